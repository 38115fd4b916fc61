package org.doudi.reporting.domain.work;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.doudi.events.Named;

/// 责任人: who owes a step, by the role that does it — §1.
public enum Owner implements Named {
    CLERK("clerk", "窗口工作人员"),
    DUTY_CHIEF("duty-chief", "值班长"),
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

    public static Set<Owner> all() {
        return EnumSet.allOf(Owner.class);
    }

    /// By the role's name in a token.
    public static Owner of(String role) {
        return Stream.of(values())
                .filter(owner -> owner.role.equals(role))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("nobody owes as " + role));
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
