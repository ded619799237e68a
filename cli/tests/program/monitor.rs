//! `monitor`: that what happens is printed when it happens.

use std::io::{BufRead as _, BufReader, Lines};
use std::process::{ChildStdout, Stdio};

use serde_json::{Value, json};

use crate::common::{Running, isolated, netloom, run};

/// A program that follows a family, and is ready when this returns; what it said of that; and
/// what it prints.
fn following(words: &str) -> (Running, String, Lines<BufReader<ChildStdout>>) {
    let mut command = netloom(words);
    command.stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = Running(command.spawn().expect("the program was built"));
    let stderr = child.0.stderr.take().expect("it is a pipe");
    let mut said = BufReader::new(stderr).lines().map_while(Result::ok);
    // Kernels that are older than a group are warned of first.
    let ready = said.find(|line| line.starts_with("following ")).expect("it gets ready");
    let lines = BufReader::new(child.0.stdout.take().expect("it is a pipe")).lines();
    (child, ready, lines)
}

fn set_mtu(mtu: u32) {
    let message = json!({ "ifname": "lo", "mtu": mtu }).to_string();
    let ran = run(netloom("do rt-link setlink --json").arg(message));
    assert_eq!(ran.status, Some(0), "{}", ran.err);
}

#[test]
fn changes_are_printed_as_they_come() {
    isolated(|| {
        let (_monitor, ready, mut lines) =
            following("monitor rt-link rtnlgrp-link --output json --timeout 120");
        assert_eq!(ready, "following rtnlgrp-link");
        for mtu in [1400, 1500] {
            set_mtu(mtu);
            // Each comes before the next change is made: nothing is held back. Some kernels tell
            // of a change more than once.
            let told = lines.by_ref().map_while(Result::ok).any(|line| {
                let event: Value = serde_json::from_str(&line).expect("it is JSON");
                assert_eq!(
                    (&event["name"], &event["msg"]["ifname"]),
                    (&json!("newlink"), &json!("lo"))
                );
                event["msg"]["mtu"] == mtu
            });
            assert!(told, "{mtu}");
        }
    });
}

#[test]
fn all_groups_are_joined_without_names_and_a_count_ends_it() {
    isolated(|| {
        let (mut monitor, ready, mut lines) = following("monitor rt-link --count 1");
        assert!(ready.starts_with("following rtnlgrp-link"), "{ready}");
        set_mtu(1400);
        assert_eq!(lines.next().expect("there is one").expect("it can be read"), "newlink:");
        assert_eq!(monitor.0.wait().expect("it ends").code(), Some(0));
    });
}

#[test]
fn groups_of_generic_families_are_asked_for() {
    isolated(|| {
        let ran = run(&mut netloom("monitor nlctrl --timeout 0"));
        assert_eq!((ran.status, ran.err.as_str()), (Some(0), "following notify\n"));
        let ran = run(&mut netloom("monitor nlctrl notfy --timeout 0"));
        let expected = "netloom: nlctrl has no multicast group notfy; did you mean notify?\n";
        assert_eq!((ran.status, ran.err.as_str()), (Some(2), expected));
    });
}

#[test]
fn too_few_in_time_is_told_by_the_status() {
    isolated(|| {
        let ran = run(&mut netloom("monitor rt-link rtnlgrp-link --count 1 --timeout 0"));
        let expected = "following rtnlgrp-link\nnetloom: the time-out expired\n";
        assert_eq!((ran.status, ran.err.as_str()), (Some(5), expected));
        let ran = run(&mut netloom("monitor rt-link rtnlgrp-link --timeout 0"));
        assert_eq!((ran.status, ran.out.as_str()), (Some(0), ""));
    });
}
