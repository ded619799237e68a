//! The mirrors of Debian that this machine's apt is configured with. No address of a mirror is
//! written down in this program.

use std::process::Command;

use crate::paths::Failure;
use crate::tools::run;

/// One of Debian's repositories, each of which a mirror may keep at an address of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Repository {
    /// Releases and their backports.
    Main,
    /// Security updates.
    Security,
}

/// Asks apt for every repository that it has a package list of: origin, codename and address.
const FORMAT: &str = "$(ORIGIN)|$(CODENAME)|$(REPO_URI)";

/// The address of `repository`, as apt on this machine is configured.
///
/// # Errors
/// apt knows no mirror of it: there is no configuration, it is for another distribution, or
/// `apt-get update` was never run.
pub(crate) fn address(repository: Repository) -> Result<String, Failure> {
    let mut apt = Command::new("apt-get");
    let listed = run(apt.args(["indextargets", "--format", FORMAT, "Created-By: Packages"]))?;
    find(&listed, repository).map(str::to_owned).ok_or_else(|| {
        let kind = match repository {
            Repository::Main => "packages",
            Repository::Security => "security updates",
        };
        format!(
            "apt on this machine knows no mirror of Debian's {kind}; add one to /etc/apt/sources.list \
             and run `apt-get update`"
        )
    })
}

/// The first address in lines of [`FORMAT`] that belongs to `repository`.
fn find(listed: &str, repository: Repository) -> Option<&str> {
    listed.lines().find_map(|line| {
        let (origin, rest) = line.split_once('|')?;
        let (codename, address) = rest.split_once('|')?;
        let found = match codename.ends_with("-security") {
            true => Repository::Security,
            false => Repository::Main,
        };
        // Third-party packages for Debian name another origin, and backports of old releases are
        // moved elsewhere.
        let ours = origin == "Debian" && !codename.contains("-backports");
        (ours && found == repository).then_some(address)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const LISTED: &str = "\
        Elsewhere|bookworm|http://packages.example/apt/\n\
        Debian|bookworm-backports|http://old.example/debian/\n\
        Debian|bookworm|http://mirror.example/debian/\n\
        Debian|bookworm-updates|http://other.example/debian/\n\
        Debian|bookworm-security|http://mirror.example/debian-security/\n";

    #[test]
    fn each_repository_has_its_address() {
        assert_eq!(find(LISTED, Repository::Main), Some("http://mirror.example/debian/"));
        let security = "http://mirror.example/debian-security/";
        assert_eq!(find(LISTED, Repository::Security), Some(security));
    }

    #[test]
    fn other_distributions_have_none() {
        let listed = "Ubuntu|noble|http://mirror.example/ubuntu/\n";
        assert_eq!(find(listed, Repository::Main), None);
        assert_eq!(find("", Repository::Security), None);
    }
}
