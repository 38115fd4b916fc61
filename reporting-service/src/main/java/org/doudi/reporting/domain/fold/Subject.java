package org.doudi.reporting.domain.fold;

import org.doudi.events.DeadlineEvent;
import org.doudi.events.DomainEvent;
import org.doudi.events.EvaluationEvent;
import org.doudi.events.IntakeEvent;
import org.doudi.events.ReportingEvent;
import org.doudi.events.RoutingEvent;

/// What a stream is about: a case, or what all cases lean on.
enum Subject {
    CASE,
    REFERENCE;

    static Subject of(DomainEvent event) {
        return switch (event) {
            case DeadlineEvent.CalendarChange _,
                    DeadlineEvent.PolicyPublished _,
                    RoutingEvent.DepartmentEvent _,
                    IntakeEvent.AttachmentViewed _,
                    IntakeEvent.DutyEvent _,
                    IntakeEvent.NoticeEvent _,
                    IntakeEvent.PersonalDataViewed _ -> REFERENCE;
            case IntakeEvent _, RoutingEvent _, DeadlineEvent _, EvaluationEvent _, ReportingEvent _ -> CASE;
        };
    }
}
