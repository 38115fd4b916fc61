package org.doudi.reporting.domain;

import static org.doudi.reporting.domain.Told.BDC;
import static org.doudi.reporting.domain.Told.SWJ;
import static org.doudi.reporting.domain.Told.ZJJ;

import java.util.List;
import org.doudi.events.CaseState;
import org.doudi.events.ClosureKind;
import org.doudi.events.EvaluationEvent.EvaluationSubject;
import org.doudi.events.HandlingClass;
import org.doudi.events.RatingLevel;
import org.doudi.events.ResolvedKind;
import org.doudi.events.ReviewOutcome;
import org.doudi.events.RoutingEvent.TransferIssued;
import org.doudi.events.TransferKind;

/// The usual way to each state of a case.
public final class Stories {
    private Stories() {}

    public static Story in(CaseState state) {
        return in(state, Story.of(state.name()));
    }

    public static Story in(CaseState state, Story story) {
        return switch (state) {
            case RECEIVED -> story.then(Told.received("2026-02-09T08:50"));
            case NOT_ACCEPTED -> in(CaseState.RECEIVED, story).then(Told.refused());
            case REGISTERED -> story.then(Told.registered(1));
            case CONSULTING -> in(CaseState.REGISTERED, story).then(Told.consulting());
            case AWAITING_MATERIALS -> in(CaseState.CONSULTING, story).then(Told.guided("2026-02-12T17:30"));
            case WITHDRAWN -> in(CaseState.HANDLING, story).then(Told.withdrawn());
            case MERGED -> in(CaseState.HANDLING, story).then(Told.merged());
            case RESOLVED_ON_SITE ->
                in(CaseState.CONSULTING, story).then(Told.resolved(ResolvedKind.DONE, "2026-02-09T10:00"));
            case ASSIGNED_ON_SITE -> in(CaseState.CONSULTING, story).then(assignment());
            case REVIEW_PENDING -> in(CaseState.CONSULTING, story).then(Told.escalated(), Told.reviewOpened());
            case REVIEW_SCHEDULED -> in(CaseState.REVIEW_PENDING, story).then(Told.scheduled("2026-02-10T15:00"));
            case TRANSFER_PENDING -> concluded(story, ReviewOutcome.DOABLE);
            case TRANSFERRED -> in(CaseState.TRANSFER_PENDING, story).then(order());
            case HANDLING -> in(CaseState.TRANSFERRED, story).then(Told.signed(order(), "2026-02-10T17:00"));
            case COMPLETED ->
                in(CaseState.HANDLING, story)
                        .then(Told.part(order(), "2026-02-11T10:00"), Told.completed(order(), "2026-02-11T10:00"))
                        .then(Told.opened(EvaluationSubject.HANDLING, 1, 1));
            case BASIS_PENDING -> concluded(story, ReviewOutcome.CANNOT_BY_POLICY);
            case REPLY_PENDING -> in(CaseState.BASIS_PENDING, story).then(Told.basis(1, BDC, true));
            case CANNOT_REPLIED ->
                in(CaseState.REPLY_PENDING, story)
                        .then(Told.cannotReply(1, false), Told.opened(EvaluationSubject.CANNOT, 1, 1));
            case WORKING_GROUP -> concluded(story, ReviewOutcome.UNRESOLVED).then(Told.reportedToGroup(1));
            case REPORTED_UP -> concluded(story, ReviewOutcome.BEYOND_AUTHORITY).then(Told.reportedUp(1, BDC));
            case REWORK_PENDING ->
                in(CaseState.COMPLETED, story)
                        .then(Told.invited(1))
                        .then(Told.rated(EvaluationSubject.HANDLING, 1, RatingLevel.DISSATISFIED, "2026-02-12T09:00"))
                        .then(Told.rework(1, 2), Told.reworkOpened(1, 2));
            case FOLLOW_UP ->
                reworked(story)
                        .then(
                                Told.rated(
                                        EvaluationSubject.HANDLING,
                                        2,
                                        RatingLevel.BASICALLY_SATISFIED,
                                        "2026-02-25T09:00"),
                                Told.visitDue(2));
            case CLOSED ->
                in(CaseState.COMPLETED, story)
                        .then(Told.invited(1))
                        .then(Told.rated(EvaluationSubject.HANDLING, 1, RatingLevel.SATISFIED, "2026-02-12T09:00"))
                        .then(Told.closed(ClosureKind.COMPLETED, RatingLevel.SATISFIED));
            case ARCHIVED -> in(CaseState.CLOSED, story).then(Told.archived(CaseState.CLOSED, 1));
        };
    }

    /// Done a second time, and the reporter is asked again.
    public static Story reworked() {
        return reworked(Story.of("reworked"));
    }

    private static Story reworked(Story story) {
        TransferIssued again = Told.issued(1, 2, TransferKind.REWORK, BDC, "2026-02-12T10:00");
        return in(CaseState.REWORK_PENDING, story)
                .then(again, Told.signed(again, "2026-02-13T09:00"))
                .then(Told.part(again, "2026-02-24T11:00"), Told.completed(again, "2026-02-24T11:00"))
                .then(Told.opened(EvaluationSubject.HANDLING, 1, 2), Told.invited(2));
    }

    private static Story concluded(Story story, ReviewOutcome outcome) {
        return in(CaseState.REVIEW_PENDING, story).then(Told.concluded("2026-02-10T16:00", Told.item(1, outcome, BDC)));
    }

    /// The order of the ordinary case.
    public static TransferIssued order() {
        return Told.issued(1, 1, TransferKind.TRANSFER, BDC, "2026-02-10T16:30");
    }

    /// The order that the duty chief gives in the hall.
    public static TransferIssued assignment() {
        return Told.issued(1, 1, TransferKind.ASSIGNMENT, BDC, "2026-02-09T10:30");
    }

    /// The orders of three departments, of which 住建局 leads.
    public static List<TransferIssued> multi(int round, String at) {
        TransferKind kind = round == 1 ? TransferKind.TRANSFER : TransferKind.REWORK;
        var units = Told.assignments(ZJJ, BDC, SWJ);
        return List.of(
                Told.issued(1, round, kind, units.get(0), HandlingClass.MULTI, false, at),
                Told.issued(1, round, kind, units.get(1), HandlingClass.MULTI, false, at),
                Told.issued(1, round, kind, units.get(2), HandlingClass.MULTI, true, at));
    }
}
