//! What keeps the traits of generated types from being implemented by anything else, so that they
//! can get new items in any release.
//!
//! Both names are exported only by the hidden contract, as is every other name that an impl needs:
//! the types in the signatures of [`Struct`](crate::structs::Struct), and the traits of codecs and
//! attribute sets themselves.

/// Implemented by generated types only. Traits of such types that users can name have it as a
/// supertrait.
///
/// Without the marker, a user's type is refused:
///
/// ```compile_fail,E0277
/// struct Mine;
///
/// impl netloom::prelude::TypedView for Mine {
///     type Of<'a> = Mine;
///
///     fn new(_: &[u8]) -> Mine {
///         Mine
///     }
/// }
/// ```
///
/// Nothing else is wrong with it:
///
/// ```
/// struct Mine;
///
/// impl netloom_runtime::__v1::Generated for Mine {}
///
/// impl netloom::prelude::TypedView for Mine {
///     type Of<'a> = Mine;
///
///     fn new(_: &[u8]) -> Mine {
///         Mine
///     }
/// }
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a generated type",
    label = "this trait is implemented by generated types only",
    note = "write a spec and compile it with netloom-codegen to get types of a family of your own"
)]
pub trait Generated {}

/// Parameter of a method that only generated code implements. It seals a trait at no cost for each
/// of its types, where a marker would need one more impl for each.
///
/// ```compile_fail,E0050
/// use netloom_runtime::table::EnumRef;
///
/// #[derive(Clone, Copy)]
/// struct Mine(u64);
///
/// impl netloom::prelude::Enumeration for Mine {
///     fn table() -> EnumRef {
///         EnumRef { family: <netloom::rt_link::Family as netloom::Family>::TABLE, index: 0 }
///     }
///
///     fn from_number(number: u64) -> Self {
///         Self(number)
///     }
///
///     fn number(self) -> u64 {
///         self.0
///     }
/// }
/// ```
///
/// With the parameter it compiles:
///
/// ```
/// use netloom_runtime::table::EnumRef;
///
/// #[derive(Clone, Copy)]
/// struct Mine(u64);
///
/// impl netloom::prelude::Enumeration for Mine {
///     fn table(_: netloom_runtime::__v1::ContractOnly) -> EnumRef {
///         EnumRef { family: <netloom::rt_link::Family as netloom::Family>::TABLE, index: 0 }
///     }
///
///     fn from_number(number: u64) -> Self {
///         Self(number)
///     }
///
///     fn number(self) -> u64 {
///         self.0
///     }
/// }
/// ```
#[derive(Debug, Clone, Copy)]
pub struct ContractOnly(pub(crate) ());
