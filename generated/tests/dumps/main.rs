//! Every dump of every family that the kernel has, in a namespace with objects of all kinds: the
//! tables must describe every attribute of the replies.
//!
//! `allowed.txt` lists what the tables do not describe and why. Requests are encoded by the tables
//! too, with the codec for families known only at run time. In a virtual machine the test dumps the
//! simulated devices as well, which are in the initial namespace, and the dumps in `required.txt`
//! must return something.
//!
//! VM: modules=mac80211_hwsim,openvswitch,wireguard,team,fou,nfsd,lockd,sunrpc,binder_linux,ovpn
//! VM: modules=psample,macsec,udp_tunnel,ip6_udp_tunnel,nf_conntrack_netlink,nf_conntrack_ftp
//! VM: programs=ip,bridge,tc,nft,conntrack,wg,ovs-dpctl,devlink simulators=netdevsim

#[path = "../common/allow_list.rs"]
mod allow_list;
#[path = "../common/mod.rs"]
mod common;
#[path = "../common/families.rs"]
mod families;
mod fixtures;
mod requests;
mod required;

use std::collections::{BTreeMap, BTreeSet};
use std::env;
use std::time::Duration;

use allow_list::AllowList;
use common::{Failure, Outcome, isolated, report, route_socket};
use families::FAMILIES;
use netloom::exchange::{Errno, ProtocolError};
use netloom::json::{self, Layout};
use netloom::untyped::UntypedSocket;
use netloom::{Error, SocketOptions, rt_link};
use netloom_runtime::table::{Family, Operation};
use requests::requests;
use serde_json::Value;

/// Results of all dumps.
#[derive(Default)]
struct Found {
    /// Paths of attributes that are not in the tables.
    unknown: BTreeSet<String>,
    /// Number of replies by family and operation.
    replies: BTreeMap<(&'static str, &'static str), usize>,
    /// Dumps that were refused, with the last error.
    refused: BTreeMap<(&'static str, &'static str), Errno>,
    missing: BTreeSet<&'static str>,
}

#[test]
fn everything_in_dumps_is_in_the_tables() -> Outcome {
    // Set in the guests of `cargo xtask vm-test`, whose state nobody needs afterwards.
    if env::var_os("NETLOOM_GUEST").is_some() {
        fixtures::plug_in();
        fixtures::create();
        let outcome = dump_all();
        fixtures::pull_out();
        let kernel = allow_list::running().expect("a kernel knows its release");
        required::require(kernel, &outcome?.answered());
        return Ok(());
    }
    isolated(&[], || {
        fixtures::create();
        dump_all().map(drop)
    });
    Ok(())
}

/// Dumps everything, and checks that the tables describe it.
fn dump_all() -> Result<Found, Failure> {
    let mut links = Vec::new();
    let mut sock = route_socket()?;
    let mut replies = sock.dump(&rt_link::getlink())?;
    while let Some(link) = replies.next()? {
        links.push(link.header().ifi_index);
    }
    let mut found = Found::default();
    for family in FAMILIES {
        for operation in family.operations {
            if operation.dump.is_some() {
                found.operation(family, operation, &links)?;
            }
        }
    }
    found.report();
    let list = AllowList::new(include_str!("allowed.txt"), 2);
    list.check(&found.unknown, |line| {
        let mut words = line.split([' ', ':']);
        let (family, operation) = (words.next(), words.next());
        let mut seen = found.replies.iter().filter(|(_, replies)| **replies > 0);
        seen.any(|((name, dumped), _)| Some(*name) == family && Some(*dumped) == operation)
    });
    Ok(found)
}

