package org.doudi.events;

/// 好差评三个等级 — 三.5. 不满意 is 差评.
public enum RatingLevel implements Named {
    SATISFIED("满意"),
    BASICALLY_SATISFIED("基本满意"),
    DISSATISFIED("不满意");

    private final String chinese;

    RatingLevel(String chinese) {
        this.chinese = chinese;
    }

    @Override
    public String chinese() {
        return chinese;
    }
}
