package org.doudi.deadline.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doudi.deadline.application.Counting.at;
import static org.doudi.deadline.application.Counting.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.doudi.deadline.domain.calendar.CalendarNotice;
import org.doudi.deadline.domain.calendar.OfficeHours;
import org.doudi.deadline.domain.clock.Cap;
import org.doudi.deadline.domain.clock.CaseClocks;
import org.doudi.deadline.domain.clock.Clock;
import org.doudi.deadline.domain.clock.ClockCommand;
import org.doudi.deadline.domain.clock.ClockCommand.Limit;
import org.doudi.deadline.domain.clock.ClockCommand.Once;
import org.doudi.deadline.domain.clock.ClockCommand.Recount;
import org.doudi.deadline.domain.clock.ClockCommand.Reschedule;
import org.doudi.deadline.domain.clock.ClockCommand.Start;
import org.doudi.deadline.domain.clock.ClockDecider;
import org.doudi.deadline.domain.clock.Moment;
import org.doudi.deadline.domain.reference.Reference;
import org.doudi.events.ClockKind;
import org.doudi.events.DeadlineEvent;
import org.doudi.events.DeadlineEvent.CalendarKind;
import org.doudi.events.DeadlineEvent.ClockRescheduled;
import org.doudi.events.DeadlineEvent.ClockScope;
import org.doudi.events.DeadlineEvent.ClockedParty;
import org.doudi.events.DeadlineEvent.DayKind;
import org.doudi.events.DeadlineEvent.PartyRole;
import org.doudi.events.DeadlineEvent.RescheduleCause;
import org.doudi.events.OrgCode;
import org.doudi.events.policy.CapBasis;
import org.junit.jupiter.api.Test;

/// 日历调整 — §4.1-9: one event for each clock that moves, and what was over stays over.
class RecountingTest {
    private static final UUID CAUSE = new UUID(9, 9);
    private static final String PLAN = "2022-12-02";

    private final ClockDecider decider = new ClockDecider();
    private CaseClocks clocks = decider.initial();

    /// S25: five working days from 2026-12-29, with only the first two in a year that is known.
    @Test
    void whatWasProvisionalIsSettledByTheNotice() {
        started(ClockKind.HANDLE, "2026-12-29T10:00", 5, Optional.of(10));
        assertThat(clock().provisional()).isTrue();
        assertThat(clock().dueAt()).isEqualTo(at("2027-01-06T17:30"));

        Reference known = new Publishing()
                .calendar("2026-12-30T09:00", Counting.of2027("2027-01-01", "2027-01-04"))
                .reference();
        ClockRescheduled moved = only(recount(known, "2026-12-30T09:00"));
        assertThat(moved.oldDueAt()).isEqualTo(at("2027-01-06T17:30"));
        assertThat(moved.newDueAt()).isEqualTo(at("2027-01-07T17:30"));
        assertThat(moved.cause()).isEqualTo(RescheduleCause.CALENDAR);
        assertThat(moved.causeEventId()).isEqualTo(CAUSE);
        assertThat(clock().provisional()).isFalse();
        assertThat(clock().calendarVersion()).isEqualTo(known.calendar().version());
        assertThat(clock().term().capAt()).contains(at("2027-01-14T17:30"));
        assertThat(recount(known, "2026-12-30T09:00")).isEmpty();
    }

    @Test
    void whatIsCountedBeforeTheChangeStays() {
        started(ClockKind.REVIEW, "2026-03-09T10:00", 2, Optional.empty());
        Reference closed = new Publishing()
                .calendar("2026-03-09T11:00", local("2026-03-12"))
                .reference();
        assertThat(recount(closed, "2026-03-09T11:00")).isEmpty();
    }

    /// 地方增减: the house is closed on a working day that a limit counts.
    @Test
    void aDayOnWhichTheHouseIsClosedIsNotCounted() {
        started(ClockKind.REVIEW, "2026-03-09T10:00", 2, Optional.empty());
        Reference closed = new Publishing()
                .calendar("2026-03-09T18:00", local("2026-03-10"))
                .reference();
        assertThat(only(recount(closed, "2026-03-09T18:00")).newDueAt()).isEqualTo(at("2026-03-12T17:30"));
    }

    @Test
    void aLimitThatIsOverIsNotRevivedByADayAfterIt() {
        started(ClockKind.REVIEW, "2026-03-09T10:00", 2, Optional.empty());
        Reference closed = new Publishing()
                .calendar("2026-03-12T09:00", local("2026-03-12"))
                .reference();
        assertThat(recount(closed, "2026-03-12T09:00")).isEmpty();
    }

