//! Multicast groups: from a name to a number, and the error for an unknown name.

use std::fmt;

use super::connection::Connection;
use super::{Error, sys};
use crate::nearest::changes;
use crate::table::{Family, Transport};

/// Joins a group given by its name.
pub(super) async fn join(
    connection: &mut Connection,
    family: &'static Family,
    group: &str,
) -> Result<(), Error> {
    let number = resolve(connection, family, group).await?;
    connection.set_membership(sys::AddMembership, number, group)
}

/// Joins a group given by its number.
pub(super) fn join_number(connection: &Connection, number: u32) -> Result<(), Error> {
    connection.set_membership(sys::AddMembership, number, &format!("group {number}"))
}

/// Leaves a group given by its name.
pub(super) async fn leave(
    connection: &mut Connection,
    family: &'static Family,
    group: &str,
) -> Result<(), Error> {
    let number = resolve(connection, family, group).await?;
    connection.set_membership(sys::DropMembership, number, group)
}

/// The number of a group. The table of a raw family states it, the kernel says it for a generic
/// one.
async fn resolve(
    connection: &mut Connection,
    family: &'static Family,
    group: &str,
) -> Result<u32, Error> {
    let listed = family.groups.iter().find(|listed| listed.name == group);
    if let Some(number) = listed.and_then(|listed| listed.number) {
        return Ok(number);
    }
    let names = family.groups.iter().map(|listed| listed.name.to_owned());
    match family.transport {
        Transport::Raw(_) => Err(UnknownGroup::new(family.name, group, names).into()),
        Transport::Generic(_) => {
            // If the module was reloaded the numbers have changed, and the groups lost their members.
            let info = connection.refresh_family(family.name).await?;
            let known = info.groups.iter().map(|(name, _)| name.to_string());
            info.group(group)
                .ok_or_else(|| UnknownGroup::new(family.name, group, known.chain(names)).into())
        }
    }
}

/// A family has no multicast group of this name.
///
/// ```
/// use netloom::{Error, Route, Subscription, rt_link};
///
/// let mut events = Subscription::<Route>::open()?;
/// let error = events.join::<rt_link::Family>("rtnlgrp-lnk").unwrap_err();
/// let Error::UnknownGroup(error) = error else { panic!("{error}") };
/// assert_eq!((error.family(), error.group()), ("rt-link", "rtnlgrp-lnk"));
/// assert_eq!(error.nearest(), Some("rtnlgrp-link"));
/// # Ok::<(), Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnknownGroup {
    family: &'static str,
    group: String,
    nearest: Option<String>,
}

impl UnknownGroup {
    fn new(family: &'static str, group: &str, names: impl Iterator<Item = String>) -> Self {
        let nearest = names.filter(|name| name != group).min_by_key(|name| changes(name, group));
        Self { family, group: group.to_owned(), nearest }
    }

    /// The family.
    #[must_use]
    pub const fn family(&self) -> &'static str {
        self.family
    }

    /// The unknown name.
    #[must_use]
    pub fn group(&self) -> &str {
        &self.group
    }

    /// The most similar name among the groups of the family.
    #[must_use]
    pub fn nearest(&self) -> Option<&str> {
        self.nearest.as_deref()
    }
}

impl fmt::Display for UnknownGroup {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} has no multicast group {}", self.family, self.group)?;
        match &self.nearest {
            Some(nearest) => write!(f, "; did you mean {nearest}?"),
            None => Ok(()),
        }
    }
}

impl std::error::Error for UnknownGroup {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_nearest_name_is_offered() {
        let names = ["rtnlgrp-link", "rtnlgrp-neigh"].map(String::from);
        let error = UnknownGroup::new("rt-link", "rtnlgrp-lnk", names.into_iter());
        assert_eq!(error.nearest(), Some("rtnlgrp-link"));
        assert_eq!(
            error.to_string(),
            "rt-link has no multicast group rtnlgrp-lnk; did you mean rtnlgrp-link?"
        );
    }
}
