package org.doudi.evaluation.application;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.doudi.decide.Refusal;
import org.doudi.evaluation.domain.EvaluationDecider;
import org.doudi.evaluation.domain.MergedCase;
import org.doudi.evaluation.domain.RatingCommand.ImportRating;
import org.doudi.evaluation.domain.RawRating;
import org.doudi.evaluation.domain.WhichItem;
import org.doudi.events.Channel;
import org.doudi.events.DomainEvent;
import org.doudi.events.EvaluationEvent.EvaluationOpened;
import org.doudi.events.Recorded;
import org.doudi.events.StreamId;
import org.doudi.store.config.DoudiConfig;
import org.doudi.store.decider.CommandContext;
import org.doudi.store.decider.DeciderRunner;
import org.doudi.store.decider.EventIds;
import org.doudi.store.decider.Task;
import org.doudi.store.log.EventLog;
import org.doudi.store.sealing.Seals;
import org.doudi.store.time.BusinessClock;

/// 好差评导入 — 三.5: ratings that the regional platform has collected. Each is taken once, under the platform's number.
@ApplicationScoped
public class ImportingRatings {
    private static final String PLATFORM = "client:haochaping";

    private final EvaluationDecider decider = new EvaluationDecider();
    private final PlatformRatings ratings;
    private final DeciderRunner runner;
    private final EventLog log;
    private final Seals seals;
    private final Mergers mergers;
    private final Evaluation evaluation;
    private final BusinessClock clock;
    private final EventIds ids;
    private final DoudiConfig config;

    ImportingRatings(
            PlatformRatings ratings,
            DeciderRunner runner,
            EventLog log,
            Seals seals,
            Mergers mergers,
            Evaluation evaluation,
            BusinessClock clock,
            EventIds ids,
            DoudiConfig config) {
        this.ratings = ratings;
        this.runner = runner;
        this.log = log;
        this.seals = seals;
        this.mergers = mergers;
        this.evaluation = evaluation;
        this.clock = clock;
        this.ids = ids;
        this.config = config;
    }

    /// Fails with a `Refusal` where it cannot be taken.
    public Uni<Void> take(PlatformRating rating) {
        return ratings.numbered(rating.caseNo())
                .map(found -> found.orElseThrow(() -> Refusal.unknown("case.unknown", "三.1", "没有这个办件")))
                .chain(reflected -> mergers.masterOf(reflected).chain(master -> take(rating, reflected, master)));
    }

    /// of a case that was merged, its reporter's word on what the master came to.
    private Uni<Void> take(PlatformRating rating, StreamId reflected, Optional<StreamId> master) {
        return checkNumber(rating.platformId(), master.orElse(reflected))
                .chain(_ -> master.isEmpty()
                        ? take(rating, reflected, reflected, Optional.empty())
                        : evaluation
                                .merged(reflected)
                                .chain(merged -> take(rating, master.get(), reflected, Optional.of(merged))));
    }

    private Uni<Void> checkNumber(String platformId, StreamId caseId) {
        return ratings.imported(platformId)
                .invoke(known -> {
                    if (known.filter(other -> !other.equals(caseId)).isPresent()) {
                        throw Refusal.conflict("rating.number-of-another-case", "三.5", "该评价编号已用于另一办件");
                    }
                })
                .replaceWithVoid();
    }

    private Uni<Void> take(PlatformRating rating, StreamId stream, StreamId reflected, Optional<MergedCase> merged) {
        return Uni.combine()
                .all()
                .unis(seals.of(reflected), log.load(stream))
                .asTuple()
                .map(known -> new ImportRating(
                        rating.platformId(),
                        WhichItem.of(rating.itemNo()),
                        rating.raw(),
                        known.getItem1().words(rating.reasons()),
                        known.getItem1().words(rating.comment()),
                        rating.ratedAt(),
                        openedAt(known.getItem2()),
                        merged))
                .chain(command -> runner.run(Task.of(decider, stream, command, context())))
                .replaceWithVoid();
    }

    private CommandContext context() {
        return new CommandContext(PLATFORM, clock.now(), ids.get(), Optional.empty(), Channel.REST, config.centre());
    }

    private static Map<Integer, Instant> openedAt(List<Recorded<DomainEvent>> events) {
        Map<Integer, Instant> opened = new HashMap<>();
        for (Recorded<DomainEvent> event : events) {
            if (event.event() instanceof EvaluationOpened it) {
                opened.put(it.itemNo(), event.metadata().occurredAt());
            }
        }
        return opened;
    }

    /// 好差评 of the platform, found good.
    ///
    /// @param platformId its number there
    public record PlatformRating(
            String platformId,
            String caseNo,
            Optional<Integer> itemNo,
            RawRating raw,
            List<String> reasons,
            Optional<String> comment,
            Instant ratedAt) {}
}
