package org.doudi.events;

/// 知识库条目的种类 — 五(四).
public enum ArticleKind implements Named {
    GUIDE("办事指南"),
    POLICY("政策法规"),
    INTERPRETATION("政策解读"),
    LIVELIHOOD("民生热点");

    private final String chinese;

    ArticleKind(String chinese) {
        this.chinese = chinese;
    }

    @Override
    public String chinese() {
        return chinese;
    }
}
