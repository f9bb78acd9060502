//! Most of what an Airflow says it says several times: a run stands in the list of all runs, in
//! that of its DAG, and by itself. A recording has it once, and refers to it elsewhere.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::{Answer, Body};

/// The key that the rows of a list stand under, the rows, and what else the list has.
type List<'a> = (&'a str, &'a Vec<Value>, Vec<(&'a str, &'a Value)>);

fn list(value: &Value) -> Option<List<'_>> {
    let map = value.as_object().filter(|map| map.contains_key("total_entries"))?;
    let mut lists = map.iter().filter_map(|(key, value)| Some((key.as_str(), value.as_array()?)));
    let (key, rows) = lists.next()?;
    let rest = map.iter().filter(|(name, _)| *name != key && *name != "total_entries");
    lists.next().is_none().then(|| (key, rows, rest.map(|(name, value)| (name.as_str(), value)).collect()))
}

/// Replaces what stands in a longer list by where it stands there.
pub fn refer(answers: &mut [Answer]) {
    // A path names the first answer that it has.
    let mut paths = BTreeSet::new();
    let mut lists: Vec<usize> = Vec::new();
    for (place, answer) in answers.iter().enumerate() {
        if let Body::Json(value) = &answer.body
            && list(value).is_some()
            && paths.insert(answer.path.clone())
        {
            lists.push(place);
        }
    }
    let length = |answers: &[Answer], place: usize| match answers.get(place).map(|answer| &answer.body) {
        Some(Body::Json(value)) => list(value).map_or(0, |(_, rows, _)| rows.len()),
        _ => 0,
    };
    lists.sort_by_key(|place| std::cmp::Reverse(length(answers, *place)));
    // Row, as text, to the lists that have it. Lists that are kept come first.
    let mut known: BTreeMap<String, Vec<(usize, usize)>> = BTreeMap::new();
    let mut kept = BTreeSet::new();
    for place in lists {
        if answers.get(place).and_then(|answer| in_another(answer, answers, &known)).is_some() {
            continue;
        }
        kept.insert(place);
        let Some(Answer { body: Body::Json(value), .. }) = answers.get(place) else { continue };
        for (at, row) in list(value).into_iter().flat_map(|(_, rows, _)| rows.iter().enumerate()) {
            known.entry(row.to_string()).or_default().push((place, at));
        }
    }
    let changed: Vec<(usize, Body)> = answers
        .iter()
        .enumerate()
        .filter(|(place, _)| !kept.contains(place))
        .filter_map(|(place, answer)| Some((place, in_another(answer, answers, &known)?)))
        .collect();
    for (place, body) in changed {
        if let Some(answer) = answers.get_mut(place) {
            answer.body = body;
        }
    }
}

/// Where an answer stands in another one, if it does.
fn in_another(answer: &Answer, answers: &[Answer], known: &BTreeMap<String, Vec<(usize, usize)>>) -> Option<Body> {
    let Body::Json(value) = &answer.body else { return None };
    let path = |place: usize| Some(answers.get(place)?.path.clone());
    let Some((key, rows, rest)) = list(value) else {
        let (place, at) = known.get(&value.to_string())?.first()?;
        return Some(Body::Row(path(*place)?, *at));
    };
    let rows: Vec<String> = rows.iter().map(Value::to_string).collect();
    known.get(rows.first()?)?.iter().find_map(|(place, _)| {
        let Body::Json(other) = &answers.get(*place)?.body else { return None };
        let (other_key, _, other_rest) = list(other)?;
        let at = |row: &String| known.get(row)?.iter().find(|(known, _)| known == place).map(|(_, at)| *at);
        let all: Vec<usize> = rows.iter().map(at).collect::<Option<_>>()?;
        (key == other_key && rest == other_rest).then_some(Body::Rows(path(*place)?, all))
    })
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn answer(path: &str, value: Value) -> Answer {
        Answer { path: path.to_owned(), query: BTreeMap::new(), status: 200, page: None, body: Body::Json(value) }
    }

    #[test]
    fn what_stands_elsewhere_is_referred_to() {
        let (a, b) = (json!({"id": "a"}), json!({"id": "b"}));
        let mut answers = [
            answer("/x", json!({"rows": [b], "total_entries": 1})),
            answer("/x/b", b.clone()),
            answer("/x/c", json!({"id": "c"})),
            answer("/~", json!({"rows": [a, b], "total_entries": 2})),
            answer("/z", json!({"others": [b], "total_entries": 1})),
        ];
        refer(&mut answers);
        assert!(matches!(&answers[0].body, Body::Rows(of, at) if of == "/~" && *at == [1]));
        assert!(matches!(&answers[1].body, Body::Row(of, 1) if of == "/~"));
        assert!(matches!(&answers[2].body, Body::Json(_)));
        assert!(matches!(&answers[3].body, Body::Json(_)));
        assert!(matches!(&answers[4].body, Body::Json(_)), "another kind of list");
    }
}
