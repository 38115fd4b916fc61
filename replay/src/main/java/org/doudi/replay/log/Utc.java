package org.doudi.replay.log;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/// An instant as a parameter.
final class Utc {
    private Utc() {}

    static OffsetDateTime of(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
