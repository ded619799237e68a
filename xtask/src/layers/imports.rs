//! The modules of a crate and what they import from each other.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use super::code::{clean, is_word, test_modules};
use crate::workspace::{Failure, root};

/// A use of one module by another. The crate's root is the module `lib` or `main`, that of a folder
/// `mod`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Import {
    /// Relative to the workspace.
    pub(super) file: String,
    pub(super) line: usize,
    pub(super) from: String,
    pub(super) to: String,
}

/// The top-level modules of a crate and the uses between them.
#[derive(Debug, Default)]
pub(super) struct Imports {
    /// Without the root.
    pub(super) modules: BTreeSet<String>,
    pub(super) list: Vec<Import>,
}

/// A file of a crate.
pub(super) struct File {
    /// Below the folder of the root, with `/` between the parts.
    pub(super) path: String,
    pub(super) text: String,
}

/// Reads the crate whose root file is `lib.rs` or `main.rs` in `folder`, without the folder `bin`.
pub(super) fn of_folder(folder: &str) -> Result<Imports, Failure> {
    let mut files = Vec::new();
    read(&root().join(folder), "", &mut files)?;
    files.retain(|file| !file.path.starts_with("bin/"));
    Ok(of_files(folder, "crate::", &files))
}

/// Reads what the modules inside the module `name` import from each other. What they share with
/// `name` itself is left out: methods of one type may lie in several of its files.
pub(super) fn inside(folder: &str, name: &str) -> Result<Vec<Import>, Failure> {
    let mut files = Vec::new();
    read(&root().join(folder).join(name), "", &mut files)?;
    if let Ok(text) = fs::read_to_string(root().join(folder).join(format!("{name}.rs"))) {
        files.push(File { path: "mod.rs".to_owned(), text });
    }
    let imports = of_files(&format!("{folder}/{name}"), &format!("crate::{name}::"), &files);
    Ok(imports.list.into_iter().filter(|it| it.from != "mod" && it.to != "mod").collect())
}

fn read(folder: &Path, prefix: &str, files: &mut Vec<File>) -> Result<(), Failure> {
    let named = |error| format!("{}: {error}", folder.display());
    for entry in fs::read_dir(folder).map_err(named)? {
        let entry = entry.map_err(named)?;
        let path = format!("{prefix}{}", entry.file_name().to_string_lossy());
        if entry.path().is_dir() {
            read(&entry.path(), &format!("{path}/"), files)?;
        } else if path.ends_with(".rs") {
            let text = fs::read_to_string(entry.path()).map_err(named)?;
            files.push(File { path, text });
        }
    }
    files.sort_by(|a, b| a.path.cmp(&b.path));
    Ok(())
}

/// Finds what modules import from each other, outside their tests. Paths to them start with
/// `prefix`, which ends with `::`.
pub(super) fn of_files(folder: &str, prefix: &str, files: &[File]) -> Imports {
    let tests: Vec<String> = files.iter().flat_map(tests_of).collect();
    let mut found = Imports::default();
    let mut names = BTreeMap::new();
    let mut compiled = Vec::new();
    for file in files {
        if tests.iter().any(|test| is_within(&file.path, test)) {
            continue;
        }
        let code = clean(&file.text);
        let module = top(&file.path);
        if is_root(&file.path) {
            aliases(&file.text, &code, &mut names);
        } else {
            found.modules.insert(module.to_owned());
            exported_macros(module, &code, &mut names);
        }
        compiled.push((file, module, code));
    }
    for (file, module, code) in compiled {
        let uses = if is_root(&file.path) {
            root_uses(&code, &found.modules)
        } else {
            module_uses(&file.path, prefix, &code)
        };
        for (at, name) in uses {
            let to = match names.get(&name) {
                _ if found.modules.contains(&name) => name,
                Some(to) => to.clone(),
                None => root_name(files).to_owned(),
            };
            if to != module {
                let line = code[..at].matches('\n').count() + 1;
                let file = format!("{folder}/{}", file.path);
                found.list.push(Import { file, line, from: module.to_owned(), to });
            }
        }
    }
    found
}

fn is_root(path: &str) -> bool {
    ["lib.rs", "main.rs", "mod.rs"].contains(&path)
}

fn root_name(files: &[File]) -> &str {
    files.iter().find(|file| is_root(&file.path)).map_or("", |file| top(&file.path))
}

/// Returns the top-level module that a file belongs to.
fn top(path: &str) -> &str {
    let first = path.split('/').next().unwrap_or(path);
    first.strip_suffix(".rs").unwrap_or(first)
}

/// Whether a file is that of the module `path` or of a module inside it.
fn is_within(file: &str, module: &str) -> bool {
    file.strip_prefix(module).is_some_and(|rest| rest == ".rs" || rest.starts_with('/'))
}

