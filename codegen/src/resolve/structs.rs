//! Computes struct layouts as the kernel's compiler does.
//!
//! Members are aligned to their own size and a struct to its widest member, with padding at the
//! tail. The kernel's reference in Python lays structs out packed, which is wrong on the wire for
//! 13 of them (`struct gnet_stats_basic` is 16 bytes long, not 12).

use super::Context;
use super::definitions::FlagsOf;
use super::expressions::{self, Number};
use super::values::{self, Value};
use crate::ir::{BytesFormat, Enum, Int, Member, MemberKind, Name, Struct, StructId};
use crate::load::spec::{Definition, DefinitionType, Member as MemberSpec, Type};
use crate::names;
use crate::report::At;

/// Structs within structs; the kernel has two levels.
const MAX_DEPTH: usize = 32;

/// All structs, in the order of the spec.
pub(super) fn resolve(
    cx: &mut Context<'_, '_, '_>,
    enums: &[Enum],
    flags: &FlagsOf,
) -> Vec<Struct> {
    let definitions = cx.spec.definitions.iter();
    let is_struct = |definition: &&Definition| definition.kind == DefinitionType::Struct;
    let specs: Vec<_> = definitions.filter(is_struct).collect();
    let done = vec![State::Unseen; specs.len()];
    let mut pass = Pass { cx, enums, flags, specs, done, depth: 0 };
    for index in 0..pass.specs.len() {
        pass.layout(index);
    }
    let done = pass.done.into_iter();
    done.filter_map(|state| if let State::Done(layout) = state { Some(layout) } else { None })
        .collect()
}

#[derive(Clone)]
enum State {
    Unseen,
    Open,
    Done(Struct),
}

struct Pass<'p, 'c, 's, 't> {
    cx: &'p mut Context<'c, 's, 't>,
    enums: &'p [Enum],
    flags: &'p FlagsOf,
    specs: Vec<&'s Definition>,
    done: Vec<State>,
    /// Structs that wait for one that they contain.
    depth: usize,
}

impl Pass<'_, '_, '_, '_> {
    /// Lays out a struct after the structs that it contains. `None` if it contains itself.
    fn layout(&mut self, index: usize) -> Option<(usize, usize)> {
        match &self.done[index] {
            State::Open => return None,
            State::Done(layout) => return Some((layout.size, layout.align)),
            State::Unseen => self.done[index] = State::Open,
        }
        self.depth += 1;
        let layout = self.members(self.specs[index]);
        self.depth -= 1;
        let result = (layout.size, layout.align);
        self.done[index] = State::Done(layout);
        Some(result)
    }

    fn members(&mut self, spec: &Definition) -> Struct {
        let mut layout = Struct {
            name: Name {
                kernel: spec.name.value.clone(),
                rust: names::type_name(&spec.name),
                c: names::c_identifier(&spec.name),
            },
            doc: spec.doc.clone(),
            size: 0,
            align: 1,
            members: Vec::new(),
        };
        for member in &spec.members {
            let Some((kind, size, align)) = self.member(member) else {
                continue;
            };
            let offset = layout.size.next_multiple_of(align);
            layout.size = offset.saturating_add(size);
            layout.align = layout.align.max(align);
            layout.members.push(Member {
                name: Name {
                    kernel: member.name.value.clone(),
                    rust: names::field(&member.name),
                    c: names::c_identifier(&member.name),
                },
                doc: member.doc.clone(),
                offset,
                size,
                kind,
            });
        }
        layout.size = layout.size.next_multiple_of(layout.align);
        if spec.members.is_empty() {
            self.cx.report.error(&spec.at, "a struct needs at least one member");
        }
        if layout.size > usize::from(u16::MAX) {
            let message =
                format!("a struct of {} bytes does not fit into an attribute", layout.size);
            self.cx.report.error(&spec.at, message);
            // Otherwise structs that contain several of it grow without limit.
            layout.size = 0;
        }
        layout
    }

    fn member(&mut self, member: &MemberSpec) -> Option<(MemberKind, usize, usize)> {
        self.stray_keys(member);
        match member.kind.value {
            Type::Int(bytes, signed) => {
                let int = self.int(member, bytes, signed);
                let bytes = usize::from(bytes);
                Some((MemberKind::Int(int), bytes, bytes))
            }
            Type::Pad => Some((MemberKind::Pad, self.len(member)?, 1)),
            Type::Binary => match &member.struct_ {
                Some(_) => self.nested(member),
                None => {
                    let len = self.len(member)?;
                    let format = values::bytes_format(member.hint.as_ref().map(|hint| hint.value));
                    self.check_format(member, format, len);
                    Some((MemberKind::Bytes(format), len, 1))
                }
            },
            _ => {
                let message = "a member of type `string` is not supported yet";
                let help = "use `type: binary` with a `len`";
                self.cx.report.error(&member.kind.at, message).help(help);
                None
            }
        }
    }

    fn int(&mut self, member: &MemberSpec, bytes: u8, signed: bool) -> Int {
        let value = Value {
            enum_: member.enum_.as_ref(),
            as_flags: member.as_flags.as_ref(),
            hint: member.hint.as_ref(),
            big_endian: member.big_endian.as_ref(),
        };
        values::int(self.cx, self.enums, self.flags, value, bytes, signed)
    }

    fn nested(&mut self, member: &MemberSpec) -> Option<(MemberKind, usize, usize)> {
        let name = member.struct_.as_ref()?;
        if let Some(len) = &member.len {
            self.cx
                .report
                .error(&len.at, "`len` is not valid here: a nested struct has its own length");
        }
        let index = self.cx.scope.structs.find(self.cx.report, name)?;
        if self.depth == MAX_DEPTH {
            let message = "structs nest too deeply here";
            self.cx.report.error(&name.at, message);
            return None;
        }
        match self.layout(index) {
            Some((size, align)) => Some((MemberKind::Struct(StructId(index)), size, align)),
            None => {
                let message = format!("the struct `{}` contains itself", name.value);
                let first = &self.specs[index].at;
                self.cx.report.error(&name.at, message).related(first, "defined here");
                None
            }
        }
    }

