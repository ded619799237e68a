// @generated from specs/dev-energymodel.yaml by `cargo xtask generate`. Do not edit: change the spec.
//! Attribute sets: a view that reads and a writer that writes each of them.

use super::*;

rt::sets! {
    table: FAMILY,
    sets: [
        0 => PerfDomain { numbers: 5, writer: PerfDomainWriter },
        1 => PerfTable { numbers: 3, writer: PerfTableWriter },
        2 => PerfState { numbers: 7, writer: PerfStateWriter },
    ],
}

/// A group of CPUs (or one device) that changes its performance level as a whole.
pub type PerfDomainAttrs<'a> = AttrsOf<'a, sets::PerfDomain>;

impl<'a> PerfDomainAttrs<'a> {
    /// Number of the domain, valid until it is deleted.
    #[doc(alias = "DEV_ENERGYMODEL_A_PERF_DOMAIN_PERF_DOMAIN_ID")]
    #[inline]
    pub fn perf_domain_id(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(2)
    }

    /// How the figures in the table are meant.
    #[doc(alias = "DEV_ENERGYMODEL_A_PERF_DOMAIN_FLAGS")]
    #[inline]
    pub fn flags(&self) -> Result<Option<PerfDomainFlags>, rt::DecodeError> {
        self.view.get::<c::As<PerfDomainFlags, u64>>(3)
    }

    /// Number of one CPU of the domain; repeated for each of them.
    #[doc(alias = "DEV_ENERGYMODEL_A_PERF_DOMAIN_CPUS")]
    #[inline]
    pub fn cpus(&self) -> rt::Multi<'a, u64> {
        self.view.all(4)
    }
}

impl PerfDomainWriter {
    /// Sets [`perf-domain-id`](PerfDomainAttrs#method.perf_domain_id).
    #[inline]
    pub fn perf_domain_id(&mut self, value: u32) -> &mut Self {
        self.put_u32(2, value)
    }

    /// Sets [`flags`](PerfDomainAttrs#method.flags).
    #[inline]
    pub fn flags(&mut self, value: PerfDomainFlags) -> &mut Self {
        self.put_attr::<c::As<PerfDomainFlags, u64>>(3, value)
    }

    /// Sets [`cpus`](PerfDomainAttrs#method.cpus): call it once for each value.
    #[inline]
    pub fn cpus(&mut self, value: u64) -> &mut Self {
        self.put_u64(4, value)
    }
}

/// All performance levels of one domain.
pub type PerfTableAttrs<'a> = AttrsOf<'a, sets::PerfTable>;

impl<'a> PerfTableAttrs<'a> {
    /// Domain that the table belongs to.
    #[doc(alias = "DEV_ENERGYMODEL_A_PERF_TABLE_PERF_DOMAIN_ID")]
    #[inline]
    pub fn perf_domain_id(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(1)
    }

    /// One level; repeated, in rising order of frequency.
    #[doc(alias = "DEV_ENERGYMODEL_A_PERF_TABLE_PERF_STATE")]
    #[inline]
    pub fn perf_state(&self) -> rt::Multi<'a, PerfStateAttrs<'a>> {
        self.view.all(2)
    }
}

impl PerfTableWriter {
    /// Sets [`perf-domain-id`](PerfTableAttrs#method.perf_domain_id).
    #[inline]
    pub fn perf_domain_id(&mut self, value: u32) -> &mut Self {
        self.put_u32(1, value)
    }

    /// Sets [`perf-state`](PerfTableAttrs#method.perf_state): call it once for each value.
    #[inline]
    pub fn perf_state(&mut self, fill: impl FnOnce(&mut PerfStateWriter)) -> &mut Self {
        self.put_nest::<PerfStateWriter>(2, fill)
    }
}

/// One performance level.
pub type PerfStateAttrs<'a> = AttrsOf<'a, sets::PerfState>;

impl<'a> PerfStateAttrs<'a> {
    /// Capacity of a CPU at this level, on the scheduler's scale: 1024 is the most capable CPU of
    /// the system at its best.
    #[doc(alias = "DEV_ENERGYMODEL_A_PERF_STATE_PERFORMANCE")]
    #[inline]
    pub fn performance(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get_u64(2)
    }

    /// Clock rate in kHz.
    #[doc(alias = "DEV_ENERGYMODEL_A_PERF_STATE_FREQUENCY")]
    #[inline]
    pub fn frequency(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get_u64(3)
    }

    /// Power draw of one CPU (or the device) at this level, in microwatts or in the unit that the
    /// domain's flags say.
    #[doc(alias = "DEV_ENERGYMODEL_A_PERF_STATE_POWER")]
    #[inline]
    pub fn power(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get_u64(4)
    }

    /// Energy for a unit of work at this level, which the kernel has worked out from power and
    /// performance in advance. It has no unit and is good for comparing levels.
    #[doc(alias = "DEV_ENERGYMODEL_A_PERF_STATE_COST")]
    #[inline]
    pub fn cost(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get_u64(5)
    }

    /// Properties of the level.
    #[doc(alias = "DEV_ENERGYMODEL_A_PERF_STATE_FLAGS")]
    #[inline]
    pub fn flags(&self) -> Result<Option<PerfStateFlags>, rt::DecodeError> {
        self.view.get::<c::As<PerfStateFlags, u64>>(6)
    }
}

impl PerfStateWriter {
    /// Sets [`performance`](PerfStateAttrs#method.performance).
    #[inline]
    pub fn performance(&mut self, value: u64) -> &mut Self {
        self.put_u64(2, value)
    }

    /// Sets [`frequency`](PerfStateAttrs#method.frequency).
    #[inline]
    pub fn frequency(&mut self, value: u64) -> &mut Self {
        self.put_u64(3, value)
    }

    /// Sets [`power`](PerfStateAttrs#method.power).
    #[inline]
    pub fn power(&mut self, value: u64) -> &mut Self {
        self.put_u64(4, value)
    }

    /// Sets [`cost`](PerfStateAttrs#method.cost).
    #[inline]
    pub fn cost(&mut self, value: u64) -> &mut Self {
        self.put_u64(5, value)
    }

    /// Sets [`flags`](PerfStateAttrs#method.flags).
    #[inline]
    pub fn flags(&mut self, value: PerfStateFlags) -> &mut Self {
        self.put_attr::<c::As<PerfStateFlags, u64>>(6, value)
    }
}
