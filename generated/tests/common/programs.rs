//! Independent programs: `ip`, `bridge`, `genl`. They inherit the namespace of the thread that
//! starts them.

use std::env;
use std::process::Command;

use serde_json::Value;

use super::Failure;

/// Whether a program can be found.
pub(crate) fn installed(program: &str) -> bool {
    let path = env::var_os("PATH").unwrap_or_default();
    env::split_paths(&path).any(|folder| folder.join(program).is_file())
}

/// Runs a command, its words separated by blanks, and returns what it printed.
#[track_caller]
pub(crate) fn run(command: &str) -> Result<String, Failure> {
    let mut words = command.split_whitespace();
    let program = words.next().unwrap_or_default();
    let output = match Command::new(program).args(words).output() {
        Ok(output) => output,
        Err(error) => return Err(Failure::new(format!("{command}: {error}"))),
    };
    if !output.status.success() {
        let told = String::from_utf8_lossy(&output.stderr);
        return Err(Failure::new(format!("{command}: {}", told.trim_end())));
    }
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}

/// Runs `ip` with these words.
#[track_caller]
pub(crate) fn ip(words: &str) -> Result<(), Failure> {
    run(&format!("ip {words}")).map(drop)
}

/// What `ip` or `bridge` prints with `-json`; nothing is an empty array.
#[track_caller]
pub(crate) fn json(command: &str) -> Result<Value, Failure> {
    let printed = run(command)?;
    if printed.trim().is_empty() {
        return Ok(Value::Array(Vec::new()));
    }
    match serde_json::from_str(&printed) {
        Ok(value) => Ok(value),
        Err(error) => Err(Failure::new(format!("{command}: {error} in {printed}"))),
    }
}

/// The only object that a command prints. Objects without a field are left out: `ip` prints one
/// for everything that its filter excludes.
#[track_caller]
pub(crate) fn one(command: &str) -> Result<Value, Failure> {
    let printed = json(command)?;
    let mut objects: Vec<_> = printed.as_array().cloned().unwrap_or_default();
    objects.retain(|object| object.as_object().is_some_and(|fields| !fields.is_empty()));
    match (objects.pop(), objects.len()) {
        (Some(object), 0) => Ok(object),
        _ => Err(Failure::new(format!("{command} prints not one object: {printed}"))),
    }
}
