use super::*;

fn reads(text: &str) -> String {
    match read(text) {
        Ok(authorization) => {
            let (name, value) = authorization.to_header().unwrap();
            assert!(value.is_sensitive());
            format!("{name}: {}", value.to_str().unwrap())
        }
        Err(problem) => format!("{problem:?}"),
    }
}

/// Field case C3.
#[test]
fn tokens_as_people_write_them() {
    for (given, read) in [
        ("abc", "authorization: Bearer abc"),
        ("abc\n", "authorization: Bearer abc"),
        ("abc\r\n", "authorization: Bearer abc"),
        ("\u{feff}abc", "authorization: Bearer abc"),
        ("\u{feff}\n abc \t\u{feff}\n", "authorization: Bearer abc"),
        ("Bearer abc", "authorization: Bearer abc"),
        ("bearer abc", "authorization: Bearer abc"),
        ("BEARER   abc\n", "authorization: Bearer abc"),
        ("Basic dTpw", "authorization: Basic dTpw"),
        ("Authorization: Bearer abc", "authorization: Bearer abc"),
        ("authorization:bearer abc\r\n", "authorization: Bearer abc"),
        ("AUTHORIZATION : abc", "authorization: Bearer abc"),
        ("Authorization: Negotiate YII=", "authorization: Negotiate YII="),
        ("Cookie: session=a.b-c; x=y", "cookie: session=a.b-c; x=y"),
        ("cookie:session=abc", "cookie: session=abc"),
        ("a.b-c_d~e+f/g==", "authorization: Bearer a.b-c_d~e+f/g=="),
        ("user:token", "authorization: Bearer user:token"),
        ("", "Empty"),
        (" \r\n\u{feff}", "Empty"),
        ("Bearer", "Empty"),
        ("Bearer ", "Empty"),
        ("Authorization:", "Empty"),
        ("Authorization: Bearer ", "Empty"),
        ("Cookie:", "Empty"),
        ("a\nb", "LineBreak"),
        ("Bearer a\r\nX-Evil: 1", "LineBreak"),
        ("warning: old client\nabc", "LineBreak"),
        ("a\u{2028}b", "LineBreak"),
        ("a b", "Space"),
        ("Bearer a b", "Space"),
        ("Bearer Bearer abc", "Space"),
        ("Token abc", "Space"),
        ("a\u{200b}bc", "Invisible"),
        ("abc\u{200b}", "Invisible"),
        ("a\u{feff}b", "Invisible"),
        ("a\u{202e}b", "Invisible"),
        ("a\u{0}b", "Control"),
        ("a\u{7}b", "Control"),
        ("a\tb", "Control"),
        ("schlüssel", "NotAscii"),
        ("\"abc\"", "Quotes"),
        ("'abc'", "Quotes"),
        ("Bearer \"abc\"", "Quotes"),
        ("{\"access_token\": \"abc\"}", "Json"),
        ("X-Api-Key: abc", "Header"),
        ("Set-Cookie: session=abc", "Header"),
        ("Cookie: session", "Cookie"),
        ("Cookie: session=", "Cookie"),
        ("${AIRFLOW_AUTH_TOKEN}", "Placeholder"),
        ("Bearer ${AIRFLOW_AUTH_TOKEN}", "Placeholder"),
        ("${env:AIRFLOW_AUTH_TOKEN}", "Placeholder"),
        ("${input:token}", "Placeholder"),
        ("$AIRFLOW_AUTH_TOKEN", "Placeholder"),
        ("Bearer $AIRFLOW_AUTH_TOKEN", "Placeholder"),
        ("%AIRFLOW_AUTH_TOKEN%", "Placeholder"),
        ("{{ token }}", "Placeholder"),
        ("<your token>", "Placeholder"),
    ] {
        assert_eq!(reads(given), read, "{given:?}");
    }
    assert_eq!(reads(&"x".repeat(LONGEST + 1)), "TooLong");
}

#[test]
fn nothing_shows_the_value() {
    let secret = read("Bearer sesame").unwrap();
    assert_eq!(format!("{secret:?}"), "Authorization(authorization: [hidden])");
    let (_, value) = secret.to_header().unwrap();
    assert!(!format!("{value:?}").contains("sesame"));
    for text in ["ses ame", "ses\name", "\"sesame\"", "X-A: sesame"] {
        let problem = read(text).unwrap_err();
        assert!(!format!("{problem} {problem:?}").contains("ame\""), "{problem}");
        assert!(!problem.to_string().contains("sesame"));
    }
}

#[test]
fn basic_is_utf8() {
    let (_, value) = Authorization::basic("ü", "p:w").to_header().unwrap();
    assert_eq!(value.to_str().unwrap(), format!("Basic {}", STANDARD.encode("ü:p:w")));
}
