package org.doudi.events;

/// 告知事由 — 三.3, 三.4, 三.5, 五(一).
public enum InformPurpose implements Named {
    PROGRESS("进展"),
    COMPLETION("办结"),
    EXTENSION("延时"),
    WORKING_GROUP("工作组"),
    SUPERIOR("上级");

    private final String chinese;

    InformPurpose(String chinese) {
        this.chinese = chinese;
    }

    @Override
    public String chinese() {
        return chinese;
    }
}
