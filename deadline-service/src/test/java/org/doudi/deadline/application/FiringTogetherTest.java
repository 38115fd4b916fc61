package org.doudi.deadline.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.doudi.deadline.application.Counting.at;
import static org.doudi.deadline.application.Facts.BDC;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.doudi.deadline.Neighbours;
import org.doudi.deadline.Surroundings;
import org.doudi.deadline.application.OpenClocks.DueClock;
import org.doudi.deadline.application.OpenClocks.Place;
import org.doudi.deadline.domain.clock.CaseClocks;
import org.doudi.deadline.domain.clock.ClockCommand.Fire;
import org.doudi.deadline.domain.clock.ClockDecider;
import org.doudi.deadline.domain.clock.Witnesses;
import org.doudi.events.Channel;
import org.doudi.events.ClockKind;
import org.doudi.events.DeadlineEvent;
import org.doudi.events.DeadlineEvent.ClockRescheduled;
import org.doudi.events.DeadlineEvent.ClockResumed;
import org.doudi.events.DeadlineEvent.ClockScope;
import org.doudi.events.DeadlineEvent.ClockStarted;
import org.doudi.events.DeadlineEvent.ClockStopped;
import org.doudi.events.DeadlineEvent.ClockedPartiesChanged;
import org.doudi.events.DeadlineEvent.ClockedParty;
import org.doudi.events.DeadlineEvent.DeadlineBreached;
import org.doudi.events.DeadlineEvent.PartyRole;
import org.doudi.events.DeadlineEvent.RescheduleCause;
import org.doudi.events.DomainEvent;
import org.doudi.events.OrgCode;
import org.doudi.events.Recorded;
import org.doudi.events.RecordedBytes;
import org.doudi.events.StreamId;
import org.doudi.store.log.Entry;
import org.doudi.store.log.EventLog;
import org.doudi.store.log.PendingEvent;
import org.doudi.store.log.StreamAppend;
import org.doudi.store.time.BusinessClock;
import org.doudi.testkit.ServiceServers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// 17:30: nearly every clock falls due at the close of business. Many run out in one append, each as if it were alone.
@QuarkusTest
@WithTestResource(value = ServiceServers.class, initArgs = @ResourceArg(name = "service", value = "deadline"))
@WithTestResource(Neighbours.class)
class FiringTogetherTest {
    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final Instant CLOSE = at("2025-06-04T17:30");
    private static final Instant AFTER = at("2025-06-04T18:10");
    private static final ClockedParty TAXES = new ClockedParty(new OrgCode("SWJ"), PartyRole.UNIT);

    private final Surroundings around = new Surroundings();
    private final ClockDecider decider = new ClockDecider();

    @Inject
    EventLog log;

    @Inject
    Pool pool;

    @Inject
    OpenClocks openClocks;

    @Inject
    RunningOutTogether runningOut;

    @Inject
    BusinessClock clock;

    /// Before the office opens: the reminder of the morning would be one more event of these cases.
    @BeforeEach
    void beforeTheClose() {
        around.itIs("2025-06-04T07:00");
        await().atMost(LIMIT).until(() -> clock.now().equals(at("2025-06-04T07:00")));
        around.allAnswer();
    }

    @AfterEach
    void nothingStaysOpen() {
        pool.query("DELETE FROM open_clock").executeAndAwait();
        pool.query("UPDATE firing_turn SET until = 'epoch'").executeAndAwait();
    }

    /// More than a batch holds: each runs out, and the moment after all have, none is left.
    @Test
    void allThatIsDueRunsOutOnceHoweverMuchItIs() {
        List<StreamId> cases =
                IntStream.range(0, 2_500).mapToObj(_ -> begun(CLOSE)).toList();
        StreamId later = begun(at("2025-06-05T17:30"));
        around.itIs("2025-06-04T18:10");

        await().atMost(LIMIT).until(() -> watched() == 1);
        assertThat(log.load(cases).await().atMost(LIMIT).values())
                .hasSize(2_500)
                .allSatisfy(events -> {
                    assertThat(breaches(events)).hasSize(1);
                    assertThat(events.getLast().metadata().occurredAt()).isEqualTo(CLOSE);
                    assertThat(breaches(events).getFirst().detectedAt()).isEqualTo(AFTER);
                });
        assertThat(breaches(events(later))).isEmpty();
    }

    /// Its own events are enough: what the whole case would have told is told.
    @Test
    void aClockRunsOutAsItStoodAtLast() {
        StreamId moved = begun(at("2025-06-03T17:30"));
        record(moved, 1, rescheduled(started(moved), CLOSE));
        StreamId charged = begun(CLOSE);
        record(charged, 1, changed(started(charged), List.of(TAXES)));
        StreamId released = begun(CLOSE);
        record(released, 1, changed(started(released), List.of()));
        StreamId two = begun(CLOSE);
        record(two, 1, start(two, ClockKind.REVIEW, CLOSE));

        List<DueClock> due = due();
        assertThat(due).hasSize(5).noneMatch(clock -> clock.own().isEmpty());
        List<DomainEvent> expected = due.stream()
                .<DomainEvent>flatMap(clock -> byTheWholeCase(clock).stream())
                .toList();
        assertThat(runningOut.runOut(due, AFTER).await().atMost(LIMIT)).isEqualTo(5);
        assertThat(List.of(moved, charged, released, two).stream()
                        .flatMap(stream -> events(stream).stream())
                        .map(Recorded::event)
                        .filter(event -> expected.contains(event)))
                .hasSize(5);
        assertThat(breaches(events(charged)).getFirst().clockedParties()).containsExactly(TAXES);
        assertThat(breaches(events(moved)).getFirst().dueAt()).isEqualTo(CLOSE);
        assertThat(breaches(events(released))).isEmpty();
        assertThat(events(two)).hasSize(4);
        assertThat(due()).isEmpty();
    }

