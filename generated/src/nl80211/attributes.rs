// @generated from specs/nl80211.yaml by `cargo xtask generate`. Do not edit: change the spec.
//! Attribute sets: a view that reads and a writer that writes each of them.

use super::*;

rt::sets! {
    table: FAMILY,
    sets: [
        0 => Nl80211 { numbers: 334, writer: Nl80211Writer },
        1 => FrameType { numbers: 102, writer: FrameTypeWriter },
        2 => WiphyBands { numbers: 6, writer: WiphyBandsWriter },
        3 => Band { numbers: 14, writer: BandWriter },
        4 => Bitrate { numbers: 3, writer: BitrateWriter },
        5 => Frequency { numbers: 34, writer: FrequencyWriter },
        6 => IfCombinationAttributes { numbers: 8, writer: IfCombinationAttributesWriter },
        7 => IfaceLimitAttributes { numbers: 3, writer: IfaceLimitAttributesWriter },
        8 => IftypeData { numbers: 12, writer: IftypeDataWriter },
        9 => Bss { numbers: 25, writer: BssWriter },
        10 => Iftype { numbers: 13, writer: IftypeWriter },
        11 => SarAttributes { numbers: 3, writer: SarAttributesWriter },
        12 => SarSpecs { numbers: 5, writer: SarSpecsWriter },
        13 => SupportedIftypes { numbers: 13, writer: SupportedIftypesWriter },
        14 => TxqStats { numbers: 12, writer: TxqStatsWriter },
        15 => Wmm { numbers: 5, writer: WmmWriter },
        16 => WowlanTriggers { numbers: 21, writer: WowlanTriggersWriter },
    ],
}

/// All attributes of the family (`NL80211_ATTR_*`), whichever command has them. MAC addresses are 6
/// bytes; elements and frames are as in IEEE 802.11, so little-endian; numbers are in host order.
pub type Nl80211Attrs<'a> = AttrsOf<'a, sets::Nl80211>;

impl<'a> Nl80211Attrs<'a> {
    /// Number of the radio, from 0; not used again while cfg80211 stays loaded.
    #[doc(alias = "NL80211_ATTR_WIPHY")]
    #[inline]
    pub fn wiphy(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(1)
    }

