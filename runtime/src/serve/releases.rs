//! Words about what another release has.

use generated::table::{Release, Span, View};

/// Why something with these spans is not there: `needs Airflow 3.2.2 or newer; this server is 3.2.0`.
pub(crate) fn absence(spans: &[Span], view: &View) -> String {
    let this = view.release;
    let next = spans.iter().map(|span| span.since).filter(|since| *since > this).min();
    if let Some(since) = next {
        return format!("needs Airflow {since} or newer; this server is {this}");
    }
    // Between two known releases: what only one of them has is not counted on.
    let ended: Option<Release> = spans.iter().filter_map(|span| span.until).filter(|until| *until <= this).max();
    match ended {
        Some(until) => format!("is gone since Airflow {until}; this server is {this}"),
        None => {
            let major = spans.iter().map(|span| span.since.major).max().unwrap_or(this.major);
            if major < this.major {
                format!("exists in Airflow {major}.x only; this server is {this}")
            } else {
                format!("is not in Airflow {this}, as far as is known")
            }
        }
    }
}
