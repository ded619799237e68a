// @generated from specs/nl80211.yaml by `cargo xtask generate`. Do not edit: change the spec.
//! Constants, enums and structs.

use super::*;

/// Numbers of the commands (`NL80211_CMD_*`), as in the generic netlink header of requests, answers
/// and notifications, and in `supported-commands`. Where a row has the forms get, set, new and del,
/// a get is answered by a new.
#[doc(alias = "nl80211_commands")]
#[derive(Default, PartialEq, Hash)]
pub struct Commands(pub u32);

impl Commands {
    /// Never used.
    #[doc(alias = "NL80211_CMD_UNSPEC")]
    pub const UNSPEC: Self = Self(0);
    /// Describe radios.
    #[doc(alias = "NL80211_CMD_GET_WIPHY")]
    pub const GET_WIPHY: Self = Self(1);
    /// Change a radio: name, channel, thresholds, power, antennas.
    #[doc(alias = "NL80211_CMD_SET_WIPHY")]
    pub const SET_WIPHY: Self = Self(2);
    /// Answer to get-wiphy, and notice of a new radio.
    #[doc(alias = "NL80211_CMD_NEW_WIPHY")]
    pub const NEW_WIPHY: Self = Self(3);
    /// Notice of a radio that went away.
    #[doc(alias = "NL80211_CMD_DEL_WIPHY")]
    pub const DEL_WIPHY: Self = Self(4);
    /// The value `get-interface`.
    #[doc(alias = "NL80211_CMD_GET_INTERFACE")]
    pub const GET_INTERFACE: Self = Self(5);
    /// Change the type of an interface, its monitor flags or four-address mode.
    #[doc(alias = "NL80211_CMD_SET_INTERFACE")]
    pub const SET_INTERFACE: Self = Self(6);
    /// Create a virtual interface on a radio (`iw phy ... interface add`).
    #[doc(alias = "NL80211_CMD_NEW_INTERFACE")]
    pub const NEW_INTERFACE: Self = Self(7);
    /// Remove a virtual interface; also the notice that one has gone.
    #[doc(alias = "NL80211_CMD_DEL_INTERFACE")]
    pub const DEL_INTERFACE: Self = Self(8);
    /// Read a key's sequence counter.
    #[doc(alias = "NL80211_CMD_GET_KEY")]
    pub const GET_KEY: Self = Self(9);
    /// Choose the default key.
    #[doc(alias = "NL80211_CMD_SET_KEY")]
    pub const SET_KEY: Self = Self(10);
    /// Install a key.
    #[doc(alias = "NL80211_CMD_NEW_KEY")]
    pub const NEW_KEY: Self = Self(11);
    /// The value `del-key`.
    #[doc(alias = "NL80211_CMD_DEL_KEY")]
    pub const DEL_KEY: Self = Self(12);
    /// Not implemented.
    #[doc(alias = "NL80211_CMD_GET_BEACON")]
    pub const GET_BEACON: Self = Self(13);
    /// Change the beacon of a running access point.
    #[doc(alias = "NL80211_CMD_SET_BEACON")]
    pub const SET_BEACON: Self = Self(14);
    /// Start an access point; the same number as `NL80211_CMD_START_AP`.
    #[doc(alias = "NL80211_CMD_NEW_BEACON")]
    pub const NEW_BEACON: Self = Self(15);
    /// Stop an access point; the same number as `NL80211_CMD_STOP_AP`.
    #[doc(alias = "NL80211_CMD_DEL_BEACON")]
    pub const DEL_BEACON: Self = Self(16);
    /// Read state and counters of stations: the access point on a client, the clients on an access
    /// point (`iw dev ... station dump`).
    #[doc(alias = "NL80211_CMD_GET_STATION")]
    pub const GET_STATION: Self = Self(17);
    /// Change a station's state, rates, keys' VLAN or mesh peering.
    #[doc(alias = "NL80211_CMD_SET_STATION")]
    pub const SET_STATION: Self = Self(18);
    /// Add a station; also the notice that one has joined.
    #[doc(alias = "NL80211_CMD_NEW_STATION")]
    pub const NEW_STATION: Self = Self(19);
    /// Remove a station, or all; also the notice that one has left.
    #[doc(alias = "NL80211_CMD_DEL_STATION")]
    pub const DEL_STATION: Self = Self(20);
    /// Read mesh paths (`iw dev ... mpath dump`).
    #[doc(alias = "NL80211_CMD_GET_MPATH")]
    pub const GET_MPATH: Self = Self(21);
    /// The value `set-mpath`.
    #[doc(alias = "NL80211_CMD_SET_MPATH")]
    pub const SET_MPATH: Self = Self(22);
    /// The value `new-mpath`.
    #[doc(alias = "NL80211_CMD_NEW_MPATH")]
    pub const NEW_MPATH: Self = Self(23);
    /// The value `del-mpath`.
    #[doc(alias = "NL80211_CMD_DEL_MPATH")]
    pub const DEL_MPATH: Self = Self(24);
    /// Change parameters of an access point's BSS, such as slot time and isolation.
    #[doc(alias = "NL80211_CMD_SET_BSS")]
    pub const SET_BSS: Self = Self(25);
    /// Set a regulatory domain rule by rule; used by the old `crda` helper.
    #[doc(alias = "NL80211_CMD_SET_REG")]
    pub const SET_REG: Self = Self(26);
    /// Ask for the regulatory domain of a country (`iw reg set`).
    #[doc(alias = "NL80211_CMD_REQ_SET_REG")]
    pub const REQ_SET_REG: Self = Self(27);
    /// Read the settings of a running mesh.
    #[doc(alias = "NL80211_CMD_GET_MESH_CONFIG")]
    pub const GET_MESH_CONFIG: Self = Self(28);
    /// The value `set-mesh-config`.
    #[doc(alias = "NL80211_CMD_SET_MESH_CONFIG")]
    pub const SET_MESH_CONFIG: Self = Self(29);
    /// Reserved; the kernel does not implement it.
    #[doc(alias = "NL80211_CMD_SET_MGMT_EXTRA_IE")]
    pub const SET_MGMT_EXTRA_IE: Self = Self(30);
    /// Read the regulatory domain and its rules (`iw reg get`).
    #[doc(alias = "NL80211_CMD_GET_REG")]
    pub const GET_REG: Self = Self(31);
    /// Read the list of networks found (`iw dev ... scan dump`).
    #[doc(alias = "NL80211_CMD_GET_SCAN")]
    pub const GET_SCAN: Self = Self(32);
    /// Start a scan.
    #[doc(alias = "NL80211_CMD_TRIGGER_SCAN")]
    pub const TRIGGER_SCAN: Self = Self(33);
    /// Notice that a scan is complete; also the answers of get-scan.
    #[doc(alias = "NL80211_CMD_NEW_SCAN_RESULTS")]
    pub const NEW_SCAN_RESULTS: Self = Self(34);
    /// Notice that a scan ended early.
    #[doc(alias = "NL80211_CMD_SCAN_ABORTED")]
    pub const SCAN_ABORTED: Self = Self(35);
    /// Notice that the regulatory domain changed.
    #[doc(alias = "NL80211_CMD_REG_CHANGE")]
    pub const REG_CHANGE: Self = Self(36);
    /// Authenticate with an access point; for programs that do each step themselves.
    #[doc(alias = "NL80211_CMD_AUTHENTICATE")]
    pub const AUTHENTICATE: Self = Self(37);
    /// Associate with an access point after authentication.
    #[doc(alias = "NL80211_CMD_ASSOCIATE")]
    pub const ASSOCIATE: Self = Self(38);
    /// End authentication; also the notice of it.
    #[doc(alias = "NL80211_CMD_DEAUTHENTICATE")]
    pub const DEAUTHENTICATE: Self = Self(39);
    /// End association; also the notice of it.
    #[doc(alias = "NL80211_CMD_DISASSOCIATE")]
    pub const DISASSOCIATE: Self = Self(40);
    /// Notice of a failed TKIP integrity check.
    #[doc(alias = "NL80211_CMD_MICHAEL_MIC_FAILURE")]
    pub const MICHAEL_MIC_FAILURE: Self = Self(41);
    /// Notice that a beacon made a channel usable for sending.
    #[doc(alias = "NL80211_CMD_REG_BEACON_HINT")]
    pub const REG_BEACON_HINT: Self = Self(42);
    /// Join or found an ad hoc network.
    #[doc(alias = "NL80211_CMD_JOIN_IBSS")]
    pub const JOIN_IBSS: Self = Self(43);
    /// The value `leave-ibss`.
    #[doc(alias = "NL80211_CMD_LEAVE_IBSS")]
    pub const LEAVE_IBSS: Self = Self(44);
    /// Driver-specific test command.
    #[doc(alias = "NL80211_CMD_TESTMODE")]
    pub const TESTMODE: Self = Self(45);
    /// Authenticate and associate in one go, done by driver or kernel.
    #[doc(alias = "NL80211_CMD_CONNECT")]
    pub const CONNECT: Self = Self(46);
    /// Notice that the driver moved to another access point.
    #[doc(alias = "NL80211_CMD_ROAM")]
    pub const ROAM: Self = Self(47);
    /// End the connection; also the notice that it ended.
    #[doc(alias = "NL80211_CMD_DISCONNECT")]
    pub const DISCONNECT: Self = Self(48);
    /// Move a radio with all its interfaces to another network namespace.
    #[doc(alias = "NL80211_CMD_SET_WIPHY_NETNS")]
    pub const SET_WIPHY_NETNS: Self = Self(49);
    /// Read how busy channels are (`iw dev ... survey dump`).
    #[doc(alias = "NL80211_CMD_GET_SURVEY")]
    pub const GET_SURVEY: Self = Self(50);
    /// Answer to get-survey.
    #[doc(alias = "NL80211_CMD_NEW_SURVEY_RESULTS")]
    pub const NEW_SURVEY_RESULTS: Self = Self(51);
    /// Put a pairwise master key into the driver's cache.
    #[doc(alias = "NL80211_CMD_SET_PMKSA")]
    pub const SET_PMKSA: Self = Self(52);
    /// Remove a key from that cache.
    #[doc(alias = "NL80211_CMD_DEL_PMKSA")]
    pub const DEL_PMKSA: Self = Self(53);
    /// Empty that cache.
    #[doc(alias = "NL80211_CMD_FLUSH_PMKSA")]
    pub const FLUSH_PMKSA: Self = Self(54);
    /// Stay on a channel for some time; also the notice that it begins.
    #[doc(alias = "NL80211_CMD_REMAIN_ON_CHANNEL")]
    pub const REMAIN_ON_CHANNEL: Self = Self(55);
    /// End the stay early; also the notice that it ended.
    #[doc(alias = "NL80211_CMD_CANCEL_REMAIN_ON_CHANNEL")]
    pub const CANCEL_REMAIN_ON_CHANNEL: Self = Self(56);
    /// Limit the rates used for sending.
    #[doc(alias = "NL80211_CMD_SET_TX_BITRATE_MASK")]
    pub const SET_TX_BITRATE_MASK: Self = Self(57);
    /// Ask to receive certain management frames; the same number as `NL80211_CMD_REGISTER_FRAME`.
    #[doc(alias = "NL80211_CMD_REGISTER_ACTION")]
    pub const REGISTER_ACTION: Self = Self(58);
    /// Send a management frame; also the notice of one received. The same number as
    /// `NL80211_CMD_FRAME`.
    #[doc(alias = "NL80211_CMD_ACTION")]
    pub const ACTION: Self = Self(59);
    /// Notice whether a frame sent was acknowledged; the same number as
    /// `NL80211_CMD_FRAME_TX_STATUS`.
    #[doc(alias = "NL80211_CMD_ACTION_TX_STATUS")]
    pub const ACTION_TX_STATUS: Self = Self(60);
    /// Switch power save on or off.
    #[doc(alias = "NL80211_CMD_SET_POWER_SAVE")]
    pub const SET_POWER_SAVE: Self = Self(61);
    /// The value `get-power-save`.
    #[doc(alias = "NL80211_CMD_GET_POWER_SAVE")]
    pub const GET_POWER_SAVE: Self = Self(62);
    /// Configure monitoring of connection quality.
    #[doc(alias = "NL80211_CMD_SET_CQM")]
    pub const SET_CQM: Self = Self(63);
    /// Notice that the quality crossed a threshold.
    #[doc(alias = "NL80211_CMD_NOTIFY_CQM")]
    pub const NOTIFY_CQM: Self = Self(64);
    /// Set the channel; the old form of set-wiphy.
    #[doc(alias = "NL80211_CMD_SET_CHANNEL")]
    pub const SET_CHANNEL: Self = Self(65);
    /// Not supported any more: wireless distribution interfaces are gone.
    #[doc(alias = "NL80211_CMD_SET_WDS_PEER")]
    pub const SET_WDS_PEER: Self = Self(66);
    /// Stop waiting off-channel for the answer to a frame.
    #[doc(alias = "NL80211_CMD_FRAME_WAIT_CANCEL")]
    pub const FRAME_WAIT_CANCEL: Self = Self(67);
    /// The value `join-mesh`.
    #[doc(alias = "NL80211_CMD_JOIN_MESH")]
    pub const JOIN_MESH: Self = Self(68);
    /// The value `leave-mesh`.
    #[doc(alias = "NL80211_CMD_LEAVE_MESH")]
    pub const LEAVE_MESH: Self = Self(69);
    /// Notice of an unprotected deauthentication frame, dropped because protection is required.
    #[doc(alias = "NL80211_CMD_UNPROT_DEAUTHENTICATE")]
    pub const UNPROT_DEAUTHENTICATE: Self = Self(70);
    /// Notice of an unprotected disassociation frame, dropped for the same reason.
    #[doc(alias = "NL80211_CMD_UNPROT_DISASSOCIATE")]
    pub const UNPROT_DISASSOCIATE: Self = Self(71);
    /// Notice of a mesh station with which a peering could be set up.
    #[doc(alias = "NL80211_CMD_NEW_PEER_CANDIDATE")]
    pub const NEW_PEER_CANDIDATE: Self = Self(72);
    /// Read what wakes the host over WLAN.
    #[doc(alias = "NL80211_CMD_GET_WOWLAN")]
    pub const GET_WOWLAN: Self = Self(73);
    /// Choose what wakes the host over WLAN.
    #[doc(alias = "NL80211_CMD_SET_WOWLAN")]
    pub const SET_WOWLAN: Self = Self(74);
    /// Start scans that the device repeats by itself.
    #[doc(alias = "NL80211_CMD_START_SCHED_SCAN")]
    pub const START_SCHED_SCAN: Self = Self(75);
    /// The value `stop-sched-scan`.
    #[doc(alias = "NL80211_CMD_STOP_SCHED_SCAN")]
    pub const STOP_SCHED_SCAN: Self = Self(76);
    /// Notice that repeated scans found something.
    #[doc(alias = "NL80211_CMD_SCHED_SCAN_RESULTS")]
    pub const SCHED_SCAN_RESULTS: Self = Self(77);
    /// Notice that the repeated scans ended.
    #[doc(alias = "NL80211_CMD_SCHED_SCAN_STOPPED")]
    pub const SCHED_SCAN_STOPPED: Self = Self(78);
    /// Give the device what it needs to renew group keys while the host sleeps.
    #[doc(alias = "NL80211_CMD_SET_REKEY_OFFLOAD")]
    pub const SET_REKEY_OFFLOAD: Self = Self(79);
    /// Notice of an access point worth authenticating with in advance.
    #[doc(alias = "NL80211_CMD_PMKSA_CANDIDATE")]
    pub const PMKSA_CANDIDATE: Self = Self(80);
    /// Set up, tear down or ask for a direct link between two clients (TDLS).
    #[doc(alias = "NL80211_CMD_TDLS_OPER")]
    pub const TDLS_OPER: Self = Self(81);
    /// Send a TDLS management frame.
    #[doc(alias = "NL80211_CMD_TDLS_MGMT")]
    pub const TDLS_MGMT: Self = Self(82);
    /// Notice that an unknown station sent a data frame to the access point.
    #[doc(alias = "NL80211_CMD_UNEXPECTED_FRAME")]
    pub const UNEXPECTED_FRAME: Self = Self(83);
    /// Test with a null data frame whether a client is still there.
    #[doc(alias = "NL80211_CMD_PROBE_CLIENT")]
    pub const PROBE_CLIENT: Self = Self(84);
    /// Ask to receive the beacons of other access points.
    #[doc(alias = "NL80211_CMD_REGISTER_BEACONS")]
    pub const REGISTER_BEACONS: Self = Self(85);
    /// Notice that a station without four-address mode sent such a frame.
    #[doc(alias = "NL80211_CMD_UNEXPECTED_4_ADDR_FRAME")]
    pub const UNEXPECTED_4_ADDR_FRAME: Self = Self(86);
    /// Choose the traffic ids that are sent without acknowledgement.
    #[doc(alias = "NL80211_CMD_SET_NOACK_MAP")]
    pub const SET_NOACK_MAP: Self = Self(87);
    /// Notice that the interface is now on another channel.
    #[doc(alias = "NL80211_CMD_CH_SWITCH_NOTIFY")]
    pub const CH_SWITCH_NOTIFY: Self = Self(88);
    /// The value `start-p2p-device`.
    #[doc(alias = "NL80211_CMD_START_P2P_DEVICE")]
    pub const START_P2P_DEVICE: Self = Self(89);
    /// The value `stop-p2p-device`.
    #[doc(alias = "NL80211_CMD_STOP_P2P_DEVICE")]
    pub const STOP_P2P_DEVICE: Self = Self(90);
    /// Notice that an access point refused a client.
    #[doc(alias = "NL80211_CMD_CONN_FAILED")]
    pub const CONN_FAILED: Self = Self(91);
    /// Set the rate of multicast frames.
    #[doc(alias = "NL80211_CMD_SET_MCAST_RATE")]
    pub const SET_MCAST_RATE: Self = Self(92);
    /// Set the list of clients that an access point accepts or refuses.
    #[doc(alias = "NL80211_CMD_SET_MAC_ACL")]
    pub const SET_MAC_ACL: Self = Self(93);
    /// Check a channel for radar; also the notices about radar.
    #[doc(alias = "NL80211_CMD_RADAR_DETECT")]
    pub const RADAR_DETECT: Self = Self(94);
    /// The value `get-protocol-features`.
    #[doc(alias = "NL80211_CMD_GET_PROTOCOL_FEATURES")]
    pub const GET_PROTOCOL_FEATURES: Self = Self(95);
    /// Give the driver elements for a fast transition to another access point.
    #[doc(alias = "NL80211_CMD_UPDATE_FT_IES")]
    pub const UPDATE_FT_IES: Self = Self(96);
    /// Notice about a fast transition.
    #[doc(alias = "NL80211_CMD_FT_EVENT")]
    pub const FT_EVENT: Self = Self(97);
    /// A critical exchange such as DHCP begins: favour reliability.
    #[doc(alias = "NL80211_CMD_CRIT_PROTOCOL_START")]
    pub const CRIT_PROTOCOL_START: Self = Self(98);
    /// The value `crit-protocol-stop`.
    #[doc(alias = "NL80211_CMD_CRIT_PROTOCOL_STOP")]
    pub const CRIT_PROTOCOL_STOP: Self = Self(99);
    /// Read the rules by which received packets may be held back and delivered together.
    #[doc(alias = "NL80211_CMD_GET_COALESCE")]
    pub const GET_COALESCE: Self = Self(100);
    /// The value `set-coalesce`.
    #[doc(alias = "NL80211_CMD_SET_COALESCE")]
    pub const SET_COALESCE: Self = Self(101);
    /// Move an access point or mesh to another channel, with announcement.
    #[doc(alias = "NL80211_CMD_CHANNEL_SWITCH")]
    pub const CHANNEL_SWITCH: Self = Self(102);
    /// Command or event that a driver defines itself.
    #[doc(alias = "NL80211_CMD_VENDOR")]
    pub const VENDOR: Self = Self(103);
    /// Map DSCP values of IP packets to user priorities.
    #[doc(alias = "NL80211_CMD_SET_QOS_MAP")]
    pub const SET_QOS_MAP: Self = Self(104);
    /// Ask for a traffic stream with admission control.
    #[doc(alias = "NL80211_CMD_ADD_TX_TS")]
    pub const ADD_TX_TS: Self = Self(105);
    /// The value `del-tx-ts`.
    #[doc(alias = "NL80211_CMD_DEL_TX_TS")]
    pub const DEL_TX_TS: Self = Self(106);
    /// Read mesh proxy paths, to hosts behind a mesh station.
    #[doc(alias = "NL80211_CMD_GET_MPP")]
    pub const GET_MPP: Self = Self(107);
    /// Begin to communicate outside any BSS (vehicles).
    #[doc(alias = "NL80211_CMD_JOIN_OCB")]
    pub const JOIN_OCB: Self = Self(108);
    /// The value `leave-ocb`.
    #[doc(alias = "NL80211_CMD_LEAVE_OCB")]
    pub const LEAVE_OCB: Self = Self(109);
    /// Notice that a channel switch has been announced.
    #[doc(alias = "NL80211_CMD_CH_SWITCH_STARTED_NOTIFY")]
    pub const CH_SWITCH_STARTED_NOTIFY: Self = Self(110);
    /// The value `tdls-channel-switch`.
    #[doc(alias = "NL80211_CMD_TDLS_CHANNEL_SWITCH")]
    pub const TDLS_CHANNEL_SWITCH: Self = Self(111);
    /// The value `tdls-cancel-channel-switch`.
    #[doc(alias = "NL80211_CMD_TDLS_CANCEL_CHANNEL_SWITCH")]
    pub const TDLS_CANCEL_CHANNEL_SWITCH: Self = Self(112);
    /// Notice that a radio with its own regulatory domain changed it.
    #[doc(alias = "NL80211_CMD_WIPHY_REG_CHANGE")]
    pub const WIPHY_REG_CHANGE: Self = Self(113);
    /// Stop a scan; what was found stays.
    #[doc(alias = "NL80211_CMD_ABORT_SCAN")]
    pub const ABORT_SCAN: Self = Self(114);
    /// Start Neighbour Awareness Networking.
    #[doc(alias = "NL80211_CMD_START_NAN")]
    pub const START_NAN: Self = Self(115);
    /// The value `stop-nan`.
    #[doc(alias = "NL80211_CMD_STOP_NAN")]
    pub const STOP_NAN: Self = Self(116);
    /// The value `add-nan-function`.
    #[doc(alias = "NL80211_CMD_ADD_NAN_FUNCTION")]
    pub const ADD_NAN_FUNCTION: Self = Self(117);
    /// The value `del-nan-function`.
    #[doc(alias = "NL80211_CMD_DEL_NAN_FUNCTION")]
    pub const DEL_NAN_FUNCTION: Self = Self(118);
    /// The value `change-nan-config`.
    #[doc(alias = "NL80211_CMD_CHANGE_NAN_CONFIG")]
    pub const CHANGE_NAN_CONFIG: Self = Self(119);
    /// Notice that a NAN function found a partner.
    #[doc(alias = "NL80211_CMD_NAN_MATCH")]
    pub const NAN_MATCH: Self = Self(120);
    /// Have an access point deliver multicast as unicast frames.
    #[doc(alias = "NL80211_CMD_SET_MULTICAST_TO_UNICAST")]
    pub const SET_MULTICAST_TO_UNICAST: Self = Self(121);
    /// Change parameters of the connection for the next association.
    #[doc(alias = "NL80211_CMD_UPDATE_CONNECT_PARAMS")]
    pub const UPDATE_CONNECT_PARAMS: Self = Self(122);
    /// Give the driver the master key of an offloaded 802.1X handshake.
    #[doc(alias = "NL80211_CMD_SET_PMK")]
    pub const SET_PMK: Self = Self(123);
    /// The value `del-pmk`.
    #[doc(alias = "NL80211_CMD_DEL_PMK")]
    pub const DEL_PMK: Self = Self(124);
    /// Notice that an offloaded handshake succeeded.
    #[doc(alias = "NL80211_CMD_PORT_AUTHORIZED")]
    pub const PORT_AUTHORIZED: Self = Self(125);
    /// Reload the regulatory database file.
    #[doc(alias = "NL80211_CMD_RELOAD_REGDB")]
    pub const RELOAD_REGDB: Self = Self(126);
    /// Ask user space to do an authentication (SAE) on the driver's behalf; also its result.
    #[doc(alias = "NL80211_CMD_EXTERNAL_AUTH")]
    pub const EXTERNAL_AUTH: Self = Self(127);
    /// Notice that a station changed its width or number of streams.
    #[doc(alias = "NL80211_CMD_STA_OPMODE_CHANGED")]
    pub const STA_OPMODE_CHANGED: Self = Self(128);
    /// Send an EAPOL frame over netlink; also the notice of one received.
    #[doc(alias = "NL80211_CMD_CONTROL_PORT_FRAME")]
    pub const CONTROL_PORT_FRAME: Self = Self(129);
    /// Read counters of answers to fine timing measurements.
    #[doc(alias = "NL80211_CMD_GET_FTM_RESPONDER_STATS")]
    pub const GET_FTM_RESPONDER_STATS: Self = Self(130);
    /// Measure the distance to peers.
    #[doc(alias = "NL80211_CMD_PEER_MEASUREMENT_START")]
    pub const PEER_MEASUREMENT_START: Self = Self(131);
    /// The value `peer-measurement-result`.
    #[doc(alias = "NL80211_CMD_PEER_MEASUREMENT_RESULT")]
    pub const PEER_MEASUREMENT_RESULT: Self = Self(132);
    /// The value `peer-measurement-complete`.
    #[doc(alias = "NL80211_CMD_PEER_MEASUREMENT_COMPLETE")]
    pub const PEER_MEASUREMENT_COMPLETE: Self = Self(133);
    /// Report detected radar from user space.
    #[doc(alias = "NL80211_CMD_NOTIFY_RADAR")]
    pub const NOTIFY_RADAR: Self = Self(134);
    /// Exchange of elements for Opportunistic Wireless Encryption.
    #[doc(alias = "NL80211_CMD_UPDATE_OWE_INFO")]
    pub const UPDATE_OWE_INFO: Self = Self(135);
    /// Send a frame to measure a mesh link.
    #[doc(alias = "NL80211_CMD_PROBE_MESH_LINK")]
    pub const PROBE_MESH_LINK: Self = Self(136);
    /// Set retries, aggregation and the like by station and traffic id.
    #[doc(alias = "NL80211_CMD_SET_TID_CONFIG")]
    pub const SET_TID_CONFIG: Self = Self(137);
    /// Notice of a beacon that failed protection.
    #[doc(alias = "NL80211_CMD_UNPROT_BEACON")]
    pub const UNPROT_BEACON: Self = Self(138);
    /// Notice whether an EAPOL frame was acknowledged.
    #[doc(alias = "NL80211_CMD_CONTROL_PORT_FRAME_TX_STATUS")]
    pub const CONTROL_PORT_FRAME_TX_STATUS: Self = Self(139);
    /// Set limits of transmit power against absorption by the body.
    #[doc(alias = "NL80211_CMD_SET_SAR_SPECS")]
    pub const SET_SAR_SPECS: Self = Self(140);
    /// Notice that another BSS uses the own colour.
    #[doc(alias = "NL80211_CMD_OBSS_COLOR_COLLISION")]
    pub const OBSS_COLOR_COLLISION: Self = Self(141);
    /// Change the colour of the own BSS, with announcement.
    #[doc(alias = "NL80211_CMD_COLOR_CHANGE_REQUEST")]
    pub const COLOR_CHANGE_REQUEST: Self = Self(142);
    /// The value `color-change-started`.
    #[doc(alias = "NL80211_CMD_COLOR_CHANGE_STARTED")]
    pub const COLOR_CHANGE_STARTED: Self = Self(143);
    /// The value `color-change-aborted`.
    #[doc(alias = "NL80211_CMD_COLOR_CHANGE_ABORTED")]
    pub const COLOR_CHANGE_ABORTED: Self = Self(144);
    /// The value `color-change-completed`.
    #[doc(alias = "NL80211_CMD_COLOR_CHANGE_COMPLETED")]
    pub const COLOR_CHANGE_COMPLETED: Self = Self(145);
    /// Give the keys for FILS association frames.
    #[doc(alias = "NL80211_CMD_SET_FILS_AAD")]
    pub const SET_FILS_AAD: Self = Self(146);
    /// Notice that the access point asked to try again later.
    #[doc(alias = "NL80211_CMD_ASSOC_COMEBACK")]
    pub const ASSOC_COMEBACK: Self = Self(147);
    /// Add a link to a multi-link access point.
    #[doc(alias = "NL80211_CMD_ADD_LINK")]
    pub const ADD_LINK: Self = Self(148);
    /// The value `remove-link`.
    #[doc(alias = "NL80211_CMD_REMOVE_LINK")]
    pub const REMOVE_LINK: Self = Self(149);
    /// Add a link to a multi-link station.
    #[doc(alias = "NL80211_CMD_ADD_LINK_STA")]
    pub const ADD_LINK_STA: Self = Self(150);
    /// The value `modify-link-sta`.
    #[doc(alias = "NL80211_CMD_MODIFY_LINK_STA")]
    pub const MODIFY_LINK_STA: Self = Self(151);
    /// The value `remove-link-sta`.
    #[doc(alias = "NL80211_CMD_REMOVE_LINK_STA")]
    pub const REMOVE_LINK_STA: Self = Self(152);
    /// Switch hardware timestamps of frames on or off.
    #[doc(alias = "NL80211_CMD_SET_HW_TIMESTAMP")]
    pub const SET_HW_TIMESTAMP: Self = Self(153);
    /// Notice that the access point removed links of the connection.
    #[doc(alias = "NL80211_CMD_LINKS_REMOVED")]
    pub const LINKS_REMOVED: Self = Self(154);
    /// Ask for a mapping of traffic ids to links.
    #[doc(alias = "NL80211_CMD_SET_TID_TO_LINK_MAPPING")]
    pub const SET_TID_TO_LINK_MAPPING: Self = Self(155);
}