    /// Name of the radio, such as `phy0`; it can be changed.
    #[doc(alias = "NL80211_ATTR_WIPHY_NAME")]
    #[inline]
    pub fn wiphy_name(&self) -> Result<Option<&'a rt::BStr>, rt::DecodeError> {
        self.view.get_text(2)
    }

    /// Index of the network interface.
    #[doc(alias = "NL80211_ATTR_IFINDEX")]
    #[inline]
    pub fn ifindex(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(3)
    }

    /// The `ifname` attribute.
    #[doc(alias = "NL80211_ATTR_IFNAME")]
    #[inline]
    pub fn ifname(&self) -> Result<Option<&'a rt::BStr>, rt::DecodeError> {
        self.view.get_text(4)
    }

    /// Type of the interface.
    #[doc(alias = "NL80211_ATTR_IFTYPE")]
    #[inline]
    pub fn iftype(&self) -> Result<Option<Iftype>, rt::DecodeError> {
        self.view.get::<c::As<Iftype, u32>>(5)
    }

    /// MAC address: of the interface, a station or an access point, as the command says.
    #[doc(alias = "NL80211_ATTR_MAC")]
    #[inline]
    pub fn mac(&self) -> Result<Option<rt::HardwareAddr>, rt::DecodeError> {
        self.view.get::<rt::HardwareAddr>(6)
    }

    /// The key itself, 5 to 32 bytes.
    #[doc(alias = "NL80211_ATTR_KEY_DATA")]
    #[inline]
    pub fn key_data(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(7)
    }

    /// Slot of the key, 0 to 7.
    #[doc(alias = "NL80211_ATTR_KEY_IDX")]
    #[inline]
    pub fn key_idx(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(8)
    }

    /// Cipher suite, OUI and type in one number: `0x000fac04` is CCMP.
    #[doc(alias = "NL80211_ATTR_KEY_CIPHER")]
    #[inline]
    pub fn key_cipher(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(9)
    }

    /// Packet number of the key, 6 bytes, least significant first.
    #[doc(alias = "NL80211_ATTR_KEY_SEQ")]
    #[inline]
    pub fn key_seq(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(10)
    }

    /// Make this the default key.
    #[doc(alias = "NL80211_ATTR_KEY_DEFAULT")]
    #[inline]
    pub fn key_default(&self) -> bool {
        self.view.has(11)
    }

    /// Interval between beacons in time units of 1024 microseconds.
    #[doc(alias = "NL80211_ATTR_BEACON_INTERVAL")]
    #[inline]
    pub fn beacon_interval(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(12)
    }

    /// Beacons from one DTIM to the next.
    #[doc(alias = "NL80211_ATTR_DTIM_PERIOD")]
    #[inline]
    pub fn dtim_period(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(13)
    }

    /// Start of the beacon frame, up to where the TIM element goes.
    #[doc(alias = "NL80211_ATTR_BEACON_HEAD")]
    #[inline]
    pub fn beacon_head(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(14)
    }

    /// Rest of the beacon frame, after the TIM element.
    #[doc(alias = "NL80211_ATTR_BEACON_TAIL")]
    #[inline]
    pub fn beacon_tail(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(15)
    }

    /// Association id of a station, 1 to 2007.
    #[doc(alias = "NL80211_ATTR_STA_AID")]
    #[inline]
    pub fn sta_aid(&self) -> Result<Option<u16>, rt::DecodeError> {
        self.view.get_u16(16)
    }

    /// Nest of flags of a station; superseded by `sta-flags2`.
    #[doc(alias = "NL80211_ATTR_STA_FLAGS")]
    #[inline]
    pub fn sta_flags(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(17)
    }

    /// Listen interval of a station, in beacon intervals.
    #[doc(alias = "NL80211_ATTR_STA_LISTEN_INTERVAL")]
    #[inline]
    pub fn sta_listen_interval(&self) -> Result<Option<u16>, rt::DecodeError> {
        self.view.get_u16(18)
    }

    /// Rates of a station, a byte each in units of 500 kbit/s.
    #[doc(alias = "NL80211_ATTR_STA_SUPPORTED_RATES")]
    #[inline]
    pub fn sta_supported_rates(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(19)
    }

    /// Index of the AP VLAN interface to which a station is moved.
    #[doc(alias = "NL80211_ATTR_STA_VLAN")]
    #[inline]
    pub fn sta_vlan(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(20)
    }

    /// Nest of a station's counters and state (`NL80211_STA_INFO_*`).
    #[doc(alias = "NL80211_ATTR_STA_INFO")]
    #[inline]
    pub fn sta_info(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(21)
    }

    /// Bands of the radio, with channels and rates.
    #[doc(alias = "NL80211_ATTR_WIPHY_BANDS")]
    #[inline]
    pub fn wiphy_bands(&self) -> Result<Option<WiphyBandsAttrs<'a>>, rt::DecodeError> {
        self.view.get::<WiphyBandsAttrs<'_>>(22)
    }

    /// Nest of flags of a monitor interface (`NL80211_MNTR_FLAG_*`).
    #[doc(alias = "NL80211_ATTR_MNTR_FLAGS")]
    #[inline]
    pub fn mntr_flags(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(23)
    }

    /// Name of a mesh, up to 32 bytes.
    #[doc(alias = "NL80211_ATTR_MESH_ID")]
    #[inline]
    pub fn mesh_id(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(24)
    }

    /// Open (1) or block (2) the link to a mesh peer.
    #[doc(alias = "NL80211_ATTR_STA_PLINK_ACTION")]
    #[inline]
    pub fn sta_plink_action(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(25)
    }

    /// MAC address of the next station on a mesh path.
    #[doc(alias = "NL80211_ATTR_MPATH_NEXT_HOP")]
    #[inline]
    pub fn mpath_next_hop(&self) -> Result<Option<rt::HardwareAddr>, rt::DecodeError> {
        self.view.get::<rt::HardwareAddr>(26)
    }

    /// Nest with state and metric of a mesh path.
    #[doc(alias = "NL80211_ATTR_MPATH_INFO")]
    #[inline]
    pub fn mpath_info(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(27)
    }

    /// 1 protects frames by CTS for old stations.
    #[doc(alias = "NL80211_ATTR_BSS_CTS_PROT")]
    #[inline]
    pub fn bss_cts_prot(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(28)
    }

    /// 1 uses short preambles.
    #[doc(alias = "NL80211_ATTR_BSS_SHORT_PREAMBLE")]
    #[inline]
    pub fn bss_short_preamble(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(29)
    }

    /// 1 uses short slots.
    #[doc(alias = "NL80211_ATTR_BSS_SHORT_SLOT_TIME")]
    #[inline]
    pub fn bss_short_slot_time(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(30)
    }

    /// 802.11n capability element, 26 bytes.
    #[doc(alias = "NL80211_ATTR_HT_CAPABILITY")]
    #[inline]
    pub fn ht_capability(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(31)
    }

    /// Interface types that the radio can have.
    #[doc(alias = "NL80211_ATTR_SUPPORTED_IFTYPES")]
    #[inline]
    pub fn supported_iftypes(
        &self,
    ) -> Result<Option<SupportedIftypesAttrs<'a>>, rt::DecodeError> {
        self.view.get::<SupportedIftypesAttrs<'_>>(32)
    }

    /// Country as two letters; `00` is the world domain, `99` a custom and `98` an intersected one.
    #[doc(alias = "NL80211_ATTR_REG_ALPHA2")]
    #[inline]
    pub fn reg_alpha2(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(33)
    }

    /// List of regulatory rules, nests of `NL80211_ATTR_*` rule attributes (ranges in kHz, power in
    /// hundredths of a dBm).
    #[doc(alias = "NL80211_ATTR_REG_RULES")]
    #[inline]
    pub fn reg_rules(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(34)
    }

    /// Nest of mesh settings (`NL80211_MESHCONF_*`).
    #[doc(alias = "NL80211_ATTR_MESH_CONFIG")]
    #[inline]
    pub fn mesh_config(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(35)
    }

    /// Rates all stations must know, a byte each in units of 500 kbit/s.
    #[doc(alias = "NL80211_ATTR_BSS_BASIC_RATES")]
    #[inline]
    pub fn bss_basic_rates(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(36)
    }

    /// List of contention parameters by access category.
    #[doc(alias = "NL80211_ATTR_WIPHY_TXQ_PARAMS")]
    #[inline]
    pub fn wiphy_txq_params(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(37)
    }

    /// Centre of the 20 MHz control channel, in MHz.
    #[doc(alias = "NL80211_ATTR_WIPHY_FREQ")]
    #[inline]
    pub fn wiphy_freq(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(38)
    }

    /// Old form of the channel's width.
    #[doc(alias = "NL80211_ATTR_WIPHY_CHANNEL_TYPE")]
    #[inline]
    pub fn wiphy_channel_type(&self) -> Result<Option<ChannelType>, rt::DecodeError> {
        self.view.get::<c::As<ChannelType, u32>>(39)
    }

    /// Make this the default key of management frames.
    #[doc(alias = "NL80211_ATTR_KEY_DEFAULT_MGMT")]
    #[inline]
    pub fn key_default_mgmt(&self) -> bool {
        self.view.has(40)
    }

    /// Subtype of a management frame.
    #[doc(alias = "NL80211_ATTR_MGMT_SUBTYPE")]
    #[inline]
    pub fn mgmt_subtype(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(41)
    }

    /// Information elements, one after another.
    #[doc(alias = "NL80211_ATTR_IE")]
    #[inline]
    pub fn ie(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(42)
    }

    /// Names that one scan can probe for.
    #[doc(alias = "NL80211_ATTR_MAX_NUM_SCAN_SSIDS")]
    #[inline]
    pub fn max_num_scan_ssids(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(43)
    }

    /// Frequencies to scan or scanned, in MHz; the index only counts.
    #[doc(alias = "NL80211_ATTR_SCAN_FREQUENCIES")]
    #[inline]
    pub fn scan_frequencies(&self) -> Result<rt::Entries<'a, u32>, rt::DecodeError> {
        self.view.entries(44)
    }

    /// Names to probe for; an empty one is the wildcard.
    #[doc(alias = "NL80211_ATTR_SCAN_SSIDS")]
    #[inline]
    pub fn scan_ssids(&self) -> Result<rt::Entries<'a, c::Bytes>, rt::DecodeError> {
        self.view.entries(45)
    }

    /// Number that changes with every change of a list. If it differs between messages of one dump,
    /// dump again.
    #[doc(alias = "NL80211_ATTR_GENERATION")]
    #[inline]
    pub fn generation(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(46)
    }

    /// One network of a scan.
    #[doc(alias = "NL80211_ATTR_BSS")]
    #[inline]
    pub fn bss(&self) -> Result<Option<BssAttrs<'a>>, rt::DecodeError> {
        self.view.get::<BssAttrs<'_>>(47)
    }

    /// Who set the regulatory domain: 0 kernel, 1 user, 2 driver, 3 country element of an access
    /// point.
    #[doc(alias = "NL80211_ATTR_REG_INITIATOR")]
    #[inline]
    pub fn reg_initiator(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(48)
    }

    /// Kind of regulatory domain: 0 country, 1 world, 2 custom world, 3 intersection.
    #[doc(alias = "NL80211_ATTR_REG_TYPE")]
    #[inline]
    pub fn reg_type(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(49)
    }

    /// Commands that the radio supports; those every radio has are not all listed.
    #[doc(alias = "NL80211_ATTR_SUPPORTED_COMMANDS")]
    #[inline]
    pub fn supported_commands(
        &self,
    ) -> Result<rt::Entries<'a, c::As<Commands, u32>>, rt::DecodeError> {
        self.view.entries(50)
    }

    /// A frame, from its 802.11 header on, without checksum.
    #[doc(alias = "NL80211_ATTR_FRAME")]
    #[inline]
    pub fn frame(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(51)
    }

    /// Name of a network, up to 32 bytes and without a zero at the end; not always text.
    #[doc(alias = "NL80211_ATTR_SSID")]
    #[inline]
    pub fn ssid(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(52)
    }

    /// Authentication: 0 open, 1 shared key, 2 fast transition, 3 LEAP, 4 SAE, 5 to 7 FILS.
    #[doc(alias = "NL80211_ATTR_AUTH_TYPE")]
    #[inline]
    pub fn auth_type(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(53)
    }

    /// Reason of an end, as numbered by 802.11.
    #[doc(alias = "NL80211_ATTR_REASON_CODE")]
    #[inline]
    pub fn reason_code(&self) -> Result<Option<u16>, rt::DecodeError> {
        self.view.get_u16(54)
    }

    /// 0 group key, 1 pairwise key, 2 peer key.
    #[doc(alias = "NL80211_ATTR_KEY_TYPE")]
    #[inline]
    pub fn key_type(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(55)
    }

    /// Bytes of elements that a scan request can carry.
    #[doc(alias = "NL80211_ATTR_MAX_SCAN_IE_LEN")]
    #[inline]
    pub fn max_scan_ie_len(&self) -> Result<Option<u16>, rt::DecodeError> {
        self.view.get_u16(56)
    }

    /// Cipher suites the radio supports.
    #[doc(alias = "NL80211_ATTR_CIPHER_SUITES")]
    #[inline]
    pub fn cipher_suites(
        &self,
    ) -> Result<Option<c::Elements<'a, u32>>, rt::DecodeError> {
        self.view.get::<c::Array<u32>>(57)
    }

    /// Nest with the channel before a beacon hint.
    #[doc(alias = "NL80211_ATTR_FREQ_BEFORE")]
    #[inline]
    pub fn freq_before(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(58)
    }

    /// Nest with the channel after a beacon hint.
    #[doc(alias = "NL80211_ATTR_FREQ_AFTER")]
    #[inline]
    pub fn freq_after(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(59)
    }

    /// Stay on the given frequency in an ad hoc network.
    #[doc(alias = "NL80211_ATTR_FREQ_FIXED")]
    #[inline]
    pub fn freq_fixed(&self) -> bool {
        self.view.has(60)
    }

    /// Tries for frames up to the RTS threshold.
    #[doc(alias = "NL80211_ATTR_WIPHY_RETRY_SHORT")]
    #[inline]
    pub fn wiphy_retry_short(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(61)
    }

    /// Tries for longer frames.
    #[doc(alias = "NL80211_ATTR_WIPHY_RETRY_LONG")]
    #[inline]
    pub fn wiphy_retry_long(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(62)
    }

    /// Length in bytes above which frames are fragmented; `0xffffffff` for never.
    #[doc(alias = "NL80211_ATTR_WIPHY_FRAG_THRESHOLD")]
    #[inline]
    pub fn wiphy_frag_threshold(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(63)
    }

    /// Length in bytes above which frames are preceded by RTS; `0xffffffff` for never.
    #[doc(alias = "NL80211_ATTR_WIPHY_RTS_THRESHOLD")]
    #[inline]
    pub fn wiphy_rts_threshold(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(64)
    }

    /// The operation got no answer in time.
    #[doc(alias = "NL80211_ATTR_TIMED_OUT")]
    #[inline]
    pub fn timed_out(&self) -> bool {
        self.view.has(65)
    }

    /// Management frame protection: 0 no, 1 required, 2 optional.
    #[doc(alias = "NL80211_ATTR_USE_MFP")]
    #[inline]
    pub fn use_mfp(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(66)
    }

    /// Flags of a station, with a mask of those that are meant.
    #[doc(alias = "NL80211_ATTR_STA_FLAGS2")]
    #[inline]
    pub fn sta_flags2(&self) -> Result<Option<StaFlagUpdate>, rt::DecodeError> {
        self.view.get::<c::Struct<StaFlagUpdate>>(67)
    }

    /// User space controls when the port opens (802.1X).
    #[doc(alias = "NL80211_ATTR_CONTROL_PORT")]
    #[inline]
    pub fn control_port(&self) -> bool {
        self.view.has(68)
    }

    /// Data of a driver's test mode.
    #[doc(alias = "NL80211_ATTR_TESTDATA")]
    #[inline]
    pub fn testdata(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(69)
    }

    /// The network is encrypted.
    #[doc(alias = "NL80211_ATTR_PRIVACY")]
    #[inline]
    pub fn privacy(&self) -> bool {
        self.view.has(70)
    }

    /// The access point ended the connection.
    #[doc(alias = "NL80211_ATTR_DISCONNECTED_BY_AP")]
    #[inline]
    pub fn disconnected_by_ap(&self) -> bool {
        self.view.has(71)
    }

    /// Result as numbered by 802.11; 0 is success.
    #[doc(alias = "NL80211_ATTR_STATUS_CODE")]
    #[inline]
    pub fn status_code(&self) -> Result<Option<u16>, rt::DecodeError> {
        self.view.get_u16(72)
    }

    /// Allowed pairwise ciphers: u32 values, one after another.
    #[doc(alias = "NL80211_ATTR_CIPHER_SUITES_PAIRWISE")]
    #[inline]
    pub fn cipher_suites_pairwise(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(73)
    }

    /// Cipher suite for group traffic.
    #[doc(alias = "NL80211_ATTR_CIPHER_SUITE_GROUP")]
    #[inline]
    pub fn cipher_suite_group(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(74)
    }

    /// Bits of WPA versions: 1 WPA, 2 RSN (WPA2), 4 WPA3.
    #[doc(alias = "NL80211_ATTR_WPA_VERSIONS")]
    #[inline]
    pub fn wpa_versions(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(75)
    }

    /// Allowed kinds of key management: u32 values, one after another.
    #[doc(alias = "NL80211_ATTR_AKM_SUITES")]
    #[inline]
    pub fn akm_suites(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(76)
    }

    /// Elements of the association request.
    #[doc(alias = "NL80211_ATTR_REQ_IE")]
    #[inline]
    pub fn req_ie(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(77)
    }

    /// Elements of the association response.
    #[doc(alias = "NL80211_ATTR_RESP_IE")]
    #[inline]
    pub fn resp_ie(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(78)
    }

    /// Access point to leave when reassociating, 6 bytes.
    #[doc(alias = "NL80211_ATTR_PREV_BSSID")]
    #[inline]
    pub fn prev_bssid(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(79)
    }

    /// Nest describing one key (`NL80211_KEY_*`).
    #[doc(alias = "NL80211_ATTR_KEY")]
    #[inline]
    pub fn key(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(80)
    }

    /// List of WEP keys for connecting.
    #[doc(alias = "NL80211_ATTR_KEYS")]
    #[inline]
    pub fn keys(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(81)
    }

    /// Process to whose network namespace a radio moves.
    #[doc(alias = "NL80211_ATTR_PID")]
    #[inline]
    pub fn pid(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(82)
    }

    /// 1 uses frames with four addresses, so that the interface can be bridged.
    #[doc(alias = "NL80211_ATTR_4ADDR")]
    #[inline]
    pub fn _4addr(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(83)
    }

    /// Nest with load and noise of a channel (`NL80211_SURVEY_INFO_*`).
    #[doc(alias = "NL80211_ATTR_SURVEY_INFO")]
    #[inline]
    pub fn survey_info(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(84)
    }

    /// Id of a cached master key, 16 bytes.
    #[doc(alias = "NL80211_ATTR_PMKID")]
    #[inline]
    pub fn pmkid(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(85)
    }

    /// Master keys that the driver can cache.
    #[doc(alias = "NL80211_ATTR_MAX_NUM_PMKIDS")]
    #[inline]
    pub fn max_num_pmkids(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(86)
    }

    /// Milliseconds to stay on a channel or wait for an answer.
    #[doc(alias = "NL80211_ATTR_DURATION")]
    #[inline]
    pub fn duration(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(87)
    }

    /// Number by which a later event or cancellation refers to an operation.
    #[doc(alias = "NL80211_ATTR_COOKIE")]
    #[inline]
    pub fn cookie(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get_u64(88)
    }

    /// Allowance for distance, in steps of about 450 m (3 microseconds of air propagation).
    #[doc(alias = "NL80211_ATTR_WIPHY_COVERAGE_CLASS")]
    #[inline]
    pub fn wiphy_coverage_class(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(89)
    }

    /// List by band of rates allowed for sending.
    #[doc(alias = "NL80211_ATTR_TX_RATES")]
    #[inline]
    pub fn tx_rates(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(90)
    }

    /// First bytes of frames to receive.
    #[doc(alias = "NL80211_ATTR_FRAME_MATCH")]
    #[inline]
    pub fn frame_match(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(91)
    }

    /// The frame was acknowledged.
    #[doc(alias = "NL80211_ATTR_ACK")]
    #[inline]
    pub fn ack(&self) -> bool {
        self.view.has(92)
    }

    /// Power save: 0 off, 1 on.
    #[doc(alias = "NL80211_ATTR_PS_STATE")]
    #[inline]
    pub fn ps_state(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(93)
    }

    /// Nest of thresholds of connection quality (`NL80211_ATTR_CQM_*`).
    #[doc(alias = "NL80211_ATTR_CQM")]
    #[inline]
    pub fn cqm(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(94)
    }

    /// Change only the own state, without telling the peer.
    #[doc(alias = "NL80211_ATTR_LOCAL_STATE_CHANGE")]
    #[inline]
    pub fn local_state_change(&self) -> bool {
        self.view.has(95)
    }

    /// 1 keeps clients of an access point from talking to each other.
    #[doc(alias = "NL80211_ATTR_AP_ISOLATE")]
    #[inline]
    pub fn ap_isolate(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(96)
    }

    /// How the power is meant: 0 automatic, 1 at most, 2 exactly.
    #[doc(alias = "NL80211_ATTR_WIPHY_TX_POWER_SETTING")]
    #[inline]
    pub fn wiphy_tx_power_setting(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(97)
    }

    /// Transmit power in hundredths of a dBm.
    #[doc(alias = "NL80211_ATTR_WIPHY_TX_POWER_LEVEL")]
    #[inline]
    pub fn wiphy_tx_power_level(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(98)
    }

    /// Management frames that can be sent, by type of interface.
    #[doc(alias = "NL80211_ATTR_TX_FRAME_TYPES")]
    #[inline]
    pub fn tx_frame_types(&self) -> Result<Option<IftypeAttrs<'a>>, rt::DecodeError> {
        self.view.get::<IftypeAttrs<'_>>(99)
    }

    /// Management frames that can be registered for, by type of interface.
    #[doc(alias = "NL80211_ATTR_RX_FRAME_TYPES")]
    #[inline]
    pub fn rx_frame_types(&self) -> Result<Option<IftypeAttrs<'a>>, rt::DecodeError> {
        self.view.get::<IftypeAttrs<'_>>(100)
    }

    /// Type and subtype of a frame, as the frame control field has them.
    #[doc(alias = "NL80211_ATTR_FRAME_TYPE")]
    #[inline]
    pub fn frame_type(&self) -> Result<Option<u16>, rt::DecodeError> {
        self.view.get_u16(101)
    }

    /// On a radio, where it carries nothing: the control port may use other Ethernet types than
    /// that of 802.1X. In requests to connect it is the type, a u16; `0x888e` if absent.
    #[doc(alias = "NL80211_ATTR_CONTROL_PORT_ETHERTYPE")]
    #[inline]
    pub fn control_port_ethertype(&self) -> bool {
        self.view.has(102)
    }

    /// Frames of the control port are not encrypted.
    #[doc(alias = "NL80211_ATTR_CONTROL_PORT_NO_ENCRYPT")]
    #[inline]
    pub fn control_port_no_encrypt(&self) -> bool {
        self.view.has(103)
    }

    /// Encrypted ad hoc networks are possible.
    #[doc(alias = "NL80211_ATTR_SUPPORT_IBSS_RSN")]
    #[inline]
    pub fn support_ibss_rsn(&self) -> bool {
        self.view.has(104)
    }

    /// Bits of the antennas used for sending.
    #[doc(alias = "NL80211_ATTR_WIPHY_ANTENNA_TX")]
    #[inline]
    pub fn wiphy_antenna_tx(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(105)
    }

    /// Bits of the antennas used for receiving.
    #[doc(alias = "NL80211_ATTR_WIPHY_ANTENNA_RX")]
    #[inline]
    pub fn wiphy_antenna_rx(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(106)
    }

    /// Rate of multicast in units of 100 kbit/s.
    #[doc(alias = "NL80211_ATTR_MCAST_RATE")]
    #[inline]
    pub fn mcast_rate(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(107)
    }

    /// Sending a frame may leave the channel; on a radio: such sending is possible.
    #[doc(alias = "NL80211_ATTR_OFFCHANNEL_TX_OK")]
    #[inline]
    pub fn offchannel_tx_ok(&self) -> bool {
        self.view.has(108)
    }

    /// Operation mode field of the HT operation element.
    #[doc(alias = "NL80211_ATTR_BSS_HT_OPMODE")]
    #[inline]
    pub fn bss_ht_opmode(&self) -> Result<Option<u16>, rt::DecodeError> {
        self.view.get_u16(109)
    }

    /// Nest that says whether a key is the default for unicast or multicast.
    #[doc(alias = "NL80211_ATTR_KEY_DEFAULT_TYPES")]
    #[inline]
    pub fn key_default_types(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(110)
    }

    /// Longest stay on a channel in milliseconds.
    #[doc(alias = "NL80211_ATTR_MAX_REMAIN_ON_CHANNEL_DURATION")]
    #[inline]
    pub fn max_remain_on_channel_duration(
        &self,
    ) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(111)
    }

    /// Nest of settings that stay fixed while a mesh runs.
    #[doc(alias = "NL80211_ATTR_MESH_SETUP")]
    #[inline]
    pub fn mesh_setup(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(112)
    }

    /// Bits of the antennas there are for sending.
    #[doc(alias = "NL80211_ATTR_WIPHY_ANTENNA_AVAIL_TX")]
    #[inline]
    pub fn wiphy_antenna_avail_tx(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(113)
    }

    /// Bits of the antennas there are for receiving.
    #[doc(alias = "NL80211_ATTR_WIPHY_ANTENNA_AVAIL_RX")]
    #[inline]
    pub fn wiphy_antenna_avail_rx(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(114)
    }

    /// Encrypted meshes are possible with help of user space.
    #[doc(alias = "NL80211_ATTR_SUPPORT_MESH_AUTH")]
    #[inline]
    pub fn support_mesh_auth(&self) -> bool {
        self.view.has(115)
    }

    /// State of the link to a mesh peer (`enum nl80211_plink_state`).
    #[doc(alias = "NL80211_ATTR_STA_PLINK_STATE")]
    #[inline]
    pub fn sta_plink_state(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(116)
    }

    /// What wakes the host, or what woke it.
    #[doc(alias = "NL80211_ATTR_WOWLAN_TRIGGERS")]
    #[inline]
    pub fn wowlan_triggers(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(117)
    }

    /// What can wake the host.
    #[doc(alias = "NL80211_ATTR_WOWLAN_TRIGGERS_SUPPORTED")]
    #[inline]
    pub fn wowlan_triggers_supported(
        &self,
    ) -> Result<Option<WowlanTriggersAttrs<'a>>, rt::DecodeError> {
        self.view.get::<WowlanTriggersAttrs<'_>>(118)
    }

    /// Milliseconds between repeated scans; old form of `sched-scan-plans`.
    #[doc(alias = "NL80211_ATTR_SCHED_SCAN_INTERVAL")]
    #[inline]
    pub fn sched_scan_interval(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(119)
    }

    /// Sets of interface types that can exist together. If the radio consists of several, those of
    /// the first.
    #[doc(alias = "NL80211_ATTR_INTERFACE_COMBINATIONS")]
    #[inline]
    pub fn interface_combinations(
        &self,
    ) -> Result<rt::Entries<'a, IfCombinationAttributes<'a>>, rt::DecodeError> {
        self.view.entries(120)
    }

    /// Interface types handled in software, of which there may be any number.
    #[doc(alias = "NL80211_ATTR_SOFTWARE_IFTYPES")]
    #[inline]
    pub fn software_iftypes(
        &self,
    ) -> Result<Option<SupportedIftypesAttrs<'a>>, rt::DecodeError> {
        self.view.get::<SupportedIftypesAttrs<'_>>(121)
    }

    /// Nest of keys and counter with which the device renews group keys.
    #[doc(alias = "NL80211_ATTR_REKEY_DATA")]
    #[inline]
    pub fn rekey_data(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(122)
    }

    /// Names that repeated scans can probe for.
    #[doc(alias = "NL80211_ATTR_MAX_NUM_SCHED_SCAN_SSIDS")]
    #[inline]
    pub fn max_num_sched_scan_ssids(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(123)
    }

    /// Bytes of elements that requests of repeated scans can carry.
    #[doc(alias = "NL80211_ATTR_MAX_SCHED_SCAN_IE_LEN")]
    #[inline]
    pub fn max_sched_scan_ie_len(&self) -> Result<Option<u16>, rt::DecodeError> {
        self.view.get_u16(124)
    }

    /// Rates to announce when scanning, by band.
    #[doc(alias = "NL80211_ATTR_SCAN_SUPP_RATES")]
    #[inline]
    pub fn scan_supp_rates(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(125)
    }

    /// How an access point hides its name in beacons: 0 not, 1 with length 0, 2 with zeros.
    #[doc(alias = "NL80211_ATTR_HIDDEN_SSID")]
    #[inline]
    pub fn hidden_ssid(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(126)
    }

    /// Elements for probe responses.
    #[doc(alias = "NL80211_ATTR_IE_PROBE_RESP")]
    #[inline]
    pub fn ie_probe_resp(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(127)
    }

    /// Elements for association responses.
    #[doc(alias = "NL80211_ATTR_IE_ASSOC_RESP")]
    #[inline]
    pub fn ie_assoc_resp(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(128)
    }

    /// Nest of a station's power save by access category (U-APSD).
    #[doc(alias = "NL80211_ATTR_STA_WME")]
    #[inline]
    pub fn sta_wme(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(129)
    }

    /// An access point can do U-APSD.
    #[doc(alias = "NL80211_ATTR_SUPPORT_AP_UAPSD")]
    #[inline]
    pub fn support_ap_uapsd(&self) -> bool {
        self.view.has(130)
    }

    /// The device roams between access points by itself.
    #[doc(alias = "NL80211_ATTR_ROAM_SUPPORT")]
    #[inline]
    pub fn roam_support(&self) -> bool {
        self.view.has(131)
    }

    /// List of conditions under which repeated scans report a network.
    #[doc(alias = "NL80211_ATTR_SCHED_SCAN_MATCH")]
    #[inline]
    pub fn sched_scan_match(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(132)
    }

    /// Number of such conditions the radio supports.
    #[doc(alias = "NL80211_ATTR_MAX_MATCH_SETS")]
    #[inline]
    pub fn max_match_sets(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(133)
    }

    /// Nest with an access point to authenticate with in advance.
    #[doc(alias = "NL80211_ATTR_PMKSA_CANDIDATE")]
    #[inline]
    pub fn pmksa_candidate(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(134)
    }

    /// Do not send at rates of 802.11b; P2P forbids them.
    #[doc(alias = "NL80211_ATTR_TX_NO_CCK_RATE")]
    #[inline]
    pub fn tx_no_cck_rate(&self) -> bool {
        self.view.has(135)
    }

    /// Code of a TDLS action frame.
    #[doc(alias = "NL80211_ATTR_TDLS_ACTION")]
    #[inline]
    pub fn tdls_action(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(136)
    }

    /// Number that ties TDLS frames together.
    #[doc(alias = "NL80211_ATTR_TDLS_DIALOG_TOKEN")]
    #[inline]
    pub fn tdls_dialog_token(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(137)
    }

    /// What to do with a direct link (`enum nl80211_tdls_operation`).
    #[doc(alias = "NL80211_ATTR_TDLS_OPERATION")]
    #[inline]
    pub fn tdls_operation(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(138)
    }

    /// Direct links are possible.
    #[doc(alias = "NL80211_ATTR_TDLS_SUPPORT")]
    #[inline]
    pub fn tdls_support(&self) -> bool {
        self.view.has(139)
    }

    /// User space has to set up direct links.
    #[doc(alias = "NL80211_ATTR_TDLS_EXTERNAL_SETUP")]
    #[inline]
    pub fn tdls_external_setup(&self) -> bool {
        self.view.has(140)
    }

    /// The device itself handles association as an access point; bits of what it does.
    #[doc(alias = "NL80211_ATTR_DEVICE_AP_SME")]
    #[inline]
    pub fn device_ap_sme(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(141)
    }

    /// Send without waiting for an acknowledgement.
    #[doc(alias = "NL80211_ATTR_DONT_WAIT_FOR_ACK")]
    #[inline]
    pub fn dont_wait_for_ack(&self) -> bool {
        self.view.has(142)
    }

    /// Abilities of the radio.
    #[doc(alias = "NL80211_ATTR_FEATURE_FLAGS")]
    #[inline]
    pub fn feature_flags(&self) -> Result<Option<FeatureFlags>, rt::DecodeError> {
        self.view.get::<c::As<FeatureFlags, u32>>(143)
    }

    /// The device answers probe requests itself; bits of protocols it understands in them.
    #[doc(alias = "NL80211_ATTR_PROBE_RESP_OFFLOAD")]
    #[inline]
    pub fn probe_resp_offload(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(144)
    }

    /// Frame for the device's own answers to probe requests.
    #[doc(alias = "NL80211_ATTR_PROBE_RESP")]
    #[inline]
    pub fn probe_resp(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(145)
    }

    /// Rules for radar: 0 none, 1 FCC, 2 ETSI, 3 Japan.
    #[doc(alias = "NL80211_ATTR_DFS_REGION")]
    #[inline]
    pub fn dfs_region(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(146)
    }

    /// Connect without 802.11n.
    #[doc(alias = "NL80211_ATTR_DISABLE_HT")]
    #[inline]
    pub fn disable_ht(&self) -> bool {
        self.view.has(147)
    }

    /// Bits of the HT capabilities that can be, or are, overridden.
    #[doc(alias = "NL80211_ATTR_HT_CAPABILITY_MASK")]
    #[inline]
    pub fn ht_capability_mask(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(148)
    }

    /// Traffic ids sent without acknowledgement, a bit each.
    #[doc(alias = "NL80211_ATTR_NOACK_MAP")]
    #[inline]
    pub fn noack_map(&self) -> Result<Option<u16>, rt::DecodeError> {
        self.view.get_u16(149)
    }

    /// Seconds after which a quiet client is removed.
    #[doc(alias = "NL80211_ATTR_INACTIVITY_TIMEOUT")]
    #[inline]
    pub fn inactivity_timeout(&self) -> Result<Option<u16>, rt::DecodeError> {
        self.view.get_u16(150)
    }

    /// Signal of the received frame in dBm; a negative number in an unsigned field.
    #[doc(alias = "NL80211_ATTR_RX_SIGNAL_DBM")]
    #[inline]
    pub fn rx_signal_dbm(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(151)
    }

    /// Seconds between background scans while connected; 0 for none.
    #[doc(alias = "NL80211_ATTR_BG_SCAN_PERIOD")]
    #[inline]
    pub fn bg_scan_period(&self) -> Result<Option<u16>, rt::DecodeError> {
        self.view.get_u16(152)
    }

    /// Number of the wireless device, also for those without network interface. The upper half is
    /// the radio.
    #[doc(alias = "NL80211_ATTR_WDEV")]
    #[inline]
    pub fn wdev(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get_u64(153)
    }

    /// Where a wish for a country comes from: 0 user, 1 cell tower, 2 indoor knowledge.
    #[doc(alias = "NL80211_ATTR_USER_REG_HINT_TYPE")]
    #[inline]
    pub fn user_reg_hint_type(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(154)
    }

    /// 0 too many clients, 1 blocked.
    #[doc(alias = "NL80211_ATTR_CONN_FAILED_REASON")]
    #[inline]
    pub fn conn_failed_reason(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(155)
    }

    /// Body of an authentication frame, from the transaction number on.
    #[doc(alias = "NL80211_ATTR_AUTH_DATA")]
    #[inline]
    pub fn auth_data(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(156)
    }

    /// 802.11ac capability element, 12 bytes.
    #[doc(alias = "NL80211_ATTR_VHT_CAPABILITY")]
    #[inline]
    pub fn vht_capability(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(157)
    }

    /// Options of a scan.
    #[doc(alias = "NL80211_ATTR_SCAN_FLAGS")]
    #[inline]
    pub fn scan_flags(&self) -> Result<Option<ScanFlags>, rt::DecodeError> {
        self.view.get::<c::As<ScanFlags, u32>>(158)
    }

    /// Width of the channel.
    #[doc(alias = "NL80211_ATTR_CHANNEL_WIDTH")]
    #[inline]
    pub fn channel_width(&self) -> Result<Option<ChanWidth>, rt::DecodeError> {
        self.view.get::<c::As<ChanWidth, u32>>(159)
    }

    /// Centre of the channel, or of its first part, in MHz.
    #[doc(alias = "NL80211_ATTR_CENTER_FREQ1")]
    #[inline]
    pub fn center_freq1(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(160)
    }

    /// Centre of the second part of an 80+80 channel, in MHz.
    #[doc(alias = "NL80211_ATTR_CENTER_FREQ2")]
    #[inline]
    pub fn center_freq2(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(161)
    }

    /// Client traffic window of a P2P group owner in time units of 1024 microseconds; 0 to 127.
    #[doc(alias = "NL80211_ATTR_P2P_CTWINDOW")]
    #[inline]
    pub fn p2p_ctwindow(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(162)
    }

    /// 1 uses opportunistic power save.
    #[doc(alias = "NL80211_ATTR_P2P_OPPPS")]
    #[inline]
    pub fn p2p_oppps(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(163)
    }

    /// Power mode of a mesh link (`enum nl80211_mesh_power_mode`).
    #[doc(alias = "NL80211_ATTR_LOCAL_MESH_POWER_MODE")]
    #[inline]
    pub fn local_mesh_power_mode(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(164)
    }

    /// 0 accepts all clients except those listed, 1 only those listed.
    #[doc(alias = "NL80211_ATTR_ACL_POLICY")]
    #[inline]
    pub fn acl_policy(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(165)
    }

    /// MAC addresses, of an access list or those the radio has been given.
    #[doc(alias = "NL80211_ATTR_MAC_ADDRS")]
    #[inline]
    pub fn mac_addrs(
        &self,
    ) -> Result<rt::Entries<'a, rt::HardwareAddr>, rt::DecodeError> {
        self.view.entries(166)
    }

    /// Addresses an access list can hold.
    #[doc(alias = "NL80211_ATTR_MAC_ACL_MAX")]
    #[inline]
    pub fn mac_acl_max(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(167)
    }

    /// What happened (`enum nl80211_radar_event`): 0 radar, 1 check finished, 2 aborted, 3 waiting
    /// time over.
    #[doc(alias = "NL80211_ATTR_RADAR_EVENT")]
    #[inline]
    pub fn radar_event(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(168)
    }

    /// Extended capabilities of the radio, as in the element.
    #[doc(alias = "NL80211_ATTR_EXT_CAPA")]
    #[inline]
    pub fn ext_capa(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(169)
    }

    /// Bits of `ext-capa` that are meant.
    #[doc(alias = "NL80211_ATTR_EXT_CAPA_MASK")]
    #[inline]
    pub fn ext_capa_mask(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(170)
    }

    /// Capability field of a station.
    #[doc(alias = "NL80211_ATTR_STA_CAPABILITY")]
    #[inline]
    pub fn sta_capability(&self) -> Result<Option<u16>, rt::DecodeError> {
        self.view.get_u16(171)
    }

    /// Extended capabilities of a station.
    #[doc(alias = "NL80211_ATTR_STA_EXT_CAPABILITY")]
    #[inline]
    pub fn sta_ext_capability(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(172)
    }

    /// Abilities of the netlink protocol.
    #[doc(alias = "NL80211_ATTR_PROTOCOL_FEATURES")]
    #[inline]
    pub fn protocol_features(
        &self,
    ) -> Result<Option<ProtocolFeatures>, rt::DecodeError> {
        self.view.get::<c::As<ProtocolFeatures, u32>>(173)
    }

    /// Asks for radios in several messages; without it the dump is cut down for old programs.
    #[doc(alias = "NL80211_ATTR_SPLIT_WIPHY_DUMP")]
    #[inline]
    pub fn split_wiphy_dump(&self) -> bool {
        self.view.has(174)
    }

    /// Connect without 802.11ac.
    #[doc(alias = "NL80211_ATTR_DISABLE_VHT")]
    #[inline]
    pub fn disable_vht(&self) -> bool {
        self.view.has(175)
    }

    /// Bits of the VHT capabilities that can be, or are, overridden.
    #[doc(alias = "NL80211_ATTR_VHT_CAPABILITY_MASK")]
    #[inline]
    pub fn vht_capability_mask(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(176)
    }

    /// Mobility domain, among whose access points fast transition works.
    #[doc(alias = "NL80211_ATTR_MDID")]
    #[inline]
    pub fn mdid(&self) -> Result<Option<u16>, rt::DecodeError> {
        self.view.get_u16(177)
    }

    /// Resource information elements of a fast transition.
    #[doc(alias = "NL80211_ATTR_IE_RIC")]
    #[inline]
    pub fn ie_ric(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(178)
    }

    /// The critical protocol: 0 unspecified, 1 DHCP, 2 EAPOL, 3 APIPA.
    #[doc(alias = "NL80211_ATTR_CRIT_PROT_ID")]
    #[inline]
    pub fn crit_prot_id(&self) -> Result<Option<u16>, rt::DecodeError> {
        self.view.get_u16(179)
    }

    /// Longest favoured time, in milliseconds.
    #[doc(alias = "NL80211_ATTR_MAX_CRIT_PROT_DURATION")]
    #[inline]
    pub fn max_crit_prot_duration(&self) -> Result<Option<u16>, rt::DecodeError> {
        self.view.get_u16(180)
    }

    /// Association id of a TDLS peer.
    #[doc(alias = "NL80211_ATTR_PEER_AID")]
    #[inline]
    pub fn peer_aid(&self) -> Result<Option<u16>, rt::DecodeError> {
        self.view.get_u16(181)
    }

    /// List of rules for holding back received packets.
    #[doc(alias = "NL80211_ATTR_COALESCE_RULE")]
    #[inline]
    pub fn coalesce_rule(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(182)
    }

    /// Beacons until the switch of channel.
    #[doc(alias = "NL80211_ATTR_CH_SWITCH_COUNT")]
    #[inline]
    pub fn ch_switch_count(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(183)
    }

    /// Nobody should send until the switch.
    #[doc(alias = "NL80211_ATTR_CH_SWITCH_BLOCK_TX")]
    #[inline]
    pub fn ch_switch_block_tx(&self) -> bool {
        self.view.has(184)
    }

    /// Nest with beacon data to send until the switch.
    #[doc(alias = "NL80211_ATTR_CSA_IES")]
    #[inline]
    pub fn csa_ies(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(185)
    }

    /// Offsets of countdown fields in the beacon tail: u16 values.
    #[doc(alias = "NL80211_ATTR_CNTDWN_OFFS_BEACON")]
    #[inline]
    pub fn cntdwn_offs_beacon(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(186)
    }

    /// Offsets of countdown fields in the probe response: u16 values.
    #[doc(alias = "NL80211_ATTR_CNTDWN_OFFS_PRESP")]
    #[inline]
    pub fn cntdwn_offs_presp(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(187)
    }

    /// Bits about a received management frame, such as answered already.
    #[doc(alias = "NL80211_ATTR_RXMGMT_FLAGS")]
    #[inline]
    pub fn rxmgmt_flags(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(188)
    }

    /// Channels a station supports: pairs of first channel and number.
    #[doc(alias = "NL80211_ATTR_STA_SUPPORTED_CHANNELS")]
    #[inline]
    pub fn sta_supported_channels(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(189)
    }

    /// Operating classes a station supports, a byte each.
    #[doc(alias = "NL80211_ATTR_STA_SUPPORTED_OPER_CLASSES")]
    #[inline]
    pub fn sta_supported_oper_classes(
        &self,
    ) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(190)
    }

    /// User space takes care of radar detection, so the kernel may use such channels.
    #[doc(alias = "NL80211_ATTR_HANDLE_DFS")]
    #[inline]
    pub fn handle_dfs(&self) -> bool {
        self.view.has(191)
    }

    /// Channels of 5 MHz are possible.
    #[doc(alias = "NL80211_ATTR_SUPPORT_5_MHZ")]
    #[inline]
    pub fn support_5_mhz(&self) -> bool {
        self.view.has(192)
    }

    /// Channels of 10 MHz are possible.
    #[doc(alias = "NL80211_ATTR_SUPPORT_10_MHZ")]
    #[inline]
    pub fn support_10_mhz(&self) -> bool {
        self.view.has(193)
    }

    /// Operating mode field of a station.
    #[doc(alias = "NL80211_ATTR_OPMODE_NOTIF")]
    #[inline]
    pub fn opmode_notif(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(194)
    }

    /// OUI of the vendor (24 bits), or with bit 31 set a number of Linux' own.
    #[doc(alias = "NL80211_ATTR_VENDOR_ID")]
    #[inline]
    pub fn vendor_id(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(195)
    }

    /// Number of the command or event among those of the vendor.
    #[doc(alias = "NL80211_ATTR_VENDOR_SUBCMD")]
    #[inline]
    pub fn vendor_subcmd(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(196)
    }

    /// Data of a vendor command; on a radio, the list of such commands.
    #[doc(alias = "NL80211_ATTR_VENDOR_DATA")]
    #[inline]
    pub fn vendor_data(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(197)
    }

    /// List of events that the driver may send.
    #[doc(alias = "NL80211_ATTR_VENDOR_EVENTS")]
    #[inline]
    pub fn vendor_events(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(198)
    }

    /// DSCP exceptions and ranges as in the QoS map element.
    #[doc(alias = "NL80211_ATTR_QOS_MAP")]
    #[inline]
    pub fn qos_map(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(199)
    }

    /// Access point to prefer, 6 bytes.
    #[doc(alias = "NL80211_ATTR_MAC_HINT")]
    #[inline]
    pub fn mac_hint(&self) -> Result<Option<rt::HardwareAddr>, rt::DecodeError> {
        self.view.get::<rt::HardwareAddr>(200)
    }

    /// Frequency of the access point to prefer, in MHz.
    #[doc(alias = "NL80211_ATTR_WIPHY_FREQ_HINT")]
    #[inline]
    pub fn wiphy_freq_hint(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(201)
    }

    /// Clients an access point can have.
    #[doc(alias = "NL80211_ATTR_MAX_AP_ASSOC_STA")]
    #[inline]
    pub fn max_ap_assoc_sta(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(202)
    }

    /// Bits about a TDLS peer: 1 HT, 2 VHT, 4 WMM, 8 HE.
    #[doc(alias = "NL80211_ATTR_TDLS_PEER_CAPABILITY")]
    #[inline]
    pub fn tdls_peer_capability(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(203)
    }

    /// The thing being made goes away when the socket is closed.
    #[doc(alias = "NL80211_ATTR_SOCKET_OWNER")]
    #[inline]
    pub fn socket_owner(&self) -> bool {
        self.view.has(204)
    }

    /// Offsets of countdown fields in the frame to send: u16 values.
    #[doc(alias = "NL80211_ATTR_CSA_C_OFFSETS_TX")]
    #[inline]
    pub fn csa_c_offsets_tx(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(205)
    }

    /// Countdown fields the radio can update in a frame.
    #[doc(alias = "NL80211_ATTR_MAX_CSA_COUNTERS")]
    #[inline]
    pub fn max_csa_counters(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(206)
    }

    /// This end started the direct link.
    #[doc(alias = "NL80211_ATTR_TDLS_INITIATOR")]
    #[inline]
    pub fn tdls_initiator(&self) -> bool {
        self.view.has(207)
    }

    /// Announce radio measurements (802.11k).
    #[doc(alias = "NL80211_ATTR_USE_RRM")]
    #[inline]
    pub fn use_rrm(&self) -> bool {
        self.view.has(208)
    }

    /// Adapt the acknowledgement timeout to the distance.
    #[doc(alias = "NL80211_ATTR_WIPHY_DYN_ACK")]
    #[inline]
    pub fn wiphy_dyn_ack(&self) -> bool {
        self.view.has(209)
    }

    /// Traffic stream id, 0 to 7.
    #[doc(alias = "NL80211_ATTR_TSID")]
    #[inline]
    pub fn tsid(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(210)
    }

    /// User priority of the stream, 0 to 7.
    #[doc(alias = "NL80211_ATTR_USER_PRIO")]
    #[inline]
    pub fn user_prio(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(211)
    }

    /// Time granted to the stream, in units of 32 microseconds per second.
    #[doc(alias = "NL80211_ATTR_ADMITTED_TIME")]
    #[inline]
    pub fn admitted_time(&self) -> Result<Option<u16>, rt::DecodeError> {
        self.view.get_u16(212)
    }

    /// Power save of receive chains: 0 off, 1 static, 2 dynamic.
    #[doc(alias = "NL80211_ATTR_SMPS_MODE")]
    #[inline]
    pub fn smps_mode(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(213)
    }

    /// Operating class of the channel.
    #[doc(alias = "NL80211_ATTR_OPER_CLASS")]
    #[inline]
    pub fn oper_class(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(214)
    }

    /// Bits of `mac` that are fixed in random addresses; on a radio, bits in which its addresses
    /// may differ.
    #[doc(alias = "NL80211_ATTR_MAC_MASK")]
    #[inline]
    pub fn mac_mask(&self) -> Result<Option<rt::HardwareAddr>, rt::DecodeError> {
        self.view.get::<rt::HardwareAddr>(215)
    }

    /// The radio decides on its regulatory rules itself.
    #[doc(alias = "NL80211_ATTR_WIPHY_SELF_MANAGED_REG")]
    #[inline]
    pub fn wiphy_self_managed_reg(&self) -> bool {
        self.view.has(216)
    }

    /// Further abilities, one bit each (`enum nl80211_ext_feature_index`): feature n is bit n % 8
    /// of byte n / 8.
    #[doc(alias = "NL80211_ATTR_EXT_FEATURES")]
    #[inline]
    pub fn ext_features(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(217)
    }

    /// Return figures of the whole radio in addition to those of channels.
    #[doc(alias = "NL80211_ATTR_SURVEY_RADIO_STATS")]
    #[inline]
    pub fn survey_radio_stats(&self) -> bool {
        self.view.has(218)
    }

    /// Open file of the network namespace to which a radio moves.
    #[doc(alias = "NL80211_ATTR_NETNS_FD")]
    #[inline]
    pub fn netns_fd(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(219)
    }

    /// Seconds before the first of repeated scans.
    #[doc(alias = "NL80211_ATTR_SCHED_SCAN_DELAY")]
    #[inline]
    pub fn sched_scan_delay(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(220)
    }

    /// The host is known to be indoors.
    #[doc(alias = "NL80211_ATTR_REG_INDOOR")]
    #[inline]
    pub fn reg_indoor(&self) -> bool {
        self.view.has(221)
    }

    /// Scan plans the radio supports.
    #[doc(alias = "NL80211_ATTR_MAX_NUM_SCHED_SCAN_PLANS")]
    #[inline]
    pub fn max_num_sched_scan_plans(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(222)
    }

    /// Longest interval of a scan plan, in seconds.
    #[doc(alias = "NL80211_ATTR_MAX_SCAN_PLAN_INTERVAL")]
    #[inline]
    pub fn max_scan_plan_interval(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(223)
    }

    /// Most repetitions of a scan plan.
    #[doc(alias = "NL80211_ATTR_MAX_SCAN_PLAN_ITERATIONS")]
    #[inline]
    pub fn max_scan_plan_iterations(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(224)
    }

    /// List of plans (interval in seconds, repetitions), the last without end.
    #[doc(alias = "NL80211_ATTR_SCHED_SCAN_PLANS")]
    #[inline]
    pub fn sched_scan_plans(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(225)
    }

    /// The network is a personal BSS (60 GHz).
    #[doc(alias = "NL80211_ATTR_PBSS")]
    #[inline]
    pub fn pbss(&self) -> bool {
        self.view.has(226)
    }

    /// Nest that says how the device chooses among access points.
    #[doc(alias = "NL80211_ATTR_BSS_SELECT")]
    #[inline]
    pub fn bss_select(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(227)
    }

    /// 1 if the station supports P2P power save.
    #[doc(alias = "NL80211_ATTR_STA_SUPPORT_P2P_PS")]
    #[inline]
    pub fn sta_support_p2p_ps(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(228)
    }

    /// Filler that aligns 64-bit values; carries nothing.
    #[doc(alias = "NL80211_ATTR_PAD")]
    #[inline]
    pub fn pad(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(229)
    }

    /// List of extended capabilities by interface type.
    #[doc(alias = "NL80211_ATTR_IFTYPE_EXT_CAPA")]
    #[inline]
    pub fn iftype_ext_capa(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(230)
    }

    /// Group membership to sniff: 8 bytes of membership and 16 of positions.
    #[doc(alias = "NL80211_ATTR_MU_MIMO_GROUP_DATA")]
    #[inline]
    pub fn mu_mimo_group_data(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(231)
    }

    /// Station whose MU-MIMO frames to sniff.
    #[doc(alias = "NL80211_ATTR_MU_MIMO_FOLLOW_MAC_ADDR")]
    #[inline]
    pub fn mu_mimo_follow_mac_addr(
        &self,
    ) -> Result<Option<rt::HardwareAddr>, rt::DecodeError> {
        self.view.get::<rt::HardwareAddr>(232)
    }

    /// When the scan began by the clock (TSF) of the BSS the interface is in, in microseconds.
    #[doc(alias = "NL80211_ATTR_SCAN_START_TIME_TSF")]
    #[inline]
    pub fn scan_start_time_tsf(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get_u64(233)
    }

    /// The BSS of that clock, 6 bytes.
    #[doc(alias = "NL80211_ATTR_SCAN_START_TIME_TSF_BSSID")]
    #[inline]
    pub fn scan_start_time_tsf_bssid(
        &self,
    ) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(234)
    }

    /// Time on each channel in time units of 1024 microseconds.
    #[doc(alias = "NL80211_ATTR_MEASUREMENT_DURATION")]
    #[inline]
    pub fn measurement_duration(&self) -> Result<Option<u16>, rt::DecodeError> {
        self.view.get_u16(235)
    }

    /// Exactly that time, not at most.
    #[doc(alias = "NL80211_ATTR_MEASUREMENT_DURATION_MANDATORY")]
    #[inline]
    pub fn measurement_duration_mandatory(&self) -> bool {
        self.view.has(236)
    }

    /// Association id the mesh peer chose.
    #[doc(alias = "NL80211_ATTR_MESH_PEER_AID")]
    #[inline]
    pub fn mesh_peer_aid(&self) -> Result<Option<u16>, rt::DecodeError> {
        self.view.get_u16(237)
    }

    /// Wish to lead a NAN cluster, 1 to 255; 1 and 255 are for tests.
    #[doc(alias = "NL80211_ATTR_NAN_MASTER_PREF")]
    #[inline]
    pub fn nan_master_pref(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(238)
    }

    /// Bits of bands, bit n for band n of `wiphy-bands`: those supported for, or used by, NAN.
    #[doc(alias = "NL80211_ATTR_BANDS")]
    #[inline]
    pub fn bands(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(239)
    }

    /// Nest describing a NAN function.
    #[doc(alias = "NL80211_ATTR_NAN_FUNC")]
    #[inline]
    pub fn nan_func(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(240)
    }

    /// Nest describing a match.
    #[doc(alias = "NL80211_ATTR_NAN_MATCH")]
    #[inline]
    pub fn nan_match(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(241)
    }

    /// Key encryption key of FILS.
    #[doc(alias = "NL80211_ATTR_FILS_KEK")]
    #[inline]
    pub fn fils_kek(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(242)
    }

    /// Nonces of FILS, 16 bytes of the station and 16 of the access point.
    #[doc(alias = "NL80211_ATTR_FILS_NONCES")]
    #[inline]
    pub fn fils_nonces(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(243)
    }

    /// Deliver multicast as unicast.
    #[doc(alias = "NL80211_ATTR_MULTICAST_TO_UNICAST_ENABLED")]
    #[inline]
    pub fn multicast_to_unicast_enabled(&self) -> bool {
        self.view.has(244)
    }

    /// Address of the access point; scans by it report this one only.
    #[doc(alias = "NL80211_ATTR_BSSID")]
    #[inline]
    pub fn bssid(&self) -> Result<Option<rt::HardwareAddr>, rt::DecodeError> {
        self.view.get::<rt::HardwareAddr>(245)
    }

    /// Report networks better than the current one by this, in dB; may be negative.
    #[doc(alias = "NL80211_ATTR_SCHED_SCAN_RELATIVE_RSSI")]
    #[inline]
    pub fn sched_scan_relative_rssi(&self) -> Result<Option<i8>, rt::DecodeError> {
        self.view.get::<i8>(246)
    }

    /// Bonus for a band in that comparison: `struct nl80211_bss_select_rssi_adjust`.
    #[doc(alias = "NL80211_ATTR_SCHED_SCAN_RSSI_ADJUST")]
    #[inline]
    pub fn sched_scan_rssi_adjust(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(247)
    }

    /// Where time ran out: 0 unknown, 1 scan, 2 authentication, 3 association.
    #[doc(alias = "NL80211_ATTR_TIMEOUT_REASON")]
    #[inline]
    pub fn timeout_reason(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(248)
    }

    /// Name part of the identity for EAP reauthentication.
    #[doc(alias = "NL80211_ATTR_FILS_ERP_USERNAME")]
    #[inline]
    pub fn fils_erp_username(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(249)
    }

    /// Realm part of that identity.
    #[doc(alias = "NL80211_ATTR_FILS_ERP_REALM")]
    #[inline]
    pub fn fils_erp_realm(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(250)
    }

    /// Next sequence number of EAP reauthentication.
    #[doc(alias = "NL80211_ATTR_FILS_ERP_NEXT_SEQ_NUM")]
    #[inline]
    pub fn fils_erp_next_seq_num(&self) -> Result<Option<u16>, rt::DecodeError> {
        self.view.get_u16(251)
    }

    /// Root key of EAP reauthentication.
    #[doc(alias = "NL80211_ATTR_FILS_ERP_RRK")]
    #[inline]
    pub fn fils_erp_rrk(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(252)
    }

    /// Cache id announced by FILS access points, 2 bytes.
    #[doc(alias = "NL80211_ATTR_FILS_CACHE_ID")]
    #[inline]
    pub fn fils_cache_id(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(253)
    }

    /// Pairwise master key, or the first half of one for fast transition.
    #[doc(alias = "NL80211_ATTR_PMK")]
    #[inline]
    pub fn pmk(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(254)
    }

    /// Allow more than one series of repeated scans.
    #[doc(alias = "NL80211_ATTR_SCHED_SCAN_MULTI")]
    #[inline]
    pub fn sched_scan_multi(&self) -> bool {
        self.view.has(255)
    }

    /// Series of repeated scans that can run at a time.
    #[doc(alias = "NL80211_ATTR_SCHED_SCAN_MAX_REQS")]
    #[inline]
    pub fn sched_scan_max_reqs(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(256)
    }

    /// Leave the four-way handshake after 802.1X to the device.
    #[doc(alias = "NL80211_ATTR_WANT_1X_4WAY_HS")]
    #[inline]
    pub fn want_1x_4way_hs(&self) -> bool {
        self.view.has(257)
    }

    /// Name of the first key in a fast transition hierarchy.
    #[doc(alias = "NL80211_ATTR_PMKR0_NAME")]
    #[inline]
    pub fn pmkr0_name(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(258)
    }

    /// Reserved.
    #[doc(alias = "NL80211_ATTR_PORT_AUTHORIZED")]
    #[inline]
    pub fn port_authorized(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(259)
    }

    /// Start (0) or abort (1) the outside authentication.
    #[doc(alias = "NL80211_ATTR_EXTERNAL_AUTH_ACTION")]
    #[inline]
    pub fn external_auth_action(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(260)
    }

    /// User space can do authentication for the driver.
    #[doc(alias = "NL80211_ATTR_EXTERNAL_AUTH_SUPPORT")]
    #[inline]
    pub fn external_auth_support(&self) -> bool {
        self.view.has(261)
    }

    /// Number of spatial streams.
    #[doc(alias = "NL80211_ATTR_NSS")]
    #[inline]
    pub fn nss(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(262)
    }

    /// Signal of the acknowledgement in dBm.
    #[doc(alias = "NL80211_ATTR_ACK_SIGNAL")]
    #[inline]
    pub fn ack_signal(&self) -> Result<Option<i32>, rt::DecodeError> {
        self.view.get::<i32>(263)
    }

    /// Send EAPOL frames through this family in place of packet sockets.
    #[doc(alias = "NL80211_ATTR_CONTROL_PORT_OVER_NL80211")]
    #[inline]
    pub fn control_port_over_nl80211(&self) -> bool {
        self.view.has(264)
    }

    /// Counters of the intermediate transmit queues.
    #[doc(alias = "NL80211_ATTR_TXQ_STATS")]
    #[inline]
    pub fn txq_stats(&self) -> Result<Option<TxqStatsAttrs<'a>>, rt::DecodeError> {
        self.view.get::<TxqStatsAttrs<'_>>(265)
    }

    /// Packets in all transmit queues of the radio together.
    #[doc(alias = "NL80211_ATTR_TXQ_LIMIT")]
    #[inline]
    pub fn txq_limit(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(266)
    }

    /// Bytes of memory for these packets.
    #[doc(alias = "NL80211_ATTR_TXQ_MEMORY_LIMIT")]
    #[inline]
    pub fn txq_memory_limit(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(267)
    }

    /// Bytes a queue may send per round.
    #[doc(alias = "NL80211_ATTR_TXQ_QUANTUM")]
    #[inline]
    pub fn txq_quantum(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(268)
    }

    /// 802.11ax capability element of a station.
    #[doc(alias = "NL80211_ATTR_HE_CAPABILITY")]
    #[inline]
    pub fn he_capability(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(269)
    }

    /// Nest that switches answers to timing measurements on.
    #[doc(alias = "NL80211_ATTR_FTM_RESPONDER")]
    #[inline]
    pub fn ftm_responder(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(270)
    }

    /// Nest of counters of such answers.
    #[doc(alias = "NL80211_ATTR_FTM_RESPONDER_STATS")]
    #[inline]
    pub fn ftm_responder_stats(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(271)
    }

    /// Milliseconds until the operation is given up; absent for no end, 0 is invalid.
    #[doc(alias = "NL80211_ATTR_TIMEOUT")]
    #[inline]
    pub fn timeout(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(272)
    }

    /// Nest of measurements to make, made or possible.
    #[doc(alias = "NL80211_ATTR_PEER_MEASUREMENTS")]
    #[inline]
    pub fn peer_measurements(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(273)
    }

    /// Share of air time relative to other stations; 256 is the default.
    #[doc(alias = "NL80211_ATTR_AIRTIME_WEIGHT")]
    #[inline]
    pub fn airtime_weight(&self) -> Result<Option<u16>, rt::DecodeError> {
        self.view.get_u16(274)
    }

    /// How a station's power is meant: 0 automatic, 1 at most.
    #[doc(alias = "NL80211_ATTR_STA_TX_POWER_SETTING")]
    #[inline]
    pub fn sta_tx_power_setting(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(275)
    }

    /// Transmit power towards a station, in dBm.
    #[doc(alias = "NL80211_ATTR_STA_TX_POWER")]
    #[inline]
    pub fn sta_tx_power(&self) -> Result<Option<i16>, rt::DecodeError> {
        self.view.get::<i16>(276)
    }

    /// Password of SAE (WPA3).
    #[doc(alias = "NL80211_ATTR_SAE_PASSWORD")]
    #[inline]
    pub fn sae_password(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(277)
    }

    /// The access point grants target wake times.
    #[doc(alias = "NL80211_ATTR_TWT_RESPONDER")]
    #[inline]
    pub fn twt_responder(&self) -> bool {
        self.view.has(278)
    }

    /// Nest of settings of spatial reuse.
    #[doc(alias = "NL80211_ATTR_HE_OBSS_PD")]
    #[inline]
    pub fn he_obss_pd(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(279)
    }

    /// Bits of 2.16 GHz channels used in the 60 GHz band.
    #[doc(alias = "NL80211_ATTR_WIPHY_EDMG_CHANNELS")]
    #[inline]
    pub fn wiphy_edmg_channels(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(280)
    }

    /// Which combinations of those channels are allowed, as numbered by 802.11ay.
    #[doc(alias = "NL80211_ATTR_WIPHY_EDMG_BW_CONFIG")]
    #[inline]
    pub fn wiphy_edmg_bw_config(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(281)
    }

    /// VLAN to put the station into, 1 to 4094.
    #[doc(alias = "NL80211_ATTR_VLAN_ID")]
    #[inline]
    pub fn vlan_id(&self) -> Result<Option<u16>, rt::DecodeError> {
        self.view.get_u16(282)
    }

    /// Nest with the colour of the BSS.
    #[doc(alias = "NL80211_ATTR_HE_BSS_COLOR")]
    #[inline]
    pub fn he_bss_color(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(283)
    }

    /// List of key management by interface type.
    #[doc(alias = "NL80211_ATTR_IFTYPE_AKM_SUITES")]
    #[inline]
    pub fn iftype_akm_suites(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(284)
    }

    /// List of settings by traffic id.
    #[doc(alias = "NL80211_ATTR_TID_CONFIG")]
    #[inline]
    pub fn tid_config(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(285)
    }

    /// Leave preauthentication frames to the network interface.
    #[doc(alias = "NL80211_ATTR_CONTROL_PORT_NO_PREAUTH")]
    #[inline]
    pub fn control_port_no_preauth(&self) -> bool {
        self.view.has(286)
    }

    /// Seconds for which a cached key is valid.
    #[doc(alias = "NL80211_ATTR_PMK_LIFETIME")]
    #[inline]
    pub fn pmk_lifetime(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(287)
    }

    /// Per cent of the lifetime after which to authenticate again.
    #[doc(alias = "NL80211_ATTR_PMK_REAUTH_THRESHOLD")]
    #[inline]
    pub fn pmk_reauth_threshold(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(288)
    }

    /// Receive multicast management frames too.
    #[doc(alias = "NL80211_ATTR_RECEIVE_MULTICAST")]
    #[inline]
    pub fn receive_multicast(&self) -> bool {
        self.view.has(289)
    }

    /// kHz to add to `wiphy-freq`.
    #[doc(alias = "NL80211_ATTR_WIPHY_FREQ_OFFSET")]
    #[inline]
    pub fn wiphy_freq_offset(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(290)
    }

    /// kHz to add to `center-freq1`.
    #[doc(alias = "NL80211_ATTR_CENTER_FREQ1_OFFSET")]
    #[inline]
    pub fn center_freq1_offset(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(291)
    }

    /// Frequencies to scan, like `scan-frequencies` but in kHz.
    #[doc(alias = "NL80211_ATTR_SCAN_FREQ_KHZ")]
    #[inline]
    pub fn scan_freq_khz(&self) -> Result<rt::Entries<'a, u32>, rt::DecodeError> {
        self.view.entries(292)
    }

    /// Capability of a station in the 6 GHz band, 2 bytes.
    #[doc(alias = "NL80211_ATTR_HE_6GHZ_CAPABILITY")]
    #[inline]
    pub fn he_6ghz_capability(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(293)
    }

    /// Nest of settings of FILS discovery frames.
    #[doc(alias = "NL80211_ATTR_FILS_DISCOVERY")]
    #[inline]
    pub fn fils_discovery(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(294)
    }

    /// Nest of settings of probe responses sent without being asked.
    #[doc(alias = "NL80211_ATTR_UNSOL_BCAST_PROBE_RESP")]
    #[inline]
    pub fn unsol_bcast_probe_resp(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(295)
    }

    /// 802.11ah capability element.
    #[doc(alias = "NL80211_ATTR_S1G_CAPABILITY")]
    #[inline]
    pub fn s1g_capability(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(296)
    }

    /// Bits of it that are meant.
    #[doc(alias = "NL80211_ATTR_S1G_CAPABILITY_MASK")]
    #[inline]
    pub fn s1g_capability_mask(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(297)
    }

    /// How SAE derives its element: 1 hunting and pecking, 2 hash to element, 3 both.
    #[doc(alias = "NL80211_ATTR_SAE_PWE")]
    #[inline]
    pub fn sae_pwe(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(298)
    }

    /// The access point should be joined again at once.
    #[doc(alias = "NL80211_ATTR_RECONNECT_REQUESTED")]
    #[inline]
    pub fn reconnect_requested(&self) -> bool {
        self.view.has(299)
    }

    /// Kind and ranges of power limits against absorption.
    #[doc(alias = "NL80211_ATTR_SAR_SPEC")]
    #[inline]
    pub fn sar_spec(&self) -> Result<Option<SarAttributes<'a>>, rt::DecodeError> {
        self.view.get::<SarAttributes<'_>>(300)
    }

    /// Connect without 802.11ax.
    #[doc(alias = "NL80211_ATTR_DISABLE_HE")]
    #[inline]
    pub fn disable_he(&self) -> bool {
        self.view.has(301)
    }

    /// Colours in use nearby, bit n for colour n.
    #[doc(alias = "NL80211_ATTR_OBSS_COLOR_BITMAP")]
    #[inline]
    pub fn obss_color_bitmap(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get_u64(302)
    }

    /// Beacons until the colour changes.
    #[doc(alias = "NL80211_ATTR_COLOR_CHANGE_COUNT")]
    #[inline]
    pub fn color_change_count(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(303)
    }

    /// The new colour.
    #[doc(alias = "NL80211_ATTR_COLOR_CHANGE_COLOR")]
    #[inline]
    pub fn color_change_color(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(304)
    }

    /// Nest with beacon data to send until then.
    #[doc(alias = "NL80211_ATTR_COLOR_CHANGE_ELEMS")]
    #[inline]
    pub fn color_change_elems(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(305)
    }

    /// Nest about several BSSs in one beacon.
    #[doc(alias = "NL80211_ATTR_MBSSID_CONFIG")]
    #[inline]
    pub fn mbssid_config(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(306)
    }

    /// List of the elements of these BSSs.
    #[doc(alias = "NL80211_ATTR_MBSSID_ELEMS")]
    #[inline]
    pub fn mbssid_elems(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(307)
    }

    /// Look for radar by a spare chain while operating elsewhere.
    #[doc(alias = "NL80211_ATTR_RADAR_BACKGROUND")]
    #[inline]
    pub fn radar_background(&self) -> bool {
        self.view.has(308)
    }

    /// Bits of what user space can do for the access point.
    #[doc(alias = "NL80211_ATTR_AP_SETTINGS_FLAGS")]
    #[inline]
    pub fn ap_settings_flags(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(309)
    }

    /// 802.11be capability element of a station.
    #[doc(alias = "NL80211_ATTR_EHT_CAPABILITY")]
    #[inline]
    pub fn eht_capability(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(310)
    }

    /// Connect without 802.11be.
    #[doc(alias = "NL80211_ATTR_DISABLE_EHT")]
    #[inline]
    pub fn disable_eht(&self) -> bool {
        self.view.has(311)
    }

    /// List of the links of a multi-link connection.
    #[doc(alias = "NL80211_ATTR_MLO_LINKS")]
    #[inline]
    pub fn mlo_links(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(312)
    }

    /// Number of the link, 0 to 14.
    #[doc(alias = "NL80211_ATTR_MLO_LINK_ID")]
    #[inline]
    pub fn mlo_link_id(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(313)
    }

    /// MAC address of the whole multi-link device.
    #[doc(alias = "NL80211_ATTR_MLD_ADDR")]
    #[inline]
    pub fn mld_addr(&self) -> Result<Option<rt::HardwareAddr>, rt::DecodeError> {
        self.view.get::<rt::HardwareAddr>(314)
    }

    /// User space can handle multi-link; on a radio: the driver can.
    #[doc(alias = "NL80211_ATTR_MLO_SUPPORT")]
    #[inline]
    pub fn mlo_support(&self) -> bool {
        self.view.has(315)
    }

    /// Kinds of key management a request may list; 2 if absent.
    #[doc(alias = "NL80211_ATTR_MAX_NUM_AKM_SUITES")]
    #[inline]
    pub fn max_num_akm_suites(&self) -> Result<Option<u16>, rt::DecodeError> {
        self.view.get_u16(316)
    }

    /// Enhanced multi-link capabilities.
    #[doc(alias = "NL80211_ATTR_EML_CAPABILITY")]
    #[inline]
    pub fn eml_capability(&self) -> Result<Option<u16>, rt::DecodeError> {
        self.view.get_u16(317)
    }

    /// Multi-link capabilities and operations.
    #[doc(alias = "NL80211_ATTR_MLD_CAPA_AND_OPS")]
    #[inline]
    pub fn mld_capa_and_ops(&self) -> Result<Option<u16>, rt::DecodeError> {
        self.view.get_u16(318)
    }

    /// When the frame was sent, in nanoseconds of the device's clock.
    #[doc(alias = "NL80211_ATTR_TX_HW_TIMESTAMP")]
    #[inline]
    pub fn tx_hw_timestamp(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get_u64(319)
    }

    /// When the frame, or its acknowledgement, was received, in nanoseconds of the device's clock.
    #[doc(alias = "NL80211_ATTR_RX_HW_TIMESTAMP")]
    #[inline]
    pub fn rx_hw_timestamp(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get_u64(320)
    }

    /// Older kinds of security that the access point says not to fall back to, a bit each.
    #[doc(alias = "NL80211_ATTR_TD_BITMAP")]
    #[inline]
    pub fn td_bitmap(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(321)
    }

    /// 20 MHz parts of the channel that are left out, lowest frequency in the lowest bit.
    #[doc(alias = "NL80211_ATTR_PUNCT_BITMAP")]
    #[inline]
    pub fn punct_bitmap(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(322)
    }

    /// Peers for which hardware timestamps can be on; `0xffff` if for all at once.
    #[doc(alias = "NL80211_ATTR_MAX_HW_TIMESTAMP_PEERS")]
    #[inline]
    pub fn max_hw_timestamp_peers(&self) -> Result<Option<u16>, rt::DecodeError> {
        self.view.get_u16(323)
    }

    /// Hardware timestamps are to be on.
    #[doc(alias = "NL80211_ATTR_HW_TIMESTAMP_ENABLED")]
    #[inline]
    pub fn hw_timestamp_enabled(&self) -> bool {
        self.view.has(324)
    }

    /// List of elements about neighbours for beacons sent in turn.
    #[doc(alias = "NL80211_ATTR_EMA_RNR_ELEMS")]
    #[inline]
    pub fn ema_rnr_elems(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(325)
    }

    /// The link is not used.
    #[doc(alias = "NL80211_ATTR_MLO_LINK_DISABLED")]
    #[inline]
    pub fn mlo_link_disabled(&self) -> bool {
        self.view.has(326)
    }

    /// List networks too that may not or only sparingly be used.
    #[doc(alias = "NL80211_ATTR_BSS_DUMP_INCLUDE_USE_DATA")]
    #[inline]
    pub fn bss_dump_include_use_data(&self) -> bool {
        self.view.has(327)
    }

    /// Links for each of 8 downlink traffic ids: 8 u16 values, bit n for link n.
    #[doc(alias = "NL80211_ATTR_MLO_TTLM_DLINK")]
    #[inline]
    pub fn mlo_ttlm_dlink(
        &self,
    ) -> Result<Option<c::Elements<'a, u16>>, rt::DecodeError> {
        self.view.get::<c::Array<u16>>(328)
    }

    /// Links for each of 8 uplink traffic ids: 8 u16 values, bit n for link n.
    #[doc(alias = "NL80211_ATTR_MLO_TTLM_ULINK")]
    #[inline]
    pub fn mlo_ttlm_ulink(
        &self,
    ) -> Result<Option<c::Elements<'a, u16>>, rt::DecodeError> {
        self.view.get::<c::Array<u16>>(329)
    }

    /// Protect the aggregation bit too (SPP A-MSDU).
    #[doc(alias = "NL80211_ATTR_ASSOC_SPP_AMSDU")]
    #[inline]
    pub fn assoc_spp_amsdu(&self) -> bool {
        self.view.has(330)
    }

    /// List of the physical radios that make up this one.
    #[doc(alias = "NL80211_ATTR_WIPHY_RADIOS")]
    #[inline]
    pub fn wiphy_radios(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(331)
    }

    /// Sets of interface types that can exist together on all radios of this wiphy.
    #[doc(alias = "NL80211_ATTR_WIPHY_INTERFACE_COMBINATIONS")]
    #[inline]
    pub fn wiphy_interface_combinations(
        &self,
    ) -> Result<rt::Entries<'a, IfCombinationAttributes<'a>>, rt::DecodeError> {
        self.view.entries(332)
    }

    /// Bits of the radios the interface may use; 0 for all.
    #[doc(alias = "NL80211_ATTR_VIF_RADIO_MASK")]
    #[inline]
    pub fn vif_radio_mask(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(333)
    }
}

