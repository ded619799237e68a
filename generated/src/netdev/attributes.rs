// @generated from specs/netdev.yaml by `cargo xtask generate`. Do not edit: change the spec.
//! Attribute sets: a view that reads and a writer that writes each of them.

use super::*;

rt::sets! {
    table: FAMILY,
    sets: [
        0 => Dev { numbers: 7, writer: DevWriter },
        1 => IoUringProviderInfo { numbers: 2, writer: IoUringProviderInfoWriter },
        2 => PagePool { numbers: 9, writer: PagePoolWriter },
        3 => PagePoolInfo { numbers: 3, writer: PagePoolInfoWriter },
        4 => PagePoolStats { numbers: 19, writer: PagePoolStatsWriter },
        5 => Napi { numbers: 9, writer: NapiWriter },
        6 => XskInfo { numbers: 0, writer: XskInfoWriter },
        7 => Queue { numbers: 9, writer: QueueWriter },
        8 => Qstats { numbers: 35, writer: QstatsWriter },
        9 => QueueId { numbers: 4, writer: QueueIdWriter },
        10 => Lease { numbers: 4, writer: LeaseWriter },
        11 => Dmabuf { numbers: 6, writer: DmabufWriter },
    ],
}

/// XDP and AF\_XDP abilities of an interface.
pub type DevAttrs<'a> = AttrsOf<'a, sets::Dev>;

impl<'a> DevAttrs<'a> {
    /// Index of the interface.
    #[doc(alias = "NETDEV_A_DEV_IFINDEX")]
    #[inline]
    pub fn ifindex(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(1)
    }

    /// What XDP programs can do.
    #[doc(alias = "NETDEV_A_DEV_XDP_FEATURES")]
    #[inline]
    pub fn xdp_features(&self) -> Result<Option<XdpAct>, rt::DecodeError> {
        self.view.get::<c::As<XdpAct, u64>>(3)
    }

    /// Most buffers that a packet may span with zero-copy AF\_XDP; only with `xsk-zerocopy`.
    #[doc(alias = "NETDEV_A_DEV_XDP_ZC_MAX_SEGS")]
    #[inline]
    pub fn xdp_zc_max_segs(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(4)
    }

    /// What XDP programs can learn about received packets.
    #[doc(alias = "NETDEV_A_DEV_XDP_RX_METADATA_FEATURES")]
    #[inline]
    pub fn xdp_rx_metadata_features(
        &self,
    ) -> Result<Option<XdpRxMetadata>, rt::DecodeError> {
        self.view.get::<c::As<XdpRxMetadata, u64>>(5)
    }

    /// What AF\_XDP sockets can ask for when sending.
    #[doc(alias = "NETDEV_A_DEV_XSK_FEATURES")]
    #[inline]
    pub fn xsk_features(&self) -> Result<Option<XskFlags>, rt::DecodeError> {
        self.view.get::<c::As<XskFlags, u64>>(6)
    }
}

impl DevWriter {
    /// Sets [`ifindex`](DevAttrs#method.ifindex): at least 1.
    #[inline]
    pub fn ifindex(&mut self, value: u32) -> &mut Self {
        self.put_checked::<u32>(1, value)
    }

    /// Sets [`xdp-features`](DevAttrs#method.xdp_features).
    #[inline]
    pub fn xdp_features(&mut self, value: XdpAct) -> &mut Self {
        self.put_attr::<c::As<XdpAct, u64>>(3, value)
    }

    /// Sets [`xdp-zc-max-segs`](DevAttrs#method.xdp_zc_max_segs): at least 1.
    #[inline]
    pub fn xdp_zc_max_segs(&mut self, value: u32) -> &mut Self {
        self.put_checked::<u32>(4, value)
    }

    /// Sets [`xdp-rx-metadata-features`](DevAttrs#method.xdp_rx_metadata_features).
    #[inline]
    pub fn xdp_rx_metadata_features(&mut self, value: XdpRxMetadata) -> &mut Self {
        self.put_attr::<c::As<XdpRxMetadata, u64>>(5, value)
    }

    /// Sets [`xsk-features`](DevAttrs#method.xsk_features).
    #[inline]
    pub fn xsk_features(&mut self, value: XskFlags) -> &mut Self {
        self.put_attr::<c::As<XskFlags, u64>>(6, value)
    }
}

/// Memory that io\_uring has provided for zero-copy receiving.
pub type IoUringProviderInfoAttrs<'a> = AttrsOf<'a, sets::IoUringProviderInfo>;

impl<'a> IoUringProviderInfoAttrs<'a> {
    /// Size of one receive buffer, in bytes, as chosen when the ring was registered.
    #[doc(alias = "NETDEV_A_IO_URING_PROVIDER_INFO_RX_BUF_LEN")]
    #[inline]
    pub fn rx_buf_len(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get::<c::Uint>(1)
    }
}

impl IoUringProviderInfoWriter {
    /// Sets [`rx-buf-len`](IoUringProviderInfoAttrs#method.rx_buf_len).
    #[inline]
    pub fn rx_buf_len(&mut self, value: u64) -> &mut Self {
        self.put_attr::<c::Uint>(1, value)
    }
}

/// One page pool: the memory from which a driver takes receive buffers.
pub type PagePoolAttrs<'a> = AttrsOf<'a, sets::PagePool>;

impl<'a> PagePoolAttrs<'a> {
    /// Number of the pool, unique in the system.
    #[doc(alias = "NETDEV_A_PAGE_POOL_ID")]
    #[inline]
    pub fn id(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get::<c::Uint>(1)
    }

