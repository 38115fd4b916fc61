package org.doudi.deadline.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doudi.deadline.application.Counting.at;
import static org.doudi.deadline.application.Counting.notice;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.doudi.deadline.domain.clock.CaseClocks;
import org.doudi.deadline.domain.clock.Clock;
import org.doudi.deadline.domain.clock.Clock.Standing;
import org.doudi.deadline.domain.clock.ClockCommand;
import org.doudi.deadline.domain.clock.ClockCommand.Fire;
import org.doudi.deadline.domain.clock.ClockCommand.Limit;
import org.doudi.deadline.domain.clock.ClockCommand.Once;
import org.doudi.deadline.domain.clock.ClockCommand.Recount;
import org.doudi.deadline.domain.clock.ClockCommand.Start;
import org.doudi.deadline.domain.clock.ClockCommand.Stop;
import org.doudi.deadline.domain.clock.ClockDecider;
import org.doudi.deadline.domain.clock.Moment;
import org.doudi.deadline.domain.reference.Reference;
import org.doudi.events.ClockKind;
import org.doudi.events.DeadlineEvent;
import org.doudi.events.DeadlineEvent.BreachWithdrawn;
import org.doudi.events.DeadlineEvent.CalendarKind;
import org.doudi.events.DeadlineEvent.ClockRescheduled;
import org.doudi.events.DeadlineEvent.ClockScope;
import org.doudi.events.DeadlineEvent.ClockStopped;
import org.doudi.events.DeadlineEvent.ClockedParty;
import org.doudi.events.DeadlineEvent.DayKind;
import org.doudi.events.DeadlineEvent.DeadlineBreached;
import org.doudi.events.DeadlineEvent.PartyRole;
import org.doudi.events.OrgCode;
import org.junit.jupiter.api.Test;

/// 超期撤销 by a calendar — §4.1-9: a handling of two days from Monday the 9th of March 2026 was due on the 11th, and then
/// it is published that the house was closed.
class AcquittingTest {
    private static final UUID NOTICE = new UUID(9, 9);
    private static final UUID DONE = new UUID(5, 5);
    private static final String PLAN = "2022-12-02";
    private static final List<ClockedParty> UNIT = List.of(new ClockedParty(new OrgCode("BDC"), PartyRole.UNIT));

    private final ClockDecider decider = new ClockDecider();
    private CaseClocks clocks = decider.initial();

    @Test
    void whoStillOwesWasNotLateAndHasUntilTheNextDay() {
        breached(new Limit.WorkingDays(2));
        List<DeadlineEvent> events = published("2026-03-12T09:00", "2026-03-11");

        assertThat(events).hasSize(2);
        BreachWithdrawn withdrawn = (BreachWithdrawn) events.getFirst();
        assertThat(withdrawn.causeEventId()).isEqualTo(NOTICE);
        assertThat(withdrawn.causeAt()).isEqualTo(at("2026-03-12T09:00"));
        assertThat(withdrawn.dueAt()).isEqualTo(at("2026-03-11T17:30"));
        assertThat(withdrawn.cleared()).isEqualTo(UNIT);
        assertThat(withdrawn.stillCharged()).isEmpty();
        assertThat(((ClockRescheduled) events.getLast()).newDueAt()).isEqualTo(at("2026-03-12T17:30"));
        assertThat(clock().standing()).isEqualTo(Standing.RUNNING);

        DeadlineBreached anew = (DeadlineBreached)
                decide(new Fire(clock().id(), at("2026-03-12T17:31"))).getFirst();
        assertThat(anew.dueAt()).isEqualTo(at("2026-03-12T17:30"));
        assertThat(anew.clockedParties()).isEqualTo(UNIT);
    }

    @Test
    void whoWasLateByTheNextDayTooIsToldSo() {
        breached(new Limit.WorkingDays(2));
        List<DeadlineEvent> events = published("2026-03-16T09:00", "2026-03-11");

        assertThat(events).hasSize(3);
        DeadlineBreached anew = (DeadlineBreached) events.getLast();
        assertThat(anew.dueAt()).isEqualTo(at("2026-03-12T17:30"));
        assertThat(anew.clockedParties()).isEqualTo(UNIT);
        assertThat(clock().standing()).isEqualTo(Standing.BREACHED);
    }

