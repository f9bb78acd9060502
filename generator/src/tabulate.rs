//! From model and policy to the tables: the same types that the server holds as statics,
//! made here on the heap, for as long as the generator runs.

mod fences;
mod rights;
mod tools;
mod types;

use std::collections::BTreeMap;

use tools::ToolMaker;
use types::Types;

pub use fences::fence_words;
pub use rights::vocabulary;
pub use types::secret_field;

use crate::model::Api;
use crate::policy::Policy;
use crate::problem::{Problem, Problems};
use crate::table::{Effect, Line, Named, Operation, OperationData, ReadOperation, Release, Tool, View, WriteOperation};

/// Everything the server is made of.
#[derive(Debug)]
pub struct Tables {
    /// Known releases by line.
    pub releases: Vec<(Line, &'static [Release])>,
    /// Operations that change nothing, by line and id.
    pub reads: BTreeMap<(Line, &'static str), &'static ReadOperation>,
    /// Operations that change something.
    pub writes: BTreeMap<(Line, &'static str), &'static WriteOperation>,
    /// Tools that change nothing, in the order shown.
    pub read_tools: Vec<&'static Tool<ReadOperation>>,
    /// Tools that change something, in the order shown.
    pub write_tools: Vec<&'static Tool<WriteOperation>>,
    /// Named types of requests, by line and name.
    pub schemas: BTreeMap<(Line, String), &'static Named>,
}

fn text(text: &str) -> &'static str {
    Box::leak(text.to_owned().into_boxed_str())
}

fn list<T>(items: Vec<T>) -> &'static [T] {
    Box::leak(items.into_boxed_slice())
}

fn one<T>(item: T) -> &'static T {
    Box::leak(Box::new(item))
}

/// Builds the tables.
///
/// Errors: a tool that mixes reads with writes; two arguments of one name in one call;
/// a request type that contains itself.
pub fn tabulate(apis: &[Api], policy: &Policy) -> Result<Tables, Problems> {
    let mut tables = Tables {
        releases: apis.iter().map(|api| (api.line, list(api.releases.clone()))).collect(),
        reads: BTreeMap::new(),
        writes: BTreeMap::new(),
        read_tools: Vec::new(),
        write_tools: Vec::new(),
        schemas: BTreeMap::new(),
    };
    let mut problems = Problems::default();
    for api in apis {
        let mut types = Types { api, schemas: &mut tables.schemas, open: Vec::new(), problems: &mut problems };
        for operation in api.operations.values() {
            let Some(entry) = policy.entry(api.line, &operation.id) else { continue };
            let data = types.operation(operation, entry, policy);
            let key = (api.line, data.id);
            match (data.effect, data.method) {
                (Effect::Read, crate::table::Method::Get) => {
                    tables.reads.insert(key, one(ReadOperation::get(data)));
                }
                (Effect::Read, crate::table::Method::Post) => {
                    tables.reads.insert(key, one(ReadOperation::by_post(data)));
                }
                (Effect::Read, method) => types.problems.push(
                    Problem::new(
                        format!("specs/permissions/{}.yaml", api.line),
                        format!("`{}` is said to read, and goes by {}", operation.id, method.as_str()),
                    )
                    .at(format!("/operations/{}/effect", operation.id))
                    .mend("a read goes by GET or, for batch lists, by POST"),
                ),
                _ => {
                    tables.writes.insert(key, one(WriteOperation::new(data)));
                }
            }
        }
    }
    let order = order(policy);
    for (rank, name) in order.into_iter().enumerate() {
        if let Some((file, tool)) = policy.tools.get(name) {
            let maker = ToolMaker { name, file, tool, rank, apis, policy };
            maker.make(&mut tables, &mut problems);
        }
    }
    problems.into_result()?;
    Ok(tables)
}

/// The default tools first, in their order; then all others by toolset, as they stand in the files.
fn order(policy: &Policy) -> Vec<&str> {
    let mut order: Vec<&str> = policy.toolsets.default.tools.iter().map(String::as_str).collect();
    for toolset in policy.toolsets.toolsets.keys() {
        let others = policy.tools.iter().filter(|(_, (_, tool))| tool.toolset == *toolset);
        for (name, _) in others {
            if !order.contains(&name.as_str()) {
                order.push(name);
            }
        }
    }
    order
}

impl Tables {
    /// The known releases of a line.
    pub fn known(&self, line: Line) -> &'static [Release] {
        self.releases.iter().find(|(known, _)| *known == line).map_or(&[], |(_, releases)| releases)
    }

    /// The view of a known release.
    pub fn view(&self, release: Release) -> Option<View> {
        let line = Line::of(release)?;
        View::of(release, line, self.known(line))
    }

    /// The view of the newest release of a line.
    pub fn newest(&self, line: Line) -> Option<View> {
        self.known(line).last().and_then(|release| self.view(*release))
    }

    /// All operations of a line by id.
    pub fn operations(&self, line: Line) -> Vec<&'static OperationData> {
        let reads = self.reads.iter().map(|(key, operation)| (key, operation.data()));
        let writes = self.writes.iter().map(|(key, operation)| (key, operation.data()));
        let mut all: Vec<&'static OperationData> =
            reads.chain(writes).filter(|((known, _), _)| *known == line).map(|(_, data)| data).collect();
        all.sort_by_key(|data| data.id);
        all
    }
}