    /// Interface that the pool serves. Absent if the interface is gone while memory of the pool is
    /// still out.
    #[doc(alias = "NETDEV_A_PAGE_POOL_IFINDEX")]
    #[inline]
    pub fn ifindex(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(2)
    }

    /// NAPI instance that takes from the pool; absent if there is none.
    #[doc(alias = "NETDEV_A_PAGE_POOL_NAPI_ID")]
    #[inline]
    pub fn napi_id(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get::<c::Uint>(3)
    }

    /// Pages taken from the pool and not yet returned: in sockets, in the driver's rings, or cached
    /// for reuse.
    #[doc(alias = "NETDEV_A_PAGE_POOL_INFLIGHT")]
    #[inline]
    pub fn inflight(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get::<c::Uint>(4)
    }

    /// Bytes in those pages.
    #[doc(alias = "NETDEV_A_PAGE_POOL_INFLIGHT_MEM")]
    #[inline]
    pub fn inflight_mem(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get::<c::Uint>(5)
    }

    /// When the driver let go of the pool, in seconds since boot (`CLOCK_BOOTTIME`). Such a pool
    /// only waits for its pages to come back; absent while it is in use.
    #[doc(alias = "NETDEV_A_PAGE_POOL_DETACH_TIME")]
    #[inline]
    pub fn detach_time(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get::<c::Uint>(6)
    }

    /// Id of the dma-buf binding that provides the memory, see bind-rx.
    #[doc(alias = "NETDEV_A_PAGE_POOL_DMABUF")]
    #[inline]
    pub fn dmabuf(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(7)
    }

    /// Present if io\_uring provides the memory.
    #[doc(alias = "NETDEV_A_PAGE_POOL_IO_URING")]
    #[inline]
    pub fn io_uring(
        &self,
    ) -> Result<Option<IoUringProviderInfoAttrs<'a>>, rt::DecodeError> {
        self.view.get::<IoUringProviderInfoAttrs<'_>>(8)
    }
}

impl PagePoolWriter {
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

    /// Sets [`napi-id`](PagePoolAttrs#method.napi_id): at least 1, at most 4294967295.
    #[inline]
    pub fn napi_id(&mut self, value: u64) -> &mut Self {
        self.put_checked::<c::Uint>(3, value)
    }

    /// Sets [`inflight`](PagePoolAttrs#method.inflight).
    #[inline]
    pub fn inflight(&mut self, value: u64) -> &mut Self {
        self.put_attr::<c::Uint>(4, value)
    }

    /// Sets [`inflight-mem`](PagePoolAttrs#method.inflight_mem).
    #[inline]
    pub fn inflight_mem(&mut self, value: u64) -> &mut Self {
        self.put_attr::<c::Uint>(5, value)
    }

    /// Sets [`detach-time`](PagePoolAttrs#method.detach_time).
    #[inline]
    pub fn detach_time(&mut self, value: u64) -> &mut Self {
        self.put_attr::<c::Uint>(6, value)
    }

    /// Sets [`dmabuf`](PagePoolAttrs#method.dmabuf).
    #[inline]
    pub fn dmabuf(&mut self, value: u32) -> &mut Self {
        self.put_u32(7, value)
    }

    /// Sets [`io-uring`](PagePoolAttrs#method.io_uring).
    #[inline]
    pub fn io_uring(
        &mut self,
        fill: impl FnOnce(&mut IoUringProviderInfoWriter),
    ) -> &mut Self {
        self.put_nest::<IoUringProviderInfoWriter>(8, fill)
    }
}

/// Which page pool, or the pools of which interface.
pub type PagePoolInfoAttrs<'a> = AttrsOf<'a, sets::PagePoolInfo>;

impl<'a> PagePoolInfoAttrs<'a> {
    /// Number of the pool, unique in the system.
    #[doc(alias = "NETDEV_A_PAGE_POOL_ID")]
    #[inline]
    pub fn id(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get::<c::Uint>(1)
    }

    /// Interface that the pool serves. Absent if the interface is gone while memory of the pool is
    /// still out.
    #[doc(alias = "NETDEV_A_PAGE_POOL_IFINDEX")]
    #[inline]
    pub fn ifindex(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(2)
    }
}

impl PagePoolInfoWriter {
    /// Sets [`id`](PagePoolInfoAttrs#method.id): at least 1, at most 4294967295.
    #[inline]
    pub fn id(&mut self, value: u64) -> &mut Self {
        self.put_checked::<c::Uint>(1, value)
    }

    /// Sets [`ifindex`](PagePoolInfoAttrs#method.ifindex): at least 1, at most 2147483647.
    #[inline]
    pub fn ifindex(&mut self, value: u32) -> &mut Self {
        self.put_checked::<u32>(2, value)
    }
}

/// Counters of a page pool since it was created.
pub type PagePoolStatsAttrs<'a> = AttrsOf<'a, sets::PagePoolStats>;

