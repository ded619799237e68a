//! Writes Rust code that copies sets through the typed API, from getters to setters.

use std::fmt::Write as _;

use netloom_codegen::ir::{Attribute, Element, Family, Kind, Operation, Set};
use netloom_codegen::names;

/// The root of a test that copies the messages in the file `messages` of the crate `krate`. A line
/// has the family, the set or operation, `taken` or `refused`, and the bytes.
pub(crate) fn test(krate: &str, families: &[Family]) -> String {
    let mut functions = String::new();
    let mut arms = String::new();
    for family in families {
        let module = &family.name.rust;
        for (index, set) in family.sets.iter().enumerate() {
            let (view, writer) = (&set.name.rust, names::writer_type(&set.name.rust));
            let name = function(family, index);
            let statements = statements(family, set, &in_order(set, |_| true));
            let _ = write!(
                functions,
                "fn {name}(from: &{module}::{view}<'_>, to: &mut {module}::{writer}) {{\n{statements}}}\n"
            );
            let _ = writeln!(
                arms,
                "({:?}, {:?}) => writer.lend(|to: &mut {module}::{writer}| {name}(&{module}::{view}::new(bytes), to)),",
                family.name.kernel, set.name.kernel
            );
        }
        for operation in &family.operations {
            if let Some(arm) = request(family, operation) {
                arms.push_str(&arm);
            }
        }
    }
    TEMPLATE.replace("KRATE", krate).replace("ARMS", &arms).replace("FUNCTIONS", &functions)
}

/// Names an operation in a line of messages. No set has such a name.
pub(crate) fn operation_key(operation: &str) -> String {
    format!("operation:{operation}")
}

/// Positions of the attributes that requests of an operation accept.
pub(crate) fn takes(operation: &Operation) -> Vec<usize> {
    let modes = [&operation.do_, &operation.dump].into_iter().flatten();
    modes.flat_map(|mode| mode.request.attributes.iter().copied()).collect()
}

const TEMPLATE: &str = r#"//! Copies messages through the typed API.
#![allow(unused, missing_docs)]

use KRATE::*;
use KRATE::Request as _;

#[test]
fn copies_are_equal() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/messages");
    let mut wrong = Vec::new();
    for line in std::fs::read_to_string(path).unwrap().lines() {
        let parts: Vec<_> = line.split(' ').collect();
        let [family, set, expected, hex] = parts[..] else { panic!("{line}") };
        let pairs = hex.as_bytes().chunks(2);
        let bytes: Vec<u8> = pairs
            .map(|pair| u8::from_str_radix(std::str::from_utf8(pair).unwrap(), 16).unwrap())
            .collect();
        let copied = copy(family, set, &bytes);
        let right = match (&copied, expected) {
            (Ok(copied), "taken") => *copied == bytes,
            (Err(_), "refused") => true,
            _ => false,
        };
        if !right {
            wrong.push(format!("{line}\n    {copied:02x?}"));
        }
    }
    assert!(wrong.is_empty(), "{} wrong\n{}", wrong.len(), wrong[..wrong.len().min(20)].join("\n"));
}

fn copy(family: &str, set: &str, bytes: &[u8]) -> Result<Vec<u8>, EncodeError> {
    let mut writer = Writer::new();
    match (family, set) {
        ARMS
        _ => panic!("{family} {set}"),
    }
    writer.bytes().map(<[u8]>::to_vec)
}

FUNCTIONS
"#;

fn function(family: &Family, set: usize) -> String {
    format!("{}_{set}", family.name.rust)
}

/// A request that is filled and decoded again; its header stays zero.
fn request(family: &Family, operation: &Operation) -> Option<String> {
    if operation.do_.is_none() && operation.dump.is_none() {
        return None;
    }
    let module = &family.name.rust;
    let set = &family[operation.set?];
    let takes = takes(operation);
    let statements = statements(family, set, &in_order(set, |position| takes.contains(&position)));
    Some(format!(
        "({:?}, {:?}) => {{
            let from = {module}::{}::new(bytes);
            let mut request = {module}::{}();
            {{ let to = &mut request;\n{statements} }}
            let whole = request.buffer().bytes()?;
            let read = {module}::{}::decode_reply(whole).unwrap();
            return Ok(read.as_bytes().to_vec());
        }}\n",
        family.name.kernel,
        operation_key(&operation.name.kernel),
        set.name.rust,
        operation.function,
        operation.name.rust,
    ))
}

