//! Wireless LAN on simulated radios: their description, interfaces, an ad hoc network, and a scan
//! that finds it, compared with `iw`.
//!
//! VM: modules=mac80211_hwsim programs=ip,iw

mod common;
#[path = "common/generic.rs"]
mod generic;

use std::fs::File;
use std::os::fd::AsRawFd as _;
use std::time::{Duration, Instant};

use common::{Comparison, Failure, Outcome, ip, isolated, mac, programs};
use generic::{listen, refused, wait, with};
use netloom::Errno;
use netloom::nl80211::{self, BssAttrs, Event, Family, Iftype};
use netloom::{Generic, Socket};
use serde_json::json;

const SSID: &[u8] = b"netloom";
const FREQUENCY: u32 = 2412;

/// An interface as we decode it.
#[derive(Debug, Clone)]
struct Interface {
    index: u32,
    name: String,
    radio: u32,
}

/// A single test uses the radios: there are only two, and they move between namespaces.
#[test]
fn radios_interfaces_and_scans_are_those_of_iw() {
    let ran = with::<Family>(|outside| {
        let mut numbers = radios(outside)?;
        numbers.sort_unstable();
        if numbers.len() < 2 {
            common::skip(&generic::running(), "the kernel has not two radios");
            return Ok(());
        }
        isolated(&["ip", "iw"], || {
            let here = File::open("/proc/thread-self/ns/net")?;
            for number in &numbers[..2] {
                let mut req = nl80211::set_wiphy_netns();
                req.wiphy(*number).netns_fd(here.as_raw_fd().unsigned_abs());
                outside.request(&req)?;
            }
            with::<Family>(|sock| {
                let mut ours = Comparison::new();
                compare_radio(sock, numbers[0], &mut ours)?;
                let interfaces = interfaces(sock)?;
                let [first, second] = interfaces.as_slice() else { panic!("{interfaces:?}") };
                found(sock, second)?;
                compare_interface(sock, second, &mut ours)?;
                compare_scan(sock, first, &mut ours)?;
                refusals(sock, second)?;
                change_interfaces(sock, first)?;
                ours.finish(20);
                Ok(())
            })
        });
        Ok(())
    });
    if let Err(failure) = ran {
        panic!("{failure:?}");
    }
}

/// Numbers of the radios. Each comes in several messages.
fn radios(sock: &mut Socket<Generic>) -> Result<Vec<u32>, Failure> {
    let mut numbers = Vec::new();
    let mut req = nl80211::get_wiphy();
    req.split_wiphy_dump(true);
    let mut parts = sock.dump(&req)?;
    while let Some(part) = parts.next()? {
        numbers.extend(part.wiphy()?);
    }
    numbers.dedup();
    Ok(numbers)
}

/// What `iw` prints behind `label`, on the first line that has it.
fn theirs(text: &str, label: &str) -> Result<String, Failure> {
    let found = text.lines().find_map(|line| line.trim_start().strip_prefix(label));
    let found = found.ok_or_else(|| Failure::new(format!("iw does not say {label:?}: {text}")))?;
    Ok(found.trim().to_owned())
}

/// Compares a radio's description, whose parts come in several messages.
fn compare_radio(sock: &mut Socket<Generic>, number: u32, ours: &mut Comparison) -> Outcome {
    let mut req = nl80211::get_wiphy();
    req.wiphy(number).split_wiphy_dump(true);
    let (mut name, mut ssids, mut channels, mut types) = (None, None, Vec::new(), Vec::new());
    let mut parts = sock.dump(&req)?;
    while let Some(part) = parts.next()? {
        assert_eq!(part.wiphy()?, Some(number));
        name = part.wiphy_name()?.map(ToString::to_string);
        ssids = ssids.or(part.max_num_scan_ssids()?);
        if let Some(set) = part.supported_iftypes()? {
            types.extend([set.adhoc(), set.station(), set.ap(), set.ap_vlan(), set.monitor()]);
        }
        let Some(bands) = part.wiphy_bands()? else { continue };
        let Some(band) = bands._2ghz()? else { continue };
        for channel in band.freqs()? {
            let channel = channel?;
            channels.extend(channel.freq()?);
            assert!(channel.freq()? != Some(FREQUENCY) || !channel.disabled());
        }
    }
    drop(parts);
    let name = name.ok_or_else(|| Failure::new("a radio without a name"))?;
    let text = programs::run(&format!("iw phy#{number} info"))?;
    let ours = ours.of("radio.");
    ours.same("wiphy-name", name, &json!(theirs(&text, "Wiphy ")?));
    let most = theirs(&text, "max # scan SSIDs:")?;
    ours.same("max-num-scan-ssids", ssids.map(|most| most.to_string()), &json!(most));
    assert_eq!(types, [true; 5], "the simulated radio has all of them");
    for name in ["* IBSS", "* managed", "* AP", "* AP/VLAN", "* monitor"] {
        theirs(&text, name)?;
    }
    assert!(channels.len() >= 11, "{channels:?}");
    for frequency in channels {
        let printed = text.contains(&format!("* {frequency} MHz"))
            || text.contains(&format!("* {frequency}.0 MHz"));
        ours.same(&format!("frequency.{frequency}"), printed, &json!(true));
    }
    Ok(())
}

