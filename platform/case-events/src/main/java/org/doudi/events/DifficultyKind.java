package org.doudi.events;

/// 疑难问题 — 六(二): what was not settled at the window.
public enum DifficultyKind implements Named {
    REVIEWED("集中研判"),
    STUDIED("工作组研究"),
    REPORTED_UP("上报上级"),
    REWORKED("退回重办");

    private final String chinese;

    DifficultyKind(String chinese) {
        this.chinese = chinese;
    }

    @Override
    public String chinese() {
        return chinese;
    }
}
