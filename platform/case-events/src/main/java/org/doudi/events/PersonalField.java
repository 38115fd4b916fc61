package org.doudi.events;

/// 密封的受理内容: what intake records sealed, by the name under which it can be opened.
public enum PersonalField implements Named {
    REPORTER_NAME("反映人姓名"),
    REPORTER_PHONE("联系电话"),
    ORGANISATION("单位名称"),
    /// Of a ticket: its content.
    PROBLEM("反映问题"),
    DEMAND("诉求"),
    SUGGESTION("意见建议"),
    WINDOW_OPINION("窗口意见"),
    REFUSAL_TEXT("不予受理原因"),
    PROPER_CHANNEL("应当通过的途径"),
    HANDED_OVER_TO("移交给谁");

    private final String chinese;

    PersonalField(String chinese) {
        this.chinese = chinese;
    }

    @Override
    public String chinese() {
        return chinese;
    }
}
