package org.doudi.replay.log;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.doudi.events.StreamId;
import org.doudi.reporting.adapter.persistence.projection.ArrivalRows;

/// `event_log` by the page, in the order of arrival.
///
/// @param streams of which alone; all where there are none
record LogPages(SqlConnection connection, Optional<List<StreamId>> streams) {
    static final int SIZE = 4_000;
    static final int BODY = ArrivalRows.NEXT;
    static final int SEQ = ArrivalRows.NEXT + 1;
    private static final String FROM = "SELECT " + ArrivalRows.METADATA + ", body, seq FROM event_log"
            + " WHERE shard = $1 AND seq > $2 AND seq <= $3";
    private static final String PAGE = " ORDER BY seq LIMIT " + SIZE;
    private static final String OF_ALL = FROM + PAGE;
    private static final String OF_SOME = FROM + " AND stream = ANY($4)" + PAGE;

    /// The rows after `seq`, up to `last`.
    Uni<RowSet<Row>> after(int shard, long seq, long last) {
        return streams.map(some -> connection.preparedQuery(OF_SOME).execute(Tuple.of(shard, seq, last, ids(some))))
                .orElseGet(() -> connection.preparedQuery(OF_ALL).execute(Tuple.of(shard, seq, last)));
    }

    private static UUID[] ids(List<StreamId> streams) {
        return streams.stream().map(StreamId::value).toArray(UUID[]::new);
    }
}
