// @generated from specs/netdev.yaml by `cargo xtask generate`. Do not edit: change the spec.
//! Requests, and the messages that the kernel sends on its own.

use super::*;

rt::family! {
    table: FAMILY,
    protocol: rt::Generic,
    events: [
        1 => DevGet,
        2 => DevAddNtf,
        3 => DevDelNtf,
        4 => DevChangeNtf,
        5 => PagePoolGet,
        6 => PagePoolAddNtf,
        7 => PagePoolDelNtf,
        8 => PagePoolChangeNtf,
        9 => PagePoolStatsGet,
        10 => QueueGet,
        11 => NapiGet,
        12 => QstatsGet,
        13 => BindRx,
        15 => BindTx,
        16 => QueueCreate,
    ],
}

rt::operations! {
    DevGet,
    PagePoolGet,
    PagePoolStatsGet,
    QueueGet,
    NapiGet,
    QstatsGet,
    BindRx,
    NapiSet,
    BindTx,
    QueueCreate,
}

/// Describes the XDP and AF\_XDP abilities of one interface, or with a dump of all. A single
/// request needs `ifindex`; no such interface gives `ENODEV`.
/// - Single request: takes `ifindex`; returns `ifindex`, `xdp-features`, `xdp-zc-max-segs`,
///   `xdp-rx-metadata-features`, `xsk-features`.
/// - Dump: takes no attributes; returns `ifindex`, `xdp-features`, `xdp-zc-max-segs`,
///   `xdp-rx-metadata-features`, `xsk-features`.
#[doc(alias = "NETDEV_CMD_DEV_GET")]
#[inline]
#[must_use]
pub fn dev_get() -> DevGet {
    RequestOf::__start::<rt::NoHeader>()
}

rt::request! {
    name: DevGet,
    start: dev_get,
    operation: 0,
    modes: [DoReply, Dump],
    set: Dev,
    view: DevAttrs,
}

/// The answer to [`dev_get()`].
pub type DevGetReply<'a> = rt::WithHeader<rt::NoHeader, DevAttrs<'a>>;

impl DevGet {
    /// Sets [`ifindex`](DevAttrs#method.ifindex): at least 1.
    #[inline]
    pub fn ifindex(&mut self, value: u32) -> &mut Self {
        self.put_checked::<u32>(1, value)
    }
}

/// Describes one page pool, or with a dump all of them. A single request needs `id` and gives
/// `ENOENT` if there is none; `ifindex` narrows a dump. Only pools that drivers have tied to an
/// interface are listed, and only in that interface's network namespace.
/// - Single request: takes `id`; returns `id`, `ifindex`, `napi-id`, `inflight`, `inflight-mem`,
///   `detach-time`, `dmabuf`, `io-uring`.
/// - Dump: takes `ifindex`; returns `id`, `ifindex`, `napi-id`, `inflight`, `inflight-mem`,
///   `detach-time`, `dmabuf`, `io-uring`.
/// - Missing in kernels built without `CONFIG_PAGE_POOL`.
#[doc(alias = "NETDEV_CMD_PAGE_POOL_GET")]
#[inline]
#[must_use]
pub fn page_pool_get() -> PagePoolGet {
    RequestOf::__start::<rt::NoHeader>()
}

rt::request! {
    name: PagePoolGet,
    start: page_pool_get,
    operation: 4,
    modes: [DoReply, Dump],
    set: PagePool,
    view: PagePoolAttrs,
}

/// The answer to [`page_pool_get()`].
pub type PagePoolGetReply<'a> = rt::WithHeader<rt::NoHeader, PagePoolAttrs<'a>>;

impl PagePoolGet {
    /// Sets [`id`](PagePoolAttrs#method.id): at least 1, at most 4294967295.
    #[inline]
    pub fn id(&mut self, value: u64) -> &mut Self {
        self.put_checked::<c::Uint>(1, value)
    }

    /// Sets [`ifindex`](PagePoolAttrs#method.ifindex): at least 1, at most 2147483647.
    #[inline]
    pub fn ifindex(&mut self, value: u32) -> &mut Self {
        self.put_checked::<u32>(2, value)
    }
}

