package org.doudi.store.log;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.doudi.events.DomainEvent;
import org.doudi.events.Recorded;
import org.doudi.events.StreamId;

/// This service's log: append-only, gapless by shard, hash-chained.
public interface EventLog {
    /// Records an entry whole or not at all; answered after the commit. Fails with [AppendConflict] where it lost.
    /// Entries that wait at the same time share one transaction.
    Uni<Appended> append(Entry entry);

    /// The events of a stream in this log, in order; empty where there is none.
    Uni<List<Recorded<DomainEvent>>> load(StreamId stream);

    /// The events of several streams, each in order, by one round trip.
    Uni<Map<StreamId, List<Recorded<DomainEvent>>>> load(List<StreamId> streams);

    /// The first answer to a request, if there was one.
    Uni<Optional<StoredReply>> reply(RequestKey key);
}
