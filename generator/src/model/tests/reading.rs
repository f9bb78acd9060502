//! Constructs of one spec.

use super::*;

/// The style of a query parameter; what is said of one that is refused.
fn style(parameter: &Value) -> Result<Style, String> {
    let list = json!({"List": {"type": "array", "items": {"type": "string"}}, "Object": {"type": "object"}});
    let paths = json!({"/x": {"get": operation(json!({"parameters": [parameter]}))}});
    match merged(&[(&["3.0.0"], spec(&paths, &list))]) {
        Ok(api) => Ok(api.operations["x"].parameters[0].style),
        Err(problems) => {
            assert_eq!(problems.0[0].pointer, "/paths/~1x/get/parameters/0", "{problems}");
            Err(problems.0[0].what.clone())
        }
    }
}

#[test]
fn lists_are_repeated_unless_the_spec_says_comma() {
    let list = json!({"type": "array", "items": {"type": "string"}});
    for (more, expected) in [
        (json!({"schema": list}), Style::Repeated),
        (json!({"schema": list, "style": "form"}), Style::Repeated),
        (json!({"schema": list, "explode": true}), Style::Repeated),
        (json!({"schema": list, "style": "form", "explode": true}), Style::Repeated),
        (json!({"schema": list, "explode": false}), Style::Comma),
        (json!({"schema": list, "style": "form", "explode": false}), Style::Comma),
        (json!({"schema": {"anyOf": [list, {"type": "null"}]}}), Style::Repeated),
        (json!({"schema": {"anyOf": [list, {"type": "string"}]}}), Style::Repeated),
        (json!({"schema": {"$ref": "#/components/schemas/List"}}), Style::Repeated),
        (json!({"schema": {"$ref": "#/components/schemas/List"}, "explode": false}), Style::Comma),
        (json!({"schema": {"type": "string"}}), Style::Single),
        (json!({"schema": {"type": "string"}, "explode": false}), Style::Single),
    ] {
        assert_eq!(style(&query("p", &more)), Ok(expected), "{more}");
    }
}

#[test]
fn styles_that_are_not_handled_are_refused() {
    let list = json!({"type": "array", "items": {"type": "string"}});
    for more in [
        json!({"schema": list, "style": "pipeDelimited"}),
        json!({"schema": list, "style": "pipeDelimited", "explode": false}),
        json!({"schema": list, "style": "spaceDelimited"}),
        json!({"schema": {"type": "object"}, "style": "deepObject"}),
        json!({"schema": list, "style": "deepObject", "explode": true}),
        json!({"schema": list, "in": "path", "required": true}),
        json!({"schema": {"type": "string"}, "in": "path", "required": true, "style": "matrix"}),
        json!({"schema": list, "in": "header"}),
        json!({"schema": {"type": "string"}, "in": "cookie"}),
    ] {
        let words = style(&query("p", &more)).expect_err("refused");
        assert_eq!(words, "the parameter `p` is written in a style that is not handled", "{more}");
    }
    for more in [json!({"schema": {"type": "object"}}), json!({"schema": {"$ref": "#/components/schemas/Object"}})] {
        assert_eq!(style(&query("p", &more)), Err("the parameter `p` is an object".to_owned()), "{more}");
    }
}

#[test]
fn only_path_parameters_of_the_format_path_take_slashes() {
    for (place, format, expected) in [
        ("path", Some("path"), true),
        ("path", None, false),
        ("path", Some("uuid"), false),
        ("query", Some("path"), false),
    ] {
        let mut parameter = query("p", &json!({"in": place, "required": place == "path"}));
        if let Some(format) = format {
            parameter["schema"]["format"] = json!(format);
        }
        let paths = json!({"/x/{p}": {"get": operation(json!({"parameters": [parameter]}))}});
        let api = merged(&[(&["3.0.0"], spec(&paths, &json!({})))]).unwrap();
        assert_eq!(api.operations["x"].parameters[0].slashes, expected, "{place} {format:?}");
    }
}

