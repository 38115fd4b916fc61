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
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.doudi.deadline.Neighbours;
import org.doudi.deadline.Surroundings;
import org.doudi.deadline.domain.calendar.DueDates;
import org.doudi.events.DeadlineEvent.ClockStarted;
import org.doudi.events.DeadlineEvent.DeadlineApproaching;
import org.doudi.events.DeadlineEvent.DeadlineBreached;
import org.doudi.events.DeadlineEvent.UrgingNoticeIssued;
import org.doudi.events.DomainEvent;
import org.doudi.events.Recorded;
import org.doudi.events.StreamId;
import org.doudi.events.UnitRole;
import org.doudi.store.log.EventLog;
import org.doudi.testkit.Api;
import org.doudi.testkit.ForeignLog;
import org.doudi.testkit.ServiceServers;
import org.doudi.testkit.TestTokens;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// 临期提醒、督办 on a real log, with business time set.
@QuarkusTest
@WithTestResource(value = ServiceServers.class, initArgs = @ResourceArg(name = "service", value = "deadline"))
@WithTestResource(Neighbours.class)
class RemindingOfLimitsTest {
    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final ForeignLog ROUTING = new ForeignLog("/routing-service", "user:clerk1");

    private final StreamId caseId = new StreamId(UUID.randomUUID());
    private final Surroundings around = new Surroundings();

    @Inject
    EventLog log;

    @Inject
    Pool pool;

    @Inject
    RemindingOfLimits reminding;

    @BeforeEach
    void everybodyAnswers() {
        around.allAnswer();
    }

    @AfterAll
    static void close() {
        ROUTING.close();
    }

    /// S05: over the holiday nothing, then each level once, at its own instant, and 督办 on the morning after the breach.
    @Test
    void eachLevelIsSaidOnceAtItsInstantAndNothingOverTheHoliday() {
        itIs("2025-09-30T11:00");
        ROUTING.tells(caseId, opened(), at("2025-09-30T11:00"));
        await().atMost(LIMIT).until(() -> next(caseId).isPresent());
        assertThat(next(caseId)).hasValue(at("2025-10-09T08:30"));

        for (int day = 1; day <= 8; day++) {
            itIs("2025-10-0" + day + "T10:00");
            nothingMoreIsSaid("again");
        }
        assertThat(events(caseId)).hasSize(1);

        itIs("2025-10-09T08:30");
        said("DAY_BEFORE 2025-10-09T08:30");
        itIs("2025-10-10T08:30");
        said("DAY_BEFORE 2025-10-09T08:30", "DAY_OF 2025-10-10T08:30");
        itIs("2025-10-10T15:30");
        said("DAY_BEFORE 2025-10-09T08:30", "DAY_OF 2025-10-10T08:30", "LAST_HOURS 2025-10-10T15:30");
        nothingMoreIsSaid("again");

        itIs("2025-10-10T17:30:01");
        await().atMost(LIMIT)
                .until(() -> !events(caseId, DeadlineBreached.class).isEmpty());
        nothingMoreIsSaid("again");
        itIs("2025-10-11T08:30");
        await().atMost(LIMIT)
                .until(() -> !events(caseId, UrgingNoticeIssued.class).isEmpty());
        assertThat(events(caseId).getLast().metadata().occurredAt()).isEqualTo(at("2025-10-11T08:30"));
        assertThat(events(caseId).getLast().metadata().actor()).isEqualTo("system:deadline");
        itIs("2025-10-13T10:00");
        nothingMoreIsSaid("again");
        assertThat(events(caseId, UrgingNoticeIssued.class)).hasSize(1);
        assertThat(next(caseId)).isEmpty();
    }

