// @generated from specs/nfsd.yaml by `cargo xtask generate`. Do not edit: change the spec.
//! Attribute sets: a view that reads and a writer that writes each of them.

use super::*;

rt::sets! {
    table: FAMILY,
    sets: [
        0 => CacheNotify { numbers: 2, writer: CacheNotifyWriter },
        1 => RpcStatus { numbers: 15, writer: RpcStatusWriter },
        2 => Server { numbers: 7, writer: ServerWriter },
        3 => Version { numbers: 4, writer: VersionWriter },
        4 => ServerProto { numbers: 2, writer: ServerProtoWriter },
        5 => Sock { numbers: 3, writer: SockWriter },
        6 => ServerSock { numbers: 2, writer: ServerSockWriter },
        7 => PoolMode { numbers: 3, writer: PoolModeWriter },
        8 => Fslocation { numbers: 3, writer: FslocationWriter },
        9 => Fslocations { numbers: 2, writer: FslocationsWriter },
        10 => AuthFlavor { numbers: 3, writer: AuthFlavorWriter },
        11 => SvcExport { numbers: 14, writer: SvcExportWriter },
        12 => SvcExportReqs { numbers: 2, writer: SvcExportReqsWriter },
        13 => Expkey { numbers: 8, writer: ExpkeyWriter },
        14 => ExpkeyReqs { numbers: 2, writer: ExpkeyReqsWriter },
        15 => CacheFlush { numbers: 2, writer: CacheFlushWriter },
        16 => UnlockIp { numbers: 2, writer: UnlockIpWriter },
        17 => UnlockFilesystem { numbers: 2, writer: UnlockFilesystemWriter },
        18 => UnlockExport { numbers: 2, writer: UnlockExportWriter },
        19 => ServerProcEntry { numbers: 4, writer: ServerProcEntryWriter },
        20 => ServerStats { numbers: 21, writer: ServerStatsWriter },
    ],
}

/// Where questions wait.
pub type CacheNotifyAttrs<'a> = AttrsOf<'a, sets::CacheNotify>;

impl<'a> CacheNotifyAttrs<'a> {
    /// The cache, as a number that is one of the two bits.
    #[doc(alias = "NFSD_A_CACHE_NOTIFY_CACHE_TYPE")]
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

/// One request that a thread is working on.
pub type RpcStatusAttrs<'a> = AttrsOf<'a, sets::RpcStatus>;

impl<'a> RpcStatusAttrs<'a> {
    /// Transaction id that the client chose, network byte order.
    #[doc(alias = "NFSD_A_RPC_STATUS_XID")]
    #[inline]
    pub fn xid(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get::<c::Be<u32>>(1)
    }

    /// State bits of the request inside the kernel; they differ between kernel versions.
    #[doc(alias = "NFSD_A_RPC_STATUS_FLAGS")]
    #[inline]
    pub fn flags(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(2)
    }

    /// RPC program: 100003 NFS, 100227 NFS ACL.
    #[doc(alias = "NFSD_A_RPC_STATUS_PROG")]
    #[inline]
    pub fn prog(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(3)
    }

    /// Version of the program.
    #[doc(alias = "NFSD_A_RPC_STATUS_VERSION")]
    #[inline]
    pub fn version(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(4)
    }

    /// Procedure; for NFSv4 always 1, COMPOUND.
    #[doc(alias = "NFSD_A_RPC_STATUS_PROC")]
    #[inline]
    pub fn proc(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(5)
    }

    /// When the work began: microseconds of the monotonic clock, not a duration.
    #[doc(alias = "NFSD_A_RPC_STATUS_SERVICE_TIME")]
    #[inline]
    pub fn service_time(&self) -> Result<Option<i64>, rt::DecodeError> {
        self.view.get::<i64>(6)
    }

    /// Address of the client.
    #[doc(alias = "NFSD_A_RPC_STATUS_SADDR4")]
    #[inline]
    pub fn saddr4(&self) -> Result<Option<core::net::Ipv4Addr>, rt::DecodeError> {
        self.view.get::<c::Ipv4>(8)
    }

    /// Address of the server.
    #[doc(alias = "NFSD_A_RPC_STATUS_DADDR4")]
    #[inline]
    pub fn daddr4(&self) -> Result<Option<core::net::Ipv4Addr>, rt::DecodeError> {
        self.view.get::<c::Ipv4>(9)
    }

    /// Address of the client.
    #[doc(alias = "NFSD_A_RPC_STATUS_SADDR6")]
    #[inline]
    pub fn saddr6(&self) -> Result<Option<core::net::Ipv6Addr>, rt::DecodeError> {
        self.view.get::<c::Ipv6>(10)
    }

    /// Address of the server.
    #[doc(alias = "NFSD_A_RPC_STATUS_DADDR6")]
    #[inline]
    pub fn daddr6(&self) -> Result<Option<core::net::Ipv6Addr>, rt::DecodeError> {
        self.view.get::<c::Ipv6>(11)
    }

    /// Port of the client, network byte order.
    #[doc(alias = "NFSD_A_RPC_STATUS_SPORT")]
    #[inline]
    pub fn sport(&self) -> Result<Option<u16>, rt::DecodeError> {
        self.view.get::<c::Be<u16>>(12)
    }

    /// Port of the server, network byte order.
    #[doc(alias = "NFSD_A_RPC_STATUS_DPORT")]
    #[inline]
    pub fn dport(&self) -> Result<Option<u16>, rt::DecodeError> {
        self.view.get::<c::Be<u16>>(13)
    }

