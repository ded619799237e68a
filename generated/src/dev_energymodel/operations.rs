// @generated from specs/dev-energymodel.yaml by `cargo xtask generate`. Do not edit: change the spec.
//! Requests, and what the kernel sends by itself.

use super::*;

rt::family!(
    FAMILY, rt::Generic, [GetPerfDomains(1), GetPerfTable(2), PerfDomainCreated(3),
    PerfDomainUpdated(4), PerfDomainDeleted(5)]
);

rt::operations!(GetPerfDomains, GetPerfTable);

/// Describes one performance domain, or with a dump all of them. A single request needs
/// `perf-domain-id` and gives `EINVAL` without it or if there is no such domain.
/// - For one object it takes `perf-domain-id`; it returns `perf-domain-id`, `flags`, `cpus`.
/// - As a dump it takes no attributes; it returns `perf-domain-id`, `flags`, `cpus`.
#[doc(alias = "DEV_ENERGYMODEL_CMD_GET_PERF_DOMAINS")]
pub type GetPerfDomains = RequestOf<ops::GetPerfDomains>;

rt::request!(
    get_perf_domains, GetPerfDomains, GetPerfDomainsReply, 0, [DoReply, Dump],
    PerfDomainAttrs, PerfDomain
);

impl GetPerfDomains {
    /// Writes [`perf-domain-id`](PerfDomainAttrs#method.perf_domain_id).
    #[inline]
    pub fn perf_domain_id(&mut self, value: u32) -> &mut Self {
        self.put_u32(2, value)
    }
}

/// Returns the table of one performance domain, lowest level first. There is no dump: list the
/// domains first. `EINVAL` if `perf-domain-id` is missing or unknown.
/// - For one object it takes `perf-domain-id`; it returns `perf-domain-id`, `perf-state`.
#[doc(alias = "DEV_ENERGYMODEL_CMD_GET_PERF_TABLE")]
pub type GetPerfTable = RequestOf<ops::GetPerfTable>;

rt::request!(
    get_perf_table, GetPerfTable, GetPerfTableReply, 1, [DoReply], PerfTableAttrs,
    PerfTable
);

impl GetPerfTable {
    /// Writes [`perf-domain-id`](PerfTableAttrs#method.perf_domain_id).
    #[inline]
    pub fn perf_domain_id(&mut self, value: u32) -> &mut Self {
        self.put_u32(1, value)
    }
}

/// What a subscriber receives.
#[non_exhaustive]
#[derive(Debug)]
pub enum Event<'a> {
    /// `get-perf-domains`: what answers [`GetPerfDomains`], also sent by itself where the kernel
    /// does so.
    GetPerfDomains(rt::WithHeader<rt::NoHeader, PerfDomainAttrs<'a>>),
    /// `get-perf-table`: what answers [`GetPerfTable`], also sent by itself where the kernel does
    /// so.
    GetPerfTable(rt::WithHeader<rt::NoHeader, PerfTableAttrs<'a>>),
    /// Notifies listeners that a driver has registered a domain, with its whole table.
    PerfDomainCreated(rt::WithHeader<rt::NoHeader, PerfTableAttrs<'a>>),
    /// Notifies listeners that the figures of a table have changed, for instance with temperature
    /// or after binning of the chip was read; carries the whole new table.
    PerfDomainUpdated(rt::WithHeader<rt::NoHeader, PerfTableAttrs<'a>>),
    /// Notifies listeners that a domain is gone; carries its id only.
    PerfDomainDeleted(rt::WithHeader<rt::NoHeader, PerfTableAttrs<'a>>),
}
