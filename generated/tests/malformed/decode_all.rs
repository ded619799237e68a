//! Decodes bytes as a message of every family, calls the getters, and checks what errors say.

use std::fmt::{self, Write as _};

use netloom::{DecodeError, Family, nlctrl, rt_addr, rt_link, rt_neigh, rt_route, rt_rule};

/// Counts of messages, decoded events and errors.
#[derive(Debug, Default)]
pub(crate) struct DecodeAll {
    pub(crate) messages: usize,
    pub(crate) events: usize,
    pub(crate) errors: usize,
}

impl DecodeAll {
    /// Decodes a message as every family and reads all of it: `Debug` walks every attribute, nest
    /// and sub-message by the table, the getters read by their types. Returns whether no getter
    /// reported a malformed attribute.
    pub(crate) fn message(&mut self, kind: u16, bytes: &[u8]) -> bool {
        self.messages += 1;
        let before = self.errors;
        if let Some(
            rt_link::Event::Newlink(link)
            | rt_link::Event::Dellink(link)
            | rt_link::Event::Setlink(link),
        ) = self.event::<rt_link::Family>(kind, bytes)
        {
            self.link(&link);
        }
        if let Some(
            rt_addr::Event::Newaddr(address)
            | rt_addr::Event::Deladdr(address)
            | rt_addr::Event::Getmulticast(address),
        ) = self.event::<rt_addr::Family>(kind, bytes)
        {
            self.read(address.address());
            self.read(address.local());
            self.read(address.label());
            self.read(address.broadcast());
            self.read(address.cacheinfo());
            self.read(address.flags());
        }
        if let Some(rt_route::Event::Newroute(route) | rt_route::Event::Delroute(route)) =
            self.event::<rt_route::Family>(kind, bytes)
        {
            self.read(route.dst());
            self.read(route.gateway());
            self.read(route.oif());
            self.read(route.cacheinfo());
            if let Some(metrics) = self.read(route.metrics()) {
                self.read(metrics.mtu());
                self.read(metrics.cc_algo());
            }
        }
        self.neighbour(kind, bytes);
        if let Some(rt_rule::Event::Newrule(rule) | rt_rule::Event::Delrule(rule)) =
            self.event::<rt_rule::Family>(kind, bytes)
        {
            self.read(rule.iifname());
            self.read(rule.src());
            self.read(rule.sport_range());
            self.read(rule.uid_range());
        }
        self.control(kind, bytes);
        self.errors == before
    }

    fn event<'a, F: Family<Event<'a>: fmt::Debug>>(
        &mut self,
        kind: u16,
        bytes: &'a [u8],
    ) -> Option<F::Event<'a>> {
        let event = self.read(F::decode_event(kind, bytes))?;
        self.events += 1;
        let mut length = Length(0);
        write!(length, "{event:?}").expect("counting does not fail");
        // Each byte prints as a line of text at most.
        assert!(length.0 < 1000 + 200 * bytes.len(), "{} for {bytes:?}", length.0);
        Some(event)
    }

    /// Counts an error, which must name the attribute and the problem.
    fn read<T>(&mut self, result: Result<Option<T>, DecodeError>) -> Option<T> {
        result.unwrap_or_else(|error| {
            self.failed(error);
            None
        })
    }

    fn failed(&mut self, error: DecodeError) {
        self.errors += 1;
        assert!(!error.name().is_empty() && error.name() != "?", "{error:?}");
        // Printing is slow, so print only some.
        if self.errors.is_multiple_of(97) {
            let printed = error.to_string();
            assert!(printed.contains(error.name()), "{printed}");
            assert_ne!(printed, error.problem().to_string());
        }
    }

    fn link(&mut self, link: &rt_link::LinkAttrs<'_>) {
        self.read(link.ifname());
        self.read(link.address());
        self.read(link.mtu());
        self.read(link.stats64());
        self.read(link.map());
        if let Some(info) = self.read(link.linkinfo()) {
            self.read(info.kind());
            if let Some(rt_link::LinkinfoDataMsg::Bridge(bridge)) = self.read(info.data()) {
                self.read(bridge.bridge_id());
                self.read(bridge.group_addr());
                self.read(bridge.multi_boolopt());
            }
            if let Some(rt_link::LinkinfoMemberDataMsg::Bridge(port)) = self.read(info.slave_data())
            {
                self.read(port.state());
                self.read(port.hold_timer());
            }
        }
        if let Some(spec) = self.read(link.af_spec()) {
            let inet = self.read(spec.inet());
            if let Some(conf) = inet.and_then(|inet| self.read(inet.conf())) {
                let _ = conf.into_iter().count();
            }
            if let Some(inet6) = self.read(spec.inet6()) {
                self.read(inet6.stats());
                self.read(inet6.cacheinfo());
            }
        }
        if let Some(props) = self.read(link.prop_list()) {
            for name in props.alt_ifname() {
                self.read(name.map(Some));
            }
        }
        if let Some(list) = self.read(link.vfinfo_list()) {
            for info in list.info() {
                if let Some(info) = self.read(info.map(Some)) {
                    self.read(info.mac());
                    self.read(info.vlan());
                }
            }
        }
    }

    fn neighbour(&mut self, kind: u16, bytes: &[u8]) {
        match self.event::<rt_neigh::Family>(kind, bytes) {
            Some(rt_neigh::Event::Newneigh(entry) | rt_neigh::Event::Delneigh(entry)) => {
                self.read(entry.dst());
                self.read(entry.lladdr());
                self.read(entry.cacheinfo());
            }
            Some(rt_neigh::Event::Getneightbl(table) | rt_neigh::Event::Setneightbl(table)) => {
                self.read(table.config());
                self.read(table.stats());
                if let Some(parms) = self.read(table.parms()) {
                    self.read(parms.queue_len());
                    self.read(parms.locktime());
                }
            }
            _ => {}
        }
    }

    /// Generic netlink numbers its commands from 1.
    fn control(&mut self, kind: u16, bytes: &[u8]) {
        let command = if kind.is_multiple_of(2) { 1 } else { 10 };
        let Some(nlctrl::Event::NewfamilyNtf(reply) | nlctrl::Event::Getpolicy(reply)) =
            self.event::<nlctrl::Family>(command, bytes)
        else {
            return;
        };
        // These bytes belong to another family, so errors are expected here.
        let errors = self.errors;
        for entry in reply.policy() {
            if let Some((_, limits)) = self.read(entry.map(Some)) {
                self.read(limits.type_());
            }
        }
        for entry in reply.op_policy() {
            self.read(entry.map(Some));
        }
        if let Some(groups) = self.read(reply.mcast_groups().map(Some)) {
            for group in groups {
                if let Some(group) = self.read(group.map(Some)) {
                    self.read(group.name());
                }
            }
        }
        self.errors = errors;
    }
}

/// Counts the bytes printed.
struct Length(usize);

impl fmt::Write for Length {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.0 += text.len();
        Ok(())
    }
}
