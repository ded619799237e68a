//! Lists the network interfaces on smol, an executor without built-in support. It only needs a
//! `Reactor`.

use std::error::Error;
use std::io;
use std::os::fd::OwnedFd;
use std::sync::Arc;

use async_io::Async;
use netloom::asynchronous::{AsyncSocket, Reactor};
use netloom::{Route, rt_link};

/// A descriptor that async-io watches.
struct Smol(Async<Arc<OwnedFd>>);

impl Reactor for Smol {
    fn watch(fd: Arc<OwnedFd>) -> io::Result<Self> {
        Async::new(fd).map(Self)
    }

    async fn readable(&self) -> io::Result<()> {
        self.0.readable().await
    }
}

fn main() -> Result<(), Box<dyn Error>> {
    if std::env::args().len() > 1 {
        println!(
            "Lists network interfaces on smol's executor, to show how netloom runs on any.\n\n\
             Usage: smol_links\n\nIt takes no arguments."
        );
        return Ok(());
    }
    futures_lite::future::block_on(list())
}

async fn list() -> Result<(), Box<dyn Error>> {
    let mut socket = AsyncSocket::<Route, Smol>::open()?;
    let mut links = socket.dump(&rt_link::getlink()).await?;
    while let Some(link) = links.next().await? {
        let index = link.header().ifi_index;
        let name = link.ifname()?.unwrap_or_default();
        println!("{index}: {name}  mtu {}", link.mtu()?.unwrap_or_default());
    }
    if links.interrupted() {
        println!("(interfaces changed meanwhile: some may be missing or there twice)");
    }
    Ok(())
}
