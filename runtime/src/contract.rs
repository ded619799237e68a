//! Version 1 of the contract between generated code and this crate: everything that generated code
//! uses.
//!
//! Generated code imports from this module only. A change of a name, a signature or a meaning here
//! that breaks earlier generated code needs a new version: give the module and `__contract!` the
//! next number. `__contract!` then rejects code of the old version with a single error.

pub use bstr::{BStr, BString};

pub use crate::codec::{Bitfield, HardwareAddr, Uuid, trim_nul};
pub use crate::enums::{Enumeration, ParseEnumError, display, parse};
pub use crate::error::{DecodeError, Problem};
pub use crate::family::{Family, NoEvent, Operation};
pub use crate::inspect::{MAX_DEPTH, debug_set, path};
pub use crate::message::{Reply, WithHeader, event};
pub use crate::protocol::{Generic, Netfilter, Protocol, Raw, Route};
pub use crate::request::{Do, DoReply, Dump, Request, debug_request};
pub use crate::request_buffer::RequestBuffer;
pub use crate::sealed::{ContractOnly, Generated};
pub use crate::structs::{Members, NoHeader, Struct, debug_struct};
pub use crate::table;
pub use crate::view::{AttributeSet, Entries, Index, Levels, Multi, RawView, TypedView};
pub use crate::write_attrs::{AttrWriter, WriteAttrs};
pub use crate::writer::{RawWriter, Writer, text};

pub use crate::{
    __v1_enumeration as enumeration, __v1_family as family, __v1_flag_methods as flag_methods,
    __v1_flags as flags, __v1_header as header, __v1_operations as operations, __v1_plain as plain,
    __v1_request as request, __v1_sets as sets, __v1_structure as structure,
};

/// The wire forms of attributes and of members of structs.
pub mod codec {
    pub use crate::codec::{
        Array, As, Be, Bitfield, Bytes, Decode, Elements, Encode, Fixed, HardwareAddr, Ip, Ipv4,
        Ipv4Host, Ipv6, Le, Sint, Text, Uint, Uuid, WireInt,
    };
    pub use crate::sealed::{ContractOnly, Generated};
    pub use crate::structs::{Mac, StructCodec as Struct};
}

/// The imports of each file of a family.
pub mod imports {
    pub use super::{TypedView as _, WriteAttrs as _, codec as c};
    pub use crate::__v1 as rt;
}

/// Expands to the items of a generated module if it was generated for this version of the contract,
/// and otherwise to an error that says what to do.
#[doc(hidden)]
#[macro_export]
macro_rules! __contract {
    (version: 1; $($items:tt)*) => { $($items)* };
    (version: $version:literal; $($items:tt)*) => {
        ::core::compile_error!(::core::concat!(
            "this module was generated for version ", $version, " of the runtime's contract, and \
             this netloom-runtime has version 1: generate it again with the netloom-codegen of the \
             same release"
        ));
    };
}
