//! The crates that are weighed, and the features they are weighed with.

use std::path::Path;

/// How many families.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Families {
    /// The six that both crates had first, under the same feature names.
    Six,
    /// Everything the crate has.
    All,
}

/// The features of [`Families::Six`].
pub const SIX: [&str; 6] = ["nlctrl", "rt-addr", "rt-link", "rt-neigh", "rt-route", "rt-rule"];

/// A crate to weigh.
#[derive(Debug)]
pub struct Subject {
    /// Its package name.
    pub package: &'static str,
    /// The feature that turns on every family.
    pub all: &'static str,
    origin: Origin,
}

#[derive(Debug)]
enum Origin {
    /// An exact version from the registry.
    Registry(&'static str),
    /// A directory, relative to this package.
    Path(&'static str),
}

/// What it is compared with.
pub const RIVAL: Subject = Subject {
    package: "netlink-bindings",
    all: "all-subsystems",
    origin: Origin::Registry("=0.3.5"),
};

/// Our crate.
pub const NETLOOM: Subject = Subject { package: "netloom", all: "all", origin: Origin::Path("..") };

impl Subject {
    /// The features to ask for.
    #[must_use]
    pub fn features(&self, families: Families) -> Vec<&'static str> {
        match families {
            Families::Six => SIX.to_vec(),
            Families::All => vec![self.all],
        }
    }

    /// The inline table of the dependency, as TOML.
    #[must_use]
    pub fn dependency(&self, features: &[&str]) -> String {
        let origin = match self.origin {
            Origin::Registry(version) => format!("version = \"{version}\""),
            Origin::Path(path) => {
                let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
                format!("path = {:?}", path.display().to_string())
            }
        };
        format!("{{ {origin}, default-features = false, features = {features:?} }}")
    }
}
