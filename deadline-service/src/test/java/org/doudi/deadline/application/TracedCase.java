package org.doudi.deadline.application;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.doudi.deadline.domain.calendar.DueDates;
import org.doudi.deadline.domain.clock.CaseClocks;
import org.doudi.deadline.domain.clock.Clock;
import org.doudi.deadline.domain.clock.ClockCommand;
import org.doudi.deadline.domain.clock.ClockDecider;
import org.doudi.deadline.domain.receipt.Receipt;
import org.doudi.deadline.domain.reference.Editions;
import org.doudi.deadline.domain.reference.Publish;
import org.doudi.deadline.domain.reference.Reference;
import org.doudi.deadline.domain.reference.ReferenceDecider;
import org.doudi.decide.Refusal;
import org.doudi.events.Channel;
import org.doudi.events.Dated;
import org.doudi.events.DeadlineEvent;
import org.doudi.events.EventMetadata;
import org.doudi.events.Recorded;
import org.doudi.events.StreamId;

/// A case's clocks and what is published beside them, both as they are recorded.
final class TracedCase {
    private static final StreamId CASE = StreamId.named("case", "traced");

    private final ReferenceDecider publishing = new ReferenceDecider();
    private final ClockDecider decider = new ClockDecider();
    private final List<Recorded<DeadlineEvent>> published = new ArrayList<>();
    private final List<Recorded<DeadlineEvent>> history = new ArrayList<>();
    private Reference reference = publishing.initial();
    private CaseClocks clocks = decider.initial();

    TracedCase() {
        for (Shipped.Item item : Shipped.items()) {
            publish(item.command(), item.issuedOn().atStartOfDay(DueDates.ZONE).toInstant());
        }
    }

    /// Whether anything was: what the rules refuse is not.
    boolean tryToPublish(Publish command, Instant at) {
        try {
            publish(command, at);
            return true;
        } catch (Refusal _) {
            return false;
        }
    }

    TracedCase publish(Publish command, Instant at) {
        for (DeadlineEvent event : publishing.decide(command, reference)) {
            reference = publishing.evolve(reference, event);
            published.add(recorded(event, at, at));
        }
        return this;
    }

    TracedCase decide(ClockCommand command, Instant occurredAt) {
        return decide(command, occurredAt, occurredAt);
    }

    TracedCase decide(ClockCommand command, Instant occurredAt, Instant recordedAt) {
        decider.decide(command, clocks).forEach(event -> add(event, occurredAt, recordedAt));
        return this;
    }

    TracedCase add(DeadlineEvent event, Instant occurredAt, Instant recordedAt) {
        Instant at = event instanceof Dated dated ? dated.happenedAt() : occurredAt;
        history.add(recorded(event, at, recordedAt));
        clocks = decider.evolve(clocks, event);
        return this;
    }

    private Recorded<DeadlineEvent> recorded(DeadlineEvent event, Instant occurredAt, Instant recordedAt) {
        int version = history.size() + 1;
        return new Recorded<>(
                new EventMetadata(
                        new UUID(5, version),
                        "/deadline-service",
                        "doudi.Something.v1",
                        CASE,
                        occurredAt,
                        recordedAt,
                        version,
                        0,
                        version,
                        Optional.empty(),
                        new UUID(8, 8),
                        "system:deadline",
                        "150626",
                        "2022-12-02",
                        Channel.SYSTEM,
                        Optional.empty()),
                event);
    }

    Reference reference() {
        return reference;
    }

    Editions editions() {
        return Editions.of(published);
    }

    List<Recorded<DeadlineEvent>> history() {
        return List.copyOf(history);
    }

    CaseClocks clocks() {
        return clocks;
    }

    Receipt receipt(Clock clock) {
        return Receipt.of(clock.id(), history, editions()).orElseThrow();
    }

    /// Of the only clock.
    Receipt receipt() {
        return receipt(clocks.all().findFirst().orElseThrow());
    }
}