/// Reads the counters of one page pool, chosen by the id in `info`, or with a dump of all, narrowed
/// by the interface in `info`. `EOPNOTSUPP` if the kernel was built without
/// `CONFIG_PAGE_POOL_STATS`, `ENOENT` for an unknown pool.
/// - Single request and dump: takes `info`; returns `info`, `alloc-fast`, `alloc-slow`,
///   `alloc-slow-high-order`, `alloc-empty`, `alloc-refill`, `alloc-waive`, `recycle-cached`,
///   `recycle-cache-full`, `recycle-ring`, `recycle-ring-full`, `recycle-released-refcnt`.
/// - Missing in kernels built without `CONFIG_PAGE_POOL_STATS`.
#[doc(alias = "NETDEV_CMD_PAGE_POOL_STATS_GET")]
#[inline]
#[must_use]
pub fn page_pool_stats_get() -> PagePoolStatsGet {
    RequestOf::__start::<rt::NoHeader>()
}

rt::request! {
    name: PagePoolStatsGet,
    start: page_pool_stats_get,
    operation: 8,
    modes: [DoReply, Dump],
    set: PagePoolStats,
    view: PagePoolStatsAttrs,
}

/// The answer to [`page_pool_stats_get()`].
pub type PagePoolStatsGetReply<'a> = rt::WithHeader<
    rt::NoHeader,
    PagePoolStatsAttrs<'a>,
>;

impl PagePoolStatsGet {
    /// Sets [`info`](PagePoolStatsAttrs#method.info).
    #[inline]
    pub fn info(&mut self, fill: impl FnOnce(&mut PagePoolInfoWriter)) -> &mut Self {
        self.put_nest::<PagePoolInfoWriter>(1, fill)
    }
}

/// Describes one queue, or with a dump all queues in use of one interface or of all. A single
/// request needs `ifindex`, `type` and `id`. `ENODEV` for an unknown interface, `EINVAL` for a
/// queue beyond those in use, `ENOENT` while the interface is down; dumps pass over interfaces that
/// are down.
/// - Single request: takes `id`, `ifindex`, `type`; returns `id`, `ifindex`, `type`, `napi-id`,
///   `dmabuf`, `io-uring`, `xsk`, `lease`.
/// - Dump: takes `ifindex`; returns `id`, `ifindex`, `type`, `napi-id`, `dmabuf`, `io-uring`,
///   `xsk`, `lease`.
#[doc(alias = "NETDEV_CMD_QUEUE_GET")]
#[inline]
#[must_use]
pub fn queue_get() -> QueueGet {
    RequestOf::__start::<rt::NoHeader>()
}

rt::request! {
    name: QueueGet,
    start: queue_get,
    operation: 9,
    modes: [DoReply, Dump],
    set: Queue,
    view: QueueAttrs,
}

/// The answer to [`queue_get()`].
pub type QueueGetReply<'a> = rt::WithHeader<rt::NoHeader, QueueAttrs<'a>>;

impl QueueGet {
    /// Sets [`id`](QueueAttrs#method.id).
    #[inline]
    pub fn id(&mut self, value: u32) -> &mut Self {
        self.put_u32(1, value)
    }

    /// Sets [`ifindex`](QueueAttrs#method.ifindex): at least 1.
    #[inline]
    pub fn ifindex(&mut self, value: u32) -> &mut Self {
        self.put_checked::<u32>(2, value)
    }

    /// Sets [`type`](QueueAttrs#method.type_).
    #[inline]
    pub fn type_(&mut self, value: QueueType) -> &mut Self {
        self.put_attr::<c::As<QueueType, u32>>(3, value)
    }
}

/// Describes one NAPI instance, or with a dump all of one interface or of all. A single request
/// needs `id`. `ENOENT` for an unknown id or while the interface is down, `ENODEV` for an unknown
/// interface in a dump.
/// - Single request: takes `id`; returns `ifindex`, `id`, `irq`, `pid`, `defer-hard-irqs`,
///   `gro-flush-timeout`, `irq-suspend-timeout`, `threaded`.
/// - Dump: takes `ifindex`; returns `ifindex`, `id`, `irq`, `pid`, `defer-hard-irqs`,
///   `gro-flush-timeout`, `irq-suspend-timeout`, `threaded`.
#[doc(alias = "NETDEV_CMD_NAPI_GET")]
#[inline]
#[must_use]
pub fn napi_get() -> NapiGet {
    RequestOf::__start::<rt::NoHeader>()
}