impl Nl80211Writer {
    /// Sets [`wiphy`](Nl80211Attrs#method.wiphy).
    #[inline]
    pub fn wiphy(&mut self, value: u32) -> &mut Self {
        self.put_u32(1, value)
    }

    /// Sets [`wiphy-name`](Nl80211Attrs#method.wiphy_name).
    #[inline]
    pub fn wiphy_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(2, value)
    }

    /// Sets [`ifindex`](Nl80211Attrs#method.ifindex).
    #[inline]
    pub fn ifindex(&mut self, value: u32) -> &mut Self {
        self.put_u32(3, value)
    }

    /// Sets [`ifname`](Nl80211Attrs#method.ifname).
    #[inline]
    pub fn ifname(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(4, value)
    }

    /// Sets [`iftype`](Nl80211Attrs#method.iftype).
    #[inline]
    pub fn iftype(&mut self, value: Iftype) -> &mut Self {
        self.put_attr::<c::As<Iftype, u32>>(5, value)
    }

    /// Sets [`mac`](Nl80211Attrs#method.mac).
    #[inline]
    pub fn mac(&mut self, value: impl Into<rt::HardwareAddr>) -> &mut Self {
        self.put_attr::<rt::HardwareAddr>(6, value.into())
    }

    /// Sets [`key-data`](Nl80211Attrs#method.key_data).
    #[inline]
    pub fn key_data(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(7, value)
    }

    /// Sets [`key-idx`](Nl80211Attrs#method.key_idx).
    #[inline]
    pub fn key_idx(&mut self, value: u8) -> &mut Self {
        self.put_u8(8, value)
    }

    /// Sets [`key-cipher`](Nl80211Attrs#method.key_cipher).
    #[inline]
    pub fn key_cipher(&mut self, value: u32) -> &mut Self {
        self.put_u32(9, value)
    }

    /// Sets [`key-seq`](Nl80211Attrs#method.key_seq).
    #[inline]
    pub fn key_seq(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(10, value)
    }

    /// Sets [`key-default`](Nl80211Attrs#method.key_default).
    #[inline]
    pub fn key_default(&mut self, present: bool) -> &mut Self {
        self.put_flag(11, present)
    }

    /// Sets [`beacon-interval`](Nl80211Attrs#method.beacon_interval).
    #[inline]
    pub fn beacon_interval(&mut self, value: u32) -> &mut Self {
        self.put_u32(12, value)
    }

    /// Sets [`dtim-period`](Nl80211Attrs#method.dtim_period).
    #[inline]
    pub fn dtim_period(&mut self, value: u32) -> &mut Self {
        self.put_u32(13, value)
    }

    /// Sets [`beacon-head`](Nl80211Attrs#method.beacon_head).
    #[inline]
    pub fn beacon_head(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(14, value)
    }

    /// Sets [`beacon-tail`](Nl80211Attrs#method.beacon_tail).
    #[inline]
    pub fn beacon_tail(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(15, value)
    }

    /// Sets [`sta-aid`](Nl80211Attrs#method.sta_aid).
    #[inline]
    pub fn sta_aid(&mut self, value: u16) -> &mut Self {
        self.put_u16(16, value)
    }

    /// Sets [`sta-flags`](Nl80211Attrs#method.sta_flags).
    #[inline]
    pub fn sta_flags(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(17, value)
    }

    /// Sets [`sta-listen-interval`](Nl80211Attrs#method.sta_listen_interval).
    #[inline]
    pub fn sta_listen_interval(&mut self, value: u16) -> &mut Self {
        self.put_u16(18, value)
    }

    /// Sets [`sta-supported-rates`](Nl80211Attrs#method.sta_supported_rates).
    #[inline]
    pub fn sta_supported_rates(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(19, value)
    }

    /// Sets [`sta-vlan`](Nl80211Attrs#method.sta_vlan).
    #[inline]
    pub fn sta_vlan(&mut self, value: u32) -> &mut Self {
        self.put_u32(20, value)
    }

    /// Sets [`sta-info`](Nl80211Attrs#method.sta_info).
    #[inline]
    pub fn sta_info(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(21, value)
    }

    /// Sets [`wiphy-bands`](Nl80211Attrs#method.wiphy_bands).
    #[inline]
    pub fn wiphy_bands(
        &mut self,
        fill: impl FnOnce(&mut WiphyBandsWriter),
    ) -> &mut Self {
        self.put_nest::<WiphyBandsWriter>(22, fill)
    }

    /// Sets [`mntr-flags`](Nl80211Attrs#method.mntr_flags).
    #[inline]
    pub fn mntr_flags(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(23, value)
    }

    /// Sets [`mesh-id`](Nl80211Attrs#method.mesh_id).
    #[inline]
    pub fn mesh_id(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(24, value)
    }

    /// Sets [`sta-plink-action`](Nl80211Attrs#method.sta_plink_action).
    #[inline]
    pub fn sta_plink_action(&mut self, value: u8) -> &mut Self {
        self.put_u8(25, value)
    }

    /// Sets [`mpath-next-hop`](Nl80211Attrs#method.mpath_next_hop).
    #[inline]
    pub fn mpath_next_hop(&mut self, value: impl Into<rt::HardwareAddr>) -> &mut Self {
        self.put_attr::<rt::HardwareAddr>(26, value.into())
    }

    /// Sets [`mpath-info`](Nl80211Attrs#method.mpath_info).
    #[inline]
    pub fn mpath_info(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(27, value)
    }

    /// Sets [`bss-cts-prot`](Nl80211Attrs#method.bss_cts_prot).
    #[inline]
    pub fn bss_cts_prot(&mut self, value: u8) -> &mut Self {
        self.put_u8(28, value)
    }

    /// Sets [`bss-short-preamble`](Nl80211Attrs#method.bss_short_preamble).
    #[inline]
    pub fn bss_short_preamble(&mut self, value: u8) -> &mut Self {
        self.put_u8(29, value)
    }

    /// Sets [`bss-short-slot-time`](Nl80211Attrs#method.bss_short_slot_time).
    #[inline]
    pub fn bss_short_slot_time(&mut self, value: u8) -> &mut Self {
        self.put_u8(30, value)
    }

    /// Sets [`ht-capability`](Nl80211Attrs#method.ht_capability).
    #[inline]
    pub fn ht_capability(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(31, value)
    }

    /// Sets [`supported-iftypes`](Nl80211Attrs#method.supported_iftypes).
    #[inline]
    pub fn supported_iftypes(
        &mut self,
        fill: impl FnOnce(&mut SupportedIftypesWriter),
    ) -> &mut Self {
        self.put_nest::<SupportedIftypesWriter>(32, fill)
    }

    /// Sets [`reg-alpha2`](Nl80211Attrs#method.reg_alpha2).
    #[inline]
    pub fn reg_alpha2(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(33, value)
    }

    /// Sets [`reg-rules`](Nl80211Attrs#method.reg_rules).
    #[inline]
    pub fn reg_rules(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(34, value)
    }

    /// Sets [`mesh-config`](Nl80211Attrs#method.mesh_config).
    #[inline]
    pub fn mesh_config(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(35, value)
    }

    /// Sets [`bss-basic-rates`](Nl80211Attrs#method.bss_basic_rates).
    #[inline]
    pub fn bss_basic_rates(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(36, value)
    }

    /// Sets [`wiphy-txq-params`](Nl80211Attrs#method.wiphy_txq_params).
    #[inline]
    pub fn wiphy_txq_params(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(37, value)
    }

    /// Sets [`wiphy-freq`](Nl80211Attrs#method.wiphy_freq).
    #[inline]
    pub fn wiphy_freq(&mut self, value: u32) -> &mut Self {
        self.put_u32(38, value)
    }

    /// Sets [`wiphy-channel-type`](Nl80211Attrs#method.wiphy_channel_type).
    #[inline]
    pub fn wiphy_channel_type(&mut self, value: ChannelType) -> &mut Self {
        self.put_attr::<c::As<ChannelType, u32>>(39, value)
    }

    /// Sets [`key-default-mgmt`](Nl80211Attrs#method.key_default_mgmt).
    #[inline]
    pub fn key_default_mgmt(&mut self, present: bool) -> &mut Self {
        self.put_flag(40, present)
    }

    /// Sets [`mgmt-subtype`](Nl80211Attrs#method.mgmt_subtype).
    #[inline]
    pub fn mgmt_subtype(&mut self, value: u8) -> &mut Self {
        self.put_u8(41, value)
    }

    /// Sets [`ie`](Nl80211Attrs#method.ie).
    #[inline]
    pub fn ie(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(42, value)
    }

    /// Sets [`max-num-scan-ssids`](Nl80211Attrs#method.max_num_scan_ssids).
    #[inline]
    pub fn max_num_scan_ssids(&mut self, value: u8) -> &mut Self {
        self.put_u8(43, value)
    }

    /// Sets [`scan-frequencies`](Nl80211Attrs#method.scan_frequencies).
    #[inline]
    pub fn scan_frequencies(
        &mut self,
        first: u16,
        entries: impl IntoIterator<Item = u32>,
    ) -> &mut Self {
        self.put_entries(
            44,
            first,
            entries,
            |w, index, value| {
                w.put_entry::<u32>(index, value);
            },
        )
    }

    /// Sets [`scan-ssids`](Nl80211Attrs#method.scan_ssids).
    #[inline]
    pub fn scan_ssids<T: AsRef<[u8]>>(
        &mut self,
        first: u16,
        entries: impl IntoIterator<Item = T>,
    ) -> &mut Self {
        self.put_entries(
            45,
            first,
            entries,
            |w, index, value| {
                w.put_entry::<c::Bytes>(index, value.as_ref());
            },
        )
    }

    /// Sets [`generation`](Nl80211Attrs#method.generation).
    #[inline]
    pub fn generation(&mut self, value: u32) -> &mut Self {
        self.put_u32(46, value)
    }

    /// Sets [`bss`](Nl80211Attrs#method.bss).
    #[inline]
    pub fn bss(&mut self, fill: impl FnOnce(&mut BssWriter)) -> &mut Self {
        self.put_nest::<BssWriter>(47, fill)
    }

    /// Sets [`reg-initiator`](Nl80211Attrs#method.reg_initiator).
    #[inline]
    pub fn reg_initiator(&mut self, value: u8) -> &mut Self {
        self.put_u8(48, value)
    }

    /// Sets [`reg-type`](Nl80211Attrs#method.reg_type).
    #[inline]
    pub fn reg_type(&mut self, value: u8) -> &mut Self {
        self.put_u8(49, value)
    }

    /// Sets [`supported-commands`](Nl80211Attrs#method.supported_commands).
    #[inline]
    pub fn supported_commands(
        &mut self,
        first: u16,
        entries: impl IntoIterator<Item = Commands>,
    ) -> &mut Self {
        self.put_entries(
            50,
            first,
            entries,
            |w, index, value| {
                w.put_entry::<c::As<Commands, u32>>(index, value);
            },
        )
    }

    /// Sets [`frame`](Nl80211Attrs#method.frame).
    #[inline]
    pub fn frame(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(51, value)
    }

    /// Sets [`ssid`](Nl80211Attrs#method.ssid).
    #[inline]
    pub fn ssid(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(52, value)
    }

    /// Sets [`auth-type`](Nl80211Attrs#method.auth_type).
    #[inline]
    pub fn auth_type(&mut self, value: u32) -> &mut Self {
        self.put_u32(53, value)
    }

    /// Sets [`reason-code`](Nl80211Attrs#method.reason_code).
    #[inline]
    pub fn reason_code(&mut self, value: u16) -> &mut Self {
        self.put_u16(54, value)
    }

    /// Sets [`key-type`](Nl80211Attrs#method.key_type).
    #[inline]
    pub fn key_type(&mut self, value: u32) -> &mut Self {
        self.put_u32(55, value)
    }

    /// Sets [`max-scan-ie-len`](Nl80211Attrs#method.max_scan_ie_len).
    #[inline]
    pub fn max_scan_ie_len(&mut self, value: u16) -> &mut Self {
        self.put_u16(56, value)
    }

    /// Sets [`cipher-suites`](Nl80211Attrs#method.cipher_suites).
    #[inline]
    pub fn cipher_suites(&mut self, values: &[u32]) -> &mut Self {
        self.put_array::<u32>(57, values)
    }

    /// Sets [`freq-before`](Nl80211Attrs#method.freq_before).
    #[inline]
    pub fn freq_before(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(58, value)
    }

    /// Sets [`freq-after`](Nl80211Attrs#method.freq_after).
    #[inline]
    pub fn freq_after(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(59, value)
    }

    /// Sets [`freq-fixed`](Nl80211Attrs#method.freq_fixed).
    #[inline]
    pub fn freq_fixed(&mut self, present: bool) -> &mut Self {
        self.put_flag(60, present)
    }

    /// Sets [`wiphy-retry-short`](Nl80211Attrs#method.wiphy_retry_short).
    #[inline]
    pub fn wiphy_retry_short(&mut self, value: u8) -> &mut Self {
        self.put_u8(61, value)
    }

    /// Sets [`wiphy-retry-long`](Nl80211Attrs#method.wiphy_retry_long).
    #[inline]
    pub fn wiphy_retry_long(&mut self, value: u8) -> &mut Self {
        self.put_u8(62, value)
    }

    /// Sets [`wiphy-frag-threshold`](Nl80211Attrs#method.wiphy_frag_threshold).
    #[inline]
    pub fn wiphy_frag_threshold(&mut self, value: u32) -> &mut Self {
        self.put_u32(63, value)
    }

    /// Sets [`wiphy-rts-threshold`](Nl80211Attrs#method.wiphy_rts_threshold).
    #[inline]
    pub fn wiphy_rts_threshold(&mut self, value: u32) -> &mut Self {
        self.put_u32(64, value)
    }

    /// Sets [`timed-out`](Nl80211Attrs#method.timed_out).
    #[inline]
    pub fn timed_out(&mut self, present: bool) -> &mut Self {
        self.put_flag(65, present)
    }

    /// Sets [`use-mfp`](Nl80211Attrs#method.use_mfp).
    #[inline]
    pub fn use_mfp(&mut self, value: u32) -> &mut Self {
        self.put_u32(66, value)
    }

    /// Sets [`sta-flags2`](Nl80211Attrs#method.sta_flags2).
    #[inline]
    pub fn sta_flags2(&mut self, value: StaFlagUpdate) -> &mut Self {
        self.put_attr::<c::Struct<StaFlagUpdate>>(67, value)
    }

    /// Sets [`control-port`](Nl80211Attrs#method.control_port).
    #[inline]
    pub fn control_port(&mut self, present: bool) -> &mut Self {
        self.put_flag(68, present)
    }

    /// Sets [`testdata`](Nl80211Attrs#method.testdata).
    #[inline]
    pub fn testdata(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(69, value)
    }

    /// Sets [`privacy`](Nl80211Attrs#method.privacy).
    #[inline]
    pub fn privacy(&mut self, present: bool) -> &mut Self {
        self.put_flag(70, present)
    }

    /// Sets [`disconnected-by-ap`](Nl80211Attrs#method.disconnected_by_ap).
    #[inline]
    pub fn disconnected_by_ap(&mut self, present: bool) -> &mut Self {
        self.put_flag(71, present)
    }

    /// Sets [`status-code`](Nl80211Attrs#method.status_code).
    #[inline]
    pub fn status_code(&mut self, value: u16) -> &mut Self {
        self.put_u16(72, value)
    }

    /// Sets [`cipher-suites-pairwise`](Nl80211Attrs#method.cipher_suites_pairwise).
    #[inline]
    pub fn cipher_suites_pairwise(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(73, value)
    }

    /// Sets [`cipher-suite-group`](Nl80211Attrs#method.cipher_suite_group).
    #[inline]
    pub fn cipher_suite_group(&mut self, value: u32) -> &mut Self {
        self.put_u32(74, value)
    }

    /// Sets [`wpa-versions`](Nl80211Attrs#method.wpa_versions).
    #[inline]
    pub fn wpa_versions(&mut self, value: u32) -> &mut Self {
        self.put_u32(75, value)
    }

    /// Sets [`akm-suites`](Nl80211Attrs#method.akm_suites).
    #[inline]
    pub fn akm_suites(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(76, value)
    }

    /// Sets [`req-ie`](Nl80211Attrs#method.req_ie).
    #[inline]
    pub fn req_ie(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(77, value)
    }

    /// Sets [`resp-ie`](Nl80211Attrs#method.resp_ie).
    #[inline]
    pub fn resp_ie(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(78, value)
    }

    /// Sets [`prev-bssid`](Nl80211Attrs#method.prev_bssid).
    #[inline]
    pub fn prev_bssid(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(79, value)
    }

    /// Sets [`key`](Nl80211Attrs#method.key).
    #[inline]
    pub fn key(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(80, value)
    }

    /// Sets [`keys`](Nl80211Attrs#method.keys).
    #[inline]
    pub fn keys(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(81, value)
    }

    /// Sets [`pid`](Nl80211Attrs#method.pid).
    #[inline]
    pub fn pid(&mut self, value: u32) -> &mut Self {
        self.put_u32(82, value)
    }

    /// Sets [`4addr`](Nl80211Attrs#method._4addr).
    #[inline]
    pub fn _4addr(&mut self, value: u8) -> &mut Self {
        self.put_u8(83, value)
    }

    /// Sets [`survey-info`](Nl80211Attrs#method.survey_info).
    #[inline]
    pub fn survey_info(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(84, value)
    }

    /// Sets [`pmkid`](Nl80211Attrs#method.pmkid).
    #[inline]
    pub fn pmkid(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(85, value)
    }

    /// Sets [`max-num-pmkids`](Nl80211Attrs#method.max_num_pmkids).
    #[inline]
    pub fn max_num_pmkids(&mut self, value: u8) -> &mut Self {
        self.put_u8(86, value)
    }

    /// Sets [`duration`](Nl80211Attrs#method.duration).
    #[inline]
    pub fn duration(&mut self, value: u32) -> &mut Self {
        self.put_u32(87, value)
    }

    /// Sets [`cookie`](Nl80211Attrs#method.cookie).
    #[inline]
    pub fn cookie(&mut self, value: u64) -> &mut Self {
        self.put_u64(88, value)
    }

    /// Sets [`wiphy-coverage-class`](Nl80211Attrs#method.wiphy_coverage_class).
    #[inline]
    pub fn wiphy_coverage_class(&mut self, value: u8) -> &mut Self {
        self.put_u8(89, value)
    }

    /// Sets [`tx-rates`](Nl80211Attrs#method.tx_rates).
    #[inline]
    pub fn tx_rates(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(90, value)
    }

    /// Sets [`frame-match`](Nl80211Attrs#method.frame_match).
    #[inline]
    pub fn frame_match(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(91, value)
    }

    /// Sets [`ack`](Nl80211Attrs#method.ack).
    #[inline]
    pub fn ack(&mut self, present: bool) -> &mut Self {
        self.put_flag(92, present)
    }

    /// Sets [`ps-state`](Nl80211Attrs#method.ps_state).
    #[inline]
    pub fn ps_state(&mut self, value: u32) -> &mut Self {
        self.put_u32(93, value)
    }

    /// Sets [`cqm`](Nl80211Attrs#method.cqm).
    #[inline]
    pub fn cqm(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(94, value)
    }

    /// Sets [`local-state-change`](Nl80211Attrs#method.local_state_change).
    #[inline]
    pub fn local_state_change(&mut self, present: bool) -> &mut Self {
        self.put_flag(95, present)
    }

    /// Sets [`ap-isolate`](Nl80211Attrs#method.ap_isolate).
    #[inline]
    pub fn ap_isolate(&mut self, value: u8) -> &mut Self {
        self.put_u8(96, value)
    }

    /// Sets [`wiphy-tx-power-setting`](Nl80211Attrs#method.wiphy_tx_power_setting).
    #[inline]
    pub fn wiphy_tx_power_setting(&mut self, value: u32) -> &mut Self {
        self.put_u32(97, value)
    }

    /// Sets [`wiphy-tx-power-level`](Nl80211Attrs#method.wiphy_tx_power_level).
    #[inline]
    pub fn wiphy_tx_power_level(&mut self, value: u32) -> &mut Self {
        self.put_u32(98, value)
    }

    /// Sets [`tx-frame-types`](Nl80211Attrs#method.tx_frame_types).
    #[inline]
    pub fn tx_frame_types(&mut self, fill: impl FnOnce(&mut IftypeWriter)) -> &mut Self {
        self.put_nest::<IftypeWriter>(99, fill)
    }

    /// Sets [`rx-frame-types`](Nl80211Attrs#method.rx_frame_types).
    #[inline]
    pub fn rx_frame_types(&mut self, fill: impl FnOnce(&mut IftypeWriter)) -> &mut Self {
        self.put_nest::<IftypeWriter>(100, fill)
    }

    /// Sets [`frame-type`](Nl80211Attrs#method.frame_type).
    #[inline]
    pub fn frame_type(&mut self, value: u16) -> &mut Self {
        self.put_u16(101, value)
    }

    /// Sets [`control-port-ethertype`](Nl80211Attrs#method.control_port_ethertype).
    #[inline]
    pub fn control_port_ethertype(&mut self, present: bool) -> &mut Self {
        self.put_flag(102, present)
    }

    /// Sets [`control-port-no-encrypt`](Nl80211Attrs#method.control_port_no_encrypt).
    #[inline]
    pub fn control_port_no_encrypt(&mut self, present: bool) -> &mut Self {
        self.put_flag(103, present)
    }

    /// Sets [`support-ibss-rsn`](Nl80211Attrs#method.support_ibss_rsn).
    #[inline]
    pub fn support_ibss_rsn(&mut self, present: bool) -> &mut Self {
        self.put_flag(104, present)
    }

    /// Sets [`wiphy-antenna-tx`](Nl80211Attrs#method.wiphy_antenna_tx).
    #[inline]
    pub fn wiphy_antenna_tx(&mut self, value: u32) -> &mut Self {
        self.put_u32(105, value)
    }

    /// Sets [`wiphy-antenna-rx`](Nl80211Attrs#method.wiphy_antenna_rx).
    #[inline]
    pub fn wiphy_antenna_rx(&mut self, value: u32) -> &mut Self {
        self.put_u32(106, value)
    }

    /// Sets [`mcast-rate`](Nl80211Attrs#method.mcast_rate).
    #[inline]
    pub fn mcast_rate(&mut self, value: u32) -> &mut Self {
        self.put_u32(107, value)
    }

    /// Sets [`offchannel-tx-ok`](Nl80211Attrs#method.offchannel_tx_ok).
    #[inline]
    pub fn offchannel_tx_ok(&mut self, present: bool) -> &mut Self {
        self.put_flag(108, present)
    }

    /// Sets [`bss-ht-opmode`](Nl80211Attrs#method.bss_ht_opmode).
    #[inline]
    pub fn bss_ht_opmode(&mut self, value: u16) -> &mut Self {
        self.put_u16(109, value)
    }

    /// Sets [`key-default-types`](Nl80211Attrs#method.key_default_types).
    #[inline]
    pub fn key_default_types(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(110, value)
    }

    /// Sets [`max-remain-on-channel-duration`](Nl80211Attrs#method.max_remain_on_channel_duration).
    #[inline]
    pub fn max_remain_on_channel_duration(&mut self, value: u32) -> &mut Self {
        self.put_u32(111, value)
    }

    /// Sets [`mesh-setup`](Nl80211Attrs#method.mesh_setup).
    #[inline]
    pub fn mesh_setup(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(112, value)
    }

    /// Sets [`wiphy-antenna-avail-tx`](Nl80211Attrs#method.wiphy_antenna_avail_tx).
    #[inline]
    pub fn wiphy_antenna_avail_tx(&mut self, value: u32) -> &mut Self {
        self.put_u32(113, value)
    }

    /// Sets [`wiphy-antenna-avail-rx`](Nl80211Attrs#method.wiphy_antenna_avail_rx).
    #[inline]
    pub fn wiphy_antenna_avail_rx(&mut self, value: u32) -> &mut Self {
        self.put_u32(114, value)
    }

    /// Sets [`support-mesh-auth`](Nl80211Attrs#method.support_mesh_auth).
    #[inline]
    pub fn support_mesh_auth(&mut self, present: bool) -> &mut Self {
        self.put_flag(115, present)
    }

    /// Sets [`sta-plink-state`](Nl80211Attrs#method.sta_plink_state).
    #[inline]
    pub fn sta_plink_state(&mut self, value: u8) -> &mut Self {
        self.put_u8(116, value)
    }

    /// Sets [`wowlan-triggers`](Nl80211Attrs#method.wowlan_triggers).
    #[inline]
    pub fn wowlan_triggers(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(117, value)
    }

    /// Sets [`wowlan-triggers-supported`](Nl80211Attrs#method.wowlan_triggers_supported).
    #[inline]
    pub fn wowlan_triggers_supported(
        &mut self,
        fill: impl FnOnce(&mut WowlanTriggersWriter),
    ) -> &mut Self {
        self.put_nest::<WowlanTriggersWriter>(118, fill)
    }

    /// Sets [`sched-scan-interval`](Nl80211Attrs#method.sched_scan_interval).
    #[inline]
    pub fn sched_scan_interval(&mut self, value: u32) -> &mut Self {
        self.put_u32(119, value)
    }

    /// Sets [`interface-combinations`](Nl80211Attrs#method.interface_combinations).
    #[inline]
    pub fn interface_combinations<T>(
        &mut self,
        first: u16,
        entries: impl IntoIterator<Item = T>,
        fill: impl FnMut(&mut IfCombinationAttributesWriter, T),
    ) -> &mut Self {
        self.put_nests::<IfCombinationAttributesWriter, T>(120, first, entries, fill)
    }

    /// Sets [`software-iftypes`](Nl80211Attrs#method.software_iftypes).
    #[inline]
    pub fn software_iftypes(
        &mut self,
        fill: impl FnOnce(&mut SupportedIftypesWriter),
    ) -> &mut Self {
        self.put_nest::<SupportedIftypesWriter>(121, fill)
    }

    /// Sets [`rekey-data`](Nl80211Attrs#method.rekey_data).
    #[inline]
    pub fn rekey_data(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(122, value)
    }

    /// Sets [`max-num-sched-scan-ssids`](Nl80211Attrs#method.max_num_sched_scan_ssids).
    #[inline]
    pub fn max_num_sched_scan_ssids(&mut self, value: u8) -> &mut Self {
        self.put_u8(123, value)
    }

    /// Sets [`max-sched-scan-ie-len`](Nl80211Attrs#method.max_sched_scan_ie_len).
    #[inline]
    pub fn max_sched_scan_ie_len(&mut self, value: u16) -> &mut Self {
        self.put_u16(124, value)
    }

    /// Sets [`scan-supp-rates`](Nl80211Attrs#method.scan_supp_rates).
    #[inline]
    pub fn scan_supp_rates(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(125, value)
    }

    /// Sets [`hidden-ssid`](Nl80211Attrs#method.hidden_ssid).
    #[inline]
    pub fn hidden_ssid(&mut self, value: u32) -> &mut Self {
        self.put_u32(126, value)
    }

    /// Sets [`ie-probe-resp`](Nl80211Attrs#method.ie_probe_resp).
    #[inline]
    pub fn ie_probe_resp(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(127, value)
    }

    /// Sets [`ie-assoc-resp`](Nl80211Attrs#method.ie_assoc_resp).
    #[inline]
    pub fn ie_assoc_resp(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(128, value)
    }

    /// Sets [`sta-wme`](Nl80211Attrs#method.sta_wme).
    #[inline]
    pub fn sta_wme(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(129, value)
    }

    /// Sets [`support-ap-uapsd`](Nl80211Attrs#method.support_ap_uapsd).
    #[inline]
    pub fn support_ap_uapsd(&mut self, present: bool) -> &mut Self {
        self.put_flag(130, present)
    }

    /// Sets [`roam-support`](Nl80211Attrs#method.roam_support).
    #[inline]
    pub fn roam_support(&mut self, present: bool) -> &mut Self {
        self.put_flag(131, present)
    }

    /// Sets [`sched-scan-match`](Nl80211Attrs#method.sched_scan_match).
    #[inline]
    pub fn sched_scan_match(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(132, value)
    }

    /// Sets [`max-match-sets`](Nl80211Attrs#method.max_match_sets).
    #[inline]
    pub fn max_match_sets(&mut self, value: u8) -> &mut Self {
        self.put_u8(133, value)
    }

    /// Sets [`pmksa-candidate`](Nl80211Attrs#method.pmksa_candidate).
    #[inline]
    pub fn pmksa_candidate(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(134, value)
    }

    /// Sets [`tx-no-cck-rate`](Nl80211Attrs#method.tx_no_cck_rate).
    #[inline]
    pub fn tx_no_cck_rate(&mut self, present: bool) -> &mut Self {
        self.put_flag(135, present)
    }

    /// Sets [`tdls-action`](Nl80211Attrs#method.tdls_action).
    #[inline]
    pub fn tdls_action(&mut self, value: u8) -> &mut Self {
        self.put_u8(136, value)
    }

    /// Sets [`tdls-dialog-token`](Nl80211Attrs#method.tdls_dialog_token).
    #[inline]
    pub fn tdls_dialog_token(&mut self, value: u8) -> &mut Self {
        self.put_u8(137, value)
    }

    /// Sets [`tdls-operation`](Nl80211Attrs#method.tdls_operation).
    #[inline]
    pub fn tdls_operation(&mut self, value: u8) -> &mut Self {
        self.put_u8(138, value)
    }

    /// Sets [`tdls-support`](Nl80211Attrs#method.tdls_support).
    #[inline]
    pub fn tdls_support(&mut self, present: bool) -> &mut Self {
        self.put_flag(139, present)
    }

    /// Sets [`tdls-external-setup`](Nl80211Attrs#method.tdls_external_setup).
    #[inline]
    pub fn tdls_external_setup(&mut self, present: bool) -> &mut Self {
        self.put_flag(140, present)
    }

    /// Sets [`device-ap-sme`](Nl80211Attrs#method.device_ap_sme).
    #[inline]
    pub fn device_ap_sme(&mut self, value: u32) -> &mut Self {
        self.put_u32(141, value)
    }

    /// Sets [`dont-wait-for-ack`](Nl80211Attrs#method.dont_wait_for_ack).
    #[inline]
    pub fn dont_wait_for_ack(&mut self, present: bool) -> &mut Self {
        self.put_flag(142, present)
    }

    /// Sets [`feature-flags`](Nl80211Attrs#method.feature_flags).
    #[inline]
    pub fn feature_flags(&mut self, value: FeatureFlags) -> &mut Self {
        self.put_attr::<c::As<FeatureFlags, u32>>(143, value)
    }

    /// Sets [`probe-resp-offload`](Nl80211Attrs#method.probe_resp_offload).
    #[inline]
    pub fn probe_resp_offload(&mut self, value: u32) -> &mut Self {
        self.put_u32(144, value)
    }

    /// Sets [`probe-resp`](Nl80211Attrs#method.probe_resp).
    #[inline]
    pub fn probe_resp(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(145, value)
    }

    /// Sets [`dfs-region`](Nl80211Attrs#method.dfs_region).
    #[inline]
    pub fn dfs_region(&mut self, value: u8) -> &mut Self {
        self.put_u8(146, value)
    }

    /// Sets [`disable-ht`](Nl80211Attrs#method.disable_ht).
    #[inline]
    pub fn disable_ht(&mut self, present: bool) -> &mut Self {
        self.put_flag(147, present)
    }

    /// Sets [`ht-capability-mask`](Nl80211Attrs#method.ht_capability_mask).
    #[inline]
    pub fn ht_capability_mask(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(148, value)
    }

    /// Sets [`noack-map`](Nl80211Attrs#method.noack_map).
    #[inline]
    pub fn noack_map(&mut self, value: u16) -> &mut Self {
        self.put_u16(149, value)
    }

    /// Sets [`inactivity-timeout`](Nl80211Attrs#method.inactivity_timeout).
    #[inline]
    pub fn inactivity_timeout(&mut self, value: u16) -> &mut Self {
        self.put_u16(150, value)
    }

    /// Sets [`rx-signal-dbm`](Nl80211Attrs#method.rx_signal_dbm).
    #[inline]
    pub fn rx_signal_dbm(&mut self, value: u32) -> &mut Self {
        self.put_u32(151, value)
    }

    /// Sets [`bg-scan-period`](Nl80211Attrs#method.bg_scan_period).
    #[inline]
    pub fn bg_scan_period(&mut self, value: u16) -> &mut Self {
        self.put_u16(152, value)
    }

    /// Sets [`wdev`](Nl80211Attrs#method.wdev).
    #[inline]
    pub fn wdev(&mut self, value: u64) -> &mut Self {
        self.put_u64(153, value)
    }

    /// Sets [`user-reg-hint-type`](Nl80211Attrs#method.user_reg_hint_type).
    #[inline]
    pub fn user_reg_hint_type(&mut self, value: u32) -> &mut Self {
        self.put_u32(154, value)
    }

    /// Sets [`conn-failed-reason`](Nl80211Attrs#method.conn_failed_reason).
    #[inline]
    pub fn conn_failed_reason(&mut self, value: u32) -> &mut Self {
        self.put_u32(155, value)
    }

    /// Sets [`auth-data`](Nl80211Attrs#method.auth_data).
    #[inline]
    pub fn auth_data(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(156, value)
    }

    /// Sets [`vht-capability`](Nl80211Attrs#method.vht_capability).
    #[inline]
    pub fn vht_capability(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(157, value)
    }

    /// Sets [`scan-flags`](Nl80211Attrs#method.scan_flags).
    #[inline]
    pub fn scan_flags(&mut self, value: ScanFlags) -> &mut Self {
        self.put_attr::<c::As<ScanFlags, u32>>(158, value)
    }

    /// Sets [`channel-width`](Nl80211Attrs#method.channel_width).
    #[inline]
    pub fn channel_width(&mut self, value: ChanWidth) -> &mut Self {
        self.put_attr::<c::As<ChanWidth, u32>>(159, value)
    }

    /// Sets [`center-freq1`](Nl80211Attrs#method.center_freq1).
    #[inline]
    pub fn center_freq1(&mut self, value: u32) -> &mut Self {
        self.put_u32(160, value)
    }

    /// Sets [`center-freq2`](Nl80211Attrs#method.center_freq2).
    #[inline]
    pub fn center_freq2(&mut self, value: u32) -> &mut Self {
        self.put_u32(161, value)
    }

    /// Sets [`p2p-ctwindow`](Nl80211Attrs#method.p2p_ctwindow).
    #[inline]
    pub fn p2p_ctwindow(&mut self, value: u8) -> &mut Self {
        self.put_u8(162, value)
    }

    /// Sets [`p2p-oppps`](Nl80211Attrs#method.p2p_oppps).
    #[inline]
    pub fn p2p_oppps(&mut self, value: u8) -> &mut Self {
        self.put_u8(163, value)
    }

    /// Sets [`local-mesh-power-mode`](Nl80211Attrs#method.local_mesh_power_mode).
    #[inline]
    pub fn local_mesh_power_mode(&mut self, value: u32) -> &mut Self {
        self.put_u32(164, value)
    }

    /// Sets [`acl-policy`](Nl80211Attrs#method.acl_policy).
    #[inline]
    pub fn acl_policy(&mut self, value: u32) -> &mut Self {
        self.put_u32(165, value)
    }

    /// Sets [`mac-addrs`](Nl80211Attrs#method.mac_addrs).
    #[inline]
    pub fn mac_addrs<T: Into<rt::HardwareAddr>>(
        &mut self,
        first: u16,
        entries: impl IntoIterator<Item = T>,
    ) -> &mut Self {
        self.put_entries(
            166,
            first,
            entries,
            |w, index, value| {
                w.put_entry::<rt::HardwareAddr>(index, value.into());
            },
        )
    }

    /// Sets [`mac-acl-max`](Nl80211Attrs#method.mac_acl_max).
    #[inline]
    pub fn mac_acl_max(&mut self, value: u32) -> &mut Self {
        self.put_u32(167, value)
    }

    /// Sets [`radar-event`](Nl80211Attrs#method.radar_event).
    #[inline]
    pub fn radar_event(&mut self, value: u32) -> &mut Self {
        self.put_u32(168, value)
    }

    /// Sets [`ext-capa`](Nl80211Attrs#method.ext_capa).
    #[inline]
    pub fn ext_capa(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(169, value)
    }

    /// Sets [`ext-capa-mask`](Nl80211Attrs#method.ext_capa_mask).
    #[inline]
    pub fn ext_capa_mask(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(170, value)
    }

    /// Sets [`sta-capability`](Nl80211Attrs#method.sta_capability).
    #[inline]
    pub fn sta_capability(&mut self, value: u16) -> &mut Self {
        self.put_u16(171, value)
    }

    /// Sets [`sta-ext-capability`](Nl80211Attrs#method.sta_ext_capability).
    #[inline]
    pub fn sta_ext_capability(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(172, value)
    }

    /// Sets [`protocol-features`](Nl80211Attrs#method.protocol_features).
    #[inline]
    pub fn protocol_features(&mut self, value: ProtocolFeatures) -> &mut Self {
        self.put_attr::<c::As<ProtocolFeatures, u32>>(173, value)
    }

    /// Sets [`split-wiphy-dump`](Nl80211Attrs#method.split_wiphy_dump).
    #[inline]
    pub fn split_wiphy_dump(&mut self, present: bool) -> &mut Self {
        self.put_flag(174, present)
    }

    /// Sets [`disable-vht`](Nl80211Attrs#method.disable_vht).
    #[inline]
    pub fn disable_vht(&mut self, present: bool) -> &mut Self {
        self.put_flag(175, present)
    }

    /// Sets [`vht-capability-mask`](Nl80211Attrs#method.vht_capability_mask).
    #[inline]
    pub fn vht_capability_mask(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(176, value)
    }

    /// Sets [`mdid`](Nl80211Attrs#method.mdid).
    #[inline]
    pub fn mdid(&mut self, value: u16) -> &mut Self {
        self.put_u16(177, value)
    }

    /// Sets [`ie-ric`](Nl80211Attrs#method.ie_ric).
    #[inline]
    pub fn ie_ric(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(178, value)
    }

    /// Sets [`crit-prot-id`](Nl80211Attrs#method.crit_prot_id).
    #[inline]
    pub fn crit_prot_id(&mut self, value: u16) -> &mut Self {
        self.put_u16(179, value)
    }

    /// Sets [`max-crit-prot-duration`](Nl80211Attrs#method.max_crit_prot_duration).
    #[inline]
    pub fn max_crit_prot_duration(&mut self, value: u16) -> &mut Self {
        self.put_u16(180, value)
    }

    /// Sets [`peer-aid`](Nl80211Attrs#method.peer_aid).
    #[inline]
    pub fn peer_aid(&mut self, value: u16) -> &mut Self {
        self.put_u16(181, value)
    }

    /// Sets [`coalesce-rule`](Nl80211Attrs#method.coalesce_rule).
    #[inline]
    pub fn coalesce_rule(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(182, value)
    }

    /// Sets [`ch-switch-count`](Nl80211Attrs#method.ch_switch_count).
    #[inline]
    pub fn ch_switch_count(&mut self, value: u32) -> &mut Self {
        self.put_u32(183, value)
    }

    /// Sets [`ch-switch-block-tx`](Nl80211Attrs#method.ch_switch_block_tx).
    #[inline]
    pub fn ch_switch_block_tx(&mut self, present: bool) -> &mut Self {
        self.put_flag(184, present)
    }

    /// Sets [`csa-ies`](Nl80211Attrs#method.csa_ies).
    #[inline]
    pub fn csa_ies(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(185, value)
    }

    /// Sets [`cntdwn-offs-beacon`](Nl80211Attrs#method.cntdwn_offs_beacon).
    #[inline]
    pub fn cntdwn_offs_beacon(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(186, value)
    }

    /// Sets [`cntdwn-offs-presp`](Nl80211Attrs#method.cntdwn_offs_presp).
    #[inline]
    pub fn cntdwn_offs_presp(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(187, value)
    }

    /// Sets [`rxmgmt-flags`](Nl80211Attrs#method.rxmgmt_flags).
    #[inline]
    pub fn rxmgmt_flags(&mut self, value: u32) -> &mut Self {
        self.put_u32(188, value)
    }

    /// Sets [`sta-supported-channels`](Nl80211Attrs#method.sta_supported_channels).
    #[inline]
    pub fn sta_supported_channels(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(189, value)
    }

    /// Sets [`sta-supported-oper-classes`](Nl80211Attrs#method.sta_supported_oper_classes).
    #[inline]
    pub fn sta_supported_oper_classes(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(190, value)
    }

    /// Sets [`handle-dfs`](Nl80211Attrs#method.handle_dfs).
    #[inline]
    pub fn handle_dfs(&mut self, present: bool) -> &mut Self {
        self.put_flag(191, present)
    }

    /// Sets [`support-5-mhz`](Nl80211Attrs#method.support_5_mhz).
    #[inline]
    pub fn support_5_mhz(&mut self, present: bool) -> &mut Self {
        self.put_flag(192, present)
    }

    /// Sets [`support-10-mhz`](Nl80211Attrs#method.support_10_mhz).
    #[inline]
    pub fn support_10_mhz(&mut self, present: bool) -> &mut Self {
        self.put_flag(193, present)
    }

    /// Sets [`opmode-notif`](Nl80211Attrs#method.opmode_notif).
    #[inline]
    pub fn opmode_notif(&mut self, value: u8) -> &mut Self {
        self.put_u8(194, value)
    }

    /// Sets [`vendor-id`](Nl80211Attrs#method.vendor_id).
    #[inline]
    pub fn vendor_id(&mut self, value: u32) -> &mut Self {
        self.put_u32(195, value)
    }

    /// Sets [`vendor-subcmd`](Nl80211Attrs#method.vendor_subcmd).
    #[inline]
    pub fn vendor_subcmd(&mut self, value: u32) -> &mut Self {
        self.put_u32(196, value)
    }

    /// Sets [`vendor-data`](Nl80211Attrs#method.vendor_data).
    #[inline]
    pub fn vendor_data(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(197, value)
    }

    /// Sets [`vendor-events`](Nl80211Attrs#method.vendor_events).
    #[inline]
    pub fn vendor_events(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(198, value)
    }

    /// Sets [`qos-map`](Nl80211Attrs#method.qos_map).
    #[inline]
    pub fn qos_map(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(199, value)
    }

    /// Sets [`mac-hint`](Nl80211Attrs#method.mac_hint).
    #[inline]
    pub fn mac_hint(&mut self, value: impl Into<rt::HardwareAddr>) -> &mut Self {
        self.put_attr::<rt::HardwareAddr>(200, value.into())
    }

    /// Sets [`wiphy-freq-hint`](Nl80211Attrs#method.wiphy_freq_hint).
    #[inline]
    pub fn wiphy_freq_hint(&mut self, value: u32) -> &mut Self {
        self.put_u32(201, value)
    }

    /// Sets [`max-ap-assoc-sta`](Nl80211Attrs#method.max_ap_assoc_sta).
    #[inline]
    pub fn max_ap_assoc_sta(&mut self, value: u32) -> &mut Self {
        self.put_u32(202, value)
    }

    /// Sets [`tdls-peer-capability`](Nl80211Attrs#method.tdls_peer_capability).
    #[inline]
    pub fn tdls_peer_capability(&mut self, value: u32) -> &mut Self {
        self.put_u32(203, value)
    }

    /// Sets [`socket-owner`](Nl80211Attrs#method.socket_owner).
    #[inline]
    pub fn socket_owner(&mut self, present: bool) -> &mut Self {
        self.put_flag(204, present)
    }

    /// Sets [`csa-c-offsets-tx`](Nl80211Attrs#method.csa_c_offsets_tx).
    #[inline]
    pub fn csa_c_offsets_tx(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(205, value)
    }

    /// Sets [`max-csa-counters`](Nl80211Attrs#method.max_csa_counters).
    #[inline]
    pub fn max_csa_counters(&mut self, value: u8) -> &mut Self {
        self.put_u8(206, value)
    }

    /// Sets [`tdls-initiator`](Nl80211Attrs#method.tdls_initiator).
    #[inline]
    pub fn tdls_initiator(&mut self, present: bool) -> &mut Self {
        self.put_flag(207, present)
    }

    /// Sets [`use-rrm`](Nl80211Attrs#method.use_rrm).
    #[inline]
    pub fn use_rrm(&mut self, present: bool) -> &mut Self {
        self.put_flag(208, present)
    }

    /// Sets [`wiphy-dyn-ack`](Nl80211Attrs#method.wiphy_dyn_ack).
    #[inline]
    pub fn wiphy_dyn_ack(&mut self, present: bool) -> &mut Self {
        self.put_flag(209, present)
    }

    /// Sets [`tsid`](Nl80211Attrs#method.tsid).
    #[inline]
    pub fn tsid(&mut self, value: u8) -> &mut Self {
        self.put_u8(210, value)
    }

    /// Sets [`user-prio`](Nl80211Attrs#method.user_prio).
    #[inline]
    pub fn user_prio(&mut self, value: u8) -> &mut Self {
        self.put_u8(211, value)
    }

    /// Sets [`admitted-time`](Nl80211Attrs#method.admitted_time).
    #[inline]
    pub fn admitted_time(&mut self, value: u16) -> &mut Self {
        self.put_u16(212, value)
    }

    /// Sets [`smps-mode`](Nl80211Attrs#method.smps_mode).
    #[inline]
    pub fn smps_mode(&mut self, value: u8) -> &mut Self {
        self.put_u8(213, value)
    }

    /// Sets [`oper-class`](Nl80211Attrs#method.oper_class).
    #[inline]
    pub fn oper_class(&mut self, value: u8) -> &mut Self {
        self.put_u8(214, value)
    }

    /// Sets [`mac-mask`](Nl80211Attrs#method.mac_mask).
    #[inline]
    pub fn mac_mask(&mut self, value: impl Into<rt::HardwareAddr>) -> &mut Self {
        self.put_attr::<rt::HardwareAddr>(215, value.into())
    }

    /// Sets [`wiphy-self-managed-reg`](Nl80211Attrs#method.wiphy_self_managed_reg).
    #[inline]
    pub fn wiphy_self_managed_reg(&mut self, present: bool) -> &mut Self {
        self.put_flag(216, present)
    }

    /// Sets [`ext-features`](Nl80211Attrs#method.ext_features).
    #[inline]
    pub fn ext_features(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(217, value)
    }

    /// Sets [`survey-radio-stats`](Nl80211Attrs#method.survey_radio_stats).
    #[inline]
    pub fn survey_radio_stats(&mut self, present: bool) -> &mut Self {
        self.put_flag(218, present)
    }

    /// Sets [`netns-fd`](Nl80211Attrs#method.netns_fd).
    #[inline]
    pub fn netns_fd(&mut self, value: u32) -> &mut Self {
        self.put_u32(219, value)
    }

    /// Sets [`sched-scan-delay`](Nl80211Attrs#method.sched_scan_delay).
    #[inline]
    pub fn sched_scan_delay(&mut self, value: u32) -> &mut Self {
        self.put_u32(220, value)
    }

    /// Sets [`reg-indoor`](Nl80211Attrs#method.reg_indoor).
    #[inline]
    pub fn reg_indoor(&mut self, present: bool) -> &mut Self {
        self.put_flag(221, present)
    }

    /// Sets [`max-num-sched-scan-plans`](Nl80211Attrs#method.max_num_sched_scan_plans).
    #[inline]
    pub fn max_num_sched_scan_plans(&mut self, value: u32) -> &mut Self {
        self.put_u32(222, value)
    }

    /// Sets [`max-scan-plan-interval`](Nl80211Attrs#method.max_scan_plan_interval).
    #[inline]
    pub fn max_scan_plan_interval(&mut self, value: u32) -> &mut Self {
        self.put_u32(223, value)
    }

    /// Sets [`max-scan-plan-iterations`](Nl80211Attrs#method.max_scan_plan_iterations).
    #[inline]
    pub fn max_scan_plan_iterations(&mut self, value: u32) -> &mut Self {
        self.put_u32(224, value)
    }

    /// Sets [`sched-scan-plans`](Nl80211Attrs#method.sched_scan_plans).
    #[inline]
    pub fn sched_scan_plans(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(225, value)
    }

    /// Sets [`pbss`](Nl80211Attrs#method.pbss).
    #[inline]
    pub fn pbss(&mut self, present: bool) -> &mut Self {
        self.put_flag(226, present)
    }

    /// Sets [`bss-select`](Nl80211Attrs#method.bss_select).
    #[inline]
    pub fn bss_select(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(227, value)
    }

    /// Sets [`sta-support-p2p-ps`](Nl80211Attrs#method.sta_support_p2p_ps).
    #[inline]
    pub fn sta_support_p2p_ps(&mut self, value: u8) -> &mut Self {
        self.put_u8(228, value)
    }

    /// Sets [`pad`](Nl80211Attrs#method.pad).
    #[inline]
    pub fn pad(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(229, value)
    }

    /// Sets [`iftype-ext-capa`](Nl80211Attrs#method.iftype_ext_capa).
    #[inline]
    pub fn iftype_ext_capa(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(230, value)
    }

    /// Sets [`mu-mimo-group-data`](Nl80211Attrs#method.mu_mimo_group_data).
    #[inline]
    pub fn mu_mimo_group_data(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(231, value)
    }

    /// Sets [`mu-mimo-follow-mac-addr`](Nl80211Attrs#method.mu_mimo_follow_mac_addr).
    #[inline]
    pub fn mu_mimo_follow_mac_addr(
        &mut self,
        value: impl Into<rt::HardwareAddr>,
    ) -> &mut Self {
        self.put_attr::<rt::HardwareAddr>(232, value.into())
    }

    /// Sets [`scan-start-time-tsf`](Nl80211Attrs#method.scan_start_time_tsf).
    #[inline]
    pub fn scan_start_time_tsf(&mut self, value: u64) -> &mut Self {
        self.put_u64(233, value)
    }

    /// Sets [`scan-start-time-tsf-bssid`](Nl80211Attrs#method.scan_start_time_tsf_bssid).
    #[inline]
    pub fn scan_start_time_tsf_bssid(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(234, value)
    }

    /// Sets [`measurement-duration`](Nl80211Attrs#method.measurement_duration).
    #[inline]
    pub fn measurement_duration(&mut self, value: u16) -> &mut Self {
        self.put_u16(235, value)
    }

    /// Sets [`measurement-duration-mandatory`](Nl80211Attrs#method.measurement_duration_mandatory).
    #[inline]
    pub fn measurement_duration_mandatory(&mut self, present: bool) -> &mut Self {
        self.put_flag(236, present)
    }

    /// Sets [`mesh-peer-aid`](Nl80211Attrs#method.mesh_peer_aid).
    #[inline]
    pub fn mesh_peer_aid(&mut self, value: u16) -> &mut Self {
        self.put_u16(237, value)
    }

    /// Sets [`nan-master-pref`](Nl80211Attrs#method.nan_master_pref).
    #[inline]
    pub fn nan_master_pref(&mut self, value: u8) -> &mut Self {
        self.put_u8(238, value)
    }

    /// Sets [`bands`](Nl80211Attrs#method.bands).
    #[inline]
    pub fn bands(&mut self, value: u32) -> &mut Self {
        self.put_u32(239, value)
    }

    /// Sets [`nan-func`](Nl80211Attrs#method.nan_func).
    #[inline]
    pub fn nan_func(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(240, value)
    }

    /// Sets [`nan-match`](Nl80211Attrs#method.nan_match).
    #[inline]
    pub fn nan_match(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(241, value)
    }

    /// Sets [`fils-kek`](Nl80211Attrs#method.fils_kek).
    #[inline]
    pub fn fils_kek(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(242, value)
    }

    /// Sets [`fils-nonces`](Nl80211Attrs#method.fils_nonces).
    #[inline]
    pub fn fils_nonces(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(243, value)
    }

    /// Sets [`multicast-to-unicast-enabled`](Nl80211Attrs#method.multicast_to_unicast_enabled).
    #[inline]
    pub fn multicast_to_unicast_enabled(&mut self, present: bool) -> &mut Self {
        self.put_flag(244, present)
    }

    /// Sets [`bssid`](Nl80211Attrs#method.bssid).
    #[inline]
    pub fn bssid(&mut self, value: impl Into<rt::HardwareAddr>) -> &mut Self {
        self.put_attr::<rt::HardwareAddr>(245, value.into())
    }

    /// Sets [`sched-scan-relative-rssi`](Nl80211Attrs#method.sched_scan_relative_rssi).
    #[inline]
    pub fn sched_scan_relative_rssi(&mut self, value: i8) -> &mut Self {
        self.put_attr::<i8>(246, value)
    }

    /// Sets [`sched-scan-rssi-adjust`](Nl80211Attrs#method.sched_scan_rssi_adjust).
    #[inline]
    pub fn sched_scan_rssi_adjust(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(247, value)
    }

    /// Sets [`timeout-reason`](Nl80211Attrs#method.timeout_reason).
    #[inline]
    pub fn timeout_reason(&mut self, value: u32) -> &mut Self {
        self.put_u32(248, value)
    }

    /// Sets [`fils-erp-username`](Nl80211Attrs#method.fils_erp_username).
    #[inline]
    pub fn fils_erp_username(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(249, value)
    }

    /// Sets [`fils-erp-realm`](Nl80211Attrs#method.fils_erp_realm).
    #[inline]
    pub fn fils_erp_realm(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(250, value)
    }

    /// Sets [`fils-erp-next-seq-num`](Nl80211Attrs#method.fils_erp_next_seq_num).
    #[inline]
    pub fn fils_erp_next_seq_num(&mut self, value: u16) -> &mut Self {
        self.put_u16(251, value)
    }

    /// Sets [`fils-erp-rrk`](Nl80211Attrs#method.fils_erp_rrk).
    #[inline]
    pub fn fils_erp_rrk(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(252, value)
    }

    /// Sets [`fils-cache-id`](Nl80211Attrs#method.fils_cache_id).
    #[inline]
    pub fn fils_cache_id(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(253, value)
    }

    /// Sets [`pmk`](Nl80211Attrs#method.pmk).
    #[inline]
    pub fn pmk(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(254, value)
    }

    /// Sets [`sched-scan-multi`](Nl80211Attrs#method.sched_scan_multi).
    #[inline]
    pub fn sched_scan_multi(&mut self, present: bool) -> &mut Self {
        self.put_flag(255, present)
    }

    /// Sets [`sched-scan-max-reqs`](Nl80211Attrs#method.sched_scan_max_reqs).
    #[inline]
    pub fn sched_scan_max_reqs(&mut self, value: u32) -> &mut Self {
        self.put_u32(256, value)
    }

    /// Sets [`want-1x-4way-hs`](Nl80211Attrs#method.want_1x_4way_hs).
    #[inline]
    pub fn want_1x_4way_hs(&mut self, present: bool) -> &mut Self {
        self.put_flag(257, present)
    }

    /// Sets [`pmkr0-name`](Nl80211Attrs#method.pmkr0_name).
    #[inline]
    pub fn pmkr0_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(258, value)
    }

    /// Sets [`port-authorized`](Nl80211Attrs#method.port_authorized).
    #[inline]
    pub fn port_authorized(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(259, value)
    }

    /// Sets [`external-auth-action`](Nl80211Attrs#method.external_auth_action).
    #[inline]
    pub fn external_auth_action(&mut self, value: u32) -> &mut Self {
        self.put_u32(260, value)
    }

    /// Sets [`external-auth-support`](Nl80211Attrs#method.external_auth_support).
    #[inline]
    pub fn external_auth_support(&mut self, present: bool) -> &mut Self {
        self.put_flag(261, present)
    }

    /// Sets [`nss`](Nl80211Attrs#method.nss).
    #[inline]
    pub fn nss(&mut self, value: u8) -> &mut Self {
        self.put_u8(262, value)
    }

    /// Sets [`ack-signal`](Nl80211Attrs#method.ack_signal).
    #[inline]
    pub fn ack_signal(&mut self, value: i32) -> &mut Self {
        self.put_attr::<i32>(263, value)
    }

    /// Sets [`control-port-over-nl80211`](Nl80211Attrs#method.control_port_over_nl80211).
    #[inline]
    pub fn control_port_over_nl80211(&mut self, present: bool) -> &mut Self {
        self.put_flag(264, present)
    }

    /// Sets [`txq-stats`](Nl80211Attrs#method.txq_stats).
    #[inline]
    pub fn txq_stats(&mut self, fill: impl FnOnce(&mut TxqStatsWriter)) -> &mut Self {
        self.put_nest::<TxqStatsWriter>(265, fill)
    }

    /// Sets [`txq-limit`](Nl80211Attrs#method.txq_limit).
    #[inline]
    pub fn txq_limit(&mut self, value: u32) -> &mut Self {
        self.put_u32(266, value)
    }

    /// Sets [`txq-memory-limit`](Nl80211Attrs#method.txq_memory_limit).
    #[inline]
    pub fn txq_memory_limit(&mut self, value: u32) -> &mut Self {
        self.put_u32(267, value)
    }

    /// Sets [`txq-quantum`](Nl80211Attrs#method.txq_quantum).
    #[inline]
    pub fn txq_quantum(&mut self, value: u32) -> &mut Self {
        self.put_u32(268, value)
    }

    /// Sets [`he-capability`](Nl80211Attrs#method.he_capability).
    #[inline]
    pub fn he_capability(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(269, value)
    }

    /// Sets [`ftm-responder`](Nl80211Attrs#method.ftm_responder).
    #[inline]
    pub fn ftm_responder(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(270, value)
    }

    /// Sets [`ftm-responder-stats`](Nl80211Attrs#method.ftm_responder_stats).
    #[inline]
    pub fn ftm_responder_stats(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(271, value)
    }

    /// Sets [`timeout`](Nl80211Attrs#method.timeout).
    #[inline]
    pub fn timeout(&mut self, value: u32) -> &mut Self {
        self.put_u32(272, value)
    }

    /// Sets [`peer-measurements`](Nl80211Attrs#method.peer_measurements).
    #[inline]
    pub fn peer_measurements(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(273, value)
    }

    /// Sets [`airtime-weight`](Nl80211Attrs#method.airtime_weight).
    #[inline]
    pub fn airtime_weight(&mut self, value: u16) -> &mut Self {
        self.put_u16(274, value)
    }

    /// Sets [`sta-tx-power-setting`](Nl80211Attrs#method.sta_tx_power_setting).
    #[inline]
    pub fn sta_tx_power_setting(&mut self, value: u8) -> &mut Self {
        self.put_u8(275, value)
    }

    /// Sets [`sta-tx-power`](Nl80211Attrs#method.sta_tx_power).
    #[inline]
    pub fn sta_tx_power(&mut self, value: i16) -> &mut Self {
        self.put_attr::<i16>(276, value)
    }

    /// Sets [`sae-password`](Nl80211Attrs#method.sae_password).
    #[inline]
    pub fn sae_password(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(277, value)
    }

    /// Sets [`twt-responder`](Nl80211Attrs#method.twt_responder).
    #[inline]
    pub fn twt_responder(&mut self, present: bool) -> &mut Self {
        self.put_flag(278, present)
    }

    /// Sets [`he-obss-pd`](Nl80211Attrs#method.he_obss_pd).
    #[inline]
    pub fn he_obss_pd(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(279, value)
    }

    /// Sets [`wiphy-edmg-channels`](Nl80211Attrs#method.wiphy_edmg_channels).
    #[inline]
    pub fn wiphy_edmg_channels(&mut self, value: u8) -> &mut Self {
        self.put_u8(280, value)
    }

    /// Sets [`wiphy-edmg-bw-config`](Nl80211Attrs#method.wiphy_edmg_bw_config).
    #[inline]
    pub fn wiphy_edmg_bw_config(&mut self, value: u8) -> &mut Self {
        self.put_u8(281, value)
    }

    /// Sets [`vlan-id`](Nl80211Attrs#method.vlan_id).
    #[inline]
    pub fn vlan_id(&mut self, value: u16) -> &mut Self {
        self.put_u16(282, value)
    }

    /// Sets [`he-bss-color`](Nl80211Attrs#method.he_bss_color).
    #[inline]
    pub fn he_bss_color(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(283, value)
    }

    /// Sets [`iftype-akm-suites`](Nl80211Attrs#method.iftype_akm_suites).
    #[inline]
    pub fn iftype_akm_suites(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(284, value)
    }

    /// Sets [`tid-config`](Nl80211Attrs#method.tid_config).
    #[inline]
    pub fn tid_config(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(285, value)
    }

    /// Sets [`control-port-no-preauth`](Nl80211Attrs#method.control_port_no_preauth).
    #[inline]
    pub fn control_port_no_preauth(&mut self, present: bool) -> &mut Self {
        self.put_flag(286, present)
    }

    /// Sets [`pmk-lifetime`](Nl80211Attrs#method.pmk_lifetime).
    #[inline]
    pub fn pmk_lifetime(&mut self, value: u32) -> &mut Self {
        self.put_u32(287, value)
    }

    /// Sets [`pmk-reauth-threshold`](Nl80211Attrs#method.pmk_reauth_threshold).
    #[inline]
    pub fn pmk_reauth_threshold(&mut self, value: u8) -> &mut Self {
        self.put_u8(288, value)
    }

    /// Sets [`receive-multicast`](Nl80211Attrs#method.receive_multicast).
    #[inline]
    pub fn receive_multicast(&mut self, present: bool) -> &mut Self {
        self.put_flag(289, present)
    }

    /// Sets [`wiphy-freq-offset`](Nl80211Attrs#method.wiphy_freq_offset).
    #[inline]
    pub fn wiphy_freq_offset(&mut self, value: u32) -> &mut Self {
        self.put_u32(290, value)
    }

    /// Sets [`center-freq1-offset`](Nl80211Attrs#method.center_freq1_offset).
    #[inline]
    pub fn center_freq1_offset(&mut self, value: u32) -> &mut Self {
        self.put_u32(291, value)
    }

    /// Sets [`scan-freq-khz`](Nl80211Attrs#method.scan_freq_khz).
    #[inline]
    pub fn scan_freq_khz(
        &mut self,
        first: u16,
        entries: impl IntoIterator<Item = u32>,
    ) -> &mut Self {
        self.put_entries(
            292,
            first,
            entries,
            |w, index, value| {
                w.put_entry::<u32>(index, value);
            },
        )
    }

    /// Sets [`he-6ghz-capability`](Nl80211Attrs#method.he_6ghz_capability).
    #[inline]
    pub fn he_6ghz_capability(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(293, value)
    }

    /// Sets [`fils-discovery`](Nl80211Attrs#method.fils_discovery).
    #[inline]
    pub fn fils_discovery(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(294, value)
    }

    /// Sets [`unsol-bcast-probe-resp`](Nl80211Attrs#method.unsol_bcast_probe_resp).
    #[inline]
    pub fn unsol_bcast_probe_resp(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(295, value)
    }

    /// Sets [`s1g-capability`](Nl80211Attrs#method.s1g_capability).
    #[inline]
    pub fn s1g_capability(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(296, value)
    }

    /// Sets [`s1g-capability-mask`](Nl80211Attrs#method.s1g_capability_mask).
    #[inline]
    pub fn s1g_capability_mask(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(297, value)
    }

    /// Sets [`sae-pwe`](Nl80211Attrs#method.sae_pwe).
    #[inline]
    pub fn sae_pwe(&mut self, value: u8) -> &mut Self {
        self.put_u8(298, value)
    }

    /// Sets [`reconnect-requested`](Nl80211Attrs#method.reconnect_requested).
    #[inline]
    pub fn reconnect_requested(&mut self, present: bool) -> &mut Self {
        self.put_flag(299, present)
    }

    /// Sets [`sar-spec`](Nl80211Attrs#method.sar_spec).
    #[inline]
    pub fn sar_spec(
        &mut self,
        fill: impl FnOnce(&mut SarAttributesWriter),
    ) -> &mut Self {
        self.put_nest::<SarAttributesWriter>(300, fill)
    }

    /// Sets [`disable-he`](Nl80211Attrs#method.disable_he).
    #[inline]
    pub fn disable_he(&mut self, present: bool) -> &mut Self {
        self.put_flag(301, present)
    }

    /// Sets [`obss-color-bitmap`](Nl80211Attrs#method.obss_color_bitmap).
    #[inline]
    pub fn obss_color_bitmap(&mut self, value: u64) -> &mut Self {
        self.put_u64(302, value)
    }

    /// Sets [`color-change-count`](Nl80211Attrs#method.color_change_count).
    #[inline]
    pub fn color_change_count(&mut self, value: u8) -> &mut Self {
        self.put_u8(303, value)
    }

    /// Sets [`color-change-color`](Nl80211Attrs#method.color_change_color).
    #[inline]
    pub fn color_change_color(&mut self, value: u8) -> &mut Self {
        self.put_u8(304, value)
    }

    /// Sets [`color-change-elems`](Nl80211Attrs#method.color_change_elems).
    #[inline]
    pub fn color_change_elems(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(305, value)
    }

    /// Sets [`mbssid-config`](Nl80211Attrs#method.mbssid_config).
    #[inline]
    pub fn mbssid_config(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(306, value)
    }

    /// Sets [`mbssid-elems`](Nl80211Attrs#method.mbssid_elems).
    #[inline]
    pub fn mbssid_elems(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(307, value)
    }

    /// Sets [`radar-background`](Nl80211Attrs#method.radar_background).
    #[inline]
    pub fn radar_background(&mut self, present: bool) -> &mut Self {
        self.put_flag(308, present)
    }

    /// Sets [`ap-settings-flags`](Nl80211Attrs#method.ap_settings_flags).
    #[inline]
    pub fn ap_settings_flags(&mut self, value: u32) -> &mut Self {
        self.put_u32(309, value)
    }

    /// Sets [`eht-capability`](Nl80211Attrs#method.eht_capability).
    #[inline]
    pub fn eht_capability(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(310, value)
    }

    /// Sets [`disable-eht`](Nl80211Attrs#method.disable_eht).
    #[inline]
    pub fn disable_eht(&mut self, present: bool) -> &mut Self {
        self.put_flag(311, present)
    }

    /// Sets [`mlo-links`](Nl80211Attrs#method.mlo_links).
    #[inline]
    pub fn mlo_links(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(312, value)
    }

    /// Sets [`mlo-link-id`](Nl80211Attrs#method.mlo_link_id).
    #[inline]
    pub fn mlo_link_id(&mut self, value: u8) -> &mut Self {
        self.put_u8(313, value)
    }

    /// Sets [`mld-addr`](Nl80211Attrs#method.mld_addr).
    #[inline]
    pub fn mld_addr(&mut self, value: impl Into<rt::HardwareAddr>) -> &mut Self {
        self.put_attr::<rt::HardwareAddr>(314, value.into())
    }

    /// Sets [`mlo-support`](Nl80211Attrs#method.mlo_support).
    #[inline]
    pub fn mlo_support(&mut self, present: bool) -> &mut Self {
        self.put_flag(315, present)
    }

    /// Sets [`max-num-akm-suites`](Nl80211Attrs#method.max_num_akm_suites).
    #[inline]
    pub fn max_num_akm_suites(&mut self, value: u16) -> &mut Self {
        self.put_u16(316, value)
    }

    /// Sets [`eml-capability`](Nl80211Attrs#method.eml_capability).
    #[inline]
    pub fn eml_capability(&mut self, value: u16) -> &mut Self {
        self.put_u16(317, value)
    }

    /// Sets [`mld-capa-and-ops`](Nl80211Attrs#method.mld_capa_and_ops).
    #[inline]
    pub fn mld_capa_and_ops(&mut self, value: u16) -> &mut Self {
        self.put_u16(318, value)
    }

    /// Sets [`tx-hw-timestamp`](Nl80211Attrs#method.tx_hw_timestamp).
    #[inline]
    pub fn tx_hw_timestamp(&mut self, value: u64) -> &mut Self {
        self.put_u64(319, value)
    }

    /// Sets [`rx-hw-timestamp`](Nl80211Attrs#method.rx_hw_timestamp).
    #[inline]
    pub fn rx_hw_timestamp(&mut self, value: u64) -> &mut Self {
        self.put_u64(320, value)
    }

    /// Sets [`td-bitmap`](Nl80211Attrs#method.td_bitmap).
    #[inline]
    pub fn td_bitmap(&mut self, value: u8) -> &mut Self {
        self.put_u8(321, value)
    }

    /// Sets [`punct-bitmap`](Nl80211Attrs#method.punct_bitmap).
    #[inline]
    pub fn punct_bitmap(&mut self, value: u32) -> &mut Self {
        self.put_u32(322, value)
    }

    /// Sets [`max-hw-timestamp-peers`](Nl80211Attrs#method.max_hw_timestamp_peers).
    #[inline]
    pub fn max_hw_timestamp_peers(&mut self, value: u16) -> &mut Self {
        self.put_u16(323, value)
    }

    /// Sets [`hw-timestamp-enabled`](Nl80211Attrs#method.hw_timestamp_enabled).
    #[inline]
    pub fn hw_timestamp_enabled(&mut self, present: bool) -> &mut Self {
        self.put_flag(324, present)
    }

    /// Sets [`ema-rnr-elems`](Nl80211Attrs#method.ema_rnr_elems).
    #[inline]
    pub fn ema_rnr_elems(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(325, value)
    }

    /// Sets [`mlo-link-disabled`](Nl80211Attrs#method.mlo_link_disabled).
    #[inline]
    pub fn mlo_link_disabled(&mut self, present: bool) -> &mut Self {
        self.put_flag(326, present)
    }

    /// Sets [`bss-dump-include-use-data`](Nl80211Attrs#method.bss_dump_include_use_data).
    #[inline]
    pub fn bss_dump_include_use_data(&mut self, present: bool) -> &mut Self {
        self.put_flag(327, present)
    }

    /// Sets [`mlo-ttlm-dlink`](Nl80211Attrs#method.mlo_ttlm_dlink): exactly 16 bytes.
    #[inline]
    pub fn mlo_ttlm_dlink(&mut self, values: &[u16]) -> &mut Self {
        self.put_array::<u16>(328, values)
    }

    /// Sets [`mlo-ttlm-ulink`](Nl80211Attrs#method.mlo_ttlm_ulink): exactly 16 bytes.
    #[inline]
    pub fn mlo_ttlm_ulink(&mut self, values: &[u16]) -> &mut Self {
        self.put_array::<u16>(329, values)
    }

    /// Sets [`assoc-spp-amsdu`](Nl80211Attrs#method.assoc_spp_amsdu).
    #[inline]
    pub fn assoc_spp_amsdu(&mut self, present: bool) -> &mut Self {
        self.put_flag(330, present)
    }

    /// Sets [`wiphy-radios`](Nl80211Attrs#method.wiphy_radios).
    #[inline]
    pub fn wiphy_radios(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(331, value)
    }

    /// Sets [`wiphy-interface-combinations`](Nl80211Attrs#method.wiphy_interface_combinations).
    #[inline]
    pub fn wiphy_interface_combinations<T>(
        &mut self,
        first: u16,
        entries: impl IntoIterator<Item = T>,
        fill: impl FnMut(&mut IfCombinationAttributesWriter, T),
    ) -> &mut Self {
        self.put_nests::<IfCombinationAttributesWriter, T>(332, first, entries, fill)
    }

    /// Sets [`vif-radio-mask`](Nl80211Attrs#method.vif_radio_mask).
    #[inline]
    pub fn vif_radio_mask(&mut self, value: u32) -> &mut Self {
        self.put_u32(333, value)
    }
}

