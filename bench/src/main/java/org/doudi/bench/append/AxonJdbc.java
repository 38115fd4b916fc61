package org.doudi.bench.append;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.api.security.NamePrincipal;
import io.agroal.api.security.SimplePassword;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.atomic.LongAdder;
import org.axonframework.common.jdbc.DataSourceConnectionProvider;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.PostgresEventTableFactory;
import org.axonframework.serialization.json.JacksonSerializer;
import org.doudi.bench.log.Commands;
import org.doudi.bench.measure.Contender;
import org.doudi.bench.measure.NotKept;
import org.doudi.bench.measure.Result;
import org.doudi.bench.servers.BenchPostgres;
import org.doudi.local.server.Database;

/// Axon Framework 4's JDBC event store (Apache-2.0) on the same server: one event, one transaction, one connection
/// for each caller.
final class AxonJdbc implements Contender, AutoCloseable {
    private static final String PAYLOAD = new String(Commands.payload(), StandardCharsets.UTF_8);

    private final BenchPostgres server;
    private final Database database;
    private final AgroalDataSource pool;
    private final JdbcEventStorageEngine engine;
    private final LongAdder acknowledged = new LongAdder();

    AxonJdbc(BenchPostgres server, int connections) throws SQLException {
        this.server = server;
        this.database = server.database("axon");
        this.pool = pool(database, connections);
        JacksonSerializer json = JacksonSerializer.defaultSerializer();
        this.engine = JdbcEventStorageEngine.builder()
                .connectionProvider(new DataSourceConnectionProvider(pool))
                .transactionManager(NoTransactionManager.INSTANCE)
                .eventSerializer(json)
                .snapshotSerializer(json)
                .dataType(byte[].class)
                .build();
        engine.createSchema(PostgresEventTableFactory.INSTANCE);
    }

    private static AgroalDataSource pool(Database database, int connections) throws SQLException {
        return AgroalDataSource.from(new AgroalDataSourceConfigurationSupplier()
                .connectionPoolConfiguration(pool -> pool.maxSize(connections)
                        .acquisitionTimeout(Duration.ofSeconds(30))
                        .connectionFactoryConfiguration(connection -> connection
                                .jdbcUrl(database.jdbcUrl())
                                .principal(new NamePrincipal(database.owner()))
                                .credential(new SimplePassword(database.ownerPassword())))));
    }

    @Override
    public String name() {
        return "Axon 4 JDBC event store";
    }

    @Override
    public Result run(int callers, Duration length) throws Exception {
        server.checkpoint();
        Result result = ThreadedLoop.run(callers, length, this::append);
        long found = server.number(database.name(), "SELECT count(*) FROM domainevententry");
        if (found != acknowledged.sum()) {
            throw new NotKept("Axon acknowledged " + acknowledged.sum() + " events, its table holds " + found);
        }
        return result;
    }

    private AxonJdbc append() {
        engine.appendEvents(
                new GenericDomainEventMessage<>("case", Commands.newStream().toString(), 0, PAYLOAD));
        acknowledged.increment();
        return this;
    }

    @Override
    public void close() {
        pool.close();
    }
}
