// @generated from specs/dev-energymodel.yaml by `cargo xtask generate`. Do not edit: change the spec.
//! Requests, and the messages that the kernel sends on its own.

use super::*;

rt::family! {
    table: FAMILY,
    protocol: rt::Generic,
    events: [
        1 => GetPerfDomains,
        2 => GetPerfTable,
        3 => PerfDomainCreated,
        4 => PerfDomainUpdated,
        5 => PerfDomainDeleted,
    ],
}

rt::operations! { GetPerfDomains, GetPerfTable }

/// Describes one performance domain, or with a dump all of them. A single request needs
/// `perf-domain-id` and gives `EINVAL` without it or if there is no such domain.
/// - Single request: takes `perf-domain-id`; returns `perf-domain-id`, `flags`, `cpus`.
/// - Dump: takes no attributes; returns `perf-domain-id`, `flags`, `cpus`.
#[doc(alias = "DEV_ENERGYMODEL_CMD_GET_PERF_DOMAINS")]
#[inline]
#[must_use]
pub fn get_perf_domains() -> GetPerfDomains {
    RequestOf::__start::<rt::NoHeader>()
}

rt::request! {
    name: GetPerfDomains,
    start: get_perf_domains,
    operation: 0,
    modes: [DoReply, Dump],
    set: PerfDomain,
    view: PerfDomainAttrs,
}

/// The answer to [`get_perf_domains()`].
pub type GetPerfDomainsReply<'a> = rt::WithHeader<rt::NoHeader, PerfDomainAttrs<'a>>;

impl GetPerfDomains {
    /// Sets [`perf-domain-id`](PerfDomainAttrs#method.perf_domain_id).
    #[inline]
    pub fn perf_domain_id(&mut self, value: u32) -> &mut Self {
        self.put_u32(2, value)
    }
}

/// Returns the table of one performance domain, lowest level first. There is no dump: list the
/// domains first. `EINVAL` if `perf-domain-id` is missing or unknown.
/// - Single request: takes `perf-domain-id`; returns `perf-domain-id`, `perf-state`.
#[doc(alias = "DEV_ENERGYMODEL_CMD_GET_PERF_TABLE")]
#[inline]
#[must_use]
pub fn get_perf_table() -> GetPerfTable {
    RequestOf::__start::<rt::NoHeader>()
}

rt::request! {
    name: GetPerfTable,
    start: get_perf_table,
    operation: 1,
    modes: [DoReply],
    set: PerfTable,
    view: PerfTableAttrs,
}

/// The answer to [`get_perf_table()`].
pub type GetPerfTableReply<'a> = rt::WithHeader<rt::NoHeader, PerfTableAttrs<'a>>;

impl GetPerfTable {
    /// Sets [`perf-domain-id`](PerfTableAttrs#method.perf_domain_id).
    #[inline]
    pub fn perf_domain_id(&mut self, value: u32) -> &mut Self {
        self.put_u32(1, value)
    }
}

/// A notification of this family.
#[non_exhaustive]
#[derive(Debug)]
pub enum Event<'a> {
    /// `get-perf-domains`: the reply to [`get_perf_domains()`], which the kernel may also send on
    /// its own.
    GetPerfDomains(rt::WithHeader<rt::NoHeader, PerfDomainAttrs<'a>>),
    /// `get-perf-table`: the reply to [`get_perf_table()`], which the kernel may also send on its
    /// own.
    GetPerfTable(rt::WithHeader<rt::NoHeader, PerfTableAttrs<'a>>),
    /// Notifies listeners that a driver has registered a domain, with its whole table.
    PerfDomainCreated(rt::WithHeader<rt::NoHeader, PerfTableAttrs<'a>>),
    /// Notifies listeners that the figures of a table have changed, for instance with temperature
    /// or after binning of the chip was read; carries the whole new table.
    PerfDomainUpdated(rt::WithHeader<rt::NoHeader, PerfTableAttrs<'a>>),
    /// Notifies listeners that a domain is gone; carries its id only.
    PerfDomainDeleted(rt::WithHeader<rt::NoHeader, PerfTableAttrs<'a>>),
}
