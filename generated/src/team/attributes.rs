// @generated from specs/team.yaml by `cargo xtask generate`. Do not edit: change the spec.
//! Attribute sets: a view that reads and a writer that writes each of them.

use super::*;

rt::sets! {
    table: FAMILY,
    sets: [
        0 => Team { numbers: 4, writer: TeamWriter },
        1 => ItemOption { numbers: 2, writer: ItemOptionWriter },
        2 => AttrOption { numbers: 8, writer: AttrOptionWriter },
        3 => ItemPort { numbers: 2, writer: ItemPortWriter },
        4 => AttrPort { numbers: 7, writer: AttrPortWriter },
    ],
}

/// Message about one team device.
pub type TeamAttrs<'a> = AttrsOf<'a, sets::Team>;

impl<'a> TeamAttrs<'a> {
    /// Index of the team device's interface; required in all requests but noop.
    #[doc(alias = "TEAM_ATTR_TEAM_IFINDEX")]
    #[inline]
    pub fn team_ifindex(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(1)
    }

    /// Options, each as one `option` inside.
    #[doc(alias = "TEAM_ATTR_LIST_OPTION")]
    #[inline]
    pub fn list_option(&self) -> Result<Option<ItemOptionAttrs<'a>>, rt::DecodeError> {
        self.view.get::<ItemOptionAttrs<'_>>(2)
    }

    /// Ports, each as one `port` inside.
    #[doc(alias = "TEAM_ATTR_LIST_PORT")]
    #[inline]
    pub fn list_port(&self) -> Result<Option<ItemPortAttrs<'a>>, rt::DecodeError> {
        self.view.get::<ItemPortAttrs<'_>>(3)
    }
}

impl TeamWriter {
    /// Sets [`team-ifindex`](TeamAttrs#method.team_ifindex).
    #[inline]
    pub fn team_ifindex(&mut self, value: u32) -> &mut Self {
        self.put_u32(1, value)
    }

    /// Sets [`list-option`](TeamAttrs#method.list_option).
    #[inline]
    pub fn list_option(
        &mut self,
        fill: impl FnOnce(&mut ItemOptionWriter),
    ) -> &mut Self {
        self.put_nest::<ItemOptionWriter>(2, fill)
    }

    /// Sets [`list-port`](TeamAttrs#method.list_port).
    #[inline]
    pub fn list_port(&mut self, fill: impl FnOnce(&mut ItemPortWriter)) -> &mut Self {
        self.put_nest::<ItemPortWriter>(3, fill)
    }
}

/// List of options.
pub type ItemOptionAttrs<'a> = AttrsOf<'a, sets::ItemOption>;

impl<'a> ItemOptionAttrs<'a> {
    /// One option; repeats for as many as there are.
    #[doc(alias = "TEAM_ATTR_ITEM_OPTION")]
    #[inline]
    pub fn option(&self) -> rt::Multi<'a, AttrOptionAttrs<'a>> {
        self.view.all(1)
    }
}

impl ItemOptionWriter {
    /// Sets [`option`](ItemOptionAttrs#method.option): call it once for each value.
    #[inline]
    pub fn option(&mut self, fill: impl FnOnce(&mut AttrOptionWriter)) -> &mut Self {
        self.put_nest::<AttrOptionWriter>(1, fill)
    }
}

/// One option, or one instance of it where an option exists for each port or position.
pub type AttrOptionAttrs<'a> = AttrsOf<'a, sets::AttrOption>;

impl<'a> AttrOptionAttrs<'a> {
    /// Name such as `mode`, `activeport`, `priority`, `enabled` or `lb_tx_hash_to_port_mapping`.
    #[doc(alias = "TEAM_ATTR_OPTION_NAME")]
    #[inline]
    pub fn name(&self) -> Result<Option<&'a rt::BStr>, rt::DecodeError> {
        self.view.get_text(1)
    }

    /// The value changed since it was last reported. Reading clears the mark.
    #[doc(alias = "TEAM_ATTR_OPTION_CHANGED")]
    #[inline]
    pub fn changed(&self) -> bool {
        self.view.has(2)
    }

    /// Form of `data`, with the kernel's internal numbers: 3 a u32, 5 a string, 6 a flag, 11 bytes,
    /// 14 an s32. No public header has these numbers.
    #[doc(alias = "TEAM_ATTR_OPTION_TYPE")]
    #[inline]
    pub fn type_(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(3)
    }

    /// The value, in host byte order. For a flag it has no content: present means true, absent
    /// means false.
    #[doc(alias = "TEAM_ATTR_OPTION_DATA")]
    #[inline]
    pub fn data(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(4)
    }

    /// The option, or its port, is gone; sent once.
    #[doc(alias = "TEAM_ATTR_OPTION_REMOVED")]
    #[inline]
    pub fn removed(&self) -> bool {
        self.view.has(5)
    }

    /// Index of the port's interface, for options of ports.
    #[doc(alias = "TEAM_ATTR_OPTION_PORT_IFINDEX")]
    #[inline]
    pub fn port_ifindex(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(6)
    }

    /// Position, for options that are arrays.
    #[doc(alias = "TEAM_ATTR_OPTION_ARRAY_INDEX")]
    #[inline]
    pub fn array_index(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(7)
    }
}

