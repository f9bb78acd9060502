//! A tool that writes is no entry among those that read.
// error[E0308]: ReadOperation
use airvane::serve::Entry;

fn main() {
    let tool = generated::write::TOOLS[0];
    let _ = Entry::Read(tool);
}
