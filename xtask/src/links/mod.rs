//! Dead links: pages and anchors that documents refer to and that do not exist.
//!
//! Only links to files are followed. An address of the web is taken as it is: whether it answers
//! depends on more than this repository.

mod markdown;
mod page;

use std::collections::{BTreeMap, HashMap, HashSet};
use std::fs;
use std::path::{Component, Path, PathBuf};

use crate::workspace::Failure;
use page::Page;

pub(crate) use markdown::to_html;

/// Documents that link to each other, and to other files on the disk.
#[derive(Default)]
pub(crate) struct Site {
    anchors: HashMap<PathBuf, HashSet<String>>,
    /// Each target and anchor, with a document that links there and its text of the link.
    links: BTreeMap<(PathBuf, String), (PathBuf, String)>,
}

impl Site {
    /// Adds a document in HTML.
    pub(crate) fn add(&mut self, path: &Path, html: &str) {
        let Page { anchors, links } = Page::read(html);
        for link in links {
            if let Some(target) = target(path, &link) {
                self.links.entry(target).or_insert_with(|| (path.to_owned(), link));
            }
        }
        self.anchors.insert(path.to_owned(), anchors);
    }

    /// Adds all pages of a folder and of those in it.
    ///
    /// # Errors
    /// A folder or page cannot be read.
    pub(crate) fn add_folder(&mut self, folder: &Path) -> Result<(), Failure> {
        let named = |error| format!("{}: {error}", folder.display());
        for entry in fs::read_dir(folder).map_err(named)? {
            let path = entry.map_err(named)?.path();
            if path.is_dir() {
                self.add_folder(&path)?;
            } else if path.extension().is_some_and(|extension| extension == "html") {
                let html = fs::read_to_string(&path)
                    .map_err(|error| format!("{}: {error}", path.display()))?;
                self.add(&path, &html);
            }
        }
        Ok(())
    }

    /// How many documents there are, and how many different links.
    pub(crate) fn size(&self) -> (usize, usize) {
        (self.anchors.len(), self.links.len())
    }

    /// A line for each link that leads nowhere.
    pub(crate) fn dead(&self) -> Vec<String> {
        let mut dead = Vec::new();
        for ((path, anchor), (from, link)) in &self.links {
            let path = if path.is_dir() { path.join("index.html") } else { path.clone() };
            let reason = match self.anchors.get(&path) {
                None if path.is_file() => continue,
                None => "no such file",
                Some(anchors) if anchor.is_empty() || has_anchor(anchors, anchor) => continue,
                Some(_) => "no such anchor",
            };
            dead.push(format!("{}: {link}: {reason}", from.display()));
        }
        dead
    }
}

/// Whether a page has an anchor. That of several lines of a source file, `12-20`, is made by a
/// script; its first line is in the page.
fn has_anchor(anchors: &HashSet<String>, anchor: &str) -> bool {
    // Browsers try both: rustdoc writes `%3C` in anchors too.
    anchors.contains(anchor)
        || anchors.contains(&decode(anchor))
        || anchor.split_once('-').is_some_and(|(first, last)| {
            last.bytes().all(|byte| byte.is_ascii_digit()) && anchors.contains(first)
        })
}

/// The file and the anchor to which a document links; `None` for an address of the web.
fn target(from: &Path, link: &str) -> Option<(PathBuf, String)> {
    let scheme = link.split_once(':').map(|(scheme, _)| scheme);
    if scheme.is_some_and(|scheme| scheme.bytes().all(|byte| byte.is_ascii_alphanumeric())) {
        return None;
    }
    let (rest, anchor) = link.split_once('#').unwrap_or((link, ""));
    let path = rest.split_once('?').map_or(rest, |(path, _)| path);
    let folder = from.parent()?;
    let path = if path.is_empty() { from.to_owned() } else { folder.join(decode(path)) };
    Some((normal(&path), anchor.to_owned()))
}

/// A path without `.` and `..`, without asking the disk.
fn normal(path: &Path) -> PathBuf {
    let mut normal = PathBuf::new();
    for component in path.components() {
        match component {
            Component::CurDir => {}
            Component::ParentDir => {
                normal.pop();
            }
            other => normal.push(other),
        }
    }
    normal
}

/// Replaces `%41` by `A`.
fn decode(text: &str) -> String {
    let mut bytes = Vec::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('%') {
        bytes.extend_from_slice(before.as_bytes());
        let digits = after.get(..2).and_then(|digits| u8::from_str_radix(digits, 16).ok());
        match digits {
            Some(byte) => bytes.push(byte),
            None => bytes.push(b'%'),
        }
        rest = if digits.is_some() { after.get(2..).unwrap_or_default() } else { after };
    }
    bytes.extend_from_slice(rest.as_bytes());
    String::from_utf8_lossy(&bytes).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dead_links_are_found_and_no_others() {
        let mut site = Site::default();
        let one = "<a href='b/two.html#x'></a><a href='#here'></a><i id=here></i>\
                   <a href='https://a.b/c'></a><a href='b/two.html#%78'></a><a href='#12-20'></a>\
                   <p id=12></p><a href='b/two.html?search=y'></a>";
        site.add(Path::new("/site/one.html"), one);
        site.add(Path::new("/site/b/two.html"), "<a href='../one.html#there'></a><a id=x></a>");
        site.add(Path::new("/site/five.html"), "<a href='#a%3Cb'></a><a id=a%3Cb></a>");
        site.add(Path::new("/site/three.html"), "<a href='four.html'></a>");
        assert_eq!(site.size(), (4, 8));
        let expected = [
            "/site/three.html: four.html: no such file",
            "/site/b/two.html: ../one.html#there: no such anchor",
        ];
        assert_eq!(site.dead(), expected);
    }

    #[test]
    fn percent_signs_are_decoded() {
        assert_eq!(decode("a%3Cb%3e%2"), "a<b>%2");
    }
}
