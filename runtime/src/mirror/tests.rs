//! Mirrors of a scripted kernel that has numbered objects, each with one byte of content.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, MutexGuard};
use std::thread;
use std::time::{Duration, Instant};

use super::{Action, Counts, Mirror, Update};
use crate::error::{DecodeError, Problem};
use crate::exchange::Errno;
use crate::family::Family;
use crate::message::Reply;
use crate::protocol::Route;
use crate::request::{Dump, Request};
use crate::request_buffer::RequestBuffer;
use crate::sealed::Generated;
use crate::socket::{Error, Socket, Subscription};
use crate::table;
use crate::testing::{self, ScriptedKernel, notification};
use crate::wire::{flags, kind};
use crate::write_attrs::{AttrWriter, WriteAttrs};

const NEW: u16 = 16;
const DEL: u16 = 17;
const SHAKE: u16 = 18;

enum Things {}

static OPERATIONS: &[table::Operation] = &[table::Operation {
    name: "getthing",
    header: None,
    set: None,
    do_: None,
    dump: Some(table::Exchange { request: 18, reply: Some(NEW), takes: &[], returns: &[] }),
    notification: None,
    permission: table::Permission::Unstated,
}];

impl Generated for Things {}

impl Family for Things {
    type Protocol = Route;
    type Event<'a> = (u16, &'a [u8]);
    const TABLE: &'static table::Family = &table::Family {
        name: "things",
        transport: table::Transport::Raw(0),
        sets: &[],
        structs: &[],
        enums: &[],
        sub_messages: &[],
        operations: OPERATIONS,
        groups: &[table::Group { name: "things", number: Some(1) }],
    };

    fn decode_event(id: u16, payload: &[u8]) -> Result<Option<Self::Event<'_>>, DecodeError> {
        Ok(matches!(id, NEW..=SHAKE).then_some((id, payload)))
    }
}

struct GetThing(Nothing);

/// Writes no attributes.
struct Nothing(RequestBuffer);

impl Generated for Nothing {}

impl AttrWriter for Nothing {
    fn from_parts(buffer: RequestBuffer) -> Self {
        Self(buffer)
    }
}

impl WriteAttrs for Nothing {
    fn set_ref() -> table::SetRef {
        table::SetRef { family: Things::TABLE, index: 0 }
    }

    fn buffer_mut(&mut self) -> &mut RequestBuffer {
        &mut self.0
    }
}

/// The payload.
struct Whole;

impl Generated for Whole {}

impl Reply for Whole {
    type Of<'a> = &'a [u8];

    fn read(payload: &[u8]) -> Result<&[u8], DecodeError> {
        Ok(payload)
    }
}

impl Generated for GetThing {}

impl Request for GetThing {
    type Family = Things;
    type Reply = Whole;
    type Writer = Nothing;
    const OPERATION: usize = 0;

    fn buffer(&self) -> &RequestBuffer {
        &self.0.0
    }

    fn attributes(&mut self) -> &mut Nothing {
        &mut self.0
    }
}

impl Dump for GetThing {}

/// Number and content.
fn thing(payload: &[u8]) -> Result<(u8, u8), DecodeError> {
    match payload {
        [number, content, ..] => Ok((*number, *content)),
        short => Err(DecodeError::header("thing", Problem::TooShort { min: 2, got: short.len() })),
    }
}

fn decide((id, payload): (u16, &[u8])) -> Result<Action<u8, u8>, DecodeError> {
    let (number, content) = thing(payload)?;
    Ok(match id {
        NEW => Action::Set(number, content),
        DEL => Action::Remove(number),
        _ => Action::Several(vec![Action::Remove(number), Action::Resynchronise]),
    })
}

/// What the scripted kernel has and does.
#[derive(Default)]
struct World {
    things: Vec<(u8, u8)>,
    /// What the subscription receives next.
    events: VecDeque<Result<Vec<u8>, Errno>>,
    /// For each dump to come: what is notified before its first object.
    during: VecDeque<Vec<Result<Vec<u8>, Errno>>>,
    /// How many dumps to come are interrupted.
    interrupted: usize,
    /// How many dumps there were.
    dumps: usize,
}

