// @generated from specs/handshake.yaml by `cargo xtask generate`. Do not edit: change the spec.
//! Requests, and the messages that the kernel sends on its own.

use super::*;

rt::family! { table: FAMILY, protocol: rt::Generic, events: [1 => Ready, 2 => Accept] }

rt::operations! { Accept, Done }

/// Takes the next waiting request of a handler class, which is required. The reply says what to do,
/// and the socket appears as a new file descriptor of the calling process, close-on-exec. `EAGAIN`
/// means that nothing is waiting, perhaps because another handler was faster; `EINVAL` that the
/// class is missing. Must be called by the process that will do the handshake, because the
/// descriptor is installed in its table.
/// - Single request: takes `handler-class`; returns `sockfd`, `message-type`, `timeout`,
///   `auth-mode`, `peer-identity`, `certificate`, `peername`, `keyring`.
/// - Needs `CAP_NET_ADMIN` in the initial user namespace.
#[doc(alias = "HANDSHAKE_CMD_ACCEPT")]
#[inline]
#[must_use]
pub fn accept() -> Accept {
    RequestOf::__start::<rt::NoHeader>()
}

rt::request! {
    name: Accept,
    start: accept,
    operation: 1,
    modes: [DoReply],
    set: Accept,
    view: AcceptAttrs,
}

/// The answer to [`accept()`].
pub type AcceptReply<'a> = rt::WithHeader<rt::NoHeader, AcceptAttrs<'a>>;

impl Accept {
    /// Sets [`handler-class`](AcceptAttrs#method.handler_class).
    #[inline]
    pub fn handler_class(&mut self, value: HandlerClass) -> &mut Self {
        self.put_attr::<c::As<HandlerClass, u32>>(2, value)
    }
}

/// Reports the end of a handshake, good or bad, and gives the socket back to the kernel service.
/// `sockfd` is required (`EINVAL`). `EBADF` means that it is no open descriptor, `EBUSY` that no
/// handshake is pending on it. Close the descriptor afterwards.
/// - Single request: takes `status`, `sockfd`, `remote-auth`; returns an acknowledgement.
/// - Needs `CAP_NET_ADMIN` in the initial user namespace.
#[doc(alias = "HANDSHAKE_CMD_DONE")]
#[inline]
#[must_use]
pub fn done() -> Done {
    RequestOf::__start::<rt::NoHeader>()
}

rt::request! { name: Done, start: done, operation: 2, modes: [Do], set: Done, view: DoneAttrs }

impl Done {
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

/// A notification of this family.
#[non_exhaustive]
#[derive(Debug)]
pub enum Event<'a> {
    /// Notifies handlers of one class that a request is waiting, which one of them should fetch
    /// with accept. The message has nothing but `handler-class`. If nobody listens to the group,
    /// the kernel service gets `ESRCH` at once, so a daemon joins before it does anything else.
    Ready(rt::WithHeader<rt::NoHeader, AcceptAttrs<'a>>),
    /// `accept`: the reply to [`accept()`], which the kernel may also send on its own.
    Accept(rt::WithHeader<rt::NoHeader, AcceptAttrs<'a>>),
}
