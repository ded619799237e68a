//! Expected differences: errors of the kernel's specs that `specs/` corrects.
//!
//! Text files list them, one for each family, so that a spec author can paste the lines that
//! `compare` prints. An entry says what is wrong and what proves it. A line that is no difference
//! any more is reported, so that the files stay true.

use std::collections::BTreeSet;
use std::path::Path;
use std::{fs, io};

use super::difference::{BREAKS, Difference};
use super::report::Comparison;
use crate::Error;

/// The expected differences of all files read.
#[derive(Debug, Default)]
pub(super) struct Corrections {
    lines: Vec<Line>,
}

/// An expected difference.
#[derive(Debug)]
struct Line {
    /// File and number of the line.
    place: String,
    text: String,
}

impl Corrections {
    /// Reads a file, or every `.txt` file of a folder.
    pub(super) fn read(path: &Path) -> Result<Self, Error> {
        let mut files = vec![path.to_owned()];
        if path.is_dir() {
            let entries = fs::read_dir(path).and_then(|entries| {
                entries.map(|entry| Ok(entry?.path())).collect::<io::Result<Vec<_>>>()
            });
            files = entries.map_err(|error| format!("{}: {error}", path.display()))?;
            files.retain(|file| file.extension().is_some_and(|extension| extension == "txt"));
            files.sort();
        }
        let mut all = Self::default();
        for file in files {
            let shown = file.display().to_string();
            let text = fs::read_to_string(&file).map_err(|error| format!("{shown}: {error}"))?;
            all.lines.extend(Self::parse(&shown, &text)?.lines);
        }
        Ok(all)
    }

    /// Parses a file. Empty lines separate entries. Each has a paragraph `wrong:`, a paragraph
    /// `proof:` and the differences, each after a dash. Lines that start with `#` are comments.
    pub(super) fn parse(path: &str, text: &str) -> Result<Self, Error> {
        let mut list = Self::default();
        let mut entry = Entry::default();
        let end = text.lines().count() + 1;
        for (line, number) in text.lines().chain([""]).zip(1..) {
            let fail = |what: &str| Err(format!("{path}:{number}: {what}").into());
            if line.starts_with('#') {
                continue;
            }
            if line.trim().is_empty() || number == end {
                if let Some(missing) = entry.missing() {
                    return fail(&format!("the entry above has no {missing}"));
                }
                entry = Entry::default();
            } else if let Some(text) = line.strip_prefix("- ") {
                let text = plain(text).to_owned();
                if list.lines.iter().any(|line| line.text == text) {
                    return fail("a second line for the same difference");
                }
                list.lines.push(Line { place: format!("{path}:{number}"), text });
                entry.lines += 1;
            } else if let Some(text) = line.strip_prefix("wrong:") {
                entry.wrong = !text.trim().is_empty();
            } else if let Some(text) = line.strip_prefix("proof:") {
                entry.proof = !text.trim().is_empty();
            } else if !line.starts_with(' ') {
                return fail("neither `wrong:`, `proof:`, `- ` nor an indented continuation");
            }
        }
        Ok(list)
    }

    /// Removes expected differences from those that were found, and reports expected ones of the
    /// families `compared` that were not.
    pub(super) fn apply(&self, found: Vec<Difference>, compared: &BTreeSet<String>) -> Comparison {
        let texts: BTreeSet<_> = found.iter().map(ToString::to_string).collect();
        let listed: BTreeSet<_> = self.lines.iter().map(|line| line.text.as_str()).collect();
        let family = |line: &Line| {
            let end = line.text.find([' ', ':']).unwrap_or(line.text.len());
            compared.contains(&line.text[..end])
        };
        let stale = self.lines.iter().filter(|line| family(line) && !texts.contains(&line.text));
        let stale = stale
            .map(|Line { place, text }| format!("{place}: no difference any more: {text}"))
            .collect();
        let found =
            found.into_iter().filter(|one| !listed.contains(one.to_string().as_str())).collect();
        Comparison { found, stale }
    }
}

/// Which parts an entry has.
#[derive(Debug, Default)]
struct Entry {
    wrong: bool,
    proof: bool,
    lines: usize,
}

impl Entry {
    /// The part that it lacks. An entry without any part is not an entry.
    const fn missing(&self) -> Option<&'static str> {
        match (self.wrong, self.proof, self.lines) {
            (false, false, 0) => None,
            (false, ..) => Some("`wrong:`"),
            (_, false, _) => Some("`proof:`"),
            (.., 0) => Some("line with a difference"),
            _ => None,
        }
    }
}

/// A pasted line without the suffix that `compare` adds.
fn plain(line: &str) -> &str {
    line.trim().trim_end_matches(BREAKS).trim_end()
}
