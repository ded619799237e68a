//! Simulated devices: `devlink` shows what we set, we read what it sets, replies in several
//! messages are complete, and changes are announced.
//!
//! VM: modules=psample,macsec,udp_tunnel,ip6_udp_tunnel programs=ip,devlink simulators=netdevsim

#[path = "../common/mod.rs"]
mod common;
#[path = "../common/generic.rs"]
mod generic;
mod text;

use std::fs;

use common::{Failure, Outcome, isolated, programs};
use generic::{Simulated, listen, refused, wait, with};
use netloom::Errno;
use netloom::devlink::{
    self, DevlinkAttrs, EswitchMode, Event, ParamCmode, PortFlavour, PortType, RateType,
    ReloadAction, ReloadActionFlags, TrapAction, VarAttrType,
};
use netloom::prelude::*;
use netloom::{DecodeError, Error, Generic, Socket};
use serde_json::{Value, json};
use text::{at_start, document, tree, without_rest};

/// Runs `test` with a device of two ports.
fn with_card(
    number: u32,
    test: impl FnOnce(&mut Socket<Generic>, &Simulated) -> Outcome,
) -> Outcome {
    with::<devlink::Family>(|sock| match Simulated::new(number, 2, 4)? {
        Some(card) => test(sock, &card),
        None => Ok(()),
    })
}

/// A request to a device.
macro_rules! at {
    ($operation:ident, $card:expr) => {{
        let mut req = devlink::$operation();
        req.bus_name("netdevsim").dev_name($card.name());
        req
    }};
}

/// What `devlink` prints about the device under the first key.
fn theirs(words: &str, card: &Simulated) -> Result<Value, Failure> {
    let printed = common::json(&format!("devlink -j {words}"))?;
    let first = printed.as_object().and_then(|object| object.values().next());
    let found = first.map(|object| object[format!("netdevsim/{}", card.name())].clone());
    found.ok_or_else(|| Failure::new(format!("{words}: {printed}")))
}

/// Whether a message is about the device of that name.
fn is_about(message: &DevlinkAttrs<'_>, device: &str) -> Result<bool, DecodeError> {
    Ok(message.dev_name()?.is_some_and(|name| name == device))
}

#[test]
fn devices_and_their_versions_are_those_of_devlink() {
    isolated(&["devlink"], || {
        with_card(21, |sock, card| {
            let theirs = theirs("dev info", card)?;
            let info = sock.get(&at!(info_get, card))?;
            assert_eq!(json!(info.info_driver_name()?.map(ToString::to_string)), theirs["driver"]);
            for (kind, versions) in
                [("running", info.info_version_running()), ("stored", info.info_version_stored())]
            {
                let mut found = json!({});
                for version in versions {
                    let version = version?;
                    let name = version.info_version_name()?.expect("a name").to_string();
                    found[name] = json!(version.info_version_value()?.map(ToString::to_string));
                }
                assert_eq!(found, theirs["versions"][kind], "{kind}");
            }
            let listed = sock.try_snapshot(&devlink::get(), 5, |device| {
                Ok::<_, Error>(is_about(&device, &card.name())?)
            })?;
            assert!(listed.items.contains(&true));
            // Newer kernels number devices, and accept the number instead of the name.
            if let Some(index) = sock.get(&at!(get, card))?.index_()? {
                let found = sock.get(devlink::get().index_(index))?;
                assert!(is_about(&found, &card.name())?);
            }
            let mut absent = devlink::get();
            absent.bus_name("netdevsim").dev_name("netdevsim999");
            assert_eq!(refused(sock.get(&absent))?.errno(), Errno::ENODEV);
            let mut req = devlink::trap_set();
            req.bus_name("netdevsim").dev_name(card.name()).attributes().raw(131, &[9, 9]);
            let refusal = refused(sock.request(&req))?;
            assert_eq!(refusal.attribute(), Some("trap-action"), "{refusal}");
            Ok(())
        })
    });
}