/// Kinds of management frames for one type of interface.
pub type FrameTypeAttrs<'a> = AttrsOf<'a, sets::FrameType>;

impl<'a> FrameTypeAttrs<'a> {
    /// A kind, as type and subtype in the frame control field: `0x00d0` is action. Occurs many
    /// times.
    #[doc(alias = "NL80211_ATTR_FRAME_TYPE")]
    #[inline]
    pub fn frame_type(&self) -> Result<Option<u16>, rt::DecodeError> {
        self.view.get_u16(101)
    }
}

impl FrameTypeWriter {
    /// Sets [`frame-type`](FrameTypeAttrs#method.frame_type).
    #[inline]
    pub fn frame_type(&mut self, value: u16) -> &mut Self {
        self.put_u16(101, value)
    }
}

/// Bands of a radio, numbered from 0 like `enum nl80211_band`.
pub type WiphyBandsAttrs<'a> = AttrsOf<'a, sets::WiphyBands>;

impl<'a> WiphyBandsAttrs<'a> {
    /// The `2ghz` attribute.
    #[doc(alias = "NL80211_BAND_2GHZ")]
    #[inline]
    pub fn _2ghz(&self) -> Result<Option<BandAttrs<'a>>, rt::DecodeError> {
        self.view.get::<BandAttrs<'_>>(0)
    }

    /// The `5ghz` attribute.
    #[doc(alias = "NL80211_BAND_5GHZ")]
    #[inline]
    pub fn _5ghz(&self) -> Result<Option<BandAttrs<'a>>, rt::DecodeError> {
        self.view.get::<BandAttrs<'_>>(1)
    }

    /// Band of 60 GHz (802.11ad).
    #[doc(alias = "NL80211_BAND_60GHZ")]
    #[inline]
    pub fn _60ghz(&self) -> Result<Option<BandAttrs<'a>>, rt::DecodeError> {
        self.view.get::<BandAttrs<'_>>(2)
    }

    /// The `6ghz` attribute.
    #[doc(alias = "NL80211_BAND_6GHZ")]
    #[inline]
    pub fn _6ghz(&self) -> Result<Option<BandAttrs<'a>>, rt::DecodeError> {
        self.view.get::<BandAttrs<'_>>(3)
    }

    /// Band below 1 GHz (802.11ah).
    #[doc(alias = "NL80211_BAND_S1GHZ")]
    #[inline]
    pub fn s1ghz(&self) -> Result<Option<BandAttrs<'a>>, rt::DecodeError> {
        self.view.get::<BandAttrs<'_>>(4)
    }

    /// Light communication (802.11bb).
    #[doc(alias = "NL80211_BAND_LC")]
    #[inline]
    pub fn lc(&self) -> Result<Option<BandAttrs<'a>>, rt::DecodeError> {
        self.view.get::<BandAttrs<'_>>(5)
    }
}

