package org.doudi.store.decider;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.doudi.events.Dated;
import org.doudi.events.DomainEvent;
import org.doudi.events.EventMetadata;
import org.doudi.store.log.PendingEvent;

/// Dresses decided events for recording. What a stream began under (centre, policy, channel, 编号) goes on with it; an
/// event with an instant of its own keeps it.
public final class PendingEvents {
    private final EventIds ids;
    private final String policyOfToday;

    /// @param policyOfToday the policy that a new stream begins under
    public PendingEvents(EventIds ids, String policyOfToday) {
        this.ids = ids;
        this.policyOfToday = policyOfToday;
    }

    /// @param before the metadata of the stream's last event, or of the event that asked; none for a new stream
    public List<PendingEvent> of(
            List<? extends DomainEvent> events, CommandContext context, Optional<EventMetadata> before) {
        return events.stream()
                .map(event -> new PendingEvent(
                        ids.get(),
                        event,
                        occurredAt(event, context),
                        context.causation(),
                        context.correlation(),
                        context.actor(),
                        before.map(EventMetadata::centre).orElse(context.centre()),
                        before.map(EventMetadata::policy).orElse(policyOfToday),
                        before.map(EventMetadata::channel).orElse(context.channel()),
                        before.flatMap(EventMetadata::caseNo)))
                .toList();
    }

    private static Instant occurredAt(DomainEvent event, CommandContext context) {
        return event instanceof Dated dated ? dated.happenedAt() : context.occurredAt();
    }
}
