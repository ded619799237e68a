//! The empty project that depends on the crate, and cargo at work on it.

use std::env;
use std::fs;
use std::path::PathBuf;
use std::process::{self, Stdio};
use std::time::Instant;

use anyhow::{Context, Result, ensure};
use nix::sys::resource::{UsageWho, getrusage};
use nix::sys::time::TimeValLike;
use serde_json::Value;
use tempfile::TempDir;

use crate::compile::subject::Subject;

/// What cargo is asked to do.
#[derive(Clone, Copy, Debug)]
pub enum Command {
    /// `cargo check`
    Check,
    /// `cargo build --release`
    Release,
}

impl Command {
    fn arguments(self) -> &'static [&'static str] {
        match self {
            Self::Check => &["check"],
            Self::Release => &["build", "--release"],
        }
    }

    fn profile(self) -> &'static str {
        match self {
            Self::Check => "dev",
            Self::Release => "release",
        }
    }
}

/// Seconds.
#[derive(Clone, Copy, Debug, Default)]
pub struct Spent {
    /// On the clock.
    pub wall: f64,
    /// Of all processors together, in user mode.
    pub user: f64,
}

/// What a run of cargo gave.
#[derive(Clone, Copy, Debug)]
pub struct Run {
    /// What it took.
    pub spent: Spent,
    /// The size of the crate's rlib, when one was built or up to date.
    pub rlib: Option<u64>,
}

/// A project in a temporary directory, removed when dropped.
#[derive(Debug)]
pub struct Project {
    directory: TempDir,
    package: &'static str,
}

impl Project {
    /// Writes the project.
    ///
    /// # Errors
    ///
    /// When the directory cannot be written.
    pub fn create(subject: &Subject, features: &[&str]) -> Result<Self> {
        let directory = tempfile::Builder::new()
            .prefix("netloom-compile-")
            .tempdir()
            .context("no temporary directory")?;
        let manifest = format!(
            "[package]\nname = \"weighed\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n\
             [dependencies]\n{} = {}\n\n[workspace]\n",
            subject.package,
            subject.dependency(features)
        );
        fs::write(directory.path().join("Cargo.toml"), manifest)?;
        fs::create_dir(directory.path().join("src"))?;
        let project = Self { directory, package: subject.package };
        project.touch()?;
        Ok(project)
    }

    /// The crate's `src`, wherever cargo has it.
    ///
    /// # Errors
    ///
    /// When cargo cannot resolve the project.
    pub fn source_directory(&self) -> Result<PathBuf> {
        let output = self.cargo(&["metadata", "--format-version", "1"]).output()?;
        ensure!(output.status.success(), "`cargo metadata` failed: {}", output.status);
        let metadata: Value = serde_json::from_slice(&output.stdout)?;
        let manifest = metadata["packages"]
            .as_array()
            .into_iter()
            .flatten()
            .find(|package| package["name"] == self.package)
            .and_then(|package| package["manifest_path"].as_str())
            .with_context(|| format!("{} is not among the packages", self.package))?;
        Ok(PathBuf::from(manifest).with_file_name("src"))
    }

    /// Runs cargo and takes the time.
    ///
    /// # Errors
    ///
    /// When cargo fails; its messages go to standard error.
    pub fn run(&self, command: Command) -> Result<Run> {
        let mut cargo = self.cargo(command.arguments());
        cargo.args(["--quiet", "--message-format=json-render-diagnostics"]);
        let user_before = user_seconds()?;
        let start = Instant::now();
        let output = cargo.output().context("cargo cannot be started")?;
        let spent =
            Spent { wall: start.elapsed().as_secs_f64(), user: user_seconds()? - user_before };
        ensure!(output.status.success(), "cargo failed: {}", output.status);
        let rlib = String::from_utf8_lossy(&output.stdout)
            .lines()
            .filter_map(|line| serde_json::from_str(line).ok())
            .find_map(|message| self.rlib_size(&message));
        Ok(Run { spent, rlib })
    }

    /// Makes cargo compile the crate again, and nothing it depends on.
    ///
    /// # Errors
    ///
    /// When cargo fails.
    pub fn forget_crate(&self, command: Command) -> Result<()> {
        let arguments = ["clean", "--quiet", "--profile", command.profile(), "-p", self.package];
        let status = self.cargo(&arguments).status()?;
        ensure!(status.success(), "`cargo clean` failed: {status}");
        Ok(())
    }

    /// Makes cargo compile the empty project again.
    ///
    /// # Errors
    ///
    /// When its file cannot be written.
    pub fn touch(&self) -> Result<()> {
        fs::write(self.directory.path().join("src/lib.rs"), "")?;
        Ok(())
    }

    fn cargo(&self, arguments: &[&str]) -> process::Command {
        let mut cargo = process::Command::new(env::var_os("CARGO").unwrap_or("cargo".into()));
        cargo
            .args(arguments)
            .current_dir(self.directory.path())
            .env("CARGO_TARGET_DIR", self.directory.path().join("target"))
            .env("CARGO_INCREMENTAL", "0")
            // A path dependency would run its lints, one from the registry would not.
            .env("RUSTFLAGS", "--cap-lints=allow")
            .env_remove("CARGO_ENCODED_RUSTFLAGS")
            .stderr(Stdio::inherit());
        cargo
    }

    /// The size of the rlib in cargo's message about the crate.
    fn rlib_size(&self, message: &Value) -> Option<u64> {
        let name = self.package.replace('-', "_");
        if message["reason"] != "compiler-artifact" || message["target"]["name"] != name {
            return None;
        }
        message["filenames"]
            .as_array()?
            .iter()
            .filter_map(Value::as_str)
            .find(|file| file.ends_with(".rlib"))
            .and_then(|file| fs::metadata(file).ok())
            .map(|metadata| metadata.len())
    }
}

/// User time of all children that have ended; rustc is one through cargo, which waits for it.
fn user_seconds() -> Result<f64> {
    let usage = getrusage(UsageWho::RUSAGE_CHILDREN).context("getrusage")?;
    Ok(usage.user_time().num_microseconds() as f64 / 1e6)
}
