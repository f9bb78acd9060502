// Made by `cargo gen generate` from specs/. Do not edit.
// `/api/v1`, Airflow 2.4.0 to 2.11.2: specs/airflow-v1.

use crate::client::json;

/// `#/components/schemas/PluginCollection`.
///
/// A collection of plugin.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PluginCollection {
    /// `plugins`.
    pub plugins: Vec<PluginCollectionItem>,
    /// Count of total objects in the current result set before pagination parameters (limit, offset)
    /// are applied.
    pub total_entries: Option<i64>,
}

impl json::Decode for PluginCollection {
    fn decode(value: json::Value, notes: &mut json::Notes) -> Self {
        let mut fields = json::Fields::of(value, notes);
        Self {
            plugins: fields.take("plugins"),
            total_entries: fields.take("total_entries"),
        }
    }
}

/// `#/components/schemas/PluginCollectionItem`.
///
/// A plugin Item.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PluginCollectionItem {
    /// The name of the plugin.
    pub name: Option<String>,
    /// The plugin hooks.
    pub hooks: Vec<Option<String>>,
    /// The plugin executors.
    pub executors: Vec<Option<String>>,
    /// The plugin macros.
    pub macros: Vec<json::Value>,
    /// The flask blueprints.
    pub flask_blueprints: Vec<json::Value>,
    /// The appuilder views.
    pub appbuilder_views: Vec<Option<json::Map>>,
    /// The Flask Appbuilder menu items.
    pub appbuilder_menu_items: Vec<Option<json::Map>>,
    /// The global operator extra links.
    pub global_operator_extra_links: Vec<json::Value>,
    /// Operator extra links.
    pub operator_extra_links: Vec<json::Value>,
    /// The plugin source.
    pub source: Option<String>,
    /// The plugin task instance dependencies. Airflow 2.8.0+.
    pub ti_deps: Vec<String>,
    /// The plugin listeners. Airflow 2.8.0+.
    pub listeners: Vec<String>,
    /// The plugin timetables. Airflow 2.8.0+.
    pub timetables: Vec<String>,
}

impl json::Decode for PluginCollectionItem {
    fn decode(value: json::Value, notes: &mut json::Notes) -> Self {
        let mut fields = json::Fields::of(value, notes);
        Self {
            name: fields.take("name"),
            hooks: fields.take("hooks"),
            executors: fields.take("executors"),
            macros: fields.take("macros"),
            flask_blueprints: fields.take("flask_blueprints"),
            appbuilder_views: fields.take("appbuilder_views"),
            appbuilder_menu_items: fields.take("appbuilder_menu_items"),
            global_operator_extra_links: fields.take("global_operator_extra_links"),
            operator_extra_links: fields.take("operator_extra_links"),
            source: fields.take("source"),
            ti_deps: fields.take("ti_deps"),
            listeners: fields.take("listeners"),
            timetables: fields.take("timetables"),
        }
    }
}

json::received!(PluginCollection, PluginCollectionItem);
