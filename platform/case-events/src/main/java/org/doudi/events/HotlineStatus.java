package org.doudi.events;

/// 12345工单的办理状态, as the hotline is told — 二(五). There is no national list of codes: the edge maps them.
public enum HotlineStatus implements Named {
    ACCEPTED("已受理"),
    PROCESSING("办理中"),
    COMPLETED("已办结"),
    /// 统一回复 told why it cannot be done.
    CANNOT("不能办，已答复"),
    UNRESOLVED("未能解决"),
    REOPENED("重办"),
    RETURNED("已退单"),
    WITHDRAWN("已撤回"),
    /// It goes on as an earlier case, whose result follows.
    MERGED("已并单"),
    CLOSED("已结案");

    private final String chinese;

    HotlineStatus(String chinese) {
        this.chinese = chinese;
    }

    @Override
    public String chinese() {
        return chinese;
    }
}
