package org.doudi.reporting.domain.fold;

import org.doudi.events.DomainEvent;
import org.doudi.events.EvaluationEvent;
import org.doudi.events.EvaluationEvent.AttemptOutcome;
import org.doudi.events.IntakeEvent;
import org.doudi.events.RoutingEvent;

/// 事事有回应 — 一: what a person has said to the reporter, or heard from him. A notice that a program
/// sent is none.
final class Telling {
    private Telling() {}

    static boolean is(DomainEvent event) {
        return event instanceof IntakeEvent.CaseNotAccepted
                || event instanceof IntakeEvent.OnSiteReplied
                || event instanceof IntakeEvent.OnSiteResolved
                || event instanceof IntakeEvent.MaterialGuidanceGiven
                || event instanceof IntakeEvent.ReporterInformed
                || event instanceof IntakeEvent.WithdrawalStated
                || (event instanceof IntakeEvent.EscalatedToReview escalated
                        && escalated.reportedBy().isPresent()
                        && escalated.explanation().isPresent())
                || event instanceof RoutingEvent.CannotReplyDelivered
                || event instanceof RoutingEvent.SuperiorSilent
                || event instanceof EvaluationEvent.FollowUpVisited
                || (event instanceof EvaluationEvent.RatingAttempted attempted
                        && attempted.outcome() == AttemptOutcome.REACHED);
    }
}
