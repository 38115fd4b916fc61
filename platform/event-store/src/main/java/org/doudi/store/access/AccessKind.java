package org.doudi.store.access;

import org.doudi.events.Named;

/// 留痕种类.
public enum AccessKind implements Named {
    /// 403: a role, a department or a rule said no.
    DENIED("拒绝访问"),
    /// Somebody began to take something away.
    EXPORTED("导出"),
    /// Somebody searched what was said; outcome names the cases that he was shown.
    SEARCHED("检索"),
    /// All of it went out; outcome says how much.
    DELIVERED("导出完成");

    private final String chinese;

    AccessKind(String chinese) {
        this.chinese = chinese;
    }

    @Override
    public String chinese() {
        return chinese;
    }
}
