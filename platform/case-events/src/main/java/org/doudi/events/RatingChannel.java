package org.doudi.events;

/// 评价渠道 — 三.5.
public enum RatingChannel implements Named {
    WINDOW("窗口评价器"),
    PHONE("电话"),
    SMS("短信"),
    QR("扫码"),
    HOTLINE("12345回访"),
    PLATFORM("好差评平台");

    private final String chinese;

    RatingChannel(String chinese) {
        this.chinese = chinese;
    }

    @Override
    public String chinese() {
        return chinese;
    }
}
