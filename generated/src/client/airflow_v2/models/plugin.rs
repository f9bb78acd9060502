// Made by `cargo gen generate` from specs/. Do not edit.
// `/api/v2`, Airflow 3.0.0 to 3.3.2: specs/airflow-v2.

use crate::client::json;

/// `#/components/schemas/AppBuilderMenuItemResponse`.
///
/// Serializer for AppBuilder Menu Item responses.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AppBuilderMenuItemResponse {
    /// `name`.
    pub name: Option<String>,
    /// `href`.
    pub href: Option<String>,
    /// `category`.
    pub category: Option<String>,
}

impl json::Decode for AppBuilderMenuItemResponse {
    fn decode(value: json::Value, notes: &mut json::Notes) -> Self {
        let mut fields = json::Fields::of(value, notes);
        Self {
            name: fields.take("name"),
            href: fields.take("href"),
            category: fields.take("category"),
        }
    }
}

/// `#/components/schemas/AppBuilderViewResponse`.
///
/// Serializer for AppBuilder View responses.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AppBuilderViewResponse {
    /// `name`.
    pub name: Option<String>,
    /// `category`.
    pub category: Option<String>,
    /// `view`.
    pub view: Option<String>,
    /// `label`.
    pub label: Option<String>,
}

impl json::Decode for AppBuilderViewResponse {
    fn decode(value: json::Value, notes: &mut json::Notes) -> Self {
        let mut fields = json::Fields::of(value, notes);
        Self {
            name: fields.take("name"),
            category: fields.take("category"),
            view: fields.take("view"),
            label: fields.take("label"),
        }
    }
}

/// `destination` of `ExternalViewResponse`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum ExternalViewResponseDestination {
    /// `nav`.
    Nav,
    /// `dag`.
    Dag,
    /// `dag_run`.
    DagRun,
    /// `task`.
    Task,
    /// `task_instance`.
    TaskInstance,
    /// `base`. Airflow 3.2.0+.
    Base,
    /// Any other text.
    Other(String),
}

impl ExternalViewResponseDestination {
    /// The text as Airflow has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Nav => "nav",
            Self::Dag => "dag",
            Self::DagRun => "dag_run",
            Self::Task => "task",
            Self::TaskInstance => "task_instance",
            Self::Base => "base",
            Self::Other(text) => text,
        }
    }
}

impl From<&str> for ExternalViewResponseDestination {
    fn from(text: &str) -> Self {
        match text {
            "nav" => Self::Nav,
            "dag" => Self::Dag,
            "dag_run" => Self::DagRun,
            "task" => Self::Task,
            "task_instance" => Self::TaskInstance,
            "base" => Self::Base,
            other => Self::Other(other.to_owned()),
        }
    }
}

impl Default for ExternalViewResponseDestination {
    fn default() -> Self {
        Self::Other(String::new())
    }
}

/// `#/components/schemas/ExternalViewResponse`.
///
/// Serializer for External View Plugin responses.
///
/// Airflow 3.1.0+.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ExternalViewResponse {
    /// `name`.
    pub name: Option<String>,
    /// `icon`.
    pub icon: Option<String>,
    /// `icon_dark_mode`.
    pub icon_dark_mode: Option<String>,
    /// `url_route`.
    pub url_route: Option<String>,
    /// `category`.
    pub category: Option<String>,
    /// `nav_top_level`. Airflow 3.3.0+.
    pub nav_top_level: Option<bool>,
    /// `href`.
    pub href: Option<String>,
    /// `destination`.
    pub destination: Option<ExternalViewResponseDestination>,
}

impl json::Decode for ExternalViewResponse {
    fn decode(value: json::Value, notes: &mut json::Notes) -> Self {
        let mut fields = json::Fields::of(value, notes);
        Self {
            name: fields.take("name"),
            icon: fields.take("icon"),
            icon_dark_mode: fields.take("icon_dark_mode"),
            url_route: fields.take("url_route"),
            category: fields.take("category"),
            nav_top_level: fields.take("nav_top_level"),
            href: fields.take("href"),
            destination: fields.take("destination"),
        }
    }
}