fn interfaces(sock: &mut Socket<Generic>) -> Result<Vec<Interface>, Failure> {
    let mut found = Vec::new();
    let mut interfaces = sock.dump(&nl80211::get_interface())?;
    while let Some(interface) = interfaces.next()? {
        let name = interface.ifname()?.map(ToString::to_string);
        let (Some(index), Some(name), Some(radio)) =
            (interface.ifindex()?, name, interface.wiphy()?)
        else {
            continue;
        };
        found.push(Interface { index, name, radio });
    }
    found.sort_unstable_by_key(|interface| interface.radio);
    Ok(found)
}

/// Creates an ad hoc network, which sends beacons.
fn found(sock: &mut Socket<Generic>, interface: &Interface) -> Outcome {
    let mut req = nl80211::set_interface();
    req.ifindex(interface.index).iftype(Iftype::ADHOC);
    sock.request(&req)?;
    ip(&format!("link set {} up", interface.name))?;
    let mut req = nl80211::join_ibss();
    req.ifindex(interface.index).ssid(SSID).wiphy_freq(FREQUENCY).freq_fixed(true);
    req.mac(mac("02:00:00:00:77:00"));
    sock.request(&req)?;
    Ok(())
}

fn compare_interface(
    sock: &mut Socket<Generic>,
    interface: &Interface,
    ours: &mut Comparison,
) -> Outcome {
    // The radio switches to the channel asynchronously.
    let deadline = Instant::now() + Duration::from_secs(20);
    let text = loop {
        let text = programs::run(&format!("iw dev {} info", interface.name))?;
        if text.contains("channel") || Instant::now() > deadline {
            break text;
        }
    };
    let reply = sock.get(nl80211::get_interface().ifindex(interface.index))?;
    let ours = ours.of("interface.");
    ours.same_text("ifname", reply.ifname()?, &json!(theirs(&text, "Interface ")?));
    ours.same_text("mac", reply.mac()?, &json!(theirs(&text, "addr ")?));
    let number = reply.ifindex()?.map(|index| index.to_string());
    ours.same("ifindex", number, &json!(theirs(&text, "ifindex ")?));
    assert_eq!(reply.iftype()?, Some(Iftype::ADHOC));
    assert_eq!(theirs(&text, "type ")?, "IBSS");
    let channel = theirs(&text, "channel ")?;
    let frequency = reply.wiphy_freq()?.map(|number| format!("({number} MHz)"));
    let shown = frequency.as_ref().is_some_and(|frequency| channel.contains(frequency));
    ours.same("wiphy-freq", shown, &json!(true));
    assert_eq!(reply.wiphy_freq()?, Some(FREQUENCY));
    let width = reply.channel_width()?.map(|width| width.to_string());
    assert!(channel.contains("width: 20 MHz"), "{channel} {width:?}");
    assert!(width.is_some_and(|width| width.starts_with("20")));
    Ok(())
}

/// Scans until the network is found, and compares its description.
fn compare_scan(
    sock: &mut Socket<Generic>,
    interface: &Interface,
    ours: &mut Comparison,
) -> Outcome {
    ip(&format!("link set {} up", interface.name))?;
    let mut events = listen::<Family>("scan")?;
    let mut req = nl80211::trigger_scan();
    req.ifindex(interface.index).scan_ssids(1, [b""]).scan_frequencies(1, [FREQUENCY]);
    let deadline = Instant::now() + Duration::from_secs(60);
    loop {
        sock.request(&req)?;
        let began = wait::<Family, _>(&mut events, |event| match event {
            Event::TriggerScanNtf(scan) => {
                let frequencies = scan.scan_frequencies()?.collect::<Result<Vec<_>, _>>()?;
                Ok(Some((scan.ifindex()?, frequencies)))
            }
            _ => Ok(None),
        })?;
        assert_eq!(began, (Some(interface.index), vec![FREQUENCY]));
        wait::<Family, _>(&mut events, |event| match event {
            Event::NewScanResultsNtf(scan) => Ok(scan.ifindex()?),
            _ => Ok(None),
        })?;
        let text = programs::run(&format!("iw dev {} scan dump", interface.name))?;
        let mut networks = sock.dump(nl80211::get_scan().ifindex(interface.index))?;
        while let Some(network) = networks.next()? {
            let Some(bss) = network.bss()? else { continue };
            if name(&bss)? == Some(SSID) {
                return compare_network(&bss, &text, ours.of("bss."));
            }
        }
        if Instant::now() > deadline {
            return Err(Failure::new(format!("the network is never found; iw says {text}")));
        }
    }
}