impl<'a> PagePoolStatsAttrs<'a> {
    /// The pool.
    #[doc(alias = "NETDEV_A_PAGE_POOL_STATS_INFO")]
    #[inline]
    pub fn info(&self) -> Result<Option<PagePoolInfoAttrs<'a>>, rt::DecodeError> {
        self.view.get::<PagePoolInfoAttrs<'_>>(1)
    }

    /// Pages taken from the cache, the quickest way.
    #[doc(alias = "NETDEV_A_PAGE_POOL_STATS_ALLOC_FAST")]
    #[inline]
    pub fn alloc_fast(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get::<c::Uint>(8)
    }

    /// Single pages fetched from the page allocator.
    #[doc(alias = "NETDEV_A_PAGE_POOL_STATS_ALLOC_SLOW")]
    #[inline]
    pub fn alloc_slow(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get::<c::Uint>(9)
    }

    /// Blocks of several pages fetched from the page allocator.
    #[doc(alias = "NETDEV_A_PAGE_POOL_STATS_ALLOC_SLOW_HIGH_ORDER")]
    #[inline]
    pub fn alloc_slow_high_order(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get::<c::Uint>(10)
    }

    /// Times that the ring was empty, so that the page allocator had to help.
    #[doc(alias = "NETDEV_A_PAGE_POOL_STATS_ALLOC_EMPTY")]
    #[inline]
    pub fn alloc_empty(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get::<c::Uint>(11)
    }

    /// Times that the cache was refilled from the ring.
    #[doc(alias = "NETDEV_A_PAGE_POOL_STATS_ALLOC_REFILL")]
    #[inline]
    pub fn alloc_refill(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get::<c::Uint>(12)
    }

    /// Pages from the ring that were given up because they lie on the wrong NUMA node.
    #[doc(alias = "NETDEV_A_PAGE_POOL_STATS_ALLOC_WAIVE")]
    #[inline]
    pub fn alloc_waive(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get::<c::Uint>(13)
    }

    /// Pages returned to the cache.
    #[doc(alias = "NETDEV_A_PAGE_POOL_STATS_RECYCLE_CACHED")]
    #[inline]
    pub fn recycle_cached(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get::<c::Uint>(14)
    }

    /// Pages that found the cache full.
    #[doc(alias = "NETDEV_A_PAGE_POOL_STATS_RECYCLE_CACHE_FULL")]
    #[inline]
    pub fn recycle_cache_full(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get::<c::Uint>(15)
    }

    /// Pages returned to the ring.
    #[doc(alias = "NETDEV_A_PAGE_POOL_STATS_RECYCLE_RING")]
    #[inline]
    pub fn recycle_ring(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get::<c::Uint>(16)
    }

    /// Pages given back to the page allocator because the ring was full.
    #[doc(alias = "NETDEV_A_PAGE_POOL_STATS_RECYCLE_RING_FULL")]
    #[inline]
    pub fn recycle_ring_full(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get::<c::Uint>(17)
    }

    /// Pages given back to the page allocator because somebody else still referred to them.
    #[doc(alias = "NETDEV_A_PAGE_POOL_STATS_RECYCLE_RELEASED_REFCNT")]
    #[inline]
    pub fn recycle_released_refcnt(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get::<c::Uint>(18)
    }
}

impl PagePoolStatsWriter {
    /// Sets [`info`](PagePoolStatsAttrs#method.info).
    #[inline]
    pub fn info(&mut self, fill: impl FnOnce(&mut PagePoolInfoWriter)) -> &mut Self {
        self.put_nest::<PagePoolInfoWriter>(1, fill)
    }

    /// Sets [`alloc-fast`](PagePoolStatsAttrs#method.alloc_fast).
    #[inline]
    pub fn alloc_fast(&mut self, value: u64) -> &mut Self {
        self.put_attr::<c::Uint>(8, value)
    }

    /// Sets [`alloc-slow`](PagePoolStatsAttrs#method.alloc_slow).
    #[inline]
    pub fn alloc_slow(&mut self, value: u64) -> &mut Self {
        self.put_attr::<c::Uint>(9, value)
    }

    /// Sets [`alloc-slow-high-order`](PagePoolStatsAttrs#method.alloc_slow_high_order).
    #[inline]
    pub fn alloc_slow_high_order(&mut self, value: u64) -> &mut Self {
        self.put_attr::<c::Uint>(10, value)
    }

    /// Sets [`alloc-empty`](PagePoolStatsAttrs#method.alloc_empty).
    #[inline]
    pub fn alloc_empty(&mut self, value: u64) -> &mut Self {
        self.put_attr::<c::Uint>(11, value)
    }

    /// Sets [`alloc-refill`](PagePoolStatsAttrs#method.alloc_refill).
    #[inline]
    pub fn alloc_refill(&mut self, value: u64) -> &mut Self {
        self.put_attr::<c::Uint>(12, value)
    }

    /// Sets [`alloc-waive`](PagePoolStatsAttrs#method.alloc_waive).
    #[inline]
    pub fn alloc_waive(&mut self, value: u64) -> &mut Self {
        self.put_attr::<c::Uint>(13, value)
    }

    /// Sets [`recycle-cached`](PagePoolStatsAttrs#method.recycle_cached).
    #[inline]
    pub fn recycle_cached(&mut self, value: u64) -> &mut Self {
        self.put_attr::<c::Uint>(14, value)
    }

    /// Sets [`recycle-cache-full`](PagePoolStatsAttrs#method.recycle_cache_full).
    #[inline]
    pub fn recycle_cache_full(&mut self, value: u64) -> &mut Self {
        self.put_attr::<c::Uint>(15, value)
    }

    /// Sets [`recycle-ring`](PagePoolStatsAttrs#method.recycle_ring).
    #[inline]
    pub fn recycle_ring(&mut self, value: u64) -> &mut Self {
        self.put_attr::<c::Uint>(16, value)
    }

    /// Sets [`recycle-ring-full`](PagePoolStatsAttrs#method.recycle_ring_full).
    #[inline]
    pub fn recycle_ring_full(&mut self, value: u64) -> &mut Self {
        self.put_attr::<c::Uint>(17, value)
    }

    /// Sets [`recycle-released-refcnt`](PagePoolStatsAttrs#method.recycle_released_refcnt).
    #[inline]
    pub fn recycle_released_refcnt(&mut self, value: u64) -> &mut Self {
        self.put_attr::<c::Uint>(18, value)
    }
}

