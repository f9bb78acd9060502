// Made by `cargo gen generate` from specs/. Do not edit.

//! Operations of airflow-v1 that change something.

#![allow(unused_imports)]
use crate::table::{
    Body, Effect, EnumValue, FenceLookup, FenceRule, Fencing, Field, Harmful, Kind, Line,
    Masking, Method, NeedOn, NeedWhen, Node, OperationData, Parameter, Place, Probe,
    WriteOperation, Release, Rights, SecretField, Span, Style, Told,
};
/// `POST /api/v1/dags/{dag_id}/dagRuns/{dag_run_id}/clear`
pub static CLEAR_DAG_RUN: WriteOperation = WriteOperation::new(OperationData {
    id: "clear_dag_run",
    line: Line::V1,
    method: Method::Post,
    path: "/api/v1/dags/{dag_id}/dagRuns/{dag_run_id}/clear",
    spans: &[Span::new(Release::new(2, 4, 0), None)],
    effect: Effect::Destructive,
    needs: &[
        (
            &[Span::new(Release::new(2, 4, 0), Some(Release::new(2, 7, 3)))],
            &["dag_run.update", "dag.get"],
        ),
        (&[Span::new(Release::new(2, 7, 3), None)], &["dag_run.update", "dag.update"]),
    ],
    secrets: &[],
    setting: None,
    rights: Rights {
        probe: Some(Probe {
            path: &[
                ("dag_id", "airvane-probe-no-such-id"),
                ("dag_run_id", "airvane-probe-no-such-id"),
            ],
            query: &[],
            body: Some("{\"dry_run\":true}"),
            spans: &[],
        }),
        ..Rights::NONE
    },
    fence: Fencing {
        rule: FenceRule::Named,
        told: Told::One,
    },
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
            says: "The DAG ID.",
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
            says: "The DAG run ID.",
            spans: &[],
        },
    ],
    body: Some(Body {
        required: true,
        node: Node {
            kind: Kind::Ref(&crate::schemas::airflow_v1::CLEAR_DAG_RUN),
            nullable: false,
        },
    }),
});
/// `POST /api/v1/datasets/events`
pub static CREATE_DATASET_EVENT: WriteOperation = WriteOperation::new(OperationData {
    id: "create_dataset_event",
    line: Line::V1,
    method: Method::Post,
    path: "/api/v1/datasets/events",
    spans: &[Span::new(Release::new(2, 9, 0), None)],
    effect: Effect::Write,
    needs: &[(&[], &["asset.create"])],
    secrets: &[],
    setting: None,
    rights: Rights {
        probe: Some(Probe {
            path: &[],
            query: &[],
            body: Some("{\"dataset_uri\":\"airvane-probe-no-such-id\"}"),
            spans: &[],
        }),
        ..Rights::NONE
    },
    fence: Fencing {
        rule: FenceRule::LookedUp(FenceLookup {
            read: "get_dataset",
            place: Place::Body,
            name: "dataset_uri",
            key: "uri",
            rows: None,
            query: &[],
        }),
        told: Told::One,
    },
    parameters: &[],
    body: Some(Body {
        required: true,
        node: Node {
            kind: Kind::Ref(&crate::schemas::airflow_v1::CREATE_DATASET_EVENT),
            nullable: false,
        },
    }),
});
/// `DELETE /api/v1/connections/{connection_id}`
pub static DELETE_CONNECTION: WriteOperation = WriteOperation::new(OperationData {
    id: "delete_connection",
    line: Line::V1,
    method: Method::Delete,
    path: "/api/v1/connections/{connection_id}",
    spans: &[Span::new(Release::new(2, 4, 0), None)],
    effect: Effect::Destructive,
    needs: &[(&[], &["connection.delete"])],
    secrets: &[],
    setting: None,
    rights: Rights {
        probe: Some(Probe {
            path: &[("connection_id", "airvane-probe-no-such-id")],
            query: &[],
            body: None,
            spans: &[],
        }),
        ..Rights::NONE
    },
    fence: Fencing {
        rule: FenceRule::Outside("a connection"),
        told: Told::Nothing,
    },
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
            says: "The connection ID.",
            spans: &[],
        },
    ],
    body: None,
});
/// `DELETE /api/v1/dags/{dag_id}`
pub static DELETE_DAG: WriteOperation = WriteOperation::new(OperationData {
    id: "delete_dag",
    line: Line::V1,
    method: Method::Delete,
    path: "/api/v1/dags/{dag_id}",
    spans: &[Span::new(Release::new(2, 4, 0), None)],
    effect: Effect::Destructive,
    needs: &[(&[], &["dag.delete"])],
    secrets: &[],
    setting: None,
    rights: Rights {
        probe: Some(Probe {
            path: &[("dag_id", "airvane-probe-no-such-id")],
            query: &[],
            body: None,
            spans: &[],
        }),
        ..Rights::NONE
    },
    fence: Fencing {
        rule: FenceRule::Named,
        told: Told::Nothing,
    },
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
            says: "The DAG ID.",
            spans: &[],
        },
    ],
    body: None,
});
/// `DELETE /api/v1/dags/{dag_id}/datasets/queuedEvent/{uri}`
pub static DELETE_DAG_DATASET_QUEUED_EVENT: WriteOperation = WriteOperation::new(OperationData {
    id: "delete_dag_dataset_queued_event",
    line: Line::V1,
    method: Method::Delete,
    path: "/api/v1/dags/{dag_id}/datasets/queuedEvent/{uri}",
    spans: &[Span::new(Release::new(2, 9, 0), None)],
    effect: Effect::Destructive,
    needs: &[(&[], &["asset.delete", "dag.get"])],
    secrets: &[],
    setting: None,
    rights: Rights {
        probe: Some(Probe {
            path: &[
                ("dag_id", "airvane-probe-no-such-id"),
                ("uri", "airvane-probe-no-such-id"),
            ],
            query: &[],
            body: None,
            spans: &[],
        }),
        ..Rights::NONE
    },
    fence: Fencing {
        rule: FenceRule::Named,
        told: Told::Nothing,
    },
    parameters: &[
        Parameter {
            name: "before",
            place: Place::Query,
            style: Style::Single,
            required: false,
            slashes: false,
            node: Node {
                kind: Kind::String {
                    format: Some("date-time"),
                    min_length: None,
                    max_length: None,
                },
                nullable: false,
            },
            default: None,
            says: "Timestamp to select event logs occurring before.",
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
            says: "The DAG ID.",
            spans: &[],
        },
        Parameter {
            name: "uri",
            place: Place::Path,
            style: Style::Single,
            required: true,
            slashes: true,
            node: Node {
                kind: Kind::String {
                    format: Some("path"),
                    min_length: None,
                    max_length: None,
                },
                nullable: false,
            },
            default: None,
            says: "The encoded Dataset URI",
            spans: &[],
        },
    ],
    body: None,
});
/// `DELETE /api/v1/dags/{dag_id}/datasets/queuedEvent`
pub static DELETE_DAG_DATASET_QUEUED_EVENTS: WriteOperation = WriteOperation::new(OperationData {
    id: "delete_dag_dataset_queued_events",
    line: Line::V1,
    method: Method::Delete,
    path: "/api/v1/dags/{dag_id}/datasets/queuedEvent",
    spans: &[Span::new(Release::new(2, 9, 0), None)],
    effect: Effect::Destructive,
    needs: &[(&[], &["asset.delete", "dag.get"])],
    secrets: &[],
    setting: None,
    rights: Rights {
        probe: Some(Probe {
            path: &[("dag_id", "airvane-probe-no-such-id")],
            query: &[],
            body: None,
            spans: &[],
        }),
        ..Rights::NONE
    },
    fence: Fencing {
        rule: FenceRule::Named,
        told: Told::Nothing,
    },
    parameters: &[
        Parameter {
            name: "before",
            place: Place::Query,
            style: Style::Single,
            required: false,
            slashes: false,
            node: Node {
                kind: Kind::String {
                    format: Some("date-time"),
                    min_length: None,
                    max_length: None,
                },
                nullable: false,
            },
            default: None,
            says: "Timestamp to select event logs occurring before.",
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
            says: "The DAG ID.",
            spans: &[],
        },
    ],
    body: None,
});
/// `DELETE /api/v1/dags/{dag_id}/dagRuns/{dag_run_id}`
pub static DELETE_DAG_RUN: WriteOperation = WriteOperation::new(OperationData {
    id: "delete_dag_run",
    line: Line::V1,
    method: Method::Delete,
    path: "/api/v1/dags/{dag_id}/dagRuns/{dag_run_id}",
    spans: &[Span::new(Release::new(2, 4, 0), None)],
    effect: Effect::Destructive,
    needs: &[(&[], &["dag_run.delete", "dag.update"])],
    secrets: &[],
    setting: None,
    rights: Rights {
        probe: Some(Probe {
            path: &[
                ("dag_id", "airvane-probe-no-such-id"),
                ("dag_run_id", "airvane-probe-no-such-id"),
            ],
            query: &[],
            body: None,
            spans: &[],
        }),
        ..Rights::NONE
    },
    fence: Fencing {
        rule: FenceRule::Named,
        told: Told::Nothing,
    },
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
            says: "The DAG ID.",
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
            says: "The DAG run ID.",
            spans: &[],
        },
    ],
    body: None,
});
/// `DELETE /api/v1/datasets/queuedEvent/{uri}`
pub static DELETE_DATASET_QUEUED_EVENTS: WriteOperation = WriteOperation::new(OperationData {
    id: "delete_dataset_queued_events",
    line: Line::V1,
    method: Method::Delete,
    path: "/api/v1/datasets/queuedEvent/{uri}",
    spans: &[Span::new(Release::new(2, 9, 0), None)],
    effect: Effect::Destructive,
    needs: &[(&[], &["asset.delete"])],
    secrets: &[],
    setting: None,
    rights: Rights {
        rows: Some(
            "Only queued events of DAGs that the caller may read are deleted; 404 when none is left.",
        ),
        probe: Some(Probe {
            path: &[("uri", "airvane-probe-no-such-id")],
            query: &[],
            body: None,
            spans: &[],
        }),
        ..Rights::NONE
    },
    fence: Fencing {
        rule: FenceRule::LookedUp(FenceLookup {
            read: "get_dataset",
            place: Place::Path,
            name: "uri",
            key: "uri",
            rows: None,
            query: &[],
        }),
        told: Told::Nothing,
    },
    parameters: &[
        Parameter {
            name: "before",
            place: Place::Query,
            style: Style::Single,
            required: false,
            slashes: false,
            node: Node {
                kind: Kind::String {
                    format: Some("date-time"),
                    min_length: None,
                    max_length: None,
                },
                nullable: false,
            },
            default: None,
            says: "Timestamp to select event logs occurring before.",
            spans: &[],
        },
        Parameter {
            name: "uri",
            place: Place::Path,
            style: Style::Single,
            required: true,
            slashes: true,
            node: Node {
                kind: Kind::String {
                    format: Some("path"),
                    min_length: None,
                    max_length: None,
                },
                nullable: false,
            },
            default: None,
            says: "The encoded Dataset URI",
            spans: &[],
        },
    ],
    body: None,
});
/// `DELETE /api/v1/pools/{pool_name}`
pub static DELETE_POOL: WriteOperation = WriteOperation::new(OperationData {
    id: "delete_pool",
    line: Line::V1,
    method: Method::Delete,
    path: "/api/v1/pools/{pool_name}",
    spans: &[Span::new(Release::new(2, 4, 0), None)],
    effect: Effect::Destructive,
    needs: &[(&[], &["pool.delete"])],
    secrets: &[],
    setting: None,
    rights: Rights {
        probe: Some(Probe {
            path: &[("pool_name", "airvane-probe-no-such-id")],
            query: &[],
            body: None,
            spans: &[],
        }),
        ..Rights::NONE
    },
    fence: Fencing {
        rule: FenceRule::Outside("a pool"),
        told: Told::Nothing,
    },
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
            says: "The pool name.",
            spans: &[],
        },
    ],
    body: None,
});
/// `DELETE /api/v1/roles/{role_name}`
pub static DELETE_ROLE: WriteOperation = WriteOperation::new(OperationData {
    id: "delete_role",
    line: Line::V1,
    method: Method::Delete,
    path: "/api/v1/roles/{role_name}",
    spans: &[Span::new(Release::new(2, 4, 0), None)],
    effect: Effect::Destructive,
    needs: &[(&[], &["role.delete"])],
    secrets: &[],
    setting: None,
    rights: Rights {
        probe: Some(Probe {
            path: &[("role_name", "airvane-probe-no-such-id")],
            query: &[],
            body: None,
            spans: &[],
        }),
        ..Rights::NONE
    },
    fence: Fencing {
        rule: FenceRule::Refused("users and roles are about all DAGs, and name them"),
        told: Told::Nothing,
    },
    parameters: &[
        Parameter {
            name: "role_name",
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
            says: "The role name",
            spans: &[],
        },
    ],
    body: None,
});
/// `DELETE /api/v1/users/{username}`
pub static DELETE_USER: WriteOperation = WriteOperation::new(OperationData {
    id: "delete_user",
    line: Line::V1,
    method: Method::Delete,
    path: "/api/v1/users/{username}",
    spans: &[Span::new(Release::new(2, 4, 0), None)],
    effect: Effect::Destructive,
    needs: &[(&[], &["user.delete"])],
    secrets: &[],
    setting: None,
    rights: Rights {
        probe: Some(Probe {
            path: &[("username", "airvane-probe-no-such-id")],
            query: &[],
            body: None,
            spans: &[],
        }),
        ..Rights::NONE
    },
    fence: Fencing {
        rule: FenceRule::Refused("users and roles are about all DAGs, and name them"),
        told: Told::Nothing,
    },
    parameters: &[
        Parameter {
            name: "username",
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
            says: "The username of the user.",
            spans: &[],
        },
    ],
    body: None,
});
/// `DELETE /api/v1/variables/{variable_key}`
pub static DELETE_VARIABLE: WriteOperation = WriteOperation::new(OperationData {
    id: "delete_variable",
    line: Line::V1,
    method: Method::Delete,
    path: "/api/v1/variables/{variable_key}",
    spans: &[Span::new(Release::new(2, 4, 0), None)],
    effect: Effect::Destructive,
    needs: &[(&[], &["variable.delete"])],
    secrets: &[],
    setting: None,
    rights: Rights {
        probe: Some(Probe {
            path: &[("variable_key", "airvane-probe-no-such-id")],
            query: &[],
            body: None,
            spans: &[],
        }),
        ..Rights::NONE
    },
    fence: Fencing {
        rule: FenceRule::Outside("a variable"),
        told: Told::Nothing,
    },
    parameters: &[
        Parameter {
            name: "variable_key",
            place: Place::Path,
            style: Style::Single,
            required: true,
            slashes: true,
            node: Node {
                kind: Kind::String {
                    format: Some("path"),
                    min_length: None,
                    max_length: None,
                },
                nullable: false,
            },
            default: None,
            says: "The variable Key.",
            spans: &[],
        },
    ],
    body: None,
});
/// `PATCH /api/v1/connections/{connection_id}`
pub static PATCH_CONNECTION: WriteOperation = WriteOperation::new(OperationData {
    id: "patch_connection",
    line: Line::V1,
    method: Method::Patch,
    path: "/api/v1/connections/{connection_id}",
    spans: &[Span::new(Release::new(2, 4, 0), None)],
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
    rights: Rights {
        probe: Some(Probe {
            path: &[("connection_id", "airvane-probe-no-such-id")],
            query: &[],
            body: Some(
                "{\"connection_id\":\"airvane-probe-no-such-id\",\"conn_type\":\"airvane-probe-no-such-id\"}",
            ),
            spans: &[],
        }),
        ..Rights::NONE
    },
    fence: Fencing {
        rule: FenceRule::Outside("a connection"),
        told: Told::Nothing,
    },
    parameters: &[
        Parameter {
            name: "update_mask",
            place: Place::Query,
            style: Style::Comma,
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
            says: "The fields to update on the resource.",
            spans: &[],
        },
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
            says: "The connection ID.",
            spans: &[],
        },
    ],
    body: Some(Body {
        required: true,
        node: Node {
            kind: Kind::Ref(&crate::schemas::airflow_v1::CONNECTION),
            nullable: false,
        },
    }),
});
/// `PATCH /api/v1/dags/{dag_id}`
pub static PATCH_DAG: WriteOperation = WriteOperation::new(OperationData {
    id: "patch_dag",
    line: Line::V1,
    method: Method::Patch,
    path: "/api/v1/dags/{dag_id}",
    spans: &[Span::new(Release::new(2, 4, 0), None)],
    effect: Effect::Write,
    needs: &[(&[], &["dag.update"])],
    secrets: &[],
    setting: None,
    rights: Rights {
        probe: Some(Probe {
            path: &[("dag_id", "airvane-probe-no-such-id")],
            query: &[],
            body: Some("{\"is_paused\":true}"),
            spans: &[],
        }),
        ..Rights::NONE
    },
    fence: Fencing {
        rule: FenceRule::Named,
        told: Told::One,
    },
    parameters: &[
        Parameter {
            name: "update_mask",
            place: Place::Query,
            style: Style::Comma,
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
            says: "The fields to update on the resource.",
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
            says: "The DAG ID.",
            spans: &[],
        },
    ],
    body: Some(Body {
        required: true,
        node: Node {
            kind: Kind::Ref(&crate::schemas::airflow_v1::DAG),
            nullable: false,
        },
    }),
});
/// `PATCH /api/v1/dags`
pub static PATCH_DAGS: WriteOperation = WriteOperation::new(OperationData {
    id: "patch_dags",
    line: Line::V1,
    method: Method::Patch,
    path: "/api/v1/dags",
    spans: &[Span::new(Release::new(2, 4, 0), None)],
    effect: Effect::Destructive,
    needs: &[(&[], &["some_dag.update"])],
    secrets: &[],
    setting: None,
    rights: Rights {
        rows: Some("Only DAGs that the caller may edit are changed and listed."),
        probe: Some(Probe {
            path: &[],
            query: &[("dag_id_pattern", "airvane-probe-no-such-id")],
            body: Some("{\"is_paused\":true}"),
            spans: &[],
        }),
        ..Rights::NONE
    },
    fence: Fencing {
        rule: FenceRule::Refused(
            "it changes every DAG that a pattern matches; do it by `dag_id`, one DAG at a time",
        ),
        told: Told::Rows(&["dags"]),
    },
    parameters: &[
        Parameter {
            name: "limit",
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
            default: Some("100"),
            says: "The numbers of items to return.",
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
            default: None,
            says: "The number of items to skip before starting to collect the result set.",
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
            says: "List of tags to filter results.",
            spans: &[],
        },
        Parameter {
            name: "update_mask",
            place: Place::Query,
            style: Style::Comma,
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
            says: "The fields to update on the resource.",
            spans: &[],
        },
        Parameter {
            name: "only_active",
            place: Place::Query,
            style: Style::Single,
            required: false,
            slashes: false,
            node: Node {
                kind: Kind::Boolean,
                nullable: false,
            },
            default: Some("true"),
            says: "Only filter active DAGs.",
            spans: &[],
        },
        Parameter {
            name: "dag_id_pattern",
            place: Place::Query,
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
            says: "If set, only update DAGs with dag_ids matching this pattern.",
            spans: &[],
        },
    ],
    body: Some(Body {
        required: true,
        node: Node {
            kind: Kind::Ref(&crate::schemas::airflow_v1::DAG),
            nullable: false,
        },
    }),
});
/// `PATCH /api/v1/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/{map_index}`
pub static PATCH_MAPPED_TASK_INSTANCE: WriteOperation = WriteOperation::new(OperationData {
    id: "patch_mapped_task_instance",
    line: Line::V1,
    method: Method::Patch,
    path: "/api/v1/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/{map_index}",
    spans: &[Span::new(Release::new(2, 5, 0), None)],
    effect: Effect::Destructive,
    needs: &[
        (
            &[Span::new(Release::new(2, 5, 0), Some(Release::new(2, 8, 0)))],
            &["dag_run.get", "task_instance.update", "dag.update"],
        ),
        (
            &[Span::new(Release::new(2, 8, 0), None)],
            &["dag_run.update", "task_instance.update", "dag.update"],
        ),
    ],
    secrets: &[],
    setting: None,
    rights: Rights {
        probe: Some(Probe {
            path: &[
                ("dag_id", "airvane-probe-no-such-id"),
                ("dag_run_id", "airvane-probe-no-such-id"),
                ("task_id", "airvane-probe-no-such-id"),
                ("map_index", "0"),
            ],
            query: &[],
            body: Some("{\"dry_run\":true,\"new_state\":\"success\"}"),
            spans: &[],
        }),
        ..Rights::NONE
    },
    fence: Fencing {
        rule: FenceRule::Named,
        told: Told::One,
    },
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
            says: "The DAG ID.",
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
            says: "The DAG run ID.",
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
            says: "The task ID.",
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
            says: "The map index.",
            spans: &[],
        },
    ],
    body: Some(Body {
        required: false,
        node: Node {
            kind: Kind::Ref(&crate::schemas::airflow_v1::UPDATE_TASK_INSTANCE),
            nullable: false,
        },
    }),
});
/// `PATCH /api/v1/pools/{pool_name}`
pub static PATCH_POOL: WriteOperation = WriteOperation::new(OperationData {
    id: "patch_pool",
    line: Line::V1,
    method: Method::Patch,
    path: "/api/v1/pools/{pool_name}",
    spans: &[Span::new(Release::new(2, 4, 0), None)],
    effect: Effect::Write,
    needs: &[(&[], &["pool.update"])],
    secrets: &[],
    setting: None,
    rights: Rights {
        probe: Some(Probe {
            path: &[("pool_name", "airvane-probe-no-such-id")],
            query: &[],
            body: Some("{\"name\":\"airvane-probe-no-such-id\",\"slots\":1}"),
            spans: &[],
        }),
        ..Rights::NONE
    },
    fence: Fencing {
        rule: FenceRule::Outside("a pool"),
        told: Told::Nothing,
    },
    parameters: &[
        Parameter {
            name: "update_mask",
            place: Place::Query,
            style: Style::Comma,
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
            says: "The fields to update on the resource.",
            spans: &[],
        },
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
            says: "The pool name.",
            spans: &[],
        },
    ],
    body: Some(Body {
        required: true,
        node: Node {
            kind: Kind::Ref(&crate::schemas::airflow_v1::POOL),
            nullable: false,
        },
    }),
});
/// `PATCH /api/v1/roles/{role_name}`
pub static PATCH_ROLE: WriteOperation = WriteOperation::new(OperationData {
    id: "patch_role",
    line: Line::V1,
    method: Method::Patch,
    path: "/api/v1/roles/{role_name}",
    spans: &[Span::new(Release::new(2, 4, 0), None)],
    effect: Effect::Destructive,
    needs: &[(&[], &["role.update"])],
    secrets: &[],
    setting: None,
    rights: Rights {
        probe: Some(Probe {
            path: &[("role_name", "airvane-probe-no-such-id")],
            query: &[],
            body: Some("{\"name\":\"airvane-probe-no-such-id\",\"actions\":[]}"),
            spans: &[],
        }),
        ..Rights::NONE
    },
    fence: Fencing {
        rule: FenceRule::Refused("users and roles are about all DAGs, and name them"),
        told: Told::Nothing,
    },
    parameters: &[
        Parameter {
            name: "update_mask",
            place: Place::Query,
            style: Style::Comma,
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
            says: "The fields to update on the resource.",
            spans: &[],
        },
        Parameter {
            name: "role_name",
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
            says: "The role name",
            spans: &[],
        },
    ],
    body: Some(Body {
        required: true,
        node: Node {
            kind: Kind::Ref(&crate::schemas::airflow_v1::ROLE),
            nullable: false,
        },
    }),
});
/// `PATCH /api/v1/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}`
pub static PATCH_TASK_INSTANCE: WriteOperation = WriteOperation::new(OperationData {
    id: "patch_task_instance",
    line: Line::V1,
    method: Method::Patch,
    path: "/api/v1/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}",
    spans: &[Span::new(Release::new(2, 5, 0), None)],
    effect: Effect::Destructive,
    needs: &[
        (
            &[Span::new(Release::new(2, 5, 0), Some(Release::new(2, 8, 0)))],
            &["dag_run.get", "task_instance.update", "dag.update"],
        ),
        (
            &[Span::new(Release::new(2, 8, 0), None)],
            &["dag_run.update", "task_instance.update", "dag.update"],
        ),
    ],
    secrets: &[],
    setting: None,
    rights: Rights {
        probe: Some(Probe {
            path: &[
                ("dag_id", "airvane-probe-no-such-id"),
                ("dag_run_id", "airvane-probe-no-such-id"),
                ("task_id", "airvane-probe-no-such-id"),
            ],
            query: &[],
            body: Some("{\"dry_run\":true,\"new_state\":\"success\"}"),
            spans: &[],
        }),
        ..Rights::NONE
    },
    fence: Fencing {
        rule: FenceRule::Named,
        told: Told::One,
    },
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
            says: "The DAG ID.",
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
            says: "The DAG run ID.",
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
            says: "The task ID.",
            spans: &[],
        },
    ],
    body: Some(Body {
        required: true,
        node: Node {
            kind: Kind::Ref(&crate::schemas::airflow_v1::UPDATE_TASK_INSTANCE),
            nullable: false,
        },
    }),
});
/// `PATCH /api/v1/users/{username}`
pub static PATCH_USER: WriteOperation = WriteOperation::new(OperationData {
    id: "patch_user",
    line: Line::V1,
    method: Method::Patch,
    path: "/api/v1/users/{username}",
    spans: &[Span::new(Release::new(2, 4, 0), None)],
    effect: Effect::Destructive,
    needs: &[(&[], &["user.update"])],
    secrets: &[],
    setting: None,
    rights: Rights {
        probe: Some(Probe {
            path: &[("username", "airvane-probe-no-such-id")],
            query: &[],
            body: Some("{\"first_name\":\"airvane-probe-no-such-id\"}"),
            spans: &[],
        }),
        ..Rights::NONE
    },
    fence: Fencing {
        rule: FenceRule::Refused("users and roles are about all DAGs, and name them"),
        told: Told::Nothing,
    },
    parameters: &[
        Parameter {
            name: "update_mask",
            place: Place::Query,
            style: Style::Comma,
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
            says: "The fields to update on the resource.",
            spans: &[],
        },
        Parameter {
            name: "username",
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
            says: "The username of the user.",
            spans: &[],
        },
    ],
    body: Some(Body {
        required: true,
        node: Node {
            kind: Kind::Ref(&crate::schemas::airflow_v1::USER),
            nullable: false,
        },
    }),
});
/// `PATCH /api/v1/variables/{variable_key}`
pub static PATCH_VARIABLE: WriteOperation = WriteOperation::new(OperationData {
    id: "patch_variable",
    line: Line::V1,
    method: Method::Patch,
    path: "/api/v1/variables/{variable_key}",
    spans: &[Span::new(Release::new(2, 4, 0), None)],
    effect: Effect::Destructive,
    needs: &[(&[], &["variable.update"])],
    secrets: &[],
    setting: None,
    rights: Rights {
        probe: Some(Probe {
            path: &[("variable_key", "airvane-probe-no-such-id")],
            query: &[],
            body: Some(
                "{\"key\":\"airvane-probe-no-such-id\",\"value\":\"airvane-probe-no-such-id\"}",
            ),
            spans: &[],
        }),
        ..Rights::NONE
    },
    fence: Fencing {
        rule: FenceRule::Outside("a variable"),
        told: Told::Nothing,
    },
    parameters: &[
        Parameter {
            name: "update_mask",
            place: Place::Query,
            style: Style::Comma,
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
            says: "The fields to update on the resource.",
            spans: &[],
        },
        Parameter {
            name: "variable_key",
            place: Place::Path,
            style: Style::Single,
            required: true,
            slashes: true,
            node: Node {
                kind: Kind::String {
                    format: Some("path"),
                    min_length: None,
                    max_length: None,
                },
                nullable: false,
            },
            default: None,
            says: "The variable Key.",
            spans: &[],
        },
    ],
    body: Some(Body {
        required: true,
        node: Node {
            kind: Kind::Ref(&crate::schemas::airflow_v1::VARIABLE),
            nullable: false,
        },
    }),
});
/// `POST /api/v1/dags/{dag_id}/clearTaskInstances`
pub static POST_CLEAR_TASK_INSTANCES: WriteOperation = WriteOperation::new(OperationData {
    id: "post_clear_task_instances",
    line: Line::V1,
    method: Method::Post,
    path: "/api/v1/dags/{dag_id}/clearTaskInstances",
    spans: &[Span::new(Release::new(2, 4, 0), None)],
    effect: Effect::Destructive,
    needs: &[
        (
            &[Span::new(Release::new(2, 4, 0), Some(Release::new(2, 7, 3)))],
            &["dag_run.get", "task_instance.update", "dag.update"],
        ),
        (
            &[Span::new(Release::new(2, 7, 3), None)],
            &["dag_run.update", "task_instance.update", "dag.update"],
        ),
    ],
    secrets: &[],
    setting: None,
    rights: Rights {
        probe: Some(Probe {
            path: &[("dag_id", "airvane-probe-no-such-id")],
            query: &[],
            body: Some("{\"dry_run\":true}"),
            spans: &[],
        }),
        ..Rights::NONE
    },
    fence: Fencing {
        rule: FenceRule::Named,
        told: Told::Rows(&["task_instances"]),
    },
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
            says: "The DAG ID.",
            spans: &[],
        },
    ],
    body: Some(Body {
        required: true,
        node: Node {
            kind: Kind::Ref(&crate::schemas::airflow_v1::CLEAR_TASK_INSTANCES),
            nullable: false,
        },
    }),
});
/// `POST /api/v1/connections`
pub static POST_CONNECTION: WriteOperation = WriteOperation::new(OperationData {
    id: "post_connection",
    line: Line::V1,
    method: Method::Post,
    path: "/api/v1/connections",
    spans: &[Span::new(Release::new(2, 4, 0), None)],
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
    rights: Rights {
        probe: Some(Probe {
            path: &[],
            query: &[],
            body: Some("{\"description\":\"airvane-probe-no-such-id\"}"),
            spans: &[],
        }),
        ..Rights::NONE
    },
    fence: Fencing {
        rule: FenceRule::Outside("a connection"),
        told: Told::Nothing,
    },
    parameters: &[],
    body: Some(Body {
        required: true,
        node: Node {
            kind: Kind::Ref(&crate::schemas::airflow_v1::CONNECTION),
            nullable: false,
        },
    }),
});
/// `POST /api/v1/dags/{dag_id}/dagRuns`
pub static POST_DAG_RUN: WriteOperation = WriteOperation::new(OperationData {
    id: "post_dag_run",
    line: Line::V1,
    method: Method::Post,
    path: "/api/v1/dags/{dag_id}/dagRuns",
    spans: &[Span::new(Release::new(2, 4, 0), None)],
    effect: Effect::Write,
    needs: &[(&[], &["dag_run.create", "dag.update"])],
    secrets: &[],
    setting: None,
    rights: Rights {
        probe: Some(Probe {
            path: &[("dag_id", "airvane-probe-no-such-id")],
            query: &[],
            body: Some("{}"),
            spans: &[],
        }),
        ..Rights::NONE
    },
    fence: Fencing {
        rule: FenceRule::Named,
        told: Told::One,
    },
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
            says: "The DAG ID.",
            spans: &[],
        },
    ],
    body: Some(Body {
        required: true,
        node: Node {
            kind: Kind::Ref(&crate::schemas::airflow_v1::DAGRUN),
            nullable: false,
        },
    }),
});
/// `POST /api/v1/pools`
pub static POST_POOL: WriteOperation = WriteOperation::new(OperationData {
    id: "post_pool",
    line: Line::V1,
    method: Method::Post,
    path: "/api/v1/pools",
    spans: &[Span::new(Release::new(2, 4, 0), None)],
    effect: Effect::Write,
    needs: &[(&[], &["pool.create"])],
    secrets: &[],
    setting: None,
    rights: Rights {
        probe: Some(Probe {
            path: &[],
            query: &[],
            body: Some("{\"description\":\"airvane-probe-no-such-id\"}"),
            spans: &[],
        }),
        ..Rights::NONE
    },
    fence: Fencing {
        rule: FenceRule::Outside("a pool"),
        told: Told::Nothing,
    },
    parameters: &[],
    body: Some(Body {
        required: true,
        node: Node {
            kind: Kind::Ref(&crate::schemas::airflow_v1::POOL),
            nullable: false,
        },
    }),
});
/// `POST /api/v1/roles`
pub static POST_ROLE: WriteOperation = WriteOperation::new(OperationData {
    id: "post_role",
    line: Line::V1,
    method: Method::Post,
    path: "/api/v1/roles",
    spans: &[Span::new(Release::new(2, 4, 0), None)],
    effect: Effect::Write,
    needs: &[(&[], &["role.create"])],
    secrets: &[],
    setting: None,
    rights: Rights {
        probe: Some(Probe {
            path: &[],
            query: &[],
            body: Some("{\"name\":\"Admin\",\"actions\":[]}"),
            spans: &[],
        }),
        ..Rights::NONE
    },
    fence: Fencing {
        rule: FenceRule::Refused("users and roles are about all DAGs, and name them"),
        told: Told::Nothing,
    },
    parameters: &[],
    body: Some(Body {
        required: true,
        node: Node {
            kind: Kind::Ref(&crate::schemas::airflow_v1::ROLE),
            nullable: false,
        },
    }),
});
/// `POST /api/v1/dags/{dag_id}/updateTaskInstancesState`
pub static POST_SET_TASK_INSTANCES_STATE: WriteOperation = WriteOperation::new(OperationData {
    id: "post_set_task_instances_state",
    line: Line::V1,
    method: Method::Post,
    path: "/api/v1/dags/{dag_id}/updateTaskInstancesState",
    spans: &[Span::new(Release::new(2, 4, 0), None)],
    effect: Effect::Destructive,
    needs: &[
        (
            &[Span::new(Release::new(2, 4, 0), Some(Release::new(2, 8, 0)))],
            &["dag_run.get", "task_instance.update", "dag.update"],
        ),
        (
            &[Span::new(Release::new(2, 8, 0), None)],
            &["dag_run.update", "task_instance.update", "dag.update"],
        ),
    ],
    secrets: &[],
    setting: None,
    rights: Rights {
        probe: Some(Probe {
            path: &[("dag_id", "airvane-probe-no-such-id")],
            query: &[],
            body: Some(
                "{\"dry_run\":true,\"task_id\":\"airvane-probe-no-such-id\",\"dag_run_id\":\"airvane-probe-no-such-id\",\"include_upstream\":false,\"include_downstream\":false,\"include_future\":false,\"include_past\":false,\"new_state\":\"success\"}",
            ),
            spans: &[],
        }),
        ..Rights::NONE
    },
    fence: Fencing {
        rule: FenceRule::Named,
        told: Told::Rows(&["task_instances"]),
    },
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
            says: "The DAG ID.",
            spans: &[],
        },
    ],
    body: Some(Body {
        required: true,
        node: Node {
            kind: Kind::Ref(&crate::schemas::airflow_v1::UPDATE_TASK_INSTANCES_STATE),
            nullable: false,
        },
    }),
});
/// `POST /api/v1/users`
pub static POST_USER: WriteOperation = WriteOperation::new(OperationData {
    id: "post_user",
    line: Line::V1,
    method: Method::Post,
    path: "/api/v1/users",
    spans: &[Span::new(Release::new(2, 4, 0), None)],
    effect: Effect::Write,
    needs: &[(&[], &["user.create"])],
    secrets: &[],
    setting: None,
    rights: Rights {
        probe: Some(Probe {
            path: &[],
            query: &[],
            body: Some("{\"roles\":[{\"name\":\"airvane-probe-no-such-id\"}]}"),
            spans: &[],
        }),
        ..Rights::NONE
    },
    fence: Fencing {
        rule: FenceRule::Refused("users and roles are about all DAGs, and name them"),
        told: Told::Nothing,
    },
    parameters: &[],
    body: Some(Body {
        required: true,
        node: Node {
            kind: Kind::Ref(&crate::schemas::airflow_v1::USER),
            nullable: false,
        },
    }),
});
/// `POST /api/v1/variables`
pub static POST_VARIABLES: WriteOperation = WriteOperation::new(OperationData {
    id: "post_variables",
    line: Line::V1,
    method: Method::Post,
    path: "/api/v1/variables",
    spans: &[Span::new(Release::new(2, 4, 0), None)],
    effect: Effect::Destructive,
    needs: &[(&[], &["variable.create"])],
    secrets: &[],
    setting: None,
    rights: Rights {
        probe: Some(Probe {
            path: &[],
            query: &[],
            body: Some("{\"description\":\"airvane-probe-no-such-id\"}"),
            spans: &[],
        }),
        ..Rights::NONE
    },
    fence: Fencing {
        rule: FenceRule::Outside("a variable"),
        told: Told::Nothing,
    },
    parameters: &[],
    body: Some(Body {
        required: true,
        node: Node {
            kind: Kind::Ref(&crate::schemas::airflow_v1::VARIABLE),
            nullable: false,
        },
    }),
});
/// `PUT /api/v1/parseDagFile/{file_token}`
pub static REPARSE_DAG_FILE: WriteOperation = WriteOperation::new(OperationData {
    id: "reparse_dag_file",
    line: Line::V1,
    method: Method::Put,
    path: "/api/v1/parseDagFile/{file_token}",
    spans: &[Span::new(Release::new(2, 10, 0), None)],
    effect: Effect::Write,
    needs: &[(&[], &["some_dag.update"])],
    secrets: &[],
    setting: None,
    rights: Rights {
        when: &[
            NeedWhen {
                on: NeedOn::Row,
                spans: &[],
                add: &["dag.update"],
                drop: &[],
                says: Some("Edit on every DAG of the file that the token names."),
            },
        ],
        probe: Some(Probe {
            path: &[("file_token", "airvane-probe-no-such-id")],
            query: &[],
            body: None,
            spans: &[],
        }),
        ..Rights::NONE
    },
    fence: Fencing {
        rule: FenceRule::LookedUp(FenceLookup {
            read: "get_dags",
            place: Place::Path,
            name: "file_token",
            key: "file_token",
            rows: Some("dags"),
            query: &[("only_active", "false"), ("limit", "100")],
        }),
        told: Told::Nothing,
    },
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
            says: "The key containing the encrypted path to the file.",
            spans: &[],
        },
    ],
    body: None,
});
/// `PATCH /api/v1/dags/{dag_id}/dagRuns/{dag_run_id}/setNote`
pub static SET_DAG_RUN_NOTE: WriteOperation = WriteOperation::new(OperationData {
    id: "set_dag_run_note",
    line: Line::V1,
    method: Method::Patch,
    path: "/api/v1/dags/{dag_id}/dagRuns/{dag_run_id}/setNote",
    spans: &[Span::new(Release::new(2, 5, 0), None)],
    effect: Effect::Write,
    needs: &[
        (
            &[Span::new(Release::new(2, 5, 0), Some(Release::new(2, 7, 3)))],
            &["dag_run.update", "dag.get"],
        ),
        (&[Span::new(Release::new(2, 7, 3), None)], &["dag_run.update", "dag.update"]),
    ],
    secrets: &[],
    setting: None,
    rights: Rights {
        probe: Some(Probe {
            path: &[
                ("dag_id", "airvane-probe-no-such-id"),
                ("dag_run_id", "airvane-probe-no-such-id"),
            ],
            query: &[],
            body: Some("{\"note\":\"airvane-probe-no-such-id\"}"),
            spans: &[],
        }),
        ..Rights::NONE
    },
    fence: Fencing {
        rule: FenceRule::Named,
        told: Told::One,
    },
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
            says: "The DAG ID.",
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
            says: "The DAG run ID.",
            spans: &[],
        },
    ],
    body: Some(Body {
        required: true,
        node: Node {
            kind: Kind::Ref(&crate::schemas::airflow_v1::SET_DAG_RUN_NOTE),
            nullable: false,
        },
    }),
});
/// `PATCH /api/v1/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/{map_index}/setNote`
pub static SET_MAPPED_TASK_INSTANCE_NOTE: WriteOperation = WriteOperation::new(OperationData {
    id: "set_mapped_task_instance_note",
    line: Line::V1,
    method: Method::Patch,
    path: "/api/v1/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/{map_index}/setNote",
    spans: &[Span::new(Release::new(2, 5, 0), None)],
    effect: Effect::Write,
    needs: &[
        (
            &[Span::new(Release::new(2, 5, 0), Some(Release::new(2, 7, 3)))],
            &["dag_run.get", "task_instance.update", "dag.get", "dag.update"],
        ),
        (
            &[Span::new(Release::new(2, 7, 3), Some(Release::new(2, 8, 0)))],
            &["dag_run.get", "task_instance.update", "dag.update"],
        ),
        (
            &[Span::new(Release::new(2, 8, 0), None)],
            &["dag_run.update", "task_instance.update", "dag.update"],
        ),
    ],
    secrets: &[],
    setting: None,
    rights: Rights {
        probe: Some(Probe {
            path: &[
                ("dag_id", "airvane-probe-no-such-id"),
                ("dag_run_id", "airvane-probe-no-such-id"),
                ("task_id", "airvane-probe-no-such-id"),
                ("map_index", "0"),
            ],
            query: &[],
            body: Some("{\"note\":\"airvane-probe-no-such-id\"}"),
            spans: &[],
        }),
        ..Rights::NONE
    },
    fence: Fencing {
        rule: FenceRule::Named,
        told: Told::One,
    },
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
            says: "The DAG ID.",
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
            says: "The DAG run ID.",
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
            says: "The task ID.",
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
            says: "The map index.",
            spans: &[],
        },
    ],
    body: Some(Body {
        required: true,
        node: Node {
            kind: Kind::Ref(&crate::schemas::airflow_v1::SET_TASK_INSTANCE_NOTE),
            nullable: false,
        },
    }),
});
/// `PATCH /api/v1/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/setNote`
pub static SET_TASK_INSTANCE_NOTE: WriteOperation = WriteOperation::new(OperationData {
    id: "set_task_instance_note",
    line: Line::V1,
    method: Method::Patch,
    path: "/api/v1/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/setNote",
    spans: &[Span::new(Release::new(2, 5, 0), None)],
    effect: Effect::Write,
    needs: &[
        (
            &[Span::new(Release::new(2, 5, 0), Some(Release::new(2, 7, 3)))],
            &["dag_run.get", "task_instance.update", "dag.get", "dag.update"],
        ),
        (
            &[Span::new(Release::new(2, 7, 3), Some(Release::new(2, 8, 0)))],
            &["dag_run.get", "task_instance.update", "dag.update"],
        ),
        (
            &[Span::new(Release::new(2, 8, 0), None)],
            &["dag_run.update", "task_instance.update", "dag.update"],
        ),
    ],
    secrets: &[],
    setting: None,
    rights: Rights {
        probe: Some(Probe {
            path: &[
                ("dag_id", "airvane-probe-no-such-id"),
                ("dag_run_id", "airvane-probe-no-such-id"),
                ("task_id", "airvane-probe-no-such-id"),
            ],
            query: &[],
            body: Some("{\"note\":\"airvane-probe-no-such-id\"}"),
            spans: &[],
        }),
        ..Rights::NONE
    },
    fence: Fencing {
        rule: FenceRule::Named,
        told: Told::One,
    },
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
            says: "The DAG ID.",
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
            says: "The DAG run ID.",
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
            says: "The task ID.",
            spans: &[],
        },
    ],
    body: Some(Body {
        required: true,
        node: Node {
            kind: Kind::Ref(&crate::schemas::airflow_v1::SET_TASK_INSTANCE_NOTE),
            nullable: false,
        },
    }),
});
/// `POST /api/v1/connections/test`
pub static TEST_CONNECTION: WriteOperation = WriteOperation::new(OperationData {
    id: "test_connection",
    line: Line::V1,
    method: Method::Post,
    path: "/api/v1/connections/test",
    spans: &[Span::new(Release::new(2, 4, 0), None)],
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
    rights: Rights {
        probe: Some(Probe {
            path: &[],
            query: &[],
            body: Some(
                "{\"connection_id\":\"airvane-probe-no-such-id\",\"conn_type\":\"airvane-probe-no-such-id\"}",
            ),
            spans: &[],
        }),
        ..Rights::NONE
    },
    fence: Fencing {
        rule: FenceRule::Outside("a connection"),
        told: Told::Nothing,
    },
    parameters: &[],
    body: Some(Body {
        required: true,
        node: Node {
            kind: Kind::Ref(&crate::schemas::airflow_v1::CONNECTION),
            nullable: false,
        },
    }),
});
/// `PATCH /api/v1/dags/{dag_id}/dagRuns/{dag_run_id}`
pub static UPDATE_DAG_RUN_STATE: WriteOperation = WriteOperation::new(OperationData {
    id: "update_dag_run_state",
    line: Line::V1,
    method: Method::Patch,
    path: "/api/v1/dags/{dag_id}/dagRuns/{dag_run_id}",
    spans: &[Span::new(Release::new(2, 4, 0), None)],
    effect: Effect::Destructive,
    needs: &[
        (
            &[Span::new(Release::new(2, 4, 0), Some(Release::new(2, 7, 3)))],
            &["dag_run.update", "dag.get"],
        ),
        (&[Span::new(Release::new(2, 7, 3), None)], &["dag_run.update", "dag.update"]),
    ],
    secrets: &[],
    setting: None,
    rights: Rights {
        probe: Some(Probe {
            path: &[
                ("dag_id", "airvane-probe-no-such-id"),
                ("dag_run_id", "airvane-probe-no-such-id"),
            ],
            query: &[],
            body: Some("{\"state\":\"success\"}"),
            spans: &[],
        }),
        ..Rights::NONE
    },
    fence: Fencing {
        rule: FenceRule::Named,
        told: Told::One,
    },
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
            says: "The DAG ID.",
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
            says: "The DAG run ID.",
            spans: &[],
        },
    ],
    body: Some(Body {
        required: true,
        node: Node {
            kind: Kind::Ref(&crate::schemas::airflow_v1::UPDATE_DAG_RUN_STATE),
            nullable: false,
        },
    }),
});
