package org.doudi.reporting.application;

import java.time.Instant;
import java.time.ZoneOffset;

/// The times that can be asked for. Outside of them there is nothing, and tables and calendars cannot count.
public final class Reach {
    public static final int FIRST_YEAR = 2000;
    public static final int LAST_YEAR = 2999;

    /// Before all that is listed.
    static final Instant BEFORE_ALL = Instant.EPOCH;
    /// What has no due instant is sorted here.
    public static final Instant NEVER = Instant.parse("9999-12-31T00:00:00Z");

    private Reach() {}

    public static boolean has(Instant instant) {
        return has(instant.atOffset(ZoneOffset.UTC).getYear());
    }

    public static boolean has(int year) {
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }
}
