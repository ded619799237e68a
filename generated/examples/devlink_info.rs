//! Prints the devices that devlink knows as `devlink dev info`, `devlink port` and
//! `devlink health` do: drivers and versions, ports, and reporters with their errors.

use std::error::Error;
use std::fmt::Write as _;
use std::io::{self, Write as _};
use std::process::ExitCode;

use netloom::Errno;
use netloom::devlink::{self, DevlinkAttrs};
use netloom::{DecodeError, Generic, Socket};

const HELP: &str = "\
Prints devices with driver and versions, their ports and health reporters.

usage: devlink_info [BUS/DEVICE]

A device is called as `devlink dev` does, such as pci/0000:03:00.0. Needs no rights. Virtual
machines mostly have no such device; the module netdevsim makes some to try it with:
`echo \"1 2\" > /sys/bus/netdevsim/new_device`.
";

/// A device's bus and its name there.
type Handle = (String, String);

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let result = match arguments.as_slice() {
        [] => print(None),
        [option] if option == "--help" || option == "-h" => {
            print!("{HELP}");
            Ok(())
        }
        [handle] => match handle.split_once('/') {
            Some((bus, device)) => print(Some((bus.to_owned(), device.to_owned()))),
            None => Err(format!("{handle} is not of the form BUS/DEVICE").into()),
        },
        _ => Err(HELP.into()),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        // The reader, such as `head`, has closed the pipe.
        Err(error) if is_broken_pipe(&*error) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("devlink_info: {error}");
            ExitCode::FAILURE
        }
    }
}

fn is_broken_pipe(error: &(dyn Error + 'static)) -> bool {
    let error = error.downcast_ref::<io::Error>();
    error.is_some_and(|error| error.kind() == io::ErrorKind::BrokenPipe)
}

fn print(wanted: Option<Handle>) -> Result<(), Box<dyn Error>> {
    let mut socket = Socket::<Generic>::open()?;
    let mut devices = socket.snapshot(&devlink::get(), 3, |device| handle(&device))?.items;
    devices.retain(|device| {
        device.is_err() || wanted.is_none() || device.as_ref().ok() == wanted.as_ref()
    });
    if devices.is_empty() {
        return Err(match wanted {
            Some((bus, name)) => format!("there is no device {bus}/{name}"),
            None => "there are no devices; see --help for how to create one".to_owned(),
        }
        .into());
    }
    for device in devices {
        let device = device?;
        let mut text = format!("{}/{}\n", device.0, device.1);
        for part in [info, ports, reporters] {
            match part(&mut socket, &device) {
                Ok(part) => text.push_str(&part),
                // The driver does not support it.
                Err(error) if error.errno() == Some(Errno::EOPNOTSUPP) => {}
                Err(error) => return Err(error.into()),
            }
        }
        write!(io::stdout(), "{text}")?;
    }
    Ok(())
}

fn handle(device: &DevlinkAttrs<'_>) -> Result<Handle, DecodeError> {
    let bus = device.bus_name()?.unwrap_or_default().to_string();
    Ok((bus, device.dev_name()?.unwrap_or_default().to_string()))
}

/// Whether a reply is about a device. Kernels before 6.6 ignore the device in a dump request, and
/// list all.
fn is_of(reply: &DevlinkAttrs<'_>, (bus, name): &Handle) -> Result<bool, DecodeError> {
    let same = reply.bus_name()?.is_some_and(|its| *its == **bus);
    Ok(same && reply.dev_name()?.is_some_and(|its| *its == **name))
}

fn info(socket: &mut Socket<Generic>, (bus, name): &Handle) -> Result<String, netloom::Error> {
    let info = socket.get(devlink::info_get().bus_name(bus).dev_name(name))?;
    let mut text = String::new();
    for (title, value) in [
        ("driver", info.info_driver_name()?),
        ("serial number", info.info_serial_number()?),
        ("board", info.info_board_serial_number()?),
    ] {
        if let Some(value) = value {
            // Writing to a String never fails.
            let _ = writeln!(text, "  {title:14} {value}");
        }
    }
    for (title, versions) in [
        ("fixed", info.info_version_fixed()),
        ("running", info.info_version_running()),
        ("stored", info.info_version_stored()),
    ] {
        for version in versions {
            let version = version?;
            let name = version.info_version_name()?.unwrap_or_default();
            let value = version.info_version_value()?.unwrap_or_default();
            let _ = writeln!(text, "  {title:14} {name} {value}");
        }
    }
    Ok(text)
}

fn ports(socket: &mut Socket<Generic>, device: &Handle) -> Result<String, netloom::Error> {
    let (bus, name) = device;
    let mut text = String::new();
    let mut ports = socket.dump(devlink::port_get().bus_name(bus).dev_name(name))?;
    while let Some(port) = ports.next()? {
        if !is_of(&port, device)? {
            continue;
        }
        let _ = write!(text, "  port {}", port.port_index()?.unwrap_or_default());
        if let Some(flavour) = port.port_flavour()? {
            let _ = write!(text, "  {flavour}");
        }
        if let Some(kind) = port.port_type()? {
            let _ = write!(text, "  {kind}");
        }
        for (title, value) in [
            ("number", port.port_number()?),
            ("physical function", port.port_pci_pf_number()?.map(u32::from)),
            ("virtual function", port.port_pci_vf_number()?.map(u32::from)),
            ("subfunction", port.port_pci_sf_number()?),
            ("lanes", port.port_lanes()?),
        ] {
            if let Some(value) = value {
                let _ = write!(text, "  {title} {value}");
            }
        }
        if let Some(interface) = port.port_netdev_name()?.or(port.port_ibdev_name()?) {
            let _ = write!(text, "  interface {interface}");
        }
        if let Some(state) = port.port_function()?.map(|function| function.state()).transpose()? {
            let _ = write!(text, "  function {}", state.unwrap_or_default());
        }
        text.push('\n');
    }
    Ok(text)
}

fn reporters(socket: &mut Socket<Generic>, device: &Handle) -> Result<String, netloom::Error> {
    let (bus, name) = device;
    let mut text = String::new();
    let mut replies = socket.dump(devlink::health_reporter_get().bus_name(bus).dev_name(name))?;
    while let Some(reply) = replies.next()? {
        if !is_of(&reply, device)? {
            continue;
        }
        let Some(reporter) = reply.health_reporter()? else { continue };
        let state = match reporter.health_reporter_state()? {
            Some(0) => "healthy",
            Some(1) => "error",
            _ => "?",
        };
        let name = reporter.health_reporter_name()?.unwrap_or_default();
        let _ = write!(text, "  health {name}  {state}");
        if let Some(port) = reply.port_index()? {
            let _ = write!(text, "  of port {port}");
        }
        let errors = reporter.health_reporter_err_count()?.unwrap_or_default();
        let recovered = reporter.health_reporter_recover_count()?.unwrap_or_default();
        let _ = writeln!(text, "  {errors} errors, {recovered} recoveries");
    }
    Ok(text)
}
