package org.doudi.events;

/// 移交纪委监委的简要情况的种类 — 六(二): 定期, and where something cannot wait.
public enum BriefKind implements Named {
    QUARTERLY("季度"),
    AD_HOC("专项");

    private final String chinese;

    BriefKind(String chinese) {
        this.chinese = chinese;
    }

    @Override
    public String chinese() {
        return chinese;
    }
}
