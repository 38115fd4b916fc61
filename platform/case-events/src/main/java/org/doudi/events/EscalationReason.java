package org.doudi.events;

/// 报中心会议研究的原因 — 三.2.
public enum EscalationReason implements Named {
    UNSATISFIED("对答复不满意"),
    CANNOT_REPLY("当场无法答复"),
    CONSULT_TIMEOUT("现场协商逾期"),
    PROMISE_MISSED("交办承诺逾期"),
    ORDER_REFUSED("交办未能派发");

    private final String chinese;

    EscalationReason(String chinese) {
        this.chinese = chinese;
    }

    @Override
    public String chinese() {
        return chinese;
    }
}
