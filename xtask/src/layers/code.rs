//! Rust code without what is not compiled into a program: comments, texts and tests.

use std::ops::Range;

/// Returns `text` with comments, literals and items of tests replaced by spaces. Lines keep their
/// numbers.
pub(super) fn clean(text: &str) -> String {
    let mut code = without_literals(text);
    while let Some(start) = code.find(TEST) {
        let end = start + item(&code[start..]);
        blank(&mut code, start..end);
    }
    code
}

/// Returns the names of the modules that are compiled for tests only and have a file of their own.
pub(super) fn test_modules(text: &str) -> Vec<String> {
    let code = without_literals(text);
    let mut found = Vec::new();
    for (at, _) in code.match_indices(TEST) {
        let declaration = code[at + TEST.len()..].trim_start();
        if let Some(rest) = declaration.strip_prefix("mod ")
            && let Some((name, _)) = rest.split_once(';')
            && name.chars().all(is_word)
        {
            found.push(name.to_owned());
        }
    }
    found
}

/// Whether `c` is part of an identifier.
pub(super) fn is_word(c: char) -> bool {
    c.is_alphanumeric() || c == '_'
}

/// The attribute of an item that is compiled for tests only.
const TEST: &str = "#[cfg(test)]";

/// Returns the length of the item at the start of `code`: it ends with `;` or its first block.
fn item(code: &str) -> usize {
    let mut depth = 0usize;
    for (at, c) in code.char_indices() {
        match c {
            ';' if depth == 0 => return at + 1,
            '{' => depth += 1,
            '}' if depth <= 1 => return at + 1,
            '}' => depth -= 1,
            _ => {}
        }
    }
    code.len()
}

fn without_literals(text: &str) -> String {
    let mut code = text.to_owned();
    let mut at = 0;
    while let Some(c) = text[at..].chars().next() {
        let rest = &text[at..];
        let len = if rest.starts_with("//") {
            rest.find('\n').unwrap_or(rest.len())
        } else if rest.starts_with("/*") {
            rest.find("*/").map_or(rest.len(), |end| end + 2)
        } else if let Some(hashes) = raw_hashes(text, at) {
            let end = format!("\"{}", "#".repeat(hashes));
            let open = 1 + hashes + 1;
            rest[open..].find(&end).map_or(rest.len(), |close| open + close + end.len())
        } else if c == '"' {
            quoted(rest)
        } else if c == '\'' {
            character(rest)
        } else {
            at += c.len_utf8();
            continue;
        };
        blank(&mut code, at..at + len);
        at += len;
    }
    code
}

/// Returns how many `#` open the raw string at `at`, if there is one.
fn raw_hashes(text: &str, at: usize) -> Option<usize> {
    let rest = text[at..].strip_prefix('r')?;
    let hashes = rest.len() - rest.trim_start_matches('#').len();
    let before = text[..at].chars().next_back();
    // In `br"`, the letter before belongs to the literal.
    let starts = before.is_none_or(|c| c == 'b' || !is_word(c));
    (starts && rest[hashes..].starts_with('"')).then_some(hashes)
}

/// Returns the length of the string at the start of `text`.
fn quoted(text: &str) -> usize {
    let mut escaped = false;
    for (at, c) in text.char_indices().skip(1) {
        match c {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            '"' => return at + 1,
            _ => {}
        }
    }
    text.len()
}

/// Returns the length of the character at the start of `text`, or 1 for a lifetime.
fn character(text: &str) -> usize {
    let mut chars = text.char_indices().skip(1);
    match (chars.next(), chars.next()) {
        (Some((_, '\\')), Some((escape, _))) => {
            let behind = escape + 1;
            text[behind..].find('\'').map_or(text.len(), |end| behind + end + 1)
        }
        (Some(_), Some((end, '\''))) => end + 1,
        _ => 1,
    }
}

/// Replaces bytes by spaces, except for line ends.
fn blank(code: &mut String, range: Range<usize>) {
    let spaces: String =
        code[range.clone()].bytes().map(|byte| if byte == b'\n' { '\n' } else { ' ' }).collect();
    code.replace_range(range, &spaces);
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The words that are left of `text`.
    fn words(text: &str) -> Vec<String> {
        clean(text).split_whitespace().map(str::to_owned).collect()
    }

    #[test]
    fn comments_and_literals_are_removed() {
        assert_eq!(words("a // b\n/* c */ d"), ["a", "d"]);
        assert_eq!(words(r##"a "b \" c" d r#"e " f"# g b"h" i"##), ["a", "d", "g", "b", "i"]);
        assert_eq!(words(r#"'"' a '\'' b '\u{7f}' c"#), ["a", "b", "c"]);
        assert_eq!(clean("x\n\"y\nz\"\nw").lines().count(), 4);
    }

    #[test]
    fn lifetimes_are_no_literals() {
        assert_eq!(words("f<'a>(x: &'a str)"), ["f<", "a>(x:", "&", "a", "str)"]);
    }

    #[test]
    fn items_of_tests_are_removed() {
        assert_eq!(words("a\n#[cfg(test)]\nmod tests { fn f() { g() } } b"), ["a", "b"]);
        assert_eq!(words("#[cfg(test)]\nmod tests;\nb"), ["b"]);
        assert_eq!(words("#[cfg(test)]\nuse c;\nb"), ["b"]);
        assert_eq!(test_modules("#[cfg(test)]\nmod tests;\nmod b;"), ["tests"]);
        assert_eq!(test_modules("#[cfg(test)]\nmod tests { mod a; }"), [""; 0]);
    }
}
