package org.doudi.deadline.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.doudi.deadline.application.Counting.at;
import static org.doudi.deadline.application.Facts.BDC;
import static org.doudi.deadline.application.Facts.leaderCame;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.doudi.deadline.Neighbours;
import org.doudi.deadline.Surroundings;
import org.doudi.events.ClockKind;
import org.doudi.events.DeadlineEvent.ClockStarted;
import org.doudi.events.DeadlineEvent.ClockStopped;
import org.doudi.events.DeadlineEvent.DeadlineBreached;
import org.doudi.events.DeadlineEvent.PeriodOpened;
import org.doudi.events.DomainEvent;
import org.doudi.events.OrgCode;
import org.doudi.events.PeriodKind;
import org.doudi.events.Recorded;
import org.doudi.events.RoutingEvent.DepartmentRegistered;
import org.doudi.events.StreamId;
import org.doudi.store.config.DoudiConfig;
import org.doudi.store.decider.DeciderRunner;
import org.doudi.store.decider.EventIds;
import org.doudi.store.log.EventLog;
import org.doudi.store.time.BusinessClock;
import org.doudi.testkit.ForeignLog;
import org.doudi.testkit.ServiceServers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/// 周期开始: from the first clock on each month begins once, at its first instant, whenever somebody looks — and what is
/// owed of it is clocked, and ends with what oversight records.
@QuarkusTest
@WithTestResource(value = ServiceServers.class, initArgs = @ResourceArg(name = "service", value = "deadline"))
@WithTestResource(Neighbours.class)
@TestProfile(OpeningPeriodsTest.OfItsOwn.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class OpeningPeriodsTest {
    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final LocalDate OCTOBER = LocalDate.of(2025, 10, 1);

    /// A log on which nobody else has begun a clock.
    public static final class OfItsOwn implements QuarkusTestProfile {}

    private final Surroundings around = new Surroundings();

    @Inject
    OpeningPeriods opening;

    @Inject
    OpenedPeriods opened;

    @Inject
    StationedUnits units;

    @Inject
    DeciderRunner runner;

    @Inject
    EventIds ids;

    @Inject
    ProducerHeads producers;

    @Inject
    DoudiConfig config;

    @Inject
    EventLog log;

    @Inject
    BusinessClock clock;

    @BeforeEach
    void everybodyAnswers() {
        around.allAnswer();
    }

    private void theFirstClockBegan(String local) {
        itIs(local);
        try (ForeignLog intake = new ForeignLog("/intake-service", "user:clerk1")) {
            StreamId stream = new StreamId(UUID.randomUUID());
            intake.tells(stream, Facts.registered(), at(local));
            await().atMost(LIMIT).until(() -> !events(stream).isEmpty());
        }
    }

    @Test
    @Order(1)
    void nothingBeginsBeforeWhoIsInTheHallIsKnown() {
        theFirstClockBegan("2025-09-16T10:00");
        itIs("2025-10-01T00:00");
        around.isSilent("routing");
        assertThatThrownBy(() -> opening.open().await().atMost(LIMIT)).hasMessageContaining("routing");
        assertThat(events(month(OCTOBER))).isEmpty();
    }

    @Test
    @Order(2)
    void nothingBeginsEarly() {
        registers(BDC, "DEPARTMENT");
        registers(new OrgCode("GD"), "ENTERPRISE");
        registers(new OrgCode("ZWFWJ"), "BUREAU");
        itIs("2025-09-30T23:59:59.999");
        assertThat(opening.open().await().atMost(LIMIT)).isZero();
        assertThat(events(month(OCTOBER))).isEmpty();
    }

    /// Two instances look at once, again and again; the service was away over two beginnings.
    @Test
    @Order(3)
    void eachMonthBeginsOnceAtItsFirstInstantHoweverManyLook() {
        itIs("2026-01-05T09:00");
        OpeningPeriods other = another();
        for (int look = 0; look < 8; look++) {
            Uni.join().all(opening.open(), other.open()).andFailFast().await().atMost(LIMIT);
        }
        for (int ahead = 0; ahead < 4; ahead++) {
            LocalDate first = OCTOBER.plusMonths(ahead);
            assertThat(beginnings(month(first))).as("%s", first).singleElement().satisfies(event -> {
                assertThat(event.metadata().occurredAt()).isEqualTo(at(first.atStartOfDay()));
                assertThat(((PeriodOpened) event.event()).lastDay())
                        .isEqualTo(first.plusMonths(1).minusDays(1));
                assertThat(((PeriodOpened) event.event()).units()).containsExactly(BDC, new OrgCode("GD"));
            });
        }
        assertThat(events(month(OCTOBER.plusMonths(4)))).isEmpty();
        assertThat(beginnings(PeriodKind.QUARTER.streamOf(config.centre(), OCTOBER)))
                .hasSize(1);
        assertThat(beginnings(PeriodKind.QUARTER.streamOf(config.centre(), LocalDate.of(2026, 1, 1))))
                .hasSize(1);
        assertThat(beginnings(PeriodKind.YEAR.streamOf(config.centre(), LocalDate.of(2026, 1, 1))))
                .hasSize(1);
    }

    /// 三.6: on the stream of the month that is summed up.
    @Test
    @Order(4)
    void whatIsOwedOfAMonthIsClockedAndEndsWithWhatOversightRecords() {
        LocalDate september = LocalDate.of(2025, 9, 1);
        await().atMost(LIMIT).until(() -> started(month(september)).size() == 1);
        // S25: the make-up Saturday after the holiday.
        assertThat(started(month(september)).getFirst().dueAt()).isEqualTo(at("2025-10-11T17:30"));
        LocalDate december = LocalDate.of(2025, 12, 1);
        await().atMost(LIMIT).until(() -> started(month(december)).size() == 3);
        assertThat(started(month(december)))
                .extracting(ClockStarted::kind)
                .containsExactlyInAnyOrder(ClockKind.MONTHLY, ClockKind.LEADER, ClockKind.LEADER);
        ClockStarted summary = started(month(december)).stream()
                .filter(clock -> clock.kind() == ClockKind.MONTHLY)
                .findFirst()
                .orElseThrow();
        assertThat(summary.dueAt()).isEqualTo(at("2026-01-06T17:30"));
        assertThat(summary.startEventId())
                .isEqualTo(beginnings(month(LocalDate.of(2026, 1, 1)))
                        .getFirst()
                        .metadata()
                        .id());

        try (ForeignLog reporting = new ForeignLog("/reporting-service", "user:lead1")) {
            reporting.tells(month(december), Facts.summary("2025-12-01"), at("2026-01-06T10:00"));
            reporting.tells(
                    month(LocalDate.of(2026, 1, 1)), leaderCame(BDC, "2026-01-06T10:00"), at("2026-01-06T10:00"));
            await().atMost(LIMIT).until(() -> stops(month(december)).size() == 1);
            assertThat(stops(month(december)).getFirst().onTime()).isTrue();
            await().atMost(LIMIT)
                    .until(() -> stops(month(LocalDate.of(2026, 1, 1))).size() == 1);
        }
    }

    /// What was due while the service was away charges whoever owed it, and waits for oversight alone.
    @Test
    @Order(5)
    void aSilentReportingHoldsThem() {
        around.isSilent("reporting");
        itIs("2026-02-02T09:00");
        long asked = around.asked("reporting");
        await().atMost(LIMIT).until(() -> around.asked("reporting") > asked + 2);
        assertThat(breaches(month(LocalDate.of(2026, 1, 1)))).isEmpty();

        around.allAnswer();
        around.isSilent("intake");
        await().atMost(LIMIT)
                .until(() -> breaches(month(LocalDate.of(2026, 1, 1))).size() == 1);
        assertThat(breaches(month(LocalDate.of(2026, 1, 1))).getFirst().scope().unit())
                .contains(new OrgCode("GD"));
        around.allAnswer();
    }

    private void registers(OrgCode unit, String kind) {
        try (ForeignLog routing = new ForeignLog("/routing-service", "system:routing")) {
            routing.tells(
                    new StreamId(UUID.randomUUID()),
                    new DepartmentRegistered(unit, unit.value(), kind, at("2022-12-02T00:00")),
                    at("2022-12-02T00:00"));
        }
        if (!kind.equals("BUREAU")) {
            await().atMost(LIMIT)
                    .until(() -> units.of(config.centre(), at("2025-01-01T00:00"))
                            .await()
                            .atMost(LIMIT)
                            .contains(unit));
        }
    }

    private OpeningPeriods another() {
        return new OpeningPeriods(opened, units, runner, clock, ids, producers, () -> true, config);
    }

    private StreamId month(LocalDate first) {
        return PeriodKind.MONTH.streamOf(config.centre(), first);
    }

    private void itIs(String local) {
        around.itIs(local);
        await().atMost(LIMIT).until(() -> clock.now().equals(at(local)));
    }

    private List<Recorded<DomainEvent>> events(StreamId stream) {
        return log.load(stream).await().atMost(LIMIT);
    }

    private List<Recorded<DomainEvent>> beginnings(StreamId stream) {
        return events(stream).stream()
                .filter(event -> event.event() instanceof PeriodOpened)
                .toList();
    }

    private List<ClockStarted> started(StreamId stream) {
        return of(stream, ClockStarted.class);
    }

    private List<ClockStopped> stops(StreamId stream) {
        return of(stream, ClockStopped.class);
    }

    private List<DeadlineBreached> breaches(StreamId stream) {
        return of(stream, DeadlineBreached.class);
    }

    private <E> List<E> of(StreamId stream, Class<E> type) {
        return events(stream).stream()
                .map(Recorded::event)
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }
}
