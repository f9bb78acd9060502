//! The typed client on what a real Airflow sends: every read operation's answer decodes into its model.

use airvane_tests::Instance;
use airvane_tests::stub::Seen;
use anyhow::{Context, Result, ensure};
use generated::client::Call;
use generated::client::airflow_v1::operations as v1;
use generated::client::airflow_v2::operations as v2;
use generated::table::Line;

/// One operation: its id, what it accepts, and whether a body fits its model.
pub struct Reader {
    pub id: &'static str,
    accept: &'static str,
    fits: fn(&str) -> Result<(), String>,
}

const fn reader<C: Call>() -> Reader {
    fn fits<C: Call>(body: &str) -> Result<(), String> {
        C::answer(body).map(drop).map_err(|error| error.to_string())
    }
    Reader { id: C::ID, accept: C::ACCEPT, fits: fits::<C> }
}

macro_rules! readers {
    ($line:ident: $($call:ident),* $(,)?) => { &[$(reader::<$line::$call>()),*] };
}

/// The readers of a line. That none is missing is seen by the test that uses them.
pub fn readers(line: Line) -> &'static [Reader] {
    const V1: &[Reader] = readers![v1:
        GetConfig,
        GetConnection,
        GetConnections,
        GetDag,
        GetDagDatasetQueuedEvent,
        GetDagDatasetQueuedEvents,
        GetDagDetails,
        GetDagRun,
        GetDagRuns,
        GetDagRunsBatch,
        GetDagSource,
        GetDagStats,
        GetDagWarnings,
        GetDags,
        GetDataset,
        GetDatasetEvents,
        GetDatasetQueuedEvents,
        GetDatasets,
        GetEventLog,
        GetEventLogs,
        GetExtraLinks,
        GetHealth,
        GetImportError,
        GetImportErrors,
        GetLog,
        GetMappedTaskInstance,
        GetMappedTaskInstanceDependencies,
        GetMappedTaskInstanceTries,
        GetMappedTaskInstanceTryDetails,
        GetMappedTaskInstances,
        GetPermissions,
        GetPlugins,
        GetPool,
        GetPools,
        GetProviders,
        GetRole,
        GetRoles,
        GetTask,
        GetTaskInstance,
        GetTaskInstanceDependencies,
        GetTaskInstanceTries,
        GetTaskInstanceTryDetails,
        GetTaskInstances,
        GetTaskInstancesBatch,
        GetTasks,
        GetUpstreamDatasetEvents,
        GetUser,
        GetUsers,
        GetValue,
        GetVariable,
        GetVariables,
        GetVersion,
        GetXcomEntries,
        GetXcomEntry
    ];
    const V2: &[Reader] = readers![v2:
        GetAsset,
        GetAssetAlias,
        GetAssetAliases,
        GetAssetEvents,
        GetAssetQueuedEvents,
        GetAssetStateStore,
        GetAssets,
        GetBackfill,
        GetConfig,
        GetConfigValue,
        GetConnection,
        GetConnectionTest,
        GetConnections,
        GetDag,
        GetDagAssetQueuedEvent,
        GetDagAssetQueuedEvents,
        GetDagDetails,
        GetDagRun,
        GetDagRuns,
        GetDagSource,
        GetDagStats,
        GetDagTags,
        GetDagVersion,
        GetDagVersions,
        GetDags,
        GetEventLog,
        GetEventLogs,
        GetExternalLogUrl,
        GetExtraLinks,
        GetHealth,
        GetHitlDetail,
        GetHitlDetailTryDetail,
        GetHitlDetails,
        GetImportError,
        GetImportErrors,
        GetJobs,
        GetListDagRunsBatch,
        GetLog,
        GetMappedTaskInstance,
        GetMappedTaskInstanceTries,
        GetMappedTaskInstanceTryDetails,
        GetMappedTaskInstances,
        GetPlugins,
        GetPool,
        GetPools,
        GetProviders,
        GetTask,
        GetTaskInstance,
        GetTaskInstanceDependencies,
        GetTaskInstanceDependenciesByMapIndex,
        GetTaskInstanceTries,
        GetTaskInstanceTryDetails,
        GetTaskInstances,
        GetTaskInstancesBatch,
        GetTaskStateStore,
        GetTasks,
        GetUpstreamAssetEvents,
        GetVariable,
        GetVariables,
        GetVersion,
        GetXcomEntries,
        GetXcomEntry,
        ImportErrors,
        ListAssetStateStore,
        ListBackfills,
        ListDagWarnings,
        ListTaskStateStore,
        WaitDagRunUntilFinished
    ];
    match line {
        Line::V1 => V1,
        Line::V2 => V2,
    }
}

/// Asks Airflow what airvane asked, as the typed client would, and reads the answer as it would.
pub fn check(instance: &Instance, line: Line, operation: &str, asked: &Seen) -> Result<()> {
    let reader = readers(line).iter().find(|reader| reader.id == operation);
    let reader = reader.with_context(|| format!("no reader for {operation}"))?;
    let agent: ureq::Agent = ureq::Agent::config_builder().http_status_as_error(false).proxy(None).build().into();
    let mut request = ureq::http::Request::builder()
        .method(asked.method.as_str())
        .uri(format!("{}{}", instance.url, asked.target))
        .header("accept", reader.accept);
    for (name, value) in asked.headers.iter().filter(|(name, _)| name == "authorization" || name == "content-type") {
        request = request.header(name, value);
    }
    let mut response = agent.run(request.body(asked.body.clone())?)?;
    let body = response.body_mut().with_config().limit(1 << 28).read_to_string()?;
    ensure!(response.status().is_success(), "{operation}: {} {body}", response.status());
    (reader.fits)(&body).map_err(|error| anyhow::anyhow!("{operation} ({}): {error}", asked.target))
}
