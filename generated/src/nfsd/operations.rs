// @generated from specs/nfsd.yaml by `cargo xtask generate`. Do not edit: change the spec.
//! Requests, and what the kernel sends by itself.

use super::*;

rt::family!(
    FAMILY, rt::Generic, [RpcStatusGet(1), ThreadsGet(3), VersionGet(5), ListenerGet(7),
    PoolModeGet(9), CacheNotify(10), SvcExportGetReqs(11), ExpkeyGetReqs(13),
    ServerStatsGet(19)]
);

rt::operations!(
    RpcStatusGet, ThreadsSet, ThreadsGet, VersionSet, VersionGet, ListenerSet,
    ListenerGet, PoolModeSet, PoolModeGet, SvcExportGetReqs, SvcExportSetReqs,
    ExpkeyGetReqs, ExpkeySetReqs, CacheFlush, UnlockIp, UnlockFilesystem, UnlockExport,
    ServerStatsGet
);

/// Lists the RPC requests that server threads are working on at this moment, a message each
/// (`nfsdctl status`). Dump only. `ENODEV` means that the server is not running.
/// - As a dump it takes no attributes; it returns `xid`, `flags`, `prog`, `version`, `proc`,
///   `service-time`, `saddr4`, `daddr4`, `saddr6`, `daddr6`, `sport`, `dport`, `compound-ops`.
#[doc(alias = "NFSD_CMD_RPC_STATUS_GET")]
pub type RpcStatusGet = RequestOf<ops::RpcStatusGet>;

rt::request!(
    rpc_status_get, RpcStatusGet, RpcStatusGetReply, 0, [Dump], RpcStatusAttrs, RpcStatus
);

/// Sets the number of threads and so starts or stops the server (`nfsdctl threads`). `threads` is
/// required: a single number is distributed over all pools, several numbers are for one pool each,
/// zero stops the server. `EBUSY` means that `gracetime`, `leasetime`, `scope` or `fh-key` was
/// given while threads run; `EINVAL` that `threads` is missing or a time is outside of 10 to 3600
/// seconds. Starting opens default listeners if there are none.
/// - For one object it takes `threads`, `gracetime`, `leasetime`, `scope`, `min-threads`, `fh-key`;
///   it returns an acknowledgement.
/// - Needs `CAP_NET_ADMIN` in the initial user namespace.
#[doc(alias = "NFSD_CMD_THREADS_SET")]
pub type ThreadsSet = RequestOf<ops::ThreadsSet>;

rt::request!(threads_set, ThreadsSet, ThreadsSetReply, 1, [Do], ServerAttrs, Server);

impl ThreadsSet {
    /// Writes [`threads`](ServerAttrs#method.threads): again for each further value.
    #[inline]
    pub fn threads(&mut self, value: u32) -> &mut Self {
        self.put_u32(1, value)
    }

    /// Writes [`gracetime`](ServerAttrs#method.gracetime).
    #[inline]
    pub fn gracetime(&mut self, value: u32) -> &mut Self {
        self.put_u32(2, value)
    }

    /// Writes [`leasetime`](ServerAttrs#method.leasetime).
    #[inline]
    pub fn leasetime(&mut self, value: u32) -> &mut Self {
        self.put_u32(3, value)
    }

    /// Writes [`scope`](ServerAttrs#method.scope).
    #[inline]
    pub fn scope(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(4, value)
    }

    /// Writes [`min-threads`](ServerAttrs#method.min_threads).
    #[inline]
    pub fn min_threads(&mut self, value: u32) -> &mut Self {
        self.put_u32(5, value)
    }

    /// Writes [`fh-key`](ServerAttrs#method.fh_key): exactly 16 bytes.
    #[inline]
    pub fn fh_key(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_checked_bytes(6, value)
    }
}

/// Returns the number of threads of each pool, and the other settings of the server except
/// `fh-key`.
/// - For one object it takes no attributes; it returns `threads`, `gracetime`, `leasetime`,
///   `scope`, `min-threads`.
#[doc(alias = "NFSD_CMD_THREADS_GET")]
pub type ThreadsGet = RequestOf<ops::ThreadsGet>;

rt::request!(
    threads_get, ThreadsGet, ThreadsGetReply, 2, [DoReply], ServerAttrs, Server
);

/// Replaces the set of NFS versions that are served (`nfsdctl version`). Versions not listed as
/// enabled become disabled, and entries that are malformed or unknown are ignored. `EBUSY` means
/// that the server exists, that is, has threads or listeners; `EINVAL` that there is no `version`.
/// - For one object it takes `version`; it returns an acknowledgement.
/// - Needs `CAP_NET_ADMIN` in the initial user namespace.
#[doc(alias = "NFSD_CMD_VERSION_SET")]
pub type VersionSet = RequestOf<ops::VersionSet>;

