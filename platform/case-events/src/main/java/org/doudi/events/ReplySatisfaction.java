package org.doudi.events;

/// 对答复是否满意 — 三.2.
public enum ReplySatisfaction implements Named {
    SATISFIED("满意"),
    DISSATISFIED("不满意");

    private final String chinese;

    ReplySatisfaction(String chinese) {
        this.chinese = chinese;
    }

    @Override
    public String chinese() {
        return chinese;
    }
}
