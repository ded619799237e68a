// @generated from specs/devlink.yaml by `cargo xtask generate`. Do not edit: change the spec.
//! Attribute sets: a view that reads and a writer that writes each of them.

use super::*;

rt::sets! {
    table: FAMILY,
    sets: [
        0 => Devlink { numbers: 187, writer: DevlinkWriter },
        1 => DlDevStats { numbers: 162, writer: DlDevStatsWriter },
        2 => DlReloadStats { numbers: 163, writer: DlReloadStatsWriter },
        3 => DlReloadActInfo { numbers: 164, writer: DlReloadActInfoWriter },
        4 => DlReloadActStats { numbers: 159, writer: DlReloadActStatsWriter },
        5 => DlReloadStatsEntry { numbers: 161, writer: DlReloadStatsEntryWriter },
        6 => DlInfoVersion { numbers: 105, writer: DlInfoVersionWriter },
        7 => DlPortFunction { numbers: 7, writer: DlPortFunctionWriter },
        8 => DlDpipeTables { numbers: 29, writer: DlDpipeTablesWriter },
        9 => DlDpipeTable { numbers: 77, writer: DlDpipeTableWriter },
        10 => DlDpipeTableMatches { numbers: 41, writer: DlDpipeTableMatchesWriter },
        11 => DlDpipeTableActions { numbers: 44, writer: DlDpipeTableActionsWriter },
        12 => DlDpipeEntries { numbers: 36, writer: DlDpipeEntriesWriter },
        13 => DlDpipeEntry { numbers: 40, writer: DlDpipeEntryWriter },
        14 => DlDpipeEntryMatchValues { numbers: 42, writer: DlDpipeEntryMatchValuesWriter },
        15 => DlDpipeEntryActionValues { numbers: 45, writer: DlDpipeEntryActionValuesWriter },
        16 => DlDpipeMatch { numbers: 59, writer: DlDpipeMatchWriter },
        17 => DlDpipeMatchValue { numbers: 49, writer: DlDpipeMatchValueWriter },
        18 => DlDpipeAction { numbers: 59, writer: DlDpipeActionWriter },
        19 => DlDpipeActionValue { numbers: 49, writer: DlDpipeActionValueWriter },
        20 => DlDpipeHeaders { numbers: 51, writer: DlDpipeHeadersWriter },
        21 => DlDpipeHeader { numbers: 55, writer: DlDpipeHeaderWriter },
        22 => DlDpipeHeaderFields { numbers: 57, writer: DlDpipeHeaderFieldsWriter },
        23 => DlDpipeField { numbers: 61, writer: DlDpipeFieldWriter },
        24 => DlResource { numbers: 75, writer: DlResourceWriter },
        25 => DlResourceList { numbers: 65, writer: DlResourceListWriter },
        26 => DlParam { numbers: 85, writer: DlParamWriter },
        27 => DlParamValuesList { numbers: 86, writer: DlParamValuesListWriter },
        28 => DlParamValue { numbers: 183, writer: DlParamValueWriter },
        29 => DlRegionSnapshots { numbers: 92, writer: DlRegionSnapshotsWriter },
        30 => DlRegionSnapshot { numbers: 93, writer: DlRegionSnapshotWriter },
        31 => DlRegionChunks { numbers: 95, writer: DlRegionChunksWriter },
        32 => DlRegionChunk { numbers: 97, writer: DlRegionChunkWriter },
        33 => DlFmsg { numbers: 114, writer: DlFmsgWriter },
        34 => DlHealthReporter { numbers: 182, writer: DlHealthReporterWriter },
        35 => DlAttrStats { numbers: 3, writer: DlAttrStatsWriter },
        36 => DlTrapMetadata { numbers: 2, writer: DlTrapMetadataWriter },
        37 => DlLinecardSupportedTypes { numbers: 174, writer: DlLinecardSupportedTypesWriter },
        38 => DlNestedDevlink { numbers: 185, writer: DlNestedDevlinkWriter },
        39 => DlSelftestId { numbers: 2, writer: DlSelftestIdWriter },
        40 => DlRateTcBws { numbers: 3, writer: DlRateTcBwsWriter },
        41 => DlParentDev { numbers: 185, writer: DlParentDevWriter },
    ],
}

/// All of a device's attributes; the other sets are parts of it.
pub type DevlinkAttrs<'a> = AttrsOf<'a, sets::Devlink>;

