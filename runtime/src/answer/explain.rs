//! What went wrong and what to do next, in plain words.

use generated::table::{Effect, Hint, OperationData, View, Vocabulary};

use super::error_body::Said;
use super::explain_rights::{Need, forbidden, hidden_refusal, unauthorized};
use super::mask::Masker;
use super::text::clean;

/// An answer of Airflow, or of what stands before it, that is no success.
#[derive(Clone, Copy, Debug)]
pub struct Failure<'a> {
    /// HTTP status.
    pub status: u16,
    /// Its `Content-Type`.
    pub content_type: Option<&'a str>,
    /// Its body, as far as it was read.
    pub body: &'a [u8],
    /// The operation that was called.
    pub operation: &'a OperationData,
    /// The tool through which it was called.
    pub tool: &'a str,
    /// The release that was spoken to.
    pub view: View,
    /// The address, without credentials, as it may be shown.
    pub instance: &'a str,
    /// The `Location` header.
    pub location: Option<&'a str>,
    /// The `Retry-After` header.
    pub retry_after: Option<&'a str>,
    /// Airflow's names of the parameters and body fields that were sent.
    pub sent: &'a [&'a str],
    /// The declared hints.
    pub hints: &'a [Hint],
    /// What the request needed, with what is known of this caller.
    pub needs: &'a [Need],
    /// What permissions are called.
    pub vocabulary: &'a Vocabulary,
}

/// The longest explanation, in characters.
const LONGEST: usize = 1_500;

/// The text of a failed call for an agent: status, operation and Airflow's own words in the
/// first paragraph, what to do next in the second. No value of an argument is repeated but
/// those that Airflow repeats; secrets are masked.
pub fn explain(failure: &Failure<'_>, masker: &Masker) -> String {
    let said = Said::read(failure.body, failure.content_type);
    let mut text = first(failure, &said);
    let next = next(failure, &said);
    text.push_str("\n\n");
    text.push_str(&next.join(" "));
    let text = masker.scrub_text(&text);
    match text.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}…", text.get(..end).unwrap_or_default()),
        None => text,
    }
}

fn first(failure: &Failure<'_>, said: &Said) -> String {
    let Failure { status, operation, .. } = failure;
    let who = if said.page { "What answered (a web page, not Airflow's API) said" } else { "Airflow answered" };
    let mut text = format!("{who} {status}{} to `{}`", name(*status), operation.id);
    let words = said.text.as_str();
    if said.page && words.is_empty() {
        text.push('.');
    } else if said.page {
        text.push_str(&format!("; the page is called \"{words}\"."));
    } else if words.is_empty() || words.eq_ignore_ascii_case(name(*status).trim()) {
        text.push_str(" and gave no reason.");
    } else {
        let stop = if words.ends_with(['.', '!', '?', '…']) { "" } else { "." };
        text.push_str(&format!(": {words}{stop}"));
    }
    if let Some(correlation) = &said.correlation {
        text.push_str(&format!(" Its correlation id is {correlation}."));
    }
    text
}

/// What to do, most certain first.
fn next(failure: &Failure<'_>, said: &Said) -> Vec<String> {
    let mut out: Vec<String> = hints(failure, said).map(str::to_owned).collect();
    let write = failure.operation.effect != Effect::Read;
    let mut say = |text: &str| out.push(text.to_owned());
    match failure.status {
        300..400 => redirected(failure, &mut say),
        401 => unauthorized(failure, said, &mut say),
        403 if super::explain_rights::of_token(said) => unauthorized(failure, said, &mut say),
        403 => forbidden(failure, said, &mut say),
        _ if said.page && failure.status < 500 => say(&format!(
            "A sign-in page, a proxy or another program stands at {}. Is the address (AIRFLOW_API_URL) the one under which \
             Airflow's pages open, with its path prefix if it has one, and may this token pass there?",
            failure.instance
        )),
        404 if !said.own && !said.text.is_empty() => say(&format!(
            "These are not Airflow's own words: what stands at {} may be a proxy, or a path prefix is missing in the address \
             (AIRFLOW_API_URL).",
            failure.instance
        )),
        400 | 422 => say(
            "Nothing was changed. Correct the arguments that are named above and call again; the tool's schema says what each takes.",
        ),
        404 if said.unrouted => {
            say(&format!("Or the Airflow there is of another release than {}.", failure.view.release))
        }
        404 if hidden_refusal(failure).is_some() => say(&hidden_refusal(failure).unwrap_or_default()),
        404 => say(
            "Either there is nothing of that id, or this caller may not see it. Look the id up with the tool that lists such things; \
             the address and the tool are right.",
        ),
        405 => say(&format!(
            "What stands at {} does not let {} pass here. A proxy that only lets reads through does this, or the Airflow there is of \
             another release than {}.",
            failure.instance,
            failure.operation.method.as_str(),
            failure.view.release
        )),
        409 => say(
            "What was asked for clashes with what is there: it exists already, is in use, or is in a state that does not allow it. Look at its present state before anything else; the same call will fail again.",
        ),
        413 => say("The request is too long for the server or a proxy before it. Send less in one call."),
        406 | 415 => say(
            "The server does not know the format that was asked for: most likely it is of another release than the one seen at the start.",
        ),
        429 => match failure.retry_after {
            Some(after) => say(&format!(
                "Too many calls. Wait as long as it asks (Retry-After: {}) before the next one.",
                short(after)
            )),
            None => say("Too many calls. Wait a minute before the next one, and ask for more rows in fewer calls."),
        },
        502..=504 => {
            say("A proxy could not reach Airflow, or Airflow took too long: it may be starting or busy.");
            if write {
                say("The change may have happened all the same, so it was not tried again: look before calling again.");
            } else {
                say("Try again in a minute, or ask for less (a smaller `limit`, narrower filters).");
            }
        }
        500.. => {
            if write {
                say(
                    "It failed inside Airflow, perhaps half-way, so it was not tried again: look at the present state before calling again.",
                );
            } else {
                say(
                    "It failed inside Airflow. A narrower question (one id, other filters, no `order_by`) often passes, since one bad row can break a whole list.",
                );
            }
            say("The reason stands in the log of Airflow's API server.");
        }
        _ => say("This status is not one that Airflow's API documents for this call."),
    }
    out
}

