// @generated from specs/sunrpc_cache.yaml by `cargo xtask generate`. Do not edit: change the spec.
//! Constants, enums and structs.

use super::*;

/// The two caches, a bit each.
#[doc(alias = "sunrpc_cache_type")]
#[derive(Default, PartialEq, Hash)]
pub struct CacheType(pub u32);

impl CacheType {
    /// IP address to client.
    #[doc(alias = "SUNRPC_CACHE_TYPE_IP_MAP")]
    pub const IP_MAP: Self = Self(1);
    /// User to groups.
    #[doc(alias = "SUNRPC_CACHE_TYPE_UNIX_GID")]
    pub const UNIX_GID: Self = Self(2);
}

rt::flags! { name: CacheType, number: u32, table: FAMILY[0] }
