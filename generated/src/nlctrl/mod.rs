// @generated from specs/nlctrl.yaml by `cargo xtask generate`. Do not edit: change the spec.
//! Directory of generic netlink. The kernel gives every generic netlink family its message id when
//! the family registers, so programs first ask here which id belongs to a name, and learn its
//! multicast groups and commands on the way. This family has a fixed id (16), so that it can be
//! asked first, and it describes itself too. `genl ctrl list` shows the same data.
//!
//! Generic netlink, version 1; sockets: `Socket::<Generic>`. C header: `linux/genetlink.h`.
//!
//! | operation | request | modes |
//! |---|---|---|
//! | `getfamily` | [`getfamily()`] | do, dump |
//! | `newfamily-ntf` | – | notification |
//! | `delfamily-ntf` | – | notification |
//! | `newmcast-grp-ntf` | – | notification |
//! | `delmcast-grp-ntf` | – | notification |
//! | `getpolicy` | [`getpolicy()`] | dump |
//!
//! Multicast groups: `notify`.
//!
#![cfg_attr(feature = "socket", doc = include_str!("examples.md"))]
netloom_runtime::__contract! {
    version: 1;
    mod attributes;
    mod operations;
    mod tables;
    mod types;
    use netloom_runtime::__v1::imports::*;
    use tables::FAMILY;
    pub use attributes::*;
    pub use operations::*;
    pub use types::*;
}
