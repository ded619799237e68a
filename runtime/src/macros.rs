//! What generated views, writers and requests have in common.
//!
//! Generated types live in another crate, so what every one of them has comes from macros; the
//! work is done by functions of this crate.

/// Gives a generated view, a tuple struct around a [`View`](crate::View), what every view has.
#[doc(hidden)]
#[macro_export]
macro_rules! __view {
    ($name:ident, $family:expr, $index:literal, $len:literal) => {
        $crate::__view!($name, $family, $index, $len, |bytes| $name($crate::View::new(bytes)));
    };
    ($name:ident, $family:expr, $index:literal, $len:literal, $($key:ident),+) => {
        $crate::__view!($name, $family, $index, $len, |bytes| {
            $name($crate::View::new(bytes) $(, { let $key: &[u8] = &[]; $key })+)
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
        impl $crate::SetView for $name<'_> {
            type Of<'a> = $name<'a>;

            #[inline]
            fn set_ref() -> $crate::table::SetRef {
                $crate::table::SetRef { family: &$family, index: $index }
            }

            #[inline]
            fn new($bytes: &[u8]) -> $name<'_> {
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
                self.0.debug::<Self>(f)
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

/// A generated writer, with what every writer has.
#[doc(hidden)]
#[macro_export]
macro_rules! __set_writer {
    ($name:ident, $view:ident, $family:expr, $index:literal) => {
        #[doc = concat!("Writes [`", stringify!($view), "`].")]
        pub struct $name(pub(super) $crate::RequestBuffer);

        impl $crate::SetWriter for $name {
            #[inline]
            fn over(buffer: $crate::RequestBuffer) -> Self {
                Self(buffer)
            }
        }

        impl $crate::WriteSet for $name {
            #[inline]
            fn set_ref() -> $crate::table::SetRef {
                $crate::table::SetRef { family: &$family, index: $index }
            }

            #[inline]
            fn buffer_mut(&mut self) -> &mut $crate::RequestBuffer {
                &mut self.0
            }
        }
    };
}

/// Gives a generated request, a tuple struct around the writer of its set, what every request has,
/// and the function that starts it.
#[doc(hidden)]
#[macro_export]
macro_rules! __request {
    (
        $start:ident, $name:ident, $reply:ident, $operation:literal, [$($mode:ident),+],
        $view:ident, $writer:ident
    ) => {
        $crate::__request!(
            common $start, $name, $reply, $operation, [$($mode),+], $view, $writer, $crate::NoHeader
        );
    };
    (
        $start:ident, $name:ident, $reply:ident, $operation:literal, [$($mode:ident),+],
        $view:ident, $writer:ident, $header:ident
    ) => {
        $crate::__request!(
            common $start, $name, $reply, $operation, [$($mode),+], $view, $writer, $header
        );

        impl $name {
            /// Sets the fixed header; all zero without.
            #[inline]
            pub fn header(&mut self, header: $header) -> &mut Self {
                self.0.0.set_header(&header);
                self
            }
        }
    };
    (
        common $start:ident, $name:ident, $reply:ident, $operation:literal, [$($mode:ident),+],
        $view:ident, $writer:ident, $header:ty
    ) => {
        #[doc = concat!("Starts a [`", stringify!($name), "`].")]
        #[inline]
        #[must_use]
        pub fn $start() -> $name {
            $name($writer($crate::RequestBuffer::headed::<$header>()))
        }

        #[doc = concat!("What answers [`", stringify!($name), "`].")]
        pub type $reply<'a> = $crate::Message<$header, $view<'a>>;

        $(impl $crate::$mode for $name {})+

        impl $crate::Request for $name {
            type Family = Family;
            type Reply = $crate::Message<$header, $view<'static>>;
            type Writer = $writer;
            const OPERATION: usize = $operation;

            #[inline]
            fn buffer(&self) -> &$crate::RequestBuffer {
                &self.0.0
            }

            #[inline]
            fn attributes(&mut self) -> &mut $writer {
                &mut self.0
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
                self.0.0.create();
                self
            }

            /// Refuses with `EEXIST` if there is one already (`NLM_F_EXCL`).
            #[inline]
            pub fn exclusive(&mut self) -> &mut Self {
                self.0.0.exclusive();
                self
            }

            /// Replaces an existing object (`NLM_F_REPLACE`).
            #[inline]
            pub fn replace(&mut self) -> &mut Self {
                self.0.0.replace();
                self
            }

            /// Adds at the end of a list (`NLM_F_APPEND`).
            #[inline]
            pub fn append(&mut self) -> &mut Self {
                self.0.0.append();
                self
            }

            /// Asks for the resulting notification as a reply (`NLM_F_ECHO`).
            #[inline]
            pub fn echo(&mut self) -> &mut Self {
                self.0.0.echo();
                self
            }
        }
    };
}

/// Makes a generated type plain data. Derived, the same costs the compiler twice as much: it proves
/// each field's part in it.
#[doc(hidden)]
#[macro_export]
macro_rules! __plain {
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
macro_rules! __family {
    ($family:expr, $protocol:ty, [$($event:ident($id:literal)),*]) => {
        /// The family, as a type.
        #[derive(Debug)]
        pub enum Family {}

        impl $crate::Family for Family {
            type Protocol = $protocol;
            type Event<'a> = Event<'a>;
            const TABLE: &'static $crate::table::Family = &$family;

            #[inline]
            fn decode_event(
                id: u16,
                payload: &[u8],
            ) -> Result<Option<Event<'_>>, $crate::DecodeError> {
                match id {
                    $($id => $crate::event(payload, Event::$event),)*
                    _ => Ok(None),
                }
            }
        }
    };
}