impl Found {
    fn operation(
        &mut self,
        family: &'static Family,
        operation: &'static Operation,
        links: &[i32],
    ) -> Outcome {
        let layout = Layout::request(family, operation).unchecked();
        for request in requests(family, operation, links) {
            let place = format!("{} {}", family.name, operation.name);
            let payload = json::encode(&layout, &request)
                .map_err(|error| Failure::new(format!("{place}: {error}")))?;
            let options = SocketOptions::new().timeout(Duration::from_secs(60));
            let mut sock = UntypedSocket::open_with(family, &options)?;
            match self.dump(&mut sock, family, operation, &payload, &place) {
                Ok(()) => {}
                Err(Error::UnknownFamily(name)) => {
                    self.missing.insert(name);
                }
                Err(Error::Kernel(refused)) => {
                    self.refused.insert((family.name, operation.name), refused.errno());
                }
                Err(error) => return Err(Failure::new(format!("{place} {request}: {error}"))),
            }
        }
        Ok(())
    }

    fn dump(
        &mut self,
        sock: &mut UntypedSocket,
        family: &'static Family,
        operation: &'static Operation,
        payload: &[u8],
        place: &str,
    ) -> Result<(), Error> {
        let layout = Layout::reply(family, operation);
        let mut replies = sock.dump(operation, payload)?;
        loop {
            let reply = match replies.next() {
                Ok(Some(reply)) => reply,
                Ok(None) => return Ok(()),
                // The rest can still be read.
                Err(Error::Protocol(problem @ ProtocolError::UnexpectedType { .. })) => {
                    self.unknown.insert(format!("{place}: {problem}"));
                    continue;
                }
                Err(error) => return Err(error),
            };
            *self.replies.entry((family.name, operation.name)).or_default() += 1;
            collect(&json::decode(&layout, reply), place, &mut self.unknown);
        }
    }

    /// Dumps that returned something.
    fn answered(&self) -> BTreeSet<(&'static str, &'static str)> {
        self.replies.keys().copied().collect()
    }

    fn report(&self) {
        let replies: usize = self.replies.values().sum();
        let counts: Vec<_> = self
            .replies
            .iter()
            .map(|((family, operation), count)| format!("{family} {operation} {count}"))
            .collect();
        let refused = self.refused.iter().filter(|(dump, _)| !self.replies.contains_key(dump));
        let refused: Vec<_> = refused
            .map(|((family, operation), errno)| format!("{family} {operation} {errno}"))
            .collect();
        report(&format!(
            "{replies} replies to {} dumps, {} unknown attributes: {}\nonly refused: {}\nnot in this kernel: {:?}",
            self.replies.len(),
            self.unknown.len(),
            counts.join(", "),
            refused.join(", "),
            self.missing,
        ));
        // Every kernel has these.
        for name in ["rt-link", "rt-addr", "rt-route", "rt-rule", "rt-neigh", "nlctrl"] {
            let any = self.replies.keys().any(|(family, _)| *family == name);
            assert!(any, "no dump of {name} returned anything");
        }
    }
}

/// Collects the paths of everything unknown in a decoded value.
fn collect(value: &Value, path: &str, unknown: &mut BTreeSet<String>) {
    match value {
        Value::Object(fields) => {
            // The kind selects a layout, so it is part of the path.
            let path = match fields.get("kind").and_then(Value::as_str) {
                Some(kind) => &format!("{path}({kind})"),
                None => path,
            };
            for (name, value) in fields {
                match value.as_array() {
                    Some(left) if name == "unknown" => {
                        for entry in left {
                            unknown.insert(line(entry, path));
                        }
                    }
                    // Array indices are no part of the path.
                    _ if name.bytes().all(|digit| digit.is_ascii_digit()) => {
                        collect(value, path, unknown);
                    }
                    _ => {
                        let mark = if path.contains(':') { '.' } else { ':' };
                        let space = if mark == ':' { " " } else { "" };
                        collect(value, &format!("{path}{mark}{space}{name}"), unknown);
                    }
                }
            }
        }
        Value::Array(list) => {
            for value in list {
                collect(value, path, unknown);
            }
        }
        _ => {}
    }
}

fn line(entry: &Value, path: &str) -> String {
    let what = match (&entry["type"], &entry["note"]) {
        (Value::Number(number), Value::Null) => number.to_string(),
        (_, note) => note.as_str().unwrap_or("?").to_owned(),
    };
    let mark = if path.contains(':') { "." } else { ": " };
    format!("{path}{mark}{what}")
}
