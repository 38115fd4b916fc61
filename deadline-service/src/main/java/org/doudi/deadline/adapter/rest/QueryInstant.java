package org.doudi.deadline.adapter.rest;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import org.doudi.decide.Refusal;

/// An instant that a service asks about.
final class QueryInstant {
    private static final Instant FIRST = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("2100-01-01T00:00:00Z");

    private QueryInstant() {}

    /// @param name of the parameter
    static Instant of(String text, String name) {
        try {
            Instant at = Instant.parse(text);
            if (at.isAfter(FIRST) && at.isBefore(LAST)) {
                return at;
            }
        } catch (DateTimeParseException _) {
            // as one that is out of range
        }
        throw Refusal.invalid(
                "request." + name + "-malformed", "接口约定", name + " 应为2000年至2100年之间的时间点，例如 2026-02-12T09:30:00Z");
    }
}
