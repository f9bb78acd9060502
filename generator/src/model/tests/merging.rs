//! Several releases in one model.

use super::*;

#[test]
fn a_way_of_writing_lists_that_changed_is_a_question() {
    let with =
        |more: Value| spec(&json!({"/x": {"get": operation(json!({"parameters": [query("p", &more)]}))}}), &json!({}));
    let list = json!({"type": "array", "items": {"type": "string"}});
    let comma = with(json!({"schema": list, "explode": false}));
    let repeated = with(json!({"schema": list}));
    let problem = one(merged(&[(&["3.0.0"], comma), (&["3.1.0"], repeated.clone())]));
    assert_eq!(problem.file, Path::new("specs/airflow-v2/3.0.0.yaml"));
    assert_eq!(problem.pointer, "/paths/~1x/get/parameters/0");
    assert!(problem.what.contains("`p` are written as Comma here and as Repeated in specs/airflow-v2/3.1.0.yaml"));
    assert!(!problem.mend.is_empty());
    // One value and a repeated one are written the same.
    for specs in [[repeated.clone(), with(json!({}))], [with(json!({})), repeated]] {
        let [old, new] = specs;
        let api = merged(&[(&["3.0.0"], old), (&["3.1.0"], new)]).unwrap();
        assert_eq!(api.operations["x"].parameters[0].style, Style::Repeated);
        assert!(matches!(api.operations["x"].parameters[0].schema.kind, Kind::Varies(_)));
    }
}

#[test]
fn operations_bear_the_full_releases_that_have_them() {
    let paths = |ids: &[&str]| {
        let paths: Map<String, Value> =
            ids.iter().map(|id| (format!("/{id}"), json!({"get": operation(json!({"operationId": id}))}))).collect();
        spec(&Value::Object(paths), &json!({}))
    };
    let api = merged(&[
        (&["3.1.0"], paths(&["always", "old"])),
        (&["3.1.1", "3.1.2"], paths(&["always", "middle"])),
        (&["3.2.0"], paths(&["new", "always"])),
    ])
    .unwrap();
    let found = file(&api, "operations/t.json");
    for (id, releases) in
        [("always", "3.1.0.."), ("old", "3.1.0..3.1.1"), ("middle", "3.1.1..3.2.0"), ("new", "3.2.0..")]
    {
        assert_eq!(found[id]["in"], releases, "{id}");
    }
    let order: Vec<_> = api.operations.keys().collect();
    assert_eq!(order, ["new", "always", "middle", "old"]);
    assert_eq!(found["always"]["source"], "specs/airflow-v2/3.2.0.yaml#/paths/~1always/get");
    assert_eq!(found["middle"]["source"], "specs/airflow-v2/3.1.1.yaml#/paths/~1middle/get");
    assert_eq!(
        file(&api, "releases.json"),
        json!({
            "releases": ["3.1.0", "3.1.1", "3.1.2", "3.2.0"],
            "operations": {"3.1.0": 2, "3.1.1": 2, "3.1.2": 2, "3.2.0": 2},
        })
    );
}

#[test]
fn parameters_bear_the_releases_that_have_and_require_them() {
    let with = |parameters: Value| operation(json!({"parameters": parameters}));
    let found = operations(&[
        with(json!([query("old", &json!({})), query("loosened", &json!({"required": true}))])),
        with(json!([query("loosened", &json!({})), query("always", &json!({"required": true}))])),
        with(json!([
            query("new", &json!({"required": true})),
            query("loosened", &json!({})),
            query("always", &json!({"required": true})),
        ])),
    ]);
    let parameters: Vec<Value> = found["x"]["parameters"]
        .as_array()
        .unwrap()
        .iter()
        .map(|parameter| json!([parameter["name"], parameter["in"], parameter["required"]]))
        .collect();
    // `in` is left out for one that is there with its operation; so is `required` for one never required.
    assert_eq!(
        parameters,
        [
            json!(["new", "3.2.0..", true]),
            json!(["loosened", null, "3.0.0..3.1.0"]),
            json!(["always", "3.1.0..", true]),
            json!(["old", "3.0.0..3.1.0", null]),
        ]
    );
}

