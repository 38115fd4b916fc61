package org.doudi.intake.application.notice;

import java.util.stream.Stream;
import org.doudi.events.DeadlineEvent;
import org.doudi.events.DomainEvent;
import org.doudi.events.EvaluationEvent;
import org.doudi.events.IntakeEvent;
import org.doudi.events.Recorded;
import org.doudi.events.ReportingEvent;
import org.doudi.events.RoutingEvent;

/// Which events give occasion to a notice. A stage's events that nobody is told of are not listed.
final class Happenings {
    private Happenings() {}

    static Stream<Happening> of(Recorded<DomainEvent> event) {
        return switch (event.event()) {
            case IntakeEvent intake -> IntakeHappenings.of(intake, event.metadata());
            case RoutingEvent routing -> RoutingHappenings.of(routing, event.metadata());
            case DeadlineEvent deadline -> DeadlineHappenings.of(deadline, event.metadata());
            case EvaluationEvent evaluation -> EvaluationHappenings.of(evaluation, event.metadata());
            // 归档 changes nothing for anybody who waits.
            case ReportingEvent _ -> Stream.empty();
        };
    }
}
