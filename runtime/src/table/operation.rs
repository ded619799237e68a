//! Operations: message ids, attributes, permissions.

/// A request with its replies, or a notification.
#[derive(Debug)]
pub struct Operation {
    /// Name in the spec.
    pub name: &'static str,
    /// Struct before the attributes.
    pub header: Option<u16>,
    /// The attributes; `None` where there are none.
    pub set: Option<u16>,
    /// Single request.
    pub do_: Option<Exchange>,
    /// Request for all objects.
    pub dump: Option<Exchange>,
    /// Messages that the kernel sends unasked.
    pub notification: Option<Notification>,
    /// Whether the caller needs `CAP_NET_ADMIN`, and where.
    pub permission: Permission,
}

impl Operation {
    /// An operation without any request yet.
    #[must_use]
    pub const fn new(name: &'static str, header: Option<u16>, set: Option<u16>) -> Self {
        Self {
            name,
            header,
            set,
            do_: None,
            dump: None,
            notification: None,
            permission: Permission::Unstated,
        }
    }

    /// The same with single requests.
    #[must_use]
    pub const fn single(mut self, exchange: Exchange) -> Self {
        self.do_ = Some(exchange);
        self
    }

    /// The same with dumps.
    #[must_use]
    pub const fn dumps(mut self, exchange: Exchange) -> Self {
        self.dump = Some(exchange);
        self
    }

    /// The same as a notification with this id, in a group of the family if one is named.
    #[must_use]
    pub const fn notifies(mut self, id: u16, group: Option<u16>, returns: &'static [u16]) -> Self {
        self.notification = Some(Notification { id, group, returns });
        self
    }

    /// The same for callers with a capability.
    #[must_use]
    pub const fn needs(mut self, permission: Permission) -> Self {
        self.permission = permission;
        self
    }
}

impl Exchange {
    /// A request that is answered by an acknowledgement.
    #[must_use]
    pub const fn new(request: u16, takes: &'static [u16]) -> Self {
        Self { request, reply: None, takes, returns: &[] }
    }

    /// The same with a reply.
    #[must_use]
    pub const fn replies(mut self, reply: u16, returns: &'static [u16]) -> Self {
        self.reply = Some(reply);
        self.returns = returns;
        self
    }
}

/// Ids and attributes of one mode of an operation.
#[derive(Debug, Clone, Copy)]
pub struct Exchange {
    /// Command or message type of the request.
    pub request: u16,
    /// Command or message type of the reply, if there is one.
    pub reply: Option<u16>,
    /// Numbers of the attributes a request takes.
    pub takes: &'static [u16],
    /// Numbers of the attributes a reply may have.
    pub returns: &'static [u16],
}

/// Id and attributes of a notification.
#[derive(Debug, Clone, Copy)]
pub struct Notification {
    /// Command or message type.
    pub id: u16,
    /// Index into [`Family::groups`](super::Family::groups), where the spec names the group.
    pub group: Option<u16>,
    /// Numbers of the attributes it may have.
    pub returns: &'static [u16],
}

/// Capability that a caller needs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Permission {
    /// The spec does not say; the kernel may still refuse.
    Unstated,
    /// `CAP_NET_ADMIN` in the initial user namespace.
    Admin,
    /// `CAP_NET_ADMIN` in the user namespace that owns the network namespace.
    NamespaceAdmin,
}
