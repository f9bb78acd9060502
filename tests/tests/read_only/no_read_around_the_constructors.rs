//! What is inside a read can't be put there but by its constructors.
// error[E0423]: ReadOperation
use generated::table::{Operation, ReadOperation};

fn main() {
    let data = *generated::write::OPERATIONS[0].data();
    let _ = ReadOperation(data);
}
