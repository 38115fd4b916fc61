package org.doudi.reporting.domain.figure;

import java.util.Locale;
import org.doudi.events.Named;

/// 指标 — 一, §6: ratios whose every case can be shown.
public enum Metric implements Named {
    M1("响应率", "一"),
    M2("按时办结率", "一"),
    M2_ORIGINAL("原时限内办结率", "三.4"),
    M3("满意率", "一"),
    M3_FIRST("首轮满意率", "三.5"),
    RATED("评价率", "三.5"),
    ANONYMOUS("匿名件占比", "三.5");

    private final String chinese;
    private final String clause;

    Metric(String chinese, String clause) {
        this.chinese = chinese;
        this.clause = clause;
    }

    @Override
    public String chinese() {
        return chinese;
    }

    /// As its address names it, for example `m2-original`.
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String clause() {
        return clause;
    }
}
