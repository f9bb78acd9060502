// Made by `cargo gen generate` from specs/. Do not edit.

//! Named types of requests.

#![allow(unused_imports)]
/// Types of airflow-v1.
pub mod airflow_v1 {
    use crate::table::{EnumValue, Field, Kind, Named, Node, Release, Span};
    /// `Action`
    pub static ACTION: Named = Named {
        name: "Action",
        node: Node {
            kind: Kind::Object {
                fields: &[
                    Field {
                        name: "name",
                        node: Node {
                            kind: Kind::String {
                                format: None,
                                min_length: None,
                                max_length: None,
                            },
                            nullable: false,
                        },
                        required: false,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                ],
                open: true,
            },
            nullable: false,
        },
    };
    /// `ActionResource`
    pub static ACTION_RESOURCE: Named = Named {
        name: "ActionResource",
        node: Node {
            kind: Kind::Object {
                fields: &[
                    Field {
                        name: "action",
                        node: Node {
                            kind: Kind::Ref(&crate::schemas::airflow_v1::ACTION),
                            nullable: false,
                        },
                        required: false,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "resource",
                        node: Node {
                            kind: Kind::Ref(&crate::schemas::airflow_v1::RESOURCE),
                            nullable: false,
                        },
                        required: false,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                ],
                open: true,
            },
            nullable: false,
        },
    };
    /// `ClearDagRun`
    pub static CLEAR_DAG_RUN: Named = Named {
        name: "ClearDagRun",
        node: Node {
            kind: Kind::Object {
                fields: &[
                    Field {
                        name: "dry_run",
                        node: Node {
                            kind: Kind::Boolean,
                            nullable: false,
                        },
                        required: false,
                        read_only: false,
                        default: Some("true"),
                        spans: &[],
                    },
                ],
                open: true,
            },
            nullable: false,
        },
    };
    /// `ClearTaskInstances`
    pub static CLEAR_TASK_INSTANCES: Named = Named {
        name: "ClearTaskInstances",
        node: Node {
            kind: Kind::Object {
                fields: &[
                    Field {
                        name: "dry_run",
                        node: Node {
                            kind: Kind::Boolean,
                            nullable: false,
                        },
                        required: false,
                        read_only: false,
                        default: Some("true"),
                        spans: &[],
                    },
                    Field {
                        name: "task_ids",
                        node: Node {
                            kind: Kind::Array(
                                &Node {
                                    kind: Kind::String {
                                        format: None,
                                        min_length: None,
                                        max_length: None,
                                    },
                                    nullable: false,
                                },
                            ),
                            nullable: false,
                        },
                        required: false,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "start_date",
                        node: Node {
                            kind: Kind::String {
                                format: Some("datetime"),
                                min_length: None,
                                max_length: None,
                            },
                            nullable: false,
                        },
                        required: false,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "end_date",
                        node: Node {
                            kind: Kind::String {
                                format: Some("datetime"),
                                min_length: None,
                                max_length: None,
                            },
                            nullable: false,
                        },
                        required: false,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "only_failed",
                        node: Node {
                            kind: Kind::Boolean,
                            nullable: false,
                        },
                        required: false,
                        read_only: false,
                        default: Some("true"),
                        spans: &[],
                    },
                    Field {
                        name: "only_running",
                        node: Node {
                            kind: Kind::Boolean,
                            nullable: false,
                        },
                        required: false,
                        read_only: false,
                        default: Some("false"),
                        spans: &[],
                    },
                    Field {
                        name: "include_subdags",
                        node: Node {
                            kind: Kind::Boolean,
                            nullable: false,
                        },
                        required: false,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "include_parentdag",
                        node: Node {
                            kind: Kind::Boolean,
                            nullable: false,
                        },
                        required: false,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "reset_dag_runs",
                        node: Node {
                            kind: Kind::Boolean,
                            nullable: false,
                        },
                        required: false,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "dag_run_id",
                        node: Node {
                            kind: Kind::String {
                                format: None,
                                min_length: None,
                                max_length: None,
                            },
                            nullable: true,
                        },
                        required: false,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "include_upstream",
                        node: Node {
                            kind: Kind::Boolean,
                            nullable: false,
                        },
                        required: false,
                        read_only: false,
                        default: Some("false"),
                        spans: &[],
                    },
                    Field {
                        name: "include_downstream",
                        node: Node {
                            kind: Kind::Boolean,
                            nullable: false,
                        },
                        required: false,
                        read_only: false,
                        default: Some("false"),
                        spans: &[],
                    },
                    Field {
                        name: "include_future",
                        node: Node {
                            kind: Kind::Boolean,
                            nullable: false,
                        },
                        required: false,
                        read_only: false,
                        default: Some("false"),
                        spans: &[],
                    },
                    Field {
                        name: "include_past",
                        node: Node {
                            kind: Kind::Boolean,
                            nullable: false,
                        },
                        required: false,
                        read_only: false,
                        default: Some("false"),
                        spans: &[],
                    },
                ],
                open: true,
            },
            nullable: false,
        },
    };
    /// `Connection`
    pub static CONNECTION: Named = Named {
        name: "Connection",
        node: Node {
            kind: Kind::Object {
                fields: &[
                    Field {
                        name: "connection_id",
                        node: Node {
                            kind: Kind::String {
                                format: None,
                                min_length: None,
                                max_length: None,
                            },
                            nullable: false,
                        },
                        required: false,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "conn_type",
                        node: Node {
                            kind: Kind::String {
                                format: None,
                                min_length: None,
                                max_length: None,
                            },
                            nullable: false,
                        },
                        required: false,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "description",
                        node: Node {
                            kind: Kind::String {
                                format: None,
                                min_length: None,
                                max_length: None,
                            },
                            nullable: true,
                        },
                        required: false,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "host",
                        node: Node {
                            kind: Kind::String {
                                format: None,
                                min_length: None,
                                max_length: None,
                            },
                            nullable: true,
                        },
                        required: false,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "login",
                        node: Node {
                            kind: Kind::String {
                                format: None,
                                min_length: None,
                                max_length: None,
                            },
                            nullable: true,
                        },
                        required: false,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "schema",
                        node: Node {
                            kind: Kind::String {
                                format: None,
                                min_length: None,
                                max_length: None,
                            },
                            nullable: true,
                        },
                        required: false,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "port",
                        node: Node {
                            kind: Kind::Integer {
                                minimum: None,
                                maximum: None,
                            },
                            nullable: true,
                        },
                        required: false,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "password",
                        node: Node {
                            kind: Kind::String {
                                format: Some("password"),
                                min_length: None,
                                max_length: None,
                            },
                            nullable: false,
                        },
                        required: false,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "extra",
                        node: Node {
                            kind: Kind::String {
                                format: None,
                                min_length: None,
                                max_length: None,
                            },
                            nullable: true,
                        },
                        required: false,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                ],
                open: true,
            },
            nullable: false,
        },
    };
    /// `CreateDatasetEvent`
    pub static CREATE_DATASET_EVENT: Named = Named {
        name: "CreateDatasetEvent",
        node: Node {
            kind: Kind::Object {
                fields: &[
                    Field {
                        name: "dataset_uri",
                        node: Node {
                            kind: Kind::String {
                                format: None,
                                min_length: None,
                                max_length: None,
                            },
                            nullable: false,
                        },
                        required: true,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "extra",
                        node: Node {
                            kind: Kind::Map(
                                &Node {
                                    kind: Kind::Any,
                                    nullable: false,
                                },
                            ),
                            nullable: true,
                        },
                        required: false,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                ],
                open: true,
            },
            nullable: false,
        },
    };
    /// `CronExpression`
    pub static CRON_EXPRESSION: Named = Named {
        name: "CronExpression",
        node: Node {
            kind: Kind::Object {
                fields: &[
                    Field {
                        name: "__type",
                        node: Node {
                            kind: Kind::String {
                                format: None,
                                min_length: None,
                                max_length: None,
                            },
                            nullable: false,
                        },
                        required: true,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "value",
                        node: Node {
                            kind: Kind::String {
                                format: None,
                                min_length: None,
                                max_length: None,
                            },
                            nullable: false,
                        },
                        required: true,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                ],
                open: true,
            },
            nullable: true,
        },
    };
    /// `DAG`
    pub static DAG: Named = Named {
        name: "DAG",
        node: Node {
            kind: Kind::Object {
                fields: &[
                    Field {
                        name: "dag_id",
                        node: Node {
                            kind: Kind::String {
                                format: None,
                                min_length: None,
                                max_length: None,
                            },
                            nullable: false,
                        },
                        required: false,
                        read_only: true,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "dag_display_name",
                        node: Node {
                            kind: Kind::String {
                                format: None,
                                min_length: None,
                                max_length: None,
                            },
                            nullable: false,
                        },
                        required: false,
                        read_only: true,
                        default: None,
                        spans: &[Span::new(Release::new(2, 9, 0), None)],
                    },
                    Field {
                        name: "root_dag_id",
                        node: Node {
                            kind: Kind::String {
                                format: None,
                                min_length: None,
                                max_length: None,
                            },
                            nullable: true,
                        },
                        required: false,
                        read_only: true,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "is_paused",
                        node: Node {
                            kind: Kind::Boolean,
                            nullable: true,
                        },
                        required: false,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "is_active",
                        node: Node {
                            kind: Kind::Boolean,
                            nullable: true,
                        },
                        required: false,
                        read_only: true,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "is_subdag",
                        node: Node {
                            kind: Kind::Boolean,
                            nullable: false,
                        },
                        required: false,
                        read_only: true,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "last_parsed_time",
                        node: Node {
                            kind: Kind::String {
                                format: Some("date-time"),
                                min_length: None,
                                max_length: None,
                            },
                            nullable: true,
                        },
                        required: false,
                        read_only: true,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "last_pickled",
                        node: Node {
                            kind: Kind::String {
                                format: Some("date-time"),
                                min_length: None,
                                max_length: None,
                            },
                            nullable: true,
                        },
                        required: false,
                        read_only: true,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "last_expired",
                        node: Node {
                            kind: Kind::String {
                                format: Some("date-time"),
                                min_length: None,
                                max_length: None,
                            },
                            nullable: true,
                        },
                        required: false,
                        read_only: true,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "scheduler_lock",
                        node: Node {
                            kind: Kind::Boolean,
                            nullable: true,
                        },
                        required: false,
                        read_only: true,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "pickle_id",
                        node: Node {
                            kind: Kind::String {
                                format: None,
                                min_length: None,
                                max_length: None,
                            },
                            nullable: true,
                        },
                        required: false,
                        read_only: true,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "default_view",
                        node: Node {
                            kind: Kind::String {
                                format: None,
                                min_length: None,
                                max_length: None,
                            },
                            nullable: true,
                        },
                        required: false,
                        read_only: true,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "fileloc",
                        node: Node {
                            kind: Kind::String {
                                format: None,
                                min_length: None,
                                max_length: None,
                            },
                            nullable: false,
                        },
                        required: false,
                        read_only: true,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "file_token",
                        node: Node {
                            kind: Kind::String {
                                format: None,
                                min_length: None,
                                max_length: None,
                            },
                            nullable: false,
                        },
                        required: false,
                        read_only: true,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "owners",
                        node: Node {
                            kind: Kind::Array(
                                &Node {
                                    kind: Kind::String {
                                        format: None,
                                        min_length: None,
                                        max_length: None,
                                    },
                                    nullable: false,
                                },
                            ),
                            nullable: false,
                        },
                        required: false,
                        read_only: true,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "description",
                        node: Node {
                            kind: Kind::String {
                                format: None,
                                min_length: None,
                                max_length: None,
                            },
                            nullable: true,
                        },
                        required: false,
                        read_only: true,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "schedule_interval",
                        node: Node {
                            kind: Kind::Ref(
                                &crate::schemas::airflow_v1::SCHEDULE_INTERVAL,
                            ),
                            nullable: false,
                        },
                        required: false,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "timetable_description",
                        node: Node {
                            kind: Kind::String {
                                format: None,
                                min_length: None,
                                max_length: None,
                            },
                            nullable: true,
                        },
                        required: false,
                        read_only: true,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "tags",
                        node: Node {
                            kind: Kind::Array(
                                &Node {
                                    kind: Kind::Ref(&crate::schemas::airflow_v1::TAG),
                                    nullable: false,
                                },
                            ),
                            nullable: true,
                        },
                        required: false,
                        read_only: true,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "max_active_tasks",
                        node: Node {
                            kind: Kind::Integer {
                                minimum: None,
                                maximum: None,
                            },
                            nullable: true,
                        },
                        required: false,
                        read_only: true,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "max_active_runs",
                        node: Node {
                            kind: Kind::Integer {
                                minimum: None,
                                maximum: None,
                            },
                            nullable: true,
                        },
                        required: false,
                        read_only: true,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "has_task_concurrency_limits",
                        node: Node {
                            kind: Kind::Boolean,
                            nullable: true,
                        },
                        required: false,
                        read_only: true,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "has_import_errors",
                        node: Node {
                            kind: Kind::Boolean,
                            nullable: true,
                        },
                        required: false,
                        read_only: true,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "next_dagrun",
                        node: Node {
                            kind: Kind::String {
                                format: Some("date-time"),
                                min_length: None,
                                max_length: None,
                            },
                            nullable: true,
                        },
                        required: false,
                        read_only: true,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "next_dagrun_data_interval_start",
                        node: Node {
                            kind: Kind::String {
                                format: Some("date-time"),
                                min_length: None,
                                max_length: None,
                            },
                            nullable: true,
                        },
                        required: false,
                        read_only: true,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "next_dagrun_data_interval_end",
                        node: Node {
                            kind: Kind::String {
                                format: Some("date-time"),
                                min_length: None,
                                max_length: None,
                            },
                            nullable: true,
                        },
                        required: false,
                        read_only: true,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "next_dagrun_create_after",
                        node: Node {
                            kind: Kind::String {
                                format: Some("date-time"),
                                min_length: None,
                                max_length: None,
                            },
                            nullable: true,
                        },
                        required: false,
                        read_only: true,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "max_consecutive_failed_dag_runs",
                        node: Node {
                            kind: Kind::Integer {
                                minimum: None,
                                maximum: None,
                            },
                            nullable: true,
                        },
                        required: false,
                        read_only: true,
                        default: None,
                        spans: &[Span::new(Release::new(2, 9, 2), None)],
                    },
                ],
                open: true,
            },
            nullable: false,
        },
    };
    /// `DAGRun`
    pub static DAGRUN: Named = Named {
        name: "DAGRun",
        node: Node {
            kind: Kind::Object {
                fields: &[
                    Field {
                        name: "dag_run_id",
                        node: Node {
                            kind: Kind::String {
                                format: None,
                                min_length: None,
                                max_length: None,
                            },
                            nullable: true,
                        },
                        required: false,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "dag_id",
                        node: Node {
                            kind: Kind::String {
                                format: None,
                                min_length: None,
                                max_length: None,
                            },
                            nullable: false,
                        },
                        required: false,
                        read_only: true,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "logical_date",
                        node: Node {
                            kind: Kind::String {
                                format: Some("date-time"),
                                min_length: None,
                                max_length: None,
                            },
                            nullable: true,
                        },
                        required: false,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "execution_date",
                        node: Node {
                            kind: Kind::String {
                                format: Some("date-time"),
                                min_length: None,
                                max_length: None,
                            },
                            nullable: true,
                        },
                        required: false,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "start_date",
                        node: Node {
                            kind: Kind::String {
                                format: Some("date-time"),
                                min_length: None,
                                max_length: None,
                            },
                            nullable: true,
                        },
                        required: false,
                        read_only: true,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "end_date",
                        node: Node {
                            kind: Kind::String {
                                format: Some("date-time"),
                                min_length: None,
                                max_length: None,
                            },
                            nullable: true,
                        },
                        required: false,
                        read_only: true,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "data_interval_start",
                        node: Node {
                            kind: Kind::String {
                                format: Some("date-time"),
                                min_length: None,
                                max_length: None,
                            },
                            nullable: true,
                        },
                        required: false,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "data_interval_end",
                        node: Node {
                            kind: Kind::String {
                                format: Some("date-time"),
                                min_length: None,
                                max_length: None,
                            },
                            nullable: true,
                        },
                        required: false,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "last_scheduling_decision",
                        node: Node {
                            kind: Kind::String {
                                format: Some("date-time"),
                                min_length: None,
                                max_length: None,
                            },
                            nullable: true,
                        },
                        required: false,
                        read_only: true,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "run_type",
                        node: Node {
                            kind: Kind::Enum(
                                &[
                                    EnumValue {
                                        value: "backfill",
                                        spans: &[],
                                    },
                                    EnumValue {
                                        value: "manual",
                                        spans: &[],
                                    },
                                    EnumValue {
                                        value: "scheduled",
                                        spans: &[],
                                    },
                                    EnumValue {
                                        value: "dataset_triggered",
                                        spans: &[],
                                    },
                                ],
                            ),
                            nullable: false,
                        },
                        required: false,
                        read_only: true,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "state",
                        node: Node {
                            kind: Kind::Ref(&crate::schemas::airflow_v1::DAG_STATE),
                            nullable: false,
                        },
                        required: false,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "external_trigger",
                        node: Node {
                            kind: Kind::Boolean,
                            nullable: false,
                        },
                        required: false,
                        read_only: true,
                        default: Some("true"),
                        spans: &[],
                    },
                    Field {
                        name: "conf",
                        node: Node {
                            kind: Kind::Map(
                                &Node {
                                    kind: Kind::Any,
                                    nullable: false,
                                },
                            ),
                            nullable: false,
                        },
                        required: false,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "note",
                        node: Node {
                            kind: Kind::String {
                                format: None,
                                min_length: None,
                                max_length: None,
                            },
                            nullable: true,
                        },
                        required: false,
                        read_only: false,
                        default: None,
                        spans: &[Span::new(Release::new(2, 5, 0), None)],
                    },
                ],
                open: true,
            },
            nullable: false,
        },
    };
    /// `DagState`
    pub static DAG_STATE: Named = Named {
        name: "DagState",
        node: Node {
            kind: Kind::Enum(
                &[
                    EnumValue {
                        value: "queued",
                        spans: &[],
                    },
                    EnumValue {
                        value: "running",
                        spans: &[],
                    },
                    EnumValue {
                        value: "success",
                        spans: &[],
                    },
                    EnumValue {
                        value: "failed",
                        spans: &[],
                    },
                ],
            ),
            nullable: false,
        },
    };
    /// `ListDagRunsForm`
    pub static LIST_DAG_RUNS_FORM: Named = Named {
        name: "ListDagRunsForm",
        node: Node {
            kind: Kind::Object {
                fields: &[
                    Field {
                        name: "order_by",
                        node: Node {
                            kind: Kind::String {
                                format: None,
                                min_length: None,
                                max_length: None,
                            },
                            nullable: false,
                        },
                        required: false,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "page_offset",
                        node: Node {
                            kind: Kind::Integer {
                                minimum: Some(0),
                                maximum: None,
                            },
                            nullable: false,
                        },
                        required: false,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "page_limit",
                        node: Node {
                            kind: Kind::Integer {
                                minimum: Some(1),
                                maximum: None,
                            },
                            nullable: false,
                        },
                        required: false,
                        read_only: false,
                        default: Some("100"),
                        spans: &[],
                    },
                    Field {
                        name: "dag_ids",
                        node: Node {
                            kind: Kind::Array(
                                &Node {
                                    kind: Kind::String {
                                        format: None,
                                        min_length: None,
                                        max_length: None,
                                    },
                                    nullable: false,
                                },
                            ),
                            nullable: false,
                        },
                        required: false,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "states",
                        node: Node {
                            kind: Kind::Array(
                                &Node {
                                    kind: Kind::String {
                                        format: None,
                                        min_length: None,
                                        max_length: None,
                                    },
                                    nullable: false,
                                },
                            ),
                            nullable: false,
                        },
                        required: false,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "execution_date_gte",
                        node: Node {
                            kind: Kind::String {
                                format: Some("date-time"),
                                min_length: None,
                                max_length: None,
                            },
                            nullable: false,
                        },
                        required: false,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "execution_date_lte",
                        node: Node {
                            kind: Kind::String {
                                format: Some("date-time"),
                                min_length: None,
                                max_length: None,
                            },
                            nullable: false,
                        },
                        required: false,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "start_date_gte",
                        node: Node {
                            kind: Kind::String {
                                format: Some("date-time"),
                                min_length: None,
                                max_length: None,
                            },
                            nullable: false,
                        },
                        required: false,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "start_date_lte",
                        node: Node {
                            kind: Kind::String {
                                format: Some("date-time"),
                                min_length: None,
                                max_length: None,
                            },
                            nullable: false,
                        },
                        required: false,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "end_date_gte",
                        node: Node {
                            kind: Kind::String {
                                format: Some("date-time"),
                                min_length: None,
                                max_length: None,
                            },
                            nullable: false,
                        },
                        required: false,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "end_date_lte",
                        node: Node {
                            kind: Kind::String {
                                format: Some("date-time"),
                                min_length: None,
                                max_length: None,
                            },
                            nullable: false,
                        },
                        required: false,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                ],
                open: true,
            },
            nullable: false,
        },
    };
    /// `ListTaskInstanceForm`
    pub static LIST_TASK_INSTANCE_FORM: Named = Named {
        name: "ListTaskInstanceForm",
        node: Node {
            kind: Kind::Object {
                fields: &[
                    Field {
                        name: "page_offset",
                        node: Node {
                            kind: Kind::Integer {
                                minimum: Some(0),
                                maximum: None,
                            },
                            nullable: false,
                        },
                        required: false,
                        read_only: false,
                        default: None,
                        spans: &[Span::new(Release::new(2, 10, 3), None)],
                    },
                    Field {
                        name: "page_limit",
                        node: Node {
                            kind: Kind::Integer {
                                minimum: Some(1),
                                maximum: None,
                            },
                            nullable: false,
                        },
                        required: false,
                        read_only: false,
                        default: Some("100"),
                        spans: &[Span::new(Release::new(2, 10, 3), None)],
                    },
                    Field {
                        name: "dag_ids",
                        node: Node {
                            kind: Kind::Array(
                                &Node {
                                    kind: Kind::String {
                                        format: None,
                                        min_length: None,
                                        max_length: None,
                                    },
                                    nullable: false,
                                },
                            ),
                            nullable: false,
                        },
                        required: false,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "dag_run_ids",
                        node: Node {
                            kind: Kind::Array(
                                &Node {
                                    kind: Kind::String {
                                        format: None,
                                        min_length: None,
                                        max_length: None,
                                    },
                                    nullable: false,
                                },
                            ),
                            nullable: false,
                        },
                        required: false,
                        read_only: false,
                        default: None,
                        spans: &[Span::new(Release::new(2, 7, 0), None)],
                    },
                    Field {
                        name: "task_ids",
                        node: Node {
                            kind: Kind::Array(
                                &Node {
                                    kind: Kind::String {
                                        format: None,
                                        min_length: None,
                                        max_length: None,
                                    },
                                    nullable: false,
                                },
                            ),
                            nullable: false,
                        },
                        required: false,
                        read_only: false,
                        default: None,
                        spans: &[Span::new(Release::new(2, 7, 0), None)],
                    },
                    Field {
                        name: "execution_date_gte",
                        node: Node {
                            kind: Kind::String {
                                format: Some("date-time"),
                                min_length: None,
                                max_length: None,
                            },
                            nullable: false,
                        },
                        required: false,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "execution_date_lte",
                        node: Node {
                            kind: Kind::String {
                                format: Some("date-time"),
                                min_length: None,
                                max_length: None,
                            },
                            nullable: false,
                        },
                        required: false,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "start_date_gte",
                        node: Node {
                            kind: Kind::String {
                                format: Some("date-time"),
                                min_length: None,
                                max_length: None,
                            },
                            nullable: false,
                        },
                        required: false,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "start_date_lte",
                        node: Node {
                            kind: Kind::String {
                                format: Some("date-time"),
                                min_length: None,
                                max_length: None,
                            },
                            nullable: false,
                        },
                        required: false,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "end_date_gte",
                        node: Node {
                            kind: Kind::String {
                                format: Some("date-time"),
                                min_length: None,
                                max_length: None,
                            },
                            nullable: false,
                        },
                        required: false,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "end_date_lte",
                        node: Node {
                            kind: Kind::String {
                                format: Some("date-time"),
                                min_length: None,
                                max_length: None,
                            },
                            nullable: false,
                        },
                        required: false,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "duration_gte",
                        node: Node {
                            kind: Kind::Number,
                            nullable: false,
                        },
                        required: false,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "duration_lte",
                        node: Node {
                            kind: Kind::Number,
                            nullable: false,
                        },
                        required: false,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "state",
                        node: Node {
                            kind: Kind::Array(
                                &Node {
                                    kind: Kind::Ref(&crate::schemas::airflow_v1::TASK_STATE),
                                    nullable: false,
                                },
                            ),
                            nullable: false,
                        },
                        required: false,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "pool",
                        node: Node {
                            kind: Kind::Array(
                                &Node {
                                    kind: Kind::String {
                                        format: None,
                                        min_length: None,
                                        max_length: None,
                                    },
                                    nullable: false,
                                },
                            ),
                            nullable: false,
                        },
                        required: false,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "queue",
                        node: Node {
                            kind: Kind::Array(
                                &Node {
                                    kind: Kind::String {
                                        format: None,
                                        min_length: None,
                                        max_length: None,
                                    },
                                    nullable: false,
                                },
                            ),
                            nullable: false,
                        },
                        required: false,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "executor",
                        node: Node {
                            kind: Kind::Array(
                                &Node {
                                    kind: Kind::String {
                                        format: None,
                                        min_length: None,
                                        max_length: None,
                                    },
                                    nullable: false,
                                },
                            ),
                            nullable: false,
                        },
                        required: false,
                        read_only: false,
                        default: None,
                        spans: &[Span::new(Release::new(2, 10, 0), None)],
                    },
                ],
                open: true,
            },
            nullable: false,
        },
    };
    /// `Pool`
    pub static POOL: Named = Named {
        name: "Pool",
        node: Node {
            kind: Kind::Object {
                fields: &[
                    Field {
                        name: "name",
                        node: Node {
                            kind: Kind::String {
                                format: None,
                                min_length: None,
                                max_length: None,
                            },
                            nullable: false,
                        },
                        required: false,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "slots",
                        node: Node {
                            kind: Kind::Integer {
                                minimum: None,
                                maximum: None,
                            },
                            nullable: false,
                        },
                        required: false,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "occupied_slots",
                        node: Node {
                            kind: Kind::Integer {
                                minimum: None,
                                maximum: None,
                            },
                            nullable: false,
                        },
                        required: false,
                        read_only: true,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "running_slots",
                        node: Node {
                            kind: Kind::Integer {
                                minimum: None,
                                maximum: None,
                            },
                            nullable: false,
                        },
                        required: false,
                        read_only: true,
                        default: None,
                        spans: &[Span::new(Release::new(2, 6, 1), None)],
                    },
                    Field {
                        name: "queued_slots",
                        node: Node {
                            kind: Kind::Integer {
                                minimum: None,
                                maximum: None,
                            },
                            nullable: false,
                        },
                        required: false,
                        read_only: true,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "open_slots",
                        node: Node {
                            kind: Kind::Integer {
                                minimum: None,
                                maximum: None,
                            },
                            nullable: false,
                        },
                        required: false,
                        read_only: true,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "scheduled_slots",
                        node: Node {
                            kind: Kind::Integer {
                                minimum: None,
                                maximum: None,
                            },
                            nullable: false,
                        },
                        required: false,
                        read_only: true,
                        default: None,
                        spans: &[Span::new(Release::new(2, 6, 1), None)],
                    },
                    Field {
                        name: "deferred_slots",
                        node: Node {
                            kind: Kind::Integer {
                                minimum: None,
                                maximum: None,
                            },
                            nullable: false,
                        },
                        required: false,
                        read_only: true,
                        default: None,
                        spans: &[Span::new(Release::new(2, 7, 0), None)],
                    },
                    Field {
                        name: "description",
                        node: Node {
                            kind: Kind::String {
                                format: None,
                                min_length: None,
                                max_length: None,
                            },
                            nullable: true,
                        },
                        required: false,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "include_deferred",
                        node: Node {
                            kind: Kind::Boolean,
                            nullable: false,
                        },
                        required: false,
                        read_only: false,
                        default: None,
                        spans: &[Span::new(Release::new(2, 7, 0), None)],
                    },
                    Field {
                        name: "used_slots",
                        node: Node {
                            kind: Kind::Integer {
                                minimum: None,
                                maximum: None,
                            },
                            nullable: false,
                        },
                        required: false,
                        read_only: true,
                        default: None,
                        spans: &[
                            Span::new(Release::new(2, 4, 0), Some(Release::new(2, 6, 1))),
                        ],
                    },
                ],
                open: true,
            },
            nullable: false,
        },
    };
    /// `RelativeDelta`
    pub static RELATIVE_DELTA: Named = Named {
        name: "RelativeDelta",
        node: Node {
            kind: Kind::Object {
                fields: &[
                    Field {
                        name: "__type",
                        node: Node {
                            kind: Kind::String {
                                format: None,
                                min_length: None,
                                max_length: None,
                            },
                            nullable: false,
                        },
                        required: true,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "years",
                        node: Node {
                            kind: Kind::Integer {
                                minimum: None,
                                maximum: None,
                            },
                            nullable: false,
                        },
                        required: true,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "months",
                        node: Node {
                            kind: Kind::Integer {
                                minimum: None,
                                maximum: None,
                            },
                            nullable: false,
                        },
                        required: true,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "days",
                        node: Node {
                            kind: Kind::Integer {
                                minimum: None,
                                maximum: None,
                            },
                            nullable: false,
                        },
                        required: true,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "leapdays",
                        node: Node {
                            kind: Kind::Integer {
                                minimum: None,
                                maximum: None,
                            },
                            nullable: false,
                        },
                        required: true,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "hours",
                        node: Node {
                            kind: Kind::Integer {
                                minimum: None,
                                maximum: None,
                            },
                            nullable: false,
                        },
                        required: true,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "minutes",
                        node: Node {
                            kind: Kind::Integer {
                                minimum: None,
                                maximum: None,
                            },
                            nullable: false,
                        },
                        required: true,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "seconds",
                        node: Node {
                            kind: Kind::Integer {
                                minimum: None,
                                maximum: None,
                            },
                            nullable: false,
                        },
                        required: true,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "microseconds",
                        node: Node {
                            kind: Kind::Integer {
                                minimum: None,
                                maximum: None,
                            },
                            nullable: false,
                        },
                        required: true,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "year",
                        node: Node {
                            kind: Kind::Integer {
                                minimum: None,
                                maximum: None,
                            },
                            nullable: false,
                        },
                        required: true,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "month",
                        node: Node {
                            kind: Kind::Integer {
                                minimum: None,
                                maximum: None,
                            },
                            nullable: false,
                        },
                        required: true,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "day",
                        node: Node {
                            kind: Kind::Integer {
                                minimum: None,
                                maximum: None,
                            },
                            nullable: false,
                        },
                        required: true,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "hour",
                        node: Node {
                            kind: Kind::Integer {
                                minimum: None,
                                maximum: None,
                            },
                            nullable: false,
                        },
                        required: true,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "minute",
                        node: Node {
                            kind: Kind::Integer {
                                minimum: None,
                                maximum: None,
                            },
                            nullable: false,
                        },
                        required: true,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "second",
                        node: Node {
                            kind: Kind::Integer {
                                minimum: None,
                                maximum: None,
                            },
                            nullable: false,
                        },
                        required: true,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "microsecond",
                        node: Node {
                            kind: Kind::Integer {
                                minimum: None,
                                maximum: None,
                            },
                            nullable: false,
                        },
                        required: true,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                ],
                open: true,
            },
            nullable: false,
        },
    };
    /// `Resource`
    pub static RESOURCE: Named = Named {
        name: "Resource",
        node: Node {
            kind: Kind::Object {
                fields: &[
                    Field {
                        name: "name",
                        node: Node {
                            kind: Kind::String {
                                format: None,
                                min_length: None,
                                max_length: None,
                            },
                            nullable: false,
                        },
                        required: false,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                ],
                open: true,
            },
            nullable: false,
        },
    };
    /// `Role`
    pub static ROLE: Named = Named {
        name: "Role",
        node: Node {
            kind: Kind::Object {
                fields: &[
                    Field {
                        name: "name",
                        node: Node {
                            kind: Kind::String {
                                format: None,
                                min_length: Some(1),
                                max_length: None,
                            },
                            nullable: false,
                        },
                        required: false,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "actions",
                        node: Node {
                            kind: Kind::Array(
                                &Node {
                                    kind: Kind::Ref(
                                        &crate::schemas::airflow_v1::ACTION_RESOURCE,
                                    ),
                                    nullable: false,
                                },
                            ),
                            nullable: false,
                        },
                        required: false,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                ],
                open: true,
            },
            nullable: false,
        },
    };
    /// `ScheduleInterval`
    pub static SCHEDULE_INTERVAL: Named = Named {
        name: "ScheduleInterval",
        node: Node {
            kind: Kind::OneOf(
                &[
                    Node {
                        kind: Kind::Ref(&crate::schemas::airflow_v1::TIME_DELTA),
                        nullable: false,
                    },
                    Node {
                        kind: Kind::Ref(&crate::schemas::airflow_v1::RELATIVE_DELTA),
                        nullable: false,
                    },
                    Node {
                        kind: Kind::Ref(&crate::schemas::airflow_v1::CRON_EXPRESSION),
                        nullable: false,
                    },
                ],
            ),
            nullable: true,
        },
    };
    /// `SetDagRunNote`
    pub static SET_DAG_RUN_NOTE: Named = Named {
        name: "SetDagRunNote",
        node: Node {
            kind: Kind::Object {
                fields: &[
                    Field {
                        name: "note",
                        node: Node {
                            kind: Kind::String {
                                format: None,
                                min_length: None,
                                max_length: None,
                            },
                            nullable: false,
                        },
                        required: false,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                ],
                open: true,
            },
            nullable: false,
        },
    };
    /// `SetTaskInstanceNote`
    pub static SET_TASK_INSTANCE_NOTE: Named = Named {
        name: "SetTaskInstanceNote",
        node: Node {
            kind: Kind::Object {
                fields: &[
                    Field {
                        name: "note",
                        node: Node {
                            kind: Kind::String {
                                format: None,
                                min_length: None,
                                max_length: None,
                            },
                            nullable: false,
                        },
                        required: true,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                ],
                open: true,
            },
            nullable: false,
        },
    };
    /// `Tag`
    pub static TAG: Named = Named {
        name: "Tag",
        node: Node {
            kind: Kind::Object {
                fields: &[
                    Field {
                        name: "name",
                        node: Node {
                            kind: Kind::String {
                                format: None,
                                min_length: None,
                                max_length: None,
                            },
                            nullable: false,
                        },
                        required: false,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                ],
                open: true,
            },
            nullable: false,
        },
    };
    /// `TaskState`
    pub static TASK_STATE: Named = Named {
        name: "TaskState",
        node: Node {
            kind: Kind::Enum(
                &[
                    EnumValue {
                        value: "success",
                        spans: &[],
                    },
                    EnumValue {
                        value: "running",
                        spans: &[],
                    },
                    EnumValue {
                        value: "failed",
                        spans: &[],
                    },
                    EnumValue {
                        value: "upstream_failed",
                        spans: &[],
                    },
                    EnumValue {
                        value: "skipped",
                        spans: &[],
                    },
                    EnumValue {
                        value: "up_for_retry",
                        spans: &[],
                    },
                    EnumValue {
                        value: "up_for_reschedule",
                        spans: &[],
                    },
                    EnumValue {
                        value: "queued",
                        spans: &[],
                    },
                    EnumValue {
                        value: "none",
                        spans: &[],
                    },
                    EnumValue {
                        value: "scheduled",
                        spans: &[],
                    },
                    EnumValue {
                        value: "deferred",
                        spans: &[],
                    },
                    EnumValue {
                        value: "removed",
                        spans: &[],
                    },
                    EnumValue {
                        value: "restarting",
                        spans: &[Span::new(Release::new(2, 4, 2), None)],
                    },
                ],
            ),
            nullable: true,
        },
    };
    /// `TimeDelta`
    pub static TIME_DELTA: Named = Named {
        name: "TimeDelta",
        node: Node {
            kind: Kind::Object {
                fields: &[
                    Field {
                        name: "__type",
                        node: Node {
                            kind: Kind::String {
                                format: None,
                                min_length: None,
                                max_length: None,
                            },
                            nullable: false,
                        },
                        required: true,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "days",
                        node: Node {
                            kind: Kind::Integer {
                                minimum: None,
                                maximum: None,
                            },
                            nullable: false,
                        },
                        required: true,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "seconds",
                        node: Node {
                            kind: Kind::Integer {
                                minimum: None,
                                maximum: None,
                            },
                            nullable: false,
                        },
                        required: true,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "microseconds",
                        node: Node {
                            kind: Kind::Integer {
                                minimum: None,
                                maximum: None,
                            },
                            nullable: false,
                        },
                        required: true,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                ],
                open: true,
            },
            nullable: true,
        },
    };
    /// `UpdateDagRunState`
    pub static UPDATE_DAG_RUN_STATE: Named = Named {
        name: "UpdateDagRunState",
        node: Node {
            kind: Kind::Object {
                fields: &[
                    Field {
                        name: "state",
                        node: Node {
                            kind: Kind::Enum(
                                &[
                                    EnumValue {
                                        value: "success",
                                        spans: &[],
                                    },
                                    EnumValue {
                                        value: "failed",
                                        spans: &[],
                                    },
                                    EnumValue {
                                        value: "queued",
                                        spans: &[],
                                    },
                                ],
                            ),
                            nullable: false,
                        },
                        required: false,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                ],
                open: true,
            },
            nullable: false,
        },
    };
    /// `UpdateTaskInstance`
    pub static UPDATE_TASK_INSTANCE: Named = Named {
        name: "UpdateTaskInstance",
        node: Node {
            kind: Kind::Object {
                fields: &[
                    Field {
                        name: "dry_run",
                        node: Node {
                            kind: Kind::Boolean,
                            nullable: false,
                        },
                        required: false,
                        read_only: false,
                        default: Some("true"),
                        spans: &[],
                    },
                    Field {
                        name: "new_state",
                        node: Node {
                            kind: Kind::Varies(
                                &[
                                    (
                                        &[Span::new(Release::new(2, 8, 0), None)],
                                        Node {
                                            kind: Kind::Ref(
                                                &crate::schemas::airflow_v1::UPDATE_TASK_STATE,
                                            ),
                                            nullable: false,
                                        },
                                    ),
                                    (
                                        &[
                                            Span::new(
                                                Release::new(2, 5, 0),
                                                Some(Release::new(2, 8, 0)),
                                            ),
                                        ],
                                        Node {
                                            kind: Kind::Enum(
                                                &[
                                                    EnumValue {
                                                        value: "success",
                                                        spans: &[],
                                                    },
                                                    EnumValue {
                                                        value: "failed",
                                                        spans: &[],
                                                    },
                                                    EnumValue {
                                                        value: "skipped",
                                                        spans: &[
                                                            Span::new(
                                                                Release::new(2, 7, 0),
                                                                Some(Release::new(2, 8, 0)),
                                                            ),
                                                        ],
                                                    },
                                                ],
                                            ),
                                            nullable: false,
                                        },
                                    ),
                                ],
                            ),
                            nullable: false,
                        },
                        required: false,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                ],
                open: true,
            },
            nullable: false,
        },
    };
    /// `UpdateTaskInstancesState`
    pub static UPDATE_TASK_INSTANCES_STATE: Named = Named {
        name: "UpdateTaskInstancesState",
        node: Node {
            kind: Kind::Object {
                fields: &[
                    Field {
                        name: "dry_run",
                        node: Node {
                            kind: Kind::Boolean,
                            nullable: false,
                        },
                        required: false,
                        read_only: false,
                        default: Some("true"),
                        spans: &[],
                    },
                    Field {
                        name: "task_id",
                        node: Node {
                            kind: Kind::String {
                                format: None,
                                min_length: None,
                                max_length: None,
                            },
                            nullable: false,
                        },
                        required: false,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "execution_date",
                        node: Node {
                            kind: Kind::String {
                                format: Some("datetime"),
                                min_length: None,
                                max_length: None,
                            },
                            nullable: false,
                        },
                        required: false,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "dag_run_id",
                        node: Node {
                            kind: Kind::String {
                                format: None,
                                min_length: None,
                                max_length: None,
                            },
                            nullable: false,
                        },
                        required: false,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "include_upstream",
                        node: Node {
                            kind: Kind::Boolean,
                            nullable: false,
                        },
                        required: false,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "include_downstream",
                        node: Node {
                            kind: Kind::Boolean,
                            nullable: false,
                        },
                        required: false,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "include_future",
                        node: Node {
                            kind: Kind::Boolean,
                            nullable: false,
                        },
                        required: false,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "include_past",
                        node: Node {
                            kind: Kind::Boolean,
                            nullable: false,
                        },
                        required: false,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "new_state",
                        node: Node {
                            kind: Kind::Varies(
                                &[
                                    (
                                        &[Span::new(Release::new(2, 8, 0), None)],
                                        Node {
                                            kind: Kind::Ref(
                                                &crate::schemas::airflow_v1::UPDATE_TASK_STATE,
                                            ),
                                            nullable: false,
                                        },
                                    ),
                                    (
                                        &[
                                            Span::new(
                                                Release::new(2, 4, 0),
                                                Some(Release::new(2, 8, 0)),
                                            ),
                                        ],
                                        Node {
                                            kind: Kind::Enum(
                                                &[
                                                    EnumValue {
                                                        value: "success",
                                                        spans: &[],
                                                    },
                                                    EnumValue {
                                                        value: "failed",
                                                        spans: &[],
                                                    },
                                                    EnumValue {
                                                        value: "skipped",
                                                        spans: &[
                                                            Span::new(
                                                                Release::new(2, 7, 0),
                                                                Some(Release::new(2, 8, 0)),
                                                            ),
                                                        ],
                                                    },
                                                ],
                                            ),
                                            nullable: false,
                                        },
                                    ),
                                ],
                            ),
                            nullable: false,
                        },
                        required: false,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                ],
                open: true,
            },
            nullable: false,
        },
    };
    /// `UpdateTaskState`
    pub static UPDATE_TASK_STATE: Named = Named {
        name: "UpdateTaskState",
        node: Node {
            kind: Kind::Enum(
                &[
                    EnumValue {
                        value: "success",
                        spans: &[],
                    },
                    EnumValue {
                        value: "failed",
                        spans: &[],
                    },
                    EnumValue {
                        value: "skipped",
                        spans: &[],
                    },
                ],
            ),
            nullable: false,
        },
    };
    /// `User`
    pub static USER: Named = Named {
        name: "User",
        node: Node {
            kind: Kind::Object {
                fields: &[
                    Field {
                        name: "first_name",
                        node: Node {
                            kind: Kind::String {
                                format: None,
                                min_length: None,
                                max_length: None,
                            },
                            nullable: false,
                        },
                        required: false,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "last_name",
                        node: Node {
                            kind: Kind::String {
                                format: None,
                                min_length: None,
                                max_length: None,
                            },
                            nullable: false,
                        },
                        required: false,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "username",
                        node: Node {
                            kind: Kind::String {
                                format: None,
                                min_length: Some(1),
                                max_length: None,
                            },
                            nullable: false,
                        },
                        required: false,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "email",
                        node: Node {
                            kind: Kind::String {
                                format: None,
                                min_length: Some(1),
                                max_length: None,
                            },
                            nullable: false,
                        },
                        required: false,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "active",
                        node: Node {
                            kind: Kind::Boolean,
                            nullable: true,
                        },
                        required: false,
                        read_only: true,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "last_login",
                        node: Node {
                            kind: Kind::String {
                                format: Some("datetime"),
                                min_length: None,
                                max_length: None,
                            },
                            nullable: true,
                        },
                        required: false,
                        read_only: true,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "login_count",
                        node: Node {
                            kind: Kind::Integer {
                                minimum: None,
                                maximum: None,
                            },
                            nullable: true,
                        },
                        required: false,
                        read_only: true,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "failed_login_count",
                        node: Node {
                            kind: Kind::Integer {
                                minimum: None,
                                maximum: None,
                            },
                            nullable: true,
                        },
                        required: false,
                        read_only: true,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "roles",
                        node: Node {
                            kind: Kind::Array(
                                &Node {
                                    kind: Kind::Object {
                                        fields: &[
                                            Field {
                                                name: "name",
                                                node: Node {
                                                    kind: Kind::String {
                                                        format: None,
                                                        min_length: None,
                                                        max_length: None,
                                                    },
                                                    nullable: false,
                                                },
                                                required: false,
                                                read_only: false,
                                                default: None,
                                                spans: &[],
                                            },
                                        ],
                                        open: true,
                                    },
                                    nullable: true,
                                },
                            ),
                            nullable: false,
                        },
                        required: false,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "created_on",
                        node: Node {
                            kind: Kind::String {
                                format: Some("datetime"),
                                min_length: None,
                                max_length: None,
                            },
                            nullable: true,
                        },
                        required: false,
                        read_only: true,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "changed_on",
                        node: Node {
                            kind: Kind::String {
                                format: Some("datetime"),
                                min_length: None,
                                max_length: None,
                            },
                            nullable: true,
                        },
                        required: false,
                        read_only: true,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "password",
                        node: Node {
                            kind: Kind::String {
                                format: None,
                                min_length: None,
                                max_length: None,
                            },
                            nullable: false,
                        },
                        required: false,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                ],
                open: true,
            },
            nullable: false,
        },
    };
    /// `Variable`
    pub static VARIABLE: Named = Named {
        name: "Variable",
        node: Node {
            kind: Kind::Object {
                fields: &[
                    Field {
                        name: "key",
                        node: Node {
                            kind: Kind::String {
                                format: None,
                                min_length: None,
                                max_length: None,
                            },
                            nullable: false,
                        },
                        required: false,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "description",
                        node: Node {
                            kind: Kind::String {
                                format: None,
                                min_length: None,
                                max_length: None,
                            },
                            nullable: true,
                        },
                        required: false,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "value",
                        node: Node {
                            kind: Kind::String {
                                format: None,
                                min_length: None,
                                max_length: None,
                            },
                            nullable: false,
                        },
                        required: false,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                ],
                open: true,
            },
            nullable: false,
        },
    };
}
/// Types of airflow-v2.
pub mod airflow_v2 {
    use crate::table::{EnumValue, Field, Kind, Named, Node, Release, Span};
    /// `AssetEventAccessControl`
    pub static ASSET_EVENT_ACCESS_CONTROL: Named = Named {
        name: "AssetEventAccessControl",
        node: Node {
            kind: Kind::Object {
                fields: &[
                    Field {
                        name: "consumer_teams",
                        node: Node {
                            kind: Kind::Array(
                                &Node {
                                    kind: Kind::String {
                                        format: None,
                                        min_length: None,
                                        max_length: None,
                                    },
                                    nullable: false,
                                },
                            ),
                            nullable: true,
                        },
                        required: false,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "allow_global",
                        node: Node {
                            kind: Kind::Boolean,
                            nullable: false,
                        },
                        required: false,
                        read_only: false,
                        default: Some("true"),
                        spans: &[],
                    },
                ],
                open: false,
            },
            nullable: false,
        },
    };
    /// `AssetStateStoreBody`
    pub static ASSET_STATE_STORE_BODY: Named = Named {
        name: "AssetStateStoreBody",
        node: Node {
            kind: Kind::Object {
                fields: &[
                    Field {
                        name: "value",
                        node: Node {
                            kind: Kind::Ref(&crate::schemas::airflow_v2::JSON_VALUE),
                            nullable: false,
                        },
                        required: true,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                ],
                open: false,
            },
            nullable: false,
        },
    };
    /// `BackfillPostBody`
    pub static BACKFILL_POST_BODY: Named = Named {
        name: "BackfillPostBody",
        node: Node {
            kind: Kind::Object {
                fields: &[
                    Field {
                        name: "dag_id",
                        node: Node {
                            kind: Kind::String {
                                format: None,
                                min_length: None,
                                max_length: None,
                            },
                            nullable: false,
                        },
                        required: true,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "from_date",
                        node: Node {
                            kind: Kind::String {
                                format: Some("date-time"),
                                min_length: None,
                                max_length: None,
                            },
                            nullable: false,
                        },
                        required: true,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "to_date",
                        node: Node {
                            kind: Kind::String {
                                format: Some("date-time"),
                                min_length: None,
                                max_length: None,
                            },
                            nullable: false,
                        },
                        required: true,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "run_backwards",
                        node: Node {
                            kind: Kind::Boolean,
                            nullable: false,
                        },
                        required: false,
                        read_only: false,
                        default: Some("false"),
                        spans: &[],
                    },
                    Field {
                        name: "dag_run_conf",
                        node: Node {
                            kind: Kind::Map(
                                &Node {
                                    kind: Kind::Any,
                                    nullable: false,
                                },
                            ),
                            nullable: true,
                        },
                        required: false,
                        read_only: false,
                        default: Some("{}"),
                        spans: &[],
                    },
                    Field {
                        name: "reprocess_behavior",
                        node: Node {
                            kind: Kind::Ref(
                                &crate::schemas::airflow_v2::REPROCESS_BEHAVIOR,
                            ),
                            nullable: false,
                        },
                        required: false,
                        read_only: false,
                        default: Some("\"none\""),
                        spans: &[],
                    },
                    Field {
                        name: "max_active_runs",
                        node: Node {
                            kind: Kind::Integer {
                                minimum: None,
                                maximum: None,
                            },
                            nullable: false,
                        },
                        required: false,
                        read_only: false,
                        default: Some("10"),
                        spans: &[],
                    },
                    Field {
                        name: "run_on_latest_version",
                        node: Node {
                            kind: Kind::Boolean,
                            nullable: true,
                        },
                        required: false,
                        read_only: false,
                        default: Some("true"),
                        spans: &[Span::new(Release::new(3, 1, 6), None)],
                    },
                ],
                open: false,
            },
            nullable: false,
        },
    };
    /// `BulkAction`
    pub static BULK_ACTION: Named = Named {
        name: "BulkAction",
        node: Node {
            kind: Kind::Enum(
                &[
                    EnumValue {
                        value: "create",
                        spans: &[],
                    },
                    EnumValue {
                        value: "delete",
                        spans: &[],
                    },
                    EnumValue {
                        value: "update",
                        spans: &[],
                    },
                ],
            ),
            nullable: false,
        },
    };
    /// `BulkActionNotOnExistence`
    pub static BULK_ACTION_NOT_ON_EXISTENCE: Named = Named {
        name: "BulkActionNotOnExistence",
        node: Node {
            kind: Kind::Enum(
                &[
                    EnumValue {
                        value: "fail",
                        spans: &[],
                    },
                    EnumValue {
                        value: "skip",
                        spans: &[],
                    },
                ],
            ),
            nullable: false,
        },
    };
    /// `BulkActionOnExistence`
    pub static BULK_ACTION_ON_EXISTENCE: Named = Named {
        name: "BulkActionOnExistence",
        node: Node {
            kind: Kind::Enum(
                &[
                    EnumValue {
                        value: "fail",
                        spans: &[],
                    },
                    EnumValue {
                        value: "skip",
                        spans: &[],
                    },
                    EnumValue {
                        value: "overwrite",
                        spans: &[],
                    },
                ],
            ),
            nullable: false,
        },
    };
    /// `BulkBody_BulkDAGRunBody_`
    pub static BULK_BODY_BULK_DAGRUN_BODY: Named = Named {
        name: "BulkBody_BulkDAGRunBody_",
        node: Node {
            kind: Kind::Object {
                fields: &[
                    Field {
                        name: "actions",
                        node: Node {
                            kind: Kind::Array(
                                &Node {
                                    kind: Kind::OneOf(
                                        &[
                                            Node {
                                                kind: Kind::Ref(
                                                    &crate::schemas::airflow_v2::BULK_CREATE_ACTION_BULK_DAGRUN_BODY,
                                                ),
                                                nullable: false,
                                            },
                                            Node {
                                                kind: Kind::Ref(
                                                    &crate::schemas::airflow_v2::BULK_UPDATE_ACTION_BULK_DAGRUN_BODY,
                                                ),
                                                nullable: false,
                                            },
                                            Node {
                                                kind: Kind::Ref(
                                                    &crate::schemas::airflow_v2::BULK_DELETE_ACTION_BULK_DAGRUN_BODY,
                                                ),
                                                nullable: false,
                                            },
                                        ],
                                    ),
                                    nullable: false,
                                },
                            ),
                            nullable: false,
                        },
                        required: true,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                ],
                open: false,
            },
            nullable: false,
        },
    };
    /// `BulkBody_BulkTaskInstanceBody_`
    pub static BULK_BODY_BULK_TASK_INSTANCE_BODY: Named = Named {
        name: "BulkBody_BulkTaskInstanceBody_",
        node: Node {
            kind: Kind::Object {
                fields: &[
                    Field {
                        name: "actions",
                        node: Node {
                            kind: Kind::Array(
                                &Node {
                                    kind: Kind::OneOf(
                                        &[
                                            Node {
                                                kind: Kind::Ref(
                                                    &crate::schemas::airflow_v2::BULK_CREATE_ACTION_BULK_TASK_INSTANCE_BODY,
                                                ),
                                                nullable: false,
                                            },
                                            Node {
                                                kind: Kind::Ref(
                                                    &crate::schemas::airflow_v2::BULK_UPDATE_ACTION_BULK_TASK_INSTANCE_BODY,
                                                ),
                                                nullable: false,
                                            },
                                            Node {
                                                kind: Kind::Ref(
                                                    &crate::schemas::airflow_v2::BULK_DELETE_ACTION_BULK_TASK_INSTANCE_BODY,
                                                ),
                                                nullable: false,
                                            },
                                        ],
                                    ),
                                    nullable: false,
                                },
                            ),
                            nullable: false,
                        },
                        required: true,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                ],
                open: false,
            },
            nullable: false,
        },
    };
    /// `BulkBody_ConnectionBody_`
    pub static BULK_BODY_CONNECTION_BODY: Named = Named {
        name: "BulkBody_ConnectionBody_",
        node: Node {
            kind: Kind::Object {
                fields: &[
                    Field {
                        name: "actions",
                        node: Node {
                            kind: Kind::Array(
                                &Node {
                                    kind: Kind::OneOf(
                                        &[
                                            Node {
                                                kind: Kind::Ref(
                                                    &crate::schemas::airflow_v2::BULK_CREATE_ACTION_CONNECTION_BODY,
                                                ),
                                                nullable: false,
                                            },
                                            Node {
                                                kind: Kind::Ref(
                                                    &crate::schemas::airflow_v2::BULK_UPDATE_ACTION_CONNECTION_BODY,
                                                ),
                                                nullable: false,
                                            },
                                            Node {
                                                kind: Kind::Ref(
                                                    &crate::schemas::airflow_v2::BULK_DELETE_ACTION_CONNECTION_BODY,
                                                ),
                                                nullable: false,
                                            },
                                        ],
                                    ),
                                    nullable: false,
                                },
                            ),
                            nullable: false,
                        },
                        required: true,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                ],
                open: false,
            },
            nullable: false,
        },
    };
    /// `BulkBody_PoolBody_`
    pub static BULK_BODY_POOL_BODY: Named = Named {
        name: "BulkBody_PoolBody_",
        node: Node {
            kind: Kind::Object {
                fields: &[
                    Field {
                        name: "actions",
                        node: Node {
                            kind: Kind::Array(
                                &Node {
                                    kind: Kind::OneOf(
                                        &[
                                            Node {
                                                kind: Kind::Ref(
                                                    &crate::schemas::airflow_v2::BULK_CREATE_ACTION_POOL_BODY,
                                                ),
                                                nullable: false,
                                            },
                                            Node {
                                                kind: Kind::Ref(
                                                    &crate::schemas::airflow_v2::BULK_UPDATE_ACTION_POOL_BODY,
                                                ),
                                                nullable: false,
                                            },
                                            Node {
                                                kind: Kind::Ref(
                                                    &crate::schemas::airflow_v2::BULK_DELETE_ACTION_POOL_BODY,
                                                ),
                                                nullable: false,
                                            },
                                        ],
                                    ),
                                    nullable: false,
                                },
                            ),
                            nullable: false,
                        },
                        required: true,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                ],
                open: false,
            },
            nullable: false,
        },
    };
    /// `BulkBody_VariableBody_`
    pub static BULK_BODY_VARIABLE_BODY: Named = Named {
        name: "BulkBody_VariableBody_",
        node: Node {
            kind: Kind::Object {
                fields: &[
                    Field {
                        name: "actions",
                        node: Node {
                            kind: Kind::Array(
                                &Node {
                                    kind: Kind::OneOf(
                                        &[
                                            Node {
                                                kind: Kind::Ref(
                                                    &crate::schemas::airflow_v2::BULK_CREATE_ACTION_VARIABLE_BODY,
                                                ),
                                                nullable: false,
                                            },
                                            Node {
                                                kind: Kind::Ref(
                                                    &crate::schemas::airflow_v2::BULK_UPDATE_ACTION_VARIABLE_BODY,
                                                ),
                                                nullable: false,
                                            },
                                            Node {
                                                kind: Kind::Ref(
                                                    &crate::schemas::airflow_v2::BULK_DELETE_ACTION_VARIABLE_BODY,
                                                ),
                                                nullable: false,
                                            },
                                        ],
                                    ),
                                    nullable: false,
                                },
                            ),
                            nullable: false,
                        },
                        required: true,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                ],
                open: false,
            },
            nullable: false,
        },
    };
    /// `BulkCreateAction_BulkDAGRunBody_`
    pub static BULK_CREATE_ACTION_BULK_DAGRUN_BODY: Named = Named {
        name: "BulkCreateAction_BulkDAGRunBody_",
        node: Node {
            kind: Kind::Object {
                fields: &[
                    Field {
                        name: "action",
                        node: Node {
                            kind: Kind::Enum(
                                &[
                                    EnumValue {
                                        value: "create",
                                        spans: &[],
                                    },
                                ],
                            ),
                            nullable: false,
                        },
                        required: true,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "entities",
                        node: Node {
                            kind: Kind::Array(
                                &Node {
                                    kind: Kind::Ref(
                                        &crate::schemas::airflow_v2::BULK_DAGRUN_BODY,
                                    ),
                                    nullable: false,
                                },
                            ),
                            nullable: false,
                        },
                        required: true,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "action_on_existence",
                        node: Node {
                            kind: Kind::Ref(
                                &crate::schemas::airflow_v2::BULK_ACTION_ON_EXISTENCE,
                            ),
                            nullable: false,
                        },
                        required: false,
                        read_only: false,
                        default: Some("\"fail\""),
                        spans: &[],
                    },
                ],
                open: false,
            },
            nullable: false,
        },
    };
    /// `BulkCreateAction_BulkTaskInstanceBody_`
    pub static BULK_CREATE_ACTION_BULK_TASK_INSTANCE_BODY: Named = Named {
        name: "BulkCreateAction_BulkTaskInstanceBody_",
        node: Node {
            kind: Kind::Object {
                fields: &[
                    Field {
                        name: "action",
                        node: Node {
                            kind: Kind::Enum(
                                &[
                                    EnumValue {
                                        value: "create",
                                        spans: &[],
                                    },
                                ],
                            ),
                            nullable: false,
                        },
                        required: true,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "entities",
                        node: Node {
                            kind: Kind::Array(
                                &Node {
                                    kind: Kind::Ref(
                                        &crate::schemas::airflow_v2::BULK_TASK_INSTANCE_BODY,
                                    ),
                                    nullable: false,
                                },
                            ),
                            nullable: false,
                        },
                        required: true,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "action_on_existence",
                        node: Node {
                            kind: Kind::Ref(
                                &crate::schemas::airflow_v2::BULK_ACTION_ON_EXISTENCE,
                            ),
                            nullable: false,
                        },
                        required: false,
                        read_only: false,
                        default: Some("\"fail\""),
                        spans: &[],
                    },
                ],
                open: false,
            },
            nullable: false,
        },
    };
    /// `BulkCreateAction_ConnectionBody_`
    pub static BULK_CREATE_ACTION_CONNECTION_BODY: Named = Named {
        name: "BulkCreateAction_ConnectionBody_",
        node: Node {
            kind: Kind::Object {
                fields: &[
                    Field {
                        name: "action",
                        node: Node {
                            kind: Kind::Varies(
                                &[
                                    (
                                        &[Span::new(Release::new(3, 0, 2), None)],
                                        Node {
                                            kind: Kind::Enum(
                                                &[
                                                    EnumValue {
                                                        value: "create",
                                                        spans: &[],
                                                    },
                                                ],
                                            ),
                                            nullable: false,
                                        },
                                    ),
                                    (
                                        &[
                                            Span::new(
                                                Release::new(3, 0, 0),
                                                Some(Release::new(3, 0, 2)),
                                            ),
                                        ],
                                        Node {
                                            kind: Kind::Ref(&crate::schemas::airflow_v2::BULK_ACTION),
                                            nullable: false,
                                        },
                                    ),
                                ],
                            ),
                            nullable: false,
                        },
                        required: true,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "entities",
                        node: Node {
                            kind: Kind::Array(
                                &Node {
                                    kind: Kind::Ref(
                                        &crate::schemas::airflow_v2::CONNECTION_BODY,
                                    ),
                                    nullable: false,
                                },
                            ),
                            nullable: false,
                        },
                        required: true,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "action_on_existence",
                        node: Node {
                            kind: Kind::Ref(
                                &crate::schemas::airflow_v2::BULK_ACTION_ON_EXISTENCE,
                            ),
                            nullable: false,
                        },
                        required: false,
                        read_only: false,
                        default: Some("\"fail\""),
                        spans: &[],
                    },
                ],
                open: false,
            },
            nullable: false,
        },
    };
    /// `BulkCreateAction_PoolBody_`
    pub static BULK_CREATE_ACTION_POOL_BODY: Named = Named {
        name: "BulkCreateAction_PoolBody_",
        node: Node {
            kind: Kind::Object {
                fields: &[
                    Field {
                        name: "action",
                        node: Node {
                            kind: Kind::Varies(
                                &[
                                    (
                                        &[Span::new(Release::new(3, 0, 2), None)],
                                        Node {
                                            kind: Kind::Enum(
                                                &[
                                                    EnumValue {
                                                        value: "create",
                                                        spans: &[],
                                                    },
                                                ],
                                            ),
                                            nullable: false,
                                        },
                                    ),
                                    (
                                        &[
                                            Span::new(
                                                Release::new(3, 0, 0),
                                                Some(Release::new(3, 0, 2)),
                                            ),
                                        ],
                                        Node {
                                            kind: Kind::Ref(&crate::schemas::airflow_v2::BULK_ACTION),
                                            nullable: false,
                                        },
                                    ),
                                ],
                            ),
                            nullable: false,
                        },
                        required: true,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "entities",
                        node: Node {
                            kind: Kind::Array(
                                &Node {
                                    kind: Kind::Ref(&crate::schemas::airflow_v2::POOL_BODY),
                                    nullable: false,
                                },
                            ),
                            nullable: false,
                        },
                        required: true,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "action_on_existence",
                        node: Node {
                            kind: Kind::Ref(
                                &crate::schemas::airflow_v2::BULK_ACTION_ON_EXISTENCE,
                            ),
                            nullable: false,
                        },
                        required: false,
                        read_only: false,
                        default: Some("\"fail\""),
                        spans: &[],
                    },
                ],
                open: false,
            },
            nullable: false,
        },
    };
    /// `BulkCreateAction_VariableBody_`
    pub static BULK_CREATE_ACTION_VARIABLE_BODY: Named = Named {
        name: "BulkCreateAction_VariableBody_",
        node: Node {
            kind: Kind::Object {
                fields: &[
                    Field {
                        name: "action",
                        node: Node {
                            kind: Kind::Varies(
                                &[
                                    (
                                        &[Span::new(Release::new(3, 0, 2), None)],
                                        Node {
                                            kind: Kind::Enum(
                                                &[
                                                    EnumValue {
                                                        value: "create",
                                                        spans: &[],
                                                    },
                                                ],
                                            ),
                                            nullable: false,
                                        },
                                    ),
                                    (
                                        &[
                                            Span::new(
                                                Release::new(3, 0, 0),
                                                Some(Release::new(3, 0, 2)),
                                            ),
                                        ],
                                        Node {
                                            kind: Kind::Ref(&crate::schemas::airflow_v2::BULK_ACTION),
                                            nullable: false,
                                        },
                                    ),
                                ],
                            ),
                            nullable: false,
                        },
                        required: true,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "entities",
                        node: Node {
                            kind: Kind::Array(
                                &Node {
                                    kind: Kind::Ref(&crate::schemas::airflow_v2::VARIABLE_BODY),
                                    nullable: false,
                                },
                            ),
                            nullable: false,
                        },
                        required: true,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "action_on_existence",
                        node: Node {
                            kind: Kind::Ref(
                                &crate::schemas::airflow_v2::BULK_ACTION_ON_EXISTENCE,
                            ),
                            nullable: false,
                        },
                        required: false,
                        read_only: false,
                        default: Some("\"fail\""),
                        spans: &[],
                    },
                ],
                open: false,
            },
            nullable: false,
        },
    };
    /// `BulkDAGRunBody`
    pub static BULK_DAGRUN_BODY: Named = Named {
        name: "BulkDAGRunBody",
        node: Node {
            kind: Kind::Object {
                fields: &[
                    Field {
                        name: "dag_run_id",
                        node: Node {
                            kind: Kind::String {
                                format: None,
                                min_length: None,
                                max_length: None,
                            },
                            nullable: false,
                        },
                        required: true,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "dag_id",
                        node: Node {
                            kind: Kind::String {
                                format: None,
                                min_length: None,
                                max_length: None,
                            },
                            nullable: true,
                        },
                        required: false,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "state",
                        node: Node {
                            kind: Kind::Ref(
                                &crate::schemas::airflow_v2::DAG_RUN_MUTABLE_STATES,
                            ),
                            nullable: true,
                        },
                        required: false,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "note",
                        node: Node {
                            kind: Kind::String {
                                format: None,
                                min_length: None,
                                max_length: Some(1000),
                            },
                            nullable: true,
                        },
                        required: false,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                ],
                open: false,
            },
            nullable: false,
        },
    };
    /// `BulkDAGRunClearBody`
    pub static BULK_DAGRUN_CLEAR_BODY: Named = Named {
        name: "BulkDAGRunClearBody",
        node: Node {
            kind: Kind::Object {
                fields: &[
                    Field {
                        name: "partition_key",
                        node: Node {
                            kind: Kind::String {
                                format: None,
                                min_length: None,
                                max_length: None,
                            },
                            nullable: true,
                        },
                        required: false,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "partition_date_start",
                        node: Node {
                            kind: Kind::String {
                                format: Some("date-time"),
                                min_length: None,
                                max_length: None,
                            },
                            nullable: true,
                        },
                        required: false,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "partition_date_end",
                        node: Node {
                            kind: Kind::String {
                                format: Some("date-time"),
                                min_length: None,
                                max_length: None,
                            },
                            nullable: true,
                        },
                        required: false,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "dry_run",
                        node: Node {
                            kind: Kind::Boolean,
                            nullable: false,
                        },
                        required: false,
                        read_only: false,
                        default: Some("true"),
                        spans: &[],
                    },
                    Field {
                        name: "only_failed",
                        node: Node {
                            kind: Kind::Boolean,
                            nullable: false,
                        },
                        required: false,
                        read_only: false,
                        default: Some("false"),
                        spans: &[],
                    },
                    Field {
                        name: "only_new",
                        node: Node {
                            kind: Kind::Boolean,
                            nullable: false,
                        },
                        required: false,
                        read_only: false,
                        default: Some("false"),
                        spans: &[],
                    },
                    Field {
                        name: "run_on_latest_version",
                        node: Node {
                            kind: Kind::Boolean,
                            nullable: true,
                        },
                        required: false,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "note",
                        node: Node {
                            kind: Kind::String {
                                format: None,
                                min_length: None,
                                max_length: Some(1000),
                            },
                            nullable: true,
                        },
                        required: false,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "dag_runs",
                        node: Node {
                            kind: Kind::Array(
                                &Node {
                                    kind: Kind::Ref(
                                        &crate::schemas::airflow_v2::BULK_DAGRUN_BODY,
                                    ),
                                    nullable: false,
                                },
                            ),
                            nullable: false,
                        },
                        required: false,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                ],
                open: false,
            },
            nullable: false,
        },
    };
    /// `BulkDeleteAction_BulkDAGRunBody_`
    pub static BULK_DELETE_ACTION_BULK_DAGRUN_BODY: Named = Named {
        name: "BulkDeleteAction_BulkDAGRunBody_",
        node: Node {
            kind: Kind::Object {
                fields: &[
                    Field {
                        name: "action",
                        node: Node {
                            kind: Kind::Enum(
                                &[
                                    EnumValue {
                                        value: "delete",
                                        spans: &[],
                                    },
                                ],
                            ),
                            nullable: false,
                        },
                        required: true,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "entities",
                        node: Node {
                            kind: Kind::Array(
                                &Node {
                                    kind: Kind::OneOf(
                                        &[
                                            Node {
                                                kind: Kind::String {
                                                    format: None,
                                                    min_length: None,
                                                    max_length: None,
                                                },
                                                nullable: false,
                                            },
                                            Node {
                                                kind: Kind::Ref(
                                                    &crate::schemas::airflow_v2::BULK_DAGRUN_BODY,
                                                ),
                                                nullable: false,
                                            },
                                        ],
                                    ),
                                    nullable: false,
                                },
                            ),
                            nullable: false,
                        },
                        required: true,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "action_on_non_existence",
                        node: Node {
                            kind: Kind::Ref(
                                &crate::schemas::airflow_v2::BULK_ACTION_NOT_ON_EXISTENCE,
                            ),
                            nullable: false,
                        },
                        required: false,
                        read_only: false,
                        default: Some("\"fail\""),
                        spans: &[],
                    },
                ],
                open: false,
            },
            nullable: false,
        },
    };
    /// `BulkDeleteAction_BulkTaskInstanceBody_`
    pub static BULK_DELETE_ACTION_BULK_TASK_INSTANCE_BODY: Named = Named {
        name: "BulkDeleteAction_BulkTaskInstanceBody_",
        node: Node {
            kind: Kind::Object {
                fields: &[
                    Field {
                        name: "action",
                        node: Node {
                            kind: Kind::Enum(
                                &[
                                    EnumValue {
                                        value: "delete",
                                        spans: &[],
                                    },
                                ],
                            ),
                            nullable: false,
                        },
                        required: true,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "entities",
                        node: Node {
                            kind: Kind::Array(
                                &Node {
                                    kind: Kind::OneOf(
                                        &[
                                            Node {
                                                kind: Kind::String {
                                                    format: None,
                                                    min_length: None,
                                                    max_length: None,
                                                },
                                                nullable: false,
                                            },
                                            Node {
                                                kind: Kind::Ref(
                                                    &crate::schemas::airflow_v2::BULK_TASK_INSTANCE_BODY,
                                                ),
                                                nullable: false,
                                            },
                                        ],
                                    ),
                                    nullable: false,
                                },
                            ),
                            nullable: false,
                        },
                        required: true,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "action_on_non_existence",
                        node: Node {
                            kind: Kind::Ref(
                                &crate::schemas::airflow_v2::BULK_ACTION_NOT_ON_EXISTENCE,
                            ),
                            nullable: false,
                        },
                        required: false,
                        read_only: false,
                        default: Some("\"fail\""),
                        spans: &[],
                    },
                ],
                open: false,
            },
            nullable: false,
        },
    };
    /// `BulkDeleteAction_ConnectionBody_`
    pub static BULK_DELETE_ACTION_CONNECTION_BODY: Named = Named {
        name: "BulkDeleteAction_ConnectionBody_",
        node: Node {
            kind: Kind::Object {
                fields: &[
                    Field {
                        name: "action",
                        node: Node {
                            kind: Kind::Varies(
                                &[
                                    (
                                        &[Span::new(Release::new(3, 0, 2), None)],
                                        Node {
                                            kind: Kind::Enum(
                                                &[
                                                    EnumValue {
                                                        value: "delete",
                                                        spans: &[],
                                                    },
                                                ],
                                            ),
                                            nullable: false,
                                        },
                                    ),
                                    (
                                        &[
                                            Span::new(
                                                Release::new(3, 0, 0),
                                                Some(Release::new(3, 0, 2)),
                                            ),
                                        ],
                                        Node {
                                            kind: Kind::Ref(&crate::schemas::airflow_v2::BULK_ACTION),
                                            nullable: false,
                                        },
                                    ),
                                ],
                            ),
                            nullable: false,
                        },
                        required: true,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "entities",
                        node: Node {
                            kind: Kind::Array(
                                &Node {
                                    kind: Kind::Varies(
                                        &[
                                            (
                                                &[Span::new(Release::new(3, 1, 0), None)],
                                                Node {
                                                    kind: Kind::OneOf(
                                                        &[
                                                            Node {
                                                                kind: Kind::String {
                                                                    format: None,
                                                                    min_length: None,
                                                                    max_length: None,
                                                                },
                                                                nullable: false,
                                                            },
                                                            Node {
                                                                kind: Kind::Ref(
                                                                    &crate::schemas::airflow_v2::CONNECTION_BODY,
                                                                ),
                                                                nullable: false,
                                                            },
                                                            Node {
                                                                kind: Kind::Ref(
                                                                    &crate::schemas::airflow_v2::BULK_TASK_INSTANCE_BODY,
                                                                ),
                                                                nullable: false,
                                                            },
                                                        ],
                                                    ),
                                                    nullable: false,
                                                },
                                            ),
                                            (
                                                &[
                                                    Span::new(
                                                        Release::new(3, 0, 0),
                                                        Some(Release::new(3, 1, 0)),
                                                    ),
                                                ],
                                                Node {
                                                    kind: Kind::String {
                                                        format: None,
                                                        min_length: None,
                                                        max_length: None,
                                                    },
                                                    nullable: false,
                                                },
                                            ),
                                        ],
                                    ),
                                    nullable: false,
                                },
                            ),
                            nullable: false,
                        },
                        required: true,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "action_on_non_existence",
                        node: Node {
                            kind: Kind::Ref(
                                &crate::schemas::airflow_v2::BULK_ACTION_NOT_ON_EXISTENCE,
                            ),
                            nullable: false,
                        },
                        required: false,
                        read_only: false,
                        default: Some("\"fail\""),
                        spans: &[],
                    },
                ],
                open: false,
            },
            nullable: false,
        },
    };
    /// `BulkDeleteAction_PoolBody_`
    pub static BULK_DELETE_ACTION_POOL_BODY: Named = Named {
        name: "BulkDeleteAction_PoolBody_",
        node: Node {
            kind: Kind::Object {
                fields: &[
                    Field {
                        name: "action",
                        node: Node {
                            kind: Kind::Varies(
                                &[
                                    (
                                        &[Span::new(Release::new(3, 0, 2), None)],
                                        Node {
                                            kind: Kind::Enum(
                                                &[
                                                    EnumValue {
                                                        value: "delete",
                                                        spans: &[],
                                                    },
                                                ],
                                            ),
                                            nullable: false,
                                        },
                                    ),
                                    (
                                        &[
                                            Span::new(
                                                Release::new(3, 0, 0),
                                                Some(Release::new(3, 0, 2)),
                                            ),
                                        ],
                                        Node {
                                            kind: Kind::Ref(&crate::schemas::airflow_v2::BULK_ACTION),
                                            nullable: false,
                                        },
                                    ),
                                ],
                            ),
                            nullable: false,
                        },
                        required: true,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "entities",
                        node: Node {
                            kind: Kind::Array(
                                &Node {
                                    kind: Kind::Varies(
                                        &[
                                            (
                                                &[Span::new(Release::new(3, 1, 0), None)],
                                                Node {
                                                    kind: Kind::OneOf(
                                                        &[
                                                            Node {
                                                                kind: Kind::String {
                                                                    format: None,
                                                                    min_length: None,
                                                                    max_length: None,
                                                                },
                                                                nullable: false,
                                                            },
                                                            Node {
                                                                kind: Kind::Ref(&crate::schemas::airflow_v2::POOL_BODY),
                                                                nullable: false,
                                                            },
                                                            Node {
                                                                kind: Kind::Ref(
                                                                    &crate::schemas::airflow_v2::BULK_TASK_INSTANCE_BODY,
                                                                ),
                                                                nullable: false,
                                                            },
                                                        ],
                                                    ),
                                                    nullable: false,
                                                },
                                            ),
                                            (
                                                &[
                                                    Span::new(
                                                        Release::new(3, 0, 0),
                                                        Some(Release::new(3, 1, 0)),
                                                    ),
                                                ],
                                                Node {
                                                    kind: Kind::String {
                                                        format: None,
                                                        min_length: None,
                                                        max_length: None,
                                                    },
                                                    nullable: false,
                                                },
                                            ),
                                        ],
                                    ),
                                    nullable: false,
                                },
                            ),
                            nullable: false,
                        },
                        required: true,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "action_on_non_existence",
                        node: Node {
                            kind: Kind::Ref(
                                &crate::schemas::airflow_v2::BULK_ACTION_NOT_ON_EXISTENCE,
                            ),
                            nullable: false,
                        },
                        required: false,
                        read_only: false,
                        default: Some("\"fail\""),
                        spans: &[],
                    },
                ],
                open: false,
            },
            nullable: false,
        },
    };
    /// `BulkDeleteAction_VariableBody_`
    pub static BULK_DELETE_ACTION_VARIABLE_BODY: Named = Named {
        name: "BulkDeleteAction_VariableBody_",
        node: Node {
            kind: Kind::Object {
                fields: &[
                    Field {
                        name: "action",
                        node: Node {
                            kind: Kind::Varies(
                                &[
                                    (
                                        &[Span::new(Release::new(3, 0, 2), None)],
                                        Node {
                                            kind: Kind::Enum(
                                                &[
                                                    EnumValue {
                                                        value: "delete",
                                                        spans: &[],
                                                    },
                                                ],
                                            ),
                                            nullable: false,
                                        },
                                    ),
                                    (
                                        &[
                                            Span::new(
                                                Release::new(3, 0, 0),
                                                Some(Release::new(3, 0, 2)),
                                            ),
                                        ],
                                        Node {
                                            kind: Kind::Ref(&crate::schemas::airflow_v2::BULK_ACTION),
                                            nullable: false,
                                        },
                                    ),
                                ],
                            ),
                            nullable: false,
                        },
                        required: true,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "entities",
                        node: Node {
                            kind: Kind::Array(
                                &Node {
                                    kind: Kind::Varies(
                                        &[
                                            (
                                                &[Span::new(Release::new(3, 1, 0), None)],
                                                Node {
                                                    kind: Kind::OneOf(
                                                        &[
                                                            Node {
                                                                kind: Kind::String {
                                                                    format: None,
                                                                    min_length: None,
                                                                    max_length: None,
                                                                },
                                                                nullable: false,
                                                            },
                                                            Node {
                                                                kind: Kind::Ref(&crate::schemas::airflow_v2::VARIABLE_BODY),
                                                                nullable: false,
                                                            },
                                                            Node {
                                                                kind: Kind::Ref(
                                                                    &crate::schemas::airflow_v2::BULK_TASK_INSTANCE_BODY,
                                                                ),
                                                                nullable: false,
                                                            },
                                                        ],
                                                    ),
                                                    nullable: false,
                                                },
                                            ),
                                            (
                                                &[
                                                    Span::new(
                                                        Release::new(3, 0, 0),
                                                        Some(Release::new(3, 1, 0)),
                                                    ),
                                                ],
                                                Node {
                                                    kind: Kind::String {
                                                        format: None,
                                                        min_length: None,
                                                        max_length: None,
                                                    },
                                                    nullable: false,
                                                },
                                            ),
                                        ],
                                    ),
                                    nullable: false,
                                },
                            ),
                            nullable: false,
                        },
                        required: true,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "action_on_non_existence",
                        node: Node {
                            kind: Kind::Ref(
                                &crate::schemas::airflow_v2::BULK_ACTION_NOT_ON_EXISTENCE,
                            ),
                            nullable: false,
                        },
                        required: false,
                        read_only: false,
                        default: Some("\"fail\""),
                        spans: &[],
                    },
                ],
                open: false,
            },
            nullable: false,
        },
    };
    /// `BulkTaskInstanceBody`
    pub static BULK_TASK_INSTANCE_BODY: Named = Named {
        name: "BulkTaskInstanceBody",
        node: Node {
            kind: Kind::Object {
                fields: &[
                    Field {
                        name: "new_state",
                        node: Node {
                            kind: Kind::Ref(
                                &crate::schemas::airflow_v2::TASK_INSTANCE_STATE,
                            ),
                            nullable: true,
                        },
                        required: false,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "note",
                        node: Node {
                            kind: Kind::String {
                                format: None,
                                min_length: None,
                                max_length: Some(1000),
                            },
                            nullable: true,
                        },
                        required: false,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "include_upstream",
                        node: Node {
                            kind: Kind::Boolean,
                            nullable: false,
                        },
                        required: false,
                        read_only: false,
                        default: Some("false"),
                        spans: &[],
                    },
                    Field {
                        name: "include_downstream",
                        node: Node {
                            kind: Kind::Boolean,
                            nullable: false,
                        },
                        required: false,
                        read_only: false,
                        default: Some("false"),
                        spans: &[],
                    },
                    Field {
                        name: "include_future",
                        node: Node {
                            kind: Kind::Boolean,
                            nullable: false,
                        },
                        required: false,
                        read_only: false,
                        default: Some("false"),
                        spans: &[],
                    },
                    Field {
                        name: "include_past",
                        node: Node {
                            kind: Kind::Boolean,
                            nullable: false,
                        },
                        required: false,
                        read_only: false,
                        default: Some("false"),
                        spans: &[],
                    },
                    Field {
                        name: "task_id",
                        node: Node {
                            kind: Kind::String {
                                format: None,
                                min_length: None,
                                max_length: None,
                            },
                            nullable: false,
                        },
                        required: true,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "map_index",
                        node: Node {
                            kind: Kind::Integer {
                                minimum: None,
                                maximum: None,
                            },
                            nullable: true,
                        },
                        required: false,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "dag_id",
                        node: Node {
                            kind: Kind::String {
                                format: None,
                                min_length: None,
                                max_length: None,
                            },
                            nullable: true,
                        },
                        required: false,
                        read_only: false,
                        default: None,
                        spans: &[Span::new(Release::new(3, 2, 0), None)],
                    },
                    Field {
                        name: "dag_run_id",
                        node: Node {
                            kind: Kind::String {
                                format: None,
                                min_length: None,
                                max_length: None,
                            },
                            nullable: true,
                        },
                        required: false,
                        read_only: false,
                        default: None,
                        spans: &[Span::new(Release::new(3, 2, 0), None)],
                    },
                ],
                open: false,
            },
            nullable: false,
        },
    };
    /// `BulkUpdateAction_BulkDAGRunBody_`
    pub static BULK_UPDATE_ACTION_BULK_DAGRUN_BODY: Named = Named {
        name: "BulkUpdateAction_BulkDAGRunBody_",
        node: Node {
            kind: Kind::Object {
                fields: &[
                    Field {
                        name: "action",
                        node: Node {
                            kind: Kind::Enum(
                                &[
                                    EnumValue {
                                        value: "update",
                                        spans: &[],
                                    },
                                ],
                            ),
                            nullable: false,
                        },
                        required: true,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "entities",
                        node: Node {
                            kind: Kind::Array(
                                &Node {
                                    kind: Kind::Ref(
                                        &crate::schemas::airflow_v2::BULK_DAGRUN_BODY,
                                    ),
                                    nullable: false,
                                },
                            ),
                            nullable: false,
                        },
                        required: true,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "update_mask",
                        node: Node {
                            kind: Kind::Array(
                                &Node {
                                    kind: Kind::String {
                                        format: None,
                                        min_length: None,
                                        max_length: None,
                                    },
                                    nullable: false,
                                },
                            ),
                            nullable: true,
                        },
                        required: false,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "action_on_non_existence",
                        node: Node {
                            kind: Kind::Ref(
                                &crate::schemas::airflow_v2::BULK_ACTION_NOT_ON_EXISTENCE,
                            ),
                            nullable: false,
                        },
                        required: false,
                        read_only: false,
                        default: Some("\"fail\""),
                        spans: &[],
                    },
                ],
                open: false,
            },
            nullable: false,
        },
    };
    /// `BulkUpdateAction_BulkTaskInstanceBody_`
    pub static BULK_UPDATE_ACTION_BULK_TASK_INSTANCE_BODY: Named = Named {
        name: "BulkUpdateAction_BulkTaskInstanceBody_",
        node: Node {
            kind: Kind::Object {
                fields: &[
                    Field {
                        name: "action",
                        node: Node {
                            kind: Kind::Enum(
                                &[
                                    EnumValue {
                                        value: "update",
                                        spans: &[],
                                    },
                                ],
                            ),
                            nullable: false,
                        },
                        required: true,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "entities",
                        node: Node {
                            kind: Kind::Array(
                                &Node {
                                    kind: Kind::Ref(
                                        &crate::schemas::airflow_v2::BULK_TASK_INSTANCE_BODY,
                                    ),
                                    nullable: false,
                                },
                            ),
                            nullable: false,
                        },
                        required: true,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "update_mask",
                        node: Node {
                            kind: Kind::Array(
                                &Node {
                                    kind: Kind::String {
                                        format: None,
                                        min_length: None,
                                        max_length: None,
                                    },
                                    nullable: false,
                                },
                            ),
                            nullable: true,
                        },
                        required: false,
                        read_only: false,
                        default: None,
                        spans: &[Span::new(Release::new(3, 2, 0), None)],
                    },
                    Field {
                        name: "action_on_non_existence",
                        node: Node {
                            kind: Kind::Ref(
                                &crate::schemas::airflow_v2::BULK_ACTION_NOT_ON_EXISTENCE,
                            ),
                            nullable: false,
                        },
                        required: false,
                        read_only: false,
                        default: Some("\"fail\""),
                        spans: &[],
                    },
                ],
                open: false,
            },
            nullable: false,
        },
    };
    /// `BulkUpdateAction_ConnectionBody_`
    pub static BULK_UPDATE_ACTION_CONNECTION_BODY: Named = Named {
        name: "BulkUpdateAction_ConnectionBody_",
        node: Node {
            kind: Kind::Object {
                fields: &[
                    Field {
                        name: "action",
                        node: Node {
                            kind: Kind::Varies(
                                &[
                                    (
                                        &[Span::new(Release::new(3, 0, 2), None)],
                                        Node {
                                            kind: Kind::Enum(
                                                &[
                                                    EnumValue {
                                                        value: "update",
                                                        spans: &[],
                                                    },
                                                ],
                                            ),
                                            nullable: false,
                                        },
                                    ),
                                    (
                                        &[
                                            Span::new(
                                                Release::new(3, 0, 0),
                                                Some(Release::new(3, 0, 2)),
                                            ),
                                        ],
                                        Node {
                                            kind: Kind::Ref(&crate::schemas::airflow_v2::BULK_ACTION),
                                            nullable: false,
                                        },
                                    ),
                                ],
                            ),
                            nullable: false,
                        },
                        required: true,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "entities",
                        node: Node {
                            kind: Kind::Array(
                                &Node {
                                    kind: Kind::Ref(
                                        &crate::schemas::airflow_v2::CONNECTION_BODY,
                                    ),
                                    nullable: false,
                                },
                            ),
                            nullable: false,
                        },
                        required: true,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "update_mask",
                        node: Node {
                            kind: Kind::Array(
                                &Node {
                                    kind: Kind::String {
                                        format: None,
                                        min_length: None,
                                        max_length: None,
                                    },
                                    nullable: false,
                                },
                            ),
                            nullable: true,
                        },
                        required: false,
                        read_only: false,
                        default: None,
                        spans: &[Span::new(Release::new(3, 2, 0), None)],
                    },
                    Field {
                        name: "action_on_non_existence",
                        node: Node {
                            kind: Kind::Ref(
                                &crate::schemas::airflow_v2::BULK_ACTION_NOT_ON_EXISTENCE,
                            ),
                            nullable: false,
                        },
                        required: false,
                        read_only: false,
                        default: Some("\"fail\""),
                        spans: &[],
                    },
                ],
                open: false,
            },
            nullable: false,
        },
    };
    /// `BulkUpdateAction_PoolBody_`
    pub static BULK_UPDATE_ACTION_POOL_BODY: Named = Named {
        name: "BulkUpdateAction_PoolBody_",
        node: Node {
            kind: Kind::Object {
                fields: &[
                    Field {
                        name: "action",
                        node: Node {
                            kind: Kind::Varies(
                                &[
                                    (
                                        &[Span::new(Release::new(3, 0, 2), None)],
                                        Node {
                                            kind: Kind::Enum(
                                                &[
                                                    EnumValue {
                                                        value: "update",
                                                        spans: &[],
                                                    },
                                                ],
                                            ),
                                            nullable: false,
                                        },
                                    ),
                                    (
                                        &[
                                            Span::new(
                                                Release::new(3, 0, 0),
                                                Some(Release::new(3, 0, 2)),
                                            ),
                                        ],
                                        Node {
                                            kind: Kind::Ref(&crate::schemas::airflow_v2::BULK_ACTION),
                                            nullable: false,
                                        },
                                    ),
                                ],
                            ),
                            nullable: false,
                        },
                        required: true,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "entities",
                        node: Node {
                            kind: Kind::Array(
                                &Node {
                                    kind: Kind::Ref(&crate::schemas::airflow_v2::POOL_BODY),
                                    nullable: false,
                                },
                            ),
                            nullable: false,
                        },
                        required: true,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "update_mask",
                        node: Node {
                            kind: Kind::Array(
                                &Node {
                                    kind: Kind::String {
                                        format: None,
                                        min_length: None,
                                        max_length: None,
                                    },
                                    nullable: false,
                                },
                            ),
                            nullable: true,
                        },
                        required: false,
                        read_only: false,
                        default: None,
                        spans: &[Span::new(Release::new(3, 2, 0), None)],
                    },
                    Field {
                        name: "action_on_non_existence",
                        node: Node {
                            kind: Kind::Ref(
                                &crate::schemas::airflow_v2::BULK_ACTION_NOT_ON_EXISTENCE,
                            ),
                            nullable: false,
                        },
                        required: false,
                        read_only: false,
                        default: Some("\"fail\""),
                        spans: &[],
                    },
                ],
                open: false,
            },
            nullable: false,
        },
    };
    /// `BulkUpdateAction_VariableBody_`
    pub static BULK_UPDATE_ACTION_VARIABLE_BODY: Named = Named {
        name: "BulkUpdateAction_VariableBody_",
        node: Node {
            kind: Kind::Object {
                fields: &[
                    Field {
                        name: "action",
                        node: Node {
                            kind: Kind::Varies(
                                &[
                                    (
                                        &[Span::new(Release::new(3, 0, 2), None)],
                                        Node {
                                            kind: Kind::Enum(
                                                &[
                                                    EnumValue {
                                                        value: "update",
                                                        spans: &[],
                                                    },
                                                ],
                                            ),
                                            nullable: false,
                                        },
                                    ),
                                    (
                                        &[
                                            Span::new(
                                                Release::new(3, 0, 0),
                                                Some(Release::new(3, 0, 2)),
                                            ),
                                        ],
                                        Node {
                                            kind: Kind::Ref(&crate::schemas::airflow_v2::BULK_ACTION),
                                            nullable: false,
                                        },
                                    ),
                                ],
                            ),
                            nullable: false,
                        },
                        required: true,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "entities",
                        node: Node {
                            kind: Kind::Array(
                                &Node {
                                    kind: Kind::Ref(&crate::schemas::airflow_v2::VARIABLE_BODY),
                                    nullable: false,
                                },
                            ),
                            nullable: false,
                        },
                        required: true,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "update_mask",
                        node: Node {
                            kind: Kind::Array(
                                &Node {
                                    kind: Kind::String {
                                        format: None,
                                        min_length: None,
                                        max_length: None,
                                    },
                                    nullable: false,
                                },
                            ),
                            nullable: true,
                        },
                        required: false,
                        read_only: false,
                        default: None,
                        spans: &[Span::new(Release::new(3, 2, 0), None)],
                    },
                    Field {
                        name: "action_on_non_existence",
                        node: Node {
                            kind: Kind::Ref(
                                &crate::schemas::airflow_v2::BULK_ACTION_NOT_ON_EXISTENCE,
                            ),
                            nullable: false,
                        },
                        required: false,
                        read_only: false,
                        default: Some("\"fail\""),
                        spans: &[],
                    },
                ],
                open: false,
            },
            nullable: false,
        },
    };
    /// `ClearPartitionsBody`
    pub static CLEAR_PARTITIONS_BODY: Named = Named {
        name: "ClearPartitionsBody",
        node: Node {
            kind: Kind::Object {
                fields: &[
                    Field {
                        name: "partition_key",
                        node: Node {
                            kind: Kind::String {
                                format: None,
                                min_length: None,
                                max_length: None,
                            },
                            nullable: true,
                        },
                        required: false,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "partition_date_start",
                        node: Node {
                            kind: Kind::String {
                                format: Some("date-time"),
                                min_length: None,
                                max_length: None,
                            },
                            nullable: true,
                        },
                        required: false,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "partition_date_end",
                        node: Node {
                            kind: Kind::String {
                                format: Some("date-time"),
                                min_length: None,
                                max_length: None,
                            },
                            nullable: true,
                        },
                        required: false,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "run_id",
                        node: Node {
                            kind: Kind::String {
                                format: None,
                                min_length: None,
                                max_length: None,
                            },
                            nullable: true,
                        },
                        required: false,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "clear_task_instances",
                        node: Node {
                            kind: Kind::Boolean,
                            nullable: false,
                        },
                        required: false,
                        read_only: false,
                        default: Some("false"),
                        spans: &[],
                    },
                    Field {
                        name: "dry_run",
                        node: Node {
                            kind: Kind::Boolean,
                            nullable: false,
                        },
                        required: false,
                        read_only: false,
                        default: Some("true"),
                        spans: &[],
                    },
                ],
                open: false,
            },
            nullable: false,
        },
    };
    /// `ClearTaskInstancesBody`
    pub static CLEAR_TASK_INSTANCES_BODY: Named = Named {
        name: "ClearTaskInstancesBody",
        node: Node {
            kind: Kind::Object {
                fields: &[
                    Field {
                        name: "dry_run",
                        node: Node {
                            kind: Kind::Boolean,
                            nullable: false,
                        },
                        required: false,
                        read_only: false,
                        default: Some("true"),
                        spans: &[],
                    },
                    Field {
                        name: "start_date",
                        node: Node {
                            kind: Kind::String {
                                format: Some("date-time"),
                                min_length: None,
                                max_length: None,
                            },
                            nullable: true,
                        },
                        required: false,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "end_date",
                        node: Node {
                            kind: Kind::String {
                                format: Some("date-time"),
                                min_length: None,
                                max_length: None,
                            },
                            nullable: true,
                        },
                        required: false,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "only_failed",
                        node: Node {
                            kind: Kind::Boolean,
                            nullable: false,
                        },
                        required: false,
                        read_only: false,
                        default: Some("true"),
                        spans: &[],
                    },
                    Field {
                        name: "only_running",
                        node: Node {
                            kind: Kind::Boolean,
                            nullable: false,
                        },
                        required: false,
                        read_only: false,
                        default: Some("false"),
                        spans: &[],
                    },
                    Field {
                        name: "reset_dag_runs",
                        node: Node {
                            kind: Kind::Boolean,
                            nullable: false,
                        },
                        required: false,
                        read_only: false,
                        default: Some("true"),
                        spans: &[],
                    },
                    Field {
                        name: "task_ids",
                        node: Node {
                            kind: Kind::Array(
                                &Node {
                                    kind: Kind::OneOf(
                                        &[
                                            Node {
                                                kind: Kind::String {
                                                    format: None,
                                                    min_length: None,
                                                    max_length: None,
                                                },
                                                nullable: false,
                                            },
                                            Node {
                                                kind: Kind::Array(
                                                    &Node {
                                                        kind: Kind::OneOf(
                                                            &[
                                                                Node {
                                                                    kind: Kind::String {
                                                                        format: None,
                                                                        min_length: None,
                                                                        max_length: None,
                                                                    },
                                                                    nullable: false,
                                                                },
                                                                Node {
                                                                    kind: Kind::Integer {
                                                                        minimum: None,
                                                                        maximum: None,
                                                                    },
                                                                    nullable: false,
                                                                },
                                                            ],
                                                        ),
                                                        nullable: false,
                                                    },
                                                ),
                                                nullable: false,
                                            },
                                        ],
                                    ),
                                    nullable: false,
                                },
                            ),
                            nullable: true,
                        },
                        required: false,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "dag_run_id",
                        node: Node {
                            kind: Kind::String {
                                format: None,
                                min_length: None,
                                max_length: None,
                            },
                            nullable: true,
                        },
                        required: false,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "include_upstream",
                        node: Node {
                            kind: Kind::Boolean,
                            nullable: false,
                        },
                        required: false,
                        read_only: false,
                        default: Some("false"),
                        spans: &[],
                    },
                    Field {
                        name: "include_downstream",
                        node: Node {
                            kind: Kind::Boolean,
                            nullable: false,
                        },
                        required: false,
                        read_only: false,
                        default: Some("false"),
                        spans: &[],
                    },
                    Field {
                        name: "include_future",
                        node: Node {
                            kind: Kind::Boolean,
                            nullable: false,
                        },
                        required: false,
                        read_only: false,
                        default: Some("false"),
                        spans: &[],
                    },
                    Field {
                        name: "include_past",
                        node: Node {
                            kind: Kind::Boolean,
                            nullable: false,
                        },
                        required: false,
                        read_only: false,
                        default: Some("false"),
                        spans: &[],
                    },
                    Field {
                        name: "run_on_latest_version",
                        node: Node {
                            kind: Kind::Boolean,
                            nullable: true,
                        },
                        required: false,
                        read_only: false,
                        default: Some("false"),
                        spans: &[Span::new(Release::new(3, 1, 0), None)],
                    },
                    Field {
                        name: "prevent_running_task",
                        node: Node {
                            kind: Kind::Boolean,
                            nullable: false,
                        },
                        required: false,
                        read_only: false,
                        default: Some("false"),
                        spans: &[Span::new(Release::new(3, 2, 0), None)],
                    },
                    Field {
                        name: "note",
                        node: Node {
                            kind: Kind::String {
                                format: None,
                                min_length: None,
                                max_length: Some(1000),
                            },
                            nullable: true,
                        },
                        required: false,
                        read_only: false,
                        default: None,
                        spans: &[Span::new(Release::new(3, 3, 0), None)],
                    },
                ],
                open: false,
            },
            nullable: false,
        },
    };
    /// `ConnectionBody`
    pub static CONNECTION_BODY: Named = Named {
        name: "ConnectionBody",
        node: Node {
            kind: Kind::Object {
                fields: &[
                    Field {
                        name: "connection_id",
                        node: Node {
                            kind: Kind::String {
                                format: None,
                                min_length: None,
                                max_length: Some(200),
                            },
                            nullable: false,
                        },
                        required: true,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "conn_type",
                        node: Node {
                            kind: Kind::String {
                                format: None,
                                min_length: None,
                                max_length: None,
                            },
                            nullable: false,
                        },
                        required: true,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "description",
                        node: Node {
                            kind: Kind::String {
                                format: None,
                                min_length: None,
                                max_length: None,
                            },
                            nullable: true,
                        },
                        required: false,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "host",
                        node: Node {
                            kind: Kind::String {
                                format: None,
                                min_length: None,
                                max_length: None,
                            },
                            nullable: true,
                        },
                        required: false,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "login",
                        node: Node {
                            kind: Kind::String {
                                format: None,
                                min_length: None,
                                max_length: None,
                            },
                            nullable: true,
                        },
                        required: false,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "schema",
                        node: Node {
                            kind: Kind::String {
                                format: None,
                                min_length: None,
                                max_length: None,
                            },
                            nullable: true,
                        },
                        required: false,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "port",
                        node: Node {
                            kind: Kind::Integer {
                                minimum: None,
                                maximum: None,
                            },
                            nullable: true,
                        },
                        required: false,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "password",
                        node: Node {
                            kind: Kind::String {
                                format: None,
                                min_length: None,
                                max_length: None,
                            },
                            nullable: true,
                        },
                        required: false,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "extra",
                        node: Node {
                            kind: Kind::String {
                                format: None,
                                min_length: None,
                                max_length: None,
                            },
                            nullable: true,
                        },
                        required: false,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "team_name",
                        node: Node {
                            kind: Kind::String {
                                format: None,
                                min_length: None,
                                max_length: Some(50),
                            },
                            nullable: true,
                        },
                        required: false,
                        read_only: false,
                        default: None,
                        spans: &[Span::new(Release::new(3, 2, 0), None)],
                    },
                ],
                open: false,
            },
            nullable: false,
        },
    };
    /// `ConnectionTestRequestBody`
    pub static CONNECTION_TEST_REQUEST_BODY: Named = Named {
        name: "ConnectionTestRequestBody",
        node: Node {
            kind: Kind::Object {
                fields: &[
                    Field {
                        name: "connection_id",
                        node: Node {
                            kind: Kind::String {
                                format: None,
                                min_length: None,
                                max_length: Some(200),
                            },
                            nullable: false,
                        },
                        required: true,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "conn_type",
                        node: Node {
                            kind: Kind::String {
                                format: None,
                                min_length: None,
                                max_length: None,
                            },
                            nullable: false,
                        },
                        required: true,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "description",
                        node: Node {
                            kind: Kind::String {
                                format: None,
                                min_length: None,
                                max_length: None,
                            },
                            nullable: true,
                        },
                        required: false,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "host",
                        node: Node {
                            kind: Kind::String {
                                format: None,
                                min_length: None,
                                max_length: None,
                            },
                            nullable: true,
                        },
                        required: false,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "login",
                        node: Node {
                            kind: Kind::String {
                                format: None,
                                min_length: None,
                                max_length: None,
                            },
                            nullable: true,
                        },
                        required: false,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "schema",
                        node: Node {
                            kind: Kind::String {
                                format: None,
                                min_length: None,
                                max_length: None,
                            },
                            nullable: true,
                        },
                        required: false,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "port",
                        node: Node {
                            kind: Kind::Integer {
                                minimum: None,
                                maximum: None,
                            },
                            nullable: true,
                        },
                        required: false,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "password",
                        node: Node {
                            kind: Kind::String {
                                format: None,
                                min_length: None,
                                max_length: None,
                            },
                            nullable: true,
                        },
                        required: false,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "extra",
                        node: Node {
                            kind: Kind::String {
                                format: None,
                                min_length: None,
                                max_length: None,
                            },
                            nullable: true,
                        },
                        required: false,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "team_name",
                        node: Node {
                            kind: Kind::String {
                                format: None,
                                min_length: None,
                                max_length: Some(50),
                            },
                            nullable: true,
                        },
                        required: false,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "commit_on_success",
                        node: Node {
                            kind: Kind::Boolean,
                            nullable: false,
                        },
                        required: false,
                        read_only: false,
                        default: Some("false"),
                        spans: &[],
                    },
                    Field {
                        name: "executor",
                        node: Node {
                            kind: Kind::String {
                                format: None,
                                min_length: None,
                                max_length: None,
                            },
                            nullable: true,
                        },
                        required: false,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "queue",
                        node: Node {
                            kind: Kind::String {
                                format: None,
                                min_length: None,
                                max_length: None,
                            },
                            nullable: true,
                        },
                        required: false,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                ],
                open: false,
            },
            nullable: false,
        },
    };
    /// `CreateAssetEventsBody`
    pub static CREATE_ASSET_EVENTS_BODY: Named = Named {
        name: "CreateAssetEventsBody",
        node: Node {
            kind: Kind::Object {
                fields: &[
                    Field {
                        name: "asset_id",
                        node: Node {
                            kind: Kind::Integer {
                                minimum: None,
                                maximum: None,
                            },
                            nullable: false,
                        },
                        required: true,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "partition_key",
                        node: Node {
                            kind: Kind::String {
                                format: None,
                                min_length: None,
                                max_length: None,
                            },
                            nullable: true,
                        },
                        required: false,
                        read_only: false,
                        default: None,
                        spans: &[Span::new(Release::new(3, 2, 0), None)],
                    },
                    Field {
                        name: "extra",
                        node: Node {
                            kind: Kind::Map(
                                &Node {
                                    kind: Kind::Any,
                                    nullable: false,
                                },
                            ),
                            nullable: false,
                        },
                        required: false,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "access_control",
                        node: Node {
                            kind: Kind::Ref(
                                &crate::schemas::airflow_v2::ASSET_EVENT_ACCESS_CONTROL,
                            ),
                            nullable: true,
                        },
                        required: false,
                        read_only: false,
                        default: None,
                        spans: &[Span::new(Release::new(3, 3, 0), None)],
                    },
                ],
                open: false,
            },
            nullable: false,
        },
    };
    /// `DAGPatchBody`
    pub static DAGPATCH_BODY: Named = Named {
        name: "DAGPatchBody",
        node: Node {
            kind: Kind::Object {
                fields: &[
                    Field {
                        name: "is_paused",
                        node: Node {
                            kind: Kind::Boolean,
                            nullable: false,
                        },
                        required: true,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                ],
                open: false,
            },
            nullable: false,
        },
    };
    /// `DAGRunClearBody`
    pub static DAGRUN_CLEAR_BODY: Named = Named {
        name: "DAGRunClearBody",
        node: Node {
            kind: Kind::Object {
                fields: &[
                    Field {
                        name: "dry_run",
                        node: Node {
                            kind: Kind::Boolean,
                            nullable: false,
                        },
                        required: false,
                        read_only: false,
                        default: Some("true"),
                        spans: &[],
                    },
                    Field {
                        name: "only_failed",
                        node: Node {
                            kind: Kind::Boolean,
                            nullable: false,
                        },
                        required: false,
                        read_only: false,
                        default: Some("false"),
                        spans: &[],
                    },
                    Field {
                        name: "only_new",
                        node: Node {
                            kind: Kind::Boolean,
                            nullable: false,
                        },
                        required: false,
                        read_only: false,
                        default: Some("false"),
                        spans: &[Span::new(Release::new(3, 2, 2), None)],
                    },
                    Field {
                        name: "run_on_latest_version",
                        node: Node {
                            kind: Kind::Boolean,
                            nullable: true,
                        },
                        required: false,
                        read_only: false,
                        default: Some("false"),
                        spans: &[Span::new(Release::new(3, 1, 0), None)],
                    },
                    Field {
                        name: "note",
                        node: Node {
                            kind: Kind::String {
                                format: None,
                                min_length: None,
                                max_length: Some(1000),
                            },
                            nullable: true,
                        },
                        required: false,
                        read_only: false,
                        default: None,
                        spans: &[Span::new(Release::new(3, 3, 0), None)],
                    },
                ],
                open: false,
            },
            nullable: false,
        },
    };
    /// `DAGRunPatchBody`
    pub static DAGRUN_PATCH_BODY: Named = Named {
        name: "DAGRunPatchBody",
        node: Node {
            kind: Kind::Object {
                fields: &[
                    Field {
                        name: "state",
                        node: Node {
                            kind: Kind::Varies(
                                &[
                                    (
                                        &[Span::new(Release::new(3, 3, 0), None)],
                                        Node {
                                            kind: Kind::Ref(
                                                &crate::schemas::airflow_v2::DAG_RUN_MUTABLE_STATES,
                                            ),
                                            nullable: true,
                                        },
                                    ),
                                    (
                                        &[
                                            Span::new(
                                                Release::new(3, 0, 0),
                                                Some(Release::new(3, 3, 0)),
                                            ),
                                        ],
                                        Node {
                                            kind: Kind::Ref(
                                                &crate::schemas::airflow_v2::DAGRUN_PATCH_STATES,
                                            ),
                                            nullable: true,
                                        },
                                    ),
                                ],
                            ),
                            nullable: true,
                        },
                        required: false,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "note",
                        node: Node {
                            kind: Kind::String {
                                format: None,
                                min_length: None,
                                max_length: Some(1000),
                            },
                            nullable: true,
                        },
                        required: false,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                ],
                open: false,
            },
            nullable: false,
        },
    };
    /// `DAGRunPatchStates`
    pub static DAGRUN_PATCH_STATES: Named = Named {
        name: "DAGRunPatchStates",
        node: Node {
            kind: Kind::Enum(
                &[
                    EnumValue {
                        value: "queued",
                        spans: &[],
                    },
                    EnumValue {
                        value: "success",
                        spans: &[],
                    },
                    EnumValue {
                        value: "failed",
                        spans: &[],
                    },
                ],
            ),
            nullable: false,
        },
    };
    /// `DAGRunsBatchBody`
    pub static DAGRUNS_BATCH_BODY: Named = Named {
        name: "DAGRunsBatchBody",
        node: Node {
            kind: Kind::Object {
                fields: &[
                    Field {
                        name: "order_by",
                        node: Node {
                            kind: Kind::String {
                                format: None,
                                min_length: None,
                                max_length: None,
                            },
                            nullable: true,
                        },
                        required: false,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "page_offset",
                        node: Node {
                            kind: Kind::Integer {
                                minimum: Some(0),
                                maximum: None,
                            },
                            nullable: false,
                        },
                        required: false,
                        read_only: false,
                        default: Some("0"),
                        spans: &[],
                    },
                    Field {
                        name: "page_limit",
                        node: Node {
                            kind: Kind::Integer {
                                minimum: Some(0),
                                maximum: None,
                            },
                            nullable: false,
                        },
                        required: false,
                        read_only: false,
                        default: Some("100"),
                        spans: &[],
                    },
                    Field {
                        name: "dag_ids",
                        node: Node {
                            kind: Kind::Array(
                                &Node {
                                    kind: Kind::String {
                                        format: None,
                                        min_length: None,
                                        max_length: None,
                                    },
                                    nullable: false,
                                },
                            ),
                            nullable: true,
                        },
                        required: false,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "states",
                        node: Node {
                            kind: Kind::Array(
                                &Node {
                                    kind: Kind::Ref(&crate::schemas::airflow_v2::DAG_RUN_STATE),
                                    nullable: true,
                                },
                            ),
                            nullable: true,
                        },
                        required: false,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "run_after_gte",
                        node: Node {
                            kind: Kind::String {
                                format: Some("date-time"),
                                min_length: None,
                                max_length: None,
                            },
                            nullable: true,
                        },
                        required: false,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "run_after_gt",
                        node: Node {
                            kind: Kind::String {
                                format: Some("date-time"),
                                min_length: None,
                                max_length: None,
                            },
                            nullable: true,
                        },
                        required: false,
                        read_only: false,
                        default: None,
                        spans: &[Span::new(Release::new(3, 1, 0), None)],
                    },
                    Field {
                        name: "run_after_lte",
                        node: Node {
                            kind: Kind::String {
                                format: Some("date-time"),
                                min_length: None,
                                max_length: None,
                            },
                            nullable: true,
                        },
                        required: false,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "run_after_lt",
                        node: Node {
                            kind: Kind::String {
                                format: Some("date-time"),
                                min_length: None,
                                max_length: None,
                            },
                            nullable: true,
                        },
                        required: false,
                        read_only: false,
                        default: None,
                        spans: &[Span::new(Release::new(3, 1, 0), None)],
                    },
                    Field {
                        name: "logical_date_gte",
                        node: Node {
                            kind: Kind::String {
                                format: Some("date-time"),
                                min_length: None,
                                max_length: None,
                            },
                            nullable: true,
                        },
                        required: false,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "logical_date_gt",
                        node: Node {
                            kind: Kind::String {
                                format: Some("date-time"),
                                min_length: None,
                                max_length: None,
                            },
                            nullable: true,
                        },
                        required: false,
                        read_only: false,
                        default: None,
                        spans: &[Span::new(Release::new(3, 1, 0), None)],
                    },
                    Field {
                        name: "logical_date_lte",
                        node: Node {
                            kind: Kind::String {
                                format: Some("date-time"),
                                min_length: None,
                                max_length: None,
                            },
                            nullable: true,
                        },
                        required: false,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "logical_date_lt",
                        node: Node {
                            kind: Kind::String {
                                format: Some("date-time"),
                                min_length: None,
                                max_length: None,
                            },
                            nullable: true,
                        },
                        required: false,
                        read_only: false,
                        default: None,
                        spans: &[Span::new(Release::new(3, 1, 0), None)],
                    },
                    Field {
                        name: "start_date_gte",
                        node: Node {
                            kind: Kind::String {
                                format: Some("date-time"),
                                min_length: None,
                                max_length: None,
                            },
                            nullable: true,
                        },
                        required: false,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "start_date_gt",
                        node: Node {
                            kind: Kind::String {
                                format: Some("date-time"),
                                min_length: None,
                                max_length: None,
                            },
                            nullable: true,
                        },
                        required: false,
                        read_only: false,
                        default: None,
                        spans: &[Span::new(Release::new(3, 1, 0), None)],
                    },
                    Field {
                        name: "start_date_lte",
                        node: Node {
                            kind: Kind::String {
                                format: Some("date-time"),
                                min_length: None,
                                max_length: None,
                            },
                            nullable: true,
                        },
                        required: false,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "start_date_lt",
                        node: Node {
                            kind: Kind::String {
                                format: Some("date-time"),
                                min_length: None,
                                max_length: None,
                            },
                            nullable: true,
                        },
                        required: false,
                        read_only: false,
                        default: None,
                        spans: &[Span::new(Release::new(3, 1, 0), None)],
                    },
                    Field {
                        name: "end_date_gte",
                        node: Node {
                            kind: Kind::String {
                                format: Some("date-time"),
                                min_length: None,
                                max_length: None,
                            },
                            nullable: true,
                        },
                        required: false,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "end_date_gt",
                        node: Node {
                            kind: Kind::String {
                                format: Some("date-time"),
                                min_length: None,
                                max_length: None,
                            },
                            nullable: true,
                        },
                        required: false,
                        read_only: false,
                        default: None,
                        spans: &[Span::new(Release::new(3, 1, 0), None)],
                    },
                    Field {
                        name: "end_date_lte",
                        node: Node {
                            kind: Kind::String {
                                format: Some("date-time"),
                                min_length: None,
                                max_length: None,
                            },
                            nullable: true,
                        },
                        required: false,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "end_date_lt",
                        node: Node {
                            kind: Kind::String {
                                format: Some("date-time"),
                                min_length: None,
                                max_length: None,
                            },
                            nullable: true,
                        },
                        required: false,
                        read_only: false,
                        default: None,
                        spans: &[Span::new(Release::new(3, 1, 0), None)],
                    },
                    Field {
                        name: "duration_gte",
                        node: Node {
                            kind: Kind::Number,
                            nullable: true,
                        },
                        required: false,
                        read_only: false,
                        default: None,
                        spans: &[Span::new(Release::new(3, 2, 0), None)],
                    },
                    Field {
                        name: "duration_gt",
                        node: Node {
                            kind: Kind::Number,
                            nullable: true,
                        },
                        required: false,
                        read_only: false,
                        default: None,
                        spans: &[Span::new(Release::new(3, 2, 0), None)],
                    },
                    Field {
                        name: "duration_lte",
                        node: Node {
                            kind: Kind::Number,
                            nullable: true,
                        },
                        required: false,
                        read_only: false,
                        default: None,
                        spans: &[Span::new(Release::new(3, 2, 0), None)],
                    },
                    Field {
                        name: "duration_lt",
                        node: Node {
                            kind: Kind::Number,
                            nullable: true,
                        },
                        required: false,
                        read_only: false,
                        default: None,
                        spans: &[Span::new(Release::new(3, 2, 0), None)],
                    },
                    Field {
                        name: "conf_contains",
                        node: Node {
                            kind: Kind::String {
                                format: None,
                                min_length: None,
                                max_length: None,
                            },
                            nullable: true,
                        },
                        required: false,
                        read_only: false,
                        default: None,
                        spans: &[Span::new(Release::new(3, 2, 0), None)],
                    },
                ],
                open: false,
            },
            nullable: false,
        },
    };
    /// `DagRunMutableStates`
    pub static DAG_RUN_MUTABLE_STATES: Named = Named {
        name: "DagRunMutableStates",
        node: Node {
            kind: Kind::Enum(
                &[
                    EnumValue {
                        value: "queued",
                        spans: &[],
                    },
                    EnumValue {
                        value: "success",
                        spans: &[],
                    },
                    EnumValue {
                        value: "failed",
                        spans: &[],
                    },
                ],
            ),
            nullable: false,
        },
    };
    /// `DagRunState`
    pub static DAG_RUN_STATE: Named = Named {
        name: "DagRunState",
        node: Node {
            kind: Kind::Enum(
                &[
                    EnumValue {
                        value: "queued",
                        spans: &[],
                    },
                    EnumValue {
                        value: "running",
                        spans: &[],
                    },
                    EnumValue {
                        value: "success",
                        spans: &[],
                    },
                    EnumValue {
                        value: "failed",
                        spans: &[],
                    },
                ],
            ),
            nullable: false,
        },
    };
    /// `DagWarningType`
    pub static DAG_WARNING_TYPE: Named = Named {
        name: "DagWarningType",
        node: Node {
            kind: Kind::Enum(
                &[
                    EnumValue {
                        value: "asset conflict",
                        spans: &[],
                    },
                    EnumValue {
                        value: "non-existent pool",
                        spans: &[],
                    },
                    EnumValue {
                        value: "runtime varying value",
                        spans: &[Span::new(Release::new(3, 2, 0), None)],
                    },
                ],
            ),
            nullable: false,
        },
    };
    /// `JsonValue`
    pub static JSON_VALUE: Named = Named {
        name: "JsonValue",
        node: Node {
            kind: Kind::Any,
            nullable: false,
        },
    };
    /// `MaterializeAssetBody`
    pub static MATERIALIZE_ASSET_BODY: Named = Named {
        name: "MaterializeAssetBody",
        node: Node {
            kind: Kind::Object {
                fields: &[
                    Field {
                        name: "dag_run_id",
                        node: Node {
                            kind: Kind::String {
                                format: None,
                                min_length: None,
                                max_length: None,
                            },
                            nullable: true,
                        },
                        required: false,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "data_interval_start",
                        node: Node {
                            kind: Kind::String {
                                format: Some("date-time"),
                                min_length: None,
                                max_length: None,
                            },
                            nullable: true,
                        },
                        required: false,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "data_interval_end",
                        node: Node {
                            kind: Kind::String {
                                format: Some("date-time"),
                                min_length: None,
                                max_length: None,
                            },
                            nullable: true,
                        },
                        required: false,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "logical_date",
                        node: Node {
                            kind: Kind::String {
                                format: Some("date-time"),
                                min_length: None,
                                max_length: None,
                            },
                            nullable: true,
                        },
                        required: false,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "run_after",
                        node: Node {
                            kind: Kind::String {
                                format: Some("date-time"),
                                min_length: None,
                                max_length: None,
                            },
                            nullable: true,
                        },
                        required: false,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "conf",
                        node: Node {
                            kind: Kind::Map(
                                &Node {
                                    kind: Kind::Any,
                                    nullable: false,
                                },
                            ),
                            nullable: true,
                        },
                        required: false,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "note",
                        node: Node {
                            kind: Kind::String {
                                format: None,
                                min_length: None,
                                max_length: None,
                            },
                            nullable: true,
                        },
                        required: false,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "partition_key",
                        node: Node {
                            kind: Kind::String {
                                format: None,
                                min_length: None,
                                max_length: None,
                            },
                            nullable: true,
                        },
                        required: false,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                ],
                open: false,
            },
            nullable: false,
        },
    };
    /// `PatchTaskInstanceBody`
    pub static PATCH_TASK_INSTANCE_BODY: Named = Named {
        name: "PatchTaskInstanceBody",
        node: Node {
            kind: Kind::Object {
                fields: &[
                    Field {
                        name: "new_state",
                        node: Node {
                            kind: Kind::Ref(
                                &crate::schemas::airflow_v2::TASK_INSTANCE_STATE,
                            ),
                            nullable: true,
                        },
                        required: false,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "note",
                        node: Node {
                            kind: Kind::String {
                                format: None,
                                min_length: None,
                                max_length: Some(1000),
                            },
                            nullable: true,
                        },
                        required: false,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "include_upstream",
                        node: Node {
                            kind: Kind::Boolean,
                            nullable: false,
                        },
                        required: false,
                        read_only: false,
                        default: Some("false"),
                        spans: &[],
                    },
                    Field {
                        name: "include_downstream",
                        node: Node {
                            kind: Kind::Boolean,
                            nullable: false,
                        },
                        required: false,
                        read_only: false,
                        default: Some("false"),
                        spans: &[],
                    },
                    Field {
                        name: "include_future",
                        node: Node {
                            kind: Kind::Boolean,
                            nullable: false,
                        },
                        required: false,
                        read_only: false,
                        default: Some("false"),
                        spans: &[],
                    },
                    Field {
                        name: "include_past",
                        node: Node {
                            kind: Kind::Boolean,
                            nullable: false,
                        },
                        required: false,
                        read_only: false,
                        default: Some("false"),
                        spans: &[],
                    },
                ],
                open: false,
            },
            nullable: false,
        },
    };
    /// `PoolBody`
    pub static POOL_BODY: Named = Named {
        name: "PoolBody",
        node: Node {
            kind: Kind::Object {
                fields: &[
                    Field {
                        name: "name",
                        node: Node {
                            kind: Kind::String {
                                format: None,
                                min_length: None,
                                max_length: Some(256),
                            },
                            nullable: false,
                        },
                        required: true,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "slots",
                        node: Node {
                            kind: Kind::Integer {
                                minimum: None,
                                maximum: None,
                            },
                            nullable: false,
                        },
                        required: true,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "description",
                        node: Node {
                            kind: Kind::String {
                                format: None,
                                min_length: None,
                                max_length: None,
                            },
                            nullable: true,
                        },
                        required: false,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "include_deferred",
                        node: Node {
                            kind: Kind::Boolean,
                            nullable: false,
                        },
                        required: false,
                        read_only: false,
                        default: Some("false"),
                        spans: &[],
                    },
                    Field {
                        name: "team_name",
                        node: Node {
                            kind: Kind::String {
                                format: None,
                                min_length: None,
                                max_length: Some(50),
                            },
                            nullable: true,
                        },
                        required: false,
                        read_only: false,
                        default: None,
                        spans: &[Span::new(Release::new(3, 2, 0), None)],
                    },
                ],
                open: false,
            },
            nullable: false,
        },
    };
    /// `PoolPatchBody`
    pub static POOL_PATCH_BODY: Named = Named {
        name: "PoolPatchBody",
        node: Node {
            kind: Kind::Object {
                fields: &[
                    Field {
                        name: "pool",
                        node: Node {
                            kind: Kind::String {
                                format: None,
                                min_length: None,
                                max_length: None,
                            },
                            nullable: true,
                        },
                        required: false,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "slots",
                        node: Node {
                            kind: Kind::Integer {
                                minimum: None,
                                maximum: None,
                            },
                            nullable: true,
                        },
                        required: false,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "description",
                        node: Node {
                            kind: Kind::String {
                                format: None,
                                min_length: None,
                                max_length: None,
                            },
                            nullable: true,
                        },
                        required: false,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "include_deferred",
                        node: Node {
                            kind: Kind::Boolean,
                            nullable: true,
                        },
                        required: false,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "team_name",
                        node: Node {
                            kind: Kind::String {
                                format: None,
                                min_length: None,
                                max_length: Some(50),
                            },
                            nullable: true,
                        },
                        required: false,
                        read_only: false,
                        default: None,
                        spans: &[Span::new(Release::new(3, 2, 0), None)],
                    },
                ],
                open: false,
            },
            nullable: false,
        },
    };
    /// `ReprocessBehavior`
    pub static REPROCESS_BEHAVIOR: Named = Named {
        name: "ReprocessBehavior",
        node: Node {
            kind: Kind::Enum(
                &[
                    EnumValue {
                        value: "failed",
                        spans: &[],
                    },
                    EnumValue {
                        value: "completed",
                        spans: &[],
                    },
                    EnumValue {
                        value: "none",
                        spans: &[],
                    },
                ],
            ),
            nullable: false,
        },
    };
    /// `TaskInstanceState`
    pub static TASK_INSTANCE_STATE: Named = Named {
        name: "TaskInstanceState",
        node: Node {
            kind: Kind::Enum(
                &[
                    EnumValue {
                        value: "removed",
                        spans: &[],
                    },
                    EnumValue {
                        value: "scheduled",
                        spans: &[],
                    },
                    EnumValue {
                        value: "queued",
                        spans: &[],
                    },
                    EnumValue {
                        value: "running",
                        spans: &[],
                    },
                    EnumValue {
                        value: "success",
                        spans: &[],
                    },
                    EnumValue {
                        value: "restarting",
                        spans: &[],
                    },
                    EnumValue {
                        value: "failed",
                        spans: &[],
                    },
                    EnumValue {
                        value: "up_for_retry",
                        spans: &[],
                    },
                    EnumValue {
                        value: "up_for_reschedule",
                        spans: &[],
                    },
                    EnumValue {
                        value: "upstream_failed",
                        spans: &[],
                    },
                    EnumValue {
                        value: "skipped",
                        spans: &[],
                    },
                    EnumValue {
                        value: "deferred",
                        spans: &[],
                    },
                    EnumValue {
                        value: "awaiting_input",
                        spans: &[Span::new(Release::new(3, 3, 0), None)],
                    },
                ],
            ),
            nullable: false,
        },
    };
    /// `TaskInstancesBatchBody`
    pub static TASK_INSTANCES_BATCH_BODY: Named = Named {
        name: "TaskInstancesBatchBody",
        node: Node {
            kind: Kind::Object {
                fields: &[
                    Field {
                        name: "dag_ids",
                        node: Node {
                            kind: Kind::Array(
                                &Node {
                                    kind: Kind::String {
                                        format: None,
                                        min_length: None,
                                        max_length: None,
                                    },
                                    nullable: false,
                                },
                            ),
                            nullable: true,
                        },
                        required: false,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "dag_run_ids",
                        node: Node {
                            kind: Kind::Array(
                                &Node {
                                    kind: Kind::String {
                                        format: None,
                                        min_length: None,
                                        max_length: None,
                                    },
                                    nullable: false,
                                },
                            ),
                            nullable: true,
                        },
                        required: false,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "task_ids",
                        node: Node {
                            kind: Kind::Array(
                                &Node {
                                    kind: Kind::String {
                                        format: None,
                                        min_length: None,
                                        max_length: None,
                                    },
                                    nullable: false,
                                },
                            ),
                            nullable: true,
                        },
                        required: false,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "state",
                        node: Node {
                            kind: Kind::Array(
                                &Node {
                                    kind: Kind::Ref(
                                        &crate::schemas::airflow_v2::TASK_INSTANCE_STATE,
                                    ),
                                    nullable: true,
                                },
                            ),
                            nullable: true,
                        },
                        required: false,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "run_after_gte",
                        node: Node {
                            kind: Kind::String {
                                format: Some("date-time"),
                                min_length: None,
                                max_length: None,
                            },
                            nullable: true,
                        },
                        required: false,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "run_after_gt",
                        node: Node {
                            kind: Kind::String {
                                format: Some("date-time"),
                                min_length: None,
                                max_length: None,
                            },
                            nullable: true,
                        },
                        required: false,
                        read_only: false,
                        default: None,
                        spans: &[Span::new(Release::new(3, 1, 0), None)],
                    },
                    Field {
                        name: "run_after_lte",
                        node: Node {
                            kind: Kind::String {
                                format: Some("date-time"),
                                min_length: None,
                                max_length: None,
                            },
                            nullable: true,
                        },
                        required: false,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "run_after_lt",
                        node: Node {
                            kind: Kind::String {
                                format: Some("date-time"),
                                min_length: None,
                                max_length: None,
                            },
                            nullable: true,
                        },
                        required: false,
                        read_only: false,
                        default: None,
                        spans: &[Span::new(Release::new(3, 1, 0), None)],
                    },
                    Field {
                        name: "logical_date_gte",
                        node: Node {
                            kind: Kind::String {
                                format: Some("date-time"),
                                min_length: None,
                                max_length: None,
                            },
                            nullable: true,
                        },
                        required: false,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "logical_date_gt",
                        node: Node {
                            kind: Kind::String {
                                format: Some("date-time"),
                                min_length: None,
                                max_length: None,
                            },
                            nullable: true,
                        },
                        required: false,
                        read_only: false,
                        default: None,
                        spans: &[Span::new(Release::new(3, 1, 0), None)],
                    },
                    Field {
                        name: "logical_date_lte",
                        node: Node {
                            kind: Kind::String {
                                format: Some("date-time"),
                                min_length: None,
                                max_length: None,
                            },
                            nullable: true,
                        },
                        required: false,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "logical_date_lt",
                        node: Node {
                            kind: Kind::String {
                                format: Some("date-time"),
                                min_length: None,
                                max_length: None,
                            },
                            nullable: true,
                        },
                        required: false,
                        read_only: false,
                        default: None,
                        spans: &[Span::new(Release::new(3, 1, 0), None)],
                    },
                    Field {
                        name: "start_date_gte",
                        node: Node {
                            kind: Kind::String {
                                format: Some("date-time"),
                                min_length: None,
                                max_length: None,
                            },
                            nullable: true,
                        },
                        required: false,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "start_date_gt",
                        node: Node {
                            kind: Kind::String {
                                format: Some("date-time"),
                                min_length: None,
                                max_length: None,
                            },
                            nullable: true,
                        },
                        required: false,
                        read_only: false,
                        default: None,
                        spans: &[Span::new(Release::new(3, 1, 0), None)],
                    },
                    Field {
                        name: "start_date_lte",
                        node: Node {
                            kind: Kind::String {
                                format: Some("date-time"),
                                min_length: None,
                                max_length: None,
                            },
                            nullable: true,
                        },
                        required: false,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "start_date_lt",
                        node: Node {
                            kind: Kind::String {
                                format: Some("date-time"),
                                min_length: None,
                                max_length: None,
                            },
                            nullable: true,
                        },
                        required: false,
                        read_only: false,
                        default: None,
                        spans: &[Span::new(Release::new(3, 1, 0), None)],
                    },
                    Field {
                        name: "end_date_gte",
                        node: Node {
                            kind: Kind::String {
                                format: Some("date-time"),
                                min_length: None,
                                max_length: None,
                            },
                            nullable: true,
                        },
                        required: false,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "end_date_gt",
                        node: Node {
                            kind: Kind::String {
                                format: Some("date-time"),
                                min_length: None,
                                max_length: None,
                            },
                            nullable: true,
                        },
                        required: false,
                        read_only: false,
                        default: None,
                        spans: &[Span::new(Release::new(3, 1, 0), None)],
                    },
                    Field {
                        name: "end_date_lte",
                        node: Node {
                            kind: Kind::String {
                                format: Some("date-time"),
                                min_length: None,
                                max_length: None,
                            },
                            nullable: true,
                        },
                        required: false,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "end_date_lt",
                        node: Node {
                            kind: Kind::String {
                                format: Some("date-time"),
                                min_length: None,
                                max_length: None,
                            },
                            nullable: true,
                        },
                        required: false,
                        read_only: false,
                        default: None,
                        spans: &[Span::new(Release::new(3, 1, 0), None)],
                    },
                    Field {
                        name: "duration_gte",
                        node: Node {
                            kind: Kind::Number,
                            nullable: true,
                        },
                        required: false,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "duration_gt",
                        node: Node {
                            kind: Kind::Number,
                            nullable: true,
                        },
                        required: false,
                        read_only: false,
                        default: None,
                        spans: &[Span::new(Release::new(3, 1, 0), None)],
                    },
                    Field {
                        name: "duration_lte",
                        node: Node {
                            kind: Kind::Number,
                            nullable: true,
                        },
                        required: false,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "duration_lt",
                        node: Node {
                            kind: Kind::Number,
                            nullable: true,
                        },
                        required: false,
                        read_only: false,
                        default: None,
                        spans: &[Span::new(Release::new(3, 1, 0), None)],
                    },
                    Field {
                        name: "pool",
                        node: Node {
                            kind: Kind::Array(
                                &Node {
                                    kind: Kind::String {
                                        format: None,
                                        min_length: None,
                                        max_length: None,
                                    },
                                    nullable: false,
                                },
                            ),
                            nullable: true,
                        },
                        required: false,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "queue",
                        node: Node {
                            kind: Kind::Array(
                                &Node {
                                    kind: Kind::String {
                                        format: None,
                                        min_length: None,
                                        max_length: None,
                                    },
                                    nullable: false,
                                },
                            ),
                            nullable: true,
                        },
                        required: false,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "executor",
                        node: Node {
                            kind: Kind::Array(
                                &Node {
                                    kind: Kind::String {
                                        format: None,
                                        min_length: None,
                                        max_length: None,
                                    },
                                    nullable: false,
                                },
                            ),
                            nullable: true,
                        },
                        required: false,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "page_offset",
                        node: Node {
                            kind: Kind::Integer {
                                minimum: Some(0),
                                maximum: None,
                            },
                            nullable: false,
                        },
                        required: false,
                        read_only: false,
                        default: Some("0"),
                        spans: &[],
                    },
                    Field {
                        name: "page_limit",
                        node: Node {
                            kind: Kind::Integer {
                                minimum: Some(0),
                                maximum: None,
                            },
                            nullable: false,
                        },
                        required: false,
                        read_only: false,
                        default: Some("100"),
                        spans: &[],
                    },
                    Field {
                        name: "order_by",
                        node: Node {
                            kind: Kind::String {
                                format: None,
                                min_length: None,
                                max_length: None,
                            },
                            nullable: true,
                        },
                        required: false,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                ],
                open: false,
            },
            nullable: false,
        },
    };
    /// `TaskStateStoreBody`
    pub static TASK_STATE_STORE_BODY: Named = Named {
        name: "TaskStateStoreBody",
        node: Node {
            kind: Kind::Object {
                fields: &[
                    Field {
                        name: "value",
                        node: Node {
                            kind: Kind::Ref(&crate::schemas::airflow_v2::JSON_VALUE),
                            nullable: false,
                        },
                        required: true,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "expires_at",
                        node: Node {
                            kind: Kind::OneOf(
                                &[
                                    Node {
                                        kind: Kind::String {
                                            format: Some("date-time"),
                                            min_length: None,
                                            max_length: None,
                                        },
                                        nullable: false,
                                    },
                                    Node {
                                        kind: Kind::Enum(
                                            &[
                                                EnumValue {
                                                    value: "default",
                                                    spans: &[],
                                                },
                                            ],
                                        ),
                                        nullable: false,
                                    },
                                ],
                            ),
                            nullable: true,
                        },
                        required: false,
                        read_only: false,
                        default: Some("\"default\""),
                        spans: &[],
                    },
                ],
                open: false,
            },
            nullable: false,
        },
    };
    /// `TaskStateStorePatchBody`
    pub static TASK_STATE_STORE_PATCH_BODY: Named = Named {
        name: "TaskStateStorePatchBody",
        node: Node {
            kind: Kind::Object {
                fields: &[
                    Field {
                        name: "value",
                        node: Node {
                            kind: Kind::Ref(&crate::schemas::airflow_v2::JSON_VALUE),
                            nullable: false,
                        },
                        required: true,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                ],
                open: false,
            },
            nullable: false,
        },
    };
    /// `TriggerDAGRunPostBody`
    pub static TRIGGER_DAGRUN_POST_BODY: Named = Named {
        name: "TriggerDAGRunPostBody",
        node: Node {
            kind: Kind::Object {
                fields: &[
                    Field {
                        name: "dag_run_id",
                        node: Node {
                            kind: Kind::String {
                                format: None,
                                min_length: None,
                                max_length: None,
                            },
                            nullable: true,
                        },
                        required: false,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "data_interval_start",
                        node: Node {
                            kind: Kind::String {
                                format: Some("date-time"),
                                min_length: None,
                                max_length: None,
                            },
                            nullable: true,
                        },
                        required: false,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "data_interval_end",
                        node: Node {
                            kind: Kind::String {
                                format: Some("date-time"),
                                min_length: None,
                                max_length: None,
                            },
                            nullable: true,
                        },
                        required: false,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "logical_date",
                        node: Node {
                            kind: Kind::String {
                                format: Some("date-time"),
                                min_length: None,
                                max_length: None,
                            },
                            nullable: true,
                        },
                        required: true,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "run_after",
                        node: Node {
                            kind: Kind::String {
                                format: Some("date-time"),
                                min_length: None,
                                max_length: None,
                            },
                            nullable: true,
                        },
                        required: false,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "conf",
                        node: Node {
                            kind: Kind::Map(
                                &Node {
                                    kind: Kind::Any,
                                    nullable: false,
                                },
                            ),
                            nullable: true,
                        },
                        required: false,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "note",
                        node: Node {
                            kind: Kind::String {
                                format: None,
                                min_length: None,
                                max_length: None,
                            },
                            nullable: true,
                        },
                        required: false,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "partition_key",
                        node: Node {
                            kind: Kind::String {
                                format: None,
                                min_length: None,
                                max_length: None,
                            },
                            nullable: true,
                        },
                        required: false,
                        read_only: false,
                        default: None,
                        spans: &[Span::new(Release::new(3, 2, 0), None)],
                    },
                ],
                open: false,
            },
            nullable: false,
        },
    };
    /// `UpdateHITLDetailPayload`
    pub static UPDATE_HITLDETAIL_PAYLOAD: Named = Named {
        name: "UpdateHITLDetailPayload",
        node: Node {
            kind: Kind::Object {
                fields: &[
                    Field {
                        name: "chosen_options",
                        node: Node {
                            kind: Kind::Array(
                                &Node {
                                    kind: Kind::String {
                                        format: None,
                                        min_length: None,
                                        max_length: None,
                                    },
                                    nullable: false,
                                },
                            ),
                            nullable: false,
                        },
                        required: true,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "params_input",
                        node: Node {
                            kind: Kind::Map(
                                &Node {
                                    kind: Kind::Any,
                                    nullable: false,
                                },
                            ),
                            nullable: false,
                        },
                        required: false,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                ],
                open: true,
            },
            nullable: false,
        },
    };
    /// `VariableBody`
    pub static VARIABLE_BODY: Named = Named {
        name: "VariableBody",
        node: Node {
            kind: Kind::Object {
                fields: &[
                    Field {
                        name: "key",
                        node: Node {
                            kind: Kind::String {
                                format: None,
                                min_length: None,
                                max_length: Some(250),
                            },
                            nullable: false,
                        },
                        required: true,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "value",
                        node: Node {
                            kind: Kind::Varies(
                                &[
                                    (
                                        &[Span::new(Release::new(3, 0, 1), None)],
                                        Node {
                                            kind: Kind::Ref(&crate::schemas::airflow_v2::JSON_VALUE),
                                            nullable: false,
                                        },
                                    ),
                                    (
                                        &[
                                            Span::new(
                                                Release::new(3, 0, 0),
                                                Some(Release::new(3, 0, 1)),
                                            ),
                                        ],
                                        Node {
                                            kind: Kind::String {
                                                format: None,
                                                min_length: None,
                                                max_length: None,
                                            },
                                            nullable: false,
                                        },
                                    ),
                                ],
                            ),
                            nullable: false,
                        },
                        required: true,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "description",
                        node: Node {
                            kind: Kind::String {
                                format: None,
                                min_length: None,
                                max_length: None,
                            },
                            nullable: true,
                        },
                        required: false,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "team_name",
                        node: Node {
                            kind: Kind::String {
                                format: None,
                                min_length: None,
                                max_length: Some(50),
                            },
                            nullable: true,
                        },
                        required: false,
                        read_only: false,
                        default: None,
                        spans: &[Span::new(Release::new(3, 2, 0), None)],
                    },
                ],
                open: false,
            },
            nullable: false,
        },
    };
    /// `XComCreateBody`
    pub static XCOM_CREATE_BODY: Named = Named {
        name: "XComCreateBody",
        node: Node {
            kind: Kind::Object {
                fields: &[
                    Field {
                        name: "key",
                        node: Node {
                            kind: Kind::String {
                                format: None,
                                min_length: None,
                                max_length: None,
                            },
                            nullable: false,
                        },
                        required: true,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "value",
                        node: Node {
                            kind: Kind::Any,
                            nullable: false,
                        },
                        required: true,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "map_index",
                        node: Node {
                            kind: Kind::Integer {
                                minimum: None,
                                maximum: None,
                            },
                            nullable: false,
                        },
                        required: false,
                        read_only: false,
                        default: Some("-1"),
                        spans: &[],
                    },
                ],
                open: false,
            },
            nullable: false,
        },
    };
    /// `XComUpdateBody`
    pub static XCOM_UPDATE_BODY: Named = Named {
        name: "XComUpdateBody",
        node: Node {
            kind: Kind::Object {
                fields: &[
                    Field {
                        name: "value",
                        node: Node {
                            kind: Kind::Any,
                            nullable: false,
                        },
                        required: true,
                        read_only: false,
                        default: None,
                        spans: &[],
                    },
                    Field {
                        name: "map_index",
                        node: Node {
                            kind: Kind::Integer {
                                minimum: None,
                                maximum: None,
                            },
                            nullable: false,
                        },
                        required: false,
                        read_only: false,
                        default: Some("-1"),
                        spans: &[],
                    },
                ],
                open: false,
            },
            nullable: false,
        },
    };
}