/// The declared hints that fit.
fn hints<'a>(failure: &'a Failure<'_>, said: &Said) -> impl Iterator<Item = &'static str> + use<'a> {
    fitting(failure, said).map(|hint| hint.says)
}

pub(super) fn fitting<'a>(failure: &'a Failure<'_>, said: &Said) -> impl Iterator<Item = &'a Hint> + use<'a> {
    let words = said.text.to_lowercase();
    failure.hints.iter().filter(move |hint| {
        hint.status == failure.status
            && failure.operation.path.contains(hint.path_part)
            && (hint.said.is_empty() || hint.said.iter().any(|part| words.contains(part)))
            && (hint.sent.is_empty() || failure.sent.contains(&hint.sent))
    })
}

fn redirected(failure: &Failure<'_>, say: &mut dyn FnMut(&str)) {
    let Some(location) = failure.location else {
        return say("It sends the call elsewhere without saying where. Redirects are not followed.");
    };
    let target = place(location);
    say(&format!(
        "It sends the call on to {target}. Redirects are not followed, since credentials and changes would go along."
    ));
    let lower = target.to_lowercase();
    let host = |address: &str| {
        address.split_once("://").map(|(_, rest)| rest.split(['/', ':']).next().unwrap_or_default().to_owned())
    };
    if ["login", "signin", "sign-in", "oauth", "auth/", "saml", "sso"].iter().any(|word| lower.contains(word)) {
        say(
            "That is a sign-in page: no token was sent, or this address does not take tokens. Check the credentials and whether the address (AIRFLOW_API_URL) is the one meant for the API.",
        );
    } else if lower.starts_with("https://")
        && failure.instance.starts_with("http://")
        && host(&lower) == host(&failure.instance.to_lowercase())
    {
        say("Give the address (AIRFLOW_API_URL) with `https://`.");
    } else {
        say(
            "Give the address (AIRFLOW_API_URL) as Airflow itself is reached: right host, `https` or `http`, and path prefix.",
        );
    }
}

/// Scheme, host and path of a location: no user, query or fragment.
fn place(location: &str) -> String {
    let location = clean(location);
    let bare = location.split(['?', '#']).next().unwrap_or_default();
    match bare.split_once("://") {
        Some((scheme, rest)) => {
            let (authority, path) = rest.split_at(rest.find('/').unwrap_or(rest.len()));
            short(&format!("{scheme}://{}{path}", authority.rsplit('@').next().unwrap_or_default()))
        }
        None => short(bare),
    }
}

fn short(text: &str) -> String {
    clean(text).split_whitespace().collect::<Vec<_>>().join(" ").chars().take(200).collect()
}

/// The name of a status, with a space before it.
fn name(status: u16) -> &'static str {
    match status {
        301 => " Moved Permanently",
        302 => " Found",
        303 => " See Other",
        307 => " Temporary Redirect",
        308 => " Permanent Redirect",
        400 => " Bad Request",
        401 => " Unauthorized",
        403 => " Forbidden",
        404 => " Not Found",
        405 => " Method Not Allowed",
        406 => " Not Acceptable",
        409 => " Conflict",
        413 => " Content Too Large",
        415 => " Unsupported Media Type",
        422 => " Unprocessable Content",
        429 => " Too Many Requests",
        500 => " Internal Server Error",
        501 => " Not Implemented",
        502 => " Bad Gateway",
        503 => " Service Unavailable",
        504 => " Gateway Timeout",
        _ => "",
    }
}

#[cfg(test)]
#[path = "explain_tests.rs"]
mod tests;
