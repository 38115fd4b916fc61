package org.doudi.deadline.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doudi.deadline.application.Counting.at;
import static org.doudi.deadline.application.Counting.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.doudi.deadline.domain.calendar.AfterHours;
import org.doudi.deadline.domain.calendar.Due;
import org.doudi.deadline.domain.calendar.DueDates;
import org.doudi.deadline.domain.clock.Clock;
import org.doudi.deadline.domain.clock.ClockCommand.Limit;
import org.doudi.deadline.domain.clock.ClockCommand.Once;
import org.doudi.deadline.domain.clock.ClockCommand.Recount;
import org.doudi.deadline.domain.clock.ClockCommand.Reschedule;
import org.doudi.deadline.domain.clock.ClockCommand.Start;
import org.doudi.deadline.domain.clock.Moment;
import org.doudi.deadline.domain.receipt.Change;
import org.doudi.deadline.domain.receipt.Count;
import org.doudi.deadline.domain.receipt.CountedDay;
import org.doudi.deadline.domain.receipt.DaySort;
import org.doudi.deadline.domain.receipt.Receipt;
import org.doudi.deadline.domain.reference.Publish;
import org.doudi.events.ClockKind;
import org.doudi.events.DeadlineEvent.CalendarKind;
import org.doudi.events.DeadlineEvent.ClockRescheduled;
import org.doudi.events.DeadlineEvent.ClockScope;
import org.doudi.events.DeadlineEvent.ClockedParty;
import org.doudi.events.DeadlineEvent.DayKind;
import org.doudi.events.DeadlineEvent.PartyRole;
import org.doudi.events.DeadlineEvent.RescheduleCause;
import org.doudi.events.policy.ParameterKey;
import org.junit.jupiter.api.Test;

/// 期限凭据 — product 2: whoever counts after us comes to the same date, by the log and the notices alone.
class ReceiptTest {
    private static final UUID CAUSE = new UUID(9, 9);
    private static final int CASES = 3_000;
    private static final int STEPS = 12;

    private final TracedCase traced = new TracedCase();

    /// 春节 2026: nine days off, and the Saturday before it is worked.
    @Test
    void eachDayIsToldWithItsReasonAndNotice() {
        started(ClockKind.REVIEW, "2026-02-13T10:00", 2);
        Receipt receipt = traced.receipt();
        List<CountedDay> days = receipt.count().orElseThrow().days();

        assertThat(days.getFirst().sort()).isEqualTo(DaySort.START);
        assertThat(days.getFirst().reason()).contains("民法典");
        String docNo = days.get(1).docNo();
        assertThat(docNo).startsWith("国办发明电");
        assertThat(days.get(1))
                .isEqualTo(new CountedDay(LocalDate.of(2026, 2, 14), DaySort.MAKE_UP, 1, "春节调休上班", docNo, false));
        assertThat(days.subList(2, 11)).allSatisfy(day -> {
            assertThat(day.number()).isZero();
            assertThat(day.reason()).isIn("春节放假", "周末");
            assertThat(day.docNo()).isEqualTo(day.sort() == DaySort.HOLIDAY ? docNo : "");
        });
        assertThat(days.stream().filter(day -> day.sort() == DaySort.HOLIDAY)).hasSize(6);
        assertThat(days.getLast().date()).isEqualTo("2026-02-24");
        assertThat(days.getLast().number()).isEqualTo(2);
        assertThat(receipt.parameter()).contains(ParameterKey.REVIEW);
        assertThat(receipt.trace().started().clause()).isEqualTo("三.3");
        assertThat(receipt.agrees()).isTrue();
    }

    @Test
    void aWeekendAndALocalClosureAreToldApart() {
        traced.publish(
                new Publish.Calendar(
                        notice(2026, CalendarKind.LOCAL, "停电", DayKind.HOLIDAY, "2026-03-16"), at("2026-03-09T08:00")),
                at("2026-03-09T08:00"));
        started(ClockKind.SIGN, "2026-03-13T17:40", 1);
        Count count = traced.receipt().count().orElseThrow();
        assertThat(count.days().stream().map(CountedDay::sort))
                .containsExactly(DaySort.START, DaySort.WEEKEND, DaySort.WEEKEND, DaySort.CLOSED, DaySort.WORKDAY);
        assertThat(count.days().get(3).docNo()).isEqualTo("停电");
        assertThat(count.calendarVersion())
                .isEqualTo(traced.reference().calendar().version());
    }

