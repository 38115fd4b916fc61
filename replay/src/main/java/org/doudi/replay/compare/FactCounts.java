package org.doudi.replay.compare;

import io.vertx.mutiny.sqlclient.SqlConnection;
import java.util.List;
import org.doudi.replay.db.Access;
import org.doudi.replay.db.Asking;
import org.doudi.replay.db.Waiting;

/// 指标 as of then: how many facts each has, and how many of them hit.
public record FactCounts(String metric, long all, long hits) {
    public static List<FactCounts> of(Access generation) {
        SqlConnection connection = generation.connect();
        try {
            return Asking.rows(
                    connection,
                    "SELECT metric, count(*), count(*) FILTER (WHERE hit) FROM " + generation.schema()
                            + ".figure_fact GROUP BY metric ORDER BY metric",
                    row -> new FactCounts(row.getString(0), row.getLong(1), row.getLong(2)));
        } finally {
            Waiting.on(connection.close());
        }
    }
}