#[test]
fn a_path_has_its_lines_base_once() {
    for (line, path) in [(Line::V1, "/x"), (Line::V1, "/api/v1/x"), (Line::V2, "/x"), (Line::V2, "/api/v2/x")] {
        let spec = spec(&json!({path: {"get": operation(json!({}))}}), &json!({}));
        let newest = if line == Line::V1 { "2.11.2" } else { "3.3.2" };
        let api = build(line, &[document(line, &[newest], &spec)]).unwrap();
        assert_eq!(api.operations["x"].path, format!("{}/x", line.base_path()), "{path}");
    }
}

#[test]
fn parameters_of_a_path_count_for_each_operation_unless_it_has_its_own() {
    let shared = json!([query("a", &json!({"description": "shared"})), query("b", &json!({"description": "shared"}))]);
    let own = json!([query("b", &json!({"description": "own"}))]);
    let paths = json!({"/x": {"parameters": shared, "get": operation(json!({"parameters": own}))}});
    let api = merged(&[(&["3.0.0"], spec(&paths, &json!({})))]).unwrap();
    let found: Vec<_> = api.operations["x"]
        .parameters
        .iter()
        .map(|found| (&*found.name, &*found.description, &*found.pointer))
        .collect();
    assert_eq!(found, [("b", "own", "/paths/~1x/get/parameters/0"), ("a", "shared", "/paths/~1x/parameters/0")]);
}

#[test]
fn all_of_brings_the_fields_of_its_parts_together() {
    let base = json!({"type": "object", "required": ["a"], "properties": {"a": {"type": "string"}}});
    let more = json!({"type": "object", "properties": {"b": {"type": "boolean"}}});
    let reference = json!({"$ref": "#/components/schemas/Base"});
    let expected = json!({"a": {"type": "string", "required": true}, "b": {"type": "boolean"}});
    for schema in [
        json!({"allOf": [reference, more]}),
        json!({"allOf": [{"allOf": [reference]}, more]}),
        // openapiv3 has no name for this one.
        json!({"type": "object", "allOf": [reference], "properties": more["properties"]}),
    ] {
        let found = schemas(&[json!({"Base": base, "X": schema})]);
        assert_eq!(found["X"]["fields"], expected, "{schema}");
    }
    let found = schemas(&[json!({"Base": base, "X": {"allOf": [reference], "required": ["a"]}})]);
    assert_eq!(found["X"]["fields"], json!({"a": {"type": "string", "required": true}}));
    let found = schemas(&[json!({"Base": base, "X": {"allOf": [reference], "description": "D"}})]);
    assert_eq!(found["X"]["ref"], "Base");
}

#[test]
fn what_the_model_has_no_words_for_is_refused() {
    let string = json!({"type": "string"});
    for (schema, words) in [
        (json!({"type": "integer", "enum": [1, 2]}), "an enum of numbers"),
        (json!({"type": "number", "enum": [1.5]}), "an enum of numbers"),
        (json!({"type": "boolean", "const": true}), "an enum of `true` and `false`"),
        (json!({"const": 1}), "does not tell apart"),
        (json!({"type": "string", "minimum": 1}), "does not tell apart"),
        (json!({"anyOf": [string], "properties": {"a": string}}), "does not tell apart"),
        (json!({"oneOf": [string], "anyOf": [string]}), "does not tell apart"),
        (json!({"allOf": [{"type": "object"}], "required": ["gone"]}), "`gone`, which no part has"),
        (json!({"allOf": [string, {"type": "object"}]}), "a part of `allOf` that is no object"),
        (json!({"not": string}), "`not`"),
    ] {
        let problem = one(merged(&[(&["3.0.0"], spec(&json!({}), &json!({"X": schema})))]));
        assert!(problem.what.contains(words), "{schema}: {problem}");
        assert!(problem.pointer.starts_with("/components/schemas/X"), "{problem}");
        assert_eq!(problem.file, Path::new("specs/airflow-v2/3.0.0.yaml"));
    }
    let answer = json!({"responses": {"200": {"$ref": "#/components/responses/R"}}});
    let problem = one(merged(&[(&["3.0.0"], spec(&json!({"/x": {"get": operation(answer)}}), &json!({})))]));
    assert_eq!(problem.pointer, "/paths/~1x/get/responses/200");
    let problem = one(merged(&[(&["3.0.0"], spec(&json!({"/x": {"head": operation(json!({}))}}), &json!({})))]));
    assert!(problem.what.contains("the method head"), "{problem}");
}
