package org.doudi.reporting.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.doudi.events.CaseState;
import org.doudi.events.RecordedBytes;
import org.doudi.local.server.Database;
import org.doudi.local.server.PostgresAdmin;
import org.doudi.reporting.domain.Stories;
import org.doudi.reporting.domain.Story;
import org.doudi.testkit.Servers;
import org.doudi.testkit.ServiceServers;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The projection's generations, and who may do what to them.
@QuarkusTest
@WithTestResource(value = ServiceServers.class, initArgs = @ResourceArg(name = "service", value = "reporting"))
class GenerationsTest {
    private static final String REFUSED = "42501";
    private static final PostgresAdmin SERVER = Servers.postgres();
    private static final Database DATABASE = new Database("reporting", SERVER.port(), "reporting", "reporting");

    private final Projected projected;

    @Inject
    GenerationsTest(Projected projected) {
        this.projected = projected;
    }

    @BeforeAll
    static void admit() {
        SERVER.admitReplay(DATABASE, "reporting");
    }

    /// By its rights: a replay cannot say anything, and cannot touch what is live.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "INSERT INTO event SELECT * FROM event",
                "INSERT INTO event_log SELECT * FROM event_log",
                "DELETE FROM event_log",
                "UPDATE log_head SET position = 0",
                "UPDATE relay_checkpoint SET position = 0",
                "UPDATE consumer_checkpoint SET position = 0",
                "INSERT INTO idempotency_key SELECT * FROM idempotency_key",
                "SELECT * FROM case_text",
                "INSERT INTO case_text (case_id) VALUES (gen_random_uuid())",
                "DELETE FROM figure_fact",
                "DELETE FROM projection_1.figure_fact",
                "UPDATE projection_generation SET state = 'DROPPED'",
                "CREATE SCHEMA mine",
                "CREATE TABLE public.mine (id int)"
            })
    void whoRebuildsCanAppendNothing(String statement) {
        assertRefused(DATABASE.replay(), statement);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT projection_open()",
                "SELECT projection_switch(1)",
                "SELECT projection_drop(1)",
                "SELECT projection_hold()",
                "SELECT * FROM projection_1.case_ledger",
                "DELETE FROM case_ledger"
            })
    void theServiceItselfChangesNoGeneration(String statement) {
        assertRefused(DATABASE.app(), statement);
    }

    @Test
    void afterASwitchEverybodyIsLedToTheNewGeneration_andTheOldOneStaysAsItWas() {
        List<List<RecordedBytes>> chunks = Projected.chunks(
                Stories.in(CaseState.HANDLING, Story.of("before the switch")),
                Stories.in(CaseState.HANDLING, Story.of("after the switch")));
        projected.empty();
        projected.apply(chunks.getFirst());
        int before = number("SELECT generation FROM projection_generation WHERE state = 'LIVE'");
        int built = asReplay("SELECT projection_open()");
        asReplay("SELECT projection_finish(" + built + ")");

        asReplay("SELECT projection_switch(" + built + ")");

        assertThat(number("SELECT count(*) FROM case_ledger")).isZero();
        projected.apply(chunks.getLast());
        assertThat(number("SELECT count(*) FROM case_ledger")).isOne();
        assertThat(number("SELECT count(*) FROM projection_" + built + ".case_ledger"))
                .isOne();
        assertThat(number("SELECT count(*) FROM projection_" + before + ".case_ledger"))
                .isOne();
        assertThat(number("SELECT count(*) FROM pg_indexes WHERE schemaname = 'projection_" + built + "'"))
                .isEqualTo(number("SELECT count(*) FROM pg_indexes WHERE schemaname = 'projection_" + before + "'"));
        assertRefused(DATABASE.replay(), "DELETE FROM projection_" + built + ".case_ledger");
    }

    @Test
    void theLiveOneIsNeverDropped() {
        int live = number("SELECT generation FROM projection_generation WHERE state = 'LIVE'");

        assertThatThrownBy(() -> as(DATABASE.replay(), "SELECT projection_drop(" + live + ")"))
                .hasMessageContaining("cannot be dropped");
    }

    private static void assertRefused(String role, String statement) {
        assertThatThrownBy(() -> as(role, statement))
                .isInstanceOfSatisfying(
                        SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo(REFUSED));
    }

    private static int asReplay(String query) {
        try {
            return as(DATABASE.replay(), query);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int number(String query) {
        try {
            return as(DATABASE.owner(), query);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int as(String role, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(DATABASE.jdbcUrl(), role, "reporting");
                Statement statement = connection.createStatement()) {
            if (!statement.execute(sql)) {
                return 0;
            }
            ResultSet rows = statement.getResultSet();
            rows.next();
            String value = rows.getString(1);
            return value == null || value.isEmpty() ? 0 : Integer.parseInt(value);
        }
    }
}
