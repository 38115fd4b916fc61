package org.doudi.intake.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.doudi.events.EscalationReason;
import org.doudi.events.IntakeEvent;
import org.doudi.events.IntakeEvent.ArchivalNoted;
import org.doudi.events.IntakeEvent.ArchivalOvertaken;
import org.doudi.events.IntakeEvent.CaseMerged;
import org.doudi.events.IntakeEvent.CaseWithdrawn;
import org.doudi.events.IntakeEvent.ClosureNoted;
import org.doudi.events.IntakeEvent.DuplicateUnlinked;
import org.doudi.events.IntakeEvent.EscalatedToReview;
import org.doudi.events.IntakeEvent.MaterialsLapsed;
import org.doudi.events.IntakeEvent.ToleranceLapsed;
import org.doudi.events.NumberTemplate;
import org.doudi.events.OrgCode;
import org.doudi.events.StreamId;
import org.doudi.intake.domain.FollowingCommand.CaseEnded;
import org.doudi.intake.domain.FollowingCommand.ConsultationTimedOut;
import org.doudi.intake.domain.FollowingCommand.MaterialsNotBrought;
import org.doudi.intake.domain.FollowingCommand.MergerDenied;
import org.doudi.intake.domain.FollowingCommand.MergerGranted;
import org.doudi.intake.domain.FollowingCommand.NoteArchival;
import org.doudi.intake.domain.FollowingCommand.OrderRefused;
import org.doudi.intake.domain.FollowingCommand.PromiseMissed;
import org.doudi.intake.domain.FollowingCommand.ReplyRatedDissatisfied;
import org.doudi.intake.domain.FollowingCommand.TellHotline;
import org.doudi.intake.domain.FollowingCommand.ToleranceRanOut;
import org.doudi.intake.domain.FollowingCommand.WithdrawalGranted;
import org.doudi.intake.domain.IntakeState.Accepted;
import org.doudi.intake.domain.IntakeState.Archived;
import org.doudi.intake.domain.IntakeState.AssignedOnSite;
import org.doudi.intake.domain.IntakeState.AwaitingMaterials;
import org.doudi.intake.domain.IntakeState.AwaitingMaterials.Waiting;
import org.doudi.intake.domain.IntakeState.Escalated;
import org.doudi.intake.domain.IntakeState.Merged;
import org.doudi.intake.domain.IntakeState.NotAccepted;
import org.doudi.intake.domain.IntakeState.NotSeen;
import org.doudi.intake.domain.IntakeState.OnSite;
import org.doudi.intake.domain.IntakeState.Received;
import org.doudi.intake.domain.IntakeState.ResolvedOnSite;
import org.doudi.intake.domain.IntakeState.Withdrawn;

/// 自动报中心会议研究 — 三.2, 五(三). It explains nothing to anybody, so it carries no explanation.
final class Following {
    private Following() {}

    static List<IntakeEvent> decide(FollowingCommand command, IntakeState state) {
        return switch (command) {
            case ConsultationTimedOut _ ->
                state instanceof OnSite here
                        ? escalated(
                                EscalationReason.CONSULT_TIMEOUT, here.file().units())
                        : List.of();
            case PromiseMissed _ ->
                state instanceof AssignedOnSite assigned
                        ? escalated(EscalationReason.PROMISE_MISSED, withAssigned(assigned))
                        : List.of();
            case MaterialsNotBrought(Instant agreedAt) ->
                state instanceof AwaitingMaterials waiting
                                && waiting.waiting() == Waiting.UNTIL_THE_AGREED_DAY
                                && waiting.guidance().agreedAt().equals(agreedAt)
                        ? List.of(new MaterialsLapsed(agreedAt))
                        : List.of();
            case ToleranceRanOut(OrgCode unit, Instant promisedAt) ->
                state instanceof Accepted accepted && awaits(accepted, unit, promisedAt)
                        ? List.of(new ToleranceLapsed(unit, promisedAt))
                        : List.of();
            case TellHotline tell -> HotlineResults.follow(tell, state);
            case WithdrawalGranted _ ->
                state instanceof Escalated || state instanceof AssignedOnSite
                        ? List.of(new CaseWithdrawn())
                        : List.of();
            case MergerGranted(StreamId master) ->
                isToGoOnAs(master, state) ? List.of(new CaseMerged(master)) : List.of();
            case MergerDenied(StreamId master) ->
                isToGoOnAs(master, state)
                        ? List.of(new DuplicateUnlinked(master, Optional.empty(), Optional.empty()))
                        : List.of();
            case CaseEnded(Instant closedAt) ->
                state instanceof Accepted accepted && accepted.file().closedAt().isEmpty()
                        ? List.of(new ClosureNoted(closedAt))
                        : List.of();
            case NoteArchival(NumberTemplate archiveNo) -> archived(archiveNo, state);
            // The unit that was named is not there to be convened.
            case OrderRefused _ ->
                state instanceof AssignedOnSite assigned
                        ? escalated(
                                EscalationReason.ORDER_REFUSED, assigned.file().units())
                        : List.of();
            case ReplyRatedDissatisfied _ ->
                state instanceof ResolvedOnSite resolved
                        ? escalated(
                                EscalationReason.UNSATISFIED, resolved.file().units())
                        : List.of();
        };
    }

    /// Whatever this stage recorded before it heard of the archive stands: a case that has left its end
    /// goes on.
    private static List<IntakeEvent> archived(NumberTemplate archiveNo, IntakeState state) {
        return switch (state) {
            case NotSeen _, Archived _ -> List.of();
            case NotAccepted _, Withdrawn _, Merged _ -> List.of(new ArchivalNoted(archiveNo));
            case Accepted accepted when accepted.file().closedAt().isPresent() -> List.of(new ArchivalNoted(archiveNo));
            case Received _, Accepted _ -> List.of(new ArchivalOvertaken(archiveNo));
        };
    }

    private static boolean isToGoOnAs(StreamId master, IntakeState state) {
        return state instanceof Accepted accepted
                && accepted.file().duplicates().isLinkedTo(master);
    }

    private static boolean awaits(Accepted state, OrgCode unit, Instant promisedAt) {
        return Optional.ofNullable(state.file().tolerances().get(unit))
                .filter(tolerance -> tolerance.stage() == Tolerance.Stage.ACCEPTED
                        && tolerance.commitment().promisedAt().equals(promisedAt))
                .isPresent();
    }

    private static List<OrgCode> withAssigned(AssignedOnSite assigned) {
        return Stream.concat(Stream.of(assigned.order().unit()), assigned.file().units().stream())
                .distinct()
                .toList();
    }

    private static List<IntakeEvent> escalated(EscalationReason reason, List<OrgCode> units) {
        return List.of(new EscalatedToReview(reason, Optional.empty(), Optional.empty(), units));
    }
}
