// @generated from specs/netdev.yaml by `cargo xtask generate`. Do not edit: change the spec.
//! Requests, and what the kernel sends by itself.

use super::*;

rt::family!(
    FAMILY, rt::Generic, [DevGet(1), DevAddNtf(2), DevDelNtf(3), DevChangeNtf(4),
    PagePoolGet(5), PagePoolAddNtf(6), PagePoolDelNtf(7), PagePoolChangeNtf(8),
    PagePoolStatsGet(9), QueueGet(10), NapiGet(11), QstatsGet(12), BindRx(13),
    BindTx(15), QueueCreate(16)]
);

rt::operations!(
    DevGet, PagePoolGet, PagePoolStatsGet, QueueGet, NapiGet, QstatsGet, BindRx, NapiSet,
    BindTx, QueueCreate
);

/// Describes the XDP and AF\_XDP abilities of one interface, or with a dump of all. A single
/// request needs `ifindex`; no such interface gives `ENODEV`.
/// - For one object it takes `ifindex`; it returns `ifindex`, `xdp-features`, `xdp-zc-max-segs`,
///   `xdp-rx-metadata-features`, `xsk-features`.
/// - As a dump it takes no attributes; it returns `ifindex`, `xdp-features`, `xdp-zc-max-segs`,
///   `xdp-rx-metadata-features`, `xsk-features`.
#[doc(alias = "NETDEV_CMD_DEV_GET")]
pub type DevGet = RequestOf<ops::DevGet>;

rt::request!(dev_get, DevGet, DevGetReply, 0, [DoReply, Dump], DevAttrs, Dev);

impl DevGet {
    /// Writes [`ifindex`](DevAttrs#method.ifindex): at least 1.
    #[inline]
    pub fn ifindex(&mut self, value: u32) -> &mut Self {
        self.put_checked::<u32>(1, value)
    }
}

/// Describes one page pool, or with a dump all of them. A single request needs `id` and gives
/// `ENOENT` if there is none; `ifindex` narrows a dump. Only pools that drivers have tied to an
/// interface are listed, and only in that interface's network namespace.
/// - For one object it takes `id`; it returns `id`, `ifindex`, `napi-id`, `inflight`,
///   `inflight-mem`, `detach-time`, `dmabuf`, `io-uring`.
/// - As a dump it takes `ifindex`; it returns `id`, `ifindex`, `napi-id`, `inflight`,
///   `inflight-mem`, `detach-time`, `dmabuf`, `io-uring`.
/// - Missing in kernels built without `CONFIG_PAGE_POOL`.
#[doc(alias = "NETDEV_CMD_PAGE_POOL_GET")]
pub type PagePoolGet = RequestOf<ops::PagePoolGet>;

rt::request!(
    page_pool_get, PagePoolGet, PagePoolGetReply, 4, [DoReply, Dump], PagePoolAttrs,
    PagePool
);

impl PagePoolGet {
    /// Writes [`id`](PagePoolAttrs#method.id): at least 1, at most 4294967295.
    #[inline]
    pub fn id(&mut self, value: u64) -> &mut Self {
        self.put_checked::<c::Uint>(1, value)
    }

    /// Writes [`ifindex`](PagePoolAttrs#method.ifindex): at least 1, at most 2147483647.
    #[inline]
    pub fn ifindex(&mut self, value: u32) -> &mut Self {
        self.put_checked::<u32>(2, value)
    }
}

/// Reads the counters of one page pool, chosen by the id in `info`, or with a dump of all, narrowed
/// by the interface in `info`. `EOPNOTSUPP` if the kernel was built without
/// `CONFIG_PAGE_POOL_STATS`, `ENOENT` for an unknown pool.
/// - For one object and as a dump it takes `info`; it returns `info`, `alloc-fast`, `alloc-slow`,
///   `alloc-slow-high-order`, `alloc-empty`, `alloc-refill`, `alloc-waive`, `recycle-cached`,
///   `recycle-cache-full`, `recycle-ring`, `recycle-ring-full`, `recycle-released-refcnt`.
/// - Missing in kernels built without `CONFIG_PAGE_POOL_STATS`.
#[doc(alias = "NETDEV_CMD_PAGE_POOL_STATS_GET")]
pub type PagePoolStatsGet = RequestOf<ops::PagePoolStatsGet>;

