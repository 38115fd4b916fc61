package org.doudi.events;

/// 知识库条目停用的原因 — 五(四).
public enum RetirementCause implements Named {
    LAW_CHANGED("政策法规已变化"),
    MATTER_ENDED("事项已取消"),
    REPLACED("已由其他条目代替"),
    WRONG("内容有误");

    private final String chinese;

    RetirementCause(String chinese) {
        this.chinese = chinese;
    }

    @Override
    public String chinese() {
        return chinese;
    }
}
