package org.doudi.evaluation.application;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.doudi.decide.Refusal;
import org.doudi.events.DomainEvent;
import org.doudi.events.EvaluationEvent.CaseClosed;
import org.doudi.events.EvaluationEvent.ChiefDecision;
import org.doudi.events.EvaluationEvent.CompletionSentBack;
import org.doudi.events.EvaluationEvent.FollowUpVisited;
import org.doudi.events.EvaluationEvent.ItemClosed;
import org.doudi.events.EvaluationEvent.MergedReporterEvent;
import org.doudi.events.EvaluationEvent.MergedReporterInvited;
import org.doudi.events.EvaluationEvent.MergedReporterLetGo;
import org.doudi.events.EvaluationEvent.MergedReporterMissed;
import org.doudi.events.EvaluationEvent.MergedReporterNoted;
import org.doudi.events.EvaluationEvent.MergedReporterRated;
import org.doudi.events.EvaluationEvent.MergedReporterVisited;
import org.doudi.events.EvaluationEvent.Rated;
import org.doudi.events.EvaluationEvent.RatingAppealDecided;
import org.doudi.events.EvaluationEvent.RatingAppealed;
import org.doudi.events.Recorded;
import org.doudi.events.SealedText;
import org.doudi.events.StaffId;
import org.doudi.events.StreamId;
import org.doudi.store.decider.Recusal;
import org.doudi.store.log.EventLog;

/// 查看密封文字: what the reporter said in ratings and visits — 三.5, sealed as it stands.
@ApplicationScoped
public class ViewingWords {
    private static final int WHOLE_CASE = 0;

    private final EventLog log;
    private final Mergers mergers;

    ViewingWords(EventLog log, Mergers mergers) {
        this.log = log;
        this.mergers = mergers;
    }

    /// What the reporter of a merged case said stands on its master's stream, and is read under its own number: it is
    /// closed to that reporter's key — A-22.
    public Uni<List<Written>> of(StreamId caseId, StaffId who) {
        return Uni.combine()
                .all()
                .unis(seen(caseId, who), mergers.masterOf(caseId).chain(master -> seen(master, who)))
                .asTuple()
                .map(seen -> written(caseId, seen.getItem1(), seen.getItem2()));
    }

    private Uni<List<Recorded<DomainEvent>>> seen(Optional<StreamId> master, StaffId who) {
        return master.map(stream -> seen(stream, who))
                .orElseGet(() -> Uni.createFrom().item(List.of()));
    }

    private Uni<List<Recorded<DomainEvent>>> seen(StreamId stream, StaffId who) {
        return log.load(stream).map(all -> Recusal.seenBy(who, all));
    }

    private static List<Written> written(
            StreamId caseId, List<Recorded<DomainEvent>> own, List<Recorded<DomainEvent>> ofMaster) {
        if (own.isEmpty() && ofMaster.isEmpty()) {
            throw Refusal.unknown("evaluation.not-opened", "三.5", "该办件尚未进入评价");
        }
        return Stream.concat(
                        own.stream().flatMap(ViewingWords::written),
                        ofMaster.stream().flatMap(recorded -> ofMerged(caseId, recorded)))
                .toList();
    }

    private static Stream<Written> ofMerged(StreamId caseId, Recorded<DomainEvent> recorded) {
        Instant at = recorded.metadata().occurredAt();
        return recorded.event() instanceof MergedReporterEvent merged
                        && merged.duplicate().equals(caseId)
                ? ofMerged(merged, at).filter(words -> !words.sealed().isEmpty())
                : Stream.empty();
    }

    private static Stream<Written> ofMerged(MergedReporterEvent event, Instant at) {
        return switch (event) {
            case MergedReporterRated rated ->
                Stream.of(
                        new Written("评价原因", rated.itemNo(), rated.round(), at, rated.reasons()),
                        new Written("评价意见", rated.itemNo(), rated.round(), at, listed(rated.comment())));
            case MergedReporterVisited visited ->
                Stream.of(new Written("回访记录", visited.itemNo(), visited.round(), at, List.of(visited.text())));
            case MergedReporterNoted _, MergedReporterLetGo _, MergedReporterInvited _, MergedReporterMissed _ ->
                Stream.empty();
        };
    }

    private static Stream<Written> written(Recorded<DomainEvent> recorded) {
        Instant at = recorded.metadata().occurredAt();
        Stream<Written> written =
                switch (recorded.event()) {
                    case Rated rated ->
                        Stream.of(
                                new Written("评价原因", rated.itemNo(), rated.round(), at, rated.reasons()),
                                new Written("评价意见", rated.itemNo(), rated.round(), at, listed(rated.comment())));
                    case RatingAppealed appealed ->
                        Stream.of(new Written(
                                "差评申诉理由", appealed.itemNo(), appealed.round(), at, List.of(appealed.reason())));
                    case RatingAppealDecided decided ->
                        Stream.of(new Written(
                                "差评复核意见", decided.itemNo(), decided.round(), at, List.of(decided.reason())));
                    case CompletionSentBack back ->
                        Stream.of(new Written("办结退回原因", back.itemNo(), back.round(), at, List.of(back.reason())));
                    case ItemClosed closed ->
                        Stream.of(new Written(
                                "结案原因",
                                closed.itemNo(),
                                closed.round(),
                                at,
                                listed(closed.decision().map(ChiefDecision::reason))));
                    case FollowUpVisited visited ->
                        Stream.of(new Written("回访记录", visited.itemNo(), visited.round(), at, List.of(visited.text())));
                    case CaseClosed closed ->
                        Stream.of(new Written(
                                "结案原因",
                                WHOLE_CASE,
                                closed.rounds(),
                                at,
                                listed(closed.decision().map(ChiefDecision::reason))));
                    default -> Stream.empty();
                };
        return written.filter(words -> !words.sealed().isEmpty());
    }

    private static List<SealedText> listed(Optional<SealedText> text) {
        return text.map(List::of).orElse(List.of());
    }

    /// What was said, of which item, in which round, and when.
    ///
    /// @param what   what it is, in the trade's words
    /// @param itemNo 0 for the whole case
    public record Written(String what, int itemNo, int round, Instant at, List<SealedText> sealed) {}
}
