//! Of which DAGs an id is that names none: another read tells.

use generated::table::{Effect, FenceLookup, FenceWords, Method, OperationData, Request, RequestBuilder, Style};
use serde_json::Value;

use super::Fence;
use super::place::{Found, ids_in, texts_at};
use crate::answer;
use crate::wire::{Context, Instance, Upstream};

/// Most pages of a list that are searched.
const PAGES: usize = 500;

/// Why a request is not made after the look.
pub(super) enum Unmade {
    /// There is no such thing within the fence, or none at all: which of both is not told.
    NotWithin,
    /// The look itself failed; the words say how.
    Failed(String),
}

/// A look at what a request would reach.
pub(super) struct Look<'a> {
    pub lookup: &'a FenceLookup,
    /// The operation that is asked for.
    pub operation: &'static OperationData,
    /// The one that is read.
    pub read: &'static OperationData,
    pub words: &'a FenceWords,
    pub fence: &'a Fence,
}

impl Look<'_> {
    /// Whether the request may be made: for a write all DAGs must be within, for a read one.
    pub async fn allows(
        &self,
        upstream: &dyn Upstream,
        instance: &Instance,
        request: &Request,
        context: &Context<'_>,
    ) -> Result<(), Unmade> {
        let FenceLookup { place, name, .. } = *self.lookup;
        let ids = texts_at(self.operation, request, place, name);
        if ids.is_empty() {
            return Err(Unmade::Failed(format!("`{name}` is missing, which tells of which DAG this is")));
        }
        for id in ids {
            let mut found = Vec::new();
            match self.lookup.rows {
                None => {
                    let value = self.get(upstream, instance, context, self.one(&id)?).await?;
                    ids_in(&value, self.words, &mut found);
                }
                Some(rows) => self.search(upstream, instance, context, rows, &id, &mut found).await?,
            }
            let mut within = found.iter().map(|found: &Found| self.fence.holds(&found.id));
            let fine = match self.operation.effect {
                Effect::Read => within.any(|within| within),
                Effect::Write | Effect::Destructive => !found.is_empty() && within.all(|within| within),
            };
            if !fine {
                return Err(Unmade::NotWithin);
            }
        }
        Ok(())
    }

    fn builder(&self) -> RequestBuilder {
        let mut builder = RequestBuilder::new(Method::Get, self.read.path);
        for (name, value) in self.lookup.query {
            builder = builder.query(name, Style::Single, &[(*value).to_owned()]);
        }
        builder
    }

    fn one(&self, id: &str) -> Result<Request, Unmade> {
        self.builder().path(self.lookup.key, id).build().map_err(|error| Unmade::Failed(error.to_string()))
    }

    /// The DAGs of all rows whose field is equal.
    async fn search(
        &self,
        upstream: &dyn Upstream,
        instance: &Instance,
        context: &Context<'_>,
        rows: &str,
        wanted: &str,
        found: &mut Vec<Found>,
    ) -> Result<(), Unmade> {
        let mut offset = 0;
        for _ in 0..PAGES {
            let builder = self.builder().query("offset", Style::Single, &[offset.to_string()]);
            let request = builder.build().map_err(|error| Unmade::Failed(error.to_string()))?;
            let value = self.get(upstream, instance, context, request).await?;
            let Some(list) = value.get(rows).and_then(Value::as_array) else {
                return Err(Unmade::Failed("Airflow's answer is no list".to_owned()));
            };
            let same = |row: &&Value| row.get(self.lookup.key).and_then(Value::as_str) == Some(wanted);
            list.iter().filter(same).for_each(|row| ids_in(row, self.words, found));
            offset += list.len();
            let total = value.get("total_entries").and_then(Value::as_u64);
            let more = total.is_none_or(|total| u64::try_from(offset).is_ok_and(|offset| offset < total));
            if list.is_empty() || !more {
                return Ok(());
            }
        }
        Err(Unmade::Failed(format!("there are more than {PAGES} pages to search")))
    }

    async fn get(
        &self,
        upstream: &dyn Upstream,
        instance: &Instance,
        context: &Context<'_>,
        request: Request,
    ) -> Result<Value, Unmade> {
        let asked = Context::read(context.tool, context.line, context.cancel.clone());
        let answer =
            upstream.send(instance, &request, asked).await.map_err(|error| Unmade::Failed(error.to_string()))?;
        match answer.status {
            200..=299 => {}
            404 => return Err(Unmade::NotWithin),
            status => return Err(Unmade::Failed(format!("Airflow answered {status}"))),
        }
        let received = answer.read().await.map_err(|error| Unmade::Failed(error.to_string()))?;
        if received.cut {
            return Err(Unmade::Failed("Airflow's answer is too long".to_owned()));
        }
        answer::parse(&received.bytes).map_err(|error| Unmade::Failed(error.to_string()))
    }
}
