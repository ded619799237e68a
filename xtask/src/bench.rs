//! `bench`
use crate::Failure;
pub(crate) fn run(_quick: bool) -> Result<(), Failure> { Err("not yet".into()) }
