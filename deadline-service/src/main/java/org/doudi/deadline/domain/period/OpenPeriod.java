package org.doudi.deadline.domain.period;

import java.time.LocalDate;
import java.util.List;
import org.doudi.events.OrgCode;
import org.doudi.events.PeriodKind;

/// 周期开始.
///
/// @param units of a month: who owes a leader's visit — 六(一)
public record OpenPeriod(PeriodKind kind, LocalDate firstDay, List<OrgCode> units) {
    public OpenPeriod {
        units = List.copyOf(units);
    }
}
