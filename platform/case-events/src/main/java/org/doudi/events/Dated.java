package org.doudi.events;

import java.time.Instant;

/// An event that happened at an instant of its own, whatever made it known: the effect of a due instant carries that
/// instant, also where a late fact brings it to light.
public interface Dated {
    Instant happenedAt();
}
