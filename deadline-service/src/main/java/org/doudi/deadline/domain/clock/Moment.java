package org.doudi.deadline.domain.clock;

import java.time.Instant;
import java.time.YearMonth;
import java.util.UUID;
import org.doudi.deadline.domain.calendar.DueDates;

/// What happened: when it did, and when it was seen here: later where this service or a producer was down.
///
/// @param eventId the event that tells of it
public record Moment(UUID eventId, Instant happenedAt, Instant seenAt, Sort sort) {

    /// What somebody did, or what a due instant brought about. The latter carries that instant, but it follows from a
    /// limit that was over: it clears nobody.
    public enum Sort {
        DEED,
        EFFECT
    }

    /// The month of an instant, in Shanghai.
    public static YearMonth month(Instant at) {
        return YearMonth.from(at.atZone(DueDates.ZONE));
    }

    boolean isDeed() {
        return sort == Sort.DEED;
    }
}
