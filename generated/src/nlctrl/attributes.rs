// @generated from specs/nlctrl.yaml by `cargo xtask generate`. Do not edit: change the spec.
//! Attribute sets: a view that reads and a writer that writes each of them.

use super::*;

rt::sets! {
    table: FAMILY,
    sets: [
        0 => Ctrl { numbers: 11, writer: CtrlWriter },
        1 => McastGroup { numbers: 3, writer: McastGroupWriter },
        2 => Op { numbers: 3, writer: OpWriter },
        3 => Policy { numbers: 13, writer: PolicyWriter },
        4 => OpPolicy { numbers: 3, writer: OpPolicyWriter },
    ],
}

/// Top level of all messages of this family.
pub type CtrlAttrs<'a> = AttrsOf<'a, sets::Ctrl>;

impl<'a> CtrlAttrs<'a> {
    /// Message type that requests to the family carry in their netlink header; valid until the
    /// family unregisters.
    #[doc(alias = "CTRL_ATTR_FAMILY_ID")]
    #[inline]
    pub fn family_id(&self) -> Result<Option<u16>, rt::DecodeError> {
        self.view.get_u16(1)
    }

    /// Name of the family, at most 15 bytes, for example `ethtool`.
    #[doc(alias = "CTRL_ATTR_FAMILY_NAME")]
    #[inline]
    pub fn family_name(&self) -> Result<Option<&'a rt::BStr>, rt::DecodeError> {
        self.view.get_text(2)
    }

    /// Version number that the family announces; most never go beyond 1 or 2.
    #[doc(alias = "CTRL_ATTR_VERSION")]
    #[inline]
    pub fn version(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(3)
    }

    /// Bytes of the family's own header, which sits between the generic header and the attributes.
    #[doc(alias = "CTRL_ATTR_HDRSIZE")]
    #[inline]
    pub fn hdrsize(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(4)
    }

    /// Highest attribute id that requests may carry, if one policy serves the whole family.
    #[doc(alias = "CTRL_ATTR_MAXATTR")]
    #[inline]
    pub fn maxattr(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(5)
    }

    /// Commands that take requests; absent if the family only notifies.
    #[doc(alias = "CTRL_ATTR_OPS")]
    #[inline]
    pub fn ops(&self) -> Result<rt::Entries<'a, OpAttrs<'a>>, rt::DecodeError> {
        self.view.entries(6)
    }

    /// Multicast groups of the family, with the numbers needed to join them.
    #[doc(alias = "CTRL_ATTR_MCAST_GROUPS")]
    #[inline]
    pub fn mcast_groups(
        &self,
    ) -> Result<rt::Entries<'a, McastGroupAttrs<'a>>, rt::DecodeError> {
        self.view.entries(7)
    }

    /// Policies of the family: first level numbered by policy, second level by attribute id. One
    /// policy may be split over several messages of a dump.
    /// Each value comes with numbers: policy-id, attr-id.
    #[doc(alias = "CTRL_ATTR_POLICY")]
    #[inline]
    pub fn policy(&self) -> rt::Levels<'a, PolicyAttrs<'a>, 2> {
        self.view.levels(8)
    }

    /// The policy that checks the requests of each command.
    /// Each value comes with numbers: op-id.
    #[doc(alias = "CTRL_ATTR_OP_POLICY")]
    #[inline]
    pub fn op_policy(&self) -> rt::Levels<'a, OpPolicyAttrs<'a>, 1> {
        self.view.levels(9)
    }

    /// In getpolicy requests: report on this command only.
    #[doc(alias = "CTRL_ATTR_OP")]
    #[inline]
    pub fn op(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(10)
    }
}

impl CtrlWriter {
    /// Sets [`family-id`](CtrlAttrs#method.family_id).
    #[inline]
    pub fn family_id(&mut self, value: u16) -> &mut Self {
        self.put_u16(1, value)
    }

