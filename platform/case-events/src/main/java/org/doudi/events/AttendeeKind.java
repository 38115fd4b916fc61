package org.doudi.events;

/// 研判参加人员三类 — 三.3.
public enum AttendeeKind implements Named {
    WINDOW_STAFF("窗口人员"),
    BACKBONE("业务骨干"),
    LEADER_IN_CHARGE("分管领导");

    private final String chinese;

    AttendeeKind(String chinese) {
        this.chinese = chinese;
    }

    @Override
    public String chinese() {
        return chinese;
    }
}
