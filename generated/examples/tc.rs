//! Shares the bandwidth of an interface among classes of traffic, as a script of `tc qdisc`,
//! `tc class` and `tc filter` would, and shows what passed through each.

use std::error::Error;
use std::process::ExitCode;

use netloom::Errno;
use netloom::prelude::*;
use netloom::rt_link;
use netloom::tc::{self, OptionsMsg, TcHtbGlob, TcHtbOpt, TcRatespec, TcU32Key, TcU32Sel, Tcmsg};
use netloom::{DecodeError, Route, Socket};

const HELP: &str = "\
Shares the bandwidth of an interface: calls before the web before the rest.

usage: tc make INTERFACE MBIT    sets up the classes, for so many Mbit/s together
       tc show INTERFACE         shows classes, what passed through them, and filters
       tc remove INTERFACE       gives the interface its default queue back

`make` and `remove` need CAP_NET_ADMIN and a kernel with sch_htb and cls_u32; try it with
`unshare --net`.
";

/// Parent of the root qdisc of an interface (include/uapi/linux/pkt_sched.h).
const ROOT: u32 = 0xffff_ffff;
/// Burst: bytes that an idle class may send at once.
const BURST: u64 = 16 * 1024;
/// Length of the kernel's time unit for rates, in nanoseconds.
const TICK: u64 = 64;

/// Minor number, percentage of the bandwidth, priority, and the ports of a class.
const CLASSES: [(u32, u32, u32, &[u16]); 3] =
    [(0x10, 20, 0, &[5060, 3478]), (0x20, 50, 1, &[80, 443]), (0x30, 30, 2, &[])];

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let result = match arguments[..] {
        ["--help" | "-h"] => {
            print!("{HELP}");
            Ok(())
        }
        ["make", interface, speed] => make(interface, speed),
        ["show", interface] => show(interface),
        ["remove", interface] => remove(interface),
        _ => Err(HELP.into()),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("tc: {error}");
            ExitCode::FAILURE
        }
    }
}

fn make(interface: &str, speed: &str) -> Result<(), Box<dyn Error>> {
    let speed: u32 = match speed.parse() {
        // Rates have 32 bits here; higher ones need another attribute.
        Ok(speed @ 1..=30_000) => speed * 125_000,
        _ => return Err(format!("{speed} is no speed from 1 to 30000 Mbit/s").into()),
    };
    let mut socket = Socket::<Route>::open()?;
    let ifindex = index(&mut socket, interface)?;
    let place = |parent, handle| {
        Tcmsg::with(|h| {
            h.ifindex = ifindex;
            h.parent = parent;
            h.handle = handle;
        })
    };

    let mut request = tc::newqdisc();
    request.create().exclusive().header(|h| *h = place(ROOT, handle(0)));
    request.options_htb(|htb| {
        // Traffic that no filter classifies goes to the last class.
        htb.init(TcHtbGlob::with(|s| {
            s.version = 3;
            s.rate2quantum = 10;
            s.defcls = 0x30;
        }));
    });
    if let Err(error) = socket.request(&request) {
        return Err(match error.errno() {
            Some(Errno::EEXIST) => {
                format!(
                    "{interface} has a queue of its own already; `tc remove {interface}` ends it"
                )
            }
            Some(Errno::ENOENT) => format!("this kernel has no htb: {error}"),
            _ => error.to_string(),
        }
        .into());
    }
    // All classes have the same parent, from which they borrow unused bandwidth.
    class(&mut socket, place(handle(0), handle(1)), speed, speed, 0)?;
    for (minor, percent, prio, ports) in CLASSES {
        let share = speed / 100 * percent;
        class(&mut socket, place(handle(1), handle(minor)), share, speed, prio)?;
        for port in ports {
            filter(&mut socket, ifindex, *port, handle(minor))?;
        }
    }
    println!("{interface} is shared among {} classes; `tc show {interface}`", CLASSES.len());
    Ok(())
}

/// Creates a class with an assured and a maximum rate, in bytes per second.
fn class(
    socket: &mut Socket<Route>,
    header: Tcmsg,
    rate: u32,
    ceil: u32,
    prio: u32,
) -> Result<(), netloom::Error> {
    // For an Ethernet link layer, the kernel needs no rate table.
    let spec = |rate| {
        TcRatespec::with(|s| {
            s.rate = rate;
            s.linklayer = 1;
        })
    };
    let time = |rate: u32| {
        let ticks = BURST * 1_000_000_000 / u64::from(rate) / TICK;
        u32::try_from(ticks).unwrap_or(u32::MAX)
    };
    let mut request = tc::newtclass();
    request.create().exclusive().header(|h| *h = header).options_htb(|htb| {
        htb.parms(TcHtbOpt::with(|s| {
            s.rate = spec(rate);
            s.ceil = spec(ceil);
            s.buffer = time(rate);
            s.cbuffer = time(ceil);
            s.prio = prio;
        }));
    });
    socket.request(&request)?;
    Ok(())
}