/// The attributes by number, as messages contain them.
fn in_order(set: &Set, wanted: impl Fn(usize) -> bool) -> Vec<&Attribute> {
    let attributes = set.attributes.iter().enumerate();
    let mut attributes: Vec<_> =
        attributes.filter(|(position, _)| wanted(*position)).map(|(_, of)| of).collect();
    attributes.sort_by_key(|attribute| attribute.id);
    attributes
}

fn statements(family: &Family, set: &Set, attributes: &[&Attribute]) -> String {
    attributes.iter().map(|attribute| statement(family, set, attribute)).collect()
}

fn statement(family: &Family, set: &Set, of: &Attribute) -> String {
    let (m, id) = (&of.name.rust, of.id);
    let each = |body: &str| match of.multi {
        true => format!("for value in from.{m}().flatten() {{ {body} }}\n"),
        false => format!("if let Ok(Some(value)) = from.{m}() {{ {body} }}\n"),
    };
    let entries = |body: &str| {
        format!(
            "if let (true, Ok(entries)) = (from.has({id}), from.{m}()) {{
                let mut entries = entries.indexed().peekable();
                let first = entries.peek().map_or(0, |entry| entry.0);
                {body}
            }}\n"
        )
    };
    match &of.kind {
        Kind::Pad | Kind::Unused => String::new(),
        Kind::Flag => format!("to.{m}(from.{m}());\n"),
        Kind::IntArray(_) | Kind::StructArray(_) => {
            each(&format!("let values: Vec<_> = value.collect(); to.{m}(&values);"))
        }
        Kind::Nest(inner) => {
            each(&format!("to.{m}(|to| {}(&value, to));", function(family, inner.0)))
        }
        Kind::IndexedArray(Element::Nest(inner)) => {
            let copy = function(family, inner.0);
            entries(&format!(
                "to.{m}(first, entries, |to, entry| if let Ok(inner) = entry.1 {{ {copy}(&inner, to) }});"
            ))
        }
        Kind::IndexedArray(_) => {
            entries(&format!("to.{m}(first, entries.filter_map(|entry| entry.1.ok()));"))
        }
        Kind::NestTypeValue { set, .. } => format!(
            "for (numbers, inner) in from.{m}().flatten() {{ to.{m}(numbers, |to| {}(&inner, to)); }}\n",
            function(family, set.0)
        ),
        Kind::IntTypeValue { .. } => {
            format!("for (numbers, value) in from.{m}().flatten() {{ to.{m}(numbers, value); }}\n")
        }
        Kind::SubMessage { table, .. } => sub_message(family, set, of, table.0),
        _ => each(&format!("to.{m}(value);")),
    }
}

fn sub_message(family: &Family, _: &Set, of: &Attribute, table: usize) -> String {
    let (module, table) = (&family.name.rust, &family.sub_messages[table]);
    let mut arms = String::new();
    for format in &table.formats {
        let arm = format!("Ok(Some({module}::{}::{}", table.name.rust, format.name.rust);
        let method = names::format_method(&of.name.kernel, &format.suffix);
        let copy = format.set.map(|set| function(family, set.0));
        arms.push_str(&match (format.header, copy) {
            (None, None) => format!("{arm})) => {{ to.{method}(); }}\n"),
            (Some(_), None) => format!("{arm}(header))) => {{ to.{method}(header); }}\n"),
            (None, Some(copy)) => {
                format!("{arm}(inner))) => {{ to.{method}(|to| {copy}(&inner, to)); }}\n")
            }
            (Some(_), Some(copy)) => format!(
                "{arm}(inner))) => {{ to.{method}(*inner.header(), |to| {copy}(inner.attributes(), to)); }}\n"
            ),
        });
    }
    format!("match from.{}() {{ {arms} _ => {{}} }}\n", of.name.rust)
}
