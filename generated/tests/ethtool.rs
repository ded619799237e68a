//! Settings of interfaces: `ethtool` prints what we set, we read and are notified of what it sets,
//! and refusals name the reason.
//!
//! VM: modules=psample,macsec,udp_tunnel,ip6_udp_tunnel programs=ip,ethtool simulators=netdevsim

mod common;
#[path = "../examples/ethtool.rs"]
mod example;
#[path = "common/generic.rs"]
mod generic;

use std::collections::{BTreeMap, BTreeSet};

use common::{Comparison, Failure, Outcome, index, ip, isolated, programs, route_socket};
use generic::{Simulated, listen, refused, wait, with};
use netloom::Errno;
use netloom::ethtool::{
    self, BitsetAttrs, ChannelsAttrs, CoalesceAttrs, Event, FecAttrs, HeaderFlags, HeaderWriter,
    PauseAttrs, RingsAttrs, StatsGrpAttrs,
};
use netloom::prelude::*;
use netloom::testing::attribute;
use netloom::{DecodeError, Generic, Socket};
use serde_json::{Value, json};

/// A pair of links, `a0` with queues to choose from.
fn pair() -> Outcome {
    ip("link add a0 numtxqueues 4 numrxqueues 3 type veth peer name b0")?;
    ip("link set b0 up")?;
    ip("link set a0 up")
}

fn named(name: &str) -> impl Fn(&mut HeaderWriter) {
    move |header| {
        header.dev_name(name);
    }
}

/// The names and values that `ethtool` prints. If a name is repeated, the last value is the current
/// one.
fn printed(options: &str) -> Result<BTreeMap<String, Value>, Failure> {
    let text = programs::run(&format!("ethtool {options}"))?;
    let lines = text.lines().filter_map(|line| line.split_once(':'));
    let value = |text: &str| match text.parse::<u64>() {
        Ok(number) => json!(number),
        Err(_) => json!(text),
    };
    Ok(lines.map(|(name, text)| (name.trim().to_lowercase(), value(text.trim()))).collect())
}

fn channels(sock: &mut Socket<Generic>) -> Result<Value, Failure> {
    let found = sock.get(ethtool::channels_get().header_(named("a0")))?;
    Ok(counts(&found)?)
}

fn counts(found: &ChannelsAttrs<'_>) -> Result<Value, DecodeError> {
    Ok(json!([found.rx_max()?, found.tx_max()?, found.rx_count()?, found.tx_count()?]))
}

#[test]
fn channels_agree_with_ethtool() {
    isolated(&["ip", "ethtool"], || {
        with::<ethtool::Family>(|sock| {
            pair()?;
            let mut req = ethtool::channels_set();
            req.header_(named("a0")).rx_count(2).tx_count(3);
            sock.request(&req)?;
            assert_eq!(channels(sock)?, json!([3, 4, 2, 3]));
            let theirs = printed("-l a0")?;
            assert_eq!((&theirs["rx"], &theirs["tx"]), (&json!(2), &json!(3)));

            let mut events = listen::<ethtool::Family>("monitor")?;
            programs::run("ethtool -L a0 rx 1 tx 2")?;
            assert_eq!(channels(sock)?, json!([3, 4, 1, 2]));
            let told = wait::<ethtool::Family, _>(&mut events, |event| match event {
                Event::ChannelsNtf(told) => counts(&told).map(Some),
                _ => Ok(None),
            })?;
            assert_eq!(told, json!([3, 4, 1, 2]));
            Ok(())
        })
    });
}

#[test]
fn a_refusal_names_the_attribute() {
    isolated(&["ip"], || {
        with::<ethtool::Family>(|sock| {
            pair()?;
            let mut req = ethtool::channels_set();
            req.header_(named("a0")).rx_count(2).tx_count(5);
            let refusal = refused(sock.request(&req))?;
            assert_eq!(refusal.errno(), Errno::EINVAL);
            assert_eq!(refusal.attribute(), Some("tx-count"), "{refusal}");

            // There is no setter for read-only attributes; the kernel's policy rejects them.
            let mut req = ethtool::channels_set();
            req.header_(named("a0")).attributes().rx_max(3);
            assert_eq!(refused(sock.request(&req))?.attribute(), Some("rx-max"));

            let refusal = refused(sock.get(ethtool::rings_get().header_(named("none0"))))?;
            assert_eq!(refusal.errno(), Errno::ENODEV);
            assert_eq!(refusal.attribute(), Some("header.dev-name"), "{refusal}");
            Ok(())
        })
    });
}

