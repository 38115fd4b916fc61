package org.doudi.events.policy;

/// 延时须告知还是须同意 — A-9, `extension.mode`.
public enum ExtensionMode {
    /// In force once both are told; it may be refused.
    FILED_EFFECTIVE,
    /// In force once both are told and it is granted.
    GRANT_REQUIRED
}
