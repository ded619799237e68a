//! The intermediate representation (IR): one family, completely resolved.
//!
//! It is complete: every id, width, byte order, offset, default and Rust name is decided. Emitters
//! read nothing else and decide none of this again. Items refer to each other by index into the
//! vectors of [`Family`], which can be indexed by them, so the whole value can be printed and
//! compared. It implements serde's `Serialize`.
//!
//! ```
//! use netloom_codegen::{Source, compile, ir};
//!
//! let spec = "
//! name: shelf
//! doc: Things on a shelf.
//! attribute-sets:
//!   - name: thing
//!     attributes:
//!       - {name: id, type: u32}
//!       - {name: parts, type: nest, nested-attributes: thing}
//! operations:
//!   list:
//!     - name: get
//!       doc: Describes one thing.
//!       attribute-set: thing
//!       do: {request: {attributes: [id]}}
//! ";
//! let family = compile(&Source::new("shelf.yaml", spec)).unwrap().family;
//! let get = &family.operations[0];
//! let set = &family[get.set.unwrap()];
//! let request = &get.do_.as_ref().unwrap().request;
//! assert_eq!((request.id, request.attributes.as_slice()), (1, &[0][..]));
//! let ir::Kind::Nest(parts) = set.attributes[1].kind else { panic!("parts is a nest") };
//! assert_eq!(family[parts].name.kernel, "thing");
//! ```

use serde::Serialize;

mod value;

pub use value::{ByteOrder, BytesFormat, Int, Meaning, Width};

/// One netlink family.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Family {
    /// `kernel`: the name in the spec, in generic netlink also the name on the wire.
    /// `rust`: the module's name.
    pub name: Name,
    /// What the family is for.
    pub doc: String,
    /// Examples for the docs of the module, in Markdown; empty if there are none.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub examples: String,
    /// The path of the source, as the caller named it.
    pub spec: String,
    /// The protocol that carries its messages.
    pub protocol: Protocol,
    /// The C header with the family's constants, such as `linux/rtnetlink.h`, where it is known.
    pub uapi_header: Option<String>,
    /// Named numbers and strings.
    pub constants: Vec<Constant>,
    /// Enumerations and flag sets.
    pub enums: Vec<Enum>,
    /// C structs.
    pub structs: Vec<Struct>,
    /// Attribute sets, subsets included.
    pub sets: Vec<Set>,
    /// Payloads whose layout another attribute selects.
    pub sub_messages: Vec<SubMessage>,
    /// Requests, replies, notifications, in the order of the spec.
    pub operations: Vec<Operation>,
    /// The messages that a subscriber may receive, in ascending order of their ids.
    pub events: Vec<Event>,
    /// Multicast groups.
    pub groups: Vec<Group>,
}

/// The names of one item.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Name {
    /// As in the spec.
    pub kernel: String,
    /// The Rust identifier (module, type, method, field or constant, as the item needs).
    pub rust: String,
    /// The constant in the C header, empty where there is none.
    pub c: String,
}

/// The protocol that carries the messages of a family.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub enum Protocol {
    /// Generic netlink: the message type is looked up by the family's name.
    Generic {
        /// Version in the genetlink header.
        version: u8,
    },
    /// Classic netlink.
    Raw {
        /// Protocol number of the socket.
        number: u32,
    },
}

macro_rules! index {
    ($($(#[$doc:meta])* $name:ident: $field:ident -> $item:ident;)*) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
        pub struct $name(pub usize);

        impl std::ops::Index<$name> for Family {
            type Output = $item;

            fn index(&self, id: $name) -> &$item {
                &self.$field[id.0]
            }
        }
    )*};
}

index! {
    /// Index into [`Family::enums`].
    EnumId: enums -> Enum;
    /// Index into [`Family::structs`].
    StructId: structs -> Struct;
    /// Index into [`Family::sets`].
    SetId: sets -> Set;
    /// Index into [`Family::sub_messages`].
    SubMessageId: sub_messages -> SubMessage;
    /// Index into [`Family::operations`].
    OperationId: operations -> Operation;
    /// Index into [`Family::groups`].
    GroupId: groups -> Group;
}

/// A named number or string.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Constant {
    /// Its names.
    pub name: Name,
    /// What it means.
    pub doc: String,
    /// Its value; `None` where the spec has a placeholder whose real value comes from a header
    /// outside the uAPI (the page size).
    pub value: Option<ConstantValue>,
}

