package org.doudi.replay.log;

import io.vertx.mutiny.sqlclient.SqlConnection;
import java.util.Map;
import java.util.TreeMap;
import org.doudi.replay.db.Asking;

/// How far the log that was read goes: the last number of each shard. Numbers have no gaps.
public record Heads(Map<Integer, Long> last) {
    private static final String READ = "SELECT shard, (SELECT max(seq) FROM event_log e WHERE e.shard = s.shard)"
            + " FROM generate_series(0, (SELECT max(shard) FROM event_log)) AS s(shard)";

    public Heads {
        last = Map.copyOf(last);
    }

    static Heads read(SqlConnection connection) {
        Map<Integer, Long> last = new TreeMap<>();
        Asking.rows(connection, READ, row -> row).forEach(row -> {
            Long head = row.getLong(1);
            if (head != null) {
                last.put(row.getInteger(0), head);
            }
        });
        return new Heads(last);
    }

    long of(int shard) {
        return last.getOrDefault(shard, 0L);
    }

    /// How many events there are.
    public long events() {
        return last.values().stream().mapToLong(Long::longValue).sum();
    }
}
