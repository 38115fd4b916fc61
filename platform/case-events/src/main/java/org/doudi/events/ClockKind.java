package org.doudi.events;

/// 时限 — the clocks of a case, each with its Chinese name and the clause that sets it.
public enum ClockKind implements Named {
    RESPONSE("响应", "三.2"),
    CONSULT("现场协商", "三.2"),
    REVIEW("集中研判", "三.3"),
    MINUTES("送达纪要", "三.3"),
    BASIS("书面依据", "三.3"),
    REPLY("统一回复", "三.3"),
    WG_REPORT("报请工作组", "三.3"),
    WG("工作组研究", "三.3"),
    UP("上报上级", "三.3"),
    UP_PROGRESS("上报进展告知", "三.3"),
    UP_SILENCE("上级答复", "三.3"),
    ISSUE("派发转办单", "三.4"),
    SIGN("签收", "三.4"),
    HANDLE("办理", "三.4"),
    OBJECTION("退单审核", "三.4"),
    PROMISE("承诺期限", "五(三)"),
    MATERIALS("补材料", "四(二)"),
    TOLERANCE("容缺补齐", "四(三)"),
    INFORM("告知结果", "三.5"),
    REWORK_ISSUE("退回重办派发", "三.5"),
    FOLLOWUP("跟踪回访", "三.5"),
    RATE_WAIT("等待评价", "三.5"),
    HOTLINE("热线时限", "二(五)"),
    ARCHIVE("归档", "三.7"),
    MONTHLY("月度汇总", "三.6"),
    LEADER("领导体验", "六(一)");

    private final String chinese;
    private final String clause;

    ClockKind(String chinese, String clause) {
        this.chinese = chinese;
        this.clause = clause;
    }

    @Override
    public String chinese() {
        return chinese;
    }

    /// The clause of the plan, for example `三.3`.
    public String clause() {
        return clause;
    }
}
