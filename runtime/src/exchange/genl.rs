//! Generic netlink's own family, `nlctrl`: which number a family has in this kernel, its version
//! and its multicast groups, all looked up by name.
//!
//! Numbers are given out when a family registers, so they change when its module is loaded
//! anew. Knows no socket: whoever has one sends [`request`] and reads the answer with
//! [`FamilyInfo::read`].

use alloc::vec::Vec;

use bstr::BString;

use crate::table;
use crate::wire::{ATTR_HEADER_LEN, Attrs, align};

/// Message type of `nlctrl`, the only fixed one (`GENL_ID_CTRL`).
pub const CONTROL_ID: u16 = 16;

/// Longest name of a family, in bytes (`GENL_NAMSIZ` without the NUL).
const MAX_NAME: usize = 15;

/// Commands and attributes (include/uapi/linux/genetlink.h).
const GET_FAMILY: u16 = 3;
const NEW_FAMILY: u16 = 1;
const FAMILY_ID: u16 = 1;
const FAMILY_NAME: u16 = 2;
const VERSION: u16 = 3;
const GROUPS: u16 = 7;
const GROUP_NAME: u16 = 1;
const GROUP_ID: u16 = 2;

/// As much of the family `nlctrl` as a lookup needs.
pub static CONTROL: table::Family = table::Family {
    name: "nlctrl",
    transport: table::Transport::Generic(2),
    sets: &[],
    structs: &[],
    enums: &[],
    sub_messages: &[],
    operations: &[table::Operation {
        name: "getfamily",
        header: None,
        set: None,
        do_: Some(table::Exchange {
            request: GET_FAMILY,
            reply: Some(NEW_FAMILY),
            takes: &[FAMILY_NAME],
            returns: &[FAMILY_ID, FAMILY_NAME, VERSION, GROUPS],
        }),
        dump: None,
        notification: None,
        permission: table::Permission::Unstated,
    }],
    groups: &[],
};

/// The attributes of a request for the family called `name`; `None` if no family can be called
/// that.
#[must_use]
pub fn request(name: &str) -> Option<Vec<u8>> {
    if name.len() > MAX_NAME || name.contains('\0') {
        return None;
    }
    let len = ATTR_HEADER_LEN + name.len() + 1;
    let mut bytes = Vec::with_capacity(align(len));
    bytes.extend_from_slice(&(len as u16).to_ne_bytes());
    bytes.extend_from_slice(&FAMILY_NAME.to_ne_bytes());
    bytes.extend_from_slice(name.as_bytes());
    bytes.resize(align(len), 0);
    Some(bytes)
}

/// A family as this kernel has it.
///
/// ```
/// use netloom::{Generic, Socket, nlctrl};
///
/// let mut socket = Socket::<Generic>::open()?;
/// let info = socket.family::<nlctrl::Family>()?;
/// // The only number that is the same in every kernel.
/// assert_eq!(info.id, 16);
/// # Ok::<(), netloom::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct FamilyInfo {
    /// Message type of its messages.
    pub id: u16,
    /// Version of its interface.
    pub version: u32,
    /// Names and numbers of its multicast groups.
    pub groups: Vec<(BString, u32)>,
}

impl FamilyInfo {
    /// Reads an answer; `payload` starts behind the genetlink header. `None` if it has no number.
    #[must_use]
    pub fn read(payload: &[u8]) -> Option<Self> {
        let mut id = None;
        let mut info = Self::default();
        for attr in Attrs::new(payload) {
            match attr.id() {
                FAMILY_ID => id = attr.payload.first_chunk().map(|b| u16::from_ne_bytes(*b)),
                VERSION => info.version = word(attr.payload).unwrap_or(0),
                GROUPS => {
                    info.groups.extend(Attrs::new(attr.payload).filter_map(|g| group(g.payload)));
                }
                _ => {}
            }
        }
        info.id = id?;
        Some(info)
    }

    /// The number of the multicast group called `name`.
    #[must_use]
    pub fn group(&self, name: &str) -> Option<u32> {
        self.groups.iter().find(|group| group.0 == name).map(|group| group.1)
    }
}

/// What is known of families, by name. Holds few entries, so a list is fastest.
#[derive(Debug, Clone, Default)]
pub struct Cache {
    families: Vec<(&'static str, FamilyInfo)>,
}

impl Cache {
    /// What is known of the family called `name`.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&FamilyInfo> {
        self.families.iter().find(|entry| entry.0 == name).map(|entry| &entry.1)
    }

    /// Remembers a family in place of what was known of it.
    pub fn insert(&mut self, name: &'static str, info: FamilyInfo) {
        self.remove(name);
        self.families.push((name, info));
    }

    /// Forgets a family.
    pub fn remove(&mut self, name: &str) {
        self.families.retain(|entry| entry.0 != name);
    }

    /// Forgets all families.
    pub fn clear(&mut self) {
        self.families.clear();
    }
}

fn group(bytes: &[u8]) -> Option<(BString, u32)> {
    let find = |id| Attrs::new(bytes).find(|attr| attr.id() == id).map(|attr| attr.payload);
    let name = find(GROUP_NAME)?.split(|&byte| byte == 0).next()?;
    Some((BString::from(name), word(find(GROUP_ID)?)?))
}

fn word(bytes: &[u8]) -> Option<u32> {
    bytes.first_chunk().map(|bytes| u32::from_ne_bytes(*bytes))
}

#[cfg(test)]
mod tests {
    use alloc::vec;

    use super::*;

    fn attr(id: u16, payload: &[u8]) -> Vec<u8> {
        let len = ATTR_HEADER_LEN + payload.len();
        let mut bytes = (len as u16).to_ne_bytes().to_vec();
        bytes.extend_from_slice(&id.to_ne_bytes());
        bytes.extend_from_slice(payload);
        bytes.resize(align(len), 0);
        bytes
    }

    #[test]
    fn requests_carry_a_terminated_name() {
        assert_eq!(request("devlink"), Some(attr(FAMILY_NAME, b"devlink\0")));
        assert_eq!(request("sixteen-bytes-xx"), None);
        assert_eq!(request("nul\0"), None);
    }

    #[test]
    fn answers_are_read_and_bad_groups_left_out() {
        let good = [attr(GROUP_NAME, b"config\0"), attr(GROUP_ID, &7u32.to_ne_bytes())].concat();
        let bad = attr(GROUP_NAME, b"numberless\0");
        let groups = [attr(1, &good), attr(2, &bad)].concat();
        let bytes = [
            attr(FAMILY_ID, &33u16.to_ne_bytes()),
            attr(VERSION, &1u32.to_ne_bytes()),
            attr(GROUPS, &groups),
        ]
        .concat();
        let info = FamilyInfo::read(&bytes).unwrap();
        assert_eq!((info.id, info.version, info.group("config")), (33, 1, Some(7)));
        assert_eq!(info.groups, vec![("config".into(), 7)]);
        assert_eq!(FamilyInfo::read(&attr(VERSION, &[1, 0, 0, 0])), None);
        for end in 0..bytes.len() {
            let _ = FamilyInfo::read(&bytes[..end]);
        }
    }

    #[test]
    fn the_cache_replaces_and_forgets() {
        let mut cache = Cache::default();
        cache.insert("a", FamilyInfo { id: 20, ..FamilyInfo::default() });
        cache.insert("a", FamilyInfo { id: 21, ..FamilyInfo::default() });
        assert_eq!(cache.get("a").map(|info| info.id), Some(21));
        cache.remove("a");
        assert_eq!(cache.get("a"), None);
    }
}