rt::request! {
    name: NapiGet,
    start: napi_get,
    operation: 10,
    modes: [DoReply, Dump],
    set: Napi,
    view: NapiAttrs,
}

/// The answer to [`napi_get()`].
pub type NapiGetReply<'a> = rt::WithHeader<rt::NoHeader, NapiAttrs<'a>>;

impl NapiGet {
    /// Sets [`ifindex`](NapiAttrs#method.ifindex): at least 1.
    #[inline]
    pub fn ifindex(&mut self, value: u32) -> &mut Self {
        self.put_checked::<u32>(1, value)
    }

    /// Sets [`id`](NapiAttrs#method.id).
    #[inline]
    pub fn id(&mut self, value: u32) -> &mut Self {
        self.put_u32(2, value)
    }
}

/// Dumps counters of interfaces as a whole, or of each queue if `scope` says so; `ifindex` picks
/// one interface. There is no single request. Counters that the driver does not keep are absent.
/// With `ifindex`, an unknown interface gives `ENODEV` and one whose driver has no such counters
/// `EOPNOTSUPP`; otherwise those are passed over.
/// - Dump: takes `ifindex`, `scope`; returns `ifindex`, `queue-type`, `queue-id`, `rx-packets`,
///   `rx-bytes`, `tx-packets`, `tx-bytes`, `rx-alloc-fail`, `rx-hw-drops`, `rx-hw-drop-overruns`,
///   `rx-csum-complete`, `rx-csum-unnecessary`, `rx-csum-none`, `rx-csum-bad`, `rx-hw-gro-packets`,
///   `rx-hw-gro-bytes`, `rx-hw-gro-wire-packets`, `rx-hw-gro-wire-bytes`, `rx-hw-drop-ratelimits`,
///   `tx-hw-drops`, `tx-hw-drop-errors`, `tx-csum-none`, `tx-needs-csum`, `tx-hw-gso-packets`,
///   `tx-hw-gso-bytes`, `tx-hw-gso-wire-packets`, `tx-hw-gso-wire-bytes`, `tx-hw-drop-ratelimits`,
///   `tx-stop`, `tx-wake`.
#[doc(alias = "NETDEV_CMD_QSTATS_GET")]
#[inline]
#[must_use]
pub fn qstats_get() -> QstatsGet {
    RequestOf::__start::<rt::NoHeader>()
}

rt::request! {
    name: QstatsGet,
    start: qstats_get,
    operation: 11,
    modes: [Dump],
    set: Qstats,
    view: QstatsAttrs,
}

/// The answer to [`qstats_get()`].
pub type QstatsGetReply<'a> = rt::WithHeader<rt::NoHeader, QstatsAttrs<'a>>;

impl QstatsGet {
    /// Sets [`ifindex`](QstatsAttrs#method.ifindex): at least 1.
    #[inline]
    pub fn ifindex(&mut self, value: u32) -> &mut Self {
        self.put_checked::<u32>(1, value)
    }

    /// Sets [`scope`](QstatsAttrs#method.scope).
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
/// - Single request: takes `ifindex`, `queues`, `fd`, `rx-page-size`; returns `id`.
/// - Needs `CAP_NET_ADMIN` in the user namespace that owns the network namespace.
#[doc(alias = "NETDEV_CMD_BIND_RX")]
#[inline]
#[must_use]
pub fn bind_rx() -> BindRx {
    RequestOf::__start::<rt::NoHeader>()
}

rt::request! {
    name: BindRx,
    start: bind_rx,
    operation: 12,
    modes: [DoReply],
    set: Dmabuf,
    view: DmabufAttrs,
}

/// The answer to [`bind_rx()`].
pub type BindRxReply<'a> = rt::WithHeader<rt::NoHeader, DmabufAttrs<'a>>;

impl BindRx {
    /// Sets [`ifindex`](DmabufAttrs#method.ifindex): at least 1.
    #[inline]
    pub fn ifindex(&mut self, value: u32) -> &mut Self {
        self.put_checked::<u32>(1, value)
    }