/// Returns the paths of the modules in files that are tests of `file`.
fn tests_of(file: &File) -> Vec<String> {
    let folder = match file.path.rsplit_once('/') {
        Some((folder, "mod.rs")) => format!("{folder}/"),
        None if is_root(&file.path) => String::new(),
        _ => format!("{}/", file.path.trim_end_matches(".rs")),
    };
    test_modules(&file.text).iter().map(|name| format!("{folder}{name}")).collect()
}

/// Records what the root re-exports, and which module a declaration with a path gives another name.
fn aliases(text: &str, code: &str, names: &mut BTreeMap<String, String>) {
    for (start, end) in exports(code) {
        let (_, path) = code[start..end].split_once("use ").unwrap_or_default();
        let path = path.strip_prefix("crate::").unwrap_or(path);
        for name in words(path) {
            names.entry(name.to_owned()).or_insert_with(|| leading(path).to_owned());
        }
    }
    for (file, declaration) in text.split("#[path = \"").filter_map(|rest| rest.split_once("\"]")) {
        if let Some(at) = declaration.find("mod ") {
            names.insert(leading(&declaration[at + 4..]).to_owned(), top(file).to_owned());
        }
    }
}

/// Records the macros that a module exports: their paths start at the root.
fn exported_macros(module: &str, code: &str, names: &mut BTreeMap<String, String>) {
    for part in code.split("#[macro_export]").skip(1) {
        if let Some(name) = part.trim_start().strip_prefix("macro_rules! ") {
            names.insert(leading(name).to_owned(), module.to_owned());
        }
    }
}

/// Returns the start and the end of each re-export.
fn exports(code: &str) -> Vec<(usize, usize)> {
    let keywords = ["pub use ", "pub(crate) use ", "pub(super) use "];
    let starts = keywords.iter().flat_map(|keyword| code.match_indices(keyword));
    let end = |start| code[start..].find(';').map_or(code.len(), |len| start + len);
    starts.map(|(start, _)| (start, end(start))).collect()
}

fn words(code: &str) -> impl Iterator<Item = &str> {
    code.split(|c| !is_word(c)).filter(|word| !word.is_empty())
}

/// Returns the identifier at the start of `code`.
fn leading(code: &str) -> &str {
    code.split(|c| !is_word(c)).next().unwrap_or_default()
}

/// Finds paths that start with a module, except re-exports: the root names modules directly.
fn root_uses(code: &str, modules: &BTreeSet<String>) -> Vec<(usize, String)> {
    let exports = exports(code);
    let mut found = Vec::new();
    for (end, _) in code.match_indices("::") {
        let before = &code[..end];
        let name = before.rsplit(|c| !is_word(c)).next().unwrap_or_default();
        let start = end - name.len();
        let exported = exports.iter().any(|&(from, to)| (from..to).contains(&start));
        let inside_a_path = code[..start].ends_with("::") && !code[..start].ends_with("crate::");
        if modules.contains(name) && !exported && !inside_a_path {
            found.push((start, name.to_owned()));
        }
    }
    found
}

/// Finds what follows `prefix`, and `super::` where that means the same.
fn module_uses(path: &str, prefix: &str, code: &str) -> Vec<(usize, String)> {
    let mut found = Vec::new();
    for (at, _) in code.match_indices(prefix) {
        // `$crate` is for code of other crates.
        if !code[..at].ends_with(|c| is_word(c) || c == '$') {
            heads(code, at + prefix.len(), &mut found);
        }
    }
    let is_top = !path.contains('/') || path.ends_with("/mod.rs") && path.matches('/').count() == 1;
    if is_top {
        for prefix in ["use super::", "pub use super::", "pub(crate) use super::"] {
            // Statements that are not indented belong to the file's module.
            for (at, _) in
                code.match_indices(prefix).filter(|(at, _)| *at == 0 || code[..*at].ends_with('\n'))
            {
                heads(code, at + prefix.len(), &mut found);
            }
        }
    }
    found.sort();
    found
}

/// Adds the first names of the paths at `at`: of one, or of each in braces.
fn heads(code: &str, at: usize, found: &mut Vec<(usize, String)>) {
    if !code[at..].starts_with('{') {
        return found.push((at, leading(&code[at..]).to_owned()));
    }
    let mut depth = 0usize;
    let mut start = at;
    for (offset, c) in code[at..].char_indices() {
        let here = at + offset;
        match c {
            '{' => depth += 1,
            '}' => depth -= 1,
            _ => {}
        }
        if (depth == 1 && (c == '{' || c == ',')) || depth == 0 {
            start = here + 1;
        } else if depth == 1 && is_word(c) && code[start..here].trim().is_empty() {
            found.push((here, leading(&code[here..]).to_owned()));
        }
        if depth == 0 {
            return;
        }
    }
}
