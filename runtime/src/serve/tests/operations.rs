//! A few operations of both lines, one of each kind that the server must know.

use generated::table::{
    Body, Effect, EnumValue, Fencing, Field, Kind, Line, Method, Node, OperationData, Parameter, Place, ReadOperation,
    Release, Rights, Span, Style, WriteOperation,
};

pub const fn release(major: u16, minor: u16, patch: u16) -> Release {
    Release::new(major, minor, patch)
}

const fn plain(kind: Kind) -> Node {
    Node { kind, nullable: false }
}

const fn nullable(kind: Kind) -> Node {
    Node { kind, nullable: true }
}

const TEXT: Kind = Kind::String { format: None, min_length: None, max_length: None };
const TIME: Kind = Kind::String { format: Some("date-time"), min_length: None, max_length: None };
const COUNT: Kind = Kind::Integer { minimum: Some(0), maximum: None };
const ANY: Node = Node { kind: Kind::Any, nullable: false };
const TEXT_NODE: Node = plain(TEXT);
const TEXTS: Kind = Kind::Array(&TEXT_NODE);
const MAP: Kind = Kind::Map(&ANY);
const V1: &[Span] = &[Span::new(release(2, 4, 0), None)];
const V2: &[Span] = &[Span::new(release(3, 0, 0), None)];
const SINCE_3_2_0: &[Span] = &[Span::new(release(3, 2, 0), None)];
const SINCE_3_2_2: &[Span] = &[Span::new(release(3, 2, 2), None)];
const STATES: &[EnumValue] = &[
    EnumValue { value: "queued", spans: &[] },
    EnumValue { value: "success", spans: &[] },
    EnumValue { value: "failed", spans: &[] },
    EnumValue { value: "awaiting_input", spans: SINCE_3_2_2 },
];
const STATE_NODE: Node = plain(Kind::Enum(STATES));
/// A task id, or a pair of one with a map index.
const PAIR_ITEM: Node = plain(Kind::OneOf(&[plain(TEXT), plain(Kind::Integer { minimum: None, maximum: None })]));
const TASK_REF: Node = plain(Kind::OneOf(&[plain(TEXT), plain(Kind::Array(&PAIR_ITEM))]));
const ENTITY: Node = plain(Kind::Object {
    fields: &[
        field("key", plain(TEXT), true, &[]),
        field("value", plain(Kind::Any), true, &[]),
        field("team", nullable(TEXT), false, SINCE_3_2_0),
        Field { name: "id", node: TEXT_NODE, required: false, read_only: true, default: None, spans: &[] },
    ],
    open: false,
});

const fn parameter(name: &'static str, place: Place, kind: Kind, spans: &'static [Span]) -> Parameter {
    Parameter {
        name,
        place,
        style: Style::Single,
        required: matches!(place, Place::Path),
        slashes: false,
        node: plain(kind),
        default: None,
        says: "",
        spans,
    }
}

const fn query(name: &'static str, kind: Kind) -> Parameter {
    parameter(name, Place::Query, kind, &[])
}

const fn list(name: &'static str, style: Style) -> Parameter {
    Parameter { style, ..parameter(name, Place::Query, TEXTS, &[]) }
}

const fn path(name: &'static str) -> Parameter {
    parameter(name, Place::Path, TEXT, &[])
}

const fn field(name: &'static str, node: Node, required: bool, spans: &'static [Span]) -> Field {
    Field { name, node, required, read_only: false, default: None, spans }
}

const fn body(fields: &'static [Field]) -> Option<Body> {
    Some(Body { required: true, node: plain(Kind::Object { fields, open: false }) })
}

const fn data(
    id: &'static str,
    method: Method,
    path: &'static str,
    effect: Effect,
    parameters: &'static [Parameter],
    body: Option<Body>,
) -> OperationData {
    let v1 = path.as_bytes()[6] == b'1';
    let (line, spans) = if v1 { (Line::V1, V1) } else { (Line::V2, V2) };
    let fence = Fencing::UNKNOWN;
    OperationData {
        id,
        line,
        method,
        path,
        spans,
        effect,
        needs: &[],
        secrets: &[],
        setting: None,
        rights: Rights::NONE,
        fence,
        parameters,
        body,
    }
}

macro_rules! read {
    ($name:ident, $id:literal, $path:literal, $parameters:expr) => {
        pub static $name: ReadOperation =
            ReadOperation::get(data($id, Method::Get, $path, Effect::Read, $parameters, None));
    };
}

macro_rules! write {
    ($name:ident, $id:literal, $method:ident, $path:literal, $effect:ident, $parameters:expr, $body:expr) => {
        pub static $name: WriteOperation =
            WriteOperation::new(data($id, Method::$method, $path, Effect::$effect, $parameters, $body));
    };
}

