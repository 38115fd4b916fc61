package org.doudi.events;

/// 与当事人联系的方式.
public enum ContactMethod implements Named {
    IN_PERSON("当面"),
    PHONE("电话"),
    SMS("短信"),
    MAIL("邮件"),
    LETTER("书面"),
    ONLINE("网上");

    private final String chinese;

    ContactMethod(String chinese) {
        this.chinese = chinese;
    }

    @Override
    public String chinese() {
        return chinese;
    }
}
