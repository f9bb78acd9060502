// Made by `cargo gen generate` from specs/. Do not edit.
// `/api/v1`, Airflow 2.4.0 to 2.5.0: specs/airflow-v1.

use crate::client::json;

/// `#/components/schemas/Cron`.
///
/// Airflow 2.5.0+.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Cron {
    /// `__type`.
    pub r#type: Option<String>,
    /// `value`.
    pub value: Option<String>,
}

impl json::Decode for Cron {
    fn decode(value: json::Value, notes: &mut json::Notes) -> Self {
        let mut fields = json::Fields::of(value, notes);
        Self {
            r#type: fields.take("__type"),
            value: fields.take("value"),
        }
    }
}

/// `#/components/schemas/Cron`. As it is sent.
///
/// Airflow 2.5.0+.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CronBody {
    /// `__type`.
    pub r#type: String,
    /// `value`.
    pub value: String,
}

impl CronBody {
    /// With what must be said, and nothing else.
    pub fn new(r#type: impl Into<String>, value: impl Into<String>) -> Self {
        Self {
            r#type: r#type.into(),
            value: value.into(),
        }
    }
}

impl json::Encode for CronBody {
    fn encode(&self) -> json::Value {
        let mut object = json::Object::default();
        object.always("__type", &self.r#type);
        object.always("value", &self.value);
        object.finish()
    }
}

/// `#/components/schemas/Delta`.
///
/// Airflow 2.5.0+.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Delta {
    /// `__type`.
    pub r#type: Option<String>,
    /// `days`.
    pub days: Option<i64>,
}

impl json::Decode for Delta {
    fn decode(value: json::Value, notes: &mut json::Notes) -> Self {
        let mut fields = json::Fields::of(value, notes);
        Self {
            r#type: fields.take("__type"),
            days: fields.take("days"),
        }
    }
}

/// `#/components/schemas/Delta`. As it is sent.
///
/// Airflow 2.5.0+.
#[derive(Clone, Debug, PartialEq)]
pub struct DeltaBody {
    /// `__type`.
    pub r#type: String,
    /// `days`.
    pub days: i64,
}

impl DeltaBody {
    /// With what must be said, and nothing else.
    pub fn new(r#type: impl Into<String>, days: i64) -> Self {
        Self {
            r#type: r#type.into(),
            days,
        }
    }
}

impl json::Encode for DeltaBody {
    fn encode(&self) -> json::Value {
        let mut object = json::Object::default();
        object.always("__type", &self.r#type);
        object.always("days", &self.days);
        object.finish()
    }
}

/// `#/components/schemas/Schedule`.
///
/// When.
#[derive(Clone, Debug, PartialEq)]
pub enum Schedule {
    /// [`Delta`].
    Delta(Box<Delta>),
    /// [`Cron`].
    Cron(Box<Cron>),
    /// Anything else, as it is.
    Other(json::Value),
}

impl Default for Schedule {
    fn default() -> Self {
        Self::Other(json::Value::Null)
    }
}

impl json::Decode for Schedule {
    fn decode(value: json::Value, _: &mut json::Notes) -> Self {
        match value.get("__type").and_then(json::Value::as_str) {
            Some("Delta") => json::variant(value, Self::Delta, Self::Other),
            Some("Cron") => json::variant(value, Self::Cron, Self::Other),
            _ => Self::Other(value),
        }
    }
}

/// `#/components/schemas/Schedule`.
///
/// When.
#[derive(Clone, Debug, PartialEq)]
pub enum ScheduleBody {
    /// [`DeltaBody`].
    DeltaBody(Box<DeltaBody>),
    /// [`CronBody`].
    CronBody(Box<CronBody>),
    /// Anything else, as it is.
    Other(json::Value),
}

impl Default for ScheduleBody {
    fn default() -> Self {
        Self::Other(json::Value::Null)
    }
}

impl json::Encode for ScheduleBody {
    fn encode(&self) -> json::Value {
        match self {
            Self::DeltaBody(inner) => json::Encode::encode(inner),
            Self::CronBody(inner) => json::Encode::encode(inner),
            Self::Other(value) => value.clone(),
        }
    }
}

/// `#/components/schemas/State`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum State {
    /// `queued`.
    Queued,
    /// `up_for_retry`.
    UpForRetry,
    /// `none`. Airflow 2.5.0+.
    None,
    /// Any other text.
    Other(String),
}

impl State {
    /// The text as Airflow has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Queued => "queued",
            Self::UpForRetry => "up_for_retry",
            Self::None => "none",
            Self::Other(text) => text,
        }
    }
}

impl From<&str> for State {
    fn from(text: &str) -> Self {
        match text {
            "queued" => Self::Queued,
            "up_for_retry" => Self::UpForRetry,
            "none" => Self::None,
            other => Self::Other(other.to_owned()),
        }
    }
}

impl Default for State {
    fn default() -> Self {
        Self::Other(String::new())
    }
}

