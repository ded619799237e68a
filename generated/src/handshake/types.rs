// @generated from specs/handshake.yaml by `cargo xtask generate`. Do not edit: change the spec.
//! Constants, enums and structs.

use super::*;

/// Largest error number that the kernel can represent.
#[doc(alias = "HANDSHAKE_MAX_ERRNO")]
pub const MAX_ERRNO: u32 = 4095;

/// Kind of program that can serve a request; each class has the multicast group of the same name.
#[doc(alias = "handshake_handler_class")]
#[derive(Default, PartialEq, Hash)]
pub struct HandlerClass(pub u32);

impl HandlerClass {
    /// No handler; used by the kernel's own tests.
    #[doc(alias = "HANDSHAKE_HANDLER_CLASS_NONE")]
    pub const NONE: Self = Self(0);
    /// TLS handshakes.
    #[doc(alias = "HANDSHAKE_HANDLER_CLASS_TLSHD")]
    pub const TLSHD: Self = Self(1);
    /// Number of classes, not a class.
    #[doc(alias = "HANDSHAKE_HANDLER_CLASS_MAX")]
    pub const MAX: Self = Self(2);
}

rt::enumeration! { name: HandlerClass, number: u32, table: FAMILY[0] }

/// Which side of the handshake to play.
#[doc(alias = "handshake_msg_type")]
#[derive(Default, PartialEq, Hash)]
pub struct MsgType(pub u32);

impl MsgType {
    /// The value `unspec`.
    #[doc(alias = "HANDSHAKE_MSG_TYPE_UNSPEC")]
    pub const UNSPEC: Self = Self(0);
    /// Client: send the first message.
    #[doc(alias = "HANDSHAKE_MSG_TYPE_CLIENTHELLO")]
    pub const CLIENTHELLO: Self = Self(1);
    /// Server: wait for the client's first message.
    #[doc(alias = "HANDSHAKE_MSG_TYPE_SERVERHELLO")]
    pub const SERVERHELLO: Self = Self(2);
}

rt::enumeration! { name: MsgType, number: u32, table: FAMILY[1] }

/// How the two ends authenticate.
#[doc(alias = "handshake_auth")]
#[derive(Default, PartialEq, Hash)]
pub struct Auth(pub u32);

impl Auth {
    /// Left to the handler.
    #[doc(alias = "HANDSHAKE_AUTH_UNSPEC")]
    pub const UNSPEC: Self = Self(0);
    /// Anonymous: this end shows no certificate.
    #[doc(alias = "HANDSHAKE_AUTH_UNAUTH")]
    pub const UNAUTH: Self = Self(1);
    /// Pre-shared key.
    #[doc(alias = "HANDSHAKE_AUTH_PSK")]
    pub const PSK: Self = Self(2);
    /// X.509 certificate.
    #[doc(alias = "HANDSHAKE_AUTH_X509")]
    pub const X509: Self = Self(3);
}

rt::enumeration! { name: Auth, number: u32, table: FAMILY[2] }
