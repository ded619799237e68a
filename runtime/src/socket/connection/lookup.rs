//! Finds the number of a generic family: once, and again when it turns out to be out of date.

use super::Connection;
#[cfg(feature = "log")]
use super::families::LOOKUP;
use super::running::Subject;
use crate::exchange::genl::FamilyInfo;
use crate::exchange::{Context, Errno};
use crate::socket::Error;
use crate::table;

impl Connection {
    /// What is known of the generic family called `name`. Looks it up if necessary.
    pub(in crate::socket) async fn family(
        &mut self,
        name: &'static str,
    ) -> Result<&FamilyInfo, Error> {
        if self.families.get(name).is_err() {
            return self.refresh_family(name).await;
        }
        self.families.get(name)
    }

    /// Looks a family up even if it is known. What was known stays until the answer is here.
    pub(in crate::socket) async fn refresh_family(
        &mut self,
        name: &'static str,
    ) -> Result<&FamilyInfo, Error> {
        self.drain().await?;
        let info = self.look_up(name).await?;
        self.families.insert(name, info);
        self.families.get(name)
    }

    /// Message type of an operation: the family's number in this kernel for generic families,
    /// what the table says for others.
    pub(in crate::socket) async fn message_type(
        &mut self,
        context: Context,
        command: u16,
    ) -> Result<u16, Error> {
        match context.family.transport {
            table::Transport::Generic(_) => Ok(self.family(context.family.name).await?.id),
            table::Transport::Raw(_) => Ok(command),
        }
    }

    /// Decides what a refusal means. If the module of a generic family was reloaded, the family
    /// has another number than the one looked up, and the kernel knows no such message type.
    /// [`retry`](Self::retry) follows then.
    #[cold]
    pub(super) fn refused(&mut self, error: Error) -> Result<(), Error> {
        let (Some(subject), Some(exchange)) = (self.running.subject(), self.running.exchange())
        else {
            return Err(error);
        };
        let stale = error.errno() == Some(Errno::ENOENT) && !exchange.has_replied();
        if !subject.generic || !stale {
            return Err(error);
        }
        self.families.forget(subject.context.family.name);
        if !subject.retry {
            return Err(error);
        }
        self.running.hold_refusal(error);
        Ok(())
    }

    /// Sends the refused request again if its family has another number now. The refusal is kept
    /// until that is known, so that it is not lost if the future is dropped.
    #[cold]
    pub(super) async fn retry(&mut self) -> Result<(), Error> {
        let Some(subject) = self.running.subject().copied() else { return Ok(()) };
        let name = subject.context.family.name;
        let found = self.look_up(name).await;
        let refusal = self.running.take_refusal();
        let info = found?;
        let moved = self.running.set_type(info.id);
        self.families.insert(name, info);
        if let Some(error) = refusal.filter(|_| !moved) {
            return Err(error);
        }
        self.launch(Subject { retry: false, ..subject })
    }

    /// Looks a family up, in an exchange beside the current one if there is one. If the last
    /// request was a lookup of it whose future was dropped, its answer is awaited again:
    /// otherwise dropping futures at short intervals would never yield an answer.
    async fn look_up(&mut self, name: &'static str) -> Result<FamilyInfo, Error> {
        if !self.families.is_looking_up(name, self.running.last_seq()) {
            self.send_lookup(name)?;
        }
        let found = loop {
            match self.families.read_answer(&mut self.queue) {
                Some(found) => break found,
                None => {
                    if let Err(error) = self.receive().await {
                        break Err(error);
                    }
                }
            }
        };
        self.families.cancel();
        found
    }

    fn send_lookup(&mut self, name: &'static str) -> Result<(), Error> {
        let seq = self.running.next_seqs(1);
        let message = self.families.begin(name, seq, self.running.port())?;
        #[cfg(feature = "log")]
        self.log.sent(Some(LOOKUP), message);
        let sent = self.transport.send(message);
        if sent.is_err() {
            self.families.cancel();
        }
        Ok(sent?)
    }
}
