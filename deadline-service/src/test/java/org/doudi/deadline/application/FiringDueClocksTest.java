package org.doudi.deadline.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.doudi.deadline.application.Counting.at;
import static org.doudi.deadline.application.Facts.BDC;
import static org.doudi.deadline.application.Facts.archived;
import static org.doudi.deadline.application.Facts.basis;
import static org.doudi.deadline.application.Facts.basisReturned;
import static org.doudi.deadline.application.Facts.completed;
import static org.doudi.deadline.application.Facts.concluded;
import static org.doudi.deadline.application.Facts.item;
import static org.doudi.deadline.application.Facts.signed;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.doudi.deadline.Neighbours;
import org.doudi.deadline.Surroundings;
import org.doudi.events.CaseState;
import org.doudi.events.ClockKind;
import org.doudi.events.DeadlineEvent.ClockResumed;
import org.doudi.events.DeadlineEvent.ClockStopped;
import org.doudi.events.DeadlineEvent.DeadlineBreached;
import org.doudi.events.DomainEvent;
import org.doudi.events.IntakeEvent.CaseWithdrawn;
import org.doudi.events.Recorded;
import org.doudi.events.ReviewOutcome;
import org.doudi.events.StreamId;
import org.doudi.events.UnitRole;
import org.doudi.store.log.EventLog;
import org.doudi.testkit.Api;
import org.doudi.testkit.ForeignLog;
import org.doudi.testkit.ServiceServers;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// 到期 on a real log: nothing is charged before everybody was heard, and then once, at the due instant (S24).
@QuarkusTest
@WithTestResource(value = ServiceServers.class, initArgs = @ResourceArg(name = "service", value = "deadline"))
@WithTestResource(Neighbours.class)
class FiringDueClocksTest {
    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final String TIMER = "org.doudi.deadline.adapter.timer.DueTimer";
    private static final ForeignLog ROUTING = new ForeignLog("/routing-service", "user:clerk1");