    /// The calendar as it was: a Saturday that is made a working day when the limit is over was a Saturday when it was
    /// counted.
    @Test
    void aLimitThatIsOverIsCountedByTheCalendarOfItsTime() {
        started(ClockKind.REVIEW, "2026-03-13T10:00", 2);
        publishAndRecount("2026-03-18T09:00", DayKind.WORKDAY, "2026-03-14");
        Receipt receipt = traced.receipt();
        assertThat(receipt.clock().dueAt()).isEqualTo(at("2026-03-17T17:30"));
        assertThat(receipt.trace().due().at()).isEqualTo(at("2026-03-17T17:30"));
        assertThat(receipt.count().orElseThrow().days().get(1).sort()).isEqualTo(DaySort.WEEKEND);
    }

    /// A last day that turns out to have been off was none: the limit moves, and the receipt counts as it does.
    @Test
    void aLimitWhoseLastDayWasOffEndsLater() {
        started(ClockKind.REVIEW, "2026-03-09T10:00", 2);
        publishAndRecount("2026-03-12T09:00", "2026-03-11");
        Receipt receipt = traced.receipt();
        assertThat(receipt.clock().dueAt()).isEqualTo(at("2026-03-12T17:30"));
        assertThat(receipt.agrees()).isTrue();
        assertThat(receipt.count().orElseThrow().days().get(2).sort()).isEqualTo(DaySort.CLOSED);
    }

    /// 六(一): a month's last working day is looked for anew.
    @Test
    void aMonthThatEndsEarlierIsReceiptedSo() {
        started(ClockKind.LEADER, "2026-03-01T00:00", new Limit.OfTheMonth());
        assertThat(traced.receipt().trace().due().at()).isEqualTo(at("2026-03-31T17:30"));
        publishAndRecount("2026-03-12T09:00", "2026-03-31");
        assertThat(traced.receipt().trace().due().at()).isEqualTo(at("2026-03-30T17:30"));
        assertThat(traced.receipt().agrees()).isTrue();
    }

    @Test
    void whatMovedTheDateStandsWithTheOldOneAndItsCause() {
        started(ClockKind.HANDLE, "2026-03-09T10:00", 2);
        publishAndRecount("2026-03-09T18:00", "2026-03-10");
        traced.decide(
                new Reschedule(
                        ClockKind.HANDLE,
                        ClockScope.CASE,
                        at("2026-03-18T17:30"),
                        RescheduleCause.EXTENSION,
                        CAUSE,
                        moment("2026-03-11T09:00")),
                at("2026-03-11T09:00"));
        Receipt receipt = traced.receipt();
        assertThat(receipt.trace().changes())
                .containsExactly(
                        new Change(
                                at("2026-03-09T18:00"),
                                Change.Sort.CALENDAR,
                                Optional.of(at("2026-03-11T17:30")),
                                Optional.of(at("2026-03-12T17:30")),
                                Optional.of(CAUSE)),
                        new Change(
                                at("2026-03-11T09:00"),
                                Change.Sort.EXTENSION,
                                Optional.of(at("2026-03-12T17:30")),
                                Optional.of(at("2026-03-18T17:30")),
                                Optional.of(CAUSE)));
        assertThat(receipt.agrees()).isTrue();
    }

    /// §4.1-9.
    @Test
    void aDayOfAYearWithoutANoticeIsMarked() {
        started(ClockKind.HANDLE, "2026-12-30T10:00", 2);
        Receipt receipt = traced.receipt();
        assertThat(receipt.trace().due().provisional()).isTrue();
        assertThat(receipt.count().orElseThrow().days())
                .allSatisfy(day ->
                        assertThat(day.provisional()).isEqualTo(day.date().getYear() == 2027));
    }

    /// A date that somebody wrote into the log is not taken on trust.
    @Test
    void aDateThatDoesNotFollowIsShownAsOne() {
        started(ClockKind.REVIEW, "2026-03-09T10:00", 2);
        Clock clock = traced.clocks().all().findFirst().orElseThrow();
        traced.add(
                new ClockRescheduled(
                        clock.id(),
                        clock.kind(),
                        clock.scope(),
                        clock.dueAt(),
                        at("2026-03-20T17:30"),
                        RescheduleCause.CALENDAR,
                        CAUSE,
                        Optional.empty()),
                at("2026-03-09T11:00"),
                at("2026-03-09T11:00"));
        assertThat(traced.receipt().agrees()).isFalse();
        assertThat(traced.receipt().trace().due().at()).isEqualTo(at("2026-03-11T17:30"));
    }

