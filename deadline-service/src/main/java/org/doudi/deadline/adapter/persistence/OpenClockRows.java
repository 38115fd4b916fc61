package org.doudi.deadline.adapter.persistence;

import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.doudi.deadline.domain.calendar.DueDates;
import org.doudi.events.DeadlineEvent;
import org.doudi.events.DomainEvent;
import org.doudi.events.EventMetadata;
import org.doudi.events.Recorded;
import org.doudi.store.log.IndexRows;
import org.doudi.store.log.IndexWrite;
import org.jspecify.annotations.Nullable;

/// A clock is in the index while it can still run out.
@ApplicationScoped
public class OpenClockRows implements IndexRows {
    /// One statement for all: a batch keeps the order of what one statement writes, and a clock may start, move, stop
    /// and resume within one. What is not told stays as it was.
    private static final String WATCH = "MERGE INTO open_clock USING"
            + " (SELECT $1::uuid AS id, $2::uuid AS stream, $3::timestamptz AS due, $4::timestamptz AS until,"
            + " $5::boolean AS provisional, $6::int AS revision) AS its"
            + " ON clock_id = its.id"
            + " WHEN MATCHED AND its.due IS NULL THEN DELETE"
            + " WHEN MATCHED THEN UPDATE SET due_at = its.due,"
            + " counted_until = COALESCE(its.until, GREATEST(its.due, counted_until)),"
            + " provisional = COALESCE(its.provisional, open_clock.provisional),"
            + " calendar_revision = COALESCE(its.revision, calendar_revision)"
            + " WHEN NOT MATCHED AND its.due IS NOT NULL THEN"
            + " INSERT (clock_id, stream, due_at, counted_until, provisional, calendar_revision)"
            + " VALUES (its.id, its.stream, its.due, its.until, COALESCE(its.provisional, false),"
            + " COALESCE(its.revision, 0))";

    private static final String REVISION = "INSERT INTO calendar_revision (revision, changed_from, cause, published_at)"
            + " VALUES ($1, $2, $3, $4) ON CONFLICT (revision) DO NOTHING";

    @Override
    public List<IndexWrite> rows(Recorded<? extends DomainEvent> event) {
        return event.event() instanceof DeadlineEvent deadline ? rows(deadline, event.metadata()) : List.of();
    }

    private static List<IndexWrite> rows(DeadlineEvent event, EventMetadata metadata) {
        UUID stream = metadata.stream().value();
        return switch (event) {
            case DeadlineEvent.ClockStarted started ->
                List.of(watch(
                        started.clockId(),
                        stream,
                        started.dueAt(),
                        started.capAt().orElse(started.dueAt()),
                        started.provisional(),
                        revision(started.calendarVersion())));
            case DeadlineEvent.ClockResumed resumed -> resumed.breached() ? List.of() : List.of(again(resumed, stream));
            case DeadlineEvent.ClockRescheduled moved -> List.of(moved(moved, stream));
            case DeadlineEvent.ClockStopped stopped -> end(stopped.clockId(), stream);
            case DeadlineEvent.DeadlineBreached breached -> end(breached.clockId(), stream);
            case DeadlineEvent.ClockLapsed lapsed -> end(lapsed.clockId(), stream);
            case DeadlineEvent.ClockCancelled cancelled -> end(cancelled.clockId(), stream);
            case DeadlineEvent.CalendarChange change -> revision(change, metadata);
            case DeadlineEvent.ClockedPartiesChanged _,
                    DeadlineEvent.UnitPartNoted _,
                    DeadlineEvent.UnitReleased _,
                    DeadlineEvent.DeadlineRecusalNoted _,
                    DeadlineEvent.PolicyPublished _ -> List.of();
        };
    }

    /// By which calendar it was counted is not told with it, so it is counted anew before it can run out.
    private static IndexWrite again(DeadlineEvent.ClockResumed resumed, UUID stream) {
        return watch(resumed.clockId(), stream, resumed.dueAt(), null, resumed.provisional(), null);
    }

    private static IndexWrite moved(DeadlineEvent.ClockRescheduled moved, UUID stream) {
        return moved.recounted()
                .map(by -> watch(
                        moved.clockId(),
                        stream,
                        moved.newDueAt(),
                        by.capAt().filter(cap -> cap.isAfter(moved.newDueAt())).orElse(moved.newDueAt()),
                        by.provisional(),
                        revision(by.calendarVersion())))
                .orElseGet(() -> watch(moved.clockId(), stream, moved.newDueAt(), null, null, null));
    }

    /// The stream's version is the count of what was published on it.
    private static List<IndexWrite> revision(DeadlineEvent.CalendarChange change, EventMetadata metadata) {
        return change.changedFrom().stream()
                .map(day -> new IndexWrite(
                        REVISION,
                        Tuple.of(
                                (int) metadata.version(),
                                day.atStartOfDay(DueDates.ZONE).toOffsetDateTime(),
                                metadata.id(),
                                metadata.occurredAt().atOffset(ZoneOffset.UTC))))
                .toList();
    }

    private static List<IndexWrite> end(UUID clockId, UUID stream) {
        return List.of(watch(clockId, stream, null, null, null, null));
    }

    private static IndexWrite watch(
            UUID clockId,
            UUID stream,
            @Nullable Instant dueAt,
            @Nullable Instant until,
            @Nullable Boolean provisional,
            @Nullable Integer revision) {
        return new IndexWrite(WATCH, Tuple.of(clockId, stream, utc(dueAt), utc(until), provisional, revision));
    }

    private static @Nullable OffsetDateTime utc(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }

    /// What was counted before calendars had revisions is counted anew.
    private static int revision(String calendarVersion) {
        return calendarVersion.matches("\\d{1,9}") ? Integer.parseInt(calendarVersion) : 0;
    }
}