/// The name of a network: the element of type 0.
fn name<'a>(bss: &BssAttrs<'a>) -> Result<Option<&'a [u8]>, Failure> {
    let mut rest = bss.information_elements()?.unwrap_or_default();
    while let [kind, length, behind @ ..] = rest {
        let Some((content, next)) = behind.split_at_checked(usize::from(*length)) else { break };
        if *kind == 0 {
            return Ok(Some(content));
        }
        rest = next;
    }
    Ok(None)
}

fn compare_network(bss: &BssAttrs<'_>, text: &str, ours: &mut Comparison) -> Outcome {
    let address = bss.bssid()?.map(|address| address.to_string());
    let begin = format!("BSS {}", address.as_deref().unwrap_or("?"));
    ours.same("bssid", text.contains(&begin), &json!(true));
    let frequency = theirs(text, "freq:")?;
    let frequency = frequency.trim_end_matches(".0");
    ours.same("frequency", bss.frequency()?.map(|number| number.to_string()), &json!(frequency));
    let signal = bss.signal_mbm()?.map(|signal| format!("{}.{:02}", signal / 100, -signal % 100));
    let signal = signal.map(|signal| format!("{signal} dBm"));
    ours.same("signal-mbm", signal, &json!(theirs(text, "signal:")?));
    let interval = bss.beacon_interval()?.map(|interval| format!("{interval} TUs"));
    ours.same("beacon-interval", interval, &json!(theirs(text, "beacon interval:")?));
    let capability = bss.capability()?.map(|bits| format!("({bits:#06x})"));
    let printed = theirs(text, "capability:")?;
    let shown = capability.is_some_and(|bits| printed.ends_with(&bits));
    ours.same("capability", shown, &json!(true));
    assert_eq!(theirs(text, "SSID:")?.as_bytes(), SSID);
    assert_eq!((bss.status()?, bss.frequency()?), (None, Some(FREQUENCY)));
    Ok(())
}

fn refusals(sock: &mut Socket<Generic>, interface: &Interface) -> Outcome {
    let mut req = nl80211::join_ibss();
    req.ifindex(interface.index).ssid([b'x'; 33]).wiphy_freq(FREQUENCY);
    let refusal = refused(sock.request(&req))?;
    assert_eq!(refusal.attribute(), Some("ssid"), "{refusal}");
    ip(&format!("link set {} down", interface.name))?;
    let refusal = refused(sock.request(nl80211::trigger_scan().ifindex(interface.index)))?;
    assert_eq!(refusal.errno(), Errno::ENETDOWN);
    Ok(())
}

/// Interfaces come and go.
fn change_interfaces(sock: &mut Socket<Generic>, beside: &Interface) -> Outcome {
    let mut events = listen::<Family>("config")?;
    let mut req = nl80211::new_interface();
    req.wiphy(beside.radio).ifname("listen0").iftype(Iftype::MONITOR);
    let made = sock.get(&req)?;
    let index = made.ifindex()?;
    assert_eq!((made.iftype()?, index.is_some()), (Some(Iftype::MONITOR), true));
    assert!(programs::run("iw dev listen0 info")?.contains("type monitor"));
    wait::<Family, _>(&mut events, |event| match event {
        Event::NewInterfaceNtf(interface) => Ok((interface.ifindex()? == index).then_some(())),
        _ => Ok(None),
    })?;
    sock.request(nl80211::del_interface().ifindex(index.unwrap_or_default()))?;
    wait::<Family, _>(&mut events, |event| match event {
        Event::DelInterfaceNtf(interface) => Ok((interface.ifindex()? == index).then_some(())),
        _ => Ok(None),
    })?;
    assert_eq!(interfaces(sock)?.len(), 2);
    Ok(())
}
