//! Documents in Markdown as pages of HTML, with the anchors that forges give to headings.

use pulldown_cmark::{CowStr, Event, Options, Parser, Tag, TagEnd, html};

/// Renders a document.
pub(crate) fn to_html(markdown: &str) -> String {
    let mut events: Vec<Event<'_>> = Vec::new();
    let mut anchors: Vec<String> = Vec::new();
    let mut heading = 0;
    let mut text = String::new();
    for event in Parser::new_ext(markdown, Options::ENABLE_TABLES) {
        match &event {
            Event::Start(Tag::Heading { .. }) => {
                heading = events.len();
                text.clear();
            }
            Event::Text(part) | Event::Code(part) => text += part,
            Event::End(TagEnd::Heading(_)) => {
                let anchor = unique(anchor(&text), &anchors);
                if let Some(Event::Start(Tag::Heading { id, .. })) = events.get_mut(heading) {
                    *id = Some(CowStr::from(anchor.clone()));
                }
                anchors.push(anchor);
            }
            _ => {}
        }
        events.push(event);
    }
    let mut page = String::new();
    html::push_html(&mut page, events.into_iter());
    page
}

/// Lower case, with hyphens for spaces and without punctuation.
fn anchor(heading: &str) -> String {
    heading
        .to_lowercase()
        .chars()
        .filter(|&c| c.is_alphanumeric() || [' ', '-', '_'].contains(&c))
        .map(|c| if c == ' ' { '-' } else { c })
        .collect()
}

/// A heading that repeats another gets a number.
fn unique(anchor: String, taken: &[String]) -> String {
    if !taken.contains(&anchor) {
        return anchor;
    }
    let mut number = 1;
    while taken.contains(&format!("{anchor}-{number}")) {
        number += 1;
    }
    format!("{anchor}-{number}")
}

#[cfg(test)]
mod tests {
    use super::to_html;

    #[test]
    fn headings_have_the_anchors_that_links_use() {
        let html = to_html("# A `b`, and c!\n\n# x\n\n# x\n\n[y](z.md#x)\n");
        for part in ["id=\"a-b-and-c\"", "id=\"x\"", "id=\"x-1\"", "href=\"z.md#x\""] {
            assert!(html.contains(part), "{part}: {html}");
        }
    }
}