#[test]
fn ports_and_their_rates_are_those_of_devlink() {
    isolated(&["devlink"], || {
        with_card(22, |sock, card| {
            let mut events = listen::<devlink::Family>("config")?;
            card.write("sriov_numvfs", "2")?;
            sock.request(at!(eswitch_set, card).eswitch_mode(EswitchMode::SWITCHDEV))?;
            let mode = sock.get(&at!(eswitch_get, card))?.eswitch_mode()?;
            assert_eq!(mode, Some(EswitchMode::SWITCHDEV));
            let vf = wait::<devlink::Family, _>(&mut events, |event| match event {
                Event::PortGet(port) if port.port_flavour()? == Some(PortFlavour::PCI_VF) => {
                    port.port_index()
                }
                _ => Ok(None),
            })?;
            let printed = common::json("devlink -j port show")?;
            let ports = sock.try_snapshot(&at!(port_get, card), 5, |port| {
                let index = port.port_index()?.expect("an index");
                let theirs = &printed["port"][format!("netdevsim/{}/{index}", card.name())];
                let netdev = port.port_netdev_name()?.map(ToString::to_string);
                assert_eq!(json!(netdev), theirs["netdev"]);
                assert_eq!(port.port_type()?, Some(PortType::ETH));
                let flavour = port.port_flavour()?;
                let physical = flavour == Some(PortFlavour::PHYSICAL);
                assert_eq!(json!(physical), json!(theirs["flavour"] == "physical"));
                if !physical {
                    assert_eq!(json!(port.port_pci_vf_number()?), theirs["vfnum"]);
                }
                Ok::<_, Error>(index)
            })?;
            assert_eq!(ports.items.len(), 4);
            assert!(ports.items.contains(&vf));

            sock.request(at!(rate_new, card).rate_node_name("group"))?;
            let mut req = at!(rate_set, card);
            req.port_index(vf).rate_tx_max(2_500_000).rate_parent_node_name("group");
            sock.request(&req)?;
            let leaf = sock.get(at!(rate_get, card).port_index(vf))?;
            assert_eq!(leaf.rate_type()?, Some(RateType::LEAF));
            assert_eq!(leaf.rate_tx_max()?, Some(2_500_000));
            assert!(leaf.rate_parent_node_name()?.is_some_and(|name| name == "group"));
            let printed = common::json("devlink -j port function rate show")?;
            let theirs = &printed["rate"][format!("netdevsim/{}/{vf}", card.name())];
            assert_eq!(
                (&theirs["tx_max"], &theirs["parent"]),
                (&json!(2_500_000), &json!("group"))
            );
            let busy = refused(sock.request(at!(rate_del, card).rate_node_name("group")))?;
            assert_eq!(busy.errno(), Errno::EBUSY);
            sock.request(at!(rate_set, card).port_index(vf).rate_parent_node_name(""))?;
            sock.request(at!(rate_del, card).rate_node_name("group"))?;
            wait::<devlink::Family, _>(&mut events, |event| match event {
                Event::RateDelNtf(rate) => Ok(rate.rate_node_name()?.map(|name| name == "group")),
                _ => Ok(None),
            })?;
            Ok(())
        })
    });
}

#[test]
fn parameters_are_those_of_devlink() {
    isolated(&["devlink"], || {
        with_card(23, |sock, card| {
            let mut events = listen::<devlink::Family>("config")?;
            let mut req = at!(param_set, card);
            req.param_name("max_macs").param_type(VarAttrType::U32);
            req.param_value_cmode(ParamCmode::DRIVERINIT).param_value_data(17_u32.to_ne_bytes());
            sock.request(&req)?;
            let shown = theirs("dev param show", card)?;
            let shown = shown.as_array().into_iter().flatten();
            let max = shown.clone().find(|param| param["name"] == "max_macs").expect("max_macs");
            assert_eq!(max["values"], json!([{ "cmode": "driverinit", "value": 17 }]));
            let told = wait::<devlink::Family, _>(&mut events, |event| {
                let Event::ParamNewNtf(message) = event else { return Ok(None) };
                let Some(param) = message.param()? else { return Ok(None) };
                Ok(at_start(&param)?.filter(|value| value.len() == 4).map(<[u8]>::to_vec))
            });
            assert!(
                [32_u32, 17].iter().any(|value| told.as_deref().ok() == Some(&value.to_ne_bytes()))
            );

            let dev = format!("netdevsim/{}", card.name());
            programs::run(&format!(
                "devlink dev param set {dev} name test1 value false cmode driverinit"
            ))?;
            let found = sock.get(at!(param_get, card).param_name("test1"))?;
            let param = found.param()?.expect("a parameter");
            assert_eq!(param.param_type()?, Some(VarAttrType::FLAG));
            assert_eq!((param.param_generic(), at_start(&param)?), (false, None));
            let mut req = at!(param_set, card);
            req.param_name("test1").param_type(VarAttrType::FLAG);
            req.param_value_cmode(ParamCmode::DRIVERINIT).param_value_data([]);
            sock.request(&req)?;
            let found = sock.get(at!(param_get, card).param_name("test1"))?;
            assert_eq!(at_start(&found.param()?.expect("a parameter"))?, Some(&[][..]));
            let unknown = refused(sock.get(at!(param_get, card).param_name("none")))?;
            assert_eq!(unknown.errno(), Errno::EINVAL);
            Ok(())
        })
    });
}