impl<'a> DevlinkAttrs<'a> {
    /// Bus of the device, such as `pci` or `auxiliary`; half of its name.
    #[doc(alias = "DEVLINK_ATTR_BUS_NAME")]
    #[inline]
    pub fn bus_name(&self) -> Result<Option<&'a rt::BStr>, rt::DecodeError> {
        self.view.get_text(1)
    }

    /// Device on that bus, such as `0000:03:00.0`; the other half.
    #[doc(alias = "DEVLINK_ATTR_DEV_NAME")]
    #[inline]
    pub fn dev_name(&self) -> Result<Option<&'a rt::BStr>, rt::DecodeError> {
        self.view.get_text(2)
    }

    /// Number of a port in the device.
    #[doc(alias = "DEVLINK_ATTR_PORT_INDEX")]
    #[inline]
    pub fn port_index(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(3)
    }

    /// Link layer that the port has.
    #[doc(alias = "DEVLINK_ATTR_PORT_TYPE")]
    #[inline]
    pub fn port_type(&self) -> Result<Option<PortType>, rt::DecodeError> {
        self.view.get::<c::As<PortType, u16>>(4)
    }

    /// Link layer that was asked for; only after somebody did.
    #[doc(alias = "DEVLINK_ATTR_PORT_DESIRED_TYPE")]
    #[inline]
    pub fn port_desired_type(&self) -> Result<Option<PortType>, rt::DecodeError> {
        self.view.get::<c::As<PortType, u16>>(5)
    }

    /// Index of the port's interface.
    #[doc(alias = "DEVLINK_ATTR_PORT_NETDEV_IFINDEX")]
    #[inline]
    pub fn port_netdev_ifindex(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(6)
    }

    /// Name of the port's interface.
    #[doc(alias = "DEVLINK_ATTR_PORT_NETDEV_NAME")]
    #[inline]
    pub fn port_netdev_name(&self) -> Result<Option<&'a rt::BStr>, rt::DecodeError> {
        self.view.get_text(7)
    }

    /// Name of the port's InfiniBand device.
    #[doc(alias = "DEVLINK_ATTR_PORT_IBDEV_NAME")]
    #[inline]
    pub fn port_ibdev_name(&self) -> Result<Option<&'a rt::BStr>, rt::DecodeError> {
        self.view.get_text(8)
    }

    /// Number of ports to split into.
    #[doc(alias = "DEVLINK_ATTR_PORT_SPLIT_COUNT")]
    #[inline]
    pub fn port_split_count(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(9)
    }

    /// Number of the physical port that this is a part of.
    #[doc(alias = "DEVLINK_ATTR_PORT_SPLIT_GROUP")]
    #[inline]
    pub fn port_split_group(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(10)
    }

    /// Number of a shared buffer.
    #[doc(alias = "DEVLINK_ATTR_SB_INDEX")]
    #[inline]
    pub fn sb_index(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(11)
    }

    /// Size of the shared buffer, in bytes.
    #[doc(alias = "DEVLINK_ATTR_SB_SIZE")]
    #[inline]
    pub fn sb_size(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(12)
    }

    /// The `sb-ingress-pool-count` attribute.
    #[doc(alias = "DEVLINK_ATTR_SB_INGRESS_POOL_COUNT")]
    #[inline]
    pub fn sb_ingress_pool_count(&self) -> Result<Option<u16>, rt::DecodeError> {
        self.view.get_u16(13)
    }

    /// The `sb-egress-pool-count` attribute.
    #[doc(alias = "DEVLINK_ATTR_SB_EGRESS_POOL_COUNT")]
    #[inline]
    pub fn sb_egress_pool_count(&self) -> Result<Option<u16>, rt::DecodeError> {
        self.view.get_u16(14)
    }

    /// Number of traffic classes at ingress.
    #[doc(alias = "DEVLINK_ATTR_SB_INGRESS_TC_COUNT")]
    #[inline]
    pub fn sb_ingress_tc_count(&self) -> Result<Option<u16>, rt::DecodeError> {
        self.view.get_u16(15)
    }

    /// Number of traffic classes at egress.
    #[doc(alias = "DEVLINK_ATTR_SB_EGRESS_TC_COUNT")]
    #[inline]
    pub fn sb_egress_tc_count(&self) -> Result<Option<u16>, rt::DecodeError> {
        self.view.get_u16(16)
    }

    /// Number of a pool, counted over ingress and egress pools together.
    #[doc(alias = "DEVLINK_ATTR_SB_POOL_INDEX")]
    #[inline]
    pub fn sb_pool_index(&self) -> Result<Option<u16>, rt::DecodeError> {
        self.view.get_u16(17)
    }

    /// The `sb-pool-type` attribute.
    #[doc(alias = "DEVLINK_ATTR_SB_POOL_TYPE")]
    #[inline]
    pub fn sb_pool_type(&self) -> Result<Option<SbPoolType>, rt::DecodeError> {
        self.view.get::<c::As<SbPoolType, u8>>(18)
    }

    /// Size of the pool, in bytes.
    #[doc(alias = "DEVLINK_ATTR_SB_POOL_SIZE")]
    #[inline]
    pub fn sb_pool_size(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(19)
    }

    /// How thresholds of this pool are meant.
    #[doc(alias = "DEVLINK_ATTR_SB_POOL_THRESHOLD_TYPE")]
    #[inline]
    pub fn sb_pool_threshold_type(
        &self,
    ) -> Result<Option<SbThresholdType>, rt::DecodeError> {
        self.view.get::<c::As<SbThresholdType, u8>>(20)
    }

    /// What a port or traffic class may use. With a static threshold, bytes; with a dynamic one, a
    /// number x from 0 to 20, which means the share a/(1+a) of what is free, where a is 2 to the
    /// power of x-10.
    #[doc(alias = "DEVLINK_ATTR_SB_THRESHOLD")]
    #[inline]
    pub fn sb_threshold(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(21)
    }

    /// Number of a traffic class.
    #[doc(alias = "DEVLINK_ATTR_SB_TC_INDEX")]
    #[inline]
    pub fn sb_tc_index(&self) -> Result<Option<u16>, rt::DecodeError> {
        self.view.get_u16(22)
    }

    /// Use at the time of the snapshot, in bytes.
    #[doc(alias = "DEVLINK_ATTR_SB_OCC_CUR")]
    #[inline]
    pub fn sb_occ_cur(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(23)
    }

    /// Largest use since the last clearing, in bytes.
    #[doc(alias = "DEVLINK_ATTR_SB_OCC_MAX")]
    #[inline]
    pub fn sb_occ_max(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(24)
    }

    /// How the embedded switch works.
    #[doc(alias = "DEVLINK_ATTR_ESWITCH_MODE")]
    #[inline]
    pub fn eswitch_mode(&self) -> Result<Option<EswitchMode>, rt::DecodeError> {
        self.view.get::<c::As<EswitchMode, u16>>(25)
    }

    /// Headers that functions must copy into descriptors.
    #[doc(alias = "DEVLINK_ATTR_ESWITCH_INLINE_MODE")]
    #[inline]
    pub fn eswitch_inline_mode(
        &self,
    ) -> Result<Option<EswitchInlineMode>, rt::DecodeError> {
        self.view.get::<c::As<EswitchInlineMode, u8>>(26)
    }

    /// Tables of the pipeline.
    #[doc(alias = "DEVLINK_ATTR_DPIPE_TABLES")]
    #[inline]
    pub fn dpipe_tables(
        &self,
    ) -> Result<Option<DlDpipeTablesAttrs<'a>>, rt::DecodeError> {
        self.view.get::<DlDpipeTablesAttrs<'_>>(27)
    }

    /// One table; repeats.
    #[doc(alias = "DEVLINK_ATTR_DPIPE_TABLE")]
    #[inline]
    pub fn dpipe_table(&self) -> rt::Multi<'a, DlDpipeTableAttrs<'a>> {
        self.view.all(28)
    }

    /// The `dpipe-table-name` attribute.
    #[doc(alias = "DEVLINK_ATTR_DPIPE_TABLE_NAME")]
    #[inline]
    pub fn dpipe_table_name(&self) -> Result<Option<&'a rt::BStr>, rt::DecodeError> {
        self.view.get_text(29)
    }

    /// Number of entries that the table can hold.
    #[doc(alias = "DEVLINK_ATTR_DPIPE_TABLE_SIZE")]
    #[inline]
    pub fn dpipe_table_size(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get_u64(30)
    }

    /// Fields by which the table matches.
    #[doc(alias = "DEVLINK_ATTR_DPIPE_TABLE_MATCHES")]
    #[inline]
    pub fn dpipe_table_matches(
        &self,
    ) -> Result<Option<DlDpipeTableMatchesAttrs<'a>>, rt::DecodeError> {
        self.view.get::<DlDpipeTableMatchesAttrs<'_>>(31)
    }

    /// What its entries can do.
    #[doc(alias = "DEVLINK_ATTR_DPIPE_TABLE_ACTIONS")]
    #[inline]
    pub fn dpipe_table_actions(
        &self,
    ) -> Result<Option<DlDpipeTableActionsAttrs<'a>>, rt::DecodeError> {
        self.view.get::<DlDpipeTableActionsAttrs<'_>>(32)
    }

    /// 1 if entries count packets, 0 if not.
    #[doc(alias = "DEVLINK_ATTR_DPIPE_TABLE_COUNTERS_ENABLED")]
    #[inline]
    pub fn dpipe_table_counters_enabled(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(33)
    }

    /// Entries of a table.
    #[doc(alias = "DEVLINK_ATTR_DPIPE_ENTRIES")]
    #[inline]
    pub fn dpipe_entries(
        &self,
    ) -> Result<Option<DlDpipeEntriesAttrs<'a>>, rt::DecodeError> {
        self.view.get::<DlDpipeEntriesAttrs<'_>>(34)
    }

    /// One entry; repeats.
    #[doc(alias = "DEVLINK_ATTR_DPIPE_ENTRY")]
    #[inline]
    pub fn dpipe_entry(&self) -> rt::Multi<'a, DlDpipeEntryAttrs<'a>> {
        self.view.all(35)
    }

    /// Number of the entry.
    #[doc(alias = "DEVLINK_ATTR_DPIPE_ENTRY_INDEX")]
    #[inline]
    pub fn dpipe_entry_index(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get_u64(36)
    }

    /// Values that the entry matches.
    #[doc(alias = "DEVLINK_ATTR_DPIPE_ENTRY_MATCH_VALUES")]
    #[inline]
    pub fn dpipe_entry_match_values(
        &self,
    ) -> Result<Option<DlDpipeEntryMatchValuesAttrs<'a>>, rt::DecodeError> {
        self.view.get::<DlDpipeEntryMatchValuesAttrs<'_>>(37)
    }

    /// Values that its actions set.
    #[doc(alias = "DEVLINK_ATTR_DPIPE_ENTRY_ACTION_VALUES")]
    #[inline]
    pub fn dpipe_entry_action_values(
        &self,
    ) -> Result<Option<DlDpipeEntryActionValuesAttrs<'a>>, rt::DecodeError> {
        self.view.get::<DlDpipeEntryActionValuesAttrs<'_>>(38)
    }

    /// Packets that met the entry; absent if it does not count.
    #[doc(alias = "DEVLINK_ATTR_DPIPE_ENTRY_COUNTER")]
    #[inline]
    pub fn dpipe_entry_counter(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get_u64(39)
    }

    /// A field to match; repeats.
    #[doc(alias = "DEVLINK_ATTR_DPIPE_MATCH")]
    #[inline]
    pub fn dpipe_match(&self) -> rt::Multi<'a, DlDpipeMatchAttrs<'a>> {
        self.view.all(40)
    }

    /// A field and its value; repeats.
    #[doc(alias = "DEVLINK_ATTR_DPIPE_MATCH_VALUE")]
    #[inline]
    pub fn dpipe_match_value(&self) -> rt::Multi<'a, DlDpipeMatchValueAttrs<'a>> {
        self.view.all(41)
    }

    /// The `dpipe-match-type` attribute.
    #[doc(alias = "DEVLINK_ATTR_DPIPE_MATCH_TYPE")]
    #[inline]
    pub fn dpipe_match_type(&self) -> Result<Option<DpipeMatchType>, rt::DecodeError> {
        self.view.get::<c::As<DpipeMatchType, u32>>(42)
    }

    /// An action; repeats.
    #[doc(alias = "DEVLINK_ATTR_DPIPE_ACTION")]
    #[inline]
    pub fn dpipe_action(&self) -> rt::Multi<'a, DlDpipeActionAttrs<'a>> {
        self.view.all(43)
    }

    /// An action and its value; repeats.
    #[doc(alias = "DEVLINK_ATTR_DPIPE_ACTION_VALUE")]
    #[inline]
    pub fn dpipe_action_value(&self) -> rt::Multi<'a, DlDpipeActionValueAttrs<'a>> {
        self.view.all(44)
    }

    /// The `dpipe-action-type` attribute.
    #[doc(alias = "DEVLINK_ATTR_DPIPE_ACTION_TYPE")]
    #[inline]
    pub fn dpipe_action_type(&self) -> Result<Option<DpipeActionType>, rt::DecodeError> {
        self.view.get::<c::As<DpipeActionType, u32>>(45)
    }

    /// Value of the field, as wide as the field.
    #[doc(alias = "DEVLINK_ATTR_DPIPE_VALUE")]
    #[inline]
    pub fn dpipe_value(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(46)
    }

    /// Bits of the value that count; absent if all do.
    #[doc(alias = "DEVLINK_ATTR_DPIPE_VALUE_MASK")]
    #[inline]
    pub fn dpipe_value_mask(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(47)
    }

    /// What the value is to the kernel, such as an interface's index; see the field's mapping type.
    #[doc(alias = "DEVLINK_ATTR_DPIPE_VALUE_MAPPING")]
    #[inline]
    pub fn dpipe_value_mapping(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(48)
    }

    /// Headers that tables refer to.
    #[doc(alias = "DEVLINK_ATTR_DPIPE_HEADERS")]
    #[inline]
    pub fn dpipe_headers(
        &self,
    ) -> Result<Option<DlDpipeHeadersAttrs<'a>>, rt::DecodeError> {
        self.view.get::<DlDpipeHeadersAttrs<'_>>(49)
    }

    /// One header; repeats.
    #[doc(alias = "DEVLINK_ATTR_DPIPE_HEADER")]
    #[inline]
    pub fn dpipe_header(&self) -> rt::Multi<'a, DlDpipeHeaderAttrs<'a>> {
        self.view.all(50)
    }

    /// The `dpipe-header-name` attribute.
    #[doc(alias = "DEVLINK_ATTR_DPIPE_HEADER_NAME")]
    #[inline]
    pub fn dpipe_header_name(&self) -> Result<Option<&'a rt::BStr>, rt::DecodeError> {
        self.view.get_text(51)
    }

    /// Number of the header, among those that all devices share or among the driver's own.
    #[doc(alias = "DEVLINK_ATTR_DPIPE_HEADER_ID")]
    #[inline]
    pub fn dpipe_header_id(&self) -> Result<Option<DpipeHeaderId>, rt::DecodeError> {
        self.view.get::<c::As<DpipeHeaderId, u32>>(52)
    }

    /// Fields of the header.
    #[doc(alias = "DEVLINK_ATTR_DPIPE_HEADER_FIELDS")]
    #[inline]
    pub fn dpipe_header_fields(
        &self,
    ) -> Result<Option<DlDpipeHeaderFieldsAttrs<'a>>, rt::DecodeError> {
        self.view.get::<DlDpipeHeaderFieldsAttrs<'_>>(53)
    }

    /// 1 if the header's number is one that all devices share, 0 if it is the driver's.
    #[doc(alias = "DEVLINK_ATTR_DPIPE_HEADER_GLOBAL")]
    #[inline]
    pub fn dpipe_header_global(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(54)
    }

    /// Which one, if a packet has the header several times; 0 is the outermost.
    #[doc(alias = "DEVLINK_ATTR_DPIPE_HEADER_INDEX")]
    #[inline]
    pub fn dpipe_header_index(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(55)
    }

    /// One field; repeats.
    #[doc(alias = "DEVLINK_ATTR_DPIPE_FIELD")]
    #[inline]
    pub fn dpipe_field(&self) -> rt::Multi<'a, DlDpipeFieldAttrs<'a>> {
        self.view.all(56)
    }

    /// The `dpipe-field-name` attribute.
    #[doc(alias = "DEVLINK_ATTR_DPIPE_FIELD_NAME")]
    #[inline]
    pub fn dpipe_field_name(&self) -> Result<Option<&'a rt::BStr>, rt::DecodeError> {
        self.view.get_text(57)
    }

    /// Number of the field in its header.
    #[doc(alias = "DEVLINK_ATTR_DPIPE_FIELD_ID")]
    #[inline]
    pub fn dpipe_field_id(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(58)
    }

    /// Width in bits.
    #[doc(alias = "DEVLINK_ATTR_DPIPE_FIELD_BITWIDTH")]
    #[inline]
    pub fn dpipe_field_bitwidth(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(59)
    }

    /// What its values are to the kernel.
    #[doc(alias = "DEVLINK_ATTR_DPIPE_FIELD_MAPPING_TYPE")]
    #[inline]
    pub fn dpipe_field_mapping_type(
        &self,
    ) -> Result<Option<DpipeFieldMappingType>, rt::DecodeError> {
        self.view.get::<c::As<DpipeFieldMappingType, u32>>(60)
    }

    /// Whether the switch can encapsulate.
    #[doc(alias = "DEVLINK_ATTR_ESWITCH_ENCAP_MODE")]
    #[inline]
    pub fn eswitch_encap_mode(
        &self,
    ) -> Result<Option<EswitchEncapMode>, rt::DecodeError> {
        self.view.get::<c::As<EswitchEncapMode, u8>>(62)
    }

    /// Resources.
    #[doc(alias = "DEVLINK_ATTR_RESOURCE_LIST")]
    #[inline]
    pub fn resource_list(
        &self,
    ) -> Result<Option<DlResourceListAttrs<'a>>, rt::DecodeError> {
        self.view.get::<DlResourceListAttrs<'_>>(63)
    }

    /// One resource, which may have a `resource-list` of its parts inside; repeats.
    #[doc(alias = "DEVLINK_ATTR_RESOURCE")]
    #[inline]
    pub fn resource(&self) -> rt::Multi<'a, DlResourceAttrs<'a>> {
        self.view.all(64)
    }

    /// The `resource-name` attribute.
    #[doc(alias = "DEVLINK_ATTR_RESOURCE_NAME")]
    #[inline]
    pub fn resource_name(&self) -> Result<Option<&'a rt::BStr>, rt::DecodeError> {
        self.view.get_text(65)
    }

    /// The `resource-id` attribute.
    #[doc(alias = "DEVLINK_ATTR_RESOURCE_ID")]
    #[inline]
    pub fn resource_id(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get_u64(66)
    }

    /// Size in force, in the resource's unit.
    #[doc(alias = "DEVLINK_ATTR_RESOURCE_SIZE")]
    #[inline]
    pub fn resource_size(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get_u64(67)
    }

    /// Size after the next reload; only if it differs.
    #[doc(alias = "DEVLINK_ATTR_RESOURCE_SIZE_NEW")]
    #[inline]
    pub fn resource_size_new(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get_u64(68)
    }

    /// 1 if the planned sizes of the parts fit into this resource, 0 if not; only if it has parts.
    #[doc(alias = "DEVLINK_ATTR_RESOURCE_SIZE_VALID")]
    #[inline]
    pub fn resource_size_valid(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(69)
    }

    /// The `resource-size-min` attribute.
    #[doc(alias = "DEVLINK_ATTR_RESOURCE_SIZE_MIN")]
    #[inline]
    pub fn resource_size_min(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get_u64(70)
    }

    /// The `resource-size-max` attribute.
    #[doc(alias = "DEVLINK_ATTR_RESOURCE_SIZE_MAX")]
    #[inline]
    pub fn resource_size_max(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get_u64(71)
    }

    /// Sizes are multiples of this.
    #[doc(alias = "DEVLINK_ATTR_RESOURCE_SIZE_GRAN")]
    #[inline]
    pub fn resource_size_gran(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get_u64(72)
    }

    /// Unit of all sizes.
    #[doc(alias = "DEVLINK_ATTR_RESOURCE_UNIT")]
    #[inline]
    pub fn resource_unit(&self) -> Result<Option<ResourceUnit>, rt::DecodeError> {
        self.view.get::<c::As<ResourceUnit, u8>>(73)
    }

    /// How much is in use; absent if the driver does not know.
    #[doc(alias = "DEVLINK_ATTR_RESOURCE_OCC")]
    #[inline]
    pub fn resource_occ(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get_u64(74)
    }

    /// Resource that the table's entries take from.
    #[doc(alias = "DEVLINK_ATTR_DPIPE_TABLE_RESOURCE_ID")]
    #[inline]
    pub fn dpipe_table_resource_id(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get_u64(75)
    }

    /// Units of the resource that one entry takes.
    #[doc(alias = "DEVLINK_ATTR_DPIPE_TABLE_RESOURCE_UNITS")]
    #[inline]
    pub fn dpipe_table_resource_units(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get_u64(76)
    }

    /// The `port-flavour` attribute.
    #[doc(alias = "DEVLINK_ATTR_PORT_FLAVOUR")]
    #[inline]
    pub fn port_flavour(&self) -> Result<Option<PortFlavour>, rt::DecodeError> {
        self.view.get::<c::As<PortFlavour, u16>>(77)
    }

    /// Number of the physical port, as printed on the device.
    #[doc(alias = "DEVLINK_ATTR_PORT_NUMBER")]
    #[inline]
    pub fn port_number(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(78)
    }

    /// Number of the part, if the port was split.
    #[doc(alias = "DEVLINK_ATTR_PORT_SPLIT_SUBPORT_NUMBER")]
    #[inline]
    pub fn port_split_subport_number(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(79)
    }

    /// One parameter.
    #[doc(alias = "DEVLINK_ATTR_PARAM")]
    #[inline]
    pub fn param(&self) -> Result<Option<DlParamAttrs<'a>>, rt::DecodeError> {
        self.view.get::<DlParamAttrs<'_>>(80)
    }

    /// Name such as `enable_sriov`.
    #[doc(alias = "DEVLINK_ATTR_PARAM_NAME")]
    #[inline]
    pub fn param_name(&self) -> Result<Option<&'a rt::BStr>, rt::DecodeError> {
        self.view.get_text(81)
    }

    /// The parameter means the same for all drivers.
    #[doc(alias = "DEVLINK_ATTR_PARAM_GENERIC")]
    #[inline]
    pub fn param_generic(&self) -> bool {
        self.view.has(82)
    }

    /// Form of the value.
    #[doc(alias = "DEVLINK_ATTR_PARAM_TYPE")]
    #[inline]
    pub fn param_type(&self) -> Result<Option<VarAttrType>, rt::DecodeError> {
        self.view.get::<c::As<VarAttrType, u8>>(83)
    }

    /// Values of the parameter.
    #[doc(alias = "DEVLINK_ATTR_PARAM_VALUES_LIST")]
    #[inline]
    pub fn param_values_list(
        &self,
    ) -> Result<Option<DlParamValuesListAttrs<'a>>, rt::DecodeError> {
        self.view.get::<DlParamValuesListAttrs<'_>>(84)
    }

    /// The value for one configuration mode; repeats.
    #[doc(alias = "DEVLINK_ATTR_PARAM_VALUE")]
    #[inline]
    pub fn param_value(&self) -> rt::Multi<'a, DlParamValueAttrs<'a>> {
        self.view.all(85)
    }

    /// The value, in the form that `param-type` names: a number in host byte order or a string that
    /// ends with NUL. For a flag it has no content: present means true, absent false.
    #[doc(alias = "DEVLINK_ATTR_PARAM_VALUE_DATA")]
    #[inline]
    pub fn param_value_data(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(86)
    }

    /// When the value counts.
    #[doc(alias = "DEVLINK_ATTR_PARAM_VALUE_CMODE")]
    #[inline]
    pub fn param_value_cmode(&self) -> Result<Option<ParamCmode>, rt::DecodeError> {
        self.view.get::<c::As<ParamCmode, u8>>(87)
    }

    /// The `region-name` attribute.
    #[doc(alias = "DEVLINK_ATTR_REGION_NAME")]
    #[inline]
    pub fn region_name(&self) -> Result<Option<&'a rt::BStr>, rt::DecodeError> {
        self.view.get_text(88)
    }

    /// Size in bytes.
    #[doc(alias = "DEVLINK_ATTR_REGION_SIZE")]
    #[inline]
    pub fn region_size(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get_u64(89)
    }

    /// Snapshots of the region.
    #[doc(alias = "DEVLINK_ATTR_REGION_SNAPSHOTS")]
    #[inline]
    pub fn region_snapshots(
        &self,
    ) -> Result<Option<DlRegionSnapshotsAttrs<'a>>, rt::DecodeError> {
        self.view.get::<DlRegionSnapshotsAttrs<'_>>(90)
    }

    /// One snapshot; repeats.
    #[doc(alias = "DEVLINK_ATTR_REGION_SNAPSHOT")]
    #[inline]
    pub fn region_snapshot(&self) -> rt::Multi<'a, DlRegionSnapshotAttrs<'a>> {
        self.view.all(91)
    }

    /// Number of the snapshot. Those of one event in several regions share it.
    #[doc(alias = "DEVLINK_ATTR_REGION_SNAPSHOT_ID")]
    #[inline]
    pub fn region_snapshot_id(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(92)
    }

    /// Data that were read.
    #[doc(alias = "DEVLINK_ATTR_REGION_CHUNKS")]
    #[inline]
    pub fn region_chunks(
        &self,
    ) -> Result<Option<DlRegionChunksAttrs<'a>>, rt::DecodeError> {
        self.view.get::<DlRegionChunksAttrs<'_>>(93)
    }

    /// One piece; repeats.
    #[doc(alias = "DEVLINK_ATTR_REGION_CHUNK")]
    #[inline]
    pub fn region_chunk(&self) -> rt::Multi<'a, DlRegionChunkAttrs<'a>> {
        self.view.all(94)
    }

    /// Up to 256 bytes.
    #[doc(alias = "DEVLINK_ATTR_REGION_CHUNK_DATA")]
    #[inline]
    pub fn region_chunk_data(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(95)
    }

    /// Offset in the region, in bytes. In requests where to begin.
    #[doc(alias = "DEVLINK_ATTR_REGION_CHUNK_ADDR")]
    #[inline]
    pub fn region_chunk_addr(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get_u64(96)
    }

    /// Number of bytes to read.
    #[doc(alias = "DEVLINK_ATTR_REGION_CHUNK_LEN")]
    #[inline]
    pub fn region_chunk_len(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get_u64(97)
    }

    /// The `info-driver-name` attribute.
    #[doc(alias = "DEVLINK_ATTR_INFO_DRIVER_NAME")]
    #[inline]
    pub fn info_driver_name(&self) -> Result<Option<&'a rt::BStr>, rt::DecodeError> {
        self.view.get_text(98)
    }

    /// Serial number of the device.
    #[doc(alias = "DEVLINK_ATTR_INFO_SERIAL_NUMBER")]
    #[inline]
    pub fn info_serial_number(&self) -> Result<Option<&'a rt::BStr>, rt::DecodeError> {
        self.view.get_text(99)
    }

    /// A version of hardware, which cannot be updated; repeats.
    #[doc(alias = "DEVLINK_ATTR_INFO_VERSION_FIXED")]
    #[inline]
    pub fn info_version_fixed(&self) -> rt::Multi<'a, DlInfoVersionAttrs<'a>> {
        self.view.all(100)
    }

    /// A version of firmware that is in use; repeats.
    #[doc(alias = "DEVLINK_ATTR_INFO_VERSION_RUNNING")]
    #[inline]
    pub fn info_version_running(&self) -> rt::Multi<'a, DlInfoVersionAttrs<'a>> {
        self.view.all(101)
    }

    /// A version of firmware in flash, which may be in use only after a reset; repeats.
    #[doc(alias = "DEVLINK_ATTR_INFO_VERSION_STORED")]
    #[inline]
    pub fn info_version_stored(&self) -> rt::Multi<'a, DlInfoVersionAttrs<'a>> {
        self.view.all(102)
    }

    /// Name of the component, such as `fw` or `board.id`.
    #[doc(alias = "DEVLINK_ATTR_INFO_VERSION_NAME")]
    #[inline]
    pub fn info_version_name(&self) -> Result<Option<&'a rt::BStr>, rt::DecodeError> {
        self.view.get_text(103)
    }

    /// Its version.
    #[doc(alias = "DEVLINK_ATTR_INFO_VERSION_VALUE")]
    #[inline]
    pub fn info_version_value(&self) -> Result<Option<&'a rt::BStr>, rt::DecodeError> {
        self.view.get_text(104)
    }

    /// Unit in which the device allocates from the pool, in bytes.
    #[doc(alias = "DEVLINK_ATTR_SB_POOL_CELL_SIZE")]
    #[inline]
    pub fn sb_pool_cell_size(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(105)
    }

    /// Formatted message: a document like JSON as a sequence of attributes, whose order matters. It
    /// may be cut between two messages.
    #[doc(alias = "DEVLINK_ATTR_FMSG")]
    #[inline]
    pub fn fmsg(&self) -> Result<Option<DlFmsgAttrs<'a>>, rt::DecodeError> {
        self.view.get::<DlFmsgAttrs<'_>>(106)
    }

    /// Begins an object.
    #[doc(alias = "DEVLINK_ATTR_FMSG_OBJ_NEST_START")]
    #[inline]
    pub fn fmsg_obj_nest_start(&self) -> bool {
        self.view.has(107)
    }

    /// Begins a pair of name and value.
    #[doc(alias = "DEVLINK_ATTR_FMSG_PAIR_NEST_START")]
    #[inline]
    pub fn fmsg_pair_nest_start(&self) -> bool {
        self.view.has(108)
    }

    /// Begins an array.
    #[doc(alias = "DEVLINK_ATTR_FMSG_ARR_NEST_START")]
    #[inline]
    pub fn fmsg_arr_nest_start(&self) -> bool {
        self.view.has(109)
    }

    /// Ends what began last.
    #[doc(alias = "DEVLINK_ATTR_FMSG_NEST_END")]
    #[inline]
    pub fn fmsg_nest_end(&self) -> bool {
        self.view.has(110)
    }

    /// Name of the pair.
    #[doc(alias = "DEVLINK_ATTR_FMSG_OBJ_NAME")]
    #[inline]
    pub fn fmsg_obj_name(&self) -> Result<Option<&'a rt::BStr>, rt::DecodeError> {
        self.view.get_text(111)
    }

    /// Form of the value, which is the next attribute.
    #[doc(alias = "DEVLINK_ATTR_FMSG_OBJ_VALUE_TYPE")]
    #[inline]
    pub fn fmsg_obj_value_type(&self) -> Result<Option<VarAttrType>, rt::DecodeError> {
        self.view.get::<c::As<VarAttrType, u8>>(112)
    }

    /// The value, in the form that `fmsg-obj-value-type` names: a number in host byte order, a
    /// string that ends with NUL, or for a flag a byte, 0 or 1.
    #[doc(alias = "DEVLINK_ATTR_FMSG_OBJ_VALUE_DATA")]
    #[inline]
    pub fn fmsg_obj_value_data(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(113)
    }

    /// One health reporter.
    #[doc(alias = "DEVLINK_ATTR_HEALTH_REPORTER")]
    #[inline]
    pub fn health_reporter(
        &self,
    ) -> Result<Option<DlHealthReporterAttrs<'a>>, rt::DecodeError> {
        self.view.get::<DlHealthReporterAttrs<'_>>(114)
    }

    /// The `health-reporter-name` attribute.
    #[doc(alias = "DEVLINK_ATTR_HEALTH_REPORTER_NAME")]
    #[inline]
    pub fn health_reporter_name(&self) -> Result<Option<&'a rt::BStr>, rt::DecodeError> {
        self.view.get_text(115)
    }

    /// 0 healthy, 1 error.
    #[doc(alias = "DEVLINK_ATTR_HEALTH_REPORTER_STATE")]
    #[inline]
    pub fn health_reporter_state(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(116)
    }

    /// Errors reported.
    #[doc(alias = "DEVLINK_ATTR_HEALTH_REPORTER_ERR_COUNT")]
    #[inline]
    pub fn health_reporter_err_count(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get_u64(117)
    }

    /// Successful recoveries.
    #[doc(alias = "DEVLINK_ATTR_HEALTH_REPORTER_RECOVER_COUNT")]
    #[inline]
    pub fn health_reporter_recover_count(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get_u64(118)
    }

    /// When the stored dump was taken, in milliseconds of the kernel's tick counter; prefer
    /// `health-reporter-dump-ts-ns`.
    #[doc(alias = "DEVLINK_ATTR_HEALTH_REPORTER_DUMP_TS")]
    #[inline]
    pub fn health_reporter_dump_ts(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get_u64(119)
    }

    /// Least time between two automatic recoveries, in milliseconds. An error that comes sooner is
    /// left for the user.
    #[doc(alias = "DEVLINK_ATTR_HEALTH_REPORTER_GRACEFUL_PERIOD")]
    #[inline]
    pub fn health_reporter_graceful_period(
        &self,
    ) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get_u64(120)
    }

    /// 1 to recover without being asked, 0 not to.
    #[doc(alias = "DEVLINK_ATTR_HEALTH_REPORTER_AUTO_RECOVER")]
    #[inline]
    pub fn health_reporter_auto_recover(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(121)
    }

    /// Name of the file, relative to the firmware directories such as `/lib/firmware`.
    #[doc(alias = "DEVLINK_ATTR_FLASH_UPDATE_FILE_NAME")]
    #[inline]
    pub fn flash_update_file_name(
        &self,
    ) -> Result<Option<&'a rt::BStr>, rt::DecodeError> {
        self.view.get_text(122)
    }

    /// Component to update, one of the version names of info-get; absent for what the file holds.
    #[doc(alias = "DEVLINK_ATTR_FLASH_UPDATE_COMPONENT")]
    #[inline]
    pub fn flash_update_component(
        &self,
    ) -> Result<Option<&'a rt::BStr>, rt::DecodeError> {
        self.view.get_text(123)
    }

    /// What the update is doing, for people.
    #[doc(alias = "DEVLINK_ATTR_FLASH_UPDATE_STATUS_MSG")]
    #[inline]
    pub fn flash_update_status_msg(
        &self,
    ) -> Result<Option<&'a rt::BStr>, rt::DecodeError> {
        self.view.get_text(124)
    }

    /// Amount done, mostly in bytes.
    #[doc(alias = "DEVLINK_ATTR_FLASH_UPDATE_STATUS_DONE")]
    #[inline]
    pub fn flash_update_status_done(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get_u64(125)
    }

    /// Amount in all; 0 if unknown.
    #[doc(alias = "DEVLINK_ATTR_FLASH_UPDATE_STATUS_TOTAL")]
    #[inline]
    pub fn flash_update_status_total(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get_u64(126)
    }

    /// Number of the PCI physical function.
    #[doc(alias = "DEVLINK_ATTR_PORT_PCI_PF_NUMBER")]
    #[inline]
    pub fn port_pci_pf_number(&self) -> Result<Option<u16>, rt::DecodeError> {
        self.view.get_u16(127)
    }

    /// Number of the PCI virtual function, from 0.
    #[doc(alias = "DEVLINK_ATTR_PORT_PCI_VF_NUMBER")]
    #[inline]
    pub fn port_pci_vf_number(&self) -> Result<Option<u16>, rt::DecodeError> {
        self.view.get_u16(128)
    }

    /// Counters of a trap, group or policer.
    #[doc(alias = "DEVLINK_ATTR_STATS")]
    #[inline]
    pub fn stats(&self) -> Result<Option<DlAttrStatsAttrs<'a>>, rt::DecodeError> {
        self.view.get::<DlAttrStatsAttrs<'_>>(129)
    }

    /// Name of the trap, such as `source_mac_is_multicast`.
    #[doc(alias = "DEVLINK_ATTR_TRAP_NAME")]
    #[inline]
    pub fn trap_name(&self) -> Result<Option<&'a rt::BStr>, rt::DecodeError> {
        self.view.get_text(130)
    }

    /// The `trap-action` attribute.
    #[doc(alias = "DEVLINK_ATTR_TRAP_ACTION")]
    #[inline]
    pub fn trap_action(&self) -> Result<Option<TrapAction>, rt::DecodeError> {
        self.view.get::<c::As<TrapAction, u8>>(131)
    }

    /// The `trap-type` attribute.
    #[doc(alias = "DEVLINK_ATTR_TRAP_TYPE")]
    #[inline]
    pub fn trap_type(&self) -> Result<Option<TrapType>, rt::DecodeError> {
        self.view.get::<c::As<TrapType, u8>>(132)
    }

    /// The trap or group means the same for all drivers.
    #[doc(alias = "DEVLINK_ATTR_TRAP_GENERIC")]
    #[inline]
    pub fn trap_generic(&self) -> bool {
        self.view.has(133)
    }

    /// What the trap can report about a packet.
    #[doc(alias = "DEVLINK_ATTR_TRAP_METADATA")]
    #[inline]
    pub fn trap_metadata(
        &self,
    ) -> Result<Option<DlTrapMetadataAttrs<'a>>, rt::DecodeError> {
        self.view.get::<DlTrapMetadataAttrs<'_>>(134)
    }

    /// Name of the group, such as `l2_drops`.
    #[doc(alias = "DEVLINK_ATTR_TRAP_GROUP_NAME")]
    #[inline]
    pub fn trap_group_name(&self) -> Result<Option<&'a rt::BStr>, rt::DecodeError> {
        self.view.get_text(135)
    }

    /// 1 if the last reload failed, so that the device does not work; else 0.
    #[doc(alias = "DEVLINK_ATTR_RELOAD_FAILED")]
    #[inline]
    pub fn reload_failed(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(136)
    }

    /// When the stored dump was taken, in nanoseconds since 1970 (UTC).
    #[doc(alias = "DEVLINK_ATTR_HEALTH_REPORTER_DUMP_TS_NS")]
    #[inline]
    pub fn health_reporter_dump_ts_ns(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get_u64(137)
    }

    /// File descriptor of the network namespace to move to.
    #[doc(alias = "DEVLINK_ATTR_NETNS_FD")]
    #[inline]
    pub fn netns_fd(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(138)
    }

    /// Process whose network namespace to move to.
    #[doc(alias = "DEVLINK_ATTR_NETNS_PID")]
    #[inline]
    pub fn netns_pid(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(139)
    }

    /// Id of the network namespace to move to (`ip netns`).
    #[doc(alias = "DEVLINK_ATTR_NETNS_ID")]
    #[inline]
    pub fn netns_id(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(140)
    }

    /// 1 to store a dump at each error, 0 not to.
    #[doc(alias = "DEVLINK_ATTR_HEALTH_REPORTER_AUTO_DUMP")]
    #[inline]
    pub fn health_reporter_auto_dump(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(141)
    }

    /// Number of a policer; 0 in trap-group-set unbinds.
    #[doc(alias = "DEVLINK_ATTR_TRAP_POLICER_ID")]
    #[inline]
    pub fn trap_policer_id(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(142)
    }

    /// Packets per second.
    #[doc(alias = "DEVLINK_ATTR_TRAP_POLICER_RATE")]
    #[inline]
    pub fn trap_policer_rate(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get_u64(143)
    }

    /// Packets that may come at once.
    #[doc(alias = "DEVLINK_ATTR_TRAP_POLICER_BURST")]
    #[inline]
    pub fn trap_policer_burst(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get_u64(144)
    }

    /// The function that the port represents.
    #[doc(alias = "DEVLINK_ATTR_PORT_FUNCTION")]
    #[inline]
    pub fn port_function(
        &self,
    ) -> Result<Option<DlPortFunctionAttrs<'a>>, rt::DecodeError> {
        self.view.get::<DlPortFunctionAttrs<'_>>(145)
    }

    /// Serial number of the board that the device is on.
    #[doc(alias = "DEVLINK_ATTR_INFO_BOARD_SERIAL_NUMBER")]
    #[inline]
    pub fn info_board_serial_number(
        &self,
    ) -> Result<Option<&'a rt::BStr>, rt::DecodeError> {
        self.view.get_text(146)
    }

    /// Number of lanes of the port.
    #[doc(alias = "DEVLINK_ATTR_PORT_LANES")]
    #[inline]
    pub fn port_lanes(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(147)
    }

    /// 1 if the port can be split, 0 if not.
    #[doc(alias = "DEVLINK_ATTR_PORT_SPLITTABLE")]
    #[inline]
    pub fn port_splittable(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(148)
    }

    /// 1 if the function belongs to another host, 0 if to this one.
    #[doc(alias = "DEVLINK_ATTR_PORT_EXTERNAL")]
    #[inline]
    pub fn port_external(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(149)
    }

    /// Number of the controller that has the function; cards that serve several hosts have several.
    #[doc(alias = "DEVLINK_ATTR_PORT_CONTROLLER_NUMBER")]
    #[inline]
    pub fn port_controller_number(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(150)
    }

    /// Seconds that this step may take; 0 if unknown.
    #[doc(alias = "DEVLINK_ATTR_FLASH_UPDATE_STATUS_TIMEOUT")]
    #[inline]
    pub fn flash_update_status_timeout(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get_u64(151)
    }

    /// What the update may overwrite besides the firmware.
    #[doc(alias = "DEVLINK_ATTR_FLASH_UPDATE_OVERWRITE_MASK")]
    #[inline]
    pub fn flash_update_overwrite_mask(
        &self,
    ) -> Result<Option<rt::Bitfield<FlashOverwriteFlags>>, rt::DecodeError> {
        self.view.get::<rt::Bitfield<FlashOverwriteFlags>>(152)
    }

    /// What to do; driver-reinit if absent.
    #[doc(alias = "DEVLINK_ATTR_RELOAD_ACTION")]
    #[inline]
    pub fn reload_action(&self) -> Result<Option<ReloadAction>, rt::DecodeError> {
        self.view.get::<c::As<ReloadAction, u8>>(153)
    }

    /// What was done, which may be more than was asked.
    #[doc(alias = "DEVLINK_ATTR_RELOAD_ACTIONS_PERFORMED")]
    #[inline]
    pub fn reload_actions_performed(
        &self,
    ) -> Result<Option<rt::Bitfield<ReloadActionFlags>>, rt::DecodeError> {
        self.view.get::<rt::Bitfield<ReloadActionFlags>>(154)
    }

    /// What the reload must not do. Only one bit may be set.
    #[doc(alias = "DEVLINK_ATTR_RELOAD_LIMITS")]
    #[inline]
    pub fn reload_limits(
        &self,
    ) -> Result<Option<rt::Bitfield<ReloadLimitFlags>>, rt::DecodeError> {
        self.view.get::<rt::Bitfield<ReloadLimitFlags>>(155)
    }

    /// Counters of the device.
    #[doc(alias = "DEVLINK_ATTR_DEV_STATS")]
    #[inline]
    pub fn dev_stats(&self) -> Result<Option<DlDevStatsAttrs<'a>>, rt::DecodeError> {
        self.view.get::<DlDevStatsAttrs<'_>>(156)
    }

    /// Reloads that this host asked for.
    #[doc(alias = "DEVLINK_ATTR_RELOAD_STATS")]
    #[inline]
    pub fn reload_stats(
        &self,
    ) -> Result<Option<DlReloadStatsAttrs<'a>>, rt::DecodeError> {
        self.view.get::<DlReloadStatsAttrs<'_>>(157)
    }

    /// Count for one limit; repeats.
    #[doc(alias = "DEVLINK_ATTR_RELOAD_STATS_ENTRY")]
    #[inline]
    pub fn reload_stats_entry(&self) -> rt::Multi<'a, DlReloadStatsEntryAttrs<'a>> {
        self.view.all(158)
    }

    /// Limit that was asked for.
    #[doc(alias = "DEVLINK_ATTR_RELOAD_STATS_LIMIT")]
    #[inline]
    pub fn reload_stats_limit(&self) -> Result<Option<ReloadLimit>, rt::DecodeError> {
        self.view.get::<c::As<ReloadLimit, u8>>(159)
    }

    /// Number of reloads.
    #[doc(alias = "DEVLINK_ATTR_RELOAD_STATS_VALUE")]
    #[inline]
    pub fn reload_stats_value(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(160)
    }

    /// Reloads that another host asked for.
    #[doc(alias = "DEVLINK_ATTR_REMOTE_RELOAD_STATS")]
    #[inline]
    pub fn remote_reload_stats(
        &self,
    ) -> Result<Option<DlReloadStatsAttrs<'a>>, rt::DecodeError> {
        self.view.get::<DlReloadStatsAttrs<'_>>(161)
    }

    /// Counts of one action; repeats.
    #[doc(alias = "DEVLINK_ATTR_RELOAD_ACTION_INFO")]
    #[inline]
    pub fn reload_action_info(&self) -> rt::Multi<'a, DlReloadActInfoAttrs<'a>> {
        self.view.all(162)
    }

    /// Counts by limit; repeats.
    #[doc(alias = "DEVLINK_ATTR_RELOAD_ACTION_STATS")]
    #[inline]
    pub fn reload_action_stats(&self) -> rt::Multi<'a, DlReloadActStatsAttrs<'a>> {
        self.view.all(163)
    }

    /// Number of the PCI subfunction.
    #[doc(alias = "DEVLINK_ATTR_PORT_PCI_SF_NUMBER")]
    #[inline]
    pub fn port_pci_sf_number(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(164)
    }

    /// The `rate-type` attribute.
    #[doc(alias = "DEVLINK_ATTR_RATE_TYPE")]
    #[inline]
    pub fn rate_type(&self) -> Result<Option<RateType>, rt::DecodeError> {
        self.view.get::<c::As<RateType, u16>>(165)
    }

    /// Least rate when siblings compete, in bytes per second; 0 for none.
    #[doc(alias = "DEVLINK_ATTR_RATE_TX_SHARE")]
    #[inline]
    pub fn rate_tx_share(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get_u64(166)
    }

    /// Largest rate, in bytes per second; 0 for no limit.
    #[doc(alias = "DEVLINK_ATTR_RATE_TX_MAX")]
    #[inline]
    pub fn rate_tx_max(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get_u64(167)
    }

    /// Name of a node; not a number.
    #[doc(alias = "DEVLINK_ATTR_RATE_NODE_NAME")]
    #[inline]
    pub fn rate_node_name(&self) -> Result<Option<&'a rt::BStr>, rt::DecodeError> {
        self.view.get_text(168)
    }

    /// Name of the parent node; empty for none.
    #[doc(alias = "DEVLINK_ATTR_RATE_PARENT_NODE_NAME")]
    #[inline]
    pub fn rate_parent_node_name(
        &self,
    ) -> Result<Option<&'a rt::BStr>, rt::DecodeError> {
        self.view.get_text(169)
    }

    /// How many snapshots the region can have.
    #[doc(alias = "DEVLINK_ATTR_REGION_MAX_SNAPSHOTS")]
    #[inline]
    pub fn region_max_snapshots(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(170)
    }

    /// Number of the slot.
    #[doc(alias = "DEVLINK_ATTR_LINECARD_INDEX")]
    #[inline]
    pub fn linecard_index(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(171)
    }

    /// The `linecard-state` attribute.
    #[doc(alias = "DEVLINK_ATTR_LINECARD_STATE")]
    #[inline]
    pub fn linecard_state(&self) -> Result<Option<LinecardState>, rt::DecodeError> {
        self.view.get::<c::As<LinecardState, u8>>(172)
    }

    /// Type that the slot is provisioned for, such as `16x100G`.
    #[doc(alias = "DEVLINK_ATTR_LINECARD_TYPE")]
    #[inline]
    pub fn linecard_type(&self) -> Result<Option<&'a rt::BStr>, rt::DecodeError> {
        self.view.get_text(173)
    }

    /// Types that the slot can take.
    #[doc(alias = "DEVLINK_ATTR_LINECARD_SUPPORTED_TYPES")]
    #[inline]
    pub fn linecard_supported_types(
        &self,
    ) -> Result<Option<DlLinecardSupportedTypesAttrs<'a>>, rt::DecodeError> {
        self.view.get::<DlLinecardSupportedTypesAttrs<'_>>(174)
    }

    /// A device inside this one, such as a subfunction's; repeats.
    #[doc(alias = "DEVLINK_ATTR_NESTED_DEVLINK")]
    #[inline]
    pub fn nested_devlink(&self) -> rt::Multi<'a, DlNestedDevlinkAttrs<'a>> {
        self.view.all(175)
    }

    /// Self-tests.
    #[doc(alias = "DEVLINK_ATTR_SELFTESTS")]
    #[inline]
    pub fn selftests(&self) -> Result<Option<DlSelftestIdAttrs<'a>>, rt::DecodeError> {
        self.view.get::<DlSelftestIdAttrs<'_>>(176)
    }

    /// Strict priority among siblings.
    #[doc(alias = "DEVLINK_ATTR_RATE_TX_PRIORITY")]
    #[inline]
    pub fn rate_tx_priority(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(177)
    }

    /// Share among siblings of equal priority.
    #[doc(alias = "DEVLINK_ATTR_RATE_TX_WEIGHT")]
    #[inline]
    pub fn rate_tx_weight(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(178)
    }

    /// Read from the device instead of a snapshot.
    #[doc(alias = "DEVLINK_ATTR_REGION_DIRECT")]
    #[inline]
    pub fn region_direct(&self) -> bool {
        self.view.has(179)
    }

    /// Share of one traffic class; repeats. In requests there must be all eight.
    #[doc(alias = "DEVLINK_ATTR_RATE_TC_BWS")]
    #[inline]
    pub fn rate_tc_bws(&self) -> rt::Multi<'a, DlRateTcBwsAttrs<'a>> {
        self.view.all(180)
    }

    /// Time after a first recovery in which further errors are recovered too, before the grace
    /// period begins, in milliseconds.
    #[doc(alias = "DEVLINK_ATTR_HEALTH_REPORTER_BURST_PERIOD")]
    #[inline]
    pub fn health_reporter_burst_period(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get_u64(181)
    }

    /// The default, in the form of `param-value-data`. Since Linux 6.19.
    #[doc(alias = "DEVLINK_ATTR_PARAM_VALUE_DEFAULT")]
    #[inline]
    pub fn param_value_default(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(182)
    }

    /// Go back to the default value.
    #[doc(alias = "DEVLINK_ATTR_PARAM_RESET_DEFAULT")]
    #[inline]
    pub fn param_reset_default(&self) -> bool {
        self.view.has(183)
    }

    /// Number of the device in the kernel; names it instead of `bus-name` and `dev-name`.
    #[doc(alias = "DEVLINK_ATTR_INDEX")]
    #[inline]
    pub fn index_(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get::<c::Uint>(184)
    }

    /// Kinds of resources to list; all if absent.
    #[doc(alias = "DEVLINK_ATTR_RESOURCE_SCOPE_MASK")]
    #[inline]
    pub fn resource_scope_mask(
        &self,
    ) -> Result<Option<ResourceScopeFlags>, rt::DecodeError> {
        self.view.get::<c::As<ResourceScopeFlags, u32>>(185)
    }

    /// Another device, in which `rate-parent-node-name` is to be found.
    #[doc(alias = "DEVLINK_ATTR_PARENT_DEV")]
    #[inline]
    pub fn parent_dev(&self) -> Result<Option<DlParentDevAttrs<'a>>, rt::DecodeError> {
        self.view.get::<DlParentDevAttrs<'_>>(186)
    }
}

