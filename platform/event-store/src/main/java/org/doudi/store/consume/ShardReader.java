package org.doudi.store.consume;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.doudi.events.EventChain;
import org.doudi.events.StreamId;
import org.doudi.store.log.CheckpointMove;

/// What comes next on one shard. `position <= last` is a repeat; `last + 1` is next if the chain holds. Anything else
/// stops the whole shard: what stands behind it, of any producer, may be an effect of what is missing. Only the
/// missing events themselves are taken then; after them reading begins again where it stopped.
final class ShardReader {
    private static final LastApplied NOTHING = new LastApplied(0, EventChain.genesis());

    private final int shard;
    private final Map<String, LastApplied> last = new ConcurrentHashMap<>();
    private final Set<StreamId> parked = ConcurrentHashMap.newKeySet();
    private volatile Optional<Trouble> trouble = Optional.empty();
    private Optional<Long> awaited;

    /// @param from the offset that reading begins at: what comes from further on was read ahead, and is not its turn
    ShardReader(int shard, Progress.OfShard progress, long from) {
        this.shard = shard;
        this.last.putAll(progress.last());
        this.parked.addAll(progress.parked());
        this.awaited = Optional.of(from);
    }

    /// The events that are next, in order.
    List<Arrived> next(List<? extends Message> messages, Instant now) {
        List<Arrived> next = new ArrayList<>();
        Map<String, LastApplied> reached = new HashMap<>(last);
        for (Message message : messages) {
            if (isItsTurn(message, now)) {
                switch (message) {
                    case Unreadable unreadable -> note(Trouble.unreadable(unreadable, now));
                    case Arrived each -> {
                        if (isNext(each, reached.getOrDefault(each.producer(), NOTHING), now)) {
                            reached.put(each.producer(), applied(each));
                            next.add(each);
                        }
                    }
                }
            }
        }
        return next;
    }

    private boolean isItsTurn(Message message, Instant now) {
        if (awaited.filter(offset -> message.offset() > offset).isPresent()) {
            note(Trouble.offsetMissing(awaited.get(), now));
            return false;
        }
        if (awaited.isPresent()) {
            awaited = Optional.empty();
            trouble = Optional.empty();
        }
        return true;
    }

    private boolean isNext(Arrived each, LastApplied before, Instant now) {
        if (each.position() <= before.position()) {
            if (isAnother(each, before)) {
                note(Trouble.with(each, Trouble.Kind.FORKED, now));
            }
            return false;
        }
        if (each.position() != before.position() + 1) {
            note(new Trouble(
                    Trouble.Kind.GAP, each.producer(), before.position() + 1, each.position() - 1, each.offset(), now));
            return false;
        }
        if (!follows(each, before)) {
            note(Trouble.with(each, Trouble.Kind.CHAIN_BROKEN, now));
            return false;
        }
        return trouble.isEmpty() || trouble.get().lacks(each);
    }

    /// The producer's log was set back and went on otherwise: what looks like a repeat is something new.
    private static boolean isAnother(Arrived each, LastApplied last) {
        return each.position() == last.position()
                && !Arrays.equals(each.recorded().hash(), last.hash());
    }

    private static boolean follows(Arrived each, LastApplied before) {
        byte[] expected = EventChain.link(
                before.hash(), each.recorded().metadata(), each.recorded().body());
        return Arrays.equals(expected, each.recorded().hash());
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
                        last.getOrDefault(event.producer(), NOTHING).position(),
                        event.position(),
                        event.recorded().hash()))
                .toList();
    }

    /// The offset to read on from once events up to this one have taken effect.
    long readOn(Arrived event) {
        return trouble.map(Trouble::offset).orElse(event.offset() + 1);
    }

    /// These events have taken effect. Answers the offset to read again from, where that was the end of a trouble.
    Optional<Long> applied(List<Arrived> events) {
        events.forEach(event -> last.put(event.producer(), applied(event)));
        return settle();
    }

    /// Another consumer has moved the checkpoints: its steps stand.
    Optional<Long> moved(Progress.OfShard progress) {
        last.putAll(progress.last());
        parked.addAll(progress.parked());
        return settle();
    }

    private Optional<Long> settle() {
        Optional<Long> again = trouble.filter(standing -> switch (standing.kind()) {
                    case GAP, CHAIN_BROKEN ->
                        last.getOrDefault(standing.producer(), NOTHING).position() >= standing.upTo();
                    case FORKED, UNREADABLE, OFFSET_MISSING -> false;
                })
                .map(Trouble::offset);
        if (again.isPresent()) {
            awaited = again;
            trouble = Optional.empty();
        }
        return again;
    }

    private static LastApplied applied(Arrived event) {
        return new LastApplied(event.position(), event.recorded().hash());
    }

    void parked(StreamId stream) {
        parked.add(stream);
    }

    /// No others are.
    void parkedNow(Set<StreamId> streams) {
        parked.addAll(streams);
        parked.retainAll(streams);
    }

    boolean isParked(StreamId stream) {
        return parked.contains(stream);
    }

    Set<StreamId> parkedStreams() {
        return parked;
    }

    Optional<Trouble> trouble() {
        return trouble;
    }
}
