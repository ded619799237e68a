//! The list of steps: what is checked, in which order, with which command.

use std::fs;
use std::path::Path;
use std::process::Command;

use super::Step;
use crate::workspace::{Failure, root};
use crate::{deny, docs, process, published, tidy};

/// A target without an operating system, where code that needs std does not compile.
const BARE: &str = "thumbv7em-none-eabi";

/// How the line of the README that tests everything starts.
const TEST: &str = "cargo test";

/// The workspace of the fuzz targets, and how long each of them runs.
const FUZZ: &str = "--locked --manifest-path generated/fuzz/Cargo.toml --no-default-features";
const FUZZ_SECONDS: u32 = 5;

/// A user's package, whose build script compiles a spec of its own. `package` runs it.
const EXAMPLE: &str = "--locked --manifest-path codegen/examples/shelf/Cargo.toml";

/// Why what needs a nightly compiler is left out.
const NO_NIGHTLY: &str = "there is no nightly toolchain (`rustup toolchain install nightly`)";

pub(super) fn all() -> Result<Vec<Step>, Failure> {
    let mut steps = vec![
        committed_locks()?,
        Step::command(
            "lock file is current",
            &format!("cargo fetch --locked --target {}", host()?),
        ),
        Step::command("format", "cargo fmt --all --check"),
        Step::command(
            "format, benchmarks",
            "cargo fmt --manifest-path generated/bench/Cargo.toml --check",
        ),
        Step::command(
            "format, fuzz targets",
            "cargo fmt --manifest-path generated/fuzz/Cargo.toml --check",
        ),
        Step::command(
            "format, example of a build script",
            "cargo fmt --manifest-path codegen/examples/shelf/Cargo.toml --check",
        ),
        Step::function("house rules", tidy::run, "cargo test --package xtask tidy"),
        dependencies(),
        Step::command("generated code is current", "cargo xtask generate --check"),
    ];
    steps.extend(no_std());
    steps.extend(clippy(&families()?));
    steps.push(Step::command("tests, as the README says", &test_command()?));
    steps.push(match netloom_vm::missing() {
        None => Step::command("tests on other kernels", "cargo xtask vm-test --skip-unavailable"),
        Some(reason) => Step::skip("tests on other kernels", reason),
    });
    steps.push(
        Step::command("documentation", "cargo doc --locked --workspace --all-features --no-deps")
            .with("RUSTDOCFLAGS", "-D warnings"),
    );
    steps.push(Step::command("documentation as on docs.rs, and links", "cargo xtask docs"));
    steps.push(public_api());
    steps.push(semver()?);
    steps.push(Step::command("packages, and programs that use them", "cargo xtask package"));
    steps.push(Step::command("seeds of the fuzz targets", &format!("cargo test {FUZZ}")));
    steps.push(fuzz());
    Ok(steps)
}

/// Lock files that are there but not in the repository would be current on one machine only.
fn committed_locks() -> Result<Step, Failure> {
    let name = "lock files are committed";
    Ok(if root().join(".git").exists() {
        let locks = deny::lock_files()?.join(" ");
        Step::command(name, &format!("git ls-files --error-unmatch {locks}"))
    } else {
        Step::skip(name, "this is not a git repository".to_owned())
    })
}

/// The triple that the compiler compiles for by default.
fn host() -> Result<String, Failure> {
    let text = process::read(Command::new("rustc").arg("-vV"))?;
    let line = text.lines().find_map(|line| line.strip_prefix("host: "));
    line.map(str::to_owned).ok_or_else(|| "`rustc -vV` names no host".to_owned())
}

fn dependencies() -> Step {
    let name = "licences, bans, sources and advisories of dependencies";
    if deny::is_installed() {
        Step::command(name, "cargo xtask deny")
    } else {
        Step::skip(name, "there is no cargo-deny (`cargo install cargo-deny`)".to_owned())
    }
}

fn public_api() -> Step {
    let name = "public API";
    if docs::has_nightly() {
        Step::command(name, "cargo xtask api")
    } else {
        Step::skip(name, NO_NIGHTLY.to_owned())
    }
}

/// Compares with the last release, which is the last tag.
fn semver() -> Result<Step, Failure> {
    let name = "semantic versioning since the last release";
    let mut git = Command::new("git");
    git.args(["describe", "--tags", "--abbrev=0", "--match", "v*"]).current_dir(root());
    let Ok(tag) = process::read(&mut git) else {
        return Ok(Step::skip(name, "there is no release yet, that is, no tag `v*`".to_owned()));
    };
    if !process::succeeds("cargo", &["semver-checks", "--version"]) {
        let reason = "there is no cargo-semver-checks (`cargo install cargo-semver-checks`)";
        return Ok(Step::skip(name, reason.to_owned()));
    }
    let packages: Vec<_> =
        published::all()?.iter().map(|package| format!("--package {}", package.name)).collect();
    let tag = tag.trim();
    let check = format!("cargo semver-checks --baseline-rev {tag} {}", packages.join(" "));
    Ok(Step::command(name, &check))
}

