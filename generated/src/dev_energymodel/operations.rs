// @generated from specs/dev-energymodel.yaml by `cargo xtask generate`. Do not edit: change the spec.

//! Requests, and what the kernel sends by itself.
use netloom_runtime as rt;
use super::tables::FAMILY;
#[allow(unused_imports, reason = "not every family has attributes")]
use super::*;
#[allow(unused_imports, reason = "not every family has values other than numbers")]
use netloom_runtime::codec as c;
#[allow(unused_imports, reason = "not every request has attributes")]
use rt::WriteSet as _;
/// The family `dev-energymodel`, as a type.
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
            1 => rt::event(payload, Event::GetPerfDomains),
            2 => rt::event(payload, Event::GetPerfTable),
            3 => rt::event(payload, Event::PerfDomainCreated),
            4 => rt::event(payload, Event::PerfDomainUpdated),
            5 => rt::event(payload, Event::PerfDomainDeleted),
            _ => Ok(None),
        }
    }
}
/// Describes one performance domain, or with a dump all of them. A single request needs `perf-domain-id` and gives `EINVAL` without it or if there is no such domain.
///
/// For one object it takes `perf-domain-id`; it returns `perf-domain-id`, `flags`, `cpus`.
///
/// As a dump it takes no attributes; it returns `perf-domain-id`, `flags`, `cpus`.
#[doc(alias = "DEV_ENERGYMODEL_CMD_GET_PERF_DOMAINS")]
pub struct GetPerfDomains(PerfDomainAttrsWriter);
/// Starts a [`GetPerfDomains`].
#[inline]
#[must_use]
pub fn get_perf_domains() -> GetPerfDomains {
    GetPerfDomains(PerfDomainAttrsWriter(rt::RequestBuffer::headed::<rt::NoHeader>()))
}
/// What answers [`GetPerfDomains`].
pub type GetPerfDomainsReply<'a> = rt::Message<rt::NoHeader, PerfDomainAttrs<'a>>;
rt::__request!(
    GetPerfDomains : Do DoReply Dump, 0, rt::NoHeader, PerfDomainAttrs,
    PerfDomainAttrsWriter
);
impl GetPerfDomains {
    /// Writes [`perf-domain-id`](PerfDomainAttrs::perf_domain_id).
    #[inline]
    pub fn perf_domain_id(&mut self, value: u32) -> &mut Self {
        self.put_u32(2, value)
    }
}
/// Returns the table of one performance domain, lowest level first. There is no dump: list the domains first. `EINVAL` if `perf-domain-id` is missing or unknown.
///
/// For one object it takes `perf-domain-id`; it returns `perf-domain-id`, `perf-state`.
#[doc(alias = "DEV_ENERGYMODEL_CMD_GET_PERF_TABLE")]
pub struct GetPerfTable(PerfTableAttrsWriter);
/// Starts a [`GetPerfTable`].
#[inline]
#[must_use]
pub fn get_perf_table() -> GetPerfTable {
    GetPerfTable(PerfTableAttrsWriter(rt::RequestBuffer::headed::<rt::NoHeader>()))
}
/// What answers [`GetPerfTable`].
pub type GetPerfTableReply<'a> = rt::Message<rt::NoHeader, PerfTableAttrs<'a>>;
rt::__request!(
    GetPerfTable : Do DoReply, 1, rt::NoHeader, PerfTableAttrs, PerfTableAttrsWriter
);
impl GetPerfTable {
    /// Writes [`perf-domain-id`](PerfTableAttrs::perf_domain_id).
    #[inline]
    pub fn perf_domain_id(&mut self, value: u32) -> &mut Self {
        self.put_u32(1, value)
    }
}
/// What a subscriber receives.
#[non_exhaustive]
#[derive(Debug)]
pub enum Event<'a> {
    /// `get-perf-domains`: somebody did what [`GetPerfDomains`] asks for.
    GetPerfDomains(rt::Message<rt::NoHeader, PerfDomainAttrs<'a>>),
    /// `get-perf-table`: somebody did what [`GetPerfTable`] asks for.
    GetPerfTable(rt::Message<rt::NoHeader, PerfTableAttrs<'a>>),
    /// Tells listeners that a driver has registered a domain, with its whole table.
    PerfDomainCreated(rt::Message<rt::NoHeader, PerfTableAttrs<'a>>),
    /// Tells listeners that the figures of a table have changed, for instance with temperature or after binning of the chip was read; carries the whole new table.
    PerfDomainUpdated(rt::Message<rt::NoHeader, PerfTableAttrs<'a>>),
    /// Tells listeners that a domain is gone; carries its id only.
    PerfDomainDeleted(rt::Message<rt::NoHeader, PerfTableAttrs<'a>>),
}