/// Value of a [`Constant`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub enum ConstantValue {
    /// A number.
    Number(i128),
    /// A text.
    Text(String),
}

/// An enumeration or a flag set.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Enum {
    /// Its names.
    pub name: Name,
    /// What it stands for.
    pub doc: String,
    /// Whether values combine. Entries of a flag set hold masks, never bit numbers.
    pub flags: bool,
    /// Bits of the Rust type: the widest integer that carries the enum anywhere in the family.
    pub bits: u8,
    /// The values.
    pub entries: Vec<EnumEntry>,
}

/// A value of an [`Enum`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct EnumEntry {
    /// Its names.
    pub name: Name,
    /// What it means.
    pub doc: String,
    /// The number on the wire; for flags, the mask.
    pub value: u64,
}

/// A C struct with the layout the kernel's compiler gives it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Struct {
    /// Its names.
    pub name: Name,
    /// What it carries.
    pub doc: String,
    /// `sizeof`, in bytes.
    pub size: usize,
    /// Natural alignment, in bytes.
    pub align: usize,
    /// Its members, explicit padding included.
    pub members: Vec<Member>,
}

/// A member of a [`Struct`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Member {
    /// Its names.
    pub name: Name,
    /// What it means.
    pub doc: String,
    /// Bytes from the start of the struct.
    pub offset: usize,
    /// Its size in bytes.
    pub size: usize,
    /// Its type.
    pub kind: MemberKind,
}

/// Type of a [`Member`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub enum MemberKind {
    /// A number.
    Int(Int),
    /// As many bytes as the member is long.
    Bytes(BytesFormat),
    /// A struct in place.
    Struct(StructId),
    /// Filler: zero when written, skipped when read.
    Pad,
}

/// An attribute set.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Set {
    /// `rust`: the view's type; the writer's is made of it by `names`.
    pub name: Name,
    /// What the set describes.
    pub doc: String,
    /// The set this one takes its ids from.
    pub subset_of: Option<SetId>,
    /// The attributes, in the order of the spec. Ids are unique but need not ascend.
    pub attributes: Vec<Attribute>,
    /// Selectors that sub-messages in this set, or in sets nested below it, look up in an outer
    /// set. Empty for nearly all sets.
    pub outer_selectors: Vec<String>,
}

/// An attribute of a [`Set`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Attribute {
    /// `rust`: the method of views and writers.
    pub name: Name,
    /// What it means.
    pub doc: String,
    /// Type number on the wire, 14 bits.
    pub id: u16,
    /// Type of the value.
    pub kind: Kind,
    /// Whether the attribute may occur repeatedly, forming a list.
    pub multi: bool,
    /// Bounds that the kernel checks on requests. Replies may exceed them.
    pub checks: Checks,
}

/// Type of an [`Attribute`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub enum Kind {
    /// Alignment filler.
    Pad,
    /// Reserved number.
    Unused,
    /// True if present.
    Flag,
    /// A number.
    Int(Int),
    /// A value and a mask of the bits that are valid in it.
    Bitfield32(Option<EnumId>),
    /// Text, NUL-terminated when written.
    String,
    /// Bytes.
    Bytes(BytesFormat),
    /// A struct.
    Struct(StructId),
    /// An array of numbers.
    IntArray(Int),
    /// An array of structs.
    StructArray(StructId),
    /// A set.
    Nest(SetId),
    /// Entries that each are an attribute whose id is the index.
    IndexedArray(Element),
    /// Nested levels whose attribute ids are data, then a set.
    NestTypeValue {
        /// What the ids of each level mean, outermost first.
        levels: Vec<String>,
        /// The set at the bottom.
        set: SetId,
    },
    /// A number inside nested levels whose attribute ids are data.
    IntTypeValue {
        /// What the ids of each level mean, outermost first.
        levels: Vec<String>,
        /// The number at the bottom.
        int: Int,
    },
    /// A payload whose layout another attribute selects.
    SubMessage {
        /// The layouts.
        table: SubMessageId,
        /// The attribute that selects.
        selector: Selector,
    },
}

