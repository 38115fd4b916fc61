package org.doudi.bench.log;

import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.doudi.bench.measure.NotKept;
import org.doudi.events.EventChain;
import org.doudi.events.RecordedBytes;
import org.doudi.store.log.EventRows;

/// Reads what was recorded since the last look: positions without gaps, each hash over the one before it, the head
/// at the end, and exactly what the callers were told.
public final class LogCheck {
    private static final String NEXT =
            "SELECT * FROM event WHERE shard = $1 AND position > $2 ORDER BY position LIMIT " + LogCheck.PAGE;
    private static final String HEAD = "SELECT position, hash FROM log_head WHERE shard = $1";
    private static final int PAGE = 5_000;

    private final BenchLog log;
    private final List<Shard> shards = new ArrayList<>(
            IntStream.range(0, BenchLog.SHARDS).mapToObj(Shard::new).toList());

    public LogCheck(BenchLog log) {
        this.log = log;
    }

    private static final class Shard {
        private final int number;
        private long position;
        private byte[] hash = EventChain.genesis();

        private Shard(int number) {
            this.number = number;
        }

        private void next(RecordedBytes event) {
            long found = event.metadata().position();
            if (found != position + 1) {
                throw new NotKept("shard " + number + " goes from " + position + " to " + found);
            }
            hash = EventChain.link(hash, event.metadata(), event.body());
            if (!Arrays.equals(hash, event.hash())) {
                throw new NotKept("the chain of shard " + number + " breaks at " + found);
            }
            position = found;
        }
    }

    /// How many events stand in the log, all of them proven. Throws [NotKept].
    public long proven(Acknowledged told) {
        long events = chained();
        shards.forEach(shard -> prove(shard, told));
        return events;
    }

    /// The same where nobody was told.
    public long chained() {
        shards.forEach(this::prove);
        return shards.stream().mapToLong(shard -> shard.position).sum();
    }

    private void prove(Shard shard) {
        List<RecordedBytes> page = page(shard);
        while (!page.isEmpty()) {
            page.forEach(shard::next);
            page = page(shard);
        }
        Row head = Waiting.on(log.pool().preparedQuery(HEAD).execute(Tuple.of(shard.number)))
                .iterator()
                .next();
        if (head.getLong(0) != shard.position
                || !Arrays.equals(head.getBuffer(1).getBytes(), shard.hash)) {
            throw new NotKept("the head of shard " + shard.number + " is not its last event");
        }
    }

    private static void prove(Shard shard, Acknowledged told) {
        long sum = shard.position * (shard.position + 1) / 2;
        if (told.events(shard.number) != shard.position || told.positions(shard.number) != sum) {
            throw new NotKept("shard " + shard.number + " holds " + shard.position + " events, callers were told "
                    + told.events(shard.number));
        }
    }

    private List<RecordedBytes> page(Shard shard) {
        List<RecordedBytes> events = new ArrayList<>();
        Waiting.on(log.pool().preparedQuery(NEXT).execute(Tuple.of(shard.number, shard.position)))
                .forEach(row -> events.add(EventRows.read(row, log.identity().source())));
        return events;
    }
}
