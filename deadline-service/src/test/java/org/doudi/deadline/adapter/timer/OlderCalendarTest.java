package org.doudi.deadline.adapter.timer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.doudi.deadline.Neighbours;
import org.doudi.deadline.Surroundings;
import org.doudi.deadline.application.OpenClocks;
import org.doudi.deadline.domain.clock.Witnesses;
import org.doudi.store.look.Lookouts;
import org.doudi.testkit.ServiceServers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// No clock runs out before it is counted by the calendar in force.
@QuarkusTest
@WithTestResource(value = ServiceServers.class, initArgs = @ResourceArg(name = "service", value = "deadline"))
@WithTestResource(Neighbours.class)
class OlderCalendarTest {
    private static final Duration LIMIT = Duration.ofSeconds(20);
    private static final String DUE =
            "INSERT INTO open_clock (clock_id, stream, due_at, provisional, calendar_revision)"
                    + " VALUES ($1, $1, '2022-03-07T01:30:00Z', false, $2)";
    private static final Instant FIRST_DUE = Instant.parse("2022-03-07T01:30:00Z");

    @Inject
    Lookouts sweeping;

    @Inject
    OpenClocks clocks;

    @Inject
    Pool pool;

    private final UUID clock = UUID.randomUUID();

    /// Business time stands before it, so that nothing fires; only what would is looked at.
    @BeforeEach
    void nobodySweeps() {
        new Surroundings().itIs("2022-03-07T09:00");
        sweeping.stop(new ShutdownEvent());
    }

    @AfterEach
    void asBefore() {
        pool.preparedQuery("DELETE FROM open_clock WHERE clock_id = $1").executeAndAwait(Tuple.of(clock));
        sweeping.start(new StartupEvent());
    }

    @Test
    void whatIsCountedByAnOlderCalendarIsNotDue() {
        pool.preparedQuery(DUE).executeAndAwait(Tuple.of(clock, -1));
        assertThat(isDue()).isFalse();
        pool.preparedQuery("UPDATE open_clock SET calendar_revision = 999999999 WHERE clock_id = $1")
                .executeAndAwait(Tuple.of(clock));
        await().atMost(LIMIT).until(this::isDue);
    }

    /// Half an hour from now nothing else is due.
    private boolean isDue() {
        return clocks.look(Witnesses.ALL)
                .await()
                .atMost(LIMIT)
                .earliest()
                .filter(FIRST_DUE::equals)
                .isPresent();
    }
}