read!(
    DAGS_1,
    "get_dags",
    "/api/v1/dags",
    &[query("limit", COUNT), query("offset", COUNT), list("tags", Style::Repeated), query("order_by", TEXT),]
);
read!(
    DAGS_2,
    "get_dags",
    "/api/v2/dags",
    &[
        query("limit", COUNT),
        query("offset", COUNT),
        list("tags", Style::Repeated),
        list("order_by", Style::Repeated),
        query("paused", Kind::Boolean),
        parameter("dag_id_prefix_pattern", Place::Query, TEXT, SINCE_3_2_2),
    ]
);
read!(DAG_2, "get_dag", "/api/v2/dags/{dag_id}", &[path("dag_id")]);
read!(
    RUNS_2,
    "get_dag_runs",
    "/api/v2/dags/{dag_id}/dagRuns",
    &[
        path("dag_id"),
        query("limit", COUNT),
        query("offset", COUNT),
        query("order_by", TEXT),
        Parameter { style: Style::Repeated, ..query("state", Kind::Array(&STATE_NODE)) },
        query("start_date_gte", TIME),
        query("start_date_lte", TIME),
    ]
);
read!(RUN_2, "get_dag_run", "/api/v2/dags/{dag_id}/dagRuns/{dag_run_id}", &[path("dag_id"), path("dag_run_id")]);
read!(STATS_1, "get_dag_stats", "/api/v1/dagStats", &[list("dag_ids", Style::Comma)]);
read!(STATS_2, "get_dag_stats", "/api/v2/dagStats", &[list("dag_ids", Style::Repeated)]);
read!(HEALTH_2, "get_health", "/api/v2/monitor/health", &[]);
read!(
    TASK_2,
    "get_task_instance",
    "/api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}",
    &[path("dag_id"), path("dag_run_id"), path("task_id"),]
);
read!(
    LOG_2,
    "get_log",
    "/api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/logs/{try_number}",
    &[
        path("dag_id"),
        path("dag_run_id"),
        path("task_id"),
        parameter("try_number", Place::Path, COUNT, &[]),
        query("full_content", Kind::Boolean),
    ]
);
read!(
    WAIT_2,
    "wait_dag_run_until_finished",
    "/api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/wait",
    &[path("dag_id"), path("dag_run_id"), query("interval", Kind::Number),]
);
read!(VARIABLE_2, "get_variable", "/api/v2/variables/{variable_key}", &[SLASHED]);

const SLASHED: Parameter = Parameter { slashes: true, ..path("variable_key") };

write!(
    TRIGGER_1,
    "post_dag_run",
    Post,
    "/api/v1/dags/{dag_id}/dagRuns",
    Write,
    &[path("dag_id")],
    body(&[field("logical_date", nullable(TIME), false, &[]), field("conf", plain(MAP), false, &[]),])
);
write!(
    TRIGGER_2,
    "trigger_dag_run",
    Post,
    "/api/v2/dags/{dag_id}/dagRuns",
    Write,
    &[path("dag_id")],
    body(&[
        field("logical_date", nullable(TIME), true, &[]),
        field("conf", nullable(MAP), false, &[]),
        field("note", nullable(TEXT), false, &[]),
        field("partition_key", nullable(TEXT), false, SINCE_3_2_0),
    ])
);
write!(
    PATCH_1,
    "patch_dag",
    Patch,
    "/api/v1/dags/{dag_id}",
    Write,
    &[path("dag_id"), list("update_mask", Style::Comma)],
    body(&[field("is_paused", plain(Kind::Boolean), false, &[])])
);
write!(
    PATCH_2,
    "patch_dag",
    Patch,
    "/api/v2/dags/{dag_id}",
    Write,
    &[path("dag_id"), list("update_mask", Style::Repeated)],
    body(&[field("is_paused", plain(Kind::Boolean), true, &[])])
);
write!(
    PATCHES_2,
    "patch_dags",
    Patch,
    "/api/v2/dags",
    Destructive,
    &[parameter("dag_id_prefix_pattern", Place::Query, TEXT, SINCE_3_2_2), query("dag_id_pattern", TEXT)],
    body(&[field("is_paused", plain(Kind::Boolean), true, &[])])
);
write!(
    CLEAR_2,
    "post_clear_task_instances",
    Post,
    "/api/v2/dags/{dag_id}/clearTaskInstances",
    Destructive,
    &[path("dag_id")],
    body(&[
        field("task_ids", nullable(Kind::Array(&TASK_REF)), false, &[]),
        field("dry_run", plain(Kind::Boolean), false, &[]),
    ])
);
write!(
    BULK_2,
    "bulk_variables",
    Patch,
    "/api/v2/variables",
    Destructive,
    &[],
    body(&[field("entities", plain(Kind::Array(&ENTITY)), true, &[]),])
);
write!(
    SET_2,
    "patch_variable",
    Patch,
    "/api/v2/variables/{variable_key}",
    Write,
    &[SLASHED],
    body(&[
        field("key", plain(TEXT), true, &[]),
        field("value", plain(Kind::Any), true, &[]),
        field("description", nullable(TEXT), false, &[]),
    ])
);
write!(
    DELETE_RUN_2,
    "delete_dag_run",
    Delete,
    "/api/v2/dags/{dag_id}/dagRuns/{dag_run_id}",
    Destructive,
    &[path("dag_id"), path("dag_run_id")],
    None
);
write!(DELETE_DAG_2, "delete_dag", Delete, "/api/v2/dags/{dag_id}", Destructive, &[path("dag_id")], None);
