package org.doudi.intake.domain;

/// 岗位 — who takes part in this stage, or may read what it recorded (三.1, 三.2, 五).
public enum Role {
    /// 窗口工作人员
    CLERK,
    /// 值班长
    DUTY_CHIEF,
    /// 政务服务中心
    CENTRE_LEAD,
    /// 审计
    AUDITOR,
    /// 其他系统
    INTEGRATOR,
    /// 协调专员
    COORDINATOR,
    /// 分管领导
    LEADER,
    /// 政务服务局
    BUREAU,
    /// 工作组
    WORKING_GROUP,
    /// 本系统的服务
    SERVICE
}
