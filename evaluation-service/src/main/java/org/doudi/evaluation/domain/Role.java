package org.doudi.evaluation.domain;

/// 岗位 — who takes part in this stage (三.5, 五).
public enum Role {
    /// 窗口工作人员
    CLERK,
    /// 值班长
    DUTY_CHIEF,
    /// 协调专员
    COORDINATOR
}