    /// 收到办结 while the batch was on its way: it is not charged, and its neighbours wait for nobody.
    @Test
    void aCaseThatGoesOnMeanwhileIsDecidedAnewByItself() {
        List<StreamId> cases =
                IntStream.range(0, 20).mapToObj(_ -> begun(CLOSE)).toList();
        List<DueClock> due = due();
        StreamId done = cases.get(7);
        StreamId charged = cases.get(8);
        record(done, 1, stopped(started(done)));
        record(charged, 1, changed(started(charged), List.of(TAXES)));

        assertThat(runningOut.runOut(due, AFTER).await().atMost(LIMIT)).isEqualTo(19);
        assertThat(breaches(events(done))).isEmpty();
        assertThat(breaches(events(charged)))
                .singleElement()
                .satisfies(breach -> assertThat(breach.clockedParties()).containsExactly(TAXES));
        assertThat(cases.stream().mapToInt(stream -> breaches(events(stream)).size()))
                .hasSize(20)
                .containsOnly(0, 1);
    }

    /// Two instances have read the same batch.
    @Test
    void theSameBatchTwiceRunsOutOnce() {
        List<StreamId> cases =
                IntStream.range(0, 300).mapToObj(_ -> begun(CLOSE)).toList();
        List<DueClock> due = due();
        List<Integer> counts = Uni.join()
                .all(runningOut.runOut(due, AFTER), runningOut.runOut(due, AFTER))
                .andFailFast()
                .await()
                .atMost(LIMIT);

        assertThat(counts.stream().mapToInt(Integer::intValue).sum()).isEqualTo(300);
        assertThat(cases)
                .allSatisfy(stream -> assertThat(breaches(events(stream))).hasSize(1));
    }

    /// 退回: what it was before it stopped stands nowhere in the index, so the case is asked.
    @Test
    void aClockThatWentOnIsDecidedByItsWholeCase() {
        StreamId resumed = begun(CLOSE);
        ClockStarted clock = started(resumed);
        record(resumed, 1, stopped(clock));
        record(
                resumed,
                2,
                new ClockResumed(
                        clock.clockId(),
                        clock.kind(),
                        clock.scope(),
                        CLOSE,
                        false,
                        false,
                        UUID.randomUUID(),
                        Optional.empty()));
        record(resumed, 3, changed(clock, List.of(TAXES)));
        await().atMost(LIMIT).until(() -> due().size() == 1);

        List<DueClock> due = due();
        assertThat(due).singleElement().satisfies(each -> assertThat(each.own()).isEmpty());
        assertThat(runningOut.runOut(due, AFTER).await().atMost(LIMIT)).isEqualTo(1);
        assertThat(breaches(events(resumed)))
                .singleElement()
                .satisfies(breach -> assertThat(breach.clockedParties()).containsExactly(TAXES));
    }

    /// The order of the statements does not matter: what a clock did last in an append counts.
    @Test
    void whatHappensInOneAppendIsTakenTogether() {
        StreamId other = begun(CLOSE);
        record(other, 1, rescheduled(started(other), at("2025-06-05T17:30")));
        StreamId stream = new StreamId(UUID.randomUUID());
        ClockStarted clock = start(stream, ClockKind.BASIS, at("2025-06-03T17:30"));
        record(stream, 0, clock, changed(clock, List.of(TAXES)), rescheduled(clock, CLOSE));
        StreamId brief = new StreamId(UUID.randomUUID());
        ClockStarted ended = start(brief, ClockKind.BASIS, CLOSE);
        record(brief, 0, ended, stopped(ended));

        assertThat(due()).singleElement().satisfies(each -> {
            assertThat(each.clockId()).isEqualTo(clock.clockId());
            assertThat(each.dueAt()).isEqualTo(CLOSE);
            assertThat(each.own()).hasSize(3);
            assertThat(each.version()).isEqualTo(3);
        });
    }

    /// One event that cannot be read costs no other clock its breach.
    @Test
    void aClockWhoseEventsCannotBeReadCostsItsNeighboursNothing() {
        StreamId broken = begun(CLOSE);
        StreamId whole = begun(CLOSE);
        List<DueClock> due = due().stream()
                .map(clock -> clock.stream().equals(broken) ? unreadable(clock) : clock)
                .toList();

        assertThatThrownBy(() -> runningOut.runOut(due, AFTER).await().atMost(LIMIT))
                .hasStackTraceContaining("UnreadableEvent");
        assertThat(breaches(events(whole))).hasSize(1);
        assertThat(breaches(events(broken))).isEmpty();
    }

