//! "Did you mean": the known name closest to an unknown one.

use alloc::vec::Vec;

/// Returns the name of `known` that differs from `name` in the fewest letters, if they are few.
///
/// ```
/// let known = ["ifname", "mtu"];
/// assert_eq!(netloom::json::nearest("ifnam", known), Some("ifname"));
/// assert_eq!(netloom::json::nearest("colour", known), None);
/// ```
#[cfg(feature = "json")]
#[must_use]
pub fn nearest(name: &str, known: impl IntoIterator<Item = &'static str>) -> Option<&'static str> {
    // Longer texts are not misspelt names, and comparing costs the product of the lengths.
    if name.len() > 64 {
        return None;
    }
    let letters = name.chars().count();
    let most = (letters / 3).clamp(1, 2).min(letters.saturating_sub(1));
    let candidates = known.into_iter().map(|known| (changes(name, known), known));
    candidates.filter(|&(changes, _)| changes <= most).min().map(|(_, known)| known)
}

/// Letters to insert, remove or replace to get from one name to the other; `_` equals `-`, and
/// capitals equal small letters.
pub(crate) fn changes(left: &str, right: &str) -> usize {
    let fold = |letter: char| if letter == '_' { '-' } else { letter.to_ascii_lowercase() };
    let right: Vec<char> = right.chars().map(fold).collect();
    let mut row: Vec<usize> = (0..=right.len()).collect();
    for letter in left.chars().map(fold) {
        let mut diagonal = row[0];
        row[0] += 1;
        let mut before = row[0];
        for (cell, &other) in row[1..].iter_mut().zip(&right) {
            let changed = diagonal + usize::from(letter != other);
            diagonal = *cell;
            before = changed.min(diagonal + 1).min(before + 1);
            *cell = before;
        }
    }
    row[right.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn changes_are_counted() {
        assert_eq!(changes("kitten", "sitting"), 3);
    }

    #[cfg(feature = "json")]
    #[test]
    fn only_what_is_close() {
        let known = ["ifname", "mtu", "vlan-filtering", "if-index"];
        assert_eq!(nearest("ifnam", known), Some("ifname"));
        assert_eq!(nearest("vlan_filterign", known), Some("vlan-filtering"));
        assert_eq!(nearest("MTU", known), Some("mtu"));
        assert_eq!(nearest("colour", known), None);
        assert_eq!(nearest("z", ["x", "y"]), None);
        assert_eq!(nearest(&"x".repeat(9999), known), None);
    }
}
