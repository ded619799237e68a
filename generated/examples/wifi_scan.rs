//! Scans for wireless networks and lists them by strength, as `iw dev wlan0 scan` does.

use std::error::Error;
use std::process::ExitCode;

use netloom::Errno;
use netloom::nl80211::{self, BssAttrs, BssStatus, Event, Family};
use netloom::{DecodeError, Generic, Notification, Socket, Subscription};

const HELP: &str = "\
Scans for wireless networks and lists them, the strongest first.

usage: wifi_scan [INTERFACE]

Takes the first wireless interface if none is given; it must be up. Needs CAP_NET_ADMIN to scan;
without it the networks of the last scan are listed.
";

/// Number of the element that holds a network's name (IEEE 802.11, table of element ids).
const ELEMENT_SSID: u8 = 0;
/// Number of the element that a network with WPA2 or later has.
const ELEMENT_RSN: u8 = 48;
/// Capability bit of networks that encrypt.
const PRIVACY: u16 = 0x10;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let result = match arguments.as_slice() {
        [] => run(None),
        [option] if option == "--help" || option == "-h" => {
            print!("{HELP}");
            Ok(())
        }
        [interface] => run(Some(interface)),
        _ => Err(HELP.into()),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("wifi_scan: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run(wanted: Option<&str>) -> Result<(), Box<dyn Error>> {
    let mut socket = Socket::<Generic>::open()?;
    let (index, name) = match interface(&mut socket, wanted) {
        Ok(Some(found)) => found,
        Ok(None) => {
            return Err(match wanted {
                Some(wanted) => format!("there is no interface {wanted}, or it is not wireless"),
                None => "there is no wireless interface".to_owned(),
            }
            .into());
        }
        Err(netloom::Error::UnknownFamily(_)) => {
            return Err("this kernel has no wireless LAN; the module is cfg80211".into());
        }
        Err(error) => return Err(error.into()),
    };
    match scan(&mut socket, index) {
        Ok(()) => {}
        Err(error) => match error.errno() {
            Some(Errno::EPERM) => println!("no right to scan; these are the results of the last"),
            Some(Errno::ENETDOWN) => {
                let advice = format!("`ip link set {name} up` switches it on");
                return Err(format!("{name} is down: {advice}").into());
            }
            _ => return Err(error.into()),
        },
    }
    list(&mut socket, index)
}

/// Index and name of the interface that is wanted, or of the first.
fn interface(
    socket: &mut Socket<Generic>,
    wanted: Option<&str>,
) -> Result<Option<(u32, String)>, netloom::Error> {
    let mut found = None;
    let mut interfaces = socket.dump(&nl80211::get_interface())?;
    while let Some(interface) = interfaces.next()? {
        // Some, such as for peer to peer discovery, are no network interfaces.
        let (Some(index), Some(name)) = (interface.ifindex()?, interface.ifname()?) else {
            continue;
        };
        if found.is_none() && wanted.is_none_or(|wanted| *name == *wanted) {
            found = Some((index, name.to_string()));
        }
    }
    Ok(found)
}

/// Scans and waits for the end.
fn scan(socket: &mut Socket<Generic>, index: u32) -> Result<(), netloom::Error> {
    // First join, then ask: a scan may be over soon.
    let mut events = Subscription::<Generic>::open()?;
    events.join::<Family>("scan")?;
    let mut request = nl80211::trigger_scan();
    // The empty name asks all networks to answer.
    request.ifindex(index).scan_ssids(1, [b""]);
    match socket.request(&request) {
        Ok(_) => {}
        // Somebody else's scan is as good as ours.
        Err(error) if error.errno() == Some(Errno::EBUSY) => {}
        Err(error) => return Err(error),
    }
    loop {
        let Notification::Message(message) = events.next()? else {
            // The kernel lost messages for us, perhaps that one: what is there has to do.
            return Ok(());
        };
        match message.decode::<Family>()? {
            Some(Event::NewScanResultsNtf(scan) | Event::ScanAbortedNtf(scan))
                if scan.ifindex()? == Some(index) =>
            {
                return Ok(());
            }
            _ => {}
        }
    }
}

fn list(socket: &mut Socket<Generic>, index: u32) -> Result<(), Box<dyn Error>> {
    let mut request = nl80211::get_scan();
    request.ifindex(index);
    let mut networks = Vec::new();
    let mut replies = socket.dump(&request)?;
    while let Some(reply) = replies.next()? {
        if let Some(bss) = reply.bss()? {
            networks.push((bss.signal_mbm()?, describe(&bss)?));
        }
    }
    networks.sort_by_key(|network| std::cmp::Reverse(network.0));
    for (_, text) in &networks {
        println!("{text}");
    }
    println!("{} networks", networks.len());
    Ok(())
}

fn describe(bss: &BssAttrs<'_>) -> Result<String, DecodeError> {
    let elements = bss.information_elements()?.unwrap_or_default();
    let name = element(elements, ELEMENT_SSID).unwrap_or_default();
    let name = match String::from_utf8_lossy(name) {
        hidden if hidden.chars().all(|letter| letter == '\0') => "(hidden)".to_owned(),
        name => name.escape_debug().to_string(),
    };
    let signal = match bss.signal_mbm()? {
        Some(signal) => format!("{:>6.1} dBm", f64::from(signal) / 100.0),
        None => "     ? dBm".to_owned(),
    };
    let security = if element(elements, ELEMENT_RSN).is_some() {
        "WPA2 or later"
    } else if bss.capability()?.unwrap_or_default() & PRIVACY != 0 {
        "WEP or WPA"
    } else {
        "open"
    };
    let here = match bss.status()? {
        Some(BssStatus::ASSOCIATED) => ", connected",
        Some(BssStatus::IBSS_JOINED) => ", joined",
        _ => "",
    };
    let address = bss.bssid()?.map(|address| address.to_string()).unwrap_or_default();
    let frequency = bss.frequency()?.unwrap_or_default();
    Ok(format!("{signal}  {address}  {frequency} MHz  {name}  ({security}{here})"))
}

/// The content of the first element of a kind.
fn element(mut elements: &[u8], wanted: u8) -> Option<&[u8]> {
    while let [kind, length, behind @ ..] = elements {
        let (content, next) = behind.split_at_checked(usize::from(*length))?;
        if *kind == wanted {
            return Some(content);
        }
        elements = next;
    }
    None
}