/// One NAPI instance: a unit of queues that the kernel polls together.
pub type NapiAttrs<'a> = AttrsOf<'a, sets::Napi>;

impl<'a> NapiAttrs<'a> {
    /// Index of the interface.
    #[doc(alias = "NETDEV_A_NAPI_IFINDEX")]
    #[inline]
    pub fn ifindex(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(1)
    }

    /// Number of the instance; sockets return it for `SO_INCOMING_NAPI_ID`.
    #[doc(alias = "NETDEV_A_NAPI_ID")]
    #[inline]
    pub fn id(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(2)
    }

    /// Number of its interrupt, as in `/proc/interrupts`; absent if the driver does not report it.
    #[doc(alias = "NETDEV_A_NAPI_IRQ")]
    #[inline]
    pub fn irq(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(3)
    }

    /// Process id of its kernel thread; absent if it polls in softirq context.
    #[doc(alias = "NETDEV_A_NAPI_PID")]
    #[inline]
    pub fn pid(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(4)
    }

    /// How many polls in a row may find nothing before interrupts are switched on again; 0 switches
    /// on at once. The interface's default is `napi_defer_hard_irqs` in sysfs.
    #[doc(alias = "NETDEV_A_NAPI_DEFER_HARD_IRQS")]
    #[inline]
    pub fn defer_hard_irqs(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(5)
    }

    /// Nanoseconds after which the kernel polls on its own while interrupts are deferred. Also
    /// keeps packets in generic receive offload for longer, which costs latency. The interface's
    /// default is `gro_flush_timeout` in sysfs.
    #[doc(alias = "NETDEV_A_NAPI_GRO_FLUSH_TIMEOUT")]
    #[inline]
    pub fn gro_flush_timeout(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get::<c::Uint>(6)
    }

    /// Nanoseconds for which interrupts stay off at most after an application's busy poll with
    /// epoll found something; 0 switches this off.
    #[doc(alias = "NETDEV_A_NAPI_IRQ_SUSPEND_TIMEOUT")]
    #[inline]
    pub fn irq_suspend_timeout(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get::<c::Uint>(7)
    }

    /// Context in which it polls.
    #[doc(alias = "NETDEV_A_NAPI_THREADED")]
    #[inline]
    pub fn threaded(&self) -> Result<Option<NapiThreaded>, rt::DecodeError> {
        self.view.get::<c::As<NapiThreaded, u32>>(8)
    }
}

impl NapiWriter {
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

    /// Sets [`irq`](NapiAttrs#method.irq).
    #[inline]
    pub fn irq(&mut self, value: u32) -> &mut Self {
        self.put_u32(3, value)
    }

    /// Sets [`pid`](NapiAttrs#method.pid).
    #[inline]
    pub fn pid(&mut self, value: u32) -> &mut Self {
        self.put_u32(4, value)
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

/// Present if an AF\_XDP socket uses the queue; has no contents so far.
pub type XskInfoAttrs<'a> = AttrsOf<'a, sets::XskInfo>;

/// One queue in use of an interface.
pub type QueueAttrs<'a> = AttrsOf<'a, sets::Queue>;

impl<'a> QueueAttrs<'a> {
    /// Index of the queue, from 0, within its interface and direction.
    #[doc(alias = "NETDEV_A_QUEUE_ID")]
    #[inline]
    pub fn id(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(1)
    }

    /// Index of the interface.
    #[doc(alias = "NETDEV_A_QUEUE_IFINDEX")]
    #[inline]
    pub fn ifindex(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(2)
    }

    /// Direction. Transmit queues that the kernel uses for XDP are not listed.
    #[doc(alias = "NETDEV_A_QUEUE_TYPE")]
    #[inline]
    pub fn type_(&self) -> Result<Option<QueueType>, rt::DecodeError> {
        self.view.get::<c::As<QueueType, u32>>(3)
    }

    /// NAPI instance that serves the queue; absent if the driver does not report it.
    #[doc(alias = "NETDEV_A_QUEUE_NAPI_ID")]
    #[inline]
    pub fn napi_id(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(4)
    }

    /// Id of the dma-buf binding of a receive queue, see bind-rx.
    #[doc(alias = "NETDEV_A_QUEUE_DMABUF")]
    #[inline]
    pub fn dmabuf(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(5)
    }

    /// Present if io\_uring provides the memory of the queue.
    #[doc(alias = "NETDEV_A_QUEUE_IO_URING")]
    #[inline]
    pub fn io_uring(
        &self,
    ) -> Result<Option<IoUringProviderInfoAttrs<'a>>, rt::DecodeError> {
        self.view.get::<IoUringProviderInfoAttrs<'_>>(6)
    }

    /// Present if an AF\_XDP socket is bound to the queue.
    #[doc(alias = "NETDEV_A_QUEUE_XSK")]
    #[inline]
    pub fn xsk(&self) -> Result<Option<XskInfoAttrs<'a>>, rt::DecodeError> {
        self.view.get::<XskInfoAttrs<'_>>(7)
    }

    /// Queue of another interface that this one represents. Applications bind to the virtual
    /// interface in their container and so use hardware of the physical one.
    #[doc(alias = "NETDEV_A_QUEUE_LEASE")]
    #[inline]
    pub fn lease(&self) -> Result<Option<LeaseAttrs<'a>>, rt::DecodeError> {
        self.view.get::<LeaseAttrs<'_>>(8)
    }
}

impl QueueWriter {
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

    /// Sets [`napi-id`](QueueAttrs#method.napi_id).
    #[inline]
    pub fn napi_id(&mut self, value: u32) -> &mut Self {
        self.put_u32(4, value)
    }

