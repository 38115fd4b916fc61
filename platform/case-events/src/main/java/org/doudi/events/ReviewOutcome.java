package org.doudi.events;

/// 研判结论 — 三.3.
public enum ReviewOutcome implements Named {
    DOABLE("可办"),
    CANNOT_BY_POLICY("确因政策法规不能办理"),
    UNRESOLVED("会议研究仍未能解决"),
    BEYOND_AUTHORITY("不属于本级协调处理权限");

    private final String chinese;

    ReviewOutcome(String chinese) {
        this.chinese = chinese;
    }

    @Override
    public String chinese() {
        return chinese;
    }
}
