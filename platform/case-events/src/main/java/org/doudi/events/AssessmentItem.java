package org.doudi.events;

/// 年度考核的项目 — 六(二): each from a figure and a clause.
public enum AssessmentItem implements Named {
    ON_TIME("按时办结", "三.4", "m2"),
    SATISFACTION("群众满意", "三.5", "m3"),
    PUNCTUALITY("不超期", "三.4", "m8"),
    LEADERS_VISITS("领导每月体验", "六(一)", "m10"),
    CONDUCT("作风问责", "四(四)", "accountability");

    private final String chinese;
    private final String clause;
    private final String figure;

    AssessmentItem(String chinese, String clause, String figure) {
        this.chinese = chinese;
        this.clause = clause;
        this.figure = figure;
    }

    @Override
    public String chinese() {
        return chinese;
    }

    public String clause() {
        return clause;
    }

    /// Which figure it is counted from, as its address names it.
    public String figure() {
        return figure;
    }
}
