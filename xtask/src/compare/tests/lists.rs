//! Folders, lists of corrections, and this project's specs against the kernel's.

use std::collections::BTreeSet;
use std::fs;
use std::io::Write as _;
use std::path::PathBuf;

use super::{SPEC, differences};
use crate::compare::corrections::{Corrections, Rest};
use crate::compare::difference::Difference;
use crate::compare::{Comparison, compare, text};
use crate::workspace::root;

/// Removed when the test is over, whatever came of it.
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
    let lines = |old, new| text(&compare(old, new).unwrap().found);
    let both = lines(&old, &new);
    let file = lines(&old, &new.join("renamed-file.yaml"));
    let broken = compare(&old, &folder.0);
    assert_eq!(
        both,
        "board: removed (breaks users)\nshelf: protocol: netlink-raw 30 -> netlink-raw 31 (breaks users)\nthird: added\n\
         3 differences, 2 break users\n"
    );
    assert_eq!(
        file,
        "shelf: protocol: netlink-raw 30 -> netlink-raw 31 (breaks users)\n1 difference, 1 breaks users\n"
    );
    assert!(broken.unwrap_err().contains("no .yaml file"));
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
    let Rest { unexplained, stale } = list.explain(differences(SPEC, &new), &shelf);
    assert_eq!(
        text(&unexplained),
        "shelf attribute-sets.thing.id: min: 2 -> 1\n1 difference, 0 break users\n"
    );
    // Nothing is known of families that were not compared.
    assert_eq!(stale, [""; 0]);
    let Rest { stale, .. } = list.explain(Vec::new(), &shelf);
    let line = "shelf: protocol: netlink-raw 30 -> netlink-raw 31";
    assert_eq!(stale, [format!("list:6: no difference any more: {line}")]);
}

#[test]
fn lists_are_complete() {
    let refused = |from: &str, to: &str| {
        assert!(LIST.contains(from), "{from}");
        Corrections::parse("list", &LIST.replace(from, to)).unwrap_err()
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
    assert_eq!(Corrections::parse("list", empty).unwrap_err(), message);
}

#[test]
fn the_list_of_corrections_can_be_read() {
    Corrections::read(&root().join("specs/corrections")).unwrap();
}

/// What `specs/` has but the kernel's folder has not is a difference; what it has not yet is none.
#[test]
fn the_specs_are_those_of_the_kernel() {
    let kernel = root().join("../shared/kernel-specs/latest");
    if !kernel.is_dir() {
        // Straight to the terminal: what a passing test prints by macro is kept back.
        let _ = writeln!(std::io::stderr(), "SKIPPED: no {}", kernel.display());
        return;
    }
    let list = Corrections::read(&root().join("specs/corrections")).unwrap();
    let Comparison { found, compared } = compare(&kernel, &root().join("specs")).unwrap();
    let (missing, found): (Vec<_>, Vec<_>) = found.into_iter().partition(Difference::is_missing);
    println!("{} families are not in specs/ yet", missing.len());
    let Rest { unexplained, stale } = list.explain(found, &compared);
    assert!(unexplained.is_empty(), "not in specs/corrections:\n{}", text(&unexplained));
    assert_eq!(stale, [""; 0]);
}