    /// Sets [`queues`](DmabufAttrs#method.queues): call it once for each value.
    #[inline]
    pub fn queues(&mut self, fill: impl FnOnce(&mut QueueIdWriter)) -> &mut Self {
        self.put_nest::<QueueIdWriter>(2, fill)
    }

    /// Sets [`fd`](DmabufAttrs#method.fd).
    #[inline]
    pub fn fd(&mut self, value: u32) -> &mut Self {
        self.put_u32(3, value)
    }

    /// Sets [`rx-page-size`](DmabufAttrs#method.rx_page_size): at most 4294967295.
    #[inline]
    pub fn rx_page_size(&mut self, value: u32) -> &mut Self {
        self.put_checked::<u32>(5, value)
    }
}

/// Changes the settings of a NAPI instance. Needs `id`, and `CAP_NET_ADMIN` in the initial user
/// namespace; what is not given keeps its value. The settings outlive a change of queues if the
/// driver supports that, otherwise they are lost with the instance. An unknown id gives `ENOENT`.
/// Since Linux 6.13.
/// - Single request: takes `id`, `defer-hard-irqs`, `gro-flush-timeout`, `irq-suspend-timeout`,
///   `threaded`; returns an acknowledgement.
/// - Needs `CAP_NET_ADMIN` in the initial user namespace.
#[doc(alias = "NETDEV_CMD_NAPI_SET")]
#[inline]
#[must_use]
pub fn napi_set() -> NapiSet {
    RequestOf::__start::<rt::NoHeader>()
}

rt::request! {
    name: NapiSet,
    start: napi_set,
    operation: 13,
    modes: [Do],
    set: Napi,
    view: NapiAttrs,
}

impl NapiSet {
    /// Sets [`id`](NapiAttrs#method.id).
    #[inline]
    pub fn id(&mut self, value: u32) -> &mut Self {
        self.put_u32(2, value)
    }

    /// Sets [`defer-hard-irqs`](NapiAttrs#method.defer_hard_irqs): at most 2147483647.
    #[inline]
    pub fn defer_hard_irqs(&mut self, value: u32) -> &mut Self {
        self.put_checked::<u32>(5, value)
    }

    /// Sets [`gro-flush-timeout`](NapiAttrs#method.gro_flush_timeout).
    #[inline]
    pub fn gro_flush_timeout(&mut self, value: u64) -> &mut Self {
        self.put_attr::<c::Uint>(6, value)
    }

    /// Sets [`irq-suspend-timeout`](NapiAttrs#method.irq_suspend_timeout).
    #[inline]
    pub fn irq_suspend_timeout(&mut self, value: u64) -> &mut Self {
        self.put_attr::<c::Uint>(7, value)
    }

    /// Sets [`threaded`](NapiAttrs#method.threaded).
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
/// - Single request: takes `ifindex`, `fd`; returns `id`.
#[doc(alias = "NETDEV_CMD_BIND_TX")]
#[inline]
#[must_use]
pub fn bind_tx() -> BindTx {
    RequestOf::__start::<rt::NoHeader>()
}

rt::request! {
    name: BindTx,
    start: bind_tx,
    operation: 14,
    modes: [DoReply],
    set: Dmabuf,
    view: DmabufAttrs,
}

/// The answer to [`bind_tx()`].
pub type BindTxReply<'a> = rt::WithHeader<rt::NoHeader, DmabufAttrs<'a>>;

impl BindTx {
    /// Sets [`ifindex`](DmabufAttrs#method.ifindex): at least 1.
    #[inline]
    pub fn ifindex(&mut self, value: u32) -> &mut Self {
        self.put_checked::<u32>(1, value)
    }