impl DevlinkWriter {
    /// Sets [`bus-name`](DevlinkAttrs#method.bus_name).
    #[inline]
    pub fn bus_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }

    /// Sets [`dev-name`](DevlinkAttrs#method.dev_name).
    #[inline]
    pub fn dev_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(2, value)
    }

    /// Sets [`port-index`](DevlinkAttrs#method.port_index).
    #[inline]
    pub fn port_index(&mut self, value: u32) -> &mut Self {
        self.put_u32(3, value)
    }

    /// Sets [`port-type`](DevlinkAttrs#method.port_type).
    #[inline]
    pub fn port_type(&mut self, value: PortType) -> &mut Self {
        self.put_attr::<c::As<PortType, u16>>(4, value)
    }

    /// Sets [`port-desired-type`](DevlinkAttrs#method.port_desired_type).
    #[inline]
    pub fn port_desired_type(&mut self, value: PortType) -> &mut Self {
        self.put_attr::<c::As<PortType, u16>>(5, value)
    }

    /// Sets [`port-netdev-ifindex`](DevlinkAttrs#method.port_netdev_ifindex).
    #[inline]
    pub fn port_netdev_ifindex(&mut self, value: u32) -> &mut Self {
        self.put_u32(6, value)
    }

    /// Sets [`port-netdev-name`](DevlinkAttrs#method.port_netdev_name).
    #[inline]
    pub fn port_netdev_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(7, value)
    }

    /// Sets [`port-ibdev-name`](DevlinkAttrs#method.port_ibdev_name).
    #[inline]
    pub fn port_ibdev_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(8, value)
    }

    /// Sets [`port-split-count`](DevlinkAttrs#method.port_split_count).
    #[inline]
    pub fn port_split_count(&mut self, value: u32) -> &mut Self {
        self.put_u32(9, value)
    }

    /// Sets [`port-split-group`](DevlinkAttrs#method.port_split_group).
    #[inline]
    pub fn port_split_group(&mut self, value: u32) -> &mut Self {
        self.put_u32(10, value)
    }

    /// Sets [`sb-index`](DevlinkAttrs#method.sb_index).
    #[inline]
    pub fn sb_index(&mut self, value: u32) -> &mut Self {
        self.put_u32(11, value)
    }

    /// Sets [`sb-size`](DevlinkAttrs#method.sb_size).
    #[inline]
    pub fn sb_size(&mut self, value: u32) -> &mut Self {
        self.put_u32(12, value)
    }

    /// Sets [`sb-ingress-pool-count`](DevlinkAttrs#method.sb_ingress_pool_count).
    #[inline]
    pub fn sb_ingress_pool_count(&mut self, value: u16) -> &mut Self {
        self.put_u16(13, value)
    }

    /// Sets [`sb-egress-pool-count`](DevlinkAttrs#method.sb_egress_pool_count).
    #[inline]
    pub fn sb_egress_pool_count(&mut self, value: u16) -> &mut Self {
        self.put_u16(14, value)
    }

    /// Sets [`sb-ingress-tc-count`](DevlinkAttrs#method.sb_ingress_tc_count).
    #[inline]
    pub fn sb_ingress_tc_count(&mut self, value: u16) -> &mut Self {
        self.put_u16(15, value)
    }

    /// Sets [`sb-egress-tc-count`](DevlinkAttrs#method.sb_egress_tc_count).
    #[inline]
    pub fn sb_egress_tc_count(&mut self, value: u16) -> &mut Self {
        self.put_u16(16, value)
    }

    /// Sets [`sb-pool-index`](DevlinkAttrs#method.sb_pool_index).
    #[inline]
    pub fn sb_pool_index(&mut self, value: u16) -> &mut Self {
        self.put_u16(17, value)
    }

    /// Sets [`sb-pool-type`](DevlinkAttrs#method.sb_pool_type).
    #[inline]
    pub fn sb_pool_type(&mut self, value: SbPoolType) -> &mut Self {
        self.put_attr::<c::As<SbPoolType, u8>>(18, value)
    }

    /// Sets [`sb-pool-size`](DevlinkAttrs#method.sb_pool_size).
    #[inline]
    pub fn sb_pool_size(&mut self, value: u32) -> &mut Self {
        self.put_u32(19, value)
    }

    /// Sets [`sb-pool-threshold-type`](DevlinkAttrs#method.sb_pool_threshold_type).
    #[inline]
    pub fn sb_pool_threshold_type(&mut self, value: SbThresholdType) -> &mut Self {
        self.put_attr::<c::As<SbThresholdType, u8>>(20, value)
    }

    /// Sets [`sb-threshold`](DevlinkAttrs#method.sb_threshold).
    #[inline]
    pub fn sb_threshold(&mut self, value: u32) -> &mut Self {
        self.put_u32(21, value)
    }

    /// Sets [`sb-tc-index`](DevlinkAttrs#method.sb_tc_index).
    #[inline]
    pub fn sb_tc_index(&mut self, value: u16) -> &mut Self {
        self.put_u16(22, value)
    }

    /// Sets [`sb-occ-cur`](DevlinkAttrs#method.sb_occ_cur).
    #[inline]
    pub fn sb_occ_cur(&mut self, value: u32) -> &mut Self {
        self.put_u32(23, value)
    }

    /// Sets [`sb-occ-max`](DevlinkAttrs#method.sb_occ_max).
    #[inline]
    pub fn sb_occ_max(&mut self, value: u32) -> &mut Self {
        self.put_u32(24, value)
    }

    /// Sets [`eswitch-mode`](DevlinkAttrs#method.eswitch_mode).
    #[inline]
    pub fn eswitch_mode(&mut self, value: EswitchMode) -> &mut Self {
        self.put_attr::<c::As<EswitchMode, u16>>(25, value)
    }

    /// Sets [`eswitch-inline-mode`](DevlinkAttrs#method.eswitch_inline_mode).
    #[inline]
    pub fn eswitch_inline_mode(&mut self, value: EswitchInlineMode) -> &mut Self {
        self.put_attr::<c::As<EswitchInlineMode, u8>>(26, value)
    }

    /// Sets [`dpipe-tables`](DevlinkAttrs#method.dpipe_tables).
    #[inline]
    pub fn dpipe_tables(
        &mut self,
        fill: impl FnOnce(&mut DlDpipeTablesWriter),
    ) -> &mut Self {
        self.put_nest::<DlDpipeTablesWriter>(27, fill)
    }

    /// Sets [`dpipe-table`](DevlinkAttrs#method.dpipe_table): call it once for each value.
    #[inline]
    pub fn dpipe_table(
        &mut self,
        fill: impl FnOnce(&mut DlDpipeTableWriter),
    ) -> &mut Self {
        self.put_nest::<DlDpipeTableWriter>(28, fill)
    }

    /// Sets [`dpipe-table-name`](DevlinkAttrs#method.dpipe_table_name).
    #[inline]
    pub fn dpipe_table_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(29, value)
    }

    /// Sets [`dpipe-table-size`](DevlinkAttrs#method.dpipe_table_size).
    #[inline]
    pub fn dpipe_table_size(&mut self, value: u64) -> &mut Self {
        self.put_u64(30, value)
    }

    /// Sets [`dpipe-table-matches`](DevlinkAttrs#method.dpipe_table_matches).
    #[inline]
    pub fn dpipe_table_matches(
        &mut self,
        fill: impl FnOnce(&mut DlDpipeTableMatchesWriter),
    ) -> &mut Self {
        self.put_nest::<DlDpipeTableMatchesWriter>(31, fill)
    }

    /// Sets [`dpipe-table-actions`](DevlinkAttrs#method.dpipe_table_actions).
    #[inline]
    pub fn dpipe_table_actions(
        &mut self,
        fill: impl FnOnce(&mut DlDpipeTableActionsWriter),
    ) -> &mut Self {
        self.put_nest::<DlDpipeTableActionsWriter>(32, fill)
    }

    /// Sets [`dpipe-table-counters-enabled`](DevlinkAttrs#method.dpipe_table_counters_enabled).
    #[inline]
    pub fn dpipe_table_counters_enabled(&mut self, value: u8) -> &mut Self {
        self.put_u8(33, value)
    }

    /// Sets [`dpipe-entries`](DevlinkAttrs#method.dpipe_entries).
    #[inline]
    pub fn dpipe_entries(
        &mut self,
        fill: impl FnOnce(&mut DlDpipeEntriesWriter),
    ) -> &mut Self {
        self.put_nest::<DlDpipeEntriesWriter>(34, fill)
    }

    /// Sets [`dpipe-entry`](DevlinkAttrs#method.dpipe_entry): call it once for each value.
    #[inline]
    pub fn dpipe_entry(
        &mut self,
        fill: impl FnOnce(&mut DlDpipeEntryWriter),
    ) -> &mut Self {
        self.put_nest::<DlDpipeEntryWriter>(35, fill)
    }

    /// Sets [`dpipe-entry-index`](DevlinkAttrs#method.dpipe_entry_index).
    #[inline]
    pub fn dpipe_entry_index(&mut self, value: u64) -> &mut Self {
        self.put_u64(36, value)
    }

    /// Sets [`dpipe-entry-match-values`](DevlinkAttrs#method.dpipe_entry_match_values).
    #[inline]
    pub fn dpipe_entry_match_values(
        &mut self,
        fill: impl FnOnce(&mut DlDpipeEntryMatchValuesWriter),
    ) -> &mut Self {
        self.put_nest::<DlDpipeEntryMatchValuesWriter>(37, fill)
    }

    /// Sets [`dpipe-entry-action-values`](DevlinkAttrs#method.dpipe_entry_action_values).
    #[inline]
    pub fn dpipe_entry_action_values(
        &mut self,
        fill: impl FnOnce(&mut DlDpipeEntryActionValuesWriter),
    ) -> &mut Self {
        self.put_nest::<DlDpipeEntryActionValuesWriter>(38, fill)
    }

    /// Sets [`dpipe-entry-counter`](DevlinkAttrs#method.dpipe_entry_counter).
    #[inline]
    pub fn dpipe_entry_counter(&mut self, value: u64) -> &mut Self {
        self.put_u64(39, value)
    }

    /// Sets [`dpipe-match`](DevlinkAttrs#method.dpipe_match): call it once for each value.
    #[inline]
    pub fn dpipe_match(
        &mut self,
        fill: impl FnOnce(&mut DlDpipeMatchWriter),
    ) -> &mut Self {
        self.put_nest::<DlDpipeMatchWriter>(40, fill)
    }

    /// Sets [`dpipe-match-value`](DevlinkAttrs#method.dpipe_match_value): call it once for each
    /// value.
    #[inline]
    pub fn dpipe_match_value(
        &mut self,
        fill: impl FnOnce(&mut DlDpipeMatchValueWriter),
    ) -> &mut Self {
        self.put_nest::<DlDpipeMatchValueWriter>(41, fill)
    }

    /// Sets [`dpipe-match-type`](DevlinkAttrs#method.dpipe_match_type).
    #[inline]
    pub fn dpipe_match_type(&mut self, value: DpipeMatchType) -> &mut Self {
        self.put_attr::<c::As<DpipeMatchType, u32>>(42, value)
    }

    /// Sets [`dpipe-action`](DevlinkAttrs#method.dpipe_action): call it once for each value.
    #[inline]
    pub fn dpipe_action(
        &mut self,
        fill: impl FnOnce(&mut DlDpipeActionWriter),
    ) -> &mut Self {
        self.put_nest::<DlDpipeActionWriter>(43, fill)
    }

    /// Sets [`dpipe-action-value`](DevlinkAttrs#method.dpipe_action_value): call it once for each
    /// value.
    #[inline]
    pub fn dpipe_action_value(
        &mut self,
        fill: impl FnOnce(&mut DlDpipeActionValueWriter),
    ) -> &mut Self {
        self.put_nest::<DlDpipeActionValueWriter>(44, fill)
    }

    /// Sets [`dpipe-action-type`](DevlinkAttrs#method.dpipe_action_type).
    #[inline]
    pub fn dpipe_action_type(&mut self, value: DpipeActionType) -> &mut Self {
        self.put_attr::<c::As<DpipeActionType, u32>>(45, value)
    }

    /// Sets [`dpipe-value`](DevlinkAttrs#method.dpipe_value).
    #[inline]
    pub fn dpipe_value(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(46, value)
    }

    /// Sets [`dpipe-value-mask`](DevlinkAttrs#method.dpipe_value_mask).
    #[inline]
    pub fn dpipe_value_mask(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(47, value)
    }

    /// Sets [`dpipe-value-mapping`](DevlinkAttrs#method.dpipe_value_mapping).
    #[inline]
    pub fn dpipe_value_mapping(&mut self, value: u32) -> &mut Self {
        self.put_u32(48, value)
    }

    /// Sets [`dpipe-headers`](DevlinkAttrs#method.dpipe_headers).
    #[inline]
    pub fn dpipe_headers(
        &mut self,
        fill: impl FnOnce(&mut DlDpipeHeadersWriter),
    ) -> &mut Self {
        self.put_nest::<DlDpipeHeadersWriter>(49, fill)
    }

    /// Sets [`dpipe-header`](DevlinkAttrs#method.dpipe_header): call it once for each value.
    #[inline]
    pub fn dpipe_header(
        &mut self,
        fill: impl FnOnce(&mut DlDpipeHeaderWriter),
    ) -> &mut Self {
        self.put_nest::<DlDpipeHeaderWriter>(50, fill)
    }

    /// Sets [`dpipe-header-name`](DevlinkAttrs#method.dpipe_header_name).
    #[inline]
    pub fn dpipe_header_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(51, value)
    }

    /// Sets [`dpipe-header-id`](DevlinkAttrs#method.dpipe_header_id).
    #[inline]
    pub fn dpipe_header_id(&mut self, value: DpipeHeaderId) -> &mut Self {
        self.put_attr::<c::As<DpipeHeaderId, u32>>(52, value)
    }

    /// Sets [`dpipe-header-fields`](DevlinkAttrs#method.dpipe_header_fields).
    #[inline]
    pub fn dpipe_header_fields(
        &mut self,
        fill: impl FnOnce(&mut DlDpipeHeaderFieldsWriter),
    ) -> &mut Self {
        self.put_nest::<DlDpipeHeaderFieldsWriter>(53, fill)
    }

    /// Sets [`dpipe-header-global`](DevlinkAttrs#method.dpipe_header_global).
    #[inline]
    pub fn dpipe_header_global(&mut self, value: u8) -> &mut Self {
        self.put_u8(54, value)
    }

    /// Sets [`dpipe-header-index`](DevlinkAttrs#method.dpipe_header_index).
    #[inline]
    pub fn dpipe_header_index(&mut self, value: u32) -> &mut Self {
        self.put_u32(55, value)
    }

    /// Sets [`dpipe-field`](DevlinkAttrs#method.dpipe_field): call it once for each value.
    #[inline]
    pub fn dpipe_field(
        &mut self,
        fill: impl FnOnce(&mut DlDpipeFieldWriter),
    ) -> &mut Self {
        self.put_nest::<DlDpipeFieldWriter>(56, fill)
    }

    /// Sets [`dpipe-field-name`](DevlinkAttrs#method.dpipe_field_name).
    #[inline]
    pub fn dpipe_field_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(57, value)
    }

    /// Sets [`dpipe-field-id`](DevlinkAttrs#method.dpipe_field_id).
    #[inline]
    pub fn dpipe_field_id(&mut self, value: u32) -> &mut Self {
        self.put_u32(58, value)
    }

    /// Sets [`dpipe-field-bitwidth`](DevlinkAttrs#method.dpipe_field_bitwidth).
    #[inline]
    pub fn dpipe_field_bitwidth(&mut self, value: u32) -> &mut Self {
        self.put_u32(59, value)
    }

    /// Sets [`dpipe-field-mapping-type`](DevlinkAttrs#method.dpipe_field_mapping_type).
    #[inline]
    pub fn dpipe_field_mapping_type(
        &mut self,
        value: DpipeFieldMappingType,
    ) -> &mut Self {
        self.put_attr::<c::As<DpipeFieldMappingType, u32>>(60, value)
    }

    /// Sets [`eswitch-encap-mode`](DevlinkAttrs#method.eswitch_encap_mode).
    #[inline]
    pub fn eswitch_encap_mode(&mut self, value: EswitchEncapMode) -> &mut Self {
        self.put_attr::<c::As<EswitchEncapMode, u8>>(62, value)
    }

    /// Sets [`resource-list`](DevlinkAttrs#method.resource_list).
    #[inline]
    pub fn resource_list(
        &mut self,
        fill: impl FnOnce(&mut DlResourceListWriter),
    ) -> &mut Self {
        self.put_nest::<DlResourceListWriter>(63, fill)
    }

    /// Sets [`resource`](DevlinkAttrs#method.resource): call it once for each value.
    #[inline]
    pub fn resource(&mut self, fill: impl FnOnce(&mut DlResourceWriter)) -> &mut Self {
        self.put_nest::<DlResourceWriter>(64, fill)
    }

    /// Sets [`resource-name`](DevlinkAttrs#method.resource_name).
    #[inline]
    pub fn resource_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(65, value)
    }

    /// Sets [`resource-id`](DevlinkAttrs#method.resource_id).
    #[inline]
    pub fn resource_id(&mut self, value: u64) -> &mut Self {
        self.put_u64(66, value)
    }

    /// Sets [`resource-size`](DevlinkAttrs#method.resource_size).
    #[inline]
    pub fn resource_size(&mut self, value: u64) -> &mut Self {
        self.put_u64(67, value)
    }

    /// Sets [`resource-size-new`](DevlinkAttrs#method.resource_size_new).
    #[inline]
    pub fn resource_size_new(&mut self, value: u64) -> &mut Self {
        self.put_u64(68, value)
    }

    /// Sets [`resource-size-valid`](DevlinkAttrs#method.resource_size_valid).
    #[inline]
    pub fn resource_size_valid(&mut self, value: u8) -> &mut Self {
        self.put_u8(69, value)
    }

    /// Sets [`resource-size-min`](DevlinkAttrs#method.resource_size_min).
    #[inline]
    pub fn resource_size_min(&mut self, value: u64) -> &mut Self {
        self.put_u64(70, value)
    }

    /// Sets [`resource-size-max`](DevlinkAttrs#method.resource_size_max).
    #[inline]
    pub fn resource_size_max(&mut self, value: u64) -> &mut Self {
        self.put_u64(71, value)
    }

    /// Sets [`resource-size-gran`](DevlinkAttrs#method.resource_size_gran).
    #[inline]
    pub fn resource_size_gran(&mut self, value: u64) -> &mut Self {
        self.put_u64(72, value)
    }

    /// Sets [`resource-unit`](DevlinkAttrs#method.resource_unit).
    #[inline]
    pub fn resource_unit(&mut self, value: ResourceUnit) -> &mut Self {
        self.put_attr::<c::As<ResourceUnit, u8>>(73, value)
    }

    /// Sets [`resource-occ`](DevlinkAttrs#method.resource_occ).
    #[inline]
    pub fn resource_occ(&mut self, value: u64) -> &mut Self {
        self.put_u64(74, value)
    }

    /// Sets [`dpipe-table-resource-id`](DevlinkAttrs#method.dpipe_table_resource_id).
    #[inline]
    pub fn dpipe_table_resource_id(&mut self, value: u64) -> &mut Self {
        self.put_u64(75, value)
    }

    /// Sets [`dpipe-table-resource-units`](DevlinkAttrs#method.dpipe_table_resource_units).
    #[inline]
    pub fn dpipe_table_resource_units(&mut self, value: u64) -> &mut Self {
        self.put_u64(76, value)
    }

    /// Sets [`port-flavour`](DevlinkAttrs#method.port_flavour).
    #[inline]
    pub fn port_flavour(&mut self, value: PortFlavour) -> &mut Self {
        self.put_attr::<c::As<PortFlavour, u16>>(77, value)
    }

    /// Sets [`port-number`](DevlinkAttrs#method.port_number).
    #[inline]
    pub fn port_number(&mut self, value: u32) -> &mut Self {
        self.put_u32(78, value)
    }

    /// Sets [`port-split-subport-number`](DevlinkAttrs#method.port_split_subport_number).
    #[inline]
    pub fn port_split_subport_number(&mut self, value: u32) -> &mut Self {
        self.put_u32(79, value)
    }

    /// Sets [`param`](DevlinkAttrs#method.param).
    #[inline]
    pub fn param(&mut self, fill: impl FnOnce(&mut DlParamWriter)) -> &mut Self {
        self.put_nest::<DlParamWriter>(80, fill)
    }

    /// Sets [`param-name`](DevlinkAttrs#method.param_name).
    #[inline]
    pub fn param_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(81, value)
    }

    /// Sets [`param-generic`](DevlinkAttrs#method.param_generic).
    #[inline]
    pub fn param_generic(&mut self, present: bool) -> &mut Self {
        self.put_flag(82, present)
    }

    /// Sets [`param-type`](DevlinkAttrs#method.param_type).
    #[inline]
    pub fn param_type(&mut self, value: VarAttrType) -> &mut Self {
        self.put_attr::<c::As<VarAttrType, u8>>(83, value)
    }

    /// Sets [`param-values-list`](DevlinkAttrs#method.param_values_list).
    #[inline]
    pub fn param_values_list(
        &mut self,
        fill: impl FnOnce(&mut DlParamValuesListWriter),
    ) -> &mut Self {
        self.put_nest::<DlParamValuesListWriter>(84, fill)
    }

    /// Sets [`param-value`](DevlinkAttrs#method.param_value): call it once for each value.
    #[inline]
    pub fn param_value(
        &mut self,
        fill: impl FnOnce(&mut DlParamValueWriter),
    ) -> &mut Self {
        self.put_nest::<DlParamValueWriter>(85, fill)
    }

    /// Sets [`param-value-data`](DevlinkAttrs#method.param_value_data).
    #[inline]
    pub fn param_value_data(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(86, value)
    }

    /// Sets [`param-value-cmode`](DevlinkAttrs#method.param_value_cmode).
    #[inline]
    pub fn param_value_cmode(&mut self, value: ParamCmode) -> &mut Self {
        self.put_attr::<c::As<ParamCmode, u8>>(87, value)
    }

    /// Sets [`region-name`](DevlinkAttrs#method.region_name).
    #[inline]
    pub fn region_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(88, value)
    }

    /// Sets [`region-size`](DevlinkAttrs#method.region_size).
    #[inline]
    pub fn region_size(&mut self, value: u64) -> &mut Self {
        self.put_u64(89, value)
    }

    /// Sets [`region-snapshots`](DevlinkAttrs#method.region_snapshots).
    #[inline]
    pub fn region_snapshots(
        &mut self,
        fill: impl FnOnce(&mut DlRegionSnapshotsWriter),
    ) -> &mut Self {
        self.put_nest::<DlRegionSnapshotsWriter>(90, fill)
    }

    /// Sets [`region-snapshot`](DevlinkAttrs#method.region_snapshot): call it once for each value.
    #[inline]
    pub fn region_snapshot(
        &mut self,
        fill: impl FnOnce(&mut DlRegionSnapshotWriter),
    ) -> &mut Self {
        self.put_nest::<DlRegionSnapshotWriter>(91, fill)
    }

    /// Sets [`region-snapshot-id`](DevlinkAttrs#method.region_snapshot_id).
    #[inline]
    pub fn region_snapshot_id(&mut self, value: u32) -> &mut Self {
        self.put_u32(92, value)
    }

    /// Sets [`region-chunks`](DevlinkAttrs#method.region_chunks).
    #[inline]
    pub fn region_chunks(
        &mut self,
        fill: impl FnOnce(&mut DlRegionChunksWriter),
    ) -> &mut Self {
        self.put_nest::<DlRegionChunksWriter>(93, fill)
    }

    /// Sets [`region-chunk`](DevlinkAttrs#method.region_chunk): call it once for each value.
    #[inline]
    pub fn region_chunk(
        &mut self,
        fill: impl FnOnce(&mut DlRegionChunkWriter),
    ) -> &mut Self {
        self.put_nest::<DlRegionChunkWriter>(94, fill)
    }

    /// Sets [`region-chunk-data`](DevlinkAttrs#method.region_chunk_data).
    #[inline]
    pub fn region_chunk_data(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(95, value)
    }

    /// Sets [`region-chunk-addr`](DevlinkAttrs#method.region_chunk_addr).
    #[inline]
    pub fn region_chunk_addr(&mut self, value: u64) -> &mut Self {
        self.put_u64(96, value)
    }

    /// Sets [`region-chunk-len`](DevlinkAttrs#method.region_chunk_len).
    #[inline]
    pub fn region_chunk_len(&mut self, value: u64) -> &mut Self {
        self.put_u64(97, value)
    }

    /// Sets [`info-driver-name`](DevlinkAttrs#method.info_driver_name).
    #[inline]
    pub fn info_driver_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(98, value)
    }

    /// Sets [`info-serial-number`](DevlinkAttrs#method.info_serial_number).
    #[inline]
    pub fn info_serial_number(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(99, value)
    }

    /// Sets [`info-version-fixed`](DevlinkAttrs#method.info_version_fixed): call it once for each
    /// value.
    #[inline]
    pub fn info_version_fixed(
        &mut self,
        fill: impl FnOnce(&mut DlInfoVersionWriter),
    ) -> &mut Self {
        self.put_nest::<DlInfoVersionWriter>(100, fill)
    }

    /// Sets [`info-version-running`](DevlinkAttrs#method.info_version_running): call it once for
    /// each value.
    #[inline]
    pub fn info_version_running(
        &mut self,
        fill: impl FnOnce(&mut DlInfoVersionWriter),
    ) -> &mut Self {
        self.put_nest::<DlInfoVersionWriter>(101, fill)
    }

    /// Sets [`info-version-stored`](DevlinkAttrs#method.info_version_stored): call it once for each
    /// value.
    #[inline]
    pub fn info_version_stored(
        &mut self,
        fill: impl FnOnce(&mut DlInfoVersionWriter),
    ) -> &mut Self {
        self.put_nest::<DlInfoVersionWriter>(102, fill)
    }

    /// Sets [`info-version-name`](DevlinkAttrs#method.info_version_name).
    #[inline]
    pub fn info_version_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(103, value)
    }

    /// Sets [`info-version-value`](DevlinkAttrs#method.info_version_value).
    #[inline]
    pub fn info_version_value(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(104, value)
    }

    /// Sets [`sb-pool-cell-size`](DevlinkAttrs#method.sb_pool_cell_size).
    #[inline]
    pub fn sb_pool_cell_size(&mut self, value: u32) -> &mut Self {
        self.put_u32(105, value)
    }

    /// Sets [`fmsg`](DevlinkAttrs#method.fmsg).
    #[inline]
    pub fn fmsg(&mut self, fill: impl FnOnce(&mut DlFmsgWriter)) -> &mut Self {
        self.put_nest::<DlFmsgWriter>(106, fill)
    }

    /// Sets [`fmsg-obj-nest-start`](DevlinkAttrs#method.fmsg_obj_nest_start).
    #[inline]
    pub fn fmsg_obj_nest_start(&mut self, present: bool) -> &mut Self {
        self.put_flag(107, present)
    }

    /// Sets [`fmsg-pair-nest-start`](DevlinkAttrs#method.fmsg_pair_nest_start).
    #[inline]
    pub fn fmsg_pair_nest_start(&mut self, present: bool) -> &mut Self {
        self.put_flag(108, present)
    }

    /// Sets [`fmsg-arr-nest-start`](DevlinkAttrs#method.fmsg_arr_nest_start).
    #[inline]
    pub fn fmsg_arr_nest_start(&mut self, present: bool) -> &mut Self {
        self.put_flag(109, present)
    }

    /// Sets [`fmsg-nest-end`](DevlinkAttrs#method.fmsg_nest_end).
    #[inline]
    pub fn fmsg_nest_end(&mut self, present: bool) -> &mut Self {
        self.put_flag(110, present)
    }

    /// Sets [`fmsg-obj-name`](DevlinkAttrs#method.fmsg_obj_name).
    #[inline]
    pub fn fmsg_obj_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(111, value)
    }

    /// Sets [`fmsg-obj-value-type`](DevlinkAttrs#method.fmsg_obj_value_type).
    #[inline]
    pub fn fmsg_obj_value_type(&mut self, value: VarAttrType) -> &mut Self {
        self.put_attr::<c::As<VarAttrType, u8>>(112, value)
    }

    /// Sets [`fmsg-obj-value-data`](DevlinkAttrs#method.fmsg_obj_value_data).
    #[inline]
    pub fn fmsg_obj_value_data(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(113, value)
    }

    /// Sets [`health-reporter`](DevlinkAttrs#method.health_reporter).
    #[inline]
    pub fn health_reporter(
        &mut self,
        fill: impl FnOnce(&mut DlHealthReporterWriter),
    ) -> &mut Self {
        self.put_nest::<DlHealthReporterWriter>(114, fill)
    }

    /// Sets [`health-reporter-name`](DevlinkAttrs#method.health_reporter_name).
    #[inline]
    pub fn health_reporter_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(115, value)
    }

    /// Sets [`health-reporter-state`](DevlinkAttrs#method.health_reporter_state).
    #[inline]
    pub fn health_reporter_state(&mut self, value: u8) -> &mut Self {
        self.put_u8(116, value)
    }

    /// Sets [`health-reporter-err-count`](DevlinkAttrs#method.health_reporter_err_count).
    #[inline]
    pub fn health_reporter_err_count(&mut self, value: u64) -> &mut Self {
        self.put_u64(117, value)
    }

    /// Sets [`health-reporter-recover-count`](DevlinkAttrs#method.health_reporter_recover_count).
    #[inline]
    pub fn health_reporter_recover_count(&mut self, value: u64) -> &mut Self {
        self.put_u64(118, value)
    }

    /// Sets [`health-reporter-dump-ts`](DevlinkAttrs#method.health_reporter_dump_ts).
    #[inline]
    pub fn health_reporter_dump_ts(&mut self, value: u64) -> &mut Self {
        self.put_u64(119, value)
    }

    /// Sets
    /// [`health-reporter-graceful-period`](DevlinkAttrs#method.health_reporter_graceful_period).
    #[inline]
    pub fn health_reporter_graceful_period(&mut self, value: u64) -> &mut Self {
        self.put_u64(120, value)
    }

    /// Sets [`health-reporter-auto-recover`](DevlinkAttrs#method.health_reporter_auto_recover).
    #[inline]
    pub fn health_reporter_auto_recover(&mut self, value: u8) -> &mut Self {
        self.put_u8(121, value)
    }

    /// Sets [`flash-update-file-name`](DevlinkAttrs#method.flash_update_file_name).
    #[inline]
    pub fn flash_update_file_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(122, value)
    }

    /// Sets [`flash-update-component`](DevlinkAttrs#method.flash_update_component).
    #[inline]
    pub fn flash_update_component(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(123, value)
    }

    /// Sets [`flash-update-status-msg`](DevlinkAttrs#method.flash_update_status_msg).
    #[inline]
    pub fn flash_update_status_msg(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(124, value)
    }

    /// Sets [`flash-update-status-done`](DevlinkAttrs#method.flash_update_status_done).
    #[inline]
    pub fn flash_update_status_done(&mut self, value: u64) -> &mut Self {
        self.put_u64(125, value)
    }

    /// Sets [`flash-update-status-total`](DevlinkAttrs#method.flash_update_status_total).
    #[inline]
    pub fn flash_update_status_total(&mut self, value: u64) -> &mut Self {
        self.put_u64(126, value)
    }

    /// Sets [`port-pci-pf-number`](DevlinkAttrs#method.port_pci_pf_number).
    #[inline]
    pub fn port_pci_pf_number(&mut self, value: u16) -> &mut Self {
        self.put_u16(127, value)
    }

    /// Sets [`port-pci-vf-number`](DevlinkAttrs#method.port_pci_vf_number).
    #[inline]
    pub fn port_pci_vf_number(&mut self, value: u16) -> &mut Self {
        self.put_u16(128, value)
    }

    /// Sets [`stats`](DevlinkAttrs#method.stats).
    #[inline]
    pub fn stats(&mut self, fill: impl FnOnce(&mut DlAttrStatsWriter)) -> &mut Self {
        self.put_nest::<DlAttrStatsWriter>(129, fill)
    }

    /// Sets [`trap-name`](DevlinkAttrs#method.trap_name).
    #[inline]
    pub fn trap_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(130, value)
    }

    /// Sets [`trap-action`](DevlinkAttrs#method.trap_action).
    #[inline]
    pub fn trap_action(&mut self, value: TrapAction) -> &mut Self {
        self.put_attr::<c::As<TrapAction, u8>>(131, value)
    }

    /// Sets [`trap-type`](DevlinkAttrs#method.trap_type).
    #[inline]
    pub fn trap_type(&mut self, value: TrapType) -> &mut Self {
        self.put_attr::<c::As<TrapType, u8>>(132, value)
    }

    /// Sets [`trap-generic`](DevlinkAttrs#method.trap_generic).
    #[inline]
    pub fn trap_generic(&mut self, present: bool) -> &mut Self {
        self.put_flag(133, present)
    }

    /// Sets [`trap-metadata`](DevlinkAttrs#method.trap_metadata).
    #[inline]
    pub fn trap_metadata(
        &mut self,
        fill: impl FnOnce(&mut DlTrapMetadataWriter),
    ) -> &mut Self {
        self.put_nest::<DlTrapMetadataWriter>(134, fill)
    }

    /// Sets [`trap-group-name`](DevlinkAttrs#method.trap_group_name).
    #[inline]
    pub fn trap_group_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(135, value)
    }

    /// Sets [`reload-failed`](DevlinkAttrs#method.reload_failed).
    #[inline]
    pub fn reload_failed(&mut self, value: u8) -> &mut Self {
        self.put_u8(136, value)
    }

    /// Sets [`health-reporter-dump-ts-ns`](DevlinkAttrs#method.health_reporter_dump_ts_ns).
    #[inline]
    pub fn health_reporter_dump_ts_ns(&mut self, value: u64) -> &mut Self {
        self.put_u64(137, value)
    }

    /// Sets [`netns-fd`](DevlinkAttrs#method.netns_fd).
    #[inline]
    pub fn netns_fd(&mut self, value: u32) -> &mut Self {
        self.put_u32(138, value)
    }

    /// Sets [`netns-pid`](DevlinkAttrs#method.netns_pid).
    #[inline]
    pub fn netns_pid(&mut self, value: u32) -> &mut Self {
        self.put_u32(139, value)
    }

    /// Sets [`netns-id`](DevlinkAttrs#method.netns_id).
    #[inline]
    pub fn netns_id(&mut self, value: u32) -> &mut Self {
        self.put_u32(140, value)
    }

    /// Sets [`health-reporter-auto-dump`](DevlinkAttrs#method.health_reporter_auto_dump).
    #[inline]
    pub fn health_reporter_auto_dump(&mut self, value: u8) -> &mut Self {
        self.put_u8(141, value)
    }

    /// Sets [`trap-policer-id`](DevlinkAttrs#method.trap_policer_id).
    #[inline]
    pub fn trap_policer_id(&mut self, value: u32) -> &mut Self {
        self.put_u32(142, value)
    }

    /// Sets [`trap-policer-rate`](DevlinkAttrs#method.trap_policer_rate).
    #[inline]
    pub fn trap_policer_rate(&mut self, value: u64) -> &mut Self {
        self.put_u64(143, value)
    }

    /// Sets [`trap-policer-burst`](DevlinkAttrs#method.trap_policer_burst).
    #[inline]
    pub fn trap_policer_burst(&mut self, value: u64) -> &mut Self {
        self.put_u64(144, value)
    }

    /// Sets [`port-function`](DevlinkAttrs#method.port_function).
    #[inline]
    pub fn port_function(
        &mut self,
        fill: impl FnOnce(&mut DlPortFunctionWriter),
    ) -> &mut Self {
        self.put_nest::<DlPortFunctionWriter>(145, fill)
    }

    /// Sets [`info-board-serial-number`](DevlinkAttrs#method.info_board_serial_number).
    #[inline]
    pub fn info_board_serial_number(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(146, value)
    }

    /// Sets [`port-lanes`](DevlinkAttrs#method.port_lanes).
    #[inline]
    pub fn port_lanes(&mut self, value: u32) -> &mut Self {
        self.put_u32(147, value)
    }

    /// Sets [`port-splittable`](DevlinkAttrs#method.port_splittable).
    #[inline]
    pub fn port_splittable(&mut self, value: u8) -> &mut Self {
        self.put_u8(148, value)
    }

    /// Sets [`port-external`](DevlinkAttrs#method.port_external).
    #[inline]
    pub fn port_external(&mut self, value: u8) -> &mut Self {
        self.put_u8(149, value)
    }

    /// Sets [`port-controller-number`](DevlinkAttrs#method.port_controller_number).
    #[inline]
    pub fn port_controller_number(&mut self, value: u32) -> &mut Self {
        self.put_u32(150, value)
    }

    /// Sets [`flash-update-status-timeout`](DevlinkAttrs#method.flash_update_status_timeout).
    #[inline]
    pub fn flash_update_status_timeout(&mut self, value: u64) -> &mut Self {
        self.put_u64(151, value)
    }

    /// Sets [`flash-update-overwrite-mask`](DevlinkAttrs#method.flash_update_overwrite_mask).
    #[inline]
    pub fn flash_update_overwrite_mask(
        &mut self,
        value: rt::Bitfield<FlashOverwriteFlags>,
    ) -> &mut Self {
        self.put_attr::<rt::Bitfield<FlashOverwriteFlags>>(152, value)
    }

    /// Sets [`reload-action`](DevlinkAttrs#method.reload_action).
    #[inline]
    pub fn reload_action(&mut self, value: ReloadAction) -> &mut Self {
        self.put_attr::<c::As<ReloadAction, u8>>(153, value)
    }

    /// Sets [`reload-actions-performed`](DevlinkAttrs#method.reload_actions_performed).
    #[inline]
    pub fn reload_actions_performed(
        &mut self,
        value: rt::Bitfield<ReloadActionFlags>,
    ) -> &mut Self {
        self.put_attr::<rt::Bitfield<ReloadActionFlags>>(154, value)
    }

    /// Sets [`reload-limits`](DevlinkAttrs#method.reload_limits).
    #[inline]
    pub fn reload_limits(&mut self, value: rt::Bitfield<ReloadLimitFlags>) -> &mut Self {
        self.put_attr::<rt::Bitfield<ReloadLimitFlags>>(155, value)
    }

    /// Sets [`dev-stats`](DevlinkAttrs#method.dev_stats).
    #[inline]
    pub fn dev_stats(&mut self, fill: impl FnOnce(&mut DlDevStatsWriter)) -> &mut Self {
        self.put_nest::<DlDevStatsWriter>(156, fill)
    }

    /// Sets [`reload-stats`](DevlinkAttrs#method.reload_stats).
    #[inline]
    pub fn reload_stats(
        &mut self,
        fill: impl FnOnce(&mut DlReloadStatsWriter),
    ) -> &mut Self {
        self.put_nest::<DlReloadStatsWriter>(157, fill)
    }

    /// Sets [`reload-stats-entry`](DevlinkAttrs#method.reload_stats_entry): call it once for each
    /// value.
    #[inline]
    pub fn reload_stats_entry(
        &mut self,
        fill: impl FnOnce(&mut DlReloadStatsEntryWriter),
    ) -> &mut Self {
        self.put_nest::<DlReloadStatsEntryWriter>(158, fill)
    }

    /// Sets [`reload-stats-limit`](DevlinkAttrs#method.reload_stats_limit).
    #[inline]
    pub fn reload_stats_limit(&mut self, value: ReloadLimit) -> &mut Self {
        self.put_attr::<c::As<ReloadLimit, u8>>(159, value)
    }

    /// Sets [`reload-stats-value`](DevlinkAttrs#method.reload_stats_value).
    #[inline]
    pub fn reload_stats_value(&mut self, value: u32) -> &mut Self {
        self.put_u32(160, value)
    }

    /// Sets [`remote-reload-stats`](DevlinkAttrs#method.remote_reload_stats).
    #[inline]
    pub fn remote_reload_stats(
        &mut self,
        fill: impl FnOnce(&mut DlReloadStatsWriter),
    ) -> &mut Self {
        self.put_nest::<DlReloadStatsWriter>(161, fill)
    }

    /// Sets [`reload-action-info`](DevlinkAttrs#method.reload_action_info): call it once for each
    /// value.
    #[inline]
    pub fn reload_action_info(
        &mut self,
        fill: impl FnOnce(&mut DlReloadActInfoWriter),
    ) -> &mut Self {
        self.put_nest::<DlReloadActInfoWriter>(162, fill)
    }

    /// Sets [`reload-action-stats`](DevlinkAttrs#method.reload_action_stats): call it once for each
    /// value.
    #[inline]
    pub fn reload_action_stats(
        &mut self,
        fill: impl FnOnce(&mut DlReloadActStatsWriter),
    ) -> &mut Self {
        self.put_nest::<DlReloadActStatsWriter>(163, fill)
    }

    /// Sets [`port-pci-sf-number`](DevlinkAttrs#method.port_pci_sf_number).
    #[inline]
    pub fn port_pci_sf_number(&mut self, value: u32) -> &mut Self {
        self.put_u32(164, value)
    }

    /// Sets [`rate-type`](DevlinkAttrs#method.rate_type).
    #[inline]
    pub fn rate_type(&mut self, value: RateType) -> &mut Self {
        self.put_attr::<c::As<RateType, u16>>(165, value)
    }

    /// Sets [`rate-tx-share`](DevlinkAttrs#method.rate_tx_share).
    #[inline]
    pub fn rate_tx_share(&mut self, value: u64) -> &mut Self {
        self.put_u64(166, value)
    }

    /// Sets [`rate-tx-max`](DevlinkAttrs#method.rate_tx_max).
    #[inline]
    pub fn rate_tx_max(&mut self, value: u64) -> &mut Self {
        self.put_u64(167, value)
    }

    /// Sets [`rate-node-name`](DevlinkAttrs#method.rate_node_name).
    #[inline]
    pub fn rate_node_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(168, value)
    }

    /// Sets [`rate-parent-node-name`](DevlinkAttrs#method.rate_parent_node_name).
    #[inline]
    pub fn rate_parent_node_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(169, value)
    }

    /// Sets [`region-max-snapshots`](DevlinkAttrs#method.region_max_snapshots).
    #[inline]
    pub fn region_max_snapshots(&mut self, value: u32) -> &mut Self {
        self.put_u32(170, value)
    }

    /// Sets [`linecard-index`](DevlinkAttrs#method.linecard_index).
    #[inline]
    pub fn linecard_index(&mut self, value: u32) -> &mut Self {
        self.put_u32(171, value)
    }

    /// Sets [`linecard-state`](DevlinkAttrs#method.linecard_state).
    #[inline]
    pub fn linecard_state(&mut self, value: LinecardState) -> &mut Self {
        self.put_attr::<c::As<LinecardState, u8>>(172, value)
    }

    /// Sets [`linecard-type`](DevlinkAttrs#method.linecard_type).
    #[inline]
    pub fn linecard_type(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(173, value)
    }

    /// Sets [`linecard-supported-types`](DevlinkAttrs#method.linecard_supported_types).
    #[inline]
    pub fn linecard_supported_types(
        &mut self,
        fill: impl FnOnce(&mut DlLinecardSupportedTypesWriter),
    ) -> &mut Self {
        self.put_nest::<DlLinecardSupportedTypesWriter>(174, fill)
    }

    /// Sets [`nested-devlink`](DevlinkAttrs#method.nested_devlink): call it once for each value.
    #[inline]
    pub fn nested_devlink(
        &mut self,
        fill: impl FnOnce(&mut DlNestedDevlinkWriter),
    ) -> &mut Self {
        self.put_nest::<DlNestedDevlinkWriter>(175, fill)
    }

    /// Sets [`selftests`](DevlinkAttrs#method.selftests).
    #[inline]
    pub fn selftests(
        &mut self,
        fill: impl FnOnce(&mut DlSelftestIdWriter),
    ) -> &mut Self {
        self.put_nest::<DlSelftestIdWriter>(176, fill)
    }

    /// Sets [`rate-tx-priority`](DevlinkAttrs#method.rate_tx_priority).
    #[inline]
    pub fn rate_tx_priority(&mut self, value: u32) -> &mut Self {
        self.put_u32(177, value)
    }

    /// Sets [`rate-tx-weight`](DevlinkAttrs#method.rate_tx_weight).
    #[inline]
    pub fn rate_tx_weight(&mut self, value: u32) -> &mut Self {
        self.put_u32(178, value)
    }

    /// Sets [`region-direct`](DevlinkAttrs#method.region_direct).
    #[inline]
    pub fn region_direct(&mut self, present: bool) -> &mut Self {
        self.put_flag(179, present)
    }

    /// Sets [`rate-tc-bws`](DevlinkAttrs#method.rate_tc_bws): call it once for each value.
    #[inline]
    pub fn rate_tc_bws(
        &mut self,
        fill: impl FnOnce(&mut DlRateTcBwsWriter),
    ) -> &mut Self {
        self.put_nest::<DlRateTcBwsWriter>(180, fill)
    }

    /// Sets [`health-reporter-burst-period`](DevlinkAttrs#method.health_reporter_burst_period).
    #[inline]
    pub fn health_reporter_burst_period(&mut self, value: u64) -> &mut Self {
        self.put_u64(181, value)
    }

    /// Sets [`param-value-default`](DevlinkAttrs#method.param_value_default).
    #[inline]
    pub fn param_value_default(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(182, value)
    }

    /// Sets [`param-reset-default`](DevlinkAttrs#method.param_reset_default).
    #[inline]
    pub fn param_reset_default(&mut self, present: bool) -> &mut Self {
        self.put_flag(183, present)
    }

    /// Sets [`index`](DevlinkAttrs#method.index_): at most 4294967295.
    #[inline]
    pub fn index_(&mut self, value: u64) -> &mut Self {
        self.put_checked::<c::Uint>(184, value)
    }

    /// Sets [`resource-scope-mask`](DevlinkAttrs#method.resource_scope_mask).
    #[inline]
    pub fn resource_scope_mask(&mut self, value: ResourceScopeFlags) -> &mut Self {
        self.put_attr::<c::As<ResourceScopeFlags, u32>>(185, value)
    }

    /// Sets [`parent-dev`](DevlinkAttrs#method.parent_dev).
    #[inline]
    pub fn parent_dev(
        &mut self,
        fill: impl FnOnce(&mut DlParentDevWriter),
    ) -> &mut Self {
        self.put_nest::<DlParentDevWriter>(186, fill)
    }
}