rt::enumeration! { name: Commands, number: u32, table: FAMILY[0] }

/// Abilities of a radio. Newer ones are bits of `ext-features`, as this word is full.
#[doc(alias = "nl80211_feature_flags")]
#[derive(Default, PartialEq, Hash)]
pub struct FeatureFlags(pub u32);

impl FeatureFlags {
    /// A socket can ask whether frames it sent were acknowledged.
    #[doc(alias = "NL80211_FEATURE_SK_TX_STATUS")]
    pub const SK_TX_STATUS: Self = Self(1);
    /// 802.11n in ad hoc networks.
    #[doc(alias = "NL80211_FEATURE_HT_IBSS")]
    pub const HT_IBSS: Self = Self(2);
    /// The driver itself removes clients that have gone quiet.
    #[doc(alias = "NL80211_FEATURE_INACTIVITY_TIMER")]
    pub const INACTIVITY_TIMER: Self = Self(4);
    /// The position of cell towers may determine the country.
    #[doc(alias = "NL80211_FEATURE_CELL_BASE_REG_HINTS")]
    pub const CELL_BASE_REG_HINTS: Self = Self(8);
    /// A P2P device interface needs a channel of its own.
    #[doc(alias = "NL80211_FEATURE_P2P_DEVICE_NEEDS_CHANNEL")]
    pub const P2P_DEVICE_NEEDS_CHANNEL: Self = Self(0x10);
    /// SAE authentication (WPA3) is possible with separate authenticate and associate.
    #[doc(alias = "NL80211_FEATURE_SAE")]
    pub const SAE: Self = Self(0x20);
    /// A scan can be made to yield to traffic.
    #[doc(alias = "NL80211_FEATURE_LOW_PRIORITY_SCAN")]
    pub const LOW_PRIORITY_SCAN: Self = Self(0x40);
    /// A scan can forget earlier results.
    #[doc(alias = "NL80211_FEATURE_SCAN_FLUSH")]
    pub const SCAN_FLUSH: Self = Self(0x80);
    /// Scans are possible while an access point runs.
    #[doc(alias = "NL80211_FEATURE_AP_SCAN")]
    pub const AP_SCAN: Self = Self(0x100);
    /// Transmit power can be set by interface.
    #[doc(alias = "NL80211_FEATURE_VIF_TXPOWER")]
    pub const VIF_TXPOWER: Self = Self(0x200);
    /// Wants user space to scan for overlapping networks, as 40 MHz in 2.4 GHz requires.
    #[doc(alias = "NL80211_FEATURE_NEED_OBSS_SCAN")]
    pub const NEED_OBSS_SCAN: Self = Self(0x400);
    /// A P2P group owner can announce a client traffic window.
    #[doc(alias = "NL80211_FEATURE_P2P_GO_CTWIN")]
    pub const P2P_GO_CTWIN: Self = Self(0x800);
    /// A P2P group owner can use opportunistic power save.
    #[doc(alias = "NL80211_FEATURE_P2P_GO_OPPPS")]
    pub const P2P_GO_OPPPS: Self = Self(0x1000);
    /// Without meaning.
    #[doc(alias = "NL80211_FEATURE_RESERVED")]
    pub const RESERVED: Self = Self(0x2000);
    /// Limits of channel width are shown by frequency (`no-ht40-minus` and the like).
    #[doc(alias = "NL80211_FEATURE_ADVERTISE_CHAN_LIMITS")]
    pub const ADVERTISE_CHAN_LIMITS: Self = Self(0x4000);
    /// Clients of an access point can be added before they authenticate.
    #[doc(alias = "NL80211_FEATURE_FULL_AP_CLIENT_STATE")]
    pub const FULL_AP_CLIENT_STATE: Self = Self(0x8000);
    /// Mesh peering can be managed by user space.
    #[doc(alias = "NL80211_FEATURE_USERSPACE_MPM")]
    pub const USERSPACE_MPM: Self = Self(0x10000);
    /// A monitor interface can acknowledge frames to its address.
    #[doc(alias = "NL80211_FEATURE_ACTIVE_MONITOR")]
    pub const ACTIVE_MONITOR: Self = Self(0x20000);
    /// The channel width of a running access point can change.
    #[doc(alias = "NL80211_FEATURE_AP_MODE_CHAN_WIDTH_CHANGE")]
    pub const AP_MODE_CHAN_WIDTH_CHANGE: Self = Self(0x40000);
    /// Probe requests name the current channel.
    #[doc(alias = "NL80211_FEATURE_DS_PARAM_SET_IE_IN_PROBES")]
    pub const DS_PARAM_SET_IE_IN_PROBES: Self = Self(0x80000);
    /// Probe requests carry a report of transmit power.
    #[doc(alias = "NL80211_FEATURE_WFA_TPC_IE_IN_PROBES")]
    pub const WFA_TPC_IE_IN_PROBES: Self = Self(0x100000);
    /// Keeps the quiet periods an access point asks for.
    #[doc(alias = "NL80211_FEATURE_QUIET")]
    pub const QUIET: Self = Self(0x200000);
    /// Writes the current power into reports that leave it open.
    #[doc(alias = "NL80211_FEATURE_TX_POWER_INSERTION")]
    pub const TX_POWER_INSERTION: Self = Self(0x400000);
    /// Adapts the acknowledgement timeout to the distance by itself (dynack).
    #[doc(alias = "NL80211_FEATURE_ACKTO_ESTIMATION")]
    pub const ACKTO_ESTIMATION: Self = Self(0x800000);
    /// Can save power by switching receive chains off.
    #[doc(alias = "NL80211_FEATURE_STATIC_SMPS")]
    pub const STATIC_SMPS: Self = Self(0x1000000);
    /// Can save power by switching receive chains off until a frame arrives.
    #[doc(alias = "NL80211_FEATURE_DYNAMIC_SMPS")]
    pub const DYNAMIC_SMPS: Self = Self(0x2000000);
    /// Traffic streams with admission control can be set up.
    #[doc(alias = "NL80211_FEATURE_SUPPORTS_WMM_ADMISSION")]
    pub const SUPPORTS_WMM_ADMISSION: Self = Self(0x4000000);
    /// The MAC address can be given when an interface is created.
    #[doc(alias = "NL80211_FEATURE_MAC_ON_CREATE")]
    pub const MAC_ON_CREATE: Self = Self(0x8000000);
    /// A direct link may use another channel.
    #[doc(alias = "NL80211_FEATURE_TDLS_CHANNEL_SWITCH")]
    pub const TDLS_CHANNEL_SWITCH: Self = Self(0x10000000);
    /// Scans can use random MAC addresses.
    #[doc(alias = "NL80211_FEATURE_SCAN_RANDOM_MAC_ADDR")]
    pub const SCAN_RANDOM_MAC_ADDR: Self = Self(0x20000000);
    /// Repeated scans can use a random MAC address each time.
    #[doc(alias = "NL80211_FEATURE_SCHED_SCAN_RANDOM_MAC_ADDR")]
    pub const SCHED_SCAN_RANDOM_MAC_ADDR: Self = Self(0x40000000);
    /// Scans for wake-up by network ("net detect") can use random MAC addresses.
    #[doc(alias = "NL80211_FEATURE_ND_RANDOM_MAC_ADDR")]
    pub const ND_RANDOM_MAC_ADDR: Self = Self(0x80000000);
}

