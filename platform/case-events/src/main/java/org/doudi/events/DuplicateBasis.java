package org.doudi.events;

/// 并单依据 — A-22: why two reflections may be the same.
public enum DuplicateBasis implements Named {
    SAME_REPORTER("同一联系电话"),
    SAME_MATTER("同一事项"),
    SIMILAR_TEXT("内容相近");

    private final String chinese;

    DuplicateBasis(String chinese) {
        this.chinese = chinese;
    }

    @Override
    public String chinese() {
        return chinese;
    }
}
