package org.doudi.evaluation.domain;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.doudi.decide.Refusal;
import org.doudi.evaluation.domain.Asking.Chosen;
import org.doudi.evaluation.domain.ItemState.AwaitingRating;
import org.doudi.evaluation.domain.ItemState.Elsewhere;
import org.doudi.evaluation.domain.ItemState.Ended;
import org.doudi.evaluation.domain.ItemState.FollowUp;
import org.doudi.evaluation.domain.ItemState.Here;
import org.doudi.evaluation.domain.ItemState.SentBack;
import org.doudi.evaluation.domain.ItemState.Subject;
import org.doudi.evaluation.domain.RatingCommand.Attempt;
import org.doudi.evaluation.domain.RatingCommand.ImportRating;
import org.doudi.evaluation.domain.RatingCommand.Invite;
import org.doudi.evaluation.domain.RatingCommand.NewCode;
import org.doudi.evaluation.domain.RatingCommand.PrintSlip;
import org.doudi.evaluation.domain.RatingCommand.Rate;
import org.doudi.evaluation.domain.RatingCommand.RateByCode;
import org.doudi.evaluation.domain.Speaker.Staff;
import org.doudi.events.EvaluationEvent;
import org.doudi.events.EvaluationEvent.Rated;
import org.doudi.events.EvaluationEvent.RatingAttempted;
import org.doudi.events.EvaluationEvent.RatingCodeIssued;
import org.doudi.events.EvaluationEvent.RatingInvited;
import org.doudi.events.EvaluationEvent.RatingSlipPrinted;
import org.doudi.events.RatingLevel;
import org.doudi.events.StreamId;
import org.doudi.events.policy.Policy;

/// 评价 — 三.5: three levels, given by the reporter, never by default.
final class Rating {
    private static final String CLAUSE = "三.5";

    private Rating() {}

    static List<EvaluationEvent> decide(RatingCommand command, EvaluationState state, Policy policy) {
        return switch (command) {
            case Invite invite -> invite(invite, state);
            case Attempt attempt -> attempt(attempt, state);
            case Rate rate -> rate(rate, state, policy);
            case PrintSlip(Staff by) -> printSlip(by);
            case ImportRating imported -> ImportingRating.decide(imported, state, policy);
            case RateByCode byCode -> RatingByCode.decide(byCode, state, policy);
        };
    }

    private static List<EvaluationEvent> invite(Invite command, EvaluationState state) {
        asWindow(command.by());
        AwaitingRating awaiting = awaiting(Asking.item(state, command.item()));
        int itemNo = awaiting.subject().itemNo();
        NewCode code = command.code();
        return List.of(
                new RatingInvited(
                        itemNo, awaiting.round(), command.method(), command.by().who()),
                issued(itemNo, awaiting.round(), code, Optional.empty()));
    }

    static RatingCodeIssued issued(int itemNo, int round, NewCode code, Optional<StreamId> duplicate) {
        return new RatingCodeIssued(itemNo, round, code.hash(), code.until(), code.pinTries(), duplicate);
    }

    private static List<EvaluationEvent> printSlip(Staff by) {
        asWindow(by);
        return List.of(new RatingSlipPrinted(by.who()));
    }

    private static List<EvaluationEvent> attempt(Attempt command, EvaluationState state) {
        asWindow(command.by());
        AwaitingRating awaiting = awaiting(Asking.item(state, command.item()));
        return List.of(new RatingAttempted(
                awaiting.subject().itemNo(),
                awaiting.round(),
                command.outcome(),
                command.method(),
                command.by().who()));
    }

    static List<EvaluationEvent> rate(Rate command, EvaluationState state, Policy policy) {
        Asking.forReporter(command.by(), state);
        Chosen chosen = Asking.item(state, command.item());
        return switch (chosen.state()) {
            case AwaitingRating awaiting -> rated(command, state, awaiting, policy);
            case FollowUp following when following.past().level().isEmpty() -> rated(command, state, following, policy);
            case FollowUp _, Ended _, SentBack _ ->
                throw Refusal.conflict("rating.already-rated", CLAUSE, "本轮已经评价，不能再次评价");
            case Elsewhere _ -> throw notYet();
        };
    }

    private static List<EvaluationEvent> rated(Rate command, EvaluationState state, Here item, Policy policy) {
        Subject subject = item.subject();
        RatingLevel level = command.raw().mapped();
        Rated rated = new Rated(
                subject.kind(),
                subject.itemNo(),
                subject.round(),
                level,
                command.raw().scale(),
                command.raw().level(),
                command.reasons(),
                command.comment(),
                command.channel(),
                command.rater(),
                command.by().typedBy(),
                command.now());
        Past past = item.past().rated(level);
        List<EvaluationEvent> consequence =
                switch (level) {
                    case SATISFIED, BASICALLY_SATISFIED -> Closing.afterRating(state, item, past);
                    case DISSATISFIED -> SendingBack.afterRating(state, item, past, policy);
                };
        return Stream.concat(Stream.of(rated), consequence.stream()).toList();
    }

    private static AwaitingRating awaiting(Chosen chosen) {
        return switch (chosen.state()) {
            case AwaitingRating awaiting -> awaiting;
            case Elsewhere _ -> throw notYet();
            case FollowUp _, SentBack _, Ended _ ->
                throw Refusal.conflict("rating.not-awaited", CLAUSE, "该事项现在不在待评价状态");
        };
    }

    static void asWindow(Staff by) {
        Asking.as(by, Role.CLERK, "rating.window-only", "评价由“办不成事”反映窗口收集登记");
    }

    static Refusal notYet() {
        return Refusal.conflict("rating.nothing-to-rate", CLAUSE, "该事项尚未办结，不能评价");
    }
}
