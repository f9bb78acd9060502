//! The typed client against what Airflow really sends, field case E1 first of all:
//! everything decodes, and what is unknown is kept.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use generated::client::airflow_v1::models::{self as v1, ScheduleInterval};
use generated::client::airflow_v1::operations as v1_calls;
use generated::client::airflow_v2::models as v2;
use generated::client::airflow_v2::operations as v2_calls;
use generated::client::json::{Decode, Encode, decode};
use generated::client::{AnswerError, Call, Given};
use generated::table::{Method, RequestError};
use serde_json::{Value, json};

/// Decodes what must fit whole.
#[track_caller]
fn fits<T: Decode>(value: Value) -> T {
    let (decoded, misfits) = decode(value);
    assert!(misfits.is_empty(), "{misfits:?}");
    decoded
}

fn schedule(value: Value) -> Option<ScheduleInterval> {
    fits::<v1::DAG>(json!({"dag_id": "etl", "schedule_interval": value})).schedule_interval
}

#[test]
fn e1_a_schedule_that_is_null_or_absent_is_none() {
    assert_eq!(schedule(Value::Null), None);
    assert_eq!(fits::<v1::DAG>(json!({"dag_id": "etl"})).schedule_interval, None);
    assert_eq!(fits::<v1::DAGDetail>(json!({"schedule_interval": null})).schedule_interval, None);
}

