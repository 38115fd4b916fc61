package org.doudi.reporting.adapter.persistence.read;

import io.vertx.mutiny.sqlclient.Row;
import org.doudi.events.RecordedBytes;
import org.doudi.reporting.adapter.persistence.projection.ArrivalRows;

/// The columns of `event_log` that are an event, and the event back.
public final class LoggedRows {
    public static final String COLUMNS = ArrivalRows.METADATA + ", body, hash";

    private LoggedRows() {}

    public static RecordedBytes recorded(Row row) {
        return new RecordedBytes(
                ArrivalRows.metadata(row),
                row.getBuffer(ArrivalRows.NEXT).getBytes(),
                row.getBuffer(ArrivalRows.NEXT + 1).getBytes());
    }
}