/// Counters of a device.
pub type DlDevStatsAttrs<'a> = AttrsOf<'a, sets::DlDevStats>;

impl<'a> DlDevStatsAttrs<'a> {
    /// Reloads that this host asked for.
    #[doc(alias = "DEVLINK_ATTR_RELOAD_STATS")]
    #[inline]
    pub fn reload_stats(
        &self,
    ) -> Result<Option<DlReloadStatsAttrs<'a>>, rt::DecodeError> {
        self.view.get::<DlReloadStatsAttrs<'_>>(157)
    }

    /// Reloads that another host asked for.
    #[doc(alias = "DEVLINK_ATTR_REMOTE_RELOAD_STATS")]
    #[inline]
    pub fn remote_reload_stats(
        &self,
    ) -> Result<Option<DlReloadStatsAttrs<'a>>, rt::DecodeError> {
        self.view.get::<DlReloadStatsAttrs<'_>>(161)
    }
}

impl DlDevStatsWriter {
    /// Sets [`reload-stats`](DlDevStatsAttrs#method.reload_stats).
    #[inline]
    pub fn reload_stats(
        &mut self,
        fill: impl FnOnce(&mut DlReloadStatsWriter),
    ) -> &mut Self {
        self.put_nest::<DlReloadStatsWriter>(157, fill)
    }

