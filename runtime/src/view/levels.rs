//! Nests whose attribute numbers are data: `nest-type-value`.

use core::marker::PhantomData;

use super::{AttributeSet, RawView};
use crate::codec::Decode;
use crate::error::{DecodeError, Problem};
use crate::table::SetRef;
use crate::wire::Attrs;

impl<'a, S: AttributeSet> RawView<'a, S> {
    /// Reads what lies `L` levels inside the attributes with number `id`.
    #[doc(hidden)]
    #[must_use]
    pub fn levels<C: Decode, const L: usize>(&self, id: u16) -> Levels<'a, C, L> {
        let start = self.first(id);
        Levels {
            outer: Attrs::starting_at(self.bytes, start),
            stack: core::array::from_fn(|_| Attrs::new(&[])),
            ids: [0; L],
            depth: 0,
            set: S::set_ref(),
            id,
            codec: PhantomData,
        }
    }
}

/// Iterator over values in nests whose attribute numbers are data (`nest-type-value`), each with
/// the numbers that lead to it.
///
/// ```
/// use netloom::{Generic, Socket, nlctrl};
///
/// let mut socket = Socket::<Generic>::open()?;
/// let mut policies = socket.dump(nlctrl::getpolicy().family_name("nlctrl"))?;
/// while let Some(answer) = policies.next()? {
///     for entry in answer.policy() {
///         let ([policy, attribute], limits) = entry?;
///         println!("{policy}.{attribute}: {limits:?}");
///     }
/// }
/// # Ok::<(), netloom::Error>(())
/// ```
#[derive(Debug)]
pub struct Levels<'a, C, const L: usize> {
    outer: Attrs<'a>,
    stack: [Attrs<'a>; L],
    ids: [u16; L],
    /// How many levels of `stack` are in use.
    depth: usize,
    set: SetRef,
    id: u16,
    codec: PhantomData<C>,
}

impl<'a, C: Decode, const L: usize> Levels<'a, C, L> {
    fn error(&self, problem: Problem) -> DecodeError {
        DecodeError::new(self.set, self.id, problem)
    }

    /// The payload of the next attribute of the level in use; `None` at its end.
    fn step(&mut self) -> Option<Result<&'a [u8], DecodeError>> {
        let level = self.depth.checked_sub(1).and_then(|level| self.stack.get_mut(level));
        let inner = level.is_some();
        let attrs = level.unwrap_or(&mut self.outer);
        let ended = attrs.truncated().is_some();
        let next = if inner { attrs.next() } else { attrs.find(|attr| attr.id() == self.id) };
        let Some(attr) = next else {
            let truncated = attrs.truncated().filter(|_| !ended)?;
            return Some(Err(self.error(Problem::Truncated { offset: truncated.offset })));
        };
        if let Some(slot) = self.depth.checked_sub(1).and_then(|level| self.ids.get_mut(level)) {
            *slot = attr.id();
        }
        Some(Ok(attr.payload))
    }
}

impl<'a, C: Decode, const L: usize> Iterator for Levels<'a, C, L> {
    type Item = Result<([u16; L], C::Value<'a>), DecodeError>;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            match self.step() {
                Some(Err(error)) => return Some(Err(error)),
                Some(Ok(payload)) => match self.stack.get_mut(self.depth) {
                    Some(level) => {
                        *level = Attrs::new(payload);
                        self.depth += 1;
                    }
                    None => {
                        let value = C::decode(payload).map_err(|problem| self.error(problem));
                        return Some(value.map(|value| (self.ids, value)));
                    }
                },
                None => self.depth = self.depth.checked_sub(1)?,
            }
        }
    }
}