#[test]
fn the_same_name_in_two_places_is_two_parameters() {
    let found = operations(&[operation(json!({"parameters": [
        query("p", &json!({})), query("p", &json!({"in": "header"})),
    ]}))]);
    let places: Vec<_> =
        found["x"]["parameters"].as_array().unwrap().iter().map(|parameter| parameter["place"].clone()).collect();
    assert_eq!(places, ["query", "header"]);
}

fn body(schema: Value, required: bool) -> Value {
    operation(json!({"requestBody": {"required": required, "content": {"application/json": {"schema": schema}}}}))
}

#[test]
fn body_fields_bear_the_releases_that_have_and_require_them() {
    let text = json!({"type": "string"});
    let found = operations(&[
        operation(json!({})),
        body(json!({"type": "object", "properties": {"a": text, "old": text}, "required": ["a", "old"]}), true),
        body(json!({"type": "object", "properties": {"new": text, "a": text}, "required": ["new"]}), false),
    ]);
    assert_eq!(
        found["x"]["body"],
        json!({
            "in": "3.1.0..",
            "required": "3.1.0..3.2.0",
            "schema": {"fields": {
                "new": {"type": "string", "in": "3.2.0..", "required": true},
                "a": {"type": "string", "required": "3.1.0..3.2.0"},
                "old": {"type": "string", "in": "3.1.0..3.2.0", "required": true},
            }},
        })
    );
}

#[test]
fn enum_values_bear_the_releases_that_know_them() {
    let states = |values: &[&str]| json!({"State": {"type": "string", "enum": values}});
    let found = schemas(&[states(&["a", "gone"]), states(&["a", "b"]), states(&["c", "a", "b"])]);
    assert_eq!(
        found["State"],
        json!({
            "pointer": "/components/schemas/State",
            "enum": [
                {"value": "c", "in": "3.2.0.."}, "a",
                {"value": "b", "in": "3.1.0.."}, {"value": "gone", "in": "3.0.0..3.1.0"},
            ],
        })
    );
}

#[test]
fn answers_bear_the_releases_that_give_them() {
    let answers = |responses: Value| operation(json!({"responses": responses}));
    let json = |schema: Value| json!({"description": "d", "content": {"application/json": {"schema": schema}}});
    let empty = json!({"description": "d"});
    let found = operations(&[
        answers(json!({"204": empty, "404": json(json!({"type": "string"}))})),
        answers(json!({"200": json(json!({"type": "string"}))})),
    ]);
    assert_eq!(
        found["x"]["answers"],
        json!([
            {"status": "200", "in": "3.1.0..", "media": "application/json", "schema": {"type": "string"}},
            {"status": "204", "in": "3.0.0..3.1.0"},
        ])
    );
}

#[test]
fn a_type_that_changed_varies_by_release() {
    let x = |schema: Value| json!({"X": {"type": "object", "properties": {"f": schema}}});
    let (text, list) = (json!({"type": "string"}), json!({"type": "array", "items": {"type": "string"}}));
    let found = schemas(&[x(text.clone()), x(text.clone()), x(list.clone())]);
    assert_eq!(
        found["X"]["fields"]["f"],
        json!({"varies": [
            {"list_of": {"type": "string"}, "in": "3.2.0.."},
            {"type": "string", "in": "3.0.0..3.2.0"},
        ]})
    );
    // There and back.
    let found = schemas(&[x(text.clone()), x(list), x(text)]);
    let releases: Vec<_> =
        found["X"]["fields"]["f"]["varies"].as_array().unwrap().iter().map(|variant| variant["in"].clone()).collect();
    assert_eq!(releases, ["3.2.0..", "3.1.0..3.2.0", "3.0.0..3.1.0"]);
    let reference = |name: &str| json!({"A": {"type": "string"}, "B": {"type": "string"}, "X": {"$ref": format!("#/components/schemas/{name}")}});
    let found = schemas(&[reference("A"), reference("B")]);
    assert_eq!(found["X"]["varies"], json!([{"ref": "B", "in": "3.1.0.."}, {"ref": "A", "in": "3.0.0..3.1.0"}]));
}