/// `#/components/schemas/FastAPIAppResponse`.
///
/// Serializer for Plugin FastAPI App responses.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct FastAPIAppResponse {
    /// `app`.
    pub app: Option<String>,
    /// `url_prefix`.
    pub url_prefix: Option<String>,
    /// `name`.
    pub name: Option<String>,
}

impl json::Decode for FastAPIAppResponse {
    fn decode(value: json::Value, notes: &mut json::Notes) -> Self {
        let mut fields = json::Fields::of(value, notes);
        Self {
            app: fields.take("app"),
            url_prefix: fields.take("url_prefix"),
            name: fields.take("name"),
        }
    }
}

/// `#/components/schemas/FastAPIRootMiddlewareResponse`.
///
/// Serializer for Plugin FastAPI root middleware responses.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct FastAPIRootMiddlewareResponse {
    /// `middleware`.
    pub middleware: Option<String>,
    /// `name`.
    pub name: Option<String>,
}

impl json::Decode for FastAPIRootMiddlewareResponse {
    fn decode(value: json::Value, notes: &mut json::Notes) -> Self {
        let mut fields = json::Fields::of(value, notes);
        Self {
            middleware: fields.take("middleware"),
            name: fields.take("name"),
        }
    }
}

/// `#/components/schemas/PluginCollectionResponse`.
///
/// Plugin Collection serializer.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PluginCollectionResponse {
    /// `plugins`.
    pub plugins: Vec<PluginResponse>,
    /// `total_entries`.
    pub total_entries: Option<i64>,
}

impl json::Decode for PluginCollectionResponse {
    fn decode(value: json::Value, notes: &mut json::Notes) -> Self {
        let mut fields = json::Fields::of(value, notes);
        Self {
            plugins: fields.take("plugins"),
            total_entries: fields.take("total_entries"),
        }
    }
}

/// `#/components/schemas/PluginImportErrorCollectionResponse`.
///
/// Plugin Import Error Collection serializer.
///
/// Airflow 3.1.0+.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PluginImportErrorCollectionResponse {
    /// `import_errors`.
    pub import_errors: Vec<PluginImportErrorResponse>,
    /// `total_entries`.
    pub total_entries: Option<i64>,
}

impl json::Decode for PluginImportErrorCollectionResponse {
    fn decode(value: json::Value, notes: &mut json::Notes) -> Self {
        let mut fields = json::Fields::of(value, notes);
        Self {
            import_errors: fields.take("import_errors"),
            total_entries: fields.take("total_entries"),
        }
    }
}

/// `#/components/schemas/PluginImportErrorResponse`.
///
/// Plugin Import Error serializer for responses.
///
/// Airflow 3.1.0+.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PluginImportErrorResponse {
    /// `source`.
    pub source: Option<String>,
    /// `error`.
    pub error: Option<String>,
}

impl json::Decode for PluginImportErrorResponse {
    fn decode(value: json::Value, notes: &mut json::Notes) -> Self {
        let mut fields = json::Fields::of(value, notes);
        Self {
            source: fields.take("source"),
            error: fields.take("error"),
        }
    }
}

/// `#/components/schemas/PluginResponse`.
///
/// Plugin serializer.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PluginResponse {
    /// `name`.
    pub name: Option<String>,
    /// `macros`.
    pub macros: Vec<String>,
    /// `flask_blueprints`.
    pub flask_blueprints: Vec<String>,
    /// `fastapi_apps`.
    pub fastapi_apps: Vec<FastAPIAppResponse>,
    /// `fastapi_root_middlewares`.
    pub fastapi_root_middlewares: Vec<FastAPIRootMiddlewareResponse>,
    /// Aggregate all external views. Both 'external_views' and 'appbuilder_menu_items' are included
    /// here. Airflow 3.1.0+.
    pub external_views: Vec<ExternalViewResponse>,
    /// `react_apps`. Airflow 3.1.0+.
    pub react_apps: Vec<ReactAppResponse>,
    /// `appbuilder_views`.
    pub appbuilder_views: Vec<AppBuilderViewResponse>,
    /// `appbuilder_menu_items`.
    pub appbuilder_menu_items: Vec<AppBuilderMenuItemResponse>,
    /// `global_operator_extra_links`.
    pub global_operator_extra_links: Vec<String>,
    /// `operator_extra_links`.
    pub operator_extra_links: Vec<String>,
    /// `source`.
    pub source: Option<String>,
    /// `listeners`.
    pub listeners: Vec<String>,
    /// `timetables`.
    pub timetables: Vec<String>,
}

