use std::time::Duration;

use serde_json::json;

use super::*;
use crate::serve::tests::stub::{Answer, Set, Stub, app, call};
use crate::serve::{Catalog, Fence, Writes};
use crate::wire::Credentials;

fn lines(path: &Path) -> Vec<Value> {
    let text = std::fs::read_to_string(path).unwrap();
    assert!(text.is_empty() || text.ends_with('\n'));
    text.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

fn served(path: &str, dags: Option<&str>) -> (Arc<Stub>, Arc<crate::serve::App>) {
    let stub = Stub::new(Some("3.3.2"), |sent| {
        let status = if sent.line.contains("missing") { 404 } else { 200 };
        Answer::Json(status, json!({"dag_id": "demo_ok", "value": "a-value-nobody-may-see"}))
    });
    let writes = Writes { tools: generated::write::TOOLS, operations: generated::write::OPERATIONS };
    let set = Set {
        catalog: Catalog::generated().with_writes(writes),
        fence: dags.map(|dags| Fence::new(&[dags]).unwrap()).unwrap_or_default(),
        audit: Some(Arc::new(Audit::open(path, None).unwrap())),
        ..Set::default()
    };
    let app = app(&stub, set);
    (stub, app)
}

#[tokio::test]
async fn each_call_is_told_and_each_change_before_it_is_made() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("audit.jsonl");
    let (_, app) = served(path.to_str().unwrap(), Some("demo_*"));
    call(&app, "get_dag_details", json!({"dag_id": "demo_ok"})).await;
    call(&app, "trigger_dag", json!({"dag_id": "demo_ok", "note": "a-note-nobody-may-see"})).await;
    call(&app, "trigger_dag", json!({"dag_id": "other"})).await;
    call(&app, "get_dag_details", json!({"dag_id": "demo_missing"})).await;
    call(&app, "list_dag_runs", json!({"limit": "no number"})).await;
    call(&app, "no_such\n{\"tool\": \"forged\"}\u{2028}\u{202e}", json!({})).await;
    let text = std::fs::read_to_string(&path).unwrap();
    assert!(text.is_ascii() && !text.contains("nobody-may-see"), "{text}");
    let found = lines(&path);
    let brief = |line: &Value| {
        format!("{} {} {} {} {}", line["event"], line["operations"], line["dags"], line["status"], line["outcome"])
            .replace('"', "")
    };
    let brief: Vec<String> = found.iter().map(brief).collect();
    assert_eq!(
        brief,
        [
            "call [get_dag_details] [demo_ok] [200] done",
            "before [trigger_dag_run] [demo_ok] null null",
            "call [trigger_dag_run] [demo_ok] [200] done",
            "call [trigger_dag_run] [other] [] refused",
            "call [get_dag_details] [demo_missing] [404] failed",
            "call [] [] [] refused",
            "call [] [] [] unknown tool",
        ]
    );
    assert_eq!(found[1]["call"], found[2]["call"]);
    assert_eq!((&found[2]["effect"], &found[2]["caller"]), (&json!("write"), &json!("local")));
    assert_eq!(found[2]["time"].as_str().unwrap().len(), "2026-01-01T00:00:00.000Z".len());
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        assert_eq!(std::fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
    }
}

#[tokio::test]
async fn a_rotated_file_is_opened_anew() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("audit.jsonl");
    let (_, app) = served(path.to_str().unwrap(), None);
    call(&app, "get_dag_details", json!({"dag_id": "demo_ok"})).await;
    std::fs::rename(&path, folder.path().join("audit.1")).unwrap();
    call(&app, "get_dag_details", json!({"dag_id": "demo_ok"})).await;
    assert_eq!(lines(&path).len(), 1);
    assert_eq!(lines(&folder.path().join("audit.1")).len(), 1);
}

#[tokio::test]
#[cfg(unix)]
async fn nothing_is_changed_while_nothing_can_be_written() {
    let (stub, app) = served("/dev/full", None);
    let (fine, says) = call(&app, "trigger_dag", json!({"dag_id": "demo_ok"})).await;
    assert!(!fine && says.contains("audit trail"), "{says}");
    assert_eq!(stub.count(), 0);
    assert!(call(&app, "get_dag_details", json!({"dag_id": "demo_ok"})).await.0, "reads go on");
}

#[tokio::test]
async fn a_call_that_is_given_up_is_told_too() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("audit.jsonl");
    let stub = Stub::new(Some("3.3.2"), |_| Answer::Never);
    let audit = Some(Arc::new(Audit::open(path.to_str().unwrap(), None).unwrap()));
    let app = app(&stub, Set { catalog: Catalog::generated(), audit, ..Set::default() });
    let asked = call(&app, "get_dag_details", json!({"dag_id": "demo_ok"}));
    assert!(tokio::time::timeout(Duration::from_millis(300), asked).await.is_err());
    assert_eq!(lines(&path)[0]["outcome"], json!("given up"));
}

#[test]
fn callers_are_told_apart_and_nothing_more() {
    let audit = |key: Option<&str>| Audit::open("-", key).unwrap();
    let caller = |text: &str| Caller::Remote {
        credentials: Some(Credentials::caller(&text.parse().unwrap()).unwrap()),
        streams: false,
        fence: Fence::default(),
    };
    let keyed = audit(Some("a key of sixteen or more"));
    let name = keyed.name(&caller("Basic YTpi"), false);
    assert!(name.len() == DIGITS && name.bytes().all(|byte| byte.is_ascii_hexdigit()), "{name}");
    assert_eq!(name, audit(Some("a key of sixteen or more")).name(&caller("Basic YTpi"), false));
    assert_ne!(name, keyed.name(&caller("Basic YTpj"), false));
    assert_ne!(name, audit(None).name(&caller("Basic YTpi"), false));
    let nobody = Caller::Remote { credentials: None, streams: false, fence: Fence::default() };
    assert_eq!(
        [keyed.name(&nobody, true), keyed.name(&nobody, false), keyed.name(&Caller::Local, true)],
        ["lent", "none", "local"]
    );
    assert!(Audit::open("-", Some("short")).is_err());
    assert!(Audit::open("/no/such/folder/audit", None).is_err());
}

#[test]
fn times() {
    let at = |seconds, ms| now(UNIX_EPOCH + Duration::from_secs(seconds) + Duration::from_millis(ms));
    assert_eq!(at(0, 0), "1970-01-01T00:00:00.000Z");
    assert_eq!(at(951_782_399, 999), "2000-02-28T23:59:59.999Z");
    assert_eq!(at(951_782_400, 0), "2000-02-29T00:00:00.000Z");
    assert_eq!(at(1_798_761_599, 7), "2026-12-31T23:59:59.007Z");
    assert_eq!(at(4_107_542_400, 0), "2100-03-01T00:00:00.000Z");
}
