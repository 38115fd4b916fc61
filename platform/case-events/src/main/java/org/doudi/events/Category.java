package org.doudi.events;

/// 办理分类 — 四(一)–(五).
public enum Category implements Named {
    CANNOT("不能办"),
    HARD("很难办"),
    TOLERANCE("容缺受理"),
    OBSTRUCTED("不给办、拖着办"),
    SPECIAL("特殊办");

    private final String chinese;

    Category(String chinese) {
        this.chinese = chinese;
    }

    @Override
    public String chinese() {
        return chinese;
    }
}
