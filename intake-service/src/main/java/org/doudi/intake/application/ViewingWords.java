package org.doudi.intake.application;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.doudi.decide.Refusal;
import org.doudi.events.IntakeEvent;
import org.doudi.events.Recorded;
import org.doudi.events.SealedText;
import org.doudi.events.StaffId;
import org.doudi.events.StreamId;
import org.doudi.intake.domain.Words;
import org.doudi.store.decider.Recusal;
import org.doudi.store.log.EventLog;

/// 查看密封文字: what was written about a case after it was received, sealed as it stands.
@ApplicationScoped
public class ViewingWords {
    private final EventLog log;

    ViewingWords(EventLog log) {
        this.log = log;
    }

    public Uni<List<Written>> of(StreamId caseId, StaffId who) {
        return log.load(caseId).map(all -> Recusal.seenBy(who, all)).map(events -> {
            if (!Intake.areOfCase(events)) {
                throw Refusal.unknown("case.unknown", "三.1", "没有这个办件");
            }
            return events.stream()
                    .flatMap(event -> Words.of((IntakeEvent) event.event()).map(words -> Written.of(event, words)))
                    .toList();
        });
    }

    /// What was written, and when.
    ///
    /// @param what what it is, in the trade's words
    public record Written(String what, Instant at, SealedText sealed) {
        private static Written of(Recorded<?> event, Words words) {
            return new Written(words.what(), event.metadata().occurredAt(), words.sealed());
        }
    }
}