rt::request!(
    page_pool_stats_get, PagePoolStatsGet, PagePoolStatsGetReply, 8, [DoReply, Dump],
    PagePoolStatsAttrs, PagePoolStats
);

impl PagePoolStatsGet {
    /// Writes [`info`](PagePoolStatsAttrs#method.info).
    #[inline]
    pub fn info(&mut self, fill: impl FnOnce(&mut PagePoolInfoWriter)) -> &mut Self {
        self.put_nest::<PagePoolInfoWriter>(1, fill)
    }
}

/// Describes one queue, or with a dump all queues in use of one interface or of all. A single
/// request needs `ifindex`, `type` and `id`. `ENODEV` for an unknown interface, `EINVAL` for a
/// queue beyond those in use, `ENOENT` while the interface is down; dumps pass over interfaces that
/// are down.
/// - For one object it takes `id`, `ifindex`, `type`; it returns `id`, `ifindex`, `type`,
///   `napi-id`, `dmabuf`, `io-uring`, `xsk`, `lease`.
/// - As a dump it takes `ifindex`; it returns `id`, `ifindex`, `type`, `napi-id`, `dmabuf`,
///   `io-uring`, `xsk`, `lease`.
#[doc(alias = "NETDEV_CMD_QUEUE_GET")]
pub type QueueGet = RequestOf<ops::QueueGet>;

rt::request!(queue_get, QueueGet, QueueGetReply, 9, [DoReply, Dump], QueueAttrs, Queue);

impl QueueGet {
    /// Writes [`id`](QueueAttrs#method.id).
    #[inline]
    pub fn id(&mut self, value: u32) -> &mut Self {
        self.put_u32(1, value)
    }

    /// Writes [`ifindex`](QueueAttrs#method.ifindex): at least 1.
    #[inline]
    pub fn ifindex(&mut self, value: u32) -> &mut Self {
        self.put_checked::<u32>(2, value)
    }

    /// Writes [`type`](QueueAttrs#method.type_).
    #[inline]
    pub fn type_(&mut self, value: QueueType) -> &mut Self {
        self.put_attr::<c::As<QueueType, u32>>(3, value)
    }
}

/// Describes one NAPI instance, or with a dump all of one interface or of all. A single request
/// needs `id`. `ENOENT` for an unknown id or while the interface is down, `ENODEV` for an unknown
/// interface in a dump.
/// - For one object it takes `id`; it returns `ifindex`, `id`, `irq`, `pid`, `defer-hard-irqs`,
///   `gro-flush-timeout`, `irq-suspend-timeout`, `threaded`.
/// - As a dump it takes `ifindex`; it returns `ifindex`, `id`, `irq`, `pid`, `defer-hard-irqs`,
///   `gro-flush-timeout`, `irq-suspend-timeout`, `threaded`.
#[doc(alias = "NETDEV_CMD_NAPI_GET")]
pub type NapiGet = RequestOf<ops::NapiGet>;

rt::request!(napi_get, NapiGet, NapiGetReply, 10, [DoReply, Dump], NapiAttrs, Napi);

impl NapiGet {
    /// Writes [`ifindex`](NapiAttrs#method.ifindex): at least 1.
    #[inline]
    pub fn ifindex(&mut self, value: u32) -> &mut Self {
        self.put_checked::<u32>(1, value)
    }

    /// Writes [`id`](NapiAttrs#method.id).
    #[inline]
    pub fn id(&mut self, value: u32) -> &mut Self {
        self.put_u32(2, value)
    }
}

