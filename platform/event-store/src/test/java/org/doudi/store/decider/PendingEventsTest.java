package org.doudi.store.decider;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.doudi.events.Channel;
import org.doudi.events.ClockKind;
import org.doudi.events.DeadlineEvent.ClockCancelled;
import org.doudi.events.DeadlineEvent.ClockLapsed;
import org.doudi.events.DeadlineEvent.ClockScope;
import org.doudi.store.log.PendingEvent;
import org.junit.jupiter.api.Test;

class PendingEventsTest {
    private static final UUID ID = new UUID(1, 1);
    private static final Instant DUE = Instant.parse("2025-06-04T09:30:00Z");
    private static final Instant LATER = Instant.parse("2025-06-04T10:10:00Z");

    private final PendingEvents pending = new PendingEvents(EventIds.timeOrdered(), "2022-12-02");

    @Test
    void the_effect_of_a_due_instant_carries_it_whatever_brought_it_to_light() {
        CommandContext context =
                new CommandContext("system:deadline", LATER, ID, Optional.of(ID), Channel.SYSTEM, "150626");

        List<PendingEvent> events = pending.of(
                List.of(
                        new ClockLapsed(ID, ClockKind.RATE_WAIT, ClockScope.CASE, DUE, LATER),
                        new ClockCancelled(ID, ClockKind.FOLLOWUP, ClockScope.CASE, ID, Optional.empty())),
                context,
                Optional.empty());

        assertThat(events.stream().map(PendingEvent::occurredAt)).containsExactly(DUE, LATER);
    }
}
