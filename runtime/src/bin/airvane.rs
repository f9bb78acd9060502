//! `airvane`: the MCP server for Apache Airflow, with all its tools.

use std::process::ExitCode;

use airvane::cli::{Product, main as run};
use airvane::serve::{Catalog, Writes};

fn main() -> ExitCode {
    let writes = Writes { tools: generated::write::TOOLS, operations: generated::write::OPERATIONS };
    run(Product {
        name: "airvane",
        catalog: Catalog::generated().with_writes(writes),
        demo: Some(airvane::demo::recorded),
    })
}
