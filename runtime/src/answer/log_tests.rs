use super::*;

const ALL: LogOptions<'static> = LogOptions { tail: None, characters: 100_000, more: "give `tail`" };

fn text(body: &str) -> String {
    render_log(body.as_bytes(), false, &ALL).text
}

const PLAIN: &str = "vm
 INFO - ::group::Log message source details
*** Found local files:
***   * /logs/dag_id=demo_fail/run_id=seeded/task_id=divide/attempt=2.log
 INFO - ::endgroup::
[2026-11-25T23:59:56.176+0000] {local_task_job_runner.py:123} INFO - ::group::Pre task execution logs
[2026-11-25T23:59:56.268+0000] {taskinstance.py:2885} INFO - Starting attempt 2 of 2
[2026-11-25T23:59:56.739+0000] {taskinstance.py:740} INFO - ::endgroup::
[2026-11-26T00:00:01.741+0000] {taskinstance.py:3337} ERROR - Task failed with exception
Traceback (most recent call last):
  File \"/x/lib/python3.11/site-packages/airflow/models/taskinstance.py\", line 776, in _execute_task
    result = _execute_callable(context=context, **execute_callable_kwargs)
             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
ZeroDivisionError: division by zero
";

const PLAIN_SHOWN: &str = "2026-11-25 UTC
23:59:56 INFO Starting attempt 2 of 2
2026-11-26 UTC
00:00:01 ERROR Task failed with exception
Traceback (most recent call last):
  File \"site-packages/airflow/models/taskinstance.py\", line 776, in _execute_task
    result = _execute_callable(context=context, **execute_callable_kwargs)
ZeroDivisionError: division by zero";

#[test]
fn airflow_2_plain_and_python_text() {
    assert_eq!(text(PLAIN), PLAIN_SHOWN);
    let inside = PLAIN.split_once('\n').unwrap().1.replace('\\', "\\\\").replace('\'', "\\'").replace('\n', "\\n");
    let json = serde_json::json!({"content": format!("[('vm', '{inside}')]"), "continuation_token": "abc"}).to_string();
    let log = render_log(json.as_bytes(), false, &ALL);
    assert_eq!(log.text, PLAIN_SHOWN);
    assert_eq!(log.continuation_token.as_deref(), Some("abc"));
}

const EVENTS: [&str; 8] = [
    r#"{"timestamp":null,"event":"::group::Log message source details"}"#,
    r#"{"timestamp":null,"event":"/logs/dag_id=demo_fail/run_id=not found/attempt=2.log"}"#,
    r#"{"timestamp":null,"event":"::endgroup::"}"#,
    r#"{"timestamp":"2026-11-25T10:59:09.029466Z","event":"::group::Pre Execute","level":"info","logger":"task","filename":"task_runner.py","lineno":2412}"#,
    r#"{"timestamp":"2026-11-25T10:59:09.113231Z","event":"Worker startup parse complete","level":"info","bundle_name":"dags-folder","bundle_version":null,"dag_file":"demo fail.py","dag_file_parse_ms":50,"ti_id":"01a2","run_id":"seeded","logger":"task"}"#,
    r#"{"timestamp":"2026-11-25T10:59:09.144824Z","event":"Task failed with exception","level":"error","error_detail":[{"exc_type":"RuntimeError","exc_value":"no rows","exc_notes":["a note"],"is_cause":false,"frames":[{"filename":"/r/lib/python3.11/site-packages/airflow/sdk/x.py","lineno":1579,"name":"run"},{"filename":"/dags/demo_fail.py","lineno":17,"name":"divide"}],"is_group":false,"exceptions":[]},{"exc_type":"ZeroDivisionError","exc_value":"division by zero","is_cause":true,"frames":[{"filename":"/dags/demo_fail.py","lineno":14,"name":"ratio"}]}]}"#,
    r#"{"timestamp":"2026-11-25T10:59:09.147268Z","event":"\u001b[31mred\u001b[0m one\ntwo","level":"info","logger":"task.stdout"}"#,
    r#"{"timestamp":"2026-11-25T10:59:09.149088Z","event":"::endgroup::","level":"info"}"#,
];

const EVENTS_SHOWN: &str = "2026-11-25 UTC
10:59:09 INFO Worker startup parse complete dag_file=\"demo fail.py\" dag_file_parse_ms=50
10:59:09 ERROR Task failed with exception
Traceback (most recent call last):
  File \"/dags/demo_fail.py\", line 14, in ratio
ZeroDivisionError: division by zero
which caused:
Traceback (most recent call last):
  File \"site-packages/airflow/sdk/x.py\", line 1579, in run
  File \"/dags/demo_fail.py\", line 17, in divide
RuntimeError: no rows
a note
10:59:09 INFO red one
two";

