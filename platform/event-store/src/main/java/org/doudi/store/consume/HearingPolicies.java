package org.doudi.store.consume;

import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.List;
import org.doudi.events.DeadlineEvent.PolicyPublished;
import org.doudi.events.EventCodec;
import org.doudi.events.RecordedBytes;
import org.doudi.events.UnreadableEvent;
import org.doudi.store.log.IndexWrite;
import org.doudi.store.policy.KnownPolicies;
import org.doudi.store.policy.PolicyRows;
import org.jboss.logging.Logger;

/// Every service keeps the versions of 时限政策, whatever else it makes of the log; what follows one in its shard is
/// decided with it known.
public final class HearingPolicies implements Sink {
    private static final Logger LOG = Logger.getLogger(HearingPolicies.class);
    private static final String PUBLISHED = "doudi." + PolicyPublished.class.getSimpleName() + ".v";

    private final Sink next;
    private final EventCodec codec;
    private final KnownPolicies known;
    private final PolicyRows rows = new PolicyRows();

    /// @param next what else is made of the log
    public HearingPolicies(Sink next, EventCodec codec, KnownPolicies known) {
        this.next = next;
        this.codec = codec;
        this.known = known;
    }

    @Override
    public Uni<Void> apply(Chunk chunk) {
        List<IndexWrite> heard = chunk.events().stream()
                .filter(event -> event.metadata().type().startsWith(PUBLISHED))
                .flatMap(event -> rows(event).stream())
                .toList();
        return heard.isEmpty()
                ? next.apply(chunk)
                : next.apply(with(chunk, heard)).chain(this::look);
    }

    private List<IndexWrite> rows(RecordedBytes recorded) {
        try {
            return rows.rows(codec.decode(recorded));
        } catch (UnreadableEvent failure) {
            throw new PoisonEvent(recorded.metadata(), failure);
        }
    }

    private static Chunk with(Chunk chunk, List<IndexWrite> heard) {
        List<IndexWrite> rows = new ArrayList<>(chunk.rows());
        rows.addAll(heard);
        return new Chunk(chunk.shard(), chunk.events(), chunk.moves(), rows);
    }

    /// What it wrote stands; where it cannot be read now, the next look finds it.
    private Uni<Void> look() {
        return known.look()
                .onFailure()
                .invoke(failure -> LOG.warn("policy.not-read", failure))
                .onFailure()
                .recoverWithItem(0)
                .replaceWithVoid();
    }
}
