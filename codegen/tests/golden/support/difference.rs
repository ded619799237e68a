//! What is different between two texts, line by line.

use std::fmt::Write as _;

/// Lines that are the same and shown around a difference.
const CONTEXT: usize = 3;

/// Most pairs of lines that are compared with each other.
const MOST_PAIRS: usize = 4_000_000;

/// The lines that went (`-`) and came (`+`), with a few around them.
pub(crate) fn lines(old: &str, new: &str) -> String {
    let (old, new): (Vec<_>, Vec<_>) = (old.lines().collect(), new.lines().collect());
    let start = old.iter().zip(&new).take_while(|(a, b)| a == b).count();
    let rest = old.len().min(new.len()) - start;
    let ends = old.iter().rev().zip(new.iter().rev());
    let end = ends.take(rest).take_while(|(a, b)| a == b).count();
    let middle = changes(&old[start..old.len() - end], &new[start..new.len() - end]);
    let around = |range: std::ops::Range<usize>| old[range].iter().map(|line| (' ', *line));
    let before = around(start.saturating_sub(CONTEXT)..start);
    let after = around(old.len() - end..(old.len() - end + CONTEXT).min(old.len()));
    let mut out = format!("@@ line {} @@\n", start + 1);
    let middle = shorten(&middle);
    for (sign, line) in before.chain(middle).chain(after) {
        let _ = writeln!(out, "{sign}{line}");
    }
    out
}

/// The shortest way from `old` to `new`, by the longest common subsequence.
fn changes<'t>(old: &[&'t str], new: &[&'t str]) -> Vec<(char, &'t str)> {
    let all = || old.iter().map(|line| ('-', *line)).chain(new.iter().map(|line| ('+', *line)));
    if old.len() * new.len() > MOST_PAIRS {
        return all().collect();
    }
    let width = new.len() + 1;
    let mut common = vec![0u32; (old.len() + 1) * width];
    for (i, a) in old.iter().enumerate().rev() {
        for (j, b) in new.iter().enumerate().rev() {
            let at = i * width + j;
            common[at] = if a == b {
                common[at + width + 1] + 1
            } else {
                common[at + width].max(common[at + 1])
            };
        }
    }
    let (mut i, mut j, mut out) = (0, 0, Vec::new());
    while i < old.len() || j < new.len() {
        let at = i * width + j;
        if i < old.len() && j < new.len() && old[i] == new[j] {
            out.push((' ', old[i]));
            (i, j) = (i + 1, j + 1);
        } else if j == new.len() || (i < old.len() && common[at + width] >= common[at + 1]) {
            out.push(('-', old[i]));
            i += 1;
        } else {
            out.push(('+', new[j]));
            j += 1;
        }
    }
    out
}

/// Leaves out what is the same in long stretches.
fn shorten<'t>(lines: &[(char, &'t str)]) -> Vec<(char, &'t str)> {
    let near = |index: usize| {
        let around = index.saturating_sub(CONTEXT)..(index + CONTEXT + 1).min(lines.len());
        lines[around].iter().any(|(sign, _)| *sign != ' ')
    };
    let mut out: Vec<(char, &'t str)> = Vec::new();
    for (index, line) in lines.iter().enumerate() {
        if near(index) {
            out.push(*line);
        } else if out.last().is_some_and(|(sign, _)| *sign != '@') {
            out.push(('@', "@"));
        }
    }
    out
}

#[test]
fn differences_are_short() {
    let old = "a\nb\nc\nd\ne\nf\ng\nh\ni\nj\nk\nl\n";
    let new = "a\nb\nc\nd\nE\nf\ng\nh\ni\nj\nk\nk2\nl\n";
    let expected = "@@ line 5 @@\n b\n c\n d\n-e\n+E\n f\n g\n h\n i\n j\n k\n+k2\n l\n";
    assert_eq!(lines(old, new), expected);
    assert_eq!(lines("", "x\n"), "@@ line 1 @@\n+x\n");
    let far = format!("a\n{}b\n", "q\n".repeat(20));
    let changed = far.replace('a', "A").replace('b', "B");
    assert_eq!(lines(&far, &changed).lines().count(), 12);
}
