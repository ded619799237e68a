//! What a connection does between exchanges: it reads an abandoned dump to its end, and tells the
//! kernel the size of the receive buffer before the first dump.

use super::{Connection, map_recv_error};
use crate::exchange::Mode;
use crate::socket::Error;
use crate::socket::transport::Wait;
use crate::wire::{Header, MESSAGE_HEADER_LEN, flags, kind};

/// How many reads may fail in a row before draining gives up.
const MAX_FAILURES: usize = 64;

impl Connection {
    /// Reads what is left of an earlier exchange.
    ///
    /// A dump that was not read to its end still runs in the kernel, which would refuse the next
    /// one (EBUSY). The kernel makes each part while the one before is read, so there is always
    /// something to read until the dump is over, and no need to wait.
    pub(in crate::socket) async fn drain(&mut self) -> Result<(), Error> {
        self.enqueue_rest();
        drop(self.running.take_refusal());
        let mut failures = 0;
        while let Some((exchange, subject)) = self.running.current_mut() {
            if subject.mode != Mode::Dump || exchange.is_finished() {
                break;
            }
            match self.queue.next_event(exchange) {
                Some(_) => {}
                None if exchange.is_finished() => break,
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
        self.running.abandon();
        // Otherwise the kernel would drop the answers to the next request, and nobody would know.
        while self.queue.is_congested() {
            self.yield_if_due().await;
            match self.receive_within(Wait::Never) {
                Ok(_) => self.enqueue_rest(),
                Err(_) if failures < MAX_FAILURES => failures += 1,
                Err(error) => return Err(error.into()),
            }
        }
        Ok(())
    }

    /// Sets aside what a reader of notifications has not yet seen of the last datagram.
    fn enqueue_rest(&mut self) {
        if !self.running.is_some() {
            self.queue.enqueue_rest();
        }
    }

    /// Lets the kernel see how large our buffer is.
    ///
    /// It sizes the datagrams of a dump by the largest buffer it has seen (`netlink_dump`), and
    /// silently leaves out an object that does not fit into one. The first read of a socket would
    /// come too late for the first dump, so the kernel is made to answer something before: any
    /// socket acknowledges an empty message.
    pub(super) fn announce_buffer_size(&mut self) -> Result<(), Error> {
        let seq = self.running.next_seqs(1);
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
        // The kernel answers while it is sent to. If it does not, only this answer is lost.
        self.receive_within(Wait::Never).map_err(map_recv_error)?;
        self.queue.skip_datagram();
        self.announced = true;
        Ok(())
    }
}
