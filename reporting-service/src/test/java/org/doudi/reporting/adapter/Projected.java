package org.doudi.reporting.adapter;

import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.doudi.events.EventMetadata;
import org.doudi.events.RecordedBytes;
import org.doudi.reporting.domain.Story;
import org.doudi.store.consume.Projection;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// The projection over real PostgreSQL, fed with stories as the consumer would feed it.
@ApplicationScoped
public class Projected {
    private static final List<String> TABLES = List.of(
            "event_log",
            "case_ledger",
            "case_unit",
            "work_item",
            "figure_fact",
            "breach",
            "department_name",
            "case_recusal");

    private static final String EMPTY = "DO $$ BEGIN EXECUTE (SELECT 'TRUNCATE event_log, case_text, '"
            + " || string_agg(oid::regclass::text, ', ') FROM pg_class WHERE relkind = 'r' AND relnamespace = (SELECT"
            + " 'projection_' || generation FROM projection_generation WHERE state = 'LIVE')::regnamespace); END $$";
    private static final List<String> OVERSIGHT =
            List.of("accountability", "article", "guide_revision", "discipline_brief", "briefed_case");

    private final Pool pool;
    private final Projection projection;
    private final String url;
    private final String ownerPassword;

    Projected(
            Pool pool,
            Projection projection,
            @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url,
            @ConfigProperty(name = "quarkus.flyway.password") String ownerPassword) {
        this.pool = pool;
        this.projection = projection;
        this.url = url;
        this.ownerPassword = ownerPassword;
    }

    /// Nothing but these cases, each as one chunk.
    public void holds(Story... stories) {
        empty();
        chunks(stories).forEach(this::apply);
    }

    /// The events of the stories, by shard, with positions as their producers would have given them.
    public static List<List<RecordedBytes>> chunks(Story... stories) {
        Map<String, Long> positions = new HashMap<>();
        return Stream.of(stories)
                .map(story -> story.bytes().stream()
                        .map(event -> placed(event, positions))
                        .toList())
                .toList();
    }

    private static RecordedBytes placed(RecordedBytes event, Map<String, Long> positions) {
        EventMetadata m = event.metadata();
        long position = positions.merge(m.source() + "/" + m.shard(), 1L, Long::sum);
        EventMetadata placed = new EventMetadata(
                m.id(),
                m.source(),
                m.type(),
                m.stream(),
                m.occurredAt(),
                m.recordedAt(),
                m.version(),
                m.shard(),
                position,
                m.causation(),
                m.correlation(),
                m.actor(),
                m.centre(),
                m.policy(),
                m.channel(),
                m.caseNo());
        return new RecordedBytes(placed, event.body(), event.hash());
    }

    public void apply(List<RecordedBytes> chunk) {
        int shard = chunk.getFirst().metadata().shard();
        pool.withTransaction(connection -> projection.apply(connection, shard, chunk))
                .await()
                .indefinitely();
    }

    public void empty() {
        asOwner(statement -> {
            statement.execute(EMPTY);
            return List.of();
        });
    }

    /// What oversight recorded itself is not looked up any more.
    public void forgetsTheActsOfOversight() {
        asOwner(statement -> {
            statement.execute("TRUNCATE " + String.join(", ", OVERSIGHT));
            return List.of();
        });
    }

    /// Every row of every table, in a fixed order.
    public List<String> rows() {
        return TABLES.stream()
                .flatMap(table -> rowsOf(table).stream().map(row -> table + " " + row))
                .toList();
    }

    public List<String> rowsOf(String table) {
        return asOwner(statement -> {
            List<String> rows = new ArrayList<>();
            ResultSet found = statement.executeQuery("SELECT t::text FROM " + table + " t ORDER BY 1");
            while (found.next()) {
                rows.add(found.getString(1));
            }
            return rows;
        });
    }

    /// No text is waiting to be opened for the search.
    public boolean nothingIsDue() {
        return rowsOf("(SELECT case_id FROM case_text WHERE due_since IS NOT NULL)")
                .isEmpty();
    }

    /// The consumer has applied this producer's shard up to here.
    public void reached(String producer, int shard, long position) {
        asOwner(statement -> {
            statement.execute("INSERT INTO consumer_checkpoint (producer, shard, position, hash) VALUES ('" + producer
                    + "', " + shard + ", " + position + ", '') ON CONFLICT (producer, shard) DO UPDATE SET position = "
                    + position);
            return List.of();
        });
    }

    /// What was only said to have been applied is not believed by the service's own consumer.
    public void forgetsWhatItReached() {
        asOwner(statement -> {
            statement.execute("DELETE FROM consumer_checkpoint WHERE hash = ''");
            return List.of();
        });
    }

    /// As an earlier release has left it.
    public void asBefore(String... statements) {
        asOwner(statement -> {
            for (String each : statements) {
                statement.execute(each);
            }
            return List.of();
        });
    }

    /// Every table, of every generation, where somebody's words stand.
    public List<String> tablesThatSay(String words) {
        return asOwner(statement -> {
            List<String> tables = new ArrayList<>();
            ResultSet all = statement.executeQuery("SELECT schemaname || '.' || tablename FROM pg_tables"
                    + " WHERE schemaname NOT IN ('pg_catalog', 'information_schema')");
            while (all.next()) {
                tables.add(all.getString(1));
            }
            List<String> found = new ArrayList<>();
            for (String table : tables) {
                ResultSet saying = statement.executeQuery(
                        "SELECT count(*) FROM " + table + " t WHERE position('" + words + "' IN t::text) > 0");
                if (saying.next() && saying.getLong(1) > 0) {
                    found.add(table);
                }
            }
            return found;
        });
    }

    /// How often an index was scanned.
    public long scansOf(String index) {
        return Long.parseLong(asOwner(statement -> {
                    ResultSet found = statement.executeQuery(
                            "SELECT idx_scan FROM pg_stat_user_indexes WHERE indexrelname = '" + index + "'");
                    return found.next() ? List.of(Long.toString(found.getLong(1))) : List.of("0");
                })
                .getFirst());
    }

    /// One more event of the case waits for an operator.
    public void parks(Story story) {
        asOwner(statement -> {
            statement.execute("INSERT INTO parked_event (shard, stream, producer, position, headers, body, reason)"
                    + " VALUES (0, '" + story.id() + "', '/intake-service', 999, '{}', '', 'test')");
            return List.of();
        });
    }

    private List<String> asOwner(Work work) {
        try (Connection connection = DriverManager.getConnection(url, "reporting_owner", ownerPassword);
                Statement statement = connection.createStatement()) {
            return work.in(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private interface Work {
        List<String> in(Statement statement) throws SQLException;
    }
}
