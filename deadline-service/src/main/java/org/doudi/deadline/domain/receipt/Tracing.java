package org.doudi.deadline.domain.receipt;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.doudi.deadline.domain.receipt.Change.Sort;
import org.doudi.events.DeadlineEvent;
import org.doudi.events.EventMetadata;
import org.doudi.events.Recorded;
import org.doudi.events.policy.Policy;

/// 从日志重新计算 — every due date of a case, from the log of its clocks and what they were counted by.
public final class Tracing {
    private final CountedBy by;
    private final Map<UUID, Trace> traces = new LinkedHashMap<>();

    private Tracing(CountedBy by) {
        this.by = by;
    }

    /// In the order in which the clocks began.
    public static Map<UUID, Trace> of(List<Recorded<DeadlineEvent>> history, CountedBy by) {
        Tracing tracing = new Tracing(by);
        history.forEach(event -> tracing.follow(event.event(), event.metadata()));
        return tracing.traces;
    }

    private void follow(DeadlineEvent event, EventMetadata at) {
        switch (event) {
            case DeadlineEvent.ClockStarted it -> traces.put(it.clockId(), Trace.of(it, policyOf(it), by));
            case DeadlineEvent.ClockRescheduled it ->
                change(
                        it.clockId(),
                        trace -> trace.moved(
                                it,
                                at,
                                it.recounted()
                                        .map(recounted -> by.named(recounted.calendarVersion())
                                                .dates(policyOf(trace.started())))
                                        .orElse(trace.basis().dates())));
            case DeadlineEvent.ClockResumed it ->
                change(
                        it.clockId(),
                        trace -> trace.resumed(
                                it,
                                at,
                                by.around(at.recordedAt())
                                        .map(reference -> reference.dates(policyOf(trace.started())))));
            case DeadlineEvent.ClockStopped it ->
                change(
                        it.clockId(),
                        trace -> trace.ended(it.stopAt(), Optional.empty())
                                .and(Change.of(it.stopAt(), it.onTime() ? Sort.STOPPED : Sort.STOPPED_LATE)
                                        .by(it.stopEventId())));
            case DeadlineEvent.ClockCancelled it ->
                change(
                        it.clockId(),
                        trace -> trace.ended(at.occurredAt(), it.setAsideAt())
                                .and(Change.of(
                                                at.occurredAt(),
                                                it.setAsideAt().isPresent() ? Sort.SET_ASIDE : Sort.CANCELLED)
                                        .by(it.causeEventId())));
            case DeadlineEvent.DeadlineBreached it ->
                change(it.clockId(), trace -> trace.and(Change.of(it.dueAt(), Sort.BREACHED)));
            case DeadlineEvent.BreachWithdrawn it ->
                change(
                        it.clockId(),
                        trace -> trace.and(
                                Change.of(it.detectedAt(), Sort.WITHDRAWN).by(it.causeEventId())));
            case DeadlineEvent.ClockLapsed it ->
                change(
                        it.clockId(),
                        trace -> trace.ended(it.dueAt(), Optional.empty()).and(Change.of(it.dueAt(), Sort.LAPSED)));
            case DeadlineEvent.ClockedPartiesChanged _,
                    DeadlineEvent.DeadlineApproaching _,
                    DeadlineEvent.UrgingNoticeIssued _,
                    DeadlineEvent.UnitPartNoted _,
                    DeadlineEvent.UnitReleased _,
                    DeadlineEvent.CaseEndNoted _,
                    DeadlineEvent.PromiseSettlementNoted _,
                    DeadlineEvent.DeadlineRecusalNoted _,
                    DeadlineEvent.PeriodOpened _,
                    DeadlineEvent.CalendarPublished _,
                    DeadlineEvent.CalendarRevised _,
                    DeadlineEvent.BusinessHoursPublished _,
                    DeadlineEvent.PolicyPublished _ -> {}
        }
    }

    private void change(UUID clockId, UnaryOperator<Trace> change) {
        traces.computeIfPresent(clockId, (_, trace) -> change.apply(trace));
    }

    private static String policyOf(DeadlineEvent.ClockStarted started) {
        return started.policyVersion().orElse(Policy.PLAN.version());
    }
}
