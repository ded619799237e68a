//! Embeds the specs of the folder `specs` as text.
//!
//! The program compiles a spec when it needs the family, because compiled tables lack the
//! documentation that `describe` prints.

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
        // Relative to the package, so that the list does not depend on where it is built.
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
