// @generated from specs/handshake.yaml by `cargo xtask generate`. Do not edit: change the spec.
//! Attribute sets: a view that reads and a writer that writes each of them.

use super::*;

rt::sets! {
    table: FAMILY,
    sets: [
        0 => X509 { numbers: 3, writer: X509Writer },
        1 => Accept { numbers: 10, writer: AcceptWriter },
        2 => Done { numbers: 4, writer: DoneWriter },
    ],
}

/// Certificate and private key of this end, as serial numbers of keys in the kernel's keyrings
/// (`keyctl`).
pub type X509Attrs<'a> = AttrsOf<'a, sets::X509>;

impl<'a> X509Attrs<'a> {
    /// Key that holds the certificate; 0 for none.
    #[doc(alias = "HANDSHAKE_A_X509_CERT")]
    #[inline]
    pub fn cert(&self) -> Result<Option<i32>, rt::DecodeError> {
        self.view.get::<i32>(1)
    }

    /// Key that holds the private key; 0 for none.
    #[doc(alias = "HANDSHAKE_A_X509_PRIVKEY")]
    #[inline]
    pub fn privkey(&self) -> Result<Option<i32>, rt::DecodeError> {
        self.view.get::<i32>(2)
    }
}

impl X509Writer {
    /// Sets [`cert`](X509Attrs#method.cert).
    #[inline]
    pub fn cert(&mut self, value: i32) -> &mut Self {
        self.put_attr::<i32>(1, value)
    }

    /// Sets [`privkey`](X509Attrs#method.privkey).
    #[inline]
    pub fn privkey(&mut self, value: i32) -> &mut Self {
        self.put_attr::<i32>(2, value)
    }
}

/// One request for a handshake.
pub type AcceptAttrs<'a> = AttrsOf<'a, sets::Accept>;

impl<'a> AcceptAttrs<'a> {
    /// Descriptor of the connected socket in the calling process.
    #[doc(alias = "HANDSHAKE_A_ACCEPT_SOCKFD")]
    #[inline]
    pub fn sockfd(&self) -> Result<Option<i32>, rt::DecodeError> {
        self.view.get::<i32>(1)
    }

    /// Class of the caller; in the notification, the class wanted.
    #[doc(alias = "HANDSHAKE_A_ACCEPT_HANDLER_CLASS")]
    #[inline]
    pub fn handler_class(&self) -> Result<Option<HandlerClass>, rt::DecodeError> {
        self.view.get::<c::As<HandlerClass, u32>>(2)
    }

    /// The `message-type` attribute.
    #[doc(alias = "HANDSHAKE_A_ACCEPT_MESSAGE_TYPE")]
    #[inline]
    pub fn message_type(&self) -> Result<Option<MsgType>, rt::DecodeError> {
        self.view.get::<c::As<MsgType, u32>>(3)
    }

    /// Milliseconds after which to give up; absent for no limit.
    #[doc(alias = "HANDSHAKE_A_ACCEPT_TIMEOUT")]
    #[inline]
    pub fn timeout(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(4)
    }

    /// The `auth-mode` attribute.
    #[doc(alias = "HANDSHAKE_A_ACCEPT_AUTH_MODE")]
    #[inline]
    pub fn auth_mode(&self) -> Result<Option<Auth>, rt::DecodeError> {
        self.view.get::<c::As<Auth, u32>>(5)
    }

    /// Serial number of a key with a pre-shared key to offer; may repeat, in order of preference.
    /// Only with `auth-mode` psk.
    #[doc(alias = "HANDSHAKE_A_ACCEPT_PEER_IDENTITY")]
    #[inline]
    pub fn peer_identity(&self) -> rt::Multi<'a, u32> {
        self.view.all(6)
    }

    /// What to show to the other side. Only with `auth-mode` x509, and absent if the service named
    /// none.
    #[doc(alias = "HANDSHAKE_A_ACCEPT_CERTIFICATE")]
    #[inline]
    pub fn certificate(&self) -> rt::Multi<'a, X509Attrs<'a>> {
        self.view.all(7)
    }

    /// Name that the peer's certificate must be valid for, such as its DNS name.
    #[doc(alias = "HANDSHAKE_A_ACCEPT_PEERNAME")]
    #[inline]
    pub fn peername(&self) -> Result<Option<&'a rt::BStr>, rt::DecodeError> {
        self.view.get_text(8)
    }

    /// Serial number of a keyring of the service; the kernel also links it into the keyrings of the
    /// calling process.
    #[doc(alias = "HANDSHAKE_A_ACCEPT_KEYRING")]
    #[inline]
    pub fn keyring(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(9)
    }
}

