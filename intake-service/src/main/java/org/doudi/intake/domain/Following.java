package org.doudi.intake.domain;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.doudi.events.EscalationReason;
import org.doudi.events.IntakeEvent;
import org.doudi.events.IntakeEvent.EscalatedToReview;
import org.doudi.events.OrgCode;
import org.doudi.intake.domain.FollowingCommand.ConsultationTimedOut;
import org.doudi.intake.domain.FollowingCommand.OrderRefused;
import org.doudi.intake.domain.FollowingCommand.PromiseMissed;
import org.doudi.intake.domain.FollowingCommand.ReplyRatedDissatisfied;
import org.doudi.intake.domain.IntakeState.AssignedOnSite;
import org.doudi.intake.domain.IntakeState.OnSite;
import org.doudi.intake.domain.IntakeState.ResolvedOnSite;

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

    private static List<OrgCode> withAssigned(AssignedOnSite assigned) {
        return Stream.concat(Stream.of(assigned.order().unit()), assigned.file().units().stream())
                .distinct()
                .toList();
    }

    private static List<IntakeEvent> escalated(EscalationReason reason, List<OrgCode> units) {
        return List.of(new EscalatedToReview(reason, Optional.empty(), Optional.empty(), units));
    }
}
