//! What was found, as people read it.

use super::{CHECKS, Findings};

/// The outcomes as a table, and below it what went wrong.
pub fn table(all: &[Findings]) -> String {
    let mut rows = vec![vec!["Airflow"]];
    for row in &mut rows {
        row.extend(CHECKS);
    }
    for findings in all {
        let mut row = vec![findings.release.name];
        row.extend(findings.outcomes.iter().map(|outcome| outcome.as_ref().map_or("FAILED", String::as_str)));
        rows.push(row);
    }
    let width = |column: usize| {
        let cells = rows.iter().filter_map(|row| row.get(column));
        cells.map(|cell| cell.chars().count()).max().unwrap_or_default()
    };
    let mut text = String::new();
    for row in &rows {
        let cells = row.iter().enumerate().map(|(column, cell)| format!("{cell:<0$}", width(column)));
        text.push_str(cells.collect::<Vec<_>>().join("  ").trim_end());
        text.push('\n');
    }
    for findings in all {
        for (outcome, check) in findings.outcomes.iter().zip(CHECKS) {
            if let Err(why) = outcome {
                text.push_str(&format!("\n{} {check}: {why}\n", findings.release));
            }
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use anyhow::Result;

    use super::*;
    use crate::older::Outcome;

    #[test]
    fn the_table_tells_what_failed() -> Result<()> {
        let mut outcomes: Vec<Outcome> = CHECKS.iter().map(|_| Ok("well".to_owned())).collect();
        let release = "2.4.3".parse()?;
        assert!(Findings { release, outcomes: outcomes.clone() }.all_well());
        outcomes.pop();
        outcomes.push(Err("it is not".to_owned()));
        let findings = Findings { release, outcomes };
        assert!(!findings.all_well());
        let text = table(&[findings]);
        assert!(text.contains("2.4.3    well") && text.ends_with("\n2.4.3 special: it is not\n"), "{text}");
        Ok(())
    }

    #[test]
    fn an_airflow_that_does_not_start_is_no_success() -> Result<()> {
        let findings = Findings { release: "2.4.3".parse()?, outcomes: vec![Err("no Python".to_owned())] };
        assert!(!findings.all_well());
        assert!(table(&[findings]).contains("2.4.3 release: no Python"));
        Ok(())
    }
}