#[test]
fn airflow_3_lines_and_list() {
    assert_eq!(text(&EVENTS.join("\n")), EVENTS_SHOWN);
    assert_eq!(text(&format!("{{\"content\":[{}],\"continuation_token\":null}}", EVENTS.join(","))), EVENTS_SHOWN);
    assert_eq!(text(r#"{"content":["one","two"],"continuation_token":null}"#), "one\ntwo");
}

#[test]
fn what_was_cut_short_is_shown_as_far_as_it_came() {
    let whole = format!("{{\"content\":[{}]", EVENTS.join(","));
    let log = render_log(&whole.as_bytes()[..whole.len() - 30], true, &ALL);
    assert!(
        log.text.starts_with(EVENTS_SHOWN) && log.text.contains("\n… The log goes on: it was read up to"),
        "{}",
        log.text
    );
    let lines = EVENTS.join("\n");
    let log = render_log(&lines.as_bytes()[..lines.len() - 30], true, &ALL);
    assert!(log.text.starts_with(EVENTS_SHOWN) && !log.text.contains("endgroup"), "{}", log.text);
}

#[test]
fn a_log_that_is_missing_is_said_to_be() {
    let old = "\n INFO - ::group::Log message source details\n*** Could not read served logs: Invalid URL 'http://:8793/log/dag_id=demo_fail/attempt=1.log': No host supplied\n INFO - ::endgroup::\n";
    let log = render_log(old.as_bytes(), false, &ALL);
    assert!(log.missing.unwrap().contains("No host supplied"));
    assert!(log.text.starts_with("There is no log: Could not read served logs"));
    let tuple = serde_json::json!({"content": "[('', \"*** Log file does not exist: /logs/1.log\\n*** Fetching from: http://:8793/log/1.log\\n*** Failed to fetch log file from worker.\\n\\n\")]"});
    let log = render_log(tuple.to_string().as_bytes(), false, &ALL);
    assert_eq!(
        log.missing.as_deref(),
        Some("Log file does not exist: /logs/1.log; Failed to fetch log file from worker.")
    );
    let new = r#"{"content":[{"event":"::group::Log message source details"},{"event":"Log file not found on worker 'w1'. This attempt may have run elsewhere."},{"event":"::endgroup::"}],"continuation_token":null}"#;
    assert!(render_log(new.as_bytes(), false, &ALL).missing.unwrap().contains("not found on worker"));
    let skipped = r#"{"event":"::group::Log message source details"}
{"event":"::endgroup::"}
{"timestamp":"2026-11-25T10:59:09Z","event":"Task was skipped — no logs available."}"#;
    assert_eq!(
        render_log(skipped.as_bytes(), false, &ALL).missing.as_deref(),
        Some("Task was skipped — no logs available.")
    );
    assert!(render_log(b"", false, &ALL).missing.is_some());
    let partly = "*** Could not read served logs: x\n[2026-11-25T10:00:00.000+0000] {a.py:1} INFO - hello\n";
    assert_eq!(
        text(partly),
        "(Part of the log is missing: Could not read served logs: x)\n2026-11-25 UTC\n10:00:00 INFO hello"
    );
}

#[test]
fn long_logs_are_bounded() {
    let body: String =
        (1..=20_000).map(|line| format!("[2026-11-25T10:00:00.000+0000] {{a.py:1}} INFO - line {line}\n")).collect();
    let log = render_log(body.as_bytes(), false, &LogOptions { characters: 5_000, ..ALL });
    assert_eq!(log.lines, 20_000);
    assert!(log.text.len() < 5_300 && log.text.contains("INFO line 1\n") && log.text.ends_with("INFO line 20000"));
    let left_out = number(20_000 - log.shown);
    assert!(log.text.contains(&format!("… {left_out} of 20,000 lines left out here; give `tail` …")), "{}", log.text);
    let log = render_log(body.as_bytes(), false, &LogOptions { tail: Some(2), ..ALL });
    assert_eq!(
        log.text,
        "… 19,998 of 20,000 lines left out before this; give `tail` …\n2026-11-25 UTC\n10:00:00 INFO line 19999\n10:00:00 INFO line 20000"
    );
    let wide = text(&"x".repeat(50_000));
    assert!(wide.ends_with("… (48,000 more characters)") && wide.len() < 2_100);
}

#[test]
fn any_text_is_no_more_than_text() {
    assert_eq!(text("{\"jsonrpc\":\"2.0\",\"id\":1}\n"), "{\"jsonrpc\":\"2.0\",\"id\":1}");
    let bytes = render_log(b"a\xff\xfeb\0c \x1b[31mERR\x1b[0m", false, &ALL).text;
    assert_eq!(bytes, "a\u{FFFD}\u{FFFD}bc ERR");
}
