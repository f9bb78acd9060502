// Made by `cargo gen generate` from specs/. Do not edit.

//! What airvane serves: the operations of Apache Airflow's REST API and the tools made of them.
//!
//! Made from Airflow's published OpenAPI specs and the reviewed YAML under `specs/`.
//! [`read`] holds what changes nothing, [`write`](mod@write) all else: a server that never
//! names [`write`](mod@write) has no way to change anything.

#[cfg(feature = "client")]
pub mod client;
pub mod fences;
pub mod hints;
pub mod permissions;
pub mod read;
pub mod schemas;
pub mod secrets;
pub mod table;
pub mod words;
pub mod write;
use table::{Line, Release};
/// A group of tools that can be chosen together.
#[derive(Clone, Copy, Debug)]
pub struct Toolset {
    /// Its name.
    pub name: &'static str,
    /// What it is for.
    pub says: &'static str,
}
/// The known releases of each line, oldest first.
pub static RELEASES: &[(Line, &[Release])] = &[
    (
        Line::V1,
        &[
            Release::new(2, 4, 0),
            Release::new(2, 4, 1),
            Release::new(2, 4, 2),
            Release::new(2, 4, 3),
            Release::new(2, 5, 0),
            Release::new(2, 5, 1),
            Release::new(2, 5, 2),
            Release::new(2, 5, 3),
            Release::new(2, 6, 0),
            Release::new(2, 6, 1),
            Release::new(2, 6, 2),
            Release::new(2, 6, 3),
            Release::new(2, 7, 0),
            Release::new(2, 7, 1),
            Release::new(2, 7, 2),
            Release::new(2, 7, 3),
            Release::new(2, 8, 0),
            Release::new(2, 8, 1),
            Release::new(2, 8, 2),
            Release::new(2, 8, 3),
            Release::new(2, 8, 4),
            Release::new(2, 9, 0),
            Release::new(2, 9, 1),
            Release::new(2, 9, 2),
            Release::new(2, 9, 3),
            Release::new(2, 10, 0),
            Release::new(2, 10, 1),
            Release::new(2, 10, 2),
            Release::new(2, 10, 3),
            Release::new(2, 10, 4),
            Release::new(2, 10, 5),
            Release::new(2, 11, 0),
            Release::new(2, 11, 1),
            Release::new(2, 11, 2),
        ],
    ),
    (
        Line::V2,
        &[
            Release::new(3, 0, 0),
            Release::new(3, 0, 1),
            Release::new(3, 0, 2),
            Release::new(3, 0, 3),
            Release::new(3, 0, 4),
            Release::new(3, 0, 5),
            Release::new(3, 0, 6),
            Release::new(3, 1, 0),
            Release::new(3, 1, 1),
            Release::new(3, 1, 2),
            Release::new(3, 1, 3),
            Release::new(3, 1, 4),
            Release::new(3, 1, 5),
            Release::new(3, 1, 6),
            Release::new(3, 1, 7),
            Release::new(3, 1, 8),
            Release::new(3, 2, 0),
            Release::new(3, 2, 1),
            Release::new(3, 2, 2),
            Release::new(3, 3, 0),
            Release::new(3, 3, 1),
            Release::new(3, 3, 2),
        ],
    ),
];
/// The toolsets, in the order shown.
pub static TOOLSETS: &[Toolset] = &[
    Toolset {
        name: "dags",
        says: "DAGs: details, source, versions, import errors, pausing.",
    },
    Toolset {
        name: "runs",
        says: "DAG runs: find, trigger, clear, change, wait.",
    },
    Toolset {
        name: "tasks",
        says: "Tasks, task instances, logs and XComs.",
    },
    Toolset {
        name: "assets",
        says: "Assets (datasets in Airflow 2), their events and queues.",
    },
    Toolset {
        name: "backfills",
        says: "Backfills.",
    },
    Toolset {
        name: "hitl",
        says: "Tasks that wait for a human answer.",
    },
    Toolset {
        name: "connections",
        says: "Connections and their tests.",
    },
    Toolset {
        name: "variables",
        says: "Variables.",
    },
    Toolset {
        name: "pools",
        says: "Pools and their slots.",
    },
    Toolset {
        name: "monitoring",
        says: "Health, version, jobs, audit log, plugins, providers, configuration.",
    },
    Toolset {
        name: "state",
        says: "State stores of assets and task instances.",
    },
    Toolset {
        name: "access",
        says: "Users, roles and permissions (Airflow 2 only).",
    },
];
