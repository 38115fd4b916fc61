package org.doudi.intake.domain;

import java.util.List;
import org.doudi.events.StaffId;

/// 回避 — 四(四).
public sealed interface RecusalCommand extends IntakeCommand {
    /// 登记被反映人: by account, beside those who are named already.
    record NameComplainedOf(Staff by, List<StaffId> persons) implements RecusalCommand {
        public NameComplainedOf {
            persons = List.copyOf(persons);
        }
    }
}
