package org.doudi.routing.domain;

/// 岗位 — who takes part in this stage (三.3, 三.4, 五).
public enum Role {
    /// 窗口工作人员
    CLERK,
    /// 值班长
    DUTY_CHIEF,
    /// 协调专员
    COORDINATOR,
    /// 政务服务中心
    CENTRE_LEAD,
    /// 政务服务局
    BUREAU,
    /// 工作组
    WORKING_GROUP,
    /// 审计
    AUDITOR,
    /// 系统管理
    ADMIN
}
