//! What generated views, writers and requests have in common.
//!
//! Generated types live in another crate, so what every one of them has comes from macros; the
//! work is done by functions of this crate.

/// The attribute sets of a generated family, each with its index in the table, the length of a
/// view's index and the name of its writer: as types, and what reads and writes them. The getters and setters of a set are
/// methods of its view and of its writer alone. That there is one of each for all sets of a family
/// is what keeps the crate small: what they have in common exists once.
#[doc(hidden)]
#[macro_export]
macro_rules! __v1_sets {
    ($family:expr, [$($name:ident($index:literal, $len:literal, $writer:ident)),*]) => {
        /// The attribute sets, as types.
        pub mod sets {
            $(
                #[doc = concat!("The set `", stringify!($name), "`.")]
                pub enum $name {}
            )*
        }

        $(
            #[doc = concat!("Writes the set `", stringify!($name), "`.")]
            pub type $writer = WriterOf<sets::$name>;

            impl $crate::__v1::AttributeSet for sets::$name {
                type Index = [u32; $len];

                #[inline]
                fn set_ref() -> $crate::__v1::table::SetRef {
                    $crate::__v1::table::SetRef { family: &$family, index: $index }
                }
            }
        )*

        /// The attributes of the set `S` in a message, each with a getter. Every set has a name
        /// for it, where its getters are listed.
        pub struct AttrsOf<'a, S: $crate::__v1::AttributeSet, const OUTER: usize = 0> {
            view: $crate::__v1::RawView<'a, S>,
            /// Selectors of sub-messages that were found further out.
            outer: [&'a [u8]; OUTER],
        }

        impl<'a, S: $crate::__v1::AttributeSet, const OUTER: usize> AttrsOf<'a, S, OUTER> {
            /// The view inside a set that has the selectors of its sub-messages.
            #[inline]
            #[allow(dead_code, reason = "few sets select by what is further out")]
            fn __within(bytes: &'a [u8], outer: [&'a [u8]; OUTER]) -> Self {
                Self { view: $crate::__v1::RawView::new(bytes), outer }
            }
        }

        impl<S: $crate::__v1::AttributeSet, const OUTER: usize> $crate::__v1::TypedView
            for AttrsOf<'_, S, OUTER>
        {
            type Of<'a> = AttrsOf<'a, S, OUTER>;

            #[inline]
            fn new(bytes: &[u8]) -> AttrsOf<'_, S, OUTER> {
                AttrsOf { view: $crate::__v1::RawView::new(bytes), outer: [&[]; OUTER] }
            }
        }

        impl<'a, S: $crate::__v1::AttributeSet, const OUTER: usize> ::core::ops::Deref
            for AttrsOf<'a, S, OUTER>
        {
            type Target = $crate::__v1::RawView<'a, S>;

            #[inline]
            fn deref(&self) -> &Self::Target {
                &self.view
            }
        }

        impl<S: $crate::__v1::AttributeSet, const OUTER: usize> ::core::fmt::Debug
            for AttrsOf<'_, S, OUTER>
        {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                self.view.debug(f)
            }
        }

        /// Writes the attributes of the set `S`, each by a setter. Every set has a name for it,
        /// where its setters are listed.
        pub struct WriterOf<S> {
            pub(super) request: $crate::__v1::RequestBuffer,
            set: ::core::marker::PhantomData<S>,
        }

        impl<S: $crate::__v1::AttributeSet> $crate::__v1::AttrWriter for WriterOf<S> {
            #[inline]
            fn from_parts(request: $crate::__v1::RequestBuffer) -> Self {
                Self { request, set: ::core::marker::PhantomData }
            }
        }

        impl<S: $crate::__v1::AttributeSet> $crate::__v1::WriteAttrs for WriterOf<S> {
            #[inline]
            fn set_ref() -> $crate::__v1::table::SetRef {
                S::set_ref()
            }

            #[inline]
            fn buffer_mut(&mut self) -> &mut $crate::__v1::RequestBuffer {
                &mut self.request
            }
        }
    };
}

/// The operations of a generated family, as types, and what requests are.
#[doc(hidden)]
#[macro_export]
macro_rules! __v1_operations {
    ($($name:ident),*) => {
        /// The operations that can be asked for, as types.
        pub mod ops {
            $(
                #[doc = concat!("The operation of a [`", stringify!($name), "`](super::", stringify!($name), ").")]
                pub enum $name {}
            )*
        }

        /// A request for the operation `O`. Every operation has a name for it, where its setters are
        /// listed.
        pub struct RequestOf<O: $crate::__v1::Operation> {
            attributes: WriterOf<O::Set>,
        }

        impl<O: $crate::__v1::Operation> RequestOf<O> {
            #[inline]
            fn __headed<H: $crate::__v1::Struct>() -> Self {
                let buffer = $crate::__v1::RequestBuffer::headed::<H>();
                Self { attributes: $crate::__v1::AttrWriter::from_parts(buffer) }
            }
        }

        impl<O: $crate::__v1::Operation> $crate::__v1::Request for RequestOf<O> {
            type Family = Family;
            type Reply = O::Reply;
            type Writer = WriterOf<O::Set>;
            const OPERATION: usize = O::INDEX;

            #[inline]
            fn buffer(&self) -> &$crate::__v1::RequestBuffer {
                &self.attributes.request
            }

            #[inline]
            fn attributes(&mut self) -> &mut WriterOf<O::Set> {
                &mut self.attributes
            }
        }

        impl<O: $crate::__v1::Operation> ::core::fmt::Debug for RequestOf<O> {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                $crate::__v1::debug_request(self, f)
            }
        }
    };
}

