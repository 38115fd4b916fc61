package org.doudi.events;

/// 反映人类型.
public enum ReporterType implements Named {
    PERSON("个人"),
    ENTERPRISE("企业"),
    OTHER("其他");

    private final String chinese;

    ReporterType(String chinese) {
        this.chinese = chinese;
    }

    @Override
    public String chinese() {
        return chinese;
    }
}
