package org.doudi.events;

/// 问责结果 — 四(四): what came of the decision.
public enum AccountabilityResult implements Named {
    CARRIED_OUT("已执行"),
    RECTIFIED("已整改到位"),
    DISCIPLINE_CONCLUDED("纪委监委已办结"),
    NOT_HELD("不予问责");

    private final String chinese;

    AccountabilityResult(String chinese) {
        this.chinese = chinese;
    }

    @Override
    public String chinese() {
        return chinese;
    }
}
