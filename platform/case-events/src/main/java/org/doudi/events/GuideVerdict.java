package org.doudi.events;

/// 办事指南调整建议的处理 — 三.6.
public enum GuideVerdict implements Named {
    ADOPTED("采纳"),
    DECLINED("不采纳");

    private final String chinese;

    GuideVerdict(String chinese) {
        this.chinese = chinese;
    }

    @Override
    public String chinese() {
        return chinese;
    }
}
