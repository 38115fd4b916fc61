package org.doudi.reporting.domain.figure;

import java.util.Locale;
import org.doudi.events.Named;

/// 指标 — 一, §6: ratios whose every case can be shown. M8 超期 and M10 领导体验 are not ratios of cases.
public enum Metric implements Named {
    M1("响应率", "一"),
    M2("按时办结率", "一"),
    M2_ORIGINAL("原时限内办结率", "三.4"),
    M2_EXTENDED("延时办理率", "三.4"),
    M3("满意率", "一"),
    M3_FIRST("首轮满意率", "三.5"),
    RATED("评价率", "三.5"),
    ANONYMOUS("匿名件占比", "三.5"),
    M4("差评重办率", "三.5"),
    M4_ROUNDS("重办轮次", "三.5"),
    M4_VISITED("差评回访率", "三.5"),
    M5("不予受理率", "二(四)"),
    M6("当场办结率", "三.2"),
    M7("研判不能办率", "三.3"),
    M9("同一事项再次反映率", "三.6"),
    SAME_KIND("同类问题", "三.6"),
    M11("视同签收率", "三.4"),
    M12("退单驳回率", "三.4");

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

    /// Counted and split, but of nothing else: there is no rate.
    public boolean onlyCounts() {
        return this == M4_ROUNDS || this == SAME_KIND;
    }

    public String clause() {
        return clause;
    }
}
