// @generated from specs/psp.yaml by `cargo xtask generate`. Do not edit: change the spec.
//! Constants, enums and structs.

use super::*;

/// Header version and cipher, as numbered in the PSP specification. Where the value is a mask, bit
/// n stands for version n.
#[doc(alias = "psp_version")]
#[derive(Default, PartialEq, Hash)]
pub struct Version(pub u32);

impl Version {
    /// Encrypts and authenticates; keys of 16 bytes.
    #[doc(alias = "PSP_VERSION_HDR0_AES_GCM_128")]
    pub const HDR0_AES_GCM_128: Self = Self(0);
    /// Encrypts and authenticates; keys of 32 bytes.
    #[doc(alias = "PSP_VERSION_HDR0_AES_GCM_256")]
    pub const HDR0_AES_GCM_256: Self = Self(1);
    /// Authenticates only; keys of 16 bytes.
    #[doc(alias = "PSP_VERSION_HDR0_AES_GMAC_128")]
    pub const HDR0_AES_GMAC_128: Self = Self(2);
    /// Authenticates only; keys of 32 bytes.
    #[doc(alias = "PSP_VERSION_HDR0_AES_GMAC_256")]
    pub const HDR0_AES_GMAC_256: Self = Self(3);
}

rt::enumeration! { name: Version, number: u32, table: FAMILY[0] }

/// Combination of values of `version`.
#[derive(Default, PartialEq, Hash)]
pub struct VersionFlags(pub u32);

impl VersionFlags {
    /// Encrypts and authenticates; keys of 16 bytes.
    #[doc(alias = "PSP_VERSION_HDR0_AES_GCM_128")]
    pub const HDR0_AES_GCM_128: Self = Self(1);
    /// Encrypts and authenticates; keys of 32 bytes.
    #[doc(alias = "PSP_VERSION_HDR0_AES_GCM_256")]
    pub const HDR0_AES_GCM_256: Self = Self(2);
    /// Authenticates only; keys of 16 bytes.
    #[doc(alias = "PSP_VERSION_HDR0_AES_GMAC_128")]
    pub const HDR0_AES_GMAC_128: Self = Self(4);
    /// Authenticates only; keys of 32 bytes.
    #[doc(alias = "PSP_VERSION_HDR0_AES_GMAC_256")]
    pub const HDR0_AES_GMAC_256: Self = Self(8);
}

rt::flags! { name: VersionFlags, number: u32, table: FAMILY[1] }