impl WiphyBandsWriter {
    /// Sets [`2ghz`](WiphyBandsAttrs#method._2ghz).
    #[inline]
    pub fn _2ghz(&mut self, fill: impl FnOnce(&mut BandWriter)) -> &mut Self {
        self.put_nest::<BandWriter>(0, fill)
    }

    /// Sets [`5ghz`](WiphyBandsAttrs#method._5ghz).
    #[inline]
    pub fn _5ghz(&mut self, fill: impl FnOnce(&mut BandWriter)) -> &mut Self {
        self.put_nest::<BandWriter>(1, fill)
    }

    /// Sets [`60ghz`](WiphyBandsAttrs#method._60ghz).
    #[inline]
    pub fn _60ghz(&mut self, fill: impl FnOnce(&mut BandWriter)) -> &mut Self {
        self.put_nest::<BandWriter>(2, fill)
    }

    /// Sets [`6ghz`](WiphyBandsAttrs#method._6ghz).
    #[inline]
    pub fn _6ghz(&mut self, fill: impl FnOnce(&mut BandWriter)) -> &mut Self {
        self.put_nest::<BandWriter>(3, fill)
    }

    /// Sets [`s1ghz`](WiphyBandsAttrs#method.s1ghz).
    #[inline]
    pub fn s1ghz(&mut self, fill: impl FnOnce(&mut BandWriter)) -> &mut Self {
        self.put_nest::<BandWriter>(4, fill)
    }

