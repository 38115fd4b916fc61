package org.doudi.audit;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// How far reporting-service had read, and what of it waits there for an operator and is kept
/// elsewhere.
record Kept(Map<Place, Long> read, Map<Place, Set<Long>> parked) {
    static Kept of(Connection reporting) throws SQLException {
        Map<Place, Long> read = new HashMap<>();
        Map<Place, Set<Long>> parked = new HashMap<>();
        try (Statement statement = reporting.createStatement()) {
            try (ResultSet rows = statement.executeQuery("SELECT producer, shard, position FROM consumer_checkpoint")) {
                while (rows.next()) {
                    read.put(new Place(rows.getString(1), rows.getInt(2)), rows.getLong(3));
                }
            }
            try (ResultSet rows = statement.executeQuery("SELECT producer, shard, position FROM parked_event")) {
                while (rows.next()) {
                    parked.computeIfAbsent(new Place(rows.getString(1), rows.getInt(2)), _ -> new HashSet<>())
                            .add(rows.getLong(3));
                }
            }
        }
        return new Kept(read, parked);
    }

    /// Whether the copy of this event must be there.
    boolean has(Place place, long position) {
        return position <= read.getOrDefault(place, 0L)
                && !parked.getOrDefault(place, Set.of()).contains(position);
    }
}
