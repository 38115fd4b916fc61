package org.doudi.events;

/// 工作组决定 — 三.3.
public enum WorkingGroupOutcome implements Named {
    DOABLE("可办"),
    CANNOT_BY_POLICY("不能办理"),
    BEYOND_AUTHORITY("报上级"),
    STILL_UNRESOLVED("仍未解决");

    private final String chinese;

    WorkingGroupOutcome(String chinese) {
        this.chinese = chinese;
    }

    @Override
    public String chinese() {
        return chinese;
    }
}
