package org.doudi.events;

/// 更正的项目 — 附 受理单: what of the form may be put right. The number, the hour of acceptance, who accepted and the
/// signature are not among them.
public enum AmendedField implements Named {
    REPORTER_TYPE("反映人类型"),
    REPORTER_NAME("反映人姓名"),
    REPORTER_PHONE("联系电话"),
    ORGANISATION("单位"),
    PROBLEM("反映问题"),
    DEMAND("诉求"),
    SUGGESTION("意见建议"),
    MATTER("事项"),
    INVOLVED_UNITS("涉及部门"),
    VISIT_COUNT("到大厅次数"),
    SCOPE("受理范围"),
    CAUSES("原因"),
    WINDOW_OPINION("窗口意见");

    private final String chinese;

    AmendedField(String chinese) {
        this.chinese = chinese;
    }

    @Override
    public String chinese() {
        return chinese;
    }
}
