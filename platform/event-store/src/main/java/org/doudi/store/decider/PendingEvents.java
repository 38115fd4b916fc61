package org.doudi.store.decider;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.doudi.events.Dated;
import org.doudi.events.DomainEvent;
import org.doudi.events.EventMetadata;
import org.doudi.events.policy.Policies;
import org.doudi.events.policy.Policy;
import org.doudi.store.log.PendingEvent;

/// Dresses decided events for recording. What a stream began under (centre, policy, channel, 编号) goes on with it; an
/// event with an instant of its own keeps it.
public final class PendingEvents {
    private static final ZoneId BUSINESS_ZONE = ZoneId.of("Asia/Shanghai");

    private final EventIds ids;
    private final Supplier<Policies> policies;

    /// @param policies the versions that are known
    public PendingEvents(EventIds ids, Supplier<Policies> policies) {
        this.ids = ids;
        this.policies = policies;
    }

    /// The version that a stream began under; a new one begins under what is in force on the day of its command.
    public Policy policy(CommandContext context, Optional<EventMetadata> before) {
        return before.map(metadata -> policies.get().of(metadata.policy())).orElseGet(() -> newcomers(context));
    }

    private Policy newcomers(CommandContext context) {
        return policies.get().on(context.occurredAt().atZone(BUSINESS_ZONE).toLocalDate());
    }

    /// @param before the metadata of the stream's last event, or of the event that asked; none for a new stream
    public List<PendingEvent> of(
            List<? extends DomainEvent> events, CommandContext context, Optional<EventMetadata> before) {
        String policy = before.map(EventMetadata::policy)
                .orElseGet(() -> newcomers(context).version());
        return events.stream()
                .map(event -> new PendingEvent(
                        ids.get(),
                        event,
                        occurredAt(event, context),
                        context.causation(),
                        context.correlation(),
                        context.actor(),
                        before.map(EventMetadata::centre).orElse(context.centre()),
                        policy,
                        before.map(EventMetadata::channel).orElse(context.channel()),
                        before.flatMap(EventMetadata::caseNo)))
                .toList();
    }

    private static Instant occurredAt(DomainEvent event, CommandContext context) {
        return event instanceof Dated dated ? dated.happenedAt() : context.occurredAt();
    }
}
