package org.doudi.audit;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import org.doudi.audit.EventCursor.Row;
import org.doudi.events.EventChain;
import org.doudi.events.EventMetadata;
import org.doudi.events.RecordedBytes;
import org.doudi.events.Shards;
import org.doudi.events.audit.Hash;

/// One walk along a shard of a producer's log, beside what reporting-service has kept of it:
/// positions without a gap, each hash made anew from the one before it, both copies the same.
final class Lane implements AutoCloseable {
    private final Place place;
    private final Shards shards;
    private final Kept kept;
    private final Findings findings;
    private final EventCursor own;
    private final EventCursor copy;
    private byte[] previous = EventChain.genesis();
    private Instant recordedAt = Instant.MIN;
    private long last;
    private long count;

    Lane(Place place, Connection service, Connection reporting, Shards shards, Kept kept, Findings findings)
            throws SQLException {
        this.place = place;
        this.shards = shards;
        this.kept = kept;
        this.findings = findings;
        this.own = EventCursor.own(service, place);
        this.copy = EventCursor.copy(reporting, place);
    }

    /// Walks up to a position; the hash that the event there has by its bytes. None where it is
    /// not there.
    Optional<Hash> walkTo(long position) throws SQLException {
        while (own.peek().isPresent()) {
            Row next = own.peek().get();
            if (next.position() > position) {
                return Optional.empty();
            }
            Optional<Hash> hash = walk(next);
            own.pass();
            if (next.position() == position) {
                return hash;
            }
        }
        return Optional.empty();
    }

    /// Walks to the end.
    void finish() throws SQLException {
        var _ = walkTo(Long.MAX_VALUE);
        if (copy.peek().isPresent()) {
            extraCopy(copy.peek().get());
        }
    }

    private Optional<Hash> walk(Row row) throws SQLException {
        if (row.position() != last + 1) {
            findings.add(place.toString(), Fault.GAP, place.at(last + 1), "事件表里没有这个位置，下一个是 " + row.position() + "。");
        }
        last = row.position();
        count++;
        compare(row);
        if (row.event().isEmpty()) {
            findings.add(place.toString(), Fault.UNREADABLE, place.at(last), "这一行不是事件。");
            return Optional.empty();
        }
        return Optional.of(link(row.event().get()));
    }

    private Hash link(RecordedBytes event) {
        EventMetadata metadata = event.metadata();
        Hash made = made(event);
        if (!Arrays.equals(made.bytes(), event.hash())) {
            findings.add(place.toString(), Fault.CHAIN, place.at(last), "散列与上一事件、属性和内容不符。");
        }
        if (shards.of(metadata.stream()) != place.shard()) {
            findings.add(place.toString(), Fault.ORDER, place.at(last), "这条流不属于这个分片。");
        }
        if (metadata.recordedAt().isBefore(recordedAt)) {
            findings.add(place.toString(), Fault.ORDER, place.at(last), "记录时间早于上一事件。");
        }
        recordedAt = metadata.recordedAt();
        previous = event.hash();
        return made;
    }

    private Hash made(RecordedBytes event) {
        try {
            return Hash.of(EventChain.link(previous, event.metadata(), event.body()));
        } catch (IllegalArgumentException lineFeed) {
            return Hash.over();
        }
    }

    private void compare(Row row) throws SQLException {
        while (copy.peek().filter(there -> there.position() < row.position()).isPresent()) {
            extraCopy(copy.peek().get());
            copy.pass();
        }
        if (copy.peek().filter(there -> there.position() == row.position()).isPresent()) {
            if (!isSame(row, copy.peek().get())) {
                findings.add(place.toString(), Fault.COPY, place.at(row.position()), "事件表与台账的留存不一致。");
            }
            copy.pass();
        } else if (kept.has(place, row.position())) {
            findings.add(place.toString(), Fault.COPY, place.at(row.position()), "台账读过这个事件，现在没有留存。");
        }
    }

    private void extraCopy(Row row) {
        findings.add(place.toString(), Fault.COPY, place.at(row.position()), "台账留存了这个事件，事件表里没有。");
    }

    private static boolean isSame(Row one, Row other) {
        return one.event().isPresent() == other.event().isPresent()
                && (one.event().isEmpty()
                        || isSame(one.event().get(), other.event().get()));
    }

    static boolean isSame(RecordedBytes one, RecordedBytes other) {
        return one.metadata().equals(other.metadata())
                && Arrays.equals(one.body(), other.body())
                && Arrays.equals(one.hash(), other.hash());
    }

    long last() {
        return last;
    }

    long count() {
        return count;
    }

    byte[] lastHash() {
        return previous.clone();
    }

    @Override
    public void close() throws SQLException {
        own.close();
        copy.close();
    }
}
