// @generated from specs/devlink.yaml by `cargo xtask generate`. Do not edit: change the spec.
//! Attribute sets: a view to read and a writer to write each.
use super::*;
/// All of a device's attributes; the other sets are parts of it.
pub struct DevlinkAttrs<'a>(rt::View<'a, 187>);
rt::__view!(DevlinkAttrs, FAMILY, 0, 187);
impl<'a> DevlinkAttrs<'a> {
    /// Bus of the device, such as `pci` or `auxiliary`; half of its name.
    #[doc(alias = "DEVLINK_ATTR_BUS_NAME")]
    #[inline]
    pub fn bus_name(&self) -> Result<Option<&'a rt::BStr>, rt::DecodeError> {
        self.0.get_text::<Self>(1)
    }
    /// Device on that bus, such as `0000:03:00.0`; the other half.
    #[doc(alias = "DEVLINK_ATTR_DEV_NAME")]
    #[inline]
    pub fn dev_name(&self) -> Result<Option<&'a rt::BStr>, rt::DecodeError> {
        self.0.get_text::<Self>(2)
    }
    /// Number of a port in the device.
    #[doc(alias = "DEVLINK_ATTR_PORT_INDEX")]
    #[inline]
    pub fn port_index(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.0.get_u32::<Self>(3)
    }
    /// Link layer that the port has.
    #[doc(alias = "DEVLINK_ATTR_PORT_TYPE")]
    #[inline]
    pub fn port_type(&self) -> Result<Option<PortType>, rt::DecodeError> {
        self.0.get::<Self, c::As<PortType, u16>>(4)
    }
    /// Link layer that was asked for; only after somebody did.
    #[doc(alias = "DEVLINK_ATTR_PORT_DESIRED_TYPE")]
    #[inline]
    pub fn port_desired_type(&self) -> Result<Option<PortType>, rt::DecodeError> {
        self.0.get::<Self, c::As<PortType, u16>>(5)
    }
    /// Index of the port's interface.
    #[doc(alias = "DEVLINK_ATTR_PORT_NETDEV_IFINDEX")]
    #[inline]
    pub fn port_netdev_ifindex(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.0.get_u32::<Self>(6)
    }
    /// Name of the port's interface.
    #[doc(alias = "DEVLINK_ATTR_PORT_NETDEV_NAME")]
    #[inline]
    pub fn port_netdev_name(&self) -> Result<Option<&'a rt::BStr>, rt::DecodeError> {
        self.0.get_text::<Self>(7)
    }
    /// Name of the port's InfiniBand device.
    #[doc(alias = "DEVLINK_ATTR_PORT_IBDEV_NAME")]
    #[inline]
    pub fn port_ibdev_name(&self) -> Result<Option<&'a rt::BStr>, rt::DecodeError> {
        self.0.get_text::<Self>(8)
    }
    /// Number of ports to split into.
    #[doc(alias = "DEVLINK_ATTR_PORT_SPLIT_COUNT")]
    #[inline]
    pub fn port_split_count(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.0.get_u32::<Self>(9)
    }
    /// Number of the physical port that this is a part of.
    #[doc(alias = "DEVLINK_ATTR_PORT_SPLIT_GROUP")]
    #[inline]
    pub fn port_split_group(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.0.get_u32::<Self>(10)
    }
    /// Number of a shared buffer.
    #[doc(alias = "DEVLINK_ATTR_SB_INDEX")]
    #[inline]
    pub fn sb_index(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.0.get_u32::<Self>(11)
    }
    /// Size of the shared buffer, in bytes.
    #[doc(alias = "DEVLINK_ATTR_SB_SIZE")]
    #[inline]
    pub fn sb_size(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.0.get_u32::<Self>(12)
    }
    /// The `sb-ingress-pool-count` attribute.
    #[doc(alias = "DEVLINK_ATTR_SB_INGRESS_POOL_COUNT")]
    #[inline]
    pub fn sb_ingress_pool_count(&self) -> Result<Option<u16>, rt::DecodeError> {
        self.0.get_u16::<Self>(13)
    }
    /// The `sb-egress-pool-count` attribute.
    #[doc(alias = "DEVLINK_ATTR_SB_EGRESS_POOL_COUNT")]
    #[inline]
    pub fn sb_egress_pool_count(&self) -> Result<Option<u16>, rt::DecodeError> {
        self.0.get_u16::<Self>(14)
    }
    /// Number of traffic classes at ingress.
    #[doc(alias = "DEVLINK_ATTR_SB_INGRESS_TC_COUNT")]
    #[inline]
    pub fn sb_ingress_tc_count(&self) -> Result<Option<u16>, rt::DecodeError> {
        self.0.get_u16::<Self>(15)
    }
    /// Number of traffic classes at egress.
    #[doc(alias = "DEVLINK_ATTR_SB_EGRESS_TC_COUNT")]
    #[inline]
    pub fn sb_egress_tc_count(&self) -> Result<Option<u16>, rt::DecodeError> {
        self.0.get_u16::<Self>(16)
    }
    /// Number of a pool, counted over ingress and egress pools together.
    #[doc(alias = "DEVLINK_ATTR_SB_POOL_INDEX")]
    #[inline]
    pub fn sb_pool_index(&self) -> Result<Option<u16>, rt::DecodeError> {
        self.0.get_u16::<Self>(17)
    }
    /// The `sb-pool-type` attribute.
    #[doc(alias = "DEVLINK_ATTR_SB_POOL_TYPE")]
    #[inline]
    pub fn sb_pool_type(&self) -> Result<Option<SbPoolType>, rt::DecodeError> {
        self.0.get::<Self, c::As<SbPoolType, u8>>(18)
    }
    /// Size of the pool, in bytes.
    #[doc(alias = "DEVLINK_ATTR_SB_POOL_SIZE")]
    #[inline]
    pub fn sb_pool_size(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.0.get_u32::<Self>(19)
    }
    /// How thresholds of this pool are meant.
    #[doc(alias = "DEVLINK_ATTR_SB_POOL_THRESHOLD_TYPE")]
    #[inline]
    pub fn sb_pool_threshold_type(
        &self,
    ) -> Result<Option<SbThresholdType>, rt::DecodeError> {
        self.0.get::<Self, c::As<SbThresholdType, u8>>(20)
    }
    /// What a port or traffic class may use. With a static threshold, bytes; with a dynamic one, a number x from 0 to 20, which stands for the share a/(1+a) of what is free, where a is 2 to the power of x-10.
    #[doc(alias = "DEVLINK_ATTR_SB_THRESHOLD")]
    #[inline]
    pub fn sb_threshold(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.0.get_u32::<Self>(21)
    }
    /// Number of a traffic class.
    #[doc(alias = "DEVLINK_ATTR_SB_TC_INDEX")]
    #[inline]
    pub fn sb_tc_index(&self) -> Result<Option<u16>, rt::DecodeError> {
        self.0.get_u16::<Self>(22)
    }
    /// Use at the time of the snapshot, in bytes.
    #[doc(alias = "DEVLINK_ATTR_SB_OCC_CUR")]
    #[inline]
    pub fn sb_occ_cur(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.0.get_u32::<Self>(23)
    }
    /// Largest use since the last clearing, in bytes.
    #[doc(alias = "DEVLINK_ATTR_SB_OCC_MAX")]
    #[inline]
    pub fn sb_occ_max(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.0.get_u32::<Self>(24)
    }
    /// How the embedded switch works.
    #[doc(alias = "DEVLINK_ATTR_ESWITCH_MODE")]
    #[inline]
    pub fn eswitch_mode(&self) -> Result<Option<EswitchMode>, rt::DecodeError> {
        self.0.get::<Self, c::As<EswitchMode, u16>>(25)
    }
    /// Headers that functions must copy into descriptors.
    #[doc(alias = "DEVLINK_ATTR_ESWITCH_INLINE_MODE")]
    #[inline]
    pub fn eswitch_inline_mode(
        &self,
    ) -> Result<Option<EswitchInlineMode>, rt::DecodeError> {
        self.0.get::<Self, c::As<EswitchInlineMode, u8>>(26)
    }
    /// Tables of the pipeline.
    #[doc(alias = "DEVLINK_ATTR_DPIPE_TABLES")]
    #[inline]
    pub fn dpipe_tables(
        &self,
    ) -> Result<Option<DlDpipeTablesAttrs<'a>>, rt::DecodeError> {
        self.0.get::<Self, DlDpipeTablesAttrs<'_>>(27)
    }
    /// One table; repeats.
    #[doc(alias = "DEVLINK_ATTR_DPIPE_TABLE")]
    #[inline]
    pub fn dpipe_table(&self) -> rt::Multi<'a, DlDpipeTableAttrs<'a>> {
        self.0.all::<Self, _>(28)
    }
    /// The `dpipe-table-name` attribute.
    #[doc(alias = "DEVLINK_ATTR_DPIPE_TABLE_NAME")]
    #[inline]
    pub fn dpipe_table_name(&self) -> Result<Option<&'a rt::BStr>, rt::DecodeError> {
        self.0.get_text::<Self>(29)
    }
    /// Number of entries that the table can hold.
    #[doc(alias = "DEVLINK_ATTR_DPIPE_TABLE_SIZE")]
    #[inline]
    pub fn dpipe_table_size(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.0.get_u64::<Self>(30)
    }
    /// Fields by which the table matches.
    #[doc(alias = "DEVLINK_ATTR_DPIPE_TABLE_MATCHES")]
    #[inline]
    pub fn dpipe_table_matches(
        &self,
    ) -> Result<Option<DlDpipeTableMatchesAttrs<'a>>, rt::DecodeError> {
        self.0.get::<Self, DlDpipeTableMatchesAttrs<'_>>(31)
    }
    /// What its entries can do.
    #[doc(alias = "DEVLINK_ATTR_DPIPE_TABLE_ACTIONS")]
    #[inline]
    pub fn dpipe_table_actions(
        &self,
    ) -> Result<Option<DlDpipeTableActionsAttrs<'a>>, rt::DecodeError> {
        self.0.get::<Self, DlDpipeTableActionsAttrs<'_>>(32)
    }
    /// 1 if entries count packets, 0 if not.
    #[doc(alias = "DEVLINK_ATTR_DPIPE_TABLE_COUNTERS_ENABLED")]
    #[inline]
    pub fn dpipe_table_counters_enabled(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.0.get_u8::<Self>(33)
    }
    /// Entries of a table.
    #[doc(alias = "DEVLINK_ATTR_DPIPE_ENTRIES")]
    #[inline]
    pub fn dpipe_entries(
        &self,
    ) -> Result<Option<DlDpipeEntriesAttrs<'a>>, rt::DecodeError> {
        self.0.get::<Self, DlDpipeEntriesAttrs<'_>>(34)
    }
    /// One entry; repeats.
    #[doc(alias = "DEVLINK_ATTR_DPIPE_ENTRY")]
    #[inline]
    pub fn dpipe_entry(&self) -> rt::Multi<'a, DlDpipeEntryAttrs<'a>> {
        self.0.all::<Self, _>(35)
    }
    /// Number of the entry.
    #[doc(alias = "DEVLINK_ATTR_DPIPE_ENTRY_INDEX")]
    #[inline]
    pub fn dpipe_entry_index(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.0.get_u64::<Self>(36)
    }
    /// Values that the entry matches.
    #[doc(alias = "DEVLINK_ATTR_DPIPE_ENTRY_MATCH_VALUES")]
    #[inline]
    pub fn dpipe_entry_match_values(
        &self,
    ) -> Result<Option<DlDpipeEntryMatchValuesAttrs<'a>>, rt::DecodeError> {
        self.0.get::<Self, DlDpipeEntryMatchValuesAttrs<'_>>(37)
    }
    /// Values that its actions set.
    #[doc(alias = "DEVLINK_ATTR_DPIPE_ENTRY_ACTION_VALUES")]
    #[inline]
    pub fn dpipe_entry_action_values(
        &self,
    ) -> Result<Option<DlDpipeEntryActionValuesAttrs<'a>>, rt::DecodeError> {
        self.0.get::<Self, DlDpipeEntryActionValuesAttrs<'_>>(38)
    }
    /// Packets that met the entry; absent if it does not count.
    #[doc(alias = "DEVLINK_ATTR_DPIPE_ENTRY_COUNTER")]
    #[inline]
    pub fn dpipe_entry_counter(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.0.get_u64::<Self>(39)
    }
    /// A field to match; repeats.
    #[doc(alias = "DEVLINK_ATTR_DPIPE_MATCH")]
    #[inline]
    pub fn dpipe_match(&self) -> rt::Multi<'a, DlDpipeMatchAttrs<'a>> {
        self.0.all::<Self, _>(40)
    }
    /// A field and its value; repeats.
    #[doc(alias = "DEVLINK_ATTR_DPIPE_MATCH_VALUE")]
    #[inline]
    pub fn dpipe_match_value(&self) -> rt::Multi<'a, DlDpipeMatchValueAttrs<'a>> {
        self.0.all::<Self, _>(41)
    }
    /// The `dpipe-match-type` attribute.
    #[doc(alias = "DEVLINK_ATTR_DPIPE_MATCH_TYPE")]
    #[inline]
    pub fn dpipe_match_type(&self) -> Result<Option<DpipeMatchType>, rt::DecodeError> {
        self.0.get::<Self, c::As<DpipeMatchType, u32>>(42)
    }
    /// An action; repeats.
    #[doc(alias = "DEVLINK_ATTR_DPIPE_ACTION")]
    #[inline]
    pub fn dpipe_action(&self) -> rt::Multi<'a, DlDpipeActionAttrs<'a>> {
        self.0.all::<Self, _>(43)
    }
    /// An action and its value; repeats.
    #[doc(alias = "DEVLINK_ATTR_DPIPE_ACTION_VALUE")]
    #[inline]
    pub fn dpipe_action_value(&self) -> rt::Multi<'a, DlDpipeActionValueAttrs<'a>> {
        self.0.all::<Self, _>(44)
    }
    /// The `dpipe-action-type` attribute.
    #[doc(alias = "DEVLINK_ATTR_DPIPE_ACTION_TYPE")]
    #[inline]
    pub fn dpipe_action_type(&self) -> Result<Option<DpipeActionType>, rt::DecodeError> {
        self.0.get::<Self, c::As<DpipeActionType, u32>>(45)
    }
    /// Value of the field, as wide as the field.
    #[doc(alias = "DEVLINK_ATTR_DPIPE_VALUE")]
    #[inline]
    pub fn dpipe_value(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.0.get_bytes::<Self>(46)
    }
    /// Bits of the value that count; absent if all do.
    #[doc(alias = "DEVLINK_ATTR_DPIPE_VALUE_MASK")]
    #[inline]
    pub fn dpipe_value_mask(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.0.get_bytes::<Self>(47)
    }
    /// What the value is to the kernel, such as an interface's index; see the field's mapping type.
    #[doc(alias = "DEVLINK_ATTR_DPIPE_VALUE_MAPPING")]
    #[inline]
    pub fn dpipe_value_mapping(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.0.get_u32::<Self>(48)
    }
    /// Headers that tables refer to.
    #[doc(alias = "DEVLINK_ATTR_DPIPE_HEADERS")]
    #[inline]
    pub fn dpipe_headers(
        &self,
    ) -> Result<Option<DlDpipeHeadersAttrs<'a>>, rt::DecodeError> {
        self.0.get::<Self, DlDpipeHeadersAttrs<'_>>(49)
    }
    /// One header; repeats.
    #[doc(alias = "DEVLINK_ATTR_DPIPE_HEADER")]
    #[inline]
    pub fn dpipe_header(&self) -> rt::Multi<'a, DlDpipeHeaderAttrs<'a>> {
        self.0.all::<Self, _>(50)
    }
    /// The `dpipe-header-name` attribute.
    #[doc(alias = "DEVLINK_ATTR_DPIPE_HEADER_NAME")]
    #[inline]
    pub fn dpipe_header_name(&self) -> Result<Option<&'a rt::BStr>, rt::DecodeError> {
        self.0.get_text::<Self>(51)
    }
    /// Number of the header, among those that all devices share or among the driver's own.
    #[doc(alias = "DEVLINK_ATTR_DPIPE_HEADER_ID")]
    #[inline]
    pub fn dpipe_header_id(&self) -> Result<Option<DpipeHeaderId>, rt::DecodeError> {
        self.0.get::<Self, c::As<DpipeHeaderId, u32>>(52)
    }
    /// Fields of the header.
    #[doc(alias = "DEVLINK_ATTR_DPIPE_HEADER_FIELDS")]
    #[inline]
    pub fn dpipe_header_fields(
        &self,
    ) -> Result<Option<DlDpipeHeaderFieldsAttrs<'a>>, rt::DecodeError> {
        self.0.get::<Self, DlDpipeHeaderFieldsAttrs<'_>>(53)
    }
    /// 1 if the header's number is one that all devices share, 0 if it is the driver's.
    #[doc(alias = "DEVLINK_ATTR_DPIPE_HEADER_GLOBAL")]
    #[inline]
    pub fn dpipe_header_global(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.0.get_u8::<Self>(54)
    }
    /// Which one, if a packet has the header several times; 0 is the outermost.
    #[doc(alias = "DEVLINK_ATTR_DPIPE_HEADER_INDEX")]
    #[inline]
    pub fn dpipe_header_index(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.0.get_u32::<Self>(55)
    }
    /// One field; repeats.
    #[doc(alias = "DEVLINK_ATTR_DPIPE_FIELD")]
    #[inline]
    pub fn dpipe_field(&self) -> rt::Multi<'a, DlDpipeFieldAttrs<'a>> {
        self.0.all::<Self, _>(56)
    }
    /// The `dpipe-field-name` attribute.
    #[doc(alias = "DEVLINK_ATTR_DPIPE_FIELD_NAME")]
    #[inline]
    pub fn dpipe_field_name(&self) -> Result<Option<&'a rt::BStr>, rt::DecodeError> {
        self.0.get_text::<Self>(57)
    }
    /// Number of the field in its header.
    #[doc(alias = "DEVLINK_ATTR_DPIPE_FIELD_ID")]
    #[inline]
    pub fn dpipe_field_id(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.0.get_u32::<Self>(58)
    }
    /// Width in bits.
    #[doc(alias = "DEVLINK_ATTR_DPIPE_FIELD_BITWIDTH")]
    #[inline]
    pub fn dpipe_field_bitwidth(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.0.get_u32::<Self>(59)
    }
    /// What its values are to the kernel.
    #[doc(alias = "DEVLINK_ATTR_DPIPE_FIELD_MAPPING_TYPE")]
    #[inline]
    pub fn dpipe_field_mapping_type(
        &self,
    ) -> Result<Option<DpipeFieldMappingType>, rt::DecodeError> {
        self.0.get::<Self, c::As<DpipeFieldMappingType, u32>>(60)
    }
    /// Whether the switch can encapsulate.
    #[doc(alias = "DEVLINK_ATTR_ESWITCH_ENCAP_MODE")]
    #[inline]
    pub fn eswitch_encap_mode(
        &self,
    ) -> Result<Option<EswitchEncapMode>, rt::DecodeError> {
        self.0.get::<Self, c::As<EswitchEncapMode, u8>>(62)
    }
    /// Resources.
    #[doc(alias = "DEVLINK_ATTR_RESOURCE_LIST")]
    #[inline]
    pub fn resource_list(
        &self,
    ) -> Result<Option<DlResourceListAttrs<'a>>, rt::DecodeError> {
        self.0.get::<Self, DlResourceListAttrs<'_>>(63)
    }
    /// One resource, which may have a `resource-list` of its parts inside; repeats.
    #[doc(alias = "DEVLINK_ATTR_RESOURCE")]
    #[inline]
    pub fn resource(&self) -> rt::Multi<'a, DlResourceAttrs<'a>> {
        self.0.all::<Self, _>(64)
    }
    /// The `resource-name` attribute.
    #[doc(alias = "DEVLINK_ATTR_RESOURCE_NAME")]
    #[inline]
    pub fn resource_name(&self) -> Result<Option<&'a rt::BStr>, rt::DecodeError> {
        self.0.get_text::<Self>(65)
    }
    /// The `resource-id` attribute.
    #[doc(alias = "DEVLINK_ATTR_RESOURCE_ID")]
    #[inline]
    pub fn resource_id(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.0.get_u64::<Self>(66)
    }
    /// Size in force, in the resource's unit.
    #[doc(alias = "DEVLINK_ATTR_RESOURCE_SIZE")]
    #[inline]
    pub fn resource_size(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.0.get_u64::<Self>(67)
    }
    /// Size after the next reload; only if it differs.
    #[doc(alias = "DEVLINK_ATTR_RESOURCE_SIZE_NEW")]
    #[inline]
    pub fn resource_size_new(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.0.get_u64::<Self>(68)
    }
    /// 1 if the planned sizes of the parts fit into this resource, 0 if not; only if it has parts.
    #[doc(alias = "DEVLINK_ATTR_RESOURCE_SIZE_VALID")]
    #[inline]
    pub fn resource_size_valid(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.0.get_u8::<Self>(69)
    }
    /// The `resource-size-min` attribute.
    #[doc(alias = "DEVLINK_ATTR_RESOURCE_SIZE_MIN")]
    #[inline]
    pub fn resource_size_min(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.0.get_u64::<Self>(70)
    }
    /// The `resource-size-max` attribute.
    #[doc(alias = "DEVLINK_ATTR_RESOURCE_SIZE_MAX")]
    #[inline]
    pub fn resource_size_max(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.0.get_u64::<Self>(71)
    }
    /// Sizes are multiples of this.
    #[doc(alias = "DEVLINK_ATTR_RESOURCE_SIZE_GRAN")]
    #[inline]
    pub fn resource_size_gran(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.0.get_u64::<Self>(72)
    }
    /// Unit of all sizes.
    #[doc(alias = "DEVLINK_ATTR_RESOURCE_UNIT")]
    #[inline]
    pub fn resource_unit(&self) -> Result<Option<ResourceUnit>, rt::DecodeError> {
        self.0.get::<Self, c::As<ResourceUnit, u8>>(73)
    }
    /// How much is in use; absent if the driver does not know.
    #[doc(alias = "DEVLINK_ATTR_RESOURCE_OCC")]
    #[inline]
    pub fn resource_occ(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.0.get_u64::<Self>(74)
    }
    /// Resource that the table's entries take from.
    #[doc(alias = "DEVLINK_ATTR_DPIPE_TABLE_RESOURCE_ID")]
    #[inline]
    pub fn dpipe_table_resource_id(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.0.get_u64::<Self>(75)
    }
    /// Units of the resource that one entry takes.
    #[doc(alias = "DEVLINK_ATTR_DPIPE_TABLE_RESOURCE_UNITS")]
    #[inline]
    pub fn dpipe_table_resource_units(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.0.get_u64::<Self>(76)
    }
    /// The `port-flavour` attribute.
    #[doc(alias = "DEVLINK_ATTR_PORT_FLAVOUR")]
    #[inline]
    pub fn port_flavour(&self) -> Result<Option<PortFlavour>, rt::DecodeError> {
        self.0.get::<Self, c::As<PortFlavour, u16>>(77)
    }
    /// Number of the physical port, as printed on the device.
    #[doc(alias = "DEVLINK_ATTR_PORT_NUMBER")]
    #[inline]
    pub fn port_number(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.0.get_u32::<Self>(78)
    }
    /// Number of the part, if the port was split.
    #[doc(alias = "DEVLINK_ATTR_PORT_SPLIT_SUBPORT_NUMBER")]
    #[inline]
    pub fn port_split_subport_number(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.0.get_u32::<Self>(79)
    }
    /// One parameter.
    #[doc(alias = "DEVLINK_ATTR_PARAM")]
    #[inline]
    pub fn param(&self) -> Result<Option<DlParamAttrs<'a>>, rt::DecodeError> {
        self.0.get::<Self, DlParamAttrs<'_>>(80)
    }
    /// Name such as `enable_sriov`.
    #[doc(alias = "DEVLINK_ATTR_PARAM_NAME")]
    #[inline]
    pub fn param_name(&self) -> Result<Option<&'a rt::BStr>, rt::DecodeError> {
        self.0.get_text::<Self>(81)
    }
    /// The parameter means the same for all drivers.
    #[doc(alias = "DEVLINK_ATTR_PARAM_GENERIC")]
    #[inline]
    pub fn param_generic(&self) -> bool {
        self.0.has(82)
    }
    /// Form of the value.
    #[doc(alias = "DEVLINK_ATTR_PARAM_TYPE")]
    #[inline]
    pub fn param_type(&self) -> Result<Option<VarAttrType>, rt::DecodeError> {
        self.0.get::<Self, c::As<VarAttrType, u8>>(83)
    }
    /// Values of the parameter.
    #[doc(alias = "DEVLINK_ATTR_PARAM_VALUES_LIST")]
    #[inline]
    pub fn param_values_list(
        &self,
    ) -> Result<Option<DlParamValuesListAttrs<'a>>, rt::DecodeError> {
        self.0.get::<Self, DlParamValuesListAttrs<'_>>(84)
    }
    /// The value for one configuration mode; repeats.
    #[doc(alias = "DEVLINK_ATTR_PARAM_VALUE")]
    #[inline]
    pub fn param_value(&self) -> rt::Multi<'a, DlParamValueAttrs<'a>> {
        self.0.all::<Self, _>(85)
    }
    /// The value, in the form that `param-type` tells: a number in host byte order or a string that ends with NUL. For a flag it has no content: present means true, absent false.
    #[doc(alias = "DEVLINK_ATTR_PARAM_VALUE_DATA")]
    #[inline]
    pub fn param_value_data(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.0.get_bytes::<Self>(86)
    }
    /// When the value counts.
    #[doc(alias = "DEVLINK_ATTR_PARAM_VALUE_CMODE")]
    #[inline]
    pub fn param_value_cmode(&self) -> Result<Option<ParamCmode>, rt::DecodeError> {
        self.0.get::<Self, c::As<ParamCmode, u8>>(87)
    }
    /// The `region-name` attribute.
    #[doc(alias = "DEVLINK_ATTR_REGION_NAME")]
    #[inline]
    pub fn region_name(&self) -> Result<Option<&'a rt::BStr>, rt::DecodeError> {
        self.0.get_text::<Self>(88)
    }
    /// Size in bytes.
    #[doc(alias = "DEVLINK_ATTR_REGION_SIZE")]
    #[inline]
    pub fn region_size(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.0.get_u64::<Self>(89)
    }
    /// Snapshots of the region.
    #[doc(alias = "DEVLINK_ATTR_REGION_SNAPSHOTS")]
    #[inline]
    pub fn region_snapshots(
        &self,
    ) -> Result<Option<DlRegionSnapshotsAttrs<'a>>, rt::DecodeError> {
        self.0.get::<Self, DlRegionSnapshotsAttrs<'_>>(90)
    }
    /// One snapshot; repeats.
    #[doc(alias = "DEVLINK_ATTR_REGION_SNAPSHOT")]
    #[inline]
    pub fn region_snapshot(&self) -> rt::Multi<'a, DlRegionSnapshotAttrs<'a>> {
        self.0.all::<Self, _>(91)
    }
    /// Number of the snapshot. Those of one event in several regions share it.
    #[doc(alias = "DEVLINK_ATTR_REGION_SNAPSHOT_ID")]
    #[inline]
    pub fn region_snapshot_id(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.0.get_u32::<Self>(92)
    }
    /// Data that were read.
    #[doc(alias = "DEVLINK_ATTR_REGION_CHUNKS")]
    #[inline]
    pub fn region_chunks(
        &self,
    ) -> Result<Option<DlRegionChunksAttrs<'a>>, rt::DecodeError> {
        self.0.get::<Self, DlRegionChunksAttrs<'_>>(93)
    }
    /// One piece; repeats.
    #[doc(alias = "DEVLINK_ATTR_REGION_CHUNK")]
    #[inline]
    pub fn region_chunk(&self) -> rt::Multi<'a, DlRegionChunkAttrs<'a>> {
        self.0.all::<Self, _>(94)
    }
    /// Up to 256 bytes.
    #[doc(alias = "DEVLINK_ATTR_REGION_CHUNK_DATA")]
    #[inline]
    pub fn region_chunk_data(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.0.get_bytes::<Self>(95)
    }
    /// Offset in the region, in bytes. In requests where to begin.
    #[doc(alias = "DEVLINK_ATTR_REGION_CHUNK_ADDR")]
    #[inline]
    pub fn region_chunk_addr(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.0.get_u64::<Self>(96)
    }
    /// Number of bytes to read.
    #[doc(alias = "DEVLINK_ATTR_REGION_CHUNK_LEN")]
    #[inline]
    pub fn region_chunk_len(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.0.get_u64::<Self>(97)
    }
    /// The `info-driver-name` attribute.
    #[doc(alias = "DEVLINK_ATTR_INFO_DRIVER_NAME")]
    #[inline]
    pub fn info_driver_name(&self) -> Result<Option<&'a rt::BStr>, rt::DecodeError> {
        self.0.get_text::<Self>(98)
    }
    /// Serial number of the device.
    #[doc(alias = "DEVLINK_ATTR_INFO_SERIAL_NUMBER")]
    #[inline]
    pub fn info_serial_number(&self) -> Result<Option<&'a rt::BStr>, rt::DecodeError> {
        self.0.get_text::<Self>(99)
    }
    /// A version of hardware, which cannot be updated; repeats.
    #[doc(alias = "DEVLINK_ATTR_INFO_VERSION_FIXED")]
    #[inline]
    pub fn info_version_fixed(&self) -> rt::Multi<'a, DlInfoVersionAttrs<'a>> {
        self.0.all::<Self, _>(100)
    }
    /// A version of firmware that is in use; repeats.
    #[doc(alias = "DEVLINK_ATTR_INFO_VERSION_RUNNING")]
    #[inline]
    pub fn info_version_running(&self) -> rt::Multi<'a, DlInfoVersionAttrs<'a>> {
        self.0.all::<Self, _>(101)
    }
    /// A version of firmware in flash, which may be in use only after a reset; repeats.
    #[doc(alias = "DEVLINK_ATTR_INFO_VERSION_STORED")]
    #[inline]
    pub fn info_version_stored(&self) -> rt::Multi<'a, DlInfoVersionAttrs<'a>> {
        self.0.all::<Self, _>(102)
    }
    /// Name of the component, such as `fw` or `board.id`.
    #[doc(alias = "DEVLINK_ATTR_INFO_VERSION_NAME")]
    #[inline]
    pub fn info_version_name(&self) -> Result<Option<&'a rt::BStr>, rt::DecodeError> {
        self.0.get_text::<Self>(103)
    }
    /// Its version.
    #[doc(alias = "DEVLINK_ATTR_INFO_VERSION_VALUE")]
    #[inline]
    pub fn info_version_value(&self) -> Result<Option<&'a rt::BStr>, rt::DecodeError> {
        self.0.get_text::<Self>(104)
    }
    /// Unit in which the device allocates from the pool, in bytes.
    #[doc(alias = "DEVLINK_ATTR_SB_POOL_CELL_SIZE")]
    #[inline]
    pub fn sb_pool_cell_size(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.0.get_u32::<Self>(105)
    }
    /// Formatted message: a document like JSON as a sequence of attributes, whose order matters. It may be cut between two messages.
    #[doc(alias = "DEVLINK_ATTR_FMSG")]
    #[inline]
    pub fn fmsg(&self) -> Result<Option<DlFmsgAttrs<'a>>, rt::DecodeError> {
        self.0.get::<Self, DlFmsgAttrs<'_>>(106)
    }
    /// Begins an object.
    #[doc(alias = "DEVLINK_ATTR_FMSG_OBJ_NEST_START")]
    #[inline]
    pub fn fmsg_obj_nest_start(&self) -> bool {
        self.0.has(107)
    }
    /// Begins a pair of name and value.
    #[doc(alias = "DEVLINK_ATTR_FMSG_PAIR_NEST_START")]
    #[inline]
    pub fn fmsg_pair_nest_start(&self) -> bool {
        self.0.has(108)
    }
    /// Begins an array.
    #[doc(alias = "DEVLINK_ATTR_FMSG_ARR_NEST_START")]
    #[inline]
    pub fn fmsg_arr_nest_start(&self) -> bool {
        self.0.has(109)
    }
    /// Ends what began last.
    #[doc(alias = "DEVLINK_ATTR_FMSG_NEST_END")]
    #[inline]
    pub fn fmsg_nest_end(&self) -> bool {
        self.0.has(110)
    }
    /// Name of the pair.
    #[doc(alias = "DEVLINK_ATTR_FMSG_OBJ_NAME")]
    #[inline]
    pub fn fmsg_obj_name(&self) -> Result<Option<&'a rt::BStr>, rt::DecodeError> {
        self.0.get_text::<Self>(111)
    }
    /// Form of the value, which is the next attribute.
    #[doc(alias = "DEVLINK_ATTR_FMSG_OBJ_VALUE_TYPE")]
    #[inline]
    pub fn fmsg_obj_value_type(&self) -> Result<Option<VarAttrType>, rt::DecodeError> {
        self.0.get::<Self, c::As<VarAttrType, u8>>(112)
    }
    /// The value, in the form that `fmsg-obj-value-type` tells: a number in host byte order, a string that ends with NUL, or for a flag a byte, 0 or 1.
    #[doc(alias = "DEVLINK_ATTR_FMSG_OBJ_VALUE_DATA")]
    #[inline]
    pub fn fmsg_obj_value_data(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.0.get_bytes::<Self>(113)
    }
    /// One health reporter.
    #[doc(alias = "DEVLINK_ATTR_HEALTH_REPORTER")]
    #[inline]
    pub fn health_reporter(
        &self,
    ) -> Result<Option<DlHealthReporterAttrs<'a>>, rt::DecodeError> {
        self.0.get::<Self, DlHealthReporterAttrs<'_>>(114)
    }
    /// The `health-reporter-name` attribute.
    #[doc(alias = "DEVLINK_ATTR_HEALTH_REPORTER_NAME")]
    #[inline]
    pub fn health_reporter_name(&self) -> Result<Option<&'a rt::BStr>, rt::DecodeError> {
        self.0.get_text::<Self>(115)
    }
    /// 0 healthy, 1 error.
    #[doc(alias = "DEVLINK_ATTR_HEALTH_REPORTER_STATE")]
    #[inline]
    pub fn health_reporter_state(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.0.get_u8::<Self>(116)
    }
    /// Errors reported.
    #[doc(alias = "DEVLINK_ATTR_HEALTH_REPORTER_ERR_COUNT")]
    #[inline]
    pub fn health_reporter_err_count(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.0.get_u64::<Self>(117)
    }
    /// Successful recoveries.
    #[doc(alias = "DEVLINK_ATTR_HEALTH_REPORTER_RECOVER_COUNT")]
    #[inline]
    pub fn health_reporter_recover_count(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.0.get_u64::<Self>(118)
    }
    /// When the stored dump was taken, in milliseconds of the kernel's tick counter; prefer `health-reporter-dump-ts-ns`.
    #[doc(alias = "DEVLINK_ATTR_HEALTH_REPORTER_DUMP_TS")]
    #[inline]
    pub fn health_reporter_dump_ts(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.0.get_u64::<Self>(119)
    }
    /// Least time between two automatic recoveries, in milliseconds. An error that comes sooner is left for the user.
    #[doc(alias = "DEVLINK_ATTR_HEALTH_REPORTER_GRACEFUL_PERIOD")]
    #[inline]
    pub fn health_reporter_graceful_period(
        &self,
    ) -> Result<Option<u64>, rt::DecodeError> {
        self.0.get_u64::<Self>(120)
    }
    /// 1 to recover without being asked, 0 not to.
    #[doc(alias = "DEVLINK_ATTR_HEALTH_REPORTER_AUTO_RECOVER")]
    #[inline]
    pub fn health_reporter_auto_recover(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.0.get_u8::<Self>(121)
    }
    /// Name of the file, relative to the firmware directories such as `/lib/firmware`.
    #[doc(alias = "DEVLINK_ATTR_FLASH_UPDATE_FILE_NAME")]
    #[inline]
    pub fn flash_update_file_name(
        &self,
    ) -> Result<Option<&'a rt::BStr>, rt::DecodeError> {
        self.0.get_text::<Self>(122)
    }
    /// Component to update, one of the version names of info-get; absent for what the file holds.
    #[doc(alias = "DEVLINK_ATTR_FLASH_UPDATE_COMPONENT")]
    #[inline]
    pub fn flash_update_component(
        &self,
    ) -> Result<Option<&'a rt::BStr>, rt::DecodeError> {
        self.0.get_text::<Self>(123)
    }
    /// What the update is doing, for people.
    #[doc(alias = "DEVLINK_ATTR_FLASH_UPDATE_STATUS_MSG")]
    #[inline]
    pub fn flash_update_status_msg(
        &self,
    ) -> Result<Option<&'a rt::BStr>, rt::DecodeError> {
        self.0.get_text::<Self>(124)
    }
    /// Amount done, mostly in bytes.
    #[doc(alias = "DEVLINK_ATTR_FLASH_UPDATE_STATUS_DONE")]
    #[inline]
    pub fn flash_update_status_done(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.0.get_u64::<Self>(125)
    }
    /// Amount in all; 0 if unknown.
    #[doc(alias = "DEVLINK_ATTR_FLASH_UPDATE_STATUS_TOTAL")]
    #[inline]
    pub fn flash_update_status_total(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.0.get_u64::<Self>(126)
    }
    /// Number of the PCI physical function.
    #[doc(alias = "DEVLINK_ATTR_PORT_PCI_PF_NUMBER")]
    #[inline]
    pub fn port_pci_pf_number(&self) -> Result<Option<u16>, rt::DecodeError> {
        self.0.get_u16::<Self>(127)
    }
    /// Number of the PCI virtual function, from 0.
    #[doc(alias = "DEVLINK_ATTR_PORT_PCI_VF_NUMBER")]
    #[inline]
    pub fn port_pci_vf_number(&self) -> Result<Option<u16>, rt::DecodeError> {
        self.0.get_u16::<Self>(128)
    }
    /// Counters of a trap, group or policer.
    #[doc(alias = "DEVLINK_ATTR_STATS")]
    #[inline]
    pub fn stats(&self) -> Result<Option<DlAttrStatsAttrs<'a>>, rt::DecodeError> {
        self.0.get::<Self, DlAttrStatsAttrs<'_>>(129)
    }
    /// Name of the trap, such as `source_mac_is_multicast`.
    #[doc(alias = "DEVLINK_ATTR_TRAP_NAME")]
    #[inline]
    pub fn trap_name(&self) -> Result<Option<&'a rt::BStr>, rt::DecodeError> {
        self.0.get_text::<Self>(130)
    }
    /// The `trap-action` attribute.
    #[doc(alias = "DEVLINK_ATTR_TRAP_ACTION")]
    #[inline]
    pub fn trap_action(&self) -> Result<Option<TrapAction>, rt::DecodeError> {
        self.0.get::<Self, c::As<TrapAction, u8>>(131)
    }
    /// The `trap-type` attribute.
    #[doc(alias = "DEVLINK_ATTR_TRAP_TYPE")]
    #[inline]
    pub fn trap_type(&self) -> Result<Option<TrapType>, rt::DecodeError> {
        self.0.get::<Self, c::As<TrapType, u8>>(132)
    }
    /// The trap or group means the same for all drivers.
    #[doc(alias = "DEVLINK_ATTR_TRAP_GENERIC")]
    #[inline]
    pub fn trap_generic(&self) -> bool {
        self.0.has(133)
    }
    /// What the trap can report about a packet.
    #[doc(alias = "DEVLINK_ATTR_TRAP_METADATA")]
    #[inline]
    pub fn trap_metadata(
        &self,
    ) -> Result<Option<DlTrapMetadataAttrs<'a>>, rt::DecodeError> {
        self.0.get::<Self, DlTrapMetadataAttrs<'_>>(134)
    }
    /// Name of the group, such as `l2_drops`.
    #[doc(alias = "DEVLINK_ATTR_TRAP_GROUP_NAME")]
    #[inline]
    pub fn trap_group_name(&self) -> Result<Option<&'a rt::BStr>, rt::DecodeError> {
        self.0.get_text::<Self>(135)
    }
    /// 1 if the last reload failed, so that the device does not work; else 0.
    #[doc(alias = "DEVLINK_ATTR_RELOAD_FAILED")]
    #[inline]
    pub fn reload_failed(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.0.get_u8::<Self>(136)
    }
    /// When the stored dump was taken, in nanoseconds since 1970 (UTC).
    #[doc(alias = "DEVLINK_ATTR_HEALTH_REPORTER_DUMP_TS_NS")]
    #[inline]
    pub fn health_reporter_dump_ts_ns(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.0.get_u64::<Self>(137)
    }
    /// File descriptor of the network namespace to move to.
    #[doc(alias = "DEVLINK_ATTR_NETNS_FD")]
    #[inline]
    pub fn netns_fd(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.0.get_u32::<Self>(138)
    }
    /// Process whose network namespace to move to.
    #[doc(alias = "DEVLINK_ATTR_NETNS_PID")]
    #[inline]
    pub fn netns_pid(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.0.get_u32::<Self>(139)
    }
    /// Id of the network namespace to move to (`ip netns`).
    #[doc(alias = "DEVLINK_ATTR_NETNS_ID")]
    #[inline]
    pub fn netns_id(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.0.get_u32::<Self>(140)
    }
    /// 1 to store a dump at each error, 0 not to.
    #[doc(alias = "DEVLINK_ATTR_HEALTH_REPORTER_AUTO_DUMP")]
    #[inline]
    pub fn health_reporter_auto_dump(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.0.get_u8::<Self>(141)
    }
    /// Number of a policer; 0 in trap-group-set unbinds.
    #[doc(alias = "DEVLINK_ATTR_TRAP_POLICER_ID")]
    #[inline]
    pub fn trap_policer_id(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.0.get_u32::<Self>(142)
    }
    /// Packets per second.
    #[doc(alias = "DEVLINK_ATTR_TRAP_POLICER_RATE")]
    #[inline]
    pub fn trap_policer_rate(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.0.get_u64::<Self>(143)
    }
    /// Packets that may come at once.
    #[doc(alias = "DEVLINK_ATTR_TRAP_POLICER_BURST")]
    #[inline]
    pub fn trap_policer_burst(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.0.get_u64::<Self>(144)
    }
    /// The function that the port stands for.
    #[doc(alias = "DEVLINK_ATTR_PORT_FUNCTION")]
    #[inline]
    pub fn port_function(
        &self,
    ) -> Result<Option<DlPortFunctionAttrs<'a>>, rt::DecodeError> {
        self.0.get::<Self, DlPortFunctionAttrs<'_>>(145)
    }
    /// Serial number of the board that the device is on.
    #[doc(alias = "DEVLINK_ATTR_INFO_BOARD_SERIAL_NUMBER")]
    #[inline]
    pub fn info_board_serial_number(
        &self,
    ) -> Result<Option<&'a rt::BStr>, rt::DecodeError> {
        self.0.get_text::<Self>(146)
    }
    /// Number of lanes of the port.
    #[doc(alias = "DEVLINK_ATTR_PORT_LANES")]
    #[inline]
    pub fn port_lanes(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.0.get_u32::<Self>(147)
    }
    /// 1 if the port can be split, 0 if not.
    #[doc(alias = "DEVLINK_ATTR_PORT_SPLITTABLE")]
    #[inline]
    pub fn port_splittable(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.0.get_u8::<Self>(148)
    }
    /// 1 if the function belongs to another host, 0 if to this one.
    #[doc(alias = "DEVLINK_ATTR_PORT_EXTERNAL")]
    #[inline]
    pub fn port_external(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.0.get_u8::<Self>(149)
    }
    /// Number of the controller that has the function; cards that serve several hosts have several.
    #[doc(alias = "DEVLINK_ATTR_PORT_CONTROLLER_NUMBER")]
    #[inline]
    pub fn port_controller_number(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.0.get_u32::<Self>(150)
    }
    /// Seconds that this step may take; 0 if unknown.
    #[doc(alias = "DEVLINK_ATTR_FLASH_UPDATE_STATUS_TIMEOUT")]
    #[inline]
    pub fn flash_update_status_timeout(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.0.get_u64::<Self>(151)
    }
    /// What the update may overwrite besides the firmware.
    #[doc(alias = "DEVLINK_ATTR_FLASH_UPDATE_OVERWRITE_MASK")]
    #[inline]
    pub fn flash_update_overwrite_mask(
        &self,
    ) -> Result<Option<rt::Bitfield<FlashOverwriteFlags>>, rt::DecodeError> {
        self.0.get::<Self, rt::Bitfield<FlashOverwriteFlags>>(152)
    }
    /// What to do; driver-reinit if absent.
    #[doc(alias = "DEVLINK_ATTR_RELOAD_ACTION")]
    #[inline]
    pub fn reload_action(&self) -> Result<Option<ReloadAction>, rt::DecodeError> {
        self.0.get::<Self, c::As<ReloadAction, u8>>(153)
    }
    /// What was done, which may be more than was asked.
    #[doc(alias = "DEVLINK_ATTR_RELOAD_ACTIONS_PERFORMED")]
    #[inline]
    pub fn reload_actions_performed(
        &self,
    ) -> Result<Option<rt::Bitfield<ReloadActionFlags>>, rt::DecodeError> {
        self.0.get::<Self, rt::Bitfield<ReloadActionFlags>>(154)
    }
    /// What the reload must not do. Only one bit may be set.
    #[doc(alias = "DEVLINK_ATTR_RELOAD_LIMITS")]
    #[inline]
    pub fn reload_limits(
        &self,
    ) -> Result<Option<rt::Bitfield<ReloadLimitFlags>>, rt::DecodeError> {
        self.0.get::<Self, rt::Bitfield<ReloadLimitFlags>>(155)
    }
    /// Counters of the device.
    #[doc(alias = "DEVLINK_ATTR_DEV_STATS")]
    #[inline]
    pub fn dev_stats(&self) -> Result<Option<DlDevStatsAttrs<'a>>, rt::DecodeError> {
        self.0.get::<Self, DlDevStatsAttrs<'_>>(156)
    }
    /// Reloads that this host asked for.
    #[doc(alias = "DEVLINK_ATTR_RELOAD_STATS")]
    #[inline]
    pub fn reload_stats(
        &self,
    ) -> Result<Option<DlReloadStatsAttrs<'a>>, rt::DecodeError> {
        self.0.get::<Self, DlReloadStatsAttrs<'_>>(157)
    }
    /// Count for one limit; repeats.
    #[doc(alias = "DEVLINK_ATTR_RELOAD_STATS_ENTRY")]
    #[inline]
    pub fn reload_stats_entry(&self) -> rt::Multi<'a, DlReloadStatsEntryAttrs<'a>> {
        self.0.all::<Self, _>(158)
    }
    /// Limit that was asked for.
    #[doc(alias = "DEVLINK_ATTR_RELOAD_STATS_LIMIT")]
    #[inline]
    pub fn reload_stats_limit(&self) -> Result<Option<ReloadLimit>, rt::DecodeError> {
        self.0.get::<Self, c::As<ReloadLimit, u8>>(159)
    }
    /// Number of reloads.
    #[doc(alias = "DEVLINK_ATTR_RELOAD_STATS_VALUE")]
    #[inline]
    pub fn reload_stats_value(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.0.get_u32::<Self>(160)
    }
    /// Reloads that another host asked for.
    #[doc(alias = "DEVLINK_ATTR_REMOTE_RELOAD_STATS")]
    #[inline]
    pub fn remote_reload_stats(
        &self,
    ) -> Result<Option<DlReloadStatsAttrs<'a>>, rt::DecodeError> {
        self.0.get::<Self, DlReloadStatsAttrs<'_>>(161)
    }
    /// Counts of one action; repeats.
    #[doc(alias = "DEVLINK_ATTR_RELOAD_ACTION_INFO")]
    #[inline]
    pub fn reload_action_info(&self) -> rt::Multi<'a, DlReloadActInfoAttrs<'a>> {
        self.0.all::<Self, _>(162)
    }
    /// Counts by limit; repeats.
    #[doc(alias = "DEVLINK_ATTR_RELOAD_ACTION_STATS")]
    #[inline]
    pub fn reload_action_stats(&self) -> rt::Multi<'a, DlReloadActStatsAttrs<'a>> {
        self.0.all::<Self, _>(163)
    }
    /// Number of the PCI subfunction.
    #[doc(alias = "DEVLINK_ATTR_PORT_PCI_SF_NUMBER")]
    #[inline]
    pub fn port_pci_sf_number(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.0.get_u32::<Self>(164)
    }
    /// The `rate-type` attribute.
    #[doc(alias = "DEVLINK_ATTR_RATE_TYPE")]
    #[inline]
    pub fn rate_type(&self) -> Result<Option<RateType>, rt::DecodeError> {
        self.0.get::<Self, c::As<RateType, u16>>(165)
    }
    /// Least rate when siblings compete, in bytes per second; 0 for none.
    #[doc(alias = "DEVLINK_ATTR_RATE_TX_SHARE")]
    #[inline]
    pub fn rate_tx_share(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.0.get_u64::<Self>(166)
    }
    /// Largest rate, in bytes per second; 0 for no limit.
    #[doc(alias = "DEVLINK_ATTR_RATE_TX_MAX")]
    #[inline]
    pub fn rate_tx_max(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.0.get_u64::<Self>(167)
    }
    /// Name of a node; not a number.
    #[doc(alias = "DEVLINK_ATTR_RATE_NODE_NAME")]
    #[inline]
    pub fn rate_node_name(&self) -> Result<Option<&'a rt::BStr>, rt::DecodeError> {
        self.0.get_text::<Self>(168)
    }
    /// Name of the parent node; empty for none.
    #[doc(alias = "DEVLINK_ATTR_RATE_PARENT_NODE_NAME")]
    #[inline]
    pub fn rate_parent_node_name(
        &self,
    ) -> Result<Option<&'a rt::BStr>, rt::DecodeError> {
        self.0.get_text::<Self>(169)
    }
    /// How many snapshots the region can have.
    #[doc(alias = "DEVLINK_ATTR_REGION_MAX_SNAPSHOTS")]
    #[inline]
    pub fn region_max_snapshots(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.0.get_u32::<Self>(170)
    }
    /// Number of the slot.
    #[doc(alias = "DEVLINK_ATTR_LINECARD_INDEX")]
    #[inline]
    pub fn linecard_index(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.0.get_u32::<Self>(171)
    }
    /// The `linecard-state` attribute.
    #[doc(alias = "DEVLINK_ATTR_LINECARD_STATE")]
    #[inline]
    pub fn linecard_state(&self) -> Result<Option<LinecardState>, rt::DecodeError> {
        self.0.get::<Self, c::As<LinecardState, u8>>(172)
    }
    /// Type that the slot is provisioned for, such as `16x100G`.
    #[doc(alias = "DEVLINK_ATTR_LINECARD_TYPE")]
    #[inline]
    pub fn linecard_type(&self) -> Result<Option<&'a rt::BStr>, rt::DecodeError> {
        self.0.get_text::<Self>(173)
    }
    /// Types that the slot can take.
    #[doc(alias = "DEVLINK_ATTR_LINECARD_SUPPORTED_TYPES")]
    #[inline]
    pub fn linecard_supported_types(
        &self,
    ) -> Result<Option<DlLinecardSupportedTypesAttrs<'a>>, rt::DecodeError> {
        self.0.get::<Self, DlLinecardSupportedTypesAttrs<'_>>(174)
    }
    /// A device inside this one, such as a subfunction's; repeats.
    #[doc(alias = "DEVLINK_ATTR_NESTED_DEVLINK")]
    #[inline]
    pub fn nested_devlink(&self) -> rt::Multi<'a, DlNestedDevlinkAttrs<'a>> {
        self.0.all::<Self, _>(175)
    }
    /// Self-tests.
    #[doc(alias = "DEVLINK_ATTR_SELFTESTS")]
    #[inline]
    pub fn selftests(&self) -> Result<Option<DlSelftestIdAttrs<'a>>, rt::DecodeError> {
        self.0.get::<Self, DlSelftestIdAttrs<'_>>(176)
    }
    /// Strict priority among siblings.
    #[doc(alias = "DEVLINK_ATTR_RATE_TX_PRIORITY")]
    #[inline]
    pub fn rate_tx_priority(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.0.get_u32::<Self>(177)
    }
    /// Share among siblings of equal priority.
    #[doc(alias = "DEVLINK_ATTR_RATE_TX_WEIGHT")]
    #[inline]
    pub fn rate_tx_weight(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.0.get_u32::<Self>(178)
    }
    /// Read from the device instead of a snapshot.
    #[doc(alias = "DEVLINK_ATTR_REGION_DIRECT")]
    #[inline]
    pub fn region_direct(&self) -> bool {
        self.0.has(179)
    }
    /// Share of one traffic class; repeats. In requests there must be all eight.
    #[doc(alias = "DEVLINK_ATTR_RATE_TC_BWS")]
    #[inline]
    pub fn rate_tc_bws(&self) -> rt::Multi<'a, DlRateTcBwsAttrs<'a>> {
        self.0.all::<Self, _>(180)
    }
    /// Time after a first recovery in which further errors are recovered too, before the grace period begins, in milliseconds.
    #[doc(alias = "DEVLINK_ATTR_HEALTH_REPORTER_BURST_PERIOD")]
    #[inline]
    pub fn health_reporter_burst_period(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.0.get_u64::<Self>(181)
    }
    /// The default, in the form of `param-value-data`. Since Linux 6.19.
    #[doc(alias = "DEVLINK_ATTR_PARAM_VALUE_DEFAULT")]
    #[inline]
    pub fn param_value_default(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.0.get_bytes::<Self>(182)
    }
    /// Go back to the default value.
    #[doc(alias = "DEVLINK_ATTR_PARAM_RESET_DEFAULT")]
    #[inline]
    pub fn param_reset_default(&self) -> bool {
        self.0.has(183)
    }
    /// Number of the device in the kernel; names it instead of `bus-name` and `dev-name`.
    #[doc(alias = "DEVLINK_ATTR_INDEX")]
    #[inline]
    pub fn index_(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.0.get::<Self, c::Uint>(184)
    }
    /// Kinds of resources to list; all if absent.
    #[doc(alias = "DEVLINK_ATTR_RESOURCE_SCOPE_MASK")]
    #[inline]
    pub fn resource_scope_mask(
        &self,
    ) -> Result<Option<ResourceScopeFlags>, rt::DecodeError> {
        self.0.get::<Self, c::As<ResourceScopeFlags, u32>>(185)
    }
    /// Another device, in which `rate-parent-node-name` is to be found.
    #[doc(alias = "DEVLINK_ATTR_PARENT_DEV")]
    #[inline]
    pub fn parent_dev(&self) -> Result<Option<DlParentDevAttrs<'a>>, rt::DecodeError> {
        self.0.get::<Self, DlParentDevAttrs<'_>>(186)
    }
}
rt::__set_writer!(DevlinkWriter, DevlinkAttrs, FAMILY, 0);
impl DevlinkWriter {
    /// Writes [`bus-name`](DevlinkAttrs::bus_name).
    #[inline]
    pub fn bus_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }
    /// Writes [`dev-name`](DevlinkAttrs::dev_name).
    #[inline]
    pub fn dev_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(2, value)
    }
    /// Writes [`port-index`](DevlinkAttrs::port_index).
    #[inline]
    pub fn port_index(&mut self, value: u32) -> &mut Self {
        self.put_u32(3, value)
    }
    /// Writes [`port-type`](DevlinkAttrs::port_type).
    #[inline]
    pub fn port_type(&mut self, value: PortType) -> &mut Self {
        self.put_attr::<c::As<PortType, u16>>(4, value)
    }
    /// Writes [`port-desired-type`](DevlinkAttrs::port_desired_type).
    #[inline]
    pub fn port_desired_type(&mut self, value: PortType) -> &mut Self {
        self.put_attr::<c::As<PortType, u16>>(5, value)
    }
    /// Writes [`port-netdev-ifindex`](DevlinkAttrs::port_netdev_ifindex).
    #[inline]
    pub fn port_netdev_ifindex(&mut self, value: u32) -> &mut Self {
        self.put_u32(6, value)
    }
    /// Writes [`port-netdev-name`](DevlinkAttrs::port_netdev_name).
    #[inline]
    pub fn port_netdev_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(7, value)
    }
    /// Writes [`port-ibdev-name`](DevlinkAttrs::port_ibdev_name).
    #[inline]
    pub fn port_ibdev_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(8, value)
    }
    /// Writes [`port-split-count`](DevlinkAttrs::port_split_count).
    #[inline]
    pub fn port_split_count(&mut self, value: u32) -> &mut Self {
        self.put_u32(9, value)
    }
    /// Writes [`port-split-group`](DevlinkAttrs::port_split_group).
    #[inline]
    pub fn port_split_group(&mut self, value: u32) -> &mut Self {
        self.put_u32(10, value)
    }
    /// Writes [`sb-index`](DevlinkAttrs::sb_index).
    #[inline]
    pub fn sb_index(&mut self, value: u32) -> &mut Self {
        self.put_u32(11, value)
    }
    /// Writes [`sb-size`](DevlinkAttrs::sb_size).
    #[inline]
    pub fn sb_size(&mut self, value: u32) -> &mut Self {
        self.put_u32(12, value)
    }
    /// Writes [`sb-ingress-pool-count`](DevlinkAttrs::sb_ingress_pool_count).
    #[inline]
    pub fn sb_ingress_pool_count(&mut self, value: u16) -> &mut Self {
        self.put_u16(13, value)
    }
    /// Writes [`sb-egress-pool-count`](DevlinkAttrs::sb_egress_pool_count).
    #[inline]
    pub fn sb_egress_pool_count(&mut self, value: u16) -> &mut Self {
        self.put_u16(14, value)
    }
    /// Writes [`sb-ingress-tc-count`](DevlinkAttrs::sb_ingress_tc_count).
    #[inline]
    pub fn sb_ingress_tc_count(&mut self, value: u16) -> &mut Self {
        self.put_u16(15, value)
    }
    /// Writes [`sb-egress-tc-count`](DevlinkAttrs::sb_egress_tc_count).
    #[inline]
    pub fn sb_egress_tc_count(&mut self, value: u16) -> &mut Self {
        self.put_u16(16, value)
    }
    /// Writes [`sb-pool-index`](DevlinkAttrs::sb_pool_index).
    #[inline]
    pub fn sb_pool_index(&mut self, value: u16) -> &mut Self {
        self.put_u16(17, value)
    }
    /// Writes [`sb-pool-type`](DevlinkAttrs::sb_pool_type).
    #[inline]
    pub fn sb_pool_type(&mut self, value: SbPoolType) -> &mut Self {
        self.put_attr::<c::As<SbPoolType, u8>>(18, value)
    }
    /// Writes [`sb-pool-size`](DevlinkAttrs::sb_pool_size).
    #[inline]
    pub fn sb_pool_size(&mut self, value: u32) -> &mut Self {
        self.put_u32(19, value)
    }
    /// Writes [`sb-pool-threshold-type`](DevlinkAttrs::sb_pool_threshold_type).
    #[inline]
    pub fn sb_pool_threshold_type(&mut self, value: SbThresholdType) -> &mut Self {
        self.put_attr::<c::As<SbThresholdType, u8>>(20, value)
    }
    /// Writes [`sb-threshold`](DevlinkAttrs::sb_threshold).
    #[inline]
    pub fn sb_threshold(&mut self, value: u32) -> &mut Self {
        self.put_u32(21, value)
    }
    /// Writes [`sb-tc-index`](DevlinkAttrs::sb_tc_index).
    #[inline]
    pub fn sb_tc_index(&mut self, value: u16) -> &mut Self {
        self.put_u16(22, value)
    }
    /// Writes [`sb-occ-cur`](DevlinkAttrs::sb_occ_cur).
    #[inline]
    pub fn sb_occ_cur(&mut self, value: u32) -> &mut Self {
        self.put_u32(23, value)
    }
    /// Writes [`sb-occ-max`](DevlinkAttrs::sb_occ_max).
    #[inline]
    pub fn sb_occ_max(&mut self, value: u32) -> &mut Self {
        self.put_u32(24, value)
    }
    /// Writes [`eswitch-mode`](DevlinkAttrs::eswitch_mode).
    #[inline]
    pub fn eswitch_mode(&mut self, value: EswitchMode) -> &mut Self {
        self.put_attr::<c::As<EswitchMode, u16>>(25, value)
    }
    /// Writes [`eswitch-inline-mode`](DevlinkAttrs::eswitch_inline_mode).
    #[inline]
    pub fn eswitch_inline_mode(&mut self, value: EswitchInlineMode) -> &mut Self {
        self.put_attr::<c::As<EswitchInlineMode, u8>>(26, value)
    }
    /// Writes [`dpipe-tables`](DevlinkAttrs::dpipe_tables).
    #[inline]
    pub fn dpipe_tables(
        &mut self,
        fill: impl FnOnce(&mut DlDpipeTablesWriter),
    ) -> &mut Self {
        self.put_nest::<DlDpipeTablesWriter>(27, fill)
    }
    /// Writes [`dpipe-table`](DevlinkAttrs::dpipe_table): again for each further value.
    #[inline]
    pub fn dpipe_table(
        &mut self,
        fill: impl FnOnce(&mut DlDpipeTableWriter),
    ) -> &mut Self {
        self.put_nest::<DlDpipeTableWriter>(28, fill)
    }
    /// Writes [`dpipe-table-name`](DevlinkAttrs::dpipe_table_name).
    #[inline]
    pub fn dpipe_table_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(29, value)
    }
    /// Writes [`dpipe-table-size`](DevlinkAttrs::dpipe_table_size).
    #[inline]
    pub fn dpipe_table_size(&mut self, value: u64) -> &mut Self {
        self.put_u64(30, value)
    }
    /// Writes [`dpipe-table-matches`](DevlinkAttrs::dpipe_table_matches).
    #[inline]
    pub fn dpipe_table_matches(
        &mut self,
        fill: impl FnOnce(&mut DlDpipeTableMatchesWriter),
    ) -> &mut Self {
        self.put_nest::<DlDpipeTableMatchesWriter>(31, fill)
    }
    /// Writes [`dpipe-table-actions`](DevlinkAttrs::dpipe_table_actions).
    #[inline]
    pub fn dpipe_table_actions(
        &mut self,
        fill: impl FnOnce(&mut DlDpipeTableActionsWriter),
    ) -> &mut Self {
        self.put_nest::<DlDpipeTableActionsWriter>(32, fill)
    }
    /// Writes [`dpipe-table-counters-enabled`](DevlinkAttrs::dpipe_table_counters_enabled).
    #[inline]
    pub fn dpipe_table_counters_enabled(&mut self, value: u8) -> &mut Self {
        self.put_u8(33, value)
    }
    /// Writes [`dpipe-entries`](DevlinkAttrs::dpipe_entries).
    #[inline]
    pub fn dpipe_entries(
        &mut self,
        fill: impl FnOnce(&mut DlDpipeEntriesWriter),
    ) -> &mut Self {
        self.put_nest::<DlDpipeEntriesWriter>(34, fill)
    }
    /// Writes [`dpipe-entry`](DevlinkAttrs::dpipe_entry): again for each further value.
    #[inline]
    pub fn dpipe_entry(
        &mut self,
        fill: impl FnOnce(&mut DlDpipeEntryWriter),
    ) -> &mut Self {
        self.put_nest::<DlDpipeEntryWriter>(35, fill)
    }
    /// Writes [`dpipe-entry-index`](DevlinkAttrs::dpipe_entry_index).
    #[inline]
    pub fn dpipe_entry_index(&mut self, value: u64) -> &mut Self {
        self.put_u64(36, value)
    }
    /// Writes [`dpipe-entry-match-values`](DevlinkAttrs::dpipe_entry_match_values).
    #[inline]
    pub fn dpipe_entry_match_values(
        &mut self,
        fill: impl FnOnce(&mut DlDpipeEntryMatchValuesWriter),
    ) -> &mut Self {
        self.put_nest::<DlDpipeEntryMatchValuesWriter>(37, fill)
    }
    /// Writes [`dpipe-entry-action-values`](DevlinkAttrs::dpipe_entry_action_values).
    #[inline]
    pub fn dpipe_entry_action_values(
        &mut self,
        fill: impl FnOnce(&mut DlDpipeEntryActionValuesWriter),
    ) -> &mut Self {
        self.put_nest::<DlDpipeEntryActionValuesWriter>(38, fill)
    }
    /// Writes [`dpipe-entry-counter`](DevlinkAttrs::dpipe_entry_counter).
    #[inline]
    pub fn dpipe_entry_counter(&mut self, value: u64) -> &mut Self {
        self.put_u64(39, value)
    }
    /// Writes [`dpipe-match`](DevlinkAttrs::dpipe_match): again for each further value.
    #[inline]
    pub fn dpipe_match(
        &mut self,
        fill: impl FnOnce(&mut DlDpipeMatchWriter),
    ) -> &mut Self {
        self.put_nest::<DlDpipeMatchWriter>(40, fill)
    }
    /// Writes [`dpipe-match-value`](DevlinkAttrs::dpipe_match_value): again for each further value.
    #[inline]
    pub fn dpipe_match_value(
        &mut self,
        fill: impl FnOnce(&mut DlDpipeMatchValueWriter),
    ) -> &mut Self {
        self.put_nest::<DlDpipeMatchValueWriter>(41, fill)
    }
    /// Writes [`dpipe-match-type`](DevlinkAttrs::dpipe_match_type).
    #[inline]
    pub fn dpipe_match_type(&mut self, value: DpipeMatchType) -> &mut Self {
        self.put_attr::<c::As<DpipeMatchType, u32>>(42, value)
    }
    /// Writes [`dpipe-action`](DevlinkAttrs::dpipe_action): again for each further value.
    #[inline]
    pub fn dpipe_action(
        &mut self,
        fill: impl FnOnce(&mut DlDpipeActionWriter),
    ) -> &mut Self {
        self.put_nest::<DlDpipeActionWriter>(43, fill)
    }
    /// Writes [`dpipe-action-value`](DevlinkAttrs::dpipe_action_value): again for each further value.
    #[inline]
    pub fn dpipe_action_value(
        &mut self,
        fill: impl FnOnce(&mut DlDpipeActionValueWriter),
    ) -> &mut Self {
        self.put_nest::<DlDpipeActionValueWriter>(44, fill)
    }
    /// Writes [`dpipe-action-type`](DevlinkAttrs::dpipe_action_type).
    #[inline]
    pub fn dpipe_action_type(&mut self, value: DpipeActionType) -> &mut Self {
        self.put_attr::<c::As<DpipeActionType, u32>>(45, value)
    }
    /// Writes [`dpipe-value`](DevlinkAttrs::dpipe_value).
    #[inline]
    pub fn dpipe_value(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(46, value)
    }
    /// Writes [`dpipe-value-mask`](DevlinkAttrs::dpipe_value_mask).
    #[inline]
    pub fn dpipe_value_mask(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(47, value)
    }
    /// Writes [`dpipe-value-mapping`](DevlinkAttrs::dpipe_value_mapping).
    #[inline]
    pub fn dpipe_value_mapping(&mut self, value: u32) -> &mut Self {
        self.put_u32(48, value)
    }
    /// Writes [`dpipe-headers`](DevlinkAttrs::dpipe_headers).
    #[inline]
    pub fn dpipe_headers(
        &mut self,
        fill: impl FnOnce(&mut DlDpipeHeadersWriter),
    ) -> &mut Self {
        self.put_nest::<DlDpipeHeadersWriter>(49, fill)
    }
    /// Writes [`dpipe-header`](DevlinkAttrs::dpipe_header): again for each further value.
    #[inline]
    pub fn dpipe_header(
        &mut self,
        fill: impl FnOnce(&mut DlDpipeHeaderWriter),
    ) -> &mut Self {
        self.put_nest::<DlDpipeHeaderWriter>(50, fill)
    }
    /// Writes [`dpipe-header-name`](DevlinkAttrs::dpipe_header_name).
    #[inline]
    pub fn dpipe_header_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(51, value)
    }
    /// Writes [`dpipe-header-id`](DevlinkAttrs::dpipe_header_id).
    #[inline]
    pub fn dpipe_header_id(&mut self, value: DpipeHeaderId) -> &mut Self {
        self.put_attr::<c::As<DpipeHeaderId, u32>>(52, value)
    }
    /// Writes [`dpipe-header-fields`](DevlinkAttrs::dpipe_header_fields).
    #[inline]
    pub fn dpipe_header_fields(
        &mut self,
        fill: impl FnOnce(&mut DlDpipeHeaderFieldsWriter),
    ) -> &mut Self {
        self.put_nest::<DlDpipeHeaderFieldsWriter>(53, fill)
    }
    /// Writes [`dpipe-header-global`](DevlinkAttrs::dpipe_header_global).
    #[inline]
    pub fn dpipe_header_global(&mut self, value: u8) -> &mut Self {
        self.put_u8(54, value)
    }
    /// Writes [`dpipe-header-index`](DevlinkAttrs::dpipe_header_index).
    #[inline]
    pub fn dpipe_header_index(&mut self, value: u32) -> &mut Self {
        self.put_u32(55, value)
    }
    /// Writes [`dpipe-field`](DevlinkAttrs::dpipe_field): again for each further value.
    #[inline]
    pub fn dpipe_field(
        &mut self,
        fill: impl FnOnce(&mut DlDpipeFieldWriter),
    ) -> &mut Self {
        self.put_nest::<DlDpipeFieldWriter>(56, fill)
    }
    /// Writes [`dpipe-field-name`](DevlinkAttrs::dpipe_field_name).
    #[inline]
    pub fn dpipe_field_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(57, value)
    }
    /// Writes [`dpipe-field-id`](DevlinkAttrs::dpipe_field_id).
    #[inline]
    pub fn dpipe_field_id(&mut self, value: u32) -> &mut Self {
        self.put_u32(58, value)
    }
    /// Writes [`dpipe-field-bitwidth`](DevlinkAttrs::dpipe_field_bitwidth).
    #[inline]
    pub fn dpipe_field_bitwidth(&mut self, value: u32) -> &mut Self {
        self.put_u32(59, value)
    }
    /// Writes [`dpipe-field-mapping-type`](DevlinkAttrs::dpipe_field_mapping_type).
    #[inline]
    pub fn dpipe_field_mapping_type(
        &mut self,
        value: DpipeFieldMappingType,
    ) -> &mut Self {
        self.put_attr::<c::As<DpipeFieldMappingType, u32>>(60, value)
    }
    /// Writes [`eswitch-encap-mode`](DevlinkAttrs::eswitch_encap_mode).
    #[inline]
    pub fn eswitch_encap_mode(&mut self, value: EswitchEncapMode) -> &mut Self {
        self.put_attr::<c::As<EswitchEncapMode, u8>>(62, value)
    }
    /// Writes [`resource-list`](DevlinkAttrs::resource_list).
    #[inline]
    pub fn resource_list(
        &mut self,
        fill: impl FnOnce(&mut DlResourceListWriter),
    ) -> &mut Self {
        self.put_nest::<DlResourceListWriter>(63, fill)
    }
    /// Writes [`resource`](DevlinkAttrs::resource): again for each further value.
    #[inline]
    pub fn resource(&mut self, fill: impl FnOnce(&mut DlResourceWriter)) -> &mut Self {
        self.put_nest::<DlResourceWriter>(64, fill)
    }
    /// Writes [`resource-name`](DevlinkAttrs::resource_name).
    #[inline]
    pub fn resource_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(65, value)
    }
    /// Writes [`resource-id`](DevlinkAttrs::resource_id).
    #[inline]
    pub fn resource_id(&mut self, value: u64) -> &mut Self {
        self.put_u64(66, value)
    }
    /// Writes [`resource-size`](DevlinkAttrs::resource_size).
    #[inline]
    pub fn resource_size(&mut self, value: u64) -> &mut Self {
        self.put_u64(67, value)
    }
    /// Writes [`resource-size-new`](DevlinkAttrs::resource_size_new).
    #[inline]
    pub fn resource_size_new(&mut self, value: u64) -> &mut Self {
        self.put_u64(68, value)
    }
    /// Writes [`resource-size-valid`](DevlinkAttrs::resource_size_valid).
    #[inline]
    pub fn resource_size_valid(&mut self, value: u8) -> &mut Self {
        self.put_u8(69, value)
    }
    /// Writes [`resource-size-min`](DevlinkAttrs::resource_size_min).
    #[inline]
    pub fn resource_size_min(&mut self, value: u64) -> &mut Self {
        self.put_u64(70, value)
    }
    /// Writes [`resource-size-max`](DevlinkAttrs::resource_size_max).
    #[inline]
    pub fn resource_size_max(&mut self, value: u64) -> &mut Self {
        self.put_u64(71, value)
    }
    /// Writes [`resource-size-gran`](DevlinkAttrs::resource_size_gran).
    #[inline]
    pub fn resource_size_gran(&mut self, value: u64) -> &mut Self {
        self.put_u64(72, value)
    }
    /// Writes [`resource-unit`](DevlinkAttrs::resource_unit).
    #[inline]
    pub fn resource_unit(&mut self, value: ResourceUnit) -> &mut Self {
        self.put_attr::<c::As<ResourceUnit, u8>>(73, value)
    }
    /// Writes [`resource-occ`](DevlinkAttrs::resource_occ).
    #[inline]
    pub fn resource_occ(&mut self, value: u64) -> &mut Self {
        self.put_u64(74, value)
    }
    /// Writes [`dpipe-table-resource-id`](DevlinkAttrs::dpipe_table_resource_id).
    #[inline]
    pub fn dpipe_table_resource_id(&mut self, value: u64) -> &mut Self {
        self.put_u64(75, value)
    }
    /// Writes [`dpipe-table-resource-units`](DevlinkAttrs::dpipe_table_resource_units).
    #[inline]
    pub fn dpipe_table_resource_units(&mut self, value: u64) -> &mut Self {
        self.put_u64(76, value)
    }
    /// Writes [`port-flavour`](DevlinkAttrs::port_flavour).
    #[inline]
    pub fn port_flavour(&mut self, value: PortFlavour) -> &mut Self {
        self.put_attr::<c::As<PortFlavour, u16>>(77, value)
    }
    /// Writes [`port-number`](DevlinkAttrs::port_number).
    #[inline]
    pub fn port_number(&mut self, value: u32) -> &mut Self {
        self.put_u32(78, value)
    }
    /// Writes [`port-split-subport-number`](DevlinkAttrs::port_split_subport_number).
    #[inline]
    pub fn port_split_subport_number(&mut self, value: u32) -> &mut Self {
        self.put_u32(79, value)
    }
    /// Writes [`param`](DevlinkAttrs::param).
    #[inline]
    pub fn param(&mut self, fill: impl FnOnce(&mut DlParamWriter)) -> &mut Self {
        self.put_nest::<DlParamWriter>(80, fill)
    }
    /// Writes [`param-name`](DevlinkAttrs::param_name).
    #[inline]
    pub fn param_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(81, value)
    }
    /// Writes [`param-generic`](DevlinkAttrs::param_generic).
    #[inline]
    pub fn param_generic(&mut self, present: bool) -> &mut Self {
        self.put_flag(82, present)
    }
    /// Writes [`param-type`](DevlinkAttrs::param_type).
    #[inline]
    pub fn param_type(&mut self, value: VarAttrType) -> &mut Self {
        self.put_attr::<c::As<VarAttrType, u8>>(83, value)
    }
    /// Writes [`param-values-list`](DevlinkAttrs::param_values_list).
    #[inline]
    pub fn param_values_list(
        &mut self,
        fill: impl FnOnce(&mut DlParamValuesListWriter),
    ) -> &mut Self {
        self.put_nest::<DlParamValuesListWriter>(84, fill)
    }
    /// Writes [`param-value`](DevlinkAttrs::param_value): again for each further value.
    #[inline]
    pub fn param_value(
        &mut self,
        fill: impl FnOnce(&mut DlParamValueWriter),
    ) -> &mut Self {
        self.put_nest::<DlParamValueWriter>(85, fill)
    }
    /// Writes [`param-value-data`](DevlinkAttrs::param_value_data).
    #[inline]
    pub fn param_value_data(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(86, value)
    }
    /// Writes [`param-value-cmode`](DevlinkAttrs::param_value_cmode).
    #[inline]
    pub fn param_value_cmode(&mut self, value: ParamCmode) -> &mut Self {
        self.put_attr::<c::As<ParamCmode, u8>>(87, value)
    }
    /// Writes [`region-name`](DevlinkAttrs::region_name).
    #[inline]
    pub fn region_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(88, value)
    }
    /// Writes [`region-size`](DevlinkAttrs::region_size).
    #[inline]
    pub fn region_size(&mut self, value: u64) -> &mut Self {
        self.put_u64(89, value)
    }
    /// Writes [`region-snapshots`](DevlinkAttrs::region_snapshots).
    #[inline]
    pub fn region_snapshots(
        &mut self,
        fill: impl FnOnce(&mut DlRegionSnapshotsWriter),
    ) -> &mut Self {
        self.put_nest::<DlRegionSnapshotsWriter>(90, fill)
    }
    /// Writes [`region-snapshot`](DevlinkAttrs::region_snapshot): again for each further value.
    #[inline]
    pub fn region_snapshot(
        &mut self,
        fill: impl FnOnce(&mut DlRegionSnapshotWriter),
    ) -> &mut Self {
        self.put_nest::<DlRegionSnapshotWriter>(91, fill)
    }
    /// Writes [`region-snapshot-id`](DevlinkAttrs::region_snapshot_id).
    #[inline]
    pub fn region_snapshot_id(&mut self, value: u32) -> &mut Self {
        self.put_u32(92, value)
    }
    /// Writes [`region-chunks`](DevlinkAttrs::region_chunks).
    #[inline]
    pub fn region_chunks(
        &mut self,
        fill: impl FnOnce(&mut DlRegionChunksWriter),
    ) -> &mut Self {
        self.put_nest::<DlRegionChunksWriter>(93, fill)
    }
    /// Writes [`region-chunk`](DevlinkAttrs::region_chunk): again for each further value.
    #[inline]
    pub fn region_chunk(
        &mut self,
        fill: impl FnOnce(&mut DlRegionChunkWriter),
    ) -> &mut Self {
        self.put_nest::<DlRegionChunkWriter>(94, fill)
    }
    /// Writes [`region-chunk-data`](DevlinkAttrs::region_chunk_data).
    #[inline]
    pub fn region_chunk_data(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(95, value)
    }
    /// Writes [`region-chunk-addr`](DevlinkAttrs::region_chunk_addr).
    #[inline]
    pub fn region_chunk_addr(&mut self, value: u64) -> &mut Self {
        self.put_u64(96, value)
    }
    /// Writes [`region-chunk-len`](DevlinkAttrs::region_chunk_len).
    #[inline]
    pub fn region_chunk_len(&mut self, value: u64) -> &mut Self {
        self.put_u64(97, value)
    }
    /// Writes [`info-driver-name`](DevlinkAttrs::info_driver_name).
    #[inline]
    pub fn info_driver_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(98, value)
    }
    /// Writes [`info-serial-number`](DevlinkAttrs::info_serial_number).
    #[inline]
    pub fn info_serial_number(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(99, value)
    }
    /// Writes [`info-version-fixed`](DevlinkAttrs::info_version_fixed): again for each further value.
    #[inline]
    pub fn info_version_fixed(
        &mut self,
        fill: impl FnOnce(&mut DlInfoVersionWriter),
    ) -> &mut Self {
        self.put_nest::<DlInfoVersionWriter>(100, fill)
    }
    /// Writes [`info-version-running`](DevlinkAttrs::info_version_running): again for each further value.
    #[inline]
    pub fn info_version_running(
        &mut self,
        fill: impl FnOnce(&mut DlInfoVersionWriter),
    ) -> &mut Self {
        self.put_nest::<DlInfoVersionWriter>(101, fill)
    }
    /// Writes [`info-version-stored`](DevlinkAttrs::info_version_stored): again for each further value.
    #[inline]
    pub fn info_version_stored(
        &mut self,
        fill: impl FnOnce(&mut DlInfoVersionWriter),
    ) -> &mut Self {
        self.put_nest::<DlInfoVersionWriter>(102, fill)
    }
    /// Writes [`info-version-name`](DevlinkAttrs::info_version_name).
    #[inline]
    pub fn info_version_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(103, value)
    }
    /// Writes [`info-version-value`](DevlinkAttrs::info_version_value).
    #[inline]
    pub fn info_version_value(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(104, value)
    }
    /// Writes [`sb-pool-cell-size`](DevlinkAttrs::sb_pool_cell_size).
    #[inline]
    pub fn sb_pool_cell_size(&mut self, value: u32) -> &mut Self {
        self.put_u32(105, value)
    }
    /// Writes [`fmsg`](DevlinkAttrs::fmsg).
    #[inline]
    pub fn fmsg(&mut self, fill: impl FnOnce(&mut DlFmsgWriter)) -> &mut Self {
        self.put_nest::<DlFmsgWriter>(106, fill)
    }
    /// Writes [`fmsg-obj-nest-start`](DevlinkAttrs::fmsg_obj_nest_start).
    #[inline]
    pub fn fmsg_obj_nest_start(&mut self, present: bool) -> &mut Self {
        self.put_flag(107, present)
    }
    /// Writes [`fmsg-pair-nest-start`](DevlinkAttrs::fmsg_pair_nest_start).
    #[inline]
    pub fn fmsg_pair_nest_start(&mut self, present: bool) -> &mut Self {
        self.put_flag(108, present)
    }
    /// Writes [`fmsg-arr-nest-start`](DevlinkAttrs::fmsg_arr_nest_start).
    #[inline]
    pub fn fmsg_arr_nest_start(&mut self, present: bool) -> &mut Self {
        self.put_flag(109, present)
    }
    /// Writes [`fmsg-nest-end`](DevlinkAttrs::fmsg_nest_end).
    #[inline]
    pub fn fmsg_nest_end(&mut self, present: bool) -> &mut Self {
        self.put_flag(110, present)
    }
    /// Writes [`fmsg-obj-name`](DevlinkAttrs::fmsg_obj_name).
    #[inline]
    pub fn fmsg_obj_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(111, value)
    }
    /// Writes [`fmsg-obj-value-type`](DevlinkAttrs::fmsg_obj_value_type).
    #[inline]
    pub fn fmsg_obj_value_type(&mut self, value: VarAttrType) -> &mut Self {
        self.put_attr::<c::As<VarAttrType, u8>>(112, value)
    }
    /// Writes [`fmsg-obj-value-data`](DevlinkAttrs::fmsg_obj_value_data).
    #[inline]
    pub fn fmsg_obj_value_data(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(113, value)
    }
    /// Writes [`health-reporter`](DevlinkAttrs::health_reporter).
    #[inline]
    pub fn health_reporter(
        &mut self,
        fill: impl FnOnce(&mut DlHealthReporterWriter),
    ) -> &mut Self {
        self.put_nest::<DlHealthReporterWriter>(114, fill)
    }
    /// Writes [`health-reporter-name`](DevlinkAttrs::health_reporter_name).
    #[inline]
    pub fn health_reporter_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(115, value)
    }
    /// Writes [`health-reporter-state`](DevlinkAttrs::health_reporter_state).
    #[inline]
    pub fn health_reporter_state(&mut self, value: u8) -> &mut Self {
        self.put_u8(116, value)
    }
    /// Writes [`health-reporter-err-count`](DevlinkAttrs::health_reporter_err_count).
    #[inline]
    pub fn health_reporter_err_count(&mut self, value: u64) -> &mut Self {
        self.put_u64(117, value)
    }
    /// Writes [`health-reporter-recover-count`](DevlinkAttrs::health_reporter_recover_count).
    #[inline]
    pub fn health_reporter_recover_count(&mut self, value: u64) -> &mut Self {
        self.put_u64(118, value)
    }
    /// Writes [`health-reporter-dump-ts`](DevlinkAttrs::health_reporter_dump_ts).
    #[inline]
    pub fn health_reporter_dump_ts(&mut self, value: u64) -> &mut Self {
        self.put_u64(119, value)
    }
    /// Writes [`health-reporter-graceful-period`](DevlinkAttrs::health_reporter_graceful_period).
    #[inline]
    pub fn health_reporter_graceful_period(&mut self, value: u64) -> &mut Self {
        self.put_u64(120, value)
    }
    /// Writes [`health-reporter-auto-recover`](DevlinkAttrs::health_reporter_auto_recover).
    #[inline]
    pub fn health_reporter_auto_recover(&mut self, value: u8) -> &mut Self {
        self.put_u8(121, value)
    }
    /// Writes [`flash-update-file-name`](DevlinkAttrs::flash_update_file_name).
    #[inline]
    pub fn flash_update_file_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(122, value)
    }
    /// Writes [`flash-update-component`](DevlinkAttrs::flash_update_component).
    #[inline]
    pub fn flash_update_component(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(123, value)
    }
    /// Writes [`flash-update-status-msg`](DevlinkAttrs::flash_update_status_msg).
    #[inline]
    pub fn flash_update_status_msg(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(124, value)
    }
    /// Writes [`flash-update-status-done`](DevlinkAttrs::flash_update_status_done).
    #[inline]
    pub fn flash_update_status_done(&mut self, value: u64) -> &mut Self {
        self.put_u64(125, value)
    }
    /// Writes [`flash-update-status-total`](DevlinkAttrs::flash_update_status_total).
    #[inline]
    pub fn flash_update_status_total(&mut self, value: u64) -> &mut Self {
        self.put_u64(126, value)
    }
    /// Writes [`port-pci-pf-number`](DevlinkAttrs::port_pci_pf_number).
    #[inline]
    pub fn port_pci_pf_number(&mut self, value: u16) -> &mut Self {
        self.put_u16(127, value)
    }
    /// Writes [`port-pci-vf-number`](DevlinkAttrs::port_pci_vf_number).
    #[inline]
    pub fn port_pci_vf_number(&mut self, value: u16) -> &mut Self {
        self.put_u16(128, value)
    }
    /// Writes [`stats`](DevlinkAttrs::stats).
    #[inline]
    pub fn stats(&mut self, fill: impl FnOnce(&mut DlAttrStatsWriter)) -> &mut Self {
        self.put_nest::<DlAttrStatsWriter>(129, fill)
    }
    /// Writes [`trap-name`](DevlinkAttrs::trap_name).
    #[inline]
    pub fn trap_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(130, value)
    }
    /// Writes [`trap-action`](DevlinkAttrs::trap_action).
    #[inline]
    pub fn trap_action(&mut self, value: TrapAction) -> &mut Self {
        self.put_attr::<c::As<TrapAction, u8>>(131, value)
    }
    /// Writes [`trap-type`](DevlinkAttrs::trap_type).
    #[inline]
    pub fn trap_type(&mut self, value: TrapType) -> &mut Self {
        self.put_attr::<c::As<TrapType, u8>>(132, value)
    }
    /// Writes [`trap-generic`](DevlinkAttrs::trap_generic).
    #[inline]
    pub fn trap_generic(&mut self, present: bool) -> &mut Self {
        self.put_flag(133, present)
    }
    /// Writes [`trap-metadata`](DevlinkAttrs::trap_metadata).
    #[inline]
    pub fn trap_metadata(
        &mut self,
        fill: impl FnOnce(&mut DlTrapMetadataWriter),
    ) -> &mut Self {
        self.put_nest::<DlTrapMetadataWriter>(134, fill)
    }
    /// Writes [`trap-group-name`](DevlinkAttrs::trap_group_name).
    #[inline]
    pub fn trap_group_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(135, value)
    }
    /// Writes [`reload-failed`](DevlinkAttrs::reload_failed).
    #[inline]
    pub fn reload_failed(&mut self, value: u8) -> &mut Self {
        self.put_u8(136, value)
    }
    /// Writes [`health-reporter-dump-ts-ns`](DevlinkAttrs::health_reporter_dump_ts_ns).
    #[inline]
    pub fn health_reporter_dump_ts_ns(&mut self, value: u64) -> &mut Self {
        self.put_u64(137, value)
    }
    /// Writes [`netns-fd`](DevlinkAttrs::netns_fd).
    #[inline]
    pub fn netns_fd(&mut self, value: u32) -> &mut Self {
        self.put_u32(138, value)
    }
    /// Writes [`netns-pid`](DevlinkAttrs::netns_pid).
    #[inline]
    pub fn netns_pid(&mut self, value: u32) -> &mut Self {
        self.put_u32(139, value)
    }
    /// Writes [`netns-id`](DevlinkAttrs::netns_id).
    #[inline]
    pub fn netns_id(&mut self, value: u32) -> &mut Self {
        self.put_u32(140, value)
    }
    /// Writes [`health-reporter-auto-dump`](DevlinkAttrs::health_reporter_auto_dump).
    #[inline]
    pub fn health_reporter_auto_dump(&mut self, value: u8) -> &mut Self {
        self.put_u8(141, value)
    }
    /// Writes [`trap-policer-id`](DevlinkAttrs::trap_policer_id).
    #[inline]
    pub fn trap_policer_id(&mut self, value: u32) -> &mut Self {
        self.put_u32(142, value)
    }
    /// Writes [`trap-policer-rate`](DevlinkAttrs::trap_policer_rate).
    #[inline]
    pub fn trap_policer_rate(&mut self, value: u64) -> &mut Self {
        self.put_u64(143, value)
    }
    /// Writes [`trap-policer-burst`](DevlinkAttrs::trap_policer_burst).
    #[inline]
    pub fn trap_policer_burst(&mut self, value: u64) -> &mut Self {
        self.put_u64(144, value)
    }
    /// Writes [`port-function`](DevlinkAttrs::port_function).
    #[inline]
    pub fn port_function(
        &mut self,
        fill: impl FnOnce(&mut DlPortFunctionWriter),
    ) -> &mut Self {
        self.put_nest::<DlPortFunctionWriter>(145, fill)
    }
    /// Writes [`info-board-serial-number`](DevlinkAttrs::info_board_serial_number).
    #[inline]
    pub fn info_board_serial_number(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(146, value)
    }
    /// Writes [`port-lanes`](DevlinkAttrs::port_lanes).
    #[inline]
    pub fn port_lanes(&mut self, value: u32) -> &mut Self {
        self.put_u32(147, value)
    }
    /// Writes [`port-splittable`](DevlinkAttrs::port_splittable).
    #[inline]
    pub fn port_splittable(&mut self, value: u8) -> &mut Self {
        self.put_u8(148, value)
    }
    /// Writes [`port-external`](DevlinkAttrs::port_external).
    #[inline]
    pub fn port_external(&mut self, value: u8) -> &mut Self {
        self.put_u8(149, value)
    }
    /// Writes [`port-controller-number`](DevlinkAttrs::port_controller_number).
    #[inline]
    pub fn port_controller_number(&mut self, value: u32) -> &mut Self {
        self.put_u32(150, value)
    }
    /// Writes [`flash-update-status-timeout`](DevlinkAttrs::flash_update_status_timeout).
    #[inline]
    pub fn flash_update_status_timeout(&mut self, value: u64) -> &mut Self {
        self.put_u64(151, value)
    }
    /// Writes [`flash-update-overwrite-mask`](DevlinkAttrs::flash_update_overwrite_mask).
    #[inline]
    pub fn flash_update_overwrite_mask(
        &mut self,
        value: rt::Bitfield<FlashOverwriteFlags>,
    ) -> &mut Self {
        self.put_attr::<rt::Bitfield<FlashOverwriteFlags>>(152, value)
    }
    /// Writes [`reload-action`](DevlinkAttrs::reload_action).
    #[inline]
    pub fn reload_action(&mut self, value: ReloadAction) -> &mut Self {
        self.put_attr::<c::As<ReloadAction, u8>>(153, value)
    }
    /// Writes [`reload-actions-performed`](DevlinkAttrs::reload_actions_performed).
    #[inline]
    pub fn reload_actions_performed(
        &mut self,
        value: rt::Bitfield<ReloadActionFlags>,
    ) -> &mut Self {
        self.put_attr::<rt::Bitfield<ReloadActionFlags>>(154, value)
    }
    /// Writes [`reload-limits`](DevlinkAttrs::reload_limits).
    #[inline]
    pub fn reload_limits(&mut self, value: rt::Bitfield<ReloadLimitFlags>) -> &mut Self {
        self.put_attr::<rt::Bitfield<ReloadLimitFlags>>(155, value)
    }
    /// Writes [`dev-stats`](DevlinkAttrs::dev_stats).
    #[inline]
    pub fn dev_stats(&mut self, fill: impl FnOnce(&mut DlDevStatsWriter)) -> &mut Self {
        self.put_nest::<DlDevStatsWriter>(156, fill)
    }
    /// Writes [`reload-stats`](DevlinkAttrs::reload_stats).
    #[inline]
    pub fn reload_stats(
        &mut self,
        fill: impl FnOnce(&mut DlReloadStatsWriter),
    ) -> &mut Self {
        self.put_nest::<DlReloadStatsWriter>(157, fill)
    }
    /// Writes [`reload-stats-entry`](DevlinkAttrs::reload_stats_entry): again for each further value.
    #[inline]
    pub fn reload_stats_entry(
        &mut self,
        fill: impl FnOnce(&mut DlReloadStatsEntryWriter),
    ) -> &mut Self {
        self.put_nest::<DlReloadStatsEntryWriter>(158, fill)
    }
    /// Writes [`reload-stats-limit`](DevlinkAttrs::reload_stats_limit).
    #[inline]
    pub fn reload_stats_limit(&mut self, value: ReloadLimit) -> &mut Self {
        self.put_attr::<c::As<ReloadLimit, u8>>(159, value)
    }
    /// Writes [`reload-stats-value`](DevlinkAttrs::reload_stats_value).
    #[inline]
    pub fn reload_stats_value(&mut self, value: u32) -> &mut Self {
        self.put_u32(160, value)
    }
    /// Writes [`remote-reload-stats`](DevlinkAttrs::remote_reload_stats).
    #[inline]
    pub fn remote_reload_stats(
        &mut self,
        fill: impl FnOnce(&mut DlReloadStatsWriter),
    ) -> &mut Self {
        self.put_nest::<DlReloadStatsWriter>(161, fill)
    }
    /// Writes [`reload-action-info`](DevlinkAttrs::reload_action_info): again for each further value.
    #[inline]
    pub fn reload_action_info(
        &mut self,
        fill: impl FnOnce(&mut DlReloadActInfoWriter),
    ) -> &mut Self {
        self.put_nest::<DlReloadActInfoWriter>(162, fill)
    }
    /// Writes [`reload-action-stats`](DevlinkAttrs::reload_action_stats): again for each further value.
    #[inline]
    pub fn reload_action_stats(
        &mut self,
        fill: impl FnOnce(&mut DlReloadActStatsWriter),
    ) -> &mut Self {
        self.put_nest::<DlReloadActStatsWriter>(163, fill)
    }
    /// Writes [`port-pci-sf-number`](DevlinkAttrs::port_pci_sf_number).
    #[inline]
    pub fn port_pci_sf_number(&mut self, value: u32) -> &mut Self {
        self.put_u32(164, value)
    }
    /// Writes [`rate-type`](DevlinkAttrs::rate_type).
    #[inline]
    pub fn rate_type(&mut self, value: RateType) -> &mut Self {
        self.put_attr::<c::As<RateType, u16>>(165, value)
    }
    /// Writes [`rate-tx-share`](DevlinkAttrs::rate_tx_share).
    #[inline]
    pub fn rate_tx_share(&mut self, value: u64) -> &mut Self {
        self.put_u64(166, value)
    }
    /// Writes [`rate-tx-max`](DevlinkAttrs::rate_tx_max).
    #[inline]
    pub fn rate_tx_max(&mut self, value: u64) -> &mut Self {
        self.put_u64(167, value)
    }
    /// Writes [`rate-node-name`](DevlinkAttrs::rate_node_name).
    #[inline]
    pub fn rate_node_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(168, value)
    }
    /// Writes [`rate-parent-node-name`](DevlinkAttrs::rate_parent_node_name).
    #[inline]
    pub fn rate_parent_node_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(169, value)
    }
    /// Writes [`region-max-snapshots`](DevlinkAttrs::region_max_snapshots).
    #[inline]
    pub fn region_max_snapshots(&mut self, value: u32) -> &mut Self {
        self.put_u32(170, value)
    }
    /// Writes [`linecard-index`](DevlinkAttrs::linecard_index).
    #[inline]
    pub fn linecard_index(&mut self, value: u32) -> &mut Self {
        self.put_u32(171, value)
    }
    /// Writes [`linecard-state`](DevlinkAttrs::linecard_state).
    #[inline]
    pub fn linecard_state(&mut self, value: LinecardState) -> &mut Self {
        self.put_attr::<c::As<LinecardState, u8>>(172, value)
    }
    /// Writes [`linecard-type`](DevlinkAttrs::linecard_type).
    #[inline]
    pub fn linecard_type(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(173, value)
    }
    /// Writes [`linecard-supported-types`](DevlinkAttrs::linecard_supported_types).
    #[inline]
    pub fn linecard_supported_types(
        &mut self,
        fill: impl FnOnce(&mut DlLinecardSupportedTypesWriter),
    ) -> &mut Self {
        self.put_nest::<DlLinecardSupportedTypesWriter>(174, fill)
    }
    /// Writes [`nested-devlink`](DevlinkAttrs::nested_devlink): again for each further value.
    #[inline]
    pub fn nested_devlink(
        &mut self,
        fill: impl FnOnce(&mut DlNestedDevlinkWriter),
    ) -> &mut Self {
        self.put_nest::<DlNestedDevlinkWriter>(175, fill)
    }
    /// Writes [`selftests`](DevlinkAttrs::selftests).
    #[inline]
    pub fn selftests(
        &mut self,
        fill: impl FnOnce(&mut DlSelftestIdWriter),
    ) -> &mut Self {
        self.put_nest::<DlSelftestIdWriter>(176, fill)
    }
    /// Writes [`rate-tx-priority`](DevlinkAttrs::rate_tx_priority).
    #[inline]
    pub fn rate_tx_priority(&mut self, value: u32) -> &mut Self {
        self.put_u32(177, value)
    }
    /// Writes [`rate-tx-weight`](DevlinkAttrs::rate_tx_weight).
    #[inline]
    pub fn rate_tx_weight(&mut self, value: u32) -> &mut Self {
        self.put_u32(178, value)
    }
    /// Writes [`region-direct`](DevlinkAttrs::region_direct).
    #[inline]
    pub fn region_direct(&mut self, present: bool) -> &mut Self {
        self.put_flag(179, present)
    }
    /// Writes [`rate-tc-bws`](DevlinkAttrs::rate_tc_bws): again for each further value.
    #[inline]
    pub fn rate_tc_bws(
        &mut self,
        fill: impl FnOnce(&mut DlRateTcBwsWriter),
    ) -> &mut Self {
        self.put_nest::<DlRateTcBwsWriter>(180, fill)
    }
    /// Writes [`health-reporter-burst-period`](DevlinkAttrs::health_reporter_burst_period).
    #[inline]
    pub fn health_reporter_burst_period(&mut self, value: u64) -> &mut Self {
        self.put_u64(181, value)
    }
    /// Writes [`param-value-default`](DevlinkAttrs::param_value_default).
    #[inline]
    pub fn param_value_default(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(182, value)
    }
    /// Writes [`param-reset-default`](DevlinkAttrs::param_reset_default).
    #[inline]
    pub fn param_reset_default(&mut self, present: bool) -> &mut Self {
        self.put_flag(183, present)
    }
    /// Writes [`index`](DevlinkAttrs::index_): at most 4294967295.
    #[inline]
    pub fn index_(&mut self, value: u64) -> &mut Self {
        self.put_checked::<c::Uint>(184, value)
    }
    /// Writes [`resource-scope-mask`](DevlinkAttrs::resource_scope_mask).
    #[inline]
    pub fn resource_scope_mask(&mut self, value: ResourceScopeFlags) -> &mut Self {
        self.put_attr::<c::As<ResourceScopeFlags, u32>>(185, value)
    }
    /// Writes [`parent-dev`](DevlinkAttrs::parent_dev).
    #[inline]
    pub fn parent_dev(
        &mut self,
        fill: impl FnOnce(&mut DlParentDevWriter),
    ) -> &mut Self {
        self.put_nest::<DlParentDevWriter>(186, fill)
    }
}
/// Counters of a device.
pub struct DlDevStatsAttrs<'a>(rt::View<'a, 162>);
rt::__view!(DlDevStatsAttrs, FAMILY, 1, 162);
impl<'a> DlDevStatsAttrs<'a> {
    /// Reloads that this host asked for.
    #[doc(alias = "DEVLINK_ATTR_RELOAD_STATS")]
    #[inline]
    pub fn reload_stats(
        &self,
    ) -> Result<Option<DlReloadStatsAttrs<'a>>, rt::DecodeError> {
        self.0.get::<Self, DlReloadStatsAttrs<'_>>(157)
    }
    /// Reloads that another host asked for.
    #[doc(alias = "DEVLINK_ATTR_REMOTE_RELOAD_STATS")]
    #[inline]
    pub fn remote_reload_stats(
        &self,
    ) -> Result<Option<DlReloadStatsAttrs<'a>>, rt::DecodeError> {
        self.0.get::<Self, DlReloadStatsAttrs<'_>>(161)
    }
}
rt::__set_writer!(DlDevStatsWriter, DlDevStatsAttrs, FAMILY, 1);
impl DlDevStatsWriter {
    /// Writes [`reload-stats`](DlDevStatsAttrs::reload_stats).
    #[inline]
    pub fn reload_stats(
        &mut self,
        fill: impl FnOnce(&mut DlReloadStatsWriter),
    ) -> &mut Self {
        self.put_nest::<DlReloadStatsWriter>(157, fill)
    }
    /// Writes [`remote-reload-stats`](DlDevStatsAttrs::remote_reload_stats).
    #[inline]
    pub fn remote_reload_stats(
        &mut self,
        fill: impl FnOnce(&mut DlReloadStatsWriter),
    ) -> &mut Self {
        self.put_nest::<DlReloadStatsWriter>(161, fill)
    }
}
/// Reloads by action.
pub struct DlReloadStatsAttrs<'a>(rt::View<'a, 163>);
rt::__view!(DlReloadStatsAttrs, FAMILY, 2, 163);
impl<'a> DlReloadStatsAttrs<'a> {
    /// Counts of one action; repeats.
    #[doc(alias = "DEVLINK_ATTR_RELOAD_ACTION_INFO")]
    #[inline]
    pub fn reload_action_info(&self) -> rt::Multi<'a, DlReloadActInfoAttrs<'a>> {
        self.0.all::<Self, _>(162)
    }
}
rt::__set_writer!(DlReloadStatsWriter, DlReloadStatsAttrs, FAMILY, 2);
impl DlReloadStatsWriter {
    /// Writes [`reload-action-info`](DlReloadStatsAttrs::reload_action_info): again for each further value.
    #[inline]
    pub fn reload_action_info(
        &mut self,
        fill: impl FnOnce(&mut DlReloadActInfoWriter),
    ) -> &mut Self {
        self.put_nest::<DlReloadActInfoWriter>(162, fill)
    }
}
/// Reloads of one action.
pub struct DlReloadActInfoAttrs<'a>(rt::View<'a, 164>);
rt::__view!(DlReloadActInfoAttrs, FAMILY, 3, 164);
impl<'a> DlReloadActInfoAttrs<'a> {
    /// What to do; driver-reinit if absent.
    #[doc(alias = "DEVLINK_ATTR_RELOAD_ACTION")]
    #[inline]
    pub fn reload_action(&self) -> Result<Option<ReloadAction>, rt::DecodeError> {
        self.0.get::<Self, c::As<ReloadAction, u8>>(153)
    }
    /// Counts by limit; repeats.
    #[doc(alias = "DEVLINK_ATTR_RELOAD_ACTION_STATS")]
    #[inline]
    pub fn reload_action_stats(&self) -> rt::Multi<'a, DlReloadActStatsAttrs<'a>> {
        self.0.all::<Self, _>(163)
    }
}
rt::__set_writer!(DlReloadActInfoWriter, DlReloadActInfoAttrs, FAMILY, 3);
impl DlReloadActInfoWriter {
    /// Writes [`reload-action`](DlReloadActInfoAttrs::reload_action).
    #[inline]
    pub fn reload_action(&mut self, value: ReloadAction) -> &mut Self {
        self.put_attr::<c::As<ReloadAction, u8>>(153, value)
    }
    /// Writes [`reload-action-stats`](DlReloadActInfoAttrs::reload_action_stats): again for each further value.
    #[inline]
    pub fn reload_action_stats(
        &mut self,
        fill: impl FnOnce(&mut DlReloadActStatsWriter),
    ) -> &mut Self {
        self.put_nest::<DlReloadActStatsWriter>(163, fill)
    }
}
/// Reloads by limit.
pub struct DlReloadActStatsAttrs<'a>(rt::View<'a, 159>);
rt::__view!(DlReloadActStatsAttrs, FAMILY, 4, 159);
impl<'a> DlReloadActStatsAttrs<'a> {
    /// Count for one limit; repeats.
    #[doc(alias = "DEVLINK_ATTR_RELOAD_STATS_ENTRY")]
    #[inline]
    pub fn reload_stats_entry(&self) -> rt::Multi<'a, DlReloadStatsEntryAttrs<'a>> {
        self.0.all::<Self, _>(158)
    }
}
rt::__set_writer!(DlReloadActStatsWriter, DlReloadActStatsAttrs, FAMILY, 4);
impl DlReloadActStatsWriter {
    /// Writes [`reload-stats-entry`](DlReloadActStatsAttrs::reload_stats_entry): again for each further value.
    #[inline]
    pub fn reload_stats_entry(
        &mut self,
        fill: impl FnOnce(&mut DlReloadStatsEntryWriter),
    ) -> &mut Self {
        self.put_nest::<DlReloadStatsEntryWriter>(158, fill)
    }
}
/// Reloads of one action with one limit.
pub struct DlReloadStatsEntryAttrs<'a>(rt::View<'a, 161>);
rt::__view!(DlReloadStatsEntryAttrs, FAMILY, 5, 161);
impl<'a> DlReloadStatsEntryAttrs<'a> {
    /// Limit that was asked for.
    #[doc(alias = "DEVLINK_ATTR_RELOAD_STATS_LIMIT")]
    #[inline]
    pub fn reload_stats_limit(&self) -> Result<Option<ReloadLimit>, rt::DecodeError> {
        self.0.get::<Self, c::As<ReloadLimit, u8>>(159)
    }
    /// Number of reloads.
    #[doc(alias = "DEVLINK_ATTR_RELOAD_STATS_VALUE")]
    #[inline]
    pub fn reload_stats_value(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.0.get_u32::<Self>(160)
    }
}
rt::__set_writer!(DlReloadStatsEntryWriter, DlReloadStatsEntryAttrs, FAMILY, 5);
impl DlReloadStatsEntryWriter {
    /// Writes [`reload-stats-limit`](DlReloadStatsEntryAttrs::reload_stats_limit).
    #[inline]
    pub fn reload_stats_limit(&mut self, value: ReloadLimit) -> &mut Self {
        self.put_attr::<c::As<ReloadLimit, u8>>(159, value)
    }
    /// Writes [`reload-stats-value`](DlReloadStatsEntryAttrs::reload_stats_value).
    #[inline]
    pub fn reload_stats_value(&mut self, value: u32) -> &mut Self {
        self.put_u32(160, value)
    }
}
/// Version of one component.
pub struct DlInfoVersionAttrs<'a>(rt::View<'a, 105>);
rt::__view!(DlInfoVersionAttrs, FAMILY, 6, 105);
impl<'a> DlInfoVersionAttrs<'a> {
    /// Name of the component, such as `fw` or `board.id`.
    #[doc(alias = "DEVLINK_ATTR_INFO_VERSION_NAME")]
    #[inline]
    pub fn info_version_name(&self) -> Result<Option<&'a rt::BStr>, rt::DecodeError> {
        self.0.get_text::<Self>(103)
    }
    /// Its version.
    #[doc(alias = "DEVLINK_ATTR_INFO_VERSION_VALUE")]
    #[inline]
    pub fn info_version_value(&self) -> Result<Option<&'a rt::BStr>, rt::DecodeError> {
        self.0.get_text::<Self>(104)
    }
}
rt::__set_writer!(DlInfoVersionWriter, DlInfoVersionAttrs, FAMILY, 6);
impl DlInfoVersionWriter {
    /// Writes [`info-version-name`](DlInfoVersionAttrs::info_version_name).
    #[inline]
    pub fn info_version_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(103, value)
    }
    /// Writes [`info-version-value`](DlInfoVersionAttrs::info_version_value).
    #[inline]
    pub fn info_version_value(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(104, value)
    }
}
/// Function behind a port.
pub struct DlPortFunctionAttrs<'a>(rt::View<'a, 7>);
rt::__view!(DlPortFunctionAttrs, FAMILY, 7, 7);
impl<'a> DlPortFunctionAttrs<'a> {
    /// MAC address of the function; 6 bytes for Ethernet.
    #[doc(alias = "DEVLINK_PORT_FUNCTION_ATTR_HW_ADDR")]
    #[inline]
    pub fn hw_addr(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.0.get_bytes::<Self>(1)
    }
    /// What the user wants of the function.
    #[doc(alias = "DEVLINK_PORT_FN_ATTR_STATE")]
    #[inline]
    pub fn state(&self) -> Result<Option<PortFnState>, rt::DecodeError> {
        self.0.get::<Self, c::As<PortFnState, u8>>(2)
    }
    /// What the function's driver did; read-only.
    #[doc(alias = "DEVLINK_PORT_FN_ATTR_OPSTATE")]
    #[inline]
    pub fn opstate(&self) -> Result<Option<PortFnOpstate>, rt::DecodeError> {
        self.0.get::<Self, c::As<PortFnOpstate, u8>>(3)
    }
    /// Abilities that are on. In replies the selector has those that the function knows.
    #[doc(alias = "DEVLINK_PORT_FN_ATTR_CAPS")]
    #[inline]
    pub fn caps(
        &self,
    ) -> Result<Option<rt::Bitfield<PortFnAttrCapFlags>>, rt::DecodeError> {
        self.0.get::<Self, rt::Bitfield<PortFnAttrCapFlags>>(4)
    }
    /// The function's own device; read-only.
    #[doc(alias = "DEVLINK_PORT_FN_ATTR_DEVLINK")]
    #[inline]
    pub fn devlink(&self) -> Result<Option<DlNestedDevlinkAttrs<'a>>, rt::DecodeError> {
        self.0.get::<Self, DlNestedDevlinkAttrs<'_>>(5)
    }
    /// Largest number of event queues for I/O that the function may have.
    #[doc(alias = "DEVLINK_PORT_FN_ATTR_MAX_IO_EQS")]
    #[inline]
    pub fn max_io_eqs(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.0.get_u32::<Self>(6)
    }
}
rt::__set_writer!(DlPortFunctionWriter, DlPortFunctionAttrs, FAMILY, 7);
impl DlPortFunctionWriter {
    /// Writes [`hw-addr`](DlPortFunctionAttrs::hw_addr).
    #[inline]
    pub fn hw_addr(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(1, value)
    }
    /// Writes [`state`](DlPortFunctionAttrs::state).
    #[inline]
    pub fn state(&mut self, value: PortFnState) -> &mut Self {
        self.put_attr::<c::As<PortFnState, u8>>(2, value)
    }
    /// Writes [`opstate`](DlPortFunctionAttrs::opstate).
    #[inline]
    pub fn opstate(&mut self, value: PortFnOpstate) -> &mut Self {
        self.put_attr::<c::As<PortFnOpstate, u8>>(3, value)
    }
    /// Writes [`caps`](DlPortFunctionAttrs::caps).
    #[inline]
    pub fn caps(&mut self, value: rt::Bitfield<PortFnAttrCapFlags>) -> &mut Self {
        self.put_attr::<rt::Bitfield<PortFnAttrCapFlags>>(4, value)
    }
    /// Writes [`devlink`](DlPortFunctionAttrs::devlink).
    #[inline]
    pub fn devlink(
        &mut self,
        fill: impl FnOnce(&mut DlNestedDevlinkWriter),
    ) -> &mut Self {
        self.put_nest::<DlNestedDevlinkWriter>(5, fill)
    }
    /// Writes [`max-io-eqs`](DlPortFunctionAttrs::max_io_eqs).
    #[inline]
    pub fn max_io_eqs(&mut self, value: u32) -> &mut Self {
        self.put_u32(6, value)
    }
}
/// Tables of a pipeline.
pub struct DlDpipeTablesAttrs<'a>(rt::View<'a, 29>);
rt::__view!(DlDpipeTablesAttrs, FAMILY, 8, 29);
impl<'a> DlDpipeTablesAttrs<'a> {
    /// One table; repeats.
    #[doc(alias = "DEVLINK_ATTR_DPIPE_TABLE")]
    #[inline]
    pub fn dpipe_table(&self) -> rt::Multi<'a, DlDpipeTableAttrs<'a>> {
        self.0.all::<Self, _>(28)
    }
}
rt::__set_writer!(DlDpipeTablesWriter, DlDpipeTablesAttrs, FAMILY, 8);
impl DlDpipeTablesWriter {
    /// Writes [`dpipe-table`](DlDpipeTablesAttrs::dpipe_table): again for each further value.
    #[inline]
    pub fn dpipe_table(
        &mut self,
        fill: impl FnOnce(&mut DlDpipeTableWriter),
    ) -> &mut Self {
        self.put_nest::<DlDpipeTableWriter>(28, fill)
    }
}
/// One table of a pipeline.
pub struct DlDpipeTableAttrs<'a>(rt::View<'a, 77>);
rt::__view!(DlDpipeTableAttrs, FAMILY, 9, 77);
impl<'a> DlDpipeTableAttrs<'a> {
    /// The `dpipe-table-name` attribute.
    #[doc(alias = "DEVLINK_ATTR_DPIPE_TABLE_NAME")]
    #[inline]
    pub fn dpipe_table_name(&self) -> Result<Option<&'a rt::BStr>, rt::DecodeError> {
        self.0.get_text::<Self>(29)
    }
    /// Number of entries that the table can hold.
    #[doc(alias = "DEVLINK_ATTR_DPIPE_TABLE_SIZE")]
    #[inline]
    pub fn dpipe_table_size(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.0.get_u64::<Self>(30)
    }
    /// Fields by which the table matches.
    #[doc(alias = "DEVLINK_ATTR_DPIPE_TABLE_MATCHES")]
    #[inline]
    pub fn dpipe_table_matches(
        &self,
    ) -> Result<Option<DlDpipeTableMatchesAttrs<'a>>, rt::DecodeError> {
        self.0.get::<Self, DlDpipeTableMatchesAttrs<'_>>(31)
    }
    /// What its entries can do.
    #[doc(alias = "DEVLINK_ATTR_DPIPE_TABLE_ACTIONS")]
    #[inline]
    pub fn dpipe_table_actions(
        &self,
    ) -> Result<Option<DlDpipeTableActionsAttrs<'a>>, rt::DecodeError> {
        self.0.get::<Self, DlDpipeTableActionsAttrs<'_>>(32)
    }
    /// 1 if entries count packets, 0 if not.
    #[doc(alias = "DEVLINK_ATTR_DPIPE_TABLE_COUNTERS_ENABLED")]
    #[inline]
    pub fn dpipe_table_counters_enabled(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.0.get_u8::<Self>(33)
    }
    /// Resource that the table's entries take from.
    #[doc(alias = "DEVLINK_ATTR_DPIPE_TABLE_RESOURCE_ID")]
    #[inline]
    pub fn dpipe_table_resource_id(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.0.get_u64::<Self>(75)
    }
    /// Units of the resource that one entry takes.
    #[doc(alias = "DEVLINK_ATTR_DPIPE_TABLE_RESOURCE_UNITS")]
    #[inline]
    pub fn dpipe_table_resource_units(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.0.get_u64::<Self>(76)
    }
}
rt::__set_writer!(DlDpipeTableWriter, DlDpipeTableAttrs, FAMILY, 9);
impl DlDpipeTableWriter {
    /// Writes [`dpipe-table-name`](DlDpipeTableAttrs::dpipe_table_name).
    #[inline]
    pub fn dpipe_table_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(29, value)
    }
    /// Writes [`dpipe-table-size`](DlDpipeTableAttrs::dpipe_table_size).
    #[inline]
    pub fn dpipe_table_size(&mut self, value: u64) -> &mut Self {
        self.put_u64(30, value)
    }
    /// Writes [`dpipe-table-matches`](DlDpipeTableAttrs::dpipe_table_matches).
    #[inline]
    pub fn dpipe_table_matches(
        &mut self,
        fill: impl FnOnce(&mut DlDpipeTableMatchesWriter),
    ) -> &mut Self {
        self.put_nest::<DlDpipeTableMatchesWriter>(31, fill)
    }
    /// Writes [`dpipe-table-actions`](DlDpipeTableAttrs::dpipe_table_actions).
    #[inline]
    pub fn dpipe_table_actions(
        &mut self,
        fill: impl FnOnce(&mut DlDpipeTableActionsWriter),
    ) -> &mut Self {
        self.put_nest::<DlDpipeTableActionsWriter>(32, fill)
    }
    /// Writes [`dpipe-table-counters-enabled`](DlDpipeTableAttrs::dpipe_table_counters_enabled).
    #[inline]
    pub fn dpipe_table_counters_enabled(&mut self, value: u8) -> &mut Self {
        self.put_u8(33, value)
    }
    /// Writes [`dpipe-table-resource-id`](DlDpipeTableAttrs::dpipe_table_resource_id).
    #[inline]
    pub fn dpipe_table_resource_id(&mut self, value: u64) -> &mut Self {
        self.put_u64(75, value)
    }
    /// Writes [`dpipe-table-resource-units`](DlDpipeTableAttrs::dpipe_table_resource_units).
    #[inline]
    pub fn dpipe_table_resource_units(&mut self, value: u64) -> &mut Self {
        self.put_u64(76, value)
    }
}
/// Fields by which a table matches.
pub struct DlDpipeTableMatchesAttrs<'a>(rt::View<'a, 41>);
rt::__view!(DlDpipeTableMatchesAttrs, FAMILY, 10, 41);
impl<'a> DlDpipeTableMatchesAttrs<'a> {
    /// A field to match; repeats.
    #[doc(alias = "DEVLINK_ATTR_DPIPE_MATCH")]
    #[inline]
    pub fn dpipe_match(&self) -> rt::Multi<'a, DlDpipeMatchAttrs<'a>> {
        self.0.all::<Self, _>(40)
    }
}
rt::__set_writer!(DlDpipeTableMatchesWriter, DlDpipeTableMatchesAttrs, FAMILY, 10);
impl DlDpipeTableMatchesWriter {
    /// Writes [`dpipe-match`](DlDpipeTableMatchesAttrs::dpipe_match): again for each further value.
    #[inline]
    pub fn dpipe_match(
        &mut self,
        fill: impl FnOnce(&mut DlDpipeMatchWriter),
    ) -> &mut Self {
        self.put_nest::<DlDpipeMatchWriter>(40, fill)
    }
}
/// What entries of a table can do.
pub struct DlDpipeTableActionsAttrs<'a>(rt::View<'a, 44>);
rt::__view!(DlDpipeTableActionsAttrs, FAMILY, 11, 44);
impl<'a> DlDpipeTableActionsAttrs<'a> {
    /// An action; repeats.
    #[doc(alias = "DEVLINK_ATTR_DPIPE_ACTION")]
    #[inline]
    pub fn dpipe_action(&self) -> rt::Multi<'a, DlDpipeActionAttrs<'a>> {
        self.0.all::<Self, _>(43)
    }
}
rt::__set_writer!(DlDpipeTableActionsWriter, DlDpipeTableActionsAttrs, FAMILY, 11);
impl DlDpipeTableActionsWriter {
    /// Writes [`dpipe-action`](DlDpipeTableActionsAttrs::dpipe_action): again for each further value.
    #[inline]
    pub fn dpipe_action(
        &mut self,
        fill: impl FnOnce(&mut DlDpipeActionWriter),
    ) -> &mut Self {
        self.put_nest::<DlDpipeActionWriter>(43, fill)
    }
}
/// Entries of a table.
pub struct DlDpipeEntriesAttrs<'a>(rt::View<'a, 36>);
rt::__view!(DlDpipeEntriesAttrs, FAMILY, 12, 36);
impl<'a> DlDpipeEntriesAttrs<'a> {
    /// One entry; repeats.
    #[doc(alias = "DEVLINK_ATTR_DPIPE_ENTRY")]
    #[inline]
    pub fn dpipe_entry(&self) -> rt::Multi<'a, DlDpipeEntryAttrs<'a>> {
        self.0.all::<Self, _>(35)
    }
}
rt::__set_writer!(DlDpipeEntriesWriter, DlDpipeEntriesAttrs, FAMILY, 12);
impl DlDpipeEntriesWriter {
    /// Writes [`dpipe-entry`](DlDpipeEntriesAttrs::dpipe_entry): again for each further value.
    #[inline]
    pub fn dpipe_entry(
        &mut self,
        fill: impl FnOnce(&mut DlDpipeEntryWriter),
    ) -> &mut Self {
        self.put_nest::<DlDpipeEntryWriter>(35, fill)
    }
}
/// One entry of a table.
pub struct DlDpipeEntryAttrs<'a>(rt::View<'a, 40>);
rt::__view!(DlDpipeEntryAttrs, FAMILY, 13, 40);
impl<'a> DlDpipeEntryAttrs<'a> {
    /// Number of the entry.
    #[doc(alias = "DEVLINK_ATTR_DPIPE_ENTRY_INDEX")]
    #[inline]
    pub fn dpipe_entry_index(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.0.get_u64::<Self>(36)
    }
    /// Values that the entry matches.
    #[doc(alias = "DEVLINK_ATTR_DPIPE_ENTRY_MATCH_VALUES")]
    #[inline]
    pub fn dpipe_entry_match_values(
        &self,
    ) -> Result<Option<DlDpipeEntryMatchValuesAttrs<'a>>, rt::DecodeError> {
        self.0.get::<Self, DlDpipeEntryMatchValuesAttrs<'_>>(37)
    }
    /// Values that its actions set.
    #[doc(alias = "DEVLINK_ATTR_DPIPE_ENTRY_ACTION_VALUES")]
    #[inline]
    pub fn dpipe_entry_action_values(
        &self,
    ) -> Result<Option<DlDpipeEntryActionValuesAttrs<'a>>, rt::DecodeError> {
        self.0.get::<Self, DlDpipeEntryActionValuesAttrs<'_>>(38)
    }
    /// Packets that met the entry; absent if it does not count.
    #[doc(alias = "DEVLINK_ATTR_DPIPE_ENTRY_COUNTER")]
    #[inline]
    pub fn dpipe_entry_counter(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.0.get_u64::<Self>(39)
    }
}
rt::__set_writer!(DlDpipeEntryWriter, DlDpipeEntryAttrs, FAMILY, 13);
impl DlDpipeEntryWriter {
    /// Writes [`dpipe-entry-index`](DlDpipeEntryAttrs::dpipe_entry_index).
    #[inline]
    pub fn dpipe_entry_index(&mut self, value: u64) -> &mut Self {
        self.put_u64(36, value)
    }
    /// Writes [`dpipe-entry-match-values`](DlDpipeEntryAttrs::dpipe_entry_match_values).
    #[inline]
    pub fn dpipe_entry_match_values(
        &mut self,
        fill: impl FnOnce(&mut DlDpipeEntryMatchValuesWriter),
    ) -> &mut Self {
        self.put_nest::<DlDpipeEntryMatchValuesWriter>(37, fill)
    }
    /// Writes [`dpipe-entry-action-values`](DlDpipeEntryAttrs::dpipe_entry_action_values).
    #[inline]
    pub fn dpipe_entry_action_values(
        &mut self,
        fill: impl FnOnce(&mut DlDpipeEntryActionValuesWriter),
    ) -> &mut Self {
        self.put_nest::<DlDpipeEntryActionValuesWriter>(38, fill)
    }
    /// Writes [`dpipe-entry-counter`](DlDpipeEntryAttrs::dpipe_entry_counter).
    #[inline]
    pub fn dpipe_entry_counter(&mut self, value: u64) -> &mut Self {
        self.put_u64(39, value)
    }
}
/// Values that an entry matches.
pub struct DlDpipeEntryMatchValuesAttrs<'a>(rt::View<'a, 42>);
rt::__view!(DlDpipeEntryMatchValuesAttrs, FAMILY, 14, 42);
impl<'a> DlDpipeEntryMatchValuesAttrs<'a> {
    /// A field and its value; repeats.
    #[doc(alias = "DEVLINK_ATTR_DPIPE_MATCH_VALUE")]
    #[inline]
    pub fn dpipe_match_value(&self) -> rt::Multi<'a, DlDpipeMatchValueAttrs<'a>> {
        self.0.all::<Self, _>(41)
    }
}
rt::__set_writer!(
    DlDpipeEntryMatchValuesWriter, DlDpipeEntryMatchValuesAttrs, FAMILY, 14
);
impl DlDpipeEntryMatchValuesWriter {
    /// Writes [`dpipe-match-value`](DlDpipeEntryMatchValuesAttrs::dpipe_match_value): again for each further value.
    #[inline]
    pub fn dpipe_match_value(
        &mut self,
        fill: impl FnOnce(&mut DlDpipeMatchValueWriter),
    ) -> &mut Self {
        self.put_nest::<DlDpipeMatchValueWriter>(41, fill)
    }
}
/// Values that an entry's actions set.
pub struct DlDpipeEntryActionValuesAttrs<'a>(rt::View<'a, 45>);
rt::__view!(DlDpipeEntryActionValuesAttrs, FAMILY, 15, 45);
impl<'a> DlDpipeEntryActionValuesAttrs<'a> {
    /// An action and its value; repeats.
    #[doc(alias = "DEVLINK_ATTR_DPIPE_ACTION_VALUE")]
    #[inline]
    pub fn dpipe_action_value(&self) -> rt::Multi<'a, DlDpipeActionValueAttrs<'a>> {
        self.0.all::<Self, _>(44)
    }
}
rt::__set_writer!(
    DlDpipeEntryActionValuesWriter, DlDpipeEntryActionValuesAttrs, FAMILY, 15
);
impl DlDpipeEntryActionValuesWriter {
    /// Writes [`dpipe-action-value`](DlDpipeEntryActionValuesAttrs::dpipe_action_value): again for each further value.
    #[inline]
    pub fn dpipe_action_value(
        &mut self,
        fill: impl FnOnce(&mut DlDpipeActionValueWriter),
    ) -> &mut Self {
        self.put_nest::<DlDpipeActionValueWriter>(44, fill)
    }
}
/// A field to match.
pub struct DlDpipeMatchAttrs<'a>(rt::View<'a, 59>);
rt::__view!(DlDpipeMatchAttrs, FAMILY, 16, 59);
impl<'a> DlDpipeMatchAttrs<'a> {
    /// The `dpipe-match-type` attribute.
    #[doc(alias = "DEVLINK_ATTR_DPIPE_MATCH_TYPE")]
    #[inline]
    pub fn dpipe_match_type(&self) -> Result<Option<DpipeMatchType>, rt::DecodeError> {
        self.0.get::<Self, c::As<DpipeMatchType, u32>>(42)
    }
    /// Number of the header, among those that all devices share or among the driver's own.
    #[doc(alias = "DEVLINK_ATTR_DPIPE_HEADER_ID")]
    #[inline]
    pub fn dpipe_header_id(&self) -> Result<Option<DpipeHeaderId>, rt::DecodeError> {
        self.0.get::<Self, c::As<DpipeHeaderId, u32>>(52)
    }
    /// 1 if the header's number is one that all devices share, 0 if it is the driver's.
    #[doc(alias = "DEVLINK_ATTR_DPIPE_HEADER_GLOBAL")]
    #[inline]
    pub fn dpipe_header_global(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.0.get_u8::<Self>(54)
    }
    /// Which one, if a packet has the header several times; 0 is the outermost.
    #[doc(alias = "DEVLINK_ATTR_DPIPE_HEADER_INDEX")]
    #[inline]
    pub fn dpipe_header_index(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.0.get_u32::<Self>(55)
    }
    /// Number of the field in its header.
    #[doc(alias = "DEVLINK_ATTR_DPIPE_FIELD_ID")]
    #[inline]
    pub fn dpipe_field_id(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.0.get_u32::<Self>(58)
    }
}
rt::__set_writer!(DlDpipeMatchWriter, DlDpipeMatchAttrs, FAMILY, 16);
impl DlDpipeMatchWriter {
    /// Writes [`dpipe-match-type`](DlDpipeMatchAttrs::dpipe_match_type).
    #[inline]
    pub fn dpipe_match_type(&mut self, value: DpipeMatchType) -> &mut Self {
        self.put_attr::<c::As<DpipeMatchType, u32>>(42, value)
    }
    /// Writes [`dpipe-header-id`](DlDpipeMatchAttrs::dpipe_header_id).
    #[inline]
    pub fn dpipe_header_id(&mut self, value: DpipeHeaderId) -> &mut Self {
        self.put_attr::<c::As<DpipeHeaderId, u32>>(52, value)
    }
    /// Writes [`dpipe-header-global`](DlDpipeMatchAttrs::dpipe_header_global).
    #[inline]
    pub fn dpipe_header_global(&mut self, value: u8) -> &mut Self {
        self.put_u8(54, value)
    }
    /// Writes [`dpipe-header-index`](DlDpipeMatchAttrs::dpipe_header_index).
    #[inline]
    pub fn dpipe_header_index(&mut self, value: u32) -> &mut Self {
        self.put_u32(55, value)
    }
    /// Writes [`dpipe-field-id`](DlDpipeMatchAttrs::dpipe_field_id).
    #[inline]
    pub fn dpipe_field_id(&mut self, value: u32) -> &mut Self {
        self.put_u32(58, value)
    }
}
/// A field and the value that an entry matches.
pub struct DlDpipeMatchValueAttrs<'a>(rt::View<'a, 49>);
rt::__view!(DlDpipeMatchValueAttrs, FAMILY, 17, 49);
impl<'a> DlDpipeMatchValueAttrs<'a> {
    /// A field to match; repeats.
    #[doc(alias = "DEVLINK_ATTR_DPIPE_MATCH")]
    #[inline]
    pub fn dpipe_match(&self) -> rt::Multi<'a, DlDpipeMatchAttrs<'a>> {
        self.0.all::<Self, _>(40)
    }
    /// Value of the field, as wide as the field.
    #[doc(alias = "DEVLINK_ATTR_DPIPE_VALUE")]
    #[inline]
    pub fn dpipe_value(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.0.get_bytes::<Self>(46)
    }
    /// Bits of the value that count; absent if all do.
    #[doc(alias = "DEVLINK_ATTR_DPIPE_VALUE_MASK")]
    #[inline]
    pub fn dpipe_value_mask(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.0.get_bytes::<Self>(47)
    }
    /// What the value is to the kernel, such as an interface's index; see the field's mapping type.
    #[doc(alias = "DEVLINK_ATTR_DPIPE_VALUE_MAPPING")]
    #[inline]
    pub fn dpipe_value_mapping(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.0.get_u32::<Self>(48)
    }
}
rt::__set_writer!(DlDpipeMatchValueWriter, DlDpipeMatchValueAttrs, FAMILY, 17);
impl DlDpipeMatchValueWriter {
    /// Writes [`dpipe-match`](DlDpipeMatchValueAttrs::dpipe_match): again for each further value.
    #[inline]
    pub fn dpipe_match(
        &mut self,
        fill: impl FnOnce(&mut DlDpipeMatchWriter),
    ) -> &mut Self {
        self.put_nest::<DlDpipeMatchWriter>(40, fill)
    }
    /// Writes [`dpipe-value`](DlDpipeMatchValueAttrs::dpipe_value).
    #[inline]
    pub fn dpipe_value(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(46, value)
    }
    /// Writes [`dpipe-value-mask`](DlDpipeMatchValueAttrs::dpipe_value_mask).
    #[inline]
    pub fn dpipe_value_mask(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(47, value)
    }
    /// Writes [`dpipe-value-mapping`](DlDpipeMatchValueAttrs::dpipe_value_mapping).
    #[inline]
    pub fn dpipe_value_mapping(&mut self, value: u32) -> &mut Self {
        self.put_u32(48, value)
    }
}
/// An action on a field.
pub struct DlDpipeActionAttrs<'a>(rt::View<'a, 59>);
rt::__view!(DlDpipeActionAttrs, FAMILY, 18, 59);
impl<'a> DlDpipeActionAttrs<'a> {
    /// The `dpipe-action-type` attribute.
    #[doc(alias = "DEVLINK_ATTR_DPIPE_ACTION_TYPE")]
    #[inline]
    pub fn dpipe_action_type(&self) -> Result<Option<DpipeActionType>, rt::DecodeError> {
        self.0.get::<Self, c::As<DpipeActionType, u32>>(45)
    }
    /// Number of the header, among those that all devices share or among the driver's own.
    #[doc(alias = "DEVLINK_ATTR_DPIPE_HEADER_ID")]
    #[inline]
    pub fn dpipe_header_id(&self) -> Result<Option<DpipeHeaderId>, rt::DecodeError> {
        self.0.get::<Self, c::As<DpipeHeaderId, u32>>(52)
    }
    /// 1 if the header's number is one that all devices share, 0 if it is the driver's.
    #[doc(alias = "DEVLINK_ATTR_DPIPE_HEADER_GLOBAL")]
    #[inline]
    pub fn dpipe_header_global(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.0.get_u8::<Self>(54)
    }
    /// Which one, if a packet has the header several times; 0 is the outermost.
    #[doc(alias = "DEVLINK_ATTR_DPIPE_HEADER_INDEX")]
    #[inline]
    pub fn dpipe_header_index(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.0.get_u32::<Self>(55)
    }
    /// Number of the field in its header.
    #[doc(alias = "DEVLINK_ATTR_DPIPE_FIELD_ID")]
    #[inline]
    pub fn dpipe_field_id(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.0.get_u32::<Self>(58)
    }
}
rt::__set_writer!(DlDpipeActionWriter, DlDpipeActionAttrs, FAMILY, 18);
impl DlDpipeActionWriter {
    /// Writes [`dpipe-action-type`](DlDpipeActionAttrs::dpipe_action_type).
    #[inline]
    pub fn dpipe_action_type(&mut self, value: DpipeActionType) -> &mut Self {
        self.put_attr::<c::As<DpipeActionType, u32>>(45, value)
    }
    /// Writes [`dpipe-header-id`](DlDpipeActionAttrs::dpipe_header_id).
    #[inline]
    pub fn dpipe_header_id(&mut self, value: DpipeHeaderId) -> &mut Self {
        self.put_attr::<c::As<DpipeHeaderId, u32>>(52, value)
    }
    /// Writes [`dpipe-header-global`](DlDpipeActionAttrs::dpipe_header_global).
    #[inline]
    pub fn dpipe_header_global(&mut self, value: u8) -> &mut Self {
        self.put_u8(54, value)
    }
    /// Writes [`dpipe-header-index`](DlDpipeActionAttrs::dpipe_header_index).
    #[inline]
    pub fn dpipe_header_index(&mut self, value: u32) -> &mut Self {
        self.put_u32(55, value)
    }
    /// Writes [`dpipe-field-id`](DlDpipeActionAttrs::dpipe_field_id).
    #[inline]
    pub fn dpipe_field_id(&mut self, value: u32) -> &mut Self {
        self.put_u32(58, value)
    }
}
/// An action and the value that an entry sets.
pub struct DlDpipeActionValueAttrs<'a>(rt::View<'a, 49>);
rt::__view!(DlDpipeActionValueAttrs, FAMILY, 19, 49);
impl<'a> DlDpipeActionValueAttrs<'a> {
    /// An action; repeats.
    #[doc(alias = "DEVLINK_ATTR_DPIPE_ACTION")]
    #[inline]
    pub fn dpipe_action(&self) -> rt::Multi<'a, DlDpipeActionAttrs<'a>> {
        self.0.all::<Self, _>(43)
    }
    /// Value of the field, as wide as the field.
    #[doc(alias = "DEVLINK_ATTR_DPIPE_VALUE")]
    #[inline]
    pub fn dpipe_value(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.0.get_bytes::<Self>(46)
    }
    /// Bits of the value that count; absent if all do.
    #[doc(alias = "DEVLINK_ATTR_DPIPE_VALUE_MASK")]
    #[inline]
    pub fn dpipe_value_mask(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.0.get_bytes::<Self>(47)
    }
    /// What the value is to the kernel, such as an interface's index; see the field's mapping type.
    #[doc(alias = "DEVLINK_ATTR_DPIPE_VALUE_MAPPING")]
    #[inline]
    pub fn dpipe_value_mapping(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.0.get_u32::<Self>(48)
    }
}
rt::__set_writer!(DlDpipeActionValueWriter, DlDpipeActionValueAttrs, FAMILY, 19);
impl DlDpipeActionValueWriter {
    /// Writes [`dpipe-action`](DlDpipeActionValueAttrs::dpipe_action): again for each further value.
    #[inline]
    pub fn dpipe_action(
        &mut self,
        fill: impl FnOnce(&mut DlDpipeActionWriter),
    ) -> &mut Self {
        self.put_nest::<DlDpipeActionWriter>(43, fill)
    }
    /// Writes [`dpipe-value`](DlDpipeActionValueAttrs::dpipe_value).
    #[inline]
    pub fn dpipe_value(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(46, value)
    }
    /// Writes [`dpipe-value-mask`](DlDpipeActionValueAttrs::dpipe_value_mask).
    #[inline]
    pub fn dpipe_value_mask(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(47, value)
    }
    /// Writes [`dpipe-value-mapping`](DlDpipeActionValueAttrs::dpipe_value_mapping).
    #[inline]
    pub fn dpipe_value_mapping(&mut self, value: u32) -> &mut Self {
        self.put_u32(48, value)
    }
}
/// Headers that tables refer to.
pub struct DlDpipeHeadersAttrs<'a>(rt::View<'a, 51>);
rt::__view!(DlDpipeHeadersAttrs, FAMILY, 20, 51);
impl<'a> DlDpipeHeadersAttrs<'a> {
    /// One header; repeats.
    #[doc(alias = "DEVLINK_ATTR_DPIPE_HEADER")]
    #[inline]
    pub fn dpipe_header(&self) -> rt::Multi<'a, DlDpipeHeaderAttrs<'a>> {
        self.0.all::<Self, _>(50)
    }
}
rt::__set_writer!(DlDpipeHeadersWriter, DlDpipeHeadersAttrs, FAMILY, 20);
impl DlDpipeHeadersWriter {
    /// Writes [`dpipe-header`](DlDpipeHeadersAttrs::dpipe_header): again for each further value.
    #[inline]
    pub fn dpipe_header(
        &mut self,
        fill: impl FnOnce(&mut DlDpipeHeaderWriter),
    ) -> &mut Self {
        self.put_nest::<DlDpipeHeaderWriter>(50, fill)
    }
}
/// One header.
pub struct DlDpipeHeaderAttrs<'a>(rt::View<'a, 55>);
rt::__view!(DlDpipeHeaderAttrs, FAMILY, 21, 55);
impl<'a> DlDpipeHeaderAttrs<'a> {
    /// The `dpipe-header-name` attribute.
    #[doc(alias = "DEVLINK_ATTR_DPIPE_HEADER_NAME")]
    #[inline]
    pub fn dpipe_header_name(&self) -> Result<Option<&'a rt::BStr>, rt::DecodeError> {
        self.0.get_text::<Self>(51)
    }
    /// Number of the header, among those that all devices share or among the driver's own.
    #[doc(alias = "DEVLINK_ATTR_DPIPE_HEADER_ID")]
    #[inline]
    pub fn dpipe_header_id(&self) -> Result<Option<DpipeHeaderId>, rt::DecodeError> {
        self.0.get::<Self, c::As<DpipeHeaderId, u32>>(52)
    }
    /// 1 if the header's number is one that all devices share, 0 if it is the driver's.
    #[doc(alias = "DEVLINK_ATTR_DPIPE_HEADER_GLOBAL")]
    #[inline]
    pub fn dpipe_header_global(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.0.get_u8::<Self>(54)
    }
    /// Fields of the header.
    #[doc(alias = "DEVLINK_ATTR_DPIPE_HEADER_FIELDS")]
    #[inline]
    pub fn dpipe_header_fields(
        &self,
    ) -> Result<Option<DlDpipeHeaderFieldsAttrs<'a>>, rt::DecodeError> {
        self.0.get::<Self, DlDpipeHeaderFieldsAttrs<'_>>(53)
    }
}
rt::__set_writer!(DlDpipeHeaderWriter, DlDpipeHeaderAttrs, FAMILY, 21);
impl DlDpipeHeaderWriter {
    /// Writes [`dpipe-header-name`](DlDpipeHeaderAttrs::dpipe_header_name).
    #[inline]
    pub fn dpipe_header_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(51, value)
    }
    /// Writes [`dpipe-header-id`](DlDpipeHeaderAttrs::dpipe_header_id).
    #[inline]
    pub fn dpipe_header_id(&mut self, value: DpipeHeaderId) -> &mut Self {
        self.put_attr::<c::As<DpipeHeaderId, u32>>(52, value)
    }
    /// Writes [`dpipe-header-global`](DlDpipeHeaderAttrs::dpipe_header_global).
    #[inline]
    pub fn dpipe_header_global(&mut self, value: u8) -> &mut Self {
        self.put_u8(54, value)
    }
    /// Writes [`dpipe-header-fields`](DlDpipeHeaderAttrs::dpipe_header_fields).
    #[inline]
    pub fn dpipe_header_fields(
        &mut self,
        fill: impl FnOnce(&mut DlDpipeHeaderFieldsWriter),
    ) -> &mut Self {
        self.put_nest::<DlDpipeHeaderFieldsWriter>(53, fill)
    }
}
/// Fields of a header.
pub struct DlDpipeHeaderFieldsAttrs<'a>(rt::View<'a, 57>);
rt::__view!(DlDpipeHeaderFieldsAttrs, FAMILY, 22, 57);
impl<'a> DlDpipeHeaderFieldsAttrs<'a> {
    /// One field; repeats.
    #[doc(alias = "DEVLINK_ATTR_DPIPE_FIELD")]
    #[inline]
    pub fn dpipe_field(&self) -> rt::Multi<'a, DlDpipeFieldAttrs<'a>> {
        self.0.all::<Self, _>(56)
    }
}
rt::__set_writer!(DlDpipeHeaderFieldsWriter, DlDpipeHeaderFieldsAttrs, FAMILY, 22);
impl DlDpipeHeaderFieldsWriter {
    /// Writes [`dpipe-field`](DlDpipeHeaderFieldsAttrs::dpipe_field): again for each further value.
    #[inline]
    pub fn dpipe_field(
        &mut self,
        fill: impl FnOnce(&mut DlDpipeFieldWriter),
    ) -> &mut Self {
        self.put_nest::<DlDpipeFieldWriter>(56, fill)
    }
}
/// One field of a header.
pub struct DlDpipeFieldAttrs<'a>(rt::View<'a, 61>);
rt::__view!(DlDpipeFieldAttrs, FAMILY, 23, 61);
impl<'a> DlDpipeFieldAttrs<'a> {
    /// The `dpipe-field-name` attribute.
    #[doc(alias = "DEVLINK_ATTR_DPIPE_FIELD_NAME")]
    #[inline]
    pub fn dpipe_field_name(&self) -> Result<Option<&'a rt::BStr>, rt::DecodeError> {
        self.0.get_text::<Self>(57)
    }
    /// Number of the field in its header.
    #[doc(alias = "DEVLINK_ATTR_DPIPE_FIELD_ID")]
    #[inline]
    pub fn dpipe_field_id(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.0.get_u32::<Self>(58)
    }
    /// Width in bits.
    #[doc(alias = "DEVLINK_ATTR_DPIPE_FIELD_BITWIDTH")]
    #[inline]
    pub fn dpipe_field_bitwidth(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.0.get_u32::<Self>(59)
    }
    /// What its values are to the kernel.
    #[doc(alias = "DEVLINK_ATTR_DPIPE_FIELD_MAPPING_TYPE")]
    #[inline]
    pub fn dpipe_field_mapping_type(
        &self,
    ) -> Result<Option<DpipeFieldMappingType>, rt::DecodeError> {
        self.0.get::<Self, c::As<DpipeFieldMappingType, u32>>(60)
    }
}
rt::__set_writer!(DlDpipeFieldWriter, DlDpipeFieldAttrs, FAMILY, 23);
impl DlDpipeFieldWriter {
    /// Writes [`dpipe-field-name`](DlDpipeFieldAttrs::dpipe_field_name).
    #[inline]
    pub fn dpipe_field_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(57, value)
    }
    /// Writes [`dpipe-field-id`](DlDpipeFieldAttrs::dpipe_field_id).
    #[inline]
    pub fn dpipe_field_id(&mut self, value: u32) -> &mut Self {
        self.put_u32(58, value)
    }
    /// Writes [`dpipe-field-bitwidth`](DlDpipeFieldAttrs::dpipe_field_bitwidth).
    #[inline]
    pub fn dpipe_field_bitwidth(&mut self, value: u32) -> &mut Self {
        self.put_u32(59, value)
    }
    /// Writes [`dpipe-field-mapping-type`](DlDpipeFieldAttrs::dpipe_field_mapping_type).
    #[inline]
    pub fn dpipe_field_mapping_type(
        &mut self,
        value: DpipeFieldMappingType,
    ) -> &mut Self {
        self.put_attr::<c::As<DpipeFieldMappingType, u32>>(60, value)
    }
}
/// One resource of a device, such as a hash table in a switch chip.
pub struct DlResourceAttrs<'a>(rt::View<'a, 75>);
rt::__view!(DlResourceAttrs, FAMILY, 24, 75);
impl<'a> DlResourceAttrs<'a> {
    /// The `resource-name` attribute.
    #[doc(alias = "DEVLINK_ATTR_RESOURCE_NAME")]
    #[inline]
    pub fn resource_name(&self) -> Result<Option<&'a rt::BStr>, rt::DecodeError> {
        self.0.get_text::<Self>(65)
    }
    /// The `resource-id` attribute.
    #[doc(alias = "DEVLINK_ATTR_RESOURCE_ID")]
    #[inline]
    pub fn resource_id(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.0.get_u64::<Self>(66)
    }
    /// Size in force, in the resource's unit.
    #[doc(alias = "DEVLINK_ATTR_RESOURCE_SIZE")]
    #[inline]
    pub fn resource_size(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.0.get_u64::<Self>(67)
    }
    /// Size after the next reload; only if it differs.
    #[doc(alias = "DEVLINK_ATTR_RESOURCE_SIZE_NEW")]
    #[inline]
    pub fn resource_size_new(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.0.get_u64::<Self>(68)
    }
    /// 1 if the planned sizes of the parts fit into this resource, 0 if not; only if it has parts.
    #[doc(alias = "DEVLINK_ATTR_RESOURCE_SIZE_VALID")]
    #[inline]
    pub fn resource_size_valid(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.0.get_u8::<Self>(69)
    }
    /// The `resource-size-min` attribute.
    #[doc(alias = "DEVLINK_ATTR_RESOURCE_SIZE_MIN")]
    #[inline]
    pub fn resource_size_min(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.0.get_u64::<Self>(70)
    }
    /// The `resource-size-max` attribute.
    #[doc(alias = "DEVLINK_ATTR_RESOURCE_SIZE_MAX")]
    #[inline]
    pub fn resource_size_max(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.0.get_u64::<Self>(71)
    }
    /// Sizes are multiples of this.
    #[doc(alias = "DEVLINK_ATTR_RESOURCE_SIZE_GRAN")]
    #[inline]
    pub fn resource_size_gran(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.0.get_u64::<Self>(72)
    }
    /// Unit of all sizes.
    #[doc(alias = "DEVLINK_ATTR_RESOURCE_UNIT")]
    #[inline]
    pub fn resource_unit(&self) -> Result<Option<ResourceUnit>, rt::DecodeError> {
        self.0.get::<Self, c::As<ResourceUnit, u8>>(73)
    }
    /// How much is in use; absent if the driver does not know.
    #[doc(alias = "DEVLINK_ATTR_RESOURCE_OCC")]
    #[inline]
    pub fn resource_occ(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.0.get_u64::<Self>(74)
    }
    /// Resources.
    #[doc(alias = "DEVLINK_ATTR_RESOURCE_LIST")]
    #[inline]
    pub fn resource_list(
        &self,
    ) -> Result<Option<DlResourceListAttrs<'a>>, rt::DecodeError> {
        self.0.get::<Self, DlResourceListAttrs<'_>>(63)
    }
}
rt::__set_writer!(DlResourceWriter, DlResourceAttrs, FAMILY, 24);
impl DlResourceWriter {
    /// Writes [`resource-name`](DlResourceAttrs::resource_name).
    #[inline]
    pub fn resource_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(65, value)
    }
    /// Writes [`resource-id`](DlResourceAttrs::resource_id).
    #[inline]
    pub fn resource_id(&mut self, value: u64) -> &mut Self {
        self.put_u64(66, value)
    }
    /// Writes [`resource-size`](DlResourceAttrs::resource_size).
    #[inline]
    pub fn resource_size(&mut self, value: u64) -> &mut Self {
        self.put_u64(67, value)
    }
    /// Writes [`resource-size-new`](DlResourceAttrs::resource_size_new).
    #[inline]
    pub fn resource_size_new(&mut self, value: u64) -> &mut Self {
        self.put_u64(68, value)
    }
    /// Writes [`resource-size-valid`](DlResourceAttrs::resource_size_valid).
    #[inline]
    pub fn resource_size_valid(&mut self, value: u8) -> &mut Self {
        self.put_u8(69, value)
    }
    /// Writes [`resource-size-min`](DlResourceAttrs::resource_size_min).
    #[inline]
    pub fn resource_size_min(&mut self, value: u64) -> &mut Self {
        self.put_u64(70, value)
    }
    /// Writes [`resource-size-max`](DlResourceAttrs::resource_size_max).
    #[inline]
    pub fn resource_size_max(&mut self, value: u64) -> &mut Self {
        self.put_u64(71, value)
    }
    /// Writes [`resource-size-gran`](DlResourceAttrs::resource_size_gran).
    #[inline]
    pub fn resource_size_gran(&mut self, value: u64) -> &mut Self {
        self.put_u64(72, value)
    }
    /// Writes [`resource-unit`](DlResourceAttrs::resource_unit).
    #[inline]
    pub fn resource_unit(&mut self, value: ResourceUnit) -> &mut Self {
        self.put_attr::<c::As<ResourceUnit, u8>>(73, value)
    }
    /// Writes [`resource-occ`](DlResourceAttrs::resource_occ).
    #[inline]
    pub fn resource_occ(&mut self, value: u64) -> &mut Self {
        self.put_u64(74, value)
    }
    /// Writes [`resource-list`](DlResourceAttrs::resource_list).
    #[inline]
    pub fn resource_list(
        &mut self,
        fill: impl FnOnce(&mut DlResourceListWriter),
    ) -> &mut Self {
        self.put_nest::<DlResourceListWriter>(63, fill)
    }
}
/// Resources.
pub struct DlResourceListAttrs<'a>(rt::View<'a, 65>);
rt::__view!(DlResourceListAttrs, FAMILY, 25, 65);
impl<'a> DlResourceListAttrs<'a> {
    /// One resource, which may have a `resource-list` of its parts inside; repeats.
    #[doc(alias = "DEVLINK_ATTR_RESOURCE")]
    #[inline]
    pub fn resource(&self) -> rt::Multi<'a, DlResourceAttrs<'a>> {
        self.0.all::<Self, _>(64)
    }
}
rt::__set_writer!(DlResourceListWriter, DlResourceListAttrs, FAMILY, 25);
impl DlResourceListWriter {
    /// Writes [`resource`](DlResourceListAttrs::resource): again for each further value.
    #[inline]
    pub fn resource(&mut self, fill: impl FnOnce(&mut DlResourceWriter)) -> &mut Self {
        self.put_nest::<DlResourceWriter>(64, fill)
    }
}
/// One parameter.
pub struct DlParamAttrs<'a>(rt::View<'a, 85>);
rt::__view!(DlParamAttrs, FAMILY, 26, 85);
impl<'a> DlParamAttrs<'a> {
    /// Name such as `enable_sriov`.
    #[doc(alias = "DEVLINK_ATTR_PARAM_NAME")]
    #[inline]
    pub fn param_name(&self) -> Result<Option<&'a rt::BStr>, rt::DecodeError> {
        self.0.get_text::<Self>(81)
    }
    /// The parameter means the same for all drivers.
    #[doc(alias = "DEVLINK_ATTR_PARAM_GENERIC")]
    #[inline]
    pub fn param_generic(&self) -> bool {
        self.0.has(82)
    }
    /// Form of the value.
    #[doc(alias = "DEVLINK_ATTR_PARAM_TYPE")]
    #[inline]
    pub fn param_type(&self) -> Result<Option<VarAttrType>, rt::DecodeError> {
        self.0.get::<Self, c::As<VarAttrType, u8>>(83)
    }
    /// Values of the parameter.
    #[doc(alias = "DEVLINK_ATTR_PARAM_VALUES_LIST")]
    #[inline]
    pub fn param_values_list(
        &self,
    ) -> Result<Option<DlParamValuesListAttrs<'a>>, rt::DecodeError> {
        self.0.get::<Self, DlParamValuesListAttrs<'_>>(84)
    }
}
rt::__set_writer!(DlParamWriter, DlParamAttrs, FAMILY, 26);
impl DlParamWriter {
    /// Writes [`param-name`](DlParamAttrs::param_name).
    #[inline]
    pub fn param_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(81, value)
    }
    /// Writes [`param-generic`](DlParamAttrs::param_generic).
    #[inline]
    pub fn param_generic(&mut self, present: bool) -> &mut Self {
        self.put_flag(82, present)
    }
    /// Writes [`param-type`](DlParamAttrs::param_type).
    #[inline]
    pub fn param_type(&mut self, value: VarAttrType) -> &mut Self {
        self.put_attr::<c::As<VarAttrType, u8>>(83, value)
    }
    /// Writes [`param-values-list`](DlParamAttrs::param_values_list).
    #[inline]
    pub fn param_values_list(
        &mut self,
        fill: impl FnOnce(&mut DlParamValuesListWriter),
    ) -> &mut Self {
        self.put_nest::<DlParamValuesListWriter>(84, fill)
    }
}
/// Values of a parameter.
pub struct DlParamValuesListAttrs<'a>(rt::View<'a, 86>);
rt::__view!(DlParamValuesListAttrs, FAMILY, 27, 86);
impl<'a> DlParamValuesListAttrs<'a> {
    /// The value for one configuration mode; repeats.
    #[doc(alias = "DEVLINK_ATTR_PARAM_VALUE")]
    #[inline]
    pub fn param_value(&self) -> rt::Multi<'a, DlParamValueAttrs<'a>> {
        self.0.all::<Self, _>(85)
    }
}
rt::__set_writer!(DlParamValuesListWriter, DlParamValuesListAttrs, FAMILY, 27);
impl DlParamValuesListWriter {
    /// Writes [`param-value`](DlParamValuesListAttrs::param_value): again for each further value.
    #[inline]
    pub fn param_value(
        &mut self,
        fill: impl FnOnce(&mut DlParamValueWriter),
    ) -> &mut Self {
        self.put_nest::<DlParamValueWriter>(85, fill)
    }
}
/// The value of a parameter for one configuration mode.
pub struct DlParamValueAttrs<'a>(rt::View<'a, 183>);
rt::__view!(DlParamValueAttrs, FAMILY, 28, 183);
impl<'a> DlParamValueAttrs<'a> {
    /// The value, in the form that `param-type` tells: a number in host byte order or a string that ends with NUL. For a flag it has no content: present means true, absent false.
    #[doc(alias = "DEVLINK_ATTR_PARAM_VALUE_DATA")]
    #[inline]
    pub fn param_value_data(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.0.get_bytes::<Self>(86)
    }
    /// When the value counts.
    #[doc(alias = "DEVLINK_ATTR_PARAM_VALUE_CMODE")]
    #[inline]
    pub fn param_value_cmode(&self) -> Result<Option<ParamCmode>, rt::DecodeError> {
        self.0.get::<Self, c::As<ParamCmode, u8>>(87)
    }
    /// The default, in the form of `param-value-data`. Since Linux 6.19.
    #[doc(alias = "DEVLINK_ATTR_PARAM_VALUE_DEFAULT")]
    #[inline]
    pub fn param_value_default(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.0.get_bytes::<Self>(182)
    }
}
rt::__set_writer!(DlParamValueWriter, DlParamValueAttrs, FAMILY, 28);
impl DlParamValueWriter {
    /// Writes [`param-value-data`](DlParamValueAttrs::param_value_data).
    #[inline]
    pub fn param_value_data(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(86, value)
    }
    /// Writes [`param-value-cmode`](DlParamValueAttrs::param_value_cmode).
    #[inline]
    pub fn param_value_cmode(&mut self, value: ParamCmode) -> &mut Self {
        self.put_attr::<c::As<ParamCmode, u8>>(87, value)
    }
    /// Writes [`param-value-default`](DlParamValueAttrs::param_value_default).
    #[inline]
    pub fn param_value_default(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(182, value)
    }
}
/// Snapshots of a region.
pub struct DlRegionSnapshotsAttrs<'a>(rt::View<'a, 92>);
rt::__view!(DlRegionSnapshotsAttrs, FAMILY, 29, 92);
impl<'a> DlRegionSnapshotsAttrs<'a> {
    /// One snapshot; repeats.
    #[doc(alias = "DEVLINK_ATTR_REGION_SNAPSHOT")]
    #[inline]
    pub fn region_snapshot(&self) -> rt::Multi<'a, DlRegionSnapshotAttrs<'a>> {
        self.0.all::<Self, _>(91)
    }
}
rt::__set_writer!(DlRegionSnapshotsWriter, DlRegionSnapshotsAttrs, FAMILY, 29);
impl DlRegionSnapshotsWriter {
    /// Writes [`region-snapshot`](DlRegionSnapshotsAttrs::region_snapshot): again for each further value.
    #[inline]
    pub fn region_snapshot(
        &mut self,
        fill: impl FnOnce(&mut DlRegionSnapshotWriter),
    ) -> &mut Self {
        self.put_nest::<DlRegionSnapshotWriter>(91, fill)
    }
}
/// One snapshot of a region.
pub struct DlRegionSnapshotAttrs<'a>(rt::View<'a, 93>);
rt::__view!(DlRegionSnapshotAttrs, FAMILY, 30, 93);
impl<'a> DlRegionSnapshotAttrs<'a> {
    /// Number of the snapshot. Those of one event in several regions share it.
    #[doc(alias = "DEVLINK_ATTR_REGION_SNAPSHOT_ID")]
    #[inline]
    pub fn region_snapshot_id(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.0.get_u32::<Self>(92)
    }
}
rt::__set_writer!(DlRegionSnapshotWriter, DlRegionSnapshotAttrs, FAMILY, 30);
impl DlRegionSnapshotWriter {
    /// Writes [`region-snapshot-id`](DlRegionSnapshotAttrs::region_snapshot_id).
    #[inline]
    pub fn region_snapshot_id(&mut self, value: u32) -> &mut Self {
        self.put_u32(92, value)
    }
}
/// Data that were read.
pub struct DlRegionChunksAttrs<'a>(rt::View<'a, 95>);
rt::__view!(DlRegionChunksAttrs, FAMILY, 31, 95);
impl<'a> DlRegionChunksAttrs<'a> {
    /// One piece; repeats.
    #[doc(alias = "DEVLINK_ATTR_REGION_CHUNK")]
    #[inline]
    pub fn region_chunk(&self) -> rt::Multi<'a, DlRegionChunkAttrs<'a>> {
        self.0.all::<Self, _>(94)
    }
}
rt::__set_writer!(DlRegionChunksWriter, DlRegionChunksAttrs, FAMILY, 31);
impl DlRegionChunksWriter {
    /// Writes [`region-chunk`](DlRegionChunksAttrs::region_chunk): again for each further value.
    #[inline]
    pub fn region_chunk(
        &mut self,
        fill: impl FnOnce(&mut DlRegionChunkWriter),
    ) -> &mut Self {
        self.put_nest::<DlRegionChunkWriter>(94, fill)
    }
}
/// One piece of data.
pub struct DlRegionChunkAttrs<'a>(rt::View<'a, 97>);
rt::__view!(DlRegionChunkAttrs, FAMILY, 32, 97);
impl<'a> DlRegionChunkAttrs<'a> {
    /// Up to 256 bytes.
    #[doc(alias = "DEVLINK_ATTR_REGION_CHUNK_DATA")]
    #[inline]
    pub fn region_chunk_data(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.0.get_bytes::<Self>(95)
    }
    /// Offset in the region, in bytes. In requests where to begin.
    #[doc(alias = "DEVLINK_ATTR_REGION_CHUNK_ADDR")]
    #[inline]
    pub fn region_chunk_addr(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.0.get_u64::<Self>(96)
    }
}
rt::__set_writer!(DlRegionChunkWriter, DlRegionChunkAttrs, FAMILY, 32);
impl DlRegionChunkWriter {
    /// Writes [`region-chunk-data`](DlRegionChunkAttrs::region_chunk_data).
    #[inline]
    pub fn region_chunk_data(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(95, value)
    }
    /// Writes [`region-chunk-addr`](DlRegionChunkAttrs::region_chunk_addr).
    #[inline]
    pub fn region_chunk_addr(&mut self, value: u64) -> &mut Self {
        self.put_u64(96, value)
    }
}
/// Sequence of attributes that make up a document. Go through it in order.
pub struct DlFmsgAttrs<'a>(rt::View<'a, 114>);
rt::__view!(DlFmsgAttrs, FAMILY, 33, 114);
impl<'a> DlFmsgAttrs<'a> {
    /// Begins an object.
    #[doc(alias = "DEVLINK_ATTR_FMSG_OBJ_NEST_START")]
    #[inline]
    pub fn fmsg_obj_nest_start(&self) -> bool {
        self.0.has(107)
    }
    /// Begins a pair of name and value.
    #[doc(alias = "DEVLINK_ATTR_FMSG_PAIR_NEST_START")]
    #[inline]
    pub fn fmsg_pair_nest_start(&self) -> bool {
        self.0.has(108)
    }
    /// Begins an array.
    #[doc(alias = "DEVLINK_ATTR_FMSG_ARR_NEST_START")]
    #[inline]
    pub fn fmsg_arr_nest_start(&self) -> bool {
        self.0.has(109)
    }
    /// Ends what began last.
    #[doc(alias = "DEVLINK_ATTR_FMSG_NEST_END")]
    #[inline]
    pub fn fmsg_nest_end(&self) -> bool {
        self.0.has(110)
    }
    /// Name of the pair.
    #[doc(alias = "DEVLINK_ATTR_FMSG_OBJ_NAME")]
    #[inline]
    pub fn fmsg_obj_name(&self) -> Result<Option<&'a rt::BStr>, rt::DecodeError> {
        self.0.get_text::<Self>(111)
    }
    /// Form of the value, which is the next attribute.
    #[doc(alias = "DEVLINK_ATTR_FMSG_OBJ_VALUE_TYPE")]
    #[inline]
    pub fn fmsg_obj_value_type(&self) -> Result<Option<VarAttrType>, rt::DecodeError> {
        self.0.get::<Self, c::As<VarAttrType, u8>>(112)
    }
    /// The value, in the form that `fmsg-obj-value-type` tells: a number in host byte order, a string that ends with NUL, or for a flag a byte, 0 or 1.
    #[doc(alias = "DEVLINK_ATTR_FMSG_OBJ_VALUE_DATA")]
    #[inline]
    pub fn fmsg_obj_value_data(&self) -> Result<Option<&'a [u8]>, rt::DecodeError> {
        self.0.get_bytes::<Self>(113)
    }
}
rt::__set_writer!(DlFmsgWriter, DlFmsgAttrs, FAMILY, 33);
impl DlFmsgWriter {
    /// Writes [`fmsg-obj-nest-start`](DlFmsgAttrs::fmsg_obj_nest_start).
    #[inline]
    pub fn fmsg_obj_nest_start(&mut self, present: bool) -> &mut Self {
        self.put_flag(107, present)
    }
    /// Writes [`fmsg-pair-nest-start`](DlFmsgAttrs::fmsg_pair_nest_start).
    #[inline]
    pub fn fmsg_pair_nest_start(&mut self, present: bool) -> &mut Self {
        self.put_flag(108, present)
    }
    /// Writes [`fmsg-arr-nest-start`](DlFmsgAttrs::fmsg_arr_nest_start).
    #[inline]
    pub fn fmsg_arr_nest_start(&mut self, present: bool) -> &mut Self {
        self.put_flag(109, present)
    }
    /// Writes [`fmsg-nest-end`](DlFmsgAttrs::fmsg_nest_end).
    #[inline]
    pub fn fmsg_nest_end(&mut self, present: bool) -> &mut Self {
        self.put_flag(110, present)
    }
    /// Writes [`fmsg-obj-name`](DlFmsgAttrs::fmsg_obj_name).
    #[inline]
    pub fn fmsg_obj_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(111, value)
    }
    /// Writes [`fmsg-obj-value-type`](DlFmsgAttrs::fmsg_obj_value_type).
    #[inline]
    pub fn fmsg_obj_value_type(&mut self, value: VarAttrType) -> &mut Self {
        self.put_attr::<c::As<VarAttrType, u8>>(112, value)
    }
    /// Writes [`fmsg-obj-value-data`](DlFmsgAttrs::fmsg_obj_value_data).
    #[inline]
    pub fn fmsg_obj_value_data(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_bytes(113, value)
    }
}
/// A part of the device that is watched for errors, such as its firmware or its send queues.
pub struct DlHealthReporterAttrs<'a>(rt::View<'a, 182>);
rt::__view!(DlHealthReporterAttrs, FAMILY, 34, 182);
impl<'a> DlHealthReporterAttrs<'a> {
    /// The `health-reporter-name` attribute.
    #[doc(alias = "DEVLINK_ATTR_HEALTH_REPORTER_NAME")]
    #[inline]
    pub fn health_reporter_name(&self) -> Result<Option<&'a rt::BStr>, rt::DecodeError> {
        self.0.get_text::<Self>(115)
    }
    /// 0 healthy, 1 error.
    #[doc(alias = "DEVLINK_ATTR_HEALTH_REPORTER_STATE")]
    #[inline]
    pub fn health_reporter_state(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.0.get_u8::<Self>(116)
    }
    /// Errors reported.
    #[doc(alias = "DEVLINK_ATTR_HEALTH_REPORTER_ERR_COUNT")]
    #[inline]
    pub fn health_reporter_err_count(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.0.get_u64::<Self>(117)
    }
    /// Successful recoveries.
    #[doc(alias = "DEVLINK_ATTR_HEALTH_REPORTER_RECOVER_COUNT")]
    #[inline]
    pub fn health_reporter_recover_count(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.0.get_u64::<Self>(118)
    }
    /// Least time between two automatic recoveries, in milliseconds. An error that comes sooner is left for the user.
    #[doc(alias = "DEVLINK_ATTR_HEALTH_REPORTER_GRACEFUL_PERIOD")]
    #[inline]
    pub fn health_reporter_graceful_period(
        &self,
    ) -> Result<Option<u64>, rt::DecodeError> {
        self.0.get_u64::<Self>(120)
    }
    /// 1 to recover without being asked, 0 not to.
    #[doc(alias = "DEVLINK_ATTR_HEALTH_REPORTER_AUTO_RECOVER")]
    #[inline]
    pub fn health_reporter_auto_recover(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.0.get_u8::<Self>(121)
    }
    /// When the stored dump was taken, in milliseconds of the kernel's tick counter; prefer `health-reporter-dump-ts-ns`.
    #[doc(alias = "DEVLINK_ATTR_HEALTH_REPORTER_DUMP_TS")]
    #[inline]
    pub fn health_reporter_dump_ts(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.0.get_u64::<Self>(119)
    }
    /// When the stored dump was taken, in nanoseconds since 1970 (UTC).
    #[doc(alias = "DEVLINK_ATTR_HEALTH_REPORTER_DUMP_TS_NS")]
    #[inline]
    pub fn health_reporter_dump_ts_ns(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.0.get_u64::<Self>(137)
    }
    /// 1 to store a dump at each error, 0 not to.
    #[doc(alias = "DEVLINK_ATTR_HEALTH_REPORTER_AUTO_DUMP")]
    #[inline]
    pub fn health_reporter_auto_dump(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.0.get_u8::<Self>(141)
    }
    /// Time after a first recovery in which further errors are recovered too, before the grace period begins, in milliseconds.
    #[doc(alias = "DEVLINK_ATTR_HEALTH_REPORTER_BURST_PERIOD")]
    #[inline]
    pub fn health_reporter_burst_period(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.0.get_u64::<Self>(181)
    }
}
rt::__set_writer!(DlHealthReporterWriter, DlHealthReporterAttrs, FAMILY, 34);
impl DlHealthReporterWriter {
    /// Writes [`health-reporter-name`](DlHealthReporterAttrs::health_reporter_name).
    #[inline]
    pub fn health_reporter_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(115, value)
    }
    /// Writes [`health-reporter-state`](DlHealthReporterAttrs::health_reporter_state).
    #[inline]
    pub fn health_reporter_state(&mut self, value: u8) -> &mut Self {
        self.put_u8(116, value)
    }
    /// Writes [`health-reporter-err-count`](DlHealthReporterAttrs::health_reporter_err_count).
    #[inline]
    pub fn health_reporter_err_count(&mut self, value: u64) -> &mut Self {
        self.put_u64(117, value)
    }
    /// Writes [`health-reporter-recover-count`](DlHealthReporterAttrs::health_reporter_recover_count).
    #[inline]
    pub fn health_reporter_recover_count(&mut self, value: u64) -> &mut Self {
        self.put_u64(118, value)
    }
    /// Writes [`health-reporter-graceful-period`](DlHealthReporterAttrs::health_reporter_graceful_period).
    #[inline]
    pub fn health_reporter_graceful_period(&mut self, value: u64) -> &mut Self {
        self.put_u64(120, value)
    }
    /// Writes [`health-reporter-auto-recover`](DlHealthReporterAttrs::health_reporter_auto_recover).
    #[inline]
    pub fn health_reporter_auto_recover(&mut self, value: u8) -> &mut Self {
        self.put_u8(121, value)
    }
    /// Writes [`health-reporter-dump-ts`](DlHealthReporterAttrs::health_reporter_dump_ts).
    #[inline]
    pub fn health_reporter_dump_ts(&mut self, value: u64) -> &mut Self {
        self.put_u64(119, value)
    }
    /// Writes [`health-reporter-dump-ts-ns`](DlHealthReporterAttrs::health_reporter_dump_ts_ns).
    #[inline]
    pub fn health_reporter_dump_ts_ns(&mut self, value: u64) -> &mut Self {
        self.put_u64(137, value)
    }
    /// Writes [`health-reporter-auto-dump`](DlHealthReporterAttrs::health_reporter_auto_dump).
    #[inline]
    pub fn health_reporter_auto_dump(&mut self, value: u8) -> &mut Self {
        self.put_u8(141, value)
    }
    /// Writes [`health-reporter-burst-period`](DlHealthReporterAttrs::health_reporter_burst_period).
    #[inline]
    pub fn health_reporter_burst_period(&mut self, value: u64) -> &mut Self {
        self.put_u64(181, value)
    }
}
/// Counters of a trap, group or policer. The first has attribute number 0.
pub struct DlAttrStatsAttrs<'a>(rt::View<'a, 3>);
rt::__view!(DlAttrStatsAttrs, FAMILY, 35, 3);
impl<'a> DlAttrStatsAttrs<'a> {
    /// Packets passed to the CPU.
    #[doc(alias = "DEVLINK_ATTR_STATS_RX_PACKETS")]
    #[inline]
    pub fn stats_rx_packets(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.0.get_u64::<Self>(0)
    }
    /// Bytes in these packets.
    #[doc(alias = "DEVLINK_ATTR_STATS_RX_BYTES")]
    #[inline]
    pub fn stats_rx_bytes(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.0.get_u64::<Self>(1)
    }
    /// Packets dropped by the device or policer.
    #[doc(alias = "DEVLINK_ATTR_STATS_RX_DROPPED")]
    #[inline]
    pub fn stats_rx_dropped(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.0.get_u64::<Self>(2)
    }
}
rt::__set_writer!(DlAttrStatsWriter, DlAttrStatsAttrs, FAMILY, 35);
impl DlAttrStatsWriter {
    /// Writes [`stats-rx-packets`](DlAttrStatsAttrs::stats_rx_packets).
    #[inline]
    pub fn stats_rx_packets(&mut self, value: u64) -> &mut Self {
        self.put_u64(0, value)
    }
    /// Writes [`stats-rx-bytes`](DlAttrStatsAttrs::stats_rx_bytes).
    #[inline]
    pub fn stats_rx_bytes(&mut self, value: u64) -> &mut Self {
        self.put_u64(1, value)
    }
    /// Writes [`stats-rx-dropped`](DlAttrStatsAttrs::stats_rx_dropped).
    #[inline]
    pub fn stats_rx_dropped(&mut self, value: u64) -> &mut Self {
        self.put_u64(2, value)
    }
}
/// What a trap can report about a packet. The first has attribute number 0.
pub struct DlTrapMetadataAttrs<'a>(rt::View<'a, 2>);
rt::__view!(DlTrapMetadataAttrs, FAMILY, 36, 2);
impl<'a> DlTrapMetadataAttrs<'a> {
    /// The port it came in by.
    #[doc(alias = "DEVLINK_ATTR_TRAP_METADATA_TYPE_IN_PORT")]
    #[inline]
    pub fn trap_metadata_type_in_port(&self) -> bool {
        self.0.has(0)
    }
    /// The cookie of the flow action that dropped it.
    #[doc(alias = "DEVLINK_ATTR_TRAP_METADATA_TYPE_FA_COOKIE")]
    #[inline]
    pub fn trap_metadata_type_fa_cookie(&self) -> bool {
        self.0.has(1)
    }
}
rt::__set_writer!(DlTrapMetadataWriter, DlTrapMetadataAttrs, FAMILY, 36);
impl DlTrapMetadataWriter {
    /// Writes [`trap-metadata-type-in-port`](DlTrapMetadataAttrs::trap_metadata_type_in_port).
    #[inline]
    pub fn trap_metadata_type_in_port(&mut self, present: bool) -> &mut Self {
        self.put_flag(0, present)
    }
    /// Writes [`trap-metadata-type-fa-cookie`](DlTrapMetadataAttrs::trap_metadata_type_fa_cookie).
    #[inline]
    pub fn trap_metadata_type_fa_cookie(&mut self, present: bool) -> &mut Self {
        self.put_flag(1, present)
    }
}
/// Types of line cards.
pub struct DlLinecardSupportedTypesAttrs<'a>(rt::View<'a, 174>);
rt::__view!(DlLinecardSupportedTypesAttrs, FAMILY, 37, 174);
impl<'a> DlLinecardSupportedTypesAttrs<'a> {
    /// Type that the slot is provisioned for, such as `16x100G`.
    #[doc(alias = "DEVLINK_ATTR_LINECARD_TYPE")]
    #[inline]
    pub fn linecard_type(&self) -> rt::Multi<'a, c::Text> {
        self.0.all::<Self, _>(173)
    }
}
rt::__set_writer!(
    DlLinecardSupportedTypesWriter, DlLinecardSupportedTypesAttrs, FAMILY, 37
);
impl DlLinecardSupportedTypesWriter {
    /// Writes [`linecard-type`](DlLinecardSupportedTypesAttrs::linecard_type): again for each further value.
    #[inline]
    pub fn linecard_type(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(173, value)
    }
}
/// Name of a device that belongs to another, and where it is.
pub struct DlNestedDevlinkAttrs<'a>(rt::View<'a, 185>);
rt::__view!(DlNestedDevlinkAttrs, FAMILY, 38, 185);
impl<'a> DlNestedDevlinkAttrs<'a> {
    /// Bus of the device, such as `pci` or `auxiliary`; half of its name.
    #[doc(alias = "DEVLINK_ATTR_BUS_NAME")]
    #[inline]
    pub fn bus_name(&self) -> Result<Option<&'a rt::BStr>, rt::DecodeError> {
        self.0.get_text::<Self>(1)
    }
    /// Device on that bus, such as `0000:03:00.0`; the other half.
    #[doc(alias = "DEVLINK_ATTR_DEV_NAME")]
    #[inline]
    pub fn dev_name(&self) -> Result<Option<&'a rt::BStr>, rt::DecodeError> {
        self.0.get_text::<Self>(2)
    }
    /// Id of its network namespace, if that is another one.
    #[doc(alias = "DEVLINK_ATTR_NETNS_ID")]
    #[inline]
    pub fn netns_id(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.0.get_u32::<Self>(140)
    }
    /// Number of the device in the kernel; names it instead of `bus-name` and `dev-name`.
    #[doc(alias = "DEVLINK_ATTR_INDEX")]
    #[inline]
    pub fn index_(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.0.get::<Self, c::Uint>(184)
    }
}
rt::__set_writer!(DlNestedDevlinkWriter, DlNestedDevlinkAttrs, FAMILY, 38);
impl DlNestedDevlinkWriter {
    /// Writes [`bus-name`](DlNestedDevlinkAttrs::bus_name).
    #[inline]
    pub fn bus_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }
    /// Writes [`dev-name`](DlNestedDevlinkAttrs::dev_name).
    #[inline]
    pub fn dev_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(2, value)
    }
    /// Writes [`netns-id`](DlNestedDevlinkAttrs::netns_id).
    #[inline]
    pub fn netns_id(&mut self, value: u32) -> &mut Self {
        self.put_u32(140, value)
    }
    /// Writes [`index`](DlNestedDevlinkAttrs::index_): at most 4294967295.
    #[inline]
    pub fn index_(&mut self, value: u64) -> &mut Self {
        self.put_checked::<c::Uint>(184, value)
    }
}
/// Self-tests, a flag each.
pub struct DlSelftestIdAttrs<'a>(rt::View<'a, 2>);
rt::__view!(DlSelftestIdAttrs, FAMILY, 39, 2);
impl<'a> DlSelftestIdAttrs<'a> {
    /// Test of the flash memory.
    #[doc(alias = "DEVLINK_ATTR_SELFTEST_ID_FLASH")]
    #[inline]
    pub fn flash(&self) -> bool {
        self.0.has(1)
    }
}
rt::__set_writer!(DlSelftestIdWriter, DlSelftestIdAttrs, FAMILY, 39);
impl DlSelftestIdWriter {
    /// Writes [`flash`](DlSelftestIdAttrs::flash).
    #[inline]
    pub fn flash(&mut self, present: bool) -> &mut Self {
        self.put_flag(1, present)
    }
}
/// Share of one traffic class.
pub struct DlRateTcBwsAttrs<'a>(rt::View<'a, 3>);
rt::__view!(DlRateTcBwsAttrs, FAMILY, 40, 3);
impl<'a> DlRateTcBwsAttrs<'a> {
    /// Number of the traffic class, 0 to 7.
    #[doc(alias = "DEVLINK_RATE_TC_ATTR_INDEX")]
    #[inline]
    pub fn index_(&self) -> Result<Option<u8>, rt::DecodeError> {
        self.0.get_u8::<Self>(1)
    }
    /// Share of the bandwidth, relative to those of the other classes.
    #[doc(alias = "DEVLINK_RATE_TC_ATTR_BW")]
    #[inline]
    pub fn bw(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.0.get_u32::<Self>(2)
    }
}
rt::__set_writer!(DlRateTcBwsWriter, DlRateTcBwsAttrs, FAMILY, 40);
impl DlRateTcBwsWriter {
    /// Writes [`index`](DlRateTcBwsAttrs::index_): at most 7.
    #[inline]
    pub fn index_(&mut self, value: u8) -> &mut Self {
        self.put_checked::<u8>(1, value)
    }
    /// Writes [`bw`](DlRateTcBwsAttrs::bw).
    #[inline]
    pub fn bw(&mut self, value: u32) -> &mut Self {
        self.put_u32(2, value)
    }
}
/// Name of another device.
pub struct DlParentDevAttrs<'a>(rt::View<'a, 185>);
rt::__view!(DlParentDevAttrs, FAMILY, 41, 185);
impl<'a> DlParentDevAttrs<'a> {
    /// Bus of the device, such as `pci` or `auxiliary`; half of its name.
    #[doc(alias = "DEVLINK_ATTR_BUS_NAME")]
    #[inline]
    pub fn bus_name(&self) -> Result<Option<&'a rt::BStr>, rt::DecodeError> {
        self.0.get_text::<Self>(1)
    }
    /// Device on that bus, such as `0000:03:00.0`; the other half.
    #[doc(alias = "DEVLINK_ATTR_DEV_NAME")]
    #[inline]
    pub fn dev_name(&self) -> Result<Option<&'a rt::BStr>, rt::DecodeError> {
        self.0.get_text::<Self>(2)
    }
    /// Number of the device in the kernel; names it instead of `bus-name` and `dev-name`.
    #[doc(alias = "DEVLINK_ATTR_INDEX")]
    #[inline]
    pub fn index_(&self) -> Result<Option<u64>, rt::DecodeError> {
        self.0.get::<Self, c::Uint>(184)
    }
}
rt::__set_writer!(DlParentDevWriter, DlParentDevAttrs, FAMILY, 41);
impl DlParentDevWriter {
    /// Writes [`bus-name`](DlParentDevAttrs::bus_name).
    #[inline]
    pub fn bus_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(1, value)
    }
    /// Writes [`dev-name`](DlParentDevAttrs::dev_name).
    #[inline]
    pub fn dev_name(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(2, value)
    }
    /// Writes [`index`](DlParentDevAttrs::index_): at most 4294967295.
    #[inline]
    pub fn index_(&mut self, value: u64) -> &mut Self {
        self.put_checked::<c::Uint>(184, value)
    }
}