    /// Number of an operation in an NFSv4 COMPOUND; repeats in order, at most 16.
    #[doc(alias = "NFSD_A_RPC_STATUS_COMPOUND_OPS")]
    #[inline]
    pub fn compound_ops(&self) -> rt::Multi<'a, u32> {
        self.view.all(14)
    }
}

impl RpcStatusWriter {
    /// Sets [`xid`](RpcStatusAttrs#method.xid).
    #[inline]
    pub fn xid(&mut self, value: u32) -> &mut Self {
        self.put_attr::<c::Be<u32>>(1, value)
    }

    /// Sets [`flags`](RpcStatusAttrs#method.flags).
    #[inline]
    pub fn flags(&mut self, value: u32) -> &mut Self {
        self.put_u32(2, value)
    }

    /// Sets [`prog`](RpcStatusAttrs#method.prog).
    #[inline]
    pub fn prog(&mut self, value: u32) -> &mut Self {
        self.put_u32(3, value)
    }

    /// Sets [`version`](RpcStatusAttrs#method.version).
    #[inline]
    pub fn version(&mut self, value: u8) -> &mut Self {
        self.put_u8(4, value)
    }

    /// Sets [`proc`](RpcStatusAttrs#method.proc).
    #[inline]
    pub fn proc(&mut self, value: u32) -> &mut Self {
        self.put_u32(5, value)
    }

    /// Sets [`service-time`](RpcStatusAttrs#method.service_time).
    #[inline]
    pub fn service_time(&mut self, value: i64) -> &mut Self {
        self.put_attr::<i64>(6, value)
    }

    /// Sets [`saddr4`](RpcStatusAttrs#method.saddr4).
    #[inline]
    pub fn saddr4(&mut self, value: core::net::Ipv4Addr) -> &mut Self {
        self.put_attr::<c::Ipv4>(8, value)
    }

    /// Sets [`daddr4`](RpcStatusAttrs#method.daddr4).
    #[inline]
    pub fn daddr4(&mut self, value: core::net::Ipv4Addr) -> &mut Self {
        self.put_attr::<c::Ipv4>(9, value)
    }

    /// Sets [`saddr6`](RpcStatusAttrs#method.saddr6): exactly 16 bytes.
    #[inline]
    pub fn saddr6(&mut self, value: impl Into<core::net::Ipv6Addr>) -> &mut Self {
        self.put_checked::<c::Ipv6>(10, value.into())
    }

    /// Sets [`daddr6`](RpcStatusAttrs#method.daddr6): exactly 16 bytes.
    #[inline]
    pub fn daddr6(&mut self, value: impl Into<core::net::Ipv6Addr>) -> &mut Self {
        self.put_checked::<c::Ipv6>(11, value.into())
    }

    /// Sets [`sport`](RpcStatusAttrs#method.sport).
    #[inline]
    pub fn sport(&mut self, value: u16) -> &mut Self {
        self.put_attr::<c::Be<u16>>(12, value)
    }

    /// Sets [`dport`](RpcStatusAttrs#method.dport).
    #[inline]
    pub fn dport(&mut self, value: u16) -> &mut Self {
        self.put_attr::<c::Be<u16>>(13, value)
    }

    /// Sets [`compound-ops`](RpcStatusAttrs#method.compound_ops): call it once for each value.
    #[inline]
    pub fn compound_ops(&mut self, value: u32) -> &mut Self {
        self.put_u32(14, value)
    }
}

/// Settings of the server.
pub type ServerAttrs<'a> = AttrsOf<'a, sets::Server>;

impl<'a> ServerAttrs<'a> {
    /// Number of threads; repeats, one for each pool. With `min-threads` it is the upper limit.
    #[doc(alias = "NFSD_A_SERVER_THREADS")]
    #[inline]
    pub fn threads(&self) -> rt::Multi<'a, u32> {
        self.view.all(1)
    }

    /// Seconds after a start in which clients may only reclaim state they had before (NFSv4), 10 to 3600.
    #[doc(alias = "NFSD_A_SERVER_GRACETIME")]
    #[inline]
    pub fn gracetime(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(2)
    }

    /// Seconds after which NFSv4 clients lose their state unless they renew it, 10 to 3600.
    #[doc(alias = "NFSD_A_SERVER_LEASETIME")]
    #[inline]
    pub fn leasetime(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(3)
    }

    /// Name that NFSv4 clients get as server scope; by default the host name.
    #[doc(alias = "NFSD_A_SERVER_SCOPE")]
    #[inline]
    pub fn scope(&self) -> Result<Option<&'a rt::BStr>, rt::DecodeError> {
        self.view.get_text(4)
    }

    /// Threads that each pool keeps when it has little to do; 0 keeps all of them.
    #[doc(alias = "NFSD_A_SERVER_MIN_THREADS")]
    #[inline]
    pub fn min_threads(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(5)
    }

    /// Key to sign file handles with, 16 bytes: two 64-bit halves of a SipHash key, little endian.
    /// Can be set, not read.
    #[doc(alias = "NFSD_A_SERVER_FH_KEY")]
    #[inline]
    pub fn fh_key(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(6)
    }
}

impl ServerWriter {
    /// Sets [`threads`](ServerAttrs#method.threads): call it once for each value.
    #[inline]
    pub fn threads(&mut self, value: u32) -> &mut Self {
        self.put_u32(1, value)
    }

    /// Sets [`gracetime`](ServerAttrs#method.gracetime).
    #[inline]
    pub fn gracetime(&mut self, value: u32) -> &mut Self {
        self.put_u32(2, value)
    }

