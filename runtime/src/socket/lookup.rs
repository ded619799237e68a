//! What a generic family is called and numbered: looked up once, and anew when the number turns
//! out to be out of date.

use super::Error;
use super::connection::{Connection, Current, encode_message, enqueue, set_seq};
use crate::exchange::genl::{self, FamilyInfo};
use crate::exchange::{Context, Errno, Exchange, Mode, ProtocolError, Received};
use crate::table;
use crate::wire::{GenericHeader, Header, flags};

/// What families are asked for by.
const CONTEXT: Context =
    Context { family: &genl::CONTROL, operation: &genl::CONTROL.operations[0] };

/// The question for a family, and the answer as far as it is known.
pub(super) struct Lookup {
    name: &'static str,
    message: Vec<u8>,
    exchange: Exchange,
    info: Option<FamilyInfo>,
}

impl Connection {
    /// What is known of the generic family called `name`; looks it up if need be.
    pub(super) async fn family(&mut self, name: &'static str) -> Result<&FamilyInfo, Error> {
        if self.families.get(name).is_none() {
            return self.refresh_family(name).await;
        }
        self.families.get(name).ok_or(Error::UnknownFamily(name))
    }

    /// The same, and looks it up although it is known. What was known stays until there is more.
    pub(super) async fn refresh_family(
        &mut self,
        name: &'static str,
    ) -> Result<&FamilyInfo, Error> {
        self.drain().await?;
        let info = self.look_up(name).await?;
        self.families.insert(name, info);
        self.families.get(name).ok_or(Error::UnknownFamily(name))
    }

    /// Type of the messages of an operation: what generic families are numbered, what the table
    /// says of others.
    pub(super) async fn message_type(
        &mut self,
        context: Context,
        command: u16,
    ) -> Result<u16, Error> {
        match context.family.transport {
            table::Transport::Generic(_) => Ok(self.family(context.family.name).await?.id),
            table::Transport::Raw(_) => Ok(command),
        }
    }

    /// Decides what a refusal means. A generic family may have got another number since it was
    /// looked up (its module was loaded anew): the kernel then knows no such message type, and
    /// [`relocate`](Self::relocate) is to follow.
    #[cold]
    pub(super) fn refused(&mut self, error: Error) -> Result<(), Error> {
        let Some(current) = &self.current else { return Err(error) };
        let stale = error.errno() == Some(Errno::ENOENT) && !current.exchange.has_replied();
        if !current.generic || !stale {
            return Err(error);
        }
        self.families.remove(current.context.family.name);
        if !current.relocatable {
            return Err(error);
        }
        self.refusal = Some(error);
        Ok(())
    }

    /// Sends the refused request again if its family has another number now. The refusal stays
    /// until that is known, so that nothing is lost if it is not awaited to the end.
    #[cold]
    pub(super) async fn relocate(&mut self) -> Result<(), Error> {
        let Some(current) = self.current else { return Ok(()) };
        let name = current.context.family.name;
        let found = self.look_up(name).await;
        let refusal = self.refusal.take();
        let info = found?;
        let id = info.id;
        self.families.insert(name, info);
        let old = Header::read(&self.sent).map(|header| header.kind);
        if let Some(error) = refusal.filter(|_| Some(id) == old) {
            return Err(error);
        }
        if let Some(place) = self.sent.get_mut(4..6) {
            place.copy_from_slice(&id.to_ne_bytes());
        }
        self.launch(Current { relocatable: false, ..current })
    }

    /// Asks for a family. This is an exchange beside the current one, if there is one. If one
    /// that was not awaited to its end is the last that was asked for, it is taken up again:
    /// whoever drops futures at short intervals would else never get an answer.
    async fn look_up(&mut self, name: &'static str) -> Result<FamilyInfo, Error> {
        let last = self.lookup.as_ref().map(|lookup| (lookup.name, lookup.exchange.seq()));
        if last != Some((name, self.last_seq())) {
            self.lookup = Some(self.ask_for(name)?);
        }
        let found = self.look_up_answer(name).await;
        self.lookup = None;
        found
    }

    fn ask_for(&mut self, name: &'static str) -> Result<Lookup, Error> {
        let (Some(payload), Some(exchange)) = (genl::request(name), CONTEXT.operation.do_) else {
            return Err(Error::UnknownFamily(name));
        };
        let mut message = Vec::new();
        encode_message(
            &mut message,
            CONTEXT,
            (genl::CONTROL_ID, exchange.request),
            flags::ACK,
            &payload,
        );
        let seq = self.next_seq();
        set_seq(&mut message, seq);
        #[cfg(feature = "log")]
        self.log.sent(Some(CONTEXT), &message);
        self.transport.send(&message)?;
        let exchange = Exchange::new(Mode::Acknowledged, seq, self.port());
        Ok(Lookup { name, message, exchange, info: None })
    }

    async fn look_up_answer(&mut self, name: &'static str) -> Result<FamilyInfo, Error> {
        loop {
            let Some(lookup) = &mut self.lookup else { return Err(Error::UnknownFamily(name)) };
            let datagram = self.buffer.get(..self.datagram.len).unwrap_or_default();
            match lookup.exchange.next(&mut self.cursor, datagram) {
                Some(Ok(Received::Reply(reply))) => {
                    let payload = GenericHeader::split(reply.payload).map(|(_, payload)| payload);
                    lookup.info = payload.and_then(FamilyInfo::read);
                }
                Some(Ok(Received::End(_))) => {
                    return lookup.info.take().ok_or(ProtocolError::NoReply.into());
                }
                Some(Ok(Received::Refused(ack))) if Errno(ack.errno()) == Errno::ENOENT => {
                    return Err(Error::UnknownFamily(name));
                }
                Some(Ok(Received::Refused(ack))) => {
                    return Err(CONTEXT.refusal(&ack, &lookup.message).into());
                }
                Some(Ok(Received::Foreign(message))) => {
                    enqueue(&mut self.backlog, &message, self.datagram.nsid);
                }
                Some(Ok(Received::Overrun)) => return Err(Error::Overrun),
                Some(Err(error)) => return Err(error.into()),
                None => self.receive().await?,
            }
        }
    }
}
