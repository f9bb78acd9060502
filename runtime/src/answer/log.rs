//! Logs of tasks as plain lines, bounded.

use std::fmt::Write;

use super::log_body::Body;

/// How much of a log is shown.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct LogOptions<'a> {
    /// Only the last so many lines.
    pub tail: Option<usize>,
    /// At most about so many characters; what does not fit is left out in the middle.
    pub characters: usize,
    /// How to see what was left out, for the line that tells of it: `` give `tail` ``.
    pub more: &'a str,
}

/// A log for an agent to read. The caller masks its text.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct LogText {
    /// Lines `10:59:09 INFO message`, each day's date on a line before them.
    pub text: String,
    /// Why there is no log, when all that came is that it could not be read or was never written.
    pub missing: Option<String>,
    /// How many lines the log has, as far as it was read.
    pub lines: usize,
    /// How many of them are shown.
    pub shown: usize,
    /// The token to ask for what was written later, if Airflow gave one.
    pub continuation_token: Option<String>,
}

/// Longer lines are cut.
const LONGEST_LINE: usize = 2_000;

/// Turns a log in any of Airflow's formats (the body says which) into plain lines: without
/// terminal codes, group marks and where Airflow looked for the log; tracebacks as Python
/// prints them. `cut`: the body was not read to its end. Linear in time.
pub fn render_log(bytes: &[u8], cut: bool, options: &LogOptions<'_>) -> LogText {
    let body = Body::read(bytes);
    let problems: Vec<&str> = body.sources.iter().map(String::as_str).filter(|source| is_problem(source)).collect();
    let missing = missing(&body, &problems);
    let mut text = String::new();
    if let Some(reason) = &missing {
        let _ = write!(text, "There is no log: {reason}");
        return LogText { text, missing, lines: body.lines.len(), shown: 0, continuation_token: body.token };
    }
    for problem in &problems {
        let _ = writeln!(text, "(Part of the log is missing: {problem})");
    }
    let shown = write_lines(&mut text, &body, options);
    if cut {
        let _ = writeln!(
            text,
            "… The log goes on: it was read up to this server's limit of {} bytes.",
            number(bytes.len())
        );
    }
    let text = text.trim_end().to_owned();
    LogText { text, missing, lines: body.lines.len(), shown, continuation_token: body.token }
}

/// Whether what a source says is that it could not be read.
fn is_problem(source: &str) -> bool {
    const SIGNS: [&str; 9] = [
        "could not",
        "couldn't",
        "does not exist",
        "not found",
        "failed to",
        "unable to",
        "please make sure",
        "no host supplied",
        "no logs",
    ];
    let source = source.to_lowercase();
    // The names in a path or URL may hold any of these words.
    let is_place = source.starts_with('/') || source.split(' ').next().is_some_and(|first| first.contains("://"));
    !is_place && SIGNS.iter().any(|sign| source.contains(sign))
}

fn missing(body: &Body, problems: &[&str]) -> Option<String> {
    if body.lines.is_empty() {
        return Some(match (problems, body.sources.is_empty()) {
            ([], true) => "Airflow answered with an empty one. The task may not have started yet.".to_owned(),
            ([], false) => "it is empty so far.".to_owned(),
            (problems, _) => problems.join("; "),
        });
    }
    // Airflow 3 tells of a try that never ran by a line of its own.
    let [(_, line)] = body.lines.as_slice() else { return None };
    let said = ["no logs available", "did not run because"].iter().any(|sign| line.contains(sign));
    said.then(|| {
        line.trim_start_matches(|character: char| character.is_ascii_digit() || matches!(character, ':' | ' '))
            .to_owned()
    })
}

fn write_lines(text: &mut String, body: &Body, options: &LogOptions<'_>) -> usize {
    let total = body.lines.len();
    let wanted = total.min(options.tail.unwrap_or(total));
    let lines = body.lines.get(total - wanted..).unwrap_or_default();
    let length = |line: &(usize, String)| line.1.chars().take(LONGEST_LINE).count() + 1;
    let whole: usize = lines.iter().map(length).sum();
    let (head, tail) = if whole <= options.characters {
        (0, wanted)
    } else {
        // How a task ended tells more than how it began.
        let head = if options.tail.is_none() { options.characters / 5 } else { 0 };
        let fitting = |budget: usize, lines: &mut dyn Iterator<Item = &(usize, String)>| {
            let mut left = budget;
            lines.take_while(|line| left.checked_sub(length(line)).map(|rest| left = rest).is_some()).count()
        };
        let head = fitting(head, &mut lines.iter());
        let tail = fitting(options.characters * 4 / 5, &mut lines.iter().rev()).max(1);
        (head, tail.min(wanted - head))
    };
    let mut date = 0;
    let mut write = |text: &mut String, lines: &[(usize, String)]| {
        for (day, line) in lines {
            if *day != date {
                date = *day;
                let _ = writeln!(text, "{}", body.dates.get(*day).map(String::as_str).unwrap_or_default());
            }
            write_line(text, line);
        }
    };
    write(text, lines.get(..head).unwrap_or_default());
    let left_out = total - head - tail;
    if left_out > 0 {
        let place = if head == 0 { "before this" } else { "here" };
        let _ =
            writeln!(text, "… {} of {} lines left out {place}; {} …", number(left_out), number(total), options.more);
    }
    write(text, lines.get(wanted - tail..).unwrap_or_default());
    head + tail
}

fn write_line(text: &mut String, line: &str) {
    match line.char_indices().nth(LONGEST_LINE) {
        Some((end, _)) => {
            let rest = line.get(end..).unwrap_or_default().chars().count();
            let _ = writeln!(text, "{} … ({} more characters)", line.get(..end).unwrap_or_default(), number(rest));
        }
        None => {
            text.push_str(line);
            text.push('\n');
        }
    }
}

/// `12,345`.
pub(super) fn number(number: usize) -> String {
    let digits = number.to_string();
    let mut out = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            out.push(',');
        }
        out.push(digit);
    }
    out
}

#[cfg(test)]
#[path = "log_tests.rs"]
mod tests;
