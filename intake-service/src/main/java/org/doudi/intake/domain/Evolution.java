package org.doudi.intake.domain;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.doudi.events.IntakeEvent;
import org.doudi.events.IntakeEvent.ConsultationPartyArrived;
import org.doudi.events.OrgCode;
import org.doudi.events.StreamId;
import org.doudi.intake.domain.IntakeState.Accepted;
import org.doudi.intake.domain.IntakeState.Archived;
import org.doudi.intake.domain.IntakeState.Archived.PersonalData;
import org.doudi.intake.domain.IntakeState.AssignedOnSite;
import org.doudi.intake.domain.IntakeState.AwaitingMaterials;
import org.doudi.intake.domain.IntakeState.AwaitingMaterials.Waiting;
import org.doudi.intake.domain.IntakeState.Consulting;
import org.doudi.intake.domain.IntakeState.Escalated;
import org.doudi.intake.domain.IntakeState.Merged;
import org.doudi.intake.domain.IntakeState.NotAccepted;
import org.doudi.intake.domain.IntakeState.Received;
import org.doudi.intake.domain.IntakeState.Registered;
import org.doudi.intake.domain.IntakeState.ResolvedOnSite;
import org.doudi.intake.domain.IntakeState.Seen;
import org.doudi.intake.domain.IntakeState.Withdrawn;
import org.doudi.intake.domain.Tolerance.Stage;

/// What each event changes.
final class Evolution {
    private Evolution() {}

    static IntakeState evolve(IntakeState state, IntakeEvent event) {
        return switch (event) {
            case IntakeEvent.ReflectionReceived received ->
                new Received(received.registration(), new Source.OtherSystem(received.externalRef()));
            case IntakeEvent.HotlineTicketReceived ticket ->
                new Received(ticket.registration(), new Source.Ticket(ticket.ticketNo()));
            case IntakeEvent.CaseRegistered registered -> new Registered(CaseFile.of(registered));
            case IntakeEvent.CaseNotAccepted refused -> {
                Received received = as(Received.class, state);
                yield new NotAccepted(received.registration(), received.source(), refused);
            }
            case IntakeEvent.OnSiteConsultationStarted started ->
                new Consulting(file(state).called(started.contacts()), List.of(), Optional.empty());
            case IntakeEvent.ConsultationPartyArrived arrival -> arrived(state, arrival);
            case IntakeEvent.CaseClassified classified ->
                filed(as(Accepted.class, state), file(state).classified(classified));
            case IntakeEvent.ToleranceCommitmentMade made ->
                filed(as(Accepted.class, state), file(state).with(new Tolerance(made, Stage.COMMITTED)));
            case IntakeEvent.ToleranceEndorsed it -> tolerance(state, it.unit(), Stage.ENDORSED);
            case IntakeEvent.ToleranceAccepted it -> tolerance(state, it.unit(), Stage.ACCEPTED);
            case IntakeEvent.ToleranceRefused it -> tolerance(state, it.unit(), Stage.REFUSED);
            case IntakeEvent.ToleranceMaterialsSupplied it -> tolerance(state, it.unit(), Stage.SUPPLIED);
            case IntakeEvent.ToleranceLapsed it -> tolerance(state, it.unit(), Stage.LAPSED);
            case IntakeEvent.ToleranceUndone it -> tolerance(state, it.unit(), Stage.UNDONE);
            // A ticket that was returned or withdrawn has nothing more to be told.
            case IntakeEvent.HotlineResultReturned told ->
                state instanceof Accepted accepted
                        ? filed(accepted, accepted.file().with(told))
                        : state;
            case IntakeEvent.RecusalOrdered ordered ->
                filed(as(Accepted.class, state), file(state).with(ordered));
            case IntakeEvent.CaseAmended amended ->
                filed(as(Accepted.class, state), file(state).amended(amended));
            case IntakeEvent.ClosureNoted closed ->
                filed(as(Accepted.class, state), file(state).closed(closed.closedAt()));
            case IntakeEvent.ArchivalNoted _ -> new Archived(as(Seen.class, state), PersonalData.KEPT);
            case IntakeEvent.PersonalDataErased _ ->
                new Archived(as(Archived.class, state).before(), PersonalData.ERASED);
            case IntakeEvent.AttachmentAdded added ->
                filed(as(Accepted.class, state), file(state).with(added));
            case IntakeEvent.OnSiteReplied replied -> {
                Consulting consulting = as(Consulting.class, state);
                yield new Consulting(consulting.file(), consulting.arrivals(), Optional.of(replied));
            }
            case IntakeEvent.OnSiteResolved resolved -> new ResolvedOnSite(file(state), resolved);
            case IntakeEvent.AssignmentOrdered ordered -> new AssignedOnSite(file(state), ordered);
            case IntakeEvent.EscalatedToReview escalated -> new Escalated(file(state), escalated, arrivals(state));
            case IntakeEvent.MaterialGuidanceGiven guidance ->
                new AwaitingMaterials(as(Consulting.class, state), guidance, Waiting.UNTIL_THE_AGREED_DAY);
            case IntakeEvent.MaterialsBrought _ ->
                as(AwaitingMaterials.class, state).consulting();
            case IntakeEvent.MaterialsLapsed _ ->
                as(AwaitingMaterials.class, state).now(Waiting.LAPSED);
            case IntakeEvent.CaseWithdrawn _ -> new Withdrawn(as(Seen.class, state));
            case IntakeEvent.DuplicateLinked linked -> linked(state, linked.master());
            case IntakeEvent.CaseMerged merged -> new Merged(unlinked(as(Seen.class, state)), merged.master());
            case IntakeEvent.DuplicateUnlinked _ ->
                state instanceof Merged merged ? merged.before() : unlinked(as(Seen.class, state));
            case IntakeEvent.DuplicateTakenIn taken ->
                filed(
                        as(Accepted.class, state),
                        file(state).with(duplicates(state).with(taken)));
            case IntakeEvent.DuplicateLetGo gone ->
                filed(
                        as(Accepted.class, state),
                        file(state).with(duplicates(state).without(gone.duplicate())));
            case IntakeEvent.ReporterInformed _ -> informed(state);
            // The window's duty is no case's.
            case IntakeEvent.WithdrawalStated _,
                    IntakeEvent.RefusalReversed _,
                    IntakeEvent.ArchivalOvertaken _,
                    IntakeEvent.PersonalDataViewed _,
                    IntakeEvent.AttachmentViewed _,
                    IntakeEvent.DutyEvent _,
                    IntakeEvent.NoticeEvent _ -> state;
        };
    }

