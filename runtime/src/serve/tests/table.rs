//! A few tools over these operations, and the catalogues of them.

use generated::Toolset;
use generated::table::{
    Argument, Call, Condition, Effect, Fixed, Line, Lookup, Operation, Place, ReadOperation, Reading, Release, Secrets,
    Slot, Switch, Tool, WriteOperation,
};

use super::operations::*;
use crate::serve::{Catalog, Reads, Writes};

const fn slot(argument: &'static str, place: Place, name: &'static str) -> Slot {
    Slot { argument, place, name, folded: false }
}

const fn in_path(name: &'static str) -> Slot {
    slot(name, Place::Path, name)
}

const fn in_query(name: &'static str) -> Slot {
    slot(name, Place::Query, name)
}

const fn in_filter(name: &'static str) -> Slot {
    Slot { folded: true, ..in_query(name) }
}

const fn in_body(name: &'static str) -> Slot {
    slot(name, Place::Body, name)
}

const fn argument(name: &'static str) -> Argument {
    Argument { name, says: "", default: None, lookup: None, required: None, switch: None, only: &[] }
}

const fn call<O: Operation>(operation: &'static O, slots: &'static [Slot]) -> Call<O> {
    Call { operation, conditions: &[], slots, fixed: &[], defaults: &[], accept: None, reading: Reading::Json }
}

const fn tool<O: Operation>(
    name: &'static str,
    toolset: &'static str,
    rank: u16,
    calls: &'static [Call<O>],
) -> Tool<O> {
    Tool {
        name,
        aliases: &[],
        toolset,
        rank,
        default: rank < 20,
        says: "What it does.",
        effect: Effect::Read,
        idempotent: true,
        arguments: &[],
        mask: None,
        calls,
    }
}

const PAUSED: &[Fixed] = &[Fixed { place: Place::Body, name: "is_paused", value: "true" }];
const RUNNING: &[Fixed] = &[Fixed { place: Place::Body, name: "is_paused", value: "false" }];
const DAGS: &[Slot] = &[
    in_query("limit"),
    in_query("offset"),
    in_query("tags"),
    in_query("order_by"),
    in_filter("paused"),
    in_filter("dag_id_prefix_pattern"),
];
const RUN: &[Slot] = &[in_path("dag_id"), in_path("dag_run_id")];
const TASK: &[Slot] = &[in_path("dag_id"), in_path("dag_run_id"), in_path("task_id")];
const TRIGGER: &[Slot] =
    &[in_path("dag_id"), in_body("logical_date"), in_body("conf"), in_body("note"), in_body("partition_key")];
const PATTERNS: &[Slot] = &[in_query("dag_id_pattern"), in_query("dag_id_prefix_pattern")];

static LIST_DAGS_CALLS: [Call<ReadOperation>; 2] = [call(&DAGS_1, DAGS), call(&DAGS_2, DAGS)];
static GET_DAG_CALLS: [Call<ReadOperation>; 1] = [call(&DAG_2, &[in_path("dag_id")])];
static LIST_RUNS_CALLS: [Call<ReadOperation>; 1] = [call(
    &RUNS_2,
    &[
        in_path("dag_id"),
        in_query("limit"),
        in_query("offset"),
        in_query("state"),
        in_query("order_by"),
        in_filter("start_date_gte"),
        in_filter("start_date_lte"),
    ],
)];
static GET_RUN_CALLS: [Call<ReadOperation>; 1] = [call(&RUN_2, RUN)];
static STATS_CALLS: [Call<ReadOperation>; 2] =
    [call(&STATS_1, &[in_query("dag_ids")]), call(&STATS_2, &[in_query("dag_ids")])];
