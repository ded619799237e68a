// @generated from specs/rt-neigh.yaml by `cargo xtask generate`. Do not edit: change the spec.
//! Requests, and what the kernel sends by itself.

use super::*;

rt::family!(
    FAMILY, rt::Route, [Newneigh(28), Delneigh(29), Getneightbl(64), Setneightbl(67)]
);

rt::operations!(Newneigh, Delneigh, Getneigh, Getneightbl, Setneightbl);

rt::modify!(Newneigh, Delneigh, Setneightbl);

/// Adds or changes an entry. `NLM_F_CREATE` with `NLM_F_EXCL` is `ip neigh add` and gives `EEXIST`
/// for an entry already there, `NLM_F_CREATE` with `NLM_F_REPLACE` is `ip neigh replace`,
/// `NLM_F_REPLACE` alone is `ip neigh change` and gives `ENOENT` if there is nothing to change.
/// `NLM_F_APPEND` adds one more remote to a VXLAN forwarding entry (`bridge fdb append`). An
/// unknown interface gives `ENODEV`, a missing `CAP_NET_ADMIN` gives `EPERM`.
/// - For one object it takes `dst`, `lladdr`, `probes`, `vlan`, `port`, `vni`, `ifindex`, `master`,
///   `src-vni`, `protocol`, `nh-id`, `fdb-ext-attrs`, `flags-ext`; it returns an acknowledgement.
#[doc(alias = "RTM_NEWNEIGH")]
pub type Newneigh = RequestOf<ops::Newneigh>;

rt::request!(
    newneigh, Newneigh, NewneighReply, 0, [Do], NeighbourAttrs, Neighbour, Ndmsg
);

impl Newneigh {
    /// Writes [`dst`](NeighbourAttrs#method.dst).
    #[inline]
    pub fn dst(&mut self, value: impl Into<core::net::IpAddr>) -> &mut Self {
        self.put_attr::<c::Ip>(1, value.into())
    }

    /// Writes [`lladdr`](NeighbourAttrs#method.lladdr).
    #[inline]
    pub fn lladdr(&mut self, value: impl Into<rt::HardwareAddr>) -> &mut Self {
        self.put_attr::<rt::HardwareAddr>(2, value.into())
    }

    /// Writes [`probes`](NeighbourAttrs#method.probes).
    #[inline]
    pub fn probes(&mut self, value: u32) -> &mut Self {
        self.put_u32(4, value)
    }

    /// Writes [`vlan`](NeighbourAttrs#method.vlan).
    #[inline]
    pub fn vlan(&mut self, value: u16) -> &mut Self {
        self.put_u16(5, value)
    }

    /// Writes [`port`](NeighbourAttrs#method.port).
    #[inline]
    pub fn port(&mut self, value: u16) -> &mut Self {
        self.put_attr::<c::Be<u16>>(6, value)
    }

    /// Writes [`vni`](NeighbourAttrs#method.vni).
    #[inline]
    pub fn vni(&mut self, value: u32) -> &mut Self {
        self.put_u32(7, value)
    }

    /// Writes [`ifindex`](NeighbourAttrs#method.ifindex).
    #[inline]
    pub fn ifindex(&mut self, value: u32) -> &mut Self {
        self.put_u32(8, value)
    }

    /// Writes [`master`](NeighbourAttrs#method.master).
    #[inline]
    pub fn master(&mut self, value: u32) -> &mut Self {
        self.put_u32(9, value)
    }

    /// Writes [`src-vni`](NeighbourAttrs#method.src_vni).
    #[inline]
    pub fn src_vni(&mut self, value: u32) -> &mut Self {
        self.put_u32(11, value)
    }

    /// Writes [`protocol`](NeighbourAttrs#method.protocol).
    #[inline]
    pub fn protocol(&mut self, value: u8) -> &mut Self {
        self.put_u8(12, value)
    }

    /// Writes [`nh-id`](NeighbourAttrs#method.nh_id).
    #[inline]
    pub fn nh_id(&mut self, value: u32) -> &mut Self {
        self.put_u32(13, value)
    }

    /// Writes [`fdb-ext-attrs`](NeighbourAttrs#method.fdb_ext_attrs).
    #[inline]
    pub fn fdb_ext_attrs(&mut self, fill: impl FnOnce(&mut FdbExtWriter)) -> &mut Self {
        self.put_nest::<FdbExtWriter>(14, fill)
    }

    /// Writes [`flags-ext`](NeighbourAttrs#method.flags_ext).
    #[inline]
    pub fn flags_ext(&mut self, value: NtfExtFlags) -> &mut Self {
        self.put_attr::<c::As<NtfExtFlags, u32>>(15, value)
    }
}

