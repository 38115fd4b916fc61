package org.doudi.routing.application;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import org.doudi.decide.Refusal;
import org.doudi.events.DomainEvent;
import org.doudi.events.Recorded;
import org.doudi.events.RoutingEvent;
import org.doudi.events.StreamId;
import org.doudi.routing.domain.RoutingDecider;
import org.doudi.routing.domain.RoutingState;
import org.doudi.routing.domain.Sight;
import org.doudi.routing.domain.Staff;
import org.doudi.routing.domain.Words;
import org.doudi.store.decider.Recusal;
import org.doudi.store.log.EventLog;

/// 查看密封文字: what was written about a case in this stage, sealed as it stands, as far as the asker may see it.
@ApplicationScoped
public class ViewingWords {
    private final RoutingDecider decider = new RoutingDecider();
    private final EventLog log;

    ViewingWords(EventLog log) {
        this.log = log;
    }

    public Uni<List<Written>> of(StreamId caseId, Staff by) {
        return log.load(caseId).map(events -> seen(Recusal.seenBy(by.who(), events), by));
    }

    private List<Written> seen(List<Recorded<DomainEvent>> events, Staff by) {
        RoutingState state = decider.initial();
        for (Recorded<DomainEvent> event : events) {
            state = decider.evolve(state, decider.eventType().cast(event.event()));
        }
        Predicate<Words> sight =
                Sight.ofWords(state, by).orElseThrow(() -> Refusal.unknown("case.unknown", "三.3", "没有这个办件，或者您无权查看"));
        return events.stream()
                .flatMap(event -> Words.of((RoutingEvent) event.event())
                        .filter(sight)
                        .filter(words -> !words.sealed().isEmpty())
                        .map(words -> new Written(event.metadata().occurredAt(), words)))
                .toList();
    }

    /// What was written, and when.
    public record Written(Instant at, Words words) {}
}