    /// Sets [`leasetime`](ServerAttrs#method.leasetime).
    #[inline]
    pub fn leasetime(&mut self, value: u32) -> &mut Self {
        self.put_u32(3, value)
    }

    /// Sets [`scope`](ServerAttrs#method.scope).
    #[inline]
    pub fn scope(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(4, value)
    }

    /// Sets [`min-threads`](ServerAttrs#method.min_threads).
    #[inline]
    pub fn min_threads(&mut self, value: u32) -> &mut Self {
        self.put_u32(5, value)
    }

    /// Sets [`fh-key`](ServerAttrs#method.fh_key): exactly 16 bytes.
    #[inline]
    pub fn fh_key(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_checked_bytes(6, value)
    }
}

/// One NFS version.
pub type VersionAttrs<'a> = AttrsOf<'a, sets::Version>;

impl<'a> VersionAttrs<'a> {
    /// 2, 3 or 4.
    #[doc(alias = "NFSD_A_VERSION_MAJOR")]
    #[inline]
    pub fn major(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(1)
    }

    /// Minor version, 0 for NFS 2 and 3.
    #[doc(alias = "NFSD_A_VERSION_MINOR")]
    #[inline]
    pub fn minor(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(2)
    }

    /// The version is served.
    #[doc(alias = "NFSD_A_VERSION_ENABLED")]
    #[inline]
    pub fn enabled(&self) -> bool {
        self.view.has(3)
    }
}

impl VersionWriter {
    /// Sets [`major`](VersionAttrs#method.major).
    #[inline]
    pub fn major(&mut self, value: u32) -> &mut Self {
        self.put_u32(1, value)
    }

    /// Sets [`minor`](VersionAttrs#method.minor).
    #[inline]
    pub fn minor(&mut self, value: u32) -> &mut Self {
        self.put_u32(2, value)
    }

    /// Sets [`enabled`](VersionAttrs#method.enabled).
    #[inline]
    pub fn enabled(&mut self, present: bool) -> &mut Self {
        self.put_flag(3, present)
    }
}

/// NFS versions.
pub type ServerProtoAttrs<'a> = AttrsOf<'a, sets::ServerProto>;

impl<'a> ServerProtoAttrs<'a> {
    /// One version; repeats.
    #[doc(alias = "NFSD_A_SERVER_PROTO_VERSION")]
    #[inline]
    pub fn version(&self) -> rt::Multi<'a, VersionAttrs<'a>> {
        self.view.all(1)
    }
}

impl ServerProtoWriter {
    /// Sets [`version`](ServerProtoAttrs#method.version): call it once for each value.
    #[inline]
    pub fn version(&mut self, fill: impl FnOnce(&mut VersionWriter)) -> &mut Self {
        self.put_nest::<VersionWriter>(1, fill)
    }
}

/// One listening socket.
pub type SockAttrs<'a> = AttrsOf<'a, sets::Sock>;

impl<'a> SockAttrs<'a> {
    /// Local address and port as a C structure, `sockaddr_in` or `sockaddr_in6`, padded to 128
    /// bytes in replies. The family at its start is in host order, the port in network byte order.
    #[doc(alias = "NFSD_A_SOCK_ADDR")]
    #[inline]
    pub fn addr(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(1)
    }

    /// `tcp`, `udp` or `rdma`.
    #[doc(alias = "NFSD_A_SOCK_TRANSPORT_NAME")]
    #[inline]
    pub fn transport_name(&self) -> Result<Option<&'a rt::BStr>, rt::DecodeError> {
        self.view.get_text(2)
    }
}

impl SockWriter {
    /// Sets [`addr`](SockAttrs#method.addr).
    #[inline]
    pub fn addr(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(1, value)
    }

    /// Sets [`transport-name`](SockAttrs#method.transport_name).
    #[inline]
    pub fn transport_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(2, value)
    }
}

/// Listening sockets.
pub type ServerSockAttrs<'a> = AttrsOf<'a, sets::ServerSock>;

impl<'a> ServerSockAttrs<'a> {
    /// One socket; repeats.
    #[doc(alias = "NFSD_A_SERVER_SOCK_ADDR")]
    #[inline]
    pub fn addr(&self) -> rt::Multi<'a, SockAttrs<'a>> {
        self.view.all(1)
    }
}

impl ServerSockWriter {
    /// Sets [`addr`](ServerSockAttrs#method.addr): call it once for each value.
    #[inline]
    pub fn addr(&mut self, fill: impl FnOnce(&mut SockWriter)) -> &mut Self {
        self.put_nest::<SockWriter>(1, fill)
    }
}

/// Grouping of threads.
pub type PoolModeAttrs<'a> = AttrsOf<'a, sets::PoolMode>;

impl<'a> PoolModeAttrs<'a> {
    /// `global` (one pool), `percpu`, `pernode` (a pool for each NUMA node) or `auto`.
    #[doc(alias = "NFSD_A_POOL_MODE_MODE")]
    #[inline]
    pub fn mode(&self) -> Result<Option<&'a rt::BStr>, rt::DecodeError> {
        self.view.get_text(1)
    }

    /// Number of pools; read-only.
    #[doc(alias = "NFSD_A_POOL_MODE_NPOOLS")]
    #[inline]
    pub fn npools(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(2)
    }
}

impl PoolModeWriter {
    /// Sets [`mode`](PoolModeAttrs#method.mode).
    #[inline]
    pub fn mode(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }

