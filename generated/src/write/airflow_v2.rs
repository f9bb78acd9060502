// Made by `cargo gen generate` from specs/. Do not edit.

//! Operations of airflow-v2 that change something.

#![allow(unused_imports)]
use crate::table::{
    Body, Effect, EnumValue, Field, Kind, Line, Masking, Method, Node, OperationData,
    Parameter, Place, WriteOperation, Release, SecretField, Span, Style,
};
/// `PATCH /api/v2/connections`
pub static BULK_CONNECTIONS: WriteOperation = WriteOperation::new(OperationData {
    id: "bulk_connections",
    line: Line::V2,
    method: Method::Patch,
    path: "/api/v2/connections",
    spans: &[Span::new(Release::new(3, 0, 0), None)],
    effect: Effect::Destructive,
    needs: &[
        (
            &[Span::new(Release::new(3, 0, 0), Some(Release::new(3, 1, 0)))],
            &["connection.update"],
        ),
        (&[Span::new(Release::new(3, 1, 0), None)], &[]),
    ],
    secrets: &[
        SecretField {
            operations: &[],
            field: "password",
            how: Masking::Whole,
        },
        SecretField {
            operations: &[],
            field: "extra",
            how: Masking::Inside,
        },
    ],
    setting: None,
    parameters: &[],
    body: Some(Body {
        required: true,
        node: Node {
            kind: Kind::Ref(&crate::schemas::airflow_v2::BULK_BODY_CONNECTION_BODY),
            nullable: false,
        },
    }),
});
/// `PATCH /api/v2/dags/{dag_id}/dagRuns`
pub static BULK_DAG_RUNS: WriteOperation = WriteOperation::new(OperationData {
    id: "bulk_dag_runs",
    line: Line::V2,
    method: Method::Patch,
    path: "/api/v2/dags/{dag_id}/dagRuns",
    spans: &[Span::new(Release::new(3, 3, 0), None)],
    effect: Effect::Destructive,
    needs: &[(&[], &[])],
    secrets: &[],
    setting: None,
    parameters: &[
        Parameter {
            name: "dag_id",
            place: Place::Path,
            style: Style::Single,
            required: true,
            slashes: false,
            node: Node {
                kind: Kind::String {
                    format: None,
                    min_length: None,
                    max_length: None,
                },
                nullable: false,
            },
            default: None,
            says: "",
            spans: &[],
        },
    ],
    body: Some(Body {
        required: true,
        node: Node {
            kind: Kind::Ref(&crate::schemas::airflow_v2::BULK_BODY_BULK_DAGRUN_BODY),
            nullable: false,
        },
    }),
});
/// `PATCH /api/v2/pools`
pub static BULK_POOLS: WriteOperation = WriteOperation::new(OperationData {
    id: "bulk_pools",
    line: Line::V2,
    method: Method::Patch,
    path: "/api/v2/pools",
    spans: &[Span::new(Release::new(3, 0, 0), None)],
    effect: Effect::Destructive,
    needs: &[
        (
            &[Span::new(Release::new(3, 0, 0), Some(Release::new(3, 1, 0)))],
            &["pool.update"],
        ),
        (&[Span::new(Release::new(3, 1, 0), None)], &[]),
    ],
    secrets: &[],
    setting: None,
    parameters: &[],
    body: Some(Body {
        required: true,
        node: Node {
            kind: Kind::Ref(&crate::schemas::airflow_v2::BULK_BODY_POOL_BODY),
            nullable: false,
        },
    }),
});
/// `PATCH /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances`
pub static BULK_TASK_INSTANCES: WriteOperation = WriteOperation::new(OperationData {
    id: "bulk_task_instances",
    line: Line::V2,
    method: Method::Patch,
    path: "/api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances",
    spans: &[Span::new(Release::new(3, 1, 0), None)],
    effect: Effect::Destructive,
    needs: &[(&[], &["dag_run.update", "task_instance.update", "dag.update"])],
    secrets: &[],
    setting: None,
    parameters: &[
        Parameter {
            name: "dag_id",
            place: Place::Path,
            style: Style::Single,
            required: true,
            slashes: false,
            node: Node {
                kind: Kind::String {
                    format: None,
                    min_length: None,
                    max_length: None,
                },
                nullable: false,
            },
            default: None,
            says: "",
            spans: &[],
        },
        Parameter {
            name: "dag_run_id",
            place: Place::Path,
            style: Style::Single,
            required: true,
            slashes: false,
            node: Node {
                kind: Kind::String {
                    format: None,
                    min_length: None,
                    max_length: None,
                },
                nullable: false,
            },
            default: None,
            says: "",
            spans: &[],
        },
    ],
    body: Some(Body {
        required: true,
        node: Node {
            kind: Kind::Ref(
                &crate::schemas::airflow_v2::BULK_BODY_BULK_TASK_INSTANCE_BODY,
            ),
            nullable: false,
        },
    }),
});
/// `PATCH /api/v2/variables`
pub static BULK_VARIABLES: WriteOperation = WriteOperation::new(OperationData {
    id: "bulk_variables",
    line: Line::V2,
    method: Method::Patch,
    path: "/api/v2/variables",
    spans: &[Span::new(Release::new(3, 0, 0), None)],
    effect: Effect::Destructive,
    needs: &[
        (
            &[Span::new(Release::new(3, 0, 0), Some(Release::new(3, 1, 0)))],
            &["variable.delete"],
        ),
        (&[Span::new(Release::new(3, 1, 0), None)], &[]),
    ],
    secrets: &[],
    setting: None,
    parameters: &[],
    body: Some(Body {
        required: true,
        node: Node {
            kind: Kind::Ref(&crate::schemas::airflow_v2::BULK_BODY_VARIABLE_BODY),
            nullable: false,
        },
    }),
});
/// `PUT /api/v2/backfills/{backfill_id}/cancel`
pub static CANCEL_BACKFILL: WriteOperation = WriteOperation::new(OperationData {
    id: "cancel_backfill",
    line: Line::V2,
    method: Method::Put,
    path: "/api/v2/backfills/{backfill_id}/cancel",
    spans: &[Span::new(Release::new(3, 0, 0), None)],
    effect: Effect::Destructive,
    needs: &[
        (
            &[Span::new(Release::new(3, 0, 0), Some(Release::new(3, 1, 8)))],
            &["backfill.update", "dag_run.update"],
        ),
        (&[Span::new(Release::new(3, 1, 8), None)], &["dag_run.update", "dag.update"]),
    ],
    secrets: &[],
    setting: None,
    parameters: &[
        Parameter {
            name: "backfill_id",
            place: Place::Path,
            style: Style::Single,
            required: true,
            slashes: false,
            node: Node {
                kind: Kind::Varies(
                    &[
                        (
                            &[Span::new(Release::new(3, 0, 1), None)],
                            Node {
                                kind: Kind::Integer {
                                    minimum: Some(0),
                                    maximum: None,
                                },
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
            default: None,
            says: "",
            spans: &[],
        },
    ],
    body: None,
});
/// `DELETE /api/v2/assets/{asset_id}/state-store`
pub static CLEAR_ASSET_STATE_STORE: WriteOperation = WriteOperation::new(OperationData {
    id: "clear_asset_state_store",
    line: Line::V2,
    method: Method::Delete,
    path: "/api/v2/assets/{asset_id}/state-store",
    spans: &[Span::new(Release::new(3, 3, 0), None)],
    effect: Effect::Destructive,
    needs: &[(&[], &["asset.delete"])],
    secrets: &[],
    setting: None,
    parameters: &[
        Parameter {
            name: "asset_id",
            place: Place::Path,
            style: Style::Single,
            required: true,
            slashes: false,
            node: Node {
                kind: Kind::Integer {
                    minimum: None,
                    maximum: None,
                },
                nullable: false,
            },
            default: None,
            says: "",
            spans: &[],
        },
    ],
    body: None,
});
/// `POST /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/clear`
pub static CLEAR_DAG_RUN: WriteOperation = WriteOperation::new(OperationData {
    id: "clear_dag_run",
    line: Line::V2,
    method: Method::Post,
    path: "/api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/clear",
    spans: &[Span::new(Release::new(3, 0, 0), None)],
    effect: Effect::Destructive,
    needs: &[(&[], &["dag_run.update", "dag.update"])],
    secrets: &[],
    setting: None,
    parameters: &[
        Parameter {
            name: "dag_id",
            place: Place::Path,
            style: Style::Single,
            required: true,
            slashes: false,
            node: Node {
                kind: Kind::String {
                    format: None,
                    min_length: None,
                    max_length: None,
                },
                nullable: false,
            },
            default: None,
            says: "",
            spans: &[],
        },
        Parameter {
            name: "dag_run_id",
            place: Place::Path,
            style: Style::Single,
            required: true,
            slashes: false,
            node: Node {
                kind: Kind::String {
                    format: None,
                    min_length: None,
                    max_length: None,
                },
                nullable: false,
            },
            default: None,
            says: "",
            spans: &[],
        },
    ],
    body: Some(Body {
        required: true,
        node: Node {
            kind: Kind::Ref(&crate::schemas::airflow_v2::DAGRUN_CLEAR_BODY),
            nullable: false,
        },
    }),
});
/// `POST /api/v2/dags/{dag_id}/clearPartitions`
pub static CLEAR_DAG_RUN_PARTITIONS: WriteOperation = WriteOperation::new(OperationData {
    id: "clear_dag_run_partitions",
    line: Line::V2,
    method: Method::Post,
    path: "/api/v2/dags/{dag_id}/clearPartitions",
    spans: &[Span::new(Release::new(3, 3, 0), None)],
    effect: Effect::Destructive,
    needs: &[(&[], &["dag_run.update", "dag.update"])],
    secrets: &[],
    setting: None,
    parameters: &[
        Parameter {
            name: "dag_id",
            place: Place::Path,
            style: Style::Single,
            required: true,
            slashes: false,
            node: Node {
                kind: Kind::String {
                    format: None,
                    min_length: None,
                    max_length: None,
                },
                nullable: false,
            },
            default: None,
            says: "",
            spans: &[],
        },
    ],
    body: Some(Body {
        required: true,
        node: Node {
            kind: Kind::Ref(&crate::schemas::airflow_v2::CLEAR_PARTITIONS_BODY),
            nullable: false,
        },
    }),
});
/// `POST /api/v2/dags/{dag_id}/clearDagRuns`
pub static CLEAR_DAG_RUNS: WriteOperation = WriteOperation::new(OperationData {
    id: "clear_dag_runs",
    line: Line::V2,
    method: Method::Post,
    path: "/api/v2/dags/{dag_id}/clearDagRuns",
    spans: &[Span::new(Release::new(3, 3, 0), None)],
    effect: Effect::Destructive,
    needs: &[(&[], &["dag_run.update", "dag.update"])],
    secrets: &[],
    setting: None,
    parameters: &[
        Parameter {
            name: "dag_id",
            place: Place::Path,
            style: Style::Single,
            required: true,
            slashes: false,
            node: Node {
                kind: Kind::String {
                    format: None,
                    min_length: None,
                    max_length: None,
                },
                nullable: false,
            },
            default: None,
            says: "",
            spans: &[],
        },
    ],
    body: Some(Body {
        required: true,
        node: Node {
            kind: Kind::Ref(&crate::schemas::airflow_v2::BULK_DAGRUN_CLEAR_BODY),
            nullable: false,
        },
    }),
});
/// `DELETE /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/state-store`
pub static CLEAR_TASK_STATE_STORE: WriteOperation = WriteOperation::new(OperationData {
    id: "clear_task_state_store",
    line: Line::V2,
    method: Method::Delete,
    path: "/api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/state-store",
    spans: &[Span::new(Release::new(3, 3, 0), None)],
    effect: Effect::Destructive,
    needs: &[(&[], &["dag_run.delete", "task_instance.delete", "dag.update"])],
    secrets: &[],
    setting: None,
    parameters: &[
        Parameter {
            name: "dag_id",
            place: Place::Path,
            style: Style::Single,
            required: true,
            slashes: false,
            node: Node {
                kind: Kind::String {
                    format: None,
                    min_length: None,
                    max_length: None,
                },
                nullable: false,
            },
            default: None,
            says: "",
            spans: &[],
        },
        Parameter {
            name: "dag_run_id",
            place: Place::Path,
            style: Style::Single,
            required: true,
            slashes: false,
            node: Node {
                kind: Kind::String {
                    format: None,
                    min_length: None,
                    max_length: None,
                },
                nullable: false,
            },
            default: None,
            says: "",
            spans: &[],
        },
        Parameter {
            name: "task_id",
            place: Place::Path,
            style: Style::Single,
            required: true,
            slashes: false,
            node: Node {
                kind: Kind::String {
                    format: None,
                    min_length: None,
                    max_length: None,
                },
                nullable: false,
            },
            default: None,
            says: "",
            spans: &[],
        },
        Parameter {
            name: "all_map_indices",
            place: Place::Query,
            style: Style::Single,
            required: false,
            slashes: false,
            node: Node {
                kind: Kind::Boolean,
                nullable: false,
            },
            default: Some("false"),
            says: "",
            spans: &[],
        },
        Parameter {
            name: "map_index",
            place: Place::Query,
            style: Style::Single,
            required: false,
            slashes: false,
            node: Node {
                kind: Kind::Integer {
                    minimum: Some(-1),
                    maximum: None,
                },
                nullable: false,
            },
            default: Some("-1"),
            says: "",
            spans: &[],
        },
    ],
    body: None,
});
/// `POST /api/v2/assets/events`
pub static CREATE_ASSET_EVENT: WriteOperation = WriteOperation::new(OperationData {
    id: "create_asset_event",
    line: Line::V2,
    method: Method::Post,
    path: "/api/v2/assets/events",
    spans: &[Span::new(Release::new(3, 0, 0), None)],
    effect: Effect::Write,
    needs: &[(&[], &["asset.create"])],
    secrets: &[],
    setting: None,
    parameters: &[],
    body: Some(Body {
        required: true,
        node: Node {
            kind: Kind::Ref(&crate::schemas::airflow_v2::CREATE_ASSET_EVENTS_BODY),
            nullable: false,
        },
    }),
});
/// `POST /api/v2/backfills`
pub static CREATE_BACKFILL: WriteOperation = WriteOperation::new(OperationData {
    id: "create_backfill",
    line: Line::V2,
    method: Method::Post,
    path: "/api/v2/backfills",
    spans: &[Span::new(Release::new(3, 0, 0), None)],
    effect: Effect::Destructive,
    needs: &[
        (
            &[Span::new(Release::new(3, 0, 0), Some(Release::new(3, 1, 8)))],
            &["backfill.create", "dag_run.create"],
        ),
        (&[Span::new(Release::new(3, 1, 8), None)], &["dag_run.create", "dag.update"]),
    ],
    secrets: &[],
    setting: None,
    parameters: &[],
    body: Some(Body {
        required: true,
        node: Node {
            kind: Kind::Ref(&crate::schemas::airflow_v2::BACKFILL_POST_BODY),
            nullable: false,
        },
    }),
});
/// `POST /api/v2/backfills/dry_run`
pub static CREATE_BACKFILL_DRY_RUN: WriteOperation = WriteOperation::new(OperationData {
    id: "create_backfill_dry_run",
    line: Line::V2,
    method: Method::Post,
    path: "/api/v2/backfills/dry_run",
    spans: &[Span::new(Release::new(3, 0, 0), None)],
    effect: Effect::Write,
    needs: &[
        (
            &[Span::new(Release::new(3, 0, 0), Some(Release::new(3, 1, 8)))],
            &["backfill.create", "dag_run.create"],
        ),
        (&[Span::new(Release::new(3, 1, 8), None)], &["dag_run.create", "dag.update"]),
    ],
    secrets: &[],
    setting: None,
    parameters: &[],
    body: Some(Body {
        required: true,
        node: Node {
            kind: Kind::Ref(&crate::schemas::airflow_v2::BACKFILL_POST_BODY),
            nullable: false,
        },
    }),
});
/// `POST /api/v2/connections/defaults`
pub static CREATE_DEFAULT_CONNECTIONS: WriteOperation = WriteOperation::new(OperationData {
    id: "create_default_connections",
    line: Line::V2,
    method: Method::Post,
    path: "/api/v2/connections/defaults",
    spans: &[Span::new(Release::new(3, 0, 0), None)],
    effect: Effect::Destructive,
    needs: &[(&[], &["connection.create"])],
    secrets: &[],
    setting: None,
    parameters: &[],
    body: None,
});
/// `POST /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/xcomEntries`
pub static CREATE_XCOM_ENTRY: WriteOperation = WriteOperation::new(OperationData {
    id: "create_xcom_entry",
    line: Line::V2,
    method: Method::Post,
    path: "/api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/xcomEntries",
    spans: &[Span::new(Release::new(3, 0, 0), None)],
    effect: Effect::Write,
    needs: &[(&[], &["xcom.create", "dag.update"])],
    secrets: &[],
    setting: None,
    parameters: &[
        Parameter {
            name: "dag_id",
            place: Place::Path,
            style: Style::Single,
            required: true,
            slashes: false,
            node: Node {
                kind: Kind::String {
                    format: None,
                    min_length: None,
                    max_length: None,
                },
                nullable: false,
            },
            default: None,
            says: "",
            spans: &[],
        },
        Parameter {
            name: "task_id",
            place: Place::Path,
            style: Style::Single,
            required: true,
            slashes: false,
            node: Node {
                kind: Kind::String {
                    format: None,
                    min_length: None,
                    max_length: None,
                },
                nullable: false,
            },
            default: None,
            says: "",
            spans: &[],
        },
        Parameter {
            name: "dag_run_id",
            place: Place::Path,
            style: Style::Single,
            required: true,
            slashes: false,
            node: Node {
                kind: Kind::String {
                    format: None,
                    min_length: None,
                    max_length: None,
                },
                nullable: false,
            },
            default: None,
            says: "",
            spans: &[],
        },
    ],
    body: Some(Body {
        required: true,
        node: Node {
            kind: Kind::Ref(&crate::schemas::airflow_v2::XCOM_CREATE_BODY),
            nullable: false,
        },
    }),
});
/// `DELETE /api/v2/assets/{asset_id}/queuedEvents`
pub static DELETE_ASSET_QUEUED_EVENTS: WriteOperation = WriteOperation::new(OperationData {
    id: "delete_asset_queued_events",
    line: Line::V2,
    method: Method::Delete,
    path: "/api/v2/assets/{asset_id}/queuedEvents",
    spans: &[Span::new(Release::new(3, 0, 0), None)],
    effect: Effect::Destructive,
    needs: &[
        (
            &[Span::new(Release::new(3, 0, 0), Some(Release::new(3, 0, 2)))],
            &["asset.delete", "dag.get"],
        ),
        (
            &[Span::new(Release::new(3, 0, 2), Some(Release::new(3, 3, 2)))],
            &["asset.delete", "some_dag.get"],
        ),
        (&[Span::new(Release::new(3, 3, 2), None)], &["asset.delete", "dag.update"]),
    ],
    secrets: &[],
    setting: None,
    parameters: &[
        Parameter {
            name: "asset_id",
            place: Place::Path,
            style: Style::Single,
            required: true,
            slashes: false,
            node: Node {
                kind: Kind::Integer {
                    minimum: None,
                    maximum: None,
                },
                nullable: false,
            },
            default: None,
            says: "",
            spans: &[],
        },
        Parameter {
            name: "before",
            place: Place::Query,
            style: Style::Single,
            required: false,
            slashes: false,
            node: Node {
                kind: Kind::String {
                    format: None,
                    min_length: None,
                    max_length: None,
                },
                nullable: true,
            },
            default: None,
            says: "",
            spans: &[],
        },
    ],
    body: None,
});
/// `DELETE /api/v2/assets/{asset_id}/state-store/{key}`
pub static DELETE_ASSET_STATE_STORE: WriteOperation = WriteOperation::new(OperationData {
    id: "delete_asset_state_store",
    line: Line::V2,
    method: Method::Delete,
    path: "/api/v2/assets/{asset_id}/state-store/{key}",
    spans: &[Span::new(Release::new(3, 3, 0), None)],
    effect: Effect::Destructive,
    needs: &[(&[], &["asset.delete"])],
    secrets: &[],
    setting: None,
    parameters: &[
        Parameter {
            name: "key",
            place: Place::Path,
            style: Style::Single,
            required: true,
            slashes: false,
            node: Node {
                kind: Kind::String {
                    format: None,
                    min_length: None,
                    max_length: None,
                },
                nullable: false,
            },
            default: None,
            says: "",
            spans: &[],
        },
        Parameter {
            name: "asset_id",
            place: Place::Path,
            style: Style::Single,
            required: true,
            slashes: false,
            node: Node {
                kind: Kind::Integer {
                    minimum: None,
                    maximum: None,
                },
                nullable: false,
            },
            default: None,
            says: "",
            spans: &[],
        },
    ],
    body: None,
});
/// `DELETE /api/v2/connections/{connection_id}`
pub static DELETE_CONNECTION: WriteOperation = WriteOperation::new(OperationData {
    id: "delete_connection",
    line: Line::V2,
    method: Method::Delete,
    path: "/api/v2/connections/{connection_id}",
    spans: &[Span::new(Release::new(3, 0, 0), None)],
    effect: Effect::Destructive,
    needs: &[(&[], &["connection.delete"])],
    secrets: &[],
    setting: None,
    parameters: &[
        Parameter {
            name: "connection_id",
            place: Place::Path,
            style: Style::Single,
            required: true,
            slashes: false,
            node: Node {
                kind: Kind::String {
                    format: None,
                    min_length: None,
                    max_length: None,
                },
                nullable: false,
            },
            default: None,
            says: "",
            spans: &[],
        },
    ],
    body: None,
});
/// `DELETE /api/v2/dags/{dag_id}`
pub static DELETE_DAG: WriteOperation = WriteOperation::new(OperationData {
    id: "delete_dag",
    line: Line::V2,
    method: Method::Delete,
    path: "/api/v2/dags/{dag_id}",
    spans: &[Span::new(Release::new(3, 0, 0), None)],
    effect: Effect::Destructive,
    needs: &[(&[], &["dag.delete"])],
    secrets: &[],
    setting: None,
    parameters: &[
        Parameter {
            name: "dag_id",
            place: Place::Path,
            style: Style::Single,
            required: true,
            slashes: false,
            node: Node {
                kind: Kind::String {
                    format: None,
                    min_length: None,
                    max_length: None,
                },
                nullable: false,
            },
            default: None,
            says: "",
            spans: &[],
        },
    ],
    body: None,
});
/// `DELETE /api/v2/dags/{dag_id}/assets/{asset_id}/queuedEvents`
pub static DELETE_DAG_ASSET_QUEUED_EVENT: WriteOperation = WriteOperation::new(OperationData {
    id: "delete_dag_asset_queued_event",
    line: Line::V2,
    method: Method::Delete,
    path: "/api/v2/dags/{dag_id}/assets/{asset_id}/queuedEvents",
    spans: &[Span::new(Release::new(3, 0, 0), None)],
    effect: Effect::Destructive,
    needs: &[
        (
            &[Span::new(Release::new(3, 0, 0), Some(Release::new(3, 3, 2)))],
            &["asset.delete", "dag.get"],
        ),
        (&[Span::new(Release::new(3, 3, 2), None)], &["asset.delete", "dag.update"]),
    ],
    secrets: &[],
    setting: None,
    parameters: &[
        Parameter {
            name: "dag_id",
            place: Place::Path,
            style: Style::Single,
            required: true,
            slashes: false,
            node: Node {
                kind: Kind::String {
                    format: None,
                    min_length: None,
                    max_length: None,
                },
                nullable: false,
            },
            default: None,
            says: "",
            spans: &[],
        },
        Parameter {
            name: "asset_id",
            place: Place::Path,
            style: Style::Single,
            required: true,
            slashes: false,
            node: Node {
                kind: Kind::Integer {
                    minimum: None,
                    maximum: None,
                },
                nullable: false,
            },
            default: None,
            says: "",
            spans: &[],
        },
        Parameter {
            name: "before",
            place: Place::Query,
            style: Style::Single,
            required: false,
            slashes: false,
            node: Node {
                kind: Kind::String {
                    format: None,
                    min_length: None,
                    max_length: None,
                },
                nullable: true,
            },
            default: None,
            says: "",
            spans: &[],
        },
    ],
    body: None,
});
/// `DELETE /api/v2/dags/{dag_id}/assets/queuedEvents`
pub static DELETE_DAG_ASSET_QUEUED_EVENTS: WriteOperation = WriteOperation::new(OperationData {
    id: "delete_dag_asset_queued_events",
    line: Line::V2,
    method: Method::Delete,
    path: "/api/v2/dags/{dag_id}/assets/queuedEvents",
    spans: &[Span::new(Release::new(3, 0, 0), None)],
    effect: Effect::Destructive,
    needs: &[
        (
            &[Span::new(Release::new(3, 0, 0), Some(Release::new(3, 3, 2)))],
            &["asset.delete", "dag.get"],
        ),
        (&[Span::new(Release::new(3, 3, 2), None)], &["asset.delete", "dag.update"]),
    ],
    secrets: &[],
    setting: None,
    parameters: &[
        Parameter {
            name: "dag_id",
            place: Place::Path,
            style: Style::Single,
            required: true,
            slashes: false,
            node: Node {
                kind: Kind::String {
                    format: None,
                    min_length: None,
                    max_length: None,
                },
                nullable: false,
            },
            default: None,
            says: "",
            spans: &[],
        },
        Parameter {
            name: "before",
            place: Place::Query,
            style: Style::Single,
            required: false,
            slashes: false,
            node: Node {
                kind: Kind::String {
                    format: None,
                    min_length: None,
                    max_length: None,
                },
                nullable: true,
            },
            default: None,
            says: "",
            spans: &[],
        },
    ],
    body: None,
});
/// `DELETE /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}`
pub static DELETE_DAG_RUN: WriteOperation = WriteOperation::new(OperationData {
    id: "delete_dag_run",
    line: Line::V2,
    method: Method::Delete,
    path: "/api/v2/dags/{dag_id}/dagRuns/{dag_run_id}",
    spans: &[Span::new(Release::new(3, 0, 0), None)],
    effect: Effect::Destructive,
    needs: &[(&[], &["dag_run.delete", "dag.update"])],
    secrets: &[],
    setting: None,
    parameters: &[
        Parameter {
            name: "dag_id",
            place: Place::Path,
            style: Style::Single,
            required: true,
            slashes: false,
            node: Node {
                kind: Kind::String {
                    format: None,
                    min_length: None,
                    max_length: None,
                },
                nullable: false,
            },
            default: None,
            says: "",
            spans: &[],
        },
        Parameter {
            name: "dag_run_id",
            place: Place::Path,
            style: Style::Single,
            required: true,
            slashes: false,
            node: Node {
                kind: Kind::String {
                    format: None,
                    min_length: None,
                    max_length: None,
                },
                nullable: false,
            },
            default: None,
            says: "",
            spans: &[],
        },
    ],
    body: None,
});
/// `DELETE /api/v2/pools/{pool_name}`
pub static DELETE_POOL: WriteOperation = WriteOperation::new(OperationData {
    id: "delete_pool",
    line: Line::V2,
    method: Method::Delete,
    path: "/api/v2/pools/{pool_name}",
    spans: &[Span::new(Release::new(3, 0, 0), None)],
    effect: Effect::Destructive,
    needs: &[(&[], &["pool.delete"])],
    secrets: &[],
    setting: None,
    parameters: &[
        Parameter {
            name: "pool_name",
            place: Place::Path,
            style: Style::Single,
            required: true,
            slashes: false,
            node: Node {
                kind: Kind::String {
                    format: None,
                    min_length: None,
                    max_length: None,
                },
                nullable: false,
            },
            default: None,
            says: "",
            spans: &[],
        },
    ],
    body: None,
});
/// `DELETE /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}`
pub static DELETE_TASK_INSTANCE: WriteOperation = WriteOperation::new(OperationData {
    id: "delete_task_instance",
    line: Line::V2,
    method: Method::Delete,
    path: "/api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}",
    spans: &[Span::new(Release::new(3, 1, 0), None)],
    effect: Effect::Destructive,
    needs: &[(&[], &["dag_run.delete", "task_instance.delete", "dag.update"])],
    secrets: &[],
    setting: None,
    parameters: &[
        Parameter {
            name: "dag_id",
            place: Place::Path,
            style: Style::Single,
            required: true,
            slashes: false,
            node: Node {
                kind: Kind::String {
                    format: None,
                    min_length: None,
                    max_length: None,
                },
                nullable: false,
            },
            default: None,
            says: "",
            spans: &[],
        },
        Parameter {
            name: "dag_run_id",
            place: Place::Path,
            style: Style::Single,
            required: true,
            slashes: false,
            node: Node {
                kind: Kind::String {
                    format: None,
                    min_length: None,
                    max_length: None,
                },
                nullable: false,
            },
            default: None,
            says: "",
            spans: &[],
        },
        Parameter {
            name: "task_id",
            place: Place::Path,
            style: Style::Single,
            required: true,
            slashes: false,
            node: Node {
                kind: Kind::String {
                    format: None,
                    min_length: None,
                    max_length: None,
                },
                nullable: false,
            },
            default: None,
            says: "",
            spans: &[],
        },
        Parameter {
            name: "map_index",
            place: Place::Query,
            style: Style::Single,
            required: false,
            slashes: false,
            node: Node {
                kind: Kind::Integer {
                    minimum: None,
                    maximum: None,
                },
                nullable: false,
            },
            default: Some("-1"),
            says: "",
            spans: &[],
        },
    ],
    body: None,
});
/// `DELETE /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/state-store/{key}`
pub static DELETE_TASK_STATE_STORE: WriteOperation = WriteOperation::new(OperationData {
    id: "delete_task_state_store",
    line: Line::V2,
    method: Method::Delete,
    path: "/api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/state-store/{key}",
    spans: &[Span::new(Release::new(3, 3, 0), None)],
    effect: Effect::Destructive,
    needs: &[(&[], &["dag_run.delete", "task_instance.delete", "dag.update"])],
    secrets: &[],
    setting: None,
    parameters: &[
        Parameter {
            name: "key",
            place: Place::Path,
            style: Style::Single,
            required: true,
            slashes: false,
            node: Node {
                kind: Kind::String {
                    format: None,
                    min_length: None,
                    max_length: None,
                },
                nullable: false,
            },
            default: None,
            says: "",
            spans: &[],
        },
        Parameter {
            name: "dag_id",
            place: Place::Path,
            style: Style::Single,
            required: true,
            slashes: false,
            node: Node {
                kind: Kind::String {
                    format: None,
                    min_length: None,
                    max_length: None,
                },
                nullable: false,
            },
            default: None,
            says: "",
            spans: &[],
        },
        Parameter {
            name: "dag_run_id",
            place: Place::Path,
            style: Style::Single,
            required: true,
            slashes: false,
            node: Node {
                kind: Kind::String {
                    format: None,
                    min_length: None,
                    max_length: None,
                },
                nullable: false,
            },
            default: None,
            says: "",
            spans: &[],
        },
        Parameter {
            name: "task_id",
            place: Place::Path,
            style: Style::Single,
            required: true,
            slashes: false,
            node: Node {
                kind: Kind::String {
                    format: None,
                    min_length: None,
                    max_length: None,
                },
                nullable: false,
            },
            default: None,
            says: "",
            spans: &[],
        },
        Parameter {
            name: "map_index",
            place: Place::Query,
            style: Style::Single,
            required: false,
            slashes: false,
            node: Node {
                kind: Kind::Integer {
                    minimum: Some(-1),
                    maximum: None,
                },
                nullable: false,
            },
            default: Some("-1"),
            says: "",
            spans: &[],
        },
    ],
    body: None,
});
/// `DELETE /api/v2/variables/{variable_key}`
pub static DELETE_VARIABLE: WriteOperation = WriteOperation::new(OperationData {
    id: "delete_variable",
    line: Line::V2,
    method: Method::Delete,
    path: "/api/v2/variables/{variable_key}",
    spans: &[Span::new(Release::new(3, 0, 0), None)],
    effect: Effect::Destructive,
    needs: &[(&[], &["variable.delete"])],
    secrets: &[],
    setting: None,
    parameters: &[
        Parameter {
            name: "variable_key",
            place: Place::Path,
            style: Style::Single,
            required: true,
            slashes: false,
            node: Node {
                kind: Kind::String {
                    format: None,
                    min_length: None,
                    max_length: None,
                },
                nullable: false,
            },
            default: None,
            says: "",
            spans: &[],
        },
    ],
    body: None,
});
/// `DELETE /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/xcomEntries/{xcom_key}`
pub static DELETE_XCOM_ENTRY: WriteOperation = WriteOperation::new(OperationData {
    id: "delete_xcom_entry",
    line: Line::V2,
    method: Method::Delete,
    path: "/api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/xcomEntries/{xcom_key}",
    spans: &[Span::new(Release::new(3, 2, 0), None)],
    effect: Effect::Destructive,
    needs: &[(&[], &["xcom.delete", "dag.update"])],
    secrets: &[],
    setting: None,
    parameters: &[
        Parameter {
            name: "dag_id",
            place: Place::Path,
            style: Style::Single,
            required: true,
            slashes: false,
            node: Node {
                kind: Kind::String {
                    format: None,
                    min_length: None,
                    max_length: None,
                },
                nullable: false,
            },
            default: None,
            says: "",
            spans: &[],
        },
        Parameter {
            name: "task_id",
            place: Place::Path,
            style: Style::Single,
            required: true,
            slashes: false,
            node: Node {
                kind: Kind::String {
                    format: None,
                    min_length: None,
                    max_length: None,
                },
                nullable: false,
            },
            default: None,
            says: "",
            spans: &[],
        },
        Parameter {
            name: "dag_run_id",
            place: Place::Path,
            style: Style::Single,
            required: true,
            slashes: false,
            node: Node {
                kind: Kind::String {
                    format: None,
                    min_length: None,
                    max_length: None,
                },
                nullable: false,
            },
            default: None,
            says: "",
            spans: &[],
        },
        Parameter {
            name: "xcom_key",
            place: Place::Path,
            style: Style::Single,
            required: true,
            slashes: false,
            node: Node {
                kind: Kind::String {
                    format: None,
                    min_length: None,
                    max_length: None,
                },
                nullable: false,
            },
            default: None,
            says: "",
            spans: &[],
        },
        Parameter {
            name: "map_index",
            place: Place::Query,
            style: Style::Single,
            required: false,
            slashes: false,
            node: Node {
                kind: Kind::Integer {
                    minimum: Some(-1),
                    maximum: None,
                },
                nullable: false,
            },
            default: Some("-1"),
            says: "",
            spans: &[],
        },
    ],
    body: None,
});
/// `POST /api/v2/connections/enqueue-test`
pub static ENQUEUE_CONNECTION_TEST: WriteOperation = WriteOperation::new(OperationData {
    id: "enqueue_connection_test",
    line: Line::V2,
    method: Method::Post,
    path: "/api/v2/connections/enqueue-test",
    spans: &[Span::new(Release::new(3, 3, 0), None)],
    effect: Effect::Write,
    needs: &[(&[], &["connection.create"])],
    secrets: &[
        SecretField {
            operations: &[],
            field: "token",
            how: Masking::Shown,
        },
    ],
    setting: Some("[core] test_connection"),
    parameters: &[],
    body: Some(Body {
        required: true,
        node: Node {
            kind: Kind::Ref(&crate::schemas::airflow_v2::CONNECTION_TEST_REQUEST_BODY),
            nullable: false,
        },
    }),
});
/// `POST /api/v2/dags/{dag_id}/favorite`
pub static FAVORITE_DAG: WriteOperation = WriteOperation::new(OperationData {
    id: "favorite_dag",
    line: Line::V2,
    method: Method::Post,
    path: "/api/v2/dags/{dag_id}/favorite",
    spans: &[Span::new(Release::new(3, 1, 0), None)],
    effect: Effect::Write,
    needs: &[(&[], &["dag.get"])],
    secrets: &[],
    setting: None,
    parameters: &[
        Parameter {
            name: "dag_id",
            place: Place::Path,
            style: Style::Single,
            required: true,
            slashes: false,
            node: Node {
                kind: Kind::String {
                    format: None,
                    min_length: None,
                    max_length: None,
                },
                nullable: false,
            },
            default: None,
            says: "",
            spans: &[],
        },
    ],
    body: None,
});
/// `GET /api/v2/auth/logout`
pub static LOGOUT: WriteOperation = WriteOperation::new(OperationData {
    id: "logout",
    line: Line::V2,
    method: Method::Get,
    path: "/api/v2/auth/logout",
    spans: &[Span::new(Release::new(3, 0, 0), None)],
    effect: Effect::Write,
    needs: &[(&[], &[])],
    secrets: &[],
    setting: None,
    parameters: &[
        Parameter {
            name: "next",
            place: Place::Query,
            style: Style::Single,
            required: false,
            slashes: false,
            node: Node {
                kind: Kind::String {
                    format: None,
                    min_length: None,
                    max_length: None,
                },
                nullable: true,
            },
            default: None,
            says: "",
            spans: &[Span::new(Release::new(3, 0, 0), Some(Release::new(3, 1, 3)))],
        },
    ],
    body: None,
});
/// `POST /api/v2/assets/{asset_id}/materialize`
pub static MATERIALIZE_ASSET: WriteOperation = WriteOperation::new(OperationData {
    id: "materialize_asset",
    line: Line::V2,
    method: Method::Post,
    path: "/api/v2/assets/{asset_id}/materialize",
    spans: &[Span::new(Release::new(3, 0, 0), None)],
    effect: Effect::Write,
    needs: &[
        (
            &[Span::new(Release::new(3, 0, 0), Some(Release::new(3, 2, 0)))],
            &["asset.create"],
        ),
        (
            &[Span::new(Release::new(3, 2, 0), None)],
            &["asset.create", "dag_run.create", "dag.update"],
        ),
    ],
    secrets: &[],
    setting: None,
    parameters: &[
        Parameter {
            name: "asset_id",
            place: Place::Path,
            style: Style::Single,
            required: true,
            slashes: false,
            node: Node {
                kind: Kind::Integer {
                    minimum: None,
                    maximum: None,
                },
                nullable: false,
            },
            default: None,
            says: "",
            spans: &[],
        },
    ],
    body: Some(Body {
        required: false,
        node: Node {
            kind: Kind::Ref(&crate::schemas::airflow_v2::MATERIALIZE_ASSET_BODY),
            nullable: true,
        },
    }),
});
/// `PATCH /api/v2/connections/{connection_id}`
pub static PATCH_CONNECTION: WriteOperation = WriteOperation::new(OperationData {
    id: "patch_connection",
    line: Line::V2,
    method: Method::Patch,
    path: "/api/v2/connections/{connection_id}",
    spans: &[Span::new(Release::new(3, 0, 0), None)],
    effect: Effect::Destructive,
    needs: &[(&[], &["connection.update"])],
    secrets: &[
        SecretField {
            operations: &[],
            field: "password",
            how: Masking::Whole,
        },
        SecretField {
            operations: &[],
            field: "extra",
            how: Masking::Inside,
        },
    ],
    setting: None,
    parameters: &[
        Parameter {
            name: "connection_id",
            place: Place::Path,
            style: Style::Single,
            required: true,
            slashes: false,
            node: Node {
                kind: Kind::String {
                    format: None,
                    min_length: None,
                    max_length: None,
                },
                nullable: false,
            },
            default: None,
            says: "",
            spans: &[],
        },
        Parameter {
            name: "update_mask",
            place: Place::Query,
            style: Style::Repeated,
            required: false,
            slashes: false,
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
            default: None,
            says: "",
            spans: &[],
        },
    ],
    body: Some(Body {
        required: true,
        node: Node {
            kind: Kind::Ref(&crate::schemas::airflow_v2::CONNECTION_BODY),
            nullable: false,
        },
    }),
});
/// `PATCH /api/v2/dags/{dag_id}`
pub static PATCH_DAG: WriteOperation = WriteOperation::new(OperationData {
    id: "patch_dag",
    line: Line::V2,
    method: Method::Patch,
    path: "/api/v2/dags/{dag_id}",
    spans: &[Span::new(Release::new(3, 0, 0), None)],
    effect: Effect::Write,
    needs: &[(&[], &["dag.update"])],
    secrets: &[],
    setting: None,
    parameters: &[
        Parameter {
            name: "dag_id",
            place: Place::Path,
            style: Style::Single,
            required: true,
            slashes: false,
            node: Node {
                kind: Kind::String {
                    format: None,
                    min_length: None,
                    max_length: None,
                },
                nullable: false,
            },
            default: None,
            says: "",
            spans: &[],
        },
        Parameter {
            name: "update_mask",
            place: Place::Query,
            style: Style::Repeated,
            required: false,
            slashes: false,
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
            default: None,
            says: "",
            spans: &[],
        },
    ],
    body: Some(Body {
        required: true,
        node: Node {
            kind: Kind::Ref(&crate::schemas::airflow_v2::DAGPATCH_BODY),
            nullable: false,
        },
    }),
});
/// `PATCH /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}`
pub static PATCH_DAG_RUN: WriteOperation = WriteOperation::new(OperationData {
    id: "patch_dag_run",
    line: Line::V2,
    method: Method::Patch,
    path: "/api/v2/dags/{dag_id}/dagRuns/{dag_run_id}",
    spans: &[Span::new(Release::new(3, 0, 0), None)],
    effect: Effect::Destructive,
    needs: &[(&[], &["dag_run.update", "dag.update"])],
    secrets: &[],
    setting: None,
    parameters: &[
        Parameter {
            name: "dag_id",
            place: Place::Path,
            style: Style::Single,
            required: true,
            slashes: false,
            node: Node {
                kind: Kind::String {
                    format: None,
                    min_length: None,
                    max_length: None,
                },
                nullable: false,
            },
            default: None,
            says: "",
            spans: &[],
        },
        Parameter {
            name: "dag_run_id",
            place: Place::Path,
            style: Style::Single,
            required: true,
            slashes: false,
            node: Node {
                kind: Kind::String {
                    format: None,
                    min_length: None,
                    max_length: None,
                },
                nullable: false,
            },
            default: None,
            says: "",
            spans: &[],
        },
        Parameter {
            name: "update_mask",
            place: Place::Query,
            style: Style::Repeated,
            required: false,
            slashes: false,
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
            default: None,
            says: "",
            spans: &[],
        },
    ],
    body: Some(Body {
        required: true,
        node: Node {
            kind: Kind::Ref(&crate::schemas::airflow_v2::DAGRUN_PATCH_BODY),
            nullable: false,
        },
    }),
});
/// `PATCH /api/v2/dags`
pub static PATCH_DAGS: WriteOperation = WriteOperation::new(OperationData {
    id: "patch_dags",
    line: Line::V2,
    method: Method::Patch,
    path: "/api/v2/dags",
    spans: &[Span::new(Release::new(3, 0, 0), None)],
    effect: Effect::Destructive,
    needs: &[(&[], &["dag.update"])],
    secrets: &[],
    setting: None,
    parameters: &[
        Parameter {
            name: "update_mask",
            place: Place::Query,
            style: Style::Repeated,
            required: false,
            slashes: false,
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
            default: None,
            says: "",
            spans: &[],
        },
        Parameter {
            name: "limit",
            place: Place::Query,
            style: Style::Single,
            required: false,
            slashes: false,
            node: Node {
                kind: Kind::Integer {
                    minimum: Some(0),
                    maximum: None,
                },
                nullable: false,
            },
            default: Some("50"),
            says: "",
            spans: &[],
        },
        Parameter {
            name: "offset",
            place: Place::Query,
            style: Style::Single,
            required: false,
            slashes: false,
            node: Node {
                kind: Kind::Integer {
                    minimum: Some(0),
                    maximum: None,
                },
                nullable: false,
            },
            default: Some("0"),
            says: "",
            spans: &[],
        },
        Parameter {
            name: "tags",
            place: Place::Query,
            style: Style::Repeated,
            required: false,
            slashes: false,
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
            default: None,
            says: "",
            spans: &[],
        },
        Parameter {
            name: "tags_match_mode",
            place: Place::Query,
            style: Style::Single,
            required: false,
            slashes: false,
            node: Node {
                kind: Kind::Enum(
                    &[
                        EnumValue {
                            value: "any",
                            spans: &[],
                        },
                        EnumValue {
                            value: "all",
                            spans: &[],
                        },
                    ],
                ),
                nullable: true,
            },
            default: None,
            says: "",
            spans: &[],
        },
        Parameter {
            name: "owners",
            place: Place::Query,
            style: Style::Repeated,
            required: false,
            slashes: false,
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
            default: None,
            says: "",
            spans: &[],
        },
        Parameter {
            name: "dag_id_pattern",
            place: Place::Query,
            style: Style::Single,
            required: false,
            slashes: false,
            node: Node {
                kind: Kind::String {
                    format: None,
                    min_length: None,
                    max_length: None,
                },
                nullable: true,
            },
            default: None,
            says: "Case-insensitive substring match (SQL `ILIKE`).",
            spans: &[],
        },
        Parameter {
            name: "dag_id_prefix_pattern",
            place: Place::Query,
            style: Style::Single,
            required: false,
            slashes: false,
            node: Node {
                kind: Kind::String {
                    format: None,
                    min_length: None,
                    max_length: None,
                },
                nullable: true,
            },
            default: None,
            says: "Case-sensitive, index-friendly prefix match.",
            spans: &[Span::new(Release::new(3, 2, 2), None)],
        },
        Parameter {
            name: "exclude_stale",
            place: Place::Query,
            style: Style::Single,
            required: false,
            slashes: false,
            node: Node {
                kind: Kind::Boolean,
                nullable: false,
            },
            default: Some("true"),
            says: "",
            spans: &[],
        },
        Parameter {
            name: "paused",
            place: Place::Query,
            style: Style::Single,
            required: false,
            slashes: false,
            node: Node {
                kind: Kind::Boolean,
                nullable: true,
            },
            default: None,
            says: "",
            spans: &[],
        },
        Parameter {
            name: "last_dag_run_state",
            place: Place::Query,
            style: Style::Single,
            required: false,
            slashes: false,
            node: Node {
                kind: Kind::Ref(&crate::schemas::airflow_v2::DAG_RUN_STATE),
                nullable: true,
            },
            default: None,
            says: "",
            spans: &[Span::new(Release::new(3, 0, 0), Some(Release::new(3, 0, 2)))],
        },
    ],
    body: Some(Body {
        required: true,
        node: Node {
            kind: Kind::Ref(&crate::schemas::airflow_v2::DAGPATCH_BODY),
            nullable: false,
        },
    }),
});
/// `PATCH /api/v2/pools/{pool_name}`
pub static PATCH_POOL: WriteOperation = WriteOperation::new(OperationData {
    id: "patch_pool",
    line: Line::V2,
    method: Method::Patch,
    path: "/api/v2/pools/{pool_name}",
    spans: &[Span::new(Release::new(3, 0, 0), None)],
    effect: Effect::Write,
    needs: &[(&[], &["pool.update"])],
    secrets: &[],
    setting: None,
    parameters: &[
        Parameter {
            name: "pool_name",
            place: Place::Path,
            style: Style::Single,
            required: true,
            slashes: false,
            node: Node {
                kind: Kind::String {
                    format: None,
                    min_length: None,
                    max_length: None,
                },
                nullable: false,
            },
            default: None,
            says: "",
            spans: &[],
        },
        Parameter {
            name: "update_mask",
            place: Place::Query,
            style: Style::Repeated,
            required: false,
            slashes: false,
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
            default: None,
            says: "",
            spans: &[],
        },
    ],
    body: Some(Body {
        required: true,
        node: Node {
            kind: Kind::Ref(&crate::schemas::airflow_v2::POOL_PATCH_BODY),
            nullable: false,
        },
    }),
});
/// `PATCH /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskGroupInstances/{group_id}`
pub static PATCH_TASK_GROUP_INSTANCES: WriteOperation = WriteOperation::new(OperationData {
    id: "patch_task_group_instances",
    line: Line::V2,
    method: Method::Patch,
    path: "/api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskGroupInstances/{group_id}",
    spans: &[Span::new(Release::new(3, 3, 0), None)],
    effect: Effect::Destructive,
    needs: &[(&[], &["dag_run.update", "task_instance.update", "dag.update"])],
    secrets: &[],
    setting: None,
    parameters: &[
        Parameter {
            name: "dag_id",
            place: Place::Path,
            style: Style::Single,
            required: true,
            slashes: false,
            node: Node {
                kind: Kind::String {
                    format: None,
                    min_length: None,
                    max_length: None,
                },
                nullable: false,
            },
            default: None,
            says: "",
            spans: &[],
        },
        Parameter {
            name: "dag_run_id",
            place: Place::Path,
            style: Style::Single,
            required: true,
            slashes: false,
            node: Node {
                kind: Kind::String {
                    format: None,
                    min_length: None,
                    max_length: None,
                },
                nullable: false,
            },
            default: None,
            says: "",
            spans: &[],
        },
        Parameter {
            name: "group_id",
            place: Place::Path,
            style: Style::Single,
            required: true,
            slashes: false,
            node: Node {
                kind: Kind::String {
                    format: None,
                    min_length: None,
                    max_length: None,
                },
                nullable: false,
            },
            default: None,
            says: "",
            spans: &[],
        },
        Parameter {
            name: "update_mask",
            place: Place::Query,
            style: Style::Repeated,
            required: false,
            slashes: false,
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
            default: None,
            says: "",
            spans: &[],
        },
    ],
    body: Some(Body {
        required: true,
        node: Node {
            kind: Kind::Ref(&crate::schemas::airflow_v2::PATCH_TASK_INSTANCE_BODY),
            nullable: false,
        },
    }),
});
/// `PATCH /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskGroupInstances/{group_id}/dry_run`
pub static PATCH_TASK_GROUP_INSTANCES_DRY_RUN: WriteOperation = WriteOperation::new(OperationData {
    id: "patch_task_group_instances_dry_run",
    line: Line::V2,
    method: Method::Patch,
    path: "/api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskGroupInstances/{group_id}/dry_run",
    spans: &[Span::new(Release::new(3, 3, 0), None)],
    effect: Effect::Write,
    needs: &[(&[], &["dag_run.update", "task_instance.update", "dag.update"])],
    secrets: &[],
    setting: None,
    parameters: &[
        Parameter {
            name: "dag_id",
            place: Place::Path,
            style: Style::Single,
            required: true,
            slashes: false,
            node: Node {
                kind: Kind::String {
                    format: None,
                    min_length: None,
                    max_length: None,
                },
                nullable: false,
            },
            default: None,
            says: "",
            spans: &[],
        },
        Parameter {
            name: "dag_run_id",
            place: Place::Path,
            style: Style::Single,
            required: true,
            slashes: false,
            node: Node {
                kind: Kind::String {
                    format: None,
                    min_length: None,
                    max_length: None,
                },
                nullable: false,
            },
            default: None,
            says: "",
            spans: &[],
        },
        Parameter {
            name: "group_id",
            place: Place::Path,
            style: Style::Single,
            required: true,
            slashes: false,
            node: Node {
                kind: Kind::String {
                    format: None,
                    min_length: None,
                    max_length: None,
                },
                nullable: false,
            },
            default: None,
            says: "",
            spans: &[],
        },
    ],
    body: Some(Body {
        required: true,
        node: Node {
            kind: Kind::Ref(&crate::schemas::airflow_v2::PATCH_TASK_INSTANCE_BODY),
            nullable: false,
        },
    }),
});
/// `PATCH /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}`
pub static PATCH_TASK_INSTANCE: WriteOperation = WriteOperation::new(OperationData {
    id: "patch_task_instance",
    line: Line::V2,
    method: Method::Patch,
    path: "/api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}",
    spans: &[Span::new(Release::new(3, 0, 0), None)],
    effect: Effect::Destructive,
    needs: &[(&[], &["dag_run.update", "task_instance.update", "dag.update"])],
    secrets: &[],
    setting: None,
    parameters: &[
        Parameter {
            name: "dag_id",
            place: Place::Path,
            style: Style::Single,
            required: true,
            slashes: false,
            node: Node {
                kind: Kind::String {
                    format: None,
                    min_length: None,
                    max_length: None,
                },
                nullable: false,
            },
            default: None,
            says: "",
            spans: &[],
        },
        Parameter {
            name: "dag_run_id",
            place: Place::Path,
            style: Style::Single,
            required: true,
            slashes: false,
            node: Node {
                kind: Kind::String {
                    format: None,
                    min_length: None,
                    max_length: None,
                },
                nullable: false,
            },
            default: None,
            says: "",
            spans: &[],
        },
        Parameter {
            name: "task_id",
            place: Place::Path,
            style: Style::Single,
            required: true,
            slashes: false,
            node: Node {
                kind: Kind::String {
                    format: None,
                    min_length: None,
                    max_length: None,
                },
                nullable: false,
            },
            default: None,
            says: "",
            spans: &[],
        },
        Parameter {
            name: "map_index",
            place: Place::Query,
            style: Style::Single,
            required: false,
            slashes: false,
            node: Node {
                kind: Kind::Integer {
                    minimum: None,
                    maximum: None,
                },
                nullable: true,
            },
            default: Some("-1"),
            says: "",
            spans: &[],
        },
        Parameter {
            name: "update_mask",
            place: Place::Query,
            style: Style::Repeated,
            required: false,
            slashes: false,
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
            default: None,
            says: "",
            spans: &[],
        },
    ],
    body: Some(Body {
        required: true,
        node: Node {
            kind: Kind::Ref(&crate::schemas::airflow_v2::PATCH_TASK_INSTANCE_BODY),
            nullable: false,
        },
    }),
});
/// `PATCH /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/{map_index}`
pub static PATCH_TASK_INSTANCE_BY_MAP_INDEX: WriteOperation = WriteOperation::new(OperationData {
    id: "patch_task_instance_by_map_index",
    line: Line::V2,
    method: Method::Patch,
    path: "/api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/{map_index}",
    spans: &[Span::new(Release::new(3, 0, 0), None)],
    effect: Effect::Destructive,
    needs: &[(&[], &["dag_run.update", "task_instance.update", "dag.update"])],
    secrets: &[],
    setting: None,
    parameters: &[
        Parameter {
            name: "dag_id",
            place: Place::Path,
            style: Style::Single,
            required: true,
            slashes: false,
            node: Node {
                kind: Kind::String {
                    format: None,
                    min_length: None,
                    max_length: None,
                },
                nullable: false,
            },
            default: None,
            says: "",
            spans: &[],
        },
        Parameter {
            name: "dag_run_id",
            place: Place::Path,
            style: Style::Single,
            required: true,
            slashes: false,
            node: Node {
                kind: Kind::String {
                    format: None,
                    min_length: None,
                    max_length: None,
                },
                nullable: false,
            },
            default: None,
            says: "",
            spans: &[],
        },
        Parameter {
            name: "task_id",
            place: Place::Path,
            style: Style::Single,
            required: true,
            slashes: false,
            node: Node {
                kind: Kind::String {
                    format: None,
                    min_length: None,
                    max_length: None,
                },
                nullable: false,
            },
            default: None,
            says: "",
            spans: &[],
        },
        Parameter {
            name: "map_index",
            place: Place::Path,
            style: Style::Single,
            required: true,
            slashes: false,
            node: Node {
                kind: Kind::Integer {
                    minimum: None,
                    maximum: None,
                },
                nullable: true,
            },
            default: None,
            says: "",
            spans: &[],
        },
        Parameter {
            name: "update_mask",
            place: Place::Query,
            style: Style::Repeated,
            required: false,
            slashes: false,
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
            default: None,
            says: "",
            spans: &[],
        },
    ],
    body: Some(Body {
        required: true,
        node: Node {
            kind: Kind::Ref(&crate::schemas::airflow_v2::PATCH_TASK_INSTANCE_BODY),
            nullable: false,
        },
    }),
});
/// `PATCH /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/dry_run`
pub static PATCH_TASK_INSTANCE_DRY_RUN: WriteOperation = WriteOperation::new(OperationData {
    id: "patch_task_instance_dry_run",
    line: Line::V2,
    method: Method::Patch,
    path: "/api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/dry_run",
    spans: &[Span::new(Release::new(3, 0, 0), None)],
    effect: Effect::Write,
    needs: &[(&[], &["dag_run.update", "task_instance.update", "dag.update"])],
    secrets: &[],
    setting: None,
    parameters: &[
        Parameter {
            name: "dag_id",
            place: Place::Path,
            style: Style::Single,
            required: true,
            slashes: false,
            node: Node {
                kind: Kind::String {
                    format: None,
                    min_length: None,
                    max_length: None,
                },
                nullable: false,
            },
            default: None,
            says: "",
            spans: &[],
        },
        Parameter {
            name: "dag_run_id",
            place: Place::Path,
            style: Style::Single,
            required: true,
            slashes: false,
            node: Node {
                kind: Kind::String {
                    format: None,
                    min_length: None,
                    max_length: None,
                },
                nullable: false,
            },
            default: None,
            says: "",
            spans: &[],
        },
        Parameter {
            name: "task_id",
            place: Place::Path,
            style: Style::Single,
            required: true,
            slashes: false,
            node: Node {
                kind: Kind::String {
                    format: None,
                    min_length: None,
                    max_length: None,
                },
                nullable: false,
            },
            default: None,
            says: "",
            spans: &[],
        },
        Parameter {
            name: "map_index",
            place: Place::Query,
            style: Style::Single,
            required: false,
            slashes: false,
            node: Node {
                kind: Kind::Integer {
                    minimum: None,
                    maximum: None,
                },
                nullable: true,
            },
            default: Some("-1"),
            says: "",
            spans: &[],
        },
        Parameter {
            name: "update_mask",
            place: Place::Query,
            style: Style::Repeated,
            required: false,
            slashes: false,
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
            default: None,
            says: "",
            spans: &[],
        },
    ],
    body: Some(Body {
        required: true,
        node: Node {
            kind: Kind::Ref(&crate::schemas::airflow_v2::PATCH_TASK_INSTANCE_BODY),
            nullable: false,
        },
    }),
});
/// `PATCH /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/{map_index}/dry_run`
pub static PATCH_TASK_INSTANCE_DRY_RUN_BY_MAP_INDEX: WriteOperation = WriteOperation::new(OperationData {
    id: "patch_task_instance_dry_run_by_map_index",
    line: Line::V2,
    method: Method::Patch,
    path: "/api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/{map_index}/dry_run",
    spans: &[Span::new(Release::new(3, 0, 0), None)],
    effect: Effect::Write,
    needs: &[(&[], &["dag_run.update", "task_instance.update", "dag.update"])],
    secrets: &[],
    setting: None,
    parameters: &[
        Parameter {
            name: "dag_id",
            place: Place::Path,
            style: Style::Single,
            required: true,
            slashes: false,
            node: Node {
                kind: Kind::String {
                    format: None,
                    min_length: None,
                    max_length: None,
                },
                nullable: false,
            },
            default: None,
            says: "",
            spans: &[],
        },
        Parameter {
            name: "dag_run_id",
            place: Place::Path,
            style: Style::Single,
            required: true,
            slashes: false,
            node: Node {
                kind: Kind::String {
                    format: None,
                    min_length: None,
                    max_length: None,
                },
                nullable: false,
            },
            default: None,
            says: "",
            spans: &[],
        },
        Parameter {
            name: "task_id",
            place: Place::Path,
            style: Style::Single,
            required: true,
            slashes: false,
            node: Node {
                kind: Kind::String {
                    format: None,
                    min_length: None,
                    max_length: None,
                },
                nullable: false,
            },
            default: None,
            says: "",
            spans: &[],
        },
        Parameter {
            name: "map_index",
            place: Place::Path,
            style: Style::Single,
            required: true,
            slashes: false,
            node: Node {
                kind: Kind::Integer {
                    minimum: None,
                    maximum: None,
                },
                nullable: true,
            },
            default: None,
            says: "",
            spans: &[],
        },
        Parameter {
            name: "update_mask",
            place: Place::Query,
            style: Style::Repeated,
            required: false,
            slashes: false,
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
            default: None,
            says: "",
            spans: &[],
        },
    ],
    body: Some(Body {
        required: true,
        node: Node {
            kind: Kind::Ref(&crate::schemas::airflow_v2::PATCH_TASK_INSTANCE_BODY),
            nullable: false,
        },
    }),
});
/// `PATCH /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/state-store/{key}`
pub static PATCH_TASK_STATE_STORE: WriteOperation = WriteOperation::new(OperationData {
    id: "patch_task_state_store",
    line: Line::V2,
    method: Method::Patch,
    path: "/api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/state-store/{key}",
    spans: &[Span::new(Release::new(3, 3, 0), None)],
    effect: Effect::Destructive,
    needs: &[(&[], &["dag_run.update", "task_instance.update", "dag.update"])],
    secrets: &[],
    setting: None,
    parameters: &[
        Parameter {
            name: "key",
            place: Place::Path,
            style: Style::Single,
            required: true,
            slashes: false,
            node: Node {
                kind: Kind::String {
                    format: None,
                    min_length: None,
                    max_length: None,
                },
                nullable: false,
            },
            default: None,
            says: "",
            spans: &[],
        },
        Parameter {
            name: "dag_id",
            place: Place::Path,
            style: Style::Single,
            required: true,
            slashes: false,
            node: Node {
                kind: Kind::String {
                    format: None,
                    min_length: None,
                    max_length: None,
                },
                nullable: false,
            },
            default: None,
            says: "",
            spans: &[],
        },
        Parameter {
            name: "dag_run_id",
            place: Place::Path,
            style: Style::Single,
            required: true,
            slashes: false,
            node: Node {
                kind: Kind::String {
                    format: None,
                    min_length: None,
                    max_length: None,
                },
                nullable: false,
            },
            default: None,
            says: "",
            spans: &[],
        },
        Parameter {
            name: "task_id",
            place: Place::Path,
            style: Style::Single,
            required: true,
            slashes: false,
            node: Node {
                kind: Kind::String {
                    format: None,
                    min_length: None,
                    max_length: None,
                },
                nullable: false,
            },
            default: None,
            says: "",
            spans: &[],
        },
        Parameter {
            name: "map_index",
            place: Place::Query,
            style: Style::Single,
            required: false,
            slashes: false,
            node: Node {
                kind: Kind::Integer {
                    minimum: Some(-1),
                    maximum: None,
                },
                nullable: false,
            },
            default: Some("-1"),
            says: "",
            spans: &[],
        },
    ],
    body: Some(Body {
        required: true,
        node: Node {
            kind: Kind::Ref(&crate::schemas::airflow_v2::TASK_STATE_STORE_PATCH_BODY),
            nullable: false,
        },
    }),
});
/// `PATCH /api/v2/variables/{variable_key}`
pub static PATCH_VARIABLE: WriteOperation = WriteOperation::new(OperationData {
    id: "patch_variable",
    line: Line::V2,
    method: Method::Patch,
    path: "/api/v2/variables/{variable_key}",
    spans: &[Span::new(Release::new(3, 0, 0), None)],
    effect: Effect::Destructive,
    needs: &[(&[], &["variable.update"])],
    secrets: &[],
    setting: None,
    parameters: &[
        Parameter {
            name: "variable_key",
            place: Place::Path,
            style: Style::Single,
            required: true,
            slashes: false,
            node: Node {
                kind: Kind::String {
                    format: None,
                    min_length: None,
                    max_length: None,
                },
                nullable: false,
            },
            default: None,
            says: "",
            spans: &[],
        },
        Parameter {
            name: "update_mask",
            place: Place::Query,
            style: Style::Repeated,
            required: false,
            slashes: false,
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
            default: None,
            says: "",
            spans: &[],
        },
    ],
    body: Some(Body {
        required: true,
        node: Node {
            kind: Kind::Ref(&crate::schemas::airflow_v2::VARIABLE_BODY),
            nullable: false,
        },
    }),
});
/// `PUT /api/v2/backfills/{backfill_id}/pause`
pub static PAUSE_BACKFILL: WriteOperation = WriteOperation::new(OperationData {
    id: "pause_backfill",
    line: Line::V2,
    method: Method::Put,
    path: "/api/v2/backfills/{backfill_id}/pause",
    spans: &[Span::new(Release::new(3, 0, 0), None)],
    effect: Effect::Write,
    needs: &[
        (
            &[Span::new(Release::new(3, 0, 0), Some(Release::new(3, 1, 8)))],
            &["backfill.update", "dag_run.update"],
        ),
        (&[Span::new(Release::new(3, 1, 8), None)], &["dag_run.update", "dag.update"]),
    ],
    secrets: &[],
    setting: None,
    parameters: &[
        Parameter {
            name: "backfill_id",
            place: Place::Path,
            style: Style::Single,
            required: true,
            slashes: false,
            node: Node {
                kind: Kind::Varies(
                    &[
                        (
                            &[Span::new(Release::new(3, 0, 1), None)],
                            Node {
                                kind: Kind::Integer {
                                    minimum: Some(0),
                                    maximum: None,
                                },
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
            default: None,
            says: "",
            spans: &[],
        },
    ],
    body: None,
});
/// `POST /api/v2/dags/{dag_id}/clearTaskInstances`
pub static POST_CLEAR_TASK_INSTANCES: WriteOperation = WriteOperation::new(OperationData {
    id: "post_clear_task_instances",
    line: Line::V2,
    method: Method::Post,
    path: "/api/v2/dags/{dag_id}/clearTaskInstances",
    spans: &[Span::new(Release::new(3, 0, 0), None)],
    effect: Effect::Destructive,
    needs: &[(&[], &["dag_run.update", "task_instance.update", "dag.update"])],
    secrets: &[],
    setting: None,
    parameters: &[
        Parameter {
            name: "dag_id",
            place: Place::Path,
            style: Style::Single,
            required: true,
            slashes: false,
            node: Node {
                kind: Kind::String {
                    format: None,
                    min_length: None,
                    max_length: None,
                },
                nullable: false,
            },
            default: None,
            says: "",
            spans: &[],
        },
    ],
    body: Some(Body {
        required: true,
        node: Node {
            kind: Kind::Ref(&crate::schemas::airflow_v2::CLEAR_TASK_INSTANCES_BODY),
            nullable: false,
        },
    }),
});
/// `POST /api/v2/connections`
pub static POST_CONNECTION: WriteOperation = WriteOperation::new(OperationData {
    id: "post_connection",
    line: Line::V2,
    method: Method::Post,
    path: "/api/v2/connections",
    spans: &[Span::new(Release::new(3, 0, 0), None)],
    effect: Effect::Write,
    needs: &[(&[], &["connection.create"])],
    secrets: &[
        SecretField {
            operations: &[],
            field: "password",
            how: Masking::Whole,
        },
        SecretField {
            operations: &[],
            field: "extra",
            how: Masking::Inside,
        },
    ],
    setting: None,
    parameters: &[],
    body: Some(Body {
        required: true,
        node: Node {
            kind: Kind::Ref(&crate::schemas::airflow_v2::CONNECTION_BODY),
            nullable: false,
        },
    }),
});
/// `POST /api/v2/pools`
pub static POST_POOL: WriteOperation = WriteOperation::new(OperationData {
    id: "post_pool",
    line: Line::V2,
    method: Method::Post,
    path: "/api/v2/pools",
    spans: &[Span::new(Release::new(3, 0, 0), None)],
    effect: Effect::Write,
    needs: &[(&[], &["pool.create"])],
    secrets: &[],
    setting: None,
    parameters: &[],
    body: Some(Body {
        required: true,
        node: Node {
            kind: Kind::Ref(&crate::schemas::airflow_v2::POOL_BODY),
            nullable: false,
        },
    }),
});
/// `POST /api/v2/variables`
pub static POST_VARIABLE: WriteOperation = WriteOperation::new(OperationData {
    id: "post_variable",
    line: Line::V2,
    method: Method::Post,
    path: "/api/v2/variables",
    spans: &[Span::new(Release::new(3, 0, 0), None)],
    effect: Effect::Write,
    needs: &[(&[], &["variable.create"])],
    secrets: &[],
    setting: None,
    parameters: &[],
    body: Some(Body {
        required: true,
        node: Node {
            kind: Kind::Ref(&crate::schemas::airflow_v2::VARIABLE_BODY),
            nullable: false,
        },
    }),
});
/// `GET /api/v2/auth/refresh`
pub static REFRESH: WriteOperation = WriteOperation::new(OperationData {
    id: "refresh",
    line: Line::V2,
    method: Method::Get,
    path: "/api/v2/auth/refresh",
    spans: &[Span::new(Release::new(3, 1, 0), Some(Release::new(3, 1, 4)))],
    effect: Effect::Write,
    needs: &[(&[], &[])],
    secrets: &[],
    setting: None,
    parameters: &[
        Parameter {
            name: "next",
            place: Place::Query,
            style: Style::Single,
            required: false,
            slashes: false,
            node: Node {
                kind: Kind::String {
                    format: None,
                    min_length: None,
                    max_length: None,
                },
                nullable: true,
            },
            default: None,
            says: "",
            spans: &[],
        },
    ],
    body: None,
});
/// `PUT /api/v2/parseDagFile/{file_token}`
pub static REPARSE_DAG_FILE: WriteOperation = WriteOperation::new(OperationData {
    id: "reparse_dag_file",
    line: Line::V2,
    method: Method::Put,
    path: "/api/v2/parseDagFile/{file_token}",
    spans: &[Span::new(Release::new(3, 0, 0), None)],
    effect: Effect::Write,
    needs: &[(&[], &["dag.update"])],
    secrets: &[],
    setting: None,
    parameters: &[
        Parameter {
            name: "file_token",
            place: Place::Path,
            style: Style::Single,
            required: true,
            slashes: false,
            node: Node {
                kind: Kind::String {
                    format: None,
                    min_length: None,
                    max_length: None,
                },
                nullable: false,
            },
            default: None,
            says: "",
            spans: &[],
        },
    ],
    body: None,
});
/// `PUT /api/v2/assets/{asset_id}/state-store/{key}`
pub static SET_ASSET_STATE_STORE: WriteOperation = WriteOperation::new(OperationData {
    id: "set_asset_state_store",
    line: Line::V2,
    method: Method::Put,
    path: "/api/v2/assets/{asset_id}/state-store/{key}",
    spans: &[Span::new(Release::new(3, 3, 0), None)],
    effect: Effect::Destructive,
    needs: &[(&[], &["asset.update"])],
    secrets: &[],
    setting: None,
    parameters: &[
        Parameter {
            name: "key",
            place: Place::Path,
            style: Style::Single,
            required: true,
            slashes: false,
            node: Node {
                kind: Kind::String {
                    format: None,
                    min_length: None,
                    max_length: None,
                },
                nullable: false,
            },
            default: None,
            says: "",
            spans: &[],
        },
        Parameter {
            name: "asset_id",
            place: Place::Path,
            style: Style::Single,
            required: true,
            slashes: false,
            node: Node {
                kind: Kind::Integer {
                    minimum: None,
                    maximum: None,
                },
                nullable: false,
            },
            default: None,
            says: "",
            spans: &[],
        },
    ],
    body: Some(Body {
        required: true,
        node: Node {
            kind: Kind::Ref(&crate::schemas::airflow_v2::ASSET_STATE_STORE_BODY),
            nullable: false,
        },
    }),
});
/// `PUT /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/state-store/{key}`
pub static SET_TASK_STATE_STORE: WriteOperation = WriteOperation::new(OperationData {
    id: "set_task_state_store",
    line: Line::V2,
    method: Method::Put,
    path: "/api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/state-store/{key}",
    spans: &[Span::new(Release::new(3, 3, 0), None)],
    effect: Effect::Destructive,
    needs: &[(&[], &["dag_run.update", "task_instance.update", "dag.update"])],
    secrets: &[],
    setting: None,
    parameters: &[
        Parameter {
            name: "key",
            place: Place::Path,
            style: Style::Single,
            required: true,
            slashes: false,
            node: Node {
                kind: Kind::String {
                    format: None,
                    min_length: None,
                    max_length: None,
                },
                nullable: false,
            },
            default: None,
            says: "",
            spans: &[],
        },
        Parameter {
            name: "dag_id",
            place: Place::Path,
            style: Style::Single,
            required: true,
            slashes: false,
            node: Node {
                kind: Kind::String {
                    format: None,
                    min_length: None,
                    max_length: None,
                },
                nullable: false,
            },
            default: None,
            says: "",
            spans: &[],
        },
        Parameter {
            name: "dag_run_id",
            place: Place::Path,
            style: Style::Single,
            required: true,
            slashes: false,
            node: Node {
                kind: Kind::String {
                    format: None,
                    min_length: None,
                    max_length: None,
                },
                nullable: false,
            },
            default: None,
            says: "",
            spans: &[],
        },
        Parameter {
            name: "task_id",
            place: Place::Path,
            style: Style::Single,
            required: true,
            slashes: false,
            node: Node {
                kind: Kind::String {
                    format: None,
                    min_length: None,
                    max_length: None,
                },
                nullable: false,
            },
            default: None,
            says: "",
            spans: &[],
        },
        Parameter {
            name: "map_index",
            place: Place::Query,
            style: Style::Single,
            required: false,
            slashes: false,
            node: Node {
                kind: Kind::Integer {
                    minimum: Some(-1),
                    maximum: None,
                },
                nullable: false,
            },
            default: Some("-1"),
            says: "",
            spans: &[],
        },
    ],
    body: Some(Body {
        required: true,
        node: Node {
            kind: Kind::Ref(&crate::schemas::airflow_v2::TASK_STATE_STORE_BODY),
            nullable: false,
        },
    }),
});
/// `POST /api/v2/connections/test`
pub static TEST_CONNECTION: WriteOperation = WriteOperation::new(OperationData {
    id: "test_connection",
    line: Line::V2,
    method: Method::Post,
    path: "/api/v2/connections/test",
    spans: &[Span::new(Release::new(3, 0, 0), None)],
    effect: Effect::Write,
    needs: &[(&[], &["connection.create"])],
    secrets: &[
        SecretField {
            operations: &[],
            field: "password",
            how: Masking::Whole,
        },
        SecretField {
            operations: &[],
            field: "extra",
            how: Masking::Inside,
        },
    ],
    setting: Some("[core] test_connection"),
    parameters: &[],
    body: Some(Body {
        required: true,
        node: Node {
            kind: Kind::Ref(&crate::schemas::airflow_v2::CONNECTION_BODY),
            nullable: false,
        },
    }),
});
/// `POST /api/v2/dags/{dag_id}/dagRuns`
pub static TRIGGER_DAG_RUN: WriteOperation = WriteOperation::new(OperationData {
    id: "trigger_dag_run",
    line: Line::V2,
    method: Method::Post,
    path: "/api/v2/dags/{dag_id}/dagRuns",
    spans: &[Span::new(Release::new(3, 0, 0), None)],
    effect: Effect::Write,
    needs: &[(&[], &["dag_run.create", "dag.update"])],
    secrets: &[],
    setting: None,
    parameters: &[
        Parameter {
            name: "dag_id",
            place: Place::Path,
            style: Style::Single,
            required: true,
            slashes: false,
            node: Node {
                kind: Kind::String {
                    format: None,
                    min_length: None,
                    max_length: None,
                },
                nullable: false,
            },
            default: None,
            says: "",
            spans: &[],
        },
    ],
    body: Some(Body {
        required: true,
        node: Node {
            kind: Kind::Ref(&crate::schemas::airflow_v2::TRIGGER_DAGRUN_POST_BODY),
            nullable: false,
        },
    }),
});
/// `POST /api/v2/dags/{dag_id}/unfavorite`
pub static UNFAVORITE_DAG: WriteOperation = WriteOperation::new(OperationData {
    id: "unfavorite_dag",
    line: Line::V2,
    method: Method::Post,
    path: "/api/v2/dags/{dag_id}/unfavorite",
    spans: &[Span::new(Release::new(3, 1, 0), None)],
    effect: Effect::Write,
    needs: &[(&[], &["dag.get"])],
    secrets: &[],
    setting: None,
    parameters: &[
        Parameter {
            name: "dag_id",
            place: Place::Path,
            style: Style::Single,
            required: true,
            slashes: false,
            node: Node {
                kind: Kind::String {
                    format: None,
                    min_length: None,
                    max_length: None,
                },
                nullable: false,
            },
            default: None,
            says: "",
            spans: &[],
        },
    ],
    body: None,
});
/// `PUT /api/v2/backfills/{backfill_id}/unpause`
pub static UNPAUSE_BACKFILL: WriteOperation = WriteOperation::new(OperationData {
    id: "unpause_backfill",
    line: Line::V2,
    method: Method::Put,
    path: "/api/v2/backfills/{backfill_id}/unpause",
    spans: &[Span::new(Release::new(3, 0, 0), None)],
    effect: Effect::Write,
    needs: &[
        (
            &[Span::new(Release::new(3, 0, 0), Some(Release::new(3, 1, 8)))],
            &["backfill.update", "dag_run.update"],
        ),
        (&[Span::new(Release::new(3, 1, 8), None)], &["dag_run.update", "dag.update"]),
    ],
    secrets: &[],
    setting: None,
    parameters: &[
        Parameter {
            name: "backfill_id",
            place: Place::Path,
            style: Style::Single,
            required: true,
            slashes: false,
            node: Node {
                kind: Kind::Varies(
                    &[
                        (
                            &[Span::new(Release::new(3, 0, 1), None)],
                            Node {
                                kind: Kind::Integer {
                                    minimum: Some(0),
                                    maximum: None,
                                },
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
            default: None,
            says: "",
            spans: &[],
        },
    ],
    body: None,
});
/// `PATCH /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/{map_index}/hitlDetails`
pub static UPDATE_HITL_DETAIL: WriteOperation = WriteOperation::new(OperationData {
    id: "update_hitl_detail",
    line: Line::V2,
    method: Method::Patch,
    path: "/api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/{map_index}/hitlDetails",
    spans: &[Span::new(Release::new(3, 1, 0), None)],
    effect: Effect::Write,
    needs: &[(&[], &["hitl_detail.update", "dag.update"])],
    secrets: &[],
    setting: None,
    parameters: &[
        Parameter {
            name: "dag_id",
            place: Place::Path,
            style: Style::Single,
            required: true,
            slashes: false,
            node: Node {
                kind: Kind::String {
                    format: None,
                    min_length: None,
                    max_length: None,
                },
                nullable: false,
            },
            default: None,
            says: "",
            spans: &[],
        },
        Parameter {
            name: "dag_run_id",
            place: Place::Path,
            style: Style::Single,
            required: true,
            slashes: false,
            node: Node {
                kind: Kind::String {
                    format: None,
                    min_length: None,
                    max_length: None,
                },
                nullable: false,
            },
            default: None,
            says: "",
            spans: &[],
        },
        Parameter {
            name: "task_id",
            place: Place::Path,
            style: Style::Single,
            required: true,
            slashes: false,
            node: Node {
                kind: Kind::String {
                    format: None,
                    min_length: None,
                    max_length: None,
                },
                nullable: false,
            },
            default: None,
            says: "",
            spans: &[],
        },
        Parameter {
            name: "map_index",
            place: Place::Path,
            style: Style::Single,
            required: true,
            slashes: false,
            node: Node {
                kind: Kind::Integer {
                    minimum: None,
                    maximum: None,
                },
                nullable: false,
            },
            default: None,
            says: "",
            spans: &[],
        },
    ],
    body: Some(Body {
        required: true,
        node: Node {
            kind: Kind::Ref(&crate::schemas::airflow_v2::UPDATE_HITLDETAIL_PAYLOAD),
            nullable: false,
        },
    }),
});
/// `PATCH /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/xcomEntries/{xcom_key}`
pub static UPDATE_XCOM_ENTRY: WriteOperation = WriteOperation::new(OperationData {
    id: "update_xcom_entry",
    line: Line::V2,
    method: Method::Patch,
    path: "/api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/xcomEntries/{xcom_key}",
    spans: &[Span::new(Release::new(3, 0, 0), None)],
    effect: Effect::Destructive,
    needs: &[(&[], &["xcom.update", "dag.update"])],
    secrets: &[],
    setting: None,
    parameters: &[
        Parameter {
            name: "dag_id",
            place: Place::Path,
            style: Style::Single,
            required: true,
            slashes: false,
            node: Node {
                kind: Kind::String {
                    format: None,
                    min_length: None,
                    max_length: None,
                },
                nullable: false,
            },
            default: None,
            says: "",
            spans: &[],
        },
        Parameter {
            name: "task_id",
            place: Place::Path,
            style: Style::Single,
            required: true,
            slashes: false,
            node: Node {
                kind: Kind::String {
                    format: None,
                    min_length: None,
                    max_length: None,
                },
                nullable: false,
            },
            default: None,
            says: "",
            spans: &[],
        },
        Parameter {
            name: "dag_run_id",
            place: Place::Path,
            style: Style::Single,
            required: true,
            slashes: false,
            node: Node {
                kind: Kind::String {
                    format: None,
                    min_length: None,
                    max_length: None,
                },
                nullable: false,
            },
            default: None,
            says: "",
            spans: &[],
        },
        Parameter {
            name: "xcom_key",
            place: Place::Path,
            style: Style::Single,
            required: true,
            slashes: false,
            node: Node {
                kind: Kind::String {
                    format: None,
                    min_length: None,
                    max_length: None,
                },
                nullable: false,
            },
            default: None,
            says: "",
            spans: &[],
        },
    ],
    body: Some(Body {
        required: true,
        node: Node {
            kind: Kind::Ref(&crate::schemas::airflow_v2::XCOM_UPDATE_BODY),
            nullable: false,
        },
    }),
});
