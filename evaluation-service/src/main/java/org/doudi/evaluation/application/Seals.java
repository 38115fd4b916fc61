package org.doudi.evaluation.application;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.doudi.decide.Refusal;
import org.doudi.events.SealedText;
import org.doudi.events.Sealing;
import org.doudi.events.StreamId;
import org.doudi.store.sealing.SubjectKeys;

/// 密封: what the reporter says is closed to its key before a command is made.
@ApplicationScoped
public class Seals {
    private final SubjectKeys keys;

    Seals(SubjectKeys keys) {
        this.keys = keys;
    }

    Uni<SealedText> seal(StreamId caseId, String text) {
        return keys.of(caseId)
                .map(found -> found.map(subject -> Sealing.seal(subject.key(), subject.id(), text))
                        .orElseThrow(() -> Refusal.unknown("case.unknown", "三.5", "没有这个办件")));
    }
}
