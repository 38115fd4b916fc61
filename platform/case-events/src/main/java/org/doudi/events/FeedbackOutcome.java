package org.doudi.events;

/// 纪委监委的反馈 — 六(二): what came of a case that was handed over.
public enum FeedbackOutcome implements Named {
    UNDER_WAY("正在核查"),
    TALKED("谈话提醒"),
    FILED("立案审查"),
    PUNISHED("给予处分"),
    NO_VIOLATION("未发现违纪");

    private final String chinese;

    FeedbackOutcome(String chinese) {
        this.chinese = chinese;
    }

    @Override
    public String chinese() {
        return chinese;
    }
}
