package org.doudi.store.log;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.doudi.events.StreamId;
import org.doudi.store.log.AppendConflict.Cause;

/// Who of a batch is recorded. Decided in order under the locks of the heads: an entry loses by what stands in the
/// tables and by what an earlier entry of the same batch took; what depends on a loser loses too.
final class Survivors {
    /// A stream at a version.
    record At(UUID stream, long version) {}

    /// A producer's shard, as a consumer sees it.
    record Source(String producer, int shard) {}

    private final Set<At> existing;
    private final Set<RequestKeyId> usedKeys;
    private final Map<Source, Long> checkpoints;
    private final Map<StreamId, Long> appended = new HashMap<>();
    private final List<Entry> winners = new ArrayList<>();

    /// A request's key without its body.
    record RequestKeyId(String client, String key) {
        static RequestKeyId of(RequestKey key) {
            return new RequestKeyId(key.client(), key.key());
        }
    }

    Survivors(Set<At> existing, Set<RequestKeyId> usedKeys, Map<Source, Long> checkpoints) {
        this.existing = existing;
        this.usedKeys = new HashSet<>(usedKeys);
        this.checkpoints = new HashMap<>(checkpoints);
    }

    Optional<Cause> judge(Entry entry) {
        Optional<Cause> loss = lossOf(entry);
        if (loss.isEmpty()) {
            take(entry);
        }
        return loss;
    }

    List<Entry> winners() {
        return winners;
    }

    private Optional<Cause> lossOf(Entry entry) {
        if (entry.request()
                .filter(reply -> usedKeys.contains(RequestKeyId.of(reply.key())))
                .isPresent()) {
            return Optional.of(Cause.KEY);
        }
        for (CheckpointMove move : entry.checkpoints()) {
            if (checkpoints.getOrDefault(new Source(move.producer(), move.shard()), 0L) != move.from()) {
                return Optional.of(Cause.CHECKPOINT);
            }
        }
        for (StreamAppend append : entry.appends()) {
            if (!isNext(append)) {
                return Optional.of(Cause.VERSION);
            }
        }
        return Optional.empty();
    }

    private boolean isNext(StreamAppend append) {
        Long inBatch = appended.get(append.stream());
        if (inBatch != null) {
            return inBatch == append.expectedVersion();
        }
        UUID stream = append.stream().value();
        long expected = append.expectedVersion();
        return (expected == 0 || existing.contains(new At(stream, expected)))
                && !existing.contains(new At(stream, expected + 1));
    }

    private void take(Entry entry) {
        entry.request().ifPresent(reply -> usedKeys.add(RequestKeyId.of(reply.key())));
        entry.checkpoints().forEach(move -> checkpoints.put(new Source(move.producer(), move.shard()), move.to()));
        entry.appends()
                .forEach(append -> appended.put(
                        append.stream(),
                        append.expectedVersion() + append.events().size()));
        winners.add(entry);
    }
}
