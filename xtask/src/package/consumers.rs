//! Packages outside the workspace that depend on the packaged files.
//!
//! Their manifests name versions, as those of any user do; the files take the place of the
//! registry's. Versions of all other dependencies are those of the workspace's lock file.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use std::process::Command;

use super::{PROFILE, target};
use crate::process;
use crate::published::Package;
use crate::workspace::{Failure, root};

/// Builds and runs all of them in the target folder `build`.
pub(super) fn run(packages: &[Package], unpacked: &Path, build: &Path) -> Result<(), Failure> {
    first_program(packages, unpacked, build)?;
    build_script(packages, unpacked, build)?;
    program(packages, unpacked, build)
}

/// The first program of the README, with the dependency that the README says.
fn first_program(packages: &[Package], unpacked: &Path, build: &Path) -> Result<(), Failure> {
    let readme = packages.iter().find(|package| package.name == "netloom");
    let readme = readme.map(|package| unpacked.join(package.file_name()).join("README.md"));
    let readme = readme.ok_or("netloom is not published")?;
    let readme = read(&readme)?;
    let dependencies = block(&readme, "toml").ok_or("netloom's README has no dependencies")?;
    let program = block(&readme, "rust").ok_or("netloom's README has no program")?;
    let folder = target().join("first-program");
    let manifest = format!(
        "[package]\nname = \"first-program\"\nedition = \"2024\"\npublish = false\n\n\
         {dependencies}\n[workspace]\n\n{}",
        patches(packages, unpacked)
    );
    write(&folder.join("Cargo.toml"), &manifest)?;
    write(&folder.join("src/main.rs"), &program)?;
    write(&folder.join("Cargo.lock"), &lock_file()?)?;
    let printed = process::read(&mut cargo(&folder, build))?;
    if printed.contains(": lo mtu ") {
        println!("the README's first program runs with the packages");
        Ok(())
    } else {
        Err(format!("the README's first program prints no interface `lo`, but:\n{printed}"))
    }
}

/// The example with a family of its own, which its build script compiles.
fn build_script(packages: &[Package], unpacked: &Path, build: &Path) -> Result<(), Failure> {
    let example = root().join("codegen/examples/shelf");
    let folder = target().join("shelf");
    for file in ["build.rs", "specs/shelf.yaml", "src/main.rs"] {
        write(&folder.join(file), &read(&example.join(file))?)?;
    }
    let manifest = of_versions(&read(&example.join("Cargo.toml"))?, packages)?;
    let manifest = format!("{manifest}\n{}", patches(packages, unpacked));
    write(&folder.join("Cargo.toml"), &manifest)?;
    write(&folder.join("Cargo.lock"), &lock_file()?)?;
    let printed = process::read(&mut cargo(&folder, build))?;
    if printed.contains("1: box") {
        println!("a build script compiles a spec with the packages");
        Ok(())
    } else {
        Err(format!("the example `shelf` lists no box, but:\n{printed}"))
    }
}

/// A manifest whose dependencies are paths into the workspace, with versions in their place.
fn of_versions(manifest: &str, packages: &[Package]) -> Result<String, Failure> {
    let version = &packages.first().ok_or("nothing is published")?.version;
    let mut text = String::new();
    for line in manifest.lines() {
        let path = line.split_once("path = \"").and_then(|(before, rest)| {
            let (_, after) = rest.split_once('"')?;
            Some(format!("{before}version = \"{version}\"{after}"))
        });
        text += path.as_deref().filter(|_| line.starts_with("netloom")).unwrap_or(line);
        text.push('\n');
    }
    Ok(text)
}

/// The program `netloom`, which has the specs inside.
fn program(packages: &[Package], unpacked: &Path, build: &Path) -> Result<(), Failure> {
    let package = packages.iter().find(|package| package.name == "netloom-cli");
    let folder = unpacked.join(package.ok_or("netloom-cli is not published")?.file_name());
    let mut command = cargo(&folder, build);
    // What is packaged has no section for patches.
    for package in packages {
        let path = unpacked.join(package.file_name());
        command.arg("--config").arg(format!("patch.crates-io.{}.path={path:?}", package.name));
    }
    command.args(["--", "describe", "rt-link", "getlink"]);
    let printed = process::read(&mut command)?;
    if printed.contains("ifname") {
        println!("the packaged program knows the specs");
        Ok(())
    } else {
        Err(format!("`netloom describe rt-link getlink` does not mention ifname:\n{printed}"))
    }
}

/// A section of a manifest that puts the packages in place of the registry's.
fn patches(packages: &[Package], unpacked: &Path) -> String {
    let mut text = "[patch.crates-io]\n".to_owned();
    for package in packages {
        let path = unpacked.join(package.file_name());
        // Writing to a text cannot fail.
        let _ = writeln!(text, "{} = {{ path = {path:?} }}", package.name);
    }
    text
}

/// Cargo drops from it what a package does not need.
fn lock_file() -> Result<String, Failure> {
    read(&root().join("Cargo.lock"))
}

/// The first block of code in `language`.
fn block(markdown: &str, language: &str) -> Option<String> {
    let fence = format!("```{language}");
    let mut lines = markdown.lines().skip_while(|line| *line != fence);
    lines.next()?;
    Some(lines.take_while(|line| *line != "```").flat_map(|line| [line, "\n"]).collect())
}

fn cargo(folder: &Path, build: &Path) -> Command {
    let mut command = Command::new("cargo");
    command
        .args(["run", "--quiet", "--offline"])
        .current_dir(folder)
        .envs(PROFILE)
        // What others depend on is compiled there already.
        .env("CARGO_TARGET_DIR", build);
    command
}

fn read(path: &Path) -> Result<String, Failure> {
    fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))
}

fn write(path: &Path, text: &str) -> Result<(), Failure> {
    let named = |error| format!("{}: {error}", path.display());
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).map_err(named)?;
    }
    fs::write(path, text).map_err(named)
}

#[cfg(test)]
mod tests {
    use super::block;

    #[test]
    fn blocks_are_found_by_their_language() {
        let fence = "```";
        let text = format!("{fence}toml\na = 1\n{fence}\n\n{fence}rust\nfn f() {{}}\n{fence}\n");
        assert_eq!(block(&text, "toml").as_deref(), Some("a = 1\n"));
        assert_eq!(block(&text, "rust").as_deref(), Some("fn f() {}\n"));
        assert_eq!(block(&text, "sh"), None);
    }
}