/// Removes an entry, as `ip neigh del` and `bridge fdb del` do. The header holds family and
/// interface; neighbours are selected by `dst`, forwarding entries by `lladdr` and `vlan`. With
/// `NLM_F_BULK` forwarding entries are flushed, all or those that fit the state and flags under the
/// masks (`bridge fdb flush`). A missing entry gives `ENOENT`, an unknown interface `ENODEV`, a
/// missing `CAP_NET_ADMIN` gives `EPERM`.
/// - For one object it takes `dst`, `lladdr`, `vlan`, `port`, `vni`, `ifindex`, `src-vni`, `nh-id`,
///   `ndm-state-mask`, `ndm-flags-mask`; it returns an acknowledgement.
#[doc(alias = "RTM_DELNEIGH")]
pub type Delneigh = RequestOf<ops::Delneigh>;

rt::request!(
    delneigh, Delneigh, DelneighReply, 1, [Do], NeighbourAttrs, Neighbour, Ndmsg
);

impl Delneigh {
    /// Writes [`dst`](NeighbourAttrs#method.dst).
    #[inline]
    pub fn dst(&mut self, value: impl Into<core::net::IpAddr>) -> &mut Self {
        self.put_attr::<c::Ip>(1, value.into())
    }

    /// Writes [`lladdr`](NeighbourAttrs#method.lladdr).
    #[inline]
    pub fn lladdr(&mut self, value: impl Into<rt::HardwareAddr>) -> &mut Self {
        self.put_attr::<rt::HardwareAddr>(2, value.into())
    }

    /// Writes [`vlan`](NeighbourAttrs#method.vlan).
    #[inline]
    pub fn vlan(&mut self, value: u16) -> &mut Self {
        self.put_u16(5, value)
    }

    /// Writes [`port`](NeighbourAttrs#method.port).
    #[inline]
    pub fn port(&mut self, value: u16) -> &mut Self {
        self.put_attr::<c::Be<u16>>(6, value)
    }

    /// Writes [`vni`](NeighbourAttrs#method.vni).
    #[inline]
    pub fn vni(&mut self, value: u32) -> &mut Self {
        self.put_u32(7, value)
    }

    /// Writes [`ifindex`](NeighbourAttrs#method.ifindex).
    #[inline]
    pub fn ifindex(&mut self, value: u32) -> &mut Self {
        self.put_u32(8, value)
    }

    /// Writes [`src-vni`](NeighbourAttrs#method.src_vni).
    #[inline]
    pub fn src_vni(&mut self, value: u32) -> &mut Self {
        self.put_u32(11, value)
    }

    /// Writes [`nh-id`](NeighbourAttrs#method.nh_id).
    #[inline]
    pub fn nh_id(&mut self, value: u32) -> &mut Self {
        self.put_u32(13, value)
    }

    /// Writes [`ndm-state-mask`](NeighbourAttrs#method.ndm_state_mask).
    #[inline]
    pub fn ndm_state_mask(&mut self, value: u16) -> &mut Self {
        self.put_u16(16, value)
    }

    /// Writes [`ndm-flags-mask`](NeighbourAttrs#method.ndm_flags_mask).
    #[inline]
    pub fn ndm_flags_mask(&mut self, value: u8) -> &mut Self {
        self.put_u8(17, value)
    }
}

/// As a single request: returns the entry of one address (`ip neigh get`), or `ENOENT`; in the
/// bridge family that of one `lladdr` (`bridge fdb get`). As a dump: lists entries, `ip neigh show`
/// for IP families and `bridge fdb show` for the bridge family in the header; `ifindex` and
/// `master` narrow the list.
/// - For one object it takes `dst`, `lladdr`, `vlan`, `vni`, `master`; it returns `dst`, `lladdr`,
///   `cacheinfo`, `probes`, `vlan`, `port`, `vni`, `ifindex`, `master`, `link-netnsid`, `src-vni`,
///   `protocol`, `nh-id`, `fdb-ext-attrs`, `flags-ext`.
/// - As a dump it takes `ifindex`, `master`; it returns `dst`, `lladdr`, `cacheinfo`, `probes`,
///   `vlan`, `port`, `vni`, `ifindex`, `master`, `link-netnsid`, `src-vni`, `protocol`, `nh-id`,
///   `fdb-ext-attrs`, `flags-ext`.
#[doc(alias = "RTM_GETNEIGH")]
pub type Getneigh = RequestOf<ops::Getneigh>;

rt::request!(
    getneigh, Getneigh, GetneighReply, 3, [DoReply, Dump], NeighbourAttrs, Neighbour,
    Ndmsg
);

