//! What a connection does between exchanges: it clears away what an earlier one left behind, and
//! prepares the socket for the first dump.

use super::Error;
use super::connection::{Connection, enqueue, map_recv_error};
use super::transport::Wait;
use crate::exchange::Mode;
use crate::wire::{Cursor, Header, MESSAGE_HEADER_LEN, flags, kind};

/// How many failing reads clearing away puts up with.
const MAX_FAILURES: usize = 64;

impl Connection {
    /// Clears away what is left of an earlier exchange.
    ///
    /// A dump that was not read to its end still runs in the kernel, which would refuse the next
    /// one (EBUSY). It makes its next part while the one before is read, so there is always
    /// something to read until it is over, and no need to wait.
    pub(super) async fn drain(&mut self) -> Result<(), Error> {
        self.enqueue_rest();
        self.refusal = None;
        let mut failures = 0;
        while let Some(current) = &mut self.current {
            if current.mode != Mode::Dump || current.exchange.is_finished() {
                break;
            }
            let datagram = self.buffer.get(..self.datagram.len).unwrap_or_default();
            match current.exchange.next(&mut self.cursor, datagram) {
                Some(_) => {}
                None if current.exchange.is_finished() => break,
                None => {
                    self.yield_if_due().await;
                    match self.receive_within(Wait::Never) {
                        Ok(true) => failures = 0,
                        Ok(false) => break,
                        Err(_) if failures < MAX_FAILURES => failures += 1,
                        Err(error) => return Err(error.into()),
                    }
                }
            }
        }
        self.current = None;
        // Else the answers to the next request would be dropped, and waited for in vain.
        while self.congested {
            self.yield_if_due().await;
            match self.receive_within(Wait::Never) {
                Ok(_) => self.enqueue_rest(),
                Err(_) if failures < MAX_FAILURES => failures += 1,
                Err(error) => return Err(error.into()),
            }
        }
        Ok(())
    }

    /// Keeps what a reader of notifications has not yet seen of the last datagram.
    fn enqueue_rest(&mut self) {
        if self.current.is_some() {
            return;
        }
        let datagram = self.buffer.get(..self.datagram.len).unwrap_or_default();
        while let Some(Ok(message)) = self.cursor.next(datagram) {
            enqueue(&mut self.backlog, &message, self.datagram.nsid);
        }
        self.cursor = Cursor::at_end();
    }

    /// Lets the kernel see how large our buffer is.
    ///
    /// It sizes the datagrams of a dump by the largest buffer it has seen (`netlink_dump`), and
    /// an object that does not fit into one it leaves out without a word. The first read of a
    /// socket would come too late for the first dump. So it is made to answer something before:
    /// any socket acknowledges an empty message.
    pub(super) fn announce_buffer_size(&mut self) -> Result<(), Error> {
        let seq = self.next_seq();
        let header = Header {
            len: MESSAGE_HEADER_LEN as u32,
            kind: kind::NOOP,
            flags: flags::REQUEST | flags::ACK,
            seq,
            port: 0,
        };
        #[cfg(feature = "log")]
        self.log.sent(None, &header.to_bytes());
        self.transport.send(&header.to_bytes())?;
        // The kernel answers while it is sent to. If it does not, its loss is ours alone.
        self.receive_within(Wait::Never).map_err(map_recv_error)?;
        self.cursor = Cursor::at_end();
        self.announced = true;
        Ok(())
    }
}
