package org.doudi.reporting.domain.fold;

import java.util.Optional;
import org.doudi.events.AccountabilityEvent;
import org.doudi.events.DeadlineEvent;
import org.doudi.events.DomainEvent;
import org.doudi.events.EvaluationEvent;
import org.doudi.events.IntakeEvent;
import org.doudi.events.Recorded;
import org.doudi.events.ReportingEvent;
import org.doudi.events.RoutingEvent;
import org.doudi.reporting.domain.view.CaseView;

/// From the log to the view of a case: one event after another, in the order of their arrival. Never refuses: what is
/// recorded has happened.
public final class CaseFold {
    private CaseFold() {}

    /// The view after the event; none as long as the stream is not a case's.
    public static Optional<CaseView> fold(Optional<CaseView> before, Recorded<DomainEvent> recorded) {
        return Subject.of(recorded.event()) == Subject.CASE
                ? Optional.of(FilingFold.fold(
                        before,
                        folded(before.orElseGet(() -> CaseView.begun(recorded.metadata())), recorded),
                        recorded))
                : before;
    }

    private static CaseView folded(CaseView view, Recorded<DomainEvent> recorded) {
        return switch (recorded.event()) {
            case IntakeEvent event -> IntakeFold.fold(view, event, recorded.metadata());
            case RoutingEvent event -> RoutingFold.fold(view, event, recorded.metadata());
            case DeadlineEvent event -> DeadlineFold.fold(view, event);
            case EvaluationEvent event -> EvaluationFold.fold(view, event, recorded.metadata());
            case AccountabilityEvent event -> AccountabilityFold.fold(view, event);
            case ReportingEvent _ -> view;
        };
    }
}
