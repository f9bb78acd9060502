// Made by `cargo gen generate` from specs/. Do not edit.

//! What fences by DAG need.

use crate::table::FenceWords;
/// Names and words of fences.
pub static WORDS: FenceWords = FenceWords {
    ids: &["dag_id", "dag_ids", "source_dag_id", "root_dag_id"],
    patterns: &["dag_id_pattern", "dag_id_prefix_pattern"],
    beyond: &["include_parentdag"],
    all: "~",
    opaque: &[
        "conf",
        "dag_run_conf",
        "params",
        "value",
        "extra",
        "rendered_fields",
        "template_fields",
        "op_kwargs",
        "note",
        "extra_links",
        "doc_md",
    ],
    suffix: "Not kept to the DAGs of this server's fence.",
};