    /// Sets [`remote-reload-stats`](DlDevStatsAttrs#method.remote_reload_stats).
    #[inline]
    pub fn remote_reload_stats(
        &mut self,
        fill: impl FnOnce(&mut DlReloadStatsWriter),
    ) -> &mut Self {
        self.put_nest::<DlReloadStatsWriter>(161, fill)
    }
}

/// Reloads by action.
pub type DlReloadStatsAttrs<'a> = AttrsOf<'a, sets::DlReloadStats>;

impl<'a> DlReloadStatsAttrs<'a> {
    /// Counts of one action; repeats.
    #[doc(alias = "DEVLINK_ATTR_RELOAD_ACTION_INFO")]
    #[inline]
    pub fn reload_action_info(&self) -> rt::Multi<'a, DlReloadActInfoAttrs<'a>> {
        self.view.all(162)
    }
}

impl DlReloadStatsWriter {
    /// Sets [`reload-action-info`](DlReloadStatsAttrs#method.reload_action_info): call it once for
    /// each value.
    #[inline]
    pub fn reload_action_info(
        &mut self,
        fill: impl FnOnce(&mut DlReloadActInfoWriter),
    ) -> &mut Self {
        self.put_nest::<DlReloadActInfoWriter>(162, fill)
    }
}

/// Reloads of one action.
pub type DlReloadActInfoAttrs<'a> = AttrsOf<'a, sets::DlReloadActInfo>;

impl<'a> DlReloadActInfoAttrs<'a> {
    /// What to do; driver-reinit if absent.
    #[doc(alias = "DEVLINK_ATTR_RELOAD_ACTION")]
    #[inline]
    pub fn reload_action(&self) -> Result<Option<ReloadAction>, rt::DecodeError> {
        self.view.get::<c::As<ReloadAction, u8>>(153)
    }

    /// Counts by limit; repeats.
    #[doc(alias = "DEVLINK_ATTR_RELOAD_ACTION_STATS")]
    #[inline]
    pub fn reload_action_stats(&self) -> rt::Multi<'a, DlReloadActStatsAttrs<'a>> {
        self.view.all(163)
    }
}

impl DlReloadActInfoWriter {
    /// Sets [`reload-action`](DlReloadActInfoAttrs#method.reload_action).
    #[inline]
    pub fn reload_action(&mut self, value: ReloadAction) -> &mut Self {
        self.put_attr::<c::As<ReloadAction, u8>>(153, value)
    }

    /// Sets [`reload-action-stats`](DlReloadActInfoAttrs#method.reload_action_stats): call it once
    /// for each value.
    #[inline]
    pub fn reload_action_stats(
        &mut self,
        fill: impl FnOnce(&mut DlReloadActStatsWriter),
    ) -> &mut Self {
        self.put_nest::<DlReloadActStatsWriter>(163, fill)
    }
}

/// Reloads by limit.
pub type DlReloadActStatsAttrs<'a> = AttrsOf<'a, sets::DlReloadActStats>;

impl<'a> DlReloadActStatsAttrs<'a> {
    /// Count for one limit; repeats.
    #[doc(alias = "DEVLINK_ATTR_RELOAD_STATS_ENTRY")]
    #[inline]
    pub fn reload_stats_entry(&self) -> rt::Multi<'a, DlReloadStatsEntryAttrs<'a>> {
        self.view.all(158)
    }
}

impl DlReloadActStatsWriter {
    /// Sets [`reload-stats-entry`](DlReloadActStatsAttrs#method.reload_stats_entry): call it once
    /// for each value.
    #[inline]
    pub fn reload_stats_entry(
        &mut self,
        fill: impl FnOnce(&mut DlReloadStatsEntryWriter),
    ) -> &mut Self {
        self.put_nest::<DlReloadStatsEntryWriter>(158, fill)
    }
}

/// Reloads of one action with one limit.
pub type DlReloadStatsEntryAttrs<'a> = AttrsOf<'a, sets::DlReloadStatsEntry>;

impl<'a> DlReloadStatsEntryAttrs<'a> {
    /// Limit that was asked for.
    #[doc(alias = "DEVLINK_ATTR_RELOAD_STATS_LIMIT")]
    #[inline]
    pub fn reload_stats_limit(&self) -> Result<Option<ReloadLimit>, rt::DecodeError> {
        self.view.get::<c::As<ReloadLimit, u8>>(159)
    }

    /// Number of reloads.
    #[doc(alias = "DEVLINK_ATTR_RELOAD_STATS_VALUE")]
    #[inline]
    pub fn reload_stats_value(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(160)
    }
}

impl DlReloadStatsEntryWriter {
    /// Sets [`reload-stats-limit`](DlReloadStatsEntryAttrs#method.reload_stats_limit).
    #[inline]
    pub fn reload_stats_limit(&mut self, value: ReloadLimit) -> &mut Self {
        self.put_attr::<c::As<ReloadLimit, u8>>(159, value)
    }

    /// Sets [`reload-stats-value`](DlReloadStatsEntryAttrs#method.reload_stats_value).
    #[inline]
    pub fn reload_stats_value(&mut self, value: u32) -> &mut Self {
        self.put_u32(160, value)
    }
}

/// Version of one component.
pub type DlInfoVersionAttrs<'a> = AttrsOf<'a, sets::DlInfoVersion>;

impl<'a> DlInfoVersionAttrs<'a> {
    /// Name of the component, such as `fw` or `board.id`.
    #[doc(alias = "DEVLINK_ATTR_INFO_VERSION_NAME")]
    #[inline]
    pub fn info_version_name(&self) -> Result<Option<&'a rt::BStr>, rt::DecodeError> {
        self.view.get_text(103)
    }

    /// Its version.
    #[doc(alias = "DEVLINK_ATTR_INFO_VERSION_VALUE")]
    #[inline]
    pub fn info_version_value(&self) -> Result<Option<&'a rt::BStr>, rt::DecodeError> {
        self.view.get_text(104)
    }
}

impl DlInfoVersionWriter {
    /// Sets [`info-version-name`](DlInfoVersionAttrs#method.info_version_name).
    #[inline]
    pub fn info_version_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(103, value)
    }

    /// Sets [`info-version-value`](DlInfoVersionAttrs#method.info_version_value).
    #[inline]
    pub fn info_version_value(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(104, value)
    }
}

/// Function behind a port.
pub type DlPortFunctionAttrs<'a> = AttrsOf<'a, sets::DlPortFunction>;

impl<'a> DlPortFunctionAttrs<'a> {
    /// MAC address of the function; 6 bytes for Ethernet.
    #[doc(alias = "DEVLINK_PORT_FUNCTION_ATTR_HW_ADDR")]
    #[inline]
    pub fn hw_addr(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(1)
    }