rt::request!(
    version_set, VersionSet, VersionSetReply, 3, [Do], ServerProtoAttrs, ServerProto
);

impl VersionSet {
    /// Writes [`version`](ServerProtoAttrs#method.version): again for each further value.
    #[inline]
    pub fn version(&mut self, fill: impl FnOnce(&mut VersionWriter)) -> &mut Self {
        self.put_nest::<VersionWriter>(1, fill)
    }
}

/// Lists all NFS versions that the kernel can serve, and which are enabled.
/// - For one object it takes no attributes; it returns `version`.
#[doc(alias = "NFSD_CMD_VERSION_GET")]
pub type VersionGet = RequestOf<ops::VersionGet>;

rt::request!(
    version_get, VersionGet, VersionGetReply, 4, [DoReply], ServerProtoAttrs, ServerProto
);

/// Replaces the listening sockets (`nfsdctl listener`): those listed and not open yet are opened,
/// those open and not listed are closed. Without any `addr` all are closed. `EBUSY` means that
/// threads run; other errors are those of opening the last socket that failed, such as
/// `EADDRINUSE`. Older kernels ignore malformed entries, newer ones refuse the request with
/// `EINVAL`, `EAFNOSUPPORT` or `EPROTONOSUPPORT`.
/// - For one object it takes `addr`; it returns an acknowledgement.
/// - Needs `CAP_NET_ADMIN` in the initial user namespace.
#[doc(alias = "NFSD_CMD_LISTENER_SET")]
pub type ListenerSet = RequestOf<ops::ListenerSet>;

rt::request!(
    listener_set, ListenerSet, ListenerSetReply, 5, [Do], ServerSockAttrs, ServerSock
);

impl ListenerSet {
    /// Writes [`addr`](ServerSockAttrs#method.addr): again for each further value.
    #[inline]
    pub fn addr(&mut self, fill: impl FnOnce(&mut SockWriter)) -> &mut Self {
        self.put_nest::<SockWriter>(1, fill)
    }
}

/// Lists the listening sockets; none if there is no server.
/// - For one object it takes no attributes; it returns `addr`.
#[doc(alias = "NFSD_CMD_LISTENER_GET")]
pub type ListenerGet = RequestOf<ops::ListenerGet>;

rt::request!(
    listener_get, ListenerGet, ListenerGetReply, 6, [DoReply], ServerSockAttrs,
    ServerSock
);

/// Chooses how threads are grouped into pools (`nfsdctl pool-mode`), for all network namespaces.
/// `EBUSY` means that a server exists somewhere, `EINVAL` that the mode is missing or unknown.
/// - For one object it takes `mode`; it returns an acknowledgement.
/// - Needs `CAP_NET_ADMIN` in the initial user namespace.
#[doc(alias = "NFSD_CMD_POOL_MODE_SET")]
pub type PoolModeSet = RequestOf<ops::PoolModeSet>;

rt::request!(
    pool_mode_set, PoolModeSet, PoolModeSetReply, 7, [Do], PoolModeAttrs, PoolMode
);

impl PoolModeSet {
    /// Writes [`mode`](PoolModeAttrs#method.mode).
    #[inline]
    pub fn mode(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }
}

/// Returns the pool mode and the number of pools.
/// - For one object it takes no attributes; it returns `mode`, `npools`.
#[doc(alias = "NFSD_CMD_POOL_MODE_GET")]
pub type PoolModeGet = RequestOf<ops::PoolModeGet>;

rt::request!(
    pool_mode_get, PoolModeGet, PoolModeGetReply, 8, [DoReply], PoolModeAttrs, PoolMode
);

/// Lists questions whether and how a path is exported to a client. Dump only; each message holds
/// several requests with `seqno`, `client` and `path`. Nothing comes if no question waits.
/// - As a dump it takes no attributes; it returns `requests`.
/// - Needs `CAP_NET_ADMIN` in the initial user namespace.
#[doc(alias = "NFSD_CMD_SVC_EXPORT_GET_REQS")]
pub type SvcExportGetReqs = RequestOf<ops::SvcExportGetReqs>;

rt::request!(
    svc_export_get_reqs, SvcExportGetReqs, SvcExportGetReqsReply, 10, [Dump],
    SvcExportReqsAttrs, SvcExportReqs
);

/// Answers such questions, or fills the cache in advance: one request for each pair of client and
/// path, with `client`, `path`, `expiry` and either `negative` or how to export. They are taken one
/// after the other until one fails, so earlier ones may have taken effect. `ENOENT` means an
/// unknown client or path, `ENOTDIR` something that is neither directory, file nor link, `EINVAL` a
/// missing part, an invalid user or group, or a filesystem that cannot be exported that way.
/// - For one object it takes `requests`; it returns an acknowledgement.
/// - Needs `CAP_NET_ADMIN` in the initial user namespace.
#[doc(alias = "NFSD_CMD_SVC_EXPORT_SET_REQS")]
pub type SvcExportSetReqs = RequestOf<ops::SvcExportSetReqs>;

