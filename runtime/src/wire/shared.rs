//! A token that is fetched once for all who need it at the same time.

use std::time::Duration;

use tokio::sync::Mutex;
use tokio::time::Instant;

use super::credentials::CredentialsError;
use super::secret::Authorization;

/// Keeps one token. Whoever comes while it is being fetched waits and shares the outcome,
/// a failure too: fifty calls with a wrong password are one attempt to log in, not fifty.
#[derive(Default)]
pub(super) struct Shared(Mutex<State>);

#[derive(Default)]
struct State {
    held: Option<Held>,
    failed: Option<(Instant, String, CredentialsError)>,
}

struct Held {
    /// For whom it was fetched: a token is never sent to another Airflow.
    place: String,
    authorization: Authorization,
    fetched: Instant,
    fresh: Option<Duration>,
}

/// A token, and how long it may be used before it should be renewed (`None` = until a 401).
pub(super) type Fetched = (Authorization, Option<Duration>);

impl Shared {
    /// The token for `place`: the one kept, or what `fetch` brings if there is none, if it nears
    /// its end, or if it is `refused`. Someone else's renewal since then counts.
    pub(super) async fn get<F>(
        &self,
        place: &str,
        refused: Option<&Authorization>,
        fetch: F,
    ) -> Result<Authorization, CredentialsError>
    where
        F: Future<Output = Result<Fetched, CredentialsError>>,
    {
        let asked = Instant::now();
        let mut state = self.0.lock().await;
        if let Some(held) = state.held.as_ref().filter(|held| held.place == place) {
            let fresh = held.fresh.is_none_or(|fresh| held.fetched.elapsed() < fresh);
            let new = refused.is_none_or(|refused| !refused.same(&held.authorization));
            // What was fetched after this call began is the best there is, however short its life.
            if held.fetched >= asked || (fresh && new) {
                return Ok(held.authorization.clone());
            }
        }
        if let Some((at, failed_place, error)) = &state.failed
            && *at >= asked
            && failed_place == place
        {
            return Err(error.clone());
        }
        match fetch.await {
            Ok((authorization, fresh)) => {
                let place = place.to_owned();
                state.held = Some(Held { place, authorization: authorization.clone(), fetched: Instant::now(), fresh });
                state.failed = None;
                Ok(authorization)
            }
            Err(error) => {
                state.failed = Some((Instant::now(), place.to_owned(), error.clone()));
                Err(error)
            }
        }
    }
}
