//! Generated views of the route families: every event, its getters, and the same attributes by
//! the table.

use netloom::json::{Layout, decode};
use netloom::prelude::RawView;
use netloom::{DecodeError, Family as _, rt_addr, rt_link, rt_neigh, rt_route, rt_rule};
use netloom_runtime::__v1::AttributeSet;
use netloom_runtime::__v1::codec::Text;
use netloom_runtime::table::{Int, Kind};
use serde_json::Value;

use crate::decode_all::DecodeAll;

/// The first two bytes are the message type, little-endian, the rest is the message.
pub fn check(case: &[u8]) {
    let (kind, bytes) = case.split_first_chunk::<2>().unwrap_or((&[16, 0], &[]));
    let kind = u16::from_le_bytes(*kind);
    DecodeAll::default().message(kind, bytes);
    if let Ok(Some(rt_link::Event::Newlink(link))) = rt_link::Family::decode_event(kind, bytes) {
        same(&link);
    }
    if let Ok(Some(rt_addr::Event::Newaddr(address))) = rt_addr::Family::decode_event(kind, bytes) {
        same(&address);
    }
    if let Ok(Some(rt_route::Event::Newroute(route))) = rt_route::Family::decode_event(kind, bytes)
    {
        same(&route);
    }
    if let Ok(Some(rt_neigh::Event::Newneigh(entry))) = rt_neigh::Family::decode_event(kind, bytes)
    {
        same(&entry);
    }
    if let Ok(Some(rt_rule::Event::Newrule(rule))) = rt_rule::Family::decode_event(kind, bytes) {
        same(&rule);
    }
}

/// What a view reads is what the table reads.
fn same<S: AttributeSet>(view: &RawView<'_, S>) {
    let set = S::set_ref();
    let json = decode(&Layout::set(set), view.as_bytes());
    for attribute in set.get().attributes.iter().filter(|attribute| !attribute.multi) {
        let shown = json.get(attribute.name);
        match attribute.kind {
            Kind::Int(Int::U8) => compare(view.get_u8(attribute.id), shown),
            Kind::Int(Int::U16) => compare(view.get_u16(attribute.id), shown),
            Kind::Int(Int::U32) => compare(view.get_u32(attribute.id), shown),
            Kind::Int(Int::U64) => compare(view.get_u64(attribute.id), shown),
            Kind::Int(Int::S32) => compare(view.get::<i32>(attribute.id), shown),
            Kind::String => {
                let text = view.get::<Text>(attribute.id);
                if let Ok(Some(text)) = text
                    && let Ok(text) = std::str::from_utf8(text)
                {
                    compare(Ok(Some(text)), shown);
                }
            }
            _ => {
                assert!(shown.is_none() || view.has(attribute.id), "{}", attribute.name);
            }
        }
    }
}

/// The table reads on where the first of several is malformed, and where bytes are cut off.
fn compare<T: Into<Value>>(read: Result<Option<T>, DecodeError>, shown: Option<&Value>) {
    match read {
        Ok(Some(value)) => assert_eq!(Some(&value.into()), shown),
        Ok(None) => assert_eq!(shown, None),
        Err(error) => assert!(error.to_string().contains(error.name())),
    }
}
