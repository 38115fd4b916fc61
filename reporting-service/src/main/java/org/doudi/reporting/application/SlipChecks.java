package org.doudi.reporting.application;

import io.smallrye.mutiny.Uni;
import org.doudi.events.StreamId;

/// 受理单密码, which evaluation-service alone knows, and counts the wrong ones of.
public interface SlipChecks {
    /// Fails where it cannot be asked.
    Uni<Found> check(StreamId caseId, String pin);

    /// What a PIN was found to be.
    enum Found {
        RIGHT,
        WRONG,
        /// Too many wrong ones were tried: neither is told.
        TOO_MANY
    }
}
