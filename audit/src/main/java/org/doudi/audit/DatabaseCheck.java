package org.doudi.audit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.doudi.events.audit.AuditLeaf;
import org.doudi.events.audit.Frontier;
import org.doudi.events.audit.Frontier.Node;
import org.doudi.events.audit.Hash;
import org.doudi.events.audit.NoteKey;
import org.doudi.events.audit.SignedNote;

/// The tables: every service's log, what reporting-service has kept of it, and the tree that was
/// signed. The tree is made anew from the services' own events, in one walk; of the tree's own
/// table only the order of the leaves is taken.
public final class DatabaseCheck {
    private static final String LEAVES = "SELECT leaf, producer, shard, position, hash FROM audit_leaf ORDER BY leaf";

    private final Map<String, Connection> services;
    private final Connection reporting;
    private final NoteKey key;
    private final List<SignedNote> elsewhere;
    private final Findings findings;

    /// @param services  by short name; of `reporting`, its own log
    /// @param key       whose signature counts
    /// @param elsewhere checkpoints that somebody kept
    public DatabaseCheck(Map<String, Connection> services, NoteKey key, List<SignedNote> elsewhere, Findings findings) {
        this.services = services;
        this.reporting = java.util.Objects.requireNonNull(services.get("reporting"), "reporting");
        this.key = key;
        this.elsewhere = elsewhere;
        this.findings = findings;
    }

    /// How much was looked at.
    ///
    /// @param events      in the logs of all services
    /// @param covered     how many of them the last checkpoint covers
    /// @param checkpoints that were signed
    public record Extent(long events, long covered, long checkpoints) {
        public long uncovered() {
            return Math.max(0, events - covered);
        }
    }

    public Extent run() throws SQLException {
        try (Lanes lanes = new Lanes(services, reporting, findings);
                CheckpointWalk checkpoints = new CheckpointWalk(reporting, key, elsewhere, findings);
                NodeWalk nodes = new NodeWalk(reporting, findings);
                PreparedStatement statement = reporting.prepareStatement(LEAVES)) {
            statement.setFetchSize(500);
            Frontier tree = new Frontier();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    for (Node made : tree.add(leaf(rows, tree.size(), lanes).leafHash())) {
                        nodes.check(made);
                    }
                    checkpoints.reached(tree);
                }
            }
            checkpoints.finish(tree.size());
            lanes.finish();
            return new Extent(lanes.count(), checkpoints.covered(), checkpoints.count());
        }
    }

    /// The leaf as the service's own event makes it; as the table has it where that event is not
    /// there, which is told.
    private AuditLeaf leaf(ResultSet rows, long index, Lanes lanes) throws SQLException {
        Place place = new Place(rows.getString(2), rows.getInt(3));
        long position = rows.getLong(4);
        Hash kept = hash(rows.getBytes(5));
        if (rows.getLong(1) != index) {
            findings.add("存证树", Fault.GAP, "存证树 第 " + index + " 个叶子", "没有这个叶子，下一个是第 " + rows.getLong(1) + " 个。");
        }
        Optional<Lane> lane = lanes.at(place);
        Optional<Hash> own = lane.isPresent() ? lane.get().walkTo(position) : Optional.empty();
        if (own.isEmpty()) {
            findings.add(place.toString(), Fault.TREE, place.at(position), "存证树里有这个事件，事件表里没有。");
        } else if (!own.get().equals(kept)) {
            findings.add(place.toString(), Fault.TREE, place.at(position), "事件与进入存证树时不同（叶子 " + index + "）。");
        }
        return new AuditLeaf(place.producer(), place.shard(), position, own.orElse(kept));
    }

    private static Hash hash(byte[] bytes) {
        return bytes.length == 32 ? Hash.of(bytes) : Hash.over();
    }
}
