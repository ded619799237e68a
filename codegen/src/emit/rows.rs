//! Tables as text: a row of data in a line.
//!
//! What formats code spreads data over many lines; tables are read best in as few as they fit in.
//! Calls of macros are tables too.

use proc_macro2::TokenStream;
use quote::quote;

/// Columns that a line of a table should not exceed.
const WIDTH: usize = 100;

/// A value of a table.
pub(super) enum Row {
    /// Stands in one line.
    Value(String),
    /// What stands between the two texts: in one line if it fits, or else a line for each.
    List(String, Vec<Self>, &'static str),
    /// The same, but as many values as fit in each line.
    Filled(String, Vec<Self>, &'static str),
    /// A value and the methods called on it, as many in each line as fit.
    Chain(String, Vec<String>),
}

impl Row {
    /// The row and what follows it, `end`, as lines of text.
    pub(super) fn print(&self, indent: usize, end: &str, out: &mut String) {
        let line = self.line();
        if indent + line.len() + end.len() <= WIDTH {
            return push(indent, &[&line, end], out);
        }
        match self {
            Self::Value(_) => push(indent, &[&line, end], out),
            Self::List(open, items, close) => {
                push(indent, &[open.trim_end()], out);
                items.iter().for_each(|item| item.print(indent + 4, ",", out));
                push(indent, &[close.trim_start(), end], out);
            }
            Self::Filled(open, items, close) => {
                push(indent, &[open], out);
                for line in filled(items, WIDTH - indent - 4) {
                    push(indent + 4, &[&line], out);
                }
                push(indent, &[close, end], out);
            }
            Self::Chain(value, methods) => {
                let mut line = value.clone();
                let mut at = indent;
                for method in methods {
                    if at + line.len() + method.len() + end.len() > WIDTH {
                        push(at, &[&line], out);
                        line.clear();
                        at = indent + 4;
                    }
                    line.push_str(method);
                }
                push(at, &[&line, end], out);
            }
        }
    }

    /// The row in one line.
    fn line(&self) -> String {
        match self {
            Self::Value(text) => text.clone(),
            Self::List(open, items, close) | Self::Filled(open, items, close) => {
                let items: Vec<_> = items.iter().map(Self::line).collect();
                format!("{open}{}{close}", items.join(", "))
            }
            Self::Chain(value, methods) => format!("{value}{}", methods.concat()),
        }
    }
}

/// Stands for an item among tokens until the file is laid out: a call of the runtime's macro `name`
/// with these rows.
pub(super) fn call(name: &str, rows: Vec<Row>) -> TokenStream {
    let mut text = String::new();
    Row::List(format!("rt::{name}! {{ "), rows, " }").print(0, "", &mut text);
    quote!(__laid_out!(#text);)
}

/// The text of an item that [`call`] made.
pub(super) fn called(item: &syn::Item) -> Option<String> {
    match item {
        syn::Item::Macro(item) if item.mac.path.is_ident("__laid_out") => {
            item.mac.parse_body::<syn::LitStr>().ok().map(|text| text.value())
        }
        _ => None,
    }
}

/// A row that gives `name` a value.
pub(super) fn named(name: &str, value: impl std::fmt::Display) -> Row {
    Row::Value(format!("{name}: {value}"))
}

/// A type as it is written in code.
pub(super) fn type_text(tokens: &TokenStream) -> String {
    let text = syn::parse2(quote!(type T = #tokens;)).map(|item| unparse(vec![item]));
    let text = text.unwrap_or_else(|_| tokens.to_string());
    text.trim_start_matches("type T = ").trim_end().trim_end_matches(';').to_owned()
}

/// Items as prettyplease formats them.
pub(super) fn unparse(items: Vec<syn::Item>) -> String {
    let file = syn::File { shebang: None, frontmatter: None, attrs: Vec::new(), items };
    prettyplease::unparse(&file)
}

fn push(indent: usize, parts: &[&str], out: &mut String) {
    out.extend(std::iter::repeat_n(' ', indent));
    out.extend(parts.iter().copied());
    out.push('\n');
}

/// As many items in each line as `width` allows.
fn filled(items: &[Row], width: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for item in items {
        let item = item.line();
        match lines.last_mut() {
            Some(line) if line.len() + item.len() + 2 <= width => {
                line.push(' ');
                line.push_str(&item);
                line.push(',');
            }
            _ => lines.push(format!("{item},")),
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    fn printed(row: &Row) -> String {
        let mut out = String::new();
        row.print(4, ",", &mut out);
        out
    }

    fn values(count: usize) -> Vec<Row> {
        (0..count).map(|number| Row::Value(format!("value{number}"))).collect()
    }

    #[test]
    fn what_fits_stands_in_one_line() {
        let list = Row::List("[".into(), values(3), "]");
        assert_eq!(printed(&list), "    [value0, value1, value2],\n");
        let chain = Row::Chain("a".into(), vec![".b()".into(), ".c()".into()]);
        assert_eq!(printed(&chain), "    a.b().c(),\n");
    }

    #[test]
    fn what_does_not_fit_is_broken() {
        let list = printed(&Row::List("[".into(), values(20), "]"));
        assert_eq!(list.lines().count(), 22);
        assert!(list.contains("\n        value7,\n"), "{list}");
        let filled = printed(&Row::Filled("[".into(), values(20), "]"));
        assert_eq!(filled.lines().count(), 4);
        assert!(filled.lines().all(|line| line.len() <= WIDTH), "{filled}");
        let long = "x".repeat(93);
        let chain = printed(&Row::Chain(long.clone(), vec![".b()".into(), ".c()".into()]));
        assert_eq!(chain, format!("    {long}\n        .b().c(),\n"));
        assert_eq!(
            printed(&Row::Chain(long.repeat(2), Vec::new())),
            format!("    {long}{long},\n")
        );
    }
}
