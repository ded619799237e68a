//! The schema: the keys and keywords of the spec language, with the schema levels that have them.
//!
//! The four schemas of the kernel are one language here, with levels beside each key.

/// Schema levels: the values of `protocol`, as a set.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Levels(u8);

/// `genetlink`.
pub(crate) const GENETLINK: Levels = Levels(1);
/// `genetlink-c`.
pub(crate) const GENETLINK_C: Levels = Levels(2);
/// `genetlink-legacy`.
pub(crate) const LEGACY: Levels = Levels(4);
/// `netlink-raw`.
pub(crate) const RAW: Levels = Levels(8);

/// All levels.
pub(crate) const ALL: Levels = Levels(15);
/// All levels of generic netlink.
const GENERIC: Levels = Levels(7);
/// The levels for C code that is older than its spec.
const C_UP: Levels = Levels(14);
/// The levels for old families.
const LEGACY_UP: Levels = Levels(12);

impl Levels {
    /// Whether the sets share a level.
    pub(crate) const fn meets(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    /// The levels by name.
    pub(crate) fn names(self) -> Vec<&'static str> {
        let names = PROTOCOLS.iter().filter(|(_, level, _)| self.meets(*level));
        names.map(|(name, ..)| *name).collect()
    }
}

/// A keyword of the language, its meaning, and the levels that permit it.
pub(crate) type Word<T> = (&'static str, T, Levels);

/// A key and the levels that permit it.
pub(crate) type Key = (&'static str, Levels);

/// Values of `protocol`.
pub(crate) const PROTOCOLS: &[Word<Levels>] = &[
    ("genetlink", GENETLINK, ALL),
    ("genetlink-c", GENETLINK_C, ALL),
    ("genetlink-legacy", LEGACY, ALL),
    ("netlink-raw", RAW, ALL),
];

/// Keys of the document.
pub(crate) const FAMILY: &[Key] = &[
    ("name", ALL),
    ("doc", ALL),
    ("protocol", ALL),
    ("protonum", RAW),
    ("version", LEGACY),
    ("uapi-header", ALL),
    ("c-family-name", C_UP),
    ("c-version-name", C_UP),
    ("max-by-define", C_UP),
    ("cmd-max-name", C_UP),
    ("cmd-cnt-name", C_UP),
    ("kernel-policy", LEGACY_UP),
    ("definitions", ALL),
    ("attribute-sets", ALL),
    ("sub-messages", RAW),
    ("operations", ALL),
    ("mcast-groups", ALL),
    ("kernel-family", GENERIC),
];

/// Keys of `kernel-family`.
pub(crate) const KERNEL_FAMILY: &[Key] = &[("headers", ALL), ("sock-priv", ALL)];

/// Keys of a definition.
pub(crate) const DEFINITION: &[Key] = &[
    ("name", ALL),
    ("type", ALL),
    ("doc", ALL),
    ("header", ALL),
    ("scope", ALL),
    ("value", ALL),
    ("value-start", ALL),
    ("entries", ALL),
    ("render-max", ALL),
    ("enum-name", C_UP),
    ("name-prefix", C_UP),
    ("enum-cnt-name", GENERIC_C_UP),
    ("members", LEGACY_UP),
];

const GENERIC_C_UP: Levels = Levels(6);

/// Keys of a definition that only one type of definition has.
pub(crate) const OWN_KEYS: &[(&str, &[DefinitionType])] = &[
    ("value", &[DefinitionType::Const]),
    ("value-start", &[DefinitionType::Enum, DefinitionType::Flags]),
    ("entries", &[DefinitionType::Enum, DefinitionType::Flags]),
    ("render-max", &[DefinitionType::Enum, DefinitionType::Flags]),
    ("enum-cnt-name", &[DefinitionType::Enum, DefinitionType::Flags]),
    ("members", &[DefinitionType::Struct]),
];

/// Type of a definition.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum DefinitionType {
    Const,
    Enum,
    Flags,
    Struct,
}

/// Values of a definition's `type`.
pub(crate) const DEFINITION_TYPES: &[Word<DefinitionType>] = &[
    ("const", DefinitionType::Const, ALL),
    ("enum", DefinitionType::Enum, ALL),
    ("flags", DefinitionType::Flags, ALL),
    ("struct", DefinitionType::Struct, LEGACY_UP),
];

/// Visibility of a definition.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Scope {
    Uapi,
    Kernel,
    User,
}