rt::request!(
    svc_export_set_reqs, SvcExportSetReqs, SvcExportSetReqsReply, 11, [Do],
    SvcExportReqsAttrs, SvcExportReqs
);

impl SvcExportSetReqs {
    /// Writes [`requests`](SvcExportReqsAttrs#method.requests): again for each further value.
    #[inline]
    pub fn requests(&mut self, fill: impl FnOnce(&mut SvcExportWriter)) -> &mut Self {
        self.put_nest::<SvcExportWriter>(1, fill)
    }
}

/// Lists questions which path the filesystem part of a file handle means for a client. Dump only;
/// each message holds several requests with `seqno`, `client`, `fsidtype` and `fsid`. Nothing comes
/// if no question waits.
/// - As a dump it takes no attributes; it returns `requests`.
/// - Needs `CAP_NET_ADMIN` in the initial user namespace.
#[doc(alias = "NFSD_CMD_EXPKEY_GET_REQS")]
pub type ExpkeyGetReqs = RequestOf<ops::ExpkeyGetReqs>;

rt::request!(
    expkey_get_reqs, ExpkeyGetReqs, ExpkeyGetReqsReply, 12, [Dump], ExpkeyReqsAttrs,
    ExpkeyReqs
);

/// Answers such questions, or fills the cache in advance: one request each, with `client`,
/// `fsidtype`, `fsid`, `expiry` and either `path` or `negative`. They are taken one after the other
/// until one fails. `ENOENT` means an unknown client or path, `EINVAL` that something is missing or
/// malformed.
/// - For one object it takes `requests`; it returns an acknowledgement.
/// - Needs `CAP_NET_ADMIN` in the initial user namespace.
#[doc(alias = "NFSD_CMD_EXPKEY_SET_REQS")]
pub type ExpkeySetReqs = RequestOf<ops::ExpkeySetReqs>;

rt::request!(
    expkey_set_reqs, ExpkeySetReqs, ExpkeySetReqsReply, 13, [Do], ExpkeyReqsAttrs,
    ExpkeyReqs
);

impl ExpkeySetReqs {
    /// Writes [`requests`](ExpkeyReqsAttrs#method.requests): again for each further value.
    #[inline]
    pub fn requests(&mut self, fill: impl FnOnce(&mut ExpkeyWriter)) -> &mut Self {
        self.put_nest::<ExpkeyWriter>(1, fill)
    }
}

/// Empties the caches of `mask`, or both if it is absent, so that everything is asked again;
/// `exportfs -f` does it.
/// - For one object it takes `mask`; it returns an acknowledgement.
/// - Needs `CAP_NET_ADMIN` in the initial user namespace.
#[doc(alias = "NFSD_CMD_CACHE_FLUSH")]
pub type CacheFlush = RequestOf<ops::CacheFlush>;

rt::request!(
    cache_flush, CacheFlush, CacheFlushReply, 14, [Do], CacheFlushAttrs, CacheFlush
);

impl CacheFlush {
    /// Writes [`mask`](CacheFlushAttrs#method.mask).
    #[inline]
    pub fn mask(&mut self, value: CacheType) -> &mut Self {
        self.put_attr::<c::As<CacheType, u32>>(1, value)
    }
}

/// Releases all NLM locks that clients (NFS 2 and 3) obtained through one address of this server,
/// in all network namespaces, for instance to move the address to another server. The file
/// `unlock_ip` of the nfsd filesystem does the same. `EINVAL` means a missing or short address,
/// `EAFNOSUPPORT` one that is neither IPv4 nor IPv6, `EIO` that some lock could not be released.
/// - For one object it takes `address`; it returns an acknowledgement.
/// - Needs `CAP_NET_ADMIN` in the initial user namespace.
#[doc(alias = "NFSD_CMD_UNLOCK_IP")]
pub type UnlockIp = RequestOf<ops::UnlockIp>;

rt::request!(unlock_ip, UnlockIp, UnlockIpReply, 15, [Do], UnlockIpAttrs, UnlockIp);

impl UnlockIp {
    /// Writes [`address`](UnlockIpAttrs#method.address): at least 16 bytes.
    #[inline]
    pub fn address(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_checked_bytes(1, value)
    }
}

