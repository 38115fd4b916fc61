package org.doudi.events;

/// 现场协商三方及带班领导 — 三.2, 五(三).
public enum ConsultationRole implements Named {
    DUTY_CHIEF("值班长"),
    WINDOW_STAFF("部门窗口人员"),
    CHIEF_REPRESENTATIVE("首席代表"),
    LEADER_IN_CHARGE("分管领导");

    private final String chinese;

    ConsultationRole(String chinese) {
        this.chinese = chinese;
    }

    @Override
    public String chinese() {
        return chinese;
    }
}
