// Made by `cargo gen generate` from specs/. Do not edit.
// `/api/v1`, Airflow 2.4.0 to 2.11.2: specs/airflow-v1.

use super::Role;
use crate::client::json;

/// `item` of `UserRoles`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct UserRolesItem {
    /// `name`.
    pub name: Option<String>,
}

impl json::Decode for UserRolesItem {
    fn decode(value: json::Value, notes: &mut json::Notes) -> Self {
        let mut fields = json::Fields::of(value, notes);
        Self { name: fields.take("name") }
    }
}

/// `#/components/schemas/User`.
///
/// A user object with sensitive data.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct User {
    /// The user's first name.
    pub first_name: Option<String>,
    /// The user's last name.
    pub last_name: Option<String>,
    /// The username.
    pub username: Option<String>,
    /// The user's email.
    pub email: Option<String>,
    /// Whether the user is active.
    pub active: Option<bool>,
    /// The last user login. Format: `datetime`.
    pub last_login: Option<String>,
    /// The login count.
    pub login_count: Option<i64>,
    /// The number of times the login failed.
    pub failed_login_count: Option<i64>,
    /// User roles.
    pub roles: Vec<Option<UserRolesItem>>,
    /// The date user was created. Format: `datetime`.
    pub created_on: Option<String>,
    /// The date user was changed. Format: `datetime`.
    pub changed_on: Option<String>,
}

impl json::Decode for User {
    fn decode(value: json::Value, notes: &mut json::Notes) -> Self {
        let mut fields = json::Fields::of(value, notes);
        Self {
            first_name: fields.take("first_name"),
            last_name: fields.take("last_name"),
            username: fields.take("username"),
            email: fields.take("email"),
            active: fields.take("active"),
            last_login: fields.take("last_login"),
            login_count: fields.take("login_count"),
            failed_login_count: fields.take("failed_login_count"),
            roles: fields.take("roles"),
            created_on: fields.take("created_on"),
            changed_on: fields.take("changed_on"),
        }
    }
}

/// `item` of `UserBodyRoles`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct UserBodyRolesItem {
    /// `name`.
    pub name: Option<String>,
}

impl json::Encode for UserBodyRolesItem {
    fn encode(&self) -> json::Value {
        let mut object = json::Object::default();
        object.maybe("name", &self.name);
        object.finish()
    }
}

/// `#/components/schemas/User`. As it is sent.
///
/// A user object with sensitive data.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct UserBody {
    /// The user's first name.
    pub first_name: Option<String>,
    /// The user's last name.
    pub last_name: Option<String>,
    /// The username.
    pub username: Option<String>,
    /// The user's email.
    pub email: Option<String>,
    /// User roles.
    pub roles: Option<Vec<Option<UserBodyRolesItem>>>,
    /// `password`.
    pub password: Option<String>,
}

impl json::Encode for UserBody {
    fn encode(&self) -> json::Value {
        let mut object = json::Object::default();
        object.maybe("first_name", &self.first_name);
        object.maybe("last_name", &self.last_name);
        object.maybe("username", &self.username);
        object.maybe("email", &self.email);
        object.maybe("roles", &self.roles);
        object.maybe("password", &self.password);
        object.finish()
    }
}

/// `#/components/schemas/UserCollection`.
///
/// Collection of users.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct UserCollection {
    /// `users`.
    pub users: Vec<UserCollectionItem>,
    /// Count of total objects in the current result set before pagination parameters (limit, offset)
    /// are applied.
    pub total_entries: Option<i64>,
}

impl json::Decode for UserCollection {
    fn decode(value: json::Value, notes: &mut json::Notes) -> Self {
        let mut fields = json::Fields::of(value, notes);
        Self {
            users: fields.take("users"),
            total_entries: fields.take("total_entries"),
        }
    }
}

/// `item` of `UserCollectionItemRoles`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct UserCollectionItemRolesItem {
    /// `name`.
    pub name: Option<String>,
}

impl json::Decode for UserCollectionItemRolesItem {
    fn decode(value: json::Value, notes: &mut json::Notes) -> Self {
        let mut fields = json::Fields::of(value, notes);
        Self { name: fields.take("name") }
    }
}

/// `#/components/schemas/UserCollectionItem`.
///
/// A user object.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct UserCollectionItem {
    /// The user's first name.
    pub first_name: Option<String>,
    /// The user's last name.
    pub last_name: Option<String>,
    /// The username.
    pub username: Option<String>,
    /// The user's email.
    pub email: Option<String>,
    /// Whether the user is active.
    pub active: Option<bool>,
    /// The last user login. Format: `datetime`.
    pub last_login: Option<String>,
    /// The login count.
    pub login_count: Option<i64>,
    /// The number of times the login failed.
    pub failed_login_count: Option<i64>,
    /// User roles.
    pub roles: Vec<Option<UserCollectionItemRolesItem>>,
    /// The date user was created. Format: `datetime`.
    pub created_on: Option<String>,
    /// The date user was changed. Format: `datetime`.
    pub changed_on: Option<String>,
}

impl json::Decode for UserCollectionItem {
    fn decode(value: json::Value, notes: &mut json::Notes) -> Self {
        let mut fields = json::Fields::of(value, notes);
        Self {
            first_name: fields.take("first_name"),
            last_name: fields.take("last_name"),
            username: fields.take("username"),
            email: fields.take("email"),
            active: fields.take("active"),
            last_login: fields.take("last_login"),
            login_count: fields.take("login_count"),
            failed_login_count: fields.take("failed_login_count"),
            roles: fields.take("roles"),
            created_on: fields.take("created_on"),
            changed_on: fields.take("changed_on"),
        }
    }
}

/// The answer of `patch_user`.
#[derive(Clone, Debug, PartialEq)]
pub enum PatchUserAnswer {
    /// [`UserCollectionItem`].
    UserCollectionItem(Box<UserCollectionItem>),
    /// [`Role`].
    Role(Box<Role>),
    /// Anything else, as it is.
    Other(json::Value),
}

impl Default for PatchUserAnswer {
    fn default() -> Self {
        Self::Other(json::Value::Null)
    }
}

impl json::Decode for PatchUserAnswer {
    fn decode(value: json::Value, _: &mut json::Notes) -> Self {
        match json::best(
            &value,
            &[
                &[
                    "first_name",
                    "last_name",
                    "username",
                    "email",
                    "active",
                    "last_login",
                    "login_count",
                    "failed_login_count",
                    "roles",
                    "created_on",
                    "changed_on",
                ],
                &["name", "actions"],
            ],
        ) {
            Some(0) => json::variant(value, Self::UserCollectionItem, Self::Other),
            Some(1) => json::variant(value, Self::Role, Self::Other),
            _ => Self::Other(value),
        }
    }
}

json::received!(
    UserRolesItem, User, UserCollection, UserCollectionItemRolesItem, UserCollectionItem,
    PatchUserAnswer
);

json::sent!(UserBodyRolesItem, UserBody);
