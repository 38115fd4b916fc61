package org.doudi.deadline.domain.reference;

import java.util.List;
import java.util.Map;
import org.doudi.deadline.domain.calendar.CalendarYear;
import org.doudi.deadline.domain.calendar.DayKind;
import org.doudi.decide.Decider;
import org.doudi.events.DeadlineEvent;
import org.doudi.events.DeadlineEvent.CalendarEntry;
import org.doudi.events.DeadlineEvent.CalendarKind;
import org.doudi.events.DeadlineEvent.CalendarPublished;
import org.doudi.events.DeadlineEvent.PolicyPublished;

/// A year's calendar and a policy are published once for each version.
public final class ReferenceDecider implements Decider<Publish, Published, DeadlineEvent> {
    @Override
    public Published initial() {
        return Published.NOTHING;
    }

    @Override
    public Class<DeadlineEvent> eventType() {
        return DeadlineEvent.class;
    }

    @Override
    public List<DeadlineEvent> decide(Publish command, Published published) {
        return switch (command) {
            case Publish.Calendar calendar ->
                published.has(versionOf(calendar.year())) ? List.of() : List.of(event(calendar.year()));
            case Publish.Policy policy ->
                published.has(policy.version())
                        ? List.of()
                        : List.of(new PolicyPublished(policy.version(), policy.from(), policy.parameters()));
        };
    }

    @Override
    public Published evolve(Published published, DeadlineEvent event) {
        return switch (event) {
            case CalendarPublished calendar -> published.with(calendar.version());
            case PolicyPublished policy -> published.with(policy.version());
            case DeadlineEvent.ClockStarted _,
                    DeadlineEvent.DeadlineBreached _,
                    DeadlineEvent.ClockLapsed _,
                    DeadlineEvent.ClockStopped _,
                    DeadlineEvent.ClockCancelled _,
                    DeadlineEvent.ClockedPartiesChanged _,
                    DeadlineEvent.UnitPartNoted _,
                    DeadlineEvent.UnitReleased _,
                    DeadlineEvent.DeadlineRecusalNoted _,
                    DeadlineEvent.ClockRescheduled _,
                    DeadlineEvent.ClockResumed _ -> published;
        };
    }

    private static CalendarPublished event(CalendarYear year) {
        return new CalendarPublished(
                year.year(),
                versionOf(year),
                year.official() ? CalendarKind.OFFICIAL : CalendarKind.PROVISIONAL,
                year.document(),
                year.published(),
                entries(year));
    }

    private static List<CalendarEntry> entries(CalendarYear year) {
        return year.exceptions().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(day -> new CalendarEntry(
                        day.getKey(), kind(day.getValue()), year.names().getOrDefault(day.getKey(), "")))
                .toList();
    }

    private static DeadlineEvent.DayKind kind(DayKind kind) {
        return switch (kind) {
            case HOLIDAY -> DeadlineEvent.DayKind.HOLIDAY;
            case WORKDAY -> DeadlineEvent.DayKind.WORKDAY;
        };
    }

    private static String versionOf(CalendarYear year) {
        return year.year() + "/" + year.document();
    }
}