/// Sends IPv4 packets to a port into a class. The header of TCP and UDP is taken to begin behind
/// 20 bytes, as it does unless there are IP options.
fn filter(
    socket: &mut Socket<Route>,
    ifindex: i32,
    port: u16,
    class: u32,
) -> Result<(), netloom::Error> {
    let mut request = tc::newtfilter();
    // Priority 1 and the Ethernet type of IPv4, that in network byte order.
    let info = 1 << 16 | u32::from(0x0800_u16.to_be());
    let header = Tcmsg::with(|h| {
        h.ifindex = ifindex;
        h.parent = handle(0);
        h.info = info;
    });
    request.create().exclusive().header(|h| *h = header).options_u32(|filter| {
        let keys = TcU32Key::with(|s| {
            s.mask = 0xffff;
            s.val = u32::from(port);
            s.off = 20;
            s.offmask = 0;
        });
        // A match ends the search (flag 1).
        let sel = TcU32Sel::with(|s| {
            s.flags = 1;
            s.nkeys = 1;
            s.keys = keys;
        });
        filter.classid(class).sel(sel);
    });
    socket.request(&request)?;
    Ok(())
}

fn show(interface: &str) -> Result<(), Box<dyn Error>> {
    let mut socket = Socket::<Route>::open()?;
    let ifindex = index(&mut socket, interface)?;
    let header = Tcmsg::with(|h| h.ifindex = ifindex);
    let mut classes = socket.dump(tc::gettclass().header(|h| *h = header))?;
    let mut none = true;
    while let Some(class) = classes.next()? {
        none = false;
        println!("{}", describe(&class)?);
    }
    if none {
        println!("{interface} has no classes");
        return Ok(());
    }
    let mut filters = socket.dump(tc::gettfilter().header(|h| {
        *h = header;
        h.parent = handle(0);
    }))?;
    while let Some(filter) = filters.next()? {
        // Hash tables of filters are listed too; they have no selector.
        let Some(OptionsMsg::U32(options)) = filter.options()? else { continue };
        let (Some(sel), Some(class)) = (options.sel()?, options.classid()?) else { continue };
        println!("filter: port {} goes to {}", sel.keys.val & sel.keys.mask, name(class));
    }
    Ok(())
}

fn describe(class: &tc::GettclassReply<'_>) -> Result<String, DecodeError> {
    let header = class.header();
    let kind = class.kind()?.unwrap_or_default();
    let mut text = format!("class {} {kind}", name(header.handle));
    if header.parent != ROOT {
        text += &format!(" below {}", name(header.parent));
    }
    if let Some(OptionsMsg::Htb(htb)) = class.options()?
        && let Some(parms) = htb.parms()?
    {
        let [rate, ceil] =
            [parms.rate.rate, parms.ceil.rate].map(|rate| f64::from(rate) / 125_000.0);
        text += &format!(": {rate} Mbit/s assured, {ceil} at most, priority {}", parms.prio);
    }
    if let Some(stats) = class.stats2()? {
        let basic = stats.basic()?.unwrap_or_default();
        let drops = stats.queue()?.unwrap_or_default().drops;
        text += &format!("; {} packets, {} bytes, {drops} dropped", basic.packets, basic.bytes);
    }
    Ok(text)
}

fn remove(interface: &str) -> Result<(), Box<dyn Error>> {
    let mut socket = Socket::<Route>::open()?;
    let ifindex = index(&mut socket, interface)?;
    let header = Tcmsg::with(|h| {
        h.ifindex = ifindex;
        h.parent = ROOT;
    });
    match socket.request(tc::delqdisc().header(|h| *h = header)) {
        Ok(_) => println!("{interface} has its default queue back"),
        Err(error) if error.errno() == Some(Errno::ENOENT) => {
            println!("{interface} has its default queue");
        }
        Err(error) => return Err(error.into()),
    }
    Ok(())
}

/// The handle `1:minor`; the qdisc itself has minor number 0.
const fn handle(minor: u32) -> u32 {
    1 << 16 | minor
}

/// A handle as everybody writes it.
fn name(handle: u32) -> String {
    format!("{:x}:{:x}", handle >> 16, handle & 0xffff)
}

fn index(socket: &mut Socket<Route>, interface: &str) -> Result<i32, Box<dyn Error>> {
    let link = socket.get(rt_link::getlink().ifname(interface));
    Ok(link.map_err(|error| format!("{interface}: {error}"))?.header().ifi_index)
}
