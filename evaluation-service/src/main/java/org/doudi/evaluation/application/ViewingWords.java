package org.doudi.evaluation.application;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.doudi.decide.Refusal;
import org.doudi.events.DomainEvent;
import org.doudi.events.EvaluationEvent.FollowUpVisited;
import org.doudi.events.EvaluationEvent.Rated;
import org.doudi.events.Recorded;
import org.doudi.events.SealedText;
import org.doudi.events.StreamId;
import org.doudi.store.log.EventLog;

/// 查看密封文字: what the reporter said in ratings and visits — 三.5, sealed as it stands.
@ApplicationScoped
public class ViewingWords {
    private final EventLog log;

    ViewingWords(EventLog log) {
        this.log = log;
    }

    public Uni<List<Written>> of(StreamId caseId) {
        return log.load(caseId).map(events -> {
            if (events.isEmpty()) {
                throw Refusal.unknown("evaluation.not-opened", "三.5", "该办件尚未进入评价");
            }
            return events.stream().flatMap(ViewingWords::written).toList();
        });
    }

    private static Stream<Written> written(Recorded<DomainEvent> event) {
        Instant at = event.metadata().occurredAt();
        if (event.event() instanceof Rated rated) {
            return Stream.of(
                            new Written("评价原因", rated.round(), at, rated.reasons()),
                            new Written("评价意见", rated.round(), at, listed(rated.comment())))
                    .filter(written -> !written.sealed().isEmpty());
        }
        return event.event() instanceof FollowUpVisited visited
                ? Stream.of(new Written("回访记录", visited.round(), at, List.of(visited.text())))
                : Stream.empty();
    }

    private static List<SealedText> listed(Optional<SealedText> text) {
        return text.map(List::of).orElse(List.of());
    }

    /// What was said, in which round, and when.
    ///
    /// @param what what it is, in the trade's words
    public record Written(String what, int round, Instant at, List<SealedText> sealed) {}
}
