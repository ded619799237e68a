// @generated from specs/tcp_metrics.yaml by `cargo xtask generate`. Do not edit: change the spec.
//! Constants, enums and structs.

/// Largest size of a Fast Open cookie, in bytes.
#[doc(alias = "TCP_METRICS_TCP_FASTOPEN_COOKIE_MAX")]
pub const TCP_FASTOPEN_COOKIE_MAX: u32 = 16;
