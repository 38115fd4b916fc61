package org.doudi.deadline.domain.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.doudi.deadline.domain.calendar.CalendarNotice;
import org.doudi.deadline.domain.calendar.OfficeHours;
import org.doudi.decide.Decider;
import org.doudi.events.DeadlineEvent;
import org.doudi.events.DeadlineEvent.BusinessHoursPublished;
import org.doudi.events.DeadlineEvent.CalendarPublished;
import org.doudi.events.DeadlineEvent.CalendarRevised;
import org.doudi.events.DeadlineEvent.PolicyPublished;
import org.doudi.events.policy.Policy;

/// 日历、办公时间与政策的公布: each version once.
public final class ReferenceDecider implements Decider<Publish, Reference, DeadlineEvent> {
    @Override
    public Reference initial() {
        return Reference.NOTHING;
    }

    @Override
    public Class<DeadlineEvent> eventType() {
        return DeadlineEvent.class;
    }

    @Override
    public List<DeadlineEvent> decide(Publish command, Reference reference) {
        return switch (command) {
            case Publish.ShippedCalendar shipped -> shipped(shipped.notice(), reference);
            case Publish.ShippedPolicy shipped ->
                reference.policies().find(shipped.policy().version()).isPresent()
                        ? List.of()
                        : List.of(event(shipped.policy()));
            case Publish.Calendar calendar -> {
                CalendarRules.check(calendar, reference);
                yield List.of(event(calendar.notice(), reference));
            }
            case Publish.Hours hours -> {
                PolicyRules.check(hours, reference);
                yield List.of(event(hours.hours()));
            }
            case Publish.NewPolicy policy -> List.of(event(PolicyRules.checked(policy, reference)));
        };
    }

    /// What is known, or was overtaken by what somebody has published meanwhile, is not recorded again.
    private static List<DeadlineEvent> shipped(CalendarNotice notice, Reference reference) {
        boolean overtaken = reference.inForce(notice.year(), notice.kind()).stream()
                .anyMatch(inForce -> inForce.publishedOn().isAfter(notice.publishedOn()));
        return reference.knows(notice) || overtaken ? List.of() : List.of(event(notice, reference));
    }

    private static DeadlineEvent event(CalendarNotice notice, Reference reference) {
        Optional<LocalDate> changed = reference.firstChangeBy(notice);
        Optional<CalendarNotice> before = reference.inForce(notice.year(), notice.kind());
        return before.isPresent()
                ? new CalendarRevised(
                        notice.year(),
                        notice.version(),
                        before.get().version(),
                        notice.kind(),
                        notice.docNo(),
                        notice.publishedOn(),
                        new ArrayList<>(notice.entries().values()),
                        changed)
                : new CalendarPublished(
                        notice.year(),
                        notice.version(),
                        notice.kind(),
                        notice.docNo(),
                        notice.publishedOn(),
                        new ArrayList<>(notice.entries().values()),
                        changed);
    }

    private static BusinessHoursPublished event(OfficeHours hours) {
        return new BusinessHoursPublished(hours.from(), hours.opens(), hours.closes(), hours.docNo());
    }

    private static PolicyPublished event(Policy policy) {
        return new PolicyPublished(policy.version(), policy.from(), policy.parameters());
    }

    @Override
    public Reference evolve(Reference reference, DeadlineEvent event) {
        return switch (event) {
            case CalendarPublished it ->
                reference.with(CalendarNotice.of(it.year(), it.kind(), it.docNo(), it.publishedOn(), it.entries()));
            case CalendarRevised it ->
                reference.with(CalendarNotice.of(it.year(), it.kind(), it.docNo(), it.publishedOn(), it.entries()));
            case BusinessHoursPublished it ->
                reference.with(new OfficeHours(it.from(), it.opens(), it.closes(), it.docNo()));
            case PolicyPublished it -> reference.with(Policy.of(it));
            case DeadlineEvent.ClockStarted _,
                    DeadlineEvent.BreachWithdrawn _,
                    DeadlineEvent.DeadlineBreached _,
                    DeadlineEvent.ClockLapsed _,
                    DeadlineEvent.ClockStopped _,
                    DeadlineEvent.ClockCancelled _,
                    DeadlineEvent.ClockedPartiesChanged _,
                    DeadlineEvent.UnitPartNoted _,
                    DeadlineEvent.UnitReleased _,
                    DeadlineEvent.DeadlineApproaching _,
                    DeadlineEvent.UrgingNoticeIssued _,
                    DeadlineEvent.CaseEndNoted _,
                    DeadlineEvent.PromiseSettlementNoted _,
                    DeadlineEvent.DeadlineRecusalNoted _,
                    DeadlineEvent.PeriodOpened _,
                    DeadlineEvent.ClockRescheduled _,
                    DeadlineEvent.ClockResumed _ -> reference;
        };
    }
}