    /// Sets [`npools`](PoolModeAttrs#method.npools).
    #[inline]
    pub fn npools(&mut self, value: u32) -> &mut Self {
        self.put_u32(2, value)
    }
}

/// A place where a filesystem can be found as well.
pub type FslocationAttrs<'a> = AttrsOf<'a, sets::Fslocation>;

impl<'a> FslocationAttrs<'a> {
    /// Names of hosts, separated by colons.
    #[doc(alias = "NFSD_A_FSLOCATION_HOST")]
    #[inline]
    pub fn host(&self) -> Result<Option<&'a rt::BStr>, rt::DecodeError> {
        self.view.get_text(1)
    }

    /// Path on these hosts.
    #[doc(alias = "NFSD_A_FSLOCATION_PATH")]
    #[inline]
    pub fn path(&self) -> Result<Option<&'a rt::BStr>, rt::DecodeError> {
        self.view.get_text(2)
    }
}

impl FslocationWriter {
    /// Sets [`host`](FslocationAttrs#method.host).
    #[inline]
    pub fn host(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }

    /// Sets [`path`](FslocationAttrs#method.path).
    #[inline]
    pub fn path(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(2, value)
    }
}

/// Places where a filesystem can be found, for NFSv4 referrals and replicas.
pub type FslocationsAttrs<'a> = AttrsOf<'a, sets::Fslocations>;

impl<'a> FslocationsAttrs<'a> {
    /// One place; repeats.
    #[doc(alias = "NFSD_A_FSLOCATIONS_LOCATION")]
    #[inline]
    pub fn location(&self) -> rt::Multi<'a, FslocationAttrs<'a>> {
        self.view.all(1)
    }
}

impl FslocationsWriter {
    /// Sets [`location`](FslocationsAttrs#method.location): call it once for each value.
    #[inline]
    pub fn location(&mut self, fill: impl FnOnce(&mut FslocationWriter)) -> &mut Self {
        self.put_nest::<FslocationWriter>(1, fill)
    }
}

/// A security flavour that an export accepts.
pub type AuthFlavorAttrs<'a> = AttrsOf<'a, sets::AuthFlavor>;

impl<'a> AuthFlavorAttrs<'a> {
    /// RPC flavour: 1 `sys`, 390003 `krb5`, 390004 `krb5i`, 390005 `krb5p`.
    #[doc(alias = "NFSD_A_AUTH_FLAVOR_PSEUDOFLAVOR")]
    #[inline]
    pub fn pseudoflavor(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(1)
    }

    /// Options of the export under this flavour. Only `readonly`, `rootsquash`, `allsquash` and
    /// `insecure-port` may differ from those of the export.
    #[doc(alias = "NFSD_A_AUTH_FLAVOR_FLAGS")]
    #[inline]
    pub fn flags(&self) -> Result<Option<ExportFlags>, rt::DecodeError> {
        self.view.get::<c::As<ExportFlags, u32>>(2)
    }
}

impl AuthFlavorWriter {
    /// Sets [`pseudoflavor`](AuthFlavorAttrs#method.pseudoflavor).
    #[inline]
    pub fn pseudoflavor(&mut self, value: u32) -> &mut Self {
        self.put_u32(1, value)
    }

    /// Sets [`flags`](AuthFlavorAttrs#method.flags).
    #[inline]
    pub fn flags(&mut self, value: ExportFlags) -> &mut Self {
        self.put_attr::<c::As<ExportFlags, u32>>(2, value)
    }
}

/// A question how a path is exported to a client, or its answer.
pub type SvcExportAttrs<'a> = AttrsOf<'a, sets::SvcExport>;

impl<'a> SvcExportAttrs<'a> {
    /// Number of the question; only in those from the kernel.
    #[doc(alias = "NFSD_A_SVC_EXPORT_SEQNO")]
    #[inline]
    pub fn seqno(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get_u64(1)
    }

    /// Name of the client, as the family sunrpc\_cache gave it for its address.
    #[doc(alias = "NFSD_A_SVC_EXPORT_CLIENT")]
    #[inline]
    pub fn client(&self) -> Result<Option<&'a rt::BStr>, rt::DecodeError> {
        self.view.get_text(2)
    }

    /// Path on the server.
    #[doc(alias = "NFSD_A_SVC_EXPORT_PATH")]
    #[inline]
    pub fn path(&self) -> Result<Option<&'a rt::BStr>, rt::DecodeError> {
        self.view.get_text(3)
    }

    /// Not exported to this client.
    #[doc(alias = "NFSD_A_SVC_EXPORT_NEGATIVE")]
    #[inline]
    pub fn negative(&self) -> bool {
        self.view.has(4)
    }

    /// Until when the answer is good, in seconds since 1970 (UTC).
    #[doc(alias = "NFSD_A_SVC_EXPORT_EXPIRY")]
    #[inline]
    pub fn expiry(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get_u64(5)
    }

    /// User that squashed users become, in the sender's user namespace.
    #[doc(alias = "NFSD_A_SVC_EXPORT_ANON_UID")]
    #[inline]
    pub fn anon_uid(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(6)
    }

    /// Group that squashed users get, in the sender's user namespace.
    #[doc(alias = "NFSD_A_SVC_EXPORT_ANON_GID")]
    #[inline]
    pub fn anon_gid(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(7)
    }

    /// Where else the filesystem is.
    #[doc(alias = "NFSD_A_SVC_EXPORT_FSLOCATIONS")]
    #[inline]
    pub fn fslocations(&self) -> Result<Option<FslocationsAttrs<'a>>, rt::DecodeError> {
        self.view.get::<FslocationsAttrs<'_>>(8)
    }

    /// UUID to identify the filesystem by.
    #[doc(alias = "NFSD_A_SVC_EXPORT_UUID")]
    #[inline]
    pub fn uuid(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(9)
    }

    /// A security flavour; repeats, the preferred one first.
    #[doc(alias = "NFSD_A_SVC_EXPORT_SECINFO")]
    #[inline]
    pub fn secinfo(&self) -> rt::Multi<'a, AuthFlavorAttrs<'a>> {
        self.view.all(10)
    }

    /// A protection that is accepted; repeats. All are if there is none.
    #[doc(alias = "NFSD_A_SVC_EXPORT_XPRTSEC")]
    #[inline]
    pub fn xprtsec(&self) -> rt::Multi<'a, c::As<XprtsecMode, u32>> {
        self.view.all(11)
    }

    /// Options of the export.
    #[doc(alias = "NFSD_A_SVC_EXPORT_FLAGS")]
    #[inline]
    pub fn flags(&self) -> Result<Option<ExportFlags>, rt::DecodeError> {
        self.view.get::<c::As<ExportFlags, u32>>(12)
    }

    /// Number to identify the filesystem by, if the flag `fsid` is set.
    #[doc(alias = "NFSD_A_SVC_EXPORT_FSID")]
    #[inline]
    pub fn fsid(&self) -> Result<Option<i32>, rt::DecodeError> {
        self.view.get::<i32>(13)
    }
}

