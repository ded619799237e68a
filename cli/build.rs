//! Lists the specs that the program is to know by itself: all of the folder `specs`.
//!
//! Nothing is compiled here. The program does that when a family is asked for, and only for that
//! one, because descriptions need the docs, which compiled tables do not have.

use std::error::Error;
use std::fmt::Write as _;
use std::path::Path;
use std::{env, fs};

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed=specs");
    let mut files = Vec::new();
    for entry in fs::read_dir("specs")? {
        let path = entry?.path();
        if path.extension().is_some_and(|extension| extension == "yaml") {
            files.push(path);
        }
    }
    files.sort();
    let mut list = String::from("[\n");
    for path in &files {
        let text = fs::read_to_string(path)?;
        let family = text.lines().find_map(|line| line.strip_prefix("name:"));
        let family = family.ok_or_else(|| format!("{}: no `name:`", path.display()))?;
        let family = family.trim().trim_matches(['"', '\'']);
        let file = path.file_name().unwrap_or_default().to_string_lossy();
        // The path inside the package, so that the list is the same wherever it is built.
        let text = format!("concat!(env!(\"CARGO_MANIFEST_DIR\"), \"/specs/{file}\")");
        writeln!(
            list,
            "    Embedded {{ family: {family:?}, file: {file:?}, text: include_str!({text}) }},"
        )?;
    }
    list.push(']');
    fs::write(Path::new(&env::var("OUT_DIR")?).join("specs.rs"), list)?;
    Ok(())
}
