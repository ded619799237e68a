//! What the real-kernel tests share: a network namespace of their own, and requests made by hand
//! in the shape that generated code has.

use std::io::Write;
use std::thread;

use netloom_runtime::__v1::{AttrWriter, Generated, RequestBuffer};
use netloom_runtime::prelude::{Do, DoReply, Dump, RawWriter, Reply, WriteAttrs};
use netloom_runtime::{
    DecodeError, Family, Generic, Netfilter, Request, Route, Socket, table, wire::Attrs,
};
use nix::sched::{CloneFlags, unshare};

/// Runs `work` in a fresh network namespace, on a thread that ends with it. Where the system
/// refuses namespaces the test is skipped, loudly.
pub(crate) fn in_fresh_netns(work: impl FnOnce() + Send + 'static) {
    let thread = thread::spawn(|| {
        match unshare(CloneFlags::CLONE_NEWNET) {
            Ok(()) => work(),
            // A program with threads cannot go into a user namespace by itself.
            Err(errno) => skip(&format!(
                "no network namespace to be had ({errno}); \
                 run the tests as root or under `unshare --map-root-user`"
            )),
        }
    });
    if let Err(panic) = thread.join() {
        std::panic::resume_unwind(panic);
    }
}

/// Says that a test could not be run. Not by `eprintln`, which the test harness swallows.
pub(crate) fn skip(why: &str) {
    let _ = writeln!(std::io::stderr(), "SKIPPED: {why}");
}

/// A reply as the tests look at it: what follows the message headers.
pub(crate) type Payload<'a> = &'a [u8];

const fn exchange(request: u16, reply: Option<u16>) -> Option<table::Exchange> {
    Some(table::Exchange { request, reply, takes: &[], returns: &[] })
}

const fn operation(name: &'static str, set: Option<u16>) -> table::Operation {
    table::Operation {
        name,
        header: None,
        set,
        do_: None,
        dump: None,
        notification: None,
        permission: table::Permission::NamespaceAdmin,
    }
}

macro_rules! attributes {
    ($($id:literal $name:literal $kind:expr;)*) => {
        &[$(table::Attribute::new($id, $name, $kind)),*]
    };
}

/// `struct ifinfomsg`, whose size is all that matters here.
static STRUCTS: &[table::Struct] = &[table::Struct { name: "ifinfomsg", size: 16, members: &[] }];

static LINK_SETS: &[table::Set] = &[
    table::Set {
        name: "link-attrs",
        attributes: attributes! {
            3 "ifname" table::Kind::String;
            4 "mtu" table::Kind::Int(table::Int::U32);
            18 "linkinfo" table::Kind::Nest(1);
            52 "prop-list" table::Kind::Nest(2);
        },
    },
    table::Set {
        name: "linkinfo-attrs",
        attributes: attributes! { 1 "kind" table::Kind::String; },
    },
    table::Set {
        name: "prop-list-attrs",
        attributes: attributes! { 53 "alt-ifname" table::Kind::String; },
    },
];

static LINK_OPERATIONS: &[table::Operation] = &[
    table::Operation {
        header: Some(0),
        do_: exchange(18, Some(16)),
        dump: exchange(18, Some(16)),
        ..operation("getlink", Some(0))
    },
    table::Operation { header: Some(0), do_: exchange(16, None), ..operation("newlink", Some(0)) },
    table::Operation {
        header: Some(0),
        do_: exchange(108, None),
        ..operation("newlinkprop", Some(0))
    },
    table::Operation { do_: exchange(20, None), ..operation("newaddr", None) },
    table::Operation { dump: exchange(22, Some(20)), ..operation("getaddr", None) },
    table::Operation { do_: exchange(88, None), ..operation("newnsid", None) },
];

/// As much of rt-link as the tests need, and addresses.
pub(crate) enum Link {}

impl Generated for Link {}

