//! The error for the name of a multicast group that a family lacks.

use std::fmt;

use crate::nearest::changes;

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
    pub(super) fn new(
        family: &'static str,
        group: &str,
        names: impl Iterator<Item = String>,
    ) -> Self {
        let nearest = names.filter(|name| name != group).min_by_key(|name| changes(name, group));
        Self { family, group: group.to_owned(), nearest }
    }

    /// Returns the name of the family.
    #[must_use]
    pub const fn family(&self) -> &'static str {
        self.family
    }

    /// Returns the unknown name.
    #[must_use]
    pub fn group(&self) -> &str {
        &self.group
    }

    /// Returns the most similar name among the groups of the family.
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
