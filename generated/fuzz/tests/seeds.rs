//! Every committed seed through its target, without libFuzzer. So a stable compiler is enough to
//! see that a target builds and that what was found once stays repaired.

use std::fs;
use std::path::{Path, PathBuf};

use netloom_fuzz::TARGETS;

#[test]
fn every_seed_passes() {
    for (name, check) in TARGETS {
        let seeds = files(&folder("seeds").join(name));
        assert!(!seeds.is_empty(), "no seeds for {name}");
        for seed in seeds {
            println!("{}", seed.display());
            check(&fs::read(&seed).unwrap());
        }
    }
}

#[test]
fn every_beginning_of_a_seed_passes() {
    for (name, check) in TARGETS.into_iter().filter(|(name, _)| *name != "spec") {
        for seed in files(&folder("seeds").join(name)) {
            let bytes = fs::read(&seed).unwrap();
            let step = bytes.len().div_ceil(24).max(1);
            println!("{}", seed.display());
            (0..bytes.len()).step_by(step).for_each(|end| check(&bytes[..end]));
        }
    }
}

#[test]
fn programs_and_seeds_are_those_of_the_targets() {
    let targets: Vec<_> = TARGETS.iter().map(|(name, _)| (*name).to_owned()).collect();
    for (name, extension) in [("fuzz_targets", "rs"), ("seeds", "")] {
        let mut found: Vec<_> = files(&folder(name))
            .iter()
            .inspect(|path| assert_eq!(path.extension().unwrap_or_default(), extension))
            .map(|path| path.file_stem().unwrap().to_string_lossy().into_owned())
            .collect();
        found.sort();
        assert_eq!(found, targets, "{name}");
    }
}

fn folder(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(name)
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let entries =
        fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    entries.map(|entry| entry.unwrap().path()).collect()
}
