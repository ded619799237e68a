//! A scripted kernel: for tests without a kernel, and for what a kernel does too rarely.
//!
//! A [`ScriptedKernel`] is a function from a request to the datagrams that answer it. Behind
//! [`Socket::scripted`](crate::Socket::scripted) and its counterparts it drives the same engine as a
//! real one does.
//!
//! ```
//! use netloom::testing::ScriptedKernel;
//! use netloom::{Errno, Route, Socket, rt_link};
//!
//! let kernel = ScriptedKernel::new(|request| vec![request.refuse(Errno::EPERM, &[])]);
//! let mut socket = Socket::<Route>::scripted(kernel)?;
//! let error = socket.request(rt_link::newlink().ifname("eth0").mtu(9000)).unwrap_err();
//! assert_eq!(error.errno(), Some(Errno::EPERM));
//! # Ok::<(), netloom::Error>(())
//! ```

mod messages;

use alloc::boxed::Box;
use alloc::collections::VecDeque;
use alloc::vec::Vec;
use core::fmt;

pub use messages::{PORT, ScriptedRequest, attribute, message, notification};

use crate::exchange::Errno;
use crate::wire::{Messages, kind};

type Script = dyn FnMut(ScriptedRequest<'_>) -> Vec<Vec<u8>> + Send + Sync;
type Source = dyn FnMut() -> Option<Result<Vec<u8>, Errno>> + Send + Sync;

/// A kernel that answers as a function says.
///
/// ```
/// use netloom::testing::ScriptedKernel;
/// use netloom::{Route, Socket, rt_link};
///
/// let kernel = ScriptedKernel::new(|request| vec![request.ack()]);
/// let mut socket = Socket::<Route>::scripted(kernel)?;
/// socket.request(rt_link::dellink().ifname("br0"))?;
/// # Ok::<(), netloom::Error>(())
/// ```
pub struct ScriptedKernel {
    script: Box<Script>,
    queue: VecDeque<Result<Vec<u8>, Errno>>,
    source: Option<Box<Source>>,
    slow: bool,
    delayed: bool,
}

impl ScriptedKernel {
    /// A kernel that answers each request with the datagrams that `script` returns. A datagram can
    /// hold several messages: join them with `concat`. The kernel acknowledges an empty message
    /// without calling the script: sockets announce the size of their buffer with it.
    ///
    /// ```
    /// # use netloom::testing::{ScriptedKernel, attribute};
    /// # use netloom::{Errno, Error, Route, Socket, rt_link};
    /// let kernel = ScriptedKernel::new(|request| {
    ///     vec![[request.part(16, &[0; 16]), request.done()].concat()]
    /// });
    /// # let mut socket = Socket::<Route>::scripted(kernel)?;
    /// assert_eq!(socket.snapshot(&rt_link::getlink(), 1, |_| ())?.items.len(), 1);
    /// # Ok::<(), netloom::Error>(())
    /// ```
    #[must_use]
    pub fn new(
        script: impl FnMut(ScriptedRequest<'_>) -> Vec<Vec<u8>> + Send + Sync + 'static,
    ) -> Self {
        Self {
            script: Box::new(script),
            queue: VecDeque::new(),
            source: None,
            slow: false,
            delayed: false,
        }
    }

    /// Queues a datagram that is there before any request, such as a notification.
    ///
    /// ```
    /// # use netloom::testing::{ScriptedKernel, notification};
    /// # use netloom::{Errno, Notification, Route, Subscription};
    /// let kernel = ScriptedKernel::new(|_| vec![]).queued(notification(16, &[0; 16]));
    /// let mut events = Subscription::<Route>::scripted(kernel)?;
    /// assert!(events.try_next()?.is_some());
    /// assert!(events.try_next()?.is_none());
    /// # Ok::<(), netloom::Error>(())
    /// ```
    #[must_use]
    pub fn queued(mut self, datagram: Vec<u8>) -> Self {
        self.queue.push_back(Ok(datagram));
        self
    }

    /// Queues a failure of a receive call, such as `ENOBUFS`.
    ///
    /// ```
    /// # use netloom::testing::{ScriptedKernel, notification};
    /// # use netloom::{Errno, Notification, Route, Subscription};
    /// let kernel = ScriptedKernel::new(|_| vec![]).failing(Errno::ENOBUFS);
    /// let mut events = Subscription::<Route>::scripted(kernel)?;
    /// assert!(matches!(events.next()?, Notification::Overrun));
    /// # Ok::<(), netloom::Error>(())
    /// ```
    #[must_use]
    pub fn failing(mut self, errno: Errno) -> Self {
        self.queue.push_back(Err(errno));
        self
    }

    /// Calls `source` whenever nothing is queued, for datagrams and failures that come later, such
    /// as what happens on one socket while another is used.
    ///
    /// ```
    /// # use netloom::testing::{ScriptedKernel, notification};
    /// # use netloom::{Errno, Notification, Route, Subscription};
    /// let mut left = 2;
    /// let kernel = ScriptedKernel::new(|_| vec![]).fed_by(move || {
    ///     left -= 1;
    ///     (left >= 0).then(|| Ok(notification(16, &[0; 16])))
    /// });
    /// let mut events = Subscription::<Route>::scripted(kernel)?;
    /// assert!(events.try_next()?.is_some() && events.try_next()?.is_some());
    /// assert!(events.try_next()?.is_none());
    /// # Ok::<(), netloom::Error>(())
    /// ```
    #[must_use]
    pub fn fed_by(
        mut self,
        source: impl FnMut() -> Option<Result<Vec<u8>, Errno>> + Send + Sync + 'static,
    ) -> Self {
        self.source = Some(Box::new(source));
        self
    }

    /// Makes asynchronous sockets find nothing at the first look for each datagram, so that they
    /// have to await every one. Blocking sockets do not notice.
    ///
    /// ```
    /// # use netloom::testing::ScriptedKernel;
    /// # use netloom::{Route, rt_link, tokio::TokioSocket};
    /// # let runtime = tokio::runtime::Builder::new_current_thread().enable_io().build()?;
    /// # runtime.block_on(async {
    /// let kernel = ScriptedKernel::new(|request| vec![request.ack()]).slow();
    /// let mut socket = TokioSocket::<Route>::scripted(kernel)?;
    /// socket.request(rt_link::newlink().ifname("eth0").mtu(9000)).await?;
    /// # Ok::<(), netloom::Error>(())
    /// # })?;
    /// # Ok::<(), std::io::Error>(())
    /// ```
    #[must_use]
    pub fn slow(mut self) -> Self {
        self.slow = true;
        self
    }

    /// Whether the next datagram is there only at the next look.
    #[cfg(feature = "socket")]
    pub(crate) fn is_delayed(&mut self) -> bool {
        let more = !self.queue.is_empty() || self.source.is_some();
        self.delayed = self.slow && more && !self.delayed;
        self.delayed
    }

    /// Takes a datagram of requests, as a socket sends it.
    ///
    /// ```
    /// # use netloom::testing::{PORT, ScriptedKernel, message};
    /// # use netloom::wire::flags;
    /// let mut kernel = ScriptedKernel::new(|request| vec![request.ack()]);
    /// kernel.send(&message(16, flags::REQUEST | flags::ACK, 1, PORT, &[0; 16]));
    /// let mut buffer = Vec::new();
    /// assert_eq!(kernel.receive(&mut buffer), Some(Ok(36)));
    /// ```
    pub fn send(&mut self, datagram: &[u8]) {
        for message in Messages::new(datagram).map_while(Result::ok) {
            let request = ScriptedRequest::new(message);
            if message.header.kind == kind::NOOP {
                self.queue.push_back(Ok(request.ack()));
            } else {
                self.queue.extend((self.script)(request).into_iter().map(Ok));
            }
        }
    }

    /// Puts the next datagram at the start of `buffer`, which grows if necessary, and returns its
    /// length; `None` if there is none.
    ///
    /// ```
    /// # use netloom::testing::{ScriptedKernel, notification};
    /// let mut kernel = ScriptedKernel::new(|_| vec![]).queued(notification(16, &[0; 16]));
    /// let mut buffer = Vec::new();
    /// assert_eq!(kernel.receive(&mut buffer), Some(Ok(32)));
    /// assert_eq!(kernel.receive(&mut buffer), None);
    /// ```
    pub fn receive(&mut self, buffer: &mut Vec<u8>) -> Option<Result<usize, Errno>> {
        let queued = self.queue.pop_front();
        let datagram = match queued.or_else(|| self.source.as_mut().and_then(|source| source()))? {
            Ok(datagram) => datagram,
            Err(errno) => return Some(Err(errno)),
        };
        if buffer.len() < datagram.len() {
            buffer.resize(datagram.len(), 0);
        }
        if let Some(place) = buffer.get_mut(..datagram.len()) {
            place.copy_from_slice(&datagram);
        }
        Some(Ok(datagram.len()))
    }
}

impl fmt::Debug for ScriptedKernel {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ScriptedKernel").field("queue", &self.queue).finish_non_exhaustive()
    }
}
