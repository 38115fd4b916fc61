package org.doudi.replay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.doudi.local.server.Database;
import org.doudi.replay.Replayed;
import org.doudi.testkit.life.GeneratedLog;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What `./doudi replay` answers to a script.
class ReplayCommandTest {
    private final Replayed replayed = Replayed.fresh("replayed_cli");

    @BeforeEach
    void someCases() {
        replayed.takes(new GeneratedLog(2, 12, 50).next(500));
    }

    @AfterEach
    void close() {
        replayed.close();
    }

    @Test
    void zeroWhereItIsEqual_oneWhereItDiffers() {
        assertThat(run()).isZero();
        assertThat(run("--from", "2026-01-05 09:30", "--to", "2026-01-05 10:00"))
                .isZero();
        assertThat(run("--as-of", "2026-01-05 10:00")).isZero();

        replayed.tamper("DELETE FROM projection_1.work_item");

        assertThat(run()).isOne();
        assertThat(run("--switch")).isOne();
        assertThat(run()).isZero();
        assertThat(run("--list")).isZero();
        assertThat(run("--drop", "1")).isZero();
    }

    @Test
    void twoWhereItCouldNotBeDone() {
        assertThat(run("--drop", "1")).isEqualTo(2);
        assertThat(run("--drop", "99")).isEqualTo(2);
        assertThat(run("--switch", "--as-of", "2026-01-05 10:00")).isEqualTo(2);
        assertThat(run("--keep", "--switch")).isEqualTo(2);
        assertThat(run("--case", "x")).isEqualTo(2);
        assertThat(run("--from", "yesterday")).isEqualTo(2);
        assertThat(ReplayCommand.run(environment("wrong"))).isEqualTo(2);
        assertThat(ReplayCommand.run(Map.of())).isEqualTo(2);
    }

    private int run(String... arguments) {
        return ReplayCommand.run(environment(replayed.database().name()), arguments);
    }

    private Map<String, String> environment(String password) {
        Database database = replayed.database();
        return Map.of(
                "DOUDI_DB_PORT",
                Integer.toString(database.port()),
                "DOUDI_DB_NAME",
                database.name(),
                "DOUDI_DB_REPLAY_USER",
                database.replay(),
                "DOUDI_DB_REPLAY_PASSWORD",
                password);
    }
}
