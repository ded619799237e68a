// @generated from specs/binder.yaml by `cargo xtask generate`. Do not edit: change the spec.
//! Requests, and what the kernel sends by itself.

use super::*;

rt::family!(FAMILY, rt::Generic, [Report(1)]);

/// What a subscriber receives.
#[non_exhaustive]
#[derive(Debug)]
pub enum Event<'a> {
    /// Sent when a transaction or a reply could not be delivered, had to be put aside because the
    /// target is frozen, or looks like one of too many one-way calls from the same sender. Nothing
    /// is kept for listeners that join later.
    Report(rt::WithHeader<rt::NoHeader, ReportAttrs<'a>>),
}