rt::flags! { name: FeatureFlags, number: u32, table: FAMILY[1] }

/// Width of a channel in the days of 802.11n; newer programs use `channel-width` with centre
/// frequencies.
#[doc(alias = "nl80211_channel_type")]
#[derive(Default, PartialEq, Hash)]
pub struct ChannelType(pub u32);

impl ChannelType {
    /// 20 MHz without 802.11n.
    #[doc(alias = "NL80211_CHAN_NO_HT")]
    pub const NO_HT: Self = Self(0);
    /// 20 MHz.
    #[doc(alias = "NL80211_CHAN_HT20")]
    pub const HT20: Self = Self(1);
    /// 40 MHz, the second half below.
    #[doc(alias = "NL80211_CHAN_HT40MINUS")]
    pub const HT40MINUS: Self = Self(2);
    /// 40 MHz, the second half above.
    #[doc(alias = "NL80211_CHAN_HT40PLUS")]
    pub const HT40PLUS: Self = Self(3);
}

rt::enumeration! { name: ChannelType, number: u32, table: FAMILY[2] }

/// Abilities of the netlink protocol of this family.
#[doc(alias = "nl80211_protocol_features")]
#[derive(Default, PartialEq, Hash)]
pub struct ProtocolFeatures(pub u32);

impl ProtocolFeatures {
    /// The description of a radio can be spread over several messages.
    #[doc(alias = "NL80211_PROTOCOL_FEATURE_SPLIT_WIPHY_DUMP")]
    pub const SPLIT_WIPHY_DUMP: Self = Self(1);
}

