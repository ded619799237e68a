// @generated from specs/ovpn.yaml by `cargo xtask generate`. Do not edit: change the spec.
//! Constants, enums and structs.

use super::*;

/// Length of the nonce tail, in bytes.
#[doc(alias = "OVPN_NONCE_TAIL_SIZE")]
pub const NONCE_TAIL_SIZE: u32 = 8;

/// Cipher of the data channel; both authenticate what they encrypt.
#[doc(alias = "ovpn_cipher_alg")]
#[derive(Default, PartialEq, Hash)]
pub struct CipherAlg(pub u32);

impl CipherAlg {
    /// No encryption. The kernel does not accept it for keys.
    #[doc(alias = "OVPN_CIPHER_ALG_NONE")]
    pub const NONE: Self = Self(0);
    /// AES-GCM; the length of the key says whether it is AES-128, 192 or 256.
    #[doc(alias = "OVPN_CIPHER_ALG_AES_GCM")]
    pub const AES_GCM: Self = Self(1);
    /// ChaCha20-Poly1305, with a key of 32 bytes.
    #[doc(alias = "OVPN_CIPHER_ALG_CHACHA20_POLY1305")]
    pub const CHACHA20_POLY1305: Self = Self(2);
}

rt::enumeration! { name: CipherAlg, number: u32, table: FAMILY[0] }

/// Why a peer was removed.
#[doc(alias = "ovpn_del_peer_reason")]
#[derive(Default, PartialEq, Hash)]
pub struct DelPeerReason(pub u32);

impl DelPeerReason {
    /// The device went away, or another peer took the place of its only one.
    #[doc(alias = "OVPN_DEL_PEER_REASON_TEARDOWN")]
    pub const TEARDOWN: Self = Self(0);
    /// A program asked for it.
    #[doc(alias = "OVPN_DEL_PEER_REASON_USERSPACE")]
    pub const USERSPACE: Self = Self(1);
    /// Nothing was heard of the peer for `keepalive-timeout` seconds.
    #[doc(alias = "OVPN_DEL_PEER_REASON_EXPIRED")]
    pub const EXPIRED: Self = Self(2);
    /// Its socket failed.
    #[doc(alias = "OVPN_DEL_PEER_REASON_TRANSPORT_ERROR")]
    pub const TRANSPORT_ERROR: Self = Self(3);
    /// Its TCP connection was closed.
    #[doc(alias = "OVPN_DEL_PEER_REASON_TRANSPORT_DISCONNECT")]
    pub const TRANSPORT_DISCONNECT: Self = Self(4);
}

rt::enumeration! { name: DelPeerReason, number: u32, table: FAMILY[1] }

/// Where a key is kept. Received packets are tried with the slot that holds their key id.
#[doc(alias = "ovpn_key_slot")]
#[derive(Default, PartialEq, Hash)]
pub struct KeySlot(pub u32);

impl KeySlot {
    /// Used for sending, and for receiving.
    #[doc(alias = "OVPN_KEY_SLOT_PRIMARY")]
    pub const PRIMARY: Self = Self(0);
    /// Used for receiving only, such as the next key or the one before.
    #[doc(alias = "OVPN_KEY_SLOT_SECONDARY")]
    pub const SECONDARY: Self = Self(1);
}

rt::enumeration! { name: KeySlot, number: u32, table: FAMILY[2] }
