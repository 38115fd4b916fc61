package org.doudi.events;

/// 作风问题 — 二(三), 四(四), 六(二): how a unit or its people failed whoever came.
public enum ConductCode implements Named {
    BAD_ATTITUDE("服务态度差", "二(三)"),
    NOT_ACTING("不作为", "四(四)"),
    ARBITRARY("乱作为", "四(四)"),
    SLOW("慢作为", "四(四)"),
    WITHHOLDING("不给办", "四(四)"),
    DELAYING("拖着办", "四(四)"),
    POOR_PERFORMANCE("履职服务不到位", "四(四)"),
    RENT_SEEKING("吃拿卡要", "一"),
    BUCK_PASSING("推诿", "一"),
    UNWILLING("不担当", "六(二)"),
    BRUSQUE("冷硬横推", "六(二)"),
    HARMING_BUSINESS("损害营商环境", "六(二)");

    private final String chinese;
    private final String clause;

    ConductCode(String chinese, String clause) {
        this.chinese = chinese;
        this.clause = clause;
    }

    @Override
    public String chinese() {
        return chinese;
    }

    public String clause() {
        return clause;
    }
}
