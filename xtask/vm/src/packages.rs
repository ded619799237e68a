//! Packages of Debian, downloaded with an apt configuration of our own: this machine may run
//! another release, and its installed packages are neither read nor changed. Only the mirror's
//! address comes from the machine's configuration (see [`mirror`]).

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::mirror::{self, Repository};
use crate::paths::Failure;
use crate::tools::run;

/// The keys that sign Debian's releases, from the package `debian-archive-keyring`.
const KEYS: &str = "/usr/share/keyrings/debian-archive-keyring.gpg";

/// A suite of one of Debian's repositories.
#[derive(Clone, Copy)]
pub(crate) struct Place {
    pub(crate) repository: Repository,
    pub(crate) suite: &'static str,
}

/// The packages of a list of suites.
pub(crate) struct Packages {
    /// Holds apt's configuration and state.
    folder: PathBuf,
}

impl Packages {
    /// Fetches the package lists of the suites into `folder`.
    pub(crate) fn of(places: &[Place], folder: &Path) -> Result<Self, Failure> {
        if !Path::new(KEYS).is_file() {
            return Err(format!(
                "there is no {KEYS} (on Debian: `apt-get install debian-archive-keyring`)"
            ));
        }
        let packages = Self { folder: folder.to_owned() };
        packages.configure(places)?;
        packages.apt("apt-get", &["-qq", "update"])?;
        Ok(packages)
    }

    /// The dependencies of a package, without alternatives.
    pub(crate) fn dependencies(&self, package: &str) -> Result<Vec<String>, Failure> {
        Ok(dependencies(&self.apt("apt-cache", &["depends", package])?))
    }

    /// The first dependency whose name starts with `start`.
    pub(crate) fn dependency(&self, package: &str, start: &str) -> Result<String, Failure> {
        let found = self.dependencies(package)?.into_iter().find(|name| name.starts_with(start));
        found.ok_or_else(|| format!("{package} has no dependency {start}…"))
    }

    /// Downloads packages and unpacks them into `root`.
    pub(crate) fn unpack(&mut self, packages: &[String], root: &Path) -> Result<(), Failure> {
        let words = ["-qq", "download"].into_iter().chain(packages.iter().map(String::as_str));
        self.apt("apt-get", &words.collect::<Vec<_>>())?;
        extract(&self.folder, root)
    }

    /// Downloads packages with their dependencies and unpacks all into `root`. Names may be apt
    /// patterns.
    pub(crate) fn unpack_with_dependencies(
        &mut self,
        packages: &[&str],
        root: &Path,
    ) -> Result<(), Failure> {
        let words = ["-qq", "install", "--yes", "--download-only", "--no-install-recommends"];
        self.apt("apt-get", &[&words, packages].concat())?;
        extract(&self.folder.join("cache/archives"), root)
    }

    fn apt(&self, program: &str, words: &[&str]) -> Result<String, Failure> {
        let configuration = self.folder.join("apt.conf");
        let mut command = Command::new(program);
        run(command.args(words).env("APT_CONFIG", configuration).current_dir(&self.folder))
    }

    /// Writes a configuration with which apt sees only these suites.
    fn configure(&self, places: &[Place]) -> Result<(), Failure> {
        let here = self.folder.display();
        let named = |error| format!("{here}: {error}");
        for name in ["lists/partial", "cache/archives/partial"] {
            fs::create_dir_all(self.folder.join(name)).map_err(named)?;
        }
        // By default apt fetches descriptions in all languages and lists of icons.
        let options = format!("arch=amd64 target=Packages lang=none signed-by={KEYS}");
        let line = |Place { repository, suite }: &Place| {
            let address = mirror::address(*repository)?;
            Ok(format!("deb [{options}] {address} {suite} main\n"))
        };
        let sources = places.iter().map(line).collect::<Result<String, Failure>>()?;
        let settings = format!(
            "Dir::Etc::sourcelist \"{here}/sources.list\";\nDir::Etc::sourceparts \"/dev/null\";\n\
             Dir::State::lists \"{here}/lists\";\nDir::State::status \"{here}/status\";\n\
             Dir::Cache \"{here}/cache\";\nAPT::Sandbox::User \"root\";\n\
             APT::Architecture \"amd64\";\nAPT::Update::Error-Mode \"any\";\nAcquire::Retries \"3\";\n"
        );
        let files = [("sources.list", sources.as_str()), ("status", ""), ("apt.conf", &settings)];
        for (name, text) in files {
            fs::write(self.folder.join(name), text).map_err(named)?;
        }
        Ok(())
    }
}

/// Unpacks the packages in a folder and removes them. In order of their names, so that the package
/// with the links at the root of a system comes before those that rely on them.
fn extract(folder: &Path, root: &Path) -> Result<(), Failure> {
    let named = |error| format!("{}: {error}", folder.display());
    let entries = fs::read_dir(folder).map_err(named)?;
    let mut paths =
        entries.map(|entry| Ok(entry?.path())).collect::<Result<Vec<_>, _>>().map_err(named)?;
    paths.retain(|path| path.extension().is_some_and(|end| end == "deb"));
    paths.sort();
    for path in paths {
        run(Command::new("dpkg-deb").arg("-x").arg(&path).arg(root))?;
        fs::remove_file(&path).map_err(named)?;
    }
    Ok(())
}

/// The packages in the output of `apt-cache depends`, without virtual ones.
fn dependencies(printed: &str) -> Vec<String> {
    let names = printed.lines().filter_map(|line| line.trim().strip_prefix("Depends: "));
    names.filter(|name| !name.starts_with('<')).map(str::to_owned).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dependencies_are_read() {
        let printed = "linux-image-7.3.4+deb13-amd64\n  PreDepends: linux-base\n |Depends: <dracut>\n  \
                       Depends: <linux-initramfs-tool>\n  Depends: linux-binary-7.3.4+deb13-amd64\n";
        assert_eq!(dependencies(printed), ["linux-binary-7.3.4+deb13-amd64"]);
    }
}
