package org.doudi.replay.log;

import java.time.Instant;
import org.doudi.events.StreamId;

/// Which cases are replayed; each of them from its first event on, for nothing less makes a case.
public sealed interface Scope {
    /// All of them, and the names of the departments.
    record Everything() implements Scope {}

    record OneCase(StreamId id) implements Scope {}

    /// Those of which something was recorded within this time; `before` is exclusive.
    record RecordedWithin(Instant from, Instant before) implements Scope {}
}
