package org.doudi.events;

/// 通知对象: whom a notice is for.
public enum NoticeAudience implements Named {
    REPORTER("反映人"),
    DEPARTMENT("部门"),
    WINDOW("窗口"),
    DUTY_CHIEF("值班长"),
    CENTRE("政务服务中心"),
    BUREAU("政务服务局"),
    WORKING_GROUP("工作组"),
    SUBSCRIBER("对接系统");

    private final String chinese;

    NoticeAudience(String chinese) {
        this.chinese = chinese;
    }

    @Override
    public String chinese() {
        return chinese;
    }
}
