package org.doudi.events;

/// 上级答复 — 三.3.
public enum SuperiorOutcome implements Named {
    DOABLE("可办"),
    CANNOT_BY_POLICY("不能办理"),
    DONE("已办结");

    private final String chinese;

    SuperiorOutcome(String chinese) {
        this.chinese = chinese;
    }

    @Override
    public String chinese() {
        return chinese;
    }
}
