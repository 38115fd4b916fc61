package org.doudi.reporting.adapter;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.doudi.events.CloudEventHeaders;
import org.doudi.events.EventMetadata;
import org.doudi.events.RecordedBytes;
import org.doudi.local.server.Database;
import org.doudi.reporting.domain.Story;
import org.doudi.testkit.Servers;
import org.flywaydb.core.Flyway;

/// The logs of all services as they would have written them: rows and heads in a database each,
/// and the topic. The log of reporting-service is in the database of the service that runs.
final class WrittenLogs implements AutoCloseable {
    static final List<String> SERVICES = List.of("intake", "routing", "deadline", "evaluation", "reporting");
    private static final String INSERT = "INSERT INTO event (shard, position, id, stream, version, type, occurred_at,"
            + " recorded_at, causation, correlation, actor, centre, policy, channel, case_no, body, hash)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private final String topic;
    private final KafkaProducer<String, byte[]> producer = new KafkaProducer<>(
            Map.of("bootstrap.servers", Servers.kafka(), "acks", "all"),
            new StringSerializer(),
            new ByteArraySerializer());
    private final Map<String, Connection> databases = new HashMap<>();
    private final ChainedLogs chained = new ChainedLogs();

    WrittenLogs(String topic) throws SQLException {
        this.topic = topic;
        for (String service : SERVICES) {
            if (!service.equals("reporting")) {
                make(service);
            }
            Connection database = Servers.postgres().connect(service);
            database.setAutoCommit(false);
            databases.put(service, database);
        }
    }

    private static void make(String name) {
        Database database = Servers.database(name);
        Flyway.configure()
                .dataSource(database.jdbcUrl(), database.owner(), database.ownerPassword())
                .locations("classpath:db/store")
                .placeholders(Map.of("app_role", database.app(), "shards", "12"))
                .load()
                .migrate();
    }

    /// The superuser's connection.
    Connection database(String service) {
        return java.util.Objects.requireNonNull(databases.get(service), service);
    }

    /// Writes the stories one after the other, each event with its head, and keeps them for now.
    List<RecordedBytes> write(Story... stories) throws SQLException {
        List<RecordedBytes> written = chained.place(stories);
        for (RecordedBytes event : written) {
            insert(event);
            database(service(event)).commit();
        }
        return written;
    }

    /// Sends what is not the running service's own: that relays by itself.
    void send(List<RecordedBytes> events) throws SQLException {
        List<RecordedBytes> others = events.stream()
                .filter(event -> !service(event).equals("reporting"))
                .toList();
        others.forEach(this::send);
        producer.flush();
        for (RecordedBytes event : others) {
            try (PreparedStatement relayed = database(service(event))
                    .prepareStatement("UPDATE relay_checkpoint SET position = ? WHERE shard = ?")) {
                relayed.setLong(1, event.metadata().position());
                relayed.setInt(2, event.metadata().shard());
                relayed.executeUpdate();
            }
            database(service(event)).commit();
        }
    }

    void send(RecordedBytes event) {
        ProducerRecord<String, byte[]> message = new ProducerRecord<>(
                topic, event.metadata().shard(), event.metadata().stream().toString(), event.body());
        CloudEventHeaders.write(event)
                .forEach((name, value) -> message.headers().add(name, value.getBytes(UTF_8)));
        var _ = producer.send(message);
    }

    private void insert(RecordedBytes event) throws SQLException {
        EventMetadata m = event.metadata();
        Connection database = database(service(event));
        insert(database, event);
        try (PreparedStatement head = database.prepareStatement(
                "UPDATE log_head SET position = ?, hash = ?, recorded_at = ? WHERE shard = ?")) {
            head.setLong(1, m.position());
            head.setBytes(2, event.hash());
            head.setObject(3, m.recordedAt().atOffset(ZoneOffset.UTC));
            head.setInt(4, m.shard());
            head.executeUpdate();
        }
    }

    static void insert(Connection database, RecordedBytes event) throws SQLException {
        EventMetadata m = event.metadata();
        try (PreparedStatement row = database.prepareStatement(INSERT)) {
            row.setInt(1, m.shard());
            row.setLong(2, m.position());
            row.setObject(3, m.id());
            row.setObject(4, m.stream().value());
            row.setLong(5, m.version());
            row.setString(6, m.type());
            row.setObject(7, m.occurredAt().atOffset(ZoneOffset.UTC));
            row.setObject(8, m.recordedAt().atOffset(ZoneOffset.UTC));
            row.setObject(9, m.causation().orElse(null));
            row.setObject(10, m.correlation());
            row.setString(11, m.actor());
            row.setString(12, m.centre());
            row.setString(13, m.policy());
            row.setString(14, m.channel().name());
            row.setString(15, m.caseNo().orElse(null));
            row.setBytes(16, event.body());
            row.setBytes(17, event.hash());
            row.executeUpdate();
        }
    }

    static String service(RecordedBytes event) {
        String source = event.metadata().source();
        return source.substring(1, source.length() - "-service".length());
    }

    @Override
    public void close() throws SQLException {
        producer.close();
        for (Connection database : databases.values()) {
            database.close();
        }
    }
}
