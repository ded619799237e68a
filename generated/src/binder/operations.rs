// @generated from specs/binder.yaml by `cargo xtask generate`. Do not edit: change the spec.
//! Requests, and the messages that the kernel sends on its own.

use super::*;

rt::family! { table: FAMILY, protocol: rt::Generic, events: [1 => Report] }

/// A notification of this family.
#[non_exhaustive]
#[derive(Debug)]
pub enum Event<'a> {
    /// Sent when a transaction or a reply could not be delivered, had to be put aside because the
    /// target is frozen, or looks like one of too many one-way calls from the same sender. Nothing
    /// is kept for listeners that join later.
    Report(rt::WithHeader<rt::NoHeader, ReportAttrs<'a>>),
}
