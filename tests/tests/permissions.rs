//! `airvane permissions`: every format against reviewed files under `permissions/`, what it says against the
//! matrix that the generator writes, and the command itself.
//!
//! `AIRVANE_UPDATE_GOLDEN=1 cargo test -p airvane-tests --test permissions` writes the files anew.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, clippy::print_stdout)]

mod common;

use std::collections::BTreeSet;
use std::fs;
use std::process::{Command, Output};

use airvane::permissions::{Format, Report, RoleKind, SCHEMA, Wish, print};
use airvane::serve::{Catalog, Selection, Wanted, Writes};
use generated::table::{Line, Release};
use serde_json::Value;

const WRITES: Writes = Writes { tools: generated::write::TOOLS, operations: generated::write::OPERATIONS };

/// What is asked for; all else is as the command has it by itself.
#[derive(Clone, Default)]
struct Ask<'a> {
    toolsets: &'a str,
    tools: &'a str,
    read_only: bool,
    airflow: &'a str,
    viewer: bool,
    dags: &'a [&'a str],
    name: Option<&'a str>,
    workspaces: &'a [&'a str],
}

fn report(ask: &Ask<'_>) -> Result<Report, String> {
    let catalog = Catalog::generated().with_writes(WRITES);
    let catalog = if ask.read_only { catalog.read_only() } else { catalog };
    let wanted = Wanted { toolsets: Some(ask.toolsets.to_owned()), tools: Some(ask.tools.to_owned()), exclude: None };
    let selection = Selection::of(&catalog, &wanted).unwrap();
    let owned = |texts: &[&str]| texts.iter().map(|text| (*text).to_owned()).collect::<Vec<_>>();
    let airflow = if ask.airflow.is_empty() { None } else { Some(Release::parse(ask.airflow).unwrap()) };
    Report::of(&Wish {
        catalog: &catalog,
        selection: &selection,
        airflow,
        kind: if ask.viewer { RoleKind::Viewer } else { RoleKind::Least },
        name: ask.name,
        dags: &owned(ask.dags),
        days: 90,
        workspaces: &owned(ask.workspaces),
    })
}

fn text(ask: &Ask<'_>, format: Format) -> String {
    print(&report(ask).unwrap(), format).unwrap().text
}

fn document(ask: &Ask<'_>) -> Value {
    serde_json::from_str(&text(ask, Format::Json)).unwrap()
}

fn texts(value: &Value) -> BTreeSet<&str> {
    value.as_array().unwrap_or_else(|| panic!("{value} is no list")).iter().map(|text| text.as_str().unwrap()).collect()
}

fn golden(name: &str, text: &str) {
    let path = common::root().join("tests/tests/permissions").join(name);
    if std::env::var_os("AIRVANE_UPDATE_GOLDEN").is_some() {
        let partial = path.with_extension("partial");
        fs::write(&partial, text).unwrap();
        fs::rename(&partial, &path).unwrap();
    }
    let known = fs::read_to_string(&path).unwrap_or_default();
    let first = known.lines().zip(text.lines()).position(|(a, b)| a != b).map_or_else(String::new, |at| {
        let line = |text: &str| text.lines().nth(at).unwrap_or_default().to_owned();
        format!("line {}:\n  file: {}\n  now:  {}\n", at + 1, line(&known), line(text))
    });
    assert!(
        known == text,
        "{} is not what is printed now.\n{first}Look at the change; AIRVANE_UPDATE_GOLDEN=1 writes it.",
        path.display()
    );
}

