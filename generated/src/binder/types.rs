// @generated from specs/binder.yaml by `cargo xtask generate`. Do not edit: change the spec.
//! Constants, enums and structs.