    /// Sets [`dmabuf`](QueueAttrs#method.dmabuf).
    #[inline]
    pub fn dmabuf(&mut self, value: u32) -> &mut Self {
        self.put_u32(5, value)
    }

    /// Sets [`io-uring`](QueueAttrs#method.io_uring).
    #[inline]
    pub fn io_uring(
        &mut self,
        fill: impl FnOnce(&mut IoUringProviderInfoWriter),
    ) -> &mut Self {
        self.put_nest::<IoUringProviderInfoWriter>(6, fill)
    }

    /// Sets [`xsk`](QueueAttrs#method.xsk).
    #[inline]
    pub fn xsk(&mut self, fill: impl FnOnce(&mut XskInfoWriter)) -> &mut Self {
        self.put_nest::<XskInfoWriter>(7, fill)
    }

    /// Sets [`lease`](QueueAttrs#method.lease).
    #[inline]
    pub fn lease(&mut self, fill: impl FnOnce(&mut LeaseWriter)) -> &mut Self {
        self.put_nest::<LeaseWriter>(8, fill)
    }
}

/// Counters of an interface or a queue, complementary to those of rt-link. Those of an interface
/// run since the device was last reset and include queues no longer in use; those of a queue may
/// start over when the interface is reconfigured, so they need not add up.
pub type QstatsAttrs<'a> = AttrsOf<'a, sets::Qstats>;

impl<'a> QstatsAttrs<'a> {
    /// Index of the interface.
    #[doc(alias = "NETDEV_A_QSTATS_IFINDEX")]
    #[inline]
    pub fn ifindex(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(1)
    }

    /// Direction of the queue; absent in counters of a whole interface.
    #[doc(alias = "NETDEV_A_QSTATS_QUEUE_TYPE")]
    #[inline]
    pub fn queue_type(&self) -> Result<Option<QueueType>, rt::DecodeError> {
        self.view.get::<c::As<QueueType, u32>>(2)
    }

    /// Index of the queue; absent in counters of a whole interface.
    #[doc(alias = "NETDEV_A_QSTATS_QUEUE_ID")]
    #[inline]
    pub fn queue_id(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(3)
    }

    /// In requests: what to count for.
    #[doc(alias = "NETDEV_A_QSTATS_SCOPE")]
    #[inline]
    pub fn scope(&self) -> Result<Option<QstatsScope>, rt::DecodeError> {
        self.view.get::<c::As<QstatsScope, c::Uint>>(4)
    }

    /// Packets received and passed up, as seen on the wire; those that an XDP program took count
    /// too.
    #[doc(alias = "NETDEV_A_QSTATS_RX_PACKETS")]
    #[inline]
    pub fn rx_packets(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get::<c::Uint>(8)
    }

    /// Bytes in `rx-packets`.
    #[doc(alias = "NETDEV_A_QSTATS_RX_BYTES")]
    #[inline]
    pub fn rx_bytes(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get::<c::Uint>(9)
    }

    /// Packets sent, as seen on the wire; counted when the device reports them done.
    #[doc(alias = "NETDEV_A_QSTATS_TX_PACKETS")]
    #[inline]
    pub fn tx_packets(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get::<c::Uint>(10)
    }

    /// Bytes in `tx-packets`.
    #[doc(alias = "NETDEV_A_QSTATS_TX_BYTES")]
    #[inline]
    pub fn tx_bytes(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get::<c::Uint>(11)
    }

    /// Failures to get memory for received packets. A packet is not always lost by that.
    #[doc(alias = "NETDEV_A_QSTATS_RX_ALLOC_FAIL")]
    #[inline]
    pub fn rx_alloc_fail(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get::<c::Uint>(12)
    }

    /// Packets that came into the device and no further, for whatever reason, filters included.
    #[doc(alias = "NETDEV_A_QSTATS_RX_HW_DROPS")]
    #[inline]
    pub fn rx_hw_drops(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get::<c::Uint>(13)
    }

    /// Of these, packets lost because buffers or descriptors ran out for a moment.
    #[doc(alias = "NETDEV_A_QSTATS_RX_HW_DROP_OVERRUNS")]
    #[inline]
    pub fn rx_hw_drop_overruns(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get::<c::Uint>(14)
    }

    /// Packets for which the device gave a checksum over the whole packet.
    #[doc(alias = "NETDEV_A_QSTATS_RX_CSUM_COMPLETE")]
    #[inline]
    pub fn rx_csum_complete(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get::<c::Uint>(15)
    }

    /// Packets whose checksum the device has verified.
    #[doc(alias = "NETDEV_A_QSTATS_RX_CSUM_UNNECESSARY")]
    #[inline]
    pub fn rx_csum_unnecessary(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get::<c::Uint>(16)
    }

    /// Packets whose checksum the device did not look at.
    #[doc(alias = "NETDEV_A_QSTATS_RX_CSUM_NONE")]
    #[inline]
    pub fn rx_csum_none(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get::<c::Uint>(17)
    }

    /// Packets whose checksum the device found wrong; they are passed up all the same.
    #[doc(alias = "NETDEV_A_QSTATS_RX_CSUM_BAD")]
    #[inline]
    pub fn rx_csum_bad(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get::<c::Uint>(18)
    }

    /// Packets that hardware GRO has put together, after merging.
    #[doc(alias = "NETDEV_A_QSTATS_RX_HW_GRO_PACKETS")]
    #[inline]
    pub fn rx_hw_gro_packets(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get::<c::Uint>(19)
    }

