// @generated from specs/dev-energymodel.yaml by `cargo xtask generate`. Do not edit: change the spec.
//! Constants, enums and structs.

use super::*;

/// Properties of one performance level.
#[doc(alias = "dev_energymodel_perf_state_flags")]
#[derive(Default, PartialEq, Hash)]
pub struct PerfStateFlags(pub u64);

impl PerfStateFlags {
    /// Some faster level of the domain costs no more, so this one is best avoided.
    #[doc(alias = "DEV_ENERGYMODEL_PERF_STATE_FLAGS_PERF_STATE_INEFFICIENT")]
    pub const PERF_STATE_INEFFICIENT: Self = Self(1);
}

rt::flags! { name: PerfStateFlags, number: u64, table: FAMILY[0] }

/// How the figures of a domain are meant.
#[doc(alias = "dev_energymodel_perf_domain_flags")]
#[derive(Default, PartialEq, Hash)]
pub struct PerfDomainFlags(pub u64);

impl PerfDomainFlags {
    /// Power is in microwatts. Without this bit it is on a scale of the platform's own and compares
    /// only within that platform.
    #[doc(alias = "DEV_ENERGYMODEL_PERF_DOMAIN_FLAGS_PERF_DOMAIN_MICROWATTS")]
    pub const PERF_DOMAIN_MICROWATTS: Self = Self(1);
    /// Estimates leave out levels marked inefficient, because the governor does so too.
    #[doc(alias = "DEV_ENERGYMODEL_PERF_DOMAIN_FLAGS_PERF_DOMAIN_SKIP_INEFFICIENCIES")]
    pub const PERF_DOMAIN_SKIP_INEFFICIENCIES: Self = Self(2);
    /// Power was made up by the platform, which only knows the order of the levels.
    #[doc(alias = "DEV_ENERGYMODEL_PERF_DOMAIN_FLAGS_PERF_DOMAIN_ARTIFICIAL")]
    pub const PERF_DOMAIN_ARTIFICIAL: Self = Self(4);
}

rt::flags! { name: PerfDomainFlags, number: u64, table: FAMILY[1] }
