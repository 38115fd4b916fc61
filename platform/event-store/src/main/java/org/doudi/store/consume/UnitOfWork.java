package org.doudi.store.consume;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.doudi.decide.Decider;
import org.doudi.events.DomainEvent;
import org.doudi.events.EventMetadata;
import org.doudi.events.Recorded;
import org.doudi.events.StreamId;
import org.doudi.store.decider.CommandContext;
import org.doudi.store.decider.PendingEvents;
import org.doudi.store.log.LogIdentity;
import org.doudi.store.log.PendingEvent;
import org.doudi.store.log.StreamAppend;

/// The decisions of one chunk: each sees what the ones before it decided on the same stream.
final class UnitOfWork {
    private final Map<StreamId, List<Recorded<DomainEvent>>> histories;
    private final PendingEvents pending;
    private final String actor;
    private final Map<StreamId, Work> works = new LinkedHashMap<>();

    UnitOfWork(Map<StreamId, List<Recorded<DomainEvent>>> histories, PendingEvents pending, LogIdentity identity) {
        this.histories = histories;
        this.pending = pending;
        this.actor = "system:" + identity.service();
    }

    /// One stream on its way: what stood in the log, and what was decided since.
    private static final class Work {
        private final List<DomainEvent> past = new ArrayList<>();
        private final List<PendingEvent> decided = new ArrayList<>();
        private final long version;
        private final Optional<EventMetadata> last;

        Work(List<Recorded<DomainEvent>> history) {
            history.forEach(event -> past.add(event.event()));
            this.version = history.size();
            this.last = history.isEmpty()
                    ? Optional.empty()
                    : Optional.of(history.getLast().metadata());
        }
    }

    <C, S, E extends DomainEvent> void decide(Reaction<C, S, E> reaction, EventMetadata cause) {
        Work work =
                works.computeIfAbsent(reaction.stream(), stream -> new Work(histories.getOrDefault(stream, List.of())));
        CommandContext context = new CommandContext(
                actor,
                reaction.occurredAt(),
                cause.correlation(),
                Optional.of(cause.id()),
                cause.channel(),
                cause.centre());
        Optional<EventMetadata> before = work.last.or(() -> Optional.of(cause));
        Decider<C, S, E> decider = reaction.decider().under(pending.policy(context, before));
        List<E> events = decider.decide(reaction.command(), state(decider, work));
        work.decided.addAll(pending.of(events, context, before));
        work.past.addAll(events);
    }

    private static <S, E extends DomainEvent> S state(Decider<?, S, E> decider, Work work) {
        S state = decider.initial();
        for (DomainEvent event : work.past) {
            state = decider.evolve(state, decider.eventType().cast(event));
        }
        return state;
    }

    List<StreamAppend> appends() {
        return works.entrySet().stream()
                .filter(work -> !work.getValue().decided.isEmpty())
                .map(work -> new StreamAppend(work.getKey(), work.getValue().version, work.getValue().decided))
                .toList();
    }
}
