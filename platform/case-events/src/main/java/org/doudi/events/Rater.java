package org.doudi.events;

/// 评价人.
public enum Rater implements Named {
    REPORTER("本人"),
    AGENT("代理人");

    private final String chinese;

    Rater(String chinese) {
        this.chinese = chinese;
    }

    @Override
    public String chinese() {
        return chinese;
    }
}