impl json::Decode for PluginResponse {
    fn decode(value: json::Value, notes: &mut json::Notes) -> Self {
        let mut fields = json::Fields::of(value, notes);
        Self {
            name: fields.take("name"),
            macros: fields.take("macros"),
            flask_blueprints: fields.take("flask_blueprints"),
            fastapi_apps: fields.take("fastapi_apps"),
            fastapi_root_middlewares: fields.take("fastapi_root_middlewares"),
            external_views: fields.take("external_views"),
            react_apps: fields.take("react_apps"),
            appbuilder_views: fields.take("appbuilder_views"),
            appbuilder_menu_items: fields.take("appbuilder_menu_items"),
            global_operator_extra_links: fields.take("global_operator_extra_links"),
            operator_extra_links: fields.take("operator_extra_links"),
            source: fields.take("source"),
            listeners: fields.take("listeners"),
            timetables: fields.take("timetables"),
        }
    }
}

/// `destination` of `ReactAppResponse`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum ReactAppResponseDestination {
    /// `nav`.
    Nav,
    /// `dag`.
    Dag,
    /// `dag_run`.
    DagRun,
    /// `task`.
    Task,
    /// `task_instance`.
    TaskInstance,
    /// `base`. Airflow 3.2.0+.
    Base,
    /// `dashboard`.
    Dashboard,
    /// Any other text.
    Other(String),
}

impl ReactAppResponseDestination {
    /// The text as Airflow has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Nav => "nav",
            Self::Dag => "dag",
            Self::DagRun => "dag_run",
            Self::Task => "task",
            Self::TaskInstance => "task_instance",
            Self::Base => "base",
            Self::Dashboard => "dashboard",
            Self::Other(text) => text,
        }
    }
}

impl From<&str> for ReactAppResponseDestination {
    fn from(text: &str) -> Self {
        match text {
            "nav" => Self::Nav,
            "dag" => Self::Dag,
            "dag_run" => Self::DagRun,
            "task" => Self::Task,
            "task_instance" => Self::TaskInstance,
            "base" => Self::Base,
            "dashboard" => Self::Dashboard,
            other => Self::Other(other.to_owned()),
        }
    }
}

impl Default for ReactAppResponseDestination {
    fn default() -> Self {
        Self::Other(String::new())
    }
}

/// `#/components/schemas/ReactAppResponse`.
///
/// Serializer for React App Plugin responses.
///
/// Airflow 3.1.0+.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ReactAppResponse {
    /// `name`.
    pub name: Option<String>,
    /// `icon`.
    pub icon: Option<String>,
    /// `icon_dark_mode`.
    pub icon_dark_mode: Option<String>,
    /// `url_route`.
    pub url_route: Option<String>,
    /// `category`.
    pub category: Option<String>,
    /// `nav_top_level`. Airflow 3.3.0+.
    pub nav_top_level: Option<bool>,
    /// `bundle_url`.
    pub bundle_url: Option<String>,
    /// `destination`.
    pub destination: Option<ReactAppResponseDestination>,
}

impl json::Decode for ReactAppResponse {
    fn decode(value: json::Value, notes: &mut json::Notes) -> Self {
        let mut fields = json::Fields::of(value, notes);
        Self {
            name: fields.take("name"),
            icon: fields.take("icon"),
            icon_dark_mode: fields.take("icon_dark_mode"),
            url_route: fields.take("url_route"),
            category: fields.take("category"),
            nav_top_level: fields.take("nav_top_level"),
            bundle_url: fields.take("bundle_url"),
            destination: fields.take("destination"),
        }
    }
}

json::text_enum!(ExternalViewResponseDestination, ReactAppResponseDestination);

json::received!(
    AppBuilderMenuItemResponse, AppBuilderViewResponse, ExternalViewResponse,
    FastAPIAppResponse, FastAPIRootMiddlewareResponse, PluginCollectionResponse,
    PluginImportErrorCollectionResponse, PluginImportErrorResponse, PluginResponse,
    ReactAppResponse
);
