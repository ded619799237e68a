//! Asks a C compiler for values: writes a program that prints them, compiles and runs it.
//!
//! A constant may be a macro or the entry of an enum, and only the compiler knows whether the
//! headers define it. So each expression has a line of its own; lines with errors are left out
//! until the program compiles.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::atomic::{AtomicUsize, Ordering};

use super::expected::{Aspect, Expected};
use crate::Error;

/// The name of the file in the compiler's messages.
const NAME: &str = "probe";

/// How often to leave out lines before giving up: the error is elsewhere then.
const ROUNDS: usize = 20;

/// A value from a header.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Answer {
    Number(u64),
    Text(String),
}

/// Folders to search for headers before the compiler's own.
#[derive(Debug, Clone, Default)]
pub(crate) struct Includes(Vec<PathBuf>);

impl Includes {
    /// A folder like `/usr/include`, including its subfolder for this machine's architecture.
    pub(super) fn below(root: &Path) -> Result<Self, Error> {
        let entries = fs::read_dir(root).map_err(|error| format!("{}: {error}", root.display()))?;
        let folders = entries.filter_map(|entry| Some(entry.ok()?.path()));
        let named = |path: &PathBuf| {
            let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            name.starts_with(std::env::consts::ARCH) && path.join("asm").is_dir()
        };
        // `x86_64-linux-gnux32` has the longer name.
        let machine = folders.filter(named).min_by_key(|path| path.as_os_str().len());
        Ok(Self([root.to_owned()].into_iter().chain(machine).collect()))
    }
}

/// Whether a C compiler is installed.
pub(super) fn compiler_works() -> bool {
    Command::new("cc").arg("--version").output().is_ok_and(|output| output.status.success())
}

/// The value of each expected item, in order; `None` where the headers define none.
pub(super) fn answers(
    expected: &[Expected],
    headers: &[String],
    includes: &Includes,
) -> Result<Vec<Option<Answer>>, Error> {
    let lines = expected.iter().enumerate().flat_map(|(index, of)| {
        let text = matches!(of.aspect, Aspect::Text(_));
        of.expressions.iter().map(move |expression| Line { index, text, expression })
    });
    let lines: Vec<_> = lines.collect();
    let folder = Folder::new()?;
    let (source, program) = (folder.0.join("probe.c"), folder.0.join("probe"));
    let mut refused = BTreeSet::new();
    for _ in 0..ROUNDS {
        let text = write(&lines, &refused, headers);
        fs::write(&source, text).map_err(|error| format!("{}: {error}", source.display()))?;
        let folders = includes.0.iter().flat_map(|folder| [Path::new("-I"), folder]);
        let output = Command::new("cc")
            .args(folders)
            .args(["-w", "-O0", "-o"])
            .args([&program, &source])
            .env("LC_ALL", "C")
            .output()
            .map_err(|error| format!("cc cannot be started: {error}"))?;
        if output.status.success() {
            return Ok(read(&run(&program)?, &lines, expected.len()));
        }
        let messages = String::from_utf8_lossy(&output.stderr).into_owned();
        let before = refused.len();
        refused.extend(rejected(&messages));
        if refused.len() == before {
            let first = messages.lines().find(|line| line.contains("error"));
            return Err(
                format!("the headers do not compile: {}", first.unwrap_or(&messages)).into()
            );
        }
    }
    Err(format!(
        "the headers do not compile, even without the {} lines that cc rejects",
        refused.len()
    )
    .into())
}

/// One expression for an expected item.
struct Line<'q> {
    /// Position of the item.
    index: usize,
    /// Whether the value is a string.
    text: bool,
    expression: &'q str,
}

fn write(lines: &[Line<'_>], refused: &BTreeSet<usize>, headers: &[String]) -> String {
    let mut out = String::new();
    for header in headers {
        out.push_str(&format!("#if __has_include(<{header}>)\n#include <{header}>\n#endif\n"));
    }
    // Declared here because the C library's headers conflict with some of the kernel's.
    let mut main = "int printf(const char *, ...);\nint main(void) {\n".to_owned();
    for (number, line) in lines.iter().enumerate().filter(|(number, _)| !refused.contains(number)) {
        let expression = line.expression;
        let (declaration, format) = match line.text {
            true => (format!("const char q{number}[] = {expression};"), "%s"),
            false => {
                let value = format!("(unsigned long long)({expression})");
                (format!("const unsigned long long q{number} = {value};"), "%llu")
            }
        };
        out.push_str(&format!("#line {} \"{NAME}\"\n{declaration}\n", number + 1));
        main.push_str(&format!("printf(\"{number} {format}\\n\", q{number});\n"));
    }
    out + "#line 1 \"main\"\n" + &main + "return 0;\n}\n"
}

/// The lines that the compiler mentions, including those where it expands a macro.
fn rejected(text: &str) -> BTreeSet<usize> {
    let mark = format!("{NAME}:");
    let after = text.split(&mark).skip(1);
    let numbers = after.filter_map(|rest| rest.split(':').next()?.parse::<usize>().ok());
    numbers.filter_map(|number| number.checked_sub(1)).collect()
}

fn run(program: &Path) -> Result<String, Error> {
    let output = Command::new(program).output();
    let output = output.map_err(|error| format!("{}: {error}", program.display()))?;
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}

fn read(text: &str, lines: &[Line<'_>], count: usize) -> Vec<Option<Answer>> {
    let mut answers = vec![None; count];
    for answer in text.lines() {
        let Some((number, value)) = answer.split_once(' ') else { continue };
        let line = number.parse().ok().and_then(|number: usize| lines.get(number));
        let Some(line) = line else { continue };
        let answer = match line.text {
            true => Some(Answer::Text(value.to_owned())),
            false => value.parse().ok().map(Answer::Number),
        };
        // The first expression counts.
        if answers[line.index].is_none() {
            answers[line.index] = answer;
        }
    }
    answers
}

/// A temporary folder for the program, removed on drop.
struct Folder(PathBuf);

impl Folder {
    fn new() -> Result<Self, Error> {
        static COUNT: AtomicUsize = AtomicUsize::new(0);
        let number = COUNT.fetch_add(1, Ordering::Relaxed);
        let name = format!("netloom-headers-{}-{number}", std::process::id());
        let path = std::env::temp_dir().join(name);
        fs::create_dir(&path).map_err(|error| format!("{}: {error}", path.display()))?;
        Ok(Self(path))
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        // The folder is temporary anyway.
        let _ = fs::remove_dir_all(&self.0);
    }
}
