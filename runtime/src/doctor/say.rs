//! The report as text for people: at most 100 columns, nothing but plain characters.

use std::fmt::Write as _;
use std::time::{Duration, SystemTime};

use super::report::{Report, Status, Tool};

/// Widest line.
const WIDTH: usize = 100;
/// Where the words of a check begin.
const INDENT: usize = 22;

impl Report {
    /// The report as people read it.
    pub fn text(&self) -> String {
        let mut text = format!("airvane doctor: {}\n\n", self.address);
        for check in &self.checks {
            let status = match check.status {
                Status::Ok => "ok",
                Status::Note => "note",
                Status::Problem => "problem",
            };
            let head = format!("{status:<9}{:<13}", check.name.replace('_', "-"));
            push(&mut text, &head, INDENT, &check.says);
            if let Some(mend) = &check.mend {
                push(&mut text, &" ".repeat(INDENT), INDENT + 2, &format!("> {mend}"));
            }
        }
        self.push_tools(&mut text);
        let closing = match self.requests {
            0 => "Nothing was sent.".to_owned(),
            1 => "1 request was sent; it changes nothing.".to_owned(),
            number => format!("{number} requests were sent; none of them changes anything."),
        };
        let _ = write!(text, "\n{closing}\n");
        text
    }

    fn push_tools(&self, text: &mut String) {
        if let Some(tools) = &self.tools {
            push_list(text, "Not open", "lacks", &tools.closed);
            push_list(text, "Open for single DAGs at most", "as a whole lacks", &tools.some_dags);
            push_list(text, "Not known", "depends on", &tools.unknown);
        }
        let missing = self.permissions.iter().flat_map(|known| &known.missing);
        let mut head = "\nWhat is missing is called\n";
        for permission in missing {
            text.push_str(std::mem::take(&mut head));
            let fab = permission.fab.as_deref().unwrap_or("(FAB has none)");
            let astro = permission.astro.unwrap_or("(no Astro scope is published)");
            let simple = permission.simple.filter(|_| self.auth_manager != Some("fab"));
            let simple = simple.map(|role| format!("; simple: {role}")).unwrap_or_default();
            push(text, &format!("  {:<22}", permission.name), 24, &format!("FAB: {fab}; Astro: {astro}{simple}"));
        }
        if let Some(command) = &self.command {
            let _ = write!(text, "\nThe role that these tools need is printed by\n  {command}\n");
        }
    }
}

fn push_list(text: &mut String, head: &str, word: &str, tools: &[Tool]) {
    if tools.is_empty() {
        return;
    }
    let _ = writeln!(text, "\n{head}");
    for tool in tools {
        push(text, &format!("  {:<34}", tool.name), 36, &format!("{word} {}", tool.needs.join(", ")));
    }
}

/// Adds `words` behind `head`, wrapped, further lines indented.
fn push(text: &mut String, head: &str, indent: usize, words: &str) {
    let mut line = head.to_owned();
    let mut fresh = true;
    for word in words.split_whitespace() {
        let length = line.chars().count() + usize::from(!fresh) + word.chars().count();
        if length > WIDTH && !fresh {
            let _ = writeln!(text, "{}", line.trim_end());
            line = " ".repeat(indent);
            fresh = true;
        }
        if !fresh {
            line.push(' ');
        }
        line.push_str(word);
        fresh = false;
    }
    let _ = writeln!(text, "{}", line.trim_end());
}

/// A time beside now, in words: `in 3 hours`, `2 days ago`.
pub(super) fn ago(time: SystemTime, now: SystemTime) -> String {
    match time.duration_since(now) {
        Ok(left) => format!("in {}", span(left)),
        Err(error) => format!("{} ago", span(error.duration())),
    }
}

fn span(time: Duration) -> String {
    let seconds = time.as_secs();
    let (number, unit) = match seconds {
        0..120 => (seconds, "second"),
        120..7_200 => (seconds / 60, "minute"),
        7_200..172_800 => (seconds / 3_600, "hour"),
        _ => (seconds / 86_400, "day"),
    };
    format!("{number} {unit}{}", if number == 1 { "" } else { "s" })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_in_words() {
        let now = SystemTime::UNIX_EPOCH + Duration::from_secs(10_000_000);
        assert_eq!(ago(now + Duration::from_secs(90), now), "in 90 seconds");
        assert_eq!(ago(now - Duration::from_secs(7_300), now), "2 hours ago");
        assert_eq!(ago(now - Duration::from_secs(86_400 * 12), now), "12 days ago");
    }

    #[test]
    fn lines_are_not_too_long() {
        let mut report = Report::new("http://localhost:8080");
        report.problem("address", "a word and ".repeat(40), "b word and ".repeat(40));
        let needs = vec!["dag_run.create", "dag.update", "task_instance.get", "dag_run.get", "dag.get", "task_log.get"];
        report.tools = Some(super::super::report::Tools {
            closed: vec![Tool { name: "get_a_tool_with_a_very_long_name_too", needs }],
            ..Default::default()
        });
        let text = report.text();
        assert!(text.lines().all(|line| line.chars().count() <= WIDTH), "{text}");
        assert!(text.contains("\n                        b word"), "{text}");
    }
}
