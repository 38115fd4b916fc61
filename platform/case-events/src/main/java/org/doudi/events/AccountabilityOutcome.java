package org.doudi.events;

/// 问责决定 — 四(四). The plan names no kinds: these are a recommendation.
public enum AccountabilityOutcome implements Named {
    TALK("提醒谈话"),
    RECTIFICATION("责令整改"),
    CIRCULATED("通报批评"),
    TO_DISCIPLINE("移交纪委监委"),
    NOT_HELD("不予问责");

    private final String chinese;

    AccountabilityOutcome(String chinese) {
        this.chinese = chinese;
    }

    @Override
    public String chinese() {
        return chinese;
    }

    /// What can come of it.
    public boolean mayEndAs(AccountabilityResult result) {
        return switch (result) {
            case NOT_HELD -> this == NOT_HELD;
            case DISCIPLINE_CONCLUDED -> this == TO_DISCIPLINE;
            case CARRIED_OUT -> this == TALK || this == CIRCULATED;
            case RECTIFIED -> this == RECTIFICATION || this == TALK || this == CIRCULATED;
        };
    }
}