    @Test
    void whatWasDoneOnTheNextDayWasDoneInTime() {
        breached(new Limit.WorkingDays(2));
        done("2026-03-12T17:30");
        assertThat(clock().standing()).isEqualTo(Standing.STOPPED_LATE);
        List<DeadlineEvent> events = published("2026-03-16T09:00", "2026-03-11");

        assertThat(events).hasSize(3);
        ClockStopped stopped = (ClockStopped) events.getLast();
        assertThat(stopped.onTime()).isTrue();
        assertThat(stopped.stopEventId()).isEqualTo(DONE);
        assertThat(stopped.stopAt()).isEqualTo(at("2026-03-12T17:30"));
        assertThat(stopped.usedWorkingDays()).isEqualTo(2);
        assertThat(stopped.overdueWorkingDays()).isZero();
        assertThat(clock().standing()).isEqualTo(Standing.STOPPED);
    }

    @Test
    void whatWasDoneLaterStillIsLateByFewerDays() {
        breached(new Limit.WorkingDays(2));
        done("2026-03-13T10:00");
        List<DeadlineEvent> events = published("2026-03-16T09:00", "2026-03-11");

        assertThat(events).hasSize(4);
        assertThat(((DeadlineBreached) events.get(2)).dueAt()).isEqualTo(at("2026-03-12T17:30"));
        ClockStopped stopped = (ClockStopped) events.getLast();
        assertThat(stopped.onTime()).isFalse();
        assertThat(stopped.overdueWorkingDays()).isEqualTo(1);
        assertThat(clock().standing()).isEqualTo(Standing.STOPPED_LATE);
    }

    @Test
    void nobodyIsAcquittedTwice() {
        breached(new Limit.WorkingDays(2));
        published("2026-03-12T09:00", "2026-03-11");
        assertThat(published("2026-03-12T09:00", "2026-03-11")).isEmpty();
    }

    @Test
    void aDayAfterTheLimitAcquitsNobody() {
        breached(new Limit.WorkingDays(2));
        assertThat(published("2026-03-12T09:00", "2026-03-12")).isEmpty();
    }

    /// An agreed day stands under any calendar.
    @Test
    void whatWasPromisedForADayWasPromised() {
        breached(new Limit.Agreed(at("2026-03-11T17:30")));
        assertThat(published("2026-03-12T09:00", "2026-03-11")).isEmpty();
    }

    private void breached(Limit limit) {
        decide(new Start(
                ClockKind.HANDLE,
                ClockScope.CASE,
                new UUID(1, 1),
                moment(new UUID(1, 1), "2026-03-09T10:00"),
                limit,
                Optional.empty(),
                UNIT,
                Once.AT_A_TIME,
                Shipped.reference().dates(PLAN),
                PLAN));
        decide(new Fire(clock().id(), at("2026-03-11T17:30:01")));
        assertThat(clock().standing()).isEqualTo(Standing.BREACHED);
    }

    private void done(String when) {
        decide(new Stop(
                ClockKind.HANDLE,
                ClockScope.CASE,
                DONE,
                moment(DONE, when),
                Shipped.reference().dates(PLAN)));
    }

    private List<DeadlineEvent> published(String when, String dayOff) {
        Reference closed = new Publishing()
                .calendar(when, notice(2026, CalendarKind.LOCAL, "停水停电", DayKind.HOLIDAY, dayOff))
                .reference();
        return decide(new Recount(closed, NOTICE, moment(NOTICE, when)));
    }

    private static Moment moment(UUID event, String local) {
        Instant when = at(local);
        return new Moment(event, when, when, event.equals(NOTICE) ? Moment.Sort.EFFECT : Moment.Sort.DEED);
    }

    private List<DeadlineEvent> decide(ClockCommand command) {
        List<DeadlineEvent> events = decider.decide(command, clocks);
        events.forEach(event -> clocks = decider.evolve(clocks, event));
        return events;
    }

    private Clock clock() {
        return clocks.all().findFirst().orElseThrow();
    }
}