    /// What the user wants of the function.
    #[doc(alias = "DEVLINK_PORT_FN_ATTR_STATE")]
    #[inline]
    pub fn state(&self) -> Result<Option<PortFnState>, rt::DecodeError> {
        self.view.get::<c::As<PortFnState, u8>>(2)
    }

    /// What the function's driver did; read-only.
    #[doc(alias = "DEVLINK_PORT_FN_ATTR_OPSTATE")]
    #[inline]
    pub fn opstate(&self) -> Result<Option<PortFnOpstate>, rt::DecodeError> {
        self.view.get::<c::As<PortFnOpstate, u8>>(3)
    }

    /// Abilities that are on. In replies the selector has those that the function knows.
    #[doc(alias = "DEVLINK_PORT_FN_ATTR_CAPS")]
    #[inline]
    pub fn caps(
        &self,
    ) -> Result<Option<rt::Bitfield<PortFnAttrCapFlags>>, rt::DecodeError> {
        self.view.get::<rt::Bitfield<PortFnAttrCapFlags>>(4)
    }

    /// The function's own device; read-only.
    #[doc(alias = "DEVLINK_PORT_FN_ATTR_DEVLINK")]
    #[inline]
    pub fn devlink(&self) -> Result<Option<DlNestedDevlinkAttrs<'a>>, rt::DecodeError> {
        self.view.get::<DlNestedDevlinkAttrs<'_>>(5)
    }

    /// Largest number of event queues for I/O that the function may have.
    #[doc(alias = "DEVLINK_PORT_FN_ATTR_MAX_IO_EQS")]
    #[inline]
    pub fn max_io_eqs(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(6)
    }
}

impl DlPortFunctionWriter {
    /// Sets [`hw-addr`](DlPortFunctionAttrs#method.hw_addr).
    #[inline]
    pub fn hw_addr(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(1, value)
    }

    /// Sets [`state`](DlPortFunctionAttrs#method.state).
    #[inline]
    pub fn state(&mut self, value: PortFnState) -> &mut Self {
        self.put_attr::<c::As<PortFnState, u8>>(2, value)
    }

    /// Sets [`opstate`](DlPortFunctionAttrs#method.opstate).
    #[inline]
    pub fn opstate(&mut self, value: PortFnOpstate) -> &mut Self {
        self.put_attr::<c::As<PortFnOpstate, u8>>(3, value)
    }

    /// Sets [`caps`](DlPortFunctionAttrs#method.caps).
    #[inline]
    pub fn caps(&mut self, value: rt::Bitfield<PortFnAttrCapFlags>) -> &mut Self {
        self.put_attr::<rt::Bitfield<PortFnAttrCapFlags>>(4, value)
    }

    /// Sets [`devlink`](DlPortFunctionAttrs#method.devlink).
    #[inline]
    pub fn devlink(
        &mut self,
        fill: impl FnOnce(&mut DlNestedDevlinkWriter),
    ) -> &mut Self {
        self.put_nest::<DlNestedDevlinkWriter>(5, fill)
    }

    /// Sets [`max-io-eqs`](DlPortFunctionAttrs#method.max_io_eqs).
    #[inline]
    pub fn max_io_eqs(&mut self, value: u32) -> &mut Self {
        self.put_u32(6, value)
    }
}

/// Tables of a pipeline.
pub type DlDpipeTablesAttrs<'a> = AttrsOf<'a, sets::DlDpipeTables>;

impl<'a> DlDpipeTablesAttrs<'a> {
    /// One table; repeats.
    #[doc(alias = "DEVLINK_ATTR_DPIPE_TABLE")]
    #[inline]
    pub fn dpipe_table(&self) -> rt::Multi<'a, DlDpipeTableAttrs<'a>> {
        self.view.all(28)
    }
}

impl DlDpipeTablesWriter {
    /// Sets [`dpipe-table`](DlDpipeTablesAttrs#method.dpipe_table): call it once for each value.
    #[inline]
    pub fn dpipe_table(
        &mut self,
        fill: impl FnOnce(&mut DlDpipeTableWriter),
    ) -> &mut Self {
        self.put_nest::<DlDpipeTableWriter>(28, fill)
    }
}

/// One table of a pipeline.
pub type DlDpipeTableAttrs<'a> = AttrsOf<'a, sets::DlDpipeTable>;

impl<'a> DlDpipeTableAttrs<'a> {
    /// The `dpipe-table-name` attribute.
    #[doc(alias = "DEVLINK_ATTR_DPIPE_TABLE_NAME")]
    #[inline]
    pub fn dpipe_table_name(&self) -> Result<Option<&'a rt::BStr>, rt::DecodeError> {
        self.view.get_text(29)
    }

    /// Number of entries that the table can hold.
    #[doc(alias = "DEVLINK_ATTR_DPIPE_TABLE_SIZE")]
    #[inline]
    pub fn dpipe_table_size(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get_u64(30)
    }

    /// Fields by which the table matches.
    #[doc(alias = "DEVLINK_ATTR_DPIPE_TABLE_MATCHES")]
    #[inline]
    pub fn dpipe_table_matches(
        &self,
    ) -> Result<Option<DlDpipeTableMatchesAttrs<'a>>, rt::DecodeError> {
        self.view.get::<DlDpipeTableMatchesAttrs<'_>>(31)
    }

    /// What its entries can do.
    #[doc(alias = "DEVLINK_ATTR_DPIPE_TABLE_ACTIONS")]
    #[inline]
    pub fn dpipe_table_actions(
        &self,
    ) -> Result<Option<DlDpipeTableActionsAttrs<'a>>, rt::DecodeError> {
        self.view.get::<DlDpipeTableActionsAttrs<'_>>(32)
    }

    /// 1 if entries count packets, 0 if not.
    #[doc(alias = "DEVLINK_ATTR_DPIPE_TABLE_COUNTERS_ENABLED")]
    #[inline]
    pub fn dpipe_table_counters_enabled(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(33)
    }

    /// Resource that the table's entries take from.
    #[doc(alias = "DEVLINK_ATTR_DPIPE_TABLE_RESOURCE_ID")]
    #[inline]
    pub fn dpipe_table_resource_id(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get_u64(75)
    }

    /// Units of the resource that one entry takes.
    #[doc(alias = "DEVLINK_ATTR_DPIPE_TABLE_RESOURCE_UNITS")]
    #[inline]
    pub fn dpipe_table_resource_units(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get_u64(76)
    }
}

impl DlDpipeTableWriter {
    /// Sets [`dpipe-table-name`](DlDpipeTableAttrs#method.dpipe_table_name).
    #[inline]
    pub fn dpipe_table_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(29, value)
    }

    /// Sets [`dpipe-table-size`](DlDpipeTableAttrs#method.dpipe_table_size).
    #[inline]
    pub fn dpipe_table_size(&mut self, value: u64) -> &mut Self {
        self.put_u64(30, value)
    }

    /// Sets [`dpipe-table-matches`](DlDpipeTableAttrs#method.dpipe_table_matches).
    #[inline]
    pub fn dpipe_table_matches(
        &mut self,
        fill: impl FnOnce(&mut DlDpipeTableMatchesWriter),
    ) -> &mut Self {
        self.put_nest::<DlDpipeTableMatchesWriter>(31, fill)
    }

    /// Sets [`dpipe-table-actions`](DlDpipeTableAttrs#method.dpipe_table_actions).
    #[inline]
    pub fn dpipe_table_actions(
        &mut self,
        fill: impl FnOnce(&mut DlDpipeTableActionsWriter),
    ) -> &mut Self {
        self.put_nest::<DlDpipeTableActionsWriter>(32, fill)
    }

    /// Sets
    /// [`dpipe-table-counters-enabled`](DlDpipeTableAttrs#method.dpipe_table_counters_enabled).
    #[inline]
    pub fn dpipe_table_counters_enabled(&mut self, value: u8) -> &mut Self {
        self.put_u8(33, value)
    }

    /// Sets [`dpipe-table-resource-id`](DlDpipeTableAttrs#method.dpipe_table_resource_id).
    #[inline]
    pub fn dpipe_table_resource_id(&mut self, value: u64) -> &mut Self {
        self.put_u64(75, value)
    }

    /// Sets [`dpipe-table-resource-units`](DlDpipeTableAttrs#method.dpipe_table_resource_units).
    #[inline]
    pub fn dpipe_table_resource_units(&mut self, value: u64) -> &mut Self {
        self.put_u64(76, value)
    }
}

/// Fields by which a table matches.
pub type DlDpipeTableMatchesAttrs<'a> = AttrsOf<'a, sets::DlDpipeTableMatches>;

impl<'a> DlDpipeTableMatchesAttrs<'a> {
    /// A field to match; repeats.
    #[doc(alias = "DEVLINK_ATTR_DPIPE_MATCH")]
    #[inline]
    pub fn dpipe_match(&self) -> rt::Multi<'a, DlDpipeMatchAttrs<'a>> {
        self.view.all(40)
    }
}

impl DlDpipeTableMatchesWriter {
    /// Sets [`dpipe-match`](DlDpipeTableMatchesAttrs#method.dpipe_match): call it once for each
    /// value.
    #[inline]
    pub fn dpipe_match(
        &mut self,
        fill: impl FnOnce(&mut DlDpipeMatchWriter),
    ) -> &mut Self {
        self.put_nest::<DlDpipeMatchWriter>(40, fill)
    }
}

/// What entries of a table can do.
pub type DlDpipeTableActionsAttrs<'a> = AttrsOf<'a, sets::DlDpipeTableActions>;

impl<'a> DlDpipeTableActionsAttrs<'a> {
    /// An action; repeats.
    #[doc(alias = "DEVLINK_ATTR_DPIPE_ACTION")]
    #[inline]
    pub fn dpipe_action(&self) -> rt::Multi<'a, DlDpipeActionAttrs<'a>> {
        self.view.all(43)
    }
}

impl DlDpipeTableActionsWriter {
    /// Sets [`dpipe-action`](DlDpipeTableActionsAttrs#method.dpipe_action): call it once for each
    /// value.
    #[inline]
    pub fn dpipe_action(
        &mut self,
        fill: impl FnOnce(&mut DlDpipeActionWriter),
    ) -> &mut Self {
        self.put_nest::<DlDpipeActionWriter>(43, fill)
    }
}

/// Entries of a table.
pub type DlDpipeEntriesAttrs<'a> = AttrsOf<'a, sets::DlDpipeEntries>;

impl<'a> DlDpipeEntriesAttrs<'a> {
    /// One entry; repeats.
    #[doc(alias = "DEVLINK_ATTR_DPIPE_ENTRY")]
    #[inline]
    pub fn dpipe_entry(&self) -> rt::Multi<'a, DlDpipeEntryAttrs<'a>> {
        self.view.all(35)
    }
}

impl DlDpipeEntriesWriter {
    /// Sets [`dpipe-entry`](DlDpipeEntriesAttrs#method.dpipe_entry): call it once for each value.
    #[inline]
    pub fn dpipe_entry(
        &mut self,
        fill: impl FnOnce(&mut DlDpipeEntryWriter),
    ) -> &mut Self {
        self.put_nest::<DlDpipeEntryWriter>(35, fill)
    }
}

/// One entry of a table.
pub type DlDpipeEntryAttrs<'a> = AttrsOf<'a, sets::DlDpipeEntry>;

impl<'a> DlDpipeEntryAttrs<'a> {
    /// Number of the entry.
    #[doc(alias = "DEVLINK_ATTR_DPIPE_ENTRY_INDEX")]
    #[inline]
    pub fn dpipe_entry_index(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get_u64(36)
    }

    /// Values that the entry matches.
    #[doc(alias = "DEVLINK_ATTR_DPIPE_ENTRY_MATCH_VALUES")]
    #[inline]
    pub fn dpipe_entry_match_values(
        &self,
    ) -> Result<Option<DlDpipeEntryMatchValuesAttrs<'a>>, rt::DecodeError> {
        self.view.get::<DlDpipeEntryMatchValuesAttrs<'_>>(37)
    }

    /// Values that its actions set.
    #[doc(alias = "DEVLINK_ATTR_DPIPE_ENTRY_ACTION_VALUES")]
    #[inline]
    pub fn dpipe_entry_action_values(
        &self,
    ) -> Result<Option<DlDpipeEntryActionValuesAttrs<'a>>, rt::DecodeError> {
        self.view.get::<DlDpipeEntryActionValuesAttrs<'_>>(38)
    }

    /// Packets that met the entry; absent if it does not count.
    #[doc(alias = "DEVLINK_ATTR_DPIPE_ENTRY_COUNTER")]
    #[inline]
    pub fn dpipe_entry_counter(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get_u64(39)
    }
}

impl DlDpipeEntryWriter {
    /// Sets [`dpipe-entry-index`](DlDpipeEntryAttrs#method.dpipe_entry_index).
    #[inline]
    pub fn dpipe_entry_index(&mut self, value: u64) -> &mut Self {
        self.put_u64(36, value)
    }

    /// Sets [`dpipe-entry-match-values`](DlDpipeEntryAttrs#method.dpipe_entry_match_values).
    #[inline]
    pub fn dpipe_entry_match_values(
        &mut self,
        fill: impl FnOnce(&mut DlDpipeEntryMatchValuesWriter),
    ) -> &mut Self {
        self.put_nest::<DlDpipeEntryMatchValuesWriter>(37, fill)
    }

    /// Sets [`dpipe-entry-action-values`](DlDpipeEntryAttrs#method.dpipe_entry_action_values).
    #[inline]
    pub fn dpipe_entry_action_values(
        &mut self,
        fill: impl FnOnce(&mut DlDpipeEntryActionValuesWriter),
    ) -> &mut Self {
        self.put_nest::<DlDpipeEntryActionValuesWriter>(38, fill)
    }

    /// Sets [`dpipe-entry-counter`](DlDpipeEntryAttrs#method.dpipe_entry_counter).
    #[inline]
    pub fn dpipe_entry_counter(&mut self, value: u64) -> &mut Self {
        self.put_u64(39, value)
    }
}

/// Values that an entry matches.
pub type DlDpipeEntryMatchValuesAttrs<'a> = AttrsOf<'a, sets::DlDpipeEntryMatchValues>;

impl<'a> DlDpipeEntryMatchValuesAttrs<'a> {
    /// A field and its value; repeats.
    #[doc(alias = "DEVLINK_ATTR_DPIPE_MATCH_VALUE")]
    #[inline]
    pub fn dpipe_match_value(&self) -> rt::Multi<'a, DlDpipeMatchValueAttrs<'a>> {
        self.view.all(41)
    }
}

impl DlDpipeEntryMatchValuesWriter {
    /// Sets [`dpipe-match-value`](DlDpipeEntryMatchValuesAttrs#method.dpipe_match_value): call it
    /// once for each value.
    #[inline]
    pub fn dpipe_match_value(
        &mut self,
        fill: impl FnOnce(&mut DlDpipeMatchValueWriter),
    ) -> &mut Self {
        self.put_nest::<DlDpipeMatchValueWriter>(41, fill)
    }
}

/// Values that an entry's actions set.
pub type DlDpipeEntryActionValuesAttrs<'a> = AttrsOf<'a, sets::DlDpipeEntryActionValues>;

impl<'a> DlDpipeEntryActionValuesAttrs<'a> {
    /// An action and its value; repeats.
    #[doc(alias = "DEVLINK_ATTR_DPIPE_ACTION_VALUE")]
    #[inline]
    pub fn dpipe_action_value(&self) -> rt::Multi<'a, DlDpipeActionValueAttrs<'a>> {
        self.view.all(44)
    }
}

impl DlDpipeEntryActionValuesWriter {
    /// Sets [`dpipe-action-value`](DlDpipeEntryActionValuesAttrs#method.dpipe_action_value): call
    /// it once for each value.
    #[inline]
    pub fn dpipe_action_value(
        &mut self,
        fill: impl FnOnce(&mut DlDpipeActionValueWriter),
    ) -> &mut Self {
        self.put_nest::<DlDpipeActionValueWriter>(44, fill)
    }
}

/// A field to match.
pub type DlDpipeMatchAttrs<'a> = AttrsOf<'a, sets::DlDpipeMatch>;

impl<'a> DlDpipeMatchAttrs<'a> {
    /// The `dpipe-match-type` attribute.
    #[doc(alias = "DEVLINK_ATTR_DPIPE_MATCH_TYPE")]
    #[inline]
    pub fn dpipe_match_type(&self) -> Result<Option<DpipeMatchType>, rt::DecodeError> {
        self.view.get::<c::As<DpipeMatchType, u32>>(42)
    }

    /// Number of the header, among those that all devices share or among the driver's own.
    #[doc(alias = "DEVLINK_ATTR_DPIPE_HEADER_ID")]
    #[inline]
    pub fn dpipe_header_id(&self) -> Result<Option<DpipeHeaderId>, rt::DecodeError> {
        self.view.get::<c::As<DpipeHeaderId, u32>>(52)
    }

    /// 1 if the header's number is one that all devices share, 0 if it is the driver's.
    #[doc(alias = "DEVLINK_ATTR_DPIPE_HEADER_GLOBAL")]
    #[inline]
    pub fn dpipe_header_global(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(54)
    }

    /// Which one, if a packet has the header several times; 0 is the outermost.
    #[doc(alias = "DEVLINK_ATTR_DPIPE_HEADER_INDEX")]
    #[inline]
    pub fn dpipe_header_index(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(55)
    }

    /// Number of the field in its header.
    #[doc(alias = "DEVLINK_ATTR_DPIPE_FIELD_ID")]
    #[inline]
    pub fn dpipe_field_id(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(58)
    }
}

impl DlDpipeMatchWriter {
    /// Sets [`dpipe-match-type`](DlDpipeMatchAttrs#method.dpipe_match_type).
    #[inline]
    pub fn dpipe_match_type(&mut self, value: DpipeMatchType) -> &mut Self {
        self.put_attr::<c::As<DpipeMatchType, u32>>(42, value)
    }

    /// Sets [`dpipe-header-id`](DlDpipeMatchAttrs#method.dpipe_header_id).
    #[inline]
    pub fn dpipe_header_id(&mut self, value: DpipeHeaderId) -> &mut Self {
        self.put_attr::<c::As<DpipeHeaderId, u32>>(52, value)
    }

    /// Sets [`dpipe-header-global`](DlDpipeMatchAttrs#method.dpipe_header_global).
    #[inline]
    pub fn dpipe_header_global(&mut self, value: u8) -> &mut Self {
        self.put_u8(54, value)
    }

    /// Sets [`dpipe-header-index`](DlDpipeMatchAttrs#method.dpipe_header_index).
    #[inline]
    pub fn dpipe_header_index(&mut self, value: u32) -> &mut Self {
        self.put_u32(55, value)
    }

    /// Sets [`dpipe-field-id`](DlDpipeMatchAttrs#method.dpipe_field_id).
    #[inline]
    pub fn dpipe_field_id(&mut self, value: u32) -> &mut Self {
        self.put_u32(58, value)
    }
}

/// A field and the value that an entry matches.
pub type DlDpipeMatchValueAttrs<'a> = AttrsOf<'a, sets::DlDpipeMatchValue>;

impl<'a> DlDpipeMatchValueAttrs<'a> {
    /// A field to match; repeats.
    #[doc(alias = "DEVLINK_ATTR_DPIPE_MATCH")]
    #[inline]
    pub fn dpipe_match(&self) -> rt::Multi<'a, DlDpipeMatchAttrs<'a>> {
        self.view.all(40)
    }

    /// Value of the field, as wide as the field.
    #[doc(alias = "DEVLINK_ATTR_DPIPE_VALUE")]
    #[inline]
    pub fn dpipe_value(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(46)
    }

    /// Bits of the value that count; absent if all do.
    #[doc(alias = "DEVLINK_ATTR_DPIPE_VALUE_MASK")]
    #[inline]
    pub fn dpipe_value_mask(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(47)
    }

    /// What the value is to the kernel, such as an interface's index; see the field's mapping type.
    #[doc(alias = "DEVLINK_ATTR_DPIPE_VALUE_MAPPING")]
    #[inline]
    pub fn dpipe_value_mapping(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(48)
    }
}

impl DlDpipeMatchValueWriter {
    /// Sets [`dpipe-match`](DlDpipeMatchValueAttrs#method.dpipe_match): call it once for each
    /// value.
    #[inline]
    pub fn dpipe_match(
        &mut self,
        fill: impl FnOnce(&mut DlDpipeMatchWriter),
    ) -> &mut Self {
        self.put_nest::<DlDpipeMatchWriter>(40, fill)
    }

    /// Sets [`dpipe-value`](DlDpipeMatchValueAttrs#method.dpipe_value).
    #[inline]
    pub fn dpipe_value(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(46, value)
    }

    /// Sets [`dpipe-value-mask`](DlDpipeMatchValueAttrs#method.dpipe_value_mask).
    #[inline]
    pub fn dpipe_value_mask(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(47, value)
    }

    /// Sets [`dpipe-value-mapping`](DlDpipeMatchValueAttrs#method.dpipe_value_mapping).
    #[inline]
    pub fn dpipe_value_mapping(&mut self, value: u32) -> &mut Self {
        self.put_u32(48, value)
    }
}

/// An action on a field.
pub type DlDpipeActionAttrs<'a> = AttrsOf<'a, sets::DlDpipeAction>;

impl<'a> DlDpipeActionAttrs<'a> {
    /// The `dpipe-action-type` attribute.
    #[doc(alias = "DEVLINK_ATTR_DPIPE_ACTION_TYPE")]
    #[inline]
    pub fn dpipe_action_type(&self) -> Result<Option<DpipeActionType>, rt::DecodeError> {
        self.view.get::<c::As<DpipeActionType, u32>>(45)
    }

    /// Number of the header, among those that all devices share or among the driver's own.
    #[doc(alias = "DEVLINK_ATTR_DPIPE_HEADER_ID")]
    #[inline]
    pub fn dpipe_header_id(&self) -> Result<Option<DpipeHeaderId>, rt::DecodeError> {
        self.view.get::<c::As<DpipeHeaderId, u32>>(52)
    }

