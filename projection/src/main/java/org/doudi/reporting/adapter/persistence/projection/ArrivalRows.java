package org.doudi.reporting.adapter.persistence.projection;

import io.vertx.mutiny.sqlclient.Row;
import java.util.Optional;
import org.doudi.events.Channel;
import org.doudi.events.EventMetadata;
import org.doudi.events.StreamId;

/// Rows of `event_log`, as they are read.
public final class ArrivalRows {
    /// What `metadata` needs, in this order; further columns come after these.
    public static final String METADATA = "shard, position, id, stream, version, type, occurred_at, recorded_at,"
            + " causation, correlation, actor, centre, policy, channel, case_no, producer";

    /// The number of the first column after them.
    public static final int NEXT = 16;

    private ArrivalRows() {}

    public static EventMetadata metadata(Row row) {
        return new EventMetadata(
                row.getUUID(2),
                row.getString(15),
                row.getString(5),
                new StreamId(row.getUUID(3)),
                row.getOffsetDateTime(6).toInstant(),
                row.getOffsetDateTime(7).toInstant(),
                row.getLong(4),
                row.getInteger(0),
                row.getLong(1),
                Optional.ofNullable(row.getUUID(8)),
                row.getUUID(9),
                row.getString(10),
                row.getString(11),
                row.getString(12),
                Channel.valueOf(row.getString(13)),
                Optional.ofNullable(row.getString(14)));
    }
}
