// @generated from specs/rt-neigh.yaml by `cargo xtask generate`. Do not edit: change the spec.
//! Requests, and the messages that the kernel sends on its own.

use super::*;

rt::family! {
    table: FAMILY,
    protocol: rt::Route,
    events: [28 => Newneigh, 29 => Delneigh, 64 => Getneightbl, 67 => Setneightbl],
}

rt::operations! { Newneigh, Delneigh, Getneigh, Getneightbl, Setneightbl }

rt::flag_methods! { Newneigh, Delneigh, Setneightbl }

/// Adds or changes an entry. `NLM_F_CREATE` with `NLM_F_EXCL` is `ip neigh add` and gives `EEXIST`
/// for an entry already there, `NLM_F_CREATE` with `NLM_F_REPLACE` is `ip neigh replace`,
/// `NLM_F_REPLACE` alone is `ip neigh change` and gives `ENOENT` if there is nothing to change.
/// `NLM_F_APPEND` adds one more remote to a VXLAN forwarding entry (`bridge fdb append`). An
/// unknown interface gives `ENODEV`, a missing `CAP_NET_ADMIN` gives `EPERM`.
/// - Single request: takes `dst`, `lladdr`, `probes`, `vlan`, `port`, `vni`, `ifindex`, `master`,
///   `src-vni`, `protocol`, `nh-id`, `fdb-ext-attrs`, `flags-ext`; returns an acknowledgement.
#[doc(alias = "RTM_NEWNEIGH")]
#[inline]
#[must_use]
pub fn newneigh() -> Newneigh {
    RequestOf::__start::<Ndmsg>()
}

rt::request! {
    name: Newneigh,
    start: newneigh,
    operation: 0,
    modes: [Do],
    set: Neighbour,
    view: NeighbourAttrs,
    header: Ndmsg,
}

impl Newneigh {
    /// Sets [`dst`](NeighbourAttrs#method.dst).
    #[inline]
    pub fn dst(&mut self, value: impl Into<core::net::IpAddr>) -> &mut Self {
        self.put_attr::<c::Ip>(1, value.into())
    }

    /// Sets [`lladdr`](NeighbourAttrs#method.lladdr).
    #[inline]
    pub fn lladdr(&mut self, value: impl Into<rt::HardwareAddr>) -> &mut Self {
        self.put_attr::<rt::HardwareAddr>(2, value.into())
    }

    /// Sets [`probes`](NeighbourAttrs#method.probes).
    #[inline]
    pub fn probes(&mut self, value: u32) -> &mut Self {
        self.put_u32(4, value)
    }

    /// Sets [`vlan`](NeighbourAttrs#method.vlan).
    #[inline]
    pub fn vlan(&mut self, value: u16) -> &mut Self {
        self.put_u16(5, value)
    }

    /// Sets [`port`](NeighbourAttrs#method.port).
    #[inline]
    pub fn port(&mut self, value: u16) -> &mut Self {
        self.put_attr::<c::Be<u16>>(6, value)
    }

    /// Sets [`vni`](NeighbourAttrs#method.vni).
    #[inline]
    pub fn vni(&mut self, value: u32) -> &mut Self {
        self.put_u32(7, value)
    }

    /// Sets [`ifindex`](NeighbourAttrs#method.ifindex).
    #[inline]
    pub fn ifindex(&mut self, value: u32) -> &mut Self {
        self.put_u32(8, value)
    }

    /// Sets [`master`](NeighbourAttrs#method.master).
    #[inline]
    pub fn master(&mut self, value: u32) -> &mut Self {
        self.put_u32(9, value)
    }

    /// Sets [`src-vni`](NeighbourAttrs#method.src_vni).
    #[inline]
    pub fn src_vni(&mut self, value: u32) -> &mut Self {
        self.put_u32(11, value)
    }

    /// Sets [`protocol`](NeighbourAttrs#method.protocol).
    #[inline]
    pub fn protocol(&mut self, value: u8) -> &mut Self {
        self.put_u8(12, value)
    }

    /// Sets [`nh-id`](NeighbourAttrs#method.nh_id).
    #[inline]
    pub fn nh_id(&mut self, value: u32) -> &mut Self {
        self.put_u32(13, value)
    }

    /// Sets [`fdb-ext-attrs`](NeighbourAttrs#method.fdb_ext_attrs).
    #[inline]
    pub fn fdb_ext_attrs(&mut self, fill: impl FnOnce(&mut FdbExtWriter)) -> &mut Self {
        self.put_nest::<FdbExtWriter>(14, fill)
    }