rt::flags! { name: ProtocolFeatures, number: u32, table: FAMILY[3] }

/// Type of an interface.
#[doc(alias = "nl80211_iftype")]
#[derive(Default, PartialEq, Hash)]
pub struct Iftype(pub u32);

impl Iftype {
    /// Left to the driver.
    #[doc(alias = "NL80211_IFTYPE_UNSPECIFIED")]
    pub const UNSPECIFIED: Self = Self(0);
    /// Member of an ad hoc network.
    #[doc(alias = "NL80211_IFTYPE_ADHOC")]
    pub const ADHOC: Self = Self(1);
    /// Client of an access point.
    #[doc(alias = "NL80211_IFTYPE_STATION")]
    pub const STATION: Self = Self(2);
    /// Access point.
    #[doc(alias = "NL80211_IFTYPE_AP")]
    pub const AP: Self = Self(3);
    /// VLAN of an access point.
    #[doc(alias = "NL80211_IFTYPE_AP_VLAN")]
    pub const AP_VLAN: Self = Self(4);
    /// Not used any more.
    #[doc(alias = "NL80211_IFTYPE_WDS")]
    pub const WDS: Self = Self(5);
    /// Receives all frames.
    #[doc(alias = "NL80211_IFTYPE_MONITOR")]
    pub const MONITOR: Self = Self(6);
    /// Member of a mesh.
    #[doc(alias = "NL80211_IFTYPE_MESH_POINT")]
    pub const MESH_POINT: Self = Self(7);
    /// Client of a Wi-Fi Direct group.
    #[doc(alias = "NL80211_IFTYPE_P2P_CLIENT")]
    pub const P2P_CLIENT: Self = Self(8);
    /// Owner of a Wi-Fi Direct group.
    #[doc(alias = "NL80211_IFTYPE_P2P_GO")]
    pub const P2P_GO: Self = Self(9);
    /// Wi-Fi Direct device; has no network interface.
    #[doc(alias = "NL80211_IFTYPE_P2P_DEVICE")]
    pub const P2P_DEVICE: Self = Self(10);
    /// Outside the context of a network (802.11p).
    #[doc(alias = "NL80211_IFTYPE_OCB")]
    pub const OCB: Self = Self(11);
    /// Neighbour Awareness Networking; has no network interface.
    #[doc(alias = "NL80211_IFTYPE_NAN")]
    pub const NAN: Self = Self(12);
    /// Data link of Neighbour Awareness Networking.
    #[doc(alias = "NL80211_IFTYPE_NAN_DATA")]
    pub const NAN_DATA: Self = Self(13);
    /// Device for proximity detection.
    #[doc(alias = "NL80211_IFTYPE_PD")]
    pub const PD: Self = Self(14);
}

