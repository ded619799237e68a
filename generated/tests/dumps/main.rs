//! Every dump of every family that the kernel has, in a namespace with some of everything: all
//! that comes back must be explained by the tables.
//!
//! `explained.txt` lists what the tables do not know and why; requests are made by the tables too,
//! with the codec for families that are known at run time. In a virtual machine it looks at the
//! simulated devices as well, which are in the first namespace, and the dumps in `answers.txt` must
//! have an answer.
//!
//! VM: modules=mac80211_hwsim,openvswitch,wireguard,team,fou,nfsd,lockd,sunrpc,binder_linux,ovpn
//! VM: modules=psample,macsec,udp_tunnel,ip6_udp_tunnel,nf_conntrack_netlink,nf_conntrack_ftp
//! VM: programs=ip,bridge,tc,nft,conntrack,wg,ovs-dpctl,devlink simulators=netdevsim

mod answers;
#[path = "../common/mod.rs"]
mod common;
#[path = "../common/explained.rs"]
mod explained;
#[path = "../common/families.rs"]
mod families;
mod questions;
mod scene;

use std::collections::{BTreeMap, BTreeSet};
use std::env;
use std::time::Duration;

use common::{Failure, Outcome, isolated, report, route_socket};
use explained::Explained;
use families::FAMILIES;
use netloom::dynamic::{self, Layout};
use netloom::exchange::{Errno, ProtocolError};
use netloom::table::{Family, Operation};
use netloom::untyped::Socket;
use netloom::{Error, Options, rt_link};
use questions::questions;
use serde_json::Value;

/// What dumps told.
#[derive(Default)]
struct Found {
    /// Paths to what is not in the tables.
    unknown: BTreeSet<String>,
    /// Answers by family and operation.
    answers: BTreeMap<(&'static str, &'static str), usize>,
    /// What was refused, and how the last time.
    refused: BTreeMap<(&'static str, &'static str), Errno>,
    missing: BTreeSet<&'static str>,
}

#[test]
fn everything_that_dumps_tell_is_in_the_tables() -> Outcome {
    // Set in the guests of `cargo xtask vm-test`, where nothing is to be left as it was.
    if env::var_os("NETLOOM_GUEST").is_some() {
        scene::plug_in();
        scene::set();
        let outcome = look();
        scene::pull_out();
        let kernel = explained::running().expect("a kernel knows its release");
        answers::require(kernel, &outcome?.answered());
        return Ok(());
    }
    isolated(&[], || {
        scene::set();
        look().map(drop)
    });
    Ok(())
}

/// Asks for everything; all that comes back is explained.
fn look() -> Result<Found, Failure> {
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
    found.tell();
    let list = Explained::new(include_str!("explained.txt"), 2);
    list.explain(&found.unknown, |line| {
        let mut words = line.split([' ', ':']);
        let (family, operation) = (words.next(), words.next());
        let mut seen = found.answers.iter().filter(|(_, answers)| **answers > 0);
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
        for question in questions(family, operation, links) {
            let place = format!("{} {}", family.name, operation.name);
            let payload = dynamic::encode(&layout, &question)
                .map_err(|error| Failure::new(format!("{place}: {error}")))?;
            let options = Options::new().timeout(Duration::from_secs(60));
            let mut sock = Socket::open_with(family, &options)?;
            match self.dump(&mut sock, family, operation, &payload, &place) {
                Ok(()) => {}
                Err(Error::UnknownFamily(name)) => {
                    self.missing.insert(name);
                }
                Err(Error::Kernel(refused)) => {
                    self.refused.insert((family.name, operation.name), refused.errno());
                }
                Err(error) => return Err(Failure::new(format!("{place} {question}: {error}"))),
            }
        }
        Ok(())
    }

    fn dump(
        &mut self,
        sock: &mut Socket,
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
            *self.answers.entry((family.name, operation.name)).or_default() += 1;
            collect(&dynamic::decode(&layout, reply), place, &mut self.unknown);
        }
    }

    /// Dumps that had an answer.
    fn answered(&self) -> BTreeSet<(&'static str, &'static str)> {
        self.answers.keys().copied().collect()
    }

    fn tell(&self) {
        let answers: usize = self.answers.values().sum();
        let told: Vec<_> = self
            .answers
            .iter()
            .map(|((family, operation), count)| format!("{family} {operation} {count}"))
            .collect();
        let refused = self.refused.iter().filter(|(dump, _)| !self.answers.contains_key(dump));
        let refused: Vec<_> = refused
            .map(|((family, operation), errno)| format!("{family} {operation} {errno}"))
            .collect();
        report(&format!(
            "{answers} answers to {} dumps, {} unknown attributes: {}\nonly refused: {}\nnot in this kernel: {:?}",
            self.answers.len(),
            self.unknown.len(),
            told.join(", "),
            refused.join(", "),
            self.missing,
        ));
        // Links, addresses, routes, rules, neighbours and the directory of generic netlink are in
        // every kernel.
        for name in ["rt-link", "rt-addr", "rt-route", "rt-rule", "rt-neigh", "nlctrl"] {
            let any = self.answers.keys().any(|(family, _)| *family == name);
            assert!(any, "no dump of {name} had an answer");
        }
    }
}

/// Adds the paths to all that a decoded value has not explained.
fn collect(value: &Value, path: &str, unknown: &mut BTreeSet<String>) {
    match value {
        Value::Object(fields) => {
            // Where a layout is chosen by the kind of something, it matters which.
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
                    // Indices of entries say nothing about what is missing.
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