/// Type of the entries of an indexed array.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub enum Element {
    /// Nested attributes.
    Nest(SetId),
    /// A number.
    Int(Int),
    /// Text.
    String,
    /// Bytes.
    Bytes(BytesFormat),
    /// A struct.
    Struct(StructId),
    /// Presence.
    Flag,
}

/// The place of the selector of a sub-message.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub enum Selector {
    /// In the set of the sub-message itself: index into [`Set::attributes`].
    Own(usize),
    /// In a set further out, by name.
    Outer(String),
}

/// Bounds on a value.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Checks {
    /// Minimum value.
    pub min: Option<i128>,
    /// Maximum value.
    pub max: Option<i128>,
    /// Length in bytes, exactly. For an indexed array, of each entry.
    pub exact_len: Option<usize>,
    /// Minimum length in bytes.
    pub min_len: Option<usize>,
    /// Maximum length in bytes; of a string without its NUL.
    pub max_len: Option<usize>,
    /// Bits that may be set.
    pub flags_mask: Option<u64>,
    /// Whether a string may lack its NUL.
    pub unterminated_ok: bool,
}

/// Payload layouts by key.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct SubMessage {
    /// `rust`: the enum of views.
    pub name: Name,
    /// The layouts.
    pub formats: Vec<Format>,
}

/// One layout of a [`SubMessage`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Format {
    /// `kernel`: the key, compared unchanged with the selector's value. `rust`: the variant.
    pub name: Name,
    /// End of the writer's method names: `bridge` in `data_bridge`.
    pub suffix: String,
    /// Number of the key where the selector is an integer with an enum.
    pub number: Option<u64>,
    /// Struct at the start of the payload.
    pub header: Option<StructId>,
    /// Attributes after it.
    pub set: Option<SetId>,
}

/// A request with its replies, or a notification.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Operation {
    /// `rust`: the request's type, in camel case.
    pub name: Name,
    /// The function that makes a request.
    pub function: String,
    /// What it does.
    pub doc: String,
    /// Its attributes; `None` for a reserved number.
    pub set: Option<SetId>,
    /// Struct before the attributes.
    pub header: Option<StructId>,
    /// Single request.
    pub do_: Option<Exchange>,
    /// Request for all objects (`NLM_F_DUMP`).
    pub dump: Option<Exchange>,
    /// The message that the kernel sends without a request.
    pub notification: Option<Notification>,
    /// The privileges that the caller needs.
    pub permissions: Vec<Permission>,
    /// Kernel configuration symbol without which the operation is missing.
    pub config_cond: Option<String>,
}

/// Request and reply of one mode of an operation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Exchange {
    /// The request.
    pub request: Side,
    /// The reply, if there is any besides the acknowledgement.
    pub reply: Option<Side>,
}

/// One direction of an [`Exchange`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Side {
    /// Generic netlink command or message type.
    pub id: u16,
    /// Indices of the attributes that may occur, in the set's order, without repetition.
    pub attributes: Vec<usize>,
}

/// A message that the kernel sends without a request.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Notification {
    /// Its id and attributes.
    pub message: Side,
    /// The group that carries it, where the spec names one.
    pub group: Option<GroupId>,
    /// The operation whose reply it repeats.
    pub of: Option<OperationId>,
}

/// A privilege that an operation requires.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub enum Permission {
    /// `CAP_NET_ADMIN` in the initial user namespace.
    AdminPerm,
    /// `CAP_NET_ADMIN` in the user namespace that owns the network namespace.
    UnsAdminPerm,
}

/// A message that a subscriber may receive.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Event {
    /// Generic netlink command or message type.
    pub id: u16,
    /// `kernel`: the operation's name; `rust`: the variant of the family's event enum.
    pub name: Name,
    /// The operation whose header and set the message has.
    pub operation: OperationId,
}

/// A multicast group.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Group {
    /// `rust`: the constant.
    pub name: Name,
    /// Its number where the spec fixes one; else it is looked up by name.
    pub number: Option<u32>,
}
