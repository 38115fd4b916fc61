package org.doudi.deadline.application;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.doudi.deadline.domain.reference.Editions;
import org.doudi.decide.Refusal;
import org.doudi.events.DeadlineEvent;
import org.doudi.events.DomainEvent;
import org.doudi.events.Recorded;
import org.doudi.events.StaffId;
import org.doudi.events.StreamId;
import org.doudi.store.config.DoudiConfig;
import org.doudi.store.decider.Recusal;
import org.doudi.store.log.EventLog;

/// 查阅日志: what happened to the clocks of a case, with what it was counted by. Reads, and can do nothing else.
@ApplicationScoped
public class ReadingCase {
    private final EventLog log;
    private final StreamId published;

    ReadingCase(EventLog log, DoudiConfig config) {
        this.log = log;
        this.published = PublishingReference.stream(config.centre());
    }

    /// @param history the case's
    public record Read(List<Recorded<DeadlineEvent>> history, Editions editions) {
        public long version() {
            return history.getLast().metadata().version();
        }
    }

    /// To whoever is complained of the case is not there — 四(四).
    public Uni<Read> of(StreamId caseId, StaffId who) {
        return log.load(List.of(caseId, published)).map(histories -> {
            List<Recorded<DomainEvent>> seen = Recusal.seenBy(who, histories.getOrDefault(caseId, List.of()));
            if (seen.isEmpty() || caseId.equals(published)) {
                throw Refusal.unknown("case.unknown", "三.1", "没有这个办件");
            }
            return new Read(ours(seen), editions(histories));
        });
    }

    /// Those of these cases that whoever asks may know of.
    public Uni<Map<StreamId, Read>> of(List<StreamId> cases, StaffId who) {
        List<StreamId> streams =
                Stream.concat(Stream.of(published), cases.stream()).distinct().toList();
        return log.load(streams).map(histories -> {
            Editions editions = editions(histories);
            Map<StreamId, Read> read = new LinkedHashMap<>();
            cases.forEach(caseId -> {
                List<Recorded<DomainEvent>> history = histories.getOrDefault(caseId, List.of());
                if (!history.isEmpty() && !Recusal.isOf(who, history)) {
                    read.put(caseId, new Read(ours(history), editions));
                }
            });
            return read;
        });
    }

    private Editions editions(Map<StreamId, List<Recorded<DomainEvent>>> histories) {
        return Editions.of(ours(histories.getOrDefault(published, List.of())));
    }

    private static List<Recorded<DeadlineEvent>> ours(List<Recorded<DomainEvent>> events) {
        return events.stream()
                .map(event -> new Recorded<>(event.metadata(), (DeadlineEvent) event.event()))
                .toList();
    }
}
