package org.doudi.audit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.doudi.events.Channel;
import org.doudi.events.EventMetadata;
import org.doudi.events.RecordedBytes;
import org.doudi.events.StreamId;

/// The events of one shard of a producer in the order of their positions, some at a time.
public final class EventCursor implements AutoCloseable {
    private static final int AT_ONCE = 100;
    private static final String COLUMNS = "position, id, stream, version, type, occurred_at, recorded_at, causation,"
            + " correlation, actor, centre, policy, channel, case_no, body, hash";
    private static final String OWN = "SELECT " + COLUMNS + " FROM event WHERE shard = ? ORDER BY position";
    private static final String ONE = "SELECT " + COLUMNS + " FROM event WHERE shard = ? AND position = ?";
    private static final String COPY =
            "SELECT " + COLUMNS + " FROM event_log WHERE producer = ? AND shard = ? ORDER BY position";

    private final Place place;
    private final PreparedStatement statement;
    private final ResultSet rows;
    private Optional<Row> ahead;

    private EventCursor(Place place, PreparedStatement statement) throws SQLException {
        this.place = place;
        this.statement = statement;
        this.rows = statement.executeQuery();
        this.ahead = read();
    }

    /// A row, and the event in it where it is one.
    public record Row(long position, Optional<RecordedBytes> event) {}

    /// Of the table `event` of its service.
    public static EventCursor own(Connection connection, Place place) throws SQLException {
        PreparedStatement statement = prepared(connection, OWN);
        statement.setInt(1, place.shard());
        return new EventCursor(place, statement);
    }

    /// One event of the table `event`.
    static Optional<Row> one(Connection connection, Place place, long position) throws SQLException {
        PreparedStatement statement = prepared(connection, ONE);
        statement.setInt(1, place.shard());
        statement.setLong(2, position);
        try (EventCursor cursor = new EventCursor(place, statement)) {
            return cursor.peek();
        }
    }

    /// Of what reporting-service has kept of it.
    static EventCursor copy(Connection reporting, Place place) throws SQLException {
        PreparedStatement statement = prepared(reporting, COPY);
        statement.setString(1, place.producer());
        statement.setInt(2, place.shard());
        return new EventCursor(place, statement);
    }

    private static PreparedStatement prepared(Connection connection, String sql) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        statement.setFetchSize(AT_ONCE);
        return statement;
    }

    /// The next one, which stays the next one.
    public Optional<Row> peek() {
        return ahead;
    }

    /// Goes on behind the next one.
    public void pass() throws SQLException {
        ahead = read();
    }

    private Optional<Row> read() throws SQLException {
        return rows.next() ? Optional.of(new Row(rows.getLong(1), event())) : Optional.empty();
    }

    private Optional<RecordedBytes> event() throws SQLException {
        try {
            EventMetadata metadata = new EventMetadata(
                    rows.getObject(2, UUID.class),
                    place.producer(),
                    rows.getString(5),
                    new StreamId(rows.getObject(3, UUID.class)),
                    instant(6),
                    instant(7),
                    rows.getLong(4),
                    place.shard(),
                    rows.getLong(1),
                    Optional.ofNullable(rows.getObject(8, UUID.class)),
                    rows.getObject(9, UUID.class),
                    rows.getString(10),
                    rows.getString(11),
                    rows.getString(12),
                    Channel.valueOf(rows.getString(13)),
                    Optional.ofNullable(rows.getString(14)));
            return Optional.of(new RecordedBytes(metadata, rows.getBytes(15), rows.getBytes(16)));
        } catch (IllegalArgumentException unknownChannel) {
            return Optional.empty();
        }
    }

    private Instant instant(int column) throws SQLException {
        return rows.getObject(column, OffsetDateTime.class).toInstant();
    }

    @Override
    public void close() throws SQLException {
        statement.close();
    }
}
