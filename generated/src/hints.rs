// Made by `cargo gen generate` from specs/. Do not edit.

//! What to do next after an error.

use crate::table::{Hint, Withheld};
/// As declared in `specs/hints.yaml`.
pub static HINTS: &[Hint] = &[
    Hint {
        status: 404,
        path_part: "{dag_id}",
        said: &[
            "dag with",
            "dag not found",
            "the dag ",
            "could not find dag",
            "unable to obtain dag",
        ],
        sent: "",
        passed: false,
        says: "Perhaps the file of this DAG can't be imported: see list_import_errors. A new file may also not have been parsed yet (wait a minute).",
    },
    Hint {
        status: 400,
        path_part: "{dag_id}",
        said: &["has import errors"],
        sent: "",
        passed: false,
        says: "See list_import_errors for the reason.",
    },
    Hint {
        status: 404,
        path_part: "/logs/",
        said: &["taskinstance not found", "task instance not found"],
        sent: "",
        passed: false,
        says: "The task has no such try yet, or the run, task or map index differs: see list_task_instances for its state and try number (0 = it has not run).",
    },
    Hint {
        status: 404,
        path_part: "",
        said: &["api route not found", "the requested url was not found"],
        sent: "",
        passed: false,
        says: "This release has no such address. If an id holds a `/`, it can't be reached by it here; the list of such things shows it all the same.",
    },
    Hint {
        status: 404,
        path_part: "/taskInstances/{task_id}",
        said: &["is mapped"],
        sent: "",
        passed: false,
        says: "Give map_index; list_task_instances lists the indexes.",
    },
    Hint {
        status: 500,
        path_part: "/api/v1/dags/{dag_id}/dagRuns",
        said: &[],
        sent: "dag_run_id",
        passed: false,
        says: "Perhaps dag_run_id is the matter: Airflow 2 fails on ids with other characters than letters, digits and _ . ~ : + -.",
    },
    Hint {
        status: 500,
        path_part: "",
        said: &[],
        sent: "order_by",
        passed: false,
        says: "Leave order_by out: some releases fail to sort by values that are null in some rows.",
    },
    Hint {
        status: 400,
        path_part: "",
        said: &["order", "has no attribute"],
        sent: "order_by",
        passed: false,
        says: "Leave order_by out, or sort by another field.",
    },
    Hint {
        status: 400,
        path_part: "",
        said: &["bad signature"],
        sent: "",
        passed: false,
        says: "Leave the continuation token out: it is not one that this Airflow made.",
    },
    Hint {
        status: 409,
        path_part: "/backfills",
        said: &["already a running backfill"],
        sent: "",
        passed: false,
        says: "See list_backfills for the one that runs.",
    },
    Hint {
        status: 409,
        path_part: "/dagRuns",
        said: &["already exists", "unique constraint"],
        sent: "",
        passed: false,
        says: "A run with this id or this logical date is there already: see list_dag_runs, or leave both out.",
    },
    Hint {
        status: 403,
        path_part: "",
        said: &["is not a respondent for the task"],
        sent: "",
        passed: true,
        says: "The task names the people who may answer, and this caller is none of them: only they can, whatever their roles.",
    },
    Hint {
        status: 403,
        path_part: "",
        said: &["not authorized to trigger a run for dag"],
        sent: "",
        passed: false,
        says: "The check was made for the DAG that makes this asset, so that a role on another DAG does not do.",
    },
    Hint {
        status: 403,
        path_part: "",
        said: &["do not have read permission on any of the dags in the file"],
        sent: "",
        passed: false,
        says: "The error is there; to see it, the caller needs `dag.get` (FAB `can_read` on DAGs) on one DAG of that file, and on all of them for its trace.",
    },
];
/// As declared in `specs/hints.yaml`.
pub static WITHHELD: &[Withheld] = &[
    Withheld {
        text: "redacted - you do not have read permission on all dags in the file",
        needs: "dag.get",
        says: "Withheld from this caller, and not the text itself: the file defines DAGs that this caller may not read.",
    },
];
