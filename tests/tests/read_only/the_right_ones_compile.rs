//! The same words in their right places: so the other cases fail for the reason they show.
use airvane::serve::{Catalog, Entry, Reads, Writes};
use generated::table::{Effect, Fencing, Line, Method, Operation, OperationData, ReadOperation};

static READ: ReadOperation = ReadOperation::get(OperationData {
    id: "get_dag",
    line: Line::V2,
    method: Method::Get,
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
    let catalog = Catalog::over(Reads {
        tools: generated::read::TOOLS,
        operations: generated::read::OPERATIONS,
        releases: generated::RELEASES,
        toolsets: generated::TOOLSETS,
        words: generated::words::RESULTS,
        opaque: generated::words::OPAQUE,
        hints: generated::hints::HINTS,
        withheld: generated::hints::WITHHELD,
        vocabulary: generated::permissions::VOCABULARY,
        secrets: generated::secrets::SECRETS,
        fences: &generated::fences::WORDS,
    });
    let _ = catalog.with_writes(Writes { tools: generated::write::TOOLS, operations: generated::write::OPERATIONS });
    let _ = Entry::Read(generated::read::TOOLS[0]);
    let _ = Entry::Write(generated::write::TOOLS[0]);
    let _ = READ.data().id;
}