    /// Sets [`lc`](WiphyBandsAttrs#method.lc).
    #[inline]
    pub fn lc(&mut self, fill: impl FnOnce(&mut BandWriter)) -> &mut Self {
        self.put_nest::<BandWriter>(5, fill)
    }
}

/// What a radio can do in a band.
pub type BandAttrs<'a> = AttrsOf<'a, sets::Band>;

impl<'a> BandAttrs<'a> {
    /// Channels.
    #[doc(alias = "NL80211_BAND_ATTR_FREQS")]
    #[inline]
    pub fn freqs(&self) -> Result<rt::Entries<'a, FrequencyAttrs<'a>>, rt::DecodeError> {
        self.view.entries(1)
    }

    /// Rates older than 802.11n.
    #[doc(alias = "NL80211_BAND_ATTR_RATES")]
    #[inline]
    pub fn rates(&self) -> Result<rt::Entries<'a, BitrateAttrs<'a>>, rt::DecodeError> {
        self.view.entries(2)
    }

    /// Supported 802.11n rates, 16 bytes as in the element.
    #[doc(alias = "NL80211_BAND_ATTR_HT_MCS_SET")]
    #[inline]
    pub fn ht_mcs_set(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(3)
    }

    /// 802.11n capability bits.
    #[doc(alias = "NL80211_BAND_ATTR_HT_CAPA")]
    #[inline]
    pub fn ht_capa(&self) -> Result<Option<u16>, rt::DecodeError> {
        self.view.get_u16(4)
    }

    /// Longest received aggregate: 2 to the power of (13 + this) minus 1 bytes.
    #[doc(alias = "NL80211_BAND_ATTR_HT_AMPDU_FACTOR")]
    #[inline]
    pub fn ht_ampdu_factor(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(5)
    }

    /// Least time between parts of an aggregate: 0 none, 1 a quarter microsecond, each step twice
    /// as much.
    #[doc(alias = "NL80211_BAND_ATTR_HT_AMPDU_DENSITY")]
    #[inline]
    pub fn ht_ampdu_density(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(6)
    }

    /// Supported 802.11ac rates, 8 bytes as in the element.
    #[doc(alias = "NL80211_BAND_ATTR_VHT_MCS_SET")]
    #[inline]
    pub fn vht_mcs_set(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(7)
    }

    /// 802.11ac capability bits.
    #[doc(alias = "NL80211_BAND_ATTR_VHT_CAPA")]
    #[inline]
    pub fn vht_capa(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(8)
    }

    /// Newer capabilities, which may differ by type of interface.
    #[doc(alias = "NL80211_BAND_ATTR_IFTYPE_DATA")]
    #[inline]
    pub fn iftype_data(
        &self,
    ) -> Result<rt::Entries<'a, IftypeDataAttrs<'a>>, rt::DecodeError> {
        self.view.entries(9)
    }

    /// Bits of 2.16 GHz channels (802.11ay).
    #[doc(alias = "NL80211_BAND_ATTR_EDMG_CHANNELS")]
    #[inline]
    pub fn edmg_channels(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(10)
    }

    /// Allowed combinations of these, as numbered by 802.11ay.
    #[doc(alias = "NL80211_BAND_ATTR_EDMG_BW_CONFIG")]
    #[inline]
    pub fn edmg_bw_config(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(11)
    }

    /// Supported 802.11ah rates, 5 bytes.
    #[doc(alias = "NL80211_BAND_ATTR_S1G_MCS_NSS_SET")]
    #[inline]
    pub fn s1g_mcs_nss_set(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(12)
    }

    /// 802.11ah capabilities, 10 bytes.
    #[doc(alias = "NL80211_BAND_ATTR_S1G_CAPA")]
    #[inline]
    pub fn s1g_capa(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(13)
    }
}

impl BandWriter {
    /// Sets [`freqs`](BandAttrs#method.freqs).
    #[inline]
    pub fn freqs<T>(
        &mut self,
        first: u16,
        entries: impl IntoIterator<Item = T>,
        fill: impl FnMut(&mut FrequencyWriter, T),
    ) -> &mut Self {
        self.put_nests::<FrequencyWriter, T>(1, first, entries, fill)
    }

    /// Sets [`rates`](BandAttrs#method.rates).
    #[inline]
    pub fn rates<T>(
        &mut self,
        first: u16,
        entries: impl IntoIterator<Item = T>,
        fill: impl FnMut(&mut BitrateWriter, T),
    ) -> &mut Self {
        self.put_nests::<BitrateWriter, T>(2, first, entries, fill)
    }

    /// Sets [`ht-mcs-set`](BandAttrs#method.ht_mcs_set).
    #[inline]
    pub fn ht_mcs_set(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(3, value)
    }

    /// Sets [`ht-capa`](BandAttrs#method.ht_capa).
    #[inline]
    pub fn ht_capa(&mut self, value: u16) -> &mut Self {
        self.put_u16(4, value)
    }

    /// Sets [`ht-ampdu-factor`](BandAttrs#method.ht_ampdu_factor).
    #[inline]
    pub fn ht_ampdu_factor(&mut self, value: u8) -> &mut Self {
        self.put_u8(5, value)
    }

    /// Sets [`ht-ampdu-density`](BandAttrs#method.ht_ampdu_density).
    #[inline]
    pub fn ht_ampdu_density(&mut self, value: u8) -> &mut Self {
        self.put_u8(6, value)
    }

    /// Sets [`vht-mcs-set`](BandAttrs#method.vht_mcs_set).
    #[inline]
    pub fn vht_mcs_set(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(7, value)
    }

    /// Sets [`vht-capa`](BandAttrs#method.vht_capa).
    #[inline]
    pub fn vht_capa(&mut self, value: u32) -> &mut Self {
        self.put_u32(8, value)
    }

    /// Sets [`iftype-data`](BandAttrs#method.iftype_data).
    #[inline]
    pub fn iftype_data<T>(
        &mut self,
        first: u16,
        entries: impl IntoIterator<Item = T>,
        fill: impl FnMut(&mut IftypeDataWriter, T),
    ) -> &mut Self {
        self.put_nests::<IftypeDataWriter, T>(9, first, entries, fill)
    }

    /// Sets [`edmg-channels`](BandAttrs#method.edmg_channels).
    #[inline]
    pub fn edmg_channels(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(10, value)
    }

    /// Sets [`edmg-bw-config`](BandAttrs#method.edmg_bw_config).
    #[inline]
    pub fn edmg_bw_config(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(11, value)
    }

    /// Sets [`s1g-mcs-nss-set`](BandAttrs#method.s1g_mcs_nss_set).
    #[inline]
    pub fn s1g_mcs_nss_set(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(12, value)
    }

    /// Sets [`s1g-capa`](BandAttrs#method.s1g_capa).
    #[inline]
    pub fn s1g_capa(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(13, value)
    }
}

/// One rate.
pub type BitrateAttrs<'a> = AttrsOf<'a, sets::Bitrate>;

impl<'a> BitrateAttrs<'a> {
    /// Rate in units of 100 kbit/s: 10 is 1 Mbit/s.
    #[doc(alias = "NL80211_BITRATE_ATTR_RATE")]
    #[inline]
    pub fn rate(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(1)
    }

    /// Can be sent with a short preamble in the 2.4 GHz band.
    #[doc(alias = "NL80211_BITRATE_ATTR_2GHZ_SHORTPREAMBLE")]
    #[inline]
    pub fn _2ghz_shortpreamble(&self) -> bool {
        self.view.has(2)
    }
}

impl BitrateWriter {
    /// Sets [`rate`](BitrateAttrs#method.rate).
    #[inline]
    pub fn rate(&mut self, value: u32) -> &mut Self {
        self.put_u32(1, value)
    }

    /// Sets [`2ghz-shortpreamble`](BitrateAttrs#method._2ghz_shortpreamble).
    #[inline]
    pub fn _2ghz_shortpreamble(&mut self, present: bool) -> &mut Self {
        self.put_flag(2, present)
    }
}

/// One channel, with what the present regulatory domain allows on it (`iw phy`).
pub type FrequencyAttrs<'a> = AttrsOf<'a, sets::Frequency>;

impl<'a> FrequencyAttrs<'a> {
    /// Centre in MHz.
    #[doc(alias = "NL80211_FREQUENCY_ATTR_FREQ")]
    #[inline]
    pub fn freq(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(1)
    }

    /// May not be used at all.
    #[doc(alias = "NL80211_FREQUENCY_ATTR_DISABLED")]
    #[inline]
    pub fn disabled(&self) -> bool {
        self.view.has(2)
    }

    /// Nothing that starts radiation: no probe requests, no beacons before another station's was
    /// heard.
    #[doc(alias = "NL80211_FREQUENCY_ATTR_NO_IR")]
    #[inline]
    pub fn no_ir(&self) -> bool {
        self.view.has(3)
    }

    /// Old name of the same restriction; sent along with `no-ir` for old programs.
    #[doc(alias = "__NL80211_FREQUENCY_ATTR_NO_IBSS")]
    #[inline]
    pub fn no_ibss(&self) -> bool {
        self.view.has(4)
    }

    /// Must be checked for radar first.
    #[doc(alias = "NL80211_FREQUENCY_ATTR_RADAR")]
    #[inline]
    pub fn radar(&self) -> bool {
        self.view.has(5)
    }

    /// Greatest power in hundredths of a dBm.
    #[doc(alias = "NL80211_FREQUENCY_ATTR_MAX_TX_POWER")]
    #[inline]
    pub fn max_tx_power(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(6)
    }

    /// Result of the check: 0 usable after a check, 1 unavailable (radar seen), 2 available.
    #[doc(alias = "NL80211_FREQUENCY_ATTR_DFS_STATE")]
    #[inline]
    pub fn dfs_state(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(7)
    }

    /// Milliseconds since that state began.
    #[doc(alias = "NL80211_FREQUENCY_ATTR_DFS_TIME")]
    #[inline]
    pub fn dfs_time(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(8)
    }

    /// Cannot be the upper half of a 40 MHz channel.
    #[doc(alias = "NL80211_FREQUENCY_ATTR_NO_HT40_MINUS")]
    #[inline]
    pub fn no_ht40_minus(&self) -> bool {
        self.view.has(9)
    }

    /// Cannot be the lower half of a 40 MHz channel.
    #[doc(alias = "NL80211_FREQUENCY_ATTR_NO_HT40_PLUS")]
    #[inline]
    pub fn no_ht40_plus(&self) -> bool {
        self.view.has(10)
    }

    /// Cannot be part of an 80 MHz channel.
    #[doc(alias = "NL80211_FREQUENCY_ATTR_NO_80MHZ")]
    #[inline]
    pub fn no_80mhz(&self) -> bool {
        self.view.has(11)
    }

    /// Cannot be part of a 160 MHz channel.
    #[doc(alias = "NL80211_FREQUENCY_ATTR_NO_160MHZ")]
    #[inline]
    pub fn no_160mhz(&self) -> bool {
        self.view.has(12)
    }

    /// Milliseconds a check for radar takes.
    #[doc(alias = "NL80211_FREQUENCY_ATTR_DFS_CAC_TIME")]
    #[inline]
    pub fn dfs_cac_time(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(13)
    }

    /// Only inside buildings.
    #[doc(alias = "NL80211_FREQUENCY_ATTR_INDOOR_ONLY")]
    #[inline]
    pub fn indoor_only(&self) -> bool {
        self.view.has(14)
    }

    /// Radiation may start while the radio is a client on the same channel or in the same part of 5
    /// GHz.
    #[doc(alias = "NL80211_FREQUENCY_ATTR_IR_CONCURRENT")]
    #[inline]
    pub fn ir_concurrent(&self) -> bool {
        self.view.has(15)
    }

    /// No 20 MHz operation.
    #[doc(alias = "NL80211_FREQUENCY_ATTR_NO_20MHZ")]
    #[inline]
    pub fn no_20mhz(&self) -> bool {
        self.view.has(16)
    }

    /// No 10 MHz operation.
    #[doc(alias = "NL80211_FREQUENCY_ATTR_NO_10MHZ")]
    #[inline]
    pub fn no_10mhz(&self) -> bool {
        self.view.has(17)
    }

    /// Limits of contention, the index is the access category.
    #[doc(alias = "NL80211_FREQUENCY_ATTR_WMM")]
    #[inline]
    pub fn wmm(&self) -> Result<rt::Entries<'a, WmmAttrs<'a>>, rt::DecodeError> {
        self.view.entries(18)
    }

    /// No 802.11ax.
    #[doc(alias = "NL80211_FREQUENCY_ATTR_NO_HE")]
    #[inline]
    pub fn no_he(&self) -> bool {
        self.view.has(19)
    }

    /// kHz to add to `freq`.
    #[doc(alias = "NL80211_FREQUENCY_ATTR_OFFSET")]
    #[inline]
    pub fn offset(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(20)
    }

    /// 1 MHz operation is possible.
    #[doc(alias = "NL80211_FREQUENCY_ATTR_1MHZ")]
    #[inline]
    pub fn _1mhz(&self) -> bool {
        self.view.has(21)
    }

    /// 2 MHz operation is possible.
    #[doc(alias = "NL80211_FREQUENCY_ATTR_2MHZ")]
    #[inline]
    pub fn _2mhz(&self) -> bool {
        self.view.has(22)
    }

    /// 4 MHz operation is possible.
    #[doc(alias = "NL80211_FREQUENCY_ATTR_4MHZ")]
    #[inline]
    pub fn _4mhz(&self) -> bool {
        self.view.has(23)
    }

    /// 8 MHz operation is possible.
    #[doc(alias = "NL80211_FREQUENCY_ATTR_8MHZ")]
    #[inline]
    pub fn _8mhz(&self) -> bool {
        self.view.has(24)
    }

    /// 16 MHz operation is possible.
    #[doc(alias = "NL80211_FREQUENCY_ATTR_16MHZ")]
    #[inline]
    pub fn _16mhz(&self) -> bool {
        self.view.has(25)
    }

    /// Cannot be part of a 320 MHz channel.
    #[doc(alias = "NL80211_FREQUENCY_ATTR_NO_320MHZ")]
    #[inline]
    pub fn no_320mhz(&self) -> bool {
        self.view.has(26)
    }

    /// No 802.11be.
    #[doc(alias = "NL80211_FREQUENCY_ATTR_NO_EHT")]
    #[inline]
    pub fn no_eht(&self) -> bool {
        self.view.has(27)
    }

    /// Greatest power density in dBm per MHz.
    #[doc(alias = "NL80211_FREQUENCY_ATTR_PSD")]
    #[inline]
    pub fn psd(&self) -> Result<Option<i8>, rt::DecodeError> {
        self.view.get::<i8>(28)
    }

    /// May be used along with a master that checks for radar.
    #[doc(alias = "NL80211_FREQUENCY_ATTR_DFS_CONCURRENT")]
    #[inline]
    pub fn dfs_concurrent(&self) -> bool {
        self.view.has(29)
    }

    /// No connection to very low power access points.
    #[doc(alias = "NL80211_FREQUENCY_ATTR_NO_6GHZ_VLP_CLIENT")]
    #[inline]
    pub fn no_6ghz_vlp_client(&self) -> bool {
        self.view.has(30)
    }

    /// No connection to standard power access points, which ask a frequency database.
    #[doc(alias = "NL80211_FREQUENCY_ATTR_NO_6GHZ_AFC_CLIENT")]
    #[inline]
    pub fn no_6ghz_afc_client(&self) -> bool {
        self.view.has(31)
    }

    /// May be listened to in monitor mode even if disabled.
    #[doc(alias = "NL80211_FREQUENCY_ATTR_CAN_MONITOR")]
    #[inline]
    pub fn can_monitor(&self) -> bool {
        self.view.has(32)
    }

    /// A very low power access point is allowed in spite of `no-ir`.
    #[doc(alias = "NL80211_FREQUENCY_ATTR_ALLOW_6GHZ_VLP_AP")]
    #[inline]
    pub fn allow_6ghz_vlp_ap(&self) -> bool {
        self.view.has(33)
    }
}

impl FrequencyWriter {
    /// Sets [`freq`](FrequencyAttrs#method.freq).
    #[inline]
    pub fn freq(&mut self, value: u32) -> &mut Self {
        self.put_u32(1, value)
    }

    /// Sets [`disabled`](FrequencyAttrs#method.disabled).
    #[inline]
    pub fn disabled(&mut self, present: bool) -> &mut Self {
        self.put_flag(2, present)
    }

    /// Sets [`no-ir`](FrequencyAttrs#method.no_ir).
    #[inline]
    pub fn no_ir(&mut self, present: bool) -> &mut Self {
        self.put_flag(3, present)
    }

    /// Sets [`no-ibss`](FrequencyAttrs#method.no_ibss).
    #[inline]
    pub fn no_ibss(&mut self, present: bool) -> &mut Self {
        self.put_flag(4, present)
    }

    /// Sets [`radar`](FrequencyAttrs#method.radar).
    #[inline]
    pub fn radar(&mut self, present: bool) -> &mut Self {
        self.put_flag(5, present)
    }

    /// Sets [`max-tx-power`](FrequencyAttrs#method.max_tx_power).
    #[inline]
    pub fn max_tx_power(&mut self, value: u32) -> &mut Self {
        self.put_u32(6, value)
    }

    /// Sets [`dfs-state`](FrequencyAttrs#method.dfs_state).
    #[inline]
    pub fn dfs_state(&mut self, value: u32) -> &mut Self {
        self.put_u32(7, value)
    }

    /// Sets [`dfs-time`](FrequencyAttrs#method.dfs_time).
    #[inline]
    pub fn dfs_time(&mut self, value: u32) -> &mut Self {
        self.put_u32(8, value)
    }

    /// Sets [`no-ht40-minus`](FrequencyAttrs#method.no_ht40_minus).
    #[inline]
    pub fn no_ht40_minus(&mut self, present: bool) -> &mut Self {
        self.put_flag(9, present)
    }

    /// Sets [`no-ht40-plus`](FrequencyAttrs#method.no_ht40_plus).
    #[inline]
    pub fn no_ht40_plus(&mut self, present: bool) -> &mut Self {
        self.put_flag(10, present)
    }

    /// Sets [`no-80mhz`](FrequencyAttrs#method.no_80mhz).
    #[inline]
    pub fn no_80mhz(&mut self, present: bool) -> &mut Self {
        self.put_flag(11, present)
    }

    /// Sets [`no-160mhz`](FrequencyAttrs#method.no_160mhz).
    #[inline]
    pub fn no_160mhz(&mut self, present: bool) -> &mut Self {
        self.put_flag(12, present)
    }

    /// Sets [`dfs-cac-time`](FrequencyAttrs#method.dfs_cac_time).
    #[inline]
    pub fn dfs_cac_time(&mut self, value: u32) -> &mut Self {
        self.put_u32(13, value)
    }

    /// Sets [`indoor-only`](FrequencyAttrs#method.indoor_only).
    #[inline]
    pub fn indoor_only(&mut self, present: bool) -> &mut Self {
        self.put_flag(14, present)
    }