rt::enumeration! { name: Iftype, number: u32, table: FAMILY[4] }

/// Width of a channel in MHz.
#[doc(alias = "nl80211_chan_width")]
#[derive(Default, PartialEq, Hash)]
pub struct ChanWidth(pub u32);

impl ChanWidth {
    /// 20, without 802.11n.
    #[doc(alias = "NL80211_CHAN_WIDTH_20_NOHT")]
    pub const _20_NOHT: Self = Self(0);
    /// The value `20`.
    #[doc(alias = "NL80211_CHAN_WIDTH_20")]
    pub const _20: Self = Self(1);
    /// The value `40`.
    #[doc(alias = "NL80211_CHAN_WIDTH_40")]
    pub const _40: Self = Self(2);
    /// The value `80`.
    #[doc(alias = "NL80211_CHAN_WIDTH_80")]
    pub const _80: Self = Self(3);
    /// Two of 80.
    #[doc(alias = "NL80211_CHAN_WIDTH_80P80")]
    pub const _80P80: Self = Self(4);
    /// The value `160`.
    #[doc(alias = "NL80211_CHAN_WIDTH_160")]
    pub const _160: Self = Self(5);
    /// The value `5`.
    #[doc(alias = "NL80211_CHAN_WIDTH_5")]
    pub const _5: Self = Self(6);
    /// The value `10`.
    #[doc(alias = "NL80211_CHAN_WIDTH_10")]
    pub const _10: Self = Self(7);
    /// The value `1`.
    #[doc(alias = "NL80211_CHAN_WIDTH_1")]
    pub const _1: Self = Self(8);
    /// The value `2`.
    #[doc(alias = "NL80211_CHAN_WIDTH_2")]
    pub const _2: Self = Self(9);
    /// The value `4`.
    #[doc(alias = "NL80211_CHAN_WIDTH_4")]
    pub const _4: Self = Self(10);
    /// The value `8`.
    #[doc(alias = "NL80211_CHAN_WIDTH_8")]
    pub const _8: Self = Self(11);
    /// The value `16`.
    #[doc(alias = "NL80211_CHAN_WIDTH_16")]
    pub const _16: Self = Self(12);
    /// The value `320`.
    #[doc(alias = "NL80211_CHAN_WIDTH_320")]
    pub const _320: Self = Self(13);
}

