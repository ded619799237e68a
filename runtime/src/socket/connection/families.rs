//! The generic families that a connection knows, and the lookup of one it does not.
//!
//! Makes the question and reads the answer; the connection sends and receives. Must not know how
//! to wait.

use super::queue::{ExchangeEvent, ReceiveQueue};
use super::running::{encode_message, set_seq};
use crate::exchange::genl::{self, FamilyInfo};
use crate::exchange::{Context, Errno, Exchange, Mode, ProtocolError};
use crate::socket::Error;
use crate::wire::{GenericHeader, flags};

/// The operation that looks a family up.
pub(super) const LOOKUP: Context =
    Context { family: &genl::CONTROL, operation: &genl::CONTROL.operations[0] };

/// What is known of families, and the lookup that is under way.
#[derive(Default)]
pub(in crate::socket) struct Families {
    cache: genl::Cache,
    lookup: Option<Lookup>,
}

/// A request for a family, and the answer as far as it has arrived.
struct Lookup {
    name: &'static str,
    message: Vec<u8>,
    exchange: Exchange,
    info: Option<FamilyInfo>,
}

impl Families {
    pub(super) const fn cache(&self) -> &genl::Cache {
        &self.cache
    }

    pub(super) fn get(&self, name: &'static str) -> Result<&FamilyInfo, Error> {
        self.cache.get(name).ok_or(Error::UnknownFamily(name))
    }

    pub(super) fn insert(&mut self, name: &'static str, info: FamilyInfo) {
        self.cache.insert(name, info);
    }

    pub(super) fn forget(&mut self, name: &'static str) {
        self.cache.remove(name);
    }

    /// Whether the request numbered `seq` is a lookup of `name` whose answer is still to come.
    pub(super) fn is_looking_up(&self, name: &'static str, seq: u32) -> bool {
        let lookup = self.lookup.as_ref();
        lookup.is_some_and(|lookup| (lookup.name, lookup.exchange.seq()) == (name, seq))
    }

    /// Begins a lookup and returns the message to send.
    pub(super) fn begin(
        &mut self,
        name: &'static str,
        seq: u32,
        port: u32,
    ) -> Result<&[u8], Error> {
        let (Some(payload), Some(exchange)) = (genl::request(name), LOOKUP.operation.do_) else {
            return Err(Error::UnknownFamily(name));
        };
        let mut message = Vec::new();
        let ids = (genl::CONTROL_ID, exchange.request);
        encode_message(&mut message, LOOKUP, ids, flags::ACK, &payload);
        set_seq(&mut message, seq);
        let exchange = Exchange::new(Mode::Acknowledged, seq, port);
        let lookup = self.lookup.insert(Lookup { name, message, exchange, info: None });
        Ok(&lookup.message)
    }

    /// Expects no answer any more.
    pub(super) fn cancel(&mut self) {
        self.lookup = None;
    }

    /// Reads the answer as far as it has arrived; `None` if more must be received.
    pub(super) fn read_answer(
        &mut self,
        queue: &mut ReceiveQueue,
    ) -> Option<Result<FamilyInfo, Error>> {
        let lookup = self.lookup.as_mut()?;
        loop {
            match queue.next_event(&mut lookup.exchange)? {
                Ok(ExchangeEvent::Reply { range, .. }) => {
                    let payload = GenericHeader::split(queue.get(range)).map(|(_, rest)| rest);
                    lookup.info = payload.and_then(FamilyInfo::read);
                }
                Ok(ExchangeEvent::End(_)) => {
                    return Some(lookup.info.take().ok_or(ProtocolError::NoReply.into()));
                }
                Ok(ExchangeEvent::Refused(ack)) if Errno(ack.errno()) == Errno::ENOENT => {
                    return Some(Err(Error::UnknownFamily(lookup.name)));
                }
                Ok(ExchangeEvent::Refused(ack)) => {
                    return Some(Err(LOOKUP.refusal(&ack, &lookup.message).into()));
                }
                Ok(ExchangeEvent::Overrun) => return Some(Err(Error::Overrun)),
                Err(error) => return Some(Err(error.into())),
            }
        }
    }
}