impl SvcExportWriter {
    /// Sets [`seqno`](SvcExportAttrs#method.seqno).
    #[inline]
    pub fn seqno(&mut self, value: u64) -> &mut Self {
        self.put_u64(1, value)
    }

    /// Sets [`client`](SvcExportAttrs#method.client).
    #[inline]
    pub fn client(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(2, value)
    }

    /// Sets [`path`](SvcExportAttrs#method.path).
    #[inline]
    pub fn path(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(3, value)
    }

    /// Sets [`negative`](SvcExportAttrs#method.negative).
    #[inline]
    pub fn negative(&mut self, present: bool) -> &mut Self {
        self.put_flag(4, present)
    }

    /// Sets [`expiry`](SvcExportAttrs#method.expiry).
    #[inline]
    pub fn expiry(&mut self, value: u64) -> &mut Self {
        self.put_u64(5, value)
    }

    /// Sets [`anon-uid`](SvcExportAttrs#method.anon_uid).
    #[inline]
    pub fn anon_uid(&mut self, value: u32) -> &mut Self {
        self.put_u32(6, value)
    }

    /// Sets [`anon-gid`](SvcExportAttrs#method.anon_gid).
    #[inline]
    pub fn anon_gid(&mut self, value: u32) -> &mut Self {
        self.put_u32(7, value)
    }

    /// Sets [`fslocations`](SvcExportAttrs#method.fslocations).
    #[inline]
    pub fn fslocations(
        &mut self,
        fill: impl FnOnce(&mut FslocationsWriter),
    ) -> &mut Self {
        self.put_nest::<FslocationsWriter>(8, fill)
    }

    /// Sets [`uuid`](SvcExportAttrs#method.uuid): exactly 16 bytes.
    #[inline]
    pub fn uuid(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_checked_bytes(9, value)
    }

    /// Sets [`secinfo`](SvcExportAttrs#method.secinfo): call it once for each value.
    #[inline]
    pub fn secinfo(&mut self, fill: impl FnOnce(&mut AuthFlavorWriter)) -> &mut Self {
        self.put_nest::<AuthFlavorWriter>(10, fill)
    }

    /// Sets [`xprtsec`](SvcExportAttrs#method.xprtsec): call it once for each value.
    #[inline]
    pub fn xprtsec(&mut self, value: XprtsecMode) -> &mut Self {
        self.put_attr::<c::As<XprtsecMode, u32>>(11, value)
    }

    /// Sets [`flags`](SvcExportAttrs#method.flags).
    #[inline]
    pub fn flags(&mut self, value: ExportFlags) -> &mut Self {
        self.put_attr::<c::As<ExportFlags, u32>>(12, value)
    }

    /// Sets [`fsid`](SvcExportAttrs#method.fsid).
    #[inline]
    pub fn fsid(&mut self, value: i32) -> &mut Self {
        self.put_attr::<i32>(13, value)
    }
}

/// Questions or answers about exports.
pub type SvcExportReqsAttrs<'a> = AttrsOf<'a, sets::SvcExportReqs>;

impl<'a> SvcExportReqsAttrs<'a> {
    /// One question or answer; repeats.
    #[doc(alias = "NFSD_A_SVC_EXPORT_REQS_REQUESTS")]
    #[inline]
    pub fn requests(&self) -> rt::Multi<'a, SvcExportAttrs<'a>> {
        self.view.all(1)
    }
}

impl SvcExportReqsWriter {
    /// Sets [`requests`](SvcExportReqsAttrs#method.requests): call it once for each value.
    #[inline]
    pub fn requests(&mut self, fill: impl FnOnce(&mut SvcExportWriter)) -> &mut Self {
        self.put_nest::<SvcExportWriter>(1, fill)
    }
}

/// A question which path a file handle belongs to, or its answer.
pub type ExpkeyAttrs<'a> = AttrsOf<'a, sets::Expkey>;

impl<'a> ExpkeyAttrs<'a> {
    /// Number of the question; only in those from the kernel.
    #[doc(alias = "NFSD_A_EXPKEY_SEQNO")]
    #[inline]
    pub fn seqno(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get_u64(1)
    }