rt::enumeration! { name: ChanWidth, number: u32, table: FAMILY[5] }

/// Options of a scan. The features of a radio say which it supports.
#[doc(alias = "nl80211_scan_flags")]
#[derive(Default, PartialEq, Hash)]
pub struct ScanFlags(pub u32);

impl ScanFlags {
    /// Other traffic goes first.
    #[doc(alias = "NL80211_SCAN_FLAG_LOW_PRIORITY")]
    pub const LOW_PRIORITY: Self = Self(1);
    /// Forget the results of earlier scans.
    #[doc(alias = "NL80211_SCAN_FLAG_FLUSH")]
    pub const FLUSH: Self = Self(2);
    /// Scan although the interface is an access point that sends beacons.
    #[doc(alias = "NL80211_SCAN_FLAG_AP")]
    pub const AP: Self = Self(4);
    /// Use a random MAC address, under `mac` and `mac-mask` if these are there.
    #[doc(alias = "NL80211_SCAN_FLAG_RANDOM_ADDR")]
    pub const RANDOM_ADDR: Self = Self(8);
    /// Keep to the time at each channel that quick setup asks for.
    #[doc(alias = "NL80211_SCAN_FLAG_FILS_MAX_CHANNEL_TIME")]
    pub const FILS_MAX_CHANNEL_TIME: Self = Self(0x10);
    /// Accept answers sent to all.
    #[doc(alias = "NL80211_SCAN_FLAG_ACCEPT_BCAST_PROBE_RESP")]
    pub const ACCEPT_BCAST_PROBE_RESP: Self = Self(0x20);
    /// Send probes at 5.5 Mbit/s or more.
    #[doc(alias = "NL80211_SCAN_FLAG_OCE_PROBE_REQ_HIGH_TX_RATE")]
    pub const OCE_PROBE_REQ_HIGH_TX_RATE: Self = Self(0x40);
    /// Put probes off or leave them out where others probe.
    #[doc(alias = "NL80211_SCAN_FLAG_OCE_PROBE_REQ_DEFERRAL_SUPPRESSION")]
    pub const OCE_PROBE_REQ_DEFERRAL_SUPPRESSION: Self = Self(0x80);
    /// Be done soon.
    #[doc(alias = "NL80211_SCAN_FLAG_LOW_SPAN")]
    pub const LOW_SPAN: Self = Self(0x100);
    /// Save power.
    #[doc(alias = "NL80211_SCAN_FLAG_LOW_POWER")]
    pub const LOW_POWER: Self = Self(0x200);
    /// Find as much as possible.
    #[doc(alias = "NL80211_SCAN_FLAG_HIGH_ACCURACY")]
    pub const HIGH_ACCURACY: Self = Self(0x400);
    /// Use random sequence numbers.
    #[doc(alias = "NL80211_SCAN_FLAG_RANDOM_SN")]
    pub const RANDOM_SN: Self = Self(0x800);
    /// Put into probes only what has to be there.
    #[doc(alias = "NL80211_SCAN_FLAG_MIN_PREQ_CONTENT")]
    pub const MIN_PREQ_CONTENT: Self = Self(0x1000);
    /// Frequencies in answers are in kHz.
    #[doc(alias = "NL80211_SCAN_FLAG_FREQ_KHZ")]
    pub const FREQ_KHZ: Self = Self(0x2000);
    /// Scan 6 GHz channels only if an access point in another band announces them.
    #[doc(alias = "NL80211_SCAN_FLAG_COLOCATED_6GHZ")]
    pub const COLOCATED_6GHZ: Self = Self(0x4000);
}