    /// Sets [`ir-concurrent`](FrequencyAttrs#method.ir_concurrent).
    #[inline]
    pub fn ir_concurrent(&mut self, present: bool) -> &mut Self {
        self.put_flag(15, present)
    }

    /// Sets [`no-20mhz`](FrequencyAttrs#method.no_20mhz).
    #[inline]
    pub fn no_20mhz(&mut self, present: bool) -> &mut Self {
        self.put_flag(16, present)
    }

    /// Sets [`no-10mhz`](FrequencyAttrs#method.no_10mhz).
    #[inline]
    pub fn no_10mhz(&mut self, present: bool) -> &mut Self {
        self.put_flag(17, present)
    }

    /// Sets [`wmm`](FrequencyAttrs#method.wmm).
    #[inline]
    pub fn wmm<T>(
        &mut self,
        first: u16,
        entries: impl IntoIterator<Item = T>,
        fill: impl FnMut(&mut WmmWriter, T),
    ) -> &mut Self {
        self.put_nests::<WmmWriter, T>(18, first, entries, fill)
    }

    /// Sets [`no-he`](FrequencyAttrs#method.no_he).
    #[inline]
    pub fn no_he(&mut self, present: bool) -> &mut Self {
        self.put_flag(19, present)
    }

    /// Sets [`offset`](FrequencyAttrs#method.offset).
    #[inline]
    pub fn offset(&mut self, value: u32) -> &mut Self {
        self.put_u32(20, value)
    }

    /// Sets [`1mhz`](FrequencyAttrs#method._1mhz).
    #[inline]
    pub fn _1mhz(&mut self, present: bool) -> &mut Self {
        self.put_flag(21, present)
    }

    /// Sets [`2mhz`](FrequencyAttrs#method._2mhz).
    #[inline]
    pub fn _2mhz(&mut self, present: bool) -> &mut Self {
        self.put_flag(22, present)
    }

    /// Sets [`4mhz`](FrequencyAttrs#method._4mhz).
    #[inline]
    pub fn _4mhz(&mut self, present: bool) -> &mut Self {
        self.put_flag(23, present)
    }

    /// Sets [`8mhz`](FrequencyAttrs#method._8mhz).
    #[inline]
    pub fn _8mhz(&mut self, present: bool) -> &mut Self {
        self.put_flag(24, present)
    }

    /// Sets [`16mhz`](FrequencyAttrs#method._16mhz).
    #[inline]
    pub fn _16mhz(&mut self, present: bool) -> &mut Self {
        self.put_flag(25, present)
    }

    /// Sets [`no-320mhz`](FrequencyAttrs#method.no_320mhz).
    #[inline]
    pub fn no_320mhz(&mut self, present: bool) -> &mut Self {
        self.put_flag(26, present)
    }

    /// Sets [`no-eht`](FrequencyAttrs#method.no_eht).
    #[inline]
    pub fn no_eht(&mut self, present: bool) -> &mut Self {
        self.put_flag(27, present)
    }

    /// Sets [`psd`](FrequencyAttrs#method.psd).
    #[inline]
    pub fn psd(&mut self, value: i8) -> &mut Self {
        self.put_attr::<i8>(28, value)
    }

    /// Sets [`dfs-concurrent`](FrequencyAttrs#method.dfs_concurrent).
    #[inline]
    pub fn dfs_concurrent(&mut self, present: bool) -> &mut Self {
        self.put_flag(29, present)
    }

    /// Sets [`no-6ghz-vlp-client`](FrequencyAttrs#method.no_6ghz_vlp_client).
    #[inline]
    pub fn no_6ghz_vlp_client(&mut self, present: bool) -> &mut Self {
        self.put_flag(30, present)
    }

    /// Sets [`no-6ghz-afc-client`](FrequencyAttrs#method.no_6ghz_afc_client).
    #[inline]
    pub fn no_6ghz_afc_client(&mut self, present: bool) -> &mut Self {
        self.put_flag(31, present)
    }

    /// Sets [`can-monitor`](FrequencyAttrs#method.can_monitor).
    #[inline]
    pub fn can_monitor(&mut self, present: bool) -> &mut Self {
        self.put_flag(32, present)
    }

    /// Sets [`allow-6ghz-vlp-ap`](FrequencyAttrs#method.allow_6ghz_vlp_ap).
    #[inline]
    pub fn allow_6ghz_vlp_ap(&mut self, present: bool) -> &mut Self {
        self.put_flag(33, present)
    }
}

/// A set of interfaces that may exist at the same time on a radio; `iw phy` lists them as valid
/// combinations.
pub type IfCombinationAttributes<'a> = AttrsOf<'a, sets::IfCombinationAttributes>;

impl<'a> IfCombinationAttributes<'a> {
    /// How many interfaces of which types.
    #[doc(alias = "NL80211_IFACE_COMB_LIMITS")]
    #[inline]
    pub fn limits(
        &self,
    ) -> Result<rt::Entries<'a, IfaceLimitAttributes<'a>>, rt::DecodeError> {
        self.view.entries(1)
    }

    /// Greatest number of interfaces in total.
    #[doc(alias = "NL80211_IFACE_COMB_MAXNUM")]
    #[inline]
    pub fn maxnum(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(2)
    }

    /// Client and access point must have the same beacon interval.
    #[doc(alias = "NL80211_IFACE_COMB_STA_AP_BI_MATCH")]
    #[inline]
    pub fn sta_ap_bi_match(&self) -> bool {
        self.view.has(3)
    }

    /// Channels that may be in use at the same time.
    #[doc(alias = "NL80211_IFACE_COMB_NUM_CHANNELS")]
    #[inline]
    pub fn num_channels(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(4)
    }

    /// Widths on which radar detection works, bit n for `channel-width` n.
    #[doc(alias = "NL80211_IFACE_COMB_RADAR_DETECT_WIDTHS")]
    #[inline]
    pub fn radar_detect_widths(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(5)
    }

    /// Radar rules under which it works, bit n for `dfs-region` n; 0 or absent for all.
    #[doc(alias = "NL80211_IFACE_COMB_RADAR_DETECT_REGIONS")]
    #[inline]
    pub fn radar_detect_regions(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(6)
    }

    /// Least common divisor allowed among different beacon intervals; if absent they must be equal.
    #[doc(alias = "NL80211_IFACE_COMB_BI_MIN_GCD")]
    #[inline]
    pub fn bi_min_gcd(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(7)
    }
}

impl IfCombinationAttributesWriter {
    /// Sets [`limits`](IfCombinationAttributes#method.limits).
    #[inline]
    pub fn limits<T>(
        &mut self,
        first: u16,
        entries: impl IntoIterator<Item = T>,
        fill: impl FnMut(&mut IfaceLimitAttributesWriter, T),
    ) -> &mut Self {
        self.put_nests::<IfaceLimitAttributesWriter, T>(1, first, entries, fill)
    }

    /// Sets [`maxnum`](IfCombinationAttributes#method.maxnum).
    #[inline]
    pub fn maxnum(&mut self, value: u32) -> &mut Self {
        self.put_u32(2, value)
    }

    /// Sets [`sta-ap-bi-match`](IfCombinationAttributes#method.sta_ap_bi_match).
    #[inline]
    pub fn sta_ap_bi_match(&mut self, present: bool) -> &mut Self {
        self.put_flag(3, present)
    }

    /// Sets [`num-channels`](IfCombinationAttributes#method.num_channels).
    #[inline]
    pub fn num_channels(&mut self, value: u32) -> &mut Self {
        self.put_u32(4, value)
    }

    /// Sets [`radar-detect-widths`](IfCombinationAttributes#method.radar_detect_widths).
    #[inline]
    pub fn radar_detect_widths(&mut self, value: u32) -> &mut Self {
        self.put_u32(5, value)
    }

    /// Sets [`radar-detect-regions`](IfCombinationAttributes#method.radar_detect_regions).
    #[inline]
    pub fn radar_detect_regions(&mut self, value: u32) -> &mut Self {
        self.put_u32(6, value)
    }

    /// Sets [`bi-min-gcd`](IfCombinationAttributes#method.bi_min_gcd).
    #[inline]
    pub fn bi_min_gcd(&mut self, value: u32) -> &mut Self {
        self.put_u32(7, value)
    }
}

/// A limit on a group of types.
pub type IfaceLimitAttributes<'a> = AttrsOf<'a, sets::IfaceLimitAttributes>;

impl<'a> IfaceLimitAttributes<'a> {
    /// Interfaces of these types in total.
    #[doc(alias = "NL80211_IFACE_LIMIT_MAX")]
    #[inline]
    pub fn max(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(1)
    }

    /// The types.
    #[doc(alias = "NL80211_IFACE_LIMIT_TYPES")]
    #[inline]
    pub fn types(&self) -> Result<Option<SupportedIftypesAttrs<'a>>, rt::DecodeError> {
        self.view.get::<SupportedIftypesAttrs<'_>>(2)
    }
}

impl IfaceLimitAttributesWriter {
    /// Sets [`max`](IfaceLimitAttributes#method.max).
    #[inline]
    pub fn max(&mut self, value: u32) -> &mut Self {
        self.put_u32(1, value)
    }

    /// Sets [`types`](IfaceLimitAttributes#method.types).
    #[inline]
    pub fn types(
        &mut self,
        fill: impl FnOnce(&mut SupportedIftypesWriter),
    ) -> &mut Self {
        self.put_nest::<SupportedIftypesWriter>(2, fill)
    }
}

/// Capabilities in a band for some types of interface, in the encoding of 802.11.
pub type IftypeDataAttrs<'a> = AttrsOf<'a, sets::IftypeData>;

impl<'a> IftypeDataAttrs<'a> {
    /// The types.
    #[doc(alias = "NL80211_BAND_IFTYPE_ATTR_IFTYPES")]
    #[inline]
    pub fn iftypes(&self) -> Result<Option<SupportedIftypesAttrs<'a>>, rt::DecodeError> {
        self.view.get::<SupportedIftypesAttrs<'_>>(1)
    }

    /// 802.11ax MAC capabilities, 6 bytes.
    #[doc(alias = "NL80211_BAND_IFTYPE_ATTR_HE_CAP_MAC")]
    #[inline]
    pub fn he_cap_mac(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(2)
    }

    /// 802.11ax PHY capabilities, 11 bytes.
    #[doc(alias = "NL80211_BAND_IFTYPE_ATTR_HE_CAP_PHY")]
    #[inline]
    pub fn he_cap_phy(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(3)
    }

    /// 802.11ax rates and streams.
    #[doc(alias = "NL80211_BAND_IFTYPE_ATTR_HE_CAP_MCS_SET")]
    #[inline]
    pub fn he_cap_mcs_set(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(4)
    }

    /// 802.11ax thresholds for padding, with header.
    #[doc(alias = "NL80211_BAND_IFTYPE_ATTR_HE_CAP_PPE")]
    #[inline]
    pub fn he_cap_ppe(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(5)
    }

    /// Capabilities for 6 GHz, 2 bytes.
    #[doc(alias = "NL80211_BAND_IFTYPE_ATTR_HE_6GHZ_CAPA")]
    #[inline]
    pub fn he_6ghz_capa(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(6)
    }

    /// Vendor elements to send along.
    #[doc(alias = "NL80211_BAND_IFTYPE_ATTR_VENDOR_ELEMS")]
    #[inline]
    pub fn vendor_elems(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(7)
    }

    /// 802.11be MAC capabilities.
    #[doc(alias = "NL80211_BAND_IFTYPE_ATTR_EHT_CAP_MAC")]
    #[inline]
    pub fn eht_cap_mac(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(8)
    }

    /// 802.11be PHY capabilities.
    #[doc(alias = "NL80211_BAND_IFTYPE_ATTR_EHT_CAP_PHY")]
    #[inline]
    pub fn eht_cap_phy(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(9)
    }

    /// 802.11be rates and streams.
    #[doc(alias = "NL80211_BAND_IFTYPE_ATTR_EHT_CAP_MCS_SET")]
    #[inline]
    pub fn eht_cap_mcs_set(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(10)
    }

    /// 802.11be thresholds for padding.
    #[doc(alias = "NL80211_BAND_IFTYPE_ATTR_EHT_CAP_PPE")]
    #[inline]
    pub fn eht_cap_ppe(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(11)
    }
}

impl IftypeDataWriter {
    /// Sets [`iftypes`](IftypeDataAttrs#method.iftypes).
    #[inline]
    pub fn iftypes(
        &mut self,
        fill: impl FnOnce(&mut SupportedIftypesWriter),
    ) -> &mut Self {
        self.put_nest::<SupportedIftypesWriter>(1, fill)
    }

    /// Sets [`he-cap-mac`](IftypeDataAttrs#method.he_cap_mac).
    #[inline]
    pub fn he_cap_mac(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(2, value)
    }

    /// Sets [`he-cap-phy`](IftypeDataAttrs#method.he_cap_phy).
    #[inline]
    pub fn he_cap_phy(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(3, value)
    }

    /// Sets [`he-cap-mcs-set`](IftypeDataAttrs#method.he_cap_mcs_set).
    #[inline]
    pub fn he_cap_mcs_set(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(4, value)
    }

    /// Sets [`he-cap-ppe`](IftypeDataAttrs#method.he_cap_ppe).
    #[inline]
    pub fn he_cap_ppe(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(5, value)
    }

    /// Sets [`he-6ghz-capa`](IftypeDataAttrs#method.he_6ghz_capa).
    #[inline]
    pub fn he_6ghz_capa(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(6, value)
    }

    /// Sets [`vendor-elems`](IftypeDataAttrs#method.vendor_elems).
    #[inline]
    pub fn vendor_elems(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(7, value)
    }

    /// Sets [`eht-cap-mac`](IftypeDataAttrs#method.eht_cap_mac).
    #[inline]
    pub fn eht_cap_mac(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(8, value)
    }

    /// Sets [`eht-cap-phy`](IftypeDataAttrs#method.eht_cap_phy).
    #[inline]
    pub fn eht_cap_phy(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(9, value)
    }

    /// Sets [`eht-cap-mcs-set`](IftypeDataAttrs#method.eht_cap_mcs_set).
    #[inline]
    pub fn eht_cap_mcs_set(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(10, value)
    }

    /// Sets [`eht-cap-ppe`](IftypeDataAttrs#method.eht_cap_ppe).
    #[inline]
    pub fn eht_cap_ppe(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(11, value)
    }
}

/// One network, as a scan found it.
pub type BssAttrs<'a> = AttrsOf<'a, sets::Bss>;

impl<'a> BssAttrs<'a> {
    /// Address of the access point.
    #[doc(alias = "NL80211_BSS_BSSID")]
    #[inline]
    pub fn bssid(&self) -> Result<Option<rt::HardwareAddr>, rt::DecodeError> {
        self.view.get::<rt::HardwareAddr>(1)
    }

    /// Frequency in MHz, see `frequency-offset`.
    #[doc(alias = "NL80211_BSS_FREQUENCY")]
    #[inline]
    pub fn frequency(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(2)
    }

    /// Microseconds since the network began, from the last frame that contained it.
    #[doc(alias = "NL80211_BSS_TSF")]
    #[inline]
    pub fn tsf(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get_u64(3)
    }

    /// Time between beacons in units of 1024 microseconds.
    #[doc(alias = "NL80211_BSS_BEACON_INTERVAL")]
    #[inline]
    pub fn beacon_interval(&self) -> Result<Option<u16>, rt::DecodeError> {
        self.view.get_u16(4)
    }

    /// Capability field of 802.11: bit 0 access point, bit 1 ad hoc, bit 4 encrypted.
    #[doc(alias = "NL80211_BSS_CAPABILITY")]
    #[inline]
    pub fn capability(&self) -> Result<Option<u16>, rt::DecodeError> {
        self.view.get_u16(5)
    }

    /// Elements of the last probe response or beacon, as received: a byte of type, a byte of length
    /// and the content, again and again. Type 0 is the name of the network.
    #[doc(alias = "NL80211_BSS_INFORMATION_ELEMENTS")]
    #[inline]
    pub fn information_elements(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(6)
    }

    /// Signal strength in hundredths of a dBm.
    #[doc(alias = "NL80211_BSS_SIGNAL_MBM")]
    #[inline]
    pub fn signal_mbm(&self) -> Result<Option<i32>, rt::DecodeError> {
        self.view.get::<i32>(7)
    }

    /// Signal strength from 0 to 100, of drivers that know no better.
    #[doc(alias = "NL80211_BSS_SIGNAL_UNSPEC")]
    #[inline]
    pub fn signal_unspec(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(8)
    }

    /// What the interface has to do with it; absent if nothing.
    #[doc(alias = "NL80211_BSS_STATUS")]
    #[inline]
    pub fn status(&self) -> Result<Option<BssStatus>, rt::DecodeError> {
        self.view.get::<c::As<BssStatus, u32>>(9)
    }

    /// Milliseconds since it was last heard.
    #[doc(alias = "NL80211_BSS_SEEN_MS_AGO")]
    #[inline]
    pub fn seen_ms_ago(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(10)
    }

    /// Elements of the last beacon, where they differ.
    #[doc(alias = "NL80211_BSS_BEACON_IES")]
    #[inline]
    pub fn beacon_ies(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(11)
    }

    /// Not used any more.
    #[doc(alias = "NL80211_BSS_CHAN_WIDTH")]
    #[inline]
    pub fn chan_width(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(12)
    }

    /// Microseconds since the network began, from the last beacon.
    #[doc(alias = "NL80211_BSS_BEACON_TSF")]
    #[inline]
    pub fn beacon_tsf(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get_u64(13)
    }

    /// The `information-elements` are from a probe response.
    #[doc(alias = "NL80211_BSS_PRESP_DATA")]
    #[inline]
    pub fn presp_data(&self) -> bool {
        self.view.has(14)
    }

    /// When it was last heard, in nanoseconds since boot.
    #[doc(alias = "NL80211_BSS_LAST_SEEN_BOOTTIME")]
    #[inline]
    pub fn last_seen_boottime(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get_u64(15)
    }

    /// When it was last heard, by the clock of the network that `parent-bssid` names.
    #[doc(alias = "NL80211_BSS_PARENT_TSF")]
    #[inline]
    pub fn parent_tsf(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get_u64(17)
    }

    /// Network to which the interface was connected during the scan.
    #[doc(alias = "NL80211_BSS_PARENT_BSSID")]
    #[inline]
    pub fn parent_bssid(&self) -> Result<Option<rt::HardwareAddr>, rt::DecodeError> {
        self.view.get::<rt::HardwareAddr>(18)
    }

    /// Signal strength in dBm by receive chain; the index is its number.
    #[doc(alias = "NL80211_BSS_CHAIN_SIGNAL")]
    #[inline]
    pub fn chain_signal(&self) -> Result<rt::Entries<'a, i8>, rt::DecodeError> {
        self.view.entries(19)
    }

    /// What to add to `frequency`, in kHz.
    #[doc(alias = "NL80211_BSS_FREQUENCY_OFFSET")]
    #[inline]
    pub fn frequency_offset(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(20)
    }

    /// Number of the link that the interface has to it (multi-link).
    #[doc(alias = "NL80211_BSS_MLO_LINK_ID")]
    #[inline]
    pub fn mlo_link_id(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(21)
    }

    /// Address of the access point as a whole (multi-link).
    #[doc(alias = "NL80211_BSS_MLD_ADDR")]
    #[inline]
    pub fn mld_addr(&self) -> Result<Option<rt::HardwareAddr>, rt::DecodeError> {
        self.view.get::<rt::HardwareAddr>(22)
    }

    /// What it can be used for, bits: 1 connections, 2 as one link of a multi-link connection.
    #[doc(alias = "NL80211_BSS_USE_FOR")]
    #[inline]
    pub fn use_for(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(23)
    }

    /// Why it cannot be used, if `use-for` is 0.
    #[doc(alias = "NL80211_BSS_CANNOT_USE_REASONS")]
    #[inline]
    pub fn cannot_use_reasons(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get_u64(24)
    }
}

impl BssWriter {
    /// Sets [`bssid`](BssAttrs#method.bssid).
    #[inline]
    pub fn bssid(&mut self, value: impl Into<rt::HardwareAddr>) -> &mut Self {
        self.put_attr::<rt::HardwareAddr>(1, value.into())
    }

    /// Sets [`frequency`](BssAttrs#method.frequency).
    #[inline]
    pub fn frequency(&mut self, value: u32) -> &mut Self {
        self.put_u32(2, value)
    }

    /// Sets [`tsf`](BssAttrs#method.tsf).
    #[inline]
    pub fn tsf(&mut self, value: u64) -> &mut Self {
        self.put_u64(3, value)
    }

    /// Sets [`beacon-interval`](BssAttrs#method.beacon_interval).
    #[inline]
    pub fn beacon_interval(&mut self, value: u16) -> &mut Self {
        self.put_u16(4, value)
    }

    /// Sets [`capability`](BssAttrs#method.capability).
    #[inline]
    pub fn capability(&mut self, value: u16) -> &mut Self {
        self.put_u16(5, value)
    }

    /// Sets [`information-elements`](BssAttrs#method.information_elements).
    #[inline]
    pub fn information_elements(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(6, value)
    }

    /// Sets [`signal-mbm`](BssAttrs#method.signal_mbm).
    #[inline]
    pub fn signal_mbm(&mut self, value: i32) -> &mut Self {
        self.put_attr::<i32>(7, value)
    }

    /// Sets [`signal-unspec`](BssAttrs#method.signal_unspec).
    #[inline]
    pub fn signal_unspec(&mut self, value: u8) -> &mut Self {
        self.put_u8(8, value)
    }

    /// Sets [`status`](BssAttrs#method.status).
    #[inline]
    pub fn status(&mut self, value: BssStatus) -> &mut Self {
        self.put_attr::<c::As<BssStatus, u32>>(9, value)
    }

    /// Sets [`seen-ms-ago`](BssAttrs#method.seen_ms_ago).
    #[inline]
    pub fn seen_ms_ago(&mut self, value: u32) -> &mut Self {
        self.put_u32(10, value)
    }

    /// Sets [`beacon-ies`](BssAttrs#method.beacon_ies).
    #[inline]
    pub fn beacon_ies(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(11, value)
    }

    /// Sets [`chan-width`](BssAttrs#method.chan_width).
    #[inline]
    pub fn chan_width(&mut self, value: u32) -> &mut Self {
        self.put_u32(12, value)
    }

    /// Sets [`beacon-tsf`](BssAttrs#method.beacon_tsf).
    #[inline]
    pub fn beacon_tsf(&mut self, value: u64) -> &mut Self {
        self.put_u64(13, value)
    }

    /// Sets [`presp-data`](BssAttrs#method.presp_data).
    #[inline]
    pub fn presp_data(&mut self, present: bool) -> &mut Self {
        self.put_flag(14, present)
    }

    /// Sets [`last-seen-boottime`](BssAttrs#method.last_seen_boottime).
    #[inline]
    pub fn last_seen_boottime(&mut self, value: u64) -> &mut Self {
        self.put_u64(15, value)
    }

    /// Sets [`parent-tsf`](BssAttrs#method.parent_tsf).
    #[inline]
    pub fn parent_tsf(&mut self, value: u64) -> &mut Self {
        self.put_u64(17, value)
    }

    /// Sets [`parent-bssid`](BssAttrs#method.parent_bssid).
    #[inline]
    pub fn parent_bssid(&mut self, value: impl Into<rt::HardwareAddr>) -> &mut Self {
        self.put_attr::<rt::HardwareAddr>(18, value.into())
    }

    /// Sets [`chain-signal`](BssAttrs#method.chain_signal).
    #[inline]
    pub fn chain_signal(
        &mut self,
        first: u16,
        entries: impl IntoIterator<Item = i8>,
    ) -> &mut Self {
        self.put_entries(
            19,
            first,
            entries,
            |w, index, value| {
                w.put_entry::<i8>(index, value);
            },
        )
    }

    /// Sets [`frequency-offset`](BssAttrs#method.frequency_offset).
    #[inline]
    pub fn frequency_offset(&mut self, value: u32) -> &mut Self {
        self.put_u32(20, value)
    }

    /// Sets [`mlo-link-id`](BssAttrs#method.mlo_link_id).
    #[inline]
    pub fn mlo_link_id(&mut self, value: u8) -> &mut Self {
        self.put_u8(21, value)
    }

    /// Sets [`mld-addr`](BssAttrs#method.mld_addr).
    #[inline]
    pub fn mld_addr(&mut self, value: impl Into<rt::HardwareAddr>) -> &mut Self {
        self.put_attr::<rt::HardwareAddr>(22, value.into())
    }

    /// Sets [`use-for`](BssAttrs#method.use_for).
    #[inline]
    pub fn use_for(&mut self, value: u32) -> &mut Self {
        self.put_u32(23, value)
    }

    /// Sets [`cannot-use-reasons`](BssAttrs#method.cannot_use_reasons).
    #[inline]
    pub fn cannot_use_reasons(&mut self, value: u64) -> &mut Self {
        self.put_u64(24, value)
    }
}

/// Frame types for each type of interface, numbered as in `enum nl80211_iftype`.
pub type IftypeAttrs<'a> = AttrsOf<'a, sets::Iftype>;

impl<'a> IftypeAttrs<'a> {
    /// The driver decides.
    #[doc(alias = "NL80211_IFTYPE_UNSPECIFIED")]
    #[inline]
    pub fn unspecified(&self) -> Result<Option<FrameTypeAttrs<'a>>, rt::DecodeError> {
        self.view.get::<FrameTypeAttrs<'_>>(0)
    }

    /// Member of an ad hoc network (IBSS).
    #[doc(alias = "NL80211_IFTYPE_ADHOC")]
    #[inline]
    pub fn adhoc(&self) -> Result<Option<FrameTypeAttrs<'a>>, rt::DecodeError> {
        self.view.get::<FrameTypeAttrs<'_>>(1)
    }

    /// Client of an access point.
    #[doc(alias = "NL80211_IFTYPE_STATION")]
    #[inline]
    pub fn station(&self) -> Result<Option<FrameTypeAttrs<'a>>, rt::DecodeError> {
        self.view.get::<FrameTypeAttrs<'_>>(2)
    }

    /// Access point.
    #[doc(alias = "NL80211_IFTYPE_AP")]
    #[inline]
    pub fn ap(&self) -> Result<Option<FrameTypeAttrs<'a>>, rt::DecodeError> {
        self.view.get::<FrameTypeAttrs<'_>>(3)
    }

    /// Part of an access point's clients, as an interface of its own.
    #[doc(alias = "NL80211_IFTYPE_AP_VLAN")]
    #[inline]
    pub fn ap_vlan(&self) -> Result<Option<FrameTypeAttrs<'a>>, rt::DecodeError> {
        self.view.get::<FrameTypeAttrs<'_>>(4)
    }

    /// Wireless distribution; not supported by newer kernels.
    #[doc(alias = "NL80211_IFTYPE_WDS")]
    #[inline]
    pub fn wds(&self) -> Result<Option<FrameTypeAttrs<'a>>, rt::DecodeError> {
        self.view.get::<FrameTypeAttrs<'_>>(5)
    }

    /// Receives all frames with their 802.11 headers.
    #[doc(alias = "NL80211_IFTYPE_MONITOR")]
    #[inline]
    pub fn monitor(&self) -> Result<Option<FrameTypeAttrs<'a>>, rt::DecodeError> {
        self.view.get::<FrameTypeAttrs<'_>>(6)
    }

    /// Station of a mesh.
    #[doc(alias = "NL80211_IFTYPE_MESH_POINT")]
    #[inline]
    pub fn mesh_point(&self) -> Result<Option<FrameTypeAttrs<'a>>, rt::DecodeError> {
        self.view.get::<FrameTypeAttrs<'_>>(7)
    }

    /// Client of a P2P group (Wi-Fi Direct).
    #[doc(alias = "NL80211_IFTYPE_P2P_CLIENT")]
    #[inline]
    pub fn p2p_client(&self) -> Result<Option<FrameTypeAttrs<'a>>, rt::DecodeError> {
        self.view.get::<FrameTypeAttrs<'_>>(8)
    }

    /// Owner of a P2P group.
    #[doc(alias = "NL80211_IFTYPE_P2P_GO")]
    #[inline]
    pub fn p2p_go(&self) -> Result<Option<FrameTypeAttrs<'a>>, rt::DecodeError> {
        self.view.get::<FrameTypeAttrs<'_>>(9)
    }

    /// Discovers P2P peers; has no network interface.
    #[doc(alias = "NL80211_IFTYPE_P2P_DEVICE")]
    #[inline]
    pub fn p2p_device(&self) -> Result<Option<FrameTypeAttrs<'a>>, rt::DecodeError> {
        self.view.get::<FrameTypeAttrs<'_>>(10)
    }

    /// Outside the context of a BSS (vehicles).
    #[doc(alias = "NL80211_IFTYPE_OCB")]
    #[inline]
    pub fn ocb(&self) -> Result<Option<FrameTypeAttrs<'a>>, rt::DecodeError> {
        self.view.get::<FrameTypeAttrs<'_>>(11)
    }

    /// Neighbour Awareness Networking; has no network interface.
    #[doc(alias = "NL80211_IFTYPE_NAN")]
    #[inline]
    pub fn nan(&self) -> Result<Option<FrameTypeAttrs<'a>>, rt::DecodeError> {
        self.view.get::<FrameTypeAttrs<'_>>(12)
    }
}

