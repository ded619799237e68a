//! Runs the measuring programs, each after those that it needs, and parses their JSON.

use std::env;
use std::fs;
use std::path::PathBuf;
use std::process::{self, Command, Stdio};
use std::time::Instant;

use netloom_cli::sources;
use serde_json::Value;

use crate::spec_tools::failure;
use crate::workspace::{Failure, root};

/// How often to time; the table shows the medians.
const RUNS: usize = 3;

/// The results of the programs.
pub(super) struct Measured {
    /// Results of `decode`, one for each run.
    pub(super) decode: Vec<Value>,
    /// Result of `allocations`.
    pub(super) allocations: Value,
    /// Results of `compile` for netloom and the other crate.
    pub(super) compile: Option<(Value, Value)>,
    /// Result of `full_table`.
    pub(super) full_table: Option<Value>,
    /// Seconds of `generate`, one for each run.
    pub(super) generate: Vec<f64>,
    /// Number of generated families.
    pub(super) families: usize,
    /// Lines of generated code for each attribute.
    pub(super) lines_per_attribute: f64,
}

/// Describes how the measurements were made.
pub(super) fn describe(quick: bool) -> String {
    let left_out = if quick { "; without compile times and the full table" } else { "" };
    format!("release profile, medians of {RUNS} runs, against netlink-bindings 0.3.5{left_out}")
}

pub(super) fn run(quick: bool) -> Result<Measured, Failure> {
    if !folder().join("recordings/routes.bin").exists() {
        start("record", &[])?;
    }
    let mut decode = Vec::new();
    for _ in 0..RUNS {
        decode.push(json("decode", &[])?);
    }
    let allocations = json("allocations", &[])?;
    let (families, lines_per_attribute) = extent()?;
    let generate = generate()?;
    let compile = if quick {
        None
    } else {
        Some((json("compile", &["netloom", "all"])?, json("compile", &["rival", "all"])?))
    };
    let full_table = if quick { None } else { Some(json("full_table", &[])?) };
    Ok(Measured {
        decode,
        allocations,
        compile,
        full_table,
        generate,
        families,
        lines_per_attribute,
    })
}

fn folder() -> PathBuf {
    root().join("generated/bench")
}

fn json(program: &str, arguments: &[&str]) -> Result<Value, Failure> {
    let output = start(program, arguments)?;
    serde_json::from_slice(&output).map_err(|error| format!("the output of {program}: {error}"))
}

/// Runs a program of the benchmarks' package. Returns its standard output.
fn start(program: &str, arguments: &[&str]) -> Result<Vec<u8>, Failure> {
    eprintln!("==> {program} {}", arguments.join(" "));
    cargo(&["run", "--release", "--quiet", "--bin", program, "--"], arguments, true)
}

/// The standard output of cargo with the arguments `first` and `then`, run in the benchmarks' folder
/// or the root.
fn cargo(first: &[&str], then: &[&str], bench: bool) -> Result<Vec<u8>, Failure> {
    let output = Command::new("cargo")
        .args(first)
        .args(then)
        .current_dir(if bench { folder() } else { root() })
        .stderr(Stdio::inherit())
        .output()
        .map_err(|error| format!("cargo cannot be started: {error}"))?;
    let words = [first, then].concat().join(" ");
    if output.status.success() {
        Ok(output.stdout)
    } else {
        Err(format!("`cargo {}` ended with {}", words.trim_end(), output.status))
    }
}

/// The number of families, and the lines of generated code per attribute.
fn extent() -> Result<(usize, f64), Failure> {
    let specs = sources::folder(&root().join("specs"), "specs").map_err(failure)?;
    let families = sources::families(&specs).map_err(failure)?;
    let mut lines = 0;
    let mut attributes = 0;
    for family in &families {
        let sets = &family.sets;
        attributes += sets.iter().map(|set| set.attributes.len()).sum::<usize>();
        let files = netloom_codegen::emit::family(family)?;
        lines += files.iter().map(|file| lines_of_code(&file.text)).sum::<usize>();
    }
    Ok((families.len(), lines as f64 / attributes.max(1) as f64))
}

/// Lines that are neither blank nor comments: how docs are wrapped and items separated says nothing
/// about how much there is to compile.
fn lines_of_code(text: &str) -> usize {
    let lines = text.lines().map(str::trim);
    lines.filter(|line| !line.is_empty() && !line.starts_with("//")).count()
}

/// Times how long a release build of this program takes to generate everything into an empty folder.
fn generate() -> Result<Vec<f64>, Failure> {
    eprintln!("==> generate");
    let build = [
        "build",
        "--release",
        "--quiet",
        "--package",
        "xtask",
        "--message-format=json-render-diagnostics",
    ];
    let messages = cargo(&build, &[], false)?;
    let program = String::from_utf8_lossy(&messages)
        .lines()
        .filter_map(|line| serde_json::from_str::<Value>(line).ok())
        .find_map(|message| message["executable"].as_str().map(str::to_owned))
        .ok_or("cargo reports no executable of xtask")?;
    (0..RUNS).map(|_| time(&program)).collect()
}

fn time(program: &str) -> Result<f64, Failure> {
    let target = env::temp_dir().join(format!("netloom-generate-{}", process::id()));
    let start = Instant::now();
    let output = Command::new(program).args(["generate", "--out"]).arg(&target).output();
    let seconds = start.elapsed().as_secs_f64();
    // Also after a failure: an existing folder makes the next run faster.
    let _ = fs::remove_dir_all(&target);
    let output = output.map_err(|error| format!("{program}: {error}"))?;
    if output.status.success() {
        Ok(seconds)
    } else {
        Err(format!("`generate --out` failed: {}", String::from_utf8_lossy(&output.stderr)))
    }
}