/// Names of the bits that are listed, and of those that are set.
fn bits(bitset: Option<BitsetAttrs<'_>>) -> Result<[BTreeSet<String>; 2], DecodeError> {
    let (mut listed, mut set) = (BTreeSet::new(), BTreeSet::new());
    let Some(bitset) = bitset else { return Ok([listed, set]) };
    for bit in bitset.bits()?.expect("names were asked for").bit() {
        let bit = bit?;
        let name = bit.name()?.unwrap_or_default().to_string();
        // Without a mask only those that are set are listed, and not marked.
        if bitset.nomask() || bit.value() {
            set.insert(name.clone());
        }
        listed.insert(name);
    }
    Ok([listed, set])
}

#[test]
fn features_agree_with_ethtool() {
    isolated(&["ip", "ethtool"], || {
        with::<ethtool::Family>(|sock| {
            pair()?;
            let mut req = ethtool::features_set();
            req.header_(named("a0")).wanted(|wanted| {
                wanted.bits(|bits| {
                    bits.bit(|bit| {
                        bit.name("tx-generic-segmentation").value(false);
                    });
                    bits.bit(|bit| {
                        bit.name("rx-gro").value(true);
                    });
                });
            });
            let changed = sock.get(&req)?;
            assert!(changed.active()?.is_some());

            let found = sock.get(ethtool::features_get().header_(named("a0")))?;
            let [_, active] = bits(found.active()?)?;
            assert!(active.contains("rx-gro") && !active.contains("tx-generic-segmentation"));
            let [every, can_change] = bits(found.hw()?)?;
            let [_, nochange] = bits(found.nochange()?)?;
            let theirs = common::one("ethtool --json -k a0")?;
            let mut compared = 0;
            for name in &every {
                // Some have the names of the older ioctl there.
                let theirs = &theirs[name];
                if theirs["fixed"].is_null() {
                    continue;
                }
                assert_eq!(json!(active.contains(name)), theirs["active"], "{name}");
                let fixed = !can_change.contains(name) || nochange.contains(name);
                assert_eq!(json!(fixed), theirs["fixed"], "{name} is fixed");
                compared += 1;
            }
            println!("{compared} features compared");
            assert!(compared > 30, "{compared}");
            Ok(())
        })
    });
}

#[test]
fn links_agree_with_ethtool() {
    isolated(&["ip", "ethtool"], || {
        with::<ethtool::Family>(|sock| {
            common::veth(&mut route_socket()?, "a0", "b0")?;
            let theirs = printed("a0")?;
            let modes = sock.get(ethtool::linkmodes_get().header_(named("a0")))?;
            let speed = modes.speed()?.map(|speed| format!("{speed}Mb/s"));
            assert_eq!(json!(speed), theirs["speed"]);
            assert_eq!(json!(modes.duplex()? == Some(1)), json!(theirs["duplex"] == "Full"));
            assert_eq!(modes.autoneg()?, Some(0));
            let state = sock.get(ethtool::linkstate_get().header_(named("a0")))?;
            assert_eq!(state.link()?, Some(1));
            assert_eq!(theirs["link detected"], "yes");
            let info = sock.get(ethtool::linkinfo_get().header_(named("a0")))?;
            assert_eq!(json!(info.phyaddr()?), theirs["phyad"]);
            let refusal =
                refused(sock.request(ethtool::linkmodes_set().header_(named("a0")).speed(10)));
            assert_eq!(refusal?.errno(), Errno::EOPNOTSUPP);

            // A dump lists all that have the feature, by index.
            let dump = sock.try_snapshot(&ethtool::linkstate_get(), 5, |state| {
                let header = state.header_()?;
                let index = header.map(|header| header.dev_index()).transpose()?.flatten();
                Ok::<_, netloom::Error>(index)
            })?;
            let mut links = route_socket()?;
            for name in ["a0", "b0"] {
                let index = u32::try_from(index(&mut links, name)?).ok();
                assert!(dump.items.contains(&index), "{name}");
            }
            Ok(())
        })
    });
}

