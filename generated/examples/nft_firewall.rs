//! Installs an nftables firewall of ten rules in one transaction, as `nft -f` does; lists it and
//! removes it.

use std::process::ExitCode;

use netloom::Errno;
use netloom::nftables::{
    self, BatchBegin, BatchEnd, BitwiseOps, CmpOps, CtKeys, ExprListWriter, LimitFlags, LimitType,
    LogLevel, MetaKeys, Nfgenmsg, Nfproto, PayloadBase, Registers, VerdictCode,
};
use netloom::prelude::*;
use netloom::{Netfilter, Socket};

const HELP: &str = "\
Lets in what belongs to connections of this host, ping, ssh, web and DHCP, and drops the rest.

usage: nft_firewall [--list | --remove]

Without an option it creates or replaces the table, and lists it. All of it is one transaction,
so there is no moment without rules. Needs CAP_NET_ADMIN; try it with `unshare --net`, for it may
lock you out of a computer to which you are connected by something else than ssh.
";

/// The table that it creates; no other is touched.
const TABLE: &str = "netloom_firewall";
const CHAIN: &str = "input";

/// IP protocols (include/uapi/linux/in.h).
const ICMP: u8 = 1;
const TCP: u8 = 6;
const UDP: u8 = 17;
const ICMPV6: u8 = 58;

/// States of a connection as the expression `ct` has them: numbers in host byte order.
const INVALID: u32 = 1;
const ESTABLISHED: u32 = 2;
const RELATED: u32 = 4;

#[allow(dead_code, reason = "a test includes this file and calls what is below")]
fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let result = match arguments[..] {
        ["--help" | "-h"] => {
            print!("{HELP}");
            Ok(())
        }
        [] => Socket::open().and_then(|mut socket| {
            install(&mut socket)?;
            list(&mut socket)
        }),
        ["--list"] => Socket::open().and_then(|mut socket| list(&mut socket)),
        ["--remove"] => Socket::open().and_then(|mut socket| remove(&mut socket)),
        _ => {
            eprint!("{HELP}");
            return ExitCode::FAILURE;
        }
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("nft_firewall: {error}");
            if error.errno() == Some(Errno::EPERM) {
                eprintln!("run it as root, or try it with `unshare --map-root-user --net`");
            }
            ExitCode::FAILURE
        }
    }
}

/// Creates the table, a chain that drops what no rule accepts, and the rules.
pub(crate) fn install(socket: &mut Socket<Netfilter>) -> Result<(), netloom::Error> {
    let (begin, end) = transaction();
    let mut table = nftables::newtable();
    table.create().header(inet).name(TABLE);
    let mut remains = nftables::deltable();
    remains.header(inet).name(TABLE);
    let mut chain = nftables::newchain();
    chain.create().header(inet).table(TABLE).name(CHAIN);
    chain.type_("filter").policy(VerdictCode::DROP);
    chain.hook(|hook| {
        // The hook `input`: packets for this host.
        hook.num(1).priority(0);
    });

    let mut batch = socket.batch();
    // Created before it is deleted, because it may not exist.
    batch.add(&begin)?.add(&table)?.add(&remains)?.add(&table)?.add(&chain)?;
    for expressions in RULES {
        let mut rule = nftables::newrule();
        rule.create().append().header(inet).table(TABLE).chain(CHAIN);
        rule.expressions(|list| {
            expressions(&mut Rule(list));
        });
        batch.add(&rule)?;
    }
    batch.add(&end)?;
    batch.commit()
}

/// An expression that does not match ends the rule, so each rule ends with its action.
const RULES: &[for<'x, 'r> fn(&'x mut Rule<'r>) -> &'x mut Rule<'r>] = &[
    |rule| rule.ct_state(INVALID).verdict(VerdictCode::DROP),
    |rule| rule.ct_state(ESTABLISHED | RELATED).verdict(VerdictCode::ACCEPT),
    |rule| rule.input("lo").verdict(VerdictCode::ACCEPT),
    |rule| rule.protocol(ICMP).limit(10).verdict(VerdictCode::ACCEPT),
    |rule| rule.protocol(ICMPV6).verdict(VerdictCode::ACCEPT),
    |rule| rule.protocol(TCP).port(22).counter().verdict(VerdictCode::ACCEPT),
    |rule| rule.protocol(TCP).port(80).verdict(VerdictCode::ACCEPT),
    |rule| rule.protocol(TCP).port(443).verdict(VerdictCode::ACCEPT),
    |rule| rule.protocol(UDP).ports(67, 68).verdict(VerdictCode::ACCEPT),
    |rule| rule.limit(5).log("refused: "),
];

/// The expressions of a rule. Each reads into the first register.
struct Rule<'r>(&'r mut ExprListWriter);

