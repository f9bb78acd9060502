// Made by `cargo gen generate` from specs/. Do not edit.

//! Operations of airflow-v1 that change nothing.

#![allow(unused_imports)]
use crate::table::{
    Body, Effect, EnumValue, FenceLookup, FenceRule, Fencing, Field, Harmful, Kind, Line,
    Masking, Method, NeedOn, NeedWhen, Node, OperationData, Parameter, Place, Probe,
    ReadOperation, Release, Rights, SecretField, Span, Style, Told,
};
/// `GET /api/v1/config`
pub static GET_CONFIG: ReadOperation = ReadOperation::get(OperationData {
    id: "get_config",
    line: Line::V1,
    method: Method::Get,
    path: "/api/v1/config",
    spans: &[Span::new(Release::new(2, 4, 0), None)],
    effect: Effect::Read,
    needs: &[(&[], &["config.get"])],
    secrets: &[],
    setting: Some("[webserver] expose_config"),
    rights: Rights {
        probe: Some(Probe {
            path: &[],
            query: &[("section", "core")],
            body: None,
            spans: &[],
        }),
        ..Rights::NONE
    },
    fence: Fencing {
        rule: FenceRule::Outside("the configuration"),
        told: Told::Nothing,
    },
    parameters: &[
        Parameter {
            name: "section",
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
                nullable: false,
            },
            default: None,
            says: "If given, only return config of this section.",
            spans: &[Span::new(Release::new(2, 7, 0), None)],
        },
    ],
    body: None,
});
/// `GET /api/v1/connections/{connection_id}`
pub static GET_CONNECTION: ReadOperation = ReadOperation::get(OperationData {
    id: "get_connection",
    line: Line::V1,
    method: Method::Get,
    path: "/api/v1/connections/{connection_id}",
    spans: &[Span::new(Release::new(2, 4, 0), None)],
    effect: Effect::Read,
    needs: &[(&[], &["connection.get"])],
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
/// `GET /api/v1/connections`
pub static GET_CONNECTIONS: ReadOperation = ReadOperation::get(OperationData {
    id: "get_connections",
    line: Line::V1,
    method: Method::Get,
    path: "/api/v1/connections",
    spans: &[Span::new(Release::new(2, 4, 0), None)],
    effect: Effect::Read,
    needs: &[(&[], &["connection.get"])],
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
            query: &[("limit", "1")],
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
            name: "order_by",
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
                nullable: false,
            },
            default: None,
            says: "The name of the field to order the results by.",
            spans: &[],
        },
    ],
    body: None,
});
/// `GET /api/v1/dags/{dag_id}`
pub static GET_DAG: ReadOperation = ReadOperation::get(OperationData {
    id: "get_dag",
    line: Line::V1,
    method: Method::Get,
    path: "/api/v1/dags/{dag_id}",
    spans: &[Span::new(Release::new(2, 4, 0), None)],
    effect: Effect::Read,
    needs: &[(&[], &["dag.get"])],
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
        told: Told::One,
    },
    parameters: &[
        Parameter {
            name: "fields",
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
            says: "List of field for return.",
            spans: &[Span::new(Release::new(2, 9, 0), None)],
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
/// `GET /api/v1/dags/{dag_id}/datasets/queuedEvent/{uri}`
pub static GET_DAG_DATASET_QUEUED_EVENT: ReadOperation = ReadOperation::get(OperationData {
    id: "get_dag_dataset_queued_event",
    line: Line::V1,
    method: Method::Get,
    path: "/api/v1/dags/{dag_id}/datasets/queuedEvent/{uri}",
    spans: &[Span::new(Release::new(2, 9, 0), None)],
    effect: Effect::Read,
    needs: &[(&[], &["asset.get", "dag.get"])],
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
        told: Told::One,
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
/// `GET /api/v1/dags/{dag_id}/datasets/queuedEvent`
pub static GET_DAG_DATASET_QUEUED_EVENTS: ReadOperation = ReadOperation::get(OperationData {
    id: "get_dag_dataset_queued_events",
    line: Line::V1,
    method: Method::Get,
    path: "/api/v1/dags/{dag_id}/datasets/queuedEvent",
    spans: &[Span::new(Release::new(2, 9, 0), None)],
    effect: Effect::Read,
    needs: &[(&[], &["asset.get", "dag.get"])],
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
        told: Told::Rows(&["datasets"]),
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
/// `GET /api/v1/dags/{dag_id}/details`
pub static GET_DAG_DETAILS: ReadOperation = ReadOperation::get(OperationData {
    id: "get_dag_details",
    line: Line::V1,
    method: Method::Get,
    path: "/api/v1/dags/{dag_id}/details",
    spans: &[Span::new(Release::new(2, 4, 0), None)],
    effect: Effect::Read,
    needs: &[(&[], &["dag.get"])],
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
        told: Told::One,
    },
    parameters: &[
        Parameter {
            name: "fields",
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
            says: "List of field for return.",
            spans: &[Span::new(Release::new(2, 9, 0), None)],
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
/// `GET /api/v1/dags/{dag_id}/dagRuns/{dag_run_id}`
pub static GET_DAG_RUN: ReadOperation = ReadOperation::get(OperationData {
    id: "get_dag_run",
    line: Line::V1,
    method: Method::Get,
    path: "/api/v1/dags/{dag_id}/dagRuns/{dag_run_id}",
    spans: &[Span::new(Release::new(2, 4, 0), None)],
    effect: Effect::Read,
    needs: &[(&[], &["dag_run.get", "dag.get"])],
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
        told: Told::One,
    },
    parameters: &[
        Parameter {
            name: "fields",
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
            says: "List of field for return.",
            spans: &[Span::new(Release::new(2, 9, 0), None)],
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
/// `GET /api/v1/dags/{dag_id}/dagRuns`
pub static GET_DAG_RUNS: ReadOperation = ReadOperation::get(OperationData {
    id: "get_dag_runs",
    line: Line::V1,
    method: Method::Get,
    path: "/api/v1/dags/{dag_id}/dagRuns",
    spans: &[Span::new(Release::new(2, 4, 0), None)],
    effect: Effect::Read,
    needs: &[(&[], &["dag_run.get", "dag.get"])],
    secrets: &[],
    setting: None,
    rights: Rights {
        when: &[
            NeedWhen {
                on: NeedOn::Parameter {
                    name: "dag_id",
                    is: Some("~"),
                },
                spans: &[Span::new(Release::new(2, 4, 0), Some(Release::new(2, 8, 0)))],
                add: &["some_dag.get"],
                drop: &["dag.get"],
                says: Some("Only rows of DAGs the caller may read."),
            },
            NeedWhen {
                on: NeedOn::Parameter {
                    name: "dag_id",
                    is: Some("~"),
                },
                spans: &[Span::new(Release::new(2, 8, 0), None)],
                add: &[],
                drop: &["dag.get"],
                says: Some("Only rows of DAGs that the caller may read."),
            },
        ],
        probe: Some(Probe {
            path: &[("dag_id", "airvane-probe-no-such-id")],
            query: &[("limit", "1")],
            body: None,
            spans: &[],
        }),
        ..Rights::NONE
    },
    fence: Fencing {
        rule: FenceRule::Named,
        told: Told::Rows(&["dag_runs"]),
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
            name: "execution_date_gte",
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
            says: "Returns objects greater or equal to the specified date.",
            spans: &[],
        },
        Parameter {
            name: "execution_date_lte",
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
            says: "Returns objects less than or equal to the specified date.",
            spans: &[],
        },
        Parameter {
            name: "start_date_gte",
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
            says: "Returns objects greater or equal the specified date.",
            spans: &[],
        },
        Parameter {
            name: "start_date_lte",
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
            says: "Returns objects less or equal the specified date.",
            spans: &[],
        },
        Parameter {
            name: "end_date_gte",
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
            says: "Returns objects greater or equal the specified date.",
            spans: &[],
        },
        Parameter {
            name: "end_date_lte",
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
            says: "Returns objects less than or equal to the specified date.",
            spans: &[],
        },
        Parameter {
            name: "updated_at_gte",
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
            says: "Returns objects greater or equal the specified date.",
            spans: &[Span::new(Release::new(2, 6, 0), None)],
        },
        Parameter {
            name: "updated_at_lte",
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
            says: "Returns objects less or equal the specified date.",
            spans: &[Span::new(Release::new(2, 6, 0), None)],
        },
        Parameter {
            name: "state",
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
            says: "The value can be repeated to retrieve multiple matching values (OR condition).",
            spans: &[],
        },
        Parameter {
            name: "order_by",
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
                nullable: false,
            },
            default: None,
            says: "The name of the field to order the results by.",
            spans: &[],
        },
        Parameter {
            name: "fields",
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
            says: "List of field for return.",
            spans: &[Span::new(Release::new(2, 9, 0), None)],
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
/// `POST /api/v1/dags/~/dagRuns/list`
pub static GET_DAG_RUNS_BATCH: ReadOperation = ReadOperation::by_post(OperationData {
    id: "get_dag_runs_batch",
    line: Line::V1,
    method: Method::Post,
    path: "/api/v1/dags/~/dagRuns/list",
    spans: &[Span::new(Release::new(2, 4, 0), None)],
    effect: Effect::Read,
    needs: &[
        (
            &[Span::new(Release::new(2, 4, 0), Some(Release::new(2, 8, 0)))],
            &["dag_run.get", "some_dag.get"],
        ),
        (&[Span::new(Release::new(2, 8, 0), None)], &["dag_run.get"]),
    ],
    secrets: &[],
    setting: None,
    rights: Rights {
        rows: Some(
            "Only rows of DAGs that the caller may read; others in dag_ids are left out without a word.",
        ),
        probe: Some(Probe {
            path: &[],
            query: &[],
            body: Some("{\"page_limit\":1}"),
            spans: &[],
        }),
        ..Rights::NONE
    },
    fence: Fencing {
        rule: FenceRule::Rows { nowhere: false },
        told: Told::Rows(&["dag_runs"]),
    },
    parameters: &[],
    body: Some(Body {
        required: true,
        node: Node {
            kind: Kind::Ref(&crate::schemas::airflow_v1::LIST_DAG_RUNS_FORM),
            nullable: false,
        },
    }),
});
/// `GET /api/v1/dagSources/{file_token}`
pub static GET_DAG_SOURCE: ReadOperation = ReadOperation::get(OperationData {
    id: "get_dag_source",
    line: Line::V1,
    method: Method::Get,
    path: "/api/v1/dagSources/{file_token}",
    spans: &[Span::new(Release::new(2, 4, 0), None)],
    effect: Effect::Read,
    needs: &[(&[], &["dag_code.get"])],
    secrets: &[],
    setting: None,
    rights: Rights {
        when: &[
            NeedWhen {
                on: NeedOn::Row,
                spans: &[Span::new(Release::new(2, 8, 1), None)],
                add: &["dag.get"],
                drop: &[],
                says: Some(
                    "Read on every DAG of the file that the token names (none if no DAG is known).",
                ),
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
/// `GET /api/v1/dagStats`
pub static GET_DAG_STATS: ReadOperation = ReadOperation::get(OperationData {
    id: "get_dag_stats",
    line: Line::V1,
    method: Method::Get,
    path: "/api/v1/dagStats",
    spans: &[Span::new(Release::new(2, 10, 0), None)],
    effect: Effect::Read,
    needs: &[(&[], &["dag_run.get"])],
    secrets: &[],
    setting: None,
    rights: Rights {
        rows: Some(
            "Only DAGs that the caller may read; others in dag_ids are left out without a word.",
        ),
        probe: Some(Probe {
            path: &[],
            query: &[("dag_ids", "airvane-probe-no-such-id")],
            body: None,
            spans: &[],
        }),
        ..Rights::NONE
    },
    fence: Fencing {
        rule: FenceRule::Named,
        told: Told::Rows(&["dags"]),
    },
    parameters: &[
        Parameter {
            name: "dag_ids",
            place: Place::Query,
            style: Style::Comma,
            required: true,
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
            says: "One or more DAG IDs separated by commas to filter relevant Dags.",
            spans: &[],
        },
    ],
    body: None,
});
/// `GET /api/v1/dagWarnings`
pub static GET_DAG_WARNINGS: ReadOperation = ReadOperation::get(OperationData {
    id: "get_dag_warnings",
    line: Line::V1,
    method: Method::Get,
    path: "/api/v1/dagWarnings",
    spans: &[Span::new(Release::new(2, 4, 0), None)],
    effect: Effect::Read,
    needs: &[(&[], &["dag_warning.get"])],
    secrets: &[],
    setting: None,
    rights: Rights {
        when: &[
            NeedWhen {
                on: NeedOn::Parameter {
                    name: "dag_id",
                    is: None,
                },
                spans: &[Span::new(Release::new(2, 7, 2), None)],
                add: &["dag.get"],
                drop: &[],
                says: None,
            },
        ],
        rows: Some(
            "Without dag_id only rows of DAGs that the caller may read or edit (2.7.2 and later; before, every row).",
        ),
        probe: Some(Probe {
            path: &[],
            query: &[("limit", "1")],
            body: None,
            spans: &[],
        }),
        ..Rights::NONE
    },
    fence: Fencing {
        rule: FenceRule::Rows { nowhere: false },
        told: Told::Rows(&["dag_warnings", "import_errors"]),
    },
    parameters: &[
        Parameter {
            name: "dag_id",
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
                nullable: false,
            },
            default: None,
            says: "If set, only return DAG warnings with this dag_id.",
            spans: &[],
        },
        Parameter {
            name: "warning_type",
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
                nullable: false,
            },
            default: None,
            says: "If set, only return DAG warnings with this type.",
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
            name: "order_by",
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
                nullable: false,
            },
            default: None,
            says: "The name of the field to order the results by.",
            spans: &[],
        },
    ],
    body: None,
});
/// `GET /api/v1/dags`
pub static GET_DAGS: ReadOperation = ReadOperation::get(OperationData {
    id: "get_dags",
    line: Line::V1,
    method: Method::Get,
    path: "/api/v1/dags",
    spans: &[Span::new(Release::new(2, 4, 0), None)],
    effect: Effect::Read,
    needs: &[(&[], &["some_dag.get"])],
    secrets: &[],
    setting: None,
    rights: Rights {
        rows: Some("Only DAGs that the caller may read or edit."),
        probe: Some(Probe {
            path: &[],
            query: &[("limit", "1")],
            body: None,
            spans: &[],
        }),
        ..Rights::NONE
    },
    fence: Fencing {
        rule: FenceRule::Rows { nowhere: false },
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
            name: "order_by",
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
                nullable: false,
            },
            default: None,
            says: "The name of the field to order the results by.",
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
            name: "paused",
            place: Place::Query,
            style: Style::Single,
            required: false,
            slashes: false,
            node: Node {
                kind: Kind::Boolean,
                nullable: false,
            },
            default: None,
            says: "Only filter paused/unpaused DAGs.",
            spans: &[Span::new(Release::new(2, 6, 0), None)],
        },
        Parameter {
            name: "fields",
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
            says: "List of field for return.",
            spans: &[Span::new(Release::new(2, 9, 0), None)],
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
                nullable: false,
            },
            default: None,
            says: "If set, only return DAGs with dag_ids matching this pattern.",
            spans: &[],
        },
    ],
    body: None,
});
/// `GET /api/v1/datasets/{uri}`
pub static GET_DATASET: ReadOperation = ReadOperation::get(OperationData {
    id: "get_dataset",
    line: Line::V1,
    method: Method::Get,
    path: "/api/v1/datasets/{uri}",
    spans: &[Span::new(Release::new(2, 4, 0), None)],
    effect: Effect::Read,
    needs: &[(&[], &["asset.get"])],
    secrets: &[],
    setting: None,
    rights: Rights {
        probe: Some(Probe {
            path: &[("uri", "airvane-probe-no-such-id")],
            query: &[],
            body: None,
            spans: &[],
        }),
        ..Rights::NONE
    },
    fence: Fencing {
        rule: FenceRule::Rows { nowhere: false },
        told: Told::One,
    },
    parameters: &[
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
/// `GET /api/v1/datasets/events`
pub static GET_DATASET_EVENTS: ReadOperation = ReadOperation::get(OperationData {
    id: "get_dataset_events",
    line: Line::V1,
    method: Method::Get,
    path: "/api/v1/datasets/events",
    spans: &[Span::new(Release::new(2, 4, 0), None)],
    effect: Effect::Read,
    needs: &[(&[], &["asset.get"])],
    secrets: &[],
    setting: None,
    rights: Rights {
        probe: Some(Probe {
            path: &[],
            query: &[("limit", "1")],
            body: None,
            spans: &[],
        }),
        ..Rights::NONE
    },
    fence: Fencing {
        rule: FenceRule::Rows { nowhere: false },
        told: Told::Rows(&["dataset_events"]),
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
            name: "order_by",
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
                nullable: false,
            },
            default: None,
            says: "The name of the field to order the results by.",
            spans: &[],
        },
        Parameter {
            name: "dataset_id",
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
            default: None,
            says: "The Dataset ID that updated the dataset.",
            spans: &[],
        },
        Parameter {
            name: "source_dag_id",
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
                nullable: false,
            },
            default: None,
            says: "The DAG ID that updated the dataset.",
            spans: &[],
        },
        Parameter {
            name: "source_task_id",
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
                nullable: false,
            },
            default: None,
            says: "The task ID that updated the dataset.",
            spans: &[],
        },
        Parameter {
            name: "source_run_id",
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
                nullable: false,
            },
            default: None,
            says: "The DAG run ID that updated the dataset.",
            spans: &[],
        },
        Parameter {
            name: "source_map_index",
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
            default: None,
            says: "The map index that updated the dataset.",
            spans: &[],
        },
    ],
    body: None,
});
/// `GET /api/v1/datasets/queuedEvent/{uri}`
pub static GET_DATASET_QUEUED_EVENTS: ReadOperation = ReadOperation::get(OperationData {
    id: "get_dataset_queued_events",
    line: Line::V1,
    method: Method::Get,
    path: "/api/v1/datasets/queuedEvent/{uri}",
    spans: &[Span::new(Release::new(2, 9, 0), None)],
    effect: Effect::Read,
    needs: &[(&[], &["asset.get"])],
    secrets: &[],
    setting: None,
    rights: Rights {
        rows: Some(
            "Only queued events of DAGs that the caller may read; 404 when none is left.",
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
        rule: FenceRule::Rows { nowhere: false },
        told: Told::Rows(&["datasets"]),
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
/// `GET /api/v1/datasets`
pub static GET_DATASETS: ReadOperation = ReadOperation::get(OperationData {
    id: "get_datasets",
    line: Line::V1,
    method: Method::Get,
    path: "/api/v1/datasets",
    spans: &[Span::new(Release::new(2, 4, 0), None)],
    effect: Effect::Read,
    needs: &[(&[], &["asset.get"])],
    secrets: &[],
    setting: None,
    rights: Rights {
        probe: Some(Probe {
            path: &[],
            query: &[("limit", "1")],
            body: None,
            spans: &[],
        }),
        ..Rights::NONE
    },
    fence: Fencing {
        rule: FenceRule::Rows { nowhere: false },
        told: Told::Rows(&["datasets"]),
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
            name: "order_by",
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
                nullable: false,
            },
            default: None,
            says: "The name of the field to order the results by.",
            spans: &[],
        },
        Parameter {
            name: "uri_pattern",
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
                nullable: false,
            },
            default: None,
            says: "If set, only return datasets with uris matching this pattern.",
            spans: &[],
        },
        Parameter {
            name: "dag_ids",
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
                nullable: false,
            },
            default: None,
            says: "One or more DAG IDs separated by commas to filter datasets by associated DAGs either consuming or producing.",
            spans: &[Span::new(Release::new(2, 9, 0), None)],
        },
    ],
    body: None,
});
/// `GET /api/v1/eventLogs/{event_log_id}`
pub static GET_EVENT_LOG: ReadOperation = ReadOperation::get(OperationData {
    id: "get_event_log",
    line: Line::V1,
    method: Method::Get,
    path: "/api/v1/eventLogs/{event_log_id}",
    spans: &[Span::new(Release::new(2, 4, 0), None)],
    effect: Effect::Read,
    needs: &[(&[], &["audit_log.get"])],
    secrets: &[],
    setting: None,
    rights: Rights {
        probe: Some(Probe {
            path: &[("event_log_id", "2147483646")],
            query: &[],
            body: None,
            spans: &[],
        }),
        ..Rights::NONE
    },
    fence: Fencing {
        rule: FenceRule::Rows { nowhere: false },
        told: Told::One,
    },
    parameters: &[
        Parameter {
            name: "event_log_id",
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
            says: "The event log ID.",
            spans: &[],
        },
    ],
    body: None,
});
/// `GET /api/v1/eventLogs`
pub static GET_EVENT_LOGS: ReadOperation = ReadOperation::get(OperationData {
    id: "get_event_logs",
    line: Line::V1,
    method: Method::Get,
    path: "/api/v1/eventLogs",
    spans: &[Span::new(Release::new(2, 4, 0), None)],
    effect: Effect::Read,
    needs: &[(&[], &["audit_log.get"])],
    secrets: &[],
    setting: None,
    rights: Rights {
        when: &[
            NeedWhen {
                on: NeedOn::Parameter {
                    name: "dag_id",
                    is: None,
                },
                spans: &[Span::new(Release::new(2, 8, 0), None)],
                add: &["dag.get"],
                drop: &[],
                says: None,
            },
        ],
        probe: Some(Probe {
            path: &[],
            query: &[("limit", "1")],
            body: None,
            spans: &[],
        }),
        ..Rights::NONE
    },
    fence: Fencing {
        rule: FenceRule::Rows { nowhere: false },
        told: Told::Rows(&["event_logs"]),
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
            name: "order_by",
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
                nullable: false,
            },
            default: None,
            says: "The name of the field to order the results by.",
            spans: &[],
        },
        Parameter {
            name: "dag_id",
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
                nullable: false,
            },
            default: None,
            says: "Returns objects matched by the DAG ID.",
            spans: &[Span::new(Release::new(2, 8, 0), None)],
        },
        Parameter {
            name: "task_id",
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
                nullable: false,
            },
            default: None,
            says: "Returns objects matched by the Task ID.",
            spans: &[Span::new(Release::new(2, 8, 0), None)],
        },
        Parameter {
            name: "run_id",
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
                nullable: false,
            },
            default: None,
            says: "Returns objects matched by the Run ID.",
            spans: &[Span::new(Release::new(2, 9, 0), None)],
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
            default: None,
            says: "Filter on map index for mapped task.",
            spans: &[Span::new(Release::new(2, 10, 0), None)],
        },
        Parameter {
            name: "try_number",
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
            default: None,
            says: "Filter on try_number for task instance.",
            spans: &[Span::new(Release::new(2, 10, 0), None)],
        },
        Parameter {
            name: "event",
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
                nullable: false,
            },
            default: None,
            says: "The name of event log.",
            spans: &[Span::new(Release::new(2, 8, 0), None)],
        },
        Parameter {
            name: "owner",
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
                nullable: false,
            },
            default: None,
            says: "The owner's name of event log.",
            spans: &[Span::new(Release::new(2, 8, 0), None)],
        },
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
            spans: &[Span::new(Release::new(2, 8, 0), None)],
        },
        Parameter {
            name: "after",
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
            says: "Timestamp to select event logs occurring after.",
            spans: &[Span::new(Release::new(2, 8, 0), None)],
        },
        Parameter {
            name: "included_events",
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
                nullable: false,
            },
            default: None,
            says: "One or more event names separated by commas.",
            spans: &[Span::new(Release::new(2, 9, 0), None)],
        },
        Parameter {
            name: "excluded_events",
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
                nullable: false,
            },
            default: None,
            says: "One or more event names separated by commas.",
            spans: &[Span::new(Release::new(2, 9, 0), None)],
        },
    ],
    body: None,
});
/// `GET /api/v1/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/links`
pub static GET_EXTRA_LINKS: ReadOperation = ReadOperation::get(OperationData {
    id: "get_extra_links",
    line: Line::V1,
    method: Method::Get,
    path: "/api/v1/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/links",
    spans: &[Span::new(Release::new(2, 4, 0), None)],
    effect: Effect::Read,
    needs: &[(&[], &["dag_run.get", "task_instance.get", "dag.get"])],
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
            default: None,
            says: "Filter on map index for mapped task.",
            spans: &[Span::new(Release::new(2, 10, 5), None)],
        },
    ],
    body: None,
});
/// `GET /api/v1/health`
pub static GET_HEALTH: ReadOperation = ReadOperation::get(OperationData {
    id: "get_health",
    line: Line::V1,
    method: Method::Get,
    path: "/api/v1/health",
    spans: &[Span::new(Release::new(2, 4, 0), None)],
    effect: Effect::Read,
    needs: &[(&[], &[])],
    secrets: &[],
    setting: None,
    rights: Rights {
        open: true,
        ..Rights::NONE
    },
    fence: Fencing {
        rule: FenceRule::Outside("the server itself"),
        told: Told::Nothing,
    },
    parameters: &[],
    body: None,
});
/// `GET /api/v1/importErrors/{import_error_id}`
pub static GET_IMPORT_ERROR: ReadOperation = ReadOperation::get(OperationData {
    id: "get_import_error",
    line: Line::V1,
    method: Method::Get,
    path: "/api/v1/importErrors/{import_error_id}",
    spans: &[Span::new(Release::new(2, 4, 0), None)],
    effect: Effect::Read,
    needs: &[(&[], &["import_error.get"])],
    secrets: &[],
    setting: None,
    rights: Rights {
        when: &[
            NeedWhen {
                on: NeedOn::Row,
                spans: &[Span::new(Release::new(2, 8, 2), None)],
                add: &["dag.get"],
                drop: &[],
                says: Some(
                    "Read (or edit) on at least one DAG of the file; a file without a known DAG takes read on all DAGs.",
                ),
            },
        ],
        denied_as: Some(
            "200 with the trace redacted (2.8.2 and later) when only some DAGs of the file may be read or edited; 403 when none.",
        ),
        probe: Some(Probe {
            path: &[("import_error_id", "2147483646")],
            query: &[],
            body: None,
            spans: &[],
        }),
        ..Rights::NONE
    },
    fence: Fencing {
        rule: FenceRule::Refused("an import error names a file and not its DAGs"),
        told: Told::Nothing,
    },
    parameters: &[
        Parameter {
            name: "import_error_id",
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
            says: "The import error ID.",
            spans: &[],
        },
    ],
    body: None,
});
/// `GET /api/v1/importErrors`
pub static GET_IMPORT_ERRORS: ReadOperation = ReadOperation::get(OperationData {
    id: "get_import_errors",
    line: Line::V1,
    method: Method::Get,
    path: "/api/v1/importErrors",
    spans: &[Span::new(Release::new(2, 4, 0), None)],
    effect: Effect::Read,
    needs: &[(&[], &["import_error.get"])],
    secrets: &[],
    setting: None,
    rights: Rights {
        rows: Some(
            "Since 2.8.2 only errors of files with a DAG the caller may read or edit; trace redacted unless all its DAGs may be read.",
        ),
        probe: Some(Probe {
            path: &[],
            query: &[("limit", "1")],
            body: None,
            spans: &[],
        }),
        ..Rights::NONE
    },
    fence: Fencing {
        rule: FenceRule::Refused("an import error names a file and not its DAGs"),
        told: Told::Nothing,
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
            name: "order_by",
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
                nullable: false,
            },
            default: None,
            says: "The name of the field to order the results by.",
            spans: &[],
        },
    ],
    body: None,
});
/// `GET /api/v1/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/logs/{task_try_number}`
pub static GET_LOG: ReadOperation = ReadOperation::get(OperationData {
    id: "get_log",
    line: Line::V1,
    method: Method::Get,
    path: "/api/v1/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/logs/{task_try_number}",
    spans: &[Span::new(Release::new(2, 4, 0), None)],
    effect: Effect::Read,
    needs: &[
        (
            &[Span::new(Release::new(2, 4, 0), Some(Release::new(2, 8, 0)))],
            &["dag_run.get", "task_instance.get", "dag.get"],
        ),
        (&[Span::new(Release::new(2, 8, 0), None)], &["task_log.get", "dag.get"]),
    ],
    secrets: &[],
    setting: None,
    rights: Rights {
        probe: Some(Probe {
            path: &[
                ("dag_id", "airvane-probe-no-such-id"),
                ("dag_run_id", "airvane-probe-no-such-id"),
                ("task_id", "airvane-probe-no-such-id"),
                ("task_try_number", "1"),
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
            name: "task_try_number",
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
            says: "The task try number.",
            spans: &[],
        },
        Parameter {
            name: "full_content",
            place: Place::Query,
            style: Style::Single,
            required: false,
            slashes: false,
            node: Node {
                kind: Kind::Boolean,
                nullable: false,
            },
            default: None,
            says: "A full content will be returned.",
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
            default: None,
            says: "Filter on map index for mapped task.",
            spans: &[],
        },
        Parameter {
            name: "token",
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
                nullable: false,
            },
            default: None,
            says: "A token that allows you to continue fetching logs.",
            spans: &[],
        },
    ],
    body: None,
});
/// `GET /api/v1/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/{map_index}`
pub static GET_MAPPED_TASK_INSTANCE: ReadOperation = ReadOperation::get(OperationData {
    id: "get_mapped_task_instance",
    line: Line::V1,
    method: Method::Get,
    path: "/api/v1/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/{map_index}",
    spans: &[Span::new(Release::new(2, 4, 0), None)],
    effect: Effect::Read,
    needs: &[(&[], &["dag_run.get", "task_instance.get", "dag.get"])],
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
            body: None,
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
    body: None,
});
/// `GET /api/v1/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/{map_index}/dependencies`
pub static GET_MAPPED_TASK_INSTANCE_DEPENDENCIES: ReadOperation = ReadOperation::get(OperationData {
    id: "get_mapped_task_instance_dependencies",
    line: Line::V1,
    method: Method::Get,
    path: "/api/v1/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/{map_index}/dependencies",
    spans: &[Span::new(Release::new(2, 10, 0), None)],
    effect: Effect::Read,
    needs: &[(&[], &["dag_run.get", "task_instance.get", "dag.get"])],
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
    body: None,
});
/// `GET /api/v1/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/{map_index}/tries`
pub static GET_MAPPED_TASK_INSTANCE_TRIES: ReadOperation = ReadOperation::get(OperationData {
    id: "get_mapped_task_instance_tries",
    line: Line::V1,
    method: Method::Get,
    path: "/api/v1/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/{map_index}/tries",
    spans: &[Span::new(Release::new(2, 10, 0), None)],
    effect: Effect::Read,
    needs: &[(&[], &["dag_run.get", "task_instance.get", "dag.get"])],
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
            body: None,
            spans: &[],
        }),
        ..Rights::NONE
    },
    fence: Fencing {
        rule: FenceRule::Named,
        told: Told::Rows(&["task_instances", "task_instances_history"]),
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
            name: "order_by",
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
                nullable: false,
            },
            default: None,
            says: "The name of the field to order the results by.",
            spans: &[],
        },
    ],
    body: None,
});
/// `GET /api/v1/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/{map_index}/tries/{task_try_number}`
pub static GET_MAPPED_TASK_INSTANCE_TRY_DETAILS: ReadOperation = ReadOperation::get(OperationData {
    id: "get_mapped_task_instance_try_details",
    line: Line::V1,
    method: Method::Get,
    path: "/api/v1/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/{map_index}/tries/{task_try_number}",
    spans: &[Span::new(Release::new(2, 10, 0), None)],
    effect: Effect::Read,
    needs: &[(&[], &["dag_run.get", "task_instance.get", "dag.get"])],
    secrets: &[],
    setting: None,
    rights: Rights {
        probe: Some(Probe {
            path: &[
                ("dag_id", "airvane-probe-no-such-id"),
                ("dag_run_id", "airvane-probe-no-such-id"),
                ("task_id", "airvane-probe-no-such-id"),
                ("map_index", "0"),
                ("task_try_number", "1"),
            ],
            query: &[],
            body: None,
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
        Parameter {
            name: "task_try_number",
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
            says: "The task try number.",
            spans: &[],
        },
    ],
    body: None,
});
/// `GET /api/v1/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/listMapped`
pub static GET_MAPPED_TASK_INSTANCES: ReadOperation = ReadOperation::get(OperationData {
    id: "get_mapped_task_instances",
    line: Line::V1,
    method: Method::Get,
    path: "/api/v1/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/listMapped",
    spans: &[Span::new(Release::new(2, 4, 0), None)],
    effect: Effect::Read,
    needs: &[(&[], &["dag_run.get", "task_instance.get", "dag.get"])],
    secrets: &[],
    setting: None,
    rights: Rights {
        probe: Some(Probe {
            path: &[
                ("dag_id", "airvane-probe-no-such-id"),
                ("dag_run_id", "airvane-probe-no-such-id"),
                ("task_id", "airvane-probe-no-such-id"),
            ],
            query: &[("limit", "1")],
            body: None,
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
            name: "execution_date_gte",
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
            says: "Returns objects greater or equal to the specified date.",
            spans: &[],
        },
        Parameter {
            name: "execution_date_lte",
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
            says: "Returns objects less than or equal to the specified date.",
            spans: &[],
        },
        Parameter {
            name: "start_date_gte",
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
            says: "Returns objects greater or equal the specified date.",
            spans: &[],
        },
        Parameter {
            name: "start_date_lte",
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
            says: "Returns objects less or equal the specified date.",
            spans: &[],
        },
        Parameter {
            name: "end_date_gte",
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
            says: "Returns objects greater or equal the specified date.",
            spans: &[],
        },
        Parameter {
            name: "end_date_lte",
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
            says: "Returns objects less than or equal to the specified date.",
            spans: &[],
        },
        Parameter {
            name: "updated_at_gte",
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
            says: "Returns objects greater or equal the specified date.",
            spans: &[Span::new(Release::new(2, 6, 0), None)],
        },
        Parameter {
            name: "updated_at_lte",
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
            says: "Returns objects less or equal the specified date.",
            spans: &[Span::new(Release::new(2, 6, 0), None)],
        },
        Parameter {
            name: "duration_gte",
            place: Place::Query,
            style: Style::Single,
            required: false,
            slashes: false,
            node: Node {
                kind: Kind::Number,
                nullable: false,
            },
            default: None,
            says: "Returns objects greater than or equal to the specified values.",
            spans: &[],
        },
        Parameter {
            name: "duration_lte",
            place: Place::Query,
            style: Style::Single,
            required: false,
            slashes: false,
            node: Node {
                kind: Kind::Number,
                nullable: false,
            },
            default: None,
            says: "Returns objects less than or equal to the specified values.",
            spans: &[],
        },
        Parameter {
            name: "state",
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
            says: "The value can be repeated to retrieve multiple matching values (OR condition).",
            spans: &[],
        },
        Parameter {
            name: "pool",
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
            says: "The value can be repeated to retrieve multiple matching values (OR condition).",
            spans: &[],
        },
        Parameter {
            name: "queue",
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
            says: "The value can be repeated to retrieve multiple matching values (OR condition).",
            spans: &[],
        },
        Parameter {
            name: "executor",
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
            says: "The value can be repeated to retrieve multiple matching values (OR condition).",
            spans: &[Span::new(Release::new(2, 10, 0), None)],
        },
        Parameter {
            name: "order_by",
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
                nullable: false,
            },
            default: None,
            says: "The name of the field to order the results by.",
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
    body: None,
});
/// `GET /api/v1/permissions`
pub static GET_PERMISSIONS: ReadOperation = ReadOperation::get(OperationData {
    id: "get_permissions",
    line: Line::V1,
    method: Method::Get,
    path: "/api/v1/permissions",
    spans: &[Span::new(Release::new(2, 4, 0), None)],
    effect: Effect::Read,
    needs: &[(&[], &["permission.get"])],
    secrets: &[],
    setting: None,
    rights: Rights {
        probe: Some(Probe {
            path: &[],
            query: &[("limit", "1")],
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
    ],
    body: None,
});
/// `GET /api/v1/plugins`
pub static GET_PLUGINS: ReadOperation = ReadOperation::get(OperationData {
    id: "get_plugins",
    line: Line::V1,
    method: Method::Get,
    path: "/api/v1/plugins",
    spans: &[Span::new(Release::new(2, 4, 0), None)],
    effect: Effect::Read,
    needs: &[(&[], &["plugin.get"])],
    secrets: &[],
    setting: None,
    rights: Rights {
        probe: Some(Probe {
            path: &[],
            query: &[("limit", "1")],
            body: None,
            spans: &[],
        }),
        ..Rights::NONE
    },
    fence: Fencing {
        rule: FenceRule::Outside("the server itself"),
        told: Told::Nothing,
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
    ],
    body: None,
});
/// `GET /api/v1/pools/{pool_name}`
pub static GET_POOL: ReadOperation = ReadOperation::get(OperationData {
    id: "get_pool",
    line: Line::V1,
    method: Method::Get,
    path: "/api/v1/pools/{pool_name}",
    spans: &[Span::new(Release::new(2, 4, 0), None)],
    effect: Effect::Read,
    needs: &[(&[], &["pool.get"])],
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
/// `GET /api/v1/pools`
pub static GET_POOLS: ReadOperation = ReadOperation::get(OperationData {
    id: "get_pools",
    line: Line::V1,
    method: Method::Get,
    path: "/api/v1/pools",
    spans: &[Span::new(Release::new(2, 4, 0), None)],
    effect: Effect::Read,
    needs: &[(&[], &["pool.get"])],
    secrets: &[],
    setting: None,
    rights: Rights {
        probe: Some(Probe {
            path: &[],
            query: &[("limit", "1")],
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
            name: "order_by",
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
                nullable: false,
            },
            default: None,
            says: "The name of the field to order the results by.",
            spans: &[],
        },
    ],
    body: None,
});
/// `GET /api/v1/providers`
pub static GET_PROVIDERS: ReadOperation = ReadOperation::get(OperationData {
    id: "get_providers",
    line: Line::V1,
    method: Method::Get,
    path: "/api/v1/providers",
    spans: &[Span::new(Release::new(2, 4, 0), None)],
    effect: Effect::Read,
    needs: &[(&[], &["provider.get"])],
    secrets: &[],
    setting: None,
    rights: Rights {
        probe: Some(Probe {
            path: &[],
            query: &[],
            body: None,
            spans: &[],
        }),
        ..Rights::NONE
    },
    fence: Fencing {
        rule: FenceRule::Outside("the server itself"),
        told: Told::Nothing,
    },
    parameters: &[],
    body: None,
});
/// `GET /api/v1/roles/{role_name}`
pub static GET_ROLE: ReadOperation = ReadOperation::get(OperationData {
    id: "get_role",
    line: Line::V1,
    method: Method::Get,
    path: "/api/v1/roles/{role_name}",
    spans: &[Span::new(Release::new(2, 4, 0), None)],
    effect: Effect::Read,
    needs: &[(&[], &["role.get"])],
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
/// `GET /api/v1/roles`
pub static GET_ROLES: ReadOperation = ReadOperation::get(OperationData {
    id: "get_roles",
    line: Line::V1,
    method: Method::Get,
    path: "/api/v1/roles",
    spans: &[Span::new(Release::new(2, 4, 0), None)],
    effect: Effect::Read,
    needs: &[(&[], &["role.get"])],
    secrets: &[],
    setting: None,
    rights: Rights {
        probe: Some(Probe {
            path: &[],
            query: &[("limit", "1")],
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
            name: "order_by",
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
                nullable: false,
            },
            default: None,
            says: "The name of the field to order the results by.",
            spans: &[],
        },
    ],
    body: None,
});
/// `GET /api/v1/dags/{dag_id}/tasks/{task_id}`
pub static GET_TASK: ReadOperation = ReadOperation::get(OperationData {
    id: "get_task",
    line: Line::V1,
    method: Method::Get,
    path: "/api/v1/dags/{dag_id}/tasks/{task_id}",
    spans: &[Span::new(Release::new(2, 4, 0), None)],
    effect: Effect::Read,
    needs: &[(&[], &["task_instance.get", "dag.get"])],
    secrets: &[],
    setting: None,
    rights: Rights {
        probe: Some(Probe {
            path: &[
                ("dag_id", "airvane-probe-no-such-id"),
                ("task_id", "airvane-probe-no-such-id"),
            ],
            query: &[],
            body: None,
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
    body: None,
});
/// `GET /api/v1/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}`
pub static GET_TASK_INSTANCE: ReadOperation = ReadOperation::get(OperationData {
    id: "get_task_instance",
    line: Line::V1,
    method: Method::Get,
    path: "/api/v1/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}",
    spans: &[Span::new(Release::new(2, 4, 0), None)],
    effect: Effect::Read,
    needs: &[(&[], &["dag_run.get", "task_instance.get", "dag.get"])],
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
            body: None,
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
    body: None,
});
/// `GET /api/v1/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/dependencies`
pub static GET_TASK_INSTANCE_DEPENDENCIES: ReadOperation = ReadOperation::get(OperationData {
    id: "get_task_instance_dependencies",
    line: Line::V1,
    method: Method::Get,
    path: "/api/v1/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/dependencies",
    spans: &[Span::new(Release::new(2, 10, 0), None)],
    effect: Effect::Read,
    needs: &[(&[], &["dag_run.get", "task_instance.get", "dag.get"])],
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
    body: None,
});
/// `GET /api/v1/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/tries`
pub static GET_TASK_INSTANCE_TRIES: ReadOperation = ReadOperation::get(OperationData {
    id: "get_task_instance_tries",
    line: Line::V1,
    method: Method::Get,
    path: "/api/v1/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/tries",
    spans: &[Span::new(Release::new(2, 10, 0), None)],
    effect: Effect::Read,
    needs: &[(&[], &["dag_run.get", "task_instance.get", "dag.get"])],
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
            body: None,
            spans: &[],
        }),
        ..Rights::NONE
    },
    fence: Fencing {
        rule: FenceRule::Named,
        told: Told::Rows(&["task_instances", "task_instances_history"]),
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
            name: "order_by",
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
                nullable: false,
            },
            default: None,
            says: "The name of the field to order the results by.",
            spans: &[],
        },
    ],
    body: None,
});
/// `GET /api/v1/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/tries/{task_try_number}`
pub static GET_TASK_INSTANCE_TRY_DETAILS: ReadOperation = ReadOperation::get(OperationData {
    id: "get_task_instance_try_details",
    line: Line::V1,
    method: Method::Get,
    path: "/api/v1/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/tries/{task_try_number}",
    spans: &[Span::new(Release::new(2, 10, 0), None)],
    effect: Effect::Read,
    needs: &[(&[], &["dag_run.get", "task_instance.get", "dag.get"])],
    secrets: &[],
    setting: None,
    rights: Rights {
        probe: Some(Probe {
            path: &[
                ("dag_id", "airvane-probe-no-such-id"),
                ("dag_run_id", "airvane-probe-no-such-id"),
                ("task_id", "airvane-probe-no-such-id"),
                ("task_try_number", "1"),
            ],
            query: &[],
            body: None,
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
            name: "task_try_number",
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
            says: "The task try number.",
            spans: &[],
        },
    ],
    body: None,
});
/// `GET /api/v1/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances`
pub static GET_TASK_INSTANCES: ReadOperation = ReadOperation::get(OperationData {
    id: "get_task_instances",
    line: Line::V1,
    method: Method::Get,
    path: "/api/v1/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances",
    spans: &[Span::new(Release::new(2, 4, 0), None)],
    effect: Effect::Read,
    needs: &[(&[], &["dag_run.get", "task_instance.get", "dag.get"])],
    secrets: &[],
    setting: None,
    rights: Rights {
        when: &[
            NeedWhen {
                on: NeedOn::Parameter {
                    name: "dag_id",
                    is: Some("~"),
                },
                spans: &[Span::new(Release::new(2, 4, 0), Some(Release::new(2, 8, 0)))],
                add: &["some_dag.get"],
                drop: &["dag.get"],
                says: Some("Up to 2.7.2 the rows of every DAG."),
            },
            NeedWhen {
                on: NeedOn::Parameter {
                    name: "dag_id",
                    is: Some("~"),
                },
                spans: &[Span::new(Release::new(2, 8, 0), None)],
                add: &[],
                drop: &["dag.get"],
                says: Some("Only rows of DAGs that the caller may read or edit."),
            },
        ],
        probe: Some(Probe {
            path: &[
                ("dag_id", "airvane-probe-no-such-id"),
                ("dag_run_id", "airvane-probe-no-such-id"),
            ],
            query: &[("limit", "1")],
            body: None,
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
            name: "execution_date_gte",
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
            says: "Returns objects greater or equal to the specified date.",
            spans: &[],
        },
        Parameter {
            name: "execution_date_lte",
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
            says: "Returns objects less than or equal to the specified date.",
            spans: &[],
        },
        Parameter {
            name: "start_date_gte",
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
            says: "Returns objects greater or equal the specified date.",
            spans: &[],
        },
        Parameter {
            name: "start_date_lte",
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
            says: "Returns objects less or equal the specified date.",
            spans: &[],
        },
        Parameter {
            name: "end_date_gte",
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
            says: "Returns objects greater or equal the specified date.",
            spans: &[],
        },
        Parameter {
            name: "end_date_lte",
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
            says: "Returns objects less than or equal to the specified date.",
            spans: &[],
        },
        Parameter {
            name: "updated_at_gte",
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
            says: "Returns objects greater or equal the specified date.",
            spans: &[Span::new(Release::new(2, 6, 0), None)],
        },
        Parameter {
            name: "updated_at_lte",
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
            says: "Returns objects less or equal the specified date.",
            spans: &[Span::new(Release::new(2, 6, 0), None)],
        },
        Parameter {
            name: "duration_gte",
            place: Place::Query,
            style: Style::Single,
            required: false,
            slashes: false,
            node: Node {
                kind: Kind::Number,
                nullable: false,
            },
            default: None,
            says: "Returns objects greater than or equal to the specified values.",
            spans: &[],
        },
        Parameter {
            name: "duration_lte",
            place: Place::Query,
            style: Style::Single,
            required: false,
            slashes: false,
            node: Node {
                kind: Kind::Number,
                nullable: false,
            },
            default: None,
            says: "Returns objects less than or equal to the specified values.",
            spans: &[],
        },
        Parameter {
            name: "state",
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
            says: "The value can be repeated to retrieve multiple matching values (OR condition).",
            spans: &[],
        },
        Parameter {
            name: "pool",
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
            says: "The value can be repeated to retrieve multiple matching values (OR condition).",
            spans: &[],
        },
        Parameter {
            name: "queue",
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
            says: "The value can be repeated to retrieve multiple matching values (OR condition).",
            spans: &[],
        },
        Parameter {
            name: "executor",
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
            says: "The value can be repeated to retrieve multiple matching values (OR condition).",
            spans: &[Span::new(Release::new(2, 10, 0), None)],
        },
    ],
    body: None,
});
/// `POST /api/v1/dags/~/dagRuns/~/taskInstances/list`
pub static GET_TASK_INSTANCES_BATCH: ReadOperation = ReadOperation::by_post(OperationData {
    id: "get_task_instances_batch",
    line: Line::V1,
    method: Method::Post,
    path: "/api/v1/dags/~/dagRuns/~/taskInstances/list",
    spans: &[Span::new(Release::new(2, 4, 0), None)],
    effect: Effect::Read,
    needs: &[
        (
            &[Span::new(Release::new(2, 4, 0), Some(Release::new(2, 8, 0)))],
            &["dag_run.get", "task_instance.get", "some_dag.get"],
        ),
        (
            &[Span::new(Release::new(2, 8, 0), None)],
            &["dag_run.get", "task_instance.get"],
        ),
    ],
    secrets: &[],
    setting: None,
    rights: Rights {
        when: &[
            NeedWhen {
                on: NeedOn::Body {
                    path: "dag_ids",
                    is: None,
                },
                spans: &[Span::new(Release::new(2, 7, 2), None)],
                add: &["dag.get"],
                drop: &[],
                says: Some("Read on every DAG that is named; one too few refuses all."),
            },
        ],
        rows: Some(
            "Without dag_ids only rows of DAGs that the caller may read or edit (2.7.2 and later; before, every row).",
        ),
        probe: Some(Probe {
            path: &[],
            query: &[],
            body: Some("{\"page_limit\":1}"),
            spans: &[],
        }),
        ..Rights::NONE
    },
    fence: Fencing {
        rule: FenceRule::Rows { nowhere: false },
        told: Told::Rows(&["task_instances"]),
    },
    parameters: &[],
    body: Some(Body {
        required: true,
        node: Node {
            kind: Kind::Ref(&crate::schemas::airflow_v1::LIST_TASK_INSTANCE_FORM),
            nullable: false,
        },
    }),
});
/// `GET /api/v1/dags/{dag_id}/tasks`
pub static GET_TASKS: ReadOperation = ReadOperation::get(OperationData {
    id: "get_tasks",
    line: Line::V1,
    method: Method::Get,
    path: "/api/v1/dags/{dag_id}/tasks",
    spans: &[Span::new(Release::new(2, 4, 0), None)],
    effect: Effect::Read,
    needs: &[(&[], &["task_instance.get", "dag.get"])],
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
        told: Told::Rows(&["tasks"]),
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
            name: "order_by",
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
                nullable: false,
            },
            default: None,
            says: "The name of the field to order the results by.",
            spans: &[],
        },
    ],
    body: None,
});
/// `GET /api/v1/dags/{dag_id}/dagRuns/{dag_run_id}/upstreamDatasetEvents`
pub static GET_UPSTREAM_DATASET_EVENTS: ReadOperation = ReadOperation::get(OperationData {
    id: "get_upstream_dataset_events",
    line: Line::V1,
    method: Method::Get,
    path: "/api/v1/dags/{dag_id}/dagRuns/{dag_run_id}/upstreamDatasetEvents",
    spans: &[Span::new(Release::new(2, 4, 0), None)],
    effect: Effect::Read,
    needs: &[(&[], &["dag_run.get", "asset.get", "dag.get"])],
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
        told: Told::Rows(&["dataset_events"]),
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
/// `GET /api/v1/users/{username}`
pub static GET_USER: ReadOperation = ReadOperation::get(OperationData {
    id: "get_user",
    line: Line::V1,
    method: Method::Get,
    path: "/api/v1/users/{username}",
    spans: &[Span::new(Release::new(2, 4, 0), None)],
    effect: Effect::Read,
    needs: &[(&[], &["user.get"])],
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
/// `GET /api/v1/users`
pub static GET_USERS: ReadOperation = ReadOperation::get(OperationData {
    id: "get_users",
    line: Line::V1,
    method: Method::Get,
    path: "/api/v1/users",
    spans: &[Span::new(Release::new(2, 4, 0), None)],
    effect: Effect::Read,
    needs: &[(&[], &["user.get"])],
    secrets: &[],
    setting: None,
    rights: Rights {
        probe: Some(Probe {
            path: &[],
            query: &[("limit", "1")],
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
            name: "order_by",
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
                nullable: false,
            },
            default: None,
            says: "The name of the field to order the results by.",
            spans: &[],
        },
    ],
    body: None,
});
/// `GET /api/v1/config/section/{section}/option/{option}`
pub static GET_VALUE: ReadOperation = ReadOperation::get(OperationData {
    id: "get_value",
    line: Line::V1,
    method: Method::Get,
    path: "/api/v1/config/section/{section}/option/{option}",
    spans: &[Span::new(Release::new(2, 7, 0), None)],
    effect: Effect::Read,
    needs: &[(&[], &["config.get"])],
    secrets: &[],
    setting: Some("[webserver] expose_config"),
    rights: Rights {
        probe: Some(Probe {
            path: &[("section", "core"), ("option", "executor")],
            query: &[],
            body: None,
            spans: &[],
        }),
        ..Rights::NONE
    },
    fence: Fencing {
        rule: FenceRule::Outside("the configuration"),
        told: Told::Nothing,
    },
    parameters: &[
        Parameter {
            name: "section",
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
            name: "option",
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
/// `GET /api/v1/variables/{variable_key}`
pub static GET_VARIABLE: ReadOperation = ReadOperation::get(OperationData {
    id: "get_variable",
    line: Line::V1,
    method: Method::Get,
    path: "/api/v1/variables/{variable_key}",
    spans: &[Span::new(Release::new(2, 4, 0), None)],
    effect: Effect::Read,
    needs: &[
        (
            &[
                Span::new(Release::new(2, 4, 0), Some(Release::new(2, 8, 0))),
                Span::new(Release::new(2, 8, 1), None),
            ],
            &["variable.get"],
        ),
        (
            &[Span::new(Release::new(2, 8, 0), Some(Release::new(2, 8, 1)))],
            &["variable.delete"],
        ),
    ],
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
/// `GET /api/v1/variables`
pub static GET_VARIABLES: ReadOperation = ReadOperation::get(OperationData {
    id: "get_variables",
    line: Line::V1,
    method: Method::Get,
    path: "/api/v1/variables",
    spans: &[Span::new(Release::new(2, 4, 0), None)],
    effect: Effect::Read,
    needs: &[(&[], &["variable.get"])],
    secrets: &[],
    setting: None,
    rights: Rights {
        probe: Some(Probe {
            path: &[],
            query: &[("limit", "1")],
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
            name: "order_by",
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
                nullable: false,
            },
            default: None,
            says: "The name of the field to order the results by.",
            spans: &[],
        },
    ],
    body: None,
});
/// `GET /api/v1/version`
pub static GET_VERSION: ReadOperation = ReadOperation::get(OperationData {
    id: "get_version",
    line: Line::V1,
    method: Method::Get,
    path: "/api/v1/version",
    spans: &[Span::new(Release::new(2, 4, 0), None)],
    effect: Effect::Read,
    needs: &[(&[], &[])],
    secrets: &[],
    setting: None,
    rights: Rights {
        open: true,
        ..Rights::NONE
    },
    fence: Fencing {
        rule: FenceRule::Outside("the server itself"),
        told: Told::Nothing,
    },
    parameters: &[],
    body: None,
});
/// `GET /api/v1/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/xcomEntries`
pub static GET_XCOM_ENTRIES: ReadOperation = ReadOperation::get(OperationData {
    id: "get_xcom_entries",
    line: Line::V1,
    method: Method::Get,
    path: "/api/v1/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/xcomEntries",
    spans: &[Span::new(Release::new(2, 4, 0), None)],
    effect: Effect::Read,
    needs: &[
        (
            &[Span::new(Release::new(2, 4, 0), Some(Release::new(2, 8, 0)))],
            &["xcom.get", "dag_run.get", "task_instance.get", "dag.get"],
        ),
        (&[Span::new(Release::new(2, 8, 0), None)], &["xcom.get", "dag.get"]),
    ],
    secrets: &[],
    setting: None,
    rights: Rights {
        when: &[
            NeedWhen {
                on: NeedOn::Parameter {
                    name: "dag_id",
                    is: Some("~"),
                },
                spans: &[Span::new(Release::new(2, 4, 0), Some(Release::new(2, 8, 0)))],
                add: &["some_dag.get"],
                drop: &["dag.get"],
                says: Some("Only rows of DAGs the caller may read."),
            },
            NeedWhen {
                on: NeedOn::Parameter {
                    name: "dag_id",
                    is: Some("~"),
                },
                spans: &[Span::new(Release::new(2, 8, 0), None)],
                add: &[],
                drop: &["dag.get"],
                says: Some("Only rows of DAGs that the caller may read."),
            },
        ],
        probe: Some(Probe {
            path: &[
                ("dag_id", "airvane-probe-no-such-id"),
                ("dag_run_id", "airvane-probe-no-such-id"),
                ("task_id", "airvane-probe-no-such-id"),
            ],
            query: &[("limit", "1")],
            body: None,
            spans: &[],
        }),
        ..Rights::NONE
    },
    fence: Fencing {
        rule: FenceRule::Named,
        told: Told::Rows(&["xcom_entries"]),
    },
    parameters: &[
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
            default: None,
            says: "Filter on map index for mapped task.",
            spans: &[Span::new(Release::new(2, 7, 0), None)],
        },
        Parameter {
            name: "xcom_key",
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
                nullable: false,
            },
            default: None,
            says: "Only filter the XCom records which have the provided key.",
            spans: &[Span::new(Release::new(2, 7, 0), None)],
        },
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
    body: None,
});
/// `GET /api/v1/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/xcomEntries/{xcom_key}`
pub static GET_XCOM_ENTRY: ReadOperation = ReadOperation::get(OperationData {
    id: "get_xcom_entry",
    line: Line::V1,
    method: Method::Get,
    path: "/api/v1/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/xcomEntries/{xcom_key}",
    spans: &[Span::new(Release::new(2, 4, 0), None)],
    effect: Effect::Read,
    needs: &[
        (
            &[Span::new(Release::new(2, 4, 0), Some(Release::new(2, 8, 0)))],
            &["xcom.get", "dag_run.get", "task_instance.get", "dag.get"],
        ),
        (&[Span::new(Release::new(2, 8, 0), None)], &["xcom.get", "dag.get"]),
    ],
    secrets: &[],
    setting: None,
    rights: Rights {
        harmful: &[
            Harmful {
                parameter: "deserialize",
                is: Some("true"),
                because: "the server then rebuilds the stored object, which may run code of whoever wrote it ([api] enable_xcom_deserialize_support, off by default)",
            },
        ],
        probe: Some(Probe {
            path: &[
                ("dag_id", "airvane-probe-no-such-id"),
                ("dag_run_id", "airvane-probe-no-such-id"),
                ("task_id", "airvane-probe-no-such-id"),
                ("xcom_key", "airvane-probe-no-such-id"),
            ],
            query: &[],
            body: None,
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
            default: None,
            says: "Filter on map index for mapped task.",
            spans: &[Span::new(Release::new(2, 7, 0), None)],
        },
        Parameter {
            name: "deserialize",
            place: Place::Query,
            style: Style::Single,
            required: false,
            slashes: false,
            node: Node {
                kind: Kind::Boolean,
                nullable: false,
            },
            default: Some("false"),
            says: "Whether to deserialize an XCom value when using a custom XCom backend.",
            spans: &[],
        },
        Parameter {
            name: "stringify",
            place: Place::Query,
            style: Style::Single,
            required: false,
            slashes: false,
            node: Node {
                kind: Kind::Boolean,
                nullable: false,
            },
            default: Some("true"),
            says: "Whether to convert the XCom value to be a string.",
            spans: &[Span::new(Release::new(2, 10, 0), None)],
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
            name: "xcom_key",
            place: Place::Path,
            style: Style::Single,
            required: true,
            slashes: true,
            node: Node {
                kind: Kind::String {
                    format: None,
                    min_length: None,
                    max_length: None,
                },
                nullable: false,
            },
            default: None,
            says: "The XCom key.",
            spans: &[],
        },
    ],
    body: None,
});
