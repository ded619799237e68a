// @generated from specs/dev-energymodel.yaml by `cargo xtask generate`. Do not edit: change the spec.
//! Reads the energy model: what the kernel believes to be the power draw of CPUs (and of some other
//! devices) at each of their performance levels. The scheduler places tasks by it; schedulers and
//! power managers in user space can do the same. Reading is open to everybody. Changes are
//! announced to the group `event`, in the initial network namespace only. Since Linux 6.19; the
//! directory `energy_model` of debugfs shows the same data.
//!
//! Generic netlink, version 1; sockets: `Socket::<Generic>`. C header: `linux/dev_energymodel.h`.
//!
//! | operation | request | modes |
//! |---|---|---|
//! | `get-perf-domains` | [`get_perf_domains()`] | do, dump |
//! | `get-perf-table` | [`get_perf_table()`] | do |
//! | `perf-domain-created` | – | notification |
//! | `perf-domain-updated` | – | notification |
//! | `perf-domain-deleted` | – | notification |
//!
//! Multicast groups: `event`.
//!
#![cfg_attr(feature = "socket", doc = include_str!("examples.md"))]
netloom_runtime::__contract! {
    version: 1;
    mod attributes;
    mod operations;
    mod tables;
    mod types;
    use netloom_runtime::__v1::imports::*;
    use tables::FAMILY;
    pub use attributes::*;
    pub use operations::*;
    pub use types::*;
}
