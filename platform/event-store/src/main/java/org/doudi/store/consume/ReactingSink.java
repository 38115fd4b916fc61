package org.doudi.store.consume;

import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.doudi.decide.Refusal;
import org.doudi.events.DomainEvent;
import org.doudi.events.EventCodec;
import org.doudi.events.Recorded;
import org.doudi.events.RecordedBytes;
import org.doudi.events.StreamId;
import org.doudi.store.decider.PendingEvents;
import org.doudi.store.log.AppendConflict;
import org.doudi.store.log.Entry;
import org.doudi.store.log.EventLog;
import org.doudi.store.log.IndexRows;
import org.doudi.store.log.IndexWrite;
import org.doudi.store.log.LogIdentity;
import org.jboss.logging.Logger;

/// Effects that are decisions: what a chunk asks for is decided in memory, and recorded with the checkpoints as
/// one entry.
public final class ReactingSink implements Sink {
    private static final Logger LOG = Logger.getLogger(ReactingSink.class);

    private final EventLog log;
    private final LogIdentity identity;
    private final EventCodec codec;
    private final Reactions reactions;
    private final PendingEvents pending;
    private final IndexRows foreignRows;

    /// @param foreignRows rows that follow from the events of others, such as the subjects' keys
    public ReactingSink(
            EventLog log,
            LogIdentity identity,
            EventCodec codec,
            Reactions reactions,
            PendingEvents pending,
            IndexRows foreignRows) {
        this.log = log;
        this.identity = identity;
        this.codec = codec;
        this.reactions = reactions;
        this.pending = pending;
        this.foreignRows = foreignRows;
    }

    /// An event, what it asks for, and the rows that follow from it.
    private record Asked(Recorded<DomainEvent> event, List<Reaction<?, ?, ?>> reactions, List<IndexWrite> rows) {}

    @Override
    public Uni<Void> apply(Chunk chunk) {
        List<Asked> asked = new ArrayList<>();
        List<IndexWrite> rows = new ArrayList<>(chunk.rows());
        for (RecordedBytes recorded : chunk.events()) {
            boolean own = recorded.metadata().source().equals(identity.source());
            if (!own || reactions.own().contains(recorded.metadata().type())) {
                Asked asking = read(recorded, own);
                asked.add(asking);
                rows.addAll(asking.rows());
            }
        }
        return decide(chunk, asked, rows);
    }

    private Uni<Void> decide(Chunk chunk, List<Asked> asked, List<IndexWrite> rows) {
        List<StreamId> streams = asked.stream()
                .flatMap(asking -> asking.reactions().stream())
                .map(Reaction::stream)
                .distinct()
                .toList();
        Uni<Map<StreamId, List<Recorded<DomainEvent>>>> histories =
                streams.isEmpty() ? Uni.createFrom().item(Map.of()) : log.load(streams);
        return histories
                .chain(loaded -> append(chunk, asked, rows, new UnitOfWork(loaded, pending, identity)))
                .onFailure(ReactingSink::lostByVersion)
                .recoverWithUni(() -> decide(chunk, asked, rows))
                .onFailure(Poison::isIn)
                .transform(failure -> Poison.blame(chunk, failure));
    }

    private Uni<Void> append(Chunk chunk, List<Asked> asked, List<IndexWrite> rows, UnitOfWork work) {
        for (Asked asking : asked) {
            for (Reaction<?, ?, ?> reaction : asking.reactions()) {
                try {
                    work.decide(reaction, asking.event().metadata());
                } catch (Refusal refusal) {
                    LOG.infof(
                            "reaction.refused code=%s event=%s stream=%s",
                            refusal.code(), asking.event().metadata().type(), reaction.stream());
                } catch (RuntimeException failure) {
                    throw new PoisonEvent(asking.event().metadata(), failure);
                }
            }
        }
        return log.append(new Entry(work.appends(), Optional.empty(), chunk.moves(), rows))
                .replaceWithVoid();
    }

    /// What follows from an own event was written with it.
    private Asked read(RecordedBytes recorded, boolean own) {
        try {
            Recorded<DomainEvent> event = codec.decode(recorded);
            return new Asked(event, reactions.on(event), own ? List.of() : foreignRows.rows(event));
        } catch (RuntimeException failure) {
            throw new PoisonEvent(recorded.metadata(), failure);
        }
    }

    private static boolean lostByVersion(Throwable failure) {
        return failure instanceof AppendConflict conflict && conflict.lostBy() == AppendConflict.Cause.VERSION;
    }
}