/// Values of `scope`.
pub(crate) const SCOPES: &[Word<Scope>] =
    &[("uapi", Scope::Uapi, ALL), ("kernel", Scope::Kernel, ALL), ("user", Scope::User, ALL)];

/// Keys of an enum's entry.
pub(crate) const ENTRY: &[Key] = &[("name", ALL), ("value", ALL), ("doc", ALL)];

/// Keys of a struct's member.
pub(crate) const MEMBER: &[Key] = &[
    ("name", ALL),
    ("type", ALL),
    ("len", ALL),
    ("byte-order", ALL),
    ("doc", ALL),
    ("enum", ALL),
    ("enum-as-flags", RAW),
    ("display-hint", ALL),
    ("struct", ALL),
];

/// Type of an attribute, of a list's element or of a struct's member.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Type {
    Unused,
    Pad,
    Flag,
    Binary,
    Bitfield32,
    /// Bytes (0: four or eight) and sign.
    Int(u8, bool),
    String,
    Nest,
    IndexedArray,
    NestTypeValue,
    SubMessage,
}

/// Values of an attribute's `type` and `sub-type`.
pub(crate) const ATTRIBUTE_TYPES: &[Word<Type>] = &[
    ("unused", Type::Unused, ALL),
    ("pad", Type::Pad, ALL),
    ("flag", Type::Flag, ALL),
    ("binary", Type::Binary, ALL),
    ("bitfield32", Type::Bitfield32, LEGACY_UP),
    ("uint", Type::Int(0, false), ALL),
    ("sint", Type::Int(0, true), ALL),
    ("u8", Type::Int(1, false), ALL),
    ("u16", Type::Int(2, false), ALL),
    ("u32", Type::Int(4, false), ALL),
    ("u64", Type::Int(8, false), ALL),
    ("s8", Type::Int(1, true), ALL),
    ("s16", Type::Int(2, true), ALL),
    ("s32", Type::Int(4, true), ALL),
    ("s64", Type::Int(8, true), ALL),
    ("string", Type::String, ALL),
    ("nest", Type::Nest, ALL),
    ("indexed-array", Type::IndexedArray, ALL),
    ("nest-type-value", Type::NestTypeValue, ALL),
    ("sub-message", Type::SubMessage, RAW),
];

/// Values of a member's `type`.
pub(crate) const MEMBER_TYPES: &[Word<Type>] = &[
    ("u8", Type::Int(1, false), ALL),
    ("u16", Type::Int(2, false), ALL),
    ("u32", Type::Int(4, false), ALL),
    ("u64", Type::Int(8, false), ALL),
    ("s8", Type::Int(1, true), ALL),
    ("s16", Type::Int(2, true), ALL),
    ("s32", Type::Int(4, true), ALL),
    ("s64", Type::Int(8, true), ALL),
    ("string", Type::String, ALL),
    ("binary", Type::Binary, ALL),
    ("pad", Type::Pad, RAW),
];

/// Values of `byte-order`: whether big.
pub(crate) const BYTE_ORDERS: &[Word<bool>] =
    &[("little-endian", false, ALL), ("big-endian", true, ALL)];

/// How a value is to be shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Hint {
    Hex,
    Mac,
    Fddi,
    Ipv4,
    Ipv6,
    Ip,
    Uuid,
}

/// Values of `display-hint`.
pub(crate) const HINTS: &[Word<Hint>] = &[
    ("hex", Hint::Hex, ALL),
    ("mac", Hint::Mac, ALL),
    ("fddi", Hint::Fddi, ALL),
    ("ipv4", Hint::Ipv4, ALL),
    ("ipv6", Hint::Ipv6, ALL),
    ("ipv4-or-v6", Hint::Ip, ALL),
    ("uuid", Hint::Uuid, ALL),
];

