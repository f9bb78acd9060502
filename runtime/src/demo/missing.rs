//! What to say of a path that was not recorded.

use std::collections::BTreeSet;

use percent_encoding::percent_decode_str;

/// How many of the names that there are get told.
const SHOWN: usize = 12;
/// Airflow's sign for "any", which is nobody's name.
const ANY: &str = "~";

/// The reason, with what the recording has in place of the step that it does not know.
pub(super) fn instead_of<'a>(path: &str, recorded: impl Iterator<Item = &'a str>) -> String {
    let asked: Vec<&str> = path.split('/').collect();
    let recorded: Vec<Vec<&str>> = recorded.map(|path| path.split('/').collect()).collect();
    let shown = decoded(path);
    let known = |place: usize| recorded.iter().any(|known| starts(known, &asked, place));
    let found = (0..asked.len()).rev().filter(|place| !known(*place + 1)).find_map(|place| {
        let names: BTreeSet<&str> = recorded
            .iter()
            .filter(|known| known.len() == asked.len())
            .filter(|known| {
                known.iter().zip(&asked).enumerate().all(|(at, (known, step))| at == place || known == step)
            })
            .filter_map(|known| known.get(place).copied())
            .filter(|name| *name != ANY)
            .collect();
        (!names.is_empty()).then_some((place, names))
    });
    // Two steps are unknown: the first of them is the one to correct.
    let found = found.or_else(|| {
        let place = (0..asked.len()).rev().find(|place| known(*place))?;
        let names = recorded.iter().filter(|known| starts(known, &asked, place)).filter_map(|known| known.get(place));
        Some((place, names.copied().filter(|name| *name != ANY).collect()))
    });
    let Some((place, names)) = found.filter(|(_, names)| !names.is_empty()) else {
        return format!("it has no answer for GET {shown}");
    };
    let step = asked.get(place).copied().unwrap_or_default();
    let more = names.len().saturating_sub(SHOWN);
    let mut list = names.iter().take(SHOWN).map(|name| decoded(name)).collect::<Vec<_>>().join(", ");
    if more > 0 {
        list.push_str(&format!(" and {more} more"));
    }
    format!("it has no answer for GET {shown}; in place of `{}` it has {list}", decoded(step))
}

fn starts(known: &[&str], asked: &[&str], steps: usize) -> bool {
    known.len() >= steps && known.iter().zip(asked).take(steps).all(|(known, step)| known == step)
}

fn decoded(text: &str) -> String {
    percent_decode_str(text).decode_utf8_lossy().into_owned()
}
