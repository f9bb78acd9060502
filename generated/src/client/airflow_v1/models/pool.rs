// Made by `cargo gen generate` from specs/. Do not edit.
// `/api/v1`, Airflow 2.4.0 to 2.11.2: specs/airflow-v1.

use crate::client::json;

/// `#/components/schemas/Pool`.
///
/// The pool.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Pool {
    /// The name of pool.
    pub name: Option<String>,
    /// The maximum number of slots that can be assigned to tasks. One job may occupy one or more slots.
    pub slots: Option<i64>,
    /// The number of slots used by running/queued tasks at the moment. May include deferred tasks if
    /// 'include_deferred' is set to true.
    pub occupied_slots: Option<i64>,
    /// The number of slots used by running tasks at the moment. Airflow 2.6.1+.
    pub running_slots: Option<i64>,
    /// The number of slots used by queued tasks at the moment.
    pub queued_slots: Option<i64>,
    /// The number of free slots at the moment.
    pub open_slots: Option<i64>,
    /// The number of slots used by scheduled tasks at the moment. Airflow 2.6.1+.
    pub scheduled_slots: Option<i64>,
    /// The number of slots used by deferred tasks at the moment. Relevant if 'include_deferred' is set
    /// to true. Airflow 2.7.0+.
    pub deferred_slots: Option<i64>,
    /// The description of the pool.
    pub description: Option<String>,
    /// If set to true, deferred tasks are considered when calculating open pool slots. Airflow 2.7.0+.
    pub include_deferred: Option<bool>,
    /// The number of slots used by running tasks at the moment. Airflow 2.4.0 to before 2.6.1.
    pub used_slots: Option<i64>,
}

impl json::Decode for Pool {
    fn decode(value: json::Value, notes: &mut json::Notes) -> Self {
        let mut fields = json::Fields::of(value, notes);
        Self {
            name: fields.take("name"),
            slots: fields.take("slots"),
            occupied_slots: fields.take("occupied_slots"),
            running_slots: fields.take("running_slots"),
            queued_slots: fields.take("queued_slots"),
            open_slots: fields.take("open_slots"),
            scheduled_slots: fields.take("scheduled_slots"),
            deferred_slots: fields.take("deferred_slots"),
            description: fields.take("description"),
            include_deferred: fields.take("include_deferred"),
            used_slots: fields.take("used_slots"),
        }
    }
}

/// `#/components/schemas/Pool`. As it is sent.
///
/// The pool.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PoolBody {
    /// The name of pool.
    pub name: Option<String>,
    /// The maximum number of slots that can be assigned to tasks. One job may occupy one or more slots.
    pub slots: Option<i64>,
    /// The description of the pool.
    pub description: json::Given<String>,
    /// If set to true, deferred tasks are considered when calculating open pool slots. Airflow 2.7.0+.
    pub include_deferred: Option<bool>,
}

impl json::Encode for PoolBody {
    fn encode(&self) -> json::Value {
        let mut object = json::Object::default();
        object.maybe("name", &self.name);
        object.maybe("slots", &self.slots);
        object.given("description", &self.description);
        object.maybe("include_deferred", &self.include_deferred);
        object.finish()
    }
}

/// `#/components/schemas/PoolCollection`.
///
/// Collection of pools.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PoolCollection {
    /// `pools`.
    pub pools: Vec<Pool>,
    /// Count of total objects in the current result set before pagination parameters (limit, offset)
    /// are applied.
    pub total_entries: Option<i64>,
}

impl json::Decode for PoolCollection {
    fn decode(value: json::Value, notes: &mut json::Notes) -> Self {
        let mut fields = json::Fields::of(value, notes);
        Self {
            pools: fields.take("pools"),
            total_entries: fields.take("total_entries"),
        }
    }
}

json::received!(Pool, PoolCollection);

json::sent!(PoolBody);
