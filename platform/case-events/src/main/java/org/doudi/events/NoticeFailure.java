package org.doudi.events;

/// 通知未达的原因: why a notice did not go out. The window calls instead.
public enum NoticeFailure implements Named {
    REFUSED("对方拒收"),
    UNREACHABLE("多次发送未成功"),
    NO_MOBILE("不是手机号码"),
    ERASED("个人信息已删除"),
    LINE_REMOVED("渠道已停用"),
    /// What it was to tell is not so any more.
    OVERTAKEN("情况已变化"),
    EXPIRED("过时未发"),
    /// 二(三): the case turned out to be about conduct, which departments and other systems are not
    /// told of.
    PROTECTED("不应告知");

    private final String chinese;

    NoticeFailure(String chinese) {
        this.chinese = chinese;
    }

    @Override
    public String chinese() {
        return chinese;
    }
}
