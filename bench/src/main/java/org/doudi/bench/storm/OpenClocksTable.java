package org.doudi.bench.storm;

import io.vertx.mutiny.core.Vertx;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.doudi.bench.log.BenchLog;
import org.doudi.bench.log.Waiting;
import org.doudi.bench.servers.BenchPostgres;
import org.doudi.events.Shards;
import org.doudi.events.StreamId;
import org.doudi.local.server.Database;
import org.flywaydb.core.Flyway;

/// deadline-service's own tables by its own migrations, with clocks that run: so many fall due each day at the
/// close, and a million later than all of them.
///
/// @param database of the service
/// @param days     on which clocks fall due
record OpenClocksTable(BenchPostgres server, Database database, BenchLog log, int days) implements AutoCloseable {
    static final int A_DAY = Integer.parseInt(System.getenv().getOrDefault("DOUDI_STORM", "100000"));
    static final int LATER = 10 * A_DAY;
    private static final Instant FIRST_CLOSE = Instant.parse("2025-06-04T09:30:00Z");
    private static final Shards SHARDS = new Shards(BenchLog.SHARDS);
    private static final String STARTED = "doudi.ClockStarted.v1";
    private static final String DUE_AT = "to_char('" + FIRST_CLOSE + "'::timestamptz AT TIME ZONE 'UTC'"
            + " + day * interval '1 day', 'YYYY-MM-DD\"T\"HH24:MI:SS\"Z\"')";
    /// Later than any that is published: no calendar moves them.
    private static final int REVISION = 1_000;
    private static final String SEED =
            "INSERT INTO seed SELECT seen[1]::uuid, seen[2]::uuid, seen[3]::int, seen[4]::int"
                    + " FROM (SELECT string_to_array(line, ' ') AS seen FROM string_to_table(rtrim(?, E'\\n'), E'\\n') line) lines";
    private static final String GENESIS = "'\\x" + "00".repeat(32) + "'::bytea";

    /// @param days on which clocks fall due
    static OpenClocksTable fill(BenchPostgres server, Vertx vertx, Path project, int days) {
        Database database = server.database("deadline");
        Flyway.configure()
                .dataSource(database.jdbcUrl(), database.owner(), database.ownerPassword())
                .locations(
                        "classpath:db/store",
                        "filesystem:" + project.resolve("deadline-service/src/main/resources/db/service"))
                .placeholders(Map.of("app_role", database.app(), "shards", Integer.toString(BenchLog.SHARDS)))
                .load()
                .migrate();
        OpenClocksTable table =
                new OpenClocksTable(server, database, BenchLog.of(database, vertx, "deadline", 4), days);
        table.fill();
        return table;
    }

    /// When the clocks of a day fall due.
    static Instant closeOf(int day) {
        return FIRST_CLOSE.plus(Duration.ofDays(day));
    }

    /// In the log as it comes about: what falls due at one close began at about the same time.
    private void fill() {
        run(Chained.FUNCTIONS);
        run("CREATE UNLOGGED TABLE seed (clock uuid, stream uuid, shard int, day int)");
        for (int day = 0; day < days; day++) {
            seed(A_DAY, day);
        }
        for (int later = 0; later < LATER; later += A_DAY) {
            seed(A_DAY, days + 30);
        }
        Instant start = Bodies.start();
        run("SET work_mem = '256MB'; INSERT INTO event SELECT " + Chained.columns(STARTED, start, start)
                + " FROM (SELECT *, " + Chained.hashes(STARTED, start, start, "day, stream")
                + " AS hash FROM (SELECT shard,"
                + " row_number() OVER (PARTITION BY shard ORDER BY day, stream) AS position, uuidv7() AS id, stream, day,"
                + " 1::bigint AS version, uuidv7() AS correlation, " + GENESIS + " AS before, "
                + Bodies.started(DUE_AT, "clock") + " AS body FROM seed) placed) linked");
        run("UPDATE log_head h SET position = e.position, hash = e.hash, recorded_at = e.recorded_at FROM (SELECT l.*"
                + " FROM log_head o CROSS JOIN LATERAL (SELECT shard, position, hash, recorded_at FROM event"
                + " WHERE event.shard = o.shard ORDER BY position DESC LIMIT 1) l) e WHERE h.shard = e.shard");
        run("INSERT INTO open_clock (clock_id, stream, due_at, provisional, calendar_revision, shard,"
                + " positions) SELECT clock, s.stream,"
                + " '" + FIRST_CLOSE + "'::timestamptz + day * interval '1 day', false, " + REVISION
                + ", e.shard, ARRAY[e.position]"
                + " FROM seed s JOIN event e ON e.stream = s.stream ORDER BY day, e.position");
        run("DROP TABLE seed");
        run("UPDATE relay_checkpoint r SET position = h.position FROM log_head h WHERE h.shard = r.shard");
        run("INSERT INTO consumer_checkpoint SELECT '/deadline-service', shard, position, hash FROM log_head");
        run("VACUUM ANALYZE");
    }

    private void seed(int count, int day) {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        StringBuilder lines = new StringBuilder(count * 90);
        for (int i = 0; i < count; i++) {
            StreamId stream = new StreamId(new UUID(random.nextLong(), random.nextLong()));
            lines.append(new UUID(random.nextLong(), random.nextLong()))
                    .append(' ')
                    .append(stream)
                    .append(' ')
                    .append(SHARDS.of(stream))
                    .append(' ')
                    .append(day)
                    .append('\n');
        }
        server.run("deadline", SEED, lines.toString());
    }

    /// Behind it are only the clocks that never fall due here.
    Instant endOfDays() {
        return closeOf(days);
    }

    /// Tables of its own.
    void asOwner(String sql) {
        run("SET ROLE " + database.owner() + "; " + sql);
    }

    void run(String sql) {
        server.run("deadline", sql);
    }

    long number(String sql) {
        return server.number("deadline", sql);
    }

    long recorded() {
        return asked("SELECT sum(position)::bigint FROM log_head");
    }

    long relayed() {
        return asked("SELECT sum(position)::bigint FROM relay_checkpoint");
    }

    private long asked(String sql) {
        return Waiting.on(log.pool().query(sql).execute()).iterator().next().getLong(0);
    }

    @Override
    public void close() {
        log.close();
    }
}
