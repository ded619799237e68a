//! Creates a bridge that filters VLANs, and a veth pair with one end in it, and sets them up, as a
//! container runtime does.

use std::error::Error;
use std::process::ExitCode;

use netloom::Errno;
use netloom::rt_link::{self, IfinfoFlags, Ifinfomsg};
use netloom::{Request, Route, Socket};

const HELP: &str = "\
Creates a bridge and a veth pair, one end of which becomes a port of the bridge.

usage: bridge [BRIDGE PORT PEER]

The names are br0, veth0 and veth1 if none are given. Needs CAP_NET_ADMIN; try it with
`unshare --net`. `ip link delete` removes what it made.
";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let result = match arguments[..] {
        [] => run("br0", "veth0", "veth1"),
        ["--help" | "-h"] => {
            print!("{HELP}");
            Ok(())
        }
        [bridge, port, peer] => run(bridge, port, peer),
        _ => Err(HELP.into()),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("bridge: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run(bridge: &str, port: &str, peer: &str) -> Result<(), Box<dyn Error>> {
    let mut socket = Socket::<Route>::open()?;

    make_bridge(&mut socket, bridge)?;

    make_veth(&mut socket, port, peer)?;
    println!("{port} and {peer}: a veth pair");

    let master = index(&mut socket, bridge)?;
    let mut request = rt_link::setlink();
    let port_index = index(&mut socket, port)?;
    request.header(|h| up(h, port_index)).master(master as u32);
    socket.request(&request)?;
    println!("{port}: up, a port of {bridge}");

    for name in [bridge, peer] {
        let mut request = rt_link::setlink();
        let index = index(&mut socket, name)?;
        request.header(|h| up(h, index));
        socket.request(&request)?;
        println!("{name}: up");
    }
    Ok(())
}

/// Creates a bridge that filters VLANs, or an ordinary one if the kernel was built without that.
fn make_bridge(socket: &mut Socket<Route>, name: &str) -> Result<(), netloom::Error> {
    match socket.request(&bridge_request(name, true)) {
        Ok(_) => println!("{name}: a bridge that filters VLANs"),
        Err(error) if error.errno() == Some(Errno::EOPNOTSUPP) => {
            // Without VLAN filtering this succeeds; without any bridges it fails too.
            socket.request(&bridge_request(name, false))?;
            println!("{name}: a bridge");
            println!("    it filters no VLANs: the kernel lacks CONFIG_BRIDGE_VLAN_FILTERING");
        }
        Err(error) => return Err(error),
    }
    Ok(())
}

fn bridge_request(name: &str, filter: bool) -> rt_link::Newlink {
    let mut request = rt_link::newlink();
    request.create().exclusive().ifname(name);
    request.linkinfo(|info| {
        // Writes the kind, "bridge", too.
        info.data_bridge(|bridge| {
            if filter {
                bridge.vlan_filtering(1);
            }
        });
    });
    request
}

/// A nested request without a header describes the other end of the pair.
fn make_veth(socket: &mut Socket<Route>, name: &str, peer: &str) -> Result<(), netloom::Error> {
    let mut other = rt_link::newlink();
    other.ifname(peer);
    let other = other.buffer().bytes()?;

    let mut request = rt_link::newlink();
    request.create().exclusive().ifname(name);
    request.linkinfo(|info| {
        info.data_veth(|veth| {
            veth.peer(other);
        });
    });
    socket.request(&request)?;
    Ok(())
}

fn index(socket: &mut Socket<Route>, name: &str) -> Result<i32, netloom::Error> {
    let mut request = rt_link::getlink();
    request.ifname(name);
    Ok(socket.get(&request)?.header().ifi_index)
}

/// Fills in the header of a request that sets an interface up and changes no other flag.
fn up(h: &mut Ifinfomsg, index: i32) {
    h.ifi_index = index;
    h.ifi_flags = IfinfoFlags::UP;
    h.ifi_change = IfinfoFlags::UP.0;
}
