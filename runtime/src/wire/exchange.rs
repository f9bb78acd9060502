//! User name and password: sent as they are to Airflow 2, exchanged for a token with Airflow 3.

use std::time::SystemTime;

use futures::future::BoxFuture;
use generated::table::Line;
use secrecy::{ExposeSecret, SecretString};
use serde_json::{Value, json};

use super::credentials::{Ask, CredentialsError, Source};
use super::jwt;
use super::secret::Authorization;
use super::shared::{Fetched, Shared};

/// Where Airflow 3 gives a token for a user name and password (SimpleAuthManager and FAB alike).
const TOKENS: &str = "/auth/token";

/// A user name with its password, and the token it was last exchanged for.
pub(super) struct Password {
    user: String,
    password: SecretString,
    shared: Shared,
}

impl Password {
    pub(super) fn new(user: String, password: SecretString) -> Self {
        Self { user, password, shared: Shared::default() }
    }

    async fn get(&self, ask: &Ask<'_>, refused: Option<&Authorization>) -> Result<Authorization, CredentialsError> {
        self.shared.get(&ask.address.to_string(), refused, self.exchange(ask)).await
    }

    async fn exchange(&self, ask: &Ask<'_>) -> Result<Fetched, CredentialsError> {
        let body = json!({"username": self.user, "password": self.password.expose_secret()});
        let (status, bytes) =
            ask.door.post(TOKENS, body).await.map_err(|error| CredentialsError::ExchangeWire(Box::new(error)))?;
        if !matches!(status, 200 | 201) {
            return Err(CredentialsError::Exchange(status));
        }
        let answer: Value = serde_json::from_slice(&bytes).map_err(|_| CredentialsError::ExchangeAnswer)?;
        let token = answer
            .get("access_token")
            .and_then(Value::as_str)
            .filter(|token| !token.is_empty() && token.bytes().all(|byte| byte.is_ascii_graphic()))
            .ok_or(CredentialsError::ExchangeAnswer)?;
        let fresh = jwt::times(token).map(|times| times.fresh(SystemTime::now()));
        Ok((Authorization::bearer(token), fresh))
    }
}

impl Source for Password {
    /// While the line is not known, Basic: Airflow 2 wants it, and the version of Airflow 3
    /// is told to anybody.
    fn current<'a>(&'a self, ask: &'a Ask<'a>) -> BoxFuture<'a, Result<Option<Authorization>, CredentialsError>> {
        Box::pin(async move {
            match ask.line {
                Some(Line::V2) => self.get(ask, None).await.map(Some),
                Some(Line::V1) | None => Ok(Some(Authorization::basic(&self.user, self.password.expose_secret()))),
            }
        })
    }

    fn newer<'a>(
        &'a self,
        ask: &'a Ask<'a>,
        refused: &'a Authorization,
    ) -> BoxFuture<'a, Result<Option<Authorization>, CredentialsError>> {
        Box::pin(async move {
            match ask.line {
                Some(Line::V2) => Ok(Some(self.get(ask, Some(refused)).await?).filter(|new| !new.same(refused))),
                Some(Line::V1) | None => Ok(None),
            }
        })
    }

    fn kind(&self) -> &'static str {
        "password"
    }
}
