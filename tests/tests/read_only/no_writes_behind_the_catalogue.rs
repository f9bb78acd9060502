//! What a catalogue holds is its own: no table of writes slips in beside `with_writes`.
// error[E0616]: field `write` of struct `Catalog` is private
use airvane::serve::{Catalog, Writes};

fn main() {
    let mut catalog = Catalog::generated();
    catalog.write = Some(Writes { tools: generated::write::TOOLS, operations: generated::write::OPERATIONS });
}