impl World {
    fn tell(&mut self, id: u16, number: u8, content: u8) {
        self.events.push_back(Ok(notification(id, &[number, content])));
    }

    fn lose(&mut self) {
        self.events.push_back(Err(Errno::ENOBUFS));
    }

    fn dump(&mut self, request: testing::ScriptedRequest<'_>) -> Vec<Vec<u8>> {
        self.dumps += 1;
        self.events.extend(self.during.pop_front().unwrap_or_default());
        let mut flag = flags::MULTI;
        if self.interrupted > 0 {
            self.interrupted -= 1;
            flag |= flags::DUMP_INTERRUPTED;
        }
        let parts = self.things.iter().map(|(n, c)| request.part(NEW, &[*n, *c]));
        parts.chain([request.answer(kind::DONE, flag, &[0; 4])]).collect()
    }
}

#[derive(Clone, Default)]
struct Shared(Arc<Mutex<World>>);

impl Shared {
    fn with(things: &[(u8, u8)]) -> Self {
        let world = Self::default();
        world.lock().things = things.to_vec();
        world
    }

    fn lock(&self) -> MutexGuard<'_, World> {
        self.0.lock().unwrap()
    }

    fn mirror(&self, pause: Duration) -> Mirror<Route, u8, u8> {
        let (for_dumps, for_events) = (self.clone(), self.clone());
        let kernel = ScriptedKernel::new(move |request| for_dumps.lock().dump(request));
        let events =
            ScriptedKernel::new(|_| vec![]).fed_by(move || for_events.lock().events.pop_front());
        let socket = Socket::scripted(kernel).unwrap();
        Mirror::from_parts(socket, Subscription::scripted(events).unwrap())
            .follow::<Things>(&["things"], |event, _| decide(event))
            .unwrap()
            .list(GetThing(Nothing(RequestBuffer::new(0))), |reply| thing(reply).map(Some))
            .pause(pause)
            .start()
            .unwrap()
    }
}

/// Lets the time pass in which no listing is made.
fn rest(mirror: &Mirror<Route, u8, u8>) {
    thread::sleep(mirror.rest.saturating_duration_since(Instant::now()));
}

fn all(mirror: &mut Mirror<Route, u8, u8>) -> Vec<Update<u8, u8>> {
    std::iter::from_fn(|| mirror.try_next().unwrap()).collect()
}

fn entries(mirror: &Mirror<Route, u8, u8>) -> Vec<(u8, u8)> {
    mirror.entries().iter().map(|(number, content)| (*number, *content)).collect()
}

const COMPLETE: Update<u8, u8> = Update::Resynchronised { complete: true };
const INCOMPLETE: Update<u8, u8> = Update::Resynchronised { complete: false };

#[test]
fn what_is_there_is_listed_and_what_changes_is_told() {
    let world = Shared::with(&[(1, 10), (2, 20)]);
    // Joined already; what was sent before the dump is in it, and older than it.
    world.lock().tell(DEL, 2, 20);
    let mut mirror = world.mirror(Duration::ZERO);
    assert_eq!(entries(&mirror), [(1, 10), (2, 20)]);
    for (id, number, content) in
        [(NEW, 3, 30), (NEW, 1, 11), (NEW, 1, 11), (DEL, 2, 20), (DEL, 9, 0), (77, 1, 99)]
    {
        world.lock().tell(id, number, content);
    }
    let told = all(&mut mirror);
    assert_eq!(
        told,
        [
            Update::Added(3),
            Update::Changed { key: 1, before: 10 },
            Update::Removed { key: 2, before: 20 }
        ]
    );
    assert_eq!((mirror.get(&1), mirror.get(&2)), (Some(&11), None));
    assert!(mirror.is_current());
    assert!(matches!(mirror.next(), Err(Error::TimedOut)));
    assert_eq!(mirror.next_within(Duration::ZERO).unwrap(), None);
    assert_eq!(mirror.counts(), Counts { events: 7, listings: 1, ..Counts::default() });
}