    private static DueClock unreadable(DueClock clock) {
        RecordedBytes event = clock.own().getFirst();
        return new DueClock(
                clock.clockId(),
                clock.stream(),
                clock.dueAt(),
                clock.version(),
                List.of(new RecordedBytes(event.metadata(), new byte[0], event.hash())));
    }

    /// Another instance is at it, and then stands still: a few seconds later this one goes on.
    @Test
    void whoHasNotTheTurnFiresNothingUntilItIsFree() {
        pool.preparedQuery("UPDATE firing_turn SET holder = $1, until = clock_timestamp() + interval '4 seconds'")
                .executeAndAwait(Tuple.of(UUID.randomUUID()));
        StreamId stream = begun(CLOSE);
        long asked = around.asked("routing");
        around.itIs("2025-06-04T18:10");
        await().atMost(LIMIT).until(() -> around.asked("routing") > asked);
        await().pollDelay(Duration.ofMillis(1_200)).atMost(LIMIT).until(() -> isHeldByAnother());
        assertThat(breaches(events(stream))).isEmpty();
        assertThat(around.asked("routing")).isEqualTo(asked + 1);

        await().atMost(LIMIT).until(() -> !breaches(events(stream)).isEmpty());
    }

    private boolean isHeldByAnother() {
        return pool.query("SELECT count(*) FROM firing_turn WHERE until > clock_timestamp()")
                        .executeAndAwait()
                        .iterator()
                        .next()
                        .getLong(0)
                == 1;
    }

    private List<DueClock> due() {
        return openClocks
                .due(Witnesses.STAGES, AFTER, Place.FIRST, 10_000)
                .await()
                .atMost(LIMIT);
    }

    private List<? extends DomainEvent> byTheWholeCase(DueClock due) {
        CaseClocks clocks = decider.initial();
        for (Recorded<DomainEvent> event : events(due.stream())) {
            clocks = decider.evolve(clocks, (DeadlineEvent) event.event());
        }
        return decider.decide(new Fire(due.clockId(), AFTER), clocks);
    }

    private StreamId begun(Instant dueAt) {
        StreamId stream = new StreamId(UUID.randomUUID());
        record(stream, 0, start(stream, ClockKind.BASIS, dueAt));
        return stream;
    }

    private ClockStarted started(StreamId stream) {
        return (ClockStarted) events(stream).getFirst().event();
    }

    private static ClockStarted start(StreamId stream, ClockKind kind, Instant dueAt) {
        return new ClockStarted(
                StreamId.named("clock", stream.toString(), kind.name()).value(),
                kind,
                ClockScope.item(1, 1),
                UUID.randomUUID(),
                at("2025-05-30T16:00"),
                Optional.of(2),
                dueAt,
                Optional.empty(),
                List.of(new ClockedParty(BDC, PartyRole.LEAD_UNIT)),
                kind.clause(),
                // No calendar that another test publishes is newer.
                "999999999",
                false,
                Optional.empty());
    }

    private static ClockRescheduled rescheduled(ClockStarted clock, Instant dueAt) {
        return new ClockRescheduled(
                clock.clockId(),
                clock.kind(),
                clock.scope(),
                clock.dueAt(),
                dueAt,
                RescheduleCause.EXTENSION,
                UUID.randomUUID(),
                Optional.empty());
    }

    private static ClockedPartiesChanged changed(ClockStarted clock, List<ClockedParty> parties) {
        return new ClockedPartiesChanged(clock.clockId(), clock.kind(), clock.scope(), parties);
    }

    private static ClockStopped stopped(ClockStarted clock) {
        return new ClockStopped(
                clock.clockId(), clock.kind(), clock.scope(), UUID.randomUUID(), at("2025-06-04T10:00"), true, 2, 0);
    }

    private void record(StreamId stream, long version, DeadlineEvent... events) {
        List<PendingEvent> pending =
                List.of(events).stream().map(FiringTogetherTest::pending).toList();
        log.append(Entry.of(new StreamAppend(stream, version, pending))).await().atMost(LIMIT);
    }

    private static PendingEvent pending(DeadlineEvent event) {
        return new PendingEvent(
                UUID.randomUUID(),
                event,
                at("2025-05-30T16:00"),
                Optional.empty(),
                UUID.randomUUID(),
                "system:deadline",
                "150626",
                "2022-12-02",
                Channel.SYSTEM,
                Optional.of("乌办反〔2026〕0001号"));
    }

    private List<Recorded<DomainEvent>> events(StreamId stream) {
        return log.load(stream).await().atMost(LIMIT);
    }

    private static List<DeadlineBreached> breaches(List<Recorded<DomainEvent>> events) {
        return events.stream()
                .map(Recorded::event)
                .filter(DeadlineBreached.class::isInstance)
                .map(DeadlineBreached.class::cast)
                .toList();
    }

    private long watched() {
        return pool.query("SELECT count(*) FROM open_clock")
                .executeAndAwait()
                .iterator()
                .next()
                .getLong(0);
    }
}
