//! Decides which names a spec may use.
//!
//! A name becomes a Rust identifier, a module, a JSON key and, for generic families and their
//! groups, bytes that the kernel compares. Names in the kernel's own specs consist of ASCII
//! letters, digits, `-` and `_`, and have at most 36 bytes; one consists of two words (`set id` of
//! nftables).

/// Maximum length of a name, in bytes.
const MAX_LEN: usize = 64;

/// Maximum length of the name of a generic family or of its groups: `GENL_NAMSIZ` in
/// `include/uapi/linux/genetlink.h`, without the NUL.
pub(super) const MAX_GENERIC_LEN: usize = 15;

const CHARACTERS: &str = "a name consists of ASCII letters, digits, `-` and `_`";

/// Why a text is not a valid name, and how to put it right.
pub(super) struct Problem {
    pub(super) message: String,
    pub(super) help: String,
}

impl Problem {
    fn new(message: impl Into<String>, help: impl Into<String>) -> Self {
        Self { message: message.into(), help: help.into() }
    }
}

/// Checks a name.
pub(super) fn problem(name: &str) -> Option<Problem> {
    if name.is_empty() {
        return Some(Problem::new(
            "a name must not be empty",
            "write the name that the kernel uses",
        ));
    }
    let allowed = |c: &char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | ' ');
    if let Some(c) = name.chars().find(|c| !allowed(c)) {
        let message = match c {
            '`' => "a backtick is not allowed in a name".to_owned(),
            '"' | '\'' | '\\' => format!("`{c}` is not allowed in a name"),
            _ => format!("`{}` is not allowed in a name", c.escape_debug()),
        };
        return Some(Problem::new(message, CHARACTERS));
    }
    if name.split(' ').any(str::is_empty) {
        let message = "a name must not start or end with a space, nor contain two in a row";
        return Some(Problem::new(message, "remove the space"));
    }
    if !name.contains(|c: char| c.is_ascii_alphanumeric()) {
        return Some(Problem::new("a name needs at least one letter or digit", CHARACTERS));
    }
    too_long(name, MAX_LEN, "")
}

/// Checks the length of the name of a generic family or of one of its groups.
pub(super) fn generic_problem(name: &str) -> Option<Problem> {
    too_long(name, MAX_GENERIC_LEN, " in generic netlink")
}

fn too_long(name: &str, max: usize, place: &str) -> Option<Problem> {
    let message = format!("the name is {} bytes long; {max} is the maximum{place}", name.len());
    (name.len() > max).then(|| Problem::new(message, "write the name that the kernel uses"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn message(name: &str) -> Option<String> {
        problem(name).map(|problem| problem.message)
    }

    #[test]
    fn names_of_the_kernel() {
        for name in ["mtu", "set id", "--kernel-timespec", "pin-77_5-khz", "maxRate", "4addr", "DP"]
        {
            assert_eq!(message(name), None, "{name}");
        }
        assert_eq!(message(&"a".repeat(64)), None);
    }

    #[test]
    fn characters_that_no_name_has() {
        for (name, c) in [
            ("../../evil", "."),
            ("x() {} } pub fn evil", "("),
            ("größe", "ö"),
            ("a\"b", "\""),
            ("a'b", "'"),
            ("a\\b", "\\"),
            ("a\u{7}", "\\u{7}"),
            ("a\nb", "\\n"),
            ("a\u{202e}b", "\\u{202e}"),
        ] {
            assert_eq!(message(name), Some(format!("`{c}` is not allowed in a name")), "{name}");
        }
        assert_eq!(message("a`b").as_deref(), Some("a backtick is not allowed in a name"));
    }

    #[test]
    fn shapes_that_no_name_has() {
        assert_eq!(message("").as_deref(), Some("a name must not be empty"));
        let space = "a name must not start or end with a space, nor contain two in a row";
        for name in [" ", " a", "a ", "a  b"] {
            assert_eq!(message(name).as_deref(), Some(space), "{name:?}");
        }
        let letters = "a name needs at least one letter or digit";
        assert_eq!(message("--").as_deref(), Some(letters));
        let long = "the name is 65 bytes long; 64 is the maximum";
        assert_eq!(message(&"a".repeat(65)).as_deref(), Some(long));
    }

    #[test]
    fn generic_names_fit_the_kernels_buffer() {
        assert!(generic_problem("dev-energymodel").is_none());
        let found = generic_problem("dev-energymodels").map(|problem| problem.message);
        let long = "the name is 16 bytes long; 15 is the maximum in generic netlink";
        assert_eq!(found.as_deref(), Some(long));
    }
}
