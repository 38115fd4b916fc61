package org.doudi.events;

/// 当场办结方式 — 三.2. Only DONE enters the on-time figure M2.
public enum ResolvedKind implements Named {
    DONE("当场办成"),
    EXPLAINED_CANNOT("解释不能办"),
    GUIDED("指导准备材料"),
    CONDUCT_CORRECTED("作风已纠正");

    private final String chinese;

    ResolvedKind(String chinese) {
        this.chinese = chinese;
    }

    @Override
    public String chinese() {
        return chinese;
    }
}
