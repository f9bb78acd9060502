//! Refusals for want of a permission or of credentials: what was needed, in the words of Airflow,
//! FAB and Astro, what of it is known to be missing, and whether it is a matter of permission at all.

use generated::table::{Effect, Line, Method, Vocabulary};

use super::error_body::Said;
use super::explain::{Failure, fitting};

/// What is known of a permission of a caller.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Standing {
    /// The caller has it.
    Held,
    /// The caller does not have it, or not for every DAG.
    Missing,
    /// Nothing is known.
    Unknown,
}

/// A permission that a call needs.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Need {
    /// `resource.verb`, in the words of the vocabulary.
    pub name: &'static str,
    /// What is known of this caller.
    pub standing: Standing,
}

/// What an answer says of its caller's permissions.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Verdict {
    /// The check of permissions was passed.
    Passed,
    /// A permission is missing.
    Denied,
    /// Airflow does not know the caller: no token, or one that it does not take.
    Unrecognised,
    /// Nothing.
    Nothing,
}

impl Failure<'_> {
    /// What the answer says of the caller's permissions. What stands before Airflow, such as a
    /// proxy, says nothing of them.
    pub fn verdict(&self) -> Verdict {
        let said = Said::read(self.body, self.content_type);
        let rights = &self.operation.rights;
        // The map says which other status a refusal can have: that one is no sign of anything then.
        // Of a read, a 200 that withholds something has passed the check all the same.
        let ambiguous = rights.denied_as.is_some_and(|says| says.contains(&self.status.to_string()))
            && !(self.status < 300 && self.operation.effect == Effect::Read);
        match self.status {
            200..300 if !ambiguous => Verdict::Passed,
            _ if said.page => Verdict::Nothing,
            401 => Verdict::Unrecognised,
            403 if of_token(&said) => Verdict::Unrecognised,
            403 if !said.own => Verdict::Nothing,
            403 if passed(self, &said) => Verdict::Passed,
            403 if is_bare(&said) => Verdict::Denied,
            404 | 409 if said.own && !said.unrouted && !ambiguous => Verdict::Passed,
            _ => Verdict::Nothing,
        }
    }
}

/// Whether the words are that Airflow does not take the token (3.x answers that with 403 too).
pub(super) fn of_token(said: &Said) -> bool {
    let words = said.text.to_lowercase();
    ["invalid jwt", "invalid token", "signature has expired", "token is expired"]
        .iter()
        .any(|part| words.contains(part))
}

/// Whether Airflow gave no reason but the status itself.
fn is_bare(said: &Said) -> bool {
    said.text.is_empty() || said.text.eq_ignore_ascii_case("forbidden")
}

/// Whether the check of permissions was passed before the refusal.
fn passed(failure: &Failure<'_>, said: &Said) -> bool {
    let by_setting = failure.operation.setting.is_some() && !is_bare(said);
    by_setting || fitting(failure, said).any(|hint| hint.passed)
}

pub(super) fn unauthorized(failure: &Failure<'_>, said: &Said, say: &mut dyn FnMut(&str)) {
    if said.text.to_lowercase().contains("expired") {
        say("The token has expired.");
    } else if said.page || (!said.own && !said.text.is_empty()) {
        say("Unauthorized, by what stands before Airflow: a proxy that does not take this token, or takes none.");
    } else {
        say("Unauthorized: no token was sent, or it has expired, or it is not one of this Airflow.");
    }
    say(&format!(
        "That is no question of permission. The credentials come from the caller's `Authorization` header or from the settings of this \
         server (AIRFLOW_AUTH_TOKEN, a token file or command, or AIRFLOW_USERNAME and AIRFLOW_PASSWORD). Someone has to renew them for {}; \
         calling again before that changes nothing.",
        failure.instance
    ));
}

pub(super) fn forbidden(failure: &Failure<'_>, said: &Said, say: &mut dyn FnMut(&str)) {
    if said.page || (!said.own && !said.text.is_empty()) {
        say(&format!(
            "These are not Airflow's own words: a proxy or a sign-in page refused before Airflow was asked, so no permission of Airflow is \
             the matter. Does {} let this token pass?",
            failure.instance
        ));
        if failure.operation.method != Method::Get {
            say("Some proxies let a token only read: that of Astro refuses every POST of a WORKSPACE_MEMBER.");
        }
        return;
    }
    if passed(failure, said) {
        if let Some(setting) = failure.operation.setting {
            say(&format!(
                "Airflow's setting `{setting}` is off, as it is by default: this call is refused to everyone, and no permission cures that."
            ));
        } else {
            say("No permission cures that.");
        }
        return;
    }
    needed(failure, say);
    let recognised = failure.needs.iter().any(|need| need.standing != Standing::Unknown);
    // Airflow 2.11 answers 403 to no or wrong credentials, without a reason.
    if failure.view.line == Line::V1 && is_bare(said) && !recognised {
        say(
            "Or the call is unauthorized: Airflow 2 answers this to a missing or wrong token or password too, and to right ones while \
             `[api] auth_backends` does not take them.",
        );
    }
}

