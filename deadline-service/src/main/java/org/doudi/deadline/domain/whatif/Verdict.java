package org.doudi.deadline.domain.whatif;

import org.doudi.events.Named;

/// What would become of a breach.
public enum Verdict implements Named {
    SAME("不变"),
    APPEARS("将会超期"),
    VANISHES("不再超期"),
    /// The limit itself ended the clock (视同签收, 协商逾期): by when it would have been done nobody knows.
    UNKNOWN("无法判定");

    private final String chinese;

    Verdict(String chinese) {
        this.chinese = chinese;
    }

    @Override
    public String chinese() {
        return chinese;
    }
}