rt::flags! { name: ScanFlags, number: u32, table: FAMILY[6] }

/// What the interface has to do with a network.
#[doc(alias = "nl80211_bss_status")]
#[derive(Default, PartialEq, Hash)]
pub struct BssStatus(pub u32);

impl BssStatus {
    /// Authenticated, not yet associated; not used any more.
    #[doc(alias = "NL80211_BSS_STATUS_AUTHENTICATED")]
    pub const AUTHENTICATED: Self = Self(0);
    /// Connected to it.
    #[doc(alias = "NL80211_BSS_STATUS_ASSOCIATED")]
    pub const ASSOCIATED: Self = Self(1);
    /// Member of this ad hoc network.
    #[doc(alias = "NL80211_BSS_STATUS_IBSS_JOINED")]
    pub const IBSS_JOINED: Self = Self(2);
}

rt::enumeration! { name: BssStatus, number: u32, table: FAMILY[7] }

/// Change of station flags. Bit n stands for flag n of `enum nl80211_sta_flags`: 1 authorized, 2
/// short preamble, 3 WME, 4 MFP, 5 authenticated, 7 associated.
#[doc(alias = "sta_flag_update")]
#[derive(Default, PartialEq)]
#[non_exhaustive]
pub struct StaFlagUpdate {
    /// Flags that are given.
    pub mask: u32,
    /// Values of those flags.
    pub set: u32,
}

rt::structure! {
    name: StaFlagUpdate,
    kernel: "sta-flag-update",
    table: FAMILY[0],
    size: 8,
    members: [0 => mask: u32, 4 => set: u32],
}

/// Patterns of packets that a radio can match.
#[doc(alias = "pattern_support")]
#[derive(Default, PartialEq)]
#[non_exhaustive]
pub struct PatternSupport {
    /// Most patterns at a time.
    pub max_patterns: u32,
    /// Shortest pattern in bytes.
    pub min_pattern_len: u32,
    /// Longest pattern in bytes.
    pub max_pattern_len: u32,
    /// Furthest place of a pattern in the packet, in bytes.
    pub max_pkt_offset: u32,
}

rt::structure! {
    name: PatternSupport,
    kernel: "pattern-support",
    table: FAMILY[1],
    size: 16,
    members: [
        0 => max_patterns: u32,
        4 => min_pattern_len: u32,
        8 => max_pattern_len: u32,
        12 => max_pkt_offset: u32,
    ],
}
