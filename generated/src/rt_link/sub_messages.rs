// @generated from specs/rt-link.yaml by `cargo xtask generate`. Do not edit: change the spec.
//! Payloads whose layout another attribute selects.

use super::*;

/// The layouts of `linkinfo-data-msg`.
#[allow(clippy::large_enum_variant, reason = "views live on the stack, one at a time")]
#[non_exhaustive]
#[derive(Debug)]
pub enum LinkinfoDataMsg<'a> {
    /// Selected by `bond`.
    Bond(LinkinfoBondAttrs<'a>),
    /// Selected by `bridge`.
    Bridge(LinkinfoBridgeAttrs<'a>),
    /// Selected by `erspan`.
    Erspan(LinkinfoGreAttrs<'a>),
    /// Selected by `gre`.
    Gre(LinkinfoGreAttrs<'a>),
    /// Selected by `gretap`.
    Gretap(LinkinfoGreAttrs<'a>),
    /// Selected by `ip6gre`.
    Ip6gre(LinkinfoGre6Attrs<'a>),
    /// Selected by `geneve`.
    Geneve(LinkinfoGeneveAttrs<'a>),
    /// Selected by `hsr`.
    Hsr(LinkinfoHsrAttrs<'a>),
    /// Selected by `ipip`.
    Ipip(LinkinfoIptunAttrs<'a>),
    /// Selected by `ip6tnl`.
    Ip6tnl(LinkinfoIp6tnlAttrs<'a>),
    /// Selected by `sit`.
    Sit(LinkinfoIptunAttrs<'a>),
    /// Selected by `tun`.
    Tun(LinkinfoTunAttrs<'a>),
    /// Selected by `vlan`.
    Vlan(LinkinfoVlanAttrs<'a>),
    /// Selected by `vrf`.
    Vrf(LinkinfoVrfAttrs<'a>),
    /// Selected by `vti`.
    Vti(LinkinfoVtiAttrs<'a>),
    /// Selected by `vti6`.
    Vti6(LinkinfoVti6Attrs<'a>),
    /// Selected by `netkit`.
    Netkit(LinkinfoNetkitAttrs<'a>),
    /// Selected by `ovpn`.
    Ovpn(LinkinfoOvpnAttrs<'a>),
    /// Selected by `veth`.
    Veth(LinkinfoVethAttrs<'a>),
    /// Selected by `vxcan`.
    Vxcan(LinkinfoVethAttrs<'a>),
    /// Selected by `macvlan`.
    Macvlan(LinkinfoMacvlanAttrs<'a>),
    /// Selected by `macvtap`.
    Macvtap(LinkinfoMacvlanAttrs<'a>),
    /// Selected by `ipvlan`.
    Ipvlan(LinkinfoIpvlanAttrs<'a>),
    /// Selected by `ipvtap`.
    Ipvtap(LinkinfoIpvlanAttrs<'a>),
    /// Selected by `vxlan`.
    Vxlan(LinkinfoVxlanAttrs<'a>),
    /// Selected by `macsec`.
    Macsec(LinkinfoMacsecAttrs<'a>),
    /// Selected by `xfrm`.
    Xfrm(LinkinfoXfrmAttrs<'a>),
    /// Selected by `bareudp`.
    Bareudp(LinkinfoBareudpAttrs<'a>),
    /// Selected by `batadv`.
    Batadv(LinkinfoBatadvAttrs<'a>),
    /// Selected by `gtp`.
    Gtp(LinkinfoGtpAttrs<'a>),
    /// Selected by `ip6gretap`.
    Ip6gretap(LinkinfoGre6Attrs<'a>),
    /// Selected by `ip6erspan`.
    Ip6erspan(LinkinfoGre6Attrs<'a>),
    /// Selected by `ipoib`.
    Ipoib(LinkinfoIpoibAttrs<'a>),
    /// Selected by `rmnet`.
    Rmnet(LinkinfoRmnetAttrs<'a>),
    /// Selected by `dsa`.
    Dsa(LinkinfoDsaAttrs<'a>),
    /// Selected by `can`.
    Can(LinkinfoCanAttrs<'a>),
    /// Selected by `dummy`.
    Dummy,
    /// Selected by `ifb`.
    Ifb,
    /// Selected by `nlmon`.
    Nlmon,
    /// Selected by `vcan`.
    Vcan,
    /// Selected by `team`.
    Team,
    /// Selected by `wireguard`.
    Wireguard,
    /// A layout that the spec does not describe.
    Unknown {
        /// The selector's payload; empty if there is none.
        key: &'a [u8],
        /// The whole payload.
        payload: &'a [u8],
    },
}

impl<'a> LinkinfoDataMsg<'a> {
    /// Reads `payload` in the layout that `key`, the selector's payload, selects.
    ///
    /// # Errors
    /// The payload is shorter than the struct at its start.
    #[inline]
    pub fn select(key: &'a [u8], payload: &'a [u8]) -> Result<Self, rt::Problem> {
        Ok(
            match rt::trim_nul(key) {
                b"bond" => Self::Bond(LinkinfoBondAttrs::new(payload)),
                b"bridge" => Self::Bridge(LinkinfoBridgeAttrs::new(payload)),
                b"erspan" => Self::Erspan(LinkinfoGreAttrs::new(payload)),
                b"gre" => Self::Gre(LinkinfoGreAttrs::new(payload)),
                b"gretap" => Self::Gretap(LinkinfoGreAttrs::new(payload)),
                b"ip6gre" => Self::Ip6gre(LinkinfoGre6Attrs::new(payload)),
                b"geneve" => Self::Geneve(LinkinfoGeneveAttrs::new(payload)),
                b"hsr" => Self::Hsr(LinkinfoHsrAttrs::new(payload)),
                b"ipip" => Self::Ipip(LinkinfoIptunAttrs::new(payload)),
                b"ip6tnl" => Self::Ip6tnl(LinkinfoIp6tnlAttrs::new(payload)),
                b"sit" => Self::Sit(LinkinfoIptunAttrs::new(payload)),
                b"tun" => Self::Tun(LinkinfoTunAttrs::new(payload)),
                b"vlan" => Self::Vlan(LinkinfoVlanAttrs::new(payload)),
                b"vrf" => Self::Vrf(LinkinfoVrfAttrs::new(payload)),
                b"vti" => Self::Vti(LinkinfoVtiAttrs::new(payload)),
                b"vti6" => Self::Vti6(LinkinfoVti6Attrs::new(payload)),
                b"netkit" => Self::Netkit(LinkinfoNetkitAttrs::new(payload)),
                b"ovpn" => Self::Ovpn(LinkinfoOvpnAttrs::new(payload)),
                b"veth" => Self::Veth(LinkinfoVethAttrs::new(payload)),
                b"vxcan" => Self::Vxcan(LinkinfoVethAttrs::new(payload)),
                b"macvlan" => Self::Macvlan(LinkinfoMacvlanAttrs::new(payload)),
                b"macvtap" => Self::Macvtap(LinkinfoMacvlanAttrs::new(payload)),
                b"ipvlan" => Self::Ipvlan(LinkinfoIpvlanAttrs::new(payload)),
                b"ipvtap" => Self::Ipvtap(LinkinfoIpvlanAttrs::new(payload)),
                b"vxlan" => Self::Vxlan(LinkinfoVxlanAttrs::new(payload)),
                b"macsec" => Self::Macsec(LinkinfoMacsecAttrs::new(payload)),
                b"xfrm" => Self::Xfrm(LinkinfoXfrmAttrs::new(payload)),
                b"bareudp" => Self::Bareudp(LinkinfoBareudpAttrs::new(payload)),
                b"batadv" => Self::Batadv(LinkinfoBatadvAttrs::new(payload)),
                b"gtp" => Self::Gtp(LinkinfoGtpAttrs::new(payload)),
                b"ip6gretap" => Self::Ip6gretap(LinkinfoGre6Attrs::new(payload)),
                b"ip6erspan" => Self::Ip6erspan(LinkinfoGre6Attrs::new(payload)),
                b"ipoib" => Self::Ipoib(LinkinfoIpoibAttrs::new(payload)),
                b"rmnet" => Self::Rmnet(LinkinfoRmnetAttrs::new(payload)),
                b"dsa" => Self::Dsa(LinkinfoDsaAttrs::new(payload)),
                b"can" => Self::Can(LinkinfoCanAttrs::new(payload)),
                b"dummy" => Self::Dummy,
                b"ifb" => Self::Ifb,
                b"nlmon" => Self::Nlmon,
                b"vcan" => Self::Vcan,
                b"team" => Self::Team,
                b"wireguard" => Self::Wireguard,
                _ => Self::Unknown { key, payload },
            },
        )
    }
}

/// The layouts of `linkinfo-member-data-msg`.
#[allow(clippy::large_enum_variant, reason = "views live on the stack, one at a time")]
#[non_exhaustive]
#[derive(Debug)]
pub enum LinkinfoMemberDataMsg<'a> {
    /// Selected by `bridge`.
    Bridge(LinkinfoBrportAttrs<'a>),
    /// Selected by `bond`.
    Bond(BondSlaveAttrs<'a>),
    /// Selected by `vrf`.
    Vrf(LinkinfoVrfPortAttrs<'a>),
    /// A layout that the spec does not describe.
    Unknown {
        /// The selector's payload; empty if there is none.
        key: &'a [u8],
        /// The whole payload.
        payload: &'a [u8],
    },
}

impl<'a> LinkinfoMemberDataMsg<'a> {
    /// Reads `payload` in the layout that `key`, the selector's payload, selects.
    ///
    /// # Errors
    /// The payload is shorter than the struct at its start.
    #[inline]
    pub fn select(key: &'a [u8], payload: &'a [u8]) -> Result<Self, rt::Problem> {
        Ok(
            match rt::trim_nul(key) {
                b"bridge" => Self::Bridge(LinkinfoBrportAttrs::new(payload)),
                b"bond" => Self::Bond(BondSlaveAttrs::new(payload)),
                b"vrf" => Self::Vrf(LinkinfoVrfPortAttrs::new(payload)),
                _ => Self::Unknown { key, payload },
            },
        )
    }
}
