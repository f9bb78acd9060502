//! Single DAGs: FAB takes a pair on `DAG:<id>` in place of the one on all DAGs, where the call
//! names the DAG.

use generated::table::Vocabulary;

use super::needs::{CallNeeds, ToolNeeds};

/// FAB's resource of one DAG.
pub fn resource(dag: &str) -> String {
    format!("DAG:{dag}")
}

/// The tools that pairs on single DAGs do not open, or not wholly, and why.
pub fn beyond(tools: &[ToolNeeds], vocabulary: &Vocabulary) -> Vec<(&'static str, &'static str)> {
    let mut found = Vec::new();
    for tool in tools {
        let global = |call: &&CallNeeds| !call.names_dag && call.needs.iter().any(|need| of_all_dags(need, vocabulary));
        let closed = tool.calls.iter().filter(global).count();
        if closed == 0 {
            continue;
        }
        let all = closed == tool.calls.len();
        found.push((
            tool.name,
            if all {
                "does not work: it names no DAG, so that the pair on all DAGs is needed"
            } else {
                "works only where it names a DAG"
            },
        ));
    }
    found
}

/// Whether it is about the DAGs themselves: the resource of which any single one may do. FAB also has
/// pairs on the runs of one DAG, but takes them for some calls only; those on all runs always do.
pub fn of_dags(need: &str, vocabulary: &Vocabulary) -> bool {
    vocabulary.split(need).is_some_and(|(_, named, _)| {
        named.per_dag && vocabulary.resources.iter().any(|other| other.counts_as == Some(named.name))
    })
}

/// Whether it is about DAGs and any one DAG does not do.
fn of_all_dags(need: &str, vocabulary: &Vocabulary) -> bool {
    of_dags(need, vocabulary) && vocabulary.plain(need) == need
}

/// An id as it can stand in a list of DAGs.
///
/// # Errors
/// It is none, in words.
pub fn checked(dag: &str) -> Result<String, String> {
    let dag = dag.trim();
    if dag.contains(['*', '?', '[']) {
        return Err(format!("--dags takes ids of DAGs, since FAB knows no patterns; `{dag}` looks like one"));
    }
    let fit = !dag.is_empty() && dag.chars().count() <= 250 && !dag.chars().any(|c| c.is_control() || c == ',');
    fit.then(|| dag.to_owned()).ok_or_else(|| "--dags takes ids of DAGs, at most 250 characters each".to_owned())
}
