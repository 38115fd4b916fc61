package org.doudi.deadline.domain.reference;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.doudi.deadline.domain.calendar.CalendarNotice;
import org.doudi.deadline.domain.calendar.OfficeHours;
import org.doudi.events.policy.Policy;

/// 公布. What comes with the product is recorded once for each version; what somebody publishes is judged.
public sealed interface Publish {

    /// 随产品提供的日历.
    record ShippedCalendar(CalendarNotice notice) implements Publish {}

    /// 随产品提供的时限政策.
    record ShippedPolicy(Policy policy) implements Publish {}

    /// 公布日历: an official notice, or what the house itself closes or opens.
    ///
    /// @param now when it is published
    record Calendar(CalendarNotice notice, Instant now) implements Publish {}

    /// 公布办公时间, from a day on that has not begun.
    record Hours(OfficeHours hours, Instant now) implements Publish {}

    /// 公布时限政策, from a day on that has not begun: what is named differs from the version in force before it.
    record NewPolicy(String version, LocalDate from, Map<String, String> parameters, Instant now) implements Publish {
        public NewPolicy {
            parameters = Map.copyOf(parameters);
        }
    }
}