    /// As after a downtime: time has jumped over two reminders and into the third's hour.
    @Test
    void afterAJumpOnlyWhatIsStillSoIsSaidAndNothingAfterTheClose() {
        StreamId forgotten = new StreamId(UUID.randomUUID());
        itIs("2025-03-10T10:00");
        ROUTING.tells(caseId, signed(BDC, UnitRole.SOLE), at("2025-03-10T10:00"));
        ROUTING.tells(forgotten, signed(BDC, UnitRole.SOLE), at("2025-03-11T10:00"));
        await().atMost(LIMIT)
                .until(() -> next(caseId).isPresent() && next(forgotten).isPresent());

        itIs("2025-03-11T20:00");
        nothingMoreIsSaid("after the close");
        itIs("2025-03-12T16:00");
        said("LAST_HOURS 2025-03-12T15:30");
        await().atMost(LIMIT)
                .untilAsserted(() -> assertThat(reminders(forgotten)).containsExactly("DAY_BEFORE 2025-03-12T08:30"));
        assertThat(events(caseId).getLast().metadata().occurredAt()).isEqualTo(at("2025-03-12T15:30"));
    }

    /// What a start of the service does: it looks, and several instances look at once.
    @Test
    void severalLooksSayItOnce() {
        itIs("2025-03-10T10:00");
        ROUTING.tells(caseId, signed(BDC, UnitRole.SOLE), at("2025-03-10T10:00"));
        await().atMost(LIMIT).until(() -> next(caseId).isPresent());
        itIs("2025-03-11T08:30");

        List<Uni<Integer>> looks = List.of(reminding.remind(), reminding.remind(), reminding.remind());
        Uni.join().all(looks).andFailFast().await().atMost(LIMIT);

        said("DAY_BEFORE 2025-03-11T08:30");
        pool.preparedQuery("UPDATE reminder SET next_at = $2 WHERE stream = $1")
                .executeAndAwait(Tuple.of(caseId.value(), at("2025-03-11T08:30").atOffset(ZoneOffset.UTC)));
        nothingMoreIsSaid("again");
        said("DAY_BEFORE 2025-03-11T08:30");
        assertThat(next(caseId)).hasValue(at("2025-03-12T08:30"));
    }

    @Test
    void aNewLimitIsLookedAtFromTheHourOnAtWhichItWasSet() {
        itIs("2025-03-10T10:00");
        ROUTING.tells(caseId, signed(BDC, UnitRole.SOLE), at("2025-03-10T10:00"));
        await().atMost(LIMIT).until(() -> next(caseId).isPresent());
        itIs("2025-03-12T08:30");
        said("DAY_OF 2025-03-12T08:30");

        itIs("2025-03-12T09:00");
        ROUTING.tells(caseId, extended(BDC, "2025-03-13T17:30"), at("2025-03-12T09:00"));
        await().atMost(LIMIT).until(() -> next(caseId).equals(Optional.of(at("2025-03-13T08:30"))));
        nothingMoreIsSaid("the day before had begun when the limit was set");

        ROUTING.tells(caseId, completed(1, BDC), at("2025-03-12T16:00"));
        await().atMost(LIMIT).until(() -> next(caseId).isEmpty());
        itIs("2025-03-13T08:30");
        reminding.remind().await().atMost(LIMIT);
        said("DAY_OF 2025-03-12T08:30");
    }

    @Test
    void ofAParkedCaseNothingIsSaidUntilTheOperatorHasLooked() {
        itIs("2025-03-10T10:00");
        ROUTING.tells(caseId, signed(BDC, UnitRole.SOLE), at("2025-03-10T10:00"));
        await().atMost(LIMIT).until(() -> next(caseId).isPresent());
        pool.preparedQuery("INSERT INTO parked_event (shard, stream, producer, position, headers, body, reason)"
                        + " VALUES (0, $1, '/somebody', 1, '{}', '', 'a test')")
                .executeAndAwait(Tuple.of(caseId.value()));
        itIs("2025-03-11T09:00");
        nothingMoreIsSaid("again");

        pool.preparedQuery("DELETE FROM parked_event WHERE stream = $1").executeAndAwait(Tuple.of(caseId.value()));
        said("DAY_BEFORE 2025-03-11T08:30");
    }

