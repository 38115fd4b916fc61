package org.doudi.events;

/// 协调专员由谁担任 — 五(二): the first of these that a unit has, in this order, is its coordinator.
public enum CoordinatorKind implements Named {
    CHIEF_REPRESENTATIVE("首席代表"),
    UNIT_HEAD("负责人"),
    WINDOW_STAFF("窗口人员");

    private final String chinese;

    CoordinatorKind(String chinese) {
        this.chinese = chinese;
    }

    @Override
    public String chinese() {
        return chinese;
    }
}
