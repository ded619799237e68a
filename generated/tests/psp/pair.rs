//! Two simulated cards with a cable between them, each in a network namespace of its own, and a TCP
//! connection over them.

use std::fs::{self, File};
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream, UdpSocket};
use std::os::fd::AsRawFd as _;
use std::time::Duration;

use netloom::psp::Version;
use netloom::{Generic, Socket, SocketOptions};
use nix::sched::{CloneFlags, setns, unshare};

use super::common::{Failure, Outcome, ip};
use super::generic::Simulated;
use super::{Key, device, receive_key, send_with};

const PATIENCE: Duration = Duration::from_secs(60);

/// `PSP_DEFAULT_UDP_PORT` (include/net/psp/types.h): where encrypted packets go to.
const PORT: u16 = 1000;

/// Does something in a new network namespace, and returns that namespace along. Sockets that are
/// opened in it stay there.
#[track_caller]
pub(crate) fn elsewhere<T>(
    work: impl FnOnce() -> Result<T, Failure>,
) -> Result<(File, T), Failure> {
    let here = namespace()?;
    unshare(CloneFlags::CLONE_NEWNET)?;
    let done = work();
    let there = namespace()?;
    setns(&here, CloneFlags::CLONE_NEWNET)?;
    Ok((there, done?))
}

fn namespace() -> Result<File, Failure> {
    Ok(File::open("/proc/thread-self/ns/net")?)
}

/// One end of a connection. It goes in this order, so that the namespace outlives the card.
pub(crate) struct End {
    pub(crate) tcp: TcpStream,
    /// Takes the encrypted packets that the card of this end does not.
    pub(crate) udp: UdpSocket,
    _card: Simulated,
    /// The card, as PSP numbers it.
    pub(crate) device: u32,
    /// A socket in the namespace of this end.
    pub(crate) netlink: Socket<Generic>,
}

/// Makes both ends. The first is in the namespace of this thread, where it is the only one.
#[track_caller]
pub(crate) fn pair(first: u32) -> Result<Option<(End, End)>, Failure> {
    let Some((near, link)) = card(first, Ipv4Addr::new(192, 0, 2, 1))? else { return Ok(None) };
    let address = Ipv4Addr::new(192, 0, 2, 2);
    let (there, far) = elsewhere(|| {
        let Some((far, link)) = card(first + 1, address)? else { return Ok(None) };
        let listener = TcpListener::bind((Ipv4Addr::UNSPECIFIED, 0))?;
        Ok(Some((far, link, listener, udp()?, netlink()?)))
    })?;
    let Some((far, far_link, listener, far_udp, far_netlink)) = far else { return Ok(None) };
    let here = namespace()?;
    let ends = format!("{}:{link} {}:{far_link}", here.as_raw_fd(), there.as_raw_fd());
    fs::write("/sys/bus/netdevsim/link_device", ends)?;

    let to = SocketAddr::from((address, listener.local_addr()?.port()));
    let tcp = TcpStream::connect_timeout(&to, PATIENCE)?;
    let (far_tcp, _) = listener.accept()?;
    for tcp in [&tcp, &far_tcp] {
        tcp.set_read_timeout(Some(PATIENCE))?;
    }
    Ok(Some((
        End::new(near, netlink()?, tcp, udp()?)?,
        End::new(far, far_netlink, far_tcp, far_udp)?,
    )))
}

/// A card that is up in the namespace of this thread, and the number of its link.
fn card(number: u32, address: Ipv4Addr) -> Result<Option<(Simulated, u32)>, Failure> {
    let Some(card) = Simulated::new(number, 1, 1)? else { return Ok(None) };
    let (name, link) = card.interface()?;
    ip(&format!("address add {address}/24 dev {name}"))?;
    ip(&format!("link set {name} up"))?;
    Ok(Some((card, link)))
}

fn netlink() -> Result<Socket<Generic>, Failure> {
    Ok(Socket::open_with(&SocketOptions::new().timeout(PATIENCE))?)
}

fn udp() -> Result<UdpSocket, Failure> {
    let udp = UdpSocket::bind((Ipv4Addr::UNSPECIFIED, PORT))?;
    udp.set_read_timeout(Some(PATIENCE))?;
    Ok(udp)
}

impl End {
    fn new(
        card: Simulated,
        mut netlink: Socket<Generic>,
        tcp: TcpStream,
        udp: UdpSocket,
    ) -> Result<Self, Failure> {
        let device = device(&mut netlink)?;
        Ok(Self { tcp, udp, _card: card, device, netlink })
    }

    /// A new key with which the peer is to send.
    #[track_caller]
    pub(crate) fn receive_key(&mut self, version: Version) -> Result<Key, Failure> {
        receive_key(&mut self.netlink, self.device, version, &self.tcp)
    }

    /// Has the connection send with a key of the peer.
    #[track_caller]
    pub(crate) fn send_with(&mut self, version: Version, key: &Key) -> Outcome {
        Ok(send_with(&mut self.netlink, self.device, version, key, &self.tcp)?)
    }
}