    /// Whatever starts, whatever is published, extended, merged or sent back: the log gives the date that was noted.
    @Test
    void theReceiptOfAnyClockEqualsItsDueDate() {
        for (long seed = 0; seed < CASES; seed++) {
            RandomCase any = new RandomCase(seed);
            for (int step = 0; step < STEPS; step++) {
                any.goesOn();
            }
            TracedCase whole = any.traced();
            whole.clocks().all().forEach(clock -> {
                Receipt receipt = whole.receipt(clock);
                assertThat(receipt.trace().due())
                        .as("%s", whole.history())
                        .isEqualTo(new Due(clock.dueAt(), clock.provisional()));
                receipt.count().ifPresent(ReceiptTest::assertWhole);
            });
        }
    }

    /// Another way to count, on another list of the same days.
    @Test
    void theDaysThatCountAreThoseOfAnIndependentWalk() {
        DayWalker walker = new DayWalker();
        Random random = new Random(20260214);
        for (AfterHours afterHours : AfterHours.values()) {
            DueDates dates = Counting.by(afterHours);
            for (int i = 0; i < 2_000; i++) {
                LocalDateTime start = LocalDate.of(2022, 1, 1)
                        .plusDays(random.nextInt(1_780))
                        .atTime(LocalTime.MIN.plusMinutes(random.nextInt(24 * 60)));
                int limit = random.nextInt(16);
                Count count = Count.of(at(start), limit, dates);
                assertWhole(count);
                LocalDate due = walker.due(start, limit, afterHours);
                assertThat(count.days().getLast().date())
                        .as("%s + %d", start, limit)
                        .isEqualTo(due);
                assertThat(count.days()).allMatch(day -> day.number() == 0 || walker.isWorking(day.date()));
            }
        }
    }

    /// Every day once, each with a reason; as many of them counted as the limit has, and the last one is the due day.
    private static void assertWhole(Count count) {
        List<CountedDay> days = count.days();
        for (int i = 1; i < days.size(); i++) {
            assertThat(days.get(i).date()).isEqualTo(days.get(i - 1).date().plusDays(1));
        }
        assertThat(days.getFirst().date()).isEqualTo(dayOf(count.from()));
        assertThat(days.getFirst().number()).as("the start day never counts").isZero();
        assertThat(days.getLast().date()).isEqualTo(dayOf(count.due().at()));
        assertThat(days).allMatch(day -> !day.reason().isBlank());
        List<Integer> numbers = days.stream()
                .map(CountedDay::number)
                .filter(number -> number > 0)
                .toList();
        int counted = count.workingDays() == 0 ? days.size() == 1 ? 0 : 1 : count.workingDays();
        assertThat(numbers).hasSize(counted);
        assertThat(days.getLast().number()).isEqualTo(counted);
    }

    private void publishAndRecount(String published, String closed) {
        publishAndRecount(published, DayKind.HOLIDAY, closed);
    }

    private void publishAndRecount(String published, DayKind kind, String day) {
        traced.publish(
                new Publish.Calendar(notice(2026, CalendarKind.LOCAL, "停水停电", kind, day), at(published)),
                at(published));
        traced.decide(new Recount(traced.reference(), CAUSE, moment(published)), at(published));
    }

    private void started(ClockKind kind, String start, int days) {
        started(kind, start, new Limit.WorkingDays(days));
    }

    private void started(ClockKind kind, String start, Limit limit) {
        traced.decide(
                new Start(
                        kind,
                        ClockScope.CASE,
                        new UUID(1, 1),
                        moment(start),
                        limit,
                        Optional.empty(),
                        List.of(new ClockedParty(Facts.BDC, PartyRole.UNIT)),
                        Once.AT_A_TIME,
                        traced.reference().dates("2022-12-02"),
                        "2022-12-02"),
                at(start));
    }

    private static Moment moment(String local) {
        return new Moment(CAUSE, at(local), at(local), Moment.Sort.EFFECT);
    }

    private static LocalDate dayOf(Instant at) {
        return at.atZone(DueDates.ZONE).toLocalDate();
    }
}
