//! Folders, corrections, and this project's specs against the kernel's.

use std::collections::BTreeSet;
use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};

use super::{SPEC, differences, text};
use crate::compare::corrections::Corrections;
use crate::compare::difference::Difference;
use crate::compare::{Comparison, compare, differences as differences_of};

/// The workspace's folder, beside which the kernel's specs may be.
fn workspace() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// A folder that is removed at the end of the test.
struct Folder(PathBuf);

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

#[test]
fn folders_and_files() {
    let name = format!("netloom-compare-{}", std::process::id());
    let folder = Folder(std::env::temp_dir().join(name));
    let (old, new) = (folder.0.join("old"), folder.0.join("new"));
    fs::create_dir_all(&old).unwrap();
    fs::create_dir_all(&new).unwrap();
    let other = SPEC.replace("name: shelf", "name: board");
    fs::write(old.join("shelf.yaml"), SPEC).unwrap();
    fs::write(old.join("board.yaml"), &other).unwrap();
    fs::write(new.join("renamed-file.yaml"), SPEC.replacen("protonum: 30", "protonum: 31", 1))
        .unwrap();
    fs::write(new.join("third.yaml"), SPEC.replace("name: shelf", "name: third")).unwrap();
    let lines = |old, new| compare(old, new, None).unwrap().text();
    let both = lines(&old, &new);
    let renamed = new.join("renamed-file.yaml");
    let file = lines(&old, &renamed);
    let broken = compare(&old, &folder.0, None);
    assert_eq!(
        both,
        "board: removed (breaks users)\nshelf: protocol: netlink-raw 30 -> netlink-raw 31 (breaks users)\nthird: added\n\
         3 differences, 2 break users\n"
    );
    assert_eq!(
        file,
        "shelf: protocol: netlink-raw 30 -> netlink-raw 31 (breaks users)\n1 difference, 1 breaks users\n"
    );
    assert!(broken.unwrap_err().to_string().contains("no .yaml file"));
}

const LIST: &str = "\
# A comment.

wrong: The header has another protocol,
  and that is a fact.
proof: linux/shelf.h
- shelf: protocol: netlink-raw 30 -> netlink-raw 31 (breaks users)
- board: removed (breaks users)
";

#[test]
fn what_a_list_explains_is_left_out() {
    let list = Corrections::parse("list", LIST).unwrap();
    let shelf = BTreeSet::from(["shelf".to_owned()]);
    let new = SPEC.replace("protonum: 30", "protonum: 31").replace("min: 2", "min: 1");
    let Comparison { found, stale } = list.apply(differences(SPEC, &new), &shelf);
    assert_eq!(
        text(found),
        "shelf attribute-sets.thing.id: min: 2 -> 1\n1 difference, 0 break users\n"
    );
    // Families that were not compared are ignored.
    assert_eq!(stale, [""; 0]);
    let Comparison { stale, .. } = list.apply(Vec::new(), &shelf);
    let line = "shelf: protocol: netlink-raw 30 -> netlink-raw 31";
    assert_eq!(stale, [format!("list:6: no difference any more: {line}")]);
}

#[test]
fn lists_are_complete() {
    let refused = |from: &str, to: &str| {
        assert!(LIST.contains(from), "{from}");
        Corrections::parse("list", &LIST.replace(from, to)).unwrap_err().to_string()
    };
    assert_eq!(refused("proof: linux/shelf.h\n", ""), "list:7: the entry above has no `proof:`");
    assert_eq!(refused("linux/shelf.h", ""), "list:8: the entry above has no `proof:`");
    assert_eq!(refused("wrong: The", "  The"), "list:8: the entry above has no `wrong:`");
    let other = "neither `wrong:`, `proof:`, `- ` nor an indented continuation";
    assert_eq!(refused("proof: l", "prof: l"), format!("list:5: {other}"));
    let twice = "- board: removed\n- board: removed (breaks users)";
    let message = "list:8: a second line for the same difference";
    assert_eq!(refused("- board: removed (breaks users)", twice), message);
    let empty = "wrong: a\nproof: b\n";
    let message = "list:3: the entry above has no line with a difference";
    assert_eq!(Corrections::parse("list", empty).unwrap_err().to_string(), message);
}

#[test]
fn the_list_of_corrections_can_be_read() {
    Corrections::read(&workspace().join("specs/corrections")).unwrap();
}

/// A family that only `specs/` has is a difference; one that it lacks is not.
#[test]
fn the_specs_are_those_of_the_kernel() {
    let kernel = workspace().join("../shared/kernel-specs/latest");
    if !kernel.is_dir() {
        // Not by a macro: the test harness captures what those print.
        let _ = writeln!(std::io::stderr(), "SKIPPED: no {}", kernel.display());
        return;
    }
    let list = Corrections::read(&workspace().join("specs/corrections")).unwrap();
    let (found, compared) = differences_of(&kernel, &workspace().join("specs")).unwrap();
    let (missing, found): (Vec<_>, Vec<_>) = found.into_iter().partition(Difference::is_missing);
    println!("{} families are not in specs/ yet", missing.len());
    let comparison = list.apply(found, &compared);
    assert!(comparison.found.is_empty(), "not in specs/corrections:\n{}", comparison.text());
    assert_eq!(comparison.stale, [""; 0]);
}
