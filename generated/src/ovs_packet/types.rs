// @generated from specs/ovs_packet.yaml by `cargo xtask generate`. Do not edit: change the spec.

//! Constants, enums and structs.
use netloom_runtime as rt;
#[allow(unused_imports, reason = "not every family has members other than numbers")]
use netloom_runtime::codec as c;
/// Header of all messages of the `ovs_*` families.
#[doc(alias = "ovs_header")]
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub struct OvsHeader {
    /// Interface index of the local port of the datapath that sends, or shall handle, the packet.
    pub dp_ifindex: i32,
}
impl OvsHeader {
    #[inline]
    fn read_members(bytes: &[u8]) -> Result<Self, rt::Problem> {
        Ok(Self {
            dp_ifindex: rt::structs::load::<i32>(bytes, 0)?,
        })
    }
    #[inline]
    fn write_members(
        &self,
        out: &mut rt::structs::Buffer,
        start: usize,
    ) -> Result<(), rt::Problem> {
        rt::structs::store::<i32>(self.dp_ifindex, out, start, 0)?;
        Ok(())
    }
}
rt::__wire_struct!(OvsHeader, "ovs-header", 4, super::tables::FAMILY, 0);