#[test]
fn e1_a_schedule_is_told_by_its_type() {
    let cron = schedule(json!({"__type": "CronExpression", "value": "@daily"}));
    let Some(ScheduleInterval::CronExpression(cron)) = cron else { panic!("{cron:?}") };
    assert_eq!(cron.value.as_deref(), Some("@daily"));
    assert_eq!(cron.r#type.as_deref(), Some("CronExpression"));

    let delta = schedule(json!({"__type": "TimeDelta", "days": 1, "seconds": 3600, "microseconds": 0}));
    let Some(ScheduleInterval::TimeDelta(delta)) = delta else { panic!("{delta:?}") };
    assert_eq!((delta.days, delta.seconds, delta.microseconds), (Some(1), Some(3600), Some(0)));

    let delta = schedule(json!({"__type": "RelativeDelta", "months": 1, "year": null, "hour": 4}));
    let Some(ScheduleInterval::RelativeDelta(delta)) = delta else { panic!("{delta:?}") };
    assert_eq!((delta.months, delta.year, delta.hour), (Some(1), None, Some(4)));
}

#[test]
fn e1_a_schedule_of_unknown_or_no_type_is_kept_as_it_is() {
    let strange = [
        json!({"__type": "LunarPhase", "value": "@daily", "days": 3}),
        json!({"value": "@daily"}),
        json!({}),
        json!("@daily"),
        json!(86400),
        json!({"__type": 7}),
        json!({"__type": "TimeDelta", "days": "one"}),
    ];
    for value in strange {
        assert_eq!(schedule(value.clone()), Some(ScheduleInterval::Other(value)));
    }
}

#[test]
fn e1_a_task_instance_with_its_nulls() {
    let instance: v1::TaskInstance = fits(json!({
        "task_id": "load", "dag_id": "etl", "dag_run_id": "manual__1", "state": null, "sla_miss": null,
        "trigger": null, "triggerer_job": null, "rendered_fields": null, "note": null, "try_number": 0,
        "duration": null, "pid": null, "executor_config": null, "map_index": -1, "hostname": null,
    }));
    assert_eq!((instance.state, instance.sla_miss, instance.trigger), (None, None, None));
    assert_eq!((instance.triggerer_job, instance.map_index), (None, Some(-1)));
    assert!(instance.rendered_fields.is_empty());

    let task: v1::Task = fits(json!({
        "task_id": "load", "execution_timeout": null, "retry_delay": {"__type": "TimeDelta", "days": 0, "seconds": 300, "microseconds": 0},
        "template_fields": null, "sub_dag": null, "weight_rule": "downstream", "retries": 2.0,
    }));
    assert_eq!(task.execution_timeout, None);
    assert_eq!(task.retry_delay.and_then(|delta| delta.seconds), Some(300));
    assert!(task.template_fields.is_empty());
}

#[test]
fn any_field_may_be_absent_or_null() {
    assert_eq!(fits::<v1::DAGCollection>(json!({})), v1::DAGCollection::default());
    assert_eq!(fits::<v1::DAGCollection>(json!({"dags": null, "total_entries": null})), v1::DAGCollection::default());
    assert_eq!(
        fits::<v2::DAGRunResponse>(json!({"dag_run_id": null, "state": null, "dag_versions": null})),
        Default::default()
    );
    // A null in a list that should have none is left out; where the spec has them, it is kept.
    assert_eq!(fits::<v1::TaskCollection>(json!({"tasks": [null, {"task_id": "a"}]})).tasks.len(), 1);
    assert_eq!(fits::<v1::PluginCollectionItem>(json!({"hooks": [null, "a"]})).hooks, [None, Some("a".to_owned())]);
}

#[test]
fn unknown_fields_and_values_do_no_harm() {
    let run: v2::DAGRunResponse =
        fits(json!({"dag_id": "etl", "state": "paused", "run_type": "manual", "new_in_4": {"a": 1}}));
    assert_eq!(run.state, Some(v2::DagRunState::Other("paused".to_owned())));
    assert_eq!(run.run_type, Some(v2::DagRunType::Manual));
    assert_eq!(run.state.unwrap().encode(), json!("paused"));
    let state: v1::TaskState = fits(json!("none"));
    assert_eq!(state, v1::TaskState::None);
}

#[test]
fn what_does_not_fit_is_told_with_its_path_and_the_rest_is_read() {
    let value = json!({"dag_runs": [{"dag_run_id": "a"}, {"dag_run_id": 7, "state": "failed"}], "total_entries": 2});
    let (runs, misfits) = decode::<v1::DAGRunCollection>(value);
    assert_eq!(misfits[0].to_string(), "dag_runs[1].dag_run_id is a number, not a text");
    assert_eq!(misfits.len(), 1);
    assert_eq!((runs.total_entries, runs.dag_runs.len()), (Some(2), 2));
    assert_eq!((&runs.dag_runs[1].dag_run_id, &runs.dag_runs[1].state), (&None, &Some(v1::DagState::Failed)));

    let error = v1_calls::GetDagRuns::answer(r#"{"dag_runs": 1}"#).unwrap_err();
    assert_eq!(error.to_string(), "the answer is not as expected; dag_runs is a number, not a list");
    assert!(matches!(v1_calls::GetDagRuns::answer("<html>").unwrap_err(), AnswerError::Json(_)));
    assert!(serde_json::from_str::<v1::DAGRunCollection>(r#"{"dag_runs": 1}"#).is_err());
    assert!(serde_json::from_str::<v1::DAGRunCollection>(r#"{"dag_runs": []}"#).is_ok());
}

#[test]
fn nan_and_repeated_keys_are_read() {
    let entry = v1_calls::GetXcomEntry::answer(
        r#"{"key": "a \"NaN\\", "value": {"x": [NaN, -Infinity, Infinity], "NaN": "NaN"}, "key": "b"}"#,
    );
    let entry = entry.unwrap();
    assert_eq!(entry.key.as_deref(), Some("b"));
    assert_eq!(entry.value, json!({"x": [null, null, null], "NaN": "NaN"}));
}

#[test]
fn whole_numbers_may_come_as_floats() {
    let pool: v2::PoolResponse = fits(json!({"slots": 3.0, "open_slots": -1}));
    assert_eq!((pool.slots, pool.open_slots), (Some(3), Some(-1)));
    assert_eq!(decode::<v2::PoolResponse>(json!({"slots": 3.5})).1.len(), 1);
}

#[test]
fn answers_that_are_one_of_several_are_told_by_their_keys() {
    use v1::ClearDagRunAnswer as Cleared;
    let run = v1_calls::ClearDagRun::answer(r#"{"dag_run_id": "a", "dag_id": "b", "conf": {}}"#).unwrap();
    assert!(matches!(run, Cleared::DAGRun(run) if run.dag_id.as_deref() == Some("b")));
    let instances =
        v1_calls::ClearDagRun::answer(r#"{"task_instances": [{"task_id": "a"}], "total_entries": 1}"#).unwrap();
    assert!(matches!(instances, Cleared::TaskInstanceCollection(list) if list.task_instances.len() == 1));
    let strange = v1_calls::ClearDagRun::answer(r#"{"surprise": 1}"#).unwrap();
    assert_eq!(strange, Cleared::Other(json!({"surprise": 1})));

    let xcom = v2_calls::GetXcomEntry::answer(r#"{"key": "a", "value": {"deep": [1]}}"#).unwrap();
    assert!(matches!(xcom, v2::GetXcomEntryAnswer::XComResponseNative(entry) if entry.value == json!({"deep": [1]})));
}

#[test]
fn log_lines_are_kept_whole() {
    let line = json!({"timestamp": "2026-01-01T00:00:00Z", "event": "x", "level": "error", "error_detail": [{"exc_type": "E"}]});
    let log: v2::TaskInstancesLogResponse =
        fits(json!({"content": [line.clone(), "plain"], "continuation_token": null}));
    assert_eq!(log.content, [line, json!("plain")]);
}

#[test]
fn a_request_by_its_arguments() {
    let call = v2_calls::GetDagRuns {
        dag_id: "a/b".to_owned(),
        limit: Some(5),
        order_by: vec!["-start_date".to_owned(), "dag_id".to_owned()],
        state: vec!["failed".to_owned()],
        ..Default::default()
    };
    let request = call.request().unwrap();
    assert_eq!((request.method, request.path.as_str()), (Method::Get, "/api/v2/dags/a%2Fb/dagRuns"));
    let mut pairs: Vec<_> = request.query.iter().map(|(name, value)| format!("{name}={value}")).collect();
    pairs.sort();
    assert_eq!(pairs, ["limit=5", "order_by=-start_date", "order_by=dag_id", "state=failed"]);
    assert_eq!(request.body, None);

    let call = v1_calls::PatchDag {
        dag_id: "etl".to_owned(),
        update_mask: vec!["is_paused".to_owned(), "tags".to_owned()],
        body: v1::DAGBody { is_paused: true.into(), ..Default::default() },
    };
    let request = call.request().unwrap();
    assert_eq!(request.query, [("update_mask".to_owned(), "is_paused,tags".to_owned())]);
    assert_eq!(request.body, Some(json!({"is_paused": true})));

    // What must be said can't be forgotten: neither this body nor this call has a default.
    let call = v2_calls::PatchDags { paused: Some(false), ..v2_calls::PatchDags::new(v2::DAGPatchBody::new(true)) };
    assert_eq!(call.request().unwrap().query, [("paused".to_owned(), "false".to_owned())]);
}

#[test]
fn no_value_leaves_its_place() {
    for strange in ["", "..", "a/../b", "."] {
        let call = v2_calls::DeleteDagRun::new("etl", strange);
        assert!(matches!(call.request(), Err(RequestError::Segment { .. })), "{strange}");
    }
    let call = v1_calls::PatchDag { dag_id: "a".to_owned(), update_mask: vec!["a,b".to_owned()], ..Default::default() };
    assert!(matches!(call.request(), Err(RequestError::Comma { .. })));
}

#[test]
fn null_is_sent_where_it_is_meant_and_nowhere_else() {
    // Airflow 3 wants the key, and null means: without a logical date.
    assert_eq!(v2::TriggerDAGRunPostBody::default().encode(), json!({"logical_date": null}));
    let body = v2::TriggerDAGRunPostBody {
        logical_date: Some("2026-01-01T00:00:00Z".to_owned()),
        conf: Given::Null,
        note: "by hand".into(),
        ..Default::default()
    };
    let expected = json!({"logical_date": "2026-01-01T00:00:00Z", "conf": null, "note": "by hand"});
    assert_eq!(body.encode(), expected);
    assert_eq!(serde_json::to_value(&body).unwrap(), expected);
    assert_eq!(v1::DAGRunBody::default().encode(), json!({}));
    // An empty list says something else than none.
    let clear =
        v2::ClearTaskInstancesBody { task_ids: Given::Value(Vec::new()), dry_run: Some(false), ..Default::default() };
    assert_eq!(clear.encode(), json!({"dry_run": false, "task_ids": []}));
}

#[test]
fn what_only_answers_hold_can_not_be_sent() {
    let pool: v1::Pool = fits(json!({"name": "a", "slots": 1, "occupied_slots": 1}));
    let body = v1::PoolBody { name: pool.name, slots: pool.slots.map(|slots| slots + 1), ..Default::default() };
    assert_eq!(body.encode(), json!({"name": "a", "slots": 2}));
}

#[test]
fn a_bulk_request_says_its_action_by_itself() {
    use v2::BulkBodyPoolBodyActionsItem as Action;
    let create = v2::BulkCreateActionPoolBody { entities: vec![v2::PoolBody::new("a", 1)], ..Default::default() };
    let delete = v2::BulkDeleteActionPoolBody {
        entities: vec![v2::BulkDeleteActionPoolBodyEntitiesItem::Text("b".to_owned())],
        action_on_non_existence: Some(v2::BulkActionNotOnExistence::Skip),
        ..Default::default()
    };
    let actions =
        vec![Action::BulkCreateActionPoolBody(Box::new(create)), Action::BulkDeleteActionPoolBody(Box::new(delete))];
    let request = v2_calls::BulkPools { body: v2::BulkBodyPoolBody { actions } }.request().unwrap();
    let expected = json!({"actions": [
        {"action": "create", "entities": [{"name": "a", "slots": 1}]},
        {"action": "delete", "entities": ["b"], "action_on_non_existence": "skip"},
    ]});
    assert_eq!(request.body, Some(expected));
}

#[test]
fn answers_without_or_with_other_bodies() {
    v2_calls::DeleteDagRun::answer("").unwrap();
    assert_eq!(v2_calls::WaitDagRunUntilFinished::ACCEPT, "application/x-ndjson");
    assert_eq!(
        v2_calls::WaitDagRunUntilFinished::answer("{\"state\":\"queued\"}\n").unwrap(),
        "{\"state\":\"queued\"}\n"
    );
    assert_eq!(v2_calls::DeleteDag::answer("null").unwrap(), Value::Null);
}
