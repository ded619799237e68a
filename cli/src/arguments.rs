//! What the program takes, and how it explains itself. Does nothing.

use std::path::PathBuf;
use std::time::Duration;

use clap::{Args, Parser, Subcommand, ValueEnum};
use clap_complete::Shell;

const EXAMPLES: &str = "\
Examples:
  netloom families                           What can I talk to?
  netloom describe rt-link newlink           What does an operation take?
  netloom dump rt-link getlink               Show all links
  netloom do rt-link newlink --create --json '{\"ifname\": \"v0\", \"linkinfo\": {\"kind\": \"veth\"}}'
  netloom monitor rt-link rtnlgrp-link       Follow changes
  netloom dump rt-route getroute --output json | jq .dst

Exit status:
  0  done; also if whoever read the output closed it
  1  the kernel refused, or the system failed
  2  the command line, the JSON, the hexadecimal digits or the spec make no sense
  3  a dump was printed, but objects changed meanwhile: some may be missing or there twice
  4  this kernel does not have the family
  5  `monitor --count`: the time was over first";

/// Talk to the kernel's netlink families: links, addresses, routes, devlink, ethtool, nl80211 and
/// whatever else a spec describes
///
/// Messages are JSON objects under the names of the kernel's own specs. `describe` tells which
/// names an operation knows; a wrong one is answered with the nearest right one. What a spec does
/// not know is kept in a list `unknown` and can be sent back.
#[derive(Parser)]
#[command(name = "netloom", version, after_help = EXAMPLES, max_term_width = 100)]
pub(crate) struct Arguments {
    #[command(subcommand)]
    pub(crate) command: Command,
    /// Take the family from this spec file (YAML, ynl style) instead of those compiled in
    ///
    /// FAMILY is given all the same: the spec's name, or that of its file.
    #[arg(long, value_name = "FILE", global = true)]
    pub(crate) spec: Option<PathBuf>,
    /// How to print: `text` is for people, `json` one object a line [default: text; decode: json]
    #[arg(long, value_name = "FORMAT", global = true, hide_possible_values = true)]
    pub(crate) output: Option<Format>,
}

/// How messages are printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    /// One object a line.
    Json,
    /// Indented, for people.
    Text,
}

#[derive(Subcommand)]
pub(crate) enum Command {
    /// List the families, and whether this kernel has them
    ///
    /// The column KERNEL says `yes` or `no`, or `?` where that could not be found out.
    Families,
    /// Explain a family, or what one of its operations takes and returns
    #[command(after_help = "\
Examples:
  netloom describe rt-link                    The operations of a family
  netloom describe rt-link newlink --depth 3  An operation, with nested attributes
  netloom describe nlctrl getpolicy --output json")]
    Describe(Describe),
    /// Send a request and print the answers
    #[command(after_help = "\
Examples:
  netloom do rt-link getlink --json '{\"ifname\": \"lo\"}'
  netloom do rt-link newlink --create --json '{\"ifname\": \"br0\", \"linkinfo\": {\"kind\": \"bridge\"}}'
  netloom do rt-link dellink --json '{\"ifname\": \"br0\"}'
  netloom do nlctrl getfamily --json '{\"family-name\": \"devlink\"}' --output json

A request that is only acknowledged prints nothing. Warnings of the kernel go to standard error.")]
    Do(Do),
    /// Ask for all objects and print them as they come
    #[command(after_help = "\
Examples:
  netloom dump rt-link getlink
  netloom dump rt-addr getaddr --json '{\"ifa-family\": 2}'
  netloom dump rt-route getroute --output json | jq -r .dst

If objects changed during the dump, all that came is printed and the exit status is 3.")]
    Dump(Dump),
    /// Print notifications as they come
    ///
    /// Joins the groups, says so on standard error (`following …`), and then prints one message
    /// after the other until it is interrupted. With JSON each is `{"name": …, "msg": …}`, where
    /// `name` is the operation's, or null for a message that the spec does not know. If the kernel
    /// had to drop notifications, standard error says so and following goes on.
    #[command(after_help = "\
Examples:
  netloom monitor rt-link                          All groups of the family
  netloom monitor rt-route rtnlgrp-ipv4-route --output json
  netloom monitor nlctrl notify --count 1 --timeout 10")]
    Monitor(Monitor),
    /// Turn JSON on standard input into hexadecimal digits, without a kernel
    ///
    /// Each object becomes a line: the message from behind its netlink header, that is, for
    /// generic families the genetlink header, then the fixed header if there is one, then the
    /// attributes by ascending number. What is against the bounds in the spec is written all the
    /// same, and standard error says so.
    #[command(after_help = "\
Examples:
  echo '{\"ifname\": \"v0\"}' | netloom encode rt-link getlink --mode do --dir request
  echo '{\"family-name\": \"devlink\"}' | netloom encode nlctrl getfamily")]
    Encode(Convert),
    /// Turn hexadecimal digits on standard input into JSON, without a kernel
    ///
    /// Each line is a message from behind its netlink header, as `encode` writes it; blanks
    /// between the digits do not matter.
    #[command(after_help = "\
Examples:
  echo 03010000 0c000200 6465766c696e6b00 | netloom decode nlctrl getfamily --dir request
  netloom decode rt-link getlink --mode dump --output text < replies.hex")]
    Decode(Convert),
    /// Print a completion script for a shell
    #[command(after_help = "\
Examples:
  netloom completions bash > ~/.local/share/bash-completion/completions/netloom
  netloom completions zsh > ~/.zfunc/_netloom
  netloom completions fish > ~/.config/fish/completions/netloom.fish")]
    Completions {
        /// The shell
        shell: Shell,
    },
}