    /// Bytes in `rx-hw-gro-packets`.
    #[doc(alias = "NETDEV_A_QSTATS_RX_HW_GRO_BYTES")]
    #[inline]
    pub fn rx_hw_gro_bytes(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get::<c::Uint>(20)
    }

    /// Packets that hardware GRO has taken in, before merging.
    #[doc(alias = "NETDEV_A_QSTATS_RX_HW_GRO_WIRE_PACKETS")]
    #[inline]
    pub fn rx_hw_gro_wire_packets(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get::<c::Uint>(21)
    }

    /// Bytes in `rx-hw-gro-wire-packets`.
    #[doc(alias = "NETDEV_A_QSTATS_RX_HW_GRO_WIRE_BYTES")]
    #[inline]
    pub fn rx_hw_gro_wire_bytes(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get::<c::Uint>(22)
    }

    /// Received packets that the device dropped because they exceeded a rate limit.
    #[doc(alias = "NETDEV_A_QSTATS_RX_HW_DROP_RATELIMITS")]
    #[inline]
    pub fn rx_hw_drop_ratelimits(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get::<c::Uint>(23)
    }

    /// Packets that the host gave to the device and that it did not send, for whatever reason.
    #[doc(alias = "NETDEV_A_QSTATS_TX_HW_DROPS")]
    #[inline]
    pub fn tx_hw_drops(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get::<c::Uint>(24)
    }

    /// Of these, packets that were malformed.
    #[doc(alias = "NETDEV_A_QSTATS_TX_HW_DROP_ERRORS")]
    #[inline]
    pub fn tx_hw_drop_errors(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get::<c::Uint>(25)
    }

    /// Packets sent that needed no checksum from the device.
    #[doc(alias = "NETDEV_A_QSTATS_TX_CSUM_NONE")]
    #[inline]
    pub fn tx_csum_none(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get::<c::Uint>(26)
    }

    /// Packets sent for which the device had to compute a checksum; segments made by the device
    /// count one by one.
    #[doc(alias = "NETDEV_A_QSTATS_TX_NEEDS_CSUM")]
    #[inline]
    pub fn tx_needs_csum(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get::<c::Uint>(27)
    }

    /// Large packets that the device had to cut into segments.
    #[doc(alias = "NETDEV_A_QSTATS_TX_HW_GSO_PACKETS")]
    #[inline]
    pub fn tx_hw_gso_packets(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get::<c::Uint>(28)
    }

    /// Bytes in `tx-hw-gso-packets`.
    #[doc(alias = "NETDEV_A_QSTATS_TX_HW_GSO_BYTES")]
    #[inline]
    pub fn tx_hw_gso_bytes(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get::<c::Uint>(29)
    }

    /// Segments that came out of that.
    #[doc(alias = "NETDEV_A_QSTATS_TX_HW_GSO_WIRE_PACKETS")]
    #[inline]
    pub fn tx_hw_gso_wire_packets(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get::<c::Uint>(30)
    }

    /// Bytes in `tx-hw-gso-wire-packets`.
    #[doc(alias = "NETDEV_A_QSTATS_TX_HW_GSO_WIRE_BYTES")]
    #[inline]
    pub fn tx_hw_gso_wire_bytes(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get::<c::Uint>(31)
    }

    /// Packets to be sent that the device dropped because they exceeded a rate limit.
    #[doc(alias = "NETDEV_A_QSTATS_TX_HW_DROP_RATELIMITS")]
    #[inline]
    pub fn tx_hw_drop_ratelimits(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get::<c::Uint>(32)
    }

    /// Times that the driver stopped a queue because it was full.
    #[doc(alias = "NETDEV_A_QSTATS_TX_STOP")]
    #[inline]
    pub fn tx_stop(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get::<c::Uint>(33)
    }

    /// Times that the driver started a stopped queue again.
    #[doc(alias = "NETDEV_A_QSTATS_TX_WAKE")]
    #[inline]
    pub fn tx_wake(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get::<c::Uint>(34)
    }
}

impl QstatsWriter {
    /// Sets [`ifindex`](QstatsAttrs#method.ifindex): at least 1.
    #[inline]
    pub fn ifindex(&mut self, value: u32) -> &mut Self {
        self.put_checked::<u32>(1, value)
    }

    /// Sets [`queue-type`](QstatsAttrs#method.queue_type).
    #[inline]
    pub fn queue_type(&mut self, value: QueueType) -> &mut Self {
        self.put_attr::<c::As<QueueType, u32>>(2, value)
    }

    /// Sets [`queue-id`](QstatsAttrs#method.queue_id).
    #[inline]
    pub fn queue_id(&mut self, value: u32) -> &mut Self {
        self.put_u32(3, value)
    }

    /// Sets [`scope`](QstatsAttrs#method.scope).
    #[inline]
    pub fn scope(&mut self, value: QstatsScope) -> &mut Self {
        self.put_attr::<c::As<QstatsScope, c::Uint>>(4, value)
    }

    /// Sets [`rx-packets`](QstatsAttrs#method.rx_packets).
    #[inline]
    pub fn rx_packets(&mut self, value: u64) -> &mut Self {
        self.put_attr::<c::Uint>(8, value)
    }

    /// Sets [`rx-bytes`](QstatsAttrs#method.rx_bytes).
    #[inline]
    pub fn rx_bytes(&mut self, value: u64) -> &mut Self {
        self.put_attr::<c::Uint>(9, value)
    }

    /// Sets [`tx-packets`](QstatsAttrs#method.tx_packets).
    #[inline]
    pub fn tx_packets(&mut self, value: u64) -> &mut Self {
        self.put_attr::<c::Uint>(10, value)
    }

