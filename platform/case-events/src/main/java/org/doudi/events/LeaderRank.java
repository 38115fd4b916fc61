package org.doudi.events;

/// 职级 — 六(一): 科级以上.
public enum LeaderRank implements Named {
    DEPUTY_SECTION("副科级"),
    SECTION("正科级"),
    DEPUTY_DIVISION("副处级"),
    DIVISION("正处级及以上");

    private final String chinese;

    LeaderRank(String chinese) {
        this.chinese = chinese;
    }

    @Override
    public String chinese() {
        return chinese;
    }
}