#[test]
fn every_format_is_as_reviewed() {
    let newest = Ask { airflow: "3.3.2", ..Ask::default() };
    let two = Ask { airflow: "2.11.2", ..Ask::default() };
    let reads = Ask { read_only: true, ..newest.clone() };
    let viewer = Ask { viewer: true, ..reads.clone() };
    let few = Ask {
        tools: "get_task_logs,list_dag_runs,bulk_edit_variables,list_dag_warnings,get_airflow_config",
        ..newest.clone()
    };
    let single = Ask {
        dags: &["demo_ok", "team_a/daily"],
        tools: "trigger_dag,list_dags,pause_dags,get_dag_source",
        ..newest.clone()
    };
    let bound = Ask { workspaces: &["a-workspace"], name: Some("Agents of \"data\" ${x}"), ..reads.clone() };
    for (name, ask, format) in [
        ("default-3.3.2.table.txt", &newest, Format::Table),
        ("default-2.11.2.table.txt", &two, Format::Table),
        ("mcp-viewer.table.txt", &viewer, Format::Table),
        ("few.json", &few, Format::Json),
        ("default.astro.json", &newest, Format::Astro),
        ("mcp-viewer.astro.json", &viewer, Format::Astro),
        ("default.tf", &newest, Format::Terraform),
        ("bound.tf", &bound, Format::Terraform),
        ("default-3.3.2.fab.json", &newest, Format::Fab),
        ("default-2.11.2.fab.json", &two, Format::Fab),
        ("single-dags.fab.json", &single, Format::Fab),
        ("single-dags.table.txt", &single, Format::Table),
        ("default.simple.txt", &newest, Format::Simple),
        ("default.sentence.txt", &newest, Format::Sentence),
        ("read-only-2.11.2.sentence.txt", &Ask { airflow: "2.11.2", ..reads.clone() }, Format::Sentence),
        ("single-dags.sentence.txt", &single, Format::Sentence),
    ] {
        golden(name, &text(ask, format));
    }
}

/// Every selection by a toolset, on releases old and new, by both kinds of server.
fn many() -> Vec<Ask<'static>> {
    let mut asks = Vec::new();
    let toolsets = generated::TOOLSETS.iter().map(|toolset| toolset.name).chain(["default", "all"]);
    for toolsets in toolsets {
        for airflow in ["2.4.0", "2.7.3", "2.11.2", "3.0.6", "3.1.8", "3.2.0", "3.3.2", "3.9.0"] {
            for (read_only, viewer) in [(false, false), (true, false), (true, true)] {
                asks.push(Ask { toolsets, airflow, read_only, viewer, ..Ask::default() });
            }
        }
    }
    asks
}

#[test]
fn the_data_fits_its_schema() {
    let schema: Value = serde_json::from_str(SCHEMA).unwrap();
    jsonschema::meta::validate(&schema).unwrap();
    let validator = jsonschema::validator_for(&schema).unwrap();
    let mut documents = 0;
    for ask in many() {
        // Some releases have no tool of some toolset.
        let Ok(report) = report(&ask) else { continue };
        let document: Value = serde_json::from_str(&print(&report, Format::Json).unwrap().text).unwrap();
        let errors: Vec<String> =
            validator.iter_errors(&document).map(|error| format!("{}: {error}", error.instance_path())).collect();
        assert!(errors.is_empty(), "{} {}: {}", ask.toolsets, ask.airflow, errors.join("\n"));
        documents += 1;
    }
    assert!(documents > 200, "{documents}");
    let whole = document(&Ask::default());
    for (pointer, value) in
        [("/version", Value::from(2)), ("/tools/0/effect", "none".into()), ("/needs/0/need", "dag".into())]
    {
        let mut broken = whole.clone();
        *broken.pointer_mut(pointer).unwrap() = value;
        assert!(!validator.is_valid(&broken), "{pointer}");
    }
}

#[test]
fn lines_for_people_are_short() {
    for ask in many() {
        let Ok(report) = report(&ask) else { continue };
        for format in [Format::Table, Format::Sentence, Format::Terraform, Format::Simple] {
            // Airflow 2 has no SimpleAuthManager.
            let Ok(printed) = print(&report, format) else { continue };
            for line in printed.text.lines() {
                let length = line.chars().count();
                assert!(length <= 100 && line.trim_end() == line, "{} {}: {length} {line}", ask.toolsets, ask.airflow);
            }
        }
    }
}

