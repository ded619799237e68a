// @generated from specs/dev-energymodel.yaml by `cargo xtask generate`. Do not edit: change the spec.
//! Attribute sets: a view to read and a writer to write each.
use super::*;
/// A group of CPUs (or one device) that changes its performance level as a whole.
pub struct PerfDomainAttrs<'a>(rt::View<'a, 5>);
rt::__view!(PerfDomainAttrs, FAMILY, 0, 5);
impl<'a> PerfDomainAttrs<'a> {
    /// Number of the domain, valid until it is deleted.
    #[doc(alias = "DEV_ENERGYMODEL_A_PERF_DOMAIN_PERF_DOMAIN_ID")]
    #[inline]
    pub fn perf_domain_id(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.0.get_u32::<Self>(2)
    }
    /// How the figures in the table are meant.
    #[doc(alias = "DEV_ENERGYMODEL_A_PERF_DOMAIN_FLAGS")]
    #[inline]
    pub fn flags(&self) -> Result<Option<PerfDomainFlags>, rt::DecodeError> {
        self.0.get::<Self, c::As<PerfDomainFlags, u64>>(3)
    }
    /// Number of one CPU of the domain; repeated for each of them.
    #[doc(alias = "DEV_ENERGYMODEL_A_PERF_DOMAIN_CPUS")]
    #[inline]
    pub fn cpus(&self) -> rt::Multi<'a, u64> {
        self.0.all::<Self, _>(4)
    }
}
rt::__set_writer!(PerfDomainWriter, PerfDomainAttrs, FAMILY, 0);
impl PerfDomainWriter {
    /// Writes [`perf-domain-id`](PerfDomainAttrs::perf_domain_id).
    #[inline]
    pub fn perf_domain_id(&mut self, value: u32) -> &mut Self {
        self.put_u32(2, value)
    }
    /// Writes [`flags`](PerfDomainAttrs::flags).
    #[inline]
    pub fn flags(&mut self, value: PerfDomainFlags) -> &mut Self {
        self.put_attr::<c::As<PerfDomainFlags, u64>>(3, value)
    }
    /// Writes [`cpus`](PerfDomainAttrs::cpus): again for each further value.
    #[inline]
    pub fn cpus(&mut self, value: u64) -> &mut Self {
        self.put_u64(4, value)
    }
}
/// All performance levels of one domain.
pub struct PerfTableAttrs<'a>(rt::View<'a, 3>);
rt::__view!(PerfTableAttrs, FAMILY, 1, 3);
impl<'a> PerfTableAttrs<'a> {
    /// Domain that the table belongs to.
    #[doc(alias = "DEV_ENERGYMODEL_A_PERF_TABLE_PERF_DOMAIN_ID")]
    #[inline]
    pub fn perf_domain_id(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.0.get_u32::<Self>(1)
    }
    /// One level; repeated, in rising order of frequency.
    #[doc(alias = "DEV_ENERGYMODEL_A_PERF_TABLE_PERF_STATE")]
    #[inline]
    pub fn perf_state(&self) -> rt::Multi<'a, PerfStateAttrs<'a>> {
        self.0.all::<Self, _>(2)
    }
}
rt::__set_writer!(PerfTableWriter, PerfTableAttrs, FAMILY, 1);
impl PerfTableWriter {
    /// Writes [`perf-domain-id`](PerfTableAttrs::perf_domain_id).
    #[inline]
    pub fn perf_domain_id(&mut self, value: u32) -> &mut Self {
        self.put_u32(1, value)
    }
    /// Writes [`perf-state`](PerfTableAttrs::perf_state): again for each further value.
    #[inline]
    pub fn perf_state(&mut self, fill: impl FnOnce(&mut PerfStateWriter)) -> &mut Self {
        self.put_nest::<PerfStateWriter>(2, fill)
    }
}
/// One performance level.
pub struct PerfStateAttrs<'a>(rt::View<'a, 7>);
rt::__view!(PerfStateAttrs, FAMILY, 2, 7);
impl<'a> PerfStateAttrs<'a> {
    /// Capacity of a CPU at this level, on the scheduler's scale: 1024 is the most capable CPU of the system at its best.
    #[doc(alias = "DEV_ENERGYMODEL_A_PERF_STATE_PERFORMANCE")]
    #[inline]
    pub fn performance(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.0.get_u64::<Self>(2)
    }
    /// Clock rate in kHz.
    #[doc(alias = "DEV_ENERGYMODEL_A_PERF_STATE_FREQUENCY")]
    #[inline]
    pub fn frequency(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.0.get_u64::<Self>(3)
    }
    /// Power draw of one CPU (or the device) at this level, in microwatts or in the unit that the domain's flags tell.
    #[doc(alias = "DEV_ENERGYMODEL_A_PERF_STATE_POWER")]
    #[inline]
    pub fn power(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.0.get_u64::<Self>(4)
    }
    /// Energy for a unit of work at this level, which the kernel has worked out from power and performance in advance. It has no unit and is good for comparing levels.
    #[doc(alias = "DEV_ENERGYMODEL_A_PERF_STATE_COST")]
    #[inline]
    pub fn cost(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.0.get_u64::<Self>(5)
    }
    /// Properties of the level.
    #[doc(alias = "DEV_ENERGYMODEL_A_PERF_STATE_FLAGS")]
    #[inline]
    pub fn flags(&self) -> Result<Option<PerfStateFlags>, rt::DecodeError> {
        self.0.get::<Self, c::As<PerfStateFlags, u64>>(6)
    }
}
rt::__set_writer!(PerfStateWriter, PerfStateAttrs, FAMILY, 2);
impl PerfStateWriter {
    /// Writes [`performance`](PerfStateAttrs::performance).
    #[inline]
    pub fn performance(&mut self, value: u64) -> &mut Self {
        self.put_u64(2, value)
    }
    /// Writes [`frequency`](PerfStateAttrs::frequency).
    #[inline]
    pub fn frequency(&mut self, value: u64) -> &mut Self {
        self.put_u64(3, value)
    }
    /// Writes [`power`](PerfStateAttrs::power).
    #[inline]
    pub fn power(&mut self, value: u64) -> &mut Self {
        self.put_u64(4, value)
    }
    /// Writes [`cost`](PerfStateAttrs::cost).
    #[inline]
    pub fn cost(&mut self, value: u64) -> &mut Self {
        self.put_u64(5, value)
    }
    /// Writes [`flags`](PerfStateAttrs::flags).
    #[inline]
    pub fn flags(&mut self, value: PerfStateFlags) -> &mut Self {
        self.put_attr::<c::As<PerfStateFlags, u64>>(6, value)
    }
}
