package org.doudi.store.consume;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.doudi.events.EventChain;
import org.doudi.store.log.CheckpointMove;

/// What comes next on one shard. `position <= last` is a repeat; `last + 1` is next if the chain holds; anything
/// else waits for what is missing, and for ever where the chain does not hold.
final class ShardReader {
    private final int shard;
    private final Map<String, LastApplied> last = new HashMap<>();
    private Optional<Trouble> trouble = Optional.empty();

    ShardReader(int shard, Map<String, LastApplied> last) {
        this.shard = shard;
        this.last.putAll(last);
    }

    /// Why a shard does not go on.
    ///
    /// @param missing the first position that is not there, or whose hash does not fit
    /// @param firstOffset where reading must begin again
    record Trouble(Kind kind, String producer, long missing, long firstOffset, Instant since) {
        enum Kind {
            GAP,
            CHAIN_BROKEN
        }

        /// A gap may close by itself for a while; a broken chain never does.
        boolean stops(Instant now, Duration gapLimit) {
            return kind == Kind.CHAIN_BROKEN || since.plus(gapLimit).isBefore(now);
        }
    }

    /// The events that are next, in order. A producer's wait behind the first of it that is not; the others' go on.
    List<Arrived> next(List<Arrived> arrived, Instant now) {
        List<Arrived> next = new ArrayList<>();
        Map<String, LastApplied> reached = new HashMap<>(last);
        for (Arrived each : arrived) {
            LastApplied before = reached.getOrDefault(each.producer(), new LastApplied(0, EventChain.genesis()));
            if (each.position() > before.position()) {
                Optional<Trouble.Kind> wrong = wrong(each, before);
                if (wrong.isPresent()) {
                    note(new Trouble(wrong.get(), each.producer(), before.position() + 1, each.offset(), now));
                } else {
                    reached.put(
                            each.producer(),
                            new LastApplied(each.position(), each.recorded().hash()));
                    next.add(each);
                }
            }
        }
        return next;
    }

    private static Optional<Trouble.Kind> wrong(Arrived each, LastApplied before) {
        if (each.position() != before.position() + 1) {
            return Optional.of(Trouble.Kind.GAP);
        }
        byte[] expected = EventChain.link(
                before.hash(), each.recorded().metadata(), each.recorded().body());
        return Arrays.equals(expected, each.recorded().hash())
                ? Optional.empty()
                : Optional.of(Trouble.Kind.CHAIN_BROKEN);
    }

    /// The first trouble stands until it is over: its offset is where reading must begin again.
    private void note(Trouble found) {
        if (trouble.isEmpty()) {
            trouble = Optional.of(found);
        }
    }

    /// The steps over these events, one for each producer.
    List<CheckpointMove> moves(List<Arrived> events) {
        Map<String, Arrived> latest = new LinkedHashMap<>();
        events.forEach(event -> latest.put(event.producer(), event));
        return latest.values().stream()
                .map(event -> new CheckpointMove(
                        event.producer(),
                        shard,
                        Optional.ofNullable(last.get(event.producer()))
                                .map(LastApplied::position)
                                .orElse(0L),
                        event.position(),
                        event.recorded().hash()))
                .toList();
    }

    /// These events have taken effect.
    void applied(List<Arrived> events) {
        events.forEach(event -> last.put(
                event.producer(),
                new LastApplied(event.position(), event.recorded().hash())));
        trouble = trouble.filter(standing -> positionOf(standing.producer()) < standing.missing());
    }

    private long positionOf(String producer) {
        return Optional.ofNullable(last.get(producer))
                .map(LastApplied::position)
                .orElse(0L);
    }

    Optional<Trouble> trouble() {
        return trouble;
    }

    Map<String, Long> positions() {
        Map<String, Long> positions = new LinkedHashMap<>();
        last.forEach((producer, applied) -> positions.put(producer, applied.position()));
        return positions;
    }
}