#[test]
fn bounds_and_formats_hold_for_every_release() {
    let x = |schema: Value| json!({"X": schema});
    let found = schemas(&[
        x(json!({"type": "integer", "minimum": 1, "maximum": 5})),
        x(json!({"type": "integer", "minimum": 0})),
    ]);
    assert_eq!(found["X"], json!({"pointer": "/components/schemas/X", "type": "integer", "minimum": 0}));
    let found = schemas(&[x(json!({"type": "integer", "exclusiveMinimum": 0, "exclusiveMaximum": 10}))]);
    assert_eq!((&found["X"]["minimum"], &found["X"]["maximum"]), (&json!(1), &json!(9)));
    let text = |format: &str, longest: u8| x(json!({"type": "string", "format": format, "maxLength": longest}));
    let found = schemas(&[text("date-time", 5), text("date-time", 7)]);
    assert_eq!((&found["X"]["format"], &found["X"]["max_length"]), (&json!("date-time"), &json!(7)));
    assert_eq!(schemas(&[text("date", 5), text("date-time", 5)])["X"]["format"], Value::Null);
}

#[test]
fn the_newest_default_and_words_win() {
    let with = |default: Value, words: &str| {
        operation(json!({"parameters": [query("p", &json!({
            "description": words, "schema": {"type": "integer", "default": default},
        }))]}))
    };
    let api = named(&[with(json!(1), "old"), with(json!(2), "new")], |operation| {
        spec(&json!({"/x": {"post": operation}}), &json!({}))
    });
    let parameter = &api.operations["x"].parameters[0];
    assert_eq!((parameter.default.clone(), &*parameter.description), (Some(json!(2)), "new"));
}

#[test]
fn a_moved_path_or_another_method_asks_for_a_decision() {
    let old = spec(&json!({"/old": {"get": operation(json!({}))}}), &json!({}));
    for (new, words) in [
        (json!({"/new": {"get": operation(json!({}))}}), "GET /api/v2/new"),
        (json!({"/old": {"post": operation(json!({}))}}), "POST /api/v2/old"),
    ] {
        let problem = one(merged(&[(&["3.0.0"], old.clone()), (&["3.1.0"], spec(&new, &json!({})))]));
        assert_eq!(problem.file, Path::new("specs/airflow-v2/3.0.0.yaml"));
        assert_eq!(problem.pointer, "/paths/~1old/get");
        assert_eq!(problem.what, format!("`x` is GET /api/v2/old here and {words} in specs/airflow-v2/3.1.0.yaml"));
        assert!(problem.mend.contains("decide") && problem.mend.contains("overlay"), "{problem}");
    }
}

#[test]
fn what_went_and_came_back_has_two_spans() {
    let without = operation(json!({}));
    let with = operation(json!({"parameters": [query("p", &json!({}))]}));
    let found = operations(&[with.clone(), without, with.clone(), with]);
    assert_eq!(found["x"]["parameters"][0]["in"], "3.0.0..3.1.0, 3.2.0..");
    let found = operations(&[operation(json!({})), Value::Null, operation(json!({}))]);
    assert_eq!(found["x"]["in"], "3.0.0..3.1.0, 3.2.0..");
}

#[test]
fn a_spec_that_came_back_is_as_new_as_its_newest_release() {
    let say = |words: &str| spec(&json!({"/x": {"get": operation(json!({"summary": words}))}}), &json!({}));
    let api = merged(&[(&["3.0.0", "3.0.2"], say("first and last")), (&["3.0.1"], say("between"))]).unwrap();
    assert_eq!(api.operations["x"].summary, "first and last");
    assert_eq!(api.counts.len(), 3);
}