    /// The length a member of bytes must have.
    fn len(&mut self, member: &MemberSpec) -> Option<usize> {
        let Some(len) = &member.len else {
            let name = &member.name;
            let message = format!("the size of the member `{}` is unknown", name.value);
            self.cx.report.error(&member.at, message).help("add `len` or `struct`");
            return None;
        };
        let number = match expressions::number(self.cx, len)? {
            Number::Known(number) => number,
            Number::Elsewhere => {
                let message = "the spec does not contain the value of this constant";
                self.cx.report.error(&len.at, message);
                return None;
            }
        };
        let fits = u16::try_from(number).ok().filter(|len| *len > 0);
        if fits.is_none() {
            self.cx.report.error(&len.at, format!("a member cannot be {number} bytes long"));
        }
        fits.map(usize::from)
    }

    fn check_format(&mut self, member: &MemberSpec, format: BytesFormat, len: usize) {
        let fits = match format {
            BytesFormat::Plain | BytesFormat::Mac => true,
            BytesFormat::Ipv4 => len == 4,
            BytesFormat::Ip => len == 4 || len == 16,
            BytesFormat::Ipv6 | BytesFormat::Uuid => len == 16,
        };
        if let (false, Some(hint)) = (fits, &member.hint) {
            let message = format!("this `display-hint` is not valid for a member of {len} bytes");
            self.cx.report.error(&hint.at, message);
        }
    }

    /// Reports keys that are not valid for the member's type.
    fn stray_keys(&mut self, member: &MemberSpec) {
        let int = matches!(member.kind.value, Type::Int(..));
        let binary = member.kind.value == Type::Binary;
        let pad = member.kind.value == Type::Pad;
        let keys: [(&str, Option<&At>, bool); 5] = [
            ("len", member.len.as_ref().map(|len| &len.at), !int),
            ("struct", member.struct_.as_ref().map(|name| &name.at), binary),
            ("enum", member.enum_.as_ref().map(|name| &name.at), int),
            ("enum-as-flags", member.as_flags.as_ref().map(|flags| &flags.at), int),
            ("display-hint", member.hint.as_ref().map(|hint| &hint.at), !pad),
        ];
        for (key, at, fits) in keys {
            if let (Some(at), false) = (at, fits) {
                let message = format!("`{key}` is not valid for a member of this type");
                self.cx.report.error(at, message);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{family, found};
    use crate::ir::MemberKind;

    fn members(members: &str) -> String {
        format!("definitions:\n  - name: s\n    type: struct\n    members: [{members}]\n")
    }

    #[test]
    fn natural_alignment_and_tail() {
        let text = members(
            "{name: a, type: u8}, {name: b, type: u64}, {name: c, type: binary, len: 3},
             {name: d, type: pad, len: 2}, {name: e, type: u16, byte-order: big-endian}",
        );
        let family = family(&text);
        let layout = &family.structs[0];
        let offsets: Vec<_> = layout.members.iter().map(|of| (of.offset, of.size)).collect();
        assert_eq!(offsets, [(0, 1), (8, 8), (16, 3), (19, 2), (22, 2)]);
        assert_eq!((layout.size, layout.align), (24, 8));
    }

    #[test]
    fn nested_structs_bring_their_alignment() {
        let text = "
definitions:
  - name: outer
    type: struct
    members: [{name: a, type: u8}, {name: in, type: binary, struct: inner}, {name: z, type: u8}]
  - {name: inner, type: struct, members: [{name: x, type: u32}, {name: y, type: u8}]}
";
        let family = family(text);
        let outer = &family.structs[0];
        assert_eq!((outer.members[1].offset, outer.members[1].size, outer.size), (4, 8, 16));
        assert!(matches!(outer.members[1].kind, MemberKind::Struct(id) if id.0 == 1));
    }

    #[test]
    fn what_cannot_be_laid_out() {
        let of = |text| found(&members(text));
        let unknown = "the size of the member `a` is unknown";
        assert_eq!(of("{name: a, type: binary}"), [unknown]);
        assert_eq!(of("{name: a, type: pad}"), [unknown]);
        assert_eq!(of(""), ["a struct needs at least one member"]);
        assert_eq!(of("{name: a, type: binary, struct: s}"), ["the struct `s` contains itself"]);
        let huge = "a struct of 65536 bytes does not fit into an attribute";
        assert_eq!(of("{name: a, type: pad, len: 65535}, {name: b, type: u8}"), [huge]);
        let string = "a member of type `string` is not supported yet";
        assert_eq!(of("{name: a, type: string, len: 4}"), [string]);
        let hint = "this `display-hint` is not valid for a member of 5 bytes";
        assert_eq!(of("{name: a, type: binary, len: 5, display-hint: ipv6}"), [hint]);
        assert_eq!(of("{name: a, type: binary, len: 0}"), ["a member cannot be 0 bytes long"]);
    }
    #[test]
    fn depth_is_bounded() {
        let structs = (0..5_000).map(|index| {
            let inner = index + 1;
            format!(
                "  - {{name: s{index}, type: struct, members: [{{name: a, type: binary, struct: s{inner}}}]}}\n"
            )
        });
        let text = format!("definitions:\n{}", structs.collect::<String>());
        assert!(found(&text).contains(&"structs nest too deeply here".to_owned()));
    }
}