    /// Sets [`fd`](DmabufAttrs#method.fd).
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
/// - Single request: takes `ifindex`, `type`, `lease`; returns `id`.
/// - Needs `CAP_NET_ADMIN` in the initial user namespace.
#[doc(alias = "NETDEV_CMD_QUEUE_CREATE")]
#[inline]
#[must_use]
pub fn queue_create() -> QueueCreate {
    RequestOf::__start::<rt::NoHeader>()
}

rt::request! {
    name: QueueCreate,
    start: queue_create,
    operation: 15,
    modes: [DoReply],
    set: Queue,
    view: QueueAttrs,
}

/// The answer to [`queue_create()`].
pub type QueueCreateReply<'a> = rt::WithHeader<rt::NoHeader, QueueAttrs<'a>>;

impl QueueCreate {
    /// Sets [`ifindex`](QueueAttrs#method.ifindex): at least 1.
    #[inline]
    pub fn ifindex(&mut self, value: u32) -> &mut Self {
        self.put_checked::<u32>(2, value)
    }

    /// Sets [`type`](QueueAttrs#method.type_).
    #[inline]
    pub fn type_(&mut self, value: QueueType) -> &mut Self {
        self.put_attr::<c::As<QueueType, u32>>(3, value)
    }

    /// Sets [`lease`](QueueAttrs#method.lease).
    #[inline]
    pub fn lease(&mut self, fill: impl FnOnce(&mut LeaseWriter)) -> &mut Self {
        self.put_nest::<LeaseWriter>(8, fill)
    }
}

/// A notification of this family.
#[non_exhaustive]
#[derive(Debug)]
pub enum Event<'a> {
    /// `dev-get`: the reply to [`dev_get()`], which the kernel may also send on its own.
    DevGet(rt::WithHeader<rt::NoHeader, DevAttrs<'a>>),
    /// Notifies listeners that an interface has appeared.
    DevAddNtf(rt::WithHeader<rt::NoHeader, DevAttrs<'a>>),
    /// Notifies listeners that an interface is going away.
    DevDelNtf(rt::WithHeader<rt::NoHeader, DevAttrs<'a>>),
    /// Notifies listeners that the XDP abilities of an interface have changed, as happens when an
    /// offload is switched. Other changes are rt-link's business.
    DevChangeNtf(rt::WithHeader<rt::NoHeader, DevAttrs<'a>>),
    /// `page-pool-get`: the reply to [`page_pool_get()`], which the kernel may also send on its
    /// own.
    PagePoolGet(rt::WithHeader<rt::NoHeader, PagePoolAttrs<'a>>),
    /// Notifies listeners that a page pool was created.
    PagePoolAddNtf(rt::WithHeader<rt::NoHeader, PagePoolAttrs<'a>>),
    /// Notifies listeners that a page pool is gone, with all its memory returned.
    PagePoolDelNtf(rt::WithHeader<rt::NoHeader, PagePoolAttrs<'a>>),
    /// Notifies listeners that a page pool has changed, most often because its driver let go of it.
    PagePoolChangeNtf(rt::WithHeader<rt::NoHeader, PagePoolAttrs<'a>>),
    /// `page-pool-stats-get`: the reply to [`page_pool_stats_get()`], which the kernel may also
    /// send on its own.
    PagePoolStatsGet(rt::WithHeader<rt::NoHeader, PagePoolStatsAttrs<'a>>),
    /// `queue-get`: the reply to [`queue_get()`], which the kernel may also send on its own.
    QueueGet(rt::WithHeader<rt::NoHeader, QueueAttrs<'a>>),
    /// `napi-get`: the reply to [`napi_get()`], which the kernel may also send on its own.
    NapiGet(rt::WithHeader<rt::NoHeader, NapiAttrs<'a>>),
    /// `qstats-get`: the reply to [`qstats_get()`], which the kernel may also send on its own.
    QstatsGet(rt::WithHeader<rt::NoHeader, QstatsAttrs<'a>>),
    /// `bind-rx`: the reply to [`bind_rx()`], which the kernel may also send on its own.
    BindRx(rt::WithHeader<rt::NoHeader, DmabufAttrs<'a>>),
    /// `bind-tx`: the reply to [`bind_tx()`], which the kernel may also send on its own.
    BindTx(rt::WithHeader<rt::NoHeader, DmabufAttrs<'a>>),
    /// `queue-create`: the reply to [`queue_create()`], which the kernel may also send on its own.
    QueueCreate(rt::WithHeader<rt::NoHeader, QueueAttrs<'a>>),
}
