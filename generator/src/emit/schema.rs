//! JSON Schema of `permissions.json`.

use serde_json::{Value, json};

use super::permissions::VERSION;

/// The schema, for those who read it in CI.
pub fn schema() -> Value {
    let texts = json!({"type": "array", "items": {"type": "string"}});
    json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "airvane's permission matrix",
        "description": "What every tool and operation may do, and what Airflow asks for it.",
        "type": "object",
        "required": ["version", "lines", "scopes"],
        "properties": {
            "version": {"const": VERSION, "description": "Raised when a change breaks readers."},
            "made_by": {"type": "string"},
            "lines": {
                "description": "By line of the API: airflow-v1 is Airflow 2.x, airflow-v2 is Airflow 3.x.",
                "type": "object",
                "additionalProperties": {"$ref": "#/$defs/line"}
            },
            "scopes": {
                "description": "Every Astro scope that is known, with the tools it takes part in opening.",
                "type": "array",
                "items": {"$ref": "#/$defs/scope"}
            }
        },
        "$defs": {
            "effect": {"enum": ["read", "write", "destructive"]},
            "line": {
                "type": "object",
                "required": ["releases", "tools", "operations"],
                "properties": {
                    "releases": texts,
                    "tools": {"type": "object", "additionalProperties": {"$ref": "#/$defs/tool"}},
                    "operations": {"type": "object", "additionalProperties": {"$ref": "#/$defs/operation"}}
                }
            },
            "tool": {
                "type": "object",
                "required": ["toolset", "default", "effect", "releases", "operations"],
                "properties": {
                    "toolset": {"type": "string"},
                    "default": {"type": "boolean", "description": "Listed unless others are chosen."},
                    "effect": {"$ref": "#/$defs/effect"},
                    "releases": {"type": "string", "description": "`3.1.0+`, `3.0.0 to before 3.1.1`"},
                    "operations": texts,
                    "lookups": {
                        "description": "Arguments that are looked up by another tool when they are not given.",
                        "type": "object",
                        "additionalProperties": {"type": "string"}
                    }
                }
            },
            "operation": {
                "type": "object",
                "required": ["method", "path", "releases", "effect", "requirements", "see"],
                "properties": {
                    "method": {"type": "string"},
                    "path": {"type": "string"},
                    "releases": {"type": "string"},
                    "effect": {"$ref": "#/$defs/effect"},
                    "open": {"const": true, "description": "Needs no token."},
                    "requirements": {"type": "array", "items": {"$ref": "#/$defs/requirement"}},
                    "conditions": {"type": "array", "items": {"type": "object"}},
                    "rows": {"type": "string", "description": "Which rows an answer leaves out in silence."},
                    "denied_as": {"type": "string", "description": "A denial that is no 403."},
                    "setting": {"type": "string", "description": "A setting without which even an administrator is refused."},
                    "unreachable": {"type": "string", "description": "Why no tool calls it."},
                    "assumed": {"type": "string", "description": "What is not certain."},
                    "note": {"type": "string"},
                    "harmful": {
                        "description": "Parameters by which a read can do harm; a read-only server refuses them.",
                        "type": "array",
                        "items": {"type": "object", "required": ["parameter", "because"]}
                    },
                    "proof": {"$ref": "#/$defs/proof"},
                    "see": {"type": "string", "description": "File of Airflow that shows the requirement."}
                }
            },
            "requirement": {
                "type": "object",
                "required": ["releases", "needs", "fab", "scopes"],
                "properties": {
                    "releases": {"type": "string"},
                    "needs": {"type": "array", "items": {"type": "string"}, "description": "All of them, as resource.verb."},
                    "fab": texts,
                    "scopes": texts,
                    "without_scope": texts,
                    "fab_role": {"type": ["string", "null"], "description": "Least default role; null if none has all."},
                    "simple_role": {"type": ["string", "null"], "description": "Least role of SimpleAuthManager (Airflow 3)."}
                }
            },
            "proof": {
                "description": "How far the row was proven on a real Airflow; missing if it was not tried.",
                "type": "object",
                "required": ["status", "airflow"],
                "properties": {
                    "status": {
                        "enum": ["proven", "changed", "unproven"],
                        "description": "changed: it was proven, and the map says something else since."
                    },
                    "airflow": {"type": "string", "description": "The release that was asked; of others it says nothing."},
                    "date": {"type": "string"},
                    "reason": {"type": "string", "description": "Why it is not proven, or not all of it."}
                }
            },
            "scope": {
                "type": "object",
                "required": ["name", "purpose", "list", "tools"],
                "properties": {
                    "name": {"type": "string"},
                    "purpose": {"type": "string"},
                    "list": {"enum": ["viewer", "write"]},
                    "tools": {"type": "object", "additionalProperties": texts},
                    "opens": {
                        "description": "By line and tool: how the scope is needed in the newest release.",
                        "type": "object",
                        "additionalProperties": {
                            "type": "object",
                            "additionalProperties": {
                                "enum": ["always", "one of its calls", "under a condition", "older releases"]
                            }
                        }
                    }
                }
            }
        }
    })
}