/// The matrix is written by the generator from the YAML, by other code than what is tested here.
#[test]
fn what_is_said_of_a_tool_is_what_the_matrix_says() {
    let path = common::root().join("generated/permissions.json");
    let matrix: Value = serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap();
    let mut compared = 0;
    for (line, newest) in [(Line::V1, "2.11.2"), (Line::V2, "3.3.2")] {
        let document = document(&Ask { toolsets: "all", airflow: newest, ..Ask::default() });
        let operations = &matrix["lines"][line.name()]["operations"];
        for tool in document["tools"].as_array().unwrap() {
            let name = tool["name"].as_str().unwrap();
            for call in tool["calls"].as_array().unwrap() {
                let id = call["operation"].as_str().unwrap();
                let requirements = operations[id]["requirements"].as_array().unwrap();
                let holds = |one: &&Value| one["releases"].as_str().unwrap().ends_with('+');
                let newest = requirements.iter().find(holds).unwrap();
                let needs = texts(&newest["needs"]);
                let own = texts(&call["needs"]);
                let conditions = operations[id]["conditions"].as_array().cloned().unwrap_or_default();
                let of = |key: &str| -> BTreeSet<&str> {
                    let all = conditions.iter().flat_map(|when| when[key].as_array().into_iter().flatten());
                    all.filter_map(Value::as_str).collect()
                };
                let (add, drop) = (of("add"), of("drop"));
                // A condition that always holds for the call has changed its needs; no other has.
                for need in needs.symmetric_difference(&own) {
                    let told = if own.contains(need) { &add } else { &drop };
                    assert!(told.contains(need), "{name} by {id}: {need}; matrix {needs:?}, here {own:?}");
                }
                for may in call["conditions"].as_array().unwrap() {
                    for need in texts(&may["also"]) {
                        assert!(add.contains(need), "{name} by {id} may need {need}");
                    }
                }
                compared += 1;
            }
        }
        // And no tool that the matrix has for the release is left out.
        let tools: BTreeSet<&str> =
            document["tools"].as_array().unwrap().iter().map(|tool| tool["name"].as_str().unwrap()).collect();
        let of_matrix = matrix["lines"][line.name()]["tools"].as_object().unwrap();
        let now = of_matrix.iter().filter(|(_, tool)| tool["releases"].as_str().unwrap().ends_with('+'));
        assert_eq!(tools, now.map(|(name, _)| name.as_str()).collect(), "{line}");
    }
    assert!(compared > 200, "{compared}");
}

#[test]
fn conditions_that_the_tool_can_meet_count_and_others_do_not() {
    let needs = |tools: &'static str, airflow: &'static str| {
        let document = document(&Ask { tools, airflow, ..Ask::default() });
        texts(&document["role"]["needs"]).into_iter().map(str::to_owned).collect::<BTreeSet<_>>()
    };
    let set = |needs: &[&str]| needs.iter().map(|need| (*need).to_owned()).collect::<BTreeSet<_>>();
    // Each action of a bulk call.
    assert_eq!(needs("bulk_edit_variables", "3.3.2"), set(&["variable.create", "variable.update", "variable.delete"]));
    // A parameter; before 3.2.0 it needed nothing.
    assert!(needs("wait_for_dag_run", "3.3.2").contains("xcom.get"));
    assert!(!needs("wait_for_dag_run", "3.1.8").contains("xcom.get"));
    // What is looked up for an argument that is not given.
    assert_eq!(needs("get_task_logs", "2.11.2"), set(&["dag.get", "dag_run.get", "task_instance.get", "task_log.get"]));
    // The DAG is covered by all DAGs, and stays by itself where nothing else is asked.
    assert_eq!(needs("list_dags,get_dag_run", "3.3.2"), set(&["dag.get", "dag_run.get"]));
    assert_eq!(needs("list_dags", "3.3.2"), set(&["some_dag.get"]));
    // Nothing.
    assert_eq!(needs("get_health", "3.3.2"), set(&[]));
}