    private final StreamId caseId = new StreamId(UUID.randomUUID());
    private final Surroundings around = new Surroundings();
    private final List<String> logged = new CopyOnWriteArrayList<>();
    private final Handler listener = new Handler() {
        @Override
        public void publish(LogRecord line) {
            logged.add(line.getMessage());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @Inject
    EventLog log;

    @Inject
    Pool pool;

    @BeforeEach
    void everybodyAnswers() {
        around.allAnswer();
        Logger.getLogger(TIMER).addHandler(listener);
    }

    @AfterEach
    void stopListening() {
        Logger.getLogger(TIMER).removeHandler(listener);
    }

    @AfterAll
    static void close() {
        ROUTING.close();
    }

    @Test
    void dueClocksAreHeldWhileAProducerIsSilentAndThenRunOutOnce() {
        signedOnFriday(caseId);
        around.isSilent("routing");
        itIs("2025-06-04T18:10");

        await().atMost(LIMIT).until(() -> wellness().contains("\"DOWN\""));
        long asked = around.asked("routing");
        await().atMost(LIMIT).until(() -> around.asked("routing") > asked + 4);
        assertThat(events(caseId)).hasSize(1);
        assertThat(logged.stream().filter(line -> line.contains("clocks.held"))).hasSize(1);

        around.answers("routing", ROUTING.heads(caseId, 0));
        await().atMost(LIMIT).until(() -> events(caseId).size() > 1);
        await().atMost(LIMIT).until(() -> wellness().contains("\"UP\""));
        Recorded<DomainEvent> last = events(caseId).getLast();
        assertThat(last.metadata().occurredAt()).isEqualTo(at("2025-06-04T17:30"));
        assertThat(((DeadlineBreached) last.event()).detectedAt()).isEqualTo(at("2025-06-04T18:10"));
        assertThat(logged.stream().filter(line -> line.contains("clocks.released")))
                .hasSize(1);

        ROUTING.tells(caseId, completed(1, BDC), at("2025-06-04T18:05"));
        await().atMost(LIMIT).until(() -> !stops(caseId).isEmpty());
        assertThat(breaches(caseId)).hasSize(1);
    }

    @Test
    void whatWasDoneInTimeIsNotChargedThoughItArrivesLater() {
        signedOnFriday(caseId);
        around.answers("routing", ROUTING.heads(caseId, 1));
        long asked = around.asked("routing");
        itIs("2025-06-04T18:10");
        await().atMost(LIMIT).until(() -> around.asked("routing") > asked);
        await().atMost(LIMIT).until(() -> wellness().contains("\"DOWN\""));

        ROUTING.tells(caseId, completed(1, BDC), at("2025-06-04T17:30"));
        await().atMost(LIMIT).until(() -> !stops(caseId).isEmpty());
        assertThat(stops(caseId).getFirst().onTime()).isTrue();
        assertThat(breaches(caseId)).isEmpty();
    }

    @Test
    void aLateCompletionThatIsSeenFirstTellsTheBreachAtItsInstant() {
        signedOnFriday(caseId);
        around.isSilent("evaluation");
        itIs("2025-06-04T18:10");
        ROUTING.tells(caseId, completed(1, BDC), at("2025-06-04T17:30:01"));

        await().atMost(LIMIT).until(() -> events(caseId).size() > 2);
        assertThat(events(caseId).stream()
                        .skip(1)
                        .limit(2)
                        .map(event -> event.metadata().occurredAt()))
                .containsExactly(at("2025-06-04T17:30"), at("2025-06-04T17:30:01"));
        assertThat(breaches(caseId))
                .singleElement()
                .satisfies(breach -> assertThat(breach.detectedAt()).isEqualTo(at("2025-06-04T18:10")));
        around.allAnswer();
        await().atMost(LIMIT).until(() -> wellness().contains("\"UP\""));
        assertThat(breaches(caseId)).hasSize(1);
    }

    /// 三.7: what oversight has filed in time may still be on its way.
    @Test
    void nobodyIsLateByAnArchiveBeforeReportingWasAsked() {
        itIs("2025-03-10T16:00");
        try (ForeignLog intake = new ForeignLog("/intake-service", "system:test");
                ForeignLog reporting = new ForeignLog("/reporting-service", "system:test")) {
            intake.tells(caseId, new CaseWithdrawn(), at("2025-03-10T16:00"));
            await().atMost(LIMIT).until(() -> events(caseId).size() == 1);
            around.isSilent("reporting");
            itIs("2025-03-17T18:10");
            await().atMost(LIMIT).until(() -> wellness().contains("\"DOWN\""));
            long asked = around.asked("reporting");
            await().atMost(LIMIT).until(() -> around.asked("reporting") > asked + 2);
            assertThat(breaches(caseId)).isEmpty();

            around.answers("reporting", reporting.heads(caseId, 1));
            reporting.tells(caseId, archived(CaseState.WITHDRAWN), at("2025-03-17T17:30"));
            await().atMost(LIMIT).until(() -> !stops(caseId).isEmpty());
            await().atMost(LIMIT).until(() -> wellness().contains("\"UP\""));
            assertThat(stops(caseId).getFirst().onTime()).isTrue();
            assertThat(breaches(caseId)).isEmpty();
        }
    }

    /// 三.7: while oversight is away, the window's 归档 waits for it, and whoever owes the case itself is late all the
    /// same.
    @Test
    void aSilentReportingHoldsTheArchiveAlone() {
        StreamId other = new StreamId(UUID.randomUUID());
        itIs("2025-03-10T16:00");
        try (ForeignLog intake = new ForeignLog("/intake-service", "system:test")) {
            intake.tells(caseId, new CaseWithdrawn(), at("2025-03-10T16:00"));
            ROUTING.tells(other, Facts.opened(), at("2025-03-10T16:00"));
            await().atMost(LIMIT)
                    .until(() -> events(caseId).size() == 1 && events(other).size() == 1);
            around.isSilent("reporting");
            itIs("2025-03-17T18:10");

            await().atMost(LIMIT).until(() -> !breaches(other).isEmpty());
            assertThat(breaches(other).getFirst().kind()).isEqualTo(ClockKind.REVIEW);
            long asked = around.asked("reporting");
            await().atMost(LIMIT).until(() -> around.asked("reporting") > asked + 2);
            assertThat(breaches(caseId)).isEmpty();
            assertThat(wellness()).contains("\"DOWN\"");

            around.allAnswer();
            await().atMost(LIMIT).until(() -> !breaches(caseId).isEmpty());
            assertThat(breaches(caseId).getFirst().kind()).isEqualTo(ClockKind.ARCHIVE);
        }
    }

    /// Instances share the shards: a head that this one does not read counts once it is in the tables of all.
    @Test
    void whatAnotherInstanceHasSeenCounts() {
        signedOnFriday(caseId);
        around.answers("evaluation", Map.of(5, 1L));
        itIs("2025-06-04T18:10");
        await().atMost(LIMIT).until(() -> wellness().contains("\"DOWN\""));
        assertThat(breaches(caseId)).isEmpty();

        pool.query("INSERT INTO consumer_checkpoint (producer, shard, position, hash)"
                        + " VALUES ('/evaluation-service', 5, 1, '')")
                .executeAndAwait();
        await().atMost(LIMIT).until(() -> !breaches(caseId).isEmpty());
    }

    /// The completion may be among what is parked: nobody is charged until an operator has looked.
    @Test
    void theClocksOfAParkedCaseWaitForTheOperator() {
        StreamId other = new StreamId(UUID.randomUUID());
        signedOnFriday(caseId);
        signedOnFriday(other);
        pool.preparedQuery("INSERT INTO parked_event (shard, stream, producer, position, headers, body, reason)"
                        + " VALUES (0, $1, '/somebody', 1, '{}', '', 'a test')")
                .executeAndAwait(Tuple.of(caseId.value()));
        itIs("2025-06-04T18:10");

        await().atMost(LIMIT).until(() -> !breaches(other).isEmpty());
        assertThat(breaches(caseId)).isEmpty();
        pool.preparedQuery("DELETE FROM parked_event WHERE stream = $1").executeAndAwait(Tuple.of(caseId.value()));
        await().atMost(LIMIT).until(() -> !breaches(caseId).isEmpty());
    }

    /// Whatever of it comes in one poll: what a clock did last counts.
    @Test
    void aBreachedClockThatResumesIsNotWatchedAgain() {
        itIs("2025-03-10T10:00");
        ROUTING.tells(caseId, concluded(item(1, ReviewOutcome.CANNOT_BY_POLICY, BDC)), at("2025-03-10T10:00"));
        await().atMost(LIMIT).until(() -> watched(caseId) == 1);
        itIs("2025-03-11T18:00");
        await().atMost(LIMIT).until(() -> !breaches(caseId).isEmpty());
        ROUTING.tells(caseId, basis(1, BDC), at("2025-03-11T18:00"));
        ROUTING.tells(caseId, basisReturned(1, BDC), at("2025-03-11T18:00"));

        await().atMost(LIMIT)
                .until(() -> events(caseId).stream().anyMatch(event -> event.event() instanceof ClockResumed));
        assertThat(watched(caseId)).isZero();
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

    private void signedOnFriday(StreamId stream) {
        itIs("2025-05-30T16:00");
        ROUTING.tells(stream, signed(BDC, UnitRole.SOLE), at("2025-05-30T16:00"));
        await().atMost(LIMIT).until(() -> events(stream).size() == 1);
    }

    private List<Recorded<DomainEvent>> events(StreamId stream) {
        return log.load(stream).await().atMost(LIMIT);
    }

    private List<DeadlineBreached> breaches(StreamId stream) {
        return events(stream, DeadlineBreached.class);
    }

    private List<ClockStopped> stops(StreamId stream) {
        return events(stream, ClockStopped.class);
    }

    private <E> List<E> events(StreamId stream, Class<E> type) {
        return events(stream).stream()
                .map(Recorded::event)
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    private long watched(StreamId stream) {
        return pool.preparedQuery("SELECT count(*) FROM open_clock WHERE stream = $1")
                .executeAndAwait(Tuple.of(stream.value()))
                .iterator()
                .next()
                .getLong(0);
    }

    private static String wellness() {
        return door().get("/q/health/well").json().path("status").toString();
    }

    private static Api door() {
        return Api.at(URI.create(ConfigProvider.getConfig().getValue("test.url", String.class)));
    }
}