#[test]
fn resources_are_a_tree_in_an_answer_of_several_messages() {
    isolated(&["devlink"], || {
        with_card(24, |sock, card| {
            let mut found = Vec::new();
            let mut replies = sock.get_all(&at!(resource_dump, card))?;
            while let Some(reply) = replies.next()? {
                for resource in reply.resource_list()?.expect("a list").resource() {
                    found.push(tree(&resource?)?);
                }
            }
            let dev = format!("netdevsim/{}", card.name());
            assert_eq!(json!(found), without_rest(theirs(&format!("resource show {dev}"), card)?));
            assert!(found.iter().any(|resource| resource["resources"].is_array()));

            // A new size is checked, planned, and there after a reload.
            let last = *ids(sock, card)?.last().expect("resources");
            let mut req = at!(resource_set, card);
            sock.request(req.resource_id(last).resource_size(123))?;
            let reply = sock.get(at!(reload, card).reload_action(ReloadAction::DRIVER_REINIT))?;
            let done = reply.reload_actions_performed()?.expect("what was done").value;
            assert_eq!(done, ReloadActionFlags::DRIVER_REINIT);
            let reloaded = theirs(&format!("resource show {dev}"), card)?;
            let reloaded = reloaded.as_array().and_then(|all| all.last());
            assert_eq!(reloaded.map(|resource| &resource["size"]), Some(&json!(123)));
            let mut req = at!(resource_set, card);
            let refusal = refused(sock.request(req.resource_id(9999).resource_size(1)))?;
            assert_eq!(refusal.errno(), Errno::EINVAL);
            Ok(())
        })
    });
}

fn ids(sock: &mut Socket<Generic>, card: &Simulated) -> Result<Vec<u64>, Failure> {
    let reply = sock.get(&at!(resource_dump, card))?;
    let mut ids = Vec::new();
    for resource in reply.resource_list()?.expect("a list").resource() {
        ids.extend(resource?.resource_id()?);
    }
    Ok(ids)
}

#[test]
fn regions_are_read_to_their_end() {
    isolated(&["devlink"], || {
        with_card(25, |sock, card| {
            let mut events = listen::<devlink::Family>("config")?;
            for id in [7, 9] {
                sock.request(at!(region_new, card).region_name("dummy").region_snapshot_id(id))?;
            }
            let region = sock.get(at!(region_get, card).region_name("dummy"))?;
            let size = region.region_size()?.expect("a size");
            let mut snapshots = Vec::new();
            for snapshot in region.region_snapshots()?.expect("snapshots").region_snapshot() {
                snapshots.extend(snapshot?.region_snapshot_id()?);
            }
            assert_eq!(snapshots, [7, 9]);
            let mut bytes = Vec::new();
            let mut replies =
                sock.dump(at!(region_read, card).region_name("dummy").region_snapshot_id(7))?;
            while let Some(reply) = replies.next()? {
                for chunk in reply.region_chunks()?.expect("chunks").region_chunk() {
                    let chunk = chunk?;
                    assert_eq!(chunk.region_chunk_addr()?, u64::try_from(bytes.len()).ok());
                    bytes.extend_from_slice(chunk.region_chunk_data()?.expect("data"));
                }
            }
            assert_eq!(u64::try_from(bytes.len()).ok(), Some(size));
            let dev = format!("netdevsim/{}", card.name());
            let theirs = common::json(&format!("devlink -j region dump {dev}/dummy snapshot 7"))?;
            // It prints an array for each chunk under the same name, so only the last remains.
            let last = theirs["dump"]["data"].as_array().expect("an array");
            assert!(last.len() > 100, "{last:?}");
            assert_eq!(json!(bytes[bytes.len() - last.len()..]), theirs["dump"]["data"]);
            sock.request(at!(region_del, card).region_name("dummy").region_snapshot_id(7))?;
            let gone = wait::<devlink::Family, _>(&mut events, |event| match event {
                Event::RegionDelNtf(region) => region.region_snapshot_id(),
                _ => Ok(None),
            })?;
            assert_eq!(gone, 7);
            Ok(())
        })
    });
}