static HEALTH_CALLS: [Call<ReadOperation>; 1] = [call(&HEALTH_2, &[])];
static TASK_CALLS: [Call<ReadOperation>; 1] = [call(&TASK_2, TASK)];
static LOG_CALLS: [Call<ReadOperation>; 1] = [Call {
    accept: Some("application/x-ndjson"),
    reading: Reading::Log,
    fixed: &[Fixed { place: Place::Query, name: "full_content", value: "true" }],
    ..call(&LOG_2, &[in_path("dag_id"), in_path("dag_run_id"), in_path("task_id"), in_path("try_number")])
}];
static WAIT_CALLS: [Call<ReadOperation>; 1] = [Call {
    reading: Reading::Ndjson,
    defaults: &[Fixed { place: Place::Query, name: "interval", value: "2" }],
    ..call(&WAIT_2, &[in_path("dag_id"), in_path("dag_run_id"), in_query("interval")])
}];
static VARIABLE_CALLS: [Call<ReadOperation>; 1] = [call(&VARIABLE_2, &[in_path("variable_key")])];

static LIST_DAGS: Tool<ReadOperation> =
    Tool { aliases: &["get_dags"], ..tool("list_dags", "dags", 1, &LIST_DAGS_CALLS) };
static GET_DAG: Tool<ReadOperation> = tool("get_dag", "dags", 30, &GET_DAG_CALLS);
static LIST_RUNS: Tool<ReadOperation> = Tool {
    arguments: &[Argument { default: Some("\"~\""), says: "All DAGs if left out.", ..argument("dag_id") }],
    ..tool("list_dag_runs", "runs", 2, &LIST_RUNS_CALLS)
};
static GET_RUN: Tool<ReadOperation> = tool("get_dag_run", "runs", 31, &GET_RUN_CALLS);
static STATS: Tool<ReadOperation> = tool("get_dag_stats", "dags", 32, &STATS_CALLS);
static HEALTH: Tool<ReadOperation> = tool("get_health", "system", 3, &HEALTH_CALLS);
static GET_TASK: Tool<ReadOperation> = tool("get_task_instance", "tasks", 33, &TASK_CALLS);
static GET_LOG: Tool<ReadOperation> = Tool {
    arguments: &[Argument {
        lookup: Some(Lookup { tool: "get_task_instance", field: "try_number" }),
        ..argument("try_number")
    }],
    ..tool("get_task_logs", "tasks", 4, &LOG_CALLS)
};
static WAIT: Tool<ReadOperation> = tool("wait_for_dag_run", "runs", 5, &WAIT_CALLS);
static GET_VARIABLE: Tool<ReadOperation> = tool("get_variable", "variables", 34, &VARIABLE_CALLS);

static TRIGGER_CALLS: [Call<WriteOperation>; 2] = [call(&TRIGGER_1, TRIGGER), call(&TRIGGER_2, TRIGGER)];
static PAUSE_CALLS: [Call<WriteOperation>; 2] = [
    Call { fixed: PAUSED, ..call(&PATCH_1, &[in_path("dag_id")]) },
    Call { fixed: PAUSED, ..call(&PATCH_2, &[in_path("dag_id")]) },
];
static PAUSES_CALLS: [Call<WriteOperation>; 2] = [
    Call { conditions: &[Condition::Is("action", "\"pause\"")], fixed: PAUSED, ..call(&PATCHES_2, PATTERNS) },
    Call { conditions: &[Condition::Is("action", "\"unpause\"")], fixed: RUNNING, ..call(&PATCHES_2, PATTERNS) },
];
static CLEAR_CALLS: [Call<WriteOperation>; 1] =
    [call(&CLEAR_2, &[in_path("dag_id"), in_body("task_ids"), in_body("dry_run")])];
static BULK_CALLS: [Call<WriteOperation>; 1] = [call(&BULK_2, &[in_body("entities")])];
static SET_CALLS: [Call<WriteOperation>; 1] = [call(
    &SET_2,
    &[in_path("variable_key"), slot("variable_key", Place::Body, "key"), in_body("value"), in_body("description")],
)];
static DELETE_RUN_CALLS: [Call<WriteOperation>; 1] = [call(&DELETE_RUN_2, RUN)];
static DELETE_DAG_CALLS: [Call<WriteOperation>; 1] = [call(&DELETE_DAG_2, &[in_path("dag_id")])];

const fn changes(effect: Effect, tool: Tool<WriteOperation>) -> Tool<WriteOperation> {
    Tool { effect, ..tool }
}

static TRIGGER_DAG: Tool<WriteOperation> =
    Tool { idempotent: false, ..changes(Effect::Write, tool("trigger_dag", "runs", 6, &TRIGGER_CALLS)) };
