package org.doudi.bench.storm;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.doudi.events.ClockKind;
import org.doudi.events.DeadlineEvent.ClockScope;
import org.doudi.events.DeadlineEvent.ClockStarted;
import org.doudi.events.DeadlineEvent.ClockedParty;
import org.doudi.events.DeadlineEvent.DeadlineBreached;
import org.doudi.events.DeadlineEvent.Escalation;
import org.doudi.events.DeadlineEvent.EscalationRole;
import org.doudi.events.DeadlineEvent.PartyRole;
import org.doudi.events.DomainEvent;
import org.doudi.events.EventCodec;
import org.doudi.events.OrgCode;

/// The bytes that the service's own codec writes, as expressions of SQL: what differs between clocks is their id.
final class Bodies {
    private static final UUID CLOCK = UUID.fromString("00000000-0000-0000-0000-00000000c10c");
    private static final Instant DUE = Instant.parse("2001-01-01T01:01:01Z");
    private static final Instant START = Instant.parse("2025-05-30T08:00:00Z");
    private static final ClockScope SCOPE = ClockScope.CASE;
    private static final List<ClockedParty> PARTIES = List.of(new ClockedParty(new OrgCode("ZWZX"), PartyRole.CENTRE));

    private static final List<Escalation> ABOVE =
            List.of(new Escalation(EscalationRole.WORKING_GROUP, Optional.empty()));

    private Bodies() {}

    /// When every clock began.
    static Instant start() {
        return START;
    }

    /// @param dueAt an expression of the instant as text
    static String started(String dueAt, String clockId) {
        return expression(
                        new ClockStarted(
                                CLOCK,
                                ClockKind.REVIEW,
                                SCOPE,
                                CLOCK,
                                START,
                                Optional.of(2),
                                DUE,
                                Optional.empty(),
                                PARTIES,
                                ClockKind.REVIEW.clause(),
                                "2025",
                                false,
                                Optional.of("2022-12-02")),
                        clockId)
                .replace(DUE.toString(), "' || " + dueAt + " || '");
    }

    static DeadlineBreached breach(UUID clockId, Instant dueAt, Instant detectedAt) {
        return new DeadlineBreached(clockId, ClockKind.REVIEW, SCOPE, PARTIES, START, dueAt, detectedAt, "2025", ABOVE);
    }

    static String breached(Instant dueAt, Instant detectedAt, String clockId) {
        return expression(breach(CLOCK, dueAt, detectedAt), clockId);
    }

    private static String expression(DomainEvent event, String clockId) {
        String json = new String(new EventCodec().encode(event), StandardCharsets.UTF_8);
        return "convert_to('" + json.replace("'", "''").replace(CLOCK.toString(), "' || " + clockId + " || '")
                + "', 'UTF8')";
    }
}
