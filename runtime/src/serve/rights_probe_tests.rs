use std::sync::Mutex;

use futures::future::BoxFuture;
use generated::permissions::VOCABULARY;
use generated::table::{Line, Operation, Release, template_matches};

use super::*;
use crate::answer::Standing;
use crate::serve::rights_tools::forms;
use crate::serve::tests::stub::instance;

/// An Airflow that lets through what the tables say, for a caller with these permissions.
struct Guarded {
    held: Vec<&'static str>,
    view: View,
    sent: Mutex<Vec<(Effect, String)>>,
}

fn operations() -> impl Iterator<Item = &'static OperationData> {
    let reads = generated::read::OPERATIONS.iter().map(|operation| operation.data());
    reads.chain(generated::write::OPERATIONS.iter().map(|operation| operation.data()))
}

fn view(release: Release) -> View {
    let line = Line::of(release).unwrap();
    let known = generated::RELEASES.iter().find(|(known, _)| *known == line).unwrap().1;
    View::of(release, line, known).unwrap()
}

impl Upstream for Guarded {
    fn send<'a>(
        &'a self,
        _: &'a Instance,
        request: &'a Request,
        context: Context<'a>,
    ) -> BoxFuture<'a, Result<Incoming, WireError>> {
        Box::pin(async move {
            self.sent.lock().unwrap().push((context.effect, request.path.clone()));
            let fits = |operation: &&OperationData| {
                operation.line == self.view.line
                    && operation.method == request.method
                    && operation.effect == context.effect
                    && holds(operation.spans, &self.view)
                    && template_matches(operation.path, &request.path, &[])
            };
            let fitting: Vec<_> = operations().filter(fits).collect();
            // `/dags/{dag_id}` fits `/dags/x` as well as what is spelt out: the most spelt out one is meant.
            let operation = fitting.iter().min_by_key(|operation| operation.path.matches('{').count()).unwrap();
            let needs = operation.needs_of(&self.view, request);
            let (status, body) = if needs.iter().all(|need| self.held.contains(need)) {
                if request.path.contains("airvane-probe") { (404, r#"{"detail":"Not there"}"#) } else { (200, "{}") }
            } else {
                (403, r#"{"detail":"Forbidden"}"#)
            };
            Ok(Incoming::whole(status, "application/json", body.as_bytes().to_vec()))
        })
    }
}

fn wanted(view: &View) -> Vec<&'static str> {
    let all = operations().filter(|operation| operation.line == view.line && holds(operation.spans, view));
    let mut needs: Vec<_> = all.flat_map(|operation| forms(operation, view)).flatten().collect();
    needs.sort_unstable();
    needs.dedup();
    needs
}

async fn learnt(held: Vec<&'static str>, release: Release, writes: WriteProbes) -> (Rights, Guarded, Round) {
    let view = view(release);
    let airflow = Guarded { held, view, sent: Mutex::default() };
    let mut rights = Rights::new(VOCABULARY);
    let instance = instance(Duration::from_secs(5));
    let asking = Asking {
        instance: &instance,
        upstream: &airflow,
        view,
        hints: generated::hints::HINTS,
        vocabulary: VOCABULARY,
        cancel: CancellationToken::new(),
    };
    let left = candidates(operations(), &view, writes);
    let round = ask(&asking, left, &wanted(&view), |learn| learn(&mut rights)).await;
    (rights, airflow, round)
}

const RELEASES: [Release; 2] = [Release::new(2, 11, 2), Release::new(3, 3, 2)];

#[tokio::test(start_paused = true)]
async fn what_is_learnt_is_true_and_nearly_everything() {
    for release in RELEASES {
        let all = wanted(&view(release));
        // Every third, every second, all but one, and all.
        let sets: [Vec<&'static str>; 4] = [
            all.iter().copied().step_by(3).collect(),
            all.iter().copied().step_by(2).collect(),
            all.iter().copied().filter(|need| *need != "pool.get").collect(),
            all.clone(),
        ];
        for mut held in sets {
            // Who may read all DAGs may read some.
            for verb in ["get", "update", "delete"] {
                if held.iter().any(|need| *need == format!("dag.{verb}")) {
                    held.extend(all.iter().copied().filter(|need| *need == format!("some_dag.{verb}")));
                }
            }
            let (rights, airflow, round) = learnt(held.clone(), release, WriteProbes::All).await;
            for need in &all {
                match rights.standing(need) {
                    Standing::Held => assert!(held.contains(need), "{release}: {need} is not held"),
                    Standing::Missing => assert!(!held.contains(need), "{release}: {need} is held"),
                    Standing::Unknown => {}
                }
            }
            if held.len() >= all.len() {
                let unknown: Vec<_> = all.iter().filter(|need| rights.standing(need) != Standing::Held).collect();
                assert!(unknown.len() <= 3, "{release}: {unknown:?}");
            }
            assert!(round.requests <= MOST && round.requests as usize == airflow.sent.lock().unwrap().len());
        }
    }
}

#[tokio::test(start_paused = true)]
async fn without_leave_only_reads_are_sent() {
    for release in RELEASES {
        let (_, airflow, round) = learnt(wanted(&view(release)), release, WriteProbes::None).await;
        assert!(round.requests > 5);
        assert!(airflow.sent.lock().unwrap().iter().all(|(effect, _)| *effect == Effect::Read));
    }
}

#[test]
fn a_named_write_names_what_is_not_there() {
    for release in RELEASES {
        let view = view(release);
        let writes: Vec<_> = candidates(operations(), &view, WriteProbes::Named)
            .into_iter()
            .filter(|candidate| candidate.operation.effect != Effect::Read)
            .collect();
        assert!(writes.len() > 10);
        for candidate in writes {
            let path = &candidate.request.path;
            assert!(
                path.contains("airvane-probe-no-such-id") || path.contains("/999") || path.contains("2147483"),
                "{path}"
            );
        }
    }
}
