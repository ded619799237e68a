// @generated from specs/handshake.yaml by `cargo xtask generate`. Do not edit: change the spec.
//! Requests, and what the kernel sends by itself.

use super::*;

rt::family!(FAMILY, rt::Generic, [Ready(1), Accept(2)]);

rt::operations!(Accept, Done);

/// Takes the next waiting request of a handler class, which is required. The reply says what to do,
/// and the socket appears as a new file descriptor of the calling process, close-on-exec. `EAGAIN`
/// means that nothing is waiting, perhaps because another handler was faster; `EINVAL` that the
/// class is missing. Must be called by the process that will do the handshake, because the
/// descriptor is installed in its table.
/// - For one object it takes `handler-class`; it returns `sockfd`, `message-type`, `timeout`,
///   `auth-mode`, `peer-identity`, `certificate`, `peername`, `keyring`.
/// - Needs `CAP_NET_ADMIN` in the initial user namespace.
#[doc(alias = "HANDSHAKE_CMD_ACCEPT")]
pub type Accept = RequestOf<ops::Accept>;

rt::request!(accept, Accept, AcceptReply, 1, [DoReply], AcceptAttrs, Accept);

impl Accept {
    /// Writes [`handler-class`](AcceptAttrs#method.handler_class).
    #[inline]
    pub fn handler_class(&mut self, value: HandlerClass) -> &mut Self {
        self.put_attr::<c::As<HandlerClass, u32>>(2, value)
    }
}

/// Reports the end of a handshake, good or bad, and gives the socket back to the kernel service.
/// `sockfd` is required (`EINVAL`). `EBADF` means that it is no open descriptor, `EBUSY` that no
/// handshake is pending on it. Close the descriptor afterwards.
/// - For one object it takes `status`, `sockfd`, `remote-auth`; it returns an acknowledgement.
/// - Needs `CAP_NET_ADMIN` in the initial user namespace.
#[doc(alias = "HANDSHAKE_CMD_DONE")]
pub type Done = RequestOf<ops::Done>;

rt::request!(done, Done, DoneReply, 2, [Do], DoneAttrs, Done);

impl Done {
    /// Writes [`status`](DoneAttrs#method.status): at most 4095.
    #[inline]
    pub fn status(&mut self, value: u32) -> &mut Self {
        self.put_checked::<u32>(1, value)
    }

    /// Writes [`sockfd`](DoneAttrs#method.sockfd).
    #[inline]
    pub fn sockfd(&mut self, value: i32) -> &mut Self {
        self.put_attr::<i32>(2, value)
    }

    /// Writes [`remote-auth`](DoneAttrs#method.remote_auth): again for each further value.
    #[inline]
    pub fn remote_auth(&mut self, value: u32) -> &mut Self {
        self.put_u32(3, value)
    }
}

/// What a subscriber receives.
#[non_exhaustive]
#[derive(Debug)]
pub enum Event<'a> {
    /// Notifies handlers of one class that a request is waiting, which one of them should fetch
    /// with accept. The message has nothing but `handler-class`. If nobody listens to the group,
    /// the kernel service gets `ESRCH` at once, so a daemon joins before it does anything else.
    Ready(rt::WithHeader<rt::NoHeader, AcceptAttrs<'a>>),
    /// `accept`: what answers [`Accept`], also sent by itself where the kernel does so.
    Accept(rt::WithHeader<rt::NoHeader, AcceptAttrs<'a>>),
}