    /// Sets [`family-name`](CtrlAttrs#method.family_name).
    #[inline]
    pub fn family_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(2, value)
    }

    /// Sets [`version`](CtrlAttrs#method.version).
    #[inline]
    pub fn version(&mut self, value: u32) -> &mut Self {
        self.put_u32(3, value)
    }

    /// Sets [`hdrsize`](CtrlAttrs#method.hdrsize).
    #[inline]
    pub fn hdrsize(&mut self, value: u32) -> &mut Self {
        self.put_u32(4, value)
    }

    /// Sets [`maxattr`](CtrlAttrs#method.maxattr).
    #[inline]
    pub fn maxattr(&mut self, value: u32) -> &mut Self {
        self.put_u32(5, value)
    }

    /// Sets [`ops`](CtrlAttrs#method.ops).
    #[inline]
    pub fn ops<T>(
        &mut self,
        first: u16,
        entries: impl IntoIterator<Item = T>,
        fill: impl FnMut(&mut OpWriter, T),
    ) -> &mut Self {
        self.put_nests::<OpWriter, T>(6, first, entries, fill)
    }

    /// Sets [`mcast-groups`](CtrlAttrs#method.mcast_groups).
    #[inline]
    pub fn mcast_groups<T>(
        &mut self,
        first: u16,
        entries: impl IntoIterator<Item = T>,
        fill: impl FnMut(&mut McastGroupWriter, T),
    ) -> &mut Self {
        self.put_nests::<McastGroupWriter, T>(7, first, entries, fill)
    }

    /// Sets [`policy`](CtrlAttrs#method.policy).
    #[inline]
    pub fn policy(
        &mut self,
        numbers: [u16; 2],
        fill: impl FnOnce(&mut PolicyWriter),
    ) -> &mut Self {
        self.put_levels::<PolicyWriter>(8, &numbers, fill)
    }

    /// Sets [`op-policy`](CtrlAttrs#method.op_policy).
    #[inline]
    pub fn op_policy(
        &mut self,
        numbers: [u16; 1],
        fill: impl FnOnce(&mut OpPolicyWriter),
    ) -> &mut Self {
        self.put_levels::<OpPolicyWriter>(9, &numbers, fill)
    }

    /// Sets [`op`](CtrlAttrs#method.op).
    #[inline]
    pub fn op(&mut self, value: u32) -> &mut Self {
        self.put_u32(10, value)
    }
}

/// One multicast group.
pub type McastGroupAttrs<'a> = AttrsOf<'a, sets::McastGroup>;

impl<'a> McastGroupAttrs<'a> {
    /// Name of the group, for example `mlme` of the family `nl80211`.
    #[doc(alias = "CTRL_ATTR_MCAST_GRP_NAME")]
    #[inline]
    pub fn name(&self) -> Result<Option<&'a rt::BStr>, rt::DecodeError> {
        self.view.get_text(1)
    }

    /// Group number to pass to the `NETLINK_ADD_MEMBERSHIP` socket option.
    #[doc(alias = "CTRL_ATTR_MCAST_GRP_ID")]
    #[inline]
    pub fn id(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(2)
    }
}

impl McastGroupWriter {
    /// Sets [`name`](McastGroupAttrs#method.name).
    #[inline]
    pub fn name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }

    /// Sets [`id`](McastGroupAttrs#method.id).
    #[inline]
    pub fn id(&mut self, value: u32) -> &mut Self {
        self.put_u32(2, value)
    }
}

/// One command of a family.
pub type OpAttrs<'a> = AttrsOf<'a, sets::Op>;

impl<'a> OpAttrs<'a> {
    /// Command number in the generic netlink header.
    #[doc(alias = "CTRL_ATTR_OP_ID")]
    #[inline]
    pub fn id(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(1)
    }

    /// Abilities of the command and the privilege it wants.
    #[doc(alias = "CTRL_ATTR_OP_FLAGS")]
    #[inline]
    pub fn flags(&self) -> Result<Option<OpFlags>, rt::DecodeError> {
        self.view.get::<c::As<OpFlags, u32>>(2)
    }
}

impl OpWriter {
    /// Sets [`id`](OpAttrs#method.id).
    #[inline]
    pub fn id(&mut self, value: u32) -> &mut Self {
        self.put_u32(1, value)
    }

    /// Sets [`flags`](OpAttrs#method.flags).
    #[inline]
    pub fn flags(&mut self, value: OpFlags) -> &mut Self {
        self.put_attr::<c::As<OpFlags, u32>>(2, value)
    }
}

/// Rule for one attribute; only the limits that the kernel checks are present.
pub type PolicyAttrs<'a> = AttrsOf<'a, sets::Policy>;

impl<'a> PolicyAttrs<'a> {
    /// Payload kind that the attribute must have.
    #[doc(alias = "NL_POLICY_TYPE_ATTR_TYPE")]
    #[inline]
    pub fn type_(&self) -> Result<Option<AttrType>, rt::DecodeError> {
        self.view.get::<c::As<AttrType, u32>>(1)
    }

    /// Smallest accepted number, for signed kinds.
    #[doc(alias = "NL_POLICY_TYPE_ATTR_MIN_VALUE_S")]
    #[inline]
    pub fn min_value_s(&self) -> Result<Option<i64>, rt::DecodeError> {
        self.view.get::<i64>(2)
    }

    /// Largest accepted number, for signed kinds.
    #[doc(alias = "NL_POLICY_TYPE_ATTR_MAX_VALUE_S")]
    #[inline]
    pub fn max_value_s(&self) -> Result<Option<i64>, rt::DecodeError> {
        self.view.get::<i64>(3)
    }

    /// Smallest accepted number, for unsigned kinds.
    #[doc(alias = "NL_POLICY_TYPE_ATTR_MIN_VALUE_U")]
    #[inline]
    pub fn min_value_u(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get_u64(4)
    }

