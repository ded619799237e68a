// @generated from specs/sunrpc_cache.yaml by `cargo xtask generate`. Do not edit: change the spec.
//! Attribute sets: a view to read and a writer to write each.
use super::*;
/// Where questions wait.
pub struct CacheNotifyAttrs<'a>(rt::View<'a, 2>);
rt::__view!(CacheNotifyAttrs, FAMILY, 0, 2);
impl<'a> CacheNotifyAttrs<'a> {
    /// The cache, as a number that is one of the two bits.
    #[doc(alias = "SUNRPC_A_CACHE_NOTIFY_CACHE_TYPE")]
    #[inline]
    pub fn cache_type(&self) -> Result<Option<CacheType>, rt::DecodeError> {
        self.0.get::<Self, c::As<CacheType, u32>>(1)
    }
}
rt::__set_writer!(CacheNotifyWriter, CacheNotifyAttrs, FAMILY, 0);
impl CacheNotifyWriter {
    /// Writes [`cache-type`](CacheNotifyAttrs::cache_type).
    #[inline]
    pub fn cache_type(&mut self, value: CacheType) -> &mut Self {
        self.put_attr::<c::As<CacheType, u32>>(1, value)
    }
}
/// A question which client an IP address belongs to, or its answer.
pub struct IpMapAttrs<'a>(rt::View<'a, 7>);
rt::__view!(IpMapAttrs, FAMILY, 1, 7);
impl<'a> IpMapAttrs<'a> {
    /// Number of the question; only in those from the kernel.
    #[doc(alias = "SUNRPC_A_IP_MAP_SEQNO")]
    #[inline]
    pub fn seqno(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.0.get_u64::<Self>(1)
    }
    /// RPC service that asks; `nfsd` for NFS.
    #[doc(alias = "SUNRPC_A_IP_MAP_CLASS")]
    #[inline]
    pub fn class(&self) -> Result<Option<&'a rt::BStr>, rt::DecodeError> {
        self.0.get_text::<Self>(2)
    }
    /// IP address as text, IPv4 in dotted form.
    #[doc(alias = "SUNRPC_A_IP_MAP_ADDR")]
    #[inline]
    pub fn addr(&self) -> Result<Option<&'a rt::BStr>, rt::DecodeError> {
        self.0.get_text::<Self>(3)
    }
    /// Name of the client, as the export table knows it; the answer.
    #[doc(alias = "SUNRPC_A_IP_MAP_DOMAIN")]
    #[inline]
    pub fn domain(&self) -> Result<Option<&'a rt::BStr>, rt::DecodeError> {
        self.0.get_text::<Self>(4)
    }
    /// There is no such client; the caller is refused.
    #[doc(alias = "SUNRPC_A_IP_MAP_NEGATIVE")]
    #[inline]
    pub fn negative(&self) -> bool {
        self.0.has(5)
    }
    /// Until when the answer is good, in seconds since 1970 (UTC).
    #[doc(alias = "SUNRPC_A_IP_MAP_EXPIRY")]
    #[inline]
    pub fn expiry(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.0.get_u64::<Self>(6)
    }
}
rt::__set_writer!(IpMapWriter, IpMapAttrs, FAMILY, 1);
impl IpMapWriter {
    /// Writes [`seqno`](IpMapAttrs::seqno).
    #[inline]
    pub fn seqno(&mut self, value: u64) -> &mut Self {
        self.put_u64(1, value)
    }
    /// Writes [`class`](IpMapAttrs::class).
    #[inline]
    pub fn class(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(2, value)
    }
    /// Writes [`addr`](IpMapAttrs::addr).
    #[inline]
    pub fn addr(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(3, value)
    }
    /// Writes [`domain`](IpMapAttrs::domain).
    #[inline]
    pub fn domain(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(4, value)
    }
    /// Writes [`negative`](IpMapAttrs::negative).
    #[inline]
    pub fn negative(&mut self, present: bool) -> &mut Self {
        self.put_flag(5, present)
    }
    /// Writes [`expiry`](IpMapAttrs::expiry).
    #[inline]
    pub fn expiry(&mut self, value: u64) -> &mut Self {
        self.put_u64(6, value)
    }
}
/// Questions or answers about IP addresses.
pub struct IpMapReqsAttrs<'a>(rt::View<'a, 2>);
rt::__view!(IpMapReqsAttrs, FAMILY, 2, 2);
impl<'a> IpMapReqsAttrs<'a> {
    /// One question or answer; repeats.
    #[doc(alias = "SUNRPC_A_IP_MAP_REQS_REQUESTS")]
    #[inline]
    pub fn requests(&self) -> rt::Multi<'a, IpMapAttrs<'a>> {
        self.0.all::<Self, _>(1)
    }
}
rt::__set_writer!(IpMapReqsWriter, IpMapReqsAttrs, FAMILY, 2);
impl IpMapReqsWriter {
    /// Writes [`requests`](IpMapReqsAttrs::requests): again for each further value.
    #[inline]
    pub fn requests(&mut self, fill: impl FnOnce(&mut IpMapWriter)) -> &mut Self {
        self.put_nest::<IpMapWriter>(1, fill)
    }
}
/// A question which groups a user is in, or its answer.
pub struct UnixGidAttrs<'a>(rt::View<'a, 6>);
rt::__view!(UnixGidAttrs, FAMILY, 3, 6);
impl<'a> UnixGidAttrs<'a> {
    /// Number of the question; only in those from the kernel.
    #[doc(alias = "SUNRPC_A_UNIX_GID_SEQNO")]
    #[inline]
    pub fn seqno(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.0.get_u64::<Self>(1)
    }
    /// User id: in questions that of the initial user namespace, in answers that of the sender's.
    #[doc(alias = "SUNRPC_A_UNIX_GID_UID")]
    #[inline]
    pub fn uid(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.0.get_u32::<Self>(2)
    }
    /// A group id of the user, in the sender's user namespace; repeats, at most 8192.
    #[doc(alias = "SUNRPC_A_UNIX_GID_GIDS")]
    #[inline]
    pub fn gids(&self) -> rt::Multi<'a, u32> {
        self.0.all::<Self, _>(3)
    }
    /// The user is not known; the groups of the RPC credential are used as they are.
    #[doc(alias = "SUNRPC_A_UNIX_GID_NEGATIVE")]
    #[inline]
    pub fn negative(&self) -> bool {
        self.0.has(4)
    }
    /// Until when the answer is good, in seconds since 1970 (UTC).
    #[doc(alias = "SUNRPC_A_UNIX_GID_EXPIRY")]
    #[inline]
    pub fn expiry(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.0.get_u64::<Self>(5)
    }
}
rt::__set_writer!(UnixGidWriter, UnixGidAttrs, FAMILY, 3);
impl UnixGidWriter {
    /// Writes [`seqno`](UnixGidAttrs::seqno).
    #[inline]
    pub fn seqno(&mut self, value: u64) -> &mut Self {
        self.put_u64(1, value)
    }
    /// Writes [`uid`](UnixGidAttrs::uid).
    #[inline]
    pub fn uid(&mut self, value: u32) -> &mut Self {
        self.put_u32(2, value)
    }
    /// Writes [`gids`](UnixGidAttrs::gids): again for each further value.
    #[inline]
    pub fn gids(&mut self, value: u32) -> &mut Self {
        self.put_u32(3, value)
    }
    /// Writes [`negative`](UnixGidAttrs::negative).
    #[inline]
    pub fn negative(&mut self, present: bool) -> &mut Self {
        self.put_flag(4, present)
    }
    /// Writes [`expiry`](UnixGidAttrs::expiry).
    #[inline]
    pub fn expiry(&mut self, value: u64) -> &mut Self {
        self.put_u64(5, value)
    }
}
/// Questions or answers about users.
pub struct UnixGidReqsAttrs<'a>(rt::View<'a, 2>);
rt::__view!(UnixGidReqsAttrs, FAMILY, 4, 2);
impl<'a> UnixGidReqsAttrs<'a> {
    /// One question or answer; repeats.
    #[doc(alias = "SUNRPC_A_UNIX_GID_REQS_REQUESTS")]
    #[inline]
    pub fn requests(&self) -> rt::Multi<'a, UnixGidAttrs<'a>> {
        self.0.all::<Self, _>(1)
    }
}
rt::__set_writer!(UnixGidReqsWriter, UnixGidReqsAttrs, FAMILY, 4);
impl UnixGidReqsWriter {
    /// Writes [`requests`](UnixGidReqsAttrs::requests): again for each further value.
    #[inline]
    pub fn requests(&mut self, fill: impl FnOnce(&mut UnixGidWriter)) -> &mut Self {
        self.put_nest::<UnixGidWriter>(1, fill)
    }
}
/// Which caches to empty.
pub struct CacheFlushAttrs<'a>(rt::View<'a, 2>);
rt::__view!(CacheFlushAttrs, FAMILY, 5, 2);
impl<'a> CacheFlushAttrs<'a> {
    /// Bits of the caches; both if absent.
    #[doc(alias = "SUNRPC_A_CACHE_FLUSH_MASK")]
    #[inline]
    pub fn mask(&self) -> Result<Option<CacheType>, rt::DecodeError> {
        self.0.get::<Self, c::As<CacheType, u32>>(1)
    }
}
rt::__set_writer!(CacheFlushWriter, CacheFlushAttrs, FAMILY, 5);
impl CacheFlushWriter {
    /// Writes [`mask`](CacheFlushAttrs::mask).
    #[inline]
    pub fn mask(&mut self, value: CacheType) -> &mut Self {
        self.put_attr::<c::As<CacheType, u32>>(1, value)
    }
}
