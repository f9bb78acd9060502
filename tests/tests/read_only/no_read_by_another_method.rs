//! A table that calls a DELETE a read does not compile, whatever effect it claims.
// error[E0080]: a read goes by GET
use generated::table::{Effect, Fencing, Line, Method, OperationData, ReadOperation};

static READ: ReadOperation = ReadOperation::get(OperationData {
    id: "delete_dag",
    line: Line::V2,
    method: Method::Delete,
    path: "/api/v2/dags/{dag_id}",
    spans: &[],
    effect: Effect::Read,
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
