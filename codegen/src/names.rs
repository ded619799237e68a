//! The only maker of Rust identifiers and C constant names.
//!
//! Every rule about words, cases, keywords and reserved names stands here, so that two places can
//! never disagree on what an attribute is called. What no rule decides (two names that become
//! one) is found and reported by `resolve::naming`, not here.

/// Words no identifier may be, in the 2024 edition, reserved ones included.
const KEYWORDS: &str = "\
    abstract as async await become box break const continue crate do dyn else enum extern \
    false final fn for gen if impl in let loop macro match mod move mut override priv pub \
    ref return self static struct super trait true try type typeof unsafe unsized use \
    virtual where while yield _";

/// Types that generated code and its users rely on finding in the prelude.
const PRELUDE_TYPES: &str = "\
    Self Option Some None Result Ok Err String Vec Box Iterator IntoIterator Default Clone \
    Copy Drop Send Sync Sized Fn FnMut FnOnce From Into TryFrom TryInto AsRef AsMut ToOwned \
    ToString Eq PartialEq Ord PartialOrd Extend Unpin Future IntoFuture FromIterator \
    DoubleEndedIterator ExactSizeIterator";

/// The type that stands for the family itself.
pub const FAMILY: &str = "Family";

/// Enum of what a subscriber receives.
pub const EVENT: &str = "Event";

/// What reads the attributes of any set of a family.
pub const VIEW: &str = "AttrsOf";

/// What writes the attributes of any set of a family.
pub const WRITER: &str = "WriterOf";

/// A request for any operation of a family.
pub const REQUEST: &str = "RequestOf";

/// Arm of an enum for what the spec does not know.
pub const UNKNOWN: &str = "Unknown";

/// Methods that views, writers, requests and messages have from the runtime or from std's traits. A
/// getter or setter of the same name would hide them. `tests/reserved.rs` finds those of the runtime.
const RESERVED_METHODS: &str = "\
    add append as_bytes as_mut as_ref attributes borrow borrow_mut buffer buffer_mut clone cmp \
    create decode_reply default deref description div drop echo eq exclusive finish fmt from \
    from_bytes from_iter from_parts from_str get has hash header header_mut index into into_iter iter mul \
    neg new next nlm_flags not operation put_array put_attr put_bytes put_checked \
    put_checked_bytes put_checked_text put_entries put_flag put_header put_level_value \
    put_levels put_message put_nest put_nests put_other put_payload put_raw put_selected \
    put_selector put_text put_u16 put_u32 put_u64 put_u8 raw rem replace reserve set_ref shl shr \
    sub to_owned to_string try_from try_into type_id";

/// Words of C, which a C name avoids by an underscore at its end.
const C_KEYWORDS: &str = "\
    auto bool break case char const continue default do double else enum extern float for \
    goto if inline int long register restrict return short signed sizeof static struct \
    switch typedef union unsigned void volatile while";

/// Module of a family.
#[must_use]
pub fn module(name: &str) -> String {
    unreserved(snake(name), KEYWORDS)
}

/// Type of an enum, a struct or a sub-message.
#[must_use]
pub fn type_name(name: &str) -> String {
    let name = unreserved(camel(name), PRELUDE_TYPES);
    if [FAMILY, EVENT, VIEW, WRITER, REQUEST].contains(&name.as_str()) { name + "_" } else { name }
}

/// Variant of a generated enum with an arm for the unknown.
#[must_use]
pub fn variant(name: &str) -> String {
    let name = unreserved(camel(name), "Self");
    if name == UNKNOWN { name + "_" } else { name }
}

/// Type of the view of an attribute set.
#[must_use]
pub fn view_type(set: &str) -> String {
    let name = camel(set);
    if name.ends_with("Attrs") || name.ends_with("Attributes") { name } else { name + "Attrs" }
}

/// Type that stands for the set of a view.
#[must_use]
pub fn set_type(view: &str) -> String {
    let name = view.strip_suffix("Attrs").filter(|name| !name.is_empty()).unwrap_or(view);
    unreserved(name.to_owned(), "Self")
}

/// Type of the writer that belongs to a view.
#[must_use]
pub fn writer_type(view: &str) -> String {
    format!("{}Writer", view.strip_suffix("Attrs").unwrap_or(view))
}

