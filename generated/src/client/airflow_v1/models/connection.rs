// Made by `cargo gen generate` from specs/. Do not edit.
// `/api/v1`, Airflow 2.4.0 to 2.11.2: specs/airflow-v1.

use crate::client::json;

/// `#/components/schemas/Connection`.
///
/// Full representation of the connection.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Connection {
    /// The connection ID.
    pub connection_id: Option<String>,
    /// The connection type.
    pub conn_type: Option<String>,
    /// The description of the connection.
    pub description: Option<String>,
    /// Host of the connection.
    pub host: Option<String>,
    /// Login of the connection.
    pub login: Option<String>,
    /// Schema of the connection.
    pub schema: Option<String>,
    /// Port of the connection.
    pub port: Option<i64>,
    /// Other values that cannot be put into another field, e.g. RSA keys.
    pub extra: Option<String>,
}

impl json::Decode for Connection {
    fn decode(value: json::Value, notes: &mut json::Notes) -> Self {
        let mut fields = json::Fields::of(value, notes);
        Self {
            connection_id: fields.take("connection_id"),
            conn_type: fields.take("conn_type"),
            description: fields.take("description"),
            host: fields.take("host"),
            login: fields.take("login"),
            schema: fields.take("schema"),
            port: fields.take("port"),
            extra: fields.take("extra"),
        }
    }
}

/// `#/components/schemas/Connection`. As it is sent.
///
/// Full representation of the connection.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ConnectionBody {
    /// The connection ID.
    pub connection_id: Option<String>,
    /// The connection type.
    pub conn_type: Option<String>,
    /// The description of the connection.
    pub description: json::Given<String>,
    /// Host of the connection.
    pub host: json::Given<String>,
    /// Login of the connection.
    pub login: json::Given<String>,
    /// Schema of the connection.
    pub schema: json::Given<String>,
    /// Port of the connection.
    pub port: json::Given<i64>,
    /// Password of the connection. Format: `password`.
    pub password: Option<String>,
    /// Other values that cannot be put into another field, e.g. RSA keys.
    pub extra: json::Given<String>,
}

impl json::Encode for ConnectionBody {
    fn encode(&self) -> json::Value {
        let mut object = json::Object::default();
        object.maybe("connection_id", &self.connection_id);
        object.maybe("conn_type", &self.conn_type);
        object.given("description", &self.description);
        object.given("host", &self.host);
        object.given("login", &self.login);
        object.given("schema", &self.schema);
        object.given("port", &self.port);
        object.maybe("password", &self.password);
        object.given("extra", &self.extra);
        object.finish()
    }
}

/// `#/components/schemas/ConnectionCollection`.
///
/// Collection of connections.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ConnectionCollection {
    /// `connections`.
    pub connections: Vec<ConnectionCollectionItem>,
    /// Count of total objects in the current result set before pagination parameters (limit, offset)
    /// are applied.
    pub total_entries: Option<i64>,
}

impl json::Decode for ConnectionCollection {
    fn decode(value: json::Value, notes: &mut json::Notes) -> Self {
        let mut fields = json::Fields::of(value, notes);
        Self {
            connections: fields.take("connections"),
            total_entries: fields.take("total_entries"),
        }
    }
}

/// `#/components/schemas/ConnectionCollectionItem`.
///
/// Connection collection item. The password and extra fields are only available when retrieving a
/// single object due to the sensitivity of this data.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ConnectionCollectionItem {
    /// The connection ID.
    pub connection_id: Option<String>,
    /// The connection type.
    pub conn_type: Option<String>,
    /// The description of the connection.
    pub description: Option<String>,
    /// Host of the connection.
    pub host: Option<String>,
    /// Login of the connection.
    pub login: Option<String>,
    /// Schema of the connection.
    pub schema: Option<String>,
    /// Port of the connection.
    pub port: Option<i64>,
}

impl json::Decode for ConnectionCollectionItem {
    fn decode(value: json::Value, notes: &mut json::Notes) -> Self {
        let mut fields = json::Fields::of(value, notes);
        Self {
            connection_id: fields.take("connection_id"),
            conn_type: fields.take("conn_type"),
            description: fields.take("description"),
            host: fields.take("host"),
            login: fields.take("login"),
            schema: fields.take("schema"),
            port: fields.take("port"),
        }
    }
}

/// `#/components/schemas/ConnectionTest`.
///
/// Connection test results.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ConnectionTest {
    /// The status of the request.
    pub status: Option<bool>,
    /// The success or failure message of the request.
    pub message: Option<String>,
}

impl json::Decode for ConnectionTest {
    fn decode(value: json::Value, notes: &mut json::Notes) -> Self {
        let mut fields = json::Fields::of(value, notes);
        Self {
            status: fields.take("status"),
            message: fields.take("message"),
        }
    }
}

json::received!(
    Connection, ConnectionCollection, ConnectionCollectionItem, ConnectionTest
);

json::sent!(ConnectionBody);