    /// Sets [`tx-bytes`](QstatsAttrs#method.tx_bytes).
    #[inline]
    pub fn tx_bytes(&mut self, value: u64) -> &mut Self {
        self.put_attr::<c::Uint>(11, value)
    }

    /// Sets [`rx-alloc-fail`](QstatsAttrs#method.rx_alloc_fail).
    #[inline]
    pub fn rx_alloc_fail(&mut self, value: u64) -> &mut Self {
        self.put_attr::<c::Uint>(12, value)
    }

    /// Sets [`rx-hw-drops`](QstatsAttrs#method.rx_hw_drops).
    #[inline]
    pub fn rx_hw_drops(&mut self, value: u64) -> &mut Self {
        self.put_attr::<c::Uint>(13, value)
    }

    /// Sets [`rx-hw-drop-overruns`](QstatsAttrs#method.rx_hw_drop_overruns).
    #[inline]
    pub fn rx_hw_drop_overruns(&mut self, value: u64) -> &mut Self {
        self.put_attr::<c::Uint>(14, value)
    }

    /// Sets [`rx-csum-complete`](QstatsAttrs#method.rx_csum_complete).
    #[inline]
    pub fn rx_csum_complete(&mut self, value: u64) -> &mut Self {
        self.put_attr::<c::Uint>(15, value)
    }

    /// Sets [`rx-csum-unnecessary`](QstatsAttrs#method.rx_csum_unnecessary).
    #[inline]
    pub fn rx_csum_unnecessary(&mut self, value: u64) -> &mut Self {
        self.put_attr::<c::Uint>(16, value)
    }

    /// Sets [`rx-csum-none`](QstatsAttrs#method.rx_csum_none).
    #[inline]
    pub fn rx_csum_none(&mut self, value: u64) -> &mut Self {
        self.put_attr::<c::Uint>(17, value)
    }

    /// Sets [`rx-csum-bad`](QstatsAttrs#method.rx_csum_bad).
    #[inline]
    pub fn rx_csum_bad(&mut self, value: u64) -> &mut Self {
        self.put_attr::<c::Uint>(18, value)
    }

    /// Sets [`rx-hw-gro-packets`](QstatsAttrs#method.rx_hw_gro_packets).
    #[inline]
    pub fn rx_hw_gro_packets(&mut self, value: u64) -> &mut Self {
        self.put_attr::<c::Uint>(19, value)
    }

    /// Sets [`rx-hw-gro-bytes`](QstatsAttrs#method.rx_hw_gro_bytes).
    #[inline]
    pub fn rx_hw_gro_bytes(&mut self, value: u64) -> &mut Self {
        self.put_attr::<c::Uint>(20, value)
    }

    /// Sets [`rx-hw-gro-wire-packets`](QstatsAttrs#method.rx_hw_gro_wire_packets).
    #[inline]
    pub fn rx_hw_gro_wire_packets(&mut self, value: u64) -> &mut Self {
        self.put_attr::<c::Uint>(21, value)
    }

    /// Sets [`rx-hw-gro-wire-bytes`](QstatsAttrs#method.rx_hw_gro_wire_bytes).
    #[inline]
    pub fn rx_hw_gro_wire_bytes(&mut self, value: u64) -> &mut Self {
        self.put_attr::<c::Uint>(22, value)
    }

    /// Sets [`rx-hw-drop-ratelimits`](QstatsAttrs#method.rx_hw_drop_ratelimits).
    #[inline]
    pub fn rx_hw_drop_ratelimits(&mut self, value: u64) -> &mut Self {
        self.put_attr::<c::Uint>(23, value)
    }

    /// Sets [`tx-hw-drops`](QstatsAttrs#method.tx_hw_drops).
    #[inline]
    pub fn tx_hw_drops(&mut self, value: u64) -> &mut Self {
        self.put_attr::<c::Uint>(24, value)
    }

    /// Sets [`tx-hw-drop-errors`](QstatsAttrs#method.tx_hw_drop_errors).
    #[inline]
    pub fn tx_hw_drop_errors(&mut self, value: u64) -> &mut Self {
        self.put_attr::<c::Uint>(25, value)
    }

    /// Sets [`tx-csum-none`](QstatsAttrs#method.tx_csum_none).
    #[inline]
    pub fn tx_csum_none(&mut self, value: u64) -> &mut Self {
        self.put_attr::<c::Uint>(26, value)
    }

    /// Sets [`tx-needs-csum`](QstatsAttrs#method.tx_needs_csum).
    #[inline]
    pub fn tx_needs_csum(&mut self, value: u64) -> &mut Self {
        self.put_attr::<c::Uint>(27, value)
    }

    /// Sets [`tx-hw-gso-packets`](QstatsAttrs#method.tx_hw_gso_packets).
    #[inline]
    pub fn tx_hw_gso_packets(&mut self, value: u64) -> &mut Self {
        self.put_attr::<c::Uint>(28, value)
    }

    /// Sets [`tx-hw-gso-bytes`](QstatsAttrs#method.tx_hw_gso_bytes).
    #[inline]
    pub fn tx_hw_gso_bytes(&mut self, value: u64) -> &mut Self {
        self.put_attr::<c::Uint>(29, value)
    }

    /// Sets [`tx-hw-gso-wire-packets`](QstatsAttrs#method.tx_hw_gso_wire_packets).
    #[inline]
    pub fn tx_hw_gso_wire_packets(&mut self, value: u64) -> &mut Self {
        self.put_attr::<c::Uint>(30, value)
    }

    /// Sets [`tx-hw-gso-wire-bytes`](QstatsAttrs#method.tx_hw_gso_wire_bytes).
    #[inline]
    pub fn tx_hw_gso_wire_bytes(&mut self, value: u64) -> &mut Self {
        self.put_attr::<c::Uint>(31, value)
    }