    /// Name of the client.
    #[doc(alias = "NFSD_A_EXPKEY_CLIENT")]
    #[inline]
    pub fn client(&self) -> Result<Option<&'a rt::BStr>, rt::DecodeError> {
        self.view.get_text(2)
    }

    /// Form of `fsid`: 0 device and inode, 1 the number from the export, 2 and 3 other forms of
    /// device and inode, 4 to 7 parts of a UUID, of which 4 and 7 with an inode.
    #[doc(alias = "NFSD_A_EXPKEY_FSIDTYPE")]
    #[inline]
    pub fn fsidtype(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(3)
    }

    /// Filesystem part of the file handle.
    #[doc(alias = "NFSD_A_EXPKEY_FSID")]
    #[inline]
    pub fn fsid(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(4)
    }

    /// No export belongs to it.
    #[doc(alias = "NFSD_A_EXPKEY_NEGATIVE")]
    #[inline]
    pub fn negative(&self) -> bool {
        self.view.has(5)
    }

    /// Until when the answer is good, in seconds since 1970 (UTC).
    #[doc(alias = "NFSD_A_EXPKEY_EXPIRY")]
    #[inline]
    pub fn expiry(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get_u64(6)
    }

    /// Path of the export; the answer.
    #[doc(alias = "NFSD_A_EXPKEY_PATH")]
    #[inline]
    pub fn path(&self) -> Result<Option<&'a rt::BStr>, rt::DecodeError> {
        self.view.get_text(7)
    }
}

impl ExpkeyWriter {
    /// Sets [`seqno`](ExpkeyAttrs#method.seqno).
    #[inline]
    pub fn seqno(&mut self, value: u64) -> &mut Self {
        self.put_u64(1, value)
    }

    /// Sets [`client`](ExpkeyAttrs#method.client).
    #[inline]
    pub fn client(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(2, value)
    }

    /// Sets [`fsidtype`](ExpkeyAttrs#method.fsidtype).
    #[inline]
    pub fn fsidtype(&mut self, value: u8) -> &mut Self {
        self.put_u8(3, value)
    }

    /// Sets [`fsid`](ExpkeyAttrs#method.fsid).
    #[inline]
    pub fn fsid(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(4, value)
    }

    /// Sets [`negative`](ExpkeyAttrs#method.negative).
    #[inline]
    pub fn negative(&mut self, present: bool) -> &mut Self {
        self.put_flag(5, present)
    }

    /// Sets [`expiry`](ExpkeyAttrs#method.expiry).
    #[inline]
    pub fn expiry(&mut self, value: u64) -> &mut Self {
        self.put_u64(6, value)
    }

    /// Sets [`path`](ExpkeyAttrs#method.path).
    #[inline]
    pub fn path(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(7, value)
    }
}

/// Questions or answers about file handles.
pub type ExpkeyReqsAttrs<'a> = AttrsOf<'a, sets::ExpkeyReqs>;

impl<'a> ExpkeyReqsAttrs<'a> {
    /// One question or answer; repeats.
    #[doc(alias = "NFSD_A_EXPKEY_REQS_REQUESTS")]
    #[inline]
    pub fn requests(&self) -> rt::Multi<'a, ExpkeyAttrs<'a>> {
        self.view.all(1)
    }
}

impl ExpkeyReqsWriter {
    /// Sets [`requests`](ExpkeyReqsAttrs#method.requests): call it once for each value.
    #[inline]
    pub fn requests(&mut self, fill: impl FnOnce(&mut ExpkeyWriter)) -> &mut Self {
        self.put_nest::<ExpkeyWriter>(1, fill)
    }
}

/// Which caches to empty.
pub type CacheFlushAttrs<'a> = AttrsOf<'a, sets::CacheFlush>;

impl<'a> CacheFlushAttrs<'a> {
    /// Bits of the caches; both if absent.
    #[doc(alias = "NFSD_A_CACHE_FLUSH_MASK")]
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

/// Locks of one server address.
pub type UnlockIpAttrs<'a> = AttrsOf<'a, sets::UnlockIp>;

impl<'a> UnlockIpAttrs<'a> {
    /// Address of this server as a C structure, `sockaddr_in` or `sockaddr_in6`; its port does not
    /// matter.
    #[doc(alias = "NFSD_A_UNLOCK_IP_ADDRESS")]
    #[inline]
    pub fn address(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(1)
    }
}

impl UnlockIpWriter {
    /// Sets [`address`](UnlockIpAttrs#method.address): at least 16 bytes.
    #[inline]
    pub fn address(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_checked_bytes(1, value)
    }
}

/// Locks and state of one filesystem.
pub type UnlockFilesystemAttrs<'a> = AttrsOf<'a, sets::UnlockFilesystem>;

impl<'a> UnlockFilesystemAttrs<'a> {
    /// Any path on the filesystem.
    #[doc(alias = "NFSD_A_UNLOCK_FILESYSTEM_PATH")]
    #[inline]
    pub fn path(&self) -> Result<Option<&'a rt::BStr>, rt::DecodeError> {
        self.view.get_text(1)
    }
}

impl UnlockFilesystemWriter {
    /// Sets [`path`](UnlockFilesystemAttrs#method.path).
    #[inline]
    pub fn path(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }
}

/// State of one export.
pub type UnlockExportAttrs<'a> = AttrsOf<'a, sets::UnlockExport>;

