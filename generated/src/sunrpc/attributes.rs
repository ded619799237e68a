// @generated from specs/sunrpc_cache.yaml by `cargo xtask generate`. Do not edit: change the spec.
//! Attribute sets: a view that reads and a writer that writes each of them.

use super::*;

rt::sets! {
    table: FAMILY,
    sets: [
        0 => CacheNotify { numbers: 2, writer: CacheNotifyWriter },
        1 => IpMap { numbers: 7, writer: IpMapWriter },
        2 => IpMapReqs { numbers: 2, writer: IpMapReqsWriter },
        3 => UnixGid { numbers: 6, writer: UnixGidWriter },
        4 => UnixGidReqs { numbers: 2, writer: UnixGidReqsWriter },
        5 => CacheFlush { numbers: 2, writer: CacheFlushWriter },
    ],
}

/// Where questions wait.
pub type CacheNotifyAttrs<'a> = AttrsOf<'a, sets::CacheNotify>;

impl<'a> CacheNotifyAttrs<'a> {
    /// The cache, as a number that is one of the two bits.
    #[doc(alias = "SUNRPC_A_CACHE_NOTIFY_CACHE_TYPE")]
    #[inline]
    pub fn cache_type(&self) -> Result<Option<CacheType>, rt::DecodeError> {
        self.view.get::<c::As<CacheType, u32>>(1)
    }
}

impl CacheNotifyWriter {
    /// Sets [`cache-type`](CacheNotifyAttrs#method.cache_type).
    #[inline]
    pub fn cache_type(&mut self, value: CacheType) -> &mut Self {
        self.put_attr::<c::As<CacheType, u32>>(1, value)
    }
}

/// A question which client an IP address belongs to, or its answer.
pub type IpMapAttrs<'a> = AttrsOf<'a, sets::IpMap>;

impl<'a> IpMapAttrs<'a> {
    /// Number of the question; only in those from the kernel.
    #[doc(alias = "SUNRPC_A_IP_MAP_SEQNO")]
    #[inline]
    pub fn seqno(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get_u64(1)
    }

    /// RPC service that asks; `nfsd` for NFS.
    #[doc(alias = "SUNRPC_A_IP_MAP_CLASS")]
    #[inline]
    pub fn class(&self) -> Result<Option<&'a rt::BStr>, rt::DecodeError> {
        self.view.get_text(2)
    }

    /// IP address as text, IPv4 in dotted form.
    #[doc(alias = "SUNRPC_A_IP_MAP_ADDR")]
    #[inline]
    pub fn addr(&self) -> Result<Option<&'a rt::BStr>, rt::DecodeError> {
        self.view.get_text(3)
    }

    /// Name of the client, as the export table knows it; the answer.
    #[doc(alias = "SUNRPC_A_IP_MAP_DOMAIN")]
    #[inline]
    pub fn domain(&self) -> Result<Option<&'a rt::BStr>, rt::DecodeError> {
        self.view.get_text(4)
    }

    /// There is no such client; the caller is refused.
    #[doc(alias = "SUNRPC_A_IP_MAP_NEGATIVE")]
    #[inline]
    pub fn negative(&self) -> bool {
        self.view.has(5)
    }

    /// Until when the answer is good, in seconds since 1970 (UTC).
    #[doc(alias = "SUNRPC_A_IP_MAP_EXPIRY")]
    #[inline]
    pub fn expiry(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get_u64(6)
    }
}

impl IpMapWriter {
    /// Sets [`seqno`](IpMapAttrs#method.seqno).
    #[inline]
    pub fn seqno(&mut self, value: u64) -> &mut Self {
        self.put_u64(1, value)
    }

    /// Sets [`class`](IpMapAttrs#method.class).
    #[inline]
    pub fn class(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(2, value)
    }

    /// Sets [`addr`](IpMapAttrs#method.addr).
    #[inline]
    pub fn addr(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(3, value)
    }

    /// Sets [`domain`](IpMapAttrs#method.domain).
    #[inline]
    pub fn domain(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(4, value)
    }

    /// Sets [`negative`](IpMapAttrs#method.negative).
    #[inline]
    pub fn negative(&mut self, present: bool) -> &mut Self {
        self.put_flag(5, present)
    }

    /// Sets [`expiry`](IpMapAttrs#method.expiry).
    #[inline]
    pub fn expiry(&mut self, value: u64) -> &mut Self {
        self.put_u64(6, value)
    }
}

/// Questions or answers about IP addresses.
pub type IpMapReqsAttrs<'a> = AttrsOf<'a, sets::IpMapReqs>;

