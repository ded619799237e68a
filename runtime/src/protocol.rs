//! Netlink protocols, as types.

mod sealed {
    /// Implemented by the types of this file only: every protocol has one.
    pub trait Sealed {}
}

use sealed::Sealed;

/// A netlink protocol: that of a socket, and of the families whose messages it carries.
///
/// It is sealed: [`Raw`] is every protocol without a type of its own.
///
/// ```compile_fail,E0277
/// enum Mine {}
///
/// impl netloom::prelude::Protocol for Mine {
///     const NUMBER: i32 = 15;
///     const GENERIC: bool = false;
/// }
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a netlink protocol",
    note = "use `Route`, `Netfilter` or `Generic`, or `Raw<NUMBER>` for another protocol"
)]
pub trait Protocol: Sealed + 'static {
    /// Protocol number for `socket(2)`.
    const NUMBER: i32;
    /// Whether message types are looked up by family name.
    const GENERIC: bool;
}

/// A classic netlink protocol without a type of its own, given by its number.
///
/// Opening a socket for protocol 11 (`NETLINK_CONNECTOR`) or 22 (`NETLINK_SMC`) fails with
/// `EPROTONOSUPPORT`, as if the kernel lacked it, because nix has no name for these two. A
/// descriptor that was opened by other means can be used.
///
/// ```
/// use netloom::{Raw, Socket};
///
/// // Any protocol by its number: 15 is `NETLINK_KOBJECT_UEVENT`.
/// Socket::<Raw<15>>::open()?;
/// # Ok::<(), netloom::Error>(())
/// ```
#[derive(Debug)]
pub enum Raw<const NUMBER: i32> {}

impl<const N: i32> Sealed for Raw<N> {}

impl<const N: i32> Protocol for Raw<N> {
    const NUMBER: i32 = N;
    const GENERIC: bool = false;
}

/// `NETLINK_ROUTE`: links, addresses, routes, rules, neighbours, traffic control.
///
/// ```
/// use netloom::{Route, Socket, rt_addr, rt_link};
///
/// // One socket serves all families of the protocol.
/// let mut socket = Socket::<Route>::open()?;
/// let links = socket.snapshot(&rt_link::getlink(), 3, |link| link.header().ifi_index)?;
/// let addresses = socket.snapshot(&rt_addr::getaddr(), 3, |address| address.header().ifa_index)?;
/// println!("{} links, {} addresses", links.items.len(), addresses.items.len());
/// # Ok::<(), netloom::Error>(())
/// ```
#[derive(Debug)]
pub enum Route {}

impl Sealed for Route {}

impl Protocol for Route {
    const NUMBER: i32 = 0;
    const GENERIC: bool = false;
}

/// `NETLINK_NETFILTER`: nftables, conntrack.
///
/// ```
/// use netloom::{Netfilter, Socket};
///
/// Socket::<Netfilter>::open()?;
/// # Ok::<(), netloom::Error>(())
/// ```
#[derive(Debug)]
pub enum Netfilter {}

impl Sealed for Netfilter {}

impl Protocol for Netfilter {
    const NUMBER: i32 = 12;
    const GENERIC: bool = false;
}

/// `NETLINK_GENERIC`: all generic netlink families.
///
/// ```
/// use netloom::{Generic, Socket, nlctrl};
///
/// let mut socket = Socket::<Generic>::open()?;
/// let mut families = socket.dump(&nlctrl::getfamily())?;
/// while let Some(family) = families.next()? {
///     println!("{:?}: {:?}", family.family_id()?, family.family_name()?);
/// }
/// # Ok::<(), netloom::Error>(())
/// ```
#[derive(Debug)]
pub enum Generic {}

impl Sealed for Generic {}

impl Protocol for Generic {
    const NUMBER: i32 = 16;
    const GENERIC: bool = true;
}