    /// 1 if the header's number is one that all devices share, 0 if it is the driver's.
    #[doc(alias = "DEVLINK_ATTR_DPIPE_HEADER_GLOBAL")]
    #[inline]
    pub fn dpipe_header_global(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(54)
    }

    /// Which one, if a packet has the header several times; 0 is the outermost.
    #[doc(alias = "DEVLINK_ATTR_DPIPE_HEADER_INDEX")]
    #[inline]
    pub fn dpipe_header_index(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(55)
    }

    /// Number of the field in its header.
    #[doc(alias = "DEVLINK_ATTR_DPIPE_FIELD_ID")]
    #[inline]
    pub fn dpipe_field_id(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(58)
    }
}

impl DlDpipeActionWriter {
    /// Sets [`dpipe-action-type`](DlDpipeActionAttrs#method.dpipe_action_type).
    #[inline]
    pub fn dpipe_action_type(&mut self, value: DpipeActionType) -> &mut Self {
        self.put_attr::<c::As<DpipeActionType, u32>>(45, value)
    }

    /// Sets [`dpipe-header-id`](DlDpipeActionAttrs#method.dpipe_header_id).
    #[inline]
    pub fn dpipe_header_id(&mut self, value: DpipeHeaderId) -> &mut Self {
        self.put_attr::<c::As<DpipeHeaderId, u32>>(52, value)
    }

    /// Sets [`dpipe-header-global`](DlDpipeActionAttrs#method.dpipe_header_global).
    #[inline]
    pub fn dpipe_header_global(&mut self, value: u8) -> &mut Self {
        self.put_u8(54, value)
    }

    /// Sets [`dpipe-header-index`](DlDpipeActionAttrs#method.dpipe_header_index).
    #[inline]
    pub fn dpipe_header_index(&mut self, value: u32) -> &mut Self {
        self.put_u32(55, value)
    }

    /// Sets [`dpipe-field-id`](DlDpipeActionAttrs#method.dpipe_field_id).
    #[inline]
    pub fn dpipe_field_id(&mut self, value: u32) -> &mut Self {
        self.put_u32(58, value)
    }
}

/// An action and the value that an entry sets.
pub type DlDpipeActionValueAttrs<'a> = AttrsOf<'a, sets::DlDpipeActionValue>;

impl<'a> DlDpipeActionValueAttrs<'a> {
    /// An action; repeats.
    #[doc(alias = "DEVLINK_ATTR_DPIPE_ACTION")]
    #[inline]
    pub fn dpipe_action(&self) -> rt::Multi<'a, DlDpipeActionAttrs<'a>> {
        self.view.all(43)
    }

    /// Value of the field, as wide as the field.
    #[doc(alias = "DEVLINK_ATTR_DPIPE_VALUE")]
    #[inline]
    pub fn dpipe_value(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(46)
    }

    /// Bits of the value that count; absent if all do.
    #[doc(alias = "DEVLINK_ATTR_DPIPE_VALUE_MASK")]
    #[inline]
    pub fn dpipe_value_mask(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(47)
    }

    /// What the value is to the kernel, such as an interface's index; see the field's mapping type.
    #[doc(alias = "DEVLINK_ATTR_DPIPE_VALUE_MAPPING")]
    #[inline]
    pub fn dpipe_value_mapping(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(48)
    }
}

impl DlDpipeActionValueWriter {
    /// Sets [`dpipe-action`](DlDpipeActionValueAttrs#method.dpipe_action): call it once for each
    /// value.
    #[inline]
    pub fn dpipe_action(
        &mut self,
        fill: impl FnOnce(&mut DlDpipeActionWriter),
    ) -> &mut Self {
        self.put_nest::<DlDpipeActionWriter>(43, fill)
    }

    /// Sets [`dpipe-value`](DlDpipeActionValueAttrs#method.dpipe_value).
    #[inline]
    pub fn dpipe_value(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(46, value)
    }

    /// Sets [`dpipe-value-mask`](DlDpipeActionValueAttrs#method.dpipe_value_mask).
    #[inline]
    pub fn dpipe_value_mask(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(47, value)
    }

    /// Sets [`dpipe-value-mapping`](DlDpipeActionValueAttrs#method.dpipe_value_mapping).
    #[inline]
    pub fn dpipe_value_mapping(&mut self, value: u32) -> &mut Self {
        self.put_u32(48, value)
    }
}

/// Headers that tables refer to.
pub type DlDpipeHeadersAttrs<'a> = AttrsOf<'a, sets::DlDpipeHeaders>;

impl<'a> DlDpipeHeadersAttrs<'a> {
    /// One header; repeats.
    #[doc(alias = "DEVLINK_ATTR_DPIPE_HEADER")]
    #[inline]
    pub fn dpipe_header(&self) -> rt::Multi<'a, DlDpipeHeaderAttrs<'a>> {
        self.view.all(50)
    }
}

impl DlDpipeHeadersWriter {
    /// Sets [`dpipe-header`](DlDpipeHeadersAttrs#method.dpipe_header): call it once for each value.
    #[inline]
    pub fn dpipe_header(
        &mut self,
        fill: impl FnOnce(&mut DlDpipeHeaderWriter),
    ) -> &mut Self {
        self.put_nest::<DlDpipeHeaderWriter>(50, fill)
    }
}

/// One header.
pub type DlDpipeHeaderAttrs<'a> = AttrsOf<'a, sets::DlDpipeHeader>;

impl<'a> DlDpipeHeaderAttrs<'a> {
    /// The `dpipe-header-name` attribute.
    #[doc(alias = "DEVLINK_ATTR_DPIPE_HEADER_NAME")]
    #[inline]
    pub fn dpipe_header_name(&self) -> Result<Option<&'a rt::BStr>, rt::DecodeError> {
        self.view.get_text(51)
    }

    /// Number of the header, among those that all devices share or among the driver's own.
    #[doc(alias = "DEVLINK_ATTR_DPIPE_HEADER_ID")]
    #[inline]
    pub fn dpipe_header_id(&self) -> Result<Option<DpipeHeaderId>, rt::DecodeError> {
        self.view.get::<c::As<DpipeHeaderId, u32>>(52)
    }

    /// 1 if the header's number is one that all devices share, 0 if it is the driver's.
    #[doc(alias = "DEVLINK_ATTR_DPIPE_HEADER_GLOBAL")]
    #[inline]
    pub fn dpipe_header_global(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(54)
    }

    /// Fields of the header.
    #[doc(alias = "DEVLINK_ATTR_DPIPE_HEADER_FIELDS")]
    #[inline]
    pub fn dpipe_header_fields(
        &self,
    ) -> Result<Option<DlDpipeHeaderFieldsAttrs<'a>>, rt::DecodeError> {
        self.view.get::<DlDpipeHeaderFieldsAttrs<'_>>(53)
    }
}

impl DlDpipeHeaderWriter {
    /// Sets [`dpipe-header-name`](DlDpipeHeaderAttrs#method.dpipe_header_name).
    #[inline]
    pub fn dpipe_header_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(51, value)
    }

    /// Sets [`dpipe-header-id`](DlDpipeHeaderAttrs#method.dpipe_header_id).
    #[inline]
    pub fn dpipe_header_id(&mut self, value: DpipeHeaderId) -> &mut Self {
        self.put_attr::<c::As<DpipeHeaderId, u32>>(52, value)
    }

    /// Sets [`dpipe-header-global`](DlDpipeHeaderAttrs#method.dpipe_header_global).
    #[inline]
    pub fn dpipe_header_global(&mut self, value: u8) -> &mut Self {
        self.put_u8(54, value)
    }

    /// Sets [`dpipe-header-fields`](DlDpipeHeaderAttrs#method.dpipe_header_fields).
    #[inline]
    pub fn dpipe_header_fields(
        &mut self,
        fill: impl FnOnce(&mut DlDpipeHeaderFieldsWriter),
    ) -> &mut Self {
        self.put_nest::<DlDpipeHeaderFieldsWriter>(53, fill)
    }
}

/// Fields of a header.
pub type DlDpipeHeaderFieldsAttrs<'a> = AttrsOf<'a, sets::DlDpipeHeaderFields>;

impl<'a> DlDpipeHeaderFieldsAttrs<'a> {
    /// One field; repeats.
    #[doc(alias = "DEVLINK_ATTR_DPIPE_FIELD")]
    #[inline]
    pub fn dpipe_field(&self) -> rt::Multi<'a, DlDpipeFieldAttrs<'a>> {
        self.view.all(56)
    }
}

impl DlDpipeHeaderFieldsWriter {
    /// Sets [`dpipe-field`](DlDpipeHeaderFieldsAttrs#method.dpipe_field): call it once for each
    /// value.
    #[inline]
    pub fn dpipe_field(
        &mut self,
        fill: impl FnOnce(&mut DlDpipeFieldWriter),
    ) -> &mut Self {
        self.put_nest::<DlDpipeFieldWriter>(56, fill)
    }
}

/// One field of a header.
pub type DlDpipeFieldAttrs<'a> = AttrsOf<'a, sets::DlDpipeField>;

impl<'a> DlDpipeFieldAttrs<'a> {
    /// The `dpipe-field-name` attribute.
    #[doc(alias = "DEVLINK_ATTR_DPIPE_FIELD_NAME")]
    #[inline]
    pub fn dpipe_field_name(&self) -> Result<Option<&'a rt::BStr>, rt::DecodeError> {
        self.view.get_text(57)
    }

    /// Number of the field in its header.
    #[doc(alias = "DEVLINK_ATTR_DPIPE_FIELD_ID")]
    #[inline]
    pub fn dpipe_field_id(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(58)
    }

    /// Width in bits.
    #[doc(alias = "DEVLINK_ATTR_DPIPE_FIELD_BITWIDTH")]
    #[inline]
    pub fn dpipe_field_bitwidth(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(59)
    }

    /// What its values are to the kernel.
    #[doc(alias = "DEVLINK_ATTR_DPIPE_FIELD_MAPPING_TYPE")]
    #[inline]
    pub fn dpipe_field_mapping_type(
        &self,
    ) -> Result<Option<DpipeFieldMappingType>, rt::DecodeError> {
        self.view.get::<c::As<DpipeFieldMappingType, u32>>(60)
    }
}

impl DlDpipeFieldWriter {
    /// Sets [`dpipe-field-name`](DlDpipeFieldAttrs#method.dpipe_field_name).
    #[inline]
    pub fn dpipe_field_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(57, value)
    }

    /// Sets [`dpipe-field-id`](DlDpipeFieldAttrs#method.dpipe_field_id).
    #[inline]
    pub fn dpipe_field_id(&mut self, value: u32) -> &mut Self {
        self.put_u32(58, value)
    }

    /// Sets [`dpipe-field-bitwidth`](DlDpipeFieldAttrs#method.dpipe_field_bitwidth).
    #[inline]
    pub fn dpipe_field_bitwidth(&mut self, value: u32) -> &mut Self {
        self.put_u32(59, value)
    }

    /// Sets [`dpipe-field-mapping-type`](DlDpipeFieldAttrs#method.dpipe_field_mapping_type).
    #[inline]
    pub fn dpipe_field_mapping_type(
        &mut self,
        value: DpipeFieldMappingType,
    ) -> &mut Self {
        self.put_attr::<c::As<DpipeFieldMappingType, u32>>(60, value)
    }
}

/// One resource of a device, such as a hash table in a switch chip.
pub type DlResourceAttrs<'a> = AttrsOf<'a, sets::DlResource>;

impl<'a> DlResourceAttrs<'a> {
    /// The `resource-name` attribute.
    #[doc(alias = "DEVLINK_ATTR_RESOURCE_NAME")]
    #[inline]
    pub fn resource_name(&self) -> Result<Option<&'a rt::BStr>, rt::DecodeError> {
        self.view.get_text(65)
    }

    /// The `resource-id` attribute.
    #[doc(alias = "DEVLINK_ATTR_RESOURCE_ID")]
    #[inline]
    pub fn resource_id(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get_u64(66)
    }

    /// Size in force, in the resource's unit.
    #[doc(alias = "DEVLINK_ATTR_RESOURCE_SIZE")]
    #[inline]
    pub fn resource_size(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get_u64(67)
    }

    /// Size after the next reload; only if it differs.
    #[doc(alias = "DEVLINK_ATTR_RESOURCE_SIZE_NEW")]
    #[inline]
    pub fn resource_size_new(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get_u64(68)
    }

    /// 1 if the planned sizes of the parts fit into this resource, 0 if not; only if it has parts.
    #[doc(alias = "DEVLINK_ATTR_RESOURCE_SIZE_VALID")]
    #[inline]
    pub fn resource_size_valid(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(69)
    }

    /// The `resource-size-min` attribute.
    #[doc(alias = "DEVLINK_ATTR_RESOURCE_SIZE_MIN")]
    #[inline]
    pub fn resource_size_min(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get_u64(70)
    }

    /// The `resource-size-max` attribute.
    #[doc(alias = "DEVLINK_ATTR_RESOURCE_SIZE_MAX")]
    #[inline]
    pub fn resource_size_max(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get_u64(71)
    }

    /// Sizes are multiples of this.
    #[doc(alias = "DEVLINK_ATTR_RESOURCE_SIZE_GRAN")]
    #[inline]
    pub fn resource_size_gran(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get_u64(72)
    }

    /// Unit of all sizes.
    #[doc(alias = "DEVLINK_ATTR_RESOURCE_UNIT")]
    #[inline]
    pub fn resource_unit(&self) -> Result<Option<ResourceUnit>, rt::DecodeError> {
        self.view.get::<c::As<ResourceUnit, u8>>(73)
    }

    /// How much is in use; absent if the driver does not know.
    #[doc(alias = "DEVLINK_ATTR_RESOURCE_OCC")]
    #[inline]
    pub fn resource_occ(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get_u64(74)
    }

    /// Resources.
    #[doc(alias = "DEVLINK_ATTR_RESOURCE_LIST")]
    #[inline]
    pub fn resource_list(
        &self,
    ) -> Result<Option<DlResourceListAttrs<'a>>, rt::DecodeError> {
        self.view.get::<DlResourceListAttrs<'_>>(63)
    }
}

impl DlResourceWriter {
    /// Sets [`resource-name`](DlResourceAttrs#method.resource_name).
    #[inline]
    pub fn resource_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(65, value)
    }

    /// Sets [`resource-id`](DlResourceAttrs#method.resource_id).
    #[inline]
    pub fn resource_id(&mut self, value: u64) -> &mut Self {
        self.put_u64(66, value)
    }

    /// Sets [`resource-size`](DlResourceAttrs#method.resource_size).
    #[inline]
    pub fn resource_size(&mut self, value: u64) -> &mut Self {
        self.put_u64(67, value)
    }

    /// Sets [`resource-size-new`](DlResourceAttrs#method.resource_size_new).
    #[inline]
    pub fn resource_size_new(&mut self, value: u64) -> &mut Self {
        self.put_u64(68, value)
    }

    /// Sets [`resource-size-valid`](DlResourceAttrs#method.resource_size_valid).
    #[inline]
    pub fn resource_size_valid(&mut self, value: u8) -> &mut Self {
        self.put_u8(69, value)
    }

    /// Sets [`resource-size-min`](DlResourceAttrs#method.resource_size_min).
    #[inline]
    pub fn resource_size_min(&mut self, value: u64) -> &mut Self {
        self.put_u64(70, value)
    }

    /// Sets [`resource-size-max`](DlResourceAttrs#method.resource_size_max).
    #[inline]
    pub fn resource_size_max(&mut self, value: u64) -> &mut Self {
        self.put_u64(71, value)
    }

    /// Sets [`resource-size-gran`](DlResourceAttrs#method.resource_size_gran).
    #[inline]
    pub fn resource_size_gran(&mut self, value: u64) -> &mut Self {
        self.put_u64(72, value)
    }

    /// Sets [`resource-unit`](DlResourceAttrs#method.resource_unit).
    #[inline]
    pub fn resource_unit(&mut self, value: ResourceUnit) -> &mut Self {
        self.put_attr::<c::As<ResourceUnit, u8>>(73, value)
    }

    /// Sets [`resource-occ`](DlResourceAttrs#method.resource_occ).
    #[inline]
    pub fn resource_occ(&mut self, value: u64) -> &mut Self {
        self.put_u64(74, value)
    }

    /// Sets [`resource-list`](DlResourceAttrs#method.resource_list).
    #[inline]
    pub fn resource_list(
        &mut self,
        fill: impl FnOnce(&mut DlResourceListWriter),
    ) -> &mut Self {
        self.put_nest::<DlResourceListWriter>(63, fill)
    }
}

/// Resources.
pub type DlResourceListAttrs<'a> = AttrsOf<'a, sets::DlResourceList>;

impl<'a> DlResourceListAttrs<'a> {
    /// One resource, which may have a `resource-list` of its parts inside; repeats.
    #[doc(alias = "DEVLINK_ATTR_RESOURCE")]
    #[inline]
    pub fn resource(&self) -> rt::Multi<'a, DlResourceAttrs<'a>> {
        self.view.all(64)
    }
}

impl DlResourceListWriter {
    /// Sets [`resource`](DlResourceListAttrs#method.resource): call it once for each value.
    #[inline]
    pub fn resource(&mut self, fill: impl FnOnce(&mut DlResourceWriter)) -> &mut Self {
        self.put_nest::<DlResourceWriter>(64, fill)
    }
}

/// One parameter.
pub type DlParamAttrs<'a> = AttrsOf<'a, sets::DlParam>;

impl<'a> DlParamAttrs<'a> {
    /// Name such as `enable_sriov`.
    #[doc(alias = "DEVLINK_ATTR_PARAM_NAME")]
    #[inline]
    pub fn param_name(&self) -> Result<Option<&'a rt::BStr>, rt::DecodeError> {
        self.view.get_text(81)
    }

    /// The parameter means the same for all drivers.
    #[doc(alias = "DEVLINK_ATTR_PARAM_GENERIC")]
    #[inline]
    pub fn param_generic(&self) -> bool {
        self.view.has(82)
    }

    /// Form of the value.
    #[doc(alias = "DEVLINK_ATTR_PARAM_TYPE")]
    #[inline]
    pub fn param_type(&self) -> Result<Option<VarAttrType>, rt::DecodeError> {
        self.view.get::<c::As<VarAttrType, u8>>(83)
    }

    /// Values of the parameter.
    #[doc(alias = "DEVLINK_ATTR_PARAM_VALUES_LIST")]
    #[inline]
    pub fn param_values_list(
        &self,
    ) -> Result<Option<DlParamValuesListAttrs<'a>>, rt::DecodeError> {
        self.view.get::<DlParamValuesListAttrs<'_>>(84)
    }
}

impl DlParamWriter {
    /// Sets [`param-name`](DlParamAttrs#method.param_name).
    #[inline]
    pub fn param_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(81, value)
    }

    /// Sets [`param-generic`](DlParamAttrs#method.param_generic).
    #[inline]
    pub fn param_generic(&mut self, present: bool) -> &mut Self {
        self.put_flag(82, present)
    }

    /// Sets [`param-type`](DlParamAttrs#method.param_type).
    #[inline]
    pub fn param_type(&mut self, value: VarAttrType) -> &mut Self {
        self.put_attr::<c::As<VarAttrType, u8>>(83, value)
    }

    /// Sets [`param-values-list`](DlParamAttrs#method.param_values_list).
    #[inline]
    pub fn param_values_list(
        &mut self,
        fill: impl FnOnce(&mut DlParamValuesListWriter),
    ) -> &mut Self {
        self.put_nest::<DlParamValuesListWriter>(84, fill)
    }
}

/// Values of a parameter.
pub type DlParamValuesListAttrs<'a> = AttrsOf<'a, sets::DlParamValuesList>;

impl<'a> DlParamValuesListAttrs<'a> {
    /// The value for one configuration mode; repeats.
    #[doc(alias = "DEVLINK_ATTR_PARAM_VALUE")]
    #[inline]
    pub fn param_value(&self) -> rt::Multi<'a, DlParamValueAttrs<'a>> {
        self.view.all(85)
    }
}

impl DlParamValuesListWriter {
    /// Sets [`param-value`](DlParamValuesListAttrs#method.param_value): call it once for each
    /// value.
    #[inline]
    pub fn param_value(
        &mut self,
        fill: impl FnOnce(&mut DlParamValueWriter),
    ) -> &mut Self {
        self.put_nest::<DlParamValueWriter>(85, fill)
    }
}

/// The value of a parameter for one configuration mode.
pub type DlParamValueAttrs<'a> = AttrsOf<'a, sets::DlParamValue>;

impl<'a> DlParamValueAttrs<'a> {
    /// The value, in the form that `param-type` names: a number in host byte order or a string that
    /// ends with NUL. For a flag it has no content: present means true, absent false.
    #[doc(alias = "DEVLINK_ATTR_PARAM_VALUE_DATA")]
    #[inline]
    pub fn param_value_data(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(86)
    }

    /// When the value counts.
    #[doc(alias = "DEVLINK_ATTR_PARAM_VALUE_CMODE")]
    #[inline]
    pub fn param_value_cmode(&self) -> Result<Option<ParamCmode>, rt::DecodeError> {
        self.view.get::<c::As<ParamCmode, u8>>(87)
    }

    /// The default, in the form of `param-value-data`. Since Linux 6.19.
    #[doc(alias = "DEVLINK_ATTR_PARAM_VALUE_DEFAULT")]
    #[inline]
    pub fn param_value_default(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(182)
    }
}

impl DlParamValueWriter {
    /// Sets [`param-value-data`](DlParamValueAttrs#method.param_value_data).
    #[inline]
    pub fn param_value_data(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(86, value)
    }

    /// Sets [`param-value-cmode`](DlParamValueAttrs#method.param_value_cmode).
    #[inline]
    pub fn param_value_cmode(&mut self, value: ParamCmode) -> &mut Self {
        self.put_attr::<c::As<ParamCmode, u8>>(87, value)
    }

    /// Sets [`param-value-default`](DlParamValueAttrs#method.param_value_default).
    #[inline]
    pub fn param_value_default(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(182, value)
    }
}