impl Getneigh {
    /// Writes [`dst`](NeighbourAttrs#method.dst).
    #[inline]
    pub fn dst(&mut self, value: impl Into<core::net::IpAddr>) -> &mut Self {
        self.put_attr::<c::Ip>(1, value.into())
    }

    /// Writes [`lladdr`](NeighbourAttrs#method.lladdr).
    #[inline]
    pub fn lladdr(&mut self, value: impl Into<rt::HardwareAddr>) -> &mut Self {
        self.put_attr::<rt::HardwareAddr>(2, value.into())
    }

    /// Writes [`vlan`](NeighbourAttrs#method.vlan).
    #[inline]
    pub fn vlan(&mut self, value: u16) -> &mut Self {
        self.put_u16(5, value)
    }

    /// Writes [`vni`](NeighbourAttrs#method.vni).
    #[inline]
    pub fn vni(&mut self, value: u32) -> &mut Self {
        self.put_u32(7, value)
    }

    /// Writes [`ifindex`](NeighbourAttrs#method.ifindex).
    #[inline]
    pub fn ifindex(&mut self, value: u32) -> &mut Self {
        self.put_u32(8, value)
    }

    /// Writes [`master`](NeighbourAttrs#method.master).
    #[inline]
    pub fn master(&mut self, value: u32) -> &mut Self {
        self.put_u32(9, value)
    }
}

/// Lists the neighbour tables themselves (one for ARP, one for IPv6) with limits, timers and
/// counters. Each table comes as one message of its own, followed by one message for each interface
/// with own timers. `ip ntable show` prints this.
/// - As a dump it takes no attributes; it returns `name`, `thresh1`, `thresh2`, `thresh3`,
///   `config`, `parms`, `stats`, `gc-interval`.
#[doc(alias = "RTM_GETNEIGHTBL")]
pub type Getneightbl = RequestOf<ops::Getneightbl>;

rt::request!(
    getneightbl, Getneightbl, GetneightblReply, 5, [Dump], NdtAttrs, Ndt, Ndtmsg
);

/// Changes limits or timers of a neighbour table, as `ip ntable change` does; the sysctls under
/// `net.ipv4.neigh` and `net.ipv6.neigh` set the same values. `name` is required. An unknown table
/// or interface gives `ENOENT`, a missing `CAP_NET_ADMIN` gives `EPERM`.
/// - For one object it takes `name`, `thresh1`, `thresh2`, `thresh3`, `parms`, `gc-interval`; it
///   returns an acknowledgement.
#[doc(alias = "RTM_SETNEIGHTBL")]
pub type Setneightbl = RequestOf<ops::Setneightbl>;

rt::request!(setneightbl, Setneightbl, SetneightblReply, 6, [Do], NdtAttrs, Ndt, Ndtmsg);

impl Setneightbl {
    /// Writes [`name`](NdtAttrs#method.name).
    #[inline]
    pub fn name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }

    /// Writes [`thresh1`](NdtAttrs#method.thresh1).
    #[inline]
    pub fn thresh1(&mut self, value: u32) -> &mut Self {
        self.put_u32(2, value)
    }

    /// Writes [`thresh2`](NdtAttrs#method.thresh2).
    #[inline]
    pub fn thresh2(&mut self, value: u32) -> &mut Self {
        self.put_u32(3, value)
    }

    /// Writes [`thresh3`](NdtAttrs#method.thresh3).
    #[inline]
    pub fn thresh3(&mut self, value: u32) -> &mut Self {
        self.put_u32(4, value)
    }

    /// Writes [`parms`](NdtAttrs#method.parms).
    #[inline]
    pub fn parms(&mut self, fill: impl FnOnce(&mut NdtpaWriter)) -> &mut Self {
        self.put_nest::<NdtpaWriter>(6, fill)
    }

    /// Writes [`gc-interval`](NdtAttrs#method.gc_interval).
    #[inline]
    pub fn gc_interval(&mut self, value: u64) -> &mut Self {
        self.put_u64(8, value)
    }
}

/// What a subscriber receives.
#[non_exhaustive]
#[derive(Debug)]
pub enum Event<'a> {
    /// `newneigh`: somebody did what [`Newneigh`] asks for.
    Newneigh(rt::WithHeader<Ndmsg, NeighbourAttrs<'a>>),
    /// `delneigh`: somebody did what [`Delneigh`] asks for.
    Delneigh(rt::WithHeader<Ndmsg, NeighbourAttrs<'a>>),
    /// `getneightbl`: what answers [`Getneightbl`], also sent by itself where the kernel does so.
    Getneightbl(rt::WithHeader<Ndtmsg, NdtAttrs<'a>>),
    /// `setneightbl`: somebody did what [`Setneightbl`] asks for.
    Setneightbl(rt::WithHeader<Ndtmsg, NdtAttrs<'a>>),
}
