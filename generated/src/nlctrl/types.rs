// @generated from specs/nlctrl.yaml by `cargo xtask generate`. Do not edit: change the spec.
//! Constants, enums and structs.

use super::*;

/// What a command offers, and which privileges it needs.
#[derive(Default, PartialEq, Hash)]
pub struct OpFlags(pub u32);

impl OpFlags {
    /// The caller needs `CAP_NET_ADMIN` in the initial user namespace.
    #[doc(alias = "GENL_ADMIN_PERM")]
    pub const ADMIN_PERM: Self = Self(1);
    /// The command answers single requests.
    #[doc(alias = "GENL_CMD_CAP_DO")]
    pub const CMD_CAP_DO: Self = Self(2);
    /// The command can list everything (`NLM_F_DUMP`).
    #[doc(alias = "GENL_CMD_CAP_DUMP")]
    pub const CMD_CAP_DUMP: Self = Self(4);
    /// The command checks attributes against a policy, see getpolicy.
    #[doc(alias = "GENL_CMD_CAP_HASPOL")]
    pub const CMD_CAP_HASPOL: Self = Self(8);
    /// The caller needs `CAP_NET_ADMIN`, but only in the user namespace that owns its network
    /// namespace.
    #[doc(alias = "GENL_UNS_ADMIN_PERM")]
    pub const UNS_ADMIN_PERM: Self = Self(0x10);
}

rt::flags! { name: OpFlags, number: u32, table: FAMILY[0] }

/// Payload kinds by which the kernel describes its attributes in a policy.
#[doc(alias = "netlink_attribute_type")]
#[derive(Default, PartialEq, Hash)]
pub struct AttrType(pub u32);

impl AttrType {
    /// The attribute is refused.
    #[doc(alias = "NL_ATTR_TYPE_INVALID")]
    pub const INVALID: Self = Self(0);
    /// No payload; being there is the message.
    #[doc(alias = "NL_ATTR_TYPE_FLAG")]
    pub const FLAG: Self = Self(1);
    /// Unsigned number of 8 bits.
    #[doc(alias = "NL_ATTR_TYPE_U8")]
    pub const U8: Self = Self(2);
    /// Unsigned number of 16 bits.
    #[doc(alias = "NL_ATTR_TYPE_U16")]
    pub const U16: Self = Self(3);
    /// Unsigned number of 32 bits.
    #[doc(alias = "NL_ATTR_TYPE_U32")]
    pub const U32: Self = Self(4);
    /// Unsigned number of 64 bits.
    #[doc(alias = "NL_ATTR_TYPE_U64")]
    pub const U64: Self = Self(5);
    /// Signed number of 8 bits.
    #[doc(alias = "NL_ATTR_TYPE_S8")]
    pub const S8: Self = Self(6);
    /// Signed number of 16 bits.
    #[doc(alias = "NL_ATTR_TYPE_S16")]
    pub const S16: Self = Self(7);
    /// Signed number of 32 bits.
    #[doc(alias = "NL_ATTR_TYPE_S32")]
    pub const S32: Self = Self(8);
    /// Signed number of 64 bits.
    #[doc(alias = "NL_ATTR_TYPE_S64")]
    pub const S64: Self = Self(9);
    /// Bytes that the policy does not look into.
    #[doc(alias = "NL_ATTR_TYPE_BINARY")]
    pub const BINARY: Self = Self(10);
    /// Text that may come without a terminating NUL byte.
    #[doc(alias = "NL_ATTR_TYPE_STRING")]
    pub const STRING: Self = Self(11);
    /// Text that must end in a NUL byte.
    #[doc(alias = "NL_ATTR_TYPE_NUL_STRING")]
    pub const NUL_STRING: Self = Self(12);
    /// Holds further attributes, see `policy-idx`.
    #[doc(alias = "NL_ATTR_TYPE_NESTED")]
    pub const NESTED: Self = Self(13);
    /// Holds a list of nests; the attribute ids inside only count.
    #[doc(alias = "NL_ATTR_TYPE_NESTED_ARRAY")]
    pub const NESTED_ARRAY: Self = Self(14);
    /// A value and a mask of 32 bits each.
    #[doc(alias = "NL_ATTR_TYPE_BITFIELD32")]
    pub const BITFIELD32: Self = Self(15);
    /// Signed number in either 4 or 8 bytes.
    #[doc(alias = "NL_ATTR_TYPE_SINT")]
    pub const SINT: Self = Self(16);
    /// Unsigned number in either 4 or 8 bytes.
    #[doc(alias = "NL_ATTR_TYPE_UINT")]
    pub const UINT: Self = Self(17);
}

rt::enumeration! { name: AttrType, number: u32, table: FAMILY[1] }