#[test]
fn events_during_a_dump_are_newer_than_it() {
    let world = Shared::with(&[(1, 10), (2, 20), (3, 30)]);
    let during = [(NEW, 1, 11), (DEL, 2, 20), (NEW, 4, 40), (NEW, 5, 50), (DEL, 5, 50)];
    let during = during.map(|(id, number, content)| Ok(notification(id, &[number, content])));
    world.lock().during.push_back(during.to_vec());
    let mut mirror = world.mirror(Duration::from_secs(60));
    assert_eq!(entries(&mirror), [(1, 11), (3, 30), (4, 40)]);
    assert_eq!(all(&mut mirror), []);
}

#[test]
fn a_listing_during_which_something_changed_is_confirmed() {
    let world = Shared::with(&[(1, 10), (2, 20)]);
    world.lock().during.push_back(vec![Ok(notification(NEW, &[1, 11]))]);
    let mut mirror = world.mirror(Duration::ZERO);
    assert!(!mirror.is_current());
    world.lock().things[0] = (1, 11);
    while mirror.due().is_some_and(|due| due > Duration::ZERO) {
        thread::yield_now();
    }
    assert_eq!(all(&mut mirror), [COMPLETE]);
    assert!(mirror.is_current());
}

#[test]
fn events_are_read_in_the_middle_of_a_long_dump() {
    let things: Vec<(u8, u8)> = (0..200).map(|number| (number, 1)).collect();
    let world = Shared::with(&things);
    world.lock().during.push_back(vec![Ok(notification(DEL, &[199, 1]))]);
    let mirror = world.mirror(Duration::ZERO);
    // The removal was read before the object was.
    assert_eq!(entries(&mirror), things[..199]);
}

#[test]
fn after_an_overrun_the_differences_are_told() {
    let world = Shared::with(&[(1, 10), (2, 20), (3, 30)]);
    let mut mirror = world.mirror(Duration::ZERO);
    world.lock().things = vec![(0, 1), (2, 21), (3, 30), (4, 40)];
    world.lock().lose();
    // Sent before what was lost. It was so once, so it is told.
    world.lock().tell(NEW, 2, 99);
    rest(&mirror);
    assert_eq!(
        all(&mut mirror),
        [
            Update::Changed { key: 2, before: 20 },
            Update::Added(0),
            Update::Removed { key: 1, before: 10 },
            Update::Changed { key: 2, before: 99 },
            Update::Added(4),
            COMPLETE
        ]
    );
    assert_eq!(entries(&mirror), [(0, 1), (2, 21), (3, 30), (4, 40)]);
    let counts = mirror.counts();
    assert_eq!((counts.overruns, counts.listings, counts.incomplete), (1, 2, 0));
}

#[test]
fn overruns_during_dumps_are_tried_anew_and_then_said() {
    let world = Shared::with(&[(1, 10)]);
    let mut mirror = world.mirror(Duration::from_millis(1));
    world.lock().lose();
    world.lock().during = vec![vec![Err(Errno::ENOBUFS)]; 4].into();
    let told: Vec<_> = (0..2).map(|_| mirror.next().unwrap()).collect();
    assert_eq!(told, [INCOMPLETE, COMPLETE]);
    assert!(mirror.is_current());
    // The first, three that were disturbed, one more that was, one that was not.
    assert_eq!((mirror.counts().listings, mirror.counts().incomplete), (6, 1));
    assert_eq!(world.lock().dumps, 6);
}

#[test]
fn interrupted_dumps_are_tried_anew_and_then_said() {
    let world = Shared::with(&[(1, 10)]);
    world.lock().interrupted = 2;
    assert!(world.mirror(Duration::ZERO).is_current());
    assert_eq!(world.lock().dumps, 3);

    world.lock().interrupted = 3;
    let mut mirror = world.mirror(Duration::from_secs(3600));
    assert!(!mirror.is_current());
    assert!(mirror.due().is_some_and(|due| due > Duration::from_secs(3000)));
    assert_eq!(world.lock().dumps, 6);
    // It rests, and follows meanwhile.
    world.lock().tell(NEW, 2, 20);
    assert_eq!(all(&mut mirror), [Update::Added(2)]);
    assert_eq!(world.lock().dumps, 6);
    mirror.resynchronise();
    assert_eq!(all(&mut mirror), [Update::Removed { key: 2, before: 20 }, COMPLETE]);
    assert!(mirror.is_current());
}