impl AcceptWriter {
    /// Sets [`sockfd`](AcceptAttrs#method.sockfd).
    #[inline]
    pub fn sockfd(&mut self, value: i32) -> &mut Self {
        self.put_attr::<i32>(1, value)
    }

    /// Sets [`handler-class`](AcceptAttrs#method.handler_class).
    #[inline]
    pub fn handler_class(&mut self, value: HandlerClass) -> &mut Self {
        self.put_attr::<c::As<HandlerClass, u32>>(2, value)
    }

    /// Sets [`message-type`](AcceptAttrs#method.message_type).
    #[inline]
    pub fn message_type(&mut self, value: MsgType) -> &mut Self {
        self.put_attr::<c::As<MsgType, u32>>(3, value)
    }

    /// Sets [`timeout`](AcceptAttrs#method.timeout).
    #[inline]
    pub fn timeout(&mut self, value: u32) -> &mut Self {
        self.put_u32(4, value)
    }

    /// Sets [`auth-mode`](AcceptAttrs#method.auth_mode).
    #[inline]
    pub fn auth_mode(&mut self, value: Auth) -> &mut Self {
        self.put_attr::<c::As<Auth, u32>>(5, value)
    }

    /// Sets [`peer-identity`](AcceptAttrs#method.peer_identity): call it once for each value.
    #[inline]
    pub fn peer_identity(&mut self, value: u32) -> &mut Self {
        self.put_u32(6, value)
    }

    /// Sets [`certificate`](AcceptAttrs#method.certificate): call it once for each value.
    #[inline]
    pub fn certificate(&mut self, fill: impl FnOnce(&mut X509Writer)) -> &mut Self {
        self.put_nest::<X509Writer>(7, fill)
    }

    /// Sets [`peername`](AcceptAttrs#method.peername).
    #[inline]
    pub fn peername(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(8, value)
    }

    /// Sets [`keyring`](AcceptAttrs#method.keyring).
    #[inline]
    pub fn keyring(&mut self, value: u32) -> &mut Self {
        self.put_u32(9, value)
    }
}

/// Outcome of a handshake.
pub type DoneAttrs<'a> = AttrsOf<'a, sets::Done>;

impl<'a> DoneAttrs<'a> {
    /// 0 for success, else an error number, positive. If absent, the service gets `EIO`.
    #[doc(alias = "HANDSHAKE_A_DONE_STATUS")]
    #[inline]
    pub fn status(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(1)
    }

    /// Descriptor that accept had given.
    #[doc(alias = "HANDSHAKE_A_DONE_SOCKFD")]
    #[inline]
    pub fn sockfd(&self) -> Result<Option<i32>, rt::DecodeError> {
        self.view.get::<i32>(2)
    }

    /// Serial number of a key that identifies the peer; may repeat, and the service uses the first
    /// ones.
    #[doc(alias = "HANDSHAKE_A_DONE_REMOTE_AUTH")]
    #[inline]
    pub fn remote_auth(&self) -> rt::Multi<'a, u32> {
        self.view.all(3)
    }
}

impl DoneWriter {
    /// Sets [`status`](DoneAttrs#method.status): at most 4095.
    #[inline]
    pub fn status(&mut self, value: u32) -> &mut Self {
        self.put_checked::<u32>(1, value)
    }

    /// Sets [`sockfd`](DoneAttrs#method.sockfd).
    #[inline]
    pub fn sockfd(&mut self, value: i32) -> &mut Self {
        self.put_attr::<i32>(2, value)
    }

    /// Sets [`remote-auth`](DoneAttrs#method.remote_auth): call it once for each value.
    #[inline]
    pub fn remote_auth(&mut self, value: u32) -> &mut Self {
        self.put_u32(3, value)
    }
}
