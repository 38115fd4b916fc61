package org.doudi.evaluation.application;

import java.time.Instant;
import java.util.Optional;
import org.doudi.evaluation.domain.EvaluationState;
import org.doudi.evaluation.domain.Speaker;
import org.doudi.evaluation.domain.WhichItem;
import org.doudi.events.EvaluationEvent;
import org.doudi.events.StreamId;
import org.doudi.store.decider.CommandContext;
import org.doudi.store.decider.KeyedRequest;

/// Who asks of which case and item, and what goes with the asking: when, by which way, under which key, on which
/// version.
public record Asked<S extends Speaker>(
        StreamId caseId,
        WhichItem item,
        S by,
        CommandContext context,
        Optional<Long> ifMatch,
        Optional<KeyedRequest<EvaluationState, EvaluationEvent>> request) {
    Instant now() {
        return context.occurredAt();
    }
}