#[test]
fn string_sets_and_statistics_are_read() {
    isolated(&["ip", "ethtool"], || {
        with::<ethtool::Family>(|sock| {
            pair()?;
            // ETH_SS_STATS and ETH_SS_FEATURES (include/uapi/linux/ethtool.h).
            let mut req = ethtool::strset_get();
            req.header_(named("a0")).stringsets(|sets| {
                for id in [1, 4] {
                    sets.stringset(|set| {
                        set.id(id);
                    });
                }
            });
            let found = sock.get(&req)?;
            let mut names: BTreeMap<u32, Vec<String>> = BTreeMap::new();
            for set in found.stringsets()?.expect("stringsets").stringset() {
                let set = set?;
                let strings = set.strings()?.expect("strings").string();
                let texts = strings.map(|string| Ok(string?.value()?.map(ToString::to_string)));
                let texts: Result<Vec<_>, DecodeError> = texts.collect();
                let texts: Vec<_> = texts?.into_iter().flatten().collect();
                assert_eq!(set.count()?, u32::try_from(texts.len()).ok());
                names.insert(set.id()?.expect("id"), texts);
            }
            assert!(names[&4].contains(&"rx-gro".to_owned()), "{names:?}");
            let theirs = printed("-S a0")?;
            for name in &names[&1] {
                assert!(theirs.contains_key(name), "{name}");
            }

            // A veth pair keeps no standard counters: the groups come back empty.
            let mut req = ethtool::stats_get();
            req.header_(named("a0")).groups(|groups| {
                groups.nomask(true).bits(|bits| {
                    for name in ["eth-mac", "rmon"] {
                        bits.bit(|bit| {
                            bit.name(name).value(true);
                        });
                    }
                });
            });
            let found = sock.get(&req)?;
            let mut groups = Vec::new();
            for group in found.grp() {
                let group = group?;
                groups.extend(group.id()?);
                assert_eq!(group.stat().count(), 0);
            }
            // ETHTOOL_STATS_ETH_MAC and ETHTOOL_STATS_RMON.
            assert_eq!(groups, [1, 3]);

            // This is how the example detects that a kernel lacks one of its groups.
            let mut req = ethtool::stats_get();
            req.header_(named("a0")).groups(|groups| {
                groups.nomask(true).bits(|bits| {
                    bits.bit(|bit| {
                        bit.name("absent").value(true);
                    });
                });
            });
            assert_eq!(refused(sock.get(&req))?.errno(), Errno::EOPNOTSUPP);
            assert_eq!(example::statistics(sock, "a0")?, "");
            Ok(())
        })
    });
}

/// Group rmon as net/ethtool/stats.c encodes it; no driver in the guests supports it.
#[test]
fn histograms_have_the_names_of_ethtool() {
    let nested = 0x8000;
    let bin = |way: u16, low: u32, high: u32, frames: u64| {
        let [low, high] =
            [(7, low), (8, high)].map(|(kind, size)| attribute(kind, &size.to_ne_bytes()));
        attribute(way | nested, &[low, high, attribute(9, &frames.to_ne_bytes())].concat())
    };
    let group = [
        attribute(2, &3_u32.to_ne_bytes()),
        bin(5, 0, 64, 1),
        bin(5, 65, 127, u64::MAX),
        bin(6, 1519, 0, 3),
    ];
    let found = example::histograms(&StatsGrpAttrs::new(&group.concat())).expect("well formed");
    let found: Vec<_> = found.iter().map(|(name, frames)| (&name[..], *frames)).collect();
    let expected = [
        ("rx-rmon-etherStatsPkts64Octets", 1),
        ("rx-rmon-etherStatsPkts65to127Octets", u64::MAX),
        ("tx-rmon-etherStatsPkts1519toMaxOctets", 3),
    ];
    assert_eq!(found, expected);
}

fn compare_rings(found: &RingsAttrs<'_>, name: &str, compared: &mut Comparison) -> Outcome {
    let theirs = printed(&format!("-g {name}"))?;
    let compared = compared.of("rings.");
    compared.same("rx", found.rx()?, &theirs["rx"]);
    compared.same("rx-mini", found.rx_mini()?, &theirs["rx mini"]);
    compared.same("rx-jumbo", found.rx_jumbo()?, &theirs["rx jumbo"]);
    compared.same("tx", found.tx()?, &theirs["tx"]);
    Ok(())
}