#[test]
fn a_release_that_is_not_known_is_never_thought_to_ask_for_less() {
    let needs = |airflow: &'static str| {
        let document = document(&Ask { toolsets: "all", airflow, ..Ask::default() });
        assert_eq!(document["airflow"]["known"], airflow != "3.9.0" && airflow != "2.10.9", "{airflow}");
        texts(&document["role"]["needs"]).into_iter().map(str::to_owned).collect::<BTreeSet<_>>()
    };
    assert_eq!(needs("3.9.0"), needs("3.3.2"));
    // Between 2.10.5 and 2.11.0.
    let (older, newer) = (needs("2.10.5"), needs("2.11.0"));
    assert!(needs("2.10.9").is_superset(&older.intersection(&newer).cloned().collect()));
    for gone in ["1.10.15", "2.3.4", "4.0.0"] {
        let says = report(&Ask { airflow: gone, ..Ask::default() }).err().unwrap();
        assert!(says.contains(gone) && says.contains("2.4.0 to 2.11.2"), "{says}");
    }
}

/// FACTS that a person has looked up, not what the tables make of them.
const OPEN_NO_TOOL: [&str; 12] = [
    "deployment.get",
    "deployment.airflow.astronomer.get",
    "deployment.airflow.browseMenu.get",
    "deployment.airflow.clusterActivity.get",
    "deployment.airflow.configMenu.get",
    "deployment.airflow.customMenu.get",
    "deployment.airflow.dagDependencies.get",
    "deployment.airflow.docs.get",
    "deployment.airflow.slaMiss.get",
    "deployment.airflow.taskReschedule.get",
    "deployment.airflow.trigger.get",
    "deployment.airflow.website.get",
];

#[test]
fn the_published_role_is_told_apart() {
    for airflow in ["2.11.2", "3.3.2"] {
        let document = document(&Ask { toolsets: "all", airflow, viewer: true, ..Ask::default() });
        let viewer = &document["mcp_viewer"];
        assert_eq!(viewer["scopes"].as_array().unwrap().len(), 28);
        assert_eq!(texts(&viewer["open_no_tool"]), OPEN_NO_TOOL.into(), "{airflow}");
        assert_eq!(document["role"]["astro"], viewer["scopes"]);
        assert_eq!(document["role"]["name"], "MCP_VIEWER");
        // All that it lacks are writes.
        for lack in viewer["lacks"].as_array().unwrap() {
            assert!(!lack["scope"].as_str().unwrap().ends_with(".get"), "{lack}");
        }
        let beyond = viewer["reads_beyond_it"].as_array().unwrap();
        let beyond: BTreeSet<&str> = beyond.iter().map(|read| read["tool"].as_str().unwrap()).collect();
        let expected: &[&str] = if airflow == "3.3.2" {
            &["list_dag_warnings", "list_dag_versions", "list_hitl_details", "get_hitl_detail"]
        } else {
            &["list_dag_warnings", "list_users", "get_user", "list_roles", "get_role", "list_permissions"]
        };
        assert_eq!(beyond, expected.iter().copied().collect(), "{airflow}");
    }
}

#[test]
fn single_dags_are_for_fab() {
    let ask = Ask { dags: &["demo_ok"], tools: "pause_dags,get_dag_run,list_dags", airflow: "3.3.2", ..Ask::default() };
    let report = report(&ask).unwrap();
    for format in [Format::Astro, Format::Terraform, Format::Simple] {
        let says = print(&report, format).err().unwrap();
        assert!(says.contains("--dags") && says.contains("fab"), "{says}");
    }
    let document = document(&ask);
    let beyond: Vec<&str> =
        document["beyond_dags"].as_array().unwrap().iter().map(|tool| tool["tool"].as_str().unwrap()).collect();
    assert_eq!(beyond, ["pause_dags"]);
    assert!(!text(&ask, Format::Fab).contains("\"DAGs\""));
}

/// Where Terraform is at hand, it has its own say on what it reads and how that is written.
#[test]
fn terraform_reads_it() {
    let Ok(found) = Command::new("terraform").arg("version").output() else { return };
    assert!(found.status.success());
    for file in ["default.tf", "bound.tf"] {
        let path = common::root().join("tests/tests/permissions").join(file);
        let output = Command::new("terraform").args(["fmt", "-check", "-diff"]).arg(&path).output().unwrap();
        let said = String::from_utf8_lossy(&output.stdout);
        assert!(output.status.success(), "{file}:\n{said}{}", String::from_utf8_lossy(&output.stderr));
    }
}

