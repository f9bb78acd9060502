// Made by `cargo gen generate` from specs/. Do not edit.
// `/api/v2`, Airflow 3.0.0 to 3.3.2: specs/airflow-v2.

use crate::client::json;

/// `#/components/schemas/ExtraLinkCollectionResponse`.
///
/// Extra Links Response.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ExtraLinkCollectionResponse {
    /// `extra_links`.
    pub extra_links: json::BTreeMap<String, Option<String>>,
    /// `total_entries`.
    pub total_entries: Option<i64>,
}

impl json::Decode for ExtraLinkCollectionResponse {
    fn decode(value: json::Value, notes: &mut json::Notes) -> Self {
        let mut fields = json::Fields::of(value, notes);
        Self {
            extra_links: fields.take("extra_links"),
            total_entries: fields.take("total_entries"),
        }
    }
}

json::received!(ExtraLinkCollectionResponse);
