package org.doudi.evaluation.application;

import java.time.Instant;
import java.util.Optional;
import org.doudi.evaluation.domain.EvaluationState;
import org.doudi.events.EvaluationEvent;
import org.doudi.events.StaffId;
import org.doudi.store.decider.CommandContext;
import org.doudi.store.decider.KeyedRequest;

/// Who asks, and what goes with the asking.
public record Asked(
        StaffId by,
        CommandContext context,
        Optional<Long> ifMatch,
        Optional<KeyedRequest<EvaluationState, EvaluationEvent>> request) {
    Instant now() {
        return context.occurredAt();
    }
}
