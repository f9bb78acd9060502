// Made by `cargo gen generate` from specs/. Do not edit.

//! Airflow 3's words for the answers of both lines.

use crate::table::Line;
/// Keys that hold what users wrote: nothing inside is renamed.
pub static OPAQUE: &[&str] = &[
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
];
/// By line: a key of an answer, and the word that stands for it.
pub static RESULTS: &[(Line, &[(&str, &str)])] = &[
    (
        Line::V1,
        &[
            ("execution_date", "logical_date"),
            ("datasets", "assets"),
            ("dataset_events", "asset_events"),
            ("dataset_id", "asset_id"),
            ("dataset_uri", "uri"),
            ("dataset_expression", "asset_expression"),
            ("consuming_dags", "scheduled_dags"),
            ("next_dagrun", "next_dagrun_logical_date"),
            ("next_dagrun_create_after", "next_dagrun_run_after"),
            ("task_instances_history", "task_instances"),
        ],
    ),
    (Line::V2, &[("consuming_dags", "scheduled_dags")]),
];
