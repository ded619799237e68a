//! Generic netlink families in tests: a socket if the kernel has the family, and simulated
//! devices if it has those.
#![allow(dead_code, reason = "every test is a crate of its own and uses a part")]

use std::fs;
use std::path::Path;
use std::thread;
use std::time::Duration;

use netloom::exchange::{Errno, KernelError};
use netloom::{
    DecodeError, Error, Family, Generic, Notification, Socket, SocketOptions, Subscription, rt_link,
};

use super::common::{Failure, Outcome, route_socket, skip};

const PATIENCE: Duration = Duration::from_secs(20);

/// Runs `test` with a socket, or reports that the kernel lacks the family.
#[track_caller]
pub(crate) fn with<F: Family<Protocol = Generic>>(
    test: impl FnOnce(&mut Socket<Generic>) -> Outcome,
) -> Outcome {
    let options = SocketOptions::new().timeout(PATIENCE);
    let mut sock = Socket::<Generic>::open_with(&options)?;
    match sock.family::<F>() {
        Ok(_) => test(&mut sock),
        Err(Error::UnknownFamily(name)) => {
            skip(&running(), format_args!("the kernel has no family {name}"));
            Ok(())
        }
        Err(error) => Err(error.into()),
    }
}

/// A subscription to a group of the family.
#[track_caller]
pub(crate) fn listen<F: Family<Protocol = Generic>>(
    group: &str,
) -> Result<Subscription<Generic>, Failure> {
    let mut events = Subscription::<Generic>::open()?;
    events.join::<F>(group)?;
    events.set_timeout(Some(PATIENCE));
    Ok(events)
}

/// Waits for the first event of the family for which `pick` returns a value.
#[track_caller]
pub(crate) fn wait<F: Family<Protocol = Generic>, T>(
    events: &mut Subscription<Generic>,
    mut pick: impl FnMut(F::Event<'_>) -> Result<Option<T>, DecodeError>,
) -> Result<T, Failure> {
    loop {
        let Notification::Message(message) = events.next()? else {
            return Err(Failure::new("events were lost"));
        };
        let Some(event) = message.decode::<F>()? else { continue };
        if let Some(found) = pick(event)? {
            return Ok(found);
        }
    }
}

/// The kernel's refusal; fails on any other outcome.
#[track_caller]
pub(crate) fn refused<T>(result: Result<T, Error>) -> Result<KernelError, Failure> {
    match result {
        Err(Error::Kernel(refusal)) => Ok(refusal),
        Err(error) => Err(error.into()),
        Ok(_) => Err(Failure::new("the kernel did not refuse")),
    }
}

/// The outcome of a change that root in a user namespace may not make. There the rest of the test
/// is skipped, with a report.
#[track_caller]
pub(crate) fn as_root<T>(result: Result<T, Error>) -> Result<Option<T>, Failure> {
    match result {
        Ok(done) => Ok(Some(done)),
        Err(Error::Kernel(refusal)) if refusal.errno() == Errno::EPERM => {
            skip(&running(), refusal);
            Ok(None)
        }
        Err(error) => Err(error.into()),
    }
}

/// Name of the test that runs in this thread.
pub(crate) fn running() -> String {
    thread::current().name().unwrap_or("?").to_owned()
}

/// A device of the module netdevsim, gone when it is dropped.
pub(crate) struct Simulated {
    number: u32,
}

impl Simulated {
    /// Creates a device with that many ports and queues for each, in the namespace of this thread.
    /// Reports it if the module is missing.
    #[track_caller]
    pub(crate) fn new(number: u32, ports: u32, queues: u32) -> Result<Option<Self>, Failure> {
        let new = Path::new("/sys/bus/netdevsim/new_device");
        if !new.exists() {
            skip(&running(), "the kernel has no module netdevsim");
            return Ok(None);
        }
        fs::write(new, format!("{number} {ports} {queues}"))?;
        Ok(Some(Self { number }))
    }

    /// Its name on the bus, as devlink uses it.
    pub(crate) fn name(&self) -> String {
        format!("netdevsim{}", self.number)
    }

    /// Name and index of its first interface.
    #[track_caller]
    pub(crate) fn interface(&self) -> Result<(String, u32), Failure> {
        let links = route_socket()?.try_snapshot(&rt_link::getlink(), 5, |link| {
            let ours = link.parent_dev_name()?.is_some_and(|parent| *parent == *self.name());
            let name = link.ifname()?.filter(|_| ours).map(ToString::to_string);
            Ok::<_, Error>(name.zip(u32::try_from(link.header().ifi_index).ok()))
        })?;
        let first = links.items.into_iter().flatten().next();
        first.ok_or_else(|| Failure::new(format!("{} has no interface", self.name())))
    }

    /// Writes a file of the driver.
    #[track_caller]
    pub(crate) fn write(&self, file: &str, text: &str) -> Outcome {
        let name = self.name();
        Ok(fs::write(format!("/sys/bus/netdevsim/devices/{name}/{file}"), text)?)
    }
}

impl Drop for Simulated {
    fn drop(&mut self) {
        // Do not hide the failure of the test.
        let _ = fs::write("/sys/bus/netdevsim/del_device", self.number.to_string());
    }
}
