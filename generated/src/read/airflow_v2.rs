// Made by `cargo gen generate` from specs/. Do not edit.

//! Operations of airflow-v2 that change nothing.

#![allow(unused_imports)]
use crate::table::{
    Body, Effect, EnumValue, FenceLookup, FenceRule, Fencing, Field, Harmful, Kind, Line,
    Masking, Method, NeedOn, NeedWhen, Node, OperationData, Parameter, Place, Probe,
    ReadOperation, Release, Rights, SecretField, Span, Style, Told,
};
/// `GET /api/v2/assets/{asset_id}`
pub static GET_ASSET: ReadOperation = ReadOperation::get(OperationData {
    id: "get_asset",
    line: Line::V2,
    method: Method::Get,
    path: "/api/v2/assets/{asset_id}",
    spans: &[Span::new(Release::new(3, 0, 0), None)],
    effect: Effect::Read,
    needs: &[(&[], &["asset.get", "asset_alias.get"])],
    secrets: &[],
    setting: None,
    rights: Rights {
        probe: Some(Probe {
            path: &[("asset_id", "2147483646")],
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
/// `GET /api/v2/assets/aliases/{asset_alias_id}`
pub static GET_ASSET_ALIAS: ReadOperation = ReadOperation::get(OperationData {
    id: "get_asset_alias",
    line: Line::V2,
    method: Method::Get,
    path: "/api/v2/assets/aliases/{asset_alias_id}",
    spans: &[Span::new(Release::new(3, 0, 0), None)],
    effect: Effect::Read,
    needs: &[(&[], &["asset_alias.get"])],
    secrets: &[],
    setting: None,
    rights: Rights {
        probe: Some(Probe {
            path: &[("asset_alias_id", "2147483646")],
            query: &[],
            body: None,
            spans: &[],
        }),
        ..Rights::NONE
    },
    fence: Fencing {
        rule: FenceRule::Outside("an asset alias"),
        told: Told::Nothing,
    },
    parameters: &[
        Parameter {
            name: "asset_alias_id",
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
/// `GET /api/v2/assets/aliases`
pub static GET_ASSET_ALIASES: ReadOperation = ReadOperation::get(OperationData {
    id: "get_asset_aliases",
    line: Line::V2,
    method: Method::Get,
    path: "/api/v2/assets/aliases",
    spans: &[Span::new(Release::new(3, 0, 0), None)],
    effect: Effect::Read,
    needs: &[(&[], &["asset_alias.get"])],
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
        rule: FenceRule::Outside("an asset alias"),
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
            name: "name_pattern",
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
            name: "name_prefix_pattern",
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
            name: "order_by",
            place: Place::Query,
            style: Style::Repeated,
            required: false,
            slashes: false,
            node: Node {
                kind: Kind::Varies(
                    &[
                        (
                            &[Span::new(Release::new(3, 1, 0), None)],
                            Node {
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
            default: Some("[\"id\"]"),
            says: "Attributes to order by, multi criteria sort is supported.",
            spans: &[],
        },
    ],
    body: None,
});
/// `GET /api/v2/assets/events`
pub static GET_ASSET_EVENTS: ReadOperation = ReadOperation::get(OperationData {
    id: "get_asset_events",
    line: Line::V2,
    method: Method::Get,
    path: "/api/v2/assets/events",
    spans: &[Span::new(Release::new(3, 0, 0), None)],
    effect: Effect::Read,
    needs: &[(&[], &["asset.get"])],
    secrets: &[],
    setting: None,
    rights: Rights {
        rows: Some(
            "Since 3.3.2 only events without a DAG and those of DAGs that the caller may read; before, all.",
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
        told: Told::Rows(&["asset_events"]),
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
            name: "order_by",
            place: Place::Query,
            style: Style::Repeated,
            required: false,
            slashes: false,
            node: Node {
                kind: Kind::Varies(
                    &[
                        (
                            &[Span::new(Release::new(3, 1, 0), None)],
                            Node {
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
            default: Some("[\"timestamp\"]"),
            says: "Attributes to order by, multi criteria sort is supported.",
            spans: &[],
        },
        Parameter {
            name: "asset_id",
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
            default: None,
            says: "",
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
                nullable: true,
            },
            default: None,
            says: "",
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
                nullable: true,
            },
            default: None,
            says: "",
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
                nullable: true,
            },
            default: None,
            says: "",
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
                nullable: true,
            },
            default: None,
            says: "",
            spans: &[],
        },
        Parameter {
            name: "name_pattern",
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
            spans: &[Span::new(Release::new(3, 2, 0), None)],
        },
        Parameter {
            name: "name_prefix_pattern",
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
            name: "timestamp_gte",
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
                nullable: true,
            },
            default: None,
            says: "",
            spans: &[],
        },
        Parameter {
            name: "timestamp_gt",
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
                nullable: true,
            },
            default: None,
            says: "",
            spans: &[Span::new(Release::new(3, 1, 0), None)],
        },
        Parameter {
            name: "timestamp_lte",
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
                nullable: true,
            },
            default: None,
            says: "",
            spans: &[],
        },
        Parameter {
            name: "timestamp_lt",
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
                nullable: true,
            },
            default: None,
            says: "",
            spans: &[Span::new(Release::new(3, 1, 0), None)],
        },
    ],
    body: None,
});
/// `GET /api/v2/assets/{asset_id}/queuedEvents`
pub static GET_ASSET_QUEUED_EVENTS: ReadOperation = ReadOperation::get(OperationData {
    id: "get_asset_queued_events",
    line: Line::V2,
    method: Method::Get,
    path: "/api/v2/assets/{asset_id}/queuedEvents",
    spans: &[Span::new(Release::new(3, 0, 0), None)],
    effect: Effect::Read,
    needs: &[(&[], &["asset.get"])],
    secrets: &[],
    setting: None,
    rights: Rights {
        rows: Some("Only queued events of DAGs that the caller may read."),
        probe: Some(Probe {
            path: &[("asset_id", "2147483646")],
            query: &[],
            body: None,
            spans: &[],
        }),
        ..Rights::NONE
    },
    fence: Fencing {
        rule: FenceRule::Rows { nowhere: false },
        told: Told::Rows(&["queued_events"]),
    },
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
/// `GET /api/v2/assets/{asset_id}/state-store/{key}`
pub static GET_ASSET_STATE_STORE: ReadOperation = ReadOperation::get(OperationData {
    id: "get_asset_state_store",
    line: Line::V2,
    method: Method::Get,
    path: "/api/v2/assets/{asset_id}/state-store/{key}",
    spans: &[Span::new(Release::new(3, 3, 0), None)],
    effect: Effect::Read,
    needs: &[(&[], &["asset.get"])],
    secrets: &[],
    setting: None,
    rights: Rights {
        probe: Some(Probe {
            path: &[("asset_id", "2147483646"), ("key", "airvane-probe-no-such-id")],
            query: &[],
            body: None,
            spans: &[],
        }),
        ..Rights::NONE
    },
    fence: Fencing {
        rule: FenceRule::LookedUp(FenceLookup {
            read: "get_asset",
            place: Place::Path,
            name: "asset_id",
            key: "asset_id",
            rows: None,
            query: &[],
        }),
        told: Told::One,
    },
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
/// `GET /api/v2/assets`
pub static GET_ASSETS: ReadOperation = ReadOperation::get(OperationData {
    id: "get_assets",
    line: Line::V2,
    method: Method::Get,
    path: "/api/v2/assets",
    spans: &[Span::new(Release::new(3, 0, 0), None)],
    effect: Effect::Read,
    needs: &[(&[], &["asset.get", "asset_alias.get"])],
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
        told: Told::Rows(&["assets"]),
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
            name: "name_pattern",
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
            name: "name_prefix_pattern",
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
                nullable: true,
            },
            default: None,
            says: "Case-insensitive substring match (SQL `ILIKE`).",
            spans: &[],
        },
        Parameter {
            name: "uri_prefix_pattern",
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
            name: "dag_ids",
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
            says: "",
            spans: &[],
        },
        Parameter {
            name: "order_by",
            place: Place::Query,
            style: Style::Repeated,
            required: false,
            slashes: false,
            node: Node {
                kind: Kind::Varies(
                    &[
                        (
                            &[Span::new(Release::new(3, 1, 0), None)],
                            Node {
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
            default: Some("[\"id\"]"),
            says: "Attributes to order by, multi criteria sort is supported.",
            spans: &[],
        },
    ],
    body: None,
});
/// `GET /api/v2/backfills/{backfill_id}`
pub static GET_BACKFILL: ReadOperation = ReadOperation::get(OperationData {
    id: "get_backfill",
    line: Line::V2,
    method: Method::Get,
    path: "/api/v2/backfills/{backfill_id}",
    spans: &[Span::new(Release::new(3, 0, 0), None)],
    effect: Effect::Read,
    needs: &[
        (
            &[Span::new(Release::new(3, 0, 0), Some(Release::new(3, 1, 8)))],
            &["backfill.get"],
        ),
        (&[Span::new(Release::new(3, 1, 8), None)], &["dag_run.get", "dag.get"]),
    ],
    secrets: &[],
    setting: None,
    rights: Rights {
        denied_as: Some("Since 3.3.2: 404, as if there were no such backfill."),
        ..Rights::NONE
    },
    fence: Fencing {
        rule: FenceRule::Rows { nowhere: false },
        told: Told::One,
    },
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
/// `GET /api/v2/config`
pub static GET_CONFIG: ReadOperation = ReadOperation::get(OperationData {
    id: "get_config",
    line: Line::V2,
    method: Method::Get,
    path: "/api/v2/config",
    spans: &[Span::new(Release::new(3, 0, 0), None)],
    effect: Effect::Read,
    needs: &[(&[], &["config.get"])],
    secrets: &[],
    setting: Some("[api] expose_config"),
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
                nullable: true,
            },
            default: None,
            says: "",
            spans: &[],
        },
        Parameter {
            name: "accept",
            place: Place::Header,
            style: Style::Single,
            required: false,
            slashes: false,
            node: Node {
                kind: Kind::Enum(
                    &[
                        EnumValue {
                            value: "application/json",
                            spans: &[],
                        },
                        EnumValue {
                            value: "text/plain",
                            spans: &[],
                        },
                        EnumValue {
                            value: "*/*",
                            spans: &[],
                        },
                    ],
                ),
                nullable: false,
            },
            default: Some("\"*/*\""),
            says: "",
            spans: &[],
        },
    ],
    body: None,
});
/// `GET /api/v2/config/section/{section}/option/{option}`
pub static GET_CONFIG_VALUE: ReadOperation = ReadOperation::get(OperationData {
    id: "get_config_value",
    line: Line::V2,
    method: Method::Get,
    path: "/api/v2/config/section/{section}/option/{option}",
    spans: &[Span::new(Release::new(3, 0, 0), None)],
    effect: Effect::Read,
    needs: &[(&[], &["config.get"])],
    secrets: &[],
    setting: Some("[api] expose_config"),
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
        Parameter {
            name: "accept",
            place: Place::Header,
            style: Style::Single,
            required: false,
            slashes: false,
            node: Node {
                kind: Kind::Enum(
                    &[
                        EnumValue {
                            value: "application/json",
                            spans: &[],
                        },
                        EnumValue {
                            value: "text/plain",
                            spans: &[],
                        },
                        EnumValue {
                            value: "*/*",
                            spans: &[],
                        },
                    ],
                ),
                nullable: false,
            },
            default: Some("\"*/*\""),
            says: "",
            spans: &[],
        },
    ],
    body: None,
});
/// `GET /api/v2/connections/{connection_id}`
pub static GET_CONNECTION: ReadOperation = ReadOperation::get(OperationData {
    id: "get_connection",
    line: Line::V2,
    method: Method::Get,
    path: "/api/v2/connections/{connection_id}",
    spans: &[Span::new(Release::new(3, 0, 0), None)],
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
            says: "",
            spans: &[],
        },
    ],
    body: None,
});
/// `GET /api/v2/connections/enqueue-test`
pub static GET_CONNECTION_TEST: ReadOperation = ReadOperation::get(OperationData {
    id: "get_connection_test",
    line: Line::V2,
    method: Method::Get,
    path: "/api/v2/connections/enqueue-test",
    spans: &[Span::new(Release::new(3, 3, 0), None)],
    effect: Effect::Read,
    needs: &[(&[], &["connection.get"])],
    secrets: &[
        SecretField {
            operations: &[],
            field: "token",
            how: Masking::Shown,
        },
    ],
    setting: None,
    rights: Rights {
        denied_as: Some("404, as if the token were unknown."),
        ..Rights::NONE
    },
    fence: Fencing {
        rule: FenceRule::Outside("a connection"),
        told: Told::Nothing,
    },
    parameters: &[
        Parameter {
            name: "Airflow-Connection-Test-Token",
            place: Place::Header,
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
/// `GET /api/v2/connections`
pub static GET_CONNECTIONS: ReadOperation = ReadOperation::get(OperationData {
    id: "get_connections",
    line: Line::V2,
    method: Method::Get,
    path: "/api/v2/connections",
    spans: &[Span::new(Release::new(3, 0, 0), None)],
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
        rows: Some(
            "Since 3.2.0 only those that the auth manager lets the caller read; under FAB all.",
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
            name: "order_by",
            place: Place::Query,
            style: Style::Repeated,
            required: false,
            slashes: false,
            node: Node {
                kind: Kind::Varies(
                    &[
                        (
                            &[Span::new(Release::new(3, 1, 0), None)],
                            Node {
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
            default: Some("[\"id\"]"),
            says: "Attributes to order by, multi criteria sort is supported.",
            spans: &[],
        },
        Parameter {
            name: "connection_id_pattern",
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
            name: "connection_id_prefix_pattern",
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
    ],
    body: None,
});
/// `GET /api/v2/dags/{dag_id}`
pub static GET_DAG: ReadOperation = ReadOperation::get(OperationData {
    id: "get_dag",
    line: Line::V2,
    method: Method::Get,
    path: "/api/v2/dags/{dag_id}",
    spans: &[Span::new(Release::new(3, 0, 0), None)],
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
/// `GET /api/v2/dags/{dag_id}/assets/{asset_id}/queuedEvents`
pub static GET_DAG_ASSET_QUEUED_EVENT: ReadOperation = ReadOperation::get(OperationData {
    id: "get_dag_asset_queued_event",
    line: Line::V2,
    method: Method::Get,
    path: "/api/v2/dags/{dag_id}/assets/{asset_id}/queuedEvents",
    spans: &[Span::new(Release::new(3, 0, 0), None)],
    effect: Effect::Read,
    needs: &[(&[], &["asset.get", "dag.get"])],
    secrets: &[],
    setting: None,
    rights: Rights {
        probe: Some(Probe {
            path: &[("dag_id", "airvane-probe-no-such-id"), ("asset_id", "2147483646")],
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
/// `GET /api/v2/dags/{dag_id}/assets/queuedEvents`
pub static GET_DAG_ASSET_QUEUED_EVENTS: ReadOperation = ReadOperation::get(OperationData {
    id: "get_dag_asset_queued_events",
    line: Line::V2,
    method: Method::Get,
    path: "/api/v2/dags/{dag_id}/assets/queuedEvents",
    spans: &[Span::new(Release::new(3, 0, 0), None)],
    effect: Effect::Read,
    needs: &[(&[], &["asset.get", "dag.get"])],
    secrets: &[],
    setting: None,
    rights: Rights {
        rows: Some("Only queued events of DAGs that the caller may read."),
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
        told: Told::Rows(&["queued_events"]),
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
/// `GET /api/v2/dags/{dag_id}/details`
pub static GET_DAG_DETAILS: ReadOperation = ReadOperation::get(OperationData {
    id: "get_dag_details",
    line: Line::V2,
    method: Method::Get,
    path: "/api/v2/dags/{dag_id}/details",
    spans: &[Span::new(Release::new(3, 0, 0), None)],
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
/// `GET /api/v2/dagReports`
pub static GET_DAG_REPORTS: ReadOperation = ReadOperation::get(OperationData {
    id: "get_dag_reports",
    line: Line::V2,
    method: Method::Get,
    path: "/api/v2/dagReports",
    spans: &[Span::new(Release::new(3, 0, 0), Some(Release::new(3, 1, 1)))],
    effect: Effect::Read,
    needs: &[
        (&[Span::new(Release::new(3, 0, 0), Some(Release::new(3, 0, 2)))], &["dag.get"]),
        (
            &[Span::new(Release::new(3, 0, 2), Some(Release::new(3, 1, 1)))],
            &["some_dag.get"],
        ),
    ],
    secrets: &[],
    setting: None,
    rights: Rights {
        rows: Some("Only files all of whose DAGs the caller may read."),
        probe: Some(Probe {
            path: &[],
            query: &[("subdir", "airvane-probe-no-such-id")],
            body: None,
            spans: &[],
        }),
        ..Rights::NONE
    },
    fence: Fencing {
        rule: FenceRule::Refused("a report is of a file, and not of its DAGs"),
        told: Told::Nothing,
    },
    parameters: &[
        Parameter {
            name: "subdir",
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
            says: "",
            spans: &[],
        },
    ],
    body: None,
});
/// `GET /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}`
pub static GET_DAG_RUN: ReadOperation = ReadOperation::get(OperationData {
    id: "get_dag_run",
    line: Line::V2,
    method: Method::Get,
    path: "/api/v2/dags/{dag_id}/dagRuns/{dag_run_id}",
    spans: &[Span::new(Release::new(3, 0, 0), None)],
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
/// `GET /api/v2/dags/{dag_id}/dagRuns`
pub static GET_DAG_RUNS: ReadOperation = ReadOperation::get(OperationData {
    id: "get_dag_runs",
    line: Line::V2,
    method: Method::Get,
    path: "/api/v2/dags/{dag_id}/dagRuns",
    spans: &[Span::new(Release::new(3, 0, 0), None)],
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
                spans: &[Span::new(Release::new(3, 1, 0), None)],
                add: &["some_dag.get"],
                drop: &["dag.get"],
                says: None,
            },
        ],
        rows: Some("Only rows of DAGs that the caller may read."),
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
            name: "partition_date_gte",
            place: Place::Query,
            style: Style::Single,
            required: false,
            slashes: false,
            node: Node {
                kind: Kind::String {
                    format: Some("date"),
                    min_length: None,
                    max_length: None,
                },
                nullable: true,
            },
            default: None,
            says: "Inclusive lower bound of the partition_date window, interpreted as a local calendar day in the Dag's timetable timezone.",
            spans: &[Span::new(Release::new(3, 3, 1), None)],
        },
        Parameter {
            name: "partition_date_lte",
            place: Place::Query,
            style: Style::Single,
            required: false,
            slashes: false,
            node: Node {
                kind: Kind::String {
                    format: Some("date"),
                    min_length: None,
                    max_length: None,
                },
                nullable: true,
            },
            default: None,
            says: "Inclusive upper bound of the partition_date window, interpreted as a local calendar day in the Dag's timetable timezone.",
            spans: &[Span::new(Release::new(3, 3, 1), None)],
        },
        Parameter {
            name: "cursor",
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
            says: "Cursor for keyset-based pagination.",
            spans: &[Span::new(Release::new(3, 2, 2), None)],
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
            name: "run_after_gte",
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
                nullable: true,
            },
            default: None,
            says: "",
            spans: &[],
        },
        Parameter {
            name: "run_after_gt",
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
                nullable: true,
            },
            default: None,
            says: "",
            spans: &[Span::new(Release::new(3, 1, 0), None)],
        },
        Parameter {
            name: "run_after_lte",
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
                nullable: true,
            },
            default: None,
            says: "",
            spans: &[],
        },
        Parameter {
            name: "run_after_lt",
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
                nullable: true,
            },
            default: None,
            says: "",
            spans: &[Span::new(Release::new(3, 1, 0), None)],
        },
        Parameter {
            name: "logical_date_gte",
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
                nullable: true,
            },
            default: None,
            says: "",
            spans: &[],
        },
        Parameter {
            name: "logical_date_gt",
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
                nullable: true,
            },
            default: None,
            says: "",
            spans: &[Span::new(Release::new(3, 1, 0), None)],
        },
        Parameter {
            name: "logical_date_lte",
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
                nullable: true,
            },
            default: None,
            says: "",
            spans: &[],
        },
        Parameter {
            name: "logical_date_lt",
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
                nullable: true,
            },
            default: None,
            says: "",
            spans: &[Span::new(Release::new(3, 1, 0), None)],
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
                nullable: true,
            },
            default: None,
            says: "",
            spans: &[],
        },
        Parameter {
            name: "start_date_gt",
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
                nullable: true,
            },
            default: None,
            says: "",
            spans: &[Span::new(Release::new(3, 1, 0), None)],
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
                nullable: true,
            },
            default: None,
            says: "",
            spans: &[],
        },
        Parameter {
            name: "start_date_lt",
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
                nullable: true,
            },
            default: None,
            says: "",
            spans: &[Span::new(Release::new(3, 1, 0), None)],
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
                nullable: true,
            },
            default: None,
            says: "",
            spans: &[],
        },
        Parameter {
            name: "end_date_gt",
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
                nullable: true,
            },
            default: None,
            says: "",
            spans: &[Span::new(Release::new(3, 1, 0), None)],
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
                nullable: true,
            },
            default: None,
            says: "",
            spans: &[],
        },
        Parameter {
            name: "end_date_lt",
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
                nullable: true,
            },
            default: None,
            says: "",
            spans: &[Span::new(Release::new(3, 1, 0), None)],
        },
        Parameter {
            name: "duration_gte",
            place: Place::Query,
            style: Style::Single,
            required: false,
            slashes: false,
            node: Node {
                kind: Kind::Number,
                nullable: true,
            },
            default: None,
            says: "",
            spans: &[Span::new(Release::new(3, 2, 0), None)],
        },
        Parameter {
            name: "duration_gt",
            place: Place::Query,
            style: Style::Single,
            required: false,
            slashes: false,
            node: Node {
                kind: Kind::Number,
                nullable: true,
            },
            default: None,
            says: "",
            spans: &[Span::new(Release::new(3, 2, 0), None)],
        },
        Parameter {
            name: "duration_lte",
            place: Place::Query,
            style: Style::Single,
            required: false,
            slashes: false,
            node: Node {
                kind: Kind::Number,
                nullable: true,
            },
            default: None,
            says: "",
            spans: &[Span::new(Release::new(3, 2, 0), None)],
        },
        Parameter {
            name: "duration_lt",
            place: Place::Query,
            style: Style::Single,
            required: false,
            slashes: false,
            node: Node {
                kind: Kind::Number,
                nullable: true,
            },
            default: None,
            says: "",
            spans: &[Span::new(Release::new(3, 2, 0), None)],
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
                nullable: true,
            },
            default: None,
            says: "",
            spans: &[],
        },
        Parameter {
            name: "updated_at_gt",
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
                nullable: true,
            },
            default: None,
            says: "",
            spans: &[Span::new(Release::new(3, 1, 0), None)],
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
                nullable: true,
            },
            default: None,
            says: "",
            spans: &[],
        },
        Parameter {
            name: "updated_at_lt",
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
                nullable: true,
            },
            default: None,
            says: "",
            spans: &[Span::new(Release::new(3, 1, 0), None)],
        },
        Parameter {
            name: "conf_contains",
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
            says: "",
            spans: &[Span::new(Release::new(3, 2, 0), None)],
        },
        Parameter {
            name: "run_type",
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
            says: "",
            spans: &[],
        },
        Parameter {
            name: "dag_version",
            place: Place::Query,
            style: Style::Repeated,
            required: false,
            slashes: false,
            node: Node {
                kind: Kind::Array(
                    &Node {
                        kind: Kind::Integer {
                            minimum: None,
                            maximum: None,
                        },
                        nullable: false,
                    },
                ),
                nullable: false,
            },
            default: None,
            says: "",
            spans: &[Span::new(Release::new(3, 1, 0), None)],
        },
        Parameter {
            name: "bundle_version",
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
            spans: &[Span::new(Release::new(3, 2, 0), None)],
        },
        Parameter {
            name: "order_by",
            place: Place::Query,
            style: Style::Repeated,
            required: false,
            slashes: false,
            node: Node {
                kind: Kind::Varies(
                    &[
                        (
                            &[Span::new(Release::new(3, 1, 0), None)],
                            Node {
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
            default: Some("[\"id\"]"),
            says: "Attributes to order by, multi criteria sort is supported.",
            spans: &[],
        },
        Parameter {
            name: "run_id_pattern",
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
            spans: &[Span::new(Release::new(3, 1, 0), None)],
        },
        Parameter {
            name: "run_id_prefix_pattern",
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
            name: "triggering_user_name_pattern",
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
            spans: &[Span::new(Release::new(3, 1, 0), None)],
        },
        Parameter {
            name: "triggering_user_name_prefix_pattern",
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
            spans: &[Span::new(Release::new(3, 2, 0), None)],
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
            name: "partition_key_pattern",
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
            spans: &[Span::new(Release::new(3, 2, 0), None)],
        },
        Parameter {
            name: "partition_key_prefix_pattern",
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
            name: "consuming_asset_pattern",
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
            says: "Case-insensitive substring match against the consuming asset name or URI.",
            spans: &[Span::new(Release::new(3, 2, 2), None)],
        },
    ],
    body: None,
});
/// `GET /api/v2/dagSources/{dag_id}`
pub static GET_DAG_SOURCE: ReadOperation = ReadOperation::get(OperationData {
    id: "get_dag_source",
    line: Line::V2,
    method: Method::Get,
    path: "/api/v2/dagSources/{dag_id}",
    spans: &[Span::new(Release::new(3, 0, 0), None)],
    effect: Effect::Read,
    needs: &[(&[], &["dag_code.get", "dag.get"])],
    secrets: &[],
    setting: None,
    rights: Rights {
        denied_as: Some(
            "Since 3.3.0: 200 with a redacted text if the file also defines DAGs that the caller may not read.",
        ),
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
            name: "version_number",
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
            default: None,
            says: "",
            spans: &[],
        },
        Parameter {
            name: "accept",
            place: Place::Header,
            style: Style::Single,
            required: false,
            slashes: false,
            node: Node {
                kind: Kind::Enum(
                    &[
                        EnumValue {
                            value: "application/json",
                            spans: &[],
                        },
                        EnumValue {
                            value: "text/plain",
                            spans: &[],
                        },
                        EnumValue {
                            value: "*/*",
                            spans: &[],
                        },
                    ],
                ),
                nullable: false,
            },
            default: Some("\"*/*\""),
            says: "",
            spans: &[],
        },
    ],
    body: None,
});
/// `GET /api/v2/dagStats`
pub static GET_DAG_STATS: ReadOperation = ReadOperation::get(OperationData {
    id: "get_dag_stats",
    line: Line::V2,
    method: Method::Get,
    path: "/api/v2/dagStats",
    spans: &[Span::new(Release::new(3, 0, 0), None)],
    effect: Effect::Read,
    needs: &[
        (
            &[Span::new(Release::new(3, 0, 0), Some(Release::new(3, 0, 2)))],
            &["dag_run.get"],
        ),
        (&[Span::new(Release::new(3, 0, 2), None)], &["dag_run.get", "some_dag.get"]),
    ],
    secrets: &[],
    setting: None,
    rights: Rights {
        rows: Some("Only counts of DAGs that the caller may read."),
        probe: Some(Probe {
            path: &[],
            query: &[("dag_ids", "airvane-probe-no-such-id")],
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
            name: "dag_ids",
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
    ],
    body: None,
});
/// `GET /api/v2/dagTags`
pub static GET_DAG_TAGS: ReadOperation = ReadOperation::get(OperationData {
    id: "get_dag_tags",
    line: Line::V2,
    method: Method::Get,
    path: "/api/v2/dagTags",
    spans: &[Span::new(Release::new(3, 0, 0), None)],
    effect: Effect::Read,
    needs: &[
        (&[Span::new(Release::new(3, 0, 0), Some(Release::new(3, 0, 2)))], &["dag.get"]),
        (&[Span::new(Release::new(3, 0, 2), None)], &["some_dag.get"]),
    ],
    secrets: &[],
    setting: None,
    rights: Rights {
        rows: Some("Only tags of DAGs that the caller may read."),
        probe: Some(Probe {
            path: &[],
            query: &[("limit", "1")],
            body: None,
            spans: &[],
        }),
        ..Rights::NONE
    },
    fence: Fencing {
        rule: FenceRule::Refused("the tags are those of all DAGs, and do not say whose"),
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
            name: "order_by",
            place: Place::Query,
            style: Style::Repeated,
            required: false,
            slashes: false,
            node: Node {
                kind: Kind::Varies(
                    &[
                        (
                            &[Span::new(Release::new(3, 1, 0), None)],
                            Node {
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
            default: Some("[\"name\"]"),
            says: "Attributes to order by, multi criteria sort is supported.",
            spans: &[],
        },
        Parameter {
            name: "tag_name_pattern",
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
            name: "tag_name_prefix_pattern",
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
    ],
    body: None,
});
/// `GET /api/v2/dags/{dag_id}/dagVersions/{version_number}`
pub static GET_DAG_VERSION: ReadOperation = ReadOperation::get(OperationData {
    id: "get_dag_version",
    line: Line::V2,
    method: Method::Get,
    path: "/api/v2/dags/{dag_id}/dagVersions/{version_number}",
    spans: &[Span::new(Release::new(3, 0, 0), None)],
    effect: Effect::Read,
    needs: &[(&[], &["dag_version.get", "dag.get"])],
    secrets: &[],
    setting: None,
    rights: Rights {
        probe: Some(Probe {
            path: &[("dag_id", "airvane-probe-no-such-id"), ("version_number", "1")],
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
            says: "",
            spans: &[],
        },
        Parameter {
            name: "version_number",
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
/// `GET /api/v2/dags/{dag_id}/dagVersions`
pub static GET_DAG_VERSIONS: ReadOperation = ReadOperation::get(OperationData {
    id: "get_dag_versions",
    line: Line::V2,
    method: Method::Get,
    path: "/api/v2/dags/{dag_id}/dagVersions",
    spans: &[Span::new(Release::new(3, 0, 0), None)],
    effect: Effect::Read,
    needs: &[(&[], &["dag_version.get", "dag.get"])],
    secrets: &[],
    setting: None,
    rights: Rights {
        when: &[
            NeedWhen {
                on: NeedOn::Parameter {
                    name: "dag_id",
                    is: Some("~"),
                },
                spans: &[Span::new(Release::new(3, 1, 0), None)],
                add: &["some_dag.get"],
                drop: &["dag.get"],
                says: None,
            },
        ],
        rows: Some(
            "Since 3.1.8 only rows of DAGs that the caller may read; before, \"~\" gave those of every DAG.",
        ),
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
        told: Told::Rows(&["dag_versions"]),
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
            name: "version_number",
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
            says: "",
            spans: &[],
        },
        Parameter {
            name: "bundle_name",
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
            says: "",
            spans: &[],
        },
        Parameter {
            name: "bundle_version",
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
        Parameter {
            name: "order_by",
            place: Place::Query,
            style: Style::Repeated,
            required: false,
            slashes: false,
            node: Node {
                kind: Kind::Varies(
                    &[
                        (
                            &[Span::new(Release::new(3, 1, 0), None)],
                            Node {
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
            default: Some("[\"id\"]"),
            says: "Attributes to order by, multi criteria sort is supported.",
            spans: &[],
        },
    ],
    body: None,
});
/// `GET /api/v2/dags`
pub static GET_DAGS: ReadOperation = ReadOperation::get(OperationData {
    id: "get_dags",
    line: Line::V2,
    method: Method::Get,
    path: "/api/v2/dags",
    spans: &[Span::new(Release::new(3, 0, 0), None)],
    effect: Effect::Read,
    needs: &[
        (&[Span::new(Release::new(3, 0, 0), Some(Release::new(3, 0, 2)))], &["dag.get"]),
        (&[Span::new(Release::new(3, 0, 2), None)], &["some_dag.get"]),
    ],
    secrets: &[],
    setting: None,
    rights: Rights {
        rows: Some("Only DAGs that the caller may read."),
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
            name: "dag_display_name_pattern",
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
            name: "dag_display_name_prefix_pattern",
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
            name: "has_import_errors",
            place: Place::Query,
            style: Style::Single,
            required: false,
            slashes: false,
            node: Node {
                kind: Kind::Boolean,
                nullable: true,
            },
            default: None,
            says: "Filter Dags by having import errors.",
            spans: &[Span::new(Release::new(3, 1, 0), None)],
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
            spans: &[],
        },
        Parameter {
            name: "bundle_name",
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
            spans: &[Span::new(Release::new(3, 1, 0), None)],
        },
        Parameter {
            name: "bundle_version",
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
            spans: &[Span::new(Release::new(3, 1, 0), None)],
        },
        Parameter {
            name: "has_asset_schedule",
            place: Place::Query,
            style: Style::Single,
            required: false,
            slashes: false,
            node: Node {
                kind: Kind::Boolean,
                nullable: true,
            },
            default: None,
            says: "Filter Dags with asset-based scheduling",
            spans: &[Span::new(Release::new(3, 1, 0), None)],
        },
        Parameter {
            name: "asset_dependency",
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
            says: "Filter Dags by asset dependency (name or URI)",
            spans: &[Span::new(Release::new(3, 1, 0), None)],
        },
        Parameter {
            name: "dag_run_start_date_gte",
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
                nullable: true,
            },
            default: None,
            says: "",
            spans: &[],
        },
        Parameter {
            name: "dag_run_start_date_gt",
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
                nullable: true,
            },
            default: None,
            says: "",
            spans: &[Span::new(Release::new(3, 1, 0), None)],
        },
        Parameter {
            name: "dag_run_start_date_lte",
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
                nullable: true,
            },
            default: None,
            says: "",
            spans: &[],
        },
        Parameter {
            name: "dag_run_start_date_lt",
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
                nullable: true,
            },
            default: None,
            says: "",
            spans: &[Span::new(Release::new(3, 1, 0), None)],
        },
        Parameter {
            name: "dag_run_end_date_gte",
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
                nullable: true,
            },
            default: None,
            says: "",
            spans: &[],
        },
        Parameter {
            name: "dag_run_end_date_gt",
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
                nullable: true,
            },
            default: None,
            says: "",
            spans: &[Span::new(Release::new(3, 1, 0), None)],
        },
        Parameter {
            name: "dag_run_end_date_lte",
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
                nullable: true,
            },
            default: None,
            says: "",
            spans: &[],
        },
        Parameter {
            name: "dag_run_end_date_lt",
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
                nullable: true,
            },
            default: None,
            says: "",
            spans: &[Span::new(Release::new(3, 1, 0), None)],
        },
        Parameter {
            name: "dag_run_state",
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
            name: "order_by",
            place: Place::Query,
            style: Style::Repeated,
            required: false,
            slashes: false,
            node: Node {
                kind: Kind::Varies(
                    &[
                        (
                            &[Span::new(Release::new(3, 1, 0), None)],
                            Node {
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
            default: Some("[\"dag_id\"]"),
            says: "Attributes to order by, multi criteria sort is supported.",
            spans: &[],
        },
        Parameter {
            name: "is_favorite",
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
            spans: &[Span::new(Release::new(3, 1, 0), None)],
        },
        Parameter {
            name: "timetable_type",
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
            spans: &[Span::new(Release::new(3, 2, 0), None)],
        },
    ],
    body: None,
});
/// `GET /api/v2/eventLogs/{event_log_id}`
pub static GET_EVENT_LOG: ReadOperation = ReadOperation::get(OperationData {
    id: "get_event_log",
    line: Line::V2,
    method: Method::Get,
    path: "/api/v2/eventLogs/{event_log_id}",
    spans: &[Span::new(Release::new(3, 0, 0), None)],
    effect: Effect::Read,
    needs: &[
        (
            &[Span::new(Release::new(3, 0, 0), Some(Release::new(3, 0, 2)))],
            &["audit_log.get"],
        ),
        (&[Span::new(Release::new(3, 0, 2), None)], &["audit_log.get", "some_dag.get"]),
    ],
    secrets: &[],
    setting: None,
    rights: Rights {
        when: &[
            NeedWhen {
                on: NeedOn::Row,
                spans: &[Span::new(Release::new(3, 2, 2), None)],
                add: &["dag.get"],
                drop: &["some_dag.get"],
                says: Some("The DAG of the event, if it has one."),
            },
        ],
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
            says: "",
            spans: &[],
        },
    ],
    body: None,
});
/// `GET /api/v2/eventLogs`
pub static GET_EVENT_LOGS: ReadOperation = ReadOperation::get(OperationData {
    id: "get_event_logs",
    line: Line::V2,
    method: Method::Get,
    path: "/api/v2/eventLogs",
    spans: &[Span::new(Release::new(3, 0, 0), None)],
    effect: Effect::Read,
    needs: &[
        (
            &[Span::new(Release::new(3, 0, 0), Some(Release::new(3, 0, 2)))],
            &["audit_log.get"],
        ),
        (&[Span::new(Release::new(3, 0, 2), None)], &["audit_log.get", "some_dag.get"]),
    ],
    secrets: &[],
    setting: None,
    rights: Rights {
        when: &[
            NeedWhen {
                on: NeedOn::Parameter {
                    name: "dag_id",
                    is: None,
                },
                spans: &[Span::new(Release::new(3, 1, 7), None)],
                add: &["dag.get"],
                drop: &["some_dag.get"],
                says: None,
            },
        ],
        rows: Some(
            "Since 3.1.7 only events without a DAG and those of DAGs that the caller may read; before, all.",
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
            name: "order_by",
            place: Place::Query,
            style: Style::Repeated,
            required: false,
            slashes: false,
            node: Node {
                kind: Kind::Varies(
                    &[
                        (
                            &[Span::new(Release::new(3, 1, 0), None)],
                            Node {
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
            default: Some("[\"id\"]"),
            says: "Attributes to order by, multi criteria sort is supported.",
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
                nullable: true,
            },
            default: None,
            says: "",
            spans: &[],
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
                nullable: true,
            },
            default: None,
            says: "",
            spans: &[],
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
                nullable: true,
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
            default: None,
            says: "",
            spans: &[],
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
                nullable: true,
            },
            default: None,
            says: "",
            spans: &[],
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
                nullable: true,
            },
            default: None,
            says: "",
            spans: &[],
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
                nullable: true,
            },
            default: None,
            says: "",
            spans: &[],
        },
        Parameter {
            name: "excluded_events",
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
            name: "included_events",
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
                nullable: true,
            },
            default: None,
            says: "",
            spans: &[],
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
                nullable: true,
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
            spans: &[Span::new(Release::new(3, 1, 0), None)],
        },
        Parameter {
            name: "task_id_pattern",
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
            spans: &[Span::new(Release::new(3, 1, 0), None)],
        },
        Parameter {
            name: "run_id_pattern",
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
            spans: &[Span::new(Release::new(3, 1, 0), None)],
        },
        Parameter {
            name: "owner_pattern",
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
            spans: &[Span::new(Release::new(3, 1, 0), None)],
        },
        Parameter {
            name: "event_pattern",
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
            spans: &[Span::new(Release::new(3, 1, 0), None)],
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
            name: "task_id_prefix_pattern",
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
            name: "run_id_prefix_pattern",
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
            name: "owner_prefix_pattern",
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
            name: "event_prefix_pattern",
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
    ],
    body: None,
});
/// `GET /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/externalLogUrl/{try_number}`
pub static GET_EXTERNAL_LOG_URL: ReadOperation = ReadOperation::get(OperationData {
    id: "get_external_log_url",
    line: Line::V2,
    method: Method::Get,
    path: "/api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/externalLogUrl/{try_number}",
    spans: &[Span::new(Release::new(3, 1, 0), None)],
    effect: Effect::Read,
    needs: &[
        (
            &[Span::new(Release::new(3, 1, 0), Some(Release::new(3, 1, 7)))],
            &["dag_run.get", "task_instance.get", "dag.get"],
        ),
        (&[Span::new(Release::new(3, 1, 7), None)], &["task_log.get", "dag.get"]),
    ],
    secrets: &[],
    setting: None,
    rights: Rights {
        probe: Some(Probe {
            path: &[
                ("dag_id", "airvane-probe-no-such-id"),
                ("dag_run_id", "airvane-probe-no-such-id"),
                ("task_id", "airvane-probe-no-such-id"),
                ("try_number", "1"),
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
            name: "try_number",
            place: Place::Path,
            style: Style::Single,
            required: true,
            slashes: false,
            node: Node {
                kind: Kind::Integer {
                    minimum: Some(1),
                    maximum: None,
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
/// `GET /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/links`
pub static GET_EXTRA_LINKS: ReadOperation = ReadOperation::get(OperationData {
    id: "get_extra_links",
    line: Line::V2,
    method: Method::Get,
    path: "/api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/links",
    spans: &[Span::new(Release::new(3, 0, 0), None)],
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
                nullable: true,
            },
            default: None,
            says: "",
            spans: &[Span::new(Release::new(3, 2, 2), None)],
        },
    ],
    body: None,
});
/// `GET /api/v2/monitor/health`
pub static GET_HEALTH: ReadOperation = ReadOperation::get(OperationData {
    id: "get_health",
    line: Line::V2,
    method: Method::Get,
    path: "/api/v2/monitor/health",
    spans: &[Span::new(Release::new(3, 0, 0), None)],
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
/// `GET /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/{map_index}/hitlDetails`
pub static GET_HITL_DETAIL: ReadOperation = ReadOperation::get(OperationData {
    id: "get_hitl_detail",
    line: Line::V2,
    method: Method::Get,
    path: "/api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/{map_index}/hitlDetails",
    spans: &[Span::new(Release::new(3, 1, 0), None)],
    effect: Effect::Read,
    needs: &[(&[], &["hitl_detail.get", "dag.get"])],
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
    body: None,
});
/// `GET /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/{map_index}/hitlDetails/tries/{try_number}`
pub static GET_HITL_DETAIL_TRY_DETAIL: ReadOperation = ReadOperation::get(OperationData {
    id: "get_hitl_detail_try_detail",
    line: Line::V2,
    method: Method::Get,
    path: "/api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/{map_index}/hitlDetails/tries/{try_number}",
    spans: &[Span::new(Release::new(3, 2, 0), None)],
    effect: Effect::Read,
    needs: &[(&[], &["hitl_detail.get", "dag.get"])],
    secrets: &[],
    setting: None,
    rights: Rights {
        probe: Some(Probe {
            path: &[
                ("dag_id", "airvane-probe-no-such-id"),
                ("dag_run_id", "airvane-probe-no-such-id"),
                ("task_id", "airvane-probe-no-such-id"),
                ("map_index", "0"),
                ("try_number", "1"),
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
        Parameter {
            name: "try_number",
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
    ],
    body: None,
});
/// `GET /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/hitlDetails`
pub static GET_HITL_DETAILS: ReadOperation = ReadOperation::get(OperationData {
    id: "get_hitl_details",
    line: Line::V2,
    method: Method::Get,
    path: "/api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/hitlDetails",
    spans: &[Span::new(Release::new(3, 1, 0), None)],
    effect: Effect::Read,
    needs: &[(&[], &["hitl_detail.get", "dag.get"])],
    secrets: &[],
    setting: None,
    rights: Rights {
        when: &[
            NeedWhen {
                on: NeedOn::Parameter {
                    name: "dag_id",
                    is: Some("~"),
                },
                spans: &[],
                add: &["some_dag.get"],
                drop: &["dag.get"],
                says: None,
            },
        ],
        rows: Some("Only rows of DAGs that the caller may read."),
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
        told: Told::Rows(&["hitl_details"]),
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
            name: "order_by",
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
            default: Some("[\"ti_id\"]"),
            says: "Attributes to order by, multi criteria sort is supported.",
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
                nullable: true,
            },
            default: None,
            says: "",
            spans: &[],
        },
        Parameter {
            name: "task_id_pattern",
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
            name: "task_id_prefix_pattern",
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
            default: None,
            says: "",
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
            says: "",
            spans: &[],
        },
        Parameter {
            name: "response_received",
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
            name: "responded_by_user_id",
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
            name: "responded_by_user_name",
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
            name: "subject_search",
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
            name: "body_search",
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
            name: "created_at_gte",
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
                nullable: true,
            },
            default: None,
            says: "",
            spans: &[],
        },
        Parameter {
            name: "created_at_gt",
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
                nullable: true,
            },
            default: None,
            says: "",
            spans: &[],
        },
        Parameter {
            name: "created_at_lte",
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
                nullable: true,
            },
            default: None,
            says: "",
            spans: &[],
        },
        Parameter {
            name: "created_at_lt",
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
                nullable: true,
            },
            default: None,
            says: "",
            spans: &[],
        },
    ],
    body: None,
});
/// `GET /api/v2/importErrors/{import_error_id}`
pub static GET_IMPORT_ERROR: ReadOperation = ReadOperation::get(OperationData {
    id: "get_import_error",
    line: Line::V2,
    method: Method::Get,
    path: "/api/v2/importErrors/{import_error_id}",
    spans: &[Span::new(Release::new(3, 0, 0), None)],
    effect: Effect::Read,
    needs: &[
        (
            &[Span::new(Release::new(3, 0, 0), Some(Release::new(3, 1, 7)))],
            &["import_error.get", "some_dag.get"],
        ),
        (&[Span::new(Release::new(3, 1, 7), None)], &["import_error.get"]),
    ],
    secrets: &[],
    setting: None,
    rights: Rights {
        when: &[
            NeedWhen {
                on: NeedOn::Row,
                spans: &[Span::new(Release::new(3, 1, 7), None)],
                add: &["dag.get"],
                drop: &[],
                says: Some(
                    "Read on at least one DAG of the file, if any DAG of it is known.",
                ),
            },
        ],
        denied_as: Some(
            "200 with a redacted stacktrace if the file also defines DAGs that the caller may not read.",
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
            says: "",
            spans: &[],
        },
    ],
    body: None,
});
/// `GET /api/v2/importErrors`
pub static GET_IMPORT_ERRORS: ReadOperation = ReadOperation::get(OperationData {
    id: "get_import_errors",
    line: Line::V2,
    method: Method::Get,
    path: "/api/v2/importErrors",
    spans: &[Span::new(Release::new(3, 0, 0), None)],
    effect: Effect::Read,
    needs: &[(&[], &["import_error.get"])],
    secrets: &[],
    setting: None,
    rights: Rights {
        rows: Some(
            "Only errors of files with a DAG that the caller may read; since 3.1.7 also those of files without any known DAG.",
        ),
        denied_as: Some(
            "Since 3.2.2: 200 with a redacted stacktrace if the file also defines DAGs that the caller may not read.",
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
            name: "order_by",
            place: Place::Query,
            style: Style::Repeated,
            required: false,
            slashes: false,
            node: Node {
                kind: Kind::Varies(
                    &[
                        (
                            &[Span::new(Release::new(3, 1, 0), None)],
                            Node {
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
            default: Some("[\"id\"]"),
            says: "Attributes to order by, multi criteria sort is supported.",
            spans: &[],
        },
        Parameter {
            name: "filename_pattern",
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
            spans: &[Span::new(Release::new(3, 1, 0), None)],
        },
        Parameter {
            name: "filename_prefix_pattern",
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
            name: "filename",
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
            says: "Exact filename match.",
            spans: &[Span::new(Release::new(3, 3, 0), None)],
        },
        Parameter {
            name: "bundle_name",
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
            says: "Exact bundle name match.",
            spans: &[Span::new(Release::new(3, 3, 0), None)],
        },
    ],
    body: None,
});
/// `GET /api/v2/jobs`
pub static GET_JOBS: ReadOperation = ReadOperation::get(OperationData {
    id: "get_jobs",
    line: Line::V2,
    method: Method::Get,
    path: "/api/v2/jobs",
    spans: &[Span::new(Release::new(3, 0, 0), None)],
    effect: Effect::Read,
    needs: &[(&[], &["job.get"])],
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
        rule: FenceRule::Rows { nowhere: true },
        told: Told::Rows(&["jobs"]),
    },
    parameters: &[
        Parameter {
            name: "is_alive",
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
                nullable: true,
            },
            default: None,
            says: "",
            spans: &[],
        },
        Parameter {
            name: "start_date_gt",
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
                nullable: true,
            },
            default: None,
            says: "",
            spans: &[Span::new(Release::new(3, 1, 0), None)],
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
                nullable: true,
            },
            default: None,
            says: "",
            spans: &[],
        },
        Parameter {
            name: "start_date_lt",
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
                nullable: true,
            },
            default: None,
            says: "",
            spans: &[Span::new(Release::new(3, 1, 0), None)],
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
                nullable: true,
            },
            default: None,
            says: "",
            spans: &[],
        },
        Parameter {
            name: "end_date_gt",
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
                nullable: true,
            },
            default: None,
            says: "",
            spans: &[Span::new(Release::new(3, 1, 0), None)],
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
                nullable: true,
            },
            default: None,
            says: "",
            spans: &[],
        },
        Parameter {
            name: "end_date_lt",
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
                nullable: true,
            },
            default: None,
            says: "",
            spans: &[Span::new(Release::new(3, 1, 0), None)],
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
            name: "order_by",
            place: Place::Query,
            style: Style::Repeated,
            required: false,
            slashes: false,
            node: Node {
                kind: Kind::Varies(
                    &[
                        (
                            &[Span::new(Release::new(3, 1, 0), None)],
                            Node {
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
            default: Some("[\"id\"]"),
            says: "Attributes to order by, multi criteria sort is supported.",
            spans: &[],
        },
        Parameter {
            name: "job_state",
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
        Parameter {
            name: "job_type",
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
        Parameter {
            name: "hostname",
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
        Parameter {
            name: "executor_class",
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
/// `POST /api/v2/dags/{dag_id}/dagRuns/list`
pub static GET_LIST_DAG_RUNS_BATCH: ReadOperation = ReadOperation::by_post(OperationData {
    id: "get_list_dag_runs_batch",
    line: Line::V2,
    method: Method::Post,
    path: "/api/v2/dags/{dag_id}/dagRuns/list",
    spans: &[Span::new(Release::new(3, 0, 0), None)],
    effect: Effect::Read,
    needs: &[
        (
            &[Span::new(Release::new(3, 0, 0), Some(Release::new(3, 1, 0)))],
            &["dag_run.get", "dag.get"],
        ),
        (&[Span::new(Release::new(3, 1, 0), None)], &["dag_run.get", "some_dag.get"]),
    ],
    secrets: &[],
    setting: None,
    rights: Rights {
        rows: Some("Only rows of DAGs that the caller may read."),
        probe: Some(Probe {
            path: &[("dag_id", "~")],
            query: &[],
            body: Some("{\"page_limit\":1}"),
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
            name: "dag_id",
            place: Place::Path,
            style: Style::Single,
            required: true,
            slashes: false,
            node: Node {
                kind: Kind::Enum(
                    &[
                        EnumValue {
                            value: "~",
                            spans: &[],
                        },
                    ],
                ),
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
            kind: Kind::Ref(&crate::schemas::airflow_v2::DAGRUNS_BATCH_BODY),
            nullable: false,
        },
    }),
});
/// `GET /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/logs/{try_number}`
pub static GET_LOG: ReadOperation = ReadOperation::get(OperationData {
    id: "get_log",
    line: Line::V2,
    method: Method::Get,
    path: "/api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/logs/{try_number}",
    spans: &[Span::new(Release::new(3, 0, 0), None)],
    effect: Effect::Read,
    needs: &[(&[], &["task_log.get", "dag.get"])],
    secrets: &[],
    setting: None,
    rights: Rights {
        probe: Some(Probe {
            path: &[
                ("dag_id", "airvane-probe-no-such-id"),
                ("dag_run_id", "airvane-probe-no-such-id"),
                ("task_id", "airvane-probe-no-such-id"),
                ("try_number", "1"),
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
            name: "try_number",
            place: Place::Path,
            style: Style::Single,
            required: true,
            slashes: false,
            node: Node {
                kind: Kind::Integer {
                    minimum: Some(0),
                    maximum: None,
                },
                nullable: false,
            },
            default: None,
            says: "",
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
                    minimum: None,
                    maximum: None,
                },
                nullable: false,
            },
            default: Some("-1"),
            says: "",
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
                nullable: true,
            },
            default: None,
            says: "",
            spans: &[],
        },
        Parameter {
            name: "accept",
            place: Place::Header,
            style: Style::Single,
            required: false,
            slashes: false,
            node: Node {
                kind: Kind::Enum(
                    &[
                        EnumValue {
                            value: "application/json",
                            spans: &[],
                        },
                        EnumValue {
                            value: "application/x-ndjson",
                            spans: &[Span::new(Release::new(3, 0, 2), None)],
                        },
                        EnumValue {
                            value: "*/*",
                            spans: &[],
                        },
                        EnumValue {
                            value: "text/plain",
                            spans: &[
                                Span::new(
                                    Release::new(3, 0, 0),
                                    Some(Release::new(3, 0, 2)),
                                ),
                            ],
                        },
                    ],
                ),
                nullable: false,
            },
            default: Some("\"*/*\""),
            says: "",
            spans: &[],
        },
    ],
    body: None,
});
/// `GET /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/{map_index}`
pub static GET_MAPPED_TASK_INSTANCE: ReadOperation = ReadOperation::get(OperationData {
    id: "get_mapped_task_instance",
    line: Line::V2,
    method: Method::Get,
    path: "/api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/{map_index}",
    spans: &[Span::new(Release::new(3, 0, 0), None)],
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
    body: None,
});
/// `GET /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/{map_index}/tries`
pub static GET_MAPPED_TASK_INSTANCE_TRIES: ReadOperation = ReadOperation::get(OperationData {
    id: "get_mapped_task_instance_tries",
    line: Line::V2,
    method: Method::Get,
    path: "/api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/{map_index}/tries",
    spans: &[Span::new(Release::new(3, 0, 0), None)],
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
    body: None,
});
/// `GET /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/{map_index}/tries/{task_try_number}`
pub static GET_MAPPED_TASK_INSTANCE_TRY_DETAILS: ReadOperation = ReadOperation::get(OperationData {
    id: "get_mapped_task_instance_try_details",
    line: Line::V2,
    method: Method::Get,
    path: "/api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/{map_index}/tries/{task_try_number}",
    spans: &[Span::new(Release::new(3, 0, 0), None)],
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
    body: None,
});
/// `GET /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/listMapped`
pub static GET_MAPPED_TASK_INSTANCES: ReadOperation = ReadOperation::get(OperationData {
    id: "get_mapped_task_instances",
    line: Line::V2,
    method: Method::Get,
    path: "/api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/listMapped",
    spans: &[Span::new(Release::new(3, 0, 0), None)],
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
            name: "run_after_gte",
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
                nullable: true,
            },
            default: None,
            says: "",
            spans: &[],
        },
        Parameter {
            name: "run_after_gt",
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
                nullable: true,
            },
            default: None,
            says: "",
            spans: &[Span::new(Release::new(3, 1, 0), None)],
        },
        Parameter {
            name: "run_after_lte",
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
                nullable: true,
            },
            default: None,
            says: "",
            spans: &[],
        },
        Parameter {
            name: "run_after_lt",
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
                nullable: true,
            },
            default: None,
            says: "",
            spans: &[Span::new(Release::new(3, 1, 0), None)],
        },
        Parameter {
            name: "logical_date_gte",
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
                nullable: true,
            },
            default: None,
            says: "",
            spans: &[],
        },
        Parameter {
            name: "logical_date_gt",
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
                nullable: true,
            },
            default: None,
            says: "",
            spans: &[Span::new(Release::new(3, 1, 0), None)],
        },
        Parameter {
            name: "logical_date_lte",
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
                nullable: true,
            },
            default: None,
            says: "",
            spans: &[],
        },
        Parameter {
            name: "logical_date_lt",
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
                nullable: true,
            },
            default: None,
            says: "",
            spans: &[Span::new(Release::new(3, 1, 0), None)],
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
                nullable: true,
            },
            default: None,
            says: "",
            spans: &[],
        },
        Parameter {
            name: "start_date_gt",
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
                nullable: true,
            },
            default: None,
            says: "",
            spans: &[Span::new(Release::new(3, 1, 0), None)],
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
                nullable: true,
            },
            default: None,
            says: "",
            spans: &[],
        },
        Parameter {
            name: "start_date_lt",
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
                nullable: true,
            },
            default: None,
            says: "",
            spans: &[Span::new(Release::new(3, 1, 0), None)],
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
                nullable: true,
            },
            default: None,
            says: "",
            spans: &[],
        },
        Parameter {
            name: "end_date_gt",
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
                nullable: true,
            },
            default: None,
            says: "",
            spans: &[Span::new(Release::new(3, 1, 0), None)],
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
                nullable: true,
            },
            default: None,
            says: "",
            spans: &[],
        },
        Parameter {
            name: "end_date_lt",
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
                nullable: true,
            },
            default: None,
            says: "",
            spans: &[Span::new(Release::new(3, 1, 0), None)],
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
                nullable: true,
            },
            default: None,
            says: "",
            spans: &[],
        },
        Parameter {
            name: "updated_at_gt",
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
                nullable: true,
            },
            default: None,
            says: "",
            spans: &[Span::new(Release::new(3, 1, 0), None)],
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
                nullable: true,
            },
            default: None,
            says: "",
            spans: &[],
        },
        Parameter {
            name: "updated_at_lt",
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
                nullable: true,
            },
            default: None,
            says: "",
            spans: &[Span::new(Release::new(3, 1, 0), None)],
        },
        Parameter {
            name: "duration_gte",
            place: Place::Query,
            style: Style::Single,
            required: false,
            slashes: false,
            node: Node {
                kind: Kind::Number,
                nullable: true,
            },
            default: None,
            says: "",
            spans: &[],
        },
        Parameter {
            name: "duration_gt",
            place: Place::Query,
            style: Style::Single,
            required: false,
            slashes: false,
            node: Node {
                kind: Kind::Number,
                nullable: true,
            },
            default: None,
            says: "",
            spans: &[Span::new(Release::new(3, 1, 0), None)],
        },
        Parameter {
            name: "duration_lte",
            place: Place::Query,
            style: Style::Single,
            required: false,
            slashes: false,
            node: Node {
                kind: Kind::Number,
                nullable: true,
            },
            default: None,
            says: "",
            spans: &[],
        },
        Parameter {
            name: "duration_lt",
            place: Place::Query,
            style: Style::Single,
            required: false,
            slashes: false,
            node: Node {
                kind: Kind::Number,
                nullable: true,
            },
            default: None,
            says: "",
            spans: &[Span::new(Release::new(3, 1, 0), None)],
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
            says: "",
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
            says: "",
            spans: &[],
        },
        Parameter {
            name: "pool_name_pattern",
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
            spans: &[Span::new(Release::new(3, 2, 0), None)],
        },
        Parameter {
            name: "pool_name_prefix_pattern",
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
            says: "",
            spans: &[],
        },
        Parameter {
            name: "queue_name_pattern",
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
            spans: &[Span::new(Release::new(3, 2, 0), None)],
        },
        Parameter {
            name: "queue_name_prefix_pattern",
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
            says: "",
            spans: &[],
        },
        Parameter {
            name: "version_number",
            place: Place::Query,
            style: Style::Repeated,
            required: false,
            slashes: false,
            node: Node {
                kind: Kind::Array(
                    &Node {
                        kind: Kind::Integer {
                            minimum: None,
                            maximum: None,
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
            name: "try_number",
            place: Place::Query,
            style: Style::Repeated,
            required: false,
            slashes: false,
            node: Node {
                kind: Kind::Array(
                    &Node {
                        kind: Kind::Integer {
                            minimum: None,
                            maximum: None,
                        },
                        nullable: false,
                    },
                ),
                nullable: false,
            },
            default: None,
            says: "",
            spans: &[Span::new(Release::new(3, 1, 0), None)],
        },
        Parameter {
            name: "operator",
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
            spans: &[Span::new(Release::new(3, 1, 0), None)],
        },
        Parameter {
            name: "operator_name_pattern",
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
            spans: &[Span::new(Release::new(3, 2, 0), None)],
        },
        Parameter {
            name: "operator_name_prefix_pattern",
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
            name: "map_index",
            place: Place::Query,
            style: Style::Repeated,
            required: false,
            slashes: false,
            node: Node {
                kind: Kind::Array(
                    &Node {
                        kind: Kind::Integer {
                            minimum: None,
                            maximum: None,
                        },
                        nullable: false,
                    },
                ),
                nullable: false,
            },
            default: None,
            says: "",
            spans: &[Span::new(Release::new(3, 1, 0), None)],
        },
        Parameter {
            name: "rendered_map_index_pattern",
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
            spans: &[Span::new(Release::new(3, 2, 2), None)],
        },
        Parameter {
            name: "rendered_map_index_prefix_pattern",
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
            name: "order_by",
            place: Place::Query,
            style: Style::Repeated,
            required: false,
            slashes: false,
            node: Node {
                kind: Kind::Varies(
                    &[
                        (
                            &[Span::new(Release::new(3, 1, 0), None)],
                            Node {
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
            default: Some("[\"map_index\"]"),
            says: "Attributes to order by, multi criteria sort is supported.",
            spans: &[],
        },
    ],
    body: None,
});
/// `GET /api/v2/plugins`
pub static GET_PLUGINS: ReadOperation = ReadOperation::get(OperationData {
    id: "get_plugins",
    line: Line::V2,
    method: Method::Get,
    path: "/api/v2/plugins",
    spans: &[Span::new(Release::new(3, 0, 0), None)],
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
    ],
    body: None,
});
/// `GET /api/v2/pools/{pool_name}`
pub static GET_POOL: ReadOperation = ReadOperation::get(OperationData {
    id: "get_pool",
    line: Line::V2,
    method: Method::Get,
    path: "/api/v2/pools/{pool_name}",
    spans: &[Span::new(Release::new(3, 0, 0), None)],
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
            says: "",
            spans: &[],
        },
    ],
    body: None,
});
/// `GET /api/v2/pools`
pub static GET_POOLS: ReadOperation = ReadOperation::get(OperationData {
    id: "get_pools",
    line: Line::V2,
    method: Method::Get,
    path: "/api/v2/pools",
    spans: &[Span::new(Release::new(3, 0, 0), None)],
    effect: Effect::Read,
    needs: &[(&[], &["pool.get"])],
    secrets: &[],
    setting: None,
    rights: Rights {
        rows: Some(
            "Since 3.2.0 only those that the auth manager lets the caller read; under FAB all.",
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
            name: "order_by",
            place: Place::Query,
            style: Style::Repeated,
            required: false,
            slashes: false,
            node: Node {
                kind: Kind::Varies(
                    &[
                        (
                            &[Span::new(Release::new(3, 1, 0), None)],
                            Node {
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
            default: Some("[\"id\"]"),
            says: "Attributes to order by, multi criteria sort is supported.",
            spans: &[],
        },
        Parameter {
            name: "pool_name_pattern",
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
            name: "pool_name_prefix_pattern",
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
    ],
    body: None,
});
/// `GET /api/v2/providers`
pub static GET_PROVIDERS: ReadOperation = ReadOperation::get(OperationData {
    id: "get_providers",
    line: Line::V2,
    method: Method::Get,
    path: "/api/v2/providers",
    spans: &[Span::new(Release::new(3, 0, 0), None)],
    effect: Effect::Read,
    needs: &[(&[], &["provider.get"])],
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
    ],
    body: None,
});
/// `GET /api/v2/dags/{dag_id}/tasks/{task_id}`
pub static GET_TASK: ReadOperation = ReadOperation::get(OperationData {
    id: "get_task",
    line: Line::V2,
    method: Method::Get,
    path: "/api/v2/dags/{dag_id}/tasks/{task_id}",
    spans: &[Span::new(Release::new(3, 0, 0), None)],
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
    ],
    body: None,
});
/// `GET /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}`
pub static GET_TASK_INSTANCE: ReadOperation = ReadOperation::get(OperationData {
    id: "get_task_instance",
    line: Line::V2,
    method: Method::Get,
    path: "/api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}",
    spans: &[Span::new(Release::new(3, 0, 0), None)],
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
    ],
    body: None,
});
/// `GET /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/dependencies`
pub static GET_TASK_INSTANCE_DEPENDENCIES: ReadOperation = ReadOperation::get(OperationData {
    id: "get_task_instance_dependencies",
    line: Line::V2,
    method: Method::Get,
    path: "/api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/dependencies",
    spans: &[Span::new(Release::new(3, 0, 0), None)],
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
/// `GET /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/{map_index}/dependencies`
pub static GET_TASK_INSTANCE_DEPENDENCIES_BY_MAP_INDEX: ReadOperation = ReadOperation::get(OperationData {
    id: "get_task_instance_dependencies_by_map_index",
    line: Line::V2,
    method: Method::Get,
    path: "/api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/{map_index}/dependencies",
    spans: &[Span::new(Release::new(3, 0, 0), None)],
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
    body: None,
});
/// `GET /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/tries`
pub static GET_TASK_INSTANCE_TRIES: ReadOperation = ReadOperation::get(OperationData {
    id: "get_task_instance_tries",
    line: Line::V2,
    method: Method::Get,
    path: "/api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/tries",
    spans: &[Span::new(Release::new(3, 0, 0), None)],
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
/// `GET /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/tries/{task_try_number}`
pub static GET_TASK_INSTANCE_TRY_DETAILS: ReadOperation = ReadOperation::get(OperationData {
    id: "get_task_instance_try_details",
    line: Line::V2,
    method: Method::Get,
    path: "/api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/tries/{task_try_number}",
    spans: &[Span::new(Release::new(3, 0, 0), None)],
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
/// `GET /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances`
pub static GET_TASK_INSTANCES: ReadOperation = ReadOperation::get(OperationData {
    id: "get_task_instances",
    line: Line::V2,
    method: Method::Get,
    path: "/api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances",
    spans: &[Span::new(Release::new(3, 0, 0), None)],
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
                spans: &[Span::new(Release::new(3, 1, 0), None)],
                add: &["some_dag.get"],
                drop: &["dag.get"],
                says: None,
            },
        ],
        rows: Some("Only rows of DAGs that the caller may read."),
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
            name: "cursor",
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
            says: "Cursor for keyset-based pagination.",
            spans: &[Span::new(Release::new(3, 2, 2), None)],
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
                nullable: true,
            },
            default: None,
            says: "",
            spans: &[],
        },
        Parameter {
            name: "run_after_gte",
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
                nullable: true,
            },
            default: None,
            says: "",
            spans: &[],
        },
        Parameter {
            name: "run_after_gt",
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
                nullable: true,
            },
            default: None,
            says: "",
            spans: &[Span::new(Release::new(3, 1, 0), None)],
        },
        Parameter {
            name: "run_after_lte",
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
                nullable: true,
            },
            default: None,
            says: "",
            spans: &[],
        },
        Parameter {
            name: "run_after_lt",
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
                nullable: true,
            },
            default: None,
            says: "",
            spans: &[Span::new(Release::new(3, 1, 0), None)],
        },
        Parameter {
            name: "logical_date_gte",
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
                nullable: true,
            },
            default: None,
            says: "",
            spans: &[],
        },
        Parameter {
            name: "logical_date_gt",
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
                nullable: true,
            },
            default: None,
            says: "",
            spans: &[Span::new(Release::new(3, 1, 0), None)],
        },
        Parameter {
            name: "logical_date_lte",
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
                nullable: true,
            },
            default: None,
            says: "",
            spans: &[],
        },
        Parameter {
            name: "logical_date_lt",
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
                nullable: true,
            },
            default: None,
            says: "",
            spans: &[Span::new(Release::new(3, 1, 0), None)],
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
                nullable: true,
            },
            default: None,
            says: "",
            spans: &[],
        },
        Parameter {
            name: "start_date_gt",
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
                nullable: true,
            },
            default: None,
            says: "",
            spans: &[Span::new(Release::new(3, 1, 0), None)],
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
                nullable: true,
            },
            default: None,
            says: "",
            spans: &[],
        },
        Parameter {
            name: "start_date_lt",
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
                nullable: true,
            },
            default: None,
            says: "",
            spans: &[Span::new(Release::new(3, 1, 0), None)],
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
                nullable: true,
            },
            default: None,
            says: "",
            spans: &[],
        },
        Parameter {
            name: "end_date_gt",
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
                nullable: true,
            },
            default: None,
            says: "",
            spans: &[Span::new(Release::new(3, 1, 0), None)],
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
                nullable: true,
            },
            default: None,
            says: "",
            spans: &[],
        },
        Parameter {
            name: "end_date_lt",
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
                nullable: true,
            },
            default: None,
            says: "",
            spans: &[Span::new(Release::new(3, 1, 0), None)],
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
                nullable: true,
            },
            default: None,
            says: "",
            spans: &[],
        },
        Parameter {
            name: "updated_at_gt",
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
                nullable: true,
            },
            default: None,
            says: "",
            spans: &[Span::new(Release::new(3, 1, 0), None)],
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
                nullable: true,
            },
            default: None,
            says: "",
            spans: &[],
        },
        Parameter {
            name: "updated_at_lt",
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
                nullable: true,
            },
            default: None,
            says: "",
            spans: &[Span::new(Release::new(3, 1, 0), None)],
        },
        Parameter {
            name: "duration_gte",
            place: Place::Query,
            style: Style::Single,
            required: false,
            slashes: false,
            node: Node {
                kind: Kind::Number,
                nullable: true,
            },
            default: None,
            says: "",
            spans: &[],
        },
        Parameter {
            name: "duration_gt",
            place: Place::Query,
            style: Style::Single,
            required: false,
            slashes: false,
            node: Node {
                kind: Kind::Number,
                nullable: true,
            },
            default: None,
            says: "",
            spans: &[Span::new(Release::new(3, 1, 0), None)],
        },
        Parameter {
            name: "duration_lte",
            place: Place::Query,
            style: Style::Single,
            required: false,
            slashes: false,
            node: Node {
                kind: Kind::Number,
                nullable: true,
            },
            default: None,
            says: "",
            spans: &[],
        },
        Parameter {
            name: "duration_lt",
            place: Place::Query,
            style: Style::Single,
            required: false,
            slashes: false,
            node: Node {
                kind: Kind::Number,
                nullable: true,
            },
            default: None,
            says: "",
            spans: &[Span::new(Release::new(3, 1, 0), None)],
        },
        Parameter {
            name: "task_display_name_pattern",
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
            name: "task_display_name_prefix_pattern",
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
            says: "Case-sensitive prefix match on task display name (`_task_display_property_value` else `task_id`).",
            spans: &[Span::new(Release::new(3, 2, 2), None)],
        },
        Parameter {
            name: "task_group_id",
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
            says: "Filter by exact task group ID.",
            spans: &[Span::new(Release::new(3, 1, 6), None)],
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
            spans: &[Span::new(Release::new(3, 2, 0), None)],
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
            name: "run_id_pattern",
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
            spans: &[Span::new(Release::new(3, 2, 0), None)],
        },
        Parameter {
            name: "run_id_prefix_pattern",
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
            says: "",
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
            says: "",
            spans: &[],
        },
        Parameter {
            name: "pool_name_pattern",
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
            spans: &[Span::new(Release::new(3, 2, 0), None)],
        },
        Parameter {
            name: "pool_name_prefix_pattern",
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
            says: "",
            spans: &[],
        },
        Parameter {
            name: "queue_name_pattern",
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
            spans: &[Span::new(Release::new(3, 2, 0), None)],
        },
        Parameter {
            name: "queue_name_prefix_pattern",
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
            says: "",
            spans: &[],
        },
        Parameter {
            name: "version_number",
            place: Place::Query,
            style: Style::Repeated,
            required: false,
            slashes: false,
            node: Node {
                kind: Kind::Array(
                    &Node {
                        kind: Kind::Integer {
                            minimum: None,
                            maximum: None,
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
            name: "try_number",
            place: Place::Query,
            style: Style::Repeated,
            required: false,
            slashes: false,
            node: Node {
                kind: Kind::Array(
                    &Node {
                        kind: Kind::Integer {
                            minimum: None,
                            maximum: None,
                        },
                        nullable: false,
                    },
                ),
                nullable: false,
            },
            default: None,
            says: "",
            spans: &[Span::new(Release::new(3, 1, 0), None)],
        },
        Parameter {
            name: "operator",
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
            spans: &[Span::new(Release::new(3, 1, 0), None)],
        },
        Parameter {
            name: "operator_name_pattern",
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
            spans: &[Span::new(Release::new(3, 2, 0), None)],
        },
        Parameter {
            name: "operator_name_prefix_pattern",
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
            name: "map_index",
            place: Place::Query,
            style: Style::Repeated,
            required: false,
            slashes: false,
            node: Node {
                kind: Kind::Array(
                    &Node {
                        kind: Kind::Integer {
                            minimum: None,
                            maximum: None,
                        },
                        nullable: false,
                    },
                ),
                nullable: false,
            },
            default: None,
            says: "",
            spans: &[Span::new(Release::new(3, 1, 0), None)],
        },
        Parameter {
            name: "rendered_map_index_pattern",
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
            spans: &[Span::new(Release::new(3, 2, 2), None)],
        },
        Parameter {
            name: "rendered_map_index_prefix_pattern",
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
            name: "order_by",
            place: Place::Query,
            style: Style::Repeated,
            required: false,
            slashes: false,
            node: Node {
                kind: Kind::Varies(
                    &[
                        (
                            &[Span::new(Release::new(3, 1, 0), None)],
                            Node {
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
            default: Some("[\"map_index\"]"),
            says: "Attributes to order by, multi criteria sort is supported.",
            spans: &[],
        },
    ],
    body: None,
});
/// `POST /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/list`
pub static GET_TASK_INSTANCES_BATCH: ReadOperation = ReadOperation::by_post(OperationData {
    id: "get_task_instances_batch",
    line: Line::V2,
    method: Method::Post,
    path: "/api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/list",
    spans: &[Span::new(Release::new(3, 0, 0), None)],
    effect: Effect::Read,
    needs: &[
        (
            &[Span::new(Release::new(3, 0, 0), Some(Release::new(3, 1, 0)))],
            &["dag_run.get", "task_instance.get", "dag.get"],
        ),
        (
            &[Span::new(Release::new(3, 1, 0), None)],
            &["dag_run.get", "task_instance.get", "some_dag.get"],
        ),
    ],
    secrets: &[],
    setting: None,
    rights: Rights {
        rows: Some("Only rows of DAGs that the caller may read."),
        probe: Some(Probe {
            path: &[("dag_id", "~"), ("dag_run_id", "~")],
            query: &[],
            body: Some("{\"page_limit\":1}"),
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
                kind: Kind::Enum(
                    &[
                        EnumValue {
                            value: "~",
                            spans: &[],
                        },
                    ],
                ),
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
                kind: Kind::Enum(
                    &[
                        EnumValue {
                            value: "~",
                            spans: &[],
                        },
                    ],
                ),
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
            kind: Kind::Ref(&crate::schemas::airflow_v2::TASK_INSTANCES_BATCH_BODY),
            nullable: false,
        },
    }),
});
/// `GET /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/state-store/{key}`
pub static GET_TASK_STATE_STORE: ReadOperation = ReadOperation::get(OperationData {
    id: "get_task_state_store",
    line: Line::V2,
    method: Method::Get,
    path: "/api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/state-store/{key}",
    spans: &[Span::new(Release::new(3, 3, 0), None)],
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
                ("key", "airvane-probe-no-such-id"),
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
/// `GET /api/v2/dags/{dag_id}/tasks`
pub static GET_TASKS: ReadOperation = ReadOperation::get(OperationData {
    id: "get_tasks",
    line: Line::V2,
    method: Method::Get,
    path: "/api/v2/dags/{dag_id}/tasks",
    spans: &[Span::new(Release::new(3, 0, 0), None)],
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
            says: "",
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
            default: Some("\"task_id\""),
            says: "",
            spans: &[],
        },
    ],
    body: None,
});
/// `GET /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/upstreamAssetEvents`
pub static GET_UPSTREAM_ASSET_EVENTS: ReadOperation = ReadOperation::get(OperationData {
    id: "get_upstream_asset_events",
    line: Line::V2,
    method: Method::Get,
    path: "/api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/upstreamAssetEvents",
    spans: &[Span::new(Release::new(3, 0, 0), None)],
    effect: Effect::Read,
    needs: &[(&[], &["asset.get", "dag_run.get", "dag.get"])],
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
        told: Told::Rows(&["asset_events"]),
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
/// `GET /api/v2/variables/{variable_key}`
pub static GET_VARIABLE: ReadOperation = ReadOperation::get(OperationData {
    id: "get_variable",
    line: Line::V2,
    method: Method::Get,
    path: "/api/v2/variables/{variable_key}",
    spans: &[Span::new(Release::new(3, 0, 0), None)],
    effect: Effect::Read,
    needs: &[(&[], &["variable.get"])],
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
/// `GET /api/v2/variables`
pub static GET_VARIABLES: ReadOperation = ReadOperation::get(OperationData {
    id: "get_variables",
    line: Line::V2,
    method: Method::Get,
    path: "/api/v2/variables",
    spans: &[Span::new(Release::new(3, 0, 0), None)],
    effect: Effect::Read,
    needs: &[(&[], &["variable.get"])],
    secrets: &[],
    setting: None,
    rights: Rights {
        rows: Some(
            "Since 3.2.0 only those that the auth manager lets the caller read; under FAB all.",
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
            name: "order_by",
            place: Place::Query,
            style: Style::Repeated,
            required: false,
            slashes: false,
            node: Node {
                kind: Kind::Varies(
                    &[
                        (
                            &[Span::new(Release::new(3, 1, 0), None)],
                            Node {
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
            default: Some("[\"id\"]"),
            says: "Attributes to order by, multi criteria sort is supported.",
            spans: &[],
        },
        Parameter {
            name: "variable_key_pattern",
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
            name: "variable_key_prefix_pattern",
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
    ],
    body: None,
});
/// `GET /api/v2/version`
pub static GET_VERSION: ReadOperation = ReadOperation::get(OperationData {
    id: "get_version",
    line: Line::V2,
    method: Method::Get,
    path: "/api/v2/version",
    spans: &[Span::new(Release::new(3, 0, 0), None)],
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
/// `GET /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/xcomEntries`
pub static GET_XCOM_ENTRIES: ReadOperation = ReadOperation::get(OperationData {
    id: "get_xcom_entries",
    line: Line::V2,
    method: Method::Get,
    path: "/api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/xcomEntries",
    spans: &[Span::new(Release::new(3, 0, 0), None)],
    effect: Effect::Read,
    needs: &[(&[], &["xcom.get", "dag.get"])],
    secrets: &[],
    setting: None,
    rights: Rights {
        when: &[
            NeedWhen {
                on: NeedOn::Parameter {
                    name: "dag_id",
                    is: Some("~"),
                },
                spans: &[Span::new(Release::new(3, 1, 0), None)],
                add: &["some_dag.get"],
                drop: &["dag.get"],
                says: None,
            },
        ],
        rows: Some("Only rows of DAGs that the caller may read."),
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
                nullable: true,
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
            name: "xcom_key_pattern",
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
            spans: &[Span::new(Release::new(3, 1, 0), None)],
        },
        Parameter {
            name: "xcom_key_prefix_pattern",
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
            name: "dag_display_name_pattern",
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
            spans: &[Span::new(Release::new(3, 1, 0), None)],
        },
        Parameter {
            name: "dag_display_name_prefix_pattern",
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
            name: "run_id_pattern",
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
            spans: &[Span::new(Release::new(3, 1, 0), None)],
        },
        Parameter {
            name: "run_id_prefix_pattern",
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
            name: "task_id_pattern",
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
            spans: &[Span::new(Release::new(3, 1, 0), None)],
        },
        Parameter {
            name: "task_id_prefix_pattern",
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
            name: "map_index_filter",
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
            default: None,
            says: "",
            spans: &[Span::new(Release::new(3, 1, 0), None)],
        },
        Parameter {
            name: "logical_date_gte",
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
                nullable: true,
            },
            default: None,
            says: "",
            spans: &[Span::new(Release::new(3, 1, 0), None)],
        },
        Parameter {
            name: "logical_date_gt",
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
                nullable: true,
            },
            default: None,
            says: "",
            spans: &[Span::new(Release::new(3, 1, 0), None)],
        },
        Parameter {
            name: "logical_date_lte",
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
                nullable: true,
            },
            default: None,
            says: "",
            spans: &[Span::new(Release::new(3, 1, 0), None)],
        },
        Parameter {
            name: "logical_date_lt",
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
                nullable: true,
            },
            default: None,
            says: "",
            spans: &[Span::new(Release::new(3, 1, 0), None)],
        },
        Parameter {
            name: "run_after_gte",
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
                nullable: true,
            },
            default: None,
            says: "",
            spans: &[Span::new(Release::new(3, 1, 0), None)],
        },
        Parameter {
            name: "run_after_gt",
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
                nullable: true,
            },
            default: None,
            says: "",
            spans: &[Span::new(Release::new(3, 1, 0), None)],
        },
        Parameter {
            name: "run_after_lte",
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
                nullable: true,
            },
            default: None,
            says: "",
            spans: &[Span::new(Release::new(3, 1, 0), None)],
        },
        Parameter {
            name: "run_after_lt",
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
                nullable: true,
            },
            default: None,
            says: "",
            spans: &[Span::new(Release::new(3, 1, 0), None)],
        },
        Parameter {
            name: "order_by",
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
            default: Some("[\"dag_id\",\"task_id\",\"run_id\",\"map_index\",\"key\"]"),
            says: "Attributes to order by, multi criteria sort is supported.",
            spans: &[Span::new(Release::new(3, 2, 2), None)],
        },
    ],
    body: None,
});
/// `GET /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/xcomEntries/{xcom_key}`
pub static GET_XCOM_ENTRY: ReadOperation = ReadOperation::get(OperationData {
    id: "get_xcom_entry",
    line: Line::V2,
    method: Method::Get,
    path: "/api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/xcomEntries/{xcom_key}",
    spans: &[Span::new(Release::new(3, 0, 0), None)],
    effect: Effect::Read,
    needs: &[(&[], &["xcom.get", "dag.get"])],
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
            says: "",
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
            default: Some("false"),
            says: "",
            spans: &[],
        },
    ],
    body: None,
});
/// `GET /api/v2/plugins/importErrors`
pub static IMPORT_ERRORS: ReadOperation = ReadOperation::get(OperationData {
    id: "import_errors",
    line: Line::V2,
    method: Method::Get,
    path: "/api/v2/plugins/importErrors",
    spans: &[Span::new(Release::new(3, 1, 0), None)],
    effect: Effect::Read,
    needs: &[(&[], &["plugin.get"])],
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
/// `GET /api/v2/assets/{asset_id}/state-store`
pub static LIST_ASSET_STATE_STORE: ReadOperation = ReadOperation::get(OperationData {
    id: "list_asset_state_store",
    line: Line::V2,
    method: Method::Get,
    path: "/api/v2/assets/{asset_id}/state-store",
    spans: &[Span::new(Release::new(3, 3, 0), None)],
    effect: Effect::Read,
    needs: &[(&[], &["asset.get"])],
    secrets: &[],
    setting: None,
    rights: Rights {
        probe: Some(Probe {
            path: &[("asset_id", "2147483646")],
            query: &[],
            body: None,
            spans: &[],
        }),
        ..Rights::NONE
    },
    fence: Fencing {
        rule: FenceRule::LookedUp(FenceLookup {
            read: "get_asset",
            place: Place::Path,
            name: "asset_id",
            key: "asset_id",
            rows: None,
            query: &[],
        }),
        told: Told::Rows(&["asset_state_store"]),
    },
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
    ],
    body: None,
});
/// `GET /api/v2/backfills`
pub static LIST_BACKFILLS: ReadOperation = ReadOperation::get(OperationData {
    id: "list_backfills",
    line: Line::V2,
    method: Method::Get,
    path: "/api/v2/backfills",
    spans: &[Span::new(Release::new(3, 0, 0), None)],
    effect: Effect::Read,
    needs: &[
        (
            &[Span::new(Release::new(3, 0, 0), Some(Release::new(3, 1, 8)))],
            &["backfill.get"],
        ),
        (&[Span::new(Release::new(3, 1, 8), None)], &["dag_run.get", "dag.get"]),
    ],
    secrets: &[],
    setting: None,
    rights: Rights {
        probe: Some(Probe {
            path: &[],
            query: &[("dag_id", "airvane-probe-no-such-id"), ("limit", "1")],
            body: None,
            spans: &[],
        }),
        ..Rights::NONE
    },
    fence: Fencing {
        rule: FenceRule::Named,
        told: Told::Rows(&["backfills"]),
    },
    parameters: &[
        Parameter {
            name: "dag_id",
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
            name: "order_by",
            place: Place::Query,
            style: Style::Repeated,
            required: false,
            slashes: false,
            node: Node {
                kind: Kind::Varies(
                    &[
                        (
                            &[Span::new(Release::new(3, 1, 0), None)],
                            Node {
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
            default: Some("[\"id\"]"),
            says: "Attributes to order by, multi criteria sort is supported.",
            spans: &[],
        },
    ],
    body: None,
});
/// `GET /api/v2/dagWarnings`
pub static LIST_DAG_WARNINGS: ReadOperation = ReadOperation::get(OperationData {
    id: "list_dag_warnings",
    line: Line::V2,
    method: Method::Get,
    path: "/api/v2/dagWarnings",
    spans: &[Span::new(Release::new(3, 0, 0), None)],
    effect: Effect::Read,
    needs: &[
        (
            &[Span::new(Release::new(3, 0, 0), Some(Release::new(3, 0, 2)))],
            &["dag_warning.get"],
        ),
        (&[Span::new(Release::new(3, 0, 2), None)], &["dag_warning.get", "some_dag.get"]),
    ],
    secrets: &[],
    setting: None,
    rights: Rights {
        when: &[
            NeedWhen {
                on: NeedOn::Parameter {
                    name: "dag_id",
                    is: None,
                },
                spans: &[Span::new(Release::new(3, 1, 7), None)],
                add: &["dag.get"],
                drop: &["some_dag.get"],
                says: None,
            },
        ],
        rows: Some("Only rows of DAGs that the caller may read."),
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
        told: Told::Rows(&["dag_warnings"]),
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
                nullable: true,
            },
            default: None,
            says: "",
            spans: &[],
        },
        Parameter {
            name: "warning_type",
            place: Place::Query,
            style: Style::Single,
            required: false,
            slashes: false,
            node: Node {
                kind: Kind::Ref(&crate::schemas::airflow_v2::DAG_WARNING_TYPE),
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
            name: "order_by",
            place: Place::Query,
            style: Style::Repeated,
            required: false,
            slashes: false,
            node: Node {
                kind: Kind::Varies(
                    &[
                        (
                            &[Span::new(Release::new(3, 1, 0), None)],
                            Node {
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
            default: Some("[\"dag_id\"]"),
            says: "Attributes to order by, multi criteria sort is supported.",
            spans: &[],
        },
    ],
    body: None,
});
/// `GET /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/state-store`
pub static LIST_TASK_STATE_STORE: ReadOperation = ReadOperation::get(OperationData {
    id: "list_task_state_store",
    line: Line::V2,
    method: Method::Get,
    path: "/api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/state-store",
    spans: &[Span::new(Release::new(3, 3, 0), None)],
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
    ],
    body: None,
});
/// `GET /api/v2/auth/login`
pub static LOGIN: ReadOperation = ReadOperation::get(OperationData {
    id: "login",
    line: Line::V2,
    method: Method::Get,
    path: "/api/v2/auth/login",
    spans: &[Span::new(Release::new(3, 0, 0), None)],
    effect: Effect::Read,
    needs: &[(&[], &[])],
    secrets: &[],
    setting: None,
    rights: Rights {
        open: true,
        ..Rights::NONE
    },
    fence: Fencing {
        rule: FenceRule::Outside("logging in"),
        told: Told::Nothing,
    },
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
/// `GET /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/wait`
pub static WAIT_DAG_RUN_UNTIL_FINISHED: ReadOperation = ReadOperation::get(OperationData {
    id: "wait_dag_run_until_finished",
    line: Line::V2,
    method: Method::Get,
    path: "/api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/wait",
    spans: &[Span::new(Release::new(3, 1, 0), None)],
    effect: Effect::Read,
    needs: &[(&[], &["dag_run.get", "dag.get"])],
    secrets: &[],
    setting: None,
    rights: Rights {
        when: &[
            NeedWhen {
                on: NeedOn::Parameter {
                    name: "result",
                    is: None,
                },
                spans: &[Span::new(Release::new(3, 2, 0), None)],
                add: &["xcom.get"],
                drop: &[],
                says: None,
            },
        ],
        probe: Some(Probe {
            path: &[
                ("dag_id", "airvane-probe-no-such-id"),
                ("dag_run_id", "airvane-probe-no-such-id"),
            ],
            query: &[("interval", "1")],
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
            name: "interval",
            place: Place::Query,
            style: Style::Single,
            required: true,
            slashes: false,
            node: Node {
                kind: Kind::Number,
                nullable: false,
            },
            default: None,
            says: "Seconds to wait between dag run state checks",
            spans: &[],
        },
        Parameter {
            name: "result",
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
            says: "Collect result XCom from task.",
            spans: &[],
        },
    ],
    body: None,
});
