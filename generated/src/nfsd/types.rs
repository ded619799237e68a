// @generated from specs/nfsd.yaml by `cargo xtask generate`. Do not edit: change the spec.
//! Constants, enums and structs.

use super::*;

/// The two caches, a bit each.
#[doc(alias = "nfsd_cache_type")]
#[derive(Default, PartialEq, Hash)]
pub struct CacheType(pub u32);

impl CacheType {
    /// How a path is exported to a client.
    #[doc(alias = "NFSD_CACHE_TYPE_SVC_EXPORT")]
    pub const SVC_EXPORT: Self = Self(1);
    /// Filesystem part of a file handle to path.
    #[doc(alias = "NFSD_CACHE_TYPE_EXPKEY")]
    pub const EXPKEY: Self = Self(2);
}

rt::flags! { name: CacheType, number: u32, table: FAMILY[0] }

/// Options of an export. Names in `exports` differ for some; they are given here.
#[doc(alias = "nfsd_export_flags")]
#[derive(Default, PartialEq, Hash)]
pub struct ExportFlags(pub u32);

impl ExportFlags {
    /// `ro`.
    #[doc(alias = "NFSD_EXPORT_FLAGS_READONLY")]
    pub const READONLY: Self = Self(1);
    /// `insecure`: allow source ports above 1023.
    #[doc(alias = "NFSD_EXPORT_FLAGS_INSECURE_PORT")]
    pub const INSECURE_PORT: Self = Self(2);
    /// `root_squash`: root of the client is treated as the anonymous user.
    #[doc(alias = "NFSD_EXPORT_FLAGS_ROOTSQUASH")]
    pub const ROOTSQUASH: Self = Self(4);
    /// `all_squash`: everybody is treated as the anonymous user.
    #[doc(alias = "NFSD_EXPORT_FLAGS_ALLSQUASH")]
    pub const ALLSQUASH: Self = Self(8);
    /// Answer before data is on disk.
    #[doc(alias = "NFSD_EXPORT_FLAGS_ASYNC")]
    pub const ASYNC: Self = Self(0x10);
    /// `wdelay`: wait briefly for further writes to the same file.
    #[doc(alias = "NFSD_EXPORT_FLAGS_GATHERED_WRITES")]
    pub const GATHERED_WRITES: Self = Self(0x20);
    /// `nordirplus`: refuse NFS 3's READDIRPLUS.
    #[doc(alias = "NFSD_EXPORT_FLAGS_NOREADDIRPLUS")]
    pub const NOREADDIRPLUS: Self = Self(0x40);
    /// Offer security labels (NFS 4.2).
    #[doc(alias = "NFSD_EXPORT_FLAGS_SECURITY_LABEL")]
    pub const SECURITY_LABEL: Self = Self(0x80);
    /// Sign file handles with the server's key, so that clients cannot make up any.
    #[doc(alias = "NFSD_EXPORT_FLAGS_SIGN_FH")]
    pub const SIGN_FH: Self = Self(0x100);
    /// Visible to clients that cross into this filesystem from its parent.
    #[doc(alias = "NFSD_EXPORT_FLAGS_NOHIDE")]
    pub const NOHIDE: Self = Self(0x200);
    /// `no_subtree_check`: do not check that a file lies below the exported directory.
    #[doc(alias = "NFSD_EXPORT_FLAGS_NOSUBTREECHECK")]
    pub const NOSUBTREECHECK: Self = Self(0x400);
    /// `insecure_locks`: NLM requests need no credentials.
    #[doc(alias = "NFSD_EXPORT_FLAGS_NOAUTHNLM")]
    pub const NOAUTHNLM: Self = Self(0x800);
    /// Historical, for clients on Windows.
    #[doc(alias = "NFSD_EXPORT_FLAGS_MSNFS")]
    pub const MSNFS: Self = Self(0x1000);
    /// The filesystem is identified by the number in `fsid`.
    #[doc(alias = "NFSD_EXPORT_FLAGS_FSID")]
    pub const FSID: Self = Self(0x2000);
    /// `crossmnt`: clients may cross into filesystems mounted below.
    #[doc(alias = "NFSD_EXPORT_FLAGS_CROSSMOUNT")]
    pub const CROSSMOUNT: Self = Self(0x4000);
    /// `no_acl`: offer no access control lists.
    #[doc(alias = "NFSD_EXPORT_FLAGS_NOACL")]
    pub const NOACL: Self = Self(0x8000);
    /// Part of the pseudo filesystem that connects exports in NFSv4; always read-only.
    #[doc(alias = "NFSD_EXPORT_FLAGS_V4ROOT")]
    pub const V4ROOT: Self = Self(0x10000);
    /// Offer layouts, so that clients reach storage directly.
    #[doc(alias = "NFSD_EXPORT_FLAGS_PNFS")]
    pub const PNFS: Self = Self(0x20000);
}

rt::flags! { name: ExportFlags, number: u32, table: FAMILY[1] }

/// Protection of the connection that an export accepts.
#[doc(alias = "nfsd_xprtsec_mode")]
#[derive(Default, PartialEq, Hash)]
pub struct XprtsecMode(pub u32);

impl XprtsecMode {
    /// Neither encryption nor certificates.
    #[doc(alias = "NFSD_XPRTSEC_MODE_NONE")]
    pub const NONE: Self = Self(1);
    /// Encrypted by TLS.
    #[doc(alias = "NFSD_XPRTSEC_MODE_TLS")]
    pub const TLS: Self = Self(2);
    /// Encrypted by TLS, and the client has shown a certificate.
    #[doc(alias = "NFSD_XPRTSEC_MODE_MTLS")]
    pub const MTLS: Self = Self(4);
}

rt::flags! { name: XprtsecMode, number: u32, table: FAMILY[2] }
