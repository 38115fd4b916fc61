package org.doudi.bench.forgetful;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.doudi.events.DomainEvent;
import org.doudi.events.EventCodec;
import org.doudi.events.EventMetadata;
import org.doudi.events.Numbered;
import org.doudi.events.Recorded;
import org.doudi.events.StreamId;
import org.doudi.store.log.Appended;
import org.doudi.store.log.Entry;
import org.doudi.store.log.EventLog;
import org.doudi.store.log.LogIdentity;
import org.doudi.store.log.PendingEvent;
import org.doudi.store.log.RequestKey;
import org.doudi.store.log.StoredReply;
import org.doudi.store.log.StreamAppend;
import org.doudi.store.time.BusinessClock;

/// Numbers what it is given, and forgets it.
@Alternative
@Priority(1)
@Singleton
class ForgetfulLog implements EventLog {
    private final AtomicLong numbers = new AtomicLong();
    private final LogIdentity identity;
    private final EventCodec codec;
    private final BusinessClock clock;

    ForgetfulLog(LogIdentity identity, EventCodec codec, BusinessClock clock) {
        this.identity = identity;
        this.codec = codec;
        this.clock = clock;
    }

    @Override
    public Uni<Appended> append(Entry entry) {
        List<Recorded<DomainEvent>> events = new ArrayList<>();
        entry.appends().forEach(append -> recorded(append, events));
        Appended appended = new Appended(events);
        // The reply is made as it is for the log that keeps it.
        Optional<StoredReply> _ = entry.request().map(request -> request.reply().apply(appended));
        return Uni.createFrom().item(appended);
    }

    private void recorded(StreamAppend append, List<Recorded<DomainEvent>> events) {
        long version = append.expectedVersion();
        for (PendingEvent pending : append.events()) {
            version++;
            DomainEvent event = pending.event() instanceof Numbered wanting
                    ? wanting.numbered(numbers.incrementAndGet())
                    : pending.event();
            events.add(new Recorded<>(metadata(append.stream(), pending, event, version, clock.now()), event));
        }
    }

    private EventMetadata metadata(
            StreamId stream, PendingEvent pending, DomainEvent event, long version, Instant now) {
        return new EventMetadata(
                pending.id(),
                identity.source(),
                codec.typeOf(event),
                stream,
                pending.occurredAt(),
                now,
                version,
                identity.shards().of(stream),
                version,
                pending.causation(),
                pending.correlation(),
                pending.actor(),
                pending.centre(),
                pending.policy(),
                pending.channel(),
                pending.caseNo());
    }

    @Override
    public Uni<List<Recorded<DomainEvent>>> load(StreamId stream) {
        return Uni.createFrom().item(List.of());
    }

    @Override
    public Uni<Map<StreamId, List<Recorded<DomainEvent>>>> load(List<StreamId> streams) {
        return Uni.createFrom().item(Map.of());
    }

    @Override
    public Uni<Optional<StoredReply>> reply(RequestKey key) {
        return Uni.createFrom().item(Optional.empty());
    }
}