/// Type of a request. Unlike a definition it gives way to the prelude by a word.
#[must_use]
pub fn operation_type(operation: &str) -> String {
    let name = camel(operation);
    // A type and a function of the same name cannot stand in one module.
    let taken = type_name(operation) != name || function(operation) == name;
    if taken { request_type(operation) } else { name }
}

/// Type of a request whose plain name is taken by another item of the family.
#[must_use]
pub fn request_type(operation: &str) -> String {
    camel(operation) + "Request"
}

/// Name of what answers the request type `request`.
#[must_use]
pub fn reply_type(request: &str) -> String {
    format!("{request}Reply")
}

/// Function that makes a request.
#[must_use]
pub fn function(operation: &str) -> String {
    // Generated code calls the runtime `rt` and its codecs `c`.
    unreserved(unreserved(snake(operation), KEYWORDS), "rt c")
}

/// Method of views and writers for an attribute.
#[must_use]
pub fn method(attribute: &str) -> String {
    let name = unreserved(snake(attribute), KEYWORDS);
    unreserved(name, RESERVED_METHODS)
}

/// Field of a struct.
#[must_use]
pub fn field(member: &str) -> String {
    unreserved(snake(member), KEYWORDS)
}

/// Associated constant of an enum entry, and any other constant.
#[must_use]
pub fn constant(name: &str) -> String {
    snake(name).to_uppercase()
}

/// End of the writer methods of a sub-message format.
#[must_use]
pub fn suffix(format: &str) -> String {
    let words = words(format).join("_");
    if words.is_empty() { "_".into() } else { words }
}

/// Writer method that fills a sub-message in one format.
#[must_use]
pub fn format_method(attribute: &str, suffix: &str) -> String {
    let attribute = words(attribute).join("_");
    leading_digit(format!("{attribute}_{suffix}"))
}

/// C constant of several parts, such as `IFLA_MTU` of `ifla-` and `mtu`.
#[must_use]
pub fn c_constant(parts: &[&str]) -> String {
    c_word(&parts.concat()).to_uppercase()
}

/// C type or struct member: the spec's name with underscores.
#[must_use]
pub fn c_identifier(name: &str) -> String {
    unreserved(c_word(name), C_KEYWORDS)
}

fn c_word(name: &str) -> String {
    name.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '_' }).collect()
}

/// Splits a name at `-`, `_`, blank, `.` and where a capital follows a small letter or digit.
fn words(name: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    let mut before = ' ';
    for c in name.chars() {
        let small = before.is_lowercase() || before.is_ascii_digit();
        if !c.is_alphanumeric() || (c.is_uppercase() && small) {
            words.push(String::new());
        }
        if c.is_alphanumeric()
            && let Some(word) = words.last_mut()
        {
            word.extend(c.to_lowercase());
        }
        before = c;
    }
    words.retain(|word| !word.is_empty());
    words
}

fn snake(name: &str) -> String {
    leading_digit(words(name).join("_"))
}

fn camel(name: &str) -> String {
    let mut out = String::new();
    for word in words(name) {
        let mut chars = word.chars();
        let Some(first) = chars.next() else { continue };
        // `77 5` must not become the same as `775`.
        if first.is_ascii_digit() && out.ends_with(|c: char| c.is_ascii_digit()) {
            out.push('_');
        }
        out.extend(first.to_uppercase());
        out.push_str(chars.as_str());
    }
    leading_digit(out)
}

fn leading_digit(name: String) -> String {
    if name.is_empty() || name.starts_with(|c: char| c.is_ascii_digit()) {
        format!("_{name}")
    } else {
        name
    }
}