fn no_std() -> Vec<Step> {
    let check = "cargo check --locked --package netloom --no-default-features --features all";
    let name = format!("no_std, {BARE}");
    let bare = if installed(BARE) {
        Step::command(&name, &format!("{check} --target {BARE}"))
    } else {
        let reason = format!("the target is not installed (`rustup target add {BARE}`)");
        Step::skip(&name, reason)
    };
    vec![Step::command("no_std", check), bare]
}

/// Runs each fuzz target for a moment: long enough for the seeds and for what is broken badly.
fn fuzz() -> Step {
    let name = "fuzz targets";
    if !docs::has_nightly() {
        Step::skip(name, NO_NIGHTLY.to_owned())
    } else if !process::succeeds("cargo", &["fuzz", "--version"]) {
        Step::skip(name, "there is no cargo-fuzz (`cargo install cargo-fuzz`)".to_owned())
    } else {
        Step::command(name, &format!("generated/fuzz/run {FUZZ_SECONDS}"))
    }
}

/// Whether the compiler has a standard library, or what is left of it, for `target`.
fn installed(target: &str) -> bool {
    let output =
        Command::new("rustc").args(["--print", "target-libdir", "--target", target]).output();
    output.is_ok_and(|output| {
        let path = String::from_utf8_lossy(&output.stdout).into_owned();
        output.status.success() && Path::new(path.trim()).is_dir()
    })
}

/// Clippy over everything at once, over nothing, and over each family by itself: what a family
/// uses of another one only shows where the other one is off.
fn clippy(families: &[String]) -> Vec<Step> {
    let deny = "-- -D warnings";
    let mut steps = vec![
        Step::command(
            "clippy, all features and targets",
            &format!("cargo clippy --locked --workspace --all-features --all-targets {deny}"),
        ),
        Step::command(
            "clippy, no features",
            &format!("cargo clippy --locked --workspace --no-default-features {deny}"),
        ),
        Step::command(
            "clippy, benchmarks",
            &format!(
                "cargo clippy --locked --manifest-path generated/bench/Cargo.toml --all-targets {deny}"
            ),
        ),
        Step::command(
            "clippy, example of a build script",
            &format!("cargo clippy {EXAMPLE} --all-targets {deny}"),
        ),
        Step::command("clippy, fuzz targets", &format!("cargo clippy {FUZZ} --all-targets {deny}")),
    ];
    let alone = "cargo clippy --locked --package netloom --no-default-features --features";
    // One after the other with the same features of the runtime, which is compiled twice then
    // and not for each step.
    for (what, more) in [("without sockets", ""), ("with sockets", ",socket")] {
        steps.extend(families.iter().map(|family| {
            let name = format!("clippy, {family} {what}");
            Step::command(&name, &format!("{alone} {family}{more} {deny}"))
        }));
    }
    steps
}

/// The features that stand for families: what `all` of netloom's manifest turns on.
fn families() -> Result<Vec<String>, Failure> {
    let families: Vec<_> =
        published::all()?.into_iter().flat_map(|package| package.families).collect();
    if families.is_empty() {
        return Err("netloom's manifest has no families in its feature `all`".to_owned());
    }
    Ok(families)
}

/// The README's command, so that what it promises is what is run.
fn test_command() -> Result<String, Failure> {
    let path = root().join("README.md");
    let text = fs::read_to_string(&path).map_err(|error| format!("README.md: {error}"))?;
    find_test_command(&text)
}

fn find_test_command(readme: &str) -> Result<String, Failure> {
    let mut fenced = false;
    let mut found: Vec<&str> = Vec::new();
    for line in readme.lines().map(str::trim) {
        if line.starts_with("```") {
            fenced = !fenced;
        } else if fenced {
            let command = line.strip_prefix("$ ").unwrap_or(line);
            let command = command.split_once('#').map_or(command, |(before, _)| before).trim();
            if command.starts_with(TEST) && !found.contains(&command) {
                found.push(command);
            }
        }
    }
    match found[..] {
        [command] => Ok(command.to_owned()),
        [] => Err(format!("README.md has no code block with a line that starts with `{TEST}`")),
        _ => Err(format!("README.md has several commands to test: {}", found.join("; "))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_readme_says_how_to_test() {
        let fence = "```";
        let text =
            format!("`cargo test x`\n{fence}sh\n$ cargo test --all # slow\ncargo run\n{fence}\n");
        assert_eq!(find_test_command(&text).as_deref(), Ok("cargo test --all"));
        assert!(find_test_command("cargo test").is_err());
        let two = format!("{fence}\ncargo test\ncargo test --all\n{fence}\n");
        assert!(find_test_command(&two).is_err());
    }

    #[test]
    fn every_family_is_checked_alone() {
        let steps = clippy(&families().unwrap());
        let names: Vec<_> = steps.iter().map(|step| step.name.as_str()).collect();
        assert!(names.contains(&"clippy, rt-link without sockets"));
        assert!(names.contains(&"clippy, rt-link with sockets"));
    }
}