static PAUSE_DAG: Tool<WriteOperation> =
    Tool { mask: Some("update_mask"), ..changes(Effect::Write, tool("pause_dag", "dags", 7, &PAUSE_CALLS)) };
static PAUSE_DAGS: Tool<WriteOperation> = Tool {
    arguments: &[Argument {
        switch: Some(Switch::Words(&["pause", "unpause"])),
        required: Some(true),
        ..argument("action")
    }],
    ..changes(Effect::Destructive, tool("pause_dags", "dags", 40, &PAUSES_CALLS))
};
static CLEAR: Tool<WriteOperation> =
    changes(Effect::Destructive, tool("clear_task_instances", "tasks", 41, &CLEAR_CALLS));
static BULK: Tool<WriteOperation> = changes(Effect::Destructive, tool("bulk_variables", "variables", 42, &BULK_CALLS));
static SET: Tool<WriteOperation> = changes(Effect::Write, tool("update_variable", "variables", 43, &SET_CALLS));
static DELETE_RUN: Tool<WriteOperation> =
    changes(Effect::Destructive, tool("delete_dag_run", "runs", 44, &DELETE_RUN_CALLS));
static DELETE_DAG: Tool<WriteOperation> =
    changes(Effect::Destructive, tool("delete_dag", "dags", 45, &DELETE_DAG_CALLS));

static SECRETS: Secrets =
    Secrets { name_parts: &["password"], harmless: &[], fields: &[], queries: &[], prefixes: &[], masks: &["***"] };

static READ_TOOLS: [&Tool<ReadOperation>; 10] =
    [&LIST_DAGS, &GET_DAG, &LIST_RUNS, &GET_RUN, &STATS, &HEALTH, &GET_TASK, &GET_LOG, &WAIT, &GET_VARIABLE];
static READ_OPERATIONS: [&ReadOperation; 12] =
    [&DAGS_1, &DAGS_2, &DAG_2, &RUNS_2, &RUN_2, &STATS_1, &STATS_2, &HEALTH_2, &TASK_2, &LOG_2, &WAIT_2, &VARIABLE_2];
static WRITE_TOOLS: [&Tool<WriteOperation>; 8] =
    [&TRIGGER_DAG, &PAUSE_DAG, &PAUSE_DAGS, &CLEAR, &BULK, &SET, &DELETE_RUN, &DELETE_DAG];
static WRITE_OPERATIONS: [&WriteOperation; 10] =
    [&TRIGGER_1, &TRIGGER_2, &PATCH_1, &PATCH_2, &PATCHES_2, &CLEAR_2, &BULK_2, &SET_2, &DELETE_RUN_2, &DELETE_DAG_2];
static RELEASES_1: [Release; 3] = [release(2, 4, 0), release(2, 10, 5), release(2, 11, 2)];
static RELEASES_2: [Release; 5] =
    [release(3, 0, 0), release(3, 1, 8), release(3, 2, 0), release(3, 2, 2), release(3, 3, 2)];
static RELEASES: [(Line, &[Release]); 2] = [(Line::V1, &RELEASES_1), (Line::V2, &RELEASES_2)];

/// The tables without writes.
pub fn reads() -> Catalog {
    Catalog::over(Reads {
        tools: &READ_TOOLS,
        operations: &READ_OPERATIONS,
        releases: &RELEASES,
        toolsets: &[
            Toolset { name: "dags", says: "" },
            Toolset { name: "runs", says: "" },
            Toolset { name: "tasks", says: "" },
            Toolset { name: "system", says: "" },
            Toolset { name: "variables", says: "" },
        ],
        words: &[(Line::V1, &[("execution_date", "logical_date")])],
        opaque: &["conf"],
        hints: &[],
        withheld: generated::hints::WITHHELD,
        vocabulary: generated::permissions::VOCABULARY,
        secrets: &SECRETS,
        fences: &generated::fences::WORDS,
    })
}

/// All tables.
pub fn all() -> Catalog {
    reads().with_writes(Writes { tools: &WRITE_TOOLS, operations: &WRITE_OPERATIONS })
}
