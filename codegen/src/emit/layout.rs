//! Lays out generated code where prettyplease does not: blank lines between items, docs wrapped.
//!
//! Rustdoc must render wrapped docs as it renders the unwrapped ones, so a line is broken only where
//! Markdown reads the break as a space.

use super::rows;

/// Columns that a line of documentation should not exceed.
const WIDTH: usize = 100;

/// The items of `file`, separated by blank lines except where a group of short ones belongs together.
pub(super) fn lay_out(file: syn::File) -> String {
    let head = syn::File { attrs: file.attrs, items: Vec::new(), ..file };
    let mut out = wrap_docs(&prettyplease::unparse(&head));
    let mut before = None;
    for item in file.items {
        let kind = Kind::of(&item);
        let text = rows::called(&item);
        let text = text.unwrap_or_else(|| wrap_docs(&separate_methods(&rows::unparse(vec![item]))));
        // The head is separated from the items too.
        let together = before == Some(kind) && kind != Kind::Other;
        if !together && !out.is_empty() {
            out.push('\n');
        }
        before = Some(kind);
        out.push_str(&text);
    }
    out
}

/// Items that stand close together are all of one of the first four kinds.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Import,
    Reexport,
    Module,
    Constant,
    Other,
}

impl Kind {
    const fn of(item: &syn::Item) -> Self {
        match item {
            syn::Item::Use(item) => match item.vis {
                syn::Visibility::Public(_) => Self::Reexport,
                _ => Self::Import,
            },
            syn::Item::Mod(item) if item.content.is_none() => Self::Module,
            syn::Item::Const(_) => Self::Constant,
            _ => Self::Other,
        }
    }
}

/// Puts a blank line between the methods of an `impl`.
fn separate_methods(item: &str) -> String {
    let mut out = String::new();
    let mut ended = false;
    for line in item.lines() {
        if ended && line != "}" {
            out.push('\n');
        }
        ended = line == "    }";
        out.push_str(line);
        out.push('\n');
    }
    out
}

/// Breaks doc comments that are too long.
fn wrap_docs(text: &str) -> String {
    let mut out = String::new();
    for line in text.lines() {
        let indent = line.len() - line.trim_start().len();
        let (margin, rest) = line.split_at(indent);
        let marker = ["/// ", "//! "].into_iter().find(|marker| rest.starts_with(marker));
        match marker.filter(|_| line.chars().count() > WIDTH) {
            Some(marker) => wrap(&rest[marker.len()..], &format!("{margin}{marker}"), &mut out),
            None => {
                out.push_str(line);
                out.push('\n');
            }
        }
    }
    out
}

/// Prints a paragraph or list item in lines that start with `prefix`. Rows of tables cannot be
/// broken.
fn wrap(paragraph: &str, prefix: &str, out: &mut String) {
    let hanging = match paragraph {
        row if row.starts_with('|') => return out.push_str(&format!("{prefix}{row}\n")),
        item if item.starts_with("- ") || item.starts_with("* ") => "  ",
        _ => "",
    };
    let mut line = String::new();
    let mut width = prefix.len();
    for (position, word) in paragraph.split(' ').enumerate() {
        let len = word.chars().count();
        // The bullet of an item is followed by its first word in the same line.
        let first = position == 0 || (position == 1 && !hanging.is_empty());
        if !first && width + 1 + len > WIDTH && !starts_block(word) {
            out.push_str(&format!("{prefix}{line}\n"));
            line = hanging.to_owned();
            width = prefix.len() + hanging.len();
        } else if position > 0 {
            line.push(' ');
            width += 1;
        }
        line.push_str(word);
        width += len;
    }
    out.push_str(&format!("{prefix}{line}\n"));
}

/// Whether Markdown takes `word` at the start of a line for more than text: a list item, a heading,
/// a quotation, a table, a rule or a fence.
fn starts_block(word: &str) -> bool {
    let number = word.trim_start_matches(|c: char| c.is_ascii_digit());
    let numbered = number.len() < word.len() && (number == "." || number == ")");
    numbered
        || matches!(word, "+" | "*" | "-")
        || word.starts_with(['#', '>', '|', '='])
        || ["--", "**", "__", "```", "~~~"].iter().any(|start| word.starts_with(start))
        || word.is_empty()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn docs_are_wrapped_at_100_columns() {
        let words = "word ".repeat(40);
        let text = wrap_docs(&format!("    /// {}\n", words.trim_end()));
        assert_eq!(text.lines().count(), 3);
        assert!(text.lines().all(|line| line.starts_with("    /// word") && line.len() <= WIDTH));
        let item = wrap_docs(&format!("//! - {}\n", words.trim_end()));
        assert!(item.lines().skip(1).all(|line| line.starts_with("//!   word")), "{item}");
        let row = format!("//! | {} |\n", words.trim_end());
        assert_eq!(wrap_docs(&row), row);
        let code = format!("const TEXT: &str = \"{words}\";\n");
        assert_eq!(wrap_docs(&code), code);
    }

    #[test]
    fn a_line_never_starts_with_markup() {
        let long = "x".repeat(90);
        for word in ["-", "+", "1.", "23)", "#", "> y", "|", "---", "```", "=="] {
            let text = wrap_docs(&format!("/// {long} xxxx {word} {long}\n"));
            let wrapped: Vec<_> = text.lines().collect();
            assert_eq!(wrapped.len(), 2, "{word}: {text}");
        }
    }

    #[test]
    fn items_and_methods_are_separated() {
        let code = "//! Head.\nuse a::*;\nuse b::*;\npub use c::*;\nconst A: u8 = 1;\n\
            impl T { const A: u8 = 1; const B: u8 = 1; fn a(&self) {} fn b(&self) {} }";
        let expected = "//! Head.\n\nuse a::*;\nuse b::*;\n\npub use c::*;\n\nconst A: u8 = 1;\n\n\
            impl T {\n    const A: u8 = 1;\n    const B: u8 = 1;\n    fn a(&self) {}\n    \
            fn b(&self) {}\n}\n";
        assert_eq!(lay_out(syn::parse_file(code).unwrap()), expected);
        let code = "impl T { fn a(&self) { b() } fn c(&self) { d() } }";
        let expected = "impl T {\n    fn a(&self) {\n        b()\n    }\n\n    fn c(&self) {\n        \
            d()\n    }\n}\n";
        assert_eq!(lay_out(syn::parse_file(code).unwrap()), expected);
    }
}
