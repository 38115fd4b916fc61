package org.doudi.deadline.adapter.persistence;

import io.vertx.mutiny.sqlclient.Tuple;
import java.time.ZoneOffset;
import java.util.List;
import org.doudi.deadline.domain.calendar.DueDates;
import org.doudi.events.DeadlineEvent.CalendarChange;
import org.doudi.events.EventMetadata;
import org.doudi.store.log.IndexWrite;

/// `calendar_revision`: from which day on each calendar differs from the one before it. The version of the
/// stream is the count of what was published on it.
final class CalendarRevisions {
    private static final String INSERT = "INSERT INTO calendar_revision (revision, changed_from, cause, published_at)"
            + " VALUES ($1, $2, $3, $4) ON CONFLICT (revision) DO NOTHING";

    private CalendarRevisions() {}

    static List<IndexWrite> of(CalendarChange change, EventMetadata metadata) {
        return change.changedFrom().stream()
                .map(day -> new IndexWrite(
                        INSERT,
                        Tuple.of(
                                (int) metadata.version(),
                                day.atStartOfDay(DueDates.ZONE).toOffsetDateTime(),
                                metadata.id(),
                                metadata.occurredAt().atOffset(ZoneOffset.UTC))))
                .toList();
    }

    /// What was counted before calendars had revisions is counted anew.
    static int revision(String calendarVersion) {
        return calendarVersion.matches("\\d{1,9}") ? Integer.parseInt(calendarVersion) : 0;
    }
}
