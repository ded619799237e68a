// @generated from specs/nfsd.yaml by `cargo xtask generate`. Do not edit: change the spec.
//! Requests, and the messages that the kernel sends on its own.

use super::*;

rt::family! {
    table: FAMILY,
    protocol: rt::Generic,
    events: [
        1 => RpcStatusGet,
        3 => ThreadsGet,
        5 => VersionGet,
        7 => ListenerGet,
        9 => PoolModeGet,
        10 => CacheNotify,
        11 => SvcExportGetReqs,
        13 => ExpkeyGetReqs,
        19 => ServerStatsGet,
    ],
}

rt::operations! {
    RpcStatusGet,
    ThreadsSet,
    ThreadsGet,
    VersionSet,
    VersionGet,
    ListenerSet,
    ListenerGet,
    PoolModeSet,
    PoolModeGet,
    SvcExportGetReqs,
    SvcExportSetReqs,
    ExpkeyGetReqs,
    ExpkeySetReqs,
    CacheFlush,
    UnlockIp,
    UnlockFilesystem,
    UnlockExport,
    ServerStatsGet,
}

/// Lists the RPC requests that server threads are working on at this moment, a message each
/// (`nfsdctl status`). Dump only. `ENODEV` means that the server is not running.
/// - Dump: takes no attributes; returns `xid`, `flags`, `prog`, `version`, `proc`, `service-time`,
///   `saddr4`, `daddr4`, `saddr6`, `daddr6`, `sport`, `dport`, `compound-ops`.
#[doc(alias = "NFSD_CMD_RPC_STATUS_GET")]
#[inline]
#[must_use]
pub fn rpc_status_get() -> RpcStatusGet {
    RequestOf::__start::<rt::NoHeader>()
}

rt::request! {
    name: RpcStatusGet,
    start: rpc_status_get,
    operation: 0,
    modes: [Dump],
    set: RpcStatus,
    view: RpcStatusAttrs,
}

/// The answer to [`rpc_status_get()`].
pub type RpcStatusGetReply<'a> = rt::WithHeader<rt::NoHeader, RpcStatusAttrs<'a>>;

/// Sets the number of threads and so starts or stops the server (`nfsdctl threads`). `threads` is
/// required: a single number is distributed over all pools, several numbers are for one pool each,
/// zero stops the server. `EBUSY` means that `gracetime`, `leasetime`, `scope` or `fh-key` was
/// given while threads run; `EINVAL` that `threads` is missing or a time is outside of 10 to 3600
/// seconds. Starting opens default listeners if there are none.
/// - Single request: takes `threads`, `gracetime`, `leasetime`, `scope`, `min-threads`, `fh-key`;
///   returns an acknowledgement.
/// - Needs `CAP_NET_ADMIN` in the initial user namespace.
#[doc(alias = "NFSD_CMD_THREADS_SET")]
#[inline]
#[must_use]
pub fn threads_set() -> ThreadsSet {
    RequestOf::__start::<rt::NoHeader>()
}

rt::request! {
    name: ThreadsSet,
    start: threads_set,
    operation: 1,
    modes: [Do],
    set: Server,
    view: ServerAttrs,
}

