use generated::table::{Method, Request, RequestBuilder, Style};

use super::{Address, AddressError, UrlError};

fn reads(text: &str) -> String {
    Address::parse(text).map_or_else(|error| format!("{error:?}"), |address| address.to_string())
}

fn request(path: &str) -> Request {
    Request { method: Method::Get, path: path.to_owned(), query: vec![], headers: vec![], body: None }
}

/// Field case C2, and more of what people paste.
#[test]
fn what_people_paste() {
    for (pasted, read) in [
        ("https://h/pfx", "https://h/pfx"),
        ("https://h/pfx/", "https://h/pfx"),
        ("https://h/pfx//", "https://h/pfx"),
        ("https://h//pfx//deep/", "https://h/pfx/deep"),
        ("https://h/pfx/api/v1", "https://h/pfx"),
        ("https://h/pfx/api/v2/", "https://h/pfx"),
        ("https://h/pfx//api//v2", "https://h/pfx"),
        ("https://h/pfx/api/v1/dags/x/dagRuns", "https://h/pfx"),
        ("https://h/pfx/home", "https://h/pfx"),
        ("https://h/home", "https://h"),
        ("https://h/home/airflow", "https://h/home/airflow"),
        ("https://h/pfx/dags/x?tab=y", "https://h/pfx"),
        ("https://h/pfx/dags/x/grid?dag_run_id=manual__2026", "https://h/pfx"),
        ("https://h/dags", "https://h"),
        ("https://h/auth/login/?next=https://h/dags", "https://h"),
        ("https://h/pfx/login/?next=a@b", "https://h/pfx"),
        ("https://h/pfx/docs#/DAG", "https://h/pfx"),
        ("https://h?x=1", "https://h"),
        ("https://h/#top", "https://h"),
        ("h:8080", "http://h:8080"),
        ("h:8080/pfx/home", "http://h:8080/pfx"),
        ("localhost", "http://localhost"),
        ("LOCALHOST:8080", "http://localhost:8080"),
        ("127.0.0.1", "http://127.0.0.1"),
        ("[::1]", "http://[::1]"),
        ("[::1]:8080/x", "http://[::1]:8080/x"),
        ("[2001:db8::1]", "https://[2001:db8::1]"),
        ("airflow.example.com/pfx", "https://airflow.example.com/pfx"),
        ("airflow.example.com:443", "https://airflow.example.com"),
        ("HTTPS://H", "https://h"),
        ("HTTPS://H/Pfx", "https://h/Pfx"),
        ("Http://Airflow.Example.COM:80/", "http://airflow.example.com"),
        ("https://h:443/", "https://h"),
        ("http://[::1]:8080/", "http://[::1]:8080"),
        ("http://[2001:DB8::1]/p", "http://[2001:db8::1]/p"),
        ("  https://h/pfx \n", "https://h/pfx"),
        ("\u{feff}https://h", "https://h"),
        ("\"https://h/pfx\"", "https://h/pfx"),
        ("'http://h:1'", "http://h:1"),
        ("https://h/a%20b", "https://h/a%20b"),
        ("", "Empty"),
        (" \t ", "Empty"),
        ("https://user:pw@h", "UserInfo"),
        ("https://user@h", "UserInfo"),
        ("user:pw@h:8080", "UserInfo"),
        ("https://user:p/w@h", "UserInfo"),
        ("https://user:1/w@h", "UserInfo"),
        ("https://user:1?w@h", "UserInfo"),
        ("https://user:1#w@h", "UserInfo"),
        ("https://:pw@h", "UserInfo"),
        ("ftp://h", "Scheme"),
        ("postgresql://airflow:airflow@postgres/airflow", "UserInfo"),
        ("https://", "Host"),
        ("https:///pfx", "Host"),
        ("/pfx", "Host"),
        ("https://h:0", "Host"),
        ("https://h:99999", "Host"),
        ("https://h:x", "Host"),
        ("http:/h", "Scheme"),
        ("https://h h", "Character"),
        ("https://h\\x", "Character"),
        ("https://h/\ta", "Character"),
        ("https://h/../x", "Dots"),
        ("https://h/%2e%2E/x", "Dots"),
        ("https://h/a%2F..%2Fb", "Dots"),
        ("${AIRFLOW_API_URL}", "Placeholder"),
        ("$AIRFLOW_API_URL", "Placeholder"),
        ("https://${HOST}/x", "Placeholder"),
        ("https://<your-deployment>", "Placeholder"),
        ("{{ url }}", "Placeholder"),
    ] {
        assert_eq!(reads(pasted), read, "{pasted:?}");
    }
}