fn compare_coalesce(found: &CoalesceAttrs<'_>, name: &str, compared: &mut Comparison) -> Outcome {
    let theirs = printed(&format!("-c {name}"))?;
    let compared = compared.of("coalesce.");
    compared.same("rx-usecs", found.rx_usecs()?, &theirs["rx-usecs"]);
    compared.same("tx-usecs", found.tx_usecs()?, &theirs["tx-usecs"]);
    compared.same("rx-max-frames", found.rx_max_frames()?, &theirs["rx-frames"]);
    compared.same("tx-max-frames", found.tx_max_frames()?, &theirs["tx-frames"]);
    Ok(())
}

fn compare_pause(found: &PauseAttrs<'_>, name: &str, compared: &mut Comparison) -> Outcome {
    let theirs = printed(&format!("-I -a {name}"))?;
    let compared = compared.of("pause.");
    let on = |number: Option<u8>| number.map(|number| if number == 0 { "off" } else { "on" });
    compared.same("rx", on(found.rx()?), &theirs["rx"]);
    compared.same("tx", on(found.tx()?), &theirs["tx"]);
    let stats = found.stats()?.expect("stats were asked for");
    compared.same("stats.tx-frames", stats.tx_frames()?, &theirs["tx_pause_frames"]);
    compared.same("stats.rx-frames", stats.rx_frames()?, &theirs["rx_pause_frames"]);
    Ok(())
}

/// Bins do not overlap. Cards that count errors by number are simulated since Linux 6.18.
fn histogram(fec: &FecAttrs<'_>) -> Outcome {
    let stats = fec.stats()?.expect("stats were asked for");
    let mut next = 0;
    for bin in stats.hist() {
        let bin = bin?;
        let (low, high) = (bin.bin_low()?.expect("low"), bin.bin_high()?.expect("high"));
        assert!(low >= next && high >= low && bin.bin_val()?.is_some());
        next = high + 1;
    }
    println!("the last bin ends before {next} errors");
    Ok(())
}

#[test]
fn settings_of_a_simulated_card_agree_with_ethtool() {
    isolated(&["ip", "ethtool"], || {
        with::<ethtool::Family>(|sock| {
            let Some(card) = Simulated::new(7, 1, 4)? else { return Ok(()) };
            let compared = &mut Comparison::new();
            let (name, _) = &card.interface()?;
            let header = named(name);
            let mut req = ethtool::rings_set();
            req.header_(&header).rx(100).tx(200).rx_mini(30).rx_jumbo(40);
            sock.request(&req)?;
            let rings = sock.get(ethtool::rings_get().header_(&header))?;
            assert_eq!(
                (rings.rx()?, rings.tx()?, rings.rx_max()?),
                (Some(100), Some(200), Some(4096))
            );
            compare_rings(&rings, name, compared)?;
            let refusal = refused(sock.request(ethtool::rings_set().header_(&header).rx(5000)))?;
            assert_eq!(refusal.attribute(), Some("rx"), "{refusal}");

            let mut req = ethtool::coalesce_set();
            req.header_(&header).rx_usecs(12).tx_usecs(34).rx_max_frames(5).tx_max_frames(6);
            sock.request(&req)?;
            let coalesce = sock.get(ethtool::coalesce_get().header_(&header))?;
            assert_eq!(coalesce.tx_usecs()?, Some(34));
            compare_coalesce(&coalesce, name, compared)?;

            sock.request(ethtool::pause_set().header_(&header).rx(1).tx(0))?;
            let mut req = ethtool::pause_get();
            req.header_(|header| {
                header.dev_name(name).flags(HeaderFlags::STATS);
            });
            let pause = sock.get(&req)?;
            assert_eq!((pause.rx()?, pause.tx()?), (Some(1), Some(0)));
            compare_pause(&pause, name, compared)?;

            let mut req = ethtool::fec_set();
            req.header_(&header).auto(0).modes(|modes| {
                modes.nomask(true).bits(|bits| {
                    bits.bit(|bit| {
                        bit.name("RS").value(true);
                    });
                });
            });
            sock.request(&req)?;
            let fec = sock.get(ethtool::fec_get().header_(&header))?;
            assert!(bits(fec.modes()?)?[1].iter().eq(["RS"]));
            let mut req = ethtool::fec_get();
            req.header_(|header| {
                header.dev_name(name).flags(HeaderFlags::STATS);
            });
            histogram(sock.get(&req)?.attributes())?;
            assert_eq!(
                printed(&format!("--show-fec {name}"))?["supported/configured fec encodings"],
                "RS"
            );
            compared.finish(12);
            Ok(())
        })
    });
}
