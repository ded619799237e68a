//! "Did you mean": finds the known name that is closest to an unknown one.

/// Help that names the closest of `known`, if one is close.
pub(crate) fn did_you_mean(
    name: &str,
    known: impl IntoIterator<Item: AsRef<str>>,
) -> Option<String> {
    // Up to two letters may differ, one in a short name.
    let limit = (name.chars().count() / 3).clamp(1, 2);
    let candidates = known.into_iter().map(|known| (distance(name, known.as_ref()), known));
    let (distance, best) = candidates.min_by_key(|(distance, _)| *distance)?;
    (distance <= limit).then(|| format!("did you mean `{}`?", best.as_ref()))
}

/// Edit distance: letters to insert, remove, replace or swap with their neighbour.
fn distance(left: &str, right: &str) -> usize {
    // `_` for `-` and wrong case do not count.
    let fold = |text: &str| -> Vec<char> {
        text.chars().map(|c| if c == '_' { '-' } else { c.to_ascii_lowercase() }).collect()
    };
    let (left, right) = (fold(left), fold(right));
    let mut before: Vec<usize> = Vec::new();
    let mut row: Vec<usize> = (0..=right.len()).collect();
    for (i, a) in left.iter().enumerate() {
        let mut next = vec![i + 1];
        for (j, b) in right.iter().enumerate() {
            let mut best = (row[j] + usize::from(a != b)).min(row[j + 1] + 1).min(next[j] + 1);
            if i > 0 && j > 0 && *a == right[j - 1] && left[i - 1] == *b {
                best = best.min(before[j - 1] + 1);
            }
            next.push(best);
        }
        before = std::mem::replace(&mut row, next);
    }
    row.last().copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn suggests_only_what_is_close() {
        let known = ["attributes", "name", "type", "name-prefix"];
        let suggest = |name| did_you_mean(name, known);
        assert_eq!(suggest("atributes").as_deref(), Some("did you mean `attributes`?"));
        assert_eq!(suggest("tpye").as_deref(), Some("did you mean `type`?"));
        assert_eq!(suggest("name_prefix").as_deref(), Some("did you mean `name-prefix`?"));
        assert_eq!(suggest("colour"), None);
        assert_eq!(suggest("x"), None);
    }
}
