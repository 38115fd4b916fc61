package org.doudi.evaluation.domain;

import java.time.Instant;
import java.util.List;
import org.doudi.decide.Refusal;
import org.doudi.evaluation.domain.IssuedCode.Use;
import org.doudi.evaluation.domain.ItemState.AwaitingRating;
import org.doudi.evaluation.domain.ItemState.Elsewhere;
import org.doudi.evaluation.domain.ItemState.Ended;
import org.doudi.evaluation.domain.ItemState.FollowUp;
import org.doudi.evaluation.domain.ItemState.SentBack;
import org.doudi.evaluation.domain.RatingCommand.Rate;
import org.doudi.evaluation.domain.RatingCommand.RateByCode;
import org.doudi.evaluation.domain.Speaker.Citizen;
import org.doudi.events.EvaluationEvent;
import org.doudi.events.EvaluationEvent.RatingPinRefused;
import org.doudi.events.Rater;
import org.doudi.events.StreamId;
import org.doudi.events.policy.Policy;

/// 凭码评价 — 三.5: without an account, by the code of the invitation and the PIN of the acceptance slip (受理单). A wrong PIN
/// is recorded, so that guessing has an end whatever else happens.
public final class RatingByCode {
    private static final String CLAUSE = "三.5";

    private RatingByCode() {}

    static List<EvaluationEvent> decide(RateByCode command, EvaluationState state, Policy policy) {
        IssuedCode code = taken(state, command.codeHash(), command.now());
        return switch (command.pin()) {
            case WRONG ->
                List.of(new RatingPinRefused(code.itemNo(), code.round(), code.wrongPins() + 1, code.duplicate()));
            case RIGHT -> rate(asRating(command, code), code, state, policy);
        };
    }

    private static List<EvaluationEvent> rate(Rate rating, IssuedCode code, EvaluationState state, Policy policy) {
        return code.duplicate()
                .map(duplicate -> MergedReporters.rate(rating, duplicate, state))
                .orElseGet(() -> Rating.rate(rating, state, policy));
    }

    /// The code, where it may be rated with now.
    public static IssuedCode taken(EvaluationState state, String codeHash, Instant now) {
        IssuedCode code = state.code(codeHash).orElseThrow(RatingByCode::expired);
        if (code.use() == Use.USED) {
            throw Refusal.conflict("rating-code.used", CLAUSE, "本轮已经评价，该评价码不能再用");
        }
        if (!now.isBefore(code.until()) || !isAwaited(state, code)) {
            throw expired();
        }
        if (code.isLocked()) {
            throw locked(code);
        }
        return code;
    }

    /// What is said of a wrong PIN, after it was counted.
    public static Refusal wrongPin(IssuedCode code) {
        return code.isLocked()
                ? locked(code)
                : Refusal.forbidden("rating-code.pin-wrong", CLAUSE, "受理单上的密码不正确，还可以输入" + code.triesLeft() + "次");
    }

    private static boolean isAwaited(EvaluationState state, IssuedCode code) {
        ItemState item = state.items().get(code.itemNo());
        return item != null
                && item.round() == code.round()
                && code.duplicate()
                        .map(duplicate -> isAwaitedOf(duplicate, item, state))
                        .orElseGet(() -> isAwaited(item));
    }

    private static boolean isAwaited(ItemState item) {
        return switch (item) {
            case AwaitingRating _ -> true;
            case FollowUp following -> following.past().level().isEmpty();
            case Elsewhere _, SentBack _, Ended _ -> false;
        };
    }

    /// that the master has ended does not take the word from whoever was merged; that the merger was undone does.
    private static boolean isAwaitedOf(StreamId duplicate, ItemState item, EvaluationState state) {
        return state.merged().containsKey(duplicate)
                && switch (item) {
                    case AwaitingRating _, FollowUp _, Ended _ -> true;
                    case Elsewhere _, SentBack _ -> false;
                };
    }

    private static Rate asRating(RateByCode command, IssuedCode code) {
        return new Rate(
                new Citizen(),
                new WhichItem.Named(code.itemNo()),
                command.raw(),
                command.reasons(),
                command.comment(),
                command.channel(),
                Rater.REPORTER,
                command.now());
    }

    private static Refusal expired() {
        return Refusal.conflict("rating-code.expired", CLAUSE, "评价码已失效，请与“办不成事”反映窗口联系，由窗口重新邀请评价");
    }

    private static Refusal locked(IssuedCode code) {
        return Refusal.forbidden(
                "rating-code.locked", CLAUSE, "受理单上的密码已输错" + code.pinTries() + "次，评价码已锁定，请与“办不成事”反映窗口联系，由窗口重新邀请评价");
    }
}
