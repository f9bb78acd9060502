//! Which permissions the caller turns out to have, and which tools that opens.

use generated::table::{Line, View, Vocabulary};
use tokio_util::sync::CancellationToken;

use super::Patient;
use super::report::{Permission, Permissions, Report, Tool, Tools};
use crate::answer::Standing;
use crate::serve::rights::Rights;
use crate::serve::rights_probe::{Asking, MOST, ask, candidates};
use crate::serve::rights_tools::{Opening, tool, wanted};
use crate::serve::{Entry, Inventory};

/// Asks, and says what came of it.
pub(super) async fn look(patient: &Patient<'_>, view: View, cancel: &CancellationToken, report: &mut Report) {
    let catalog = patient.catalog;
    let vocabulary = catalog.vocabulary();
    let entries: Vec<Entry> = Inventory { catalog, selection: patient.selection, view }.entries().collect();
    let wanted = wanted(entries.iter(), &view);
    let mut rights = Rights::new(vocabulary);
    let asking = Asking {
        instance: &patient.instance,
        upstream: &patient.upstream,
        view,
        hints: catalog.hints(),
        vocabulary,
        cancel: cancel.clone(),
    };
    let left = candidates(catalog.operations(), &view, patient.writes);
    let round = ask(&asking, left, &wanted, |learn| learn(&mut rights)).await;
    report.requests += round.requests;
    if round.unrecognised {
        return report.problem(
            "permissions",
            "Airflow does not take these credentials (401, or 403 for a token that is none of its own).".to_owned(),
            "Get a new token of this very Airflow: they are signed with its own key, and end. See that no other variable or client sets an \
             older one."
                .to_owned(),
        );
    }
    if let Some(error) = &round.error {
        report.note("permissions", format!("Not all questions were answered: {error}"));
    }
    let (held, missing) = rights.known();
    if view.line == Line::V1 && held.is_empty() && round.requests > 0 && round.error.is_none() {
        return report.problem(
            "permissions",
            "Every question was refused (403). Airflow 2 answers so to wrong credentials, to right ones that its API does not take, and to a \
             caller without any permission: it does not show which."
                .to_owned(),
            "Check user name and password. `[api] auth_backends` must name a backend that takes them, such as \
             airflow.api.auth.backend.basic_auth (the default `session` takes none). Then give the user a role."
                .to_owned(),
        );
    }
    let unknown: Vec<&str> = wanted.iter().copied().filter(|need| rights.standing(need) == Standing::Unknown).collect();
    let all = |needs: &[&str]| needs.iter().map(|need| permission(need, view.line, vocabulary)).collect();
    let missing: Vec<&str> = missing.into_iter().filter(|need| wanted.contains(need)).collect();
    let counts = format!(
        "{} held, {} missing, {} not known of those that these tools need.",
        held.len(),
        missing.len(),
        unknown.len()
    );
    report.permissions = Some(Permissions { held: all(&held), missing: all(&missing), unknown: all(&unknown) });
    report.ok("permissions", counts);
    if round.cut {
        report.note(
            "permissions",
            format!("There was more to ask than {MOST} requests do; give fewer tools to look at."),
        );
    }
    for setting in &round.settings {
        report.note("permissions", format!("The setting `{setting}` is off: what it guards is refused to everyone."));
    }
    let tools = sorted(&entries, &view, &rights, vocabulary);
    told(patient, &tools, !missing.is_empty(), &view, report);
    report.tools = Some(tools);
}

fn sorted(entries: &[Entry], view: &View, rights: &Rights, vocabulary: &Vocabulary) -> Tools {
    let mut tools = Tools::default();
    for entry in entries {
        let name = entry.name();
        match tool(entry, view, rights, vocabulary) {
            Opening::Open => tools.open.push(name),
            Opening::SomeDags(needs) => tools.some_dags.push(Tool { name, needs }),
            Opening::Unknown(needs) => tools.unknown.push(Tool { name, needs }),
            Opening::Closed(needs) => tools.closed.push(Tool { name, needs }),
        }
    }
    tools
}

fn told(patient: &Patient<'_>, tools: &Tools, lacking: bool, view: &View, report: &mut Report) {
    let Tools { open, some_dags, unknown, closed } = tools;
    let all = open.len() + some_dags.len() + unknown.len() + closed.len();
    let mut says = format!("{} of {all} tools are open", open.len());
    for (count, words) in [
        (some_dags.len(), "for single DAGs at most, by grants on those"),
        (unknown.len(), "not known"),
        (closed.len(), "not open"),
    ] {
        if count > 0 {
            says.push_str(&format!("; {count} {words}"));
        }
    }
    says.push('.');
    if closed.is_empty() && some_dags.is_empty() {
        if unknown.is_empty() {
            report.ok("tools", says);
        } else {
            report.note("tools", format!("{says} Of writes nothing is asked without --probe-writes."));
        }
    } else {
        let mend = "Grant what is missing, or list fewer tools (--toolsets, --tools, --exclude-tools, --read-only, --hide-forbidden).";
        report.problem("tools", says, mend.to_owned());
    }
    if lacking {
        let format = match report.auth_manager {
            Some("fab") => "fab",
            Some("simple") => "simple",
            _ => "table",
        };
        report.command =
            Some(format!("airvane permissions --airflow {}{} --format {format}", view.release, patient.flags));
    }
}

fn permission(need: &str, line: Line, vocabulary: &Vocabulary) -> Permission {
    Permission {
        name: need.to_owned(),
        fab: vocabulary.fab_pair(need, line).map(|pair| pair.to_string()),
        astro: vocabulary.scope(need).map(|scope| scope.name),
        simple: (line == Line::V2).then(|| vocabulary.simple_role(&[need])),
    }
}
