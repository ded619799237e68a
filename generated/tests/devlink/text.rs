//! Makes devlink's special formats comparable: trees of resources, formatted messages, values of
//! parameters.

use std::fmt::Write as _;

use netloom::DecodeError;
use netloom::devlink::{DlFmsgAttrs, DlParamAttrs, DlResourceAttrs, ParamCmode, VarAttrType};
use serde_json::{Value, json};

use super::common::{Failure, Outcome};

/// The value that a parameter has when the driver starts.
pub(super) fn at_start<'a>(param: &DlParamAttrs<'a>) -> Result<Option<&'a [u8]>, DecodeError> {
    let values = param.param_values_list()?;
    for value in values.into_iter().flat_map(|list| list.param_value()) {
        let value = value?;
        if value.param_value_cmode()? == Some(ParamCmode::DRIVERINIT) {
            return value.param_value_data();
        }
    }
    Ok(None)
}

/// Resources as `devlink` prints them, without what changes by itself.
pub(super) fn tree(resource: &DlResourceAttrs<'_>) -> Result<Value, DecodeError> {
    let mut children = Vec::new();
    for child in resource.resource_list()?.into_iter().flat_map(|list| list.resource()) {
        children.push(tree(&child?)?);
    }
    let limit = |size: Option<u64>| match size {
        Some(u64::MAX) => json!("unlimited"),
        size => json!(size),
    };
    let mut tree = json!({
        "name": resource.resource_name()?.map(ToString::to_string),
        "size": limit(resource.resource_size()?),
        "size_max": limit(resource.resource_size_max()?),
        "size_gran": resource.resource_size_gran()?,
        "unit": resource.resource_unit()?.map(|unit| unit.to_string()),
    });
    if !children.is_empty() {
        tree["resources"] = json!(children);
    }
    Ok(tree)
}

/// Their tree without what ours leaves out.
pub(super) fn without_rest(mut tree: Value) -> Value {
    for resource in tree.as_array_mut().into_iter().flatten() {
        let Some(fields) = resource.as_object_mut() else { continue };
        for name in ["occ", "dpipe_tables", "size_min", "size_valid", "size_new"] {
            fields.remove(name);
        }
        if let Some(children) = fields.get_mut("resources") {
            *children = without_rest(children.take());
        }
    }
    tree
}

/// A formatted message as text: names, values and braces, one after the other.
pub(super) fn document(text: &mut String, message: &DlFmsgAttrs<'_>) -> Outcome {
    let mut form = None;
    for attribute in message.iter() {
        match attribute.id() {
            // DEVLINK_ATTR_FMSG_OBJ_NEST_START to DEVLINK_ATTR_FMSG_OBJ_VALUE_DATA.
            107 => text.push('{'),
            109 => text.push('['),
            110 => text.push('.'),
            108 => {}
            111 => write!(
                text,
                "{}=",
                String::from_utf8_lossy(attribute.payload).trim_end_matches('\0')
            )?,
            112 => form = attribute.payload.first().copied().map(VarAttrType),
            113 => {
                let mut word = [0; 8];
                let len = attribute.payload.len().min(8);
                word[..len].copy_from_slice(&attribute.payload[..len]);
                match form {
                    Some(VarAttrType::NUL_STRING | VarAttrType::BINARY) => {
                        write!(text, "{} bytes,", attribute.payload.len())?;
                    }
                    _ => write!(text, "{},", u64::from_le_bytes(word))?,
                }
            }
            other => return Err(Failure::new(format!("attribute {other}"))),
        }
    }
    Ok(())
}
