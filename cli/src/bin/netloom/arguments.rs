//! The command line and its help.

mod spec_tools;

use std::path::PathBuf;
use std::time::Duration;

use clap::{Args, Parser, Subcommand, ValueEnum};
use clap_complete::Shell;

pub(crate) use spec_tools::{Compare, Generate, Lint};

const EXAMPLES: &str = "\
Examples:
  netloom families                           List the families
  netloom describe rt-link newlink           Show what an operation takes and returns
  netloom dump rt-link getlink               Show all links
  netloom do rt-link newlink --create --json '{\"ifname\": \"v0\", \"linkinfo\": {\"kind\": \"veth\"}}'
  netloom monitor rt-link rtnlgrp-link       Follow changes
  netloom dump rt-route getroute --output json | jq .dst

Exit status:
  0  success, also if the reader of the output closed it
  1  the kernel refused the request, a system call failed, or `compare` or `generate --check` found
     a difference
  2  the command line, the JSON, the hexadecimal digits or a spec is wrong
  3  the dump was printed, but objects changed during it: some may be missing or repeated
  4  this kernel does not have the family
  5  `monitor`: the time-out expired before --count messages arrived";

/// Talk to the kernel's netlink families: links, addresses, routes, devlink, ethtool, nl80211 and
/// any other that a spec describes
///
/// Messages are JSON objects with the names of the kernel's own specs. `describe` lists the names
/// that an operation accepts; the error for a wrong name suggests the nearest one. Attributes that
/// the spec lacks are kept in a list `unknown`, which can be sent back.
#[derive(Parser)]
#[command(name = "netloom", version, after_help = EXAMPLES, max_term_width = 100)]
pub(crate) struct Arguments {
    #[command(subcommand)]
    pub(crate) command: Command,
    /// Use the family in this spec file (YAML, ynl style) instead of a built-in one
    ///
    /// FAMILY is still required: the name in the spec, or that of the file.
    #[arg(long, value_name = "FILE", global = true)]
    pub(crate) spec: Option<PathBuf>,
    /// Output format: `text` for people, or `json`, one object per line [default: text; decode: json]
    #[arg(
        long,
        alias = "format",
        value_name = "FORMAT",
        global = true,
        hide_possible_values = true
    )]
    pub(crate) output: Option<Format>,
}

/// How messages are printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    /// One object per line.
    Json,
    /// Indented, for people.
    Text,
}