impl<'a> UnlockExportAttrs<'a> {
    /// Exported path.
    #[doc(alias = "NFSD_A_UNLOCK_EXPORT_PATH")]
    #[inline]
    pub fn path(&self) -> Result<Option<&'a rt::BStr>, rt::DecodeError> {
        self.view.get_text(1)
    }
}

impl UnlockExportWriter {
    /// Sets [`path`](UnlockExportAttrs#method.path).
    #[inline]
    pub fn path(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }
}

/// How often one operation was called.
pub type ServerProcEntryAttrs<'a> = AttrsOf<'a, sets::ServerProcEntry>;

impl<'a> ServerProcEntryAttrs<'a> {
    /// Number of the procedure, or of the NFSv4 operation or callback.
    #[doc(alias = "NFSD_A_SERVER_PROC_ENTRY_OP")]
    #[inline]
    pub fn op(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(1)
    }

    /// Calls so far. Operations that were never called may be left out.
    #[doc(alias = "NFSD_A_SERVER_PROC_ENTRY_COUNT")]
    #[inline]
    pub fn count(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get_u64(2)
    }
}

impl ServerProcEntryWriter {
    /// Sets [`op`](ServerProcEntryAttrs#method.op).
    #[inline]
    pub fn op(&mut self, value: u32) -> &mut Self {
        self.put_u32(1, value)
    }

    /// Sets [`count`](ServerProcEntryAttrs#method.count).
    #[inline]
    pub fn count(&mut self, value: u64) -> &mut Self {
        self.put_u64(2, value)
    }
}

/// Counters of the server in this network namespace.
pub type ServerStatsAttrs<'a> = AttrsOf<'a, sets::ServerStats>;

impl<'a> ServerStatsAttrs<'a> {
    /// Repeated requests answered from the reply cache.
    #[doc(alias = "NFSD_A_SERVER_STATS_RC_HITS")]
    #[inline]
    pub fn rc_hits(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get_u64(1)
    }

    /// Requests that went into the reply cache.
    #[doc(alias = "NFSD_A_SERVER_STATS_RC_MISSES")]
    #[inline]
    pub fn rc_misses(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get_u64(2)
    }

    /// Requests that need no reply cache.
    #[doc(alias = "NFSD_A_SERVER_STATS_RC_NOCACHE")]
    #[inline]
    pub fn rc_nocache(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get_u64(3)
    }

    /// File handles that no longer meant anything (`ESTALE`).
    #[doc(alias = "NFSD_A_SERVER_STATS_FH_STALE")]
    #[inline]
    pub fn fh_stale(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get_u64(5)
    }

    /// Bytes that clients read.
    #[doc(alias = "NFSD_A_SERVER_STATS_IO_READ")]
    #[inline]
    pub fn io_read(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get_u64(6)
    }

    /// Bytes that clients wrote.
    #[doc(alias = "NFSD_A_SERVER_STATS_IO_WRITE")]
    #[inline]
    pub fn io_write(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get_u64(7)
    }

    /// Requests received by any transport.
    #[doc(alias = "NFSD_A_SERVER_STATS_NETCNT")]
    #[inline]
    pub fn netcnt(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(8)
    }

    /// Requests received by UDP.
    #[doc(alias = "NFSD_A_SERVER_STATS_NETUDPCNT")]
    #[inline]
    pub fn netudpcnt(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(9)
    }

    /// Requests received by TCP.
    #[doc(alias = "NFSD_A_SERVER_STATS_NETTCPCNT")]
    #[inline]
    pub fn nettcpcnt(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(10)
    }

    /// TCP connections accepted.
    #[doc(alias = "NFSD_A_SERVER_STATS_NETTCPCONN")]
    #[inline]
    pub fn nettcpconn(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(11)
    }

    /// RPC calls handled.
    #[doc(alias = "NFSD_A_SERVER_STATS_RPCCNT")]
    #[inline]
    pub fn rpccnt(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(12)
    }

    /// RPC calls refused because they were malformed.
    #[doc(alias = "NFSD_A_SERVER_STATS_RPCBADFMT")]
    #[inline]
    pub fn rpcbadfmt(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(13)
    }

    /// RPC calls refused because of their credentials.
    #[doc(alias = "NFSD_A_SERVER_STATS_RPCBADAUTH")]
    #[inline]
    pub fn rpcbadauth(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(14)
    }

    /// RPC calls refused because the client is not allowed.
    #[doc(alias = "NFSD_A_SERVER_STATS_RPCBADCLNT")]
    #[inline]
    pub fn rpcbadclnt(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(15)
    }

    /// A procedure of NFS 2; repeats.
    #[doc(alias = "NFSD_A_SERVER_STATS_PROC2_OPS")]
    #[inline]
    pub fn proc2_ops(&self) -> rt::Multi<'a, ServerProcEntryAttrs<'a>> {
        self.view.all(16)
    }

    /// A procedure of NFS 3; repeats.
    #[doc(alias = "NFSD_A_SERVER_STATS_PROC3_OPS")]
    #[inline]
    pub fn proc3_ops(&self) -> rt::Multi<'a, ServerProcEntryAttrs<'a>> {
        self.view.all(17)
    }

    /// A procedure of NFS 4, that is NULL and COMPOUND; repeats.
    #[doc(alias = "NFSD_A_SERVER_STATS_PROC4_OPS")]
    #[inline]
    pub fn proc4_ops(&self) -> rt::Multi<'a, ServerProcEntryAttrs<'a>> {
        self.view.all(18)
    }