impl ThreadsSet {
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

/// Returns the number of threads of each pool, and the other settings of the server except
/// `fh-key`.
/// - Single request: takes no attributes; returns `threads`, `gracetime`, `leasetime`, `scope`,
///   `min-threads`.
#[doc(alias = "NFSD_CMD_THREADS_GET")]
#[inline]
#[must_use]
pub fn threads_get() -> ThreadsGet {
    RequestOf::__start::<rt::NoHeader>()
}

rt::request! {
    name: ThreadsGet,
    start: threads_get,
    operation: 2,
    modes: [DoReply],
    set: Server,
    view: ServerAttrs,
}

/// The answer to [`threads_get()`].
pub type ThreadsGetReply<'a> = rt::WithHeader<rt::NoHeader, ServerAttrs<'a>>;

/// Replaces the set of NFS versions that are served (`nfsdctl version`). Versions not listed as
/// enabled become disabled, and entries that are malformed or unknown are ignored. `EBUSY` means
/// that the server exists, that is, has threads or listeners; `EINVAL` that there is no `version`.
/// - Single request: takes `version`; returns an acknowledgement.
/// - Needs `CAP_NET_ADMIN` in the initial user namespace.
#[doc(alias = "NFSD_CMD_VERSION_SET")]
#[inline]
#[must_use]
pub fn version_set() -> VersionSet {
    RequestOf::__start::<rt::NoHeader>()
}

rt::request! {
    name: VersionSet,
    start: version_set,
    operation: 3,
    modes: [Do],
    set: ServerProto,
    view: ServerProtoAttrs,
}

impl VersionSet {
    /// Sets [`version`](ServerProtoAttrs#method.version): call it once for each value.
    #[inline]
    pub fn version(&mut self, fill: impl FnOnce(&mut VersionWriter)) -> &mut Self {
        self.put_nest::<VersionWriter>(1, fill)
    }
}

/// Lists all NFS versions that the kernel can serve, and which are enabled.
/// - Single request: takes no attributes; returns `version`.
#[doc(alias = "NFSD_CMD_VERSION_GET")]
#[inline]
#[must_use]
pub fn version_get() -> VersionGet {
    RequestOf::__start::<rt::NoHeader>()
}

rt::request! {
    name: VersionGet,
    start: version_get,
    operation: 4,
    modes: [DoReply],
    set: ServerProto,
    view: ServerProtoAttrs,
}

/// The answer to [`version_get()`].
pub type VersionGetReply<'a> = rt::WithHeader<rt::NoHeader, ServerProtoAttrs<'a>>;

/// Replaces the listening sockets (`nfsdctl listener`): those listed and not open yet are opened,
/// those open and not listed are closed. Without any `addr` all are closed. `EBUSY` means that
/// threads run; other errors are those of opening the last socket that failed, such as
/// `EADDRINUSE`. Older kernels ignore malformed entries, newer ones refuse the request with
/// `EINVAL`, `EAFNOSUPPORT` or `EPROTONOSUPPORT`.
/// - Single request: takes `addr`; returns an acknowledgement.
/// - Needs `CAP_NET_ADMIN` in the initial user namespace.
#[doc(alias = "NFSD_CMD_LISTENER_SET")]
#[inline]
#[must_use]
pub fn listener_set() -> ListenerSet {
    RequestOf::__start::<rt::NoHeader>()
}

rt::request! {
    name: ListenerSet,
    start: listener_set,
    operation: 5,
    modes: [Do],
    set: ServerSock,
    view: ServerSockAttrs,
}

impl ListenerSet {
    /// Sets [`addr`](ServerSockAttrs#method.addr): call it once for each value.
    #[inline]
    pub fn addr(&mut self, fill: impl FnOnce(&mut SockWriter)) -> &mut Self {
        self.put_nest::<SockWriter>(1, fill)
    }
}

/// Lists the listening sockets; none if there is no server.
/// - Single request: takes no attributes; returns `addr`.
#[doc(alias = "NFSD_CMD_LISTENER_GET")]
#[inline]
#[must_use]
pub fn listener_get() -> ListenerGet {
    RequestOf::__start::<rt::NoHeader>()
}

rt::request! {
    name: ListenerGet,
    start: listener_get,
    operation: 6,
    modes: [DoReply],
    set: ServerSock,
    view: ServerSockAttrs,
}

/// The answer to [`listener_get()`].
pub type ListenerGetReply<'a> = rt::WithHeader<rt::NoHeader, ServerSockAttrs<'a>>;

/// Chooses how threads are grouped into pools (`nfsdctl pool-mode`), for all network namespaces.
/// `EBUSY` means that a server exists somewhere, `EINVAL` that the mode is missing or unknown.
/// - Single request: takes `mode`; returns an acknowledgement.
/// - Needs `CAP_NET_ADMIN` in the initial user namespace.
#[doc(alias = "NFSD_CMD_POOL_MODE_SET")]
#[inline]
#[must_use]
pub fn pool_mode_set() -> PoolModeSet {
    RequestOf::__start::<rt::NoHeader>()
}

rt::request! {
    name: PoolModeSet,
    start: pool_mode_set,
    operation: 7,
    modes: [Do],
    set: PoolMode,
    view: PoolModeAttrs,
}

impl PoolModeSet {
    /// Sets [`mode`](PoolModeAttrs#method.mode).
    #[inline]
    pub fn mode(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }
}

/// Returns the pool mode and the number of pools.
/// - Single request: takes no attributes; returns `mode`, `npools`.
#[doc(alias = "NFSD_CMD_POOL_MODE_GET")]
#[inline]
#[must_use]
pub fn pool_mode_get() -> PoolModeGet {
    RequestOf::__start::<rt::NoHeader>()
}

rt::request! {
    name: PoolModeGet,
    start: pool_mode_get,
    operation: 8,
    modes: [DoReply],
    set: PoolMode,
    view: PoolModeAttrs,
}

/// The answer to [`pool_mode_get()`].
pub type PoolModeGetReply<'a> = rt::WithHeader<rt::NoHeader, PoolModeAttrs<'a>>;

/// Lists questions whether and how a path is exported to a client. Dump only; each message holds
/// several requests with `seqno`, `client` and `path`. Nothing comes if no question waits.
/// - Dump: takes no attributes; returns `requests`.
/// - Needs `CAP_NET_ADMIN` in the initial user namespace.
#[doc(alias = "NFSD_CMD_SVC_EXPORT_GET_REQS")]
#[inline]
#[must_use]
pub fn svc_export_get_reqs() -> SvcExportGetReqs {
    RequestOf::__start::<rt::NoHeader>()
}

rt::request! {
    name: SvcExportGetReqs,
    start: svc_export_get_reqs,
    operation: 10,
    modes: [Dump],
    set: SvcExportReqs,
    view: SvcExportReqsAttrs,
}

/// The answer to [`svc_export_get_reqs()`].
pub type SvcExportGetReqsReply<'a> = rt::WithHeader<
    rt::NoHeader,
    SvcExportReqsAttrs<'a>,
>;

/// Answers such questions, or fills the cache in advance: one request for each pair of client and
/// path, with `client`, `path`, `expiry` and either `negative` or how to export. They are taken one
/// after the other until one fails, so earlier ones may have taken effect. `ENOENT` means an
/// unknown client or path, `ENOTDIR` something that is neither directory, file nor link, `EINVAL` a
/// missing part, an invalid user or group, or a filesystem that cannot be exported that way.
/// - Single request: takes `requests`; returns an acknowledgement.
/// - Needs `CAP_NET_ADMIN` in the initial user namespace.
#[doc(alias = "NFSD_CMD_SVC_EXPORT_SET_REQS")]
#[inline]
#[must_use]
pub fn svc_export_set_reqs() -> SvcExportSetReqs {
    RequestOf::__start::<rt::NoHeader>()
}

rt::request! {
    name: SvcExportSetReqs,
    start: svc_export_set_reqs,
    operation: 11,
    modes: [Do],
    set: SvcExportReqs,
    view: SvcExportReqsAttrs,
}

impl SvcExportSetReqs {
    /// Sets [`requests`](SvcExportReqsAttrs#method.requests): call it once for each value.
    #[inline]
    pub fn requests(&mut self, fill: impl FnOnce(&mut SvcExportWriter)) -> &mut Self {
        self.put_nest::<SvcExportWriter>(1, fill)
    }
}

/// Lists questions which path the filesystem part of a file handle means for a client. Dump only;
/// each message holds several requests with `seqno`, `client`, `fsidtype` and `fsid`. Nothing comes
/// if no question waits.
/// - Dump: takes no attributes; returns `requests`.
/// - Needs `CAP_NET_ADMIN` in the initial user namespace.
#[doc(alias = "NFSD_CMD_EXPKEY_GET_REQS")]
#[inline]
#[must_use]
pub fn expkey_get_reqs() -> ExpkeyGetReqs {
    RequestOf::__start::<rt::NoHeader>()
}

rt::request! {
    name: ExpkeyGetReqs,
    start: expkey_get_reqs,
    operation: 12,
    modes: [Dump],
    set: ExpkeyReqs,
    view: ExpkeyReqsAttrs,
}

/// The answer to [`expkey_get_reqs()`].
pub type ExpkeyGetReqsReply<'a> = rt::WithHeader<rt::NoHeader, ExpkeyReqsAttrs<'a>>;

/// Answers such questions, or fills the cache in advance: one request each, with `client`,
/// `fsidtype`, `fsid`, `expiry` and either `path` or `negative`. They are taken one after the other
/// until one fails. `ENOENT` means an unknown client or path, `EINVAL` that something is missing or
/// malformed.
/// - Single request: takes `requests`; returns an acknowledgement.
/// - Needs `CAP_NET_ADMIN` in the initial user namespace.
#[doc(alias = "NFSD_CMD_EXPKEY_SET_REQS")]
#[inline]
#[must_use]
pub fn expkey_set_reqs() -> ExpkeySetReqs {
    RequestOf::__start::<rt::NoHeader>()
}

rt::request! {
    name: ExpkeySetReqs,
    start: expkey_set_reqs,
    operation: 13,
    modes: [Do],
    set: ExpkeyReqs,
    view: ExpkeyReqsAttrs,
}

impl ExpkeySetReqs {
    /// Sets [`requests`](ExpkeyReqsAttrs#method.requests): call it once for each value.
    #[inline]
    pub fn requests(&mut self, fill: impl FnOnce(&mut ExpkeyWriter)) -> &mut Self {
        self.put_nest::<ExpkeyWriter>(1, fill)
    }
}

/// Empties the caches of `mask`, or both if it is absent, so that everything is asked again;
/// `exportfs -f` does it.
/// - Single request: takes `mask`; returns an acknowledgement.
/// - Needs `CAP_NET_ADMIN` in the initial user namespace.
#[doc(alias = "NFSD_CMD_CACHE_FLUSH")]
#[inline]
#[must_use]
pub fn cache_flush() -> CacheFlush {
    RequestOf::__start::<rt::NoHeader>()
}

rt::request! {
    name: CacheFlush,
    start: cache_flush,
    operation: 14,
    modes: [Do],
    set: CacheFlush,
    view: CacheFlushAttrs,
}

impl CacheFlush {
    /// Sets [`mask`](CacheFlushAttrs#method.mask).
    #[inline]
    pub fn mask(&mut self, value: CacheType) -> &mut Self {
        self.put_attr::<c::As<CacheType, u32>>(1, value)
    }
}

/// Releases all NLM locks that clients (NFS 2 and 3) obtained through one address of this server,
/// in all network namespaces, for instance to move the address to another server. The file
/// `unlock_ip` of the nfsd filesystem does the same. `EINVAL` means a missing or short address,
/// `EAFNOSUPPORT` one that is neither IPv4 nor IPv6, `EIO` that some lock could not be released.
/// - Single request: takes `address`; returns an acknowledgement.
/// - Needs `CAP_NET_ADMIN` in the initial user namespace.
#[doc(alias = "NFSD_CMD_UNLOCK_IP")]
#[inline]
#[must_use]
pub fn unlock_ip() -> UnlockIp {
    RequestOf::__start::<rt::NoHeader>()
}

rt::request! {
    name: UnlockIp,
    start: unlock_ip,
    operation: 15,
    modes: [Do],
    set: UnlockIp,
    view: UnlockIpAttrs,
}

impl UnlockIp {
    /// Sets [`address`](UnlockIpAttrs#method.address): at least 16 bytes.
    #[inline]
    pub fn address(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_checked_bytes(1, value)
    }
}

/// Releases all NLM locks and revokes all NFSv4 state (opens, locks, delegations, layouts) on the
/// filesystem that a path lies on, so that it can be unmounted. The file `unlock_filesystem` of the
/// nfsd filesystem does the same. `EINVAL` means that the path is missing or the server is not
/// running; errors of looking up the path are passed on.
/// - Single request: takes `path`; returns an acknowledgement.
/// - Needs `CAP_NET_ADMIN` in the initial user namespace.
#[doc(alias = "NFSD_CMD_UNLOCK_FILESYSTEM")]
#[inline]
#[must_use]
pub fn unlock_filesystem() -> UnlockFilesystem {
    RequestOf::__start::<rt::NoHeader>()
}

rt::request! {
    name: UnlockFilesystem,
    start: unlock_filesystem,
    operation: 16,
    modes: [Do],
    set: UnlockFilesystem,
    view: UnlockFilesystemAttrs,
}

impl UnlockFilesystem {
    /// Sets [`path`](UnlockFilesystemAttrs#method.path).
    #[inline]
    pub fn path(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }
}

/// Revokes NFSv4 state (opens, locks, delegations, layouts) of all clients that came through
/// exports of one path, and leaves other exports of the same filesystem alone. `EINVAL` means that
/// the path is missing or the server is not running; errors of looking up the path are passed on.
/// - Single request: takes `path`; returns an acknowledgement.
/// - Needs `CAP_NET_ADMIN` in the initial user namespace.
#[doc(alias = "NFSD_CMD_UNLOCK_EXPORT")]
#[inline]
#[must_use]
pub fn unlock_export() -> UnlockExport {
    RequestOf::__start::<rt::NoHeader>()
}

rt::request! {
    name: UnlockExport,
    start: unlock_export,
    operation: 17,
    modes: [Do],
    set: UnlockExport,
    view: UnlockExportAttrs,
}

impl UnlockExport {
    /// Sets [`path`](UnlockExportAttrs#method.path).
    #[inline]
    pub fn path(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }
}

/// Returns the counters of the server, as `nfsstat -s` shows them. Dump only, and one object spread
/// over several messages: the plain counters are in the first one, lists of operations go on in the
/// others, so add up what all messages hold.
/// - Dump: takes no attributes; returns `rc-hits`, `rc-misses`, `rc-nocache`, `fh-stale`,
///   `io-read`, `io-write`, `netcnt`, `netudpcnt`, `nettcpcnt`, `nettcpconn`, `rpccnt`,
///   `rpcbadfmt`, `rpcbadauth`, `rpcbadclnt`, `proc2-ops`, `proc3-ops`, `proc4-ops`,
///   `proc4ops-ops`, `proc4cb-ops`.
#[doc(alias = "NFSD_CMD_SERVER_STATS_GET")]
#[inline]
#[must_use]
pub fn server_stats_get() -> ServerStatsGet {
    RequestOf::__start::<rt::NoHeader>()
}

rt::request! {
    name: ServerStatsGet,
    start: server_stats_get,
    operation: 18,
    modes: [Dump],
    set: ServerStats,
    view: ServerStatsAttrs,
}

/// The answer to [`server_stats_get()`].
pub type ServerStatsGetReply<'a> = rt::WithHeader<rt::NoHeader, ServerStatsAttrs<'a>>;

/// A notification of this family.
#[non_exhaustive]
#[derive(Debug)]
pub enum Event<'a> {
    /// `rpc-status-get`: the reply to [`rpc_status_get()`], which the kernel may also send on its
    /// own.
    RpcStatusGet(rt::WithHeader<rt::NoHeader, RpcStatusAttrs<'a>>),
    /// `threads-get`: the reply to [`threads_get()`], which the kernel may also send on its own.
    ThreadsGet(rt::WithHeader<rt::NoHeader, ServerAttrs<'a>>),
    /// `version-get`: the reply to [`version_get()`], which the kernel may also send on its own.
    VersionGet(rt::WithHeader<rt::NoHeader, ServerProtoAttrs<'a>>),
    /// `listener-get`: the reply to [`listener_get()`], which the kernel may also send on its own.
    ListenerGet(rt::WithHeader<rt::NoHeader, ServerSockAttrs<'a>>),
    /// `pool-mode-get`: the reply to [`pool_mode_get()`], which the kernel may also send on its
    /// own.
    PoolModeGet(rt::WithHeader<rt::NoHeader, PoolModeAttrs<'a>>),
    /// Notifies listeners that questions wait in a cache. It carries the number of the cache only;
    /// fetch the questions with the dump of that cache.
    CacheNotify(rt::WithHeader<rt::NoHeader, CacheNotifyAttrs<'a>>),
    /// `svc-export-get-reqs`: the reply to [`svc_export_get_reqs()`], which the kernel may also
    /// send on its own.
    SvcExportGetReqs(rt::WithHeader<rt::NoHeader, SvcExportReqsAttrs<'a>>),
    /// `expkey-get-reqs`: the reply to [`expkey_get_reqs()`], which the kernel may also send on its
    /// own.
    ExpkeyGetReqs(rt::WithHeader<rt::NoHeader, ExpkeyReqsAttrs<'a>>),
    /// `server-stats-get`: the reply to [`server_stats_get()`], which the kernel may also send on
    /// its own.
    ServerStatsGet(rt::WithHeader<rt::NoHeader, ServerStatsAttrs<'a>>),
}
