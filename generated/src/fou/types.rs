// @generated from specs/fou.yaml by `cargo xtask generate`. Do not edit: change the spec.
//! Constants, enums and structs.

use super::*;

/// What follows the UDP header.
#[derive(Default, PartialEq, Hash)]
pub struct EncapType(pub u8);

impl EncapType {
    /// Invalid.
    #[doc(alias = "FOU_ENCAP_UNSPEC")]
    pub const UNSPEC: Self = Self(0);
    /// The inner packet itself, of the protocol in `ipproto`.
    #[doc(alias = "FOU_ENCAP_DIRECT")]
    pub const DIRECT: Self = Self(1);
    /// A GUE header, which names the inner protocol.
    #[doc(alias = "FOU_ENCAP_GUE")]
    pub const GUE: Self = Self(2);
}

rt::enumeration! { name: EncapType, number: u8, table: FAMILY[0] }
