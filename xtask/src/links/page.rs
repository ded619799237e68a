//! The links and anchors of a page of HTML.

use std::collections::HashSet;

use html5gum::emitters::callback::{CallbackEmitter, CallbackEvent};
use html5gum::{Span, Tokenizer};

/// What a page links to, and what can be linked to in it.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Page {
    pub(super) anchors: HashSet<String>,
    pub(super) links: Vec<String>,
}

/// What an attribute of a tag is.
enum Role {
    Anchor,
    Link,
    Other,
}

impl Page {
    /// Reads a page. HTML that is broken is read as browsers read it.
    pub(super) fn read(html: &str) -> Self {
        let mut role = Role::Other;
        let mut emitter =
            CallbackEmitter::new(|event: CallbackEvent<'_>, _span: Span<()>| match event {
                CallbackEvent::AttributeName { name } => {
                    role = match name {
                        b"id" => Role::Anchor,
                        b"href" | b"src" => Role::Link,
                        _ => Role::Other,
                    };
                    None
                }
                CallbackEvent::AttributeValue { value } => {
                    let value = String::from_utf8_lossy(value).into_owned();
                    match role {
                        Role::Anchor => Some((true, value)),
                        Role::Link => Some((false, value)),
                        Role::Other => None,
                    }
                }
                _ => None,
            });
        // A script is not markup.
        emitter.naively_switch_states(true);
        let mut page = Self::default();
        for Ok((is_anchor, value)) in Tokenizer::new_with_emitter(html, emitter) {
            if is_anchor {
                page.anchors.insert(value);
            } else if !lists_implementors(&value) {
                page.links.push(value);
            }
        }
        page
    }
}

/// Whether a link is to the script with which rustdoc lists a trait's implementors in other crates.
/// Pages load it whether or not there are such implementors, and without them it does not exist.
fn lists_implementors(link: &str) -> bool {
    link.ends_with(".js") && link.contains("trait.impl/")
}

#[cfg(test)]
mod tests {
    use super::Page;

    #[test]
    fn links_and_anchors_are_told_apart() {
        let html = "<!-- <a href=no> --><h1 id='a&amp;b'>x</h1><script>'<a href=no>'</script>\
                    <a class=c href=\"d.html#e\">f</a><img src=g.svg id=h>\
                    <script src=../trait.impl/a/trait.B.js></script>";
        let page = Page::read(html);
        assert_eq!(page.links, ["d.html#e", "g.svg"]);
        assert!(page.anchors.contains("a&b") && page.anchors.contains("h"));
        assert_eq!(page.anchors.len(), 2);
    }
}
