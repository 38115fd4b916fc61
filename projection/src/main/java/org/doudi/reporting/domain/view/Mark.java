package org.doudi.reporting.domain.view;

import org.doudi.events.Named;

/// 标记: what is to be seen of a case at first sight.
public enum Mark implements Named {
    /// nobody rates it, and it is shown apart.
    ANONYMOUS("匿名");

    private final String chinese;

    Mark(String chinese) {
        this.chinese = chinese;
    }

    @Override
    public String chinese() {
        return chinese;
    }
}
