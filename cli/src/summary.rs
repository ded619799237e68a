//! Families in a few words, for lists.

use netloom_codegen::ir::{Family, Operation, Protocol};

/// The first sentence of a text, on one line and without its full stop.
#[must_use]
pub fn first_sentence(text: &str) -> String {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let end = text.find(". ").unwrap_or(text.len());
    text[..end].trim_end_matches('.').to_owned()
}

/// `generic`, or `raw` and the number of the protocol.
#[must_use]
pub fn protocol(family: &Family) -> String {
    match family.protocol {
        Protocol::Generic { .. } => "generic".to_owned(),
        Protocol::Raw { number } => format!("raw {number}"),
    }
}

/// Operations with a request, as opposed to notifications and reserved numbers.
pub fn requests(family: &Family) -> impl Iterator<Item = &Operation> {
    family.operations.iter().filter(|operation| operation.do_.is_some() || operation.dump.is_some())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_sentence_may_be_on_several_lines() {
        assert_eq!(first_sentence("One\ntwo.\nThree."), "One two");
        assert_eq!(first_sentence("Version 1.2 of it.\nMore"), "Version 1.2 of it");
        assert_eq!(first_sentence("Only one."), "Only one");
        assert_eq!(first_sentence(""), "");
    }
}
