package org.doudi.restore;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.doudi.audit.Databases;
import org.doudi.audit.Installation;

/// The services' databases, while no service is at work. A relay that starts meanwhile waits for its checkpoints, and a
/// consumer for its offsets, until what is written here is whole.
final class Services implements AutoCloseable {
    private static final Duration LEASE = Duration.ofSeconds(12);
    private static final Duration LOOK = Duration.ofMillis(200);

    private final Map<String, Connection> open = new LinkedHashMap<>();

    Services(Installation installation) throws SQLException {
        for (String service : Databases.SERVICES) {
            Connection connection = DriverManager.getConnection(
                    "jdbc:postgresql://" + installation.database() + "/" + service + "?connectTimeout=10",
                    installation.role(),
                    installation.password());
            open.put(service, connection);
            connection.setAutoCommit(false);
        }
    }

    /// By the names of their databases.
    Map<String, Connection> all() {
        return Map.copyOf(open);
    }

    static String producer(String service) {
        return "/" + service + "-service";
    }

    /// Those whose relay is at work: it renews its lease, and a dead one's runs out.
    List<String> atWork() throws SQLException {
        long end = System.nanoTime() + LEASE.toNanos();
        List<String> leading = leading();
        while (!leading.isEmpty() && System.nanoTime() < end) {
            java.util.concurrent.locks.LockSupport.parkNanos(LOOK.toNanos());
            leading = leading();
        }
        return leading;
    }

    private List<String> leading() throws SQLException {
        List<String> leading = new ArrayList<>();
        for (Map.Entry<String, Connection> service : open.entrySet()) {
            if (number(service.getValue(), "SELECT count(*) FROM relay_checkpoint WHERE lease_until > now()") > 0) {
                leading.add(service.getKey());
            }
            service.getValue().rollback();
        }
        return leading;
    }

    /// How many shards the logs have; all the same.
    int shards() throws SQLException {
        int shards = 0;
        for (Map.Entry<String, Connection> service : open.entrySet()) {
            int its = (int) number(service.getValue(), "SELECT count(*) FROM log_head");
            if (shards != 0 && its != shards) {
                throw new Refused(service.getKey() + " 有 " + its + " 个分片，其他服务有 " + shards + " 个。");
            }
            shards = its;
        }
        return shards;
    }

    /// Whatever becomes of the writing: whoever starts before it is whole sends everything again, and reads everything
    /// again, which changes nothing that has taken effect.
    void beginAnew() throws SQLException {
        for (Connection service : open.values()) {
            run(service, "UPDATE relay_checkpoint SET position = 0, leader = NULL, lease_until = 'epoch'");
            run(service, "UPDATE consumer_offset SET next_offset = 0");
            service.commit();
        }
        hold();
    }

    private void hold() throws SQLException {
        for (Connection service : open.values()) {
            run(service, "SELECT 1 FROM relay_checkpoint ORDER BY shard FOR UPDATE");
            run(service, "SELECT 1 FROM consumer_offset ORDER BY shard FOR UPDATE");
        }
    }

    /// Everything that the tables hold is on the topic now.
    void relayed() throws SQLException {
        for (Connection service : open.values()) {
            run(service, "UPDATE relay_checkpoint r SET position = h.position FROM log_head h WHERE h.shard = r.shard");
        }
    }

    void commit() throws SQLException {
        for (Connection service : open.values()) {
            service.commit();
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static long number(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    @Override
    public void close() throws SQLException {
        for (Connection connection : open.values()) {
            connection.close();
        }
    }
}
