//! Prints messages to standard output, and notes to standard error.

use std::io::{self, BufWriter, Write};

use serde_json::Value;

use crate::arguments::Format;
use crate::error::Error;
use crate::text;

/// Prints a line to standard error. `eprintln` would panic if standard error is closed.
macro_rules! note {
    ($($text:tt)*) => {{
        // An error here cannot be reported anywhere.
        let _ = std::io::Write::write_fmt(
            &mut std::io::stderr(),
            format_args!("{}\n", format_args!($($text)*)),
        );
    }};
}
pub(crate) use note;

/// Prints to standard output in one format.
pub(crate) struct Printer {
    out: BufWriter<Box<dyn Write>>,
    format: Format,
    /// Whether a message was printed, so that the next one needs a separator.
    begun: bool,
}

impl Printer {
    pub(crate) fn new(format: Format) -> Self {
        Self::to(Box::new(io::stdout().lock()), format)
    }

    /// A printer to another output.
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

    /// Writes buffered output. Callers flush before they end, because dropping a printer loses
    /// errors.
    pub(crate) fn flush(&mut self) -> Result<(), Error> {
        Ok(self.out.flush()?)
    }
}

/// An output that a test can read while a printer writes to it.
#[cfg(test)]
#[derive(Clone, Default)]
pub(crate) struct Captured(std::rc::Rc<std::cell::RefCell<Vec<u8>>>);

#[cfg(test)]
impl Captured {
    /// The printed lines, parsed as JSON.
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
impl Write for Captured {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.borrow_mut().write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