    /// The last day was none: nobody has said yet that it was over, and it is not.
    @Test
    void aLimitWhoseLastDayWasOffEndsWithTheNextOne() {
        started(ClockKind.REVIEW, "2026-03-09T10:00", 2, Optional.empty());
        Reference closed = new Publishing()
                .calendar("2026-03-12T09:00", local("2026-03-11"))
                .reference();
        assertThat(only(recount(closed, "2026-03-12T09:00")).newDueAt()).isEqualTo(at("2026-03-12T17:30"));
    }

    /// A Saturday that is made a working day when it is over takes nobody's day away.
    @Test
    void nobodyIsLateByADayThatWasMadeAWorkingDayAfterwards() {
        started(ClockKind.SIGN, "2026-03-13T10:00", 1, Optional.empty());
        assertThat(clock().dueAt()).isEqualTo(at("2026-03-16T17:30"));
        Reference worked = new Publishing()
                .calendar("2026-03-15T09:00", notice(2026, CalendarKind.LOCAL, "补班", DayKind.WORKDAY, "2026-03-14"))
                .reference();
        assertThat(recount(worked, "2026-03-15T09:00")).isEmpty();
    }

    @Test
    void whatTheExtensionToldThePartyStands() {
        started(ClockKind.HANDLE, "2026-03-09T10:00", 2, Optional.of(10));
        decide(new Reschedule(
                ClockKind.HANDLE,
                ClockScope.CASE,
                at("2026-03-18T17:30"),
                RescheduleCause.EXTENSION,
                CAUSE,
                seen("2026-03-10T09:00")));
        Reference closed = new Publishing()
                .calendar("2026-03-10T18:00", local("2026-03-11"))
                .reference();
        ClockRescheduled moved = only(recount(closed, "2026-03-10T18:00"));
        assertThat(moved.newDueAt()).isEqualTo(at("2026-03-18T17:30"));
        assertThat(moved.recounted().orElseThrow().capAt()).contains(at("2026-03-24T17:30"));
    }

    @Test
    void anAgreedDateStands() {
        decide(start(
                ClockKind.PROMISE, "2026-03-09T10:00", new Limit.Agreed(at("2026-03-11T12:00")), Optional.empty()));
        Reference closed = new Publishing()
                .calendar("2026-03-09T18:00", local("2026-03-11"))
                .reference();
        assertThat(recount(closed, "2026-03-09T18:00")).isEmpty();
    }

    @Test
    void otherOfficeHoursMoveTheCloseOfBusiness() {
        started(ClockKind.REVIEW, "2026-04-29T10:00", 2, Optional.empty());
        Reference summer = new Publishing()
                .hours(
                        "2026-04-29T11:00",
                        new OfficeHours(LocalDate.of(2026, 5, 6), LocalTime.of(8, 30), LocalTime.of(18, 0), "夏令"))
                .reference();
        assertThat(only(recount(summer, "2026-04-29T11:00")).newDueAt()).isEqualTo(at("2026-05-06T18:00"));
    }

    /// P-2: a case keeps the limits that it began under.
    @Test
    void aPolicyMovesNothingThatHasBegun() {
        started(ClockKind.REVIEW, "2026-03-09T10:00", 2, Optional.empty());
        Reference tighter = new Publishing()
                .policy("2026-03-09T11:00", "2026-03", "2026-03-10", Map.of("review.wd", "1"))
                .reference();
        assertThat(recount(tighter, "2026-03-09T11:00")).isEmpty();
    }

    private List<DeadlineEvent> recount(Reference reference, String published) {
        return decide(new Recount(reference, CAUSE, seen(published)));
    }

    private void started(ClockKind kind, String start, int days, Optional<Integer> cap) {
        decide(start(kind, start, new Limit.WorkingDays(days), cap));
    }

    private static Start start(ClockKind kind, String start, Limit limit, Optional<Integer> cap) {
        return new Start(
                kind,
                ClockScope.CASE,
                new UUID(1, 1),
                seen(start),
                limit,
                cap.map(days -> new Cap(days, CapBasis.FROM_RECEIPT)),
                List.of(new ClockedParty(new OrgCode("BDC"), PartyRole.UNIT)),
                Once.AT_A_TIME,
                Shipped.reference().dates(PLAN),
                PLAN);
    }

    private List<DeadlineEvent> decide(ClockCommand command) {
        List<DeadlineEvent> events = decider.decide(command, clocks);
        events.forEach(event -> clocks = decider.evolve(clocks, event));
        return events;
    }

    private Clock clock() {
        return clocks.all().findFirst().orElseThrow();
    }

    private static ClockRescheduled only(List<DeadlineEvent> events) {
        assertThat(events).hasSize(1);
        return (ClockRescheduled) events.getFirst();
    }

    private static CalendarNotice local(String day) {
        return notice(2026, CalendarKind.LOCAL, "停水停电", DayKind.HOLIDAY, day);
    }

    private static Moment seen(String local) {
        Instant when = at(local);
        return new Moment(CAUSE, when, when, Moment.Sort.EFFECT);
    }
}
