//! Only the crate of the tables makes a POST a read.
// error[E0624]: `by_post` is private
use generated::table::{Operation, ReadOperation};

fn main() {
    let data = *generated::write::OPERATIONS[0].data();
    let _ = ReadOperation::by_post(data);
}
