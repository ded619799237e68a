//! Lists the things on a shelf: a family of this package's own, whose spec `build.rs` compiles.
//!
//! No kernel has the family, so unless this one is the first, a scripted kernel answers.

use netloom_runtime::testing::{ScriptedKernel, ScriptedRequest, attribute};
use netloom_runtime::{Error, Generic, Socket};

include!(concat!(env!("OUT_DIR"), "/netloom.rs"));

fn main() -> Result<(), Error> {
    let mut socket = Socket::<Generic>::open()?;
    match list(&mut socket) {
        Err(Error::UnknownFamily { .. }) => {
            println!("this kernel has no shelf; a scripted one answers");
            list(&mut Socket::scripted(ScriptedKernel::new(answer))?)
        }
        listed => listed,
    }
}

fn list(socket: &mut Socket<Generic>) -> Result<(), Error> {
    let mut things = socket.dump(&shelf::get())?;
    while let Some(thing) = things.next()? {
        let id = thing.id()?.unwrap_or_default();
        let label = thing.label()?.unwrap_or_default();
        println!("{id}: {label}, {:?}", thing.color()?);
    }
    Ok(())
}

/// Number that the scripted kernel gives the family.
const SHELF: u16 = 30;

/// What a kernel with the family answers.
fn answer(request: ScriptedRequest<'_>) -> Vec<Vec<u8>> {
    if request.header().kind != SHELF {
        // The socket looks up the family's number: `CTRL_CMD_NEWFAMILY` of `nlctrl`.
        let family =
            [vec![1, 2, 0, 0], attribute(1, &SHELF.to_ne_bytes()), attribute(2, b"shelf\0")];
        return vec![request.reply(request.header().kind, &family.concat()), request.ack()];
    }
    let thing = |id: u32, label: &[u8], color: shelf::Color| {
        let attributes = [
            attribute(1, &id.to_ne_bytes()),
            attribute(2, label),
            attribute(3, &color.0.to_ne_bytes()),
        ];
        request.part(SHELF, &[vec![1, 1, 0, 0], attributes.concat()].concat())
    };
    let things = [thing(1, b"box\0", shelf::Color::RED), thing(2, b"jar\0", shelf::Color::BLUE)];
    vec![things.concat(), request.done()]
}
