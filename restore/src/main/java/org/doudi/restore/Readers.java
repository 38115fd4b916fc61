package org.doudi.restore;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.doudi.audit.Place;

/// How far each service has applied the others' logs, and from that where it reads on in a topic that is written anew:
/// at the first event that it has not applied.
final class Readers {
    private static final String READ_ON = "INSERT INTO consumer_offset (shard, next_offset) VALUES (?, ?)"
            + " ON CONFLICT (shard) DO UPDATE SET next_offset = excluded.next_offset";

    private final Map<String, Map<Place, Applied>> applied = new TreeMap<>();
    private final Map<String, Map<Integer, Long>> readOn = new HashMap<>();
    private final Map<Integer, Long> ends = new HashMap<>();

    @SuppressWarnings("ArrayRecordComponent") // of the chain
    private record Applied(long position, byte[] hash) {}

    Readers(Map<String, Connection> services) throws SQLException {
        for (Map.Entry<String, Connection> service : services.entrySet()) {
            applied.put(service.getKey(), applied(service.getValue()));
            readOn.put(service.getKey(), new HashMap<>());
        }
    }

    private static Map<Place, Applied> applied(Connection service) throws SQLException {
        Map<Place, Applied> applied = new HashMap<>();
        try (Statement statement = service.createStatement();
                ResultSet rows =
                        statement.executeQuery("SELECT producer, shard, position, hash FROM consumer_checkpoint")) {
            while (rows.next()) {
                applied.put(
                        new Place(rows.getString(1), rows.getInt(2)), new Applied(rows.getLong(3), rows.getBytes(4)));
            }
        }
        return applied;
    }

    /// Where a service has applied what its producer's table does not hold, or holds otherwise.
    List<String> contradictions(Map<String, Connection> services) throws SQLException {
        List<String> found = new ArrayList<>();
        for (Map.Entry<String, Map<Place, Applied>> reader : applied.entrySet()) {
            for (Map.Entry<Place, Applied> each : reader.getValue().entrySet()) {
                if (!holds(services, each.getKey(), each.getValue())) {
                    found.add(reader.getKey() + " 已处理到 "
                            + each.getKey().at(each.getValue().position()) + "，该服务的事件表里没有这个位置，或者散列不同（FORKED）。");
                }
            }
        }
        found.sort(String::compareTo);
        return found;
    }

    private static boolean holds(Map<String, Connection> services, Place place, Applied applied) throws SQLException {
        Connection producer = services.get(place.service());
        if (producer == null) {
            return false;
        }
        try (PreparedStatement statement =
                producer.prepareStatement("SELECT hash FROM event WHERE shard = ? AND position = ?")) {
            statement.setInt(1, place.shard());
            statement.setLong(2, applied.position());
            try (ResultSet rows = statement.executeQuery()) {
                return applied.position() == 0 || (rows.next() && Arrays.equals(rows.getBytes(1), applied.hash()));
            }
        }
    }

    /// This event stands at this offset now.
    void stands(Place place, long position, long offset) {
        ends.put(place.shard(), offset + 1);
        applied.forEach((service, its) -> {
            Applied last = its.get(place);
            if (last == null || position > last.position()) {
                readOn.getOrDefault(service, new HashMap<>()).putIfAbsent(place.shard(), offset);
            }
        });
    }

    /// How many events a service has still to read.
    long ahead(String service) {
        Map<Integer, Long> from = readOn.getOrDefault(service, Map.of());
        return from.entrySet().stream()
                .mapToLong(shard -> ends.getOrDefault(shard.getKey(), 0L) - shard.getValue())
                .sum();
    }

    /// Sets everybody's place; with the transaction of each.
    void readOn(Map<String, Connection> services, int shards) throws SQLException {
        for (Map.Entry<String, Connection> service : services.entrySet()) {
            Map<Integer, Long> from = readOn.getOrDefault(service.getKey(), Map.of());
            try (PreparedStatement statement = service.getValue().prepareStatement(READ_ON)) {
                for (int shard = 0; shard < shards; shard++) {
                    Long first = from.get(shard);
                    statement.setInt(1, shard);
                    statement.setLong(2, first == null ? ends.getOrDefault(shard, 0L) : first);
                    statement.addBatch();
                }
                statement.executeBatch();
            }
        }
    }
}
