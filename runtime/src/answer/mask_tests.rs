use generated::table::{Effect, Fencing, Line, Method};
use serde_json::json;

use super::*;

fn leak(list: &serde_yaml::Value) -> &'static [&'static str] {
    let texts: Vec<&'static str> = list.as_sequence().unwrap().iter().map(leak_text).collect();
    texts.leak()
}

fn leak_text(value: &serde_yaml::Value) -> &'static str {
    value.as_str().unwrap().to_owned().leak()
}

/// The rules as declared, read from the YAML that the generator reads.
pub(crate) static SECRETS: &std::sync::LazyLock<Secrets> = &DECLARED;

static DECLARED: std::sync::LazyLock<Secrets> = std::sync::LazyLock::new(|| {
    let yaml: serde_yaml::Value = serde_yaml::from_str(include_str!("../../../specs/secrets.yaml")).unwrap();
    let fields: Vec<SecretField> = yaml["fields"]
        .as_sequence()
        .unwrap()
        .iter()
        .map(|field| SecretField {
            operations: field.get("operations").map(leak).unwrap_or_default(),
            field: leak_text(&field["field"]),
            how: match (field["how"].as_str(), field["how"].get("named_by")) {
                (Some("whole"), _) => Masking::Whole,
                (Some("inside"), _) => Masking::Inside,
                (Some("shown"), _) => Masking::Shown,
                (None, Some(by)) => Masking::NamedBy(leak_text(by)),
                other => panic!("{other:?}"),
            },
        })
        .collect();
    Secrets {
        name_parts: leak(&yaml["name_parts"]),
        harmless: leak(&yaml["harmless"]),
        fields: fields.leak(),
        queries: leak(&yaml["queries"]),
        prefixes: leak(&yaml["prefixes"]),
        masks: leak(&yaml["masks"]),
    }
});

pub(crate) fn masker() -> Masker {
    Masker::new(SECRETS)
}

pub(crate) const fn operation(id: &'static str) -> OperationData {
    OperationData {
        id,
        line: Line::V2,
        method: Method::Get,
        path: "/api/v2/dags/{dag_id}",
        spans: &[],
        effect: Effect::Read,
        needs: &[],
        secrets: &[],
        setting: None,
        rights: generated::table::Rights::NONE,
        fence: Fencing::UNKNOWN,
        parameters: &[],
        body: None,
    }
}

fn masked(id: &'static str, mut value: Value) -> Value {
    masker().mask(&operation(id), &mut value);
    value
}

#[test]
fn config_options_by_name() {
    let answer = json!({"sections": [{"name": "database", "options": [
        {"key": "sql_alchemy_conn", "value": "postgresql://airflow:airflow@pg/airflow"},
        {"key": "sql_alchemy_pool_size", "value": "5"},
        {"key": "fernet_key", "value": "< hidden >"},
        {"key": "broker_url", "value": "redis"},
        {"key": "hide_sensitive_var_conn_fields", "value": "True"},
        {"key": "host", "value": "https://elastic:changeme@es:9200"},
    ]}]});
    let shown = masked("get_config", answer);
    let values: Vec<&str> =
        shown["sections"][0]["options"].as_array().unwrap().iter().map(|o| o["value"].as_str().unwrap()).collect();
    assert!(values[0].starts_with("***#"));
    assert_eq!(values[1..], ["5", "< hidden >", "***", "True", "https://elastic:***@es:9200"]);
}

