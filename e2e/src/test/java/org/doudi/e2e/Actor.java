package org.doudi.e2e;

/// Who asks: each role of §1 by the account that has it here, and whoever has none.
enum Actor {
    /// 窗口工作人员.
    CLERK("clerk1"),
    /// 值班长.
    DUTY_CHIEF("chief1"),
    /// 协调专员 of the unit that most cases of the walk are about.
    COORDINATOR("coord-bdc"),
    /// 协调专员 of another unit; in a case of several units it has a part of its own.
    OTHER_COORDINATOR("coord-slj"),
    /// 政务服务中心.
    CENTRE_LEAD("lead1"),
    /// 政务服务局.
    BUREAU("bureau1"),
    /// 工作组.
    WORKING_GROUP("wg1"),
    /// 科级以上领导 of the first unit.
    LEADER("leader1"),
    /// 旗纪委监委.
    DISCIPLINE("discipline1"),
    /// 审计.
    AUDITOR("auditor1"),
    /// 系统管理员.
    ADMIN("admin1"),
    /// 12345热线.
    HOTLINE("hotline-12345"),
    /// 其他系统.
    INTEGRATOR("integrator-demo"),
    /// 本系统的服务.
    SERVICES("doudi-services"),
    /// 反映人, and everybody else without an account.
    NOBODY("");

    private final String account;

    Actor(String account) {
        this.account = account;
    }

    String account() {
        return account;
    }
}