/// What the call needs, and what of it is known to be missing.
fn needed(failure: &Failure<'_>, say: &mut dyn FnMut(&str)) {
    let of = |standing: Standing| -> Vec<&'static str> {
        failure.needs.iter().filter(|need| need.standing == standing).map(|need| need.name).collect()
    };
    let (held, missing, unknown) = (of(Standing::Held), of(Standing::Missing), of(Standing::Unknown));
    if failure.needs.is_empty() {
        return say("This caller may not do this, or not with this object.");
    }
    let all: Vec<&str> = failure.needs.iter().map(|need| need.name).collect();
    let lacks = if !missing.is_empty() {
        format!("This caller lacks {}. The call needs all of: {}", missing.join(", "), all.join(", "))
    } else if unknown.is_empty() {
        format!(
            "The call needs all of: {}, which this caller seemed to have: they may have been taken away",
            all.join(", ")
        )
    } else if held.is_empty() {
        format!("This caller may not do this. The call needs all of: {}", all.join(", "))
    } else {
        format!("This caller lacks one of {}. The call needs all of: {}", unknown.join(", "), all.join(", "))
    };
    let wanted = if missing.is_empty() { if unknown.is_empty() { all } else { unknown } } else { missing };
    let (line, vocabulary) = (failure.view.line, failure.vocabulary);
    say(&format!("{lacks}. To grant: {}.", named(&wanted, line, vocabulary)));
    let single: Vec<String> = wanted
        .iter()
        .filter(|need| vocabulary.per_dag(need) && vocabulary.plain(need) == **need)
        .filter(|_| failure.sent.contains(&"dag_id"))
        .filter_map(|need| vocabulary.fab_pair(need, line))
        .map(|pair| format!("{} on {}:<dag_id>", pair.action, pair.resource.trim_end_matches('s')))
        .collect();
    if !single.is_empty() {
        say(&format!("For this DAG alone, FAB's {} does too.", single.join(" and ")));
    }
    if let Some(setting) = failure.operation.setting {
        say(&format!("Besides, Airflow's setting `{setting}` must be on."));
    }
    say("Someone who administers Airflow can grant it; calling again before that changes nothing.");
}

/// The permissions as FAB, Astro and the simple auth manager call them.
pub fn named(needs: &[&str], line: Line, vocabulary: &Vocabulary) -> String {
    let join = |words: Vec<String>| if words.is_empty() { "(none there)".to_owned() } else { words.join(", ") };
    let fab: Vec<String> =
        needs.iter().filter_map(|need| vocabulary.fab_pair(need, line)).map(|pair| pair.to_string()).collect();
    let mut astro: Vec<String> = Vec::new();
    for need in needs {
        let assumed = if vocabulary.assumed(need).is_some() { " (assumed)" } else { "" };
        let scope = match vocabulary.scope(need) {
            Some(scope) => format!("{}{assumed}", scope.name),
            None => format!("no scope is published for {need}"),
        };
        if !astro.contains(&scope) {
            astro.push(scope);
        }
    }
    let simple = match line {
        Line::V1 => String::new(),
        Line::V2 => format!("; SimpleAuthManager: role {}", vocabulary.simple_role(needs)),
    };
    format!("FAB: {}; Astro: {}{simple}", join(fab), join(astro))
}

/// The words for a status that this operation also gives in place of a 403, by the map.
pub(super) fn hidden_refusal(failure: &Failure<'_>) -> Option<String> {
    let says = failure.operation.rights.denied_as?;
    if !says.contains(&failure.status.to_string()) || failure.needs.iter().all(|need| need.standing == Standing::Held) {
        return None;
    }
    let needs: Vec<&str> = failure.needs.iter().map(|need| need.name).collect();
    Some(format!(
        "Either there is nothing of that id, or this caller may not see it: a refusal looks the same here ({}). The call needs all of: {}. \
         The address and the tool are right.",
        says.trim_end_matches('.'),
        needs.join(", ")
    ))
}

#[cfg(test)]
#[path = "explain_rights_tests.rs"]
mod tests;