/// Dumps counters of interfaces as a whole, or of each queue if `scope` says so; `ifindex` picks
/// one interface. There is no single request. Counters that the driver does not keep are absent.
/// With `ifindex`, an unknown interface gives `ENODEV` and one whose driver has no such counters
/// `EOPNOTSUPP`; otherwise those are passed over.
/// - As a dump it takes `ifindex`, `scope`; it returns `ifindex`, `queue-type`, `queue-id`,
///   `rx-packets`, `rx-bytes`, `tx-packets`, `tx-bytes`, `rx-alloc-fail`, `rx-hw-drops`,
///   `rx-hw-drop-overruns`, `rx-csum-complete`, `rx-csum-unnecessary`, `rx-csum-none`,
///   `rx-csum-bad`, `rx-hw-gro-packets`, `rx-hw-gro-bytes`, `rx-hw-gro-wire-packets`,
///   `rx-hw-gro-wire-bytes`, `rx-hw-drop-ratelimits`, `tx-hw-drops`, `tx-hw-drop-errors`,
///   `tx-csum-none`, `tx-needs-csum`, `tx-hw-gso-packets`, `tx-hw-gso-bytes`,
///   `tx-hw-gso-wire-packets`, `tx-hw-gso-wire-bytes`, `tx-hw-drop-ratelimits`, `tx-stop`,
///   `tx-wake`.
#[doc(alias = "NETDEV_CMD_QSTATS_GET")]
pub type QstatsGet = RequestOf<ops::QstatsGet>;

rt::request!(qstats_get, QstatsGet, QstatsGetReply, 11, [Dump], QstatsAttrs, Qstats);

impl QstatsGet {
    /// Writes [`ifindex`](QstatsAttrs#method.ifindex): at least 1.
    #[inline]
    pub fn ifindex(&mut self, value: u32) -> &mut Self {
        self.put_checked::<u32>(1, value)
    }

    /// Writes [`scope`](QstatsAttrs#method.scope).
    #[inline]
    pub fn scope(&mut self, value: QstatsScope) -> &mut Self {
        self.put_attr::<c::As<QstatsScope, c::Uint>>(4, value)
    }
}

/// Makes receive queues place payloads in device memory, given as a dma-buf, and returns the id of
/// the binding. The binding lasts as long as the netlink socket that made it: closing it undoes
/// everything. Needs `ifindex`, `fd` and one or more `queues`, and `CAP_NET_ADMIN` in the user
/// namespace of the network namespace. `ENODEV` for an unknown interface, `EEXIST` if an XDP
/// program is attached, `EBADF` or `EINVAL` for a descriptor that is no dma-buf; the rest is in the
/// extended acknowledgement. Since Linux 6.12.
/// - For one object it takes `ifindex`, `queues`, `fd`, `rx-page-size`; it returns `id`.
/// - Needs `CAP_NET_ADMIN` in the user namespace that owns the network namespace.
#[doc(alias = "NETDEV_CMD_BIND_RX")]
pub type BindRx = RequestOf<ops::BindRx>;

rt::request!(bind_rx, BindRx, BindRxReply, 12, [DoReply], DmabufAttrs, Dmabuf);

impl BindRx {
    /// Writes [`ifindex`](DmabufAttrs#method.ifindex): at least 1.
    #[inline]
    pub fn ifindex(&mut self, value: u32) -> &mut Self {
        self.put_checked::<u32>(1, value)
    }

    /// Writes [`queues`](DmabufAttrs#method.queues): again for each further value.
    #[inline]
    pub fn queues(&mut self, fill: impl FnOnce(&mut QueueIdWriter)) -> &mut Self {
        self.put_nest::<QueueIdWriter>(2, fill)
    }

    /// Writes [`fd`](DmabufAttrs#method.fd).
    #[inline]
    pub fn fd(&mut self, value: u32) -> &mut Self {
        self.put_u32(3, value)
    }

    /// Writes [`rx-page-size`](DmabufAttrs#method.rx_page_size): at most 4294967295.
    #[inline]
    pub fn rx_page_size(&mut self, value: u32) -> &mut Self {
        self.put_checked::<u32>(5, value)
    }
}

