package org.doudi.restore;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.doudi.audit.EventCursor;
import org.doudi.audit.Place;
import org.doudi.events.RecordedBytes;
import org.doudi.restore.ShardOrder.Arrival;
import org.doudi.restore.ShardOrder.Told;

/// The tables of all services, shard by shard, in the order in which the topic is to hold them.
record Logs(Map<String, Connection> services) {
    private static final int AT_ONCE = 1000;
    private static final String TOLD = "SELECT id, causation, recorded_at FROM event WHERE shard = ? ORDER BY position";
    private static final String ARRIVED = "SELECT producer, position FROM event_log WHERE shard = ? ORDER BY seq";

    /// Hands each event of the shard over, in its turn. Answers how many there are.
    long walk(int shard, Consumer<RecordedBytes> each) throws SQLException {
        List<String> order = order(shard);
        Map<String, EventCursor> cursors = new HashMap<>();
        try {
            for (String service : services.keySet()) {
                Place place = new Place(Services.producer(service), shard);
                cursors.put(place.producer(), EventCursor.own(connection(service), place));
            }
            for (String producer : order) {
                each.accept(next(cursors, producer));
            }
        } finally {
            for (EventCursor cursor : cursors.values()) {
                cursor.close();
            }
        }
        return order.size();
    }

    private static RecordedBytes next(Map<String, EventCursor> cursors, String producer) throws SQLException {
        EventCursor cursor = cursors.get(producer);
        if (cursor == null) {
            throw new Refused("没有服务 " + producer + "。");
        }
        RecordedBytes event = cursor.peek()
                .flatMap(EventCursor.Row::event)
                .orElseThrow(() -> new Refused(producer + " 的事件表里有一行不是事件。"));
        cursor.pass();
        return event;
    }

    private List<String> order(int shard) throws SQLException {
        Map<String, List<Told>> logs = new LinkedHashMap<>();
        for (String service : services.keySet()) {
            logs.put(Services.producer(service), told(connection(service), shard));
        }
        ShardOrder order = new ShardOrder(logs);
        try (PreparedStatement statement = connection("reporting").prepareStatement(ARRIVED)) {
            statement.setFetchSize(AT_ONCE);
            statement.setInt(1, shard);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    order.arrived(new Arrival(rows.getString(1), rows.getLong(2)));
                }
            }
        }
        return order.whole();
    }

    private static List<Told> told(Connection service, int shard) throws SQLException {
        List<Told> told = new ArrayList<>();
        try (PreparedStatement statement = service.prepareStatement(TOLD)) {
            statement.setFetchSize(AT_ONCE);
            statement.setInt(1, shard);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    told.add(new Told(
                            rows.getObject(1, UUID.class),
                            Optional.ofNullable(rows.getObject(2, UUID.class)),
                            rows.getObject(3, OffsetDateTime.class).toInstant()));
                }
            }
        }
        return told;
    }

    private Connection connection(String service) {
        return java.util.Objects.requireNonNull(services.get(service), service);
    }
}
