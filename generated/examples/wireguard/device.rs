//! An interface with all its peers, put together from the messages in which the kernel tells it,
//! and printed as `wg show` prints it.

use std::cmp::Reverse;
use std::fmt;
use std::net::{IpAddr, SocketAddr};
use std::time::{SystemTime, UNIX_EPOCH};

use netloom::prelude::Struct as _;
use netloom::wireguard::{self, SockaddrIn, SockaddrIn6, WgpeerAttrs};
use netloom::{DecodeError, Generic, Socket};

use super::{base64, text};

pub(crate) type Key = [u8; 32];

/// An address and how many of its bits count.
pub(crate) type Prefix = (IpAddr, u8);

#[derive(Debug, Default, Clone, PartialEq)]
pub(crate) struct Device {
    pub(crate) name: String,
    pub(crate) private: Option<Key>,
    pub(crate) public: Option<Key>,
    pub(crate) port: u16,
    pub(crate) mark: u32,
    pub(crate) peers: Vec<Peer>,
}

#[derive(Debug, Default, Clone, PartialEq)]
pub(crate) struct Peer {
    pub(crate) key: Key,
    pub(crate) preshared: Option<Key>,
    pub(crate) endpoint: Option<SocketAddr>,
    pub(crate) keepalive: u16,
    /// Seconds since 1970, and nanoseconds on top; 0 if there was none.
    pub(crate) handshake: (i64, i64),
    pub(crate) received: u64,
    pub(crate) sent: u64,
    pub(crate) allowed: Vec<Prefix>,
}

impl Device {
    /// Asks the kernel, again if the peers changed meanwhile.
    pub(crate) fn read(socket: &mut Socket<Generic>, name: &str) -> Result<Self, netloom::Error> {
        loop {
            let mut device = Self { name: name.to_owned(), ..Self::default() };
            let mut request = wireguard::get_device();
            request.ifname(name);
            let mut parts = socket.dump(&request)?;
            while let Some(part) = parts.next()? {
                device.private = part.private_key()?.and_then(key).or(device.private);
                device.public = part.public_key()?.and_then(key).or(device.public);
                device.port = part.listen_port()?.unwrap_or(device.port);
                device.mark = part.fwmark()?.unwrap_or(device.mark);
                for entry in part.peers()? {
                    device.join(Peer::read(&entry?)?);
                }
            }
            if !parts.interrupted() {
                return Ok(device);
            }
        }
    }

    /// Adds a peer. If the last message ended in the middle of its addresses, the next goes on
    /// with the same peer.
    fn join(&mut self, peer: Peer) {
        match self.peers.last_mut() {
            Some(last) if last.key == peer.key => last.allowed.extend(peer.allowed),
            _ => self.peers.push(peer),
        }
    }
}

impl Peer {
    fn read(peer: &WgpeerAttrs<'_>) -> Result<Self, DecodeError> {
        let mut allowed = Vec::new();
        for range in peer.allowedips()? {
            let range = range?;
            allowed.extend(range.ipaddr()?.zip(range.cidr_mask()?));
        }
        let handshake = peer.last_handshake_time()?.unwrap_or_default();
        Ok(Self {
            key: peer.public_key()?.and_then(key).unwrap_or_default(),
            // Zeros stand for none.
            preshared: peer.preshared_key()?.and_then(key).filter(|key| *key != Key::default()),
            endpoint: peer.endpoint()?.and_then(endpoint),
            keepalive: peer.persistent_keepalive_interval()?.unwrap_or_default(),
            handshake: (handshake.sec, handshake.nsec),
            received: peer.rx_bytes()?.unwrap_or_default(),
            sent: peer.tx_bytes()?.unwrap_or_default(),
            allowed,
        })
    }
}

fn key(bytes: &[u8]) -> Option<Key> {
    bytes.try_into().ok()
}

/// Which struct it is says its length.
fn endpoint(bytes: &[u8]) -> Option<SocketAddr> {
    match bytes.len() {
        SockaddrIn::SIZE => {
            let of = SockaddrIn::read(bytes);
            Some((of.sin_addr, of.sin_port).into())
        }
        SockaddrIn6::SIZE => {
            let of = SockaddrIn6::read(bytes);
            Some((of.sin6_addr, of.sin6_port).into())
        }
        _ => None,
    }
}

impl fmt::Display for Device {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "interface: {}", self.name)?;
        if let (Some(public), Some(_)) = (self.public, self.private) {
            writeln!(f, "  public key: {}", base64::text(&public))?;
            writeln!(f, "  private key: (hidden)")?;
        }
        if self.port != 0 {
            writeln!(f, "  listening port: {}", self.port)?;
        }
        if self.mark != 0 {
            writeln!(f, "  fwmark: {:#x}", self.mark)?;
        }
        // The latest handshake first, those without any last, and else as the kernel has them.
        let mut peers: Vec<&Peer> = self.peers.iter().collect();
        peers.sort_by_key(|peer| Reverse(peer.handshake));
        for peer in peers {
            write!(f, "\n{peer}")?;
        }
        Ok(())
    }
}

impl fmt::Display for Peer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "peer: {}", base64::text(&self.key))?;
        if self.preshared.is_some() {
            writeln!(f, "  preshared key: (hidden)")?;
        }
        if let Some(endpoint) = self.endpoint {
            writeln!(f, "  endpoint: {endpoint}")?;
        }
        let allowed = self.allowed.iter().map(|(address, length)| format!("{address}/{length}"));
        let allowed: Vec<_> = allowed.collect();
        let allowed = if allowed.is_empty() { "(none)".to_owned() } else { allowed.join(", ") };
        writeln!(f, "  allowed ips: {allowed}")?;
        if self.handshake.0 != 0 {
            let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default().as_secs();
            let now = i64::try_from(now).unwrap_or(i64::MAX);
            writeln!(f, "  latest handshake: {}", text::ago(now, self.handshake.0))?;
        }
        if self.received > 0 || self.sent > 0 {
            let (received, sent) = (text::bytes(self.received), text::bytes(self.sent));
            writeln!(f, "  transfer: {received} received, {sent} sent")?;
        }
        if self.keepalive != 0 {
            let interval = text::duration(self.keepalive.into());
            writeln!(f, "  persistent keepalive: every {interval}")?;
        }
        Ok(())
    }
}
