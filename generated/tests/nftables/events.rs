//! Notifications of nftables.

use std::net::UdpSocket;
use std::time::Duration;

use netloom::nftables::{self, Event, Nfproto, TraceTypes, VerdictCode};
use netloom::{Netfilter, Notification, Socket, Subscription};

use crate::common::{Failure, Outcome, ip};
use crate::nft;

fn subscribe(group: &str) -> Result<Subscription<Netfilter>, Failure> {
    let mut sub = Subscription::open()?;
    sub.set_timeout(Some(Duration::from_secs(20)));
    sub.join::<nftables::Family>(group)?;
    Ok(sub)
}

/// The next message, as `look` sees it.
fn next<T>(
    sub: &mut Subscription<Netfilter>,
    look: impl FnOnce(Event<'_>) -> Result<T, Failure>,
) -> Result<T, Failure> {
    match sub.next()? {
        Notification::Message(event) => match event.decode::<nftables::Family>()? {
            Some(event) => look(event),
            None => Err(Failure::new("a message that the family does not know")),
        },
        other => Err(Failure::new(format!("{other:?} instead of a message"))),
    }
}

/// A table, a chain and a rule come and go, each transaction with its generation at the end.
pub(crate) fn changes(sock: &mut Socket<Netfilter>) -> Outcome {
    let mut sub = subscribe("mgmt")?;
    nft("table inet t { chain c { counter; }; }")?;
    let mut seen = Vec::new();
    let mut generations = Vec::new();
    while generations.len() < 2 {
        let (text, generation) = next(&mut sub, |event| Ok(described(&event)?))?;
        seen.push(text);
        if let Some(generation) = generation {
            generations.push(generation);
            if generations.len() == 1 {
                nft("delete table inet t")?;
            }
        }
    }
    let expected = [
        "newtable t",
        "newchain t c",
        "newrule t c",
        "newgen nft",
        "delrule t c",
        "delchain t c",
        "deltable t",
        "newgen nft",
    ];
    assert_eq!(seen, expected);
    assert_eq!(generations[1], generations[0] + 1);
    assert_eq!(sock.get(&nftables::getgen())?.id()?, Some(generations[1]));
    Ok(())
}

/// What an event is about; of the last of a transaction its generation.
fn described(event: &Event<'_>) -> Result<(String, Option<u32>), netloom::DecodeError> {
    let text = |what: &str, names: &[Option<&netloom::BStr>]| {
        names.iter().flatten().fold(what.to_owned(), |text, name| format!("{text} {name}"))
    };
    Ok(match event {
        Event::Newtable(table) => (text("newtable", &[table.name()?]), None),
        Event::Deltable(table) => (text("deltable", &[table.name()?]), None),
        Event::Newchain(chain) => (text("newchain", &[chain.table()?, chain.name()?]), None),
        Event::Delchain(chain) => (text("delchain", &[chain.table()?, chain.name()?]), None),
        Event::Newrule(rule) => (text("newrule", &[rule.table()?, rule.chain()?]), None),
        Event::Delrule(rule) => (text("delrule", &[rule.table()?, rule.chain()?]), None),
        Event::Newgen(made) => (text("newgen", &[made.proc_name()?]), made.id()?),
        other => (format!("{other:?}"), None),
    })
}

/// A packet on its way through a rule and to the policy.
pub(crate) fn trace() -> Outcome {
    let mut sub = subscribe("nftrace")?;
    ip("link set lo up")?;
    nft("table inet t { chain c {
        type filter hook output priority 0; policy drop;
        udp dport 9 meta nftrace set 1
    }
    }")?;
    let sender = UdpSocket::bind("127.0.0.1:0")?;
    // Dropped, which the sender sees as an error.
    let _ = sender.send_to(b"traced", "127.0.0.1:9");
    let id = next(&mut sub, |event| {
        let Event::Trace(trace) = event else { return Err(Failure::new(format!("{event:?}"))) };
        assert_eq!(trace.table()?.map(ToString::to_string).as_deref(), Some("t"));
        assert_eq!(trace.chain()?.map(ToString::to_string).as_deref(), Some("c"));
        assert_eq!(
            (trace.type_()?, trace.nfproto()?),
            (Some(TraceTypes::RULE), Some(Nfproto::IPV4))
        );
        assert!(trace.rule_handle()?.is_some());
        let verdict = trace.verdict()?.expect("a verdict");
        assert_eq!(verdict.code()?, Some(VerdictCode::CONTINUE));
        // Addresses of the IP header.
        let header = trace.network_header()?.expect("the IP header");
        assert_eq!(header.get(12..20), Some(&[127, 0, 0, 1, 127, 0, 0, 1][..]));
        assert_eq!((trace.oif()?, trace.oiftype()?), (Some(1), Some(772)));
        Ok(trace.id()?)
    })?;
    // Rules may be traced more than once; the policy comes last.
    let policy = |event: Event<'_>| {
        let Event::Trace(trace) = event else { return Err(Failure::new(format!("{event:?}"))) };
        assert_eq!(trace.id()?, id);
        Ok(if trace.type_()? == Some(TraceTypes::POLICY) { trace.policy()? } else { None })
    };
    loop {
        if let Some(policy) = next(&mut sub, policy)? {
            assert_eq!(policy, VerdictCode::DROP);
            return Ok(());
        }
    }
}
