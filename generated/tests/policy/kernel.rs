//! What the kernel says of its own checks: policies, asked for one command at a time.

use std::collections::BTreeMap;

use netloom::Errno;
use netloom::nlctrl::{self, AttrType, OpFlags, PolicyAttrs};
use netloom::prelude::*;
use netloom::{DecodeError, Error, Generic, Socket};

use crate::common::Failure;

/// What a policy says of one attribute.
#[derive(Debug, Clone)]
pub(crate) struct Limits {
    pub(crate) kind: AttrType,
    /// Bounds of a number.
    pub(crate) range: Option<(i128, i128)>,
    pub(crate) min_len: Option<u32>,
    pub(crate) max_len: Option<u32>,
    /// Bits that may be set.
    pub(crate) mask: Option<u64>,
    /// The policy of what is inside.
    pub(crate) inner: Option<u16>,
}

/// By number of the policy and of the attribute.
pub(crate) type Policies = BTreeMap<u16, BTreeMap<u16, Limits>>;

/// What the kernel checks of one command.
#[derive(Default)]
pub(crate) struct Checked {
    pub(crate) command: u16,
    pub(crate) policies: Policies,
    /// The policy of single requests.
    pub(crate) single: Option<u16>,
    /// The policy of requests for all objects.
    pub(crate) dump: Option<u16>,
}

/// What the kernel checks of each command of a family; `None` if it does not have the family.
pub(crate) fn checked(
    sock: &mut Socket<Generic>,
    family: &str,
) -> Result<Option<Vec<Checked>>, Failure> {
    let known = match sock.get(nlctrl::getfamily().family_name(family)) {
        Ok(known) => known,
        Err(error) if error.errno() == Some(Errno::ENOENT) => return Ok(None),
        Err(error) => return Err(error.into()),
    };
    let mut commands = Vec::new();
    for operation in known.ops()? {
        let operation = operation?;
        if operation.flags()?.unwrap_or_default().contains(OpFlags::CMD_CAP_HASPOL) {
            commands.extend(operation.id()?.and_then(|id| u16::try_from(id).ok()));
        }
    }
    let mut all = Vec::new();
    for command in commands {
        all.extend(command_of(sock, family, command)?);
    }
    Ok(Some(all))
}

/// Asked for by itself, a command cannot be taken for another: kernels up to at least 6.18 call
/// one that can only be dumped 0 (`ctrl_dumppolicy_put_op`, net/netlink/genetlink.c).
fn command_of(
    sock: &mut Socket<Generic>,
    family: &str,
    command: u16,
) -> Result<Option<Checked>, Failure> {
    let mut checked = Checked { command, ..Checked::default() };
    let mut request = nlctrl::getpolicy();
    request.family_name(family).attributes().op(command.into());
    let mut replies = sock.dump(&request)?;
    loop {
        let reply = match replies.next() {
            Ok(Some(reply)) => reply,
            Ok(None) => return Ok(Some(checked)),
            // A policy without a single attribute.
            Err(Error::Kernel(refused)) if refused.errno() == Errno::ENODATA => return Ok(None),
            Err(error) => return Err(error.into()),
        };
        for entry in reply.policy() {
            let ([policy, attribute], said) = entry?;
            checked.policies.entry(policy).or_default().insert(attribute, limits(&said)?);
        }
        for entry in reply.op_policy() {
            let (_, said) = entry?;
            let number = |policy: Option<u32>| policy.and_then(|policy| u16::try_from(policy).ok());
            checked.single = number(said.do_()?);
            checked.dump = number(said.dump()?);
        }
    }
}

fn limits(said: &PolicyAttrs<'_>) -> Result<Limits, DecodeError> {
    let unsigned = said.min_value_u()?.zip(said.max_value_u()?);
    let signed = said.min_value_s()?.zip(said.max_value_s()?);
    let unsigned = unsigned.map(|(min, max)| (i128::from(min), i128::from(max)));
    let signed = signed.map(|(min, max)| (i128::from(min), i128::from(max)));
    Ok(Limits {
        kind: said.type_()?.unwrap_or(AttrType::INVALID),
        range: unsigned.or(signed),
        min_len: said.min_length()?,
        max_len: said.max_length()?,
        mask: said.mask()?.or(said.bitfield32_mask()?.map(u64::from)),
        inner: said.policy_idx()?.and_then(|policy| u16::try_from(policy).ok()),
    })
}