    /// Sets [`flags-ext`](NeighbourAttrs#method.flags_ext).
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
/// - Single request: takes `dst`, `lladdr`, `vlan`, `port`, `vni`, `ifindex`, `src-vni`, `nh-id`,
///   `ndm-state-mask`, `ndm-flags-mask`; returns an acknowledgement.
#[doc(alias = "RTM_DELNEIGH")]
#[inline]
#[must_use]
pub fn delneigh() -> Delneigh {
    RequestOf::__start::<Ndmsg>()
}

rt::request! {
    name: Delneigh,
    start: delneigh,
    operation: 1,
    modes: [Do],
    set: Neighbour,
    view: NeighbourAttrs,
    header: Ndmsg,
}

impl Delneigh {
    /// Sets [`dst`](NeighbourAttrs#method.dst).
    #[inline]
    pub fn dst(&mut self, value: impl Into<core::net::IpAddr>) -> &mut Self {
        self.put_attr::<c::Ip>(1, value.into())
    }

    /// Sets [`lladdr`](NeighbourAttrs#method.lladdr).
    #[inline]
    pub fn lladdr(&mut self, value: impl Into<rt::HardwareAddr>) -> &mut Self {
        self.put_attr::<rt::HardwareAddr>(2, value.into())
    }

    /// Sets [`vlan`](NeighbourAttrs#method.vlan).
    #[inline]
    pub fn vlan(&mut self, value: u16) -> &mut Self {
        self.put_u16(5, value)
    }

    /// Sets [`port`](NeighbourAttrs#method.port).
    #[inline]
    pub fn port(&mut self, value: u16) -> &mut Self {
        self.put_attr::<c::Be<u16>>(6, value)
    }

    /// Sets [`vni`](NeighbourAttrs#method.vni).
    #[inline]
    pub fn vni(&mut self, value: u32) -> &mut Self {
        self.put_u32(7, value)
    }

    /// Sets [`ifindex`](NeighbourAttrs#method.ifindex).
    #[inline]
    pub fn ifindex(&mut self, value: u32) -> &mut Self {
        self.put_u32(8, value)
    }

    /// Sets [`src-vni`](NeighbourAttrs#method.src_vni).
    #[inline]
    pub fn src_vni(&mut self, value: u32) -> &mut Self {
        self.put_u32(11, value)
    }

    /// Sets [`nh-id`](NeighbourAttrs#method.nh_id).
    #[inline]
    pub fn nh_id(&mut self, value: u32) -> &mut Self {
        self.put_u32(13, value)
    }

    /// Sets [`ndm-state-mask`](NeighbourAttrs#method.ndm_state_mask).
    #[inline]
    pub fn ndm_state_mask(&mut self, value: u16) -> &mut Self {
        self.put_u16(16, value)
    }

    /// Sets [`ndm-flags-mask`](NeighbourAttrs#method.ndm_flags_mask).
    #[inline]
    pub fn ndm_flags_mask(&mut self, value: u8) -> &mut Self {
        self.put_u8(17, value)
    }
}

/// As a single request: returns the entry of one address (`ip neigh get`), or `ENOENT`; in the
/// bridge family that of one `lladdr` (`bridge fdb get`). As a dump: lists entries, `ip neigh show`
/// for IP families and `bridge fdb show` for the bridge family in the header; `ifindex` and
/// `master` narrow the list.
/// - Single request: takes `dst`, `lladdr`, `vlan`, `vni`, `master`; returns `dst`, `lladdr`,
///   `cacheinfo`, `probes`, `vlan`, `port`, `vni`, `ifindex`, `master`, `link-netnsid`, `src-vni`,
///   `protocol`, `nh-id`, `fdb-ext-attrs`, `flags-ext`.
/// - Dump: takes `ifindex`, `master`; returns `dst`, `lladdr`, `cacheinfo`, `probes`, `vlan`,
///   `port`, `vni`, `ifindex`, `master`, `link-netnsid`, `src-vni`, `protocol`, `nh-id`,
///   `fdb-ext-attrs`, `flags-ext`.
#[doc(alias = "RTM_GETNEIGH")]
#[inline]
#[must_use]
pub fn getneigh() -> Getneigh {
    RequestOf::__start::<Ndmsg>()
}

rt::request! {
    name: Getneigh,
    start: getneigh,
    operation: 3,
    modes: [DoReply, Dump],
    set: Neighbour,
    view: NeighbourAttrs,
    header: Ndmsg,
}

/// The answer to [`getneigh()`].
pub type GetneighReply<'a> = rt::WithHeader<Ndmsg, NeighbourAttrs<'a>>;

impl Getneigh {
    /// Sets [`dst`](NeighbourAttrs#method.dst).
    #[inline]
    pub fn dst(&mut self, value: impl Into<core::net::IpAddr>) -> &mut Self {
        self.put_attr::<c::Ip>(1, value.into())
    }

    /// Sets [`lladdr`](NeighbourAttrs#method.lladdr).
    #[inline]
    pub fn lladdr(&mut self, value: impl Into<rt::HardwareAddr>) -> &mut Self {
        self.put_attr::<rt::HardwareAddr>(2, value.into())
    }

