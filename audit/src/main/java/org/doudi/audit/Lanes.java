package org.doudi.audit;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.doudi.events.Shards;

/// All shards of all services, walked side by side.
final class Lanes implements AutoCloseable {
    private static final String VERSIONS = """
            SELECT shard, position FROM (
                SELECT shard, position, version, row_number() OVER (PARTITION BY stream ORDER BY shard, position) AS n
                FROM event) counted
            WHERE version <> n ORDER BY shard, position LIMIT 1""";

    private final Map<String, Connection> services;
    private final Findings findings;
    private final Map<Place, Lane> lanes = new LinkedHashMap<>();
    private final Map<Place, Head> heads = new LinkedHashMap<>();

    @SuppressWarnings("ArrayRecordComponent") // as it stands in the table
    private record Head(long position, byte[] hash) {}

    Lanes(Map<String, Connection> services, Connection reporting, Findings findings) throws SQLException {
        this.services = services;
        this.findings = findings;
        Kept kept = Kept.of(reporting);
        for (Map.Entry<String, Connection> service : services.entrySet()) {
            readHeads("/" + service.getKey() + "-service", service.getValue());
        }
        Shards shards = new Shards(
                (int) heads.keySet().stream().map(Place::shard).distinct().count());
        for (Place place : heads.keySet()) {
            lanes.put(place, new Lane(place, service(place), reporting, shards, kept, findings));
        }
    }

    private void readHeads(String producer, Connection service) throws SQLException {
        try (Statement statement = service.createStatement();
                ResultSet rows = statement.executeQuery("SELECT shard, position, hash FROM log_head ORDER BY shard")) {
            while (rows.next()) {
                heads.put(new Place(producer, rows.getInt(1)), new Head(rows.getLong(2), rows.getBytes(3)));
            }
        }
    }

    private Connection service(Place place) {
        String producer = place.producer();
        return java.util.Objects.requireNonNull(
                services.get(producer.substring(1, producer.length() - "-service".length())), producer);
    }

    Optional<Lane> at(Place place) {
        return Optional.ofNullable(lanes.get(place));
    }

    /// Walks all to their ends; what stands there must be what the heads say, and each stream
    /// must be whole.
    void finish() throws SQLException {
        for (Map.Entry<Place, Lane> each : lanes.entrySet()) {
            each.getValue().finish();
            compare(each.getKey(), each.getValue());
        }
        for (Map.Entry<String, Connection> service : services.entrySet()) {
            checkVersions("/" + service.getKey() + "-service", service.getValue());
        }
    }

    private void compare(Place place, Lane lane) {
        Head head = heads.getOrDefault(place, new Head(0, new byte[0]));
        if (head.position() != lane.last() || !Arrays.equals(head.hash(), lane.lastHash())) {
            findings.add(
                    place.toString(),
                    Fault.HEAD,
                    place.at(Math.min(head.position(), lane.last()) + (head.position() == lane.last() ? 0 : 1)),
                    "log_head 记着位置 " + head.position() + "，事件表到 " + lane.last() + "，或者散列不同。");
        }
    }

    private void checkVersions(String producer, Connection service) throws SQLException {
        try (Statement statement = service.createStatement();
                ResultSet rows = statement.executeQuery(VERSIONS)) {
            if (rows.next()) {
                Place place = new Place(producer, rows.getInt(1));
                findings.add(producer, Fault.VERSION, place.at(rows.getLong(2)), "流的版本不连续。");
            }
        }
    }

    long count() {
        return lanes.values().stream().mapToLong(Lane::count).sum();
    }

    @Override
    public void close() throws SQLException {
        for (Lane lane : lanes.values()) {
            lane.close();
        }
    }
}
