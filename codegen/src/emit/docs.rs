//! Doc texts as attributes, made safe for rustdoc.

use proc_macro2::TokenStream;
use quote::quote;

/// `#[doc]` attributes for the paragraphs of `text`, or for `fallback` where there is none.
pub(super) fn doc(text: &str, fallback: &str) -> TokenStream {
    let text = if text.trim().is_empty() { fallback } else { text };
    lines(paragraphs(text).iter().map(|line| escape(line)))
}

/// `#[doc]` attributes for the first paragraph of `text`, or for `fallback` where there is none.
pub(super) fn summary(text: &str, fallback: &str) -> TokenStream {
    let first = paragraphs(text).into_iter().next().unwrap_or_default();
    doc(&first, fallback)
}

/// One line per paragraph or list item: how a text is broken, indented and underlined is layout
/// of the spec and would mean something else in Markdown. Empty lines part paragraphs.
fn paragraphs(text: &str) -> Vec<String> {
    let mut out: Vec<String> = Vec::new();
    let mut joins = false;
    for line in text.lines().map(str::trim) {
        let rule = line.len() > 2 && line.bytes().all(|byte| b"~=-^".contains(&byte));
        let item = ["- ", "* "].iter().any(|bullet| line.starts_with(bullet));
        if line.is_empty() || rule {
            out.push(String::new());
            joins = false;
            continue;
        }
        match out.last_mut().filter(|_| joins && !item) {
            Some(paragraph) => {
                paragraph.push(' ');
                paragraph.push_str(line);
            }
            None => out.push(line.to_owned()),
        }
        joins = true;
    }
    out.iter().map(|line| line.replace("::", ":")).skip_while(String::is_empty).collect()
}

/// `#[doc]` attributes for lines that need no escaping.
pub(super) fn lines(lines: impl IntoIterator<Item = String>) -> TokenStream {
    let mut last_empty = true;
    let mut out = TokenStream::new();
    let mut pending = false;
    for line in lines {
        let line = line.trim_end();
        if line.is_empty() {
            pending = !last_empty;
            continue;
        }
        if pending {
            out.extend(quote!(#[doc = ""]));
            pending = false;
        }
        let line = format!(" {line}");
        out.extend(quote!(#[doc = #line]));
        last_empty = false;
    }
    out
}

/// `#[doc(alias)]` for a C name.
pub(super) fn alias(c: &str) -> TokenStream {
    if c.is_empty() { TokenStream::new() } else { quote!(#[doc(alias = #c)]) }
}

/// Keeps markup out of a text that was not written as Markdown: no indented code, no links and
/// tags but in backticks, no bare addresses.
fn escape(line: &str) -> String {
    let mut out = String::new();
    let mut code = false;
    for (position, word) in line.trim().split(' ').enumerate() {
        if position > 0 {
            out.push(' ');
        }
        if !code && (word.starts_with("http://") || word.starts_with("https://")) {
            let end = word.trim_end_matches(['.', ',', ')', ';']).len();
            let (address, rest) = word.split_at(end);
            out.push_str(&format!("<{address}>{rest}"));
            continue;
        }
        let mut before = ' ';
        for character in word.chars() {
            match character {
                // Two backticks open code as well as one.
                '`' if before != '`' => code = !code,
                '[' | ']' | '<' | '>' | '*' | '_' if !code => out.push('\\'),
                _ => {}
            }
            out.push(character);
            before = character;
        }
    }
    if code {
        out.push('`');
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn markup_survives_only_in_backticks() {
        assert_eq!(escape("    a [x] <b> `[y]`"), r"a \[x\] \<b\> `[y]`");
        assert_eq!(escape("``a_b`` a_b"), r"``a_b`` a\_b");
        assert_eq!(escape("see http://a.b/c."), "see <http://a.b/c>.");
        assert_eq!(escape("open `code"), "open `code`");
    }

    #[test]
    fn lines_of_a_paragraph_are_joined() {
        assert_eq!(paragraphs("a\n  b::\n~~~~\n\n- c\n  d\n- e"), ["a b:", "", "", "- c d", "- e"]);
    }

    #[test]
    fn empty_lines_are_kept_between_paragraphs_only() {
        let text = doc("\na\n\n\nb\n", "").to_string();
        assert_eq!(text.matches("doc").count(), 3);
        assert!(doc("", "fallback").to_string().contains("fallback"));
    }
}
