package org.doudi.events;

/// 重办由谁负责 — A-12.
public enum ReworkLevel implements Named {
    UNITS("承办单位重办"),
    LEADER("部门分管领导包案"),
    WORKING_GROUP("报请工作组研究");

    private final String chinese;

    ReworkLevel(String chinese) {
        this.chinese = chinese;
    }

    @Override
    public String chinese() {
        return chinese;
    }
}