/// Releases all NLM locks and revokes all NFSv4 state (opens, locks, delegations, layouts) on the
/// filesystem that a path lies on, so that it can be unmounted. The file `unlock_filesystem` of the
/// nfsd filesystem does the same. `EINVAL` means that the path is missing or the server is not
/// running; errors of looking up the path are passed on.
/// - For one object it takes `path`; it returns an acknowledgement.
/// - Needs `CAP_NET_ADMIN` in the initial user namespace.
#[doc(alias = "NFSD_CMD_UNLOCK_FILESYSTEM")]
pub type UnlockFilesystem = RequestOf<ops::UnlockFilesystem>;

rt::request!(
    unlock_filesystem, UnlockFilesystem, UnlockFilesystemReply, 16, [Do],
    UnlockFilesystemAttrs, UnlockFilesystem
);

impl UnlockFilesystem {
    /// Writes [`path`](UnlockFilesystemAttrs#method.path).
    #[inline]
    pub fn path(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }
}

/// Revokes NFSv4 state (opens, locks, delegations, layouts) of all clients that came through
/// exports of one path, and leaves other exports of the same filesystem alone. `EINVAL` means that
/// the path is missing or the server is not running; errors of looking up the path are passed on.
/// - For one object it takes `path`; it returns an acknowledgement.
/// - Needs `CAP_NET_ADMIN` in the initial user namespace.
#[doc(alias = "NFSD_CMD_UNLOCK_EXPORT")]
pub type UnlockExport = RequestOf<ops::UnlockExport>;

rt::request!(
    unlock_export, UnlockExport, UnlockExportReply, 17, [Do], UnlockExportAttrs,
    UnlockExport
);

impl UnlockExport {
    /// Writes [`path`](UnlockExportAttrs#method.path).
    #[inline]
    pub fn path(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }
}

/// Returns the counters of the server, as `nfsstat -s` shows them. Dump only, and one object spread
/// over several messages: the plain counters are in the first one, lists of operations go on in the
/// others, so add up what all messages hold.
/// - As a dump it takes no attributes; it returns `rc-hits`, `rc-misses`, `rc-nocache`, `fh-stale`,
///   `io-read`, `io-write`, `netcnt`, `netudpcnt`, `nettcpcnt`, `nettcpconn`, `rpccnt`,
///   `rpcbadfmt`, `rpcbadauth`, `rpcbadclnt`, `proc2-ops`, `proc3-ops`, `proc4-ops`,
///   `proc4ops-ops`, `proc4cb-ops`.
#[doc(alias = "NFSD_CMD_SERVER_STATS_GET")]
pub type ServerStatsGet = RequestOf<ops::ServerStatsGet>;

rt::request!(
    server_stats_get, ServerStatsGet, ServerStatsGetReply, 18, [Dump], ServerStatsAttrs,
    ServerStats
);

/// What a subscriber receives.
#[non_exhaustive]
#[derive(Debug)]
pub enum Event<'a> {
    /// `rpc-status-get`: what answers [`RpcStatusGet`], also sent by itself where the kernel does
    /// so.
    RpcStatusGet(rt::WithHeader<rt::NoHeader, RpcStatusAttrs<'a>>),
    /// `threads-get`: what answers [`ThreadsGet`], also sent by itself where the kernel does so.
    ThreadsGet(rt::WithHeader<rt::NoHeader, ServerAttrs<'a>>),
    /// `version-get`: what answers [`VersionGet`], also sent by itself where the kernel does so.
    VersionGet(rt::WithHeader<rt::NoHeader, ServerProtoAttrs<'a>>),
    /// `listener-get`: what answers [`ListenerGet`], also sent by itself where the kernel does so.
    ListenerGet(rt::WithHeader<rt::NoHeader, ServerSockAttrs<'a>>),
    /// `pool-mode-get`: what answers [`PoolModeGet`], also sent by itself where the kernel does so.
    PoolModeGet(rt::WithHeader<rt::NoHeader, PoolModeAttrs<'a>>),
    /// Notifies listeners that questions wait in a cache. It carries the number of the cache only;
    /// fetch the questions with the dump of that cache.
    CacheNotify(rt::WithHeader<rt::NoHeader, CacheNotifyAttrs<'a>>),
    /// `svc-export-get-reqs`: what answers [`SvcExportGetReqs`], also sent by itself where the
    /// kernel does so.
    SvcExportGetReqs(rt::WithHeader<rt::NoHeader, SvcExportReqsAttrs<'a>>),
    /// `expkey-get-reqs`: what answers [`ExpkeyGetReqs`], also sent by itself where the kernel does
    /// so.
    ExpkeyGetReqs(rt::WithHeader<rt::NoHeader, ExpkeyReqsAttrs<'a>>),
    /// `server-stats-get`: what answers [`ServerStatsGet`], also sent by itself where the kernel
    /// does so.
    ServerStatsGet(rt::WithHeader<rt::NoHeader, ServerStatsAttrs<'a>>),
}
