//! Error messages, compared word by word, and exit statuses.

use std::fs;

use crate::common::{feed, isolated, netloom, run};

#[track_caller]
fn refused(words: &str, json: Option<&str>, status: i32, expected: &str) {
    let mut command = netloom(words);
    command.args(json.into_iter().flat_map(|json| ["--json", json]));
    let ran = run(&mut command);
    let got = (ran.status, ran.out.as_str(), ran.err.as_str());
    assert_eq!(got, (Some(status), "", format!("netloom: {expected}\n").as_str()));
}

#[test]
fn names_that_are_none() {
    refused("dump rt-lnk getlink", None, 2, "no family `rt-lnk`; did you mean `rt-link`?");
    let help = "`netloom families` lists them, `--spec FILE` adds one";
    refused("dump colour getlink", None, 2, &format!("no family `colour`; {help}"));
    let expected = "rt-link has no operation `getlnk`; did you mean `getlink`?";
    for words in ["dump rt-link getlnk", "describe rt-link getlnk", "encode rt-link getlnk"] {
        refused(words, None, 2, expected);
    }
    let expected = "rt-link has no operation `colour`; `netloom describe rt-link` lists them";
    refused("do rt-link colour", None, 2, expected);
    refused(
        "dump rt-link newlink",
        None,
        2,
        "rt-link newlink has no dump request; it has do request",
    );
    refused(
        "encode rt-link newlink --mode notify",
        None,
        2,
        "rt-link newlink has no such message; it has do request",
    );
}

#[test]
fn json_that_means_nothing() {
    let cases = [
        ("{", "EOF while parsing an object at line 1 column 1"),
        ("[]", "expected an object, got a list"),
        (r#"{"ifnam": "lo"}"#, "ifnam: link-attrs has no `ifnam`; did you mean `ifname`?"),
        (r#"{"mtu": "x"}"#, "mtu: not a number"),
        (r#"{"ifname": 1}"#, "ifname: expected a string, got a number"),
        (r#"{"mtu": 4294967296}"#, "mtu: 4294967296 is above the maximum 4294967295"),
        (r#"{"txqlen": 32768}"#, "txqlen: 32768 is above the maximum 32767"),
        (
            r#"{"linkinfo": {"kind": "bridge", "data": {"agein-time": 1}}}"#,
            "linkinfo.data.agein-time: linkinfo-bridge-attrs has no `agein-time`; \
             did you mean `ageing-time`?",
        ),
    ];
    for (json, expected) in cases {
        refused("do rt-link getlink", Some(json), 2, &format!("--json: {expected}"));
    }
}

#[test]
fn the_kernel_says_where() {
    isolated(|| {
        let json = r#"{"ifname": "a-name-that-is-too-long", "linkinfo": {"kind": "bridge"}}"#;
        let expected = "rt-link newlink: Numerical result out of range (ERANGE): \
                        Attribute failed policy validation at ifname (15 bytes or less allowed)";
        refused("do rt-link newlink --create", Some(json), 1, expected);
        let json = r#"{"family-name": "no-such-family"}"#;
        let expected = "nlctrl getfamily: No such file or directory (ENOENT)";
        refused("do nlctrl getfamily", Some(json), 1, expected);
    });
}

#[test]
fn a_family_that_the_kernel_lacks_has_a_status_of_its_own() {
    let spec = "
name: no-such-family
protocol: genetlink
doc: A family that no kernel has.
attribute-sets:
  - { name: s, attributes: [{ name: x, type: u32 }] }
operations:
  list:
    - { name: get, doc: Gets., attribute-set: s, dump: { request: { attributes: [x] }, reply: { attributes: [x] } } }
";
    let path = format!("{}/no-such-family.yaml", env!("CARGO_TARGET_TMPDIR"));
    fs::write(&path, spec).expect("the folder is there");
    let expected = "this kernel has no generic netlink family no-such-family: it is too old, \
                    built without it, or its module is not loaded";
    refused(&format!("dump no-such-family get --spec {path}"), None, 4, expected);
    let families = run(&mut netloom(&format!("families --output json --spec {path}"))).objects();
    assert_eq!((families.len(), &families[0]["kernel"]), (1, &serde_json::json!(false)));

    let other = format!("{path} describes the family `no-such-family`, not `rt-link`");
    refused(&format!("dump rt-link getlink --spec {path}"), None, 2, &other);
}

#[test]
fn a_broken_spec_is_drawn() {
    let path = format!("{}/broken.yaml", env!("CARGO_TARGET_TMPDIR"));
    fs::write(&path, "name: broken\nprotocol: genetlnk\n").expect("the folder is there");
    let ran = run(&mut netloom(&format!("describe broken --spec {path}")));
    assert_eq!(ran.status, Some(2));
    assert!(ran.err.contains("genetlnk") && ran.err.contains("broken.yaml:2"), "{}", ran.err);
    assert!(ran.err.ends_with("in the spec\n"), "{}", ran.err);
    let ran = run(&mut netloom("describe broken --spec does-not-exist.yaml"));
    assert_eq!(ran.status, Some(2));
    let expected = "netloom: does-not-exist.yaml: No such file or directory (os error 2)\n";
    assert_eq!(ran.err, expected);
}

#[test]
fn input_that_is_none() {
    let cases = [
        ("decode nlctrl getfamily", "0x", "line 1: expected pairs of hexadecimal digits"),
        (
            "decode nlctrl getfamily",
            "01010000\nabc\n",
            "line 2: expected pairs of hexadecimal digits",
        ),
        ("decode nlctrl getfamily", "\n", "line 1: shorter than the genetlink header (4 bytes)"),
        ("encode nlctrl getfamily", "{}{\"x\": 1}", "message 2: x: ctrl-attrs has no `x`"),
        ("encode nlctrl getfamily", "}", "standard input: expected value at line 1 column 1"),
    ];
    for (words, input, expected) in cases {
        let ran = feed(words, input);
        assert_eq!(
            (ran.status, ran.err.as_str()),
            (Some(2), format!("netloom: {expected}\n").as_str())
        );
    }
}

#[test]
fn any_bytes_are_decoded_and_any_words_survived() {
    let byte = |seed: u32, at: u32| {
        seed.wrapping_mul(2_654_435_761).wrapping_add(at.wrapping_mul(40_503)) >> 24
    };
    let line = |seed: u32| -> String {
        (0..16 + seed % 64)
            .map(|at| format!("{:02x}", byte(seed + 7, at.wrapping_mul(9973))))
            .collect()
    };
    let noise: String = (0..400).map(|seed| line(seed) + "\n").collect();
    let ran = feed("decode rt-link getlink", &noise);
    assert_eq!((ran.status, ran.out.lines().count()), (Some(0), 400), "{}", ran.err);
    for words in
        ["", "do", "frobnicate", "monitor rt-link --timeout -1", "monitor rt-link --timeout nan"]
    {
        let ran = run(&mut netloom(words));
        assert_eq!(ran.status, Some(2), "{words}: {}", ran.err);
    }
}
