package org.doudi.events;

/// 通知渠道 — 三.4, 五(一).
public enum NoticeChannel implements Named {
    SMS("短信"),
    MAIL("邮件"),
    WECOM("企业微信"),
    DINGTALK("钉钉"),
    WEBHOOK("接口推送");

    private final String chinese;

    NoticeChannel(String chinese) {
        this.chinese = chinese;
    }

    @Override
    public String chinese() {
        return chinese;
    }
}
