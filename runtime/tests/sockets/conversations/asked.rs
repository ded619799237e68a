//! The conversations: what is asked, and what a socket makes of the answers. Knows nothing of
//! what the answers are.

use netloom_runtime::__v1::RequestBuffer;
use netloom_runtime::exchange::Errno;
use netloom_runtime::prelude::{Dump, RawWriter};
use netloom_runtime::testing::ScriptedKernel;
use netloom_runtime::{Error, Family, Generic, Route, Socket};

use crate::common::*;

/// What a program gets to see of a conversation.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub(super) struct Seen {
    /// The objects, whole and in order.
    pub(super) objects: Vec<Vec<u8>>,
    /// Errors of a single object of many, between those it came between.
    pub(super) asides: Vec<Failed>,
    /// How each request ended.
    pub(super) ends: Vec<Result<(), Failed>>,
    pub(super) interrupted: bool,
}

/// An error as far as tests compare it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Failed {
    Kernel(Errno),
    Protocol,
    Overrun,
    TimedOut,
    Other,
}

impl From<Error> for Failed {
    fn from(error: Error) -> Self {
        match error {
            Error::Kernel(error) => Self::Kernel(error.errno()),
            Error::Protocol(_) => Self::Protocol,
            Error::Overrun => Self::Overrun,
            Error::TimedOut => Self::TimedOut,
            _ => Self::Other,
        }
    }
}

/// In which way a conversation is led.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Way {
    Request,
    Get,
    GetAll,
    Echo,
    Dump,
    Batch,
    /// A family is looked up before.
    Generic,
}

/// A conversation by its name in the recording.
pub(super) struct Conversation {
    pub(super) name: &'static str,
    pub(super) way: Way,
    /// Type or command that answers must have; `None` where any will do.
    pub(super) kind: Option<u16>,
    pub(super) ask: fn(&mut Talk) -> Result<(), Error>,
}

pub(super) const ALL: &[Conversation] = &[
    conversation("a link", Way::Get, Some(16), |talk| talk.get(&lo())),
    conversation("answers about a link", Way::GetAll, Some(16), Talk::get_all),
    conversation("a change", Way::Request, None, |talk| talk.request(&mtu(&MTU))),
    conversation("a refusal", Way::Request, None, |talk| talk.request(&mtu(&[1, 2]))),
    conversation("an echo", Way::Echo, None, Talk::echo),
    conversation("all links", Way::Dump, Some(16), |talk| talk.dump(&GetLink::new())),
    conversation("all addresses", Way::Dump, Some(20), |talk| talk.dump(&addresses(0))),
    conversation("a refused dump", Way::Dump, Some(20), |talk| talk.dump(&addresses(99))),
    conversation("a batch", Way::Batch, None, Talk::batch),
    conversation("a family", Way::Generic, Some(1), Talk::family),
];

const fn conversation(
    name: &'static str,
    way: Way,
    kind: Option<u16>,
    ask: fn(&mut Talk) -> Result<(), Error>,
) -> Conversation {
    Conversation { name, way, kind, ask }
}

const MTU: [u8; 4] = 1400u32.to_ne_bytes();

fn lo() -> GetLink {
    let mut request = GetLink::new();
    request.0.0.writer().put_raw(set::<Link>(0), 3, b"lo\0");
    request
}

fn mtu(value: &[u8]) -> NewLink {
    let mut request = NewLink::new();
    let writer = request.0.0.writer();
    writer.put_raw(set::<Link>(0), 3, b"lo\0");
    writer.put_raw(set::<Link>(0), 4, value);
    request
}

/// The IPv4 addresses of one link, or of all.
fn addresses(link: u32) -> GetAddr {
    // struct ifaddrmsg: family, prefix length, flags, scope, index
    let mut request = GetAddr(Bare(RequestBuffer::new(0)));
    let header = [&[2, 0, 0, 0][..], &link.to_ne_bytes()].concat();
    RawWriter::new(request.0.0.writer()).bytes(&header);
    request
}

/// A conversation that is led, and what is seen of it.
pub(super) struct Talk {
    kernel: Option<ScriptedKernel>,
    route: Option<Socket<Route>>,
    pub(super) seen: Seen,
}

