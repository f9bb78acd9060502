use generated::permissions::VOCABULARY;
use generated::table::{Line, Release};

use super::super::explain_rights::Standing;
use super::super::mask::tests::{masker, operation};
use super::*;

const HINTS: &[Hint] = &[
    Hint {
        status: 404,
        path_part: "{dag_id}",
        said: &["dag"],
        sent: "",
        passed: false,
        says: "See list_import_errors.",
    },
    Hint { status: 500, path_part: "", said: &[], sent: "order_by", passed: false, says: "Drop order_by." },
];

static READ: OperationData = operation("get_dag_run");
const NEEDS: &[Need] =
    &[Need { name: "dag.get", standing: Standing::Unknown }, Need { name: "dag_run.get", standing: Standing::Unknown }];
static CONFIG: OperationData =
    OperationData { setting: Some("[api] expose_config"), path: "/api/v2/config", ..operation("get_config") };
static WRITE: OperationData = OperationData { effect: Effect::Write, ..operation("trigger_dag_run") };

fn failure<'a>(status: u16, body: &'a str) -> Failure<'a> {
    let release = Release::new(3, 3, 2);
    Failure {
        status,
        content_type: Some("application/json"),
        body: body.as_bytes(),
        operation: &READ,
        tool: "get_dag_run",
        view: View { line: Line::V2, release, older: release, newer: Some(release) },
        instance: "http://airflow.example:8080/pfx",
        location: None,
        retry_after: None,
        sent: &["dag_id"],
        hints: HINTS,
        needs: NEEDS,
        vocabulary: VOCABULARY,
    }
}

fn told(failure: &Failure<'_>) -> String {
    explain(failure, &masker())
}

#[test]
fn not_found_keeps_the_words_and_hints() {
    let text = told(&failure(404, r#"{"detail":"Dag with dag_id: 'nope' not found"}"#));
    assert!(text.starts_with("Airflow answered 404 Not Found to `get_dag_run`: Dag with dag_id: 'nope' not found.\n\nSee list_import_errors. Either"), "{text}");
    let page = Failure { content_type: Some("text/html"), ..failure(404, "<html><title>404 page</title>") };
    assert!(told(&page).contains("the page is called \"404 page\"") && told(&page).contains("AIRFLOW_API_URL"));
    assert!(told(&failure(404, "404 page not found")).contains("not Airflow's own words"));
}

#[test]
fn refusals_name_what_is_needed() {
    let text = told(&failure(403, r#"{"detail":"Forbidden"}"#));
    assert!(
        text.starts_with("Airflow answered 403 Forbidden to `get_dag_run` and gave no reason.")
            && text.contains("needs all of: dag.get, dag_run.get"),
        "{text}"
    );
    let config = told(&Failure {
        operation: &CONFIG,
        ..failure(403, r#"{"detail":"Your Airflow administrator chose not to expose the configuration"}"#)
    });
    assert!(config.contains("`[api] expose_config` is off") && !config.contains("needs all of"), "{config}");
    let token = told(&failure(403, r#"{"detail":"Invalid JWT token"}"#));
    assert!(token.contains("Unauthorized") && !token.contains("needs all of"), "{token}");
    let release = Release::new(2, 11, 2);
    let old = View { line: Line::V1, release, older: release, newer: Some(release) };
    assert!(
        told(&Failure { view: old, ..failure(403, r#"{"detail":null,"title":"Forbidden"}"#) })
            .contains("[api] auth_backends")
    );
    assert!(told(&failure(401, r#"{"detail":"Not authenticated"}"#)).contains("AIRFLOW_AUTH_TOKEN"));
}

#[test]
fn arguments_are_named() {
    let text = told(&failure(
        422,
        r#"{"detail":[{"loc":["query","limit"],"msg":"Input should be a valid integer","input":"x"}]}"#,
    ));
    assert!(
        text.contains("422 Unprocessable Content to `get_dag_run`: limit: Input should be a valid integer."),
        "{text}"
    );
}

#[test]
fn failures_inside() {
    let text = told(&Failure {
        sent: &["order_by"],
        content_type: Some("text/plain"),
        ..failure(500, "Internal Server Error")
    });
    assert!(text.contains("and gave no reason.\n\nDrop order_by. It failed inside"), "{text}");
    let page = Failure { content_type: Some("text/html"), ..failure(500, "<html><h1>Ooops!</h1>") };
    assert!(told(&page).contains("gave no reason") && !told(&page).contains("web page"), "{}", told(&page));
    let write = told(&Failure {
        operation: &WRITE,
        ..failure(500, r#"{"detail":{"message":"Failed","correlation-id":"ab-1"}}"#)
    });
    assert!(write.contains("correlation id is ab-1") && write.contains("not tried again"), "{write}");
    assert!(told(&Failure { operation: &WRITE, ..failure(504, "") }).contains("may have happened"));
    assert!(told(&failure(503, "")).contains("Try again in a minute"));
}

#[test]
fn redirects_are_explained() {
    let https = told(&Failure { location: Some("https://airflow.example/pfx/api?x=secret"), ..failure(301, "") });
    assert!(
        https.contains("https://airflow.example/pfx/api.")
            && https.contains("with `https://`")
            && !https.contains("secret"),
        "{https}"
    );
    let login = told(&Failure { location: Some("/auth/login?next=x"), ..failure(302, "") });
    assert!(login.contains("sign-in page"), "{login}");
    assert!(told(&failure(307, "")).contains("without saying where"));
}

#[test]
fn nothing_secret_and_nothing_long() {
    let text = told(&failure(400, r#"{"detail":"bad url postgres://u:hunter2@h and password=hunter2"}"#));
    assert!(!text.contains("hunter2"), "{text}");
    let long = told(&failure(400, &format!(r#"{{"detail":"{}"}}"#, "x y ".repeat(5000))));
    assert!(long.chars().count() <= LONGEST + 1);
    for status in 100..=600 {
        let text = told(&failure(status, ""));
        assert!(!text.ends_with("\n\n") && text.len() < 1200, "{status}");
    }
}
