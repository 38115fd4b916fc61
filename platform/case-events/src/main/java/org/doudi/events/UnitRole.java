package org.doudi.events;

/// 承办角色 — 三.4.
public enum UnitRole implements Named {
    SOLE("独办"),
    LEAD("牵头"),
    CO("协办");

    private final String chinese;

    UnitRole(String chinese) {
        this.chinese = chinese;
    }

    @Override
    public String chinese() {
        return chinese;
    }
}
