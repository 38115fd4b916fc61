package org.doudi.events;

/// 转办单种类 — 三.4, 三.5, 五(二).
public enum TransferKind implements Named {
    TRANSFER("转办"),
    REWORK("重办"),
    ASSIGNMENT("交办");

    private final String chinese;

    TransferKind(String chinese) {
        this.chinese = chinese;
    }

    @Override
    public String chinese() {
        return chinese;
    }
}