    /// Sets [`vlan`](NeighbourAttrs#method.vlan).
    #[inline]
    pub fn vlan(&mut self, value: u16) -> &mut Self {
        self.put_u16(5, value)
    }

    /// Sets [`vni`](NeighbourAttrs#method.vni).
    #[inline]
    pub fn vni(&mut self, value: u32) -> &mut Self {
        self.put_u32(7, value)
    }

    /// Sets [`ifindex`](NeighbourAttrs#method.ifindex).
    #[inline]
    pub fn ifindex(&mut self, value: u32) -> &mut Self {
        self.put_u32(8, value)
    }

    /// Sets [`master`](NeighbourAttrs#method.master).
    #[inline]
    pub fn master(&mut self, value: u32) -> &mut Self {
        self.put_u32(9, value)
    }
}

/// Lists the neighbour tables themselves (one for ARP, one for IPv6) with limits, timers and
/// counters. Each table comes as one message of its own, followed by one message for each interface
/// with own timers. `ip ntable show` prints this.
/// - Dump: takes no attributes; returns `name`, `thresh1`, `thresh2`, `thresh3`, `config`, `parms`,
///   `stats`, `gc-interval`.
#[doc(alias = "RTM_GETNEIGHTBL")]
#[inline]
#[must_use]
pub fn getneightbl() -> Getneightbl {
    RequestOf::__start::<Ndtmsg>()
}

rt::request! {
    name: Getneightbl,
    start: getneightbl,
    operation: 5,
    modes: [Dump],
    set: Ndt,
    view: NdtAttrs,
    header: Ndtmsg,
}

/// The answer to [`getneightbl()`].
pub type GetneightblReply<'a> = rt::WithHeader<Ndtmsg, NdtAttrs<'a>>;

/// Changes limits or timers of a neighbour table, as `ip ntable change` does; the sysctls under
/// `net.ipv4.neigh` and `net.ipv6.neigh` set the same values. `name` is required. An unknown table
/// or interface gives `ENOENT`, a missing `CAP_NET_ADMIN` gives `EPERM`.
/// - Single request: takes `name`, `thresh1`, `thresh2`, `thresh3`, `parms`, `gc-interval`; returns
///   an acknowledgement.
#[doc(alias = "RTM_SETNEIGHTBL")]
#[inline]
#[must_use]
pub fn setneightbl() -> Setneightbl {
    RequestOf::__start::<Ndtmsg>()
}

rt::request! {
    name: Setneightbl,
    start: setneightbl,
    operation: 6,
    modes: [Do],
    set: Ndt,
    view: NdtAttrs,
    header: Ndtmsg,
}

impl Setneightbl {
    /// Sets [`name`](NdtAttrs#method.name).
    #[inline]
    pub fn name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }

    /// Sets [`thresh1`](NdtAttrs#method.thresh1).
    #[inline]
    pub fn thresh1(&mut self, value: u32) -> &mut Self {
        self.put_u32(2, value)
    }

    /// Sets [`thresh2`](NdtAttrs#method.thresh2).
    #[inline]
    pub fn thresh2(&mut self, value: u32) -> &mut Self {
        self.put_u32(3, value)
    }

    /// Sets [`thresh3`](NdtAttrs#method.thresh3).
    #[inline]
    pub fn thresh3(&mut self, value: u32) -> &mut Self {
        self.put_u32(4, value)
    }

    /// Sets [`parms`](NdtAttrs#method.parms).
    #[inline]
    pub fn parms(&mut self, fill: impl FnOnce(&mut NdtpaWriter)) -> &mut Self {
        self.put_nest::<NdtpaWriter>(6, fill)
    }

    /// Sets [`gc-interval`](NdtAttrs#method.gc_interval).
    #[inline]
    pub fn gc_interval(&mut self, value: u64) -> &mut Self {
        self.put_u64(8, value)
    }
}

/// A notification of this family.
#[non_exhaustive]
#[derive(Debug)]
pub enum Event<'a> {
    /// `newneigh`: reports a change of the kind that [`newneigh()`] makes.
    Newneigh(rt::WithHeader<Ndmsg, NeighbourAttrs<'a>>),
    /// `delneigh`: reports a change of the kind that [`delneigh()`] makes.
    Delneigh(rt::WithHeader<Ndmsg, NeighbourAttrs<'a>>),
    /// `getneightbl`: the reply to [`getneightbl()`], which the kernel may also send on its own.
    Getneightbl(rt::WithHeader<Ndtmsg, NdtAttrs<'a>>),
    /// `setneightbl`: reports a change of the kind that [`setneightbl()`] makes.
    Setneightbl(rt::WithHeader<Ndtmsg, NdtAttrs<'a>>),
}
