package org.doudi.reporting.adapter.persistence.read;

import io.vertx.mutiny.sqlclient.Row;
import java.util.Optional;
import org.doudi.events.Channel;
import org.doudi.events.EventMetadata;
import org.doudi.events.RecordedBytes;
import org.doudi.events.StreamId;

/// The columns of `event_log` that are an event, and the event back.
public final class LoggedRows {
    public static final String COLUMNS =
            "producer, position, id, stream, version, type, occurred_at, recorded_at, causation,"
                    + " correlation, actor, centre, policy, channel, case_no, body, hash, shard";

    private LoggedRows() {}

    public static RecordedBytes recorded(Row row) {
        EventMetadata metadata = new EventMetadata(
                row.getUUID(2),
                row.getString(0),
                row.getString(5),
                new StreamId(row.getUUID(3)),
                row.getOffsetDateTime(6).toInstant(),
                row.getOffsetDateTime(7).toInstant(),
                row.getLong(4),
                row.getInteger(17),
                row.getLong(1),
                Optional.ofNullable(row.getUUID(8)),
                row.getUUID(9),
                row.getString(10),
                row.getString(11),
                row.getString(12),
                Channel.valueOf(row.getString(13)),
                Optional.ofNullable(row.getString(14)));
        return new RecordedBytes(
                metadata, row.getBuffer(15).getBytes(), row.getBuffer(16).getBytes());
    }
}
