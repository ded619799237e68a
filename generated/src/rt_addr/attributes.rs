// @generated from specs/rt-addr.yaml by `cargo xtask generate`. Do not edit: change the spec.
//! Attribute sets: a view that reads and a writer that writes each of them.

use super::*;

rt::sets! { table: FAMILY, sets: [0 => Addr { numbers: 13, writer: AddrWriter }] }

/// Attributes of address messages.
pub type AddrAttrs<'a> = AttrsOf<'a, sets::Addr>;

impl<'a> AddrAttrs<'a> {
    /// The address, or on point-to-point interfaces that of the peer: 4 bytes for IPv4, 16 for
    /// IPv6, network byte order.
    #[doc(alias = "IFA_ADDRESS")]
    #[inline]
    pub fn address(&self) -> Result<Option<core::net::IpAddr>, rt::DecodeError> {
        self.view.get::<c::Ip>(1)
    }

    /// The interface's own address. IPv4 requests must have it; IPv6 reports it only next to a peer
    /// address.
    #[doc(alias = "IFA_LOCAL")]
    #[inline]
    pub fn local(&self) -> Result<Option<core::net::IpAddr>, rt::DecodeError> {
        self.view.get::<c::Ip>(2)
    }

    /// Name shown for an IPv4 address, by tradition the interface name or `eth0:1`; at most 15
    /// bytes.
    #[doc(alias = "IFA_LABEL")]
    #[inline]
    pub fn label(&self) -> Result<Option<&'a rt::BStr>, rt::DecodeError> {
        self.view.get_text(3)
    }

    /// IPv4 broadcast address of the subnet.
    #[doc(alias = "IFA_BROADCAST")]
    #[inline]
    pub fn broadcast(&self) -> Result<Option<core::net::Ipv4Addr>, rt::DecodeError> {
        self.view.get::<c::Ipv4>(4)
    }

    /// IPv6 anycast address.
    #[doc(alias = "IFA_ANYCAST")]
    #[inline]
    pub fn anycast(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(5)
    }

    /// Lifetimes; an address added without them never expires.
    #[doc(alias = "IFA_CACHEINFO")]
    #[inline]
    pub fn cacheinfo(&self) -> Result<Option<IfaCacheinfo>, rt::DecodeError> {
        self.view.get::<c::Struct<IfaCacheinfo>>(6)
    }

    /// Address of a joined group: 4 bytes for IPv4, 16 for IPv6, network byte order.
    #[doc(alias = "IFA_MULTICAST")]
    #[inline]
    pub fn multicast(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(7)
    }

    /// All 32 flag bits, replaces `ifa-flags` of the header.
    #[doc(alias = "IFA_FLAGS")]
    #[inline]
    pub fn flags(&self) -> Result<Option<IfaFlags>, rt::DecodeError> {
        self.view.get::<c::As<IfaFlags, u32>>(8)
    }

    /// Metric of the subnet route that comes with the address; 0 leaves the choice to the kernel.
    #[doc(alias = "IFA_RT_PRIORITY")]
    #[inline]
    pub fn rt_priority(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(9)
    }

    /// List addresses of the network namespace that has this id in ours (`ip netns list-id`).
    #[doc(alias = "IFA_TARGET_NETNSID")]
    #[inline]
    pub fn target_netnsid(&self) -> Result<Option<i32>, rt::DecodeError> {
        self.view.get::<i32>(10)
    }

    /// Who set the address: 1 loopback, 2 router advertisement, 3 link-local, all by the kernel;
    /// other values are free to use (`ip address add ... proto`).
    #[doc(alias = "IFA_PROTO")]
    #[inline]
    pub fn proto(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(11)
    }

    /// Number of sockets and kernel users that hold the group membership.
    #[doc(alias = "IFA_MC_USERS")]
    #[inline]
    pub fn mc_users(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(12)
    }
}

impl AddrWriter {
    /// Sets [`address`](AddrAttrs#method.address).
    #[inline]
    pub fn address(&mut self, value: impl Into<core::net::IpAddr>) -> &mut Self {
        self.put_attr::<c::Ip>(1, value.into())
    }

    /// Sets [`local`](AddrAttrs#method.local).
    #[inline]
    pub fn local(&mut self, value: impl Into<core::net::IpAddr>) -> &mut Self {
        self.put_attr::<c::Ip>(2, value.into())
    }

    /// Sets [`label`](AddrAttrs#method.label).
    #[inline]
    pub fn label(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(3, value)
    }

    /// Sets [`broadcast`](AddrAttrs#method.broadcast).
    #[inline]
    pub fn broadcast(&mut self, value: core::net::Ipv4Addr) -> &mut Self {
        self.put_attr::<c::Ipv4>(4, value)
    }

    /// Sets [`anycast`](AddrAttrs#method.anycast).
    #[inline]
    pub fn anycast(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(5, value)
    }

    /// Sets [`cacheinfo`](AddrAttrs#method.cacheinfo).
    #[inline]
    pub fn cacheinfo(&mut self, value: IfaCacheinfo) -> &mut Self {
        self.put_attr::<c::Struct<IfaCacheinfo>>(6, value)
    }

    /// Sets [`multicast`](AddrAttrs#method.multicast).
    #[inline]
    pub fn multicast(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(7, value)
    }

    /// Sets [`flags`](AddrAttrs#method.flags).
    #[inline]
    pub fn flags(&mut self, value: IfaFlags) -> &mut Self {
        self.put_attr::<c::As<IfaFlags, u32>>(8, value)
    }

    /// Sets [`rt-priority`](AddrAttrs#method.rt_priority).
    #[inline]
    pub fn rt_priority(&mut self, value: u32) -> &mut Self {
        self.put_u32(9, value)
    }

    /// Sets [`target-netnsid`](AddrAttrs#method.target_netnsid).
    #[inline]
    pub fn target_netnsid(&mut self, value: i32) -> &mut Self {
        self.put_attr::<i32>(10, value)
    }

    /// Sets [`proto`](AddrAttrs#method.proto).
    #[inline]
    pub fn proto(&mut self, value: u8) -> &mut Self {
        self.put_u8(11, value)
    }

    /// Sets [`mc-users`](AddrAttrs#method.mc_users).
    #[inline]
    pub fn mc_users(&mut self, value: u32) -> &mut Self {
        self.put_u32(12, value)
    }
}
