//! Lists the generic netlink families of the running kernel with their operations and groups. For
//! families given by name, it also prints the policies by which the kernel checks requests. `genl
//! ctrl list` and `genl ctrl policy name NAME` show the same.

use std::error::Error;
use std::fmt::Write as _;
use std::io::{self, Write as _};
use std::process::ExitCode;

use netloom::Errno;
use netloom::nlctrl::{self, CtrlAttrs, PolicyAttrs};
use netloom::{DecodeError, Generic, Socket};

const HELP: &str = "\
Lists generic netlink families with operations and groups.

usage: families [NAME...]

With names it lists only these families, and what their requests may contain.
";

fn main() -> ExitCode {
    let names: Vec<String> = std::env::args().skip(1).collect();
    let result = match names.as_slice() {
        [] => all(),
        [option] if option == "--help" || option == "-h" => {
            print!("{HELP}");
            Ok(())
        }
        names => names.iter().try_for_each(|name| one(name)),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        // The reader, such as `head`, has closed the pipe.
        Err(error) if is_broken_pipe(&*error) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("families: {error}");
            ExitCode::FAILURE
        }
    }
}

fn is_broken_pipe(error: &(dyn Error + 'static)) -> bool {
    let error = error.downcast_ref::<io::Error>();
    error.is_some_and(|error| error.kind() == io::ErrorKind::BrokenPipe)
}

fn all() -> Result<(), Box<dyn Error>> {
    let mut socket = Socket::<Generic>::open()?;
    let mut out = io::stdout().lock();
    let mut families = socket.dump(&nlctrl::getfamily())?;
    while let Some(family) = families.next()? {
        write!(out, "{}", describe(&family)?)?;
    }
    Ok(())
}

fn one(name: &str) -> Result<(), Box<dyn Error>> {
    let mut socket = Socket::<Generic>::open()?;
    let mut request = nlctrl::getfamily();
    request.family_name(name);
    match socket.get(&request) {
        Ok(family) => write!(io::stdout(), "{}", describe(&family)?)?,
        Err(error) if error.errno() == Some(Errno::ENOENT) => {
            return Err(format!("this kernel has no family called {name}").into());
        }
        Err(error) => return Err(error.into()),
    }
    policies(&mut socket, name)
}

/// One family without its policies.
fn describe(family: &CtrlAttrs<'_>) -> Result<String, DecodeError> {
    let mut text = format!(
        "{}: number {}, version {}",
        family.family_name()?.unwrap_or_default(),
        family.family_id()?.unwrap_or_default(),
        family.version()?.unwrap_or_default(),
    );
    // Writing to a String never fails.
    if let Some(size) = family.hdrsize()?.filter(|&size| size > 0) {
        let _ = write!(text, ", {size} bytes of header");
    }
    text.push('\n');
    for operation in family.ops()? {
        let operation = operation?;
        let id = operation.id()?.unwrap_or_default();
        let _ = writeln!(text, "    operation {id:<3} {}", operation.flags()?.unwrap_or_default());
    }
    for group in family.mcast_groups()? {
        let group = group?;
        let id = group.id()?.unwrap_or_default();
        let _ = writeln!(text, "    group     {id:<3} {}", group.name()?.unwrap_or_default());
    }
    Ok(text)
}

/// The policy of each operation, and the contents of the policies. The kernel sends both in many
/// small messages, first the former, then the latter.
fn policies(socket: &mut Socket<Generic>, name: &str) -> Result<(), Box<dyn Error>> {
    let mut out = io::stdout().lock();
    let mut request = nlctrl::getpolicy();
    request.family_name(name);
    let mut messages = socket.dump(&request)?;
    loop {
        let message = match messages.next() {
            Ok(Some(message)) => message,
            Ok(None) => return Ok(()),
            Err(error) if error.errno() == Some(Errno::ENODATA) => {
                writeln!(out, "    no policies")?;
                return Ok(());
            }
            Err(error) => return Err(error.into()),
        };
        for entry in message.op_policy() {
            let ([operation], used) = entry?;
            let named = |policy: Option<u32>| match policy {
                Some(number) => format!("policy {number}"),
                None => "no policy".to_owned(),
            };
            let (single, dump) = (named(used.do_()?), named(used.dump()?));
            writeln!(out, "    operation {operation:<3} {single}, as a dump {dump}")?;
        }
        for entry in message.policy() {
            let ([policy, attribute], rule) = entry?;
            writeln!(out, "    policy {policy:<2} attribute {attribute:<3} {}", bounds(&rule)?)?;
        }
    }
}

/// What an attribute must be.
fn bounds(rule: &PolicyAttrs<'_>) -> Result<String, DecodeError> {
    let mut text = rule.type_()?.unwrap_or_default().to_string();
    if let Some(inner) = rule.policy_idx()? {
        let _ = write!(text, " by policy {inner}");
    }
    if let (Some(min), Some(max)) = (rule.min_value_u()?, rule.max_value_u()?) {
        let _ = write!(text, " from {min} to {max}");
    }
    if let (Some(min), Some(max)) = (rule.min_value_s()?, rule.max_value_s()?) {
        let _ = write!(text, " from {min} to {max}");
    }
    match (rule.min_length()?, rule.max_length()?) {
        (Some(min), Some(max)) if min == max => {
            let _ = write!(text, " of {min} bytes");
        }
        (min, max) => {
            if let Some(min) = min {
                let _ = write!(text, " of {min} bytes at least");
            }
            if let Some(max) = max {
                let _ = write!(text, " of {max} bytes at most");
            }
        }
    }
    if let Some(mask) = rule.mask()?.or(rule.bitfield32_mask()?.map(u64::from)) {
        let _ = write!(text, " with bits {mask:#x}");
    }
    Ok(text)
}
