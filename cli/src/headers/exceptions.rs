//! Differences between specs and headers that are no errors of the spec.

use netloom_codegen::ir::Family;

/// Family, place including everything below it, and why the header differs.
const EXCEPTIONS: &[(&str, &str, &str)] = &[
    (
        "rt-link",
        "definitions.ipv4-devconf",
        "positions in the array that the attribute is; it starts with the setting that the header \
         numbers 1 (inet_fill_link_af in net/ipv4/devinet.c)",
    ),
    (
        "rt-link",
        "definitions.ifla-inet6-stats",
        "positions in an array whose order the kernel has changed between versions \
         (include/uapi/linux/snmp.h)",
    ),
    ("tc", "definitions.tc-pedit-sel", "ends in an array of any length; the spec has one entry"),
    ("tc", "definitions.tc-u32-pcnt", "ends in an array of any length; the spec has one entry"),
    ("tc", "definitions.tc-u32-sel", "ends in an array of any length; the spec has one entry"),
];

/// Why a difference at `place` is expected.
pub(super) fn reason(family: &Family, place: &[String]) -> Option<&'static str> {
    let place = place.join(".");
    let within = |known: &str| {
        place.strip_prefix(known).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
    };
    let known = EXCEPTIONS.iter().find(|known| known.0 == family.name.kernel && within(known.1));
    known.map(|known| known.2)
}

#[cfg(test)]
mod tests {
    use netloom_codegen::{Source, compile};

    use super::*;

    #[test]
    fn an_exception_covers_its_place_and_everything_below() {
        let text = "name: tc\nprotocol: netlink-raw\nprotonum: 0\ndoc: A family.\n\
                    attribute-sets: []\noperations: { list: [] }\n";
        let source = Source::new("tc.yaml", text);
        let family = compile(&source).unwrap().family;
        let is_known = |place: &str| {
            let place: Vec<_> = place.split('.').map(str::to_owned).collect();
            reason(&family, &place).is_some()
        };
        assert!(is_known("definitions.tc-u32-sel"));
        assert!(is_known("definitions.tc-u32-sel.keys"));
        assert!(!is_known("definitions.tc-u32-sel-mark"));
        assert!(!is_known("definitions.ipv4-devconf.forwarding"));
    }
}