impl<'a> IpMapReqsAttrs<'a> {
    /// One question or answer; repeats.
    #[doc(alias = "SUNRPC_A_IP_MAP_REQS_REQUESTS")]
    #[inline]
    pub fn requests(&self) -> rt::Multi<'a, IpMapAttrs<'a>> {
        self.view.all(1)
    }
}

impl IpMapReqsWriter {
    /// Sets [`requests`](IpMapReqsAttrs#method.requests): call it once for each value.
    #[inline]
    pub fn requests(&mut self, fill: impl FnOnce(&mut IpMapWriter)) -> &mut Self {
        self.put_nest::<IpMapWriter>(1, fill)
    }
}

/// A question which groups a user is in, or its answer.
pub type UnixGidAttrs<'a> = AttrsOf<'a, sets::UnixGid>;

impl<'a> UnixGidAttrs<'a> {
    /// Number of the question; only in those from the kernel.
    #[doc(alias = "SUNRPC_A_UNIX_GID_SEQNO")]
    #[inline]
    pub fn seqno(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get_u64(1)
    }

    /// User id: in questions that of the initial user namespace, in answers that of the sender's.
    #[doc(alias = "SUNRPC_A_UNIX_GID_UID")]
    #[inline]
    pub fn uid(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(2)
    }

    /// A group id of the user, in the sender's user namespace; repeats, at most 8192.
    #[doc(alias = "SUNRPC_A_UNIX_GID_GIDS")]
    #[inline]
    pub fn gids(&self) -> rt::Multi<'a, u32> {
        self.view.all(3)
    }

    /// The user is not known; the groups of the RPC credential are used as they are.
    #[doc(alias = "SUNRPC_A_UNIX_GID_NEGATIVE")]
    #[inline]
    pub fn negative(&self) -> bool {
        self.view.has(4)
    }

    /// Until when the answer is good, in seconds since 1970 (UTC).
    #[doc(alias = "SUNRPC_A_UNIX_GID_EXPIRY")]
    #[inline]
    pub fn expiry(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get_u64(5)
    }
}

impl UnixGidWriter {
    /// Sets [`seqno`](UnixGidAttrs#method.seqno).
    #[inline]
    pub fn seqno(&mut self, value: u64) -> &mut Self {
        self.put_u64(1, value)
    }

    /// Sets [`uid`](UnixGidAttrs#method.uid).
    #[inline]
    pub fn uid(&mut self, value: u32) -> &mut Self {
        self.put_u32(2, value)
    }

    /// Sets [`gids`](UnixGidAttrs#method.gids): call it once for each value.
    #[inline]
    pub fn gids(&mut self, value: u32) -> &mut Self {
        self.put_u32(3, value)
    }

    /// Sets [`negative`](UnixGidAttrs#method.negative).
    #[inline]
    pub fn negative(&mut self, present: bool) -> &mut Self {
        self.put_flag(4, present)
    }

    /// Sets [`expiry`](UnixGidAttrs#method.expiry).
    #[inline]
    pub fn expiry(&mut self, value: u64) -> &mut Self {
        self.put_u64(5, value)
    }
}

/// Questions or answers about users.
pub type UnixGidReqsAttrs<'a> = AttrsOf<'a, sets::UnixGidReqs>;

impl<'a> UnixGidReqsAttrs<'a> {
    /// One question or answer; repeats.
    #[doc(alias = "SUNRPC_A_UNIX_GID_REQS_REQUESTS")]
    #[inline]
    pub fn requests(&self) -> rt::Multi<'a, UnixGidAttrs<'a>> {
        self.view.all(1)
    }
}

impl UnixGidReqsWriter {
    /// Sets [`requests`](UnixGidReqsAttrs#method.requests): call it once for each value.
    #[inline]
    pub fn requests(&mut self, fill: impl FnOnce(&mut UnixGidWriter)) -> &mut Self {
        self.put_nest::<UnixGidWriter>(1, fill)
    }
}

/// Which caches to empty.
pub type CacheFlushAttrs<'a> = AttrsOf<'a, sets::CacheFlush>;

impl<'a> CacheFlushAttrs<'a> {
    /// Bits of the caches; both if absent.
    #[doc(alias = "SUNRPC_A_CACHE_FLUSH_MASK")]
    #[inline]
    pub fn mask(&self) -> Result<Option<CacheType>, rt::DecodeError> {
        self.view.get::<c::As<CacheType, u32>>(1)
    }
}

impl CacheFlushWriter {
    /// Sets [`mask`](CacheFlushAttrs#method.mask).
    #[inline]
    pub fn mask(&mut self, value: CacheType) -> &mut Self {
        self.put_attr::<c::As<CacheType, u32>>(1, value)
    }
}