impl Talk {
    pub(super) fn new(kernel: ScriptedKernel) -> Self {
        Self { kernel: Some(kernel), route: None, seen: Seen::default() }
    }

    /// Asks for something simple on the same socket; `None` if there is none to ask on.
    pub(super) fn afterwards(&mut self) -> Option<Vec<u8>> {
        let socket = self.route.as_mut()?;
        Some(socket.get(&GetLink::new()).unwrap().to_vec())
    }

    fn socket(&mut self) -> &mut Socket<Route> {
        let kernel = self.kernel.take();
        self.route.get_or_insert_with(|| Socket::scripted(kernel.unwrap()).unwrap())
    }

    fn get(&mut self, request: &GetLink) -> Result<(), Error> {
        let object = self.socket().get(request)?.to_vec();
        self.seen.objects.push(object);
        Ok(())
    }

    fn request(&mut self, request: &NewLink) -> Result<(), Error> {
        self.socket().request(request).map(drop)
    }

    fn echo(&mut self) -> Result<(), Error> {
        let event = self.socket().echo(&NewLink::named("br0", "bridge"))?;
        let object = event.map(|(_, payload)| payload.to_vec());
        self.seen.objects.extend(object);
        Ok(())
    }

    fn get_all(&mut self) -> Result<(), Error> {
        self.socket();
        let Self { route: Some(socket), seen, .. } = self else { return Ok(()) };
        let mut replies = socket.get_all(&lo())?;
        read(seen, || replies.next().map(|reply| reply.map(<[u8]>::to_vec)))
    }

    fn dump<R>(&mut self, request: &R) -> Result<(), Error>
    where
        R: Dump<Reply = Whole>,
        R::Family: Family<Protocol = Route>,
    {
        self.socket();
        let Self { route: Some(socket), seen, .. } = self else { return Ok(()) };
        let mut replies = socket.dump(request)?;
        let end = read(seen, || replies.next().map(|reply| reply.map(<[u8]>::to_vec)));
        assert!(end.is_err() || replies.next().unwrap().is_none(), "the end stays the end");
        seen.interrupted = replies.interrupted();
        end
    }

    fn batch(&mut self) -> Result<(), Error> {
        let mut batch = self.socket().batch();
        for request in [mtu(&MTU), NewLink::named("lo", "dummy"), mtu(&MTU)] {
            batch.add(&request)?;
        }
        let mut ends = batch.send().into_iter().map(|end| end.map(drop));
        let last = ends.next_back().unwrap_or(Ok(()));
        self.seen.ends = ends.map(|end| end.map_err(Failed::from)).collect();
        last
    }

    fn family(&mut self) -> Result<(), Error> {
        let mut socket = Socket::<Generic>::scripted(self.kernel.take().unwrap())?;
        let mut request = GetFamily::new();
        request.0.0.writer().put_raw(set::<Control>(0), 2, b"nlctrl\0");
        self.seen.objects.push(socket.get(&request)?.to_vec());
        Ok(())
    }
}

/// Reads answers until they end, which they do after a bounded number of steps.
fn read(
    seen: &mut Seen,
    mut next: impl FnMut() -> Result<Option<Vec<u8>>, Error>,
) -> Result<(), Error> {
    for _ in 0..5_000 {
        match next() {
            Ok(Some(object)) => seen.objects.push(object),
            Ok(None) => return Ok(()),
            Err(Error::Overrun) => seen.asides.push(Failed::Overrun),
            // Of one object: the others follow. If it was the end, the next step is it.
            Err(Error::Protocol(error)) if is_of_one(&error) => seen.asides.push(Failed::Protocol),
            Err(error) => return Err(error),
        }
    }
    panic!("answers without end");
}

const fn is_of_one(error: &netloom_runtime::exchange::ProtocolError) -> bool {
    matches!(error, netloom_runtime::exchange::ProtocolError::UnexpectedType { .. })
}

impl Conversation {
    /// Leads the conversation with a kernel.
    pub(super) fn lead(&self, kernel: ScriptedKernel) -> Talk {
        let mut talk = Talk::new(kernel);
        let end = (self.ask)(&mut talk);
        talk.seen.ends.push(end.map_err(Failed::from));
        talk
    }
}
