//! A tool that writes is no entry among those that read.
use airvane::serve::Entry;

fn main() {
    let tool = generated::write::TOOLS[0];
    let _ = Entry::Read(tool);
}
