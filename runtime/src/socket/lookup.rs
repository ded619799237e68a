//! What a generic family is called and numbered: looked up once, and anew when the number turns
//! out to be out of date.

use super::Error;
use super::connection::{Connection, Current, compose};
use crate::exchange::{Context, Errno, Mode, ProtocolError};
use crate::genl::{self, FamilyInfo};
use crate::table;
use crate::wire::{Header, flags};

impl Connection {
    /// What is known of the generic family called `name`; looks it up if need be.
    pub(super) fn family(&mut self, name: &'static str) -> Result<&FamilyInfo, Error> {
        if self.families.get(name).is_none() {
            let info = self.look_up(name)?;
            self.families.insert(name, info);
        }
        self.families.get(name).ok_or(Error::UnknownFamily(name))
    }

    /// Type of the messages of an operation: what generic families are numbered, what the table
    /// says of others.
    pub(super) fn message_type(&mut self, context: Context, command: u16) -> Result<u16, Error> {
        match context.family.transport {
            table::Transport::Generic(_) => Ok(self.family(context.family.name)?.id),
            table::Transport::Raw(_) => Ok(command),
        }
    }

    /// Decides what a refusal means. A generic family may have got another number since it was
    /// looked up (its module was loaded anew): the kernel then knows no such message type, and
    /// the request is sent again with the new one.
    #[cold]
    pub(super) fn refused(&mut self, current: Current, error: Error) -> Result<(), Error> {
        let stale = error.errno() == Some(Errno::ENOENT) && !current.exchange.has_replied();
        if !current.generic || !stale {
            return Err(error);
        }
        self.families.remove(current.context.family.name);
        if !current.relocatable {
            return Err(error);
        }
        let old = Header::read(&self.sent).map(|header| header.kind);
        let sent = std::mem::take(&mut self.sent);
        let found = self.family(current.context.family.name).map(|info| info.id);
        self.sent = sent;
        self.current = Some(current);
        let id = found?;
        if Some(id) == old {
            return Err(error);
        }
        if let Some(place) = self.sent.get_mut(4..6) {
            place.copy_from_slice(&id.to_ne_bytes());
        }
        self.launch(Current { relocatable: false, ..current })
    }

    fn look_up(&mut self, name: &'static str) -> Result<FamilyInfo, Error> {
        let context = Context { family: &genl::CONTROL, operation: &genl::CONTROL.operations[0] };
        let (Some(payload), Some(exchange)) = (genl::request(name), context.operation.do_) else {
            return Err(Error::UnknownFamily(name));
        };
        self.settle()?;
        let mode = Mode::Acknowledged;
        self.sent.clear();
        let id = (genl::CONTROL_ID, exchange.request);
        compose(&mut self.sent, context, id, flags::ACK, &payload);
        self.launch(Current { expected: exchange.reply, ..Current::new(mode, context) })?;
        let found = self.look_up_answer(name);
        self.current = None;
        found
    }

    fn look_up_answer(&mut self, name: &'static str) -> Result<FamilyInfo, Error> {
        let mut info = None;
        loop {
            match self.reply() {
                Ok(Some(reply)) => {
                    info = FamilyInfo::read(self.buffer.get(reply.range).unwrap_or_default());
                }
                Ok(None) => return info.ok_or(ProtocolError::NoReply.into()),
                Err(error) if error.errno() == Some(Errno::ENOENT) => {
                    return Err(Error::UnknownFamily(name));
                }
                Err(error) => return Err(error),
            }
        }
    }
}
