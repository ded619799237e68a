// @generated from specs/binder.yaml by `cargo xtask generate`. Do not edit: change the spec.
//! Attribute sets: a view that reads and a writer that writes each of them.

use super::*;

rt::sets! { table: FAMILY, sets: [0 => Report { numbers: 11, writer: ReportWriter }] }

/// One failed transaction: sender, receiver and outcome.
pub type ReportAttrs<'a> = AttrsOf<'a, sets::Report>;

impl<'a> ReportAttrs<'a> {
    /// What the driver returned to the sender, one of its `BR_*` codes. They are ioctl numbers;
    /// `BR_FAILED_REPLY` for instance is 0x7211 on most architectures.
    #[doc(alias = "BINDER_A_REPORT_ERROR")]
    #[inline]
    pub fn error(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(1)
    }

    /// Name of the binder device or context, such as `binder`, `hwbinder` or `vndbinder`.
    #[doc(alias = "BINDER_A_REPORT_CONTEXT")]
    #[inline]
    pub fn context(&self) -> Result<Option<&'a rt::BStr>, rt::DecodeError> {
        self.view.get_text(2)
    }

    /// Process that sent, as a process id of the initial PID namespace.
    #[doc(alias = "BINDER_A_REPORT_FROM_PID")]
    #[inline]
    pub fn from_pid(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(3)
    }

    /// Thread that sent, in the same numbering.
    #[doc(alias = "BINDER_A_REPORT_FROM_TID")]
    #[inline]
    pub fn from_tid(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(4)
    }

    /// Process that was to receive; absent if the driver did not get as far as finding it.
    #[doc(alias = "BINDER_A_REPORT_TO_PID")]
    #[inline]
    pub fn to_pid(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(5)
    }

    /// Thread that was to receive; absent if no thread had been picked.
    #[doc(alias = "BINDER_A_REPORT_TO_TID")]
    #[inline]
    pub fn to_tid(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(6)
    }

    /// Present if the failed message was the answer to an earlier call.
    #[doc(alias = "BINDER_A_REPORT_IS_REPLY")]
    #[inline]
    pub fn is_reply(&self) -> bool {
        self.view.has(7)
    }

    /// `TF_*` bits of the transaction: 0x01 one way, 0x04 root object, 0x08 status code, 0x10
    /// accepts file descriptors, 0x20 clear the buffer, 0x40 replaces an older one.
    #[doc(alias = "BINDER_A_REPORT_FLAGS")]
    #[inline]
    pub fn flags(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(8)
    }

    /// Number of the called method; its meaning is agreed between the two programs.
    #[doc(alias = "BINDER_A_REPORT_CODE")]
    #[inline]
    pub fn code(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(9)
    }

    /// Size of the payload, in bytes.
    #[doc(alias = "BINDER_A_REPORT_DATA_SIZE")]
    #[inline]
    pub fn data_size(&self) -> Result<Option<u32>, rt::DecodeError> {
        self.view.get_u32(10)
    }
}

impl ReportWriter {
    /// Sets [`error`](ReportAttrs#method.error).
    #[inline]
    pub fn error(&mut self, value: u32) -> &mut Self {
        self.put_u32(1, value)
    }

    /// Sets [`context`](ReportAttrs#method.context).
    #[inline]
    pub fn context(&mut self, value: impl AsRef<[u8]>) -> &mut Self {
        self.put_text(2, value)
    }

    /// Sets [`from-pid`](ReportAttrs#method.from_pid).
    #[inline]
    pub fn from_pid(&mut self, value: u32) -> &mut Self {
        self.put_u32(3, value)
    }

    /// Sets [`from-tid`](ReportAttrs#method.from_tid).
    #[inline]
    pub fn from_tid(&mut self, value: u32) -> &mut Self {
        self.put_u32(4, value)
    }

    /// Sets [`to-pid`](ReportAttrs#method.to_pid).
    #[inline]
    pub fn to_pid(&mut self, value: u32) -> &mut Self {
        self.put_u32(5, value)
    }

    /// Sets [`to-tid`](ReportAttrs#method.to_tid).
    #[inline]
    pub fn to_tid(&mut self, value: u32) -> &mut Self {
        self.put_u32(6, value)
    }

    /// Sets [`is-reply`](ReportAttrs#method.is_reply).
    #[inline]
    pub fn is_reply(&mut self, present: bool) -> &mut Self {
        self.put_flag(7, present)
    }

    /// Sets [`flags`](ReportAttrs#method.flags).
    #[inline]
    pub fn flags(&mut self, value: u32) -> &mut Self {
        self.put_u32(8, value)
    }

    /// Sets [`code`](ReportAttrs#method.code).
    #[inline]
    pub fn code(&mut self, value: u32) -> &mut Self {
        self.put_u32(9, value)
    }

    /// Sets [`data-size`](ReportAttrs#method.data_size).
    #[inline]
    pub fn data_size(&mut self, value: u32) -> &mut Self {
        self.put_u32(10, value)
    }
}
