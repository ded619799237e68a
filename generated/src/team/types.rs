// @generated from specs/team.yaml by `cargo xtask generate`. Do not edit: change the spec.
//! Constants, enums and structs.

/// Largest length of an option's name or string value, in bytes.
#[doc(alias = "TEAM_STRING_MAX_LEN")]
pub const STRING_MAX_LEN: u32 = 32;
/// Name of the multicast group for changes of options and ports.
#[doc(alias = "TEAM_GENL_CHANGE_EVENT_MC_GRP_NAME")]
pub const GENL_CHANGE_EVENT_MC_GRP_NAME: &str = "change_event";
