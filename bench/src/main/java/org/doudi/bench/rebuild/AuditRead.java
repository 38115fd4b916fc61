package org.doudi.bench.rebuild;

import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.doudi.bench.log.BenchLog;
import org.doudi.bench.measure.NotKept;
import org.doudi.events.EventChain;
import org.doudi.events.EventMetadata;
import org.doudi.replay.db.Access;
import org.doudi.replay.db.Asking;
import org.doudi.replay.db.Waiting;
import org.doudi.reporting.adapter.persistence.projection.ArrivalRows;

/// Reads every event that was read, and verifies that each follows the one before it in its producer's chain.
record AuditRead(Access access) {
    private static final int PAGE = 4_000;
    private static final String SQL = "SELECT " + ArrivalRows.METADATA + ", body, hash, seq FROM event_log"
            + " WHERE shard = $1 AND seq > $2 ORDER BY seq LIMIT " + PAGE;

    /// How many there were.
    long verify() {
        return IntStream.range(0, BenchLog.SHARDS)
                .parallel()
                .mapToLong(this::shard)
                .sum();
    }

    private long shard(int shard) {
        SqlConnection connection = access.connect();
        try {
            Map<String, byte[]> last = new HashMap<>();
            long seq = 0;
            List<Row> page;
            do {
                page = Asking.rows(connection, SQL, Tuple.of(shard, seq), row -> row);
                page.forEach(row -> verify(row, last));
                seq += page.size();
            } while (page.size() == PAGE);
            return seq;
        } finally {
            Waiting.on(connection.close());
        }
    }

    private static void verify(Row row, Map<String, byte[]> last) {
        EventMetadata metadata = ArrivalRows.metadata(row);
        byte[] hash = row.getBuffer(ArrivalRows.NEXT + 1).getBytes();
        byte[] before = last.getOrDefault(metadata.source(), EventChain.genesis());
        if (!Arrays.equals(
                EventChain.link(
                        before, metadata, row.getBuffer(ArrivalRows.NEXT).getBytes()),
                hash)) {
            throw new NotKept(
                    "the chain breaks at " + metadata.source() + "/" + metadata.shard() + "/" + metadata.position());
        }
        last.put(metadata.source(), hash);
    }
}
