package org.doudi.events;

/// 单部门或多部门办理 — 三.4.
public enum HandlingClass implements Named {
    SINGLE("单部门"),
    MULTI("多部门");

    private final String chinese;

    HandlingClass(String chinese) {
        this.chinese = chinese;
    }

    @Override
    public String chinese() {
        return chinese;
    }
}
