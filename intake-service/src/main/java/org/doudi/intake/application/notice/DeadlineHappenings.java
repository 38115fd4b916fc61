package org.doudi.intake.application.notice;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.doudi.events.ClockKind;
import org.doudi.events.DeadlineEvent;
import org.doudi.events.DeadlineEvent.BreachWithdrawn;
import org.doudi.events.DeadlineEvent.ClockScope;
import org.doudi.events.DeadlineEvent.ClockedParty;
import org.doudi.events.DeadlineEvent.DeadlineApproaching;
import org.doudi.events.DeadlineEvent.DeadlineBreached;
import org.doudi.events.DeadlineEvent.Escalation;
import org.doudi.events.DeadlineEvent.UrgingKind;
import org.doudi.events.DeadlineEvent.UrgingNoticeIssued;
import org.doudi.events.EventMetadata;
import org.doudi.events.IntakeEvent.NoticeFigures;
import org.doudi.events.NoticeAudience;
import org.doudi.events.NoticeTemplate;
import org.doudi.intake.domain.notice.NoticeCommand.Retract;
import org.doudi.intake.domain.notice.Occasion.Party;

/// 临期、催办、超期: whoever owes is told, and of a breach those whose task it is now. The applicant is reminded of what he
/// agreed to bring (四(二), 四(三)). Whom a breach is withdrawn for is not told any more; what was told already stays told.
final class DeadlineHappenings {
    private DeadlineHappenings() {}

    static Stream<Happening> of(DeadlineEvent event, EventMetadata cause) {
        return switch (event) {
            case DeadlineApproaching it ->
                Stream.of(
                        it.parties().isEmpty()
                                ? Happening.told(cause, NoticeTemplate.MATERIALS_DUE, figures(it), Party.REPORTER)
                                : Happening.told(
                                        cause,
                                        NoticeTemplate.DEADLINE_APPROACHING,
                                        figures(it),
                                        owing(it.parties()).toArray(Party[]::new)));
            case UrgingNoticeIssued it ->
                Stream.of(Happening.told(
                        cause,
                        template(it.urging()),
                        figures(it),
                        owing(it.to()).toArray(Party[]::new)));
            case DeadlineBreached it -> Stream.of(breached(it, cause));
            case BreachWithdrawn it -> withdrawn(it);
            default -> Stream.empty();
        };
    }

    private static Happening breached(DeadlineBreached event, EventMetadata cause) {
        Party[] whom = Stream.concat(
                        owing(event.clockedParties()),
                        event.escalatedTo().stream().map(DeadlineHappenings::above))
                .distinct()
                .toArray(Party[]::new);
        return Happening.told(
                cause, NoticeTemplate.DEADLINE_BREACHED, figures(event.dueAt(), event.kind(), event.scope()), whom);
    }

    /// Whoever it still stands for is still to be told, and so is whose task it is.
    private static Stream<Happening> withdrawn(BreachWithdrawn event) {
        NoticeFigures breach = figures(event.dueAt(), event.kind(), event.scope());
        if (event.stillCharged().isEmpty()) {
            return Stream.of(new Happening.Retracted(new Retract(breach, List.of())));
        }
        List<Party> standing = owing(event.stillCharged()).toList();
        List<Party> cleared = owing(event.cleared())
                .filter(party -> !standing.contains(party))
                .toList();
        return cleared.isEmpty() ? Stream.empty() : Stream.of(new Happening.Retracted(new Retract(breach, cleared)));
    }

    private static NoticeTemplate template(UrgingKind urging) {
        return switch (urging) {
            case URGE -> NoticeTemplate.URGED;
            case SUPERVISE -> NoticeTemplate.SUPERVISED;
        };
    }

    private static NoticeFigures figures(DeadlineApproaching event) {
        return figures(event.dueAt(), event.kind(), event.scope());
    }

    private static NoticeFigures figures(UrgingNoticeIssued event) {
        return figures(event.dueAt(), event.kind(), event.scope());
    }

    private static NoticeFigures figures(Instant dueAt, ClockKind kind, ClockScope scope) {
        return new NoticeFigures(Optional.of(dueAt), Optional.empty(), Optional.of(kind), scope.unit());
    }

    private static Stream<Party> owing(List<ClockedParty> parties) {
        return parties.stream().map(party -> switch (party.role()) {
            case WINDOW -> Party.WINDOW;
            case DUTY_CHIEF -> Party.DUTY_CHIEF;
            case CALLED_DEPARTMENT, UNIT, LEAD_UNIT -> Party.department(party.unit());
            case CENTRE -> Party.of(NoticeAudience.CENTRE);
            case BUREAU -> Party.of(NoticeAudience.BUREAU);
            case WORKING_GROUP -> Party.of(NoticeAudience.WORKING_GROUP);
        });
    }

    /// A department's coordinator and leader read its lines.
    private static Party above(Escalation escalation) {
        return switch (escalation.role()) {
            case COORDINATOR, LEADER -> Party.department(escalation.unit().orElseThrow());
            case DUTY_CHIEF -> Party.DUTY_CHIEF;
            case CENTRE_LEAD -> Party.of(NoticeAudience.CENTRE);
            case BUREAU -> Party.of(NoticeAudience.BUREAU);
            case WORKING_GROUP -> Party.of(NoticeAudience.WORKING_GROUP);
        };
    }
}