    /// Written down while they consult, or after the limit has ended that.
    private static IntakeState arrived(IntakeState state, ConsultationPartyArrived arrival) {
        List<ConsultationPartyArrived> all =
                Stream.concat(arrivals(state).stream(), Stream.of(arrival)).toList();
        return state instanceof Escalated ended
                ? new Escalated(ended.file(), ended.report(), all)
                : new Consulting(file(state), all, as(Consulting.class, state).lastReply());
    }

    private static List<ConsultationPartyArrived> arrivals(IntakeState state) {
        return switch (state) {
            case Consulting consulting -> consulting.arrivals();
            case Escalated ended -> ended.arrivals();
            case IntakeState.Seen _, IntakeState.NotSeen _ -> List.of();
        };
    }

    /// What was never accepted ends with the same act.
    private static IntakeState linked(IntakeState state, StreamId master) {
        return state instanceof Accepted accepted
                ? filed(accepted, accepted.file().with(duplicates(state).linkedTo(master)))
                : state;
    }

    private static Seen unlinked(Seen state) {
        return state instanceof Accepted accepted
                ? filed(accepted, accepted.file().with(duplicates(state).unlinked()))
                : state;
    }

    private static Duplicates duplicates(IntakeState state) {
        return file(state).duplicates();
    }

    private static Accepted tolerance(IntakeState state, OrgCode unit, Stage stage) {
        return filed(as(Accepted.class, state), file(state).tolerance(unit, stage));
    }

    /// What goes on file moves nothing else.
    private static Accepted filed(Accepted state, CaseFile file) {
        return switch (state) {
            case Registered _ -> new Registered(file);
            case Consulting consulting -> new Consulting(file, consulting.arrivals(), consulting.lastReply());
            case AwaitingMaterials waiting ->
                new AwaitingMaterials(
                        new Consulting(
                                file,
                                waiting.consulting().arrivals(),
                                waiting.consulting().lastReply()),
                        waiting.guidance(),
                        waiting.waiting());
            case AssignedOnSite assigned -> new AssignedOnSite(file, assigned.order());
            case ResolvedOnSite resolved -> new ResolvedOnSite(file, resolved.resolution());
            case Escalated escalated -> new Escalated(file, escalated.report(), escalated.arrivals());
        };
    }

    /// Whom the window has told after the agreed day has been called — 四(二).
    private static IntakeState informed(IntakeState state) {
        return state instanceof AwaitingMaterials waiting && waiting.waiting() == Waiting.LAPSED
                ? waiting.now(Waiting.CALLED)
                : state;
    }

    private static CaseFile file(IntakeState state) {
        return as(Accepted.class, state).file();
    }

    private static <T extends IntakeState> T as(Class<T> expected, IntakeState state) {
        if (expected.isInstance(state)) {
            return expected.cast(state);
        }
        throw new IllegalStateException("the log is out of order: expected " + expected.getSimpleName());
    }
}