/// Changes the settings of a NAPI instance. Needs `id`, and `CAP_NET_ADMIN` in the initial user
/// namespace; what is not given keeps its value. The settings outlive a change of queues if the
/// driver supports that, otherwise they are lost with the instance. An unknown id gives `ENOENT`.
/// Since Linux 6.13.
/// - For one object it takes `id`, `defer-hard-irqs`, `gro-flush-timeout`, `irq-suspend-timeout`,
///   `threaded`; it returns an acknowledgement.
/// - Needs `CAP_NET_ADMIN` in the initial user namespace.
#[doc(alias = "NETDEV_CMD_NAPI_SET")]
pub type NapiSet = RequestOf<ops::NapiSet>;

rt::request!(napi_set, NapiSet, NapiSetReply, 13, [Do], NapiAttrs, Napi);

impl NapiSet {
    /// Writes [`id`](NapiAttrs#method.id).
    #[inline]
    pub fn id(&mut self, value: u32) -> &mut Self {
        self.put_u32(2, value)
    }

    /// Writes [`defer-hard-irqs`](NapiAttrs#method.defer_hard_irqs): at most 2147483647.
    #[inline]
    pub fn defer_hard_irqs(&mut self, value: u32) -> &mut Self {
        self.put_checked::<u32>(5, value)
    }

    /// Writes [`gro-flush-timeout`](NapiAttrs#method.gro_flush_timeout).
    #[inline]
    pub fn gro_flush_timeout(&mut self, value: u64) -> &mut Self {
        self.put_attr::<c::Uint>(6, value)
    }

    /// Writes [`irq-suspend-timeout`](NapiAttrs#method.irq_suspend_timeout).
    #[inline]
    pub fn irq_suspend_timeout(&mut self, value: u64) -> &mut Self {
        self.put_attr::<c::Uint>(7, value)
    }

    /// Writes [`threaded`](NapiAttrs#method.threaded).
    #[inline]
    pub fn threaded(&mut self, value: NapiThreaded) -> &mut Self {
        self.put_attr::<c::As<NapiThreaded, u32>>(8, value)
    }
}

/// Makes device memory, given as a dma-buf, available for sending over an interface and returns the
/// id of the binding, which sendmsg then takes in a control message (`SCM_DEVMEM_DMABUF`). The
/// binding ends when the netlink socket is closed. Needs `ifindex` and `fd`, but no privilege.
/// `ENODEV` for an unknown interface, `EOPNOTSUPP` if the driver cannot send from device memory.
/// Since Linux 6.16.
/// - For one object it takes `ifindex`, `fd`; it returns `id`.
#[doc(alias = "NETDEV_CMD_BIND_TX")]
pub type BindTx = RequestOf<ops::BindTx>;

rt::request!(bind_tx, BindTx, BindTxReply, 14, [DoReply], DmabufAttrs, Dmabuf);

impl BindTx {
    /// Writes [`ifindex`](DmabufAttrs#method.ifindex): at least 1.
    #[inline]
    pub fn ifindex(&mut self, value: u32) -> &mut Self {
        self.put_checked::<u32>(1, value)
    }

    /// Writes [`fd`](DmabufAttrs#method.fd).
    #[inline]
    pub fn fd(&mut self, value: u32) -> &mut Self {
        self.put_u32(3, value)
    }
}

/// Adds a receive queue to a virtual interface (netkit) that represents a queue of a physical one,
/// so that a container can use AF\_XDP or device memory on it. Returns the index of the new queue.
/// Needs `ifindex`, `type` (rx) and `lease`, and `CAP_NET_ADMIN` in the initial user namespace.
/// `ENODEV` for an unknown interface, `EINVAL` if the first is not virtual or the other not
/// physical, `ERANGE` for a queue that does not exist, `EBUSY` for one that is leased or used
/// already. The queue stays until the virtual interface is deleted.
/// - For one object it takes `ifindex`, `type`, `lease`; it returns `id`.
/// - Needs `CAP_NET_ADMIN` in the initial user namespace.
#[doc(alias = "NETDEV_CMD_QUEUE_CREATE")]
pub type QueueCreate = RequestOf<ops::QueueCreate>;

