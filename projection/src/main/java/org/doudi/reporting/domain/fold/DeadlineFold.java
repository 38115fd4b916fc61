package org.doudi.reporting.domain.fold;

import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.doudi.events.DeadlineEvent;
import org.doudi.events.DeadlineEvent.BreachWithdrawn;
import org.doudi.events.DeadlineEvent.CalendarChange;
import org.doudi.events.DeadlineEvent.CaseEndNoted;
import org.doudi.events.DeadlineEvent.ClockCancelled;
import org.doudi.events.DeadlineEvent.ClockLapsed;
import org.doudi.events.DeadlineEvent.ClockRescheduled;
import org.doudi.events.DeadlineEvent.ClockResumed;
import org.doudi.events.DeadlineEvent.ClockStarted;
import org.doudi.events.DeadlineEvent.ClockStopped;
import org.doudi.events.DeadlineEvent.ClockedPartiesChanged;
import org.doudi.events.DeadlineEvent.DeadlineApproaching;
import org.doudi.events.DeadlineEvent.DeadlineBreached;
import org.doudi.events.DeadlineEvent.DeadlineRecusalNoted;
import org.doudi.events.DeadlineEvent.PeriodOpened;
import org.doudi.events.DeadlineEvent.PolicyPublished;
import org.doudi.events.DeadlineEvent.PromiseSettlementNoted;
import org.doudi.events.DeadlineEvent.UnitPartNoted;
import org.doudi.events.DeadlineEvent.UnitReleased;
import org.doudi.events.DeadlineEvent.UrgingNoticeIssued;
import org.doudi.reporting.domain.view.CaseView;
import org.doudi.reporting.domain.view.Clock;

/// 计时、超期 — §4.2. Clocks never move a case.
final class DeadlineFold {
    private DeadlineFold() {}

    static CaseView fold(CaseView view, DeadlineEvent event) {
        return view.with(clocks(view.clocks(), event));
    }

    private static List<Clock> clocks(List<Clock> before, DeadlineEvent event) {
        return switch (event) {
            case ClockStarted it ->
                Stream.concat(before.stream(), Stream.of(Clock.of(it))).toList();
            case DeadlineBreached it ->
                changed(before, it.clockId(), clock -> clock.breached(it.dueAt(), it.clockedParties()));
            case BreachWithdrawn it -> changed(before, it.clockId(), clock -> clock.withdrawn(it.stillCharged()));
            case ClockStopped it -> changed(before, it.clockId(), clock -> clock.stopped(it));
            case ClockRescheduled it -> changed(before, it.clockId(), clock -> clock.rescheduled(it));
            case ClockLapsed it -> changed(before, it.clockId(), Clock::lapsed);
            case ClockCancelled it -> changed(before, it.clockId(), Clock::cancelled);
            case ClockedPartiesChanged it ->
                changed(before, it.clockId(), clock -> clock.charging(it.clockedParties()));
            case ClockResumed it -> changed(before, it.clockId(), clock -> clock.resumed(it.dueAt(), it.provisional()));
            case DeadlineApproaching _, UrgingNoticeIssued _ -> before;
            case UnitPartNoted _,
                    UnitReleased _,
                    CaseEndNoted _,
                    PromiseSettlementNoted _,
                    DeadlineRecusalNoted _,
                    CalendarChange _,
                    PeriodOpened _,
                    PolicyPublished _ -> before;
        };
    }

    private static List<Clock> changed(List<Clock> clocks, UUID which, UnaryOperator<Clock> change) {
        return clocks.stream()
                .map(clock -> clock.clockId().equals(which) ? change.apply(clock) : clock)
                .toList();
    }
}
