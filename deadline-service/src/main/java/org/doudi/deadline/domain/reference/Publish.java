package org.doudi.deadline.domain.reference;

import java.time.LocalDate;
import java.util.List;
import org.doudi.deadline.domain.calendar.CalendarYear;
import org.doudi.events.DeadlineEvent.PolicyParameter;

/// 公布.
public sealed interface Publish {
    /// 日历.
    record Calendar(CalendarYear year) implements Publish {}

    /// 时限政策.
    record Policy(String version, LocalDate from, List<PolicyParameter> parameters) implements Publish {}
}