rt::request!(
    queue_create, QueueCreate, QueueCreateReply, 15, [DoReply], QueueAttrs, Queue
);

impl QueueCreate {
    /// Writes [`ifindex`](QueueAttrs#method.ifindex): at least 1.
    #[inline]
    pub fn ifindex(&mut self, value: u32) -> &mut Self {
        self.put_checked::<u32>(2, value)
    }

    /// Writes [`type`](QueueAttrs#method.type_).
    #[inline]
    pub fn type_(&mut self, value: QueueType) -> &mut Self {
        self.put_attr::<c::As<QueueType, u32>>(3, value)
    }

    /// Writes [`lease`](QueueAttrs#method.lease).
    #[inline]
    pub fn lease(&mut self, fill: impl FnOnce(&mut LeaseWriter)) -> &mut Self {
        self.put_nest::<LeaseWriter>(8, fill)
    }
}

/// What a subscriber receives.
#[non_exhaustive]
#[derive(Debug)]
pub enum Event<'a> {
    /// `dev-get`: what answers [`DevGet`], also sent by itself where the kernel does so.
    DevGet(rt::WithHeader<rt::NoHeader, DevAttrs<'a>>),
    /// Notifies listeners that an interface has appeared.
    DevAddNtf(rt::WithHeader<rt::NoHeader, DevAttrs<'a>>),
    /// Notifies listeners that an interface is going away.
    DevDelNtf(rt::WithHeader<rt::NoHeader, DevAttrs<'a>>),
    /// Notifies listeners that the XDP abilities of an interface have changed, as happens when an
    /// offload is switched. Other changes are rt-link's business.
    DevChangeNtf(rt::WithHeader<rt::NoHeader, DevAttrs<'a>>),
    /// `page-pool-get`: what answers [`PagePoolGet`], also sent by itself where the kernel does so.
    PagePoolGet(rt::WithHeader<rt::NoHeader, PagePoolAttrs<'a>>),
    /// Notifies listeners that a page pool was created.
    PagePoolAddNtf(rt::WithHeader<rt::NoHeader, PagePoolAttrs<'a>>),
    /// Notifies listeners that a page pool is gone, with all its memory returned.
    PagePoolDelNtf(rt::WithHeader<rt::NoHeader, PagePoolAttrs<'a>>),
    /// Notifies listeners that a page pool has changed, most often because its driver let go of it.
    PagePoolChangeNtf(rt::WithHeader<rt::NoHeader, PagePoolAttrs<'a>>),
    /// `page-pool-stats-get`: what answers [`PagePoolStatsGet`], also sent by itself where the
    /// kernel does so.
    PagePoolStatsGet(rt::WithHeader<rt::NoHeader, PagePoolStatsAttrs<'a>>),
    /// `queue-get`: what answers [`QueueGet`], also sent by itself where the kernel does so.
    QueueGet(rt::WithHeader<rt::NoHeader, QueueAttrs<'a>>),
    /// `napi-get`: what answers [`NapiGet`], also sent by itself where the kernel does so.
    NapiGet(rt::WithHeader<rt::NoHeader, NapiAttrs<'a>>),
    /// `qstats-get`: what answers [`QstatsGet`], also sent by itself where the kernel does so.
    QstatsGet(rt::WithHeader<rt::NoHeader, QstatsAttrs<'a>>),
    /// `bind-rx`: what answers [`BindRx`], also sent by itself where the kernel does so.
    BindRx(rt::WithHeader<rt::NoHeader, DmabufAttrs<'a>>),
    /// `bind-tx`: what answers [`BindTx`], also sent by itself where the kernel does so.
    BindTx(rt::WithHeader<rt::NoHeader, DmabufAttrs<'a>>),
    /// `queue-create`: what answers [`QueueCreate`], also sent by itself where the kernel does so.
    QueueCreate(rt::WithHeader<rt::NoHeader, QueueAttrs<'a>>),
}