    /// Largest accepted number, for unsigned kinds.
    #[doc(alias = "NL_POLICY_TYPE_ATTR_MAX_VALUE_U")]
    #[inline]
    pub fn max_value_u(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get_u64(5)
    }

    /// Smallest accepted payload in bytes.
    #[doc(alias = "NL_POLICY_TYPE_ATTR_MIN_LENGTH")]
    #[inline]
    pub fn min_length(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(6)
    }

    /// Largest accepted payload in bytes.
    #[doc(alias = "NL_POLICY_TYPE_ATTR_MAX_LENGTH")]
    #[inline]
    pub fn max_length(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(7)
    }

    /// For nests: number of the policy that checks what is inside, as used in `policy`.
    #[doc(alias = "NL_POLICY_TYPE_ATTR_POLICY_IDX")]
    #[inline]
    pub fn policy_idx(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(8)
    }

    /// For nests: highest attribute id allowed inside.
    #[doc(alias = "NL_POLICY_TYPE_ATTR_POLICY_MAXTYPE")]
    #[inline]
    pub fn policy_maxtype(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(9)
    }

    /// Bits that a bitfield32 may use.
    #[doc(alias = "NL_POLICY_TYPE_ATTR_BITFIELD32_MASK")]
    #[inline]
    pub fn bitfield32_mask(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(10)
    }

    /// Bits that an unsigned number may have set.
    #[doc(alias = "NL_POLICY_TYPE_ATTR_MASK")]
    #[inline]
    pub fn mask(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get_u64(12)
    }
}

impl PolicyWriter {
    /// Sets [`type`](PolicyAttrs#method.type_).
    #[inline]
    pub fn type_(&mut self, value: AttrType) -> &mut Self {
        self.put_attr::<c::As<AttrType, u32>>(1, value)
    }

    /// Sets [`min-value-s`](PolicyAttrs#method.min_value_s).
    #[inline]
    pub fn min_value_s(&mut self, value: i64) -> &mut Self {
        self.put_attr::<i64>(2, value)
    }

    /// Sets [`max-value-s`](PolicyAttrs#method.max_value_s).
    #[inline]
    pub fn max_value_s(&mut self, value: i64) -> &mut Self {
        self.put_attr::<i64>(3, value)
    }

    /// Sets [`min-value-u`](PolicyAttrs#method.min_value_u).
    #[inline]
    pub fn min_value_u(&mut self, value: u64) -> &mut Self {
        self.put_u64(4, value)
    }

    /// Sets [`max-value-u`](PolicyAttrs#method.max_value_u).
    #[inline]
    pub fn max_value_u(&mut self, value: u64) -> &mut Self {
        self.put_u64(5, value)
    }

    /// Sets [`min-length`](PolicyAttrs#method.min_length).
    #[inline]
    pub fn min_length(&mut self, value: u32) -> &mut Self {
        self.put_u32(6, value)
    }

    /// Sets [`max-length`](PolicyAttrs#method.max_length).
    #[inline]
    pub fn max_length(&mut self, value: u32) -> &mut Self {
        self.put_u32(7, value)
    }

    /// Sets [`policy-idx`](PolicyAttrs#method.policy_idx).
    #[inline]
    pub fn policy_idx(&mut self, value: u32) -> &mut Self {
        self.put_u32(8, value)
    }

    /// Sets [`policy-maxtype`](PolicyAttrs#method.policy_maxtype).
    #[inline]
    pub fn policy_maxtype(&mut self, value: u32) -> &mut Self {
        self.put_u32(9, value)
    }

    /// Sets [`bitfield32-mask`](PolicyAttrs#method.bitfield32_mask).
    #[inline]
    pub fn bitfield32_mask(&mut self, value: u32) -> &mut Self {
        self.put_u32(10, value)
    }

    /// Sets [`mask`](PolicyAttrs#method.mask).
    #[inline]
    pub fn mask(&mut self, value: u64) -> &mut Self {
        self.put_u64(12, value)
    }
}

/// Policies of one command, as numbers used in `policy`.
pub type OpPolicyAttrs<'a> = AttrsOf<'a, sets::OpPolicy>;

impl<'a> OpPolicyAttrs<'a> {
    /// Policy for single requests.
    #[doc(alias = "CTRL_ATTR_POLICY_DO")]
    #[inline]
    pub fn do_(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(1)
    }

    /// Policy for dump requests.
    #[doc(alias = "CTRL_ATTR_POLICY_DUMP")]
    #[inline]
    pub fn dump(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(2)
    }
}

impl OpPolicyWriter {
    /// Sets [`do`](OpPolicyAttrs#method.do_).
    #[inline]
    pub fn do_(&mut self, value: u32) -> &mut Self {
        self.put_u32(1, value)
    }

    /// Sets [`dump`](OpPolicyAttrs#method.dump).
    #[inline]
    pub fn dump(&mut self, value: u32) -> &mut Self {
        self.put_u32(2, value)
    }
}
