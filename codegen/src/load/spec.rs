//! A spec as written: the structure of the schema as types, with nothing resolved.
//!
//! Every value that a later error may point at carries its place.

pub(crate) use super::schema::{DefinitionType, Hint, Scope, Type};
use crate::report::{At, Located};

/// Text and its place.
pub(crate) type Text = Located<String>;

/// A whole spec.
#[derive(Debug)]
pub(crate) struct Spec {
    pub(crate) name: Text,
    pub(crate) doc: String,
    pub(crate) raw: bool,
    pub(crate) protonum: Option<Located<u32>>,
    pub(crate) version: Option<Located<u8>>,
    pub(crate) uapi_header: Option<String>,
    pub(crate) c_family_name: Option<String>,
    pub(crate) definitions: Vec<Definition>,
    pub(crate) sets: Vec<Set>,
    pub(crate) sub_messages: Vec<SubMessage>,
    pub(crate) operations: Operations,
    pub(crate) groups: Vec<Group>,
    /// Names of items that could not be read; they are not reported again as unknown.
    pub(crate) unreadable: Vec<String>,
}

/// A constant, an enum, flags or a struct.
#[derive(Debug)]
pub(crate) struct Definition {
    pub(crate) at: At,
    pub(crate) name: Text,
    pub(crate) kind: DefinitionType,
    pub(crate) doc: String,
    pub(crate) header: Option<String>,
    pub(crate) scope: Scope,
    pub(crate) name_prefix: Option<String>,
    pub(crate) enum_name: EnumName,
    pub(crate) value: Option<Located<Scalar>>,
    pub(crate) value_start: Option<Located<Scalar>>,
    pub(crate) entries: Vec<Entry>,
    pub(crate) members: Vec<Member>,
}

/// Name of a C enum.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum EnumName {
    Default,
    Anonymous,
    Named(String),
}

/// A number or text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Scalar {
    Number(i128),
    Text(String),
}

/// An entry of an enum.
#[derive(Debug)]
pub(crate) struct Entry {
    pub(crate) at: At,
    pub(crate) name: String,
    pub(crate) doc: String,
    pub(crate) value: Option<Located<u64>>,
}

/// A member of a struct.
#[derive(Debug)]
pub(crate) struct Member {
    pub(crate) at: At,
    pub(crate) name: Text,
    pub(crate) kind: Located<Type>,
    pub(crate) doc: String,
    pub(crate) len: Option<Located<Scalar>>,
    pub(crate) big_endian: Option<Located<bool>>,
    pub(crate) enum_: Option<Text>,
    pub(crate) as_flags: Option<Located<bool>>,
    pub(crate) hint: Option<Located<Hint>>,
    pub(crate) struct_: Option<Text>,
}

/// An attribute set.
#[derive(Debug)]
pub(crate) struct Set {
    pub(crate) at: At,
    pub(crate) name: Text,
    pub(crate) name_prefix: Option<Text>,
    pub(crate) enum_name: EnumName,
    pub(crate) doc: String,
    pub(crate) subset_of: Option<Text>,
    pub(crate) attributes: Vec<Attribute>,
}

/// An attribute, or the keys of one that a subset changes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Attribute {
    pub(crate) at: At,
    pub(crate) name: Text,
    pub(crate) kind: Option<Located<Type>>,
    pub(crate) doc: Option<String>,
    pub(crate) value: Option<Located<u64>>,
    pub(crate) type_value: Option<Located<Vec<String>>>,
    pub(crate) big_endian: Option<Located<bool>>,
    pub(crate) multi: Option<Located<bool>>,
    pub(crate) nested: Option<Text>,
    pub(crate) enum_: Option<Text>,
    pub(crate) as_flags: Option<Located<bool>>,
    pub(crate) checks: Option<Checks>,
    pub(crate) sub_type: Option<Located<Type>>,
    pub(crate) hint: Option<Located<Hint>>,
    pub(crate) name_prefix: Option<String>,
    pub(crate) struct_: Option<Text>,
    pub(crate) sub_message: Option<Text>,
    pub(crate) selector: Option<Text>,
}

/// The checks of the kernel.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Checks {
    pub(crate) at: At,
    pub(crate) flags_mask: Option<Text>,
    pub(crate) min: Option<Located<Scalar>>,
    pub(crate) max: Option<Located<Scalar>>,
    pub(crate) min_len: Option<Located<Scalar>>,
    pub(crate) max_len: Option<Located<Scalar>>,
    pub(crate) exact_len: Option<Located<Scalar>>,
    pub(crate) unterminated_ok: Option<Located<bool>>,
}

/// A table of payload layouts.
#[derive(Debug)]
pub(crate) struct SubMessage {
    pub(crate) at: At,
    pub(crate) name: Text,
    pub(crate) formats: Vec<Format>,
}

/// A payload layout.
#[derive(Debug)]
pub(crate) struct Format {
    pub(crate) at: At,
    pub(crate) value: Text,
    pub(crate) fixed_header: Option<Text>,
    pub(crate) attribute_set: Option<Text>,
}

/// The operations and the keys that they share.
#[derive(Debug, Default)]
pub(crate) struct Operations {
    pub(crate) directional: bool,
    pub(crate) name_prefix: Option<String>,
    pub(crate) async_prefix: Option<String>,
    pub(crate) fixed_header: Option<Text>,
    pub(crate) list: Vec<Operation>,
}

/// An operation, notification or event.
#[derive(Debug)]
pub(crate) struct Operation {
    pub(crate) at: At,
    pub(crate) name: Text,
    pub(crate) doc: String,
    pub(crate) value: Option<Located<u16>>,
    pub(crate) attribute_set: Option<Text>,
    /// For each flag, whether privileges in the user namespace suffice.
    pub(crate) permissions: Vec<bool>,
    pub(crate) config_cond: Option<String>,
    pub(crate) fixed_header: Option<Text>,
    pub(crate) do_: Option<Mode>,
    pub(crate) dump: Option<Mode>,
    pub(crate) notify: Option<Text>,
    pub(crate) event: Option<Message>,
    pub(crate) mcgrp: Option<Text>,
}

/// `do` or `dump`.
#[derive(Debug)]
pub(crate) struct Mode {
    pub(crate) request: Option<Message>,
    pub(crate) reply: Option<Message>,
}

/// One direction.
#[derive(Debug)]
pub(crate) struct Message {
    pub(crate) value: Option<Located<u16>>,
    pub(crate) attributes: Vec<Text>,
}

/// A multicast group.
#[derive(Debug)]
pub(crate) struct Group {
    pub(crate) at: At,
    pub(crate) name: Text,
    pub(crate) c_define_name: Option<String>,
    pub(crate) value: Option<Located<u32>>,
}