/// Snapshots of a region.
pub type DlRegionSnapshotsAttrs<'a> = AttrsOf<'a, sets::DlRegionSnapshots>;

impl<'a> DlRegionSnapshotsAttrs<'a> {
    /// One snapshot; repeats.
    #[doc(alias = "DEVLINK_ATTR_REGION_SNAPSHOT")]
    #[inline]
    pub fn region_snapshot(&self) -> rt::Multi<'a, DlRegionSnapshotAttrs<'a>> {
        self.view.all(91)
    }
}

impl DlRegionSnapshotsWriter {
    /// Sets [`region-snapshot`](DlRegionSnapshotsAttrs#method.region_snapshot): call it once for
    /// each value.
    #[inline]
    pub fn region_snapshot(
        &mut self,
        fill: impl FnOnce(&mut DlRegionSnapshotWriter),
    ) -> &mut Self {
        self.put_nest::<DlRegionSnapshotWriter>(91, fill)
    }
}

/// One snapshot of a region.
pub type DlRegionSnapshotAttrs<'a> = AttrsOf<'a, sets::DlRegionSnapshot>;

impl<'a> DlRegionSnapshotAttrs<'a> {
    /// Number of the snapshot. Those of one event in several regions share it.
    #[doc(alias = "DEVLINK_ATTR_REGION_SNAPSHOT_ID")]
    #[inline]
    pub fn region_snapshot_id(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(92)
    }
}

impl DlRegionSnapshotWriter {
    /// Sets [`region-snapshot-id`](DlRegionSnapshotAttrs#method.region_snapshot_id).
    #[inline]
    pub fn region_snapshot_id(&mut self, value: u32) -> &mut Self {
        self.put_u32(92, value)
    }
}

/// Data that were read.
pub type DlRegionChunksAttrs<'a> = AttrsOf<'a, sets::DlRegionChunks>;

impl<'a> DlRegionChunksAttrs<'a> {
    /// One piece; repeats.
    #[doc(alias = "DEVLINK_ATTR_REGION_CHUNK")]
    #[inline]
    pub fn region_chunk(&self) -> rt::Multi<'a, DlRegionChunkAttrs<'a>> {
        self.view.all(94)
    }
}

impl DlRegionChunksWriter {
    /// Sets [`region-chunk`](DlRegionChunksAttrs#method.region_chunk): call it once for each value.
    #[inline]
    pub fn region_chunk(
        &mut self,
        fill: impl FnOnce(&mut DlRegionChunkWriter),
    ) -> &mut Self {
        self.put_nest::<DlRegionChunkWriter>(94, fill)
    }
}

/// One piece of data.
pub type DlRegionChunkAttrs<'a> = AttrsOf<'a, sets::DlRegionChunk>;

impl<'a> DlRegionChunkAttrs<'a> {
    /// Up to 256 bytes.
    #[doc(alias = "DEVLINK_ATTR_REGION_CHUNK_DATA")]
    #[inline]
    pub fn region_chunk_data(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(95)
    }

    /// Offset in the region, in bytes. In requests where to begin.
    #[doc(alias = "DEVLINK_ATTR_REGION_CHUNK_ADDR")]
    #[inline]
    pub fn region_chunk_addr(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get_u64(96)
    }
}

impl DlRegionChunkWriter {
    /// Sets [`region-chunk-data`](DlRegionChunkAttrs#method.region_chunk_data).
    #[inline]
    pub fn region_chunk_data(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(95, value)
    }

    /// Sets [`region-chunk-addr`](DlRegionChunkAttrs#method.region_chunk_addr).
    #[inline]
    pub fn region_chunk_addr(&mut self, value: u64) -> &mut Self {
        self.put_u64(96, value)
    }
}

/// Sequence of attributes that make up a document. Go through it in order.
pub type DlFmsgAttrs<'a> = AttrsOf<'a, sets::DlFmsg>;

impl<'a> DlFmsgAttrs<'a> {
    /// Begins an object.
    #[doc(alias = "DEVLINK_ATTR_FMSG_OBJ_NEST_START")]
    #[inline]
    pub fn fmsg_obj_nest_start(&self) -> bool {
        self.view.has(107)
    }

    /// Begins a pair of name and value.
    #[doc(alias = "DEVLINK_ATTR_FMSG_PAIR_NEST_START")]
    #[inline]
    pub fn fmsg_pair_nest_start(&self) -> bool {
        self.view.has(108)
    }

    /// Begins an array.
    #[doc(alias = "DEVLINK_ATTR_FMSG_ARR_NEST_START")]
    #[inline]
    pub fn fmsg_arr_nest_start(&self) -> bool {
        self.view.has(109)
    }

    /// Ends what began last.
    #[doc(alias = "DEVLINK_ATTR_FMSG_NEST_END")]
    #[inline]
    pub fn fmsg_nest_end(&self) -> bool {
        self.view.has(110)
    }

    /// Name of the pair.
    #[doc(alias = "DEVLINK_ATTR_FMSG_OBJ_NAME")]
    #[inline]
    pub fn fmsg_obj_name(&self) -> Result<Option<&'a rt::BStr>, rt::DecodeError> {
        self.view.get_text(111)
    }

    /// Form of the value, which is the next attribute.
    #[doc(alias = "DEVLINK_ATTR_FMSG_OBJ_VALUE_TYPE")]
    #[inline]
    pub fn fmsg_obj_value_type(&self) -> Result<Option<VarAttrType>, rt::DecodeError> {
        self.view.get::<c::As<VarAttrType, u8>>(112)
    }

    /// The value, in the form that `fmsg-obj-value-type` names: a number in host byte order, a
    /// string that ends with NUL, or for a flag a byte, 0 or 1.
    #[doc(alias = "DEVLINK_ATTR_FMSG_OBJ_VALUE_DATA")]
    #[inline]
    pub fn fmsg_obj_value_data(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.view.get_bytes(113)
    }
}

impl DlFmsgWriter {
    /// Sets [`fmsg-obj-nest-start`](DlFmsgAttrs#method.fmsg_obj_nest_start).
    #[inline]
    pub fn fmsg_obj_nest_start(&mut self, present: bool) -> &mut Self {
        self.put_flag(107, present)
    }

    /// Sets [`fmsg-pair-nest-start`](DlFmsgAttrs#method.fmsg_pair_nest_start).
    #[inline]
    pub fn fmsg_pair_nest_start(&mut self, present: bool) -> &mut Self {
        self.put_flag(108, present)
    }

    /// Sets [`fmsg-arr-nest-start`](DlFmsgAttrs#method.fmsg_arr_nest_start).
    #[inline]
    pub fn fmsg_arr_nest_start(&mut self, present: bool) -> &mut Self {
        self.put_flag(109, present)
    }

    /// Sets [`fmsg-nest-end`](DlFmsgAttrs#method.fmsg_nest_end).
    #[inline]
    pub fn fmsg_nest_end(&mut self, present: bool) -> &mut Self {
        self.put_flag(110, present)
    }

    /// Sets [`fmsg-obj-name`](DlFmsgAttrs#method.fmsg_obj_name).
    #[inline]
    pub fn fmsg_obj_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(111, value)
    }

    /// Sets [`fmsg-obj-value-type`](DlFmsgAttrs#method.fmsg_obj_value_type).
    #[inline]
    pub fn fmsg_obj_value_type(&mut self, value: VarAttrType) -> &mut Self {
        self.put_attr::<c::As<VarAttrType, u8>>(112, value)
    }

    /// Sets [`fmsg-obj-value-data`](DlFmsgAttrs#method.fmsg_obj_value_data).
    #[inline]
    pub fn fmsg_obj_value_data(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(113, value)
    }
}

/// A part of the device that is watched for errors, such as its firmware or its send queues.
pub type DlHealthReporterAttrs<'a> = AttrsOf<'a, sets::DlHealthReporter>;

impl<'a> DlHealthReporterAttrs<'a> {
    /// The `health-reporter-name` attribute.
    #[doc(alias = "DEVLINK_ATTR_HEALTH_REPORTER_NAME")]
    #[inline]
    pub fn health_reporter_name(&self) -> Result<Option<&'a rt::BStr>, rt::DecodeError> {
        self.view.get_text(115)
    }

    /// 0 healthy, 1 error.
    #[doc(alias = "DEVLINK_ATTR_HEALTH_REPORTER_STATE")]
    #[inline]
    pub fn health_reporter_state(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(116)
    }

    /// Errors reported.
    #[doc(alias = "DEVLINK_ATTR_HEALTH_REPORTER_ERR_COUNT")]
    #[inline]
    pub fn health_reporter_err_count(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get_u64(117)
    }

    /// Successful recoveries.
    #[doc(alias = "DEVLINK_ATTR_HEALTH_REPORTER_RECOVER_COUNT")]
    #[inline]
    pub fn health_reporter_recover_count(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get_u64(118)
    }

    /// Least time between two automatic recoveries, in milliseconds. An error that comes sooner is
    /// left for the user.
    #[doc(alias = "DEVLINK_ATTR_HEALTH_REPORTER_GRACEFUL_PERIOD")]
    #[inline]
    pub fn health_reporter_graceful_period(
        &self,
    ) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get_u64(120)
    }

    /// 1 to recover without being asked, 0 not to.
    #[doc(alias = "DEVLINK_ATTR_HEALTH_REPORTER_AUTO_RECOVER")]
    #[inline]
    pub fn health_reporter_auto_recover(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(121)
    }

    /// When the stored dump was taken, in milliseconds of the kernel's tick counter; prefer
    /// `health-reporter-dump-ts-ns`.
    #[doc(alias = "DEVLINK_ATTR_HEALTH_REPORTER_DUMP_TS")]
    #[inline]
    pub fn health_reporter_dump_ts(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get_u64(119)
    }

    /// When the stored dump was taken, in nanoseconds since 1970 (UTC).
    #[doc(alias = "DEVLINK_ATTR_HEALTH_REPORTER_DUMP_TS_NS")]
    #[inline]
    pub fn health_reporter_dump_ts_ns(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get_u64(137)
    }

    /// 1 to store a dump at each error, 0 not to.
    #[doc(alias = "DEVLINK_ATTR_HEALTH_REPORTER_AUTO_DUMP")]
    #[inline]
    pub fn health_reporter_auto_dump(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(141)
    }

    /// Time after a first recovery in which further errors are recovered too, before the grace
    /// period begins, in milliseconds.
    #[doc(alias = "DEVLINK_ATTR_HEALTH_REPORTER_BURST_PERIOD")]
    #[inline]
    pub fn health_reporter_burst_period(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get_u64(181)
    }
}

impl DlHealthReporterWriter {
    /// Sets [`health-reporter-name`](DlHealthReporterAttrs#method.health_reporter_name).
    #[inline]
    pub fn health_reporter_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(115, value)
    }

    /// Sets [`health-reporter-state`](DlHealthReporterAttrs#method.health_reporter_state).
    #[inline]
    pub fn health_reporter_state(&mut self, value: u8) -> &mut Self {
        self.put_u8(116, value)
    }

    /// Sets [`health-reporter-err-count`](DlHealthReporterAttrs#method.health_reporter_err_count).
    #[inline]
    pub fn health_reporter_err_count(&mut self, value: u64) -> &mut Self {
        self.put_u64(117, value)
    }

    /// Sets
    /// [`health-reporter-recover-count`](DlHealthReporterAttrs#method.health_reporter_recover_count).
    #[inline]
    pub fn health_reporter_recover_count(&mut self, value: u64) -> &mut Self {
        self.put_u64(118, value)
    }

    /// Sets
    /// [`health-reporter-graceful-period`](DlHealthReporterAttrs#method.health_reporter_graceful_period).
    #[inline]
    pub fn health_reporter_graceful_period(&mut self, value: u64) -> &mut Self {
        self.put_u64(120, value)
    }

    /// Sets
    /// [`health-reporter-auto-recover`](DlHealthReporterAttrs#method.health_reporter_auto_recover).
    #[inline]
    pub fn health_reporter_auto_recover(&mut self, value: u8) -> &mut Self {
        self.put_u8(121, value)
    }

    /// Sets [`health-reporter-dump-ts`](DlHealthReporterAttrs#method.health_reporter_dump_ts).
    #[inline]
    pub fn health_reporter_dump_ts(&mut self, value: u64) -> &mut Self {
        self.put_u64(119, value)
    }

    /// Sets
    /// [`health-reporter-dump-ts-ns`](DlHealthReporterAttrs#method.health_reporter_dump_ts_ns).
    #[inline]
    pub fn health_reporter_dump_ts_ns(&mut self, value: u64) -> &mut Self {
        self.put_u64(137, value)
    }

    /// Sets [`health-reporter-auto-dump`](DlHealthReporterAttrs#method.health_reporter_auto_dump).
    #[inline]
    pub fn health_reporter_auto_dump(&mut self, value: u8) -> &mut Self {
        self.put_u8(141, value)
    }

    /// Sets
    /// [`health-reporter-burst-period`](DlHealthReporterAttrs#method.health_reporter_burst_period).
    #[inline]
    pub fn health_reporter_burst_period(&mut self, value: u64) -> &mut Self {
        self.put_u64(181, value)
    }
}

/// Counters of a trap, group or policer. The first has attribute number 0.
pub type DlAttrStatsAttrs<'a> = AttrsOf<'a, sets::DlAttrStats>;

impl<'a> DlAttrStatsAttrs<'a> {
    /// Packets passed to the CPU.
    #[doc(alias = "DEVLINK_ATTR_STATS_RX_PACKETS")]
    #[inline]
    pub fn stats_rx_packets(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get_u64(0)
    }

    /// Bytes in these packets.
    #[doc(alias = "DEVLINK_ATTR_STATS_RX_BYTES")]
    #[inline]
    pub fn stats_rx_bytes(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get_u64(1)
    }

    /// Packets dropped by the device or policer.
    #[doc(alias = "DEVLINK_ATTR_STATS_RX_DROPPED")]
    #[inline]
    pub fn stats_rx_dropped(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get_u64(2)
    }
}

impl DlAttrStatsWriter {
    /// Sets [`stats-rx-packets`](DlAttrStatsAttrs#method.stats_rx_packets).
    #[inline]
    pub fn stats_rx_packets(&mut self, value: u64) -> &mut Self {
        self.put_u64(0, value)
    }

    /// Sets [`stats-rx-bytes`](DlAttrStatsAttrs#method.stats_rx_bytes).
    #[inline]
    pub fn stats_rx_bytes(&mut self, value: u64) -> &mut Self {
        self.put_u64(1, value)
    }

    /// Sets [`stats-rx-dropped`](DlAttrStatsAttrs#method.stats_rx_dropped).
    #[inline]
    pub fn stats_rx_dropped(&mut self, value: u64) -> &mut Self {
        self.put_u64(2, value)
    }
}

/// What a trap can report about a packet. The first has attribute number 0.
pub type DlTrapMetadataAttrs<'a> = AttrsOf<'a, sets::DlTrapMetadata>;

impl<'a> DlTrapMetadataAttrs<'a> {
    /// The port it came in by.
    #[doc(alias = "DEVLINK_ATTR_TRAP_METADATA_TYPE_IN_PORT")]
    #[inline]
    pub fn trap_metadata_type_in_port(&self) -> bool {
        self.view.has(0)
    }

    /// The cookie of the flow action that dropped it.
    #[doc(alias = "DEVLINK_ATTR_TRAP_METADATA_TYPE_FA_COOKIE")]
    #[inline]
    pub fn trap_metadata_type_fa_cookie(&self) -> bool {
        self.view.has(1)
    }
}

impl DlTrapMetadataWriter {
    /// Sets [`trap-metadata-type-in-port`](DlTrapMetadataAttrs#method.trap_metadata_type_in_port).
    #[inline]
    pub fn trap_metadata_type_in_port(&mut self, present: bool) -> &mut Self {
        self.put_flag(0, present)
    }

    /// Sets
    /// [`trap-metadata-type-fa-cookie`](DlTrapMetadataAttrs#method.trap_metadata_type_fa_cookie).
    #[inline]
    pub fn trap_metadata_type_fa_cookie(&mut self, present: bool) -> &mut Self {
        self.put_flag(1, present)
    }
}

/// Types of line cards.
pub type DlLinecardSupportedTypesAttrs<'a> = AttrsOf<'a, sets::DlLinecardSupportedTypes>;

impl<'a> DlLinecardSupportedTypesAttrs<'a> {
    /// Type that the slot is provisioned for, such as `16x100G`.
    #[doc(alias = "DEVLINK_ATTR_LINECARD_TYPE")]
    #[inline]
    pub fn linecard_type(&self) -> rt::Multi<'a, c::Text> {
        self.view.all(173)
    }
}

impl DlLinecardSupportedTypesWriter {
    /// Sets [`linecard-type`](DlLinecardSupportedTypesAttrs#method.linecard_type): call it once for
    /// each value.
    #[inline]
    pub fn linecard_type(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(173, value)
    }
}

/// Name of a device that belongs to another, and where it is.
pub type DlNestedDevlinkAttrs<'a> = AttrsOf<'a, sets::DlNestedDevlink>;

impl<'a> DlNestedDevlinkAttrs<'a> {
    /// Bus of the device, such as `pci` or `auxiliary`; half of its name.
    #[doc(alias = "DEVLINK_ATTR_BUS_NAME")]
    #[inline]
    pub fn bus_name(&self) -> Result<Option<&'a rt::BStr>, rt::DecodeError> {
        self.view.get_text(1)
    }

    /// Device on that bus, such as `0000:03:00.0`; the other half.
    #[doc(alias = "DEVLINK_ATTR_DEV_NAME")]
    #[inline]
    pub fn dev_name(&self) -> Result<Option<&'a rt::BStr>, rt::DecodeError> {
        self.view.get_text(2)
    }

    /// Id of its network namespace, if that is another one.
    #[doc(alias = "DEVLINK_ATTR_NETNS_ID")]
    #[inline]
    pub fn netns_id(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(140)
    }

    /// Number of the device in the kernel; names it instead of `bus-name` and `dev-name`.
    #[doc(alias = "DEVLINK_ATTR_INDEX")]
    #[inline]
    pub fn index_(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get::<c::Uint>(184)
    }
}

impl DlNestedDevlinkWriter {
    /// Sets [`bus-name`](DlNestedDevlinkAttrs#method.bus_name).
    #[inline]
    pub fn bus_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }

    /// Sets [`dev-name`](DlNestedDevlinkAttrs#method.dev_name).
    #[inline]
    pub fn dev_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(2, value)
    }

    /// Sets [`netns-id`](DlNestedDevlinkAttrs#method.netns_id).
    #[inline]
    pub fn netns_id(&mut self, value: u32) -> &mut Self {
        self.put_u32(140, value)
    }

    /// Sets [`index`](DlNestedDevlinkAttrs#method.index_): at most 4294967295.
    #[inline]
    pub fn index_(&mut self, value: u64) -> &mut Self {
        self.put_checked::<c::Uint>(184, value)
    }
}

/// Self-tests, a flag each.
pub type DlSelftestIdAttrs<'a> = AttrsOf<'a, sets::DlSelftestId>;

impl<'a> DlSelftestIdAttrs<'a> {
    /// Test of the flash memory.
    #[doc(alias = "DEVLINK_ATTR_SELFTEST_ID_FLASH")]
    #[inline]
    pub fn flash(&self) -> bool {
        self.view.has(1)
    }
}

impl DlSelftestIdWriter {
    /// Sets [`flash`](DlSelftestIdAttrs#method.flash).
    #[inline]
    pub fn flash(&mut self, present: bool) -> &mut Self {
        self.put_flag(1, present)
    }
}

/// Share of one traffic class.
pub type DlRateTcBwsAttrs<'a> = AttrsOf<'a, sets::DlRateTcBws>;

impl<'a> DlRateTcBwsAttrs<'a> {
    /// Number of the traffic class, 0 to 7.
    #[doc(alias = "DEVLINK_RATE_TC_ATTR_INDEX")]
    #[inline]
    pub fn index_(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.view.get_u8(1)
    }

    /// Share of the bandwidth, relative to those of the other classes.
    #[doc(alias = "DEVLINK_RATE_TC_ATTR_BW")]
    #[inline]
    pub fn bw(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(2)
    }
}

impl DlRateTcBwsWriter {
    /// Sets [`index`](DlRateTcBwsAttrs#method.index_): at most 7.
    #[inline]
    pub fn index_(&mut self, value: u8) -> &mut Self {
        self.put_checked::<u8>(1, value)
    }

    /// Sets [`bw`](DlRateTcBwsAttrs#method.bw).
    #[inline]
    pub fn bw(&mut self, value: u32) -> &mut Self {
        self.put_u32(2, value)
    }
}

/// Name of another device.
pub type DlParentDevAttrs<'a> = AttrsOf<'a, sets::DlParentDev>;

impl<'a> DlParentDevAttrs<'a> {
    /// Bus of the device, such as `pci` or `auxiliary`; half of its name.
    #[doc(alias = "DEVLINK_ATTR_BUS_NAME")]
    #[inline]
    pub fn bus_name(&self) -> Result<Option<&'a rt::BStr>, rt::DecodeError> {
        self.view.get_text(1)
    }

    /// Device on that bus, such as `0000:03:00.0`; the other half.
    #[doc(alias = "DEVLINK_ATTR_DEV_NAME")]
    #[inline]
    pub fn dev_name(&self) -> Result<Option<&'a rt::BStr>, rt::DecodeError> {
        self.view.get_text(2)
    }

    /// Number of the device in the kernel; names it instead of `bus-name` and `dev-name`.
    #[doc(alias = "DEVLINK_ATTR_INDEX")]
    #[inline]
    pub fn index_(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.view.get::<c::Uint>(184)
    }
}

impl DlParentDevWriter {
    /// Sets [`bus-name`](DlParentDevAttrs#method.bus_name).
    #[inline]
    pub fn bus_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }

    /// Sets [`dev-name`](DlParentDevAttrs#method.dev_name).
    #[inline]
    pub fn dev_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(2, value)
    }

    /// Sets [`index`](DlParentDevAttrs#method.index_): at most 4294967295.
    #[inline]
    pub fn index_(&mut self, value: u64) -> &mut Self {
        self.put_checked::<c::Uint>(184, value)
    }
}
