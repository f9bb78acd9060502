//! The nearest known name to one that is not known.

/// The candidate that was most likely meant by `name`: one that differs in case, in
/// separators or in few letters. `None` if nothing is near.
pub(crate) fn nearest<'a>(name: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let wanted = plain(name);
    if wanted.is_empty() || wanted.chars().count() > 80 {
        return None;
    }
    let mut best: Option<(usize, &str)> = None;
    for candidate in candidates {
        let known = plain(candidate);
        let distance = if known == wanted {
            0
        } else if known.strip_suffix('s') == Some(&wanted) || wanted.strip_suffix('s') == Some(&known) {
            1
        } else {
            strsim::osa_distance(&wanted, &known)
        };
        let near = distance <= (wanted.chars().count() / 3).clamp(1, 4);
        if near && best.is_none_or(|(least, _)| distance < least) {
            best = Some((distance, candidate));
        }
    }
    best.map(|(_, candidate)| candidate)
}

/// ` (did you mean …?)`, or nothing.
pub(crate) fn hint<'a>(name: &str, candidates: impl IntoIterator<Item = &'a str>) -> String {
    nearest(name, candidates).map(|near| format!(" (did you mean `{near}`?)")).unwrap_or_default()
}

/// A name that came from outside, fit to be shown: no control characters, not long.
pub(crate) fn shown(name: &str) -> String {
    let mut text: String =
        name.chars().filter(|letter| letter.is_alphanumeric() || "_-.~ /:".contains(*letter)).take(60).collect();
    if text.len() < name.len() && name.chars().count() > 60 {
        text.push('…');
    }
    text
}

fn plain(name: &str) -> String {
    name.chars().filter(|letter| letter.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

#[cfg(test)]
mod tests {
    use super::nearest;

    #[test]
    fn finds_what_was_meant() {
        let known = ["dag_id", "limit", "offset", "order_by", "state"];
        assert_eq!(nearest("limt", known), Some("limit"));
        assert_eq!(nearest("dagId", known), Some("dag_id"));
        assert_eq!(nearest("orderBy", known), Some("order_by"));
        assert_eq!(nearest("states", known), Some("state"));
        assert_eq!(nearest("ofsfet", known), Some("offset"));
        assert_eq!(nearest("colour", known), None);
        assert_eq!(nearest("", known), None);
    }
}
