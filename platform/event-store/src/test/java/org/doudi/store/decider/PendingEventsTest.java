package org.doudi.store.decider;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.doudi.events.Channel;
import org.doudi.events.ClockKind;
import org.doudi.events.DeadlineEvent.ClockCancelled;
import org.doudi.events.DeadlineEvent.ClockLapsed;
import org.doudi.events.DeadlineEvent.ClockScope;
import org.doudi.events.policy.Policies;
import org.doudi.events.policy.Policy;
import org.doudi.store.log.PendingEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PendingEventsTest {
    private static final UUID ID = new UUID(1, 1);
    private static final Instant DUE = Instant.parse("2025-06-04T09:30:00Z");
    private static final Instant LATER = Instant.parse("2025-06-04T10:10:00Z");

    private static final Policy NEXT = new Policy("2026-07", LocalDate.of(2026, 7, 1), Map.of());

    private final PendingEvents pending =
            new PendingEvents(EventIds.timeOrdered(), () -> new Policies(List.of(Policy.PLAN, NEXT)));

    @Test
    void the_effect_of_a_due_instant_carries_it_whatever_brought_it_to_light() {
        CommandContext context =
                new CommandContext("system:deadline", LATER, ID, Optional.of(ID), Channel.SYSTEM, "150626");

        List<PendingEvent> events = pending.of(
                List.of(new ClockLapsed(ID, ClockKind.RATE_WAIT, ClockScope.CASE, DUE, LATER), cancelled()),
                context,
                Optional.empty());

        assertThat(events.stream().map(PendingEvent::occurredAt)).containsExactly(DUE, LATER);
    }

    /// The day is the one in Shanghai.
    @ParameterizedTest
    @CsvSource({"2026-06-30T15:59:59Z,2022-12-02", "2026-06-30T16:00:00Z,2026-07"})
    void a_new_stream_begins_under_what_is_in_force_that_day(Instant at, String version) {
        CommandContext context = new CommandContext("user:clerk1", at, ID, Optional.empty(), Channel.WINDOW, "150626");

        assertThat(pending.policy(context, Optional.empty()).version()).isEqualTo(version);
        assertThat(pending.of(List.of(cancelled()), context, Optional.empty()))
                .extracting(PendingEvent::policy)
                .containsExactly(version);
    }

    private static ClockCancelled cancelled() {
        return new ClockCancelled(ID, ClockKind.FOLLOWUP, ClockScope.CASE, ID, Optional.empty());
    }
}
