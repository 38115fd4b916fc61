package org.doudi.events;

/// 办理层级 — 三.2.
public enum Tier implements Named {
    ON_SITE("现场"),
    SINGLE_UNIT("单部门"),
    MULTI_UNIT("多部门"),
    WORKING_GROUP("工作组"),
    SUPERIOR("上级");

    private final String chinese;

    Tier(String chinese) {
        this.chinese = chinese;
    }

    @Override
    public String chinese() {
        return chinese;
    }
}