/// `kind` of `Thing`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum ThingKind {
    /// `other`.
    OtherValue,
    /// `self`.
    SelfValue,
    /// `1st`.
    Value1st,
    /// `a-b`.
    AB,
    /// `a_b`.
    AB2,
    /// Any other text.
    Other(String),
}

impl ThingKind {
    /// The text as Airflow has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::OtherValue => "other",
            Self::SelfValue => "self",
            Self::Value1st => "1st",
            Self::AB => "a-b",
            Self::AB2 => "a_b",
            Self::Other(text) => text,
        }
    }
}

impl From<&str> for ThingKind {
    fn from(text: &str) -> Self {
        match text {
            "other" => Self::OtherValue,
            "self" => Self::SelfValue,
            "1st" => Self::Value1st,
            "a-b" => Self::AB,
            "a_b" => Self::AB2,
            other => Self::Other(other.to_owned()),
        }
    }
}

impl Default for ThingKind {
    fn default() -> Self {
        Self::Other(String::new())
    }
}

/// `origin` of `Thing`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ThingOrigin {
    /// `String`.
    pub string: Option<String>,
    /// `dagRunId`.
    pub dag_run_id: Option<i64>,
    /// `dag_run_id`.
    pub dag_run_id2: Option<i64>,
}

impl json::Decode for ThingOrigin {
    fn decode(value: json::Value, notes: &mut json::Notes) -> Self {
        let mut fields = json::Fields::of(value, notes);
        Self {
            string: fields.take("String"),
            dag_run_id: fields.take("dagRunId"),
            dag_run_id2: fields.take("dag_run_id"),
        }
    }
}

/// `#/components/schemas/Thing`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Thing {
    /// `name`.
    pub name: Option<String>,
    /// `color`.
    pub color: Option<String>,
    /// `parent`. Airflow 2.5.0+.
    pub parent: Option<Box<Thing>>,
    /// `children`. Airflow 2.5.0+.
    pub children: Vec<Thing>,
    /// `schedule`. Airflow 2.5.0+.
    pub schedule: Option<Schedule>,
    /// `state`.
    pub state: Option<State>,
    /// `kind`. Airflow 2.5.0+.
    pub kind: Option<ThingKind>,
    /// `retry`.
    pub retry: json::Value,
    /// `weight`.
    pub weight: Option<String>,
    /// `when`. Format: `date-time`. Airflow 2.5.0+.
    pub when: Option<String>,
    /// `conf`. Airflow 2.5.0+.
    pub conf: json::Map,
    /// `labels`. Airflow 2.5.0+.
    pub labels: Option<json::BTreeMap<String, String>>,
    /// `hooks`. Airflow 2.5.0+.
    pub hooks: Vec<Option<String>>,
    /// `origin`. Airflow 2.5.0+.
    pub origin: Option<ThingOrigin>,
    /// `value`. Airflow 2.5.0+.
    pub value: json::Value,
    /// `lines`. Airflow 2.5.0+.
    pub lines: Vec<json::Value>,
}

impl json::Decode for Thing {
    fn decode(value: json::Value, notes: &mut json::Notes) -> Self {
        let mut fields = json::Fields::of(value, notes);
        Self {
            name: fields.take("name"),
            color: fields.take("color"),
            parent: fields.take("parent"),
            children: fields.take("children"),
            schedule: fields.take("schedule"),
            state: fields.take("state"),
            kind: fields.take("kind"),
            retry: fields.take("retry"),
            weight: fields.take("weight"),
            when: fields.take("when"),
            conf: fields.take("conf"),
            labels: fields.take("labels"),
            hooks: fields.take("hooks"),
            origin: fields.take("origin"),
            value: fields.take("value"),
            lines: fields.take("lines"),
        }
    }
}

/// `kind` of `ThingBody`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum ThingBodyKind {
    /// `other`.
    OtherValue,
    /// `self`.
    SelfValue,
    /// `1st`.
    Value1st,
    /// `a-b`.
    AB,
    /// `a_b`.
    AB2,
    /// Any other text.
    Other(String),
}

impl ThingBodyKind {
    /// The text as Airflow has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::OtherValue => "other",
            Self::SelfValue => "self",
            Self::Value1st => "1st",
            Self::AB => "a-b",
            Self::AB2 => "a_b",
            Self::Other(text) => text,
        }
    }
}

impl From<&str> for ThingBodyKind {
    fn from(text: &str) -> Self {
        match text {
            "other" => Self::OtherValue,
            "self" => Self::SelfValue,
            "1st" => Self::Value1st,
            "a-b" => Self::AB,
            "a_b" => Self::AB2,
            other => Self::Other(other.to_owned()),
        }
    }
}

impl Default for ThingBodyKind {
    fn default() -> Self {
        Self::Other(String::new())
    }
}