#[test]
fn health_reporters_diagnose_and_recover() {
    isolated(&["devlink"], || {
        with_card(26, |sock, card| {
            let mut text = String::new();
            let mut req = at!(health_reporter_diagnose, card);
            let mut replies = sock.get_all(req.health_reporter_name("dummy"))?;
            while let Some(reply) = replies.next()? {
                document(&mut text, &reply.fmsg()?.expect("a formatted message"))?;
            }
            assert!(text.contains("test_u32=3,") && text.contains("test_bool=1,"), "{text}");
            assert!(text.contains("test_nest={"), "{text}");

            let mut events = listen::<devlink::Family>("config")?;
            let broken = format!("/sys/kernel/debug/netdevsim/{}/health/break_health", card.name());
            fs::write(broken, "because")?;
            let count = wait::<devlink::Family, _>(&mut events, |event| {
                let Event::HealthReporterNtf(message) = event else { return Ok(None) };
                match message.health_reporter()? {
                    Some(reporter) => reporter.health_reporter_err_count(),
                    None => Ok(None),
                }
            })?;
            assert_eq!(count, 1);
            let shown = theirs("health show", card)?;
            let listed = sock.try_snapshot(&at!(health_reporter_get, card), 5, |reply| {
                let reporter = reply.health_reporter()?.expect("a reporter");
                Ok::<_, Error>(json!([
                    reporter.health_reporter_name()?.map(ToString::to_string),
                    reporter.health_reporter_err_count()?,
                    reporter.health_reporter_recover_count()?,
                ]))
            })?;
            let shown = shown.as_array().into_iter().flatten();
            let shown = shown.map(|one| json!([one["reporter"], one["error"], one["recover"]]));
            assert_eq!(listed.items, shown.collect::<Vec<_>>());
            assert!(listed.items.contains(&json!(["dummy", 1, 1])), "{:?}", listed.items);

            let mut dump = String::new();
            let mut replies =
                sock.dump(at!(health_reporter_dump_get, card).health_reporter_name("dummy"))?;
            while let Some(reply) = replies.next()? {
                document(&mut dump, &reply.fmsg()?.expect("a formatted message"))?;
            }
            assert!(dump.contains("break_message=8 bytes,"), "{dump}");
            Ok(())
        })
    });
}

#[test]
fn traps_are_those_of_devlink() {
    isolated(&["devlink"], || {
        with_card(27, |sock, card| {
            let mut req = at!(trap_set, card);
            sock.request(req.trap_name("source_mac_is_multicast").trap_action(TrapAction::TRAP))?;
            let mut req = at!(trap_policer_set, card);
            sock.request(req.trap_policer_id(2).trap_policer_rate(1234).trap_policer_burst(64))?;
            let mut req = at!(trap_group_set, card);
            sock.request(req.trap_group_name("l2_drops").trap_policer_id(2))?;

            let shown = theirs("trap show", card)?;
            let listed = sock.try_snapshot(&at!(trap_get, card), 5, |trap| {
                assert!(trap.stats()?.is_some() && trap.trap_type()?.is_some());
                Ok::<_, Error>(json!([
                    trap.trap_name()?.map(ToString::to_string),
                    trap.trap_action()?.map(|action| action.to_string()),
                    trap.trap_group_name()?.map(ToString::to_string),
                    trap.trap_generic(),
                ]))
            })?;
            let shown = shown.as_array().into_iter().flatten();
            let shown =
                shown.map(|one| json!([one["name"], one["action"], one["group"], one["generic"]]));
            assert_eq!(listed.items, shown.collect::<Vec<_>>());
            assert!(listed.items.contains(&json!([
                "source_mac_is_multicast",
                "trap",
                "l2_drops",
                true
            ])));

            let policer = sock.get(at!(trap_policer_get, card).trap_policer_id(2))?;
            assert_eq!(
                (policer.trap_policer_rate()?, policer.trap_policer_burst()?),
                (Some(1234), Some(64))
            );
            let group = sock.get(at!(trap_group_get, card).trap_group_name("l2_drops"))?;
            assert_eq!(group.trap_policer_id()?, Some(2));
            let mut req = at!(trap_policer_set, card);
            let refusal = refused(sock.request(req.trap_policer_id(2).trap_policer_rate(1 << 40)))?;
            assert!(
                refusal.message().is_some_and(|text| text.contains("rate higher")),
                "{refusal}"
            );
            assert_eq!(
                refused(sock.get(at!(trap_get, card).trap_name("none")))?.errno(),
                Errno::ENOENT
            );
            Ok(())
        })
    });
}

#[test]
fn updates_and_ends_are_announced() {
    isolated(&["devlink"], || {
        with::<devlink::Family>(|sock| {
            let Some(card) = Simulated::new(28, 2, 4)? else { return Ok(()) };
            let params = sock.snapshot(&at!(param_get, card), 5, |_| ())?.items.len();
            let mut events = listen::<devlink::Family>("config")?;
            let mut req = at!(flash_update, card);
            let update = sock.request(req.flash_update_file_name("nothing-here"));
            assert_eq!(refused(update)?.errno(), Errno::ENOENT);
            let mut other = at!(notify_filter_set, card);
            sock.request(other.port_index(1))?;
            let name = card.name();
            drop(card);
            let (mut ports_gone, mut params_gone) = (0, 0);
            wait::<devlink::Family, _>(&mut events, |event| {
                match event {
                    Event::PortDelNtf(port) if is_about(&port, &name)? => ports_gone += 1,
                    Event::ParamDelNtf(param) if is_about(&param, &name)? => params_gone += 1,
                    Event::DelNtf(device) if is_about(&device, &name)? => return Ok(Some(())),
                    _ => {}
                }
                Ok(None)
            })?;
            assert_eq!((ports_gone, params_gone), (2, params));
            Ok(())
        })
    });
}