#[derive(Subcommand)]
pub(crate) enum Command {
    /// List the families, and whether this kernel has them
    ///
    /// The column KERNEL says `yes` or `no`, or `?` if that could not be determined.
    Families,
    /// Describe a family, or what one of its operations takes and returns
    #[command(after_help = "\
Examples:
  netloom describe rt-link                    The operations of a family
  netloom describe rt-link newlink --depth 3  An operation, with nested attributes
  netloom describe nlctrl getpolicy --output json")]
    Describe(Describe),
    /// Send a request and print the replies
    #[command(after_help = "\
Examples:
  netloom do rt-link getlink --json '{\"ifname\": \"lo\"}'
  netloom do rt-link newlink --create --json '{\"ifname\": \"br0\", \"linkinfo\": {\"kind\": \"bridge\"}}'
  netloom do rt-link dellink --json '{\"ifname\": \"br0\"}'
  netloom do nlctrl getfamily --json '{\"family-name\": \"devlink\"}' --output json

Prints nothing if the kernel only acknowledges the request. Warnings go to standard error.")]
    Do(Do),
    /// Request all objects and print them as they arrive
    #[command(after_help = "\
Examples:
  netloom dump rt-link getlink
  netloom dump rt-addr getaddr --json '{\"ifa-family\": 2}'
  netloom dump rt-route getroute --output json | jq -r .dst

If objects changed during the dump, everything that arrived is printed and the exit status is 3.")]
    Dump(Dump),
    /// Print notifications as they arrive
    ///
    /// Joins the groups, reports that on standard error (`following …`), and prints messages until
    /// it is interrupted. As JSON each is `{"name": …, "msg": …}`, where `name` is the operation, or
    /// null for a message that the spec lacks. If the kernel dropped notifications, prints a warning
    /// and continues.
    #[command(after_help = "\
Examples:
  netloom monitor rt-link                          All groups of the family
  netloom monitor rt-route rtnlgrp-ipv4-route --output json
  netloom monitor nlctrl notify --count 1 --timeout 10")]
    Monitor(Monitor),
    /// Convert JSON on standard input to hexadecimal digits, offline
    ///
    /// Each object becomes a line with the message after its netlink header: the genetlink header
    /// for generic families, the fixed header if there is one, and the attributes in ascending
    /// order. Values out of the spec's bounds are written, with a warning on standard error.
    #[command(after_help = "\
Examples:
  echo '{\"ifname\": \"v0\"}' | netloom encode rt-link getlink --mode do --dir request
  echo '{\"family-name\": \"devlink\"}' | netloom encode nlctrl getfamily")]
    Encode(Convert),
    /// Convert hexadecimal digits on standard input to JSON, offline
    ///
    /// Each line is a message after its netlink header, as `encode` writes it. Whitespace between
    /// the digits is ignored.
    #[command(after_help = "\
Examples:
  echo 03010000 0c000200 6465766c696e6b00 | netloom decode nlctrl getfamily --dir request
  netloom decode rt-link getlink --mode dump --output text < replies.hex")]
    Decode(Convert),
    /// Report errors and oddities in specs
    #[command(after_help = "\
Examples:
  netloom lint shelf.yaml
  netloom lint --headers specs                Also compare with the installed C headers
  netloom lint --headers=linux/usr/include specs")]
    Lint(Lint),
    /// Print a spec as the generator sees it, resolved, as JSON
    Ir {
        /// The spec
        file: PathBuf,
    },
    /// Compare specs by meaning, and report which differences break users of generated code
    ///
    /// Spelling, order and documentation do not count. Exits with 0 if there is no difference, 1 if
    /// there is one, and 2 if a spec cannot be read.
    #[command(after_help = "\
Examples:
  netloom compare old/rt-link.yaml new/rt-link.yaml
  netloom compare linux/Documentation/netlink/specs specs --output json")]
    Compare(Compare),
    /// Compile specs into a Rust crate
    ///
    /// Creates the crate if OUT has no Cargo.toml. Otherwise replaces the generated files and the
    /// list of features, and leaves everything else alone.
    #[command(after_help = "\
Examples:
  netloom generate --specs specs --out shelf-netlink
  netloom generate --specs specs --out shelf-netlink --check")]
    Generate(Generate),
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
    /// Name of the operation; lists all of them if omitted
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

/// The content of a request.
#[derive(Args)]
pub(crate) struct Input {
    /// The message as a JSON object; `-` reads it from standard input
    #[arg(long, value_name = "JSON", default_value = "{}", hide_default_value = true)]
    pub(crate) json: String,
    #[command(flatten)]
    pub(crate) numbering: Numbering,
}

/// How entries of arrays are numbered.
#[derive(Args)]
pub(crate) struct Numbering {
    /// Number of the first entry of arrays whose entries have no number in the JSON [default: 0; the
    /// actions of tc start at 1]
    #[arg(long, value_name = "N", default_value_t = 0, hide_default_value = true)]
    pub(crate) first_index: u16,
}

#[derive(Args)]
pub(crate) struct Do {
    #[command(flatten)]
    pub(crate) target: Target,
    #[command(flatten)]
    pub(crate) input: Input,
    /// Create the object if it does not exist (NLM_F_CREATE)
    #[arg(long)]
    pub(crate) create: bool,
    /// Fail if the object exists already (NLM_F_EXCL)
    #[arg(long)]
    pub(crate) excl: bool,
    /// Replace the existing object (NLM_F_REPLACE)
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
    /// The groups to join; all that can be joined if omitted
    #[arg(value_name = "GROUP", index = 2)]
    pub(crate) groups: Vec<String>,
    /// Stop after this many messages
    #[arg(long, value_name = "N")]
    pub(crate) count: Option<u64>,
    /// Stop after this many seconds
    #[arg(long, value_name = "SECONDS", value_parser = seconds)]
    pub(crate) timeout: Option<Duration>,
}

#[derive(Args)]
pub(crate) struct Convert {
    #[command(flatten)]
    pub(crate) target: Target,
    /// The kind of the message
    #[arg(long, value_enum, default_value_t = Mode::Do)]
    pub(crate) mode: Mode,
    /// The direction of the message [default: request for encode, reply for decode and
    /// notifications]
    #[arg(long, value_enum)]
    pub(crate) dir: Option<Direction>,
    #[command(flatten)]
    pub(crate) numbering: Numbering,
}

/// The kind of a message.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Mode {
    /// A request for one object
    Do,
    /// A request for all objects
    Dump,
    /// A notification with the layout of another operation's reply
    Notify,
    /// A notification with a layout of its own
    Event,
}

/// The direction of a message.
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
