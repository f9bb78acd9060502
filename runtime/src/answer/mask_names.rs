//! Which names make a value secret.

use std::borrow::Cow;

use generated::table::Secrets;

/// Names with more words than this are text, not names.
const LONGEST: usize = 120;

/// Whether a value of this name is secret: it holds a declared part and is not declared
/// harmless. Words are told apart by anything that is no letter or digit, and by `camelCase`.
pub(super) fn is_secret(secrets: &Secrets, name: &str) -> bool {
    if name.is_empty() || name.len() > LONGEST {
        return false;
    }
    let padded = normal(name);
    if !secrets.name_parts.iter().any(|part| padded.contains(part)) {
        return false;
    }
    let bare = padded.trim_matches('_');
    !secrets.harmless.iter().any(|pattern| fits(pattern, bare))
}

/// `dbPassword`, `DB-PASSWORD` and `db__password` all become `_db_password_`.
fn normal(name: &str) -> Cow<'static, str> {
    let mut out = String::with_capacity(name.len() + 2);
    out.push('_');
    let mut characters = name.chars().peekable();
    let mut before = ' ';
    while let Some(character) = characters.next() {
        let joined = !character.is_alphanumeric();
        let next_is_lower = characters.peek().is_some_and(|next| next.is_lowercase());
        let begins_word = character.is_uppercase()
            && (before.is_lowercase() || before.is_ascii_digit() || (before.is_uppercase() && next_is_lower));
        if (joined || begins_word) && !out.ends_with('_') {
            out.push('_');
        }
        if !joined {
            out.extend(character.to_lowercase());
        }
        before = character;
    }
    if !out.ends_with('_') {
        out.push('_');
    }
    Cow::Owned(out)
}

/// Whether `text` fits a pattern in which `*` is any text.
fn fits(pattern: &str, text: &str) -> bool {
    let mut parts = pattern.split('*');
    let first = parts.next().unwrap_or_default();
    let Some(mut rest) = text.strip_prefix(first) else { return false };
    let mut parts = parts.peekable();
    if parts.peek().is_none() {
        return rest.is_empty();
    }
    while let Some(part) = parts.next() {
        if parts.peek().is_none() {
            return rest.ends_with(part);
        }
        match rest.find(part) {
            Some(at) => rest = rest.get(at + part.len()..).unwrap_or_default(),
            None => return false,
        }
    }
    true
}

#[cfg(test)]
mod tests {
    use super::super::mask::tests::SECRETS;
    use super::*;

    #[test]
    fn words_are_told_apart() {
        for name in ["dbPassword", "DB-PASSWORD", "db__password", "db.password"] {
            assert_eq!(normal(name), "_db_password_");
        }
        assert_eq!(normal("AWSSecretKey"), "_aws_secret_key_");
        assert_eq!(normal("AIRFLOW__CORE__FERNET_KEY"), "_airflow_core_fernet_key_");
    }

    #[test]
    fn patterns() {
        assert!(fits("max_*", "max_tokens") && fits("*_count", "token_count") && fits("a*b*c", "axxbyyc"));
        assert!(
            fits("tokens", "tokens") && !fits("tokens", "my_tokens") && !fits("*_count", "count") && !fits("a*b", "ac")
        );
    }

    #[test]
    fn secret_names() {
        for name in [
            "password",
            "db_password",
            "DBPASSWORD",
            "mypasswd",
            "apiKey",
            "API_TOKEN",
            "githubtoken",
            "client_secret",
            "aws_secret_access_key",
            "fernet_key",
            "sql_alchemy_conn",
            "sql_alchemy_conn_async",
            "secret_key",
            "jwt_secret",
            "broker_url",
            "result_backend",
            "flower_basic_auth",
            "sentry_dsn",
            "smtp_password",
            "secrets_backend_kwargs",
            "AIRFLOW__DATABASE__SQL_ALCHEMY_CONN",
            "private_key",
            "extra__google_cloud_platform__keyfile_dict",
            "PGPASSWORD",
            "Authorization",
            "x-api-key",
            "user_pwd",
            "connection_string",
            "slack_webhook_url",
            "internal_api_secret_key",
        ] {
            assert!(is_secret(SECRETS, name), "{name}");
        }
        for name in [
            "token_count",
            "max_tokens",
            "password_policy",
            "tokenizer",
            "passwordless",
            "secretary",
            "login",
            "host",
            "continuation_token",
            "file_token",
            "secret_name",
            "secrets_backend",
            "token_url",
            "private_key_path",
            "key",
            "password_file",
            "secret_arn",
            "dag_id",
            "partition_key",
            "primary_key",
            "tokens",
            "prompt_tokens",
            "conn_id",
            "result_backend_sqlalchemy_engine_options",
            "sql_alchemy_pool_size",
            "compass_direction",
            "bypass",
            "passed",
            "jwt_expiration_time",
            "jwt_leeway",
            "jwt_audience",
            "jwt_kid",
            "min_length_masked_secret",
            "trusted_jwks_url",
        ] {
            assert!(!is_secret(SECRETS, name), "{name}");
        }
    }
}
