//! What generated views, writers and requests have in common.
//!
//! Generated types live in another crate, so what every one of them has comes from macros; the
//! work is done by functions of this crate.

/// The attribute sets of a generated family, each with its index in the table, the length of a
/// view's index and the name of its writer: as types, and what reads and writes them.
///
/// The getters and setters of a set are methods of its view and of its writer alone. One generic type
/// of each for all sets of a family keeps the crate small: what sets have in common exists once.
#[doc(hidden)]
#[macro_export]
macro_rules! __v1_sets {
    (
        table: $family:ident,
        sets: [$($index:literal => $name:ident { numbers: $len:literal, writer: $writer:ident }),* $(,)?]
        $(,)?
    ) => {
        /// The attribute sets, as types.
        #[doc(hidden)]
        pub mod sets {
            $(
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

        /// The attributes of the set `S` in a message, each with a getter. Each set has an alias of
        /// it, whose page lists the getters.
        #[doc(hidden)]
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

        impl<S: $crate::__v1::AttributeSet, const OUTER: usize> $crate::__v1::Generated
            for AttrsOf<'_, S, OUTER>
        {
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

        /// Writes the attributes of the set `S`, each by a setter. Each set has an alias of it,
        /// whose page lists the setters.
        #[doc(hidden)]
        pub struct WriterOf<S> {
            pub(super) request: $crate::__v1::RequestBuffer,
            set: ::core::marker::PhantomData<S>,
        }

        impl<S> $crate::__v1::Generated for WriterOf<S> {}

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

/// The operations of a generated family, as types, and the generic request.
#[doc(hidden)]
#[macro_export]
macro_rules! __v1_operations {
    ($($name:ident),* $(,)?) => {
        /// The operations that can be requested, as types.
        #[doc(hidden)]
        pub mod ops {
            $(
                pub enum $name {}
            )*
        }

        /// A request for the operation `O`. Each operation has an alias of it, whose page lists the
        /// setters.
        #[doc(hidden)]
        pub struct RequestOf<O: $crate::__v1::Operation> {
            attributes: WriterOf<O::Set>,
        }

        impl<O: $crate::__v1::Operation> RequestOf<O> {
            #[inline]
            fn __start<H: $crate::__v1::Struct>() -> Self {
                let buffer = $crate::__v1::RequestBuffer::headed::<H>();
                Self { attributes: $crate::__v1::AttrWriter::from_parts(buffer) }
            }
        }

        impl<O: $crate::__v1::Operation> $crate::__v1::Generated for RequestOf<O> {}

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

/// Gives requests that change something the flags that say how. Each request has methods of its
/// own: the docs of an alias list no others.
#[doc(hidden)]
#[macro_export]
macro_rules! __v1_flag_methods {
    ($($name:ident),+ $(,)?) => {$(
        impl $name {
            /// Creates the object if there is none (`NLM_F_CREATE`).
            #[inline]
            pub fn create(&mut self) -> &mut Self {
                self.attributes.request.create();
                self
            }

            /// Fails with `EEXIST` if the object exists (`NLM_F_EXCL`).
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
    )+};
}

/// A request: its type, its header, and how it can be sent.
#[doc(hidden)]
#[macro_export]
macro_rules! __v1_request {
    (
        name: $name:ident, start: $start:ident, operation: $operation:literal,
        modes: [$($mode:ident),+], set: $set:ident, view: $view:ident
        $(, header: $header:ident)? $(,)?
    ) => {
        #[doc = concat!("The request that [`", stringify!($start), "()`] starts.")]
        pub type $name = RequestOf<ops::$name>;

        $(
            impl $name {
                /// Changes members of the fixed header, which are zero at first. A header that
                /// exists already is copied: `request.header(|h| *h = header)`.
                #[inline]
                pub fn header(&mut self, set: impl FnOnce(&mut $header)) -> &mut Self {
                    self.attributes.request.change_header(set);
                    self
                }
            }
        )?

        $(impl $crate::__v1::$mode for $name {})+

        impl $crate::__v1::Operation for ops::$name {
            type Set = sets::$set;
            type Reply = $crate::__v1::WithHeader<$crate::__v1::header!($($header)?), $view<'static>>;
            const INDEX: usize = $operation;
        }
    };
}

/// The type of a fixed header that may be absent.
#[doc(hidden)]
#[macro_export]
macro_rules! __v1_header {
    () => {
        $crate::__v1::NoHeader
    };
    ($header:ident) => {
        $header
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
    (
        table: $family:ident, protocol: $protocol:ty,
        events: [$($id:literal => $event:ident),* $(,)?] $(,)?
    ) => {
        /// The family, as a type.
        #[derive(Debug)]
        pub enum Family {}

        impl $crate::__v1::Generated for Family {}

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
