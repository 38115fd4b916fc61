package org.doudi.store.log;

import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.doudi.events.Channel;
import org.doudi.events.EventMetadata;
import org.doudi.events.RecordedBytes;
import org.doudi.events.StreamId;

/// Events as rows of the table `event`, and back.
public final class EventRows {
    /// The columns of the table in their order.
    public static final String COLUMNS =
            "shard, position, id, stream, version, type, occurred_at, recorded_at, causation,"
                    + " correlation, actor, centre, policy, channel, case_no, body, hash";

    static final String INSERT = "INSERT INTO event (" + COLUMNS + ") SELECT * FROM unnest($1::int[], $2::bigint[],"
            + " $3::uuid[], $4::uuid[], $5::bigint[], $6::text[], $7::timestamptz[], $8::timestamptz[], $9::uuid[],"
            + " $10::uuid[], $11::text[], $12::text[], $13::text[], $14::text[], $15::text[], $16::bytea[],"
            + " $17::bytea[])";

    private EventRows() {}

    static Tuple columns(List<RecordedBytes> events) {
        io.vertx.sqlclient.Tuple columns = io.vertx.sqlclient.Tuple.tuple();
        columns.addArrayOfInteger(
                array(events, Integer[]::new, e -> e.metadata().shard()));
        columns.addArrayOfLong(array(events, Long[]::new, e -> e.metadata().position()));
        columns.addArrayOfUUID(array(events, UUID[]::new, e -> e.metadata().id()));
        columns.addArrayOfUUID(
                array(events, UUID[]::new, e -> e.metadata().stream().value()));
        columns.addArrayOfLong(array(events, Long[]::new, e -> e.metadata().version()));
        columns.addArrayOfString(array(events, String[]::new, e -> e.metadata().type()));
        columns.addArrayOfOffsetDateTime(
                array(events, OffsetDateTime[]::new, e -> utc(e.metadata().occurredAt())));
        columns.addArrayOfOffsetDateTime(
                array(events, OffsetDateTime[]::new, e -> utc(e.metadata().recordedAt())));
        columns.addArrayOfUUID(
                array(events, UUID[]::new, e -> e.metadata().causation().orElse(null)));
        columns.addArrayOfUUID(array(events, UUID[]::new, e -> e.metadata().correlation()));
        columns.addArrayOfString(array(events, String[]::new, e -> e.metadata().actor()));
        columns.addArrayOfString(array(events, String[]::new, e -> e.metadata().centre()));
        columns.addArrayOfString(array(events, String[]::new, e -> e.metadata().policy()));
        columns.addArrayOfString(
                array(events, String[]::new, e -> e.metadata().channel().name()));
        columns.addArrayOfString(
                array(events, String[]::new, e -> e.metadata().caseNo().orElse(null)));
        columns.addArrayOfBuffer(array(events, Buffer[]::new, e -> Buffer.buffer(e.body())));
        columns.addArrayOfBuffer(array(events, Buffer[]::new, e -> Buffer.buffer(e.hash())));
        return Tuple.newInstance(columns);
    }

    /// A row with the columns of the table in their order, by number: names are looked up one by one. `source` is the
    /// log's own.
    public static RecordedBytes read(Row row, String source) {
        EventMetadata metadata = new EventMetadata(
                row.getUUID(2),
                source,
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
        return new RecordedBytes(
                metadata, row.getBuffer(15).getBytes(), row.getBuffer(16).getBytes());
    }

    static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static <T> T[] array(List<RecordedBytes> events, IntFunction<T[]> make, Function<RecordedBytes, T> value) {
        T[] column = make.apply(events.size());
        for (int i = 0; i < column.length; i++) {
            column[i] = value.apply(events.get(i));
        }
        return column;
    }
}
