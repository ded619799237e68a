// @generated from specs/netdev.yaml by `cargo xtask generate`. Do not edit: change the spec.

//! Requests, and what the kernel sends by itself.
use netloom_runtime as rt;
use super::tables::FAMILY;
#[allow(unused_imports, reason = "not every family has attributes")]
use super::*;
#[allow(unused_imports, reason = "not every family has values other than numbers")]
use netloom_runtime::codec as c;
#[allow(unused_imports, reason = "not every request has attributes")]
use rt::WriteSet as _;
/// The family `netdev`, as a type.
#[derive(Debug)]
pub enum Family {}
impl rt::Family for Family {
    type Protocol = rt::Generic;
    type Event<'a> = Event<'a>;
    const TABLE: &'static rt::table::Family = &FAMILY;
    #[inline]
    fn decode_event(
        id: u16,
        payload: &[u8],
    ) -> Result<Option<Event<'_>>, rt::DecodeError> {
        match id {
            1 => rt::event(payload, Event::DevGet),
            2 => rt::event(payload, Event::DevAddNtf),
            3 => rt::event(payload, Event::DevDelNtf),
            4 => rt::event(payload, Event::DevChangeNtf),
            5 => rt::event(payload, Event::PagePoolGet),
            6 => rt::event(payload, Event::PagePoolAddNtf),
            7 => rt::event(payload, Event::PagePoolDelNtf),
            8 => rt::event(payload, Event::PagePoolChangeNtf),
            9 => rt::event(payload, Event::PagePoolStatsGet),
            10 => rt::event(payload, Event::QueueGet),
            11 => rt::event(payload, Event::NapiGet),
            12 => rt::event(payload, Event::QstatsGet),
            13 => rt::event(payload, Event::BindRx),
            15 => rt::event(payload, Event::BindTx),
            16 => rt::event(payload, Event::QueueCreate),
            _ => Ok(None),
        }
    }
}
/// Describes the XDP and AF\_XDP abilities of one interface, or with a dump of all. A single request needs `ifindex`; no such interface gives `ENODEV`.
///
/// For one object it takes `ifindex`; it returns `ifindex`, `xdp-features`, `xdp-zc-max-segs`, `xdp-rx-metadata-features`, `xsk-features`.
///
/// As a dump it takes no attributes; it returns `ifindex`, `xdp-features`, `xdp-zc-max-segs`, `xdp-rx-metadata-features`, `xsk-features`.
#[doc(alias = "NETDEV_CMD_DEV_GET")]
pub struct DevGet(DevAttrsWriter);
/// Starts a [`DevGet`].
#[inline]
#[must_use]
pub fn dev_get() -> DevGet {
    DevGet(DevAttrsWriter(rt::RequestBuffer::headed::<rt::NoHeader>()))
}
/// What answers [`DevGet`].
pub type DevGetReply<'a> = rt::Message<rt::NoHeader, DevAttrs<'a>>;
rt::__request!(DevGet : Do DoReply Dump, 0, rt::NoHeader, DevAttrs, DevAttrsWriter);
impl DevGet {
    /// Writes [`ifindex`](DevAttrs::ifindex): at least 1.
    #[inline]
    pub fn ifindex(&mut self, value: u32) -> &mut Self {
        self.put_checked::<u32>(1, value)
    }
}
/// Describes one page pool, or with a dump all of them. A single request needs `id` and gives `ENOENT` if there is none; `ifindex` narrows a dump. Only pools that drivers have tied to an interface are listed, and only in that interface's network namespace.
///
/// For one object it takes `id`; it returns `id`, `ifindex`, `napi-id`, `inflight`, `inflight-mem`, `detach-time`, `dmabuf`, `io-uring`.
///
/// As a dump it takes `ifindex`; it returns `id`, `ifindex`, `napi-id`, `inflight`, `inflight-mem`, `detach-time`, `dmabuf`, `io-uring`.
///
/// Missing in kernels built without `CONFIG_PAGE_POOL`.
#[doc(alias = "NETDEV_CMD_PAGE_POOL_GET")]
pub struct PagePoolGet(PagePoolAttrsWriter);
/// Starts a [`PagePoolGet`].
#[inline]
#[must_use]
pub fn page_pool_get() -> PagePoolGet {
    PagePoolGet(PagePoolAttrsWriter(rt::RequestBuffer::headed::<rt::NoHeader>()))
}
/// What answers [`PagePoolGet`].
pub type PagePoolGetReply<'a> = rt::Message<rt::NoHeader, PagePoolAttrs<'a>>;
rt::__request!(
    PagePoolGet : Do DoReply Dump, 4, rt::NoHeader, PagePoolAttrs, PagePoolAttrsWriter
);
impl PagePoolGet {
    /// Writes [`id`](PagePoolAttrs::id): at least 1, at most 4294967295.
    #[inline]
    pub fn id(&mut self, value: u64) -> &mut Self {
        self.put_checked::<c::Uint>(1, value)
    }
    /// Writes [`ifindex`](PagePoolAttrs::ifindex): at least 1, at most 2147483647.
    #[inline]
    pub fn ifindex(&mut self, value: u32) -> &mut Self {
        self.put_checked::<u32>(2, value)
    }
}
/// Reads the counters of one page pool, chosen by the id in `info`, or with a dump of all, narrowed by the interface in `info`. `EOPNOTSUPP` if the kernel was built without `CONFIG_PAGE_POOL_STATS`, `ENOENT` for an unknown pool.
///
/// For one object it takes `info`; it returns `info`, `alloc-fast`, `alloc-slow`, `alloc-slow-high-order`, `alloc-empty`, `alloc-refill`, `alloc-waive`, `recycle-cached`, `recycle-cache-full`, `recycle-ring`, `recycle-ring-full`, `recycle-released-refcnt`.
///
/// As a dump it takes `info`; it returns `info`, `alloc-fast`, `alloc-slow`, `alloc-slow-high-order`, `alloc-empty`, `alloc-refill`, `alloc-waive`, `recycle-cached`, `recycle-cache-full`, `recycle-ring`, `recycle-ring-full`, `recycle-released-refcnt`.
///
/// Missing in kernels built without `CONFIG_PAGE_POOL_STATS`.
#[doc(alias = "NETDEV_CMD_PAGE_POOL_STATS_GET")]
pub struct PagePoolStatsGet(PagePoolStatsAttrsWriter);
/// Starts a [`PagePoolStatsGet`].
#[inline]
#[must_use]
pub fn page_pool_stats_get() -> PagePoolStatsGet {
    PagePoolStatsGet(
        PagePoolStatsAttrsWriter(rt::RequestBuffer::headed::<rt::NoHeader>()),
    )
}
/// What answers [`PagePoolStatsGet`].
pub type PagePoolStatsGetReply<'a> = rt::Message<rt::NoHeader, PagePoolStatsAttrs<'a>>;
rt::__request!(
    PagePoolStatsGet : Do DoReply Dump, 8, rt::NoHeader, PagePoolStatsAttrs,
    PagePoolStatsAttrsWriter
);
impl PagePoolStatsGet {
    /// Writes [`info`](PagePoolStatsAttrs::info).
    #[inline]
    pub fn info(
        &mut self,
        fill: impl FnOnce(&mut PagePoolInfoAttrsWriter),
    ) -> &mut Self {
        self.put_nest::<PagePoolInfoAttrsWriter>(1, fill)
    }
}
/// Describes one queue, or with a dump all queues in use of one interface or of all. A single request needs `ifindex`, `type` and `id`. `ENODEV` for an unknown interface, `EINVAL` for a queue beyond those in use, `ENOENT` while the interface is down; dumps pass over interfaces that are down.
///
/// For one object it takes `id`, `ifindex`, `type`; it returns `id`, `ifindex`, `type`, `napi-id`, `dmabuf`, `io-uring`, `xsk`, `lease`.
///
/// As a dump it takes `ifindex`; it returns `id`, `ifindex`, `type`, `napi-id`, `dmabuf`, `io-uring`, `xsk`, `lease`.
#[doc(alias = "NETDEV_CMD_QUEUE_GET")]
pub struct QueueGet(QueueAttrsWriter);
/// Starts a [`QueueGet`].
#[inline]
#[must_use]
pub fn queue_get() -> QueueGet {
    QueueGet(QueueAttrsWriter(rt::RequestBuffer::headed::<rt::NoHeader>()))
}
/// What answers [`QueueGet`].
pub type QueueGetReply<'a> = rt::Message<rt::NoHeader, QueueAttrs<'a>>;
rt::__request!(
    QueueGet : Do DoReply Dump, 9, rt::NoHeader, QueueAttrs, QueueAttrsWriter
);
impl QueueGet {
    /// Writes [`id`](QueueAttrs::id).
    #[inline]
    pub fn id(&mut self, value: u32) -> &mut Self {
        self.put_u32(1, value)
    }
    /// Writes [`ifindex`](QueueAttrs::ifindex): at least 1.
    #[inline]
    pub fn ifindex(&mut self, value: u32) -> &mut Self {
        self.put_checked::<u32>(2, value)
    }
    /// Writes [`type`](QueueAttrs::type_).
    #[inline]
    pub fn type_(&mut self, value: QueueType) -> &mut Self {
        self.put_attr::<c::As<QueueType, u32>>(3, value)
    }
}
/// Describes one NAPI instance, or with a dump all of one interface or of all. A single request needs `id`. `ENOENT` for an unknown id or while the interface is down, `ENODEV` for an unknown interface in a dump.
///
/// For one object it takes `id`; it returns `ifindex`, `id`, `irq`, `pid`, `defer-hard-irqs`, `gro-flush-timeout`, `irq-suspend-timeout`, `threaded`.
///
/// As a dump it takes `ifindex`; it returns `ifindex`, `id`, `irq`, `pid`, `defer-hard-irqs`, `gro-flush-timeout`, `irq-suspend-timeout`, `threaded`.
#[doc(alias = "NETDEV_CMD_NAPI_GET")]
pub struct NapiGet(NapiAttrsWriter);
/// Starts a [`NapiGet`].
#[inline]
#[must_use]
pub fn napi_get() -> NapiGet {
    NapiGet(NapiAttrsWriter(rt::RequestBuffer::headed::<rt::NoHeader>()))
}
/// What answers [`NapiGet`].
pub type NapiGetReply<'a> = rt::Message<rt::NoHeader, NapiAttrs<'a>>;
rt::__request!(NapiGet : Do DoReply Dump, 10, rt::NoHeader, NapiAttrs, NapiAttrsWriter);
impl NapiGet {
    /// Writes [`ifindex`](NapiAttrs::ifindex): at least 1.
    #[inline]
    pub fn ifindex(&mut self, value: u32) -> &mut Self {
        self.put_checked::<u32>(1, value)
    }
    /// Writes [`id`](NapiAttrs::id).
    #[inline]
    pub fn id(&mut self, value: u32) -> &mut Self {
        self.put_u32(2, value)
    }
}
/// Dumps counters of interfaces as a whole, or of each queue if `scope` says so; `ifindex` picks one interface. There is no single request. Counters that the driver does not keep are absent. With `ifindex`, an unknown interface gives `ENODEV` and one whose driver has no such counters `EOPNOTSUPP`; otherwise those are passed over.
///
/// As a dump it takes `ifindex`, `scope`; it returns `ifindex`, `queue-type`, `queue-id`, `rx-packets`, `rx-bytes`, `tx-packets`, `tx-bytes`, `rx-alloc-fail`, `rx-hw-drops`, `rx-hw-drop-overruns`, `rx-csum-complete`, `rx-csum-unnecessary`, `rx-csum-none`, `rx-csum-bad`, `rx-hw-gro-packets`, `rx-hw-gro-bytes`, `rx-hw-gro-wire-packets`, `rx-hw-gro-wire-bytes`, `rx-hw-drop-ratelimits`, `tx-hw-drops`, `tx-hw-drop-errors`, `tx-csum-none`, `tx-needs-csum`, `tx-hw-gso-packets`, `tx-hw-gso-bytes`, `tx-hw-gso-wire-packets`, `tx-hw-gso-wire-bytes`, `tx-hw-drop-ratelimits`, `tx-stop`, `tx-wake`.
#[doc(alias = "NETDEV_CMD_QSTATS_GET")]
pub struct QstatsGet(QstatsAttrsWriter);
/// Starts a [`QstatsGet`].
#[inline]
#[must_use]
pub fn qstats_get() -> QstatsGet {
    QstatsGet(QstatsAttrsWriter(rt::RequestBuffer::headed::<rt::NoHeader>()))
}
/// What answers [`QstatsGet`].
pub type QstatsGetReply<'a> = rt::Message<rt::NoHeader, QstatsAttrs<'a>>;
rt::__request!(QstatsGet : Dump, 11, rt::NoHeader, QstatsAttrs, QstatsAttrsWriter);
impl QstatsGet {
    /// Writes [`ifindex`](QstatsAttrs::ifindex): at least 1.
    #[inline]
    pub fn ifindex(&mut self, value: u32) -> &mut Self {
        self.put_checked::<u32>(1, value)
    }
    /// Writes [`scope`](QstatsAttrs::scope).
    #[inline]
    pub fn scope(&mut self, value: QstatsScope) -> &mut Self {
        self.put_attr::<c::As<QstatsScope, c::Uint>>(4, value)
    }
}
/// Makes receive queues place payloads in device memory, given as a dma-buf, and returns the id of the binding. The binding lasts as long as the netlink socket that made it: closing it undoes everything. Needs `ifindex`, `fd` and one or more `queues`, and `CAP_NET_ADMIN` in the user namespace of the network namespace. `ENODEV` for an unknown interface, `EEXIST` if an XDP program is attached, `EBADF` or `EINVAL` for a descriptor that is no dma-buf; the rest is in the extended acknowledgement. Since Linux 6.12.
///
/// For one object it takes `ifindex`, `queues`, `fd`, `rx-page-size`; it returns `id`.
///
/// Needs `CAP_NET_ADMIN` in the user namespace that owns the network namespace.
#[doc(alias = "NETDEV_CMD_BIND_RX")]
pub struct BindRx(DmabufAttrsWriter);
/// Starts a [`BindRx`].
#[inline]
#[must_use]
pub fn bind_rx() -> BindRx {
    BindRx(DmabufAttrsWriter(rt::RequestBuffer::headed::<rt::NoHeader>()))
}
/// What answers [`BindRx`].
pub type BindRxReply<'a> = rt::Message<rt::NoHeader, DmabufAttrs<'a>>;
rt::__request!(BindRx : Do DoReply, 12, rt::NoHeader, DmabufAttrs, DmabufAttrsWriter);
impl BindRx {
    /// Writes [`ifindex`](DmabufAttrs::ifindex): at least 1.
    #[inline]
    pub fn ifindex(&mut self, value: u32) -> &mut Self {
        self.put_checked::<u32>(1, value)
    }
    /// Writes [`queues`](DmabufAttrs::queues): again for each further value.
    #[inline]
    pub fn queues(&mut self, fill: impl FnOnce(&mut QueueIdAttrsWriter)) -> &mut Self {
        self.put_nest::<QueueIdAttrsWriter>(2, fill)
    }
    /// Writes [`fd`](DmabufAttrs::fd).
    #[inline]
    pub fn fd(&mut self, value: u32) -> &mut Self {
        self.put_u32(3, value)
    }
    /// Writes [`rx-page-size`](DmabufAttrs::rx_page_size): at most 4294967295.
    #[inline]
    pub fn rx_page_size(&mut self, value: u32) -> &mut Self {
        self.put_checked::<u32>(5, value)
    }
}
/// Changes the settings of a NAPI instance. Needs `id`, and `CAP_NET_ADMIN` in the initial user namespace; what is not given keeps its value. The settings outlive a change of queues if the driver supports that, otherwise they are lost with the instance. An unknown id gives `ENOENT`. Since Linux 6.13.
///
/// For one object it takes `id`, `defer-hard-irqs`, `gro-flush-timeout`, `irq-suspend-timeout`, `threaded`; it returns an acknowledgement.
///
/// Needs `CAP_NET_ADMIN` in the initial user namespace.
#[doc(alias = "NETDEV_CMD_NAPI_SET")]
pub struct NapiSet(NapiAttrsWriter);
/// Starts a [`NapiSet`].
#[inline]
#[must_use]
pub fn napi_set() -> NapiSet {
    NapiSet(NapiAttrsWriter(rt::RequestBuffer::headed::<rt::NoHeader>()))
}
/// What answers [`NapiSet`].
pub type NapiSetReply<'a> = rt::Message<rt::NoHeader, NapiAttrs<'a>>;
rt::__request!(NapiSet : Do, 13, rt::NoHeader, NapiAttrs, NapiAttrsWriter);
impl NapiSet {
    /// Writes [`id`](NapiAttrs::id).
    #[inline]
    pub fn id(&mut self, value: u32) -> &mut Self {
        self.put_u32(2, value)
    }
    /// Writes [`defer-hard-irqs`](NapiAttrs::defer_hard_irqs): at most 2147483647.
    #[inline]
    pub fn defer_hard_irqs(&mut self, value: u32) -> &mut Self {
        self.put_checked::<u32>(5, value)
    }
    /// Writes [`gro-flush-timeout`](NapiAttrs::gro_flush_timeout).
    #[inline]
    pub fn gro_flush_timeout(&mut self, value: u64) -> &mut Self {
        self.put_attr::<c::Uint>(6, value)
    }
    /// Writes [`irq-suspend-timeout`](NapiAttrs::irq_suspend_timeout).
    #[inline]
    pub fn irq_suspend_timeout(&mut self, value: u64) -> &mut Self {
        self.put_attr::<c::Uint>(7, value)
    }
    /// Writes [`threaded`](NapiAttrs::threaded).
    #[inline]
    pub fn threaded(&mut self, value: NapiThreaded) -> &mut Self {
        self.put_attr::<c::As<NapiThreaded, u32>>(8, value)
    }
}
/// Makes device memory, given as a dma-buf, available for sending over an interface and returns the id of the binding, which sendmsg then takes in a control message (`SCM_DEVMEM_DMABUF`). The binding ends when the netlink socket is closed. Needs `ifindex` and `fd`, but no privilege. `ENODEV` for an unknown interface, `EOPNOTSUPP` if the driver cannot send from device memory. Since Linux 6.16.
///
/// For one object it takes `ifindex`, `fd`; it returns `id`.
#[doc(alias = "NETDEV_CMD_BIND_TX")]
pub struct BindTx(DmabufAttrsWriter);
/// Starts a [`BindTx`].
#[inline]
#[must_use]
pub fn bind_tx() -> BindTx {
    BindTx(DmabufAttrsWriter(rt::RequestBuffer::headed::<rt::NoHeader>()))
}
/// What answers [`BindTx`].
pub type BindTxReply<'a> = rt::Message<rt::NoHeader, DmabufAttrs<'a>>;
rt::__request!(BindTx : Do DoReply, 14, rt::NoHeader, DmabufAttrs, DmabufAttrsWriter);
impl BindTx {
    /// Writes [`ifindex`](DmabufAttrs::ifindex): at least 1.
    #[inline]
    pub fn ifindex(&mut self, value: u32) -> &mut Self {
        self.put_checked::<u32>(1, value)
    }
    /// Writes [`fd`](DmabufAttrs::fd).
    #[inline]
    pub fn fd(&mut self, value: u32) -> &mut Self {
        self.put_u32(3, value)
    }
}
/// Adds a receive queue to a virtual interface (netkit) that stands for a queue of a physical one, so that a container can use AF\_XDP or device memory on it. Returns the index of the new queue. Needs `ifindex`, `type` (rx) and `lease`, and `CAP_NET_ADMIN` in the initial user namespace. `ENODEV` for an unknown interface, `EINVAL` if the first is not virtual or the other not physical, `ERANGE` for a queue that does not exist, `EBUSY` for one that is leased or used already. The queue stays until the virtual interface is deleted.
///
/// For one object it takes `ifindex`, `type`, `lease`; it returns `id`.
///
/// Needs `CAP_NET_ADMIN` in the initial user namespace.
#[doc(alias = "NETDEV_CMD_QUEUE_CREATE")]
pub struct QueueCreate(QueueAttrsWriter);
/// Starts a [`QueueCreate`].
#[inline]
#[must_use]
pub fn queue_create() -> QueueCreate {
    QueueCreate(QueueAttrsWriter(rt::RequestBuffer::headed::<rt::NoHeader>()))
}
/// What answers [`QueueCreate`].
pub type QueueCreateReply<'a> = rt::Message<rt::NoHeader, QueueAttrs<'a>>;
rt::__request!(QueueCreate : Do DoReply, 15, rt::NoHeader, QueueAttrs, QueueAttrsWriter);
impl QueueCreate {
    /// Writes [`ifindex`](QueueAttrs::ifindex): at least 1.
    #[inline]
    pub fn ifindex(&mut self, value: u32) -> &mut Self {
        self.put_checked::<u32>(2, value)
    }
    /// Writes [`type`](QueueAttrs::type_).
    #[inline]
    pub fn type_(&mut self, value: QueueType) -> &mut Self {
        self.put_attr::<c::As<QueueType, u32>>(3, value)
    }
    /// Writes [`lease`](QueueAttrs::lease).
    #[inline]
    pub fn lease(&mut self, fill: impl FnOnce(&mut LeaseAttrsWriter)) -> &mut Self {
        self.put_nest::<LeaseAttrsWriter>(8, fill)
    }
}
/// What a subscriber receives.
#[non_exhaustive]
#[derive(Debug)]
pub enum Event<'a> {
    /// `dev-get`: somebody did what [`DevGet`] asks for.
    DevGet(rt::Message<rt::NoHeader, DevAttrs<'a>>),
    /// Tells listeners that an interface has appeared.
    DevAddNtf(rt::Message<rt::NoHeader, DevAttrs<'a>>),
    /// Tells listeners that an interface is going away.
    DevDelNtf(rt::Message<rt::NoHeader, DevAttrs<'a>>),
    /// Tells listeners that the XDP abilities of an interface have changed, as happens when an offload is switched. Other changes are rt-link's business.
    DevChangeNtf(rt::Message<rt::NoHeader, DevAttrs<'a>>),
    /// `page-pool-get`: somebody did what [`PagePoolGet`] asks for.
    PagePoolGet(rt::Message<rt::NoHeader, PagePoolAttrs<'a>>),
    /// Tells listeners that a page pool was created.
    PagePoolAddNtf(rt::Message<rt::NoHeader, PagePoolAttrs<'a>>),
    /// Tells listeners that a page pool is gone, with all its memory returned.
    PagePoolDelNtf(rt::Message<rt::NoHeader, PagePoolAttrs<'a>>),
    /// Tells listeners that a page pool has changed, most often because its driver let go of it.
    PagePoolChangeNtf(rt::Message<rt::NoHeader, PagePoolAttrs<'a>>),
    /// `page-pool-stats-get`: somebody did what [`PagePoolStatsGet`] asks for.
    PagePoolStatsGet(rt::Message<rt::NoHeader, PagePoolStatsAttrs<'a>>),
    /// `queue-get`: somebody did what [`QueueGet`] asks for.
    QueueGet(rt::Message<rt::NoHeader, QueueAttrs<'a>>),
    /// `napi-get`: somebody did what [`NapiGet`] asks for.
    NapiGet(rt::Message<rt::NoHeader, NapiAttrs<'a>>),
    /// `qstats-get`: somebody did what [`QstatsGet`] asks for.
    QstatsGet(rt::Message<rt::NoHeader, QstatsAttrs<'a>>),
    /// `bind-rx`: somebody did what [`BindRx`] asks for.
    BindRx(rt::Message<rt::NoHeader, DmabufAttrs<'a>>),
    /// `bind-tx`: somebody did what [`BindTx`] asks for.
    BindTx(rt::Message<rt::NoHeader, DmabufAttrs<'a>>),
    /// `queue-create`: somebody did what [`QueueCreate`] asks for.
    QueueCreate(rt::Message<rt::NoHeader, QueueAttrs<'a>>),
}
