package org.doudi.reporting.domain.work;

import org.doudi.events.Named;

/// 责任人: who owes a step, by the role that does it — §1.
public enum Owner implements Named {
    CLERK("clerk", "窗口工作人员"),
    CENTRE_LEAD("centre-lead", "政务服务中心"),
    COORDINATOR("coordinator", "协调专员"),
    BUREAU("bureau", "政务服务局"),
    WORKING_GROUP("working-group", "工作组");

    private final String role;
    private final String chinese;

    Owner(String role, String chinese) {
        this.role = role;
        this.chinese = chinese;
    }

    /// The role's name in a token.
    public String role() {
        return role;
    }

    @Override
    public String chinese() {
        return chinese;
    }
}
