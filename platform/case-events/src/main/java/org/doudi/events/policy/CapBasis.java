package org.doudi.events.policy;

/// 延时上限的起算 — A-8, `extension.capBasis`.
public enum CapBasis {
    /// The whole handling, as extended: counted from the receipt.
    FROM_RECEIPT,
    /// On top of the limit that the handling has anyway.
    FROM_DUE,
    /// From when the extension is filed.
    FROM_GRANT
}
