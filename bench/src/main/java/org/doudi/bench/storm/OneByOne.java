package org.doudi.bench.storm;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.api.security.NamePrincipal;
import io.agroal.api.security.SimplePassword;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.doudi.local.server.Database;

/// A clock that a scheduler fires: one statement, its own transaction, the same event and rows as the storm's.
///
/// @param connections as many as the scheduler has threads, and some for itself
record OneByOne(AgroalDataSource connections, String statement) implements AutoCloseable {
    static final int THREADS = 32;

    static OneByOne at(Database database, Instant dueAt, Instant now) throws SQLException {
        return new OneByOne(
                AgroalDataSource.from(new AgroalDataSourceConfigurationSupplier()
                        .connectionPoolConfiguration(pool -> pool.maxSize(THREADS + 8)
                                .acquisitionTimeout(Duration.ofSeconds(30))
                                .connectionFactoryConfiguration(connection -> connection
                                        .jdbcUrl(database.jdbcUrl() + "?prepareThreshold=1")
                                        .principal(new NamePrincipal(database.owner()))
                                        .credential(new SimplePassword(database.ownerPassword()))))),
                SetBased.ofOne(dueAt, now));
    }

    /// @param clock its id, its stream and its shard
    void fire(String clock) {
        String[] parts = clock.split("/", -1);
        try (Connection connection = connections.getConnection();
                PreparedStatement fire = connection.prepareStatement(statement)) {
            fire.setObject(1, UUID.fromString(parts[0]));
            fire.setInt(2, Integer.parseInt(parts[2]));
            fire.setObject(3, UUID.fromString(parts[1]));
            fire.setObject(4, UUID.fromString(parts[1]));
            fire.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("a breach is not recorded", e);
        }
    }

    @Override
    public void close() {
        connections.close();
    }
}
