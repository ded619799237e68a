//! What generated views, writers and requests have in common.
//!
//! Generated types live in another crate, so what every one of them has comes from macros; the
//! work is done by functions of this crate.

/// Gives a generated view, a tuple struct around a [`View`](crate::View), what every view has.
#[doc(hidden)]
#[macro_export]
macro_rules! __view {
    ($name:ident, $family:expr, $index:literal, $len:literal) => {
        $crate::__view!($name, $family, $index, $len, |bytes| Self($crate::View::new(bytes)));
    };
    ($name:ident, $family:expr, $index:literal, $len:literal, $($key:ident),+) => {
        $crate::__view!($name, $family, $index, $len, |bytes| {
            Self($crate::View::new(bytes) $(, { let $key: &[u8] = &[]; $key })+)
        });

        impl<'a> $name<'a> {
            /// The view inside a set that has the selectors of its sub-messages.
            #[inline]
            #[allow(dead_code, reason = "the set may be reached through arrays only")]
            fn __within(
                bytes: &'a [u8],
                ($($key,)+): ($($crate::__key!($key 'a),)+),
            ) -> Self {
                Self($crate::View::new(bytes) $(, $key)+)
            }
        }
    };
    ($name:ident, $family:expr, $index:literal, $len:literal, |$bytes:ident| $make:expr) => {
        impl $crate::codec::Decode for $name<'_> {
            type Value<'a> = $name<'a>;

            #[inline]
            fn decode(payload: &[u8]) -> Result<$name<'_>, $crate::Problem> {
                Ok($name::new(payload))
            }
        }

        impl<'a> $name<'a> {
            // Not a constant: the compiler walks through all that a constant refers to, and did so
            // with the whole table of the family for each of its sets.
            #[inline]
            fn set_ref() -> $crate::table::SetRef {
                $crate::table::SetRef { family: &$family, index: $index }
            }

            /// Reads the attributes in `bytes`. Never fails: what is malformed is an error where
            /// it is asked for.
            #[inline]
            #[must_use]
            pub fn new($bytes: &'a [u8]) -> Self {
                $make
            }
        }

        impl<'a> ::core::ops::Deref for $name<'a> {
            type Target = $crate::View<'a, $len>;

            #[inline]
            fn deref(&self) -> &Self::Target {
                &self.0
            }
        }

        impl ::core::fmt::Debug for $name<'_> {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                $crate::inspect::debug_set(Self::set_ref(), self.0.as_bytes(), f)
            }
        }
    };
}

/// The bytes of a selector; the name only counts them.
#[doc(hidden)]
#[macro_export]
macro_rules! __key {
    ($key:ident $lifetime:lifetime) => {
        &$lifetime[u8]
    };
}

/// Gives a generated writer what every writer has.
#[doc(hidden)]
#[macro_export]
macro_rules! __set_writer {
    ($name:ident, $family:expr, $index:literal) => {
        impl<'w> $name<'w> {
            /// Writes attributes of the set behind what `writer` has.
            #[inline]
            #[must_use]
            pub fn new(writer: &'w mut $crate::Writer) -> Self {
                let start = writer.len();
                Self { writer, start }
            }

            /// Writes an attribute that the spec does not know, or one in a form of its own.
            /// `kind` is the number with its flag bits. Nothing but the length is checked.
            #[inline]
            pub fn raw(&mut self, kind: u16, payload: &[u8]) -> &mut Self {
                self.writer.put_raw(<Self as $crate::WriteSet>::set_ref(), kind, payload);
                self
            }
        }

        impl $crate::NestWriter for $name<'_> {
            type Writer<'w> = $name<'w>;

            #[inline]
            fn open(writer: &mut $crate::Writer) -> $name<'_> {
                $name::new(writer)
            }
        }

        impl $crate::WriteSet for $name<'_> {
            #[inline]
            fn set_ref() -> $crate::table::SetRef {
                $crate::table::SetRef { family: &$family, index: $index }
            }

            #[inline]
            fn place(&mut self) -> (&mut $crate::Writer, usize) {
                (self.writer, self.start)
            }
        }
    };
}

/// Gives a generated request, a tuple struct around a [`RequestBuffer`](crate::RequestBuffer),
/// what every request has.
#[doc(hidden)]
#[macro_export]
macro_rules! __request {
    (
        $name:ident: $($mode:ident)+, $operation:literal, $header:ty, $view:ident, $writer:ident
    ) => {
        $(impl $crate::$mode for $name {})+

        impl $crate::Request for $name {
            type Family = Family;
            type Reply<'a> = $crate::Message<$header, $view<'a>>;
            const OPERATION: &'static $crate::table::Operation =
                &<Family as $crate::Family>::TABLE.operations[$operation];

            #[inline]
            fn buffer(&self) -> &$crate::RequestBuffer {
                &self.0
            }

            #[inline]
            fn buffer_mut(&mut self) -> &mut $crate::RequestBuffer {
                &mut self.0
            }

            #[inline]
            fn decode_reply(payload: &[u8]) -> Result<Self::Reply<'_>, $crate::DecodeError> {
                $crate::Message::read(payload)
            }
        }

        impl $crate::WriteSet for $name {
            #[inline]
            fn set_ref() -> $crate::table::SetRef {
                <$writer<'_> as $crate::WriteSet>::set_ref()
            }

            #[inline]
            fn place(&mut self) -> (&mut $crate::Writer, usize) {
                (self.0.writer(), Self::HEADER_LEN)
            }
        }

        impl $name {
            const HEADER_LEN: usize =
                $crate::wire::align(<$header as $crate::structs::Struct>::SIZE);

            /// The whole set of attributes, for one that the spec does not list for this
            /// operation.
            #[inline]
            pub fn attributes(&mut self) -> $writer<'_> {
                $writer { writer: self.0.writer(), start: Self::HEADER_LEN }
            }

            /// Sets flags of the netlink header (`NLM_F_*`) on top of those that the exchange
            /// needs.
            #[inline]
            pub fn nlm_flags(&mut self, flags: u16) -> &mut Self {
                self.0.add_flags(flags);
                self
            }
        }

        impl ::core::fmt::Debug for $name {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                $crate::inspect::debug_request(self, f)
            }
        }
    };
    (change $name:ident) => {
        impl $name {
            /// Asks for the object to be made if there is none (`NLM_F_CREATE`).
            #[inline]
            pub fn create(&mut self) -> &mut Self {
                self.0.create();
                self
            }

            /// Refuses with `EEXIST` if there is one already (`NLM_F_EXCL`).
            #[inline]
            pub fn exclusive(&mut self) -> &mut Self {
                self.0.exclusive();
                self
            }

            /// Replaces an existing object (`NLM_F_REPLACE`).
            #[inline]
            pub fn replace(&mut self) -> &mut Self {
                self.0.replace();
                self
            }

            /// Adds at the end of a list (`NLM_F_APPEND`).
            #[inline]
            pub fn append(&mut self) -> &mut Self {
                self.0.append();
                self
            }

            /// Asks for the resulting notification as a reply (`NLM_F_ECHO`).
            #[inline]
            pub fn echo(&mut self) -> &mut Self {
                self.0.echo();
                self
            }
        }
    };
    (header $name:ident, $header:ty) => {
        impl $name {
            /// Sets the fixed header; all zero without.
            #[inline]
            pub fn header(&mut self, header: $header) -> &mut Self {
                self.0.set_header(&header);
                self
            }
        }
    };
}
