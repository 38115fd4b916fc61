package org.doudi.reporting.adapter;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.doudi.events.Channel;
import org.doudi.events.EventChain;
import org.doudi.events.EventMetadata;
import org.doudi.events.RecordedBytes;
import org.doudi.events.StreamId;
import org.doudi.events.audit.AuditLeaf;
import org.doudi.events.audit.Frontier;
import org.doudi.events.audit.Frontier.Node;
import org.doudi.events.audit.Hash;

/// A superuser who changes what was recorded, and covers it up as far as he can. He has every
/// table, and no key.
record Forger(Connection service, Connection reporting, String producer, int shard) {
    /// How far the cover-up goes; each does what those before it do.
    enum Depth {
        /// The rows of the service's table.
        TABLE,
        /// Positions without gaps, and the head at the end.
        NUMBERED,
        /// The whole rest of the shard linked anew.
        CHAINED,
        /// What reporting-service has kept of it.
        COPIED,
        /// The leaves of the tree.
        LEAVES,
        /// The inner nodes, and the roots that the checkpoints are looked up by.
        TREE,
        /// The same, but for the checkpoints: they stand as they were signed.
        UNSIGNED
    }

    List<RecordedBytes> events() throws SQLException {
        List<RecordedBytes> events = new ArrayList<>();
        try (PreparedStatement statement = service.prepareStatement("SELECT position, id, stream, version, type,"
                + " occurred_at, recorded_at, causation, correlation, actor, centre, policy, channel, case_no, body, hash"
                + " FROM event WHERE shard = " + shard + " ORDER BY position")) {
            ResultSet row = statement.executeQuery();
            while (row.next()) {
                EventMetadata metadata = new EventMetadata(
                        row.getObject(2, UUID.class),
                        producer,
                        row.getString(5),
                        new StreamId(row.getObject(3, UUID.class)),
                        row.getObject(6, OffsetDateTime.class).toInstant(),
                        row.getObject(7, OffsetDateTime.class).toInstant(),
                        row.getLong(4),
                        shard,
                        row.getLong(1),
                        Optional.ofNullable(row.getObject(8, UUID.class)),
                        row.getObject(9, UUID.class),
                        row.getString(10),
                        row.getString(11),
                        row.getString(12),
                        Channel.valueOf(row.getString(13)),
                        Optional.ofNullable(row.getString(14)));
                events.add(new RecordedBytes(metadata, row.getBytes(15), row.getBytes(16)));
            }
        }
        return events;
    }

    /// Puts these events where the shard's were.
    void plant(List<RecordedBytes> changed, Depth depth) throws SQLException {
        List<RecordedBytes> events = depth == Depth.TABLE ? changed : numbered(changed);
        if (depth.compareTo(Depth.CHAINED) >= 0) {
            events = chained(events);
        }
        execute(service, "DELETE FROM event WHERE shard = " + shard);
        for (RecordedBytes event : events) {
            WrittenLogs.insert(service, event);
        }
        if (depth.compareTo(Depth.NUMBERED) >= 0) {
            head(events);
        }
        if (depth.compareTo(Depth.COPIED) >= 0) {
            copy(events);
        }
        if (depth.compareTo(Depth.LEAVES) >= 0) {
            leaves(events);
        }
        if (depth.compareTo(Depth.TREE) >= 0) {
            tree(depth);
        }
    }

    private static List<RecordedBytes> numbered(List<RecordedBytes> events) {
        List<RecordedBytes> numbered = new ArrayList<>();
        for (RecordedBytes event : events) {
            numbered.add(
                    new RecordedBytes(Forgery.at(event.metadata(), numbered.size() + 1), event.body(), event.hash()));
        }
        return numbered;
    }

    private static List<RecordedBytes> chained(List<RecordedBytes> events) {
        List<RecordedBytes> chained = new ArrayList<>();
        byte[] previous = EventChain.genesis();
        for (RecordedBytes event : events) {
            previous = EventChain.link(previous, event.metadata(), event.body());
            chained.add(new RecordedBytes(event.metadata(), event.body(), previous));
        }
        return chained;
    }

