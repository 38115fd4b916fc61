package org.doudi.events;

/// 值守的三种 — 五(一).
public enum DutyKind implements Named {
    SITTING("坐班"),
    ON_DUTY("值班"),
    LEADING("带班");

    private final String chinese;

    DutyKind(String chinese) {
        this.chinese = chinese;
    }

    @Override
    public String chinese() {
        return chinese;
    }
}
