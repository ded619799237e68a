//! Which key of an object an attribute has: header members come first, the rest must not clash.

use alloc::borrow::Cow;
use alloc::string::String;

use serde_json::{Map, Value};

use super::error::{JsonError, Reason};
use crate::table::{Attribute, Kind, Member, Set};

/// Key of what the table does not describe.
pub(super) const UNKNOWN: &str = "unknown";

/// Key of a number below levels.
pub(super) const VALUE: &str = "value";

/// Put before the name of an attribute whose name is taken.
const PREFIX: &str = "attr:";

/// Keys of an object that are no attributes.
#[derive(Clone, Copy, Default)]
pub(super) struct Keys {
    /// The members of a header.
    pub(super) members: &'static [Member],
    /// The names of levels.
    pub(super) levels: &'static [&'static str],
}

impl Keys {
    /// The key of the attribute called `name`.
    pub(super) fn of(self, name: &'static str) -> Cow<'static, str> {
        if self.taken(name) { Cow::Owned([PREFIX, name].concat()) } else { Cow::Borrowed(name) }
    }

    fn taken(self, name: &str) -> bool {
        name == UNKNOWN
            || self.levels.contains(&name)
            || self.members.iter().any(|member| member.name == name)
    }

    /// Refuses names that neither the header nor `set` has.
    pub(super) fn check(
        self,
        of: &'static str,
        set: Option<&'static Set>,
        map: &Map<String, Value>,
    ) -> Result<(), JsonError> {
        for key in map.keys().map(String::as_str) {
            if self.taken(key) {
                continue;
            }
            let name = key.strip_prefix(PREFIX).filter(|name| self.taken(name)).unwrap_or(key);
            match set.and_then(|set| set.named(name)) {
                Some(attribute) if usable(attribute) => {}
                Some(_) => return Err(JsonError::new(Reason::Reserved).inside(key)),
                None => return Err(self.unknown(of, set, key).inside(key)),
            }
        }
        Ok(())
    }

    #[cold]
    fn unknown(self, of: &'static str, set: Option<&'static Set>, key: &str) -> JsonError {
        let attributes = set.map_or(&[][..], |set| set.attributes).iter();
        let attributes = attributes.filter(|attribute| usable(attribute)).map(|known| known.name);
        let members = self.members.iter().map(|member| member.name);
        let known = attributes.chain(members).chain(self.levels.iter().copied());
        JsonError::unknown_name(of, key, known)
    }
}

const fn usable(attribute: &Attribute) -> bool {
    !matches!(attribute.kind, Kind::Pad | Kind::Unused)
}