#[derive(Args)]
pub(crate) struct Describe {
    /// Name of the family
    #[arg(index = 1)]
    pub(crate) family: String,
    /// Name of the operation; without, they are listed
    #[arg(value_name = "OP", index = 2)]
    pub(crate) operation: Option<String>,
    /// How many levels of attributes to show
    #[arg(long, value_name = "N", default_value_t = 1)]
    pub(crate) depth: u8,
}

/// An operation of a family.
#[derive(Args)]
pub(crate) struct Target {
    /// Name of the family
    #[arg(index = 1)]
    pub(crate) family: String,
    /// Name of the operation
    #[arg(value_name = "OP", index = 2)]
    pub(crate) operation: String,
}

/// What goes into a request.
#[derive(Args)]
pub(crate) struct Input {
    /// The message, an object; `-` reads it from standard input
    #[arg(long, value_name = "JSON", default_value = "{}", hide_default_value = true)]
    pub(crate) json: String,
    #[command(flatten)]
    pub(crate) numbering: Numbering,
}

/// How entries of arrays are numbered.
#[derive(Args)]
pub(crate) struct Numbering {
    /// Number of the first entry of arrays whose entries come without one [default: 0; the actions
    /// of tc start at 1]
    #[arg(long, value_name = "N", default_value_t = 0, hide_default_value = true)]
    pub(crate) first_index: u16,
}

#[derive(Args)]
pub(crate) struct Do {
    #[command(flatten)]
    pub(crate) target: Target,
    #[command(flatten)]
    pub(crate) input: Input,
    /// Make the object if there is none (NLM_F_CREATE)
    #[arg(long)]
    pub(crate) create: bool,
    /// Fail if there is one already (NLM_F_EXCL)
    #[arg(long)]
    pub(crate) excl: bool,
    /// Replace the object that is there (NLM_F_REPLACE)
    #[arg(long)]
    pub(crate) replace: bool,
    /// Add to the end of the list of objects (NLM_F_APPEND)
    #[arg(long)]
    pub(crate) append: bool,
}

#[derive(Args)]
pub(crate) struct Dump {
    #[command(flatten)]
    pub(crate) target: Target,
    #[command(flatten)]
    pub(crate) input: Input,
}

#[derive(Args)]
pub(crate) struct Monitor {
    /// Name of the family
    #[arg(index = 1)]
    pub(crate) family: String,
    /// The groups to join; all that can be joined without
    #[arg(value_name = "GROUP", index = 2)]
    pub(crate) groups: Vec<String>,
    /// End after so many messages
    #[arg(long, value_name = "N")]
    pub(crate) count: Option<u64>,
    /// End after so many seconds
    #[arg(long, value_name = "SECONDS", value_parser = seconds)]
    pub(crate) timeout: Option<Duration>,
}

#[derive(Args)]
pub(crate) struct Convert {
    #[command(flatten)]
    pub(crate) target: Target,
    /// What the message belongs to
    #[arg(long, value_enum, default_value_t = Mode::Do)]
    pub(crate) mode: Mode,
    /// Which way the message goes [default: request to encode, reply to decode and for
    /// notifications]
    #[arg(long, value_enum)]
    pub(crate) dir: Option<Direction>,
    #[command(flatten)]
    pub(crate) numbering: Numbering,
}

/// What a message belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Mode {
    /// A request for one object
    Do,
    /// A request for all objects
    Dump,
    /// A notification in the shape of another operation's reply
    Notify,
    /// A notification with a shape of its own
    Event,
}

/// Which way a message goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Direction {
    /// To the kernel
    Request,
    /// From the kernel
    Reply,
}

fn seconds(text: &str) -> Result<Duration, String> {
    let number: f64 = text.parse().map_err(|_| "not a number".to_owned())?;
    Duration::try_from_secs_f64(number).map_err(|error| error.to_string())
}
