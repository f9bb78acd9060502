//! A read-only catalogue takes no table of writes.
// error[E0308]: ReadOperation
use airvane::serve::{Catalog, Reads};

fn main() {
    Catalog::over(Reads {
        tools: generated::write::TOOLS,
        operations: generated::write::OPERATIONS,
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
}
