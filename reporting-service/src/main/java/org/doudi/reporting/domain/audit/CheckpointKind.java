package org.doudi.reporting.domain.audit;

import org.doudi.events.Named;
import org.doudi.events.audit.Checkpoint;

/// 检查点的种类.
public enum CheckpointKind implements Named {
    MINUTE("每分钟"),
    DAY("每日");

    private final String chinese;

    CheckpointKind(String chinese) {
        this.chinese = chinese;
    }

    public static CheckpointKind of(Checkpoint checkpoint) {
        return checkpoint.day().isPresent() ? DAY : MINUTE;
    }

    @Override
    public String chinese() {
        return chinese;
    }
}