    /// The breach is told first, however long it is held; then who owes is urged.
    @Test
    void nobodyIsUrgedForWhatIsNotToldAsABreach() {
        itIs("2025-03-10T10:00");
        ROUTING.tells(caseId, signed(BDC, UnitRole.SOLE), at("2025-03-10T10:00"));
        await().atMost(LIMIT).until(() -> next(caseId).isPresent());
        around.isSilent("evaluation");
        itIs("2025-03-13T09:00");
        nothingMoreIsSaid("again");
        assertThat(events(caseId)).hasSize(1);

        around.allAnswer();
        await().atMost(LIMIT)
                .until(() -> !events(caseId, UrgingNoticeIssued.class).isEmpty());
        assertThat(events(caseId, DeadlineBreached.class)).hasSize(1);
        assertThat(events(caseId, UrgingNoticeIssued.class).getFirst().issuedAt())
                .isEqualTo(at("2025-03-13T08:30"));
    }

    /// A local installation stands still where there is something to remind of.
    @Test
    void timeStopsWhereThereIsSomethingToRemindOf() {
        itIs("2025-03-10T10:00");
        ROUTING.tells(caseId, signed(BDC, UnitRole.SOLE), at("2025-03-10T10:00"));
        await().atMost(LIMIT).until(() -> next(caseId).isPresent());

        assertThat(reminding.next().await().atMost(LIMIT).orElseThrow()).isBeforeOrEqualTo(at("2025-03-11T08:30"));
        assertThat(door().as(TestTokens.of("services", "NONE", "service"))
                        .get("/api/v1/clocks/next-due?until=2025-03-11T00:30:00Z")
                        .status())
                .isEqualTo(200);
        ROUTING.tells(caseId, completed(1, BDC), at("2025-03-10T11:00"));
        await().atMost(LIMIT).until(() -> next(caseId).isEmpty());
    }

    /// Of this case, when somebody looks: other tests' cases are there, too.
    private void nothingMoreIsSaid(String why) {
        int before = events(caseId).size();
        reminding.remind().await().atMost(LIMIT);
        assertThat(events(caseId)).as(why).hasSize(before);
    }

    private void said(String... expected) {
        await().atMost(LIMIT).until(() -> reminders(caseId).size() >= expected.length);
        assertThat(reminders(caseId)).containsExactly(expected);
    }

    /// Of the case's first clock.
    private List<String> reminders(StreamId stream) {
        Optional<UUID> first = firstClock(stream);
        return events(stream, DeadlineApproaching.class).stream()
                .filter(reminder -> first.equals(Optional.of(reminder.clockId())))
                .map(reminder -> reminder.level() + " " + local(reminder.remindedAt()))
                .toList();
    }

    private Optional<UUID> firstClock(StreamId stream) {
        return events(stream, ClockStarted.class).stream()
                .map(ClockStarted::clockId)
                .findFirst();
    }

    private static LocalDateTime local(Instant at) {
        return at.atZone(DueDates.ZONE).toLocalDateTime();
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

    /// When something may have to be said of the case's first clock.
    private Optional<Instant> next(StreamId stream) {
        return firstClock(stream).flatMap(this::nextOf);
    }

    private Optional<Instant> nextOf(UUID clockId) {
        var rows = pool.preparedQuery("SELECT next_at FROM reminder WHERE clock_id = $1")
                .executeAndAwait(Tuple.of(clockId))
                .iterator();
        return rows.hasNext() ? Optional.of(rows.next().getOffsetDateTime(0).toInstant()) : Optional.empty();
    }

    private List<Recorded<DomainEvent>> events(StreamId stream) {
        return log.load(stream).await().atMost(LIMIT);
    }

    private <E> List<E> events(StreamId stream, Class<E> type) {
        return events(stream).stream()
                .map(Recorded::event)
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    private static Api door() {
        return Api.at(URI.create(ConfigProvider.getConfig().getValue("test.url", String.class)));
    }
}