/// Requests for changing something, which flags make more precise.
#[doc(hidden)]
#[macro_export]
macro_rules! __v1_modify {
    ($($name:ident),+) => {
        $(impl $crate::__v1::Modify for ops::$name {})+

        impl<O: $crate::__v1::Modify> RequestOf<O> {
            /// Asks for the object to be made if there is none (`NLM_F_CREATE`).
            #[inline]
            pub fn create(&mut self) -> &mut Self {
                self.attributes.request.create();
                self
            }

            /// Refuses with `EEXIST` if there is one already (`NLM_F_EXCL`).
            #[inline]
            pub fn exclusive(&mut self) -> &mut Self {
                self.attributes.request.exclusive();
                self
            }

            /// Replaces an existing object (`NLM_F_REPLACE`).
            #[inline]
            pub fn replace(&mut self) -> &mut Self {
                self.attributes.request.replace();
                self
            }

            /// Adds at the end of a list (`NLM_F_APPEND`).
            #[inline]
            pub fn append(&mut self) -> &mut Self {
                self.attributes.request.append();
                self
            }

            /// Asks for the resulting notification as a reply (`NLM_F_ECHO`).
            #[inline]
            pub fn echo(&mut self) -> &mut Self {
                self.attributes.request.echo();
                self
            }
        }
    };
}

/// Gives a generated request what it has besides its setters, and the function that starts it.
#[doc(hidden)]
#[macro_export]
macro_rules! __v1_request {
    (
        $start:ident, $name:ident, $reply:ident, $operation:literal, [$($mode:ident),+],
        $view:ident, $set:ident
    ) => {
        $crate::__v1::request!(
            common $start, $name, $reply, $operation, [$($mode),+], $view, $set, $crate::__v1::NoHeader
        );
    };
    (
        $start:ident, $name:ident, $reply:ident, $operation:literal, [$($mode:ident),+],
        $view:ident, $set:ident, $header:ident
    ) => {
        $crate::__v1::request!(
            common $start, $name, $reply, $operation, [$($mode),+], $view, $set, $header
        );

        impl $name {
            /// Changes members of the fixed header, which are zero at first. A header that exists
            /// already is copied: `request.header(|h| *h = header)`.
            #[inline]
            pub fn header(&mut self, set: impl FnOnce(&mut $header)) -> &mut Self {
                self.attributes.request.change_header(set);
                self
            }
        }
    };
    (
        common $start:ident, $name:ident, $reply:ident, $operation:literal, [$($mode:ident),+],
        $view:ident, $set:ident, $header:ty
    ) => {
        #[doc = concat!("Starts a [`", stringify!($name), "`].")]
        #[inline]
        #[must_use]
        pub fn $start() -> $name {
            RequestOf::__headed::<$header>()
        }

        #[doc = concat!("What answers [`", stringify!($name), "`].")]
        pub type $reply<'a> = $crate::__v1::WithHeader<$header, $view<'a>>;

        $(impl $crate::__v1::$mode for $name {})+

        impl $crate::__v1::Operation for ops::$name {
            type Set = sets::$set;
            type Reply = $reply<'static>;
            const INDEX: usize = $operation;
        }
    };
}

/// Makes a generated type plain data. Derived, the same costs the compiler twice as much: it proves
/// each field's part in it.
#[doc(hidden)]
#[macro_export]
macro_rules! __v1_plain {
    ($name:ident) => {
        impl Clone for $name {
            #[inline]
            fn clone(&self) -> Self {
                *self
            }
        }

        impl Copy for $name {}

        impl Eq for $name {}
    };
}

/// The marker of a generated family, with its table, its protocol, and its events by number.
#[doc(hidden)]
#[macro_export]
macro_rules! __v1_family {
    ($family:expr, $protocol:ty, [$($event:ident($id:literal)),*]) => {
        /// The family, as a type.
        #[derive(Debug)]
        pub enum Family {}

        impl $crate::__v1::Family for Family {
            type Protocol = $protocol;
            type Event<'a> = Event<'a>;
            const TABLE: &'static $crate::__v1::table::Family = &$family;

            #[inline]
            fn decode_event(
                id: u16,
                payload: &[u8],
            ) -> Result<Option<Event<'_>>, $crate::__v1::DecodeError> {
                match id {
                    $($id => $crate::__v1::event(payload, Event::$event),)*
                    _ => Ok(None),
                }
            }
        }
    };
}