    private void head(List<RecordedBytes> events) throws SQLException {
        try (PreparedStatement head =
                service.prepareStatement("UPDATE log_head SET position = ?, hash = ? WHERE shard = " + shard)) {
            head.setLong(1, events.size());
            head.setBytes(
                    2,
                    events.isEmpty() ? EventChain.genesis() : events.getLast().hash());
            head.executeUpdate();
        }
    }

    private void copy(List<RecordedBytes> events) throws SQLException {
        String here = " WHERE producer = '" + producer + "' AND shard = " + shard;
        execute(reporting, "DELETE FROM event_log" + here + " AND position > " + events.size());
        execute(reporting, "UPDATE consumer_checkpoint SET position = " + events.size() + here);
        try (PreparedStatement row = reporting.prepareStatement(
                "UPDATE event_log SET id = ?, stream = ?, version = ?, type = ?, occurred_at = ?, recorded_at = ?,"
                        + " actor = ?, case_no = ?, body = ?, hash = ?" + here + " AND position = ?")) {
            for (RecordedBytes event : events) {
                EventMetadata m = event.metadata();
                row.setObject(1, m.id());
                row.setObject(2, m.stream().value());
                row.setLong(3, m.version());
                row.setString(4, m.type());
                row.setObject(5, m.occurredAt().atOffset(ZoneOffset.UTC));
                row.setObject(6, m.recordedAt().atOffset(ZoneOffset.UTC));
                row.setString(7, m.actor());
                row.setString(8, m.caseNo().orElse(null));
                row.setBytes(9, event.body());
                row.setBytes(10, event.hash());
                row.setLong(11, m.position());
                row.addBatch();
            }
            row.executeBatch();
        }
    }

    private void leaves(List<RecordedBytes> events) throws SQLException {
        String here = " WHERE producer = '" + producer + "' AND shard = " + shard;
        execute(reporting, "DELETE FROM audit_leaf" + here + " AND position > " + events.size());
        try (PreparedStatement row =
                reporting.prepareStatement("UPDATE audit_leaf SET hash = ?" + here + " AND position = ?")) {
            for (RecordedBytes event : events) {
                row.setBytes(1, event.hash());
                row.setLong(2, event.metadata().position());
                row.addBatch();
            }
            row.executeBatch();
        }
    }

    /// The tree anew from what its leaves say now; each checkpoint is given the root that the
    /// tree has at its size.
    private void tree(Depth depth) throws SQLException {
        execute(
                reporting,
                "UPDATE audit_leaf l SET leaf = n.n - 1000000"
                        + " FROM (SELECT leaf, row_number() OVER (ORDER BY leaf) AS n FROM audit_leaf) n WHERE n.leaf = l.leaf");
        execute(reporting, "UPDATE audit_leaf SET leaf = leaf + 1000000 - 1");
        execute(reporting, "DELETE FROM audit_node");
        Frontier tree = new Frontier();
        try (Statement statement = reporting.createStatement();
                PreparedStatement node =
                        reporting.prepareStatement("INSERT INTO audit_node (level, place, hash) VALUES (?, ?, ?)");
                PreparedStatement root =
                        reporting.prepareStatement("UPDATE audit_checkpoint SET root = ? WHERE size = ?")) {
            ResultSet rows =
                    statement.executeQuery("SELECT producer, shard, position, hash FROM audit_leaf ORDER BY leaf");
            while (rows.next()) {
                AuditLeaf leaf =
                        new AuditLeaf(rows.getString(1), rows.getInt(2), rows.getLong(3), Hash.of(rows.getBytes(4)));
                for (Node made : tree.add(leaf.leafHash())) {
                    node.setInt(1, made.at().level());
                    node.setLong(2, made.at().index());
                    node.setBytes(3, made.hash().bytes());
                    node.addBatch();
                }
                root.setBytes(1, tree.root().bytes());
                root.setLong(2, tree.size());
                root.addBatch();
            }
            node.executeBatch();
            if (depth == Depth.TREE) {
                root.executeBatch();
            }
        }
    }

    static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