    /// An operation inside NFSv4 compounds; repeats.
    #[doc(alias = "NFSD_A_SERVER_STATS_PROC4OPS_OPS")]
    #[inline]
    pub fn proc4ops_ops(&self) -> rt::Multi<'a, ServerProcEntryAttrs<'a>> {
        self.view.all(19)
    }

    /// An NFSv4 callback sent to clients; repeats.
    #[doc(alias = "NFSD_A_SERVER_STATS_PROC4CB_OPS")]
    #[inline]
    pub fn proc4cb_ops(&self) -> rt::Multi<'a, ServerProcEntryAttrs<'a>> {
        self.view.all(20)
    }
}

impl ServerStatsWriter {
    /// Sets [`rc-hits`](ServerStatsAttrs#method.rc_hits).
    #[inline]
    pub fn rc_hits(&mut self, value: u64) -> &mut Self {
        self.put_u64(1, value)
    }

    /// Sets [`rc-misses`](ServerStatsAttrs#method.rc_misses).
    #[inline]
    pub fn rc_misses(&mut self, value: u64) -> &mut Self {
        self.put_u64(2, value)
    }

    /// Sets [`rc-nocache`](ServerStatsAttrs#method.rc_nocache).
    #[inline]
    pub fn rc_nocache(&mut self, value: u64) -> &mut Self {
        self.put_u64(3, value)
    }

    /// Sets [`fh-stale`](ServerStatsAttrs#method.fh_stale).
    #[inline]
    pub fn fh_stale(&mut self, value: u64) -> &mut Self {
        self.put_u64(5, value)
    }

    /// Sets [`io-read`](ServerStatsAttrs#method.io_read).
    #[inline]
    pub fn io_read(&mut self, value: u64) -> &mut Self {
        self.put_u64(6, value)
    }

    /// Sets [`io-write`](ServerStatsAttrs#method.io_write).
    #[inline]
    pub fn io_write(&mut self, value: u64) -> &mut Self {
        self.put_u64(7, value)
    }

    /// Sets [`netcnt`](ServerStatsAttrs#method.netcnt).
    #[inline]
    pub fn netcnt(&mut self, value: u32) -> &mut Self {
        self.put_u32(8, value)
    }

    /// Sets [`netudpcnt`](ServerStatsAttrs#method.netudpcnt).
    #[inline]
    pub fn netudpcnt(&mut self, value: u32) -> &mut Self {
        self.put_u32(9, value)
    }

    /// Sets [`nettcpcnt`](ServerStatsAttrs#method.nettcpcnt).
    #[inline]
    pub fn nettcpcnt(&mut self, value: u32) -> &mut Self {
        self.put_u32(10, value)
    }

    /// Sets [`nettcpconn`](ServerStatsAttrs#method.nettcpconn).
    #[inline]
    pub fn nettcpconn(&mut self, value: u32) -> &mut Self {
        self.put_u32(11, value)
    }

    /// Sets [`rpccnt`](ServerStatsAttrs#method.rpccnt).
    #[inline]
    pub fn rpccnt(&mut self, value: u32) -> &mut Self {
        self.put_u32(12, value)
    }

    /// Sets [`rpcbadfmt`](ServerStatsAttrs#method.rpcbadfmt).
    #[inline]
    pub fn rpcbadfmt(&mut self, value: u32) -> &mut Self {
        self.put_u32(13, value)
    }

    /// Sets [`rpcbadauth`](ServerStatsAttrs#method.rpcbadauth).
    #[inline]
    pub fn rpcbadauth(&mut self, value: u32) -> &mut Self {
        self.put_u32(14, value)
    }

    /// Sets [`rpcbadclnt`](ServerStatsAttrs#method.rpcbadclnt).
    #[inline]
    pub fn rpcbadclnt(&mut self, value: u32) -> &mut Self {
        self.put_u32(15, value)
    }

    /// Sets [`proc2-ops`](ServerStatsAttrs#method.proc2_ops): call it once for each value.
    #[inline]
    pub fn proc2_ops(
        &mut self,
        fill: impl FnOnce(&mut ServerProcEntryWriter),
    ) -> &mut Self {
        self.put_nest::<ServerProcEntryWriter>(16, fill)
    }

    /// Sets [`proc3-ops`](ServerStatsAttrs#method.proc3_ops): call it once for each value.
    #[inline]
    pub fn proc3_ops(
        &mut self,
        fill: impl FnOnce(&mut ServerProcEntryWriter),
    ) -> &mut Self {
        self.put_nest::<ServerProcEntryWriter>(17, fill)
    }

    /// Sets [`proc4-ops`](ServerStatsAttrs#method.proc4_ops): call it once for each value.
    #[inline]
    pub fn proc4_ops(
        &mut self,
        fill: impl FnOnce(&mut ServerProcEntryWriter),
    ) -> &mut Self {
        self.put_nest::<ServerProcEntryWriter>(18, fill)
    }

    /// Sets [`proc4ops-ops`](ServerStatsAttrs#method.proc4ops_ops): call it once for each value.
    #[inline]
    pub fn proc4ops_ops(
        &mut self,
        fill: impl FnOnce(&mut ServerProcEntryWriter),
    ) -> &mut Self {
        self.put_nest::<ServerProcEntryWriter>(19, fill)
    }

    /// Sets [`proc4cb-ops`](ServerStatsAttrs#method.proc4cb_ops): call it once for each value.
    #[inline]
    pub fn proc4cb_ops(
        &mut self,
        fill: impl FnOnce(&mut ServerProcEntryWriter),
    ) -> &mut Self {
        self.put_nest::<ServerProcEntryWriter>(20, fill)
    }
}