/// The name, or with an underscore at its end if it is one of the words in `reserved`.
fn unreserved(name: String, reserved: &str) -> String {
    if reserved.split(' ').any(|word| word == name) { name + "_" } else { name }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn identifiers() {
        // name, method, type, constant
        let table = [
            ("mtu", "mtu", "Mtu", "MTU"),
            ("ifi-index", "ifi_index", "IfiIndex", "IFI_INDEX"),
            ("set id", "set_id", "SetId", "SET_ID"),
            ("fq_codel", "fq_codel", "FqCodel", "FQ_CODEL"),
            ("--kernel-timespec", "kernel_timespec", "KernelTimespec", "KERNEL_TIMESPEC"),
            ("4addr", "_4addr", "_4addr", "_4ADDR"),
            ("6rd-prefix", "_6rd_prefix", "_6rdPrefix", "_6RD_PREFIX"),
            ("pin-77_5-khz", "pin_77_5_khz", "Pin77_5Khz", "PIN_77_5_KHZ"),
            ("ipv4-or-v6", "ipv4_or_v6", "Ipv4OrV6", "IPV4_OR_V6"),
            ("v1.2", "v1_2", "V1_2", "V1_2"),
            ("def-DP", "def_dp", "DefDp", "DEF_DP"),
            ("DPs", "dps", "Dps", "DPS"),
            ("Scell-log", "scell_log", "ScellLog", "SCELL_LOG"),
            ("maxRate", "max_rate", "MaxRate", "MAX_RATE"),
            ("type", "type_", "Type", "TYPE"),
            ("self", "self_", "Self_", "SELF"),
            ("Self", "self_", "Self_", "SELF"),
            ("super", "super_", "Super", "SUPER"),
            ("crate", "crate_", "Crate", "CRATE"),
            ("gen", "gen_", "Gen", "GEN"),
            ("async", "async_", "Async", "ASYNC"),
            ("do", "do_", "Do", "DO"),
            ("priv", "priv_", "Priv", "PRIV"),
            ("none", "none", "None_", "NONE"),
            ("string", "string", "String_", "STRING"),
            ("option", "option", "Option_", "OPTION"),
            ("new", "new_", "New", "NEW"),
            ("header", "header_", "Header", "HEADER"),
            ("index", "index_", "Index", "INDEX"),
            ("hash", "hash_", "Hash", "HASH"),
            ("len", "len", "Len", "LEN"),
        ];
        for (name, method_, type_, constant_) in table {
            assert_eq!(method(name), method_, "method of {name}");
            assert_eq!(type_name(name), type_, "type of {name}");
            assert_eq!(constant(name), constant_, "constant of {name}");
        }
    }

    #[test]
    fn made_names() {
        assert_eq!(module("rt-link"), "rt_link");
        assert_eq!(module("async"), "async_");
        assert_eq!(field("header"), "header");
        assert_eq!(field("type"), "type_");
        assert_eq!(function("match"), "match_");
        assert_eq!(view_type("link-attrs"), "LinkAttrs");
        assert_eq!(view_type("sar-attributes"), "SarAttributes");
        assert_eq!(view_type("string"), "StringAttrs");
        assert_eq!(writer_type("LinkAttrs"), "LinkWriter");
        assert_eq!(set_type("LinkAttrs"), "Link");
        assert_eq!(set_type("SarAttributes"), "SarAttributes");
        assert_eq!(set_type("SelfAttrs"), "Self_");
        assert_eq!(set_type("Attrs"), "Attrs");
        assert_eq!(operation_type("newlink"), "Newlink");
        assert_eq!(operation_type("event"), "EventRequest");
        assert_eq!(operation_type("drop"), "DropRequest");
        assert_eq!(operation_type("4way"), "_4wayRequest");
        assert_eq!(request_type("report"), "ReportRequest");
        assert_eq!(reply_type("Getlink"), "GetlinkReply");
        assert_eq!(type_name("event"), "Event_");
        assert_eq!(type_name("family"), "Family_");
        assert_eq!(type_name("attrs-of"), "AttrsOf_");
        assert_eq!(type_name("writer-of"), "WriterOf_");
        assert_eq!(type_name("request-of"), "RequestOf_");
        assert_eq!(variant("unknown"), "Unknown_");
        assert_eq!(suffix("fq_codel"), "fq_codel");
        assert_eq!(suffix("match"), "match");
        assert_eq!(format_method("data", "bridge"), "data_bridge");
        assert_eq!(format_method("type", "8021q"), "type_8021q");
    }

    #[test]
    fn c_names() {
        assert_eq!(c_constant(&["ifla-", "mtu"]), "IFLA_MTU");
        assert_eq!(c_constant(&["ovs_flow", "-cmd-", "new"]), "OVS_FLOW_CMD_NEW");
        assert_eq!(c_identifier("rtnl-link-stats64"), "rtnl_link_stats64");
        assert_eq!(c_identifier("--kernel-timespec"), "__kernel_timespec");
        assert_eq!(c_identifier("default"), "default_");
    }
}