/// Keys of an attribute set.
pub(crate) const SET: &[Key] = &[
    ("name", ALL),
    ("name-prefix", ALL),
    ("enum-name", ALL),
    ("doc", ALL),
    ("subset-of", ALL),
    ("attr-cnt-name", C_UP),
    ("attr-max-name", C_UP),
    ("header", C_UP),
    ("attributes", ALL),
];

/// Keys of an attribute.
pub(crate) const ATTRIBUTE: &[Key] = &[
    ("name", ALL),
    ("type", ALL),
    ("doc", ALL),
    ("value", ALL),
    ("type-value", ALL),
    ("byte-order", ALL),
    ("multi-attr", ALL),
    ("nested-attributes", ALL),
    ("enum", ALL),
    ("enum-as-flags", ALL),
    ("checks", ALL),
    ("sub-type", ALL),
    ("display-hint", ALL),
    ("name-prefix", C_UP),
    ("struct", LEGACY_UP),
    ("sub-message", RAW),
    ("selector", RAW),
];

/// Keys of `checks`.
pub(crate) const CHECKS: &[Key] = &[
    ("flags-mask", ALL),
    ("min", ALL),
    ("max", ALL),
    ("min-len", ALL),
    ("max-len", ALL),
    ("exact-len", ALL),
    ("unterminated-ok", C_UP),
];

/// Keys of a sub-message.
pub(crate) const SUB_MESSAGE: &[Key] = &[("name", ALL), ("formats", ALL)];

/// Keys of a format.
pub(crate) const FORMAT: &[Key] = &[("value", ALL), ("fixed-header", ALL), ("attribute-set", ALL)];

/// Keys of `operations`.
pub(crate) const OPERATIONS: &[Key] = &[
    ("enum-model", ALL),
    ("name-prefix", ALL),
    ("enum-name", ALL),
    ("async-prefix", ALL),
    ("async-enum", ALL),
    ("fixed-header", LEGACY_UP),
    ("list", ALL),
];

/// Values of `enum-model`: whether requests and replies have a counter each.
pub(crate) const ENUM_MODELS: &[Word<bool>] =
    &[("unified", false, ALL), ("directional", true, LEGACY_UP)];

/// Keys of an operation.
pub(crate) const OPERATION: &[Key] = &[
    ("name", ALL),
    ("doc", ALL),
    ("value", ALL),
    ("attribute-set", ALL),
    ("flags", ALL),
    ("dont-validate", ALL),
    ("config-cond", GENERIC),
    ("fixed-header", LEGACY_UP),
    ("do", ALL),
    ("dump", ALL),
    ("notify", ALL),
    ("event", ALL),
    ("mcgrp", ALL),
];

/// Values of an operation's `flags`: whether privileges in the user namespace suffice.
pub(crate) const PERMISSIONS: &[Word<bool>] =
    &[("admin-perm", false, ALL), ("uns-admin-perm", true, Levels(5))];

/// Values of `dont-validate`.
pub(crate) const DONT_VALIDATE: &[Word<()>] =
    &[("strict", (), ALL), ("dump", (), ALL), ("dump-strict", (), GENERIC)];

/// Values of `kernel-policy`.
pub(crate) const KERNEL_POLICIES: &[Word<()>] =
    &[("split", (), ALL), ("per-op", (), ALL), ("global", (), ALL)];

/// Keys of `do` and `dump`.
pub(crate) const MODE: &[Key] = &[("request", ALL), ("reply", ALL), ("pre", ALL), ("post", ALL)];

/// Keys of `request` and `reply`.
pub(crate) const MESSAGE: &[Key] = &[("attributes", ALL), ("value", LEGACY_UP)];

/// Keys of `event`.
pub(crate) const EVENT: &[Key] = &[("attributes", ALL)];

/// Keys of `mcast-groups`.
pub(crate) const GROUPS: &[Key] = &[("list", ALL)];

/// Keys of a multicast group.
pub(crate) const GROUP: &[Key] =
    &[("name", ALL), ("c-define-name", C_UP), ("flags", ALL), ("value", RAW)];