/// `item` of `ThingBodyLines`.
#[derive(Clone, Debug, PartialEq)]
pub enum ThingBodyLinesItem {
    /// [`DeltaBody`].
    DeltaBody(Box<DeltaBody>),
    /// A text.
    Text(String),
    /// Anything else, as it is.
    Other(json::Value),
}

impl Default for ThingBodyLinesItem {
    fn default() -> Self {
        Self::Other(json::Value::Null)
    }
}

impl json::Encode for ThingBodyLinesItem {
    fn encode(&self) -> json::Value {
        match self {
            Self::DeltaBody(inner) => json::Encode::encode(inner),
            Self::Text(inner) => json::Encode::encode(inner),
            Self::Other(value) => value.clone(),
        }
    }
}

/// `#/components/schemas/Thing`. As it is sent.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ThingBody {
    /// `name`.
    pub name: String,
    /// `color`.
    pub color: String,
    /// `parent`. Airflow 2.5.0+.
    pub parent: json::Given<Box<ThingBody>>,
    /// `schedule`. Airflow 2.5.0+.
    pub schedule: json::Given<ScheduleBody>,
    /// `state`.
    pub state: json::Given<State>,
    /// `kind`. Airflow 2.5.0+.
    pub kind: Option<ThingBodyKind>,
    /// `retry`.
    pub retry: Option<json::Value>,
    /// `weight`.
    pub weight: Option<String>,
    /// `when`. Format: `date-time`. Airflow 2.5.0+.
    pub when: json::Given<String>,
    /// `password`. Airflow 2.5.0+.
    pub password: Option<String>,
    /// `conf`. Airflow 2.5.0+.
    pub conf: Option<json::Map>,
    /// `labels`. Airflow 2.5.0+.
    pub labels: json::Given<json::BTreeMap<String, String>>,
    /// `hooks`. Airflow 2.5.0+.
    pub hooks: Option<Vec<Option<String>>>,
    /// `value`. Airflow 2.5.0+.
    pub value: Option<json::Value>,
    /// `lines`. Airflow 2.5.0+.
    pub lines: Option<Vec<ThingBodyLinesItem>>,
}

impl ThingBody {
    /// With what must be said, and nothing else.
    pub fn new(name: impl Into<String>, color: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            color: color.into(),
            ..Self::default()
        }
    }
}

impl json::Encode for ThingBody {
    fn encode(&self) -> json::Value {
        let mut object = json::Object::default();
        object.always("name", &self.name);
        object.always("color", &self.color);
        object.given("parent", &self.parent);
        object.given("schedule", &self.schedule);
        object.given("state", &self.state);
        object.maybe("kind", &self.kind);
        object.maybe("retry", &self.retry);
        object.maybe("weight", &self.weight);
        object.given("when", &self.when);
        object.maybe("password", &self.password);
        object.maybe("conf", &self.conf);
        object.given("labels", &self.labels);
        object.maybe("hooks", &self.hooks);
        object.maybe("value", &self.value);
        object.maybe("lines", &self.lines);
        object.finish()
    }
}

/// `#/components/schemas/ThingCollection`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ThingCollection {
    /// `things`.
    pub things: Vec<Thing>,
    /// `total_entries`. Airflow 2.5.0+.
    pub total_entries: Option<i64>,
}

impl json::Decode for ThingCollection {
    fn decode(value: json::Value, notes: &mut json::Notes) -> Self {
        let mut fields = json::Fields::of(value, notes);
        Self {
            things: fields.take("things"),
            total_entries: fields.take("total_entries"),
        }
    }
}

/// The answer of `create_thing`.
#[derive(Clone, Debug, PartialEq)]
pub enum CreateThingAnswer {
    /// [`Thing`].
    Thing(Box<Thing>),
    /// [`ThingCollection`].
    ThingCollection(Box<ThingCollection>),
    /// Anything else, as it is.
    Other(json::Value),
}

impl Default for CreateThingAnswer {
    fn default() -> Self {
        Self::Other(json::Value::Null)
    }
}

impl json::Decode for CreateThingAnswer {
    fn decode(value: json::Value, _: &mut json::Notes) -> Self {
        match json::best(
            &value,
            &[
                &[
                    "name",
                    "color",
                    "parent",
                    "children",
                    "schedule",
                    "state",
                    "kind",
                    "retry",
                    "weight",
                    "when",
                    "conf",
                    "labels",
                    "hooks",
                    "origin",
                    "value",
                    "lines",
                ],
                &["things", "total_entries"],
            ],
        ) {
            Some(0) => json::variant(value, Self::Thing, Self::Other),
            Some(1) => json::variant(value, Self::ThingCollection, Self::Other),
            _ => Self::Other(value),
        }
    }
}

json::text_enum!(State, ThingKind, ThingBodyKind);

json::received!(
    Cron, Delta, Schedule, ThingOrigin, Thing, ThingCollection, CreateThingAnswer
);

json::sent!(CronBody, DeltaBody, ScheduleBody, ThingBodyLinesItem, ThingBody);