#[test]
fn connections_whatever_the_server_masked() {
    let shown = masked(
        "get_connection",
        json!({
            "connection_id": "pg", "login": "etl", "password": "hunter2", "host": "db", "port": 5432, "schema": null,
            "extra": "{\"sslmode\": \"require\", \"private_key\": \"abc\", \"uri\": \"postgres://u:pw@h/x\"}",
        }),
    );
    assert_eq!(shown["login"], "etl");
    assert_eq!(shown["password"], "***");
    assert_eq!(shown["port"], 5432);
    assert_eq!(shown["extra"], r#"{"sslmode":"require","private_key":"***","uri":"postgres://u:***@h/x"}"#);
    let text = masked(
        "get_connections",
        json!({"connections": [{"extra": "user=a my own words"}, {"extra": null}, {"extra": ""}, {"password": null}]}),
    );
    assert!(text["connections"][0]["extra"].as_str().unwrap().starts_with("***"));
    assert_eq!(text["connections"][1]["extra"], Value::Null);
    assert_eq!(text["connections"][2]["extra"], "");
    assert_eq!(text["connections"][3]["password"], Value::Null);
    let untouched = "{\"sslmode\":  \"require\"}";
    assert_eq!(masked("get_connection", json!({"extra": untouched}))["extra"], untouched);
}

#[test]
fn variables_by_their_key() {
    let shown = masked(
        "get_variables",
        json!({"variables": [
            {"key": "slack_token", "value": "xoxb"}, {"key": "region", "value": "eu"}, {"key": "api", "value": "{\"api_key\": \"k\", \"n\": 1.10}"},
            {"key": "url", "value": "https://u:p@h"}, {"key": "db_password", "value": "***"}, {"key": "max_tokens", "value": "100"},
        ]}),
    );
    let values: Vec<&str> =
        shown["variables"].as_array().unwrap().iter().map(|v| v["value"].as_str().unwrap()).collect();
    assert_eq!(values, ["***", "eu", r#"{"api_key":"***","n":1.10}"#, "https://u:***@h", "***", "100"]);
}

#[test]
fn user_data_at_any_depth() {
    let shown = masked(
        "get_dag_run",
        json!({
            "conf": {"db": {"password": 12345, "secrets": ["a", {"x": "b"}], "tokens": 5}, "env": [{"name": "DB_PASSWORD", "value": "x"}]},
            "rendered_fields": {"bash_command": "curl -H 'Authorization: Bearer abc123def456' x", "args": ["run", "--api-key", "k1", "--n", "3"]},
            "continuation_token": "eyJlbmQiOnRydWV9.aaaaaaaaaaaaaaaa", "file_token": "Ii90bXAi.abc", "token_count": 3,
        }),
    );
    assert_eq!(
        shown["conf"],
        json!({"db": {"password": "***", "secrets": ["***", {"x": "***"}], "tokens": 5}, "env": [{"name": "DB_PASSWORD", "value": "***"}]})
    );
    let command = shown["rendered_fields"]["bash_command"].as_str().unwrap();
    assert!(command.starts_with("curl -H 'Authorization: Bearer ***") && command.ends_with("' x"), "{command}");
    assert_eq!(shown["rendered_fields"]["args"], json!(["run", "--api-key", "***", "--n", "3"]));
    assert_eq!(shown["continuation_token"], "eyJlbmQiOnRydWV9.aaaaaaaaaaaaaaaa");
    assert_eq!(shown["token_count"], 3);
}

#[test]
fn what_must_be_sent_back_is_shown() {
    assert_eq!(masked("enqueue_connection_test", json!({"token": "abc"}))["token"], "abc");
    assert_eq!(masked("get_xcom_entry", json!({"token": "abc"}))["token"], "***");
}

#[test]
fn big_numbers_are_no_texts() {
    let mut value =
        super::super::parse(br#"{"n": 12345678901234567890123, "password": 12345678901234567890123}"#).unwrap();
    masker().mask(&operation("x"), &mut value);
    let written = super::super::write(&value);
    assert!(written.starts_with(r#"{"n":12345678901234567890123,"password":"***#"#), "{written}");
}

#[test]
fn equal_secrets_bear_equal_tags() {
    let one = masker();
    let secret = "a-long-enough-secret";
    assert_eq!(one.cover(secret), one.cover(secret));
    assert_ne!(one.cover(secret), one.cover("another-long-secret"));
    assert_eq!(one.cover("hunter2"), MASK);
    let tags: Vec<String> = (0..8).map(|_| masker().cover(secret)).collect();
    assert!(tags.iter().any(|tag| *tag != tags[0]), "the key differs from process to process");
}

#[test]
fn masks_that_come_back_are_known() {
    let masker = masker();
    for mask in [
        "***",
        " *** ",
        "***#3fa2",
        "******",
        "< hidden >",
        "postgres://u:***@h/db",
        "postgres://u:***#00ff@h",
        "x ***#abcd y",
    ] {
        assert!(masker.is_mask(mask), "{mask}");
    }
    for plain in ["* * * * *", "**", "a *** b", "***bold***", "", "***#zzzz", "0 0 * * *"] {
        assert!(!masker.is_mask(plain), "{plain}");
    }
    let body = json!({"connection_id": "x", "extra": "{\"a\": [\"***\"]}"});
    assert_eq!(masker.find_mask(&body).as_deref(), Some("extra.a.0"));
    assert_eq!(masker.find_mask(&json!({"a": "b"})), None);
}
