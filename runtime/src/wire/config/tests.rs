use clap::Parser;

use std::time::Duration;

use super::*;
use crate::wire::{Limits, read_boolean};

#[derive(Parser, Debug)]
struct Program {
    #[command(flatten)]
    connection: ConnectionArgs,
}

/// The settings of these flags, whatever the environment of the tests is.
fn args(flags: &[&str]) -> ConnectionArgs {
    let program = ["airvane"].iter().chain(flags);
    let command = <Program as clap::CommandFactory>::command().mut_args(|arg| arg.env(None::<&str>));
    let matches = command.try_get_matches_from(program).unwrap();
    <Program as clap::FromArgMatches>::from_arg_matches(&matches).unwrap().connection
}

fn reads(flags: &[&str]) -> String {
    match args(flags).instance() {
        Ok((instance, _)) => format!("{} {}", instance.address, instance.credentials.kind()),
        Err(error) => error.to_string(),
    }
}

#[test]
fn credentials_by_precedence() {
    for (flags, read) in [
        (&[][..], "http://localhost:8080 none"),
        (
            &["--url", "", "--token", "", "--username", "", "--password", "", "--ca-cert", "", "--token-file", ""],
            "http://localhost:8080 none",
        ),
        (&["--url", "https://h/pfx/home", "--token", "abc"], "https://h/pfx token"),
        (&["--token-file", "x"], "http://localhost:8080 file"),
        (&["--token-command", "x"], "http://localhost:8080 command"),
        (&["--username", "u", "--password", "p"], "http://localhost:8080 password"),
        (&["--username", "u", "--password", "p", "--token", "abc"], "http://localhost:8080 token"),
    ] {
        assert_eq!(reads(flags), read, "{flags:?}");
    }
}

#[test]
fn what_stops_the_start() {
    for (flags, says) in [
        (&["--url", "https://user:sesame@h"][..], "AIRFLOW_API_URL: the address of Airflow holds a user name"),
        (&["--token", "${AIRFLOW_AUTH_TOKEN}"], "AIRFLOW_AUTH_TOKEN: the token is a placeholder"),
        (&["--token", "ses ame"], "AIRFLOW_AUTH_TOKEN: the token holds a space"),
        (&["--token", "sesame", "--token-file", "f"], "both set"),
        (&["--token", "sesame", "--token-command", "f"], "both set"),
        (&["--token-file", "f", "--token-command", "f"], "both set"),
        (&["--token-file", "${F}"], "AIRFLOW_TOKEN_FILE (--token-file) is a placeholder"),
        (&["--username", "u"], "AIRFLOW_USERNAME (--username) is set without AIRFLOW_PASSWORD"),
        (&["--password", "sesame"], "AIRFLOW_PASSWORD (--password) is set without AIRFLOW_USERNAME"),
        (&["--username", "u", "--password", "${P}"], "AIRFLOW_PASSWORD (--password) is a placeholder"),
        (&["--ca-cert", "/nonexistent/ca.pem"], "AIRFLOW_CA_CERT (--ca-cert): /nonexistent/ca.pem is not there"),
        (&["--client-key", "k"], "is set without AIRFLOW_CLIENT_CERT"),
        (&["--header", "sesame"], "written as `Name: value`"),
        (&["--header", "x y: sesame"], "no name of a header"),
        (&["--header", "Authorization: Bearer sesame"], "AIRFLOW_AUTH_TOKEN"),
        (&["--header", "cookie: session=sesame"], "AIRFLOW_AUTH_TOKEN"),
        (&["--header", "Host: sesame"], "belongs to the connection"),
        (&["--header", "Accept: sesame"], "can't be changed"),
        (&["--header", "X-Key: ses\name"], "no header may have"),
        (&["--header", "X-Key: ${KEY}"], "placeholder"),
        (&["--total-timeout", "soon"], "--total-timeout (AIRFLOW_TOTAL_TIMEOUT) must be a time"),
        (&["--call-timeout", "0"], "--call-timeout"),
        (&["--call-timeout=-1"], "--call-timeout"),
        (&["--connect-timeout", "nan"], "--connect-timeout"),
        (&["--connect-timeout", "1e99"], "--connect-timeout"),
        (&["--max-body", "32MB"], "--max-body"),
        (&["--max-body", "0"], "--max-body"),
    ] {
        let text = reads(flags);
        assert!(text.contains(says), "{flags:?}: {text}");
        assert!(!text.contains("sesame") && !text.contains("ses"), "{text}");
    }
}

#[test]
fn limits_and_headers() {
    let flags = ["--connect-timeout", "500ms", "--call-timeout", "2.5", "--total-timeout", "2m", "--max-body", "4096"];
    let (instance, _) = args(&flags).instance().unwrap();
    assert_eq!(
        instance.limits,
        Limits { call: Duration::from_millis(2500), total: Duration::from_secs(120), body: 4096 }
    );
    let (instance, _) = args(&["--header", "X-Key:  a: b ", "--header", "x-way: 1"]).instance().unwrap();
    assert_eq!(instance.limits, Limits::default());
    assert!(instance.limits.total < Duration::from_secs(60), "clients give up then");
    let headers: Vec<_> =
        instance.headers.iter().map(|(name, value)| format!("{name}={}", value.to_str().unwrap())).collect();
    assert_eq!(headers, ["x-key=a: b", "x-way=1"]);
}

#[test]
fn nothing_shows_a_secret() {
    let flags = [
        "--token",
        "sesame",
        "--username",
        "u",
        "--password",
        "sesame",
        "--header",
        "X-Key: sesame",
        "--token-command",
        "echo sesame",
    ];
    let shown = format!("{:?}", args(&flags));
    assert!(!shown.contains("sesame"), "{shown}");
    let (instance, _) = args(&["--token", "sesame", "--header", "X-Key: sesame"]).instance().unwrap();
    let shown = format!("{instance:?}");
    assert!(!shown.contains("sesame"), "{shown}");
    let help = <Program as clap::CommandFactory>::command().render_long_help().to_string();
    for name in ["AIRFLOW_API_URL", "AIRFLOW_AUTH_TOKEN", "AIRFLOW_PASSWORD", "AIRFLOW_VERIFY_SSL", "AIRFLOW_CA_CERT"] {
        assert!(help.contains(&format!("[env: {name}]")), "{name}: {help}");
    }
}

#[test]
fn booleans() {
    for text in ["1", "true", "TRUE", "True", " yes ", "y", "on", "t"] {
        assert_eq!(read_boolean(text), Some(true), "{text}");
    }
    for text in ["0", "false", "FALSE", "no", "n", "off", "f\n"] {
        assert_eq!(read_boolean(text), Some(false), "{text}");
    }
    for text in ["", "maybe", "2", "yess", "-1", "ja", "none"] {
        assert_eq!(read_boolean(text), None, "{text}");
    }
}

#[test]
fn verification_stays_on_unless_it_is_clearly_off() {
    for (given, verified) in [
        (None, true),
        (Some(""), true),
        (Some("maybe"), true),
        (Some("yes"), true),
        (Some("false"), false),
        (Some("0"), false),
        (Some("no"), false),
    ] {
        assert_eq!(verify(given), verified, "{given:?}");
    }
    assert_eq!(args(&["--verify-ssl"]).verify_ssl.as_deref(), Some("true"));
}