impl Family for Link {
    type Protocol = Route;
    type Event<'a> = (u16, Payload<'a>);
    const TABLE: &'static table::Family = &table::Family {
        name: "rt-link",
        transport: table::Transport::Raw(0),
        sets: LINK_SETS,
        structs: STRUCTS,
        enums: &[],
        sub_messages: &[],
        operations: LINK_OPERATIONS,
        groups: &[table::Group { name: "rtnlgrp-link", number: Some(1) }],
    };

    fn decode_event(id: u16, payload: &[u8]) -> Result<Option<Self::Event<'_>>, DecodeError> {
        Ok(matches!(id, 16 | 17).then_some((id, payload)))
    }
}

/// As much of nftables as the tests need.
pub(crate) enum Tables {}

impl Generated for Tables {}

impl Family for Tables {
    type Protocol = Netfilter;
    type Event<'a> = ();
    const TABLE: &'static table::Family = &table::Family {
        name: "nftables",
        transport: table::Transport::Raw(12),
        sets: &[table::Set { name: "table-attrs", attributes: &[] }],
        structs: &[],
        enums: &[],
        sub_messages: &[],
        operations: &[
            table::Operation { do_: exchange(16, None), ..operation("batch-begin", None) },
            table::Operation { do_: exchange(17, None), ..operation("batch-end", None) },
            table::Operation { do_: exchange(10 << 8, None), ..operation("newtable", Some(0)) },
            table::Operation { do_: exchange(10 << 8 | 2, None), ..operation("deltable", Some(0)) },
            table::Operation {
                dump: exchange(10 << 8 | 1, Some(10 << 8)),
                ..operation("gettable", Some(0))
            },
        ],
        groups: &[],
    };

    fn decode_event(_: u16, _: &[u8]) -> Result<Option<()>, DecodeError> {
        Ok(None)
    }
}

/// As much of nlctrl as the tests need.
pub(crate) enum Control {}

impl Generated for Control {}

impl Family for Control {
    type Protocol = Generic;
    type Event<'a> = (u16, Payload<'a>);
    const TABLE: &'static table::Family = &table::Family {
        name: "nlctrl",
        transport: table::Transport::Generic(2),
        sets: &[],
        structs: &[],
        enums: &[],
        sub_messages: &[],
        operations: &[table::Operation {
            do_: exchange(3, Some(1)),
            dump: exchange(3, Some(1)),
            ..operation("getfamily", None)
        }],
        groups: &[table::Group { name: "notify", number: None }],
    };

    fn decode_event(id: u16, payload: &[u8]) -> Result<Option<Self::Event<'_>>, DecodeError> {
        Ok(Some((id, payload)))
    }
}

/// A family that no kernel has.
pub(crate) enum Nowhere {}

impl Generated for Nowhere {}

impl Family for Nowhere {
    type Protocol = Generic;
    type Event<'a> = ();
    const TABLE: &'static table::Family = &table::Family {
        name: "no-such-family",
        transport: table::Transport::Generic(1),
        sets: &[],
        structs: &[],
        enums: &[],
        sub_messages: &[],
        operations: &[
            table::Operation { do_: exchange(1, None), ..operation("poke", None) },
            table::Operation { dump: exchange(1, Some(1)), ..operation("peek", None) },
        ],
        groups: &[],
    };

    fn decode_event(_: u16, _: &[u8]) -> Result<Option<()>, DecodeError> {
        Ok(None)
    }
}

/// What requests of the tests write their attributes with, whatever the family.
pub(crate) struct Bare(pub(crate) RequestBuffer);

impl Generated for Bare {}

impl AttrWriter for Bare {
    fn from_parts(buffer: RequestBuffer) -> Self {
        Self(buffer)
    }
}

impl WriteAttrs for Bare {
    fn set_ref() -> table::SetRef {
        set::<Link>(0)
    }

    fn buffer_mut(&mut self) -> &mut RequestBuffer {
        &mut self.0
    }
}

/// A reply as it is.
pub(crate) struct Whole;

impl Generated for Whole {}

impl Reply for Whole {
    type Of<'a> = Payload<'a>;

    fn read(payload: &[u8]) -> Result<Payload<'_>, DecodeError> {
        Ok(payload)
    }
}