fn run(program: &str, arguments: &[&str], environment: &[(&str, &str)]) -> Output {
    let mut command = Command::new(common::program(program));
    // Nothing that an Airflow could be found by.
    command.env_clear().arg("permissions").args(arguments).envs(environment.iter().copied());
    command.output().unwrap()
}

fn printed(output: &Output) -> String {
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{}: {said}", output.status);
    String::from_utf8(output.stdout.clone()).unwrap()
}

#[test]
fn the_command_takes_the_words_of_serving() {
    let one = printed(&run("airvane", &["--tools", "get_pool", "--format", "json"], &[]));
    for (arguments, environment) in [
        (&["--tool", "get_pool", "--format", "json"][..], &[][..]),
        (&["--format", "json"][..], &[("AIRVANE_TOOLS", "get_pool")][..]),
        (&["--toolset", "pools", "--exclude-tools", "list_pools", "--read-only", "--format", "json"][..], &[][..]),
        (
            &["--toolsets", "pools", "--exclude-tool", "list_pools", "--format", "json"][..],
            &[("AF_READ_ONLY", "1")][..],
        ),
    ] {
        assert_eq!(printed(&run("airvane", arguments, environment)), one, "{arguments:?}");
    }
    assert_eq!(printed(&run("airvane", &["--format", "json-schema"], &[])), SCHEMA);
    let viewer = printed(&run("airvane", &["--role", "mcp-viewer", "--format", "astro"], &[]));
    assert_eq!(printed(&run("airvane", &["--role", "viewer28", "--format", "astro"], &[])), viewer);

    // What is pasted is on stdout alone, and the release that was taken is told beside it.
    let output = run("airvane", &["--format", "fab"], &[]);
    let file: Value = serde_json::from_str(&printed(&output)).unwrap();
    assert!(file.as_array().unwrap().iter().all(|entry| entry["name"] == "airvane"));
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(said.contains("Airflow 3.3.2 (the newest known; --airflow takes another)"), "{said}");
    assert!(said.contains("airflow roles import"), "{said}");

    for (arguments, says) in [
        (&["--tool", "get_pol"][..], "there is no tool `get_pol` (did you mean `get_pool`?)"),
        (&["--toolset", "dag"][..], "there is no toolset `dag` (did you mean `dags`?)"),
        (&["--airflow", "new"][..], "--airflow must be a release such as"),
        (&["--tool", "get_pool", "--exclude-tools", "get_pool"][..], "no tool is selected"),
        (&["--tool", "list_users"][..], "exists in Airflow 2.x only"),
        (&["--format", "fab", "--name", "Viewer"][..], "give another --name"),
        (&["--name", " "][..], "--name must have 1 to 64 characters"),
        (&["--airflow", "2.11.2", "--format", "simple"][..], "has no SimpleAuthManager"),
        (&["--dags", "team_*"][..], "FAB knows no patterns"),
    ] {
        let output = run("airvane", arguments, &[]);
        let said = String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(2), "{arguments:?}: {said}");
        assert!(said.contains(says) && output.stdout.is_empty(), "{arguments:?}: {said}");
    }
}

#[test]
fn the_read_only_program_has_it_too() {
    let arguments = ["--toolsets", "all", "--format", "json"];
    let own = printed(&run("airvane-read-only", &arguments, &[]));
    assert_eq!(own, printed(&run("airvane", &[&arguments[..], &["--read-only"]].concat(), &[])));
    let document: Value = serde_json::from_str(&own).unwrap();
    assert!(document["read_only"] == true && document["tools"].as_array().unwrap().len() > 40);
    let output = run("airvane-read-only", &["--tools", "trigger_dag"], &[]);
    assert_eq!(output.status.code(), Some(2));
}
