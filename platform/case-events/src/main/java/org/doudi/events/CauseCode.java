package org.doudi.events;

/// 办不成的原因 — 一.
public enum CauseCode implements Named {
    POLICY_EXPLANATION("政策解读不到位"),
    COORDINATION("部门协调难度大"),
    RENT_SEEKING("吃拿卡要"),
    BUCK_PASSING("推诿"),
    OTHER("其他");

    private final String chinese;

    CauseCode(String chinese) {
        this.chinese = chinese;
    }

    @Override
    public String chinese() {
        return chinese;
    }
}
