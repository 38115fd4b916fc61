package org.doudi.events;

/// 闭环方式 — 三.5.
public enum ClosureKind implements Named {
    RESOLVED_ON_SITE("当场办结"),
    COMPLETED("办结"),
    CANNOT("不能办"),
    SUPERIOR("上级"),
    WORKING_GROUP("工作组"),
    UNREACHABLE("联系不上");

    private final String chinese;

    ClosureKind(String chinese) {
        this.chinese = chinese;
    }

    @Override
    public String chinese() {
        return chinese;
    }
}
