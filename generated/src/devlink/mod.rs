// @generated from specs/devlink.yaml by `cargo xtask generate`. Do not edit: change the spec.
//! Manages what belongs to a whole device (a network card, switch chip or similar) rather than to
//! one interface: its ports, firmware, parameters, shared buffers, embedded switch, health,
//! resources, packet traps and rate limits. `devlink` of iproute2 works with it. Drivers register
//! devices (`devlink dev show`); what a device has depends on its driver, and `EOPNOTSUPP` is the
//! usual answer if it lacks something.
//!
//! A request for one thing names the device by `bus-name` and `dev-name`, such as `pci` and
//! `0000:03:00.0`, or on newer kernels by `index`. `EINVAL` means that the name is missing,
//! `ENODEV` that there is no such device, or port where one is named. A dump covers all devices of
//! the network namespace, and most dumps only one if it is given. Reading mostly is open to
//! everybody, changes need `CAP_NET_ADMIN`.
//!
//! Replies and notifications often have another command number than requests. The group `config`
//! gets a notification of each object that is made, changed or removed: one made or changed comes
//! as what its get operation replies (`devlink monitor` prints them). Since Linux 4.6.
//!
//! Generic netlink, version 1; sockets: `Socket::<Generic>`. C header: `linux/devlink.h`.
//!
//! | operation | request | modes |
//! |---|---|---|
//! | `get` | [`get()`] | do, dump |
//! | `port-get` | [`port_get()`] | do, dump |
//! | `port-set` | [`port_set()`] | do |
//! | `port-new` | [`port_new()`] | do |
//! | `port-del` | [`port_del()`] | do |
//! | `port-split` | [`port_split()`] | do |
//! | `port-unsplit` | [`port_unsplit()`] | do |
//! | `sb-get` | [`sb_get()`] | do, dump |
//! | `sb-pool-get` | [`sb_pool_get()`] | do, dump |
//! | `sb-pool-set` | [`sb_pool_set()`] | do |
//! | `sb-port-pool-get` | [`sb_port_pool_get()`] | do, dump |
//! | `sb-port-pool-set` | [`sb_port_pool_set()`] | do |
//! | `sb-tc-pool-bind-get` | [`sb_tc_pool_bind_get()`] | do, dump |
//! | `sb-tc-pool-bind-set` | [`sb_tc_pool_bind_set()`] | do |
//! | `sb-occ-snapshot` | [`sb_occ_snapshot()`] | do |
//! | `sb-occ-max-clear` | [`sb_occ_max_clear()`] | do |
//! | `eswitch-get` | [`eswitch_get()`] | do |
//! | `eswitch-set` | [`eswitch_set()`] | do |
//! | `dpipe-table-get` | [`dpipe_table_get()`] | do |
//! | `dpipe-entries-get` | [`dpipe_entries_get()`] | do |
//! | `dpipe-headers-get` | [`dpipe_headers_get()`] | do |
//! | `dpipe-table-counters-set` | [`dpipe_table_counters_set()`] | do |
//! | `resource-set` | [`resource_set()`] | do |
//! | `resource-dump` | [`resource_dump()`] | do, dump |
//! | `reload` | [`reload()`] | do |
//! | `param-get` | [`param_get()`] | do, dump |
//! | `param-set` | [`param_set()`] | do |
//! | `region-get` | [`region_get()`] | do, dump |
//! | `region-new` | [`region_new()`] | do |
//! | `region-del` | [`region_del()`] | do |
//! | `region-read` | [`region_read()`] | dump |
//! | `port-param-get` | [`port_param_get()`] | do, dump |
//! | `port-param-set` | [`port_param_set()`] | do |
//! | `info-get` | [`info_get()`] | do, dump |
//! | `health-reporter-get` | [`health_reporter_get()`] | do, dump |
//! | `health-reporter-set` | [`health_reporter_set()`] | do |
//! | `health-reporter-recover` | [`health_reporter_recover()`] | do |
//! | `health-reporter-diagnose` | [`health_reporter_diagnose()`] | do |
//! | `health-reporter-dump-get` | [`health_reporter_dump_get()`] | dump |
//! | `health-reporter-dump-clear` | [`health_reporter_dump_clear()`] | do |
//! | `flash-update` | [`flash_update()`] | do |
//! | `trap-get` | [`trap_get()`] | do, dump |
//! | `trap-set` | [`trap_set()`] | do |
//! | `trap-group-get` | [`trap_group_get()`] | do, dump |
//! | `trap-group-set` | [`trap_group_set()`] | do |
//! | `trap-policer-get` | [`trap_policer_get()`] | do, dump |
//! | `trap-policer-set` | [`trap_policer_set()`] | do |
//! | `health-reporter-test` | [`health_reporter_test()`] | do |
//! | `rate-get` | [`rate_get()`] | do, dump |
//! | `rate-set` | [`rate_set()`] | do |
//! | `rate-new` | [`rate_new()`] | do |
//! | `rate-del` | [`rate_del()`] | do |
//! | `linecard-get` | [`linecard_get()`] | do, dump |
//! | `linecard-set` | [`linecard_set()`] | do |
//! | `selftests-get` | [`selftests_get()`] | do, dump |
//! | `selftests-run` | [`selftests_run()`] | do |
//! | `notify-filter-set` | [`notify_filter_set()`] | do |
//! | `del-ntf` | – | notification |
//! | `port-del-ntf` | – | notification |
//! | `param-new-ntf` | – | notification |
//! | `param-del-ntf` | – | notification |
//! | `region-del-ntf` | – | notification |
//! | `health-reporter-ntf` | – | notification |
//! | `flash-update-begin-ntf` | – | notification |
//! | `flash-update-end-ntf` | – | notification |
//! | `flash-update-status-ntf` | – | notification |
//! | `trap-del-ntf` | – | notification |
//! | `trap-group-del-ntf` | – | notification |
//! | `trap-policer-del-ntf` | – | notification |
//! | `rate-del-ntf` | – | notification |
//! | `linecard-del-ntf` | – | notification |
//!
//! Multicast groups: `config`.
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