    /// Sets [`tx-hw-drop-ratelimits`](QstatsAttrs#method.tx_hw_drop_ratelimits).
    #[inline]
    pub fn tx_hw_drop_ratelimits(&mut self, value: u64) -> &mut Self {
        self.put_attr::<c::Uint>(32, value)
    }

    /// Sets [`tx-stop`](QstatsAttrs#method.tx_stop).
    #[inline]
    pub fn tx_stop(&mut self, value: u64) -> &mut Self {
        self.put_attr::<c::Uint>(33, value)
    }

    /// Sets [`tx-wake`](QstatsAttrs#method.tx_wake).
    #[inline]
    pub fn tx_wake(&mut self, value: u64) -> &mut Self {
        self.put_attr::<c::Uint>(34, value)
    }
}

/// A queue, by index and direction.
pub type QueueIdAttrs<'a> = AttrsOf<'a, sets::QueueId>;

impl<'a> QueueIdAttrs<'a> {
    /// Index of the queue, from 0, within its interface and direction.
    #[doc(alias = "NETDEV_A_QUEUE_ID")]
    #[inline]
    pub fn id(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(1)
    }

    /// Direction. Transmit queues that the kernel uses for XDP are not listed.
    #[doc(alias = "NETDEV_A_QUEUE_TYPE")]
    #[inline]
    pub fn type_(&self) -> Result<Option<QueueType>, rt::DecodeError> {
        self.view.get::<c::As<QueueType, u32>>(3)
    }
}

impl QueueIdWriter {
    /// Sets [`id`](QueueIdAttrs#method.id).
    #[inline]
    pub fn id(&mut self, value: u32) -> &mut Self {
        self.put_u32(1, value)
    }

    /// Sets [`type`](QueueIdAttrs#method.type_).
    #[inline]
    pub fn type_(&mut self, value: QueueType) -> &mut Self {
        self.put_attr::<c::As<QueueType, u32>>(3, value)
    }
}

/// The physical queue behind a queue of a virtual interface.
pub type LeaseAttrs<'a> = AttrsOf<'a, sets::Lease>;

impl<'a> LeaseAttrs<'a> {
    /// Index of the physical interface.
    #[doc(alias = "NETDEV_A_LEASE_IFINDEX")]
    #[inline]
    pub fn ifindex(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(1)
    }

    /// The queue; only receive queues can be leased.
    #[doc(alias = "NETDEV_A_LEASE_QUEUE")]
    #[inline]
    pub fn queue(&self) -> Result<Option<QueueIdAttrs<'a>>, rt::DecodeError> {
        self.view.get::<QueueIdAttrs<'_>>(2)
    }

    /// Id of the network namespace of the physical interface, as seen from that of the virtual one;
    /// absent if both are in the same.
    #[doc(alias = "NETDEV_A_LEASE_NETNS_ID")]
    #[inline]
    pub fn netns_id(&self) -> Result<Option<i32>, rt::DecodeError> {
        self.view.get::<i32>(3)
    }
}

impl LeaseWriter {
    /// Sets [`ifindex`](LeaseAttrs#method.ifindex): at least 1.
    #[inline]
    pub fn ifindex(&mut self, value: u32) -> &mut Self {
        self.put_checked::<u32>(1, value)
    }

    /// Sets [`queue`](LeaseAttrs#method.queue).
    #[inline]
    pub fn queue(&mut self, fill: impl FnOnce(&mut QueueIdWriter)) -> &mut Self {
        self.put_nest::<QueueIdWriter>(2, fill)
    }

    /// Sets [`netns-id`](LeaseAttrs#method.netns_id): at least 0.
    #[inline]
    pub fn netns_id(&mut self, value: i32) -> &mut Self {
        self.put_checked::<i32>(3, value)
    }
}

/// Device memory bound to an interface.
pub type DmabufAttrs<'a> = AttrsOf<'a, sets::Dmabuf>;

impl<'a> DmabufAttrs<'a> {
    /// Index of the interface.
    #[doc(alias = "NETDEV_A_DMABUF_IFINDEX")]
    #[inline]
    pub fn ifindex(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(1)
    }

    /// One receive queue to bind; repeated.
    #[doc(alias = "NETDEV_A_DMABUF_QUEUES")]
    #[inline]
    pub fn queues(&self) -> rt::Multi<'a, QueueIdAttrs<'a>> {
        self.view.all(2)
    }

    /// The dma-buf, as a file descriptor of the calling process.
    #[doc(alias = "NETDEV_A_DMABUF_FD")]
    #[inline]
    pub fn fd(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(3)
    }

    /// Number of the binding, returned by the kernel.
    #[doc(alias = "NETDEV_A_DMABUF_ID")]
    #[inline]
    pub fn id(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(4)
    }

    /// Unit in bytes in which the device fills the memory: a power of two, at least the page size
    /// of the machine, which is the default.
    #[doc(alias = "NETDEV_A_DMABUF_RX_PAGE_SIZE")]
    #[inline]
    pub fn rx_page_size(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(5)
    }
}

impl DmabufWriter {
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

    /// Sets [`id`](DmabufAttrs#method.id): at least 1.
    #[inline]
    pub fn id(&mut self, value: u32) -> &mut Self {
        self.put_checked::<u32>(4, value)
    }

    /// Sets [`rx-page-size`](DmabufAttrs#method.rx_page_size): at most 4294967295.
    #[inline]
    pub fn rx_page_size(&mut self, value: u32) -> &mut Self {
        self.put_checked::<u32>(5, value)
    }
}
