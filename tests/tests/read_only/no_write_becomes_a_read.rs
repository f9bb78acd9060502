//! There is no conversion from a write.
// error[E0277]: From<&WriteOperation>
use generated::table::ReadOperation;

fn main() {
    let write = generated::write::OPERATIONS[0];
    let _: &ReadOperation = write.into();
}
