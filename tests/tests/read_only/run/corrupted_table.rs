//! A read-only server whose table of reads was corrupted on purpose: a write stands in it as a read.
//! No code of the project can write that (the cases beside this folder do not compile), so the
//! memory itself is read as what it is not. What is left between the agent and Airflow then is
//! the last check before sending.
use std::process::ExitCode;

use airvane::cli::{Product, main as run};
use airvane::serve::{Catalog, Reads};
use generated::table::{Operation, ReadOperation, Tool, WriteOperation};

fn main() -> ExitCode {
    let tools: &'static [&'static Tool<WriteOperation>] = generated::write::TOOLS;
    let operations: &'static [&'static WriteOperation] = generated::write::OPERATIONS;
    // SAFETY: none is claimed; both kinds wrap the same data, so that this corruption does what is meant.
    let (tools, operations): (&'static [&'static Tool<ReadOperation>], &'static [&'static ReadOperation]) =
        unsafe { (std::mem::transmute(tools), std::mem::transmute(operations)) };
    assert!(operations.iter().any(|operation| operation.data().id == "delete_variable"), "the corruption took");
    let catalog = Catalog::over(Reads {
        tools,
        operations,
        releases: generated::RELEASES,
        toolsets: generated::TOOLSETS,
        words: generated::words::RESULTS,
        opaque: generated::words::OPAQUE,
        hints: generated::hints::HINTS,
        secrets: generated::secrets::SECRETS,
        withheld: generated::hints::WITHHELD,
        vocabulary: generated::permissions::VOCABULARY,
        fences: &generated::fences::WORDS,
    });
    run(Product { name: "corrupted", catalog, demo: None })
}