#[test]
fn null_is_a_value_in_the_releases_that_say_so() {
    // E1: `nullable` beside a reference, which Airflow 2 has and generators drop.
    let other = json!({"type": "object", "properties": {"v": {"type": "string"}}});
    let x = |schedule: Value| json!({"Other": other, "X": {"type": "object", "properties": {"schedule": schedule}}});
    let reference = "#/components/schemas/Other";
    let found = schemas(&[
        x(json!({"$ref": reference})),
        x(json!({"$ref": reference, "nullable": true})),
        x(json!({"anyOf": [{"$ref": reference}, {"type": "null"}]})),
    ]);
    assert_eq!(found["X"]["fields"]["schedule"], json!({"ref": "Other", "nullable": "3.1.0.."}));
    let found = schemas(&[x(json!({"$ref": reference, "nullable": true})), x(json!({"$ref": reference}))]);
    assert_eq!(found["X"]["fields"]["schedule"], json!({"ref": "Other", "nullable": "3.0.0..3.1.0"}));
    for always in [json!({"type": ["string", "null"]}), json!({"allOf": [{"type": "string", "nullable": true}]})] {
        let found = schemas(&[x(always.clone()), x(always)]);
        assert_eq!(found["X"]["fields"]["schedule"], json!({"type": "string", "nullable": true}));
    }
    let found = schemas(&[json!({"X": {"type": "null"}})]);
    assert_eq!(found["X"]["type"], "null");
}

#[test]
fn presence_in_words_and_sets() {
    let known: Vec<Release> = ["3.0.0", "3.1.0", "3.1.1", "3.2.0"].map(release).into();
    let of = |releases: &[&str]| {
        let releases: Vec<Release> = releases.iter().copied().map(release).collect();
        Presence::of(&releases, &known)
    };
    let all = Presence::all(known.len());
    for (releases, words, json) in [
        (&["3.0.0", "3.1.0", "3.1.1", "3.2.0"][..], "3.0.0+", "3.0.0.."),
        (&["3.1.1", "3.2.0"], "3.1.1+", "3.1.1.."),
        (&["3.0.0", "3.1.0"], "3.0.0 to before 3.1.1", "3.0.0..3.1.1"),
        (&["3.0.0", "3.1.1", "3.2.0"], "3.0.0 to before 3.1.0, 3.1.1+", "3.0.0..3.1.0, 3.1.1.."),
        (&[], "", ""),
    ] {
        let presence = of(releases);
        assert_eq!(presence.words(&known), words);
        assert_eq!(presence.json(&known), json);
        assert!(all.covers(presence));
        assert_eq!(presence.covers(all), releases.len() == 4);
        assert_eq!(presence.is_never(), releases.is_empty());
        for candidate in &known {
            let inside = releases.contains(&candidate.to_string().as_str());
            assert_eq!(presence.has(*candidate, &known), inside);
            assert_eq!(presence.spans(&known).iter().any(|span| span.contains(*candidate)), inside);
        }
    }
    assert_eq!(Presence::between(Some(release("3.1.0")), Some(release("3.2.0")), &known), of(&["3.1.0", "3.1.1"]));
    assert_eq!(all.without(of(&["3.0.0"])), of(&["3.1.0", "3.1.1", "3.2.0"]));
    assert_eq!(of(&["3.0.0"]).spans_within(of(&["3.0.0"]), &known), []);
    assert!(!of(&["3.0.0"]).has(release("3.0.1"), &known));
    assert_eq!((Presence::all(0), Presence::all(64)), (Presence::NEVER, Presence::all(64).or(Presence::all(63))));
}

#[test]
fn more_releases_than_the_model_has_bits_for_are_refused() {
    let releases: Vec<String> = (0..65).map(|patch| format!("3.0.{patch}")).collect();
    let releases: Vec<&str> = releases.iter().map(String::as_str).collect();
    let empty = spec(&json!({}), &json!({}));
    assert!(merged(&[(&releases[..64], empty.clone())]).is_ok());
    assert!(one(merged(&[(&releases, empty)])).what.contains("65 releases"));
}