macro_rules! request {
    ($name:ident: $family:ident[$index:literal], header $header:literal, $($mode:ident)*) => {
        pub(crate) struct $name(pub(crate) Bare);

        impl $name {
            pub(crate) fn new() -> Self {
                Self(Bare(RequestBuffer::new($header)))
            }
        }

        impl Generated for $name {}

        impl Request for $name {
            type Family = $family;
            type Reply = Whole;
            type Writer = Bare;
            const OPERATION: usize = $index;

            fn buffer(&self) -> &RequestBuffer {
                &self.0.0
            }

            fn attributes(&mut self) -> &mut Bare {
                &mut self.0
            }
        }

        $(impl $mode for $name {})*
    };
}

request!(GetLink: Link[0], header 16, DoReply Dump);
request!(NewLink: Link[1], header 16, Do);
request!(NewLinkProp: Link[2], header 16, Do);
request!(NewAddr: Link[3], header 0, Do);
request!(GetAddr: Link[4], header 8, Dump);
request!(NewNsid: Link[5], header 4, Do);
request!(GetFamily: Control[0], header 0, DoReply Dump);
request!(BatchBegin: Tables[0], header 0, Do);
request!(BatchEnd: Tables[1], header 0, Do);
request!(NewTable: Tables[2], header 0, Do);
request!(DelTable: Tables[3], header 0, Do);
request!(GetTable: Tables[4], header 4, Dump);
request!(Poke: Nowhere[0], header 0, Do);
request!(PeekAll: Nowhere[1], header 0, Dump);

/// The set with the given index of a family.
pub(crate) fn set<F: Family>(index: u16) -> table::SetRef {
    table::SetRef { family: F::TABLE, index }
}

/// The payload of attribute `id` behind a header of `header` bytes.
pub(crate) fn attribute(payload: &[u8], header: usize, id: u16) -> Option<&[u8]> {
    Attrs::starting_at(payload, header).find(|attr| attr.id() == id).map(|attr| attr.payload)
}

/// The index of a link.
pub(crate) fn ifindex(payload: &[u8]) -> i32 {
    payload.get(4..8).and_then(<[u8]>::first_chunk).map_or(0, |b| i32::from_ne_bytes(*b))
}

impl NewLink {
    /// A request for a new link of some kind.
    pub(crate) fn named(name: &str, kind: &str) -> Self {
        let mut request = Self::new();
        request.0.0.create();
        request.0.0.exclusive();
        let writer = request.0.0.writer();
        writer.put_raw(set::<Link>(0), 3, &terminated(name));
        writer.nest(set::<Link>(0), 18, |writer| {
            writer.put_raw(set::<Link>(1), 1, kind.as_bytes());
        });
        request
    }
}

impl NewAddr {
    /// A request for an IPv4 address of `lo`.
    pub(crate) fn of_lo(address: [u8; 4]) -> Self {
        // struct ifaddrmsg: family, prefix length, flags, scope, index
        let mut request = Self::new();
        let header = [&[2, 32, 0, 0][..], &1u32.to_ne_bytes()].concat();
        request.0.0.create();
        request.0.0.exclusive();
        RawWriter::new(request.0.0.writer()).bytes(&header).put(2, &address);
        request
    }
}

/// Puts a `struct nfgenmsg` in front: address family and, in network order, a resource.
pub(crate) fn of_netfilter(request: &mut RequestBuffer, family: u8, resource: u8) {
    RawWriter::new(request.writer()).bytes(&[family, 0, 0, resource]);
}

/// Text with its NUL.
pub(crate) fn terminated(text: &str) -> Vec<u8> {
    [text.as_bytes(), &[0]].concat()
}

/// Gives `lo` so many long names that it fits into no datagram of the kernel's default size.
pub(crate) fn name_lo(socket: &mut Socket<Route>) {
    for i in 0..90 {
        let mut request = NewLinkProp::new();
        request.0.0.create();
        request.0.0.exclusive();
        request.0.0.append();
        let writer = request.0.0.writer();
        writer.put_raw(set::<Link>(0), 3, b"lo\0");
        writer.nest(set::<Link>(0), 52, |writer| {
            writer.put_raw(set::<Link>(2), 53, &terminated(&format!("{i:0>120}")));
        });
        socket.request(&request).unwrap();
    }
}
