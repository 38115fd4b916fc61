package org.doudi.evaluation.application;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.doudi.decide.Refusal;
import org.doudi.evaluation.application.RatingCodes.Coded;
import org.doudi.evaluation.domain.EvaluationDecider;
import org.doudi.evaluation.domain.EvaluationState;
import org.doudi.evaluation.domain.IssuedCode;
import org.doudi.evaluation.domain.RatingByCode;
import org.doudi.evaluation.domain.RatingCommand.Pin;
import org.doudi.evaluation.domain.RatingCommand.RateByCode;
import org.doudi.evaluation.domain.RawRating;
import org.doudi.events.EvaluationEvent;
import org.doudi.events.EventMetadata;
import org.doudi.events.RatingChannel;
import org.doudi.store.decider.CommandContext;
import org.doudi.store.decider.Decided;
import org.doudi.store.decider.DeciderRunner;
import org.doudi.store.decider.KeyedRequest;
import org.doudi.store.decider.Loaded;
import org.doudi.store.decider.Task;
import org.doudi.store.sealing.Seals;

/// 凭码评价 — 三.5: the reporter rates without an account.
@ApplicationScoped
public class RatingByCodeHolders {
    private final EvaluationDecider decider = new EvaluationDecider();
    private final DeciderRunner runner;
    private final RatingCodes codes;
    private final RatingSecrets secrets;
    private final Seals seals;

    RatingByCodeHolders(DeciderRunner runner, RatingCodes codes, RatingSecrets secrets, Seals seals) {
        this.runner = runner;
        this.codes = codes;
        this.secrets = secrets;
        this.seals = seals;
    }

    /// What may be rated with it now.
    public Uni<Rateable> view(String code, Instant now) {
        return find(code)
                .chain(coded -> runner.load(decider, coded.caseId())
                        .map(loaded ->
                                rateable(coded, loaded, RatingByCode.taken(loaded.state(), secrets.hash(code), now))));
    }

    /// Whether there is such a code, whatever has become of it.
    public Uni<Coded> find(String code) {
        return codes.find(secrets.hash(code))
                .map(found ->
                        found.orElseThrow(() -> Refusal.unknown("rating-code.unknown", "三.5", "评价码无效，请核对后重新输入或者扫码")));
    }

    /// A wrong PIN is recorded; the answer tells of it.
    public Uni<Decided<EvaluationState, EvaluationEvent>> rate(
            String code,
            String pin,
            Said said,
            CommandContext context,
            Optional<KeyedRequest<EvaluationState, EvaluationEvent>> request) {
        return find(code)
                .chain(coded -> seals.of(coded.reflected())
                        .map(seal -> new RateByCode(
                                secrets.hash(code),
                                secrets.isPinOf(coded.reflected(), pin) ? Pin.RIGHT : Pin.WRONG,
                                said.raw(),
                                seal.words(said.reasons()),
                                seal.words(said.comment()),
                                said.channel(),
                                context.occurredAt()))
                        .chain(command -> runner.run(
                                new Task<>(decider, coded.caseId(), command, context, Optional.empty(), request))));
    }

    private static Rateable rateable(Coded coded, Loaded<EvaluationState> loaded, IssuedCode code) {
        Optional<String> caseNo = coded.caseNo().or(() -> loaded.last().flatMap(EventMetadata::caseNo));
        return new Rateable(caseNo, coded.matter(), loaded.state(), code);
    }

    /// 待评事项, as far as the holder of a code is told.
    public record Rateable(Optional<String> caseNo, Optional<String> matter, EvaluationState state, IssuedCode code) {}

    /// What the reporter says.
    public record Said(RawRating raw, List<String> reasons, Optional<String> comment, RatingChannel channel) {}
}
