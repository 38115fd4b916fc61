package org.doudi.deadline.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.doudi.deadline.application.Counting.at;
import static org.doudi.deadline.application.Facts.BDC;
import static org.doudi.deadline.application.Facts.completed;
import static org.doudi.deadline.application.Facts.extended;
import static org.doudi.deadline.application.Facts.opened;
import static org.doudi.deadline.application.Facts.signed;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowIterator;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.doudi.deadline.Neighbours;
import org.doudi.deadline.Surroundings;
import org.doudi.events.ClockKind;
import org.doudi.events.DeadlineEvent.BreachWithdrawn;
import org.doudi.events.DeadlineEvent.ClockRescheduled;
import org.doudi.events.DeadlineEvent.ClockStarted;
import org.doudi.events.DeadlineEvent.ClockStopped;
import org.doudi.events.DeadlineEvent.DeadlineBreached;
import org.doudi.events.DomainEvent;
import org.doudi.events.Recorded;
import org.doudi.events.RecordedBytes;
import org.doudi.events.StreamId;
import org.doudi.events.UnitRole;
import org.doudi.store.log.EventLog;
import org.doudi.testkit.Api;
import org.doudi.testkit.ForeignLog;
import org.doudi.testkit.ServiceServers;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// 超期撤销 on a real log: the producer did not know yet, when it was asked, of what had happened in time.
@QuarkusTest
@WithTestResource(value = ServiceServers.class, initArgs = @ResourceArg(name = "service", value = "deadline"))
@WithTestResource(Neighbours.class)
class BackdatedFactsTest {
    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final ForeignLog ROUTING = new ForeignLog("/routing-service", "user:clerk1");

    private final StreamId caseId = new StreamId(UUID.randomUUID());
    private final Surroundings around = new Surroundings();

    @Inject
    EventLog log;

    @Inject
    Pool pool;

    /// Due on Wednesday the 4th of June: Monday is the Dragon Boat Festival.
    @BeforeEach
    void signedOnFriday() {
        around.allAnswer();
        itIs("2025-05-30T16:00");
        ROUTING.tells(caseId, signed(BDC, UnitRole.SOLE), at("2025-05-30T16:00"));
        await().atMost(LIMIT).until(() -> !events().isEmpty());
        assertThat(watchedUntil()).contains(at("2025-06-04T17:30"));
    }

    @AfterAll
    static void close() {
        ROUTING.close();
    }

    @Test
    void whatWasDoneInTimeAndRecordedAfterTheBreachWithdrawsIt() {
        itIs("2025-06-04T18:10");
        await().atMost(LIMIT).until(() -> !all(DeadlineBreached.class).isEmpty());
        ROUTING.tells(caseId, completed(1, BDC), at("2025-06-04T17:30"));

        await().atMost(LIMIT).until(() -> !all(ClockStopped.class).isEmpty());
        List<Recorded<DomainEvent>> events = events();
        assertThat(events.stream().map(event -> event.event().getClass().getSimpleName()))
                .containsSubsequence("DeadlineBreached", "BreachWithdrawn", "ClockStopped");
        Recorded<DomainEvent> withdrawn = events.stream()
                .filter(event -> event.event() instanceof BreachWithdrawn)
                .findFirst()
                .orElseThrow();
        assertThat(withdrawn.metadata().occurredAt()).isEqualTo(at("2025-06-04T17:30"));
        assertThat(withdrawn.metadata().causation())
                .contains(all(BreachWithdrawn.class).getFirst().causeEventId());
        assertThat(all(ClockStopped.class).getFirst().onTime()).isTrue();
        assertThat(watchedUntil()).isEmpty();
    }

    @Test
    void anExtensionThatWasInForceInTimeIsWatchedToItsOwnLimit() {
        itIs("2025-06-04T18:10");
        await().atMost(LIMIT).until(() -> !all(DeadlineBreached.class).isEmpty());
        assertThat(watchedUntil()).isEmpty();
        ROUTING.tells(caseId, extended(BDC, "2025-06-09T17:30"), at("2025-06-04T17:29"));

        await().atMost(LIMIT).until(() -> !all(ClockRescheduled.class).isEmpty());
        assertThat(watchedUntil()).contains(at("2025-06-09T17:30"));
        itIs("2025-06-09T18:00");
        await().atMost(LIMIT).until(() -> all(DeadlineBreached.class).size() == 2);
        assertThat(all(DeadlineBreached.class).getLast().dueAt()).isEqualTo(at("2025-06-09T17:30"));
        assertThat(all(BreachWithdrawn.class)).hasSize(1);
    }

    /// The answer came, and so did what followed; what is missing in between may be what was done in time.
    @Test
    void dueClocksAreHeldWhileTheLogHasAGap() {
        RecordedBytes done = ROUTING.records(caseId, completed(1, BDC), at("2025-06-04T17:29"));
        ROUTING.tells(caseId, opened(), at("2025-06-04T17:29:30"));
        around.answers("routing", ROUTING.heads(caseId, 0));
        itIs("2025-06-04T18:10");
        await().atMost(LIMIT).until(() -> wellness().contains("\"DOWN\""));
        assertThat(all(DeadlineBreached.class)).isEmpty();

        ROUTING.sends(done);
        await().atMost(LIMIT).until(() -> !all(ClockStopped.class).isEmpty());
        await().atMost(LIMIT).until(() -> wellness().contains("\"UP\""));
        assertThat(all(ClockStopped.class).getFirst().onTime()).isTrue();
        assertThat(all(DeadlineBreached.class)).isEmpty();

        itIs("2025-06-06T18:00");
        await().atMost(LIMIT).until(() -> all(DeadlineBreached.class).size() == 2);
        assertThat(all(DeadlineBreached.class).stream().map(DeadlineBreached::kind))
                .containsExactlyInAnyOrder(ClockKind.INFORM, ClockKind.REVIEW);
    }

    private void itIs(String local) {
        around.itIs(local);
        await().atMost(LIMIT)
                .until(() -> door().get("/internal/status")
                        .json()
                        .path("businessTime")
                        .asText()
                        .equals(at(local).toString()));
    }

    private List<Recorded<DomainEvent>> events() {
        return log.load(caseId).await().atMost(LIMIT);
    }

    private <E> List<E> all(Class<E> type) {
        return events().stream()
                .map(Recorded::event)
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    /// Until when the timer watches the handling.
    private Optional<Instant> watchedUntil() {
        UUID handling = all(ClockStarted.class).getFirst().clockId();
        RowIterator<Row> rows = pool.preparedQuery("SELECT due_at FROM open_clock WHERE clock_id = $1")
                .executeAndAwait(Tuple.of(handling))
                .iterator();
        return rows.hasNext() ? Optional.of(rows.next().getOffsetDateTime(0).toInstant()) : Optional.empty();
    }

    private static String wellness() {
        return door().get("/q/health/well").json().path("status").toString();
    }

    private static Api door() {
        return Api.at(URI.create(ConfigProvider.getConfig().getValue("test.url", String.class)));
    }
}
