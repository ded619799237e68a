//! Doc texts as attributes, made safe for rustdoc.

use proc_macro2::TokenStream;
use quote::quote;

/// `#[doc]` attributes for the paragraphs of `text`, or for `fallback` where there is none.
pub(super) fn doc(text: &str, fallback: &str) -> TokenStream {
    let text = if text.trim().is_empty() { fallback } else { text };
    lines(text.lines().map(escape))
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
        for character in word.chars() {
            match character {
                '`' => code = !code,
                '[' | ']' | '<' | '>' | '*' | '_' if !code => out.push('\\'),
                _ => {}
            }
            out.push(character);
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
        assert_eq!(escape("see http://a.b/c."), "see <http://a.b/c>.");
        assert_eq!(escape("open `code"), "open `code`");
    }

    #[test]
    fn empty_lines_are_kept_between_paragraphs_only() {
        let text = doc("\na\n\n\nb\n", "").to_string();
        assert_eq!(text.matches("doc").count(), 3);
        assert!(doc("", "fallback").to_string().contains("fallback"));
    }
}
