package org.doudi.restore;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.security.KeyPairGenerator;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.doudi.audit.Databases;
import org.doudi.audit.Verify;
import org.doudi.events.Channel;
import org.doudi.events.EventChain;
import org.doudi.events.EventMetadata;
import org.doudi.events.RecordedBytes;
import org.doudi.events.Shards;
import org.doudi.events.StreamId;
import org.doudi.local.server.Database;
import org.doudi.local.server.RestoreRole;
import org.doudi.testkit.Servers;
import org.flywaydb.core.Flyway;

/// The tables of all services by their own migrations, with events as the services would have recorded them, and what
/// each had read of them.
final class Written implements AutoCloseable {
    static final String TOPIC = "doudi.lost.v1";
    private static final Path PROJECT = Path.of("..");
    private static final Shards SHARDS = new Shards(12);
    private static final String COLUMNS = " (shard, position, id, stream, version, type, occurred_at, recorded_at,"
            + " causation, correlation, actor, centre, policy, channel, case_no, body, hash";
    private static final String VALUES = " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?";

    private final Map<String, Connection> databases = new HashMap<>();
    private final Map<String, byte[]> hashes = new HashMap<>();
    private final Map<String, Long> positions = new HashMap<>();
    private final Map<String, Long> versions = new HashMap<>();
    private final Map<Integer, Long> arrivals = new HashMap<>();
    private final String publicKey;

    Written() throws Exception {
        for (String service : Databases.SERVICES) {
            migrate(Servers.database(service));
            databases.put(service, Servers.postgres().connect(service));
        }
        RestoreRole.prepare(Servers.postgres(), "restore", Databases.SERVICES);
        publicKey = Base64.getEncoder()
                .encodeToString(KeyPairGenerator.getInstance("Ed25519")
                        .generateKeyPair()
                        .getPublic()
                        .getEncoded());
    }

    private static void migrate(Database database) {
        List<String> locations = new ArrayList<>();
        locations.add("filesystem:" + PROJECT.resolve("platform/event-store/src/main/resources/db/store"));
        if (database.name().equals("reporting")) {
            locations.add("filesystem:" + PROJECT.resolve("reporting-service/src/main/resources/db/service"));
        }
        Flyway.configure()
                .dataSource(database.jdbcUrl(), database.owner(), database.ownerPassword())
                .locations(locations.toArray(String[]::new))
                .placeholders(Map.of("app_role", database.app(), "replay_role", database.replay(), "shards", "12"))
                .load()
                .migrate();
    }

    static int shard(StreamId stream) {
        return SHARDS.of(stream);
    }

    /// A service records an event of this case.
    RecordedBytes records(String service, StreamId stream, Optional<RecordedBytes> cause, Instant at)
            throws SQLException {
        int shard = shard(stream);
        String log = service + "/" + shard;
        EventMetadata metadata = new EventMetadata(
                UUID.randomUUID(),
                Services.producer(service),
                "doudi.Told.v1",
                stream,
                at,
                at,
                versions.merge(service + stream, 1L, Long::sum),
                shard,
                positions.merge(log, 1L, Long::sum),
                cause.map(event -> event.metadata().id()),
                UUID.randomUUID(),
                "clerk1",
                "150626",
                "2022-12-02",
                Channel.WINDOW,
                Optional.of("乌办反〔2026〕0001号"));
        byte[] body = ("{\"by\":\"" + service + "\"}").getBytes(UTF_8);
        byte[] hash = EventChain.link(hashes.getOrDefault(log, EventChain.genesis()), metadata, body);
        hashes.put(log, hash);
        RecordedBytes event = new RecordedBytes(metadata, body, hash);
        try (PreparedStatement row =
                database(service).prepareStatement("INSERT INTO event" + COLUMNS + ")" + VALUES + ")")) {
            columns(row, event);
            row.executeUpdate();
        }
        head(service, event);
        return event;
    }

    private void head(String service, RecordedBytes event) throws SQLException {
        try (PreparedStatement head = database(service)
                .prepareStatement("UPDATE log_head SET position = ?, hash = ?, recorded_at = ? WHERE shard = ?")) {
            head.setLong(1, event.metadata().position());
            head.setBytes(2, event.hash());
            head.setObject(3, event.metadata().recordedAt().atOffset(ZoneOffset.UTC));
            head.setInt(4, event.metadata().shard());
            head.executeUpdate();
        }
    }

    /// A service has applied an event; reporting-service keeps it, in the order of arrival.
    void reads(String service, RecordedBytes event) throws SQLException {
        EventMetadata metadata = event.metadata();
        try (PreparedStatement checkpoint = database(service)
                .prepareStatement(
                        "INSERT INTO consumer_checkpoint (producer, shard, position, hash) VALUES (?, ?, ?, ?)"
                                + " ON CONFLICT (producer, shard) DO UPDATE SET position = excluded.position,"
                                + " hash = excluded.hash")) {
            checkpoint.setString(1, metadata.source());
            checkpoint.setInt(2, metadata.shard());
            checkpoint.setLong(3, metadata.position());
            checkpoint.setBytes(4, event.hash());
            checkpoint.executeUpdate();
        }
        if (service.equals("reporting")) {
            try (PreparedStatement row = database("reporting")
                    .prepareStatement("INSERT INTO event_log" + COLUMNS + ", producer, seq)" + VALUES + ", ?, ?)")) {
                columns(row, event);
                row.setString(18, metadata.source());
                row.setLong(19, arrivals.merge(metadata.shard(), 1L, Long::sum));
                row.executeUpdate();
            }
        }
    }

    private static void columns(PreparedStatement row, RecordedBytes event) throws SQLException {
        EventMetadata m = event.metadata();
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
    }

    /// The superuser's.
    Connection database(String service) {
        return java.util.Objects.requireNonNull(databases.get(service), service);
    }

    void run(String service, String sql) throws SQLException {
        try (Statement statement = database(service).createStatement()) {
            statement.execute(sql);
        }
    }

    long number(String service, String query) throws SQLException {
        try (Statement statement = database(service).createStatement();
                var rows = statement.executeQuery(query)) {
            return rows.next() ? rows.getLong(1) : -1;
        }
    }

    /// What the program printed, and its exit code behind it.
    String rebuild(String... arguments) {
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        int code = RebuildTopic.run(environment(), new PrintStream(told, true, UTF_8), arguments);
        return told.toString(UTF_8) + code;
    }

    String verify() {
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        int code = Verify.run(environment(), new PrintStream(told, true, UTF_8));
        return told.toString(UTF_8) + code;
    }

    Map<String, String> environment() {
        return Map.of(
                "DOUDI_DB_PORT",
                Integer.toString(Servers.postgres().port()),
                "DOUDI_RESTORE_ROLE",
                RestoreRole.NAME,
                "DOUDI_RESTORE_PASSWORD",
                "restore",
                "DOUDI_AUDIT_ROLE",
                RestoreRole.NAME,
                "DOUDI_AUDIT_PASSWORD",
                "restore",
                "DOUDI_KAFKA",
                Servers.kafka(),
                "DOUDI_TOPIC",
                TOPIC,
                "DOUDI_TOPICS",
                PROJECT.resolve("deploy/kafka/topics.json").toString(),
                "DOUDI_AUDIT_PUBLIC_KEY",
                publicKey);
    }

    @Override
    public void close() throws SQLException {
        for (Connection database : databases.values()) {
            database.close();
        }
    }
}
