//! The address as it was given.

use super::report::Report;
use crate::wire::Instance;

/// Says what was made of the address, where that is not the same.
pub(super) fn look(given: &str, instance: &Instance, report: &mut Report) {
    let read = instance.address.to_string();
    let bare = given.trim().trim_end_matches('/');
    let path = bare.split_once("://").map_or(bare, |(_, rest)| rest).split_once('/').map_or("", |(_, path)| path);
    let kept = instance.address.prefix().trim_start_matches('/');
    if !path.is_empty() && path != kept {
        report.note(
            "address",
            format!("`/{path}` is more than the prefix of Airflow's path; the address is taken as {read}."),
        );
    }
    if !instance.credentials.is_none() && !instance.address.is_https() && !instance.address.is_loopback() {
        report.note(
            "address",
            "Credentials go there unencrypted (http): whoever stands between can read them.".to_owned(),
        );
    }
}
