package org.doudi.events;

/// 协商方式 — 三.2.
public enum ConsultationMode implements Named {
    ON_SITE("现场"),
    PHONE("电话");

    private final String chinese;

    ConsultationMode(String chinese) {
        this.chinese = chinese;
    }

    @Override
    public String chinese() {
        return chinese;
    }
}
