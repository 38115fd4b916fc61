package org.doudi.deadline.domain.clock;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.doudi.events.DeadlineEvent;
import org.doudi.events.DeadlineEvent.ClockedParty;
import org.doudi.events.DeadlineEvent.DeadlineBreached;
import org.doudi.events.DeadlineEvent.Escalation;
import org.doudi.events.DeadlineEvent.EscalationRole;

/// 超期报告 — 三.3, 三.4, 五(二), 五(三): whose task a breach is, by who is charged with it.
final class Escalating {
    private Escalating() {}

    /// The same events, each breach with whom it is reported to.
    static List<DeadlineEvent> told(List<DeadlineEvent> events, CaseClocks clocks) {
        return events.stream()
                .map(event -> event instanceof DeadlineBreached breach ? told(breach, clocks) : event)
                .toList();
    }

    private static DeadlineEvent told(DeadlineBreached breach, CaseClocks clocks) {
        Stream<Escalation> byParty = breach.clockedParties().stream().flatMap(Escalating::above);
        Stream<Escalation> coordinating = clocks
                .clock(breach.clockId())
                .filter(clock -> SharedHandling.is(clock, clocks))
                .map(_ -> body(EscalationRole.BUREAU))
                .stream();
        return new DeadlineBreached(
                breach.clockId(),
                breach.kind(),
                breach.scope(),
                breach.clockedParties(),
                breach.startAt(),
                breach.dueAt(),
                breach.detectedAt(),
                breach.calendarVersion(),
                Stream.concat(byParty, coordinating).distinct().toList());
    }

    private static Stream<Escalation> above(ClockedParty party) {
        return switch (party.role()) {
            case WINDOW -> Stream.of(body(EscalationRole.DUTY_CHIEF), body(EscalationRole.CENTRE_LEAD));
            case DUTY_CHIEF, WORKING_GROUP -> Stream.of(body(EscalationRole.CENTRE_LEAD));
            case CENTRE, BUREAU -> Stream.of(body(EscalationRole.WORKING_GROUP));
            case CALLED_DEPARTMENT, UNIT, LEAD_UNIT ->
                Stream.of(
                        new Escalation(EscalationRole.COORDINATOR, Optional.of(party.unit())),
                        new Escalation(EscalationRole.LEADER, Optional.of(party.unit())),
                        body(EscalationRole.DUTY_CHIEF));
        };
    }

    private static Escalation body(EscalationRole role) {
        return new Escalation(role, Optional.empty());
    }
}
