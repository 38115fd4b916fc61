package org.doudi.audit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.doudi.events.audit.Frontier.Node;

/// The inner nodes that are kept, against those that the leaves make: proofs are given from them.
final class NodeWalk implements AutoCloseable {
    private static final String LEVEL = "SELECT place, hash FROM audit_node WHERE level = ? ORDER BY place";

    private final Connection reporting;
    private final Findings findings;
    private final Map<Integer, Level> levels = new HashMap<>();

    private record Level(PreparedStatement statement, ResultSet rows) {}

    NodeWalk(Connection reporting, Findings findings) {
        this.reporting = reporting;
        this.findings = findings;
    }

    void check(Node made) throws SQLException {
        int level = made.at().level();
        if (!levels.containsKey(level)) {
            levels.put(level, open(level));
        }
        ResultSet rows = java.util.Objects.requireNonNull(levels.get(level)).rows();
        if (!rows.next()
                || rows.getLong(1) != made.at().index()
                || !java.util.Arrays.equals(rows.getBytes(2), made.hash().bytes())) {
            findings.add(
                    "存证树",
                    Fault.NODE,
                    "存证树 第 " + level + " 层第 " + made.at().index() + " 个节点",
                    "与由叶子算出的不同，或者没有；应为 " + made.hash().hex() + "。");
        }
    }

    private Level open(int level) throws SQLException {
        PreparedStatement statement = reporting.prepareStatement(LEVEL);
        statement.setFetchSize(500);
        statement.setInt(1, level);
        return new Level(statement, statement.executeQuery());
    }

    @Override
    public void close() throws SQLException {
        for (Level level : levels.values()) {
            level.statement().close();
        }
    }
}
