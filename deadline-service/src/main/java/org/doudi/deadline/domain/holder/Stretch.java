package org.doudi.deadline.domain.holder;

import java.time.Instant;

/// From an instant up to another one, exclusive.
record Stretch(Instant from, Instant to) {
    boolean covers(Instant at) {
        return !from.isAfter(at) && at.isBefore(to);
    }
}
