//! Joining and leaving multicast groups, which are given by name or number.

use super::connection::Connection;
use super::unknown_group::UnknownGroup;
use super::{Error, sys};
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

/// Returns the number of a group: from the table of a raw family, from the kernel for a generic one.
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
