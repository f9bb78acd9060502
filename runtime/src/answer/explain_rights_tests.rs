use generated::permissions::VOCABULARY;
use generated::table::{Hint, OperationData, Release, Rights, View};

use super::super::mask::tests::{masker, operation};
use super::*;
use crate::answer::explain;

static TRIGGER: OperationData =
    OperationData { effect: Effect::Write, method: Method::Post, ..operation("trigger_dag_run") };
static CONFIG: OperationData = OperationData { setting: Some("[api] expose_config"), ..operation("get_config") };
static BACKFILL: OperationData = OperationData {
    rights: Rights { denied_as: Some("Since 3.3.2: 404, as if there were none."), ..Rights::NONE },
    ..operation("get_backfill")
};

const HINTS: &[Hint] = &[Hint {
    status: 403,
    path_part: "",
    said: &["not a respondent"],
    sent: "",
    passed: true,
    says: "Only the people whom the task names may answer.",
}];

fn needs(run: Standing, dag: Standing) -> [Need; 2] {
    [Need { name: "dag_run.create", standing: run }, Need { name: "dag.update", standing: dag }]
}

fn failure<'a>(status: u16, body: &'a str, needs: &'a [Need], release: Release) -> Failure<'a> {
    let line = Line::of(release).unwrap();
    Failure {
        status,
        content_type: Some("application/json"),
        body: body.as_bytes(),
        operation: &TRIGGER,
        tool: "trigger_dag_run",
        view: View { line, release, older: release, newer: Some(release) },
        instance: "http://airflow.example:8080",
        location: None,
        retry_after: None,
        sent: &["dag_id"],
        hints: HINTS,
        needs,
        vocabulary: VOCABULARY,
    }
}

fn told(failure: &Failure<'_>) -> String {
    explain(failure, &masker())
}

const V3: Release = Release::new(3, 3, 2);
const V2: Release = Release::new(2, 11, 2);
const BARE: &str = r#"{"detail":"Forbidden"}"#;

#[test]
fn the_missing_one_is_named_in_all_words() {
    let known = needs(Standing::Missing, Standing::Held);
    let text = told(&failure(403, BARE, &known, V3));
    assert!(text.contains("lacks dag_run.create. The call needs all of: dag_run.create, dag.update."), "{text}");
    assert!(text.contains("FAB: can_create on DAG Runs; Astro: deployment.airflow.dagRun.create;"), "{text}");
    assert!(text.contains("SimpleAuthManager: role user") && !text.contains("can_edit on DAGs"), "{text}");
    assert!(text.contains("can_create on DAG Run:<dag_id> does too"), "{text}");
    assert!(text.len() < 600, "{} characters: {text}", text.len());
}

#[test]
fn what_is_not_known_is_not_claimed() {
    let unknown = needs(Standing::Unknown, Standing::Unknown);
    let text = told(&failure(403, BARE, &unknown, V3));
    assert!(text.contains("may not do this. The call needs all of: dag_run.create, dag.update."), "{text}");
    assert!(text.contains("can_create on DAG Runs, can_edit on DAGs") && !text.contains("lacks"), "{text}");
    let half = needs(Standing::Unknown, Standing::Held);
    assert!(told(&failure(403, BARE, &half, V3)).contains("lacks one of dag_run.create."));
    let all = needs(Standing::Held, Standing::Held);
    assert!(told(&failure(403, BARE, &all, V3)).contains("may have been taken away"));
    let nothing = told(&failure(403, BARE, &[], V3));
    assert!(nothing.contains("or not with this object"), "{nothing}");
}

#[test]
fn airflow_2_may_mean_the_credentials() {
    let body = r#"{"detail":null,"status":403,"title":"Forbidden"}"#;
    let stranger = needs(Standing::Unknown, Standing::Unknown);
    let text = told(&failure(403, body, &stranger, V2));
    assert!(text.contains("[api] auth_backends") && !text.contains("SimpleAuthManager"), "{text}");
    // Of a caller who was let through elsewhere, the credentials are right.
    let known = needs(Standing::Unknown, Standing::Held);
    assert!(!told(&failure(403, body, &known, V2)).contains("auth_backends"));
}

#[test]
fn what_is_no_question_of_permission() {
    let known = needs(Standing::Unknown, Standing::Unknown);
    let says = r#"{"detail":"User=x (id=1) is not a respondent for the task."}"#;
    let text = told(&failure(403, says, &known, V3));
    assert!(
        text.contains("Only the people") && text.contains("No permission cures that") && !text.contains("FAB"),
        "{text}"
    );
    let off = r#"{"detail":"Your Airflow administrator chose not to expose the configuration"}"#;
    let config = Failure { operation: &CONFIG, ..failure(403, off, &known, V3) };
    assert!(told(&config).contains("`[api] expose_config` is off") && !told(&config).contains("needs all of"));
    assert_eq!(config.verdict(), Verdict::Passed);
    // Without such words it is a permission.
    let bare = Failure { operation: &CONFIG, ..failure(403, BARE, &known, V3) };
    assert!(told(&bare).contains("needs all of") && told(&bare).contains("`[api] expose_config` must be on"));
    assert_eq!(bare.verdict(), Verdict::Denied);
    let token = failure(403, r#"{"detail":"Invalid JWT token"}"#, &known, V3);
    assert!(told(&token).contains("no question of permission"), "{}", told(&token));
    assert_eq!(token.verdict(), Verdict::Unrecognised);
}

#[test]
fn a_proxy_speaks_for_itself() {
    let known = needs(Standing::Unknown, Standing::Unknown);
    for (kind, body) in [("text/html", "<html><title>Denied</title>"), ("text/plain", "RBAC: access denied")] {
        let refused = Failure { content_type: Some(kind), ..failure(403, body, &known, V3) };
        let text = told(&refused);
        assert!(text.contains("before Airflow was asked") && text.contains("WORKSPACE_MEMBER"), "{text}");
        assert!(!text.contains("needs all of"), "{text}");
        assert_eq!(refused.verdict(), Verdict::Nothing);
    }
    let bare = Failure { content_type: None, ..failure(401, "RBAC: no", &known, V3) };
    assert!(told(&bare).contains("stands before Airflow"), "{}", told(&bare));
}

#[test]
fn a_404_that_may_be_a_refusal() {
    let known = needs(Standing::Unknown, Standing::Held);
    let body = r#"{"detail":"Backfill not found"}"#;
    let hidden = Failure { operation: &BACKFILL, ..failure(404, body, &known, V3) };
    let text = told(&hidden);
    assert!(
        text.contains("a refusal looks the same here (Since 3.3.2: 404") && text.contains("dag_run.create"),
        "{text}"
    );
    assert_eq!(hidden.verdict(), Verdict::Nothing);
    let all = needs(Standing::Held, Standing::Held);
    assert!(!told(&Failure { operation: &BACKFILL, ..failure(404, body, &all, V3) }).contains("looks the same"));
    assert_eq!(failure(404, body, &known, V3).verdict(), Verdict::Passed);
    assert_eq!(failure(404, "404 page not found", &known, V3).verdict(), Verdict::Nothing);
    assert_eq!(failure(422, body, &known, V3).verdict(), Verdict::Nothing);
    assert_eq!(failure(200, "{}", &known, V3).verdict(), Verdict::Passed);
}
