//! Messages to standard output, one as soon as it is known.

use std::io::{self, BufWriter, Write};

use serde_json::Value;

use crate::arguments::Format;
use crate::error::Error;
use crate::text;

/// Says something on standard error. `eprintln` would panic if nobody reads it any more.
macro_rules! note {
    ($($text:tt)*) => {{
        // Nobody is left to be told that nobody reads this.
        let _ = std::io::Write::write_fmt(
            &mut std::io::stderr(),
            format_args!("{}\n", format_args!($($text)*)),
        );
    }};
}
pub(crate) use note;

/// Standard output in one format.
pub(crate) struct Printer {
    out: BufWriter<Box<dyn Write>>,
    format: Format,
    /// Whether something was printed that the next message must be set apart from.
    begun: bool,
}

impl Printer {
    pub(crate) fn new(format: Format) -> Self {
        Self::to(Box::new(io::stdout().lock()), format)
    }

    /// A printer to somewhere else.
    pub(crate) fn to(out: Box<dyn Write>, format: Format) -> Self {
        Self { out: BufWriter::new(out), format, begun: false }
    }

    /// Prints a message.
    pub(crate) fn message(&mut self, value: &Value) -> Result<(), Error> {
        match self.format {
            Format::Json => {
                serde_json::to_writer(&mut self.out, value).map_err(io::Error::from)?;
                self.out.write_all(b"\n")?;
            }
            Format::Text => {
                if self.begun {
                    self.out.write_all(b"\n")?;
                }
                self.out.write_all(text::indented(value).as_bytes())?;
            }
        }
        self.begun = true;
        Ok(())
    }

    /// Prints lines as they are.
    pub(crate) fn lines(&mut self, text: &str) -> Result<(), Error> {
        Ok(self.out.write_all(text.as_bytes())?)
    }

    /// Hands over what was printed. What is left at the end is to be handed over, too: an error
    /// of it would be lost otherwise.
    pub(crate) fn flush(&mut self) -> Result<(), Error> {
        Ok(self.out.flush()?)
    }
}

/// Paper that a test can read while a printer has it.
#[cfg(test)]
#[derive(Clone, Default)]
pub(crate) struct Paper(std::rc::Rc<std::cell::RefCell<Vec<u8>>>);

#[cfg(test)]
impl Paper {
    /// The lines on it, as JSON.
    pub(crate) fn objects(&self) -> Vec<Value> {
        let bytes = self.0.borrow();
        let lines = bytes.split(|&byte| byte == b'\n').filter(|line| !line.is_empty());
        lines.map(|line| serde_json::from_slice(line).unwrap()).collect()
    }

    pub(crate) fn printer(&self) -> Printer {
        Printer::to(Box::new(self.clone()), Format::Json)
    }
}

#[cfg(test)]
impl Write for Paper {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.borrow_mut().write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
