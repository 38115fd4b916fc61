package org.doudi.events;

/// 受理范围 — 二(一)(二)(三)(五).
public enum ScopeCode implements Named {
    NOT_ACCEPTED_OR_APPROVED("提交材料后未能受理或审批"),
    REPEAT_VISITS("多次到大厅仍未办成"),
    CONDUCT("服务态度差、慢作为、不作为"),
    HOTLINE_12345("12345热线派发工单");

    private final String chinese;

    ScopeCode(String chinese) {
        this.chinese = chinese;
    }

    @Override
    public String chinese() {
        return chinese;
    }
}
