//! Who decides at this Airflow what a caller may, as far as it shows.

use generated::table::{Line, View};

use super::reach::Questions;
use super::report::Report;

/// Where an auth manager of Airflow 3 describes its own API, to anybody.
const DESCRIPTION: &str = "/auth/openapi.json";

/// Names the auth manager.
pub(super) async fn look(questions: &Questions<'_>, view: &View, report: &mut Report) {
    if view.line == Line::V1 {
        report.auth_manager = Some("fab");
        report.ok("sign_in", "FAB decides, as in every Airflow 2 that has nothing else put in its place.".to_owned());
        return;
    }
    let title = match questions.ask(DESCRIPTION).await {
        Ok(answer) if answer.status == 200 => answer
            .json()
            .and_then(|value| value.pointer("/info/title")?.as_str().map(str::to_owned))
            .map(|title| title.chars().filter(|letter| !letter.is_control()).take(60).collect::<String>()),
        _ => None,
    };
    let lower = title.as_deref().unwrap_or_default().to_lowercase();
    let (manager, says) = match &title {
        Some(_) if lower.contains("simple auth manager") => {
            ("simple", "SimpleAuthManager decides: one role for each user.".to_owned())
        }
        Some(_) if lower.contains("fab") => ("fab", "The FAB auth manager decides: roles made of pairs.".to_owned()),
        Some(title) => ("other", format!("An auth manager decides that calls itself \"{title}\".")),
        None => ("other", "Which auth manager decides does not show.".to_owned()),
    };
    report.auth_manager = Some(manager);
    report.ok("sign_in", says);
}