#[test]
fn no_error_and_no_display_repeats_a_password() {
    for text in ["https://user:sesame@h", "user:ses/ame@h", "https://u:1#sesame@h", "u:sesame@h:1", "ftp://u:sesame@h"]
    {
        let error = Address::parse(text).unwrap_err();
        assert!(!format!("{error} {error:?}").contains("ame@"), "{error}");
        assert!(!format!("{error} {error:?}").contains("sesame"), "{error}");
    }
    assert!(AddressError::UserInfo.to_string().contains("AIRFLOW_USERNAME"));
}

#[test]
fn loopback() {
    for (text, here) in [
        ("localhost:1", true),
        ("a.localhost:1", true),
        ("localhost.:1", true),
        ("127.8.8.8:1", true),
        ("[::1]:1", true),
        ("[::ffff:127.0.0.1]:1", true),
        ("0.0.0.0:1", false),
        ("h:1", false),
        ("localhost.example.com:1", false),
    ] {
        assert_eq!(Address::parse(text).unwrap().is_loopback(), here, "{text}");
    }
}

#[test]
fn urls() {
    let address = Address::parse("https://h:8443/p%20x/").unwrap();
    let mut wanted = request("/api/v2/dags/a%2Fb/dagRuns/manual%20run%201");
    assert_eq!(
        address.url(&wanted).unwrap().as_str(),
        "https://h:8443/p%20x/api/v2/dags/a%2Fb/dagRuns/manual%20run%201"
    );
    wanted.query = vec![
        ("tags".into(), "Corporate & SME".into()),
        ("tags".into(), "x=y#z+100%".into()),
        ("run_id_pattern".into(), "10|11~".into()),
        ("empty".into(), String::new()),
        ("ü".into(), "ñ\n".into()),
    ];
    assert_eq!(
        address.url(&wanted).unwrap().query().unwrap(),
        "tags=Corporate%20%26%20SME&tags=x%3Dy%23z%2B100%25&run_id_pattern=10%7C11~&empty=&%C3%BC=%C3%B1%0A"
    );
}

/// Every id that goes in comes out as one raw segment.
#[test]
fn ids_stay_in_their_segment() {
    let address = Address::parse("http://h/pfx").unwrap();
    for id in [
        "scheduled__2026-01-01T00:00:00+00:00",
        "manual run 1",
        "media/part 1",
        "100%2Fdone",
        "%2e%2e",
        "ünïcode_ñ",
        "a;b?c#d&e=f",
        "...",
        ".a",
        "~",
        &"x".repeat(250),
    ] {
        let built = RequestBuilder::new(Method::Delete, "/api/v2/dags/{dag_id}/dagRuns/{run}")
            .path("dag_id", "d")
            .path("run", id)
            .query("limit", Style::Single, &["1".to_owned()])
            .build()
            .unwrap();
        let url = address.url(&built).unwrap();
        let segments: Vec<&str> = url.path_segments().unwrap().collect();
        assert_eq!(segments.len(), 7, "{id}");
        let decoded = percent_encoding::percent_decode_str(segments[6]).decode_utf8().unwrap();
        assert_eq!(decoded, id);
    }
}

#[test]
fn a_path_that_would_move_is_refused() {
    let address = Address::parse("https://h/pfx").unwrap();
    for path in [
        "/api/v2/dags/../variables/x",
        "/api/v2/dags/%2E%2E/variables/x",
        "/api/v2/dags/%2e%2e",
        "/api/v2/dags/.%2e",
        "/api/v2/dags/.",
        "/api/v2/dags/%2E",
        "/api/v2/dags//dagRuns",
        "/api/v2/dags/",
        "/api/v2/dags/a%2F..%2Fb",
        "/api/v2/dags/a%5C..",
        "/",
        "",
        "api/v2/dags",
        "@evil/x",
        ":1/x",
        "//evil/x",
    ] {
        assert_eq!(address.url(&request(path)), Err(UrlError::Path), "{path}");
    }
    for path in
        ["/api/v2/dags?x", "/api/v2/dags#x", "/api/v2/da\tgs", "/api/v2/d\\e", "/api/v2/a b", "/api/v2/ü", "/x "]
    {
        assert_eq!(address.url(&request(path)), Err(UrlError::Changed), "{path:?}");
    }
}