#[test]
fn listings_rest_between_each_other() {
    let world = Shared::with(&[(1, 10)]);
    let mut mirror = world.mirror(Duration::from_millis(30));
    let start = Instant::now();
    for _ in 0..3 {
        world.lock().lose();
        assert_eq!(mirror.next().unwrap(), COMPLETE);
    }
    assert!(start.elapsed() >= Duration::from_millis(90));
    // However many reasons there are, there is one listing.
    for _ in 0..50 {
        world.lock().lose();
        world.lock().tell(SHAKE, 0, 0);
    }
    assert_eq!(mirror.next_within(Duration::from_millis(200)).unwrap(), Some(COMPLETE));
    assert_eq!(mirror.next_within(Duration::from_millis(200)).unwrap(), None);
    assert_eq!(world.lock().dumps, 5);
}

#[test]
fn a_follower_can_ask_for_a_listing() {
    let world = Shared::with(&[(1, 10), (2, 20)]);
    let mut mirror = world.mirror(Duration::from_millis(20));
    world.lock().tell(SHAKE, 1, 0);
    assert_eq!(all(&mut mirror), [Update::Removed { key: 1, before: 10 }]);
    assert!(!mirror.is_current());
    // The kernel does what it announced.
    world.lock().things = vec![(1, 10)];
    assert_eq!(mirror.next().unwrap(), Update::Added(1));
    assert_eq!(mirror.next().unwrap(), Update::Removed { key: 2, before: 20 });
    assert_eq!(mirror.next().unwrap(), COMPLETE);
    // If it comes during a listing it is done after that.
    world.lock().during = vec![vec![Ok(notification(SHAKE, &[0, 0]))]].into();
    mirror.resynchronise();
    assert_eq!(mirror.try_next().unwrap(), Some(COMPLETE));
    assert!(!mirror.is_current());
    assert_eq!(mirror.next().unwrap(), COMPLETE);
    assert!(mirror.is_current());
}

#[test]
fn what_cannot_be_read_is_as_good_as_lost() {
    let world = Shared::with(&[(1, 10)]);
    let mut mirror = world.mirror(Duration::ZERO);
    world.lock().events.push_back(Ok(notification(NEW, &[])));
    rest(&mirror);
    assert_eq!(all(&mut mirror), [COMPLETE]);
    world.lock().events.push_back(Ok(vec![1, 2, 3]));
    rest(&mirror);
    assert_eq!(all(&mut mirror), [COMPLETE]);
    assert_eq!(mirror.counts().malformed, 2);
}

#[test]
fn a_listing_that_fails_leaves_everything_as_it_was() {
    let world = Shared::with(&[(1, 10)]);
    let mut mirror = world.mirror(Duration::ZERO);
    world.lock().lose();
    // The kernel says nothing in answer: the script has no end of the dump.
    let socket = world.clone();
    let silent = ScriptedKernel::new(move |request| {
        let mut world = socket.lock();
        if world.interrupted == 0 { world.dump(request) } else { vec![] }
    });
    world.lock().interrupted = 1;
    mirror.socket = Socket::scripted(silent).unwrap();
    rest(&mirror);
    assert!(matches!(mirror.try_next(), Err(Error::TimedOut)));
    assert!(!mirror.is_current());
    assert_eq!(entries(&mirror), [(1, 10)]);
    world.lock().interrupted = 0;
    rest(&mirror);
    assert_eq!(all(&mut mirror), [COMPLETE]);
    assert!(mirror.is_current());
}

#[test]
fn mirrors_go_from_thread_to_thread() {
    fn check<T: Send + Sync>() {}
    check::<Mirror<Route, u8, u8>>();
}
