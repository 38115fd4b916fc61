package org.doudi.evaluation.application;

/// What a PIN was found to be.
public enum SlipFound {
    /// 受理单上的密码.
    RIGHT,
    WRONG,
    /// Too many wrong ones were tried: neither right nor wrong is told.
    TOO_MANY
}
