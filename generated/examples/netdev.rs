//! Prints what an interface's driver provides: XDP features, queues and the NAPI instances that
//! serve them, page pools, and counters per queue.

use std::error::Error;
use std::fmt::Write as _;
use std::io::{self, Write as _};
use std::process::ExitCode;

use netloom::Errno;
use netloom::netdev::{self, QstatsScope, XdpAct};
use netloom::prelude::*;
use netloom::{Generic, Route, Socket, rt_link};

const HELP: &str = "\
Prints queues, NAPI instances, page pools and counters per queue of interfaces.

usage: netdev [NAME]

Without a name lists the interfaces with what XDP programs can do there. Needs no rights, and
Linux 6.8 for most of it.
";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let result = match arguments.as_slice() {
        [] => list(),
        [option] if option == "--help" || option == "-h" => {
            print!("{HELP}");
            Ok(())
        }
        [name] => one(name),
        _ => Err(HELP.into()),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        // The reader, such as `head`, has closed the pipe.
        Err(error) if is_broken_pipe(&*error) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("netdev: {error}");
            ExitCode::FAILURE
        }
    }
}

fn is_broken_pipe(error: &(dyn Error + 'static)) -> bool {
    let error = error.downcast_ref::<io::Error>();
    error.is_some_and(|error| error.kind() == io::ErrorKind::BrokenPipe)
}

/// The family identifies interfaces by index; rt-link has their names.
fn list() -> Result<(), Box<dyn Error>> {
    let mut links = Socket::<Route>::open()?;
    let mut socket = Socket::<Generic>::open()?;
    let mut out = io::stdout().lock();
    let mut devices = socket.dump(&netdev::dev_get())?;
    while let Some(device) = devices.next()? {
        let index = device.ifindex()?.unwrap_or_default();
        let name = name(&mut links, index)?;
        writeln!(out, "{index}: {name}  XDP: {}", xdp(device.xdp_features()?))?;
    }
    Ok(())
}

/// What programs can do.
fn xdp(features: Option<XdpAct>) -> String {
    match features {
        Some(features) if !features.is_empty() => features.to_string(),
        _ => "nothing".to_owned(),
    }
}

/// A list with a title, or nothing if it is empty.
fn titled(title: &str, list: &str) -> String {
    if list.is_empty() { String::new() } else { format!("  {title}\n{list}") }
}

fn name(links: &mut Socket<Route>, index: u32) -> Result<String, netloom::Error> {
    let header = rt_link::Ifinfomsg::with(|h| h.ifi_index = index as i32);
    match links.get(rt_link::getlink().header(|h| *h = header)) {
        Ok(link) => Ok(link.ifname()?.unwrap_or_default().to_string()),
        // It was deleted meanwhile.
        Err(error) if error.errno() == Some(Errno::ENODEV) => Ok("?".to_owned()),
        Err(error) => Err(error),
    }
}

fn one(name: &str) -> Result<(), Box<dyn Error>> {
    let mut links = Socket::<Route>::open()?;
    let found = links.get(rt_link::getlink().ifname(name));
    let index = found.map_err(|error| format!("{name}: {error}"))?.header().ifi_index as u32;

    let mut socket = Socket::<Generic>::open()?;
    let device = socket.get(netdev::dev_get().ifindex(index))?;
    let mut text = format!("{name}: XDP: {}\n", xdp(device.xdp_features()?));
    for part in [queues, napis, pools, counters] {
        match part(&mut socket, index) {
            Ok(part) => text.push_str(&part),
            // The kernel is too old, or the driver does not support it.
            Err(error) if error.errno() == Some(Errno::EOPNOTSUPP) => {}
            Err(error) => return Err(error.into()),
        }
    }
    write!(io::stdout(), "{text}")?;
    Ok(())
}

fn queues(socket: &mut Socket<Generic>, index: u32) -> Result<String, netloom::Error> {
    let mut text = String::new();
    let mut queues = socket.dump(netdev::queue_get().ifindex(index))?;
    while let Some(queue) = queues.next()? {
        let kind = queue.type_()?.unwrap_or_default();
        // Writing to a String never fails.
        let _ = write!(text, "    {kind} {}", queue.id()?.unwrap_or_default());
        if let Some(napi) = queue.napi_id()? {
            let _ = write!(text, "  served by NAPI {napi}");
        }
        if queue.xsk()?.is_some() {
            text.push_str("  used by an AF_XDP socket");
        }
        text.push('\n');
    }
    Ok(titled("queues", &text))
}

fn napis(socket: &mut Socket<Generic>, index: u32) -> Result<String, netloom::Error> {
    let mut text = String::new();
    let mut napis = socket.dump(netdev::napi_get().ifindex(index))?;
    while let Some(napi) = napis.next()? {
        let _ = write!(text, "    {}", napi.id()?.unwrap_or_default());
        for (title, value) in [
            ("interrupt", napi.irq()?.map(u64::from)),
            ("thread", napi.pid()?.map(u64::from)),
            ("defer hard interrupts", napi.defer_hard_irqs()?.map(u64::from)),
            ("flush after ns", napi.gro_flush_timeout()?),
            ("suspend interrupts for ns", napi.irq_suspend_timeout()?),
        ] {
            if let Some(value) = value {
                let _ = write!(text, "  {title} {value}");
            }
        }
        text.push('\n');
    }
    Ok(titled("NAPI instances", &text))
}

fn pools(socket: &mut Socket<Generic>, index: u32) -> Result<String, netloom::Error> {
    let mut text = String::new();
    // Kernels before 7.0 do not filter.
    let mut pools = socket.dump(&netdev::page_pool_get())?;
    while let Some(pool) = pools.next()? {
        if pool.ifindex()? != Some(index) {
            continue;
        }
        let _ = write!(text, "    {}", pool.id()?.unwrap_or_default());
        if let Some(napi) = pool.napi_id()? {
            let _ = write!(text, "  for NAPI {napi}");
        }
        let pages = pool.inflight()?.unwrap_or_default();
        let bytes = pool.inflight_mem()?.unwrap_or_default();
        let _ = write!(text, "  {pages} pages in use, {bytes} bytes");
        if let Some(seconds) = pool.detach_time()? {
            let _ = write!(text, "  (given up {seconds} s after boot, waits for pages)");
        }
        text.push('\n');
    }
    Ok(titled("page pools", &text))
}

/// The kernel sends only the counters that the driver has, so they are printed by `Debug`, with the
/// kernel's names.
fn counters(socket: &mut Socket<Generic>, index: u32) -> Result<String, netloom::Error> {
    let mut text = String::new();
    let mut request = netdev::qstats_get();
    request.ifindex(index).scope(QstatsScope::QUEUE);
    let mut replies = socket.dump(&request)?;
    while let Some(stats) = replies.next()? {
        let _ = writeln!(text, "    {:?}", stats.attributes());
    }
    Ok(titled("counters", &text))
}