impl AttrOptionWriter {
    /// Sets [`name`](AttrOptionAttrs#method.name): at most 32 bytes.
    #[inline]
    pub fn name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_checked_text(1, value)
    }

    /// Sets [`changed`](AttrOptionAttrs#method.changed).
    #[inline]
    pub fn changed(&mut self, present: bool) -> &mut Self {
        self.put_flag(2, present)
    }

    /// Sets [`type`](AttrOptionAttrs#method.type_).
    #[inline]
    pub fn type_(&mut self, value: u8) -> &mut Self {
        self.put_u8(3, value)
    }

    /// Sets [`data`](AttrOptionAttrs#method.data).
    #[inline]
    pub fn data(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(4, value)
    }

    /// Sets [`removed`](AttrOptionAttrs#method.removed).
    #[inline]
    pub fn removed(&mut self, present: bool) -> &mut Self {
        self.put_flag(5, present)
    }

    /// Sets [`port-ifindex`](AttrOptionAttrs#method.port_ifindex).
    #[inline]
    pub fn port_ifindex(&mut self, value: u32) -> &mut Self {
        self.put_u32(6, value)
    }

    /// Sets [`array-index`](AttrOptionAttrs#method.array_index).
    #[inline]
    pub fn array_index(&mut self, value: u32) -> &mut Self {
        self.put_u32(7, value)
    }
}

/// List of ports.
pub type ItemPortAttrs<'a> = AttrsOf<'a, sets::ItemPort>;

impl<'a> ItemPortAttrs<'a> {
    /// One port; repeats for as many as there are.
    #[doc(alias = "TEAM_ATTR_ITEM_PORT")]
    #[inline]
    pub fn port(&self) -> rt::Multi<'a, AttrPortAttrs<'a>> {
        self.view.all(1)
    }
}

impl ItemPortWriter {
    /// Sets [`port`](ItemPortAttrs#method.port): call it once for each value.
    #[inline]
    pub fn port(&mut self, fill: impl FnOnce(&mut AttrPortWriter)) -> &mut Self {
        self.put_nest::<AttrPortWriter>(1, fill)
    }
}

/// One port of the team.
pub type AttrPortAttrs<'a> = AttrsOf<'a, sets::AttrPort>;

impl<'a> AttrPortAttrs<'a> {
    /// Index of the port's interface.
    #[doc(alias = "TEAM_ATTR_PORT_IFINDEX")]
    #[inline]
    pub fn ifindex(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(1)
    }

    /// The state changed since it was last reported. Reading clears the mark.
    #[doc(alias = "TEAM_ATTR_PORT_CHANGED")]
    #[inline]
    pub fn changed(&self) -> bool {
        self.view.has(2)
    }

    /// The port has a link, by its carrier or by what the daemon says.
    #[doc(alias = "TEAM_ATTR_PORT_LINKUP")]
    #[inline]
    pub fn linkup(&self) -> bool {
        self.view.has(3)
    }

    /// Speed in Mbit/s; 0 without link, 4294967295 unknown.
    #[doc(alias = "TEAM_ATTR_PORT_SPEED")]
    #[inline]
    pub fn speed(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(4)
    }

    /// 0 half, 1 full, 255 unknown.
    #[doc(alias = "TEAM_ATTR_PORT_DUPLEX")]
    #[inline]
    pub fn duplex(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(5)
    }

    /// The port has left the team; sent once.
    #[doc(alias = "TEAM_ATTR_PORT_REMOVED")]
    #[inline]
    pub fn removed(&self) -> bool {
        self.view.has(6)
    }
}

impl AttrPortWriter {
    /// Sets [`ifindex`](AttrPortAttrs#method.ifindex).
    #[inline]
    pub fn ifindex(&mut self, value: u32) -> &mut Self {
        self.put_u32(1, value)
    }

    /// Sets [`changed`](AttrPortAttrs#method.changed).
    #[inline]
    pub fn changed(&mut self, present: bool) -> &mut Self {
        self.put_flag(2, present)
    }

    /// Sets [`linkup`](AttrPortAttrs#method.linkup).
    #[inline]
    pub fn linkup(&mut self, present: bool) -> &mut Self {
        self.put_flag(3, present)
    }

    /// Sets [`speed`](AttrPortAttrs#method.speed).
    #[inline]
    pub fn speed(&mut self, value: u32) -> &mut Self {
        self.put_u32(4, value)
    }

    /// Sets [`duplex`](AttrPortAttrs#method.duplex).
    #[inline]
    pub fn duplex(&mut self, value: u8) -> &mut Self {
        self.put_u8(5, value)
    }

    /// Sets [`removed`](AttrPortAttrs#method.removed).
    #[inline]
    pub fn removed(&mut self, present: bool) -> &mut Self {
        self.put_flag(6, present)
    }
}
