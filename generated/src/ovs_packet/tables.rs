// @generated from specs/ovs_packet.yaml by `cargo xtask generate`. Do not edit: change the spec.
//! The family as data: what the spec says, for everything that is not typed access.
use netloom_runtime::__v1::table::*;
pub(super) static FAMILY: Family = Family {
    name: "ovs_packet",
    transport: Transport::Generic(1),
    sets: &[
        Set { name: "packet", attributes: &[
            Attribute::new(1, "packet", Kind::Bytes(Bytes::Plain))
                .checked(&Checks::NONE.min_len(14)),
            Attribute::new(2, "key", Kind::Bytes(Bytes::Plain)),
            Attribute::new(3, "actions", Kind::Bytes(Bytes::Plain)),
            Attribute::new(4, "userdata", Kind::Bytes(Bytes::Plain)),
            Attribute::new(5, "egress-tun-key", Kind::Bytes(Bytes::Plain)),
            Attribute::new(6, "unused1", Kind::Unused),
            Attribute::new(7, "unused2", Kind::Unused),
            Attribute::new(8, "probe", Kind::Flag),
            Attribute::new(9, "mru", Kind::Int(Int::U16)),
            Attribute::new(10, "len", Kind::Int(Int::U32)),
            Attribute::new(11, "hash", Kind::Int(Int::U64)),
            Attribute::new(12, "upcall-pid", Kind::Int(Int::U32)),
        ] },
    ],
    structs: &[
        Struct { name: "ovs-header", size: 4, members: &[
            Member::new("dp-ifindex", 0, 4, MemberKind::Int(Int::S32)),
        ] },
    ],
    enums: &[],
    sub_messages: &[],
    operations: &[
        Operation::new("miss", Some(0), Some(0)).notifies(1, None, &[1, 2, 3, 4, 5, 9, 10, 11]),
        Operation::new("action", Some(0), Some(0)).notifies(2, None, &[1, 2, 3, 4, 5, 9, 10, 11]),
        Operation::new("execute", Some(0), Some(0))
            .single(Exchange::new(3, &[1, 2, 3, 8, 9, 11, 12])),
    ],
    groups: &[],
};
