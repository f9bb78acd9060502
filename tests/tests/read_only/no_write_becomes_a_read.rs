//! There is no conversion from a write.
use generated::table::ReadOperation;

fn main() {
    let write = generated::write::OPERATIONS[0];
    let _: &ReadOperation = write.into();
}
