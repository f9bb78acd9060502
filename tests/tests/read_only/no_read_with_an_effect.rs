//! A table that says `write` of what it calls a read does not compile.
// error[E0080]: a read has the effect `read`
use generated::table::{Effect, Fencing, Line, Method, OperationData, ReadOperation};

static READ: ReadOperation = ReadOperation::get(OperationData {
    id: "logout",
    line: Line::V2,
    method: Method::Get,
    path: "/api/v2/auth/logout",
    spans: &[],
    effect: Effect::Write,
    needs: &[],
    secrets: &[],
    setting: None,
    rights: generated::table::Rights::NONE,
    fence: Fencing::UNKNOWN,
    parameters: &[],
    body: None,
});

fn main() {
    let _ = &READ;
}