impl IftypeWriter {
    /// Sets [`unspecified`](IftypeAttrs#method.unspecified).
    #[inline]
    pub fn unspecified(&mut self, fill: impl FnOnce(&mut FrameTypeWriter)) -> &mut Self {
        self.put_nest::<FrameTypeWriter>(0, fill)
    }

    /// Sets [`adhoc`](IftypeAttrs#method.adhoc).
    #[inline]
    pub fn adhoc(&mut self, fill: impl FnOnce(&mut FrameTypeWriter)) -> &mut Self {
        self.put_nest::<FrameTypeWriter>(1, fill)
    }

    /// Sets [`station`](IftypeAttrs#method.station).
    #[inline]
    pub fn station(&mut self, fill: impl FnOnce(&mut FrameTypeWriter)) -> &mut Self {
        self.put_nest::<FrameTypeWriter>(2, fill)
    }

    /// Sets [`ap`](IftypeAttrs#method.ap).
    #[inline]
    pub fn ap(&mut self, fill: impl FnOnce(&mut FrameTypeWriter)) -> &mut Self {
        self.put_nest::<FrameTypeWriter>(3, fill)
    }

    /// Sets [`ap-vlan`](IftypeAttrs#method.ap_vlan).
    #[inline]
    pub fn ap_vlan(&mut self, fill: impl FnOnce(&mut FrameTypeWriter)) -> &mut Self {
        self.put_nest::<FrameTypeWriter>(4, fill)
    }

    /// Sets [`wds`](IftypeAttrs#method.wds).
    #[inline]
    pub fn wds(&mut self, fill: impl FnOnce(&mut FrameTypeWriter)) -> &mut Self {
        self.put_nest::<FrameTypeWriter>(5, fill)
    }

    /// Sets [`monitor`](IftypeAttrs#method.monitor).
    #[inline]
    pub fn monitor(&mut self, fill: impl FnOnce(&mut FrameTypeWriter)) -> &mut Self {
        self.put_nest::<FrameTypeWriter>(6, fill)
    }

    /// Sets [`mesh-point`](IftypeAttrs#method.mesh_point).
    #[inline]
    pub fn mesh_point(&mut self, fill: impl FnOnce(&mut FrameTypeWriter)) -> &mut Self {
        self.put_nest::<FrameTypeWriter>(7, fill)
    }

    /// Sets [`p2p-client`](IftypeAttrs#method.p2p_client).
    #[inline]
    pub fn p2p_client(&mut self, fill: impl FnOnce(&mut FrameTypeWriter)) -> &mut Self {
        self.put_nest::<FrameTypeWriter>(8, fill)
    }

    /// Sets [`p2p-go`](IftypeAttrs#method.p2p_go).
    #[inline]
    pub fn p2p_go(&mut self, fill: impl FnOnce(&mut FrameTypeWriter)) -> &mut Self {
        self.put_nest::<FrameTypeWriter>(9, fill)
    }

    /// Sets [`p2p-device`](IftypeAttrs#method.p2p_device).
    #[inline]
    pub fn p2p_device(&mut self, fill: impl FnOnce(&mut FrameTypeWriter)) -> &mut Self {
        self.put_nest::<FrameTypeWriter>(10, fill)
    }

    /// Sets [`ocb`](IftypeAttrs#method.ocb).
    #[inline]
    pub fn ocb(&mut self, fill: impl FnOnce(&mut FrameTypeWriter)) -> &mut Self {
        self.put_nest::<FrameTypeWriter>(11, fill)
    }

    /// Sets [`nan`](IftypeAttrs#method.nan).
    #[inline]
    pub fn nan(&mut self, fill: impl FnOnce(&mut FrameTypeWriter)) -> &mut Self {
        self.put_nest::<FrameTypeWriter>(12, fill)
    }
}

/// Limits of power against absorption by the body.
pub type SarAttributes<'a> = AttrsOf<'a, sets::SarAttributes>;

impl<'a> SarAttributes<'a> {
    /// Kind of limits; 0 is absolute power.
    #[doc(alias = "NL80211_SAR_ATTR_TYPE")]
    #[inline]
    pub fn type_(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(1)
    }

    /// Ranges of frequencies; in requests, the limit for each.
    #[doc(alias = "NL80211_SAR_ATTR_SPECS")]
    #[inline]
    pub fn specs(&self) -> Result<rt::Entries<'a, SarSpecsAttrs<'a>>, rt::DecodeError> {
        self.view.entries(2)
    }
}

impl SarAttributesWriter {
    /// Sets [`type`](SarAttributes#method.type_).
    #[inline]
    pub fn type_(&mut self, value: u32) -> &mut Self {
        self.put_u32(1, value)
    }

    /// Sets [`specs`](SarAttributes#method.specs).
    #[inline]
    pub fn specs<T>(
        &mut self,
        first: u16,
        entries: impl IntoIterator<Item = T>,
        fill: impl FnMut(&mut SarSpecsWriter, T),
    ) -> &mut Self {
        self.put_nests::<SarSpecsWriter, T>(2, first, entries, fill)
    }
}

/// One range. A radio lists the frequencies, a request refers to the range by index.
pub type SarSpecsAttrs<'a> = AttrsOf<'a, sets::SarSpecs>;

impl<'a> SarSpecsAttrs<'a> {
    /// Limit in units of a quarter dBm; 0 for none.
    #[doc(alias = "NL80211_SAR_ATTR_SPECS_POWER")]
    #[inline]
    pub fn power(&self) -> Result<Option<i32>, rt::DecodeError> {
        self.view.get::<i32>(1)
    }

    /// Number of the range.
    #[doc(alias = "NL80211_SAR_ATTR_SPECS_RANGE_INDEX")]
    #[inline]
    pub fn range_index(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(2)
    }

    /// Lower end in kHz.
    #[doc(alias = "NL80211_SAR_ATTR_SPECS_START_FREQ")]
    #[inline]
    pub fn start_freq(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(3)
    }

    /// Upper end in kHz.
    #[doc(alias = "NL80211_SAR_ATTR_SPECS_END_FREQ")]
    #[inline]
    pub fn end_freq(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(4)
    }
}

impl SarSpecsWriter {
    /// Sets [`power`](SarSpecsAttrs#method.power).
    #[inline]
    pub fn power(&mut self, value: i32) -> &mut Self {
        self.put_attr::<i32>(1, value)
    }

    /// Sets [`range-index`](SarSpecsAttrs#method.range_index).
    #[inline]
    pub fn range_index(&mut self, value: u32) -> &mut Self {
        self.put_u32(2, value)
    }

    /// Sets [`start-freq`](SarSpecsAttrs#method.start_freq).
    #[inline]
    pub fn start_freq(&mut self, value: u32) -> &mut Self {
        self.put_u32(3, value)
    }

    /// Sets [`end-freq`](SarSpecsAttrs#method.end_freq).
    #[inline]
    pub fn end_freq(&mut self, value: u32) -> &mut Self {
        self.put_u32(4, value)
    }
}

/// Types of interfaces, a flag each, numbered as in `enum nl80211_iftype`.
pub type SupportedIftypesAttrs<'a> = AttrsOf<'a, sets::SupportedIftypes>;

impl<'a> SupportedIftypesAttrs<'a> {
    /// Member of an ad hoc network (IBSS).
    #[doc(alias = "NL80211_IFTYPE_ADHOC")]
    #[inline]
    pub fn adhoc(&self) -> bool {
        self.view.has(1)
    }

    /// Client of an access point.
    #[doc(alias = "NL80211_IFTYPE_STATION")]
    #[inline]
    pub fn station(&self) -> bool {
        self.view.has(2)
    }

    /// Access point.
    #[doc(alias = "NL80211_IFTYPE_AP")]
    #[inline]
    pub fn ap(&self) -> bool {
        self.view.has(3)
    }

    /// Part of an access point's clients, as an interface of its own.
    #[doc(alias = "NL80211_IFTYPE_AP_VLAN")]
    #[inline]
    pub fn ap_vlan(&self) -> bool {
        self.view.has(4)
    }

    /// Wireless distribution; not supported by newer kernels.
    #[doc(alias = "NL80211_IFTYPE_WDS")]
    #[inline]
    pub fn wds(&self) -> bool {
        self.view.has(5)
    }

    /// Receives all frames with their 802.11 headers.
    #[doc(alias = "NL80211_IFTYPE_MONITOR")]
    #[inline]
    pub fn monitor(&self) -> bool {
        self.view.has(6)
    }

    /// Station of a mesh.
    #[doc(alias = "NL80211_IFTYPE_MESH_POINT")]
    #[inline]
    pub fn mesh_point(&self) -> bool {
        self.view.has(7)
    }

    /// Client of a P2P group (Wi-Fi Direct).
    #[doc(alias = "NL80211_IFTYPE_P2P_CLIENT")]
    #[inline]
    pub fn p2p_client(&self) -> bool {
        self.view.has(8)
    }

    /// Owner of a P2P group.
    #[doc(alias = "NL80211_IFTYPE_P2P_GO")]
    #[inline]
    pub fn p2p_go(&self) -> bool {
        self.view.has(9)
    }

    /// Discovers P2P peers; has no network interface.
    #[doc(alias = "NL80211_IFTYPE_P2P_DEVICE")]
    #[inline]
    pub fn p2p_device(&self) -> bool {
        self.view.has(10)
    }

    /// Outside the context of a BSS (vehicles).
    #[doc(alias = "NL80211_IFTYPE_OCB")]
    #[inline]
    pub fn ocb(&self) -> bool {
        self.view.has(11)
    }

    /// Neighbour Awareness Networking; has no network interface.
    #[doc(alias = "NL80211_IFTYPE_NAN")]
    #[inline]
    pub fn nan(&self) -> bool {
        self.view.has(12)
    }
}

impl SupportedIftypesWriter {
    /// Sets [`adhoc`](SupportedIftypesAttrs#method.adhoc).
    #[inline]
    pub fn adhoc(&mut self, present: bool) -> &mut Self {
        self.put_flag(1, present)
    }

    /// Sets [`station`](SupportedIftypesAttrs#method.station).
    #[inline]
    pub fn station(&mut self, present: bool) -> &mut Self {
        self.put_flag(2, present)
    }

    /// Sets [`ap`](SupportedIftypesAttrs#method.ap).
    #[inline]
    pub fn ap(&mut self, present: bool) -> &mut Self {
        self.put_flag(3, present)
    }

    /// Sets [`ap-vlan`](SupportedIftypesAttrs#method.ap_vlan).
    #[inline]
    pub fn ap_vlan(&mut self, present: bool) -> &mut Self {
        self.put_flag(4, present)
    }

    /// Sets [`wds`](SupportedIftypesAttrs#method.wds).
    #[inline]
    pub fn wds(&mut self, present: bool) -> &mut Self {
        self.put_flag(5, present)
    }

    /// Sets [`monitor`](SupportedIftypesAttrs#method.monitor).
    #[inline]
    pub fn monitor(&mut self, present: bool) -> &mut Self {
        self.put_flag(6, present)
    }

    /// Sets [`mesh-point`](SupportedIftypesAttrs#method.mesh_point).
    #[inline]
    pub fn mesh_point(&mut self, present: bool) -> &mut Self {
        self.put_flag(7, present)
    }

    /// Sets [`p2p-client`](SupportedIftypesAttrs#method.p2p_client).
    #[inline]
    pub fn p2p_client(&mut self, present: bool) -> &mut Self {
        self.put_flag(8, present)
    }

    /// Sets [`p2p-go`](SupportedIftypesAttrs#method.p2p_go).
    #[inline]
    pub fn p2p_go(&mut self, present: bool) -> &mut Self {
        self.put_flag(9, present)
    }

    /// Sets [`p2p-device`](SupportedIftypesAttrs#method.p2p_device).
    #[inline]
    pub fn p2p_device(&mut self, present: bool) -> &mut Self {
        self.put_flag(10, present)
    }

    /// Sets [`ocb`](SupportedIftypesAttrs#method.ocb).
    #[inline]
    pub fn ocb(&mut self, present: bool) -> &mut Self {
        self.put_flag(11, present)
    }

    /// Sets [`nan`](SupportedIftypesAttrs#method.nan).
    #[inline]
    pub fn nan(&mut self, present: bool) -> &mut Self {
        self.put_flag(12, present)
    }
}

/// Counters of intermediate transmit queues, of a radio, interface or station.
pub type TxqStatsAttrs<'a> = AttrsOf<'a, sets::TxqStats>;

impl<'a> TxqStatsAttrs<'a> {
    /// Bytes waiting.
    #[doc(alias = "NL80211_TXQ_STATS_BACKLOG_BYTES")]
    #[inline]
    pub fn backlog_bytes(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(1)
    }

    /// Packets waiting.
    #[doc(alias = "NL80211_TXQ_STATS_BACKLOG_PACKETS")]
    #[inline]
    pub fn backlog_packets(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(2)
    }

    /// New flows seen.
    #[doc(alias = "NL80211_TXQ_STATS_FLOWS")]
    #[inline]
    pub fn flows(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(3)
    }

    /// Packets dropped.
    #[doc(alias = "NL80211_TXQ_STATS_DROPS")]
    #[inline]
    pub fn drops(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(4)
    }

    /// Packets marked as having met congestion.
    #[doc(alias = "NL80211_TXQ_STATS_ECN_MARKS")]
    #[inline]
    pub fn ecn_marks(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(5)
    }

    /// Packets dropped since too many were waiting.
    #[doc(alias = "NL80211_TXQ_STATS_OVERLIMIT")]
    #[inline]
    pub fn overlimit(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(6)
    }

    /// Packets dropped for want of memory; radios only.
    #[doc(alias = "NL80211_TXQ_STATS_OVERMEMORY")]
    #[inline]
    pub fn overmemory(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(7)
    }

    /// Flows that shared a hash bucket.
    #[doc(alias = "NL80211_TXQ_STATS_COLLISIONS")]
    #[inline]
    pub fn collisions(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(8)
    }

    /// Bytes taken out of the queue.
    #[doc(alias = "NL80211_TXQ_STATS_TX_BYTES")]
    #[inline]
    pub fn tx_bytes(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(9)
    }

    /// Packets taken out of the queue.
    #[doc(alias = "NL80211_TXQ_STATS_TX_PACKETS")]
    #[inline]
    pub fn tx_packets(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(10)
    }

    /// Hash buckets; radios only.
    #[doc(alias = "NL80211_TXQ_STATS_MAX_FLOWS")]
    #[inline]
    pub fn max_flows(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(11)
    }
}

impl TxqStatsWriter {
    /// Sets [`backlog-bytes`](TxqStatsAttrs#method.backlog_bytes).
    #[inline]
    pub fn backlog_bytes(&mut self, value: u32) -> &mut Self {
        self.put_u32(1, value)
    }

    /// Sets [`backlog-packets`](TxqStatsAttrs#method.backlog_packets).
    #[inline]
    pub fn backlog_packets(&mut self, value: u32) -> &mut Self {
        self.put_u32(2, value)
    }

    /// Sets [`flows`](TxqStatsAttrs#method.flows).
    #[inline]
    pub fn flows(&mut self, value: u32) -> &mut Self {
        self.put_u32(3, value)
    }

    /// Sets [`drops`](TxqStatsAttrs#method.drops).
    #[inline]
    pub fn drops(&mut self, value: u32) -> &mut Self {
        self.put_u32(4, value)
    }

    /// Sets [`ecn-marks`](TxqStatsAttrs#method.ecn_marks).
    #[inline]
    pub fn ecn_marks(&mut self, value: u32) -> &mut Self {
        self.put_u32(5, value)
    }

    /// Sets [`overlimit`](TxqStatsAttrs#method.overlimit).
    #[inline]
    pub fn overlimit(&mut self, value: u32) -> &mut Self {
        self.put_u32(6, value)
    }

    /// Sets [`overmemory`](TxqStatsAttrs#method.overmemory).
    #[inline]
    pub fn overmemory(&mut self, value: u32) -> &mut Self {
        self.put_u32(7, value)
    }

    /// Sets [`collisions`](TxqStatsAttrs#method.collisions).
    #[inline]
    pub fn collisions(&mut self, value: u32) -> &mut Self {
        self.put_u32(8, value)
    }

    /// Sets [`tx-bytes`](TxqStatsAttrs#method.tx_bytes).
    #[inline]
    pub fn tx_bytes(&mut self, value: u32) -> &mut Self {
        self.put_u32(9, value)
    }

    /// Sets [`tx-packets`](TxqStatsAttrs#method.tx_packets).
    #[inline]
    pub fn tx_packets(&mut self, value: u32) -> &mut Self {
        self.put_u32(10, value)
    }

    /// Sets [`max-flows`](TxqStatsAttrs#method.max_flows).
    #[inline]
    pub fn max_flows(&mut self, value: u32) -> &mut Self {
        self.put_u32(11, value)
    }
}

/// Regulatory limits of contention for one access category.
pub type WmmAttrs<'a> = AttrsOf<'a, sets::Wmm>;

impl<'a> WmmAttrs<'a> {
    /// Least contention window, in slots.
    #[doc(alias = "NL80211_WMMR_CW_MIN")]
    #[inline]
    pub fn cw_min(&self) -> Result<Option<u16>, rt::DecodeError> {
        self.view.get_u16(1)
    }

    /// Greatest contention window, in slots.
    #[doc(alias = "NL80211_WMMR_CW_MAX")]
    #[inline]
    pub fn cw_max(&self) -> Result<Option<u16>, rt::DecodeError> {
        self.view.get_u16(2)
    }

    /// Slots to wait before contention.
    #[doc(alias = "NL80211_WMMR_AIFSN")]
    #[inline]
    pub fn aifsn(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(3)
    }

    /// Longest transmission, in microseconds.
    #[doc(alias = "NL80211_WMMR_TXOP")]
    #[inline]
    pub fn txop(&self) -> Result<Option<u16>, rt::DecodeError> {
        self.view.get_u16(4)
    }
}

impl WmmWriter {
    /// Sets [`cw-min`](WmmAttrs#method.cw_min).
    #[inline]
    pub fn cw_min(&mut self, value: u16) -> &mut Self {
        self.put_u16(1, value)
    }

    /// Sets [`cw-max`](WmmAttrs#method.cw_max).
    #[inline]
    pub fn cw_max(&mut self, value: u16) -> &mut Self {
        self.put_u16(2, value)
    }

    /// Sets [`aifsn`](WmmAttrs#method.aifsn).
    #[inline]
    pub fn aifsn(&mut self, value: u8) -> &mut Self {
        self.put_u8(3, value)
    }

    /// Sets [`txop`](WmmAttrs#method.txop).
    #[inline]
    pub fn txop(&mut self, value: u16) -> &mut Self {
        self.put_u16(4, value)
    }
}

/// What wakes the host, what can do so, or what did (`iw phy ... wowlan`).
pub type WowlanTriggersAttrs<'a> = AttrsOf<'a, sets::WowlanTriggers>;

impl<'a> WowlanTriggersAttrs<'a> {
    /// Any activity; the device stays on. Excludes all others.
    #[doc(alias = "NL80211_WOWLAN_TRIG_ANY")]
    #[inline]
    pub fn any(&self) -> bool {
        self.view.has(1)
    }

    /// The connection is lost.
    #[doc(alias = "NL80211_WOWLAN_TRIG_DISCONNECT")]
    #[inline]
    pub fn disconnect(&self) -> bool {
        self.view.has(2)
    }

    /// A magic packet: 6 bytes `0xff` and 16 times the MAC address.
    #[doc(alias = "NL80211_WOWLAN_TRIG_MAGIC_PKT")]
    #[inline]
    pub fn magic_pkt(&self) -> bool {
        self.view.has(3)
    }

    /// A packet that matches a pattern; on a radio, which patterns it can match.
    #[doc(alias = "NL80211_WOWLAN_TRIG_PKT_PATTERN")]
    #[inline]
    pub fn pkt_pattern(&self) -> Result<Option<PatternSupport>, rt::DecodeError> {
        self.view.get::<c::Struct<PatternSupport>>(4)
    }

    /// Not a trigger: the device can renew group keys.
    #[doc(alias = "NL80211_WOWLAN_TRIG_GTK_REKEY_SUPPORTED")]
    #[inline]
    pub fn gtk_rekey_supported(&self) -> bool {
        self.view.has(5)
    }

    /// Renewing the group key failed.
    #[doc(alias = "NL80211_WOWLAN_TRIG_GTK_REKEY_FAILURE")]
    #[inline]
    pub fn gtk_rekey_failure(&self) -> bool {
        self.view.has(6)
    }

    /// The access point asks for an EAP identity.
    #[doc(alias = "NL80211_WOWLAN_TRIG_EAP_IDENT_REQUEST")]
    #[inline]
    pub fn eap_ident_request(&self) -> bool {
        self.view.has(7)
    }

    /// The access point starts a handshake.
    #[doc(alias = "NL80211_WOWLAN_TRIG_4WAY_HANDSHAKE")]
    #[inline]
    pub fn _4way_handshake(&self) -> bool {
        self.view.has(8)
    }

    /// The radio is no longer blocked.
    #[doc(alias = "NL80211_WOWLAN_TRIG_RFKILL_RELEASE")]
    #[inline]
    pub fn rfkill_release(&self) -> bool {
        self.view.has(9)
    }

    /// Report only: the frame that woke the host, perhaps cut.
    #[doc(alias = "NL80211_WOWLAN_TRIG_WAKEUP_PKT_80211")]
    #[inline]
    pub fn wakeup_pkt_80211(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(10)
    }

    /// Report only: its full length.
    #[doc(alias = "NL80211_WOWLAN_TRIG_WAKEUP_PKT_80211_LEN")]
    #[inline]
    pub fn wakeup_pkt_80211_len(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(11)
    }

    /// Report only: the Ethernet packet that woke the host, perhaps cut.
    #[doc(alias = "NL80211_WOWLAN_TRIG_WAKEUP_PKT_8023")]
    #[inline]
    pub fn wakeup_pkt_8023(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(12)
    }

    /// Report only: its full length.
    #[doc(alias = "NL80211_WOWLAN_TRIG_WAKEUP_PKT_8023_LEN")]
    #[inline]
    pub fn wakeup_pkt_8023_len(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(13)
    }

    /// Data arrives on a TCP connection that the device keeps; a nest.
    #[doc(alias = "NL80211_WOWLAN_TRIG_TCP_CONNECTION")]
    #[inline]
    pub fn tcp_connection(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(14)
    }

    /// Report only: such data arrived.
    #[doc(alias = "NL80211_WOWLAN_TRIG_WAKEUP_TCP_MATCH")]
    #[inline]
    pub fn wakeup_tcp_match(&self) -> bool {
        self.view.has(15)
    }

    /// Report only: the connection was lost or never came about.
    #[doc(alias = "NL80211_WOWLAN_TRIG_WAKEUP_TCP_CONNLOST")]
    #[inline]
    pub fn wakeup_tcp_connlost(&self) -> bool {
        self.view.has(16)
    }

    /// Report only: the device has no data left for keeping the connection.
    #[doc(alias = "NL80211_WOWLAN_TRIG_WAKEUP_TCP_NOMORETOKENS")]
    #[inline]
    pub fn wakeup_tcp_nomoretokens(&self) -> bool {
        self.view.has(17)
    }

    /// A known network is found; on a radio, the most networks it can look for.
    #[doc(alias = "NL80211_WOWLAN_TRIG_NET_DETECT")]
    #[inline]
    pub fn net_detect(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(18)
    }

    /// Report only: networks found.
    #[doc(alias = "NL80211_WOWLAN_TRIG_NET_DETECT_RESULTS")]
    #[inline]
    pub fn net_detect_results(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(19)
    }

    /// Report only: an unprotected frame ended the connection.
    #[doc(alias = "NL80211_WOWLAN_TRIG_UNPROTECTED_DEAUTH_DISASSOC")]
    #[inline]
    pub fn unprotected_deauth_disassoc(&self) -> bool {
        self.view.has(20)
    }
}

impl WowlanTriggersWriter {
    /// Sets [`any`](WowlanTriggersAttrs#method.any).
    #[inline]
    pub fn any(&mut self, present: bool) -> &mut Self {
        self.put_flag(1, present)
    }

    /// Sets [`disconnect`](WowlanTriggersAttrs#method.disconnect).
    #[inline]
    pub fn disconnect(&mut self, present: bool) -> &mut Self {
        self.put_flag(2, present)
    }

    /// Sets [`magic-pkt`](WowlanTriggersAttrs#method.magic_pkt).
    #[inline]
    pub fn magic_pkt(&mut self, present: bool) -> &mut Self {
        self.put_flag(3, present)
    }

    /// Sets [`pkt-pattern`](WowlanTriggersAttrs#method.pkt_pattern).
    #[inline]
    pub fn pkt_pattern(&mut self, value: PatternSupport) -> &mut Self {
        self.put_attr::<c::Struct<PatternSupport>>(4, value)
    }

    /// Sets [`gtk-rekey-supported`](WowlanTriggersAttrs#method.gtk_rekey_supported).
    #[inline]
    pub fn gtk_rekey_supported(&mut self, present: bool) -> &mut Self {
        self.put_flag(5, present)
    }

    /// Sets [`gtk-rekey-failure`](WowlanTriggersAttrs#method.gtk_rekey_failure).
    #[inline]
    pub fn gtk_rekey_failure(&mut self, present: bool) -> &mut Self {
        self.put_flag(6, present)
    }

    /// Sets [`eap-ident-request`](WowlanTriggersAttrs#method.eap_ident_request).
    #[inline]
    pub fn eap_ident_request(&mut self, present: bool) -> &mut Self {
        self.put_flag(7, present)
    }

    /// Sets [`4way-handshake`](WowlanTriggersAttrs#method._4way_handshake).
    #[inline]
    pub fn _4way_handshake(&mut self, present: bool) -> &mut Self {
        self.put_flag(8, present)
    }

    /// Sets [`rfkill-release`](WowlanTriggersAttrs#method.rfkill_release).
    #[inline]
    pub fn rfkill_release(&mut self, present: bool) -> &mut Self {
        self.put_flag(9, present)
    }

    /// Sets [`wakeup-pkt-80211`](WowlanTriggersAttrs#method.wakeup_pkt_80211).
    #[inline]
    pub fn wakeup_pkt_80211(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(10, value)
    }

    /// Sets [`wakeup-pkt-80211-len`](WowlanTriggersAttrs#method.wakeup_pkt_80211_len).
    #[inline]
    pub fn wakeup_pkt_80211_len(&mut self, value: u32) -> &mut Self {
        self.put_u32(11, value)
    }

    /// Sets [`wakeup-pkt-8023`](WowlanTriggersAttrs#method.wakeup_pkt_8023).
    #[inline]
    pub fn wakeup_pkt_8023(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(12, value)
    }

    /// Sets [`wakeup-pkt-8023-len`](WowlanTriggersAttrs#method.wakeup_pkt_8023_len).
    #[inline]
    pub fn wakeup_pkt_8023_len(&mut self, value: u32) -> &mut Self {
        self.put_u32(13, value)
    }

    /// Sets [`tcp-connection`](WowlanTriggersAttrs#method.tcp_connection).
    #[inline]
    pub fn tcp_connection(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(14, value)
    }

    /// Sets [`wakeup-tcp-match`](WowlanTriggersAttrs#method.wakeup_tcp_match).
    #[inline]
    pub fn wakeup_tcp_match(&mut self, present: bool) -> &mut Self {
        self.put_flag(15, present)
    }

    /// Sets [`wakeup-tcp-connlost`](WowlanTriggersAttrs#method.wakeup_tcp_connlost).
    #[inline]
    pub fn wakeup_tcp_connlost(&mut self, present: bool) -> &mut Self {
        self.put_flag(16, present)
    }

    /// Sets [`wakeup-tcp-nomoretokens`](WowlanTriggersAttrs#method.wakeup_tcp_nomoretokens).
    #[inline]
    pub fn wakeup_tcp_nomoretokens(&mut self, present: bool) -> &mut Self {
        self.put_flag(17, present)
    }

    /// Sets [`net-detect`](WowlanTriggersAttrs#method.net_detect).
    #[inline]
    pub fn net_detect(&mut self, value: u32) -> &mut Self {
        self.put_u32(18, value)
    }

    /// Sets [`net-detect-results`](WowlanTriggersAttrs#method.net_detect_results).
    #[inline]
    pub fn net_detect_results(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(19, value)
    }

    /// Sets
    /// [`unprotected-deauth-disassoc`](WowlanTriggersAttrs#method.unprotected_deauth_disassoc).
    #[inline]
    pub fn unprotected_deauth_disassoc(&mut self, present: bool) -> &mut Self {
        self.put_flag(20, present)
    }
}