impl Rule<'_> {
    /// `ct state`: one of these.
    fn ct_state(&mut self, states: u32) -> &mut Self {
        self.0.elem(|expr| {
            expr.data_ct(|ct| {
                ct.key(CtKeys::STATE).dreg(Registers::REG_1);
            });
        });
        self.0.elem(|expr| {
            expr.data_bitwise(|bits| {
                bits.sreg(Registers::REG_1).dreg(Registers::REG_1).len(4).op(BitwiseOps::MASK_XOR);
                bits.mask(|data| {
                    data.value(states.to_ne_bytes());
                });
                bits.xor(|data| {
                    data.value([0; 4]);
                });
            });
        });
        self.compare(CmpOps::NEQ, &[0; 4])
    }

    /// `iifname`.
    fn input(&mut self, interface: &str) -> &mut Self {
        let mut name = [0; 16];
        name.iter_mut().zip(interface.bytes()).for_each(|(to, from)| *to = from);
        self.meta(MetaKeys::IIFNAME).compare(CmpOps::EQ, &name)
    }

    /// `meta l4proto`.
    fn protocol(&mut self, number: u8) -> &mut Self {
        self.meta(MetaKeys::L4_PROTO).compare(CmpOps::EQ, &[number])
    }

    /// `tcp dport` or `udp dport`.
    fn port(&mut self, port: u16) -> &mut Self {
        self.destination_port().compare(CmpOps::EQ, &port.to_be_bytes())
    }

    /// The same with a range.
    fn ports(&mut self, first: u16, last: u16) -> &mut Self {
        self.destination_port().compare(CmpOps::GTE, &first.to_be_bytes());
        self.compare(CmpOps::LTE, &last.to_be_bytes())
    }

    fn destination_port(&mut self) -> &mut Self {
        self.0.elem(|expr| {
            expr.data_payload(|payload| {
                payload.dreg(Registers::REG_1).base(PayloadBase::TRANSPORT_HEADER).offset(2).len(2);
            });
        });
        self
    }

    fn meta(&mut self, key: MetaKeys) -> &mut Self {
        self.0.elem(|expr| {
            expr.data_meta(|meta| {
                meta.key(key).dreg(Registers::REG_1);
            });
        });
        self
    }

    fn compare(&mut self, op: CmpOps, value: &[u8]) -> &mut Self {
        self.0.elem(|expr| {
            expr.data_cmp(|cmp| {
                cmp.sreg(Registers::REG_1).op(op).data(|data| {
                    data.value(value);
                });
            });
        });
        self
    }

    /// `limit rate N/second`.
    fn limit(&mut self, packets: u64) -> &mut Self {
        self.0.elem(|expr| {
            expr.data_limit(|limit| {
                limit.rate(packets).unit(1).burst(5);
                limit.type_(LimitType::PKTS).flags(LimitFlags::empty());
            });
        });
        self
    }

    fn counter(&mut self) -> &mut Self {
        self.0.elem(|expr| {
            expr.data_counter(|counter| {
                counter.packets(0).bytes(0);
            });
        });
        self
    }

    fn log(&mut self, prefix: &str) -> &mut Self {
        self.0.elem(|expr| {
            expr.data_log(|log| {
                log.prefix(prefix).level(LogLevel::INFO);
            });
        });
        self
    }

    fn verdict(&mut self, code: VerdictCode) -> &mut Self {
        self.0.elem(|expr| {
            expr.data_immediate(|immediate| {
                immediate.dreg(Registers::REG_VERDICT);
                immediate.data(|data| {
                    data.verdict(|verdict| {
                        verdict.code(code);
                    });
                });
            });
        });
        self
    }
}

/// Prints the rules with their expressions as the kernel has them.
pub(crate) fn list(socket: &mut Socket<Netfilter>) -> Result<(), netloom::Error> {
    let mut request = nftables::getchain();
    request.header(inet).table(TABLE).name(CHAIN);
    let chain = socket.get(&request)?;
    let policy = chain.policy()?.unwrap_or_default();
    println!("table inet {TABLE}, chain {CHAIN}, policy {policy}");

    let mut request = nftables::getrule();
    request.header(inet);
    request.table(TABLE).chain(CHAIN);
    let mut rules = socket.dump(&request)?;
    while let Some(rule) = rules.next()? {
        println!("rule {}", rule.handle()?.unwrap_or_default());
        let Some(expressions) = rule.expressions()? else { continue };
        for expression in expressions.elem() {
            let expression = expression?;
            match expression.data()? {
                Some(data) => println!("    {data:?}"),
                None => println!("    {:?}", expression.name()?),
            }
        }
    }
    Ok(())
}

/// Deletes the table with everything in it.
pub(crate) fn remove(socket: &mut Socket<Netfilter>) -> Result<(), netloom::Error> {
    let (begin, end) = transaction();
    let mut table = nftables::deltable();
    table.header(inet).name(TABLE);
    let mut batch = socket.batch();
    batch.add(&begin)?.add(&table)?.add(&end)?;
    batch.commit()
}

/// The messages that begin and end a transaction.
fn transaction() -> (BatchBegin, BatchEnd) {
    // The subsystem nftables (include/uapi/linux/netfilter/nfnetlink.h).
    let subsystem = Nfgenmsg::with(|h| h.res_id = 10);
    let mut begin = nftables::batch_begin();
    let mut end = nftables::batch_end();
    begin.header(|h| *h = subsystem);
    end.header(|h| *h = subsystem);
    (begin, end)
}

/// The protocol family `inet`: IPv4 and IPv6.
fn inet(h: &mut Nfgenmsg) {
    h.nfgen_family = Nfproto::INET;
}
