package org.doudi.evaluation.domain;

import java.util.List;
import java.util.function.Predicate;
import org.doudi.decide.Refusal;
import org.doudi.evaluation.domain.AppealCommand.Appeal;
import org.doudi.evaluation.domain.AppealCommand.DecideAppeal;
import org.doudi.evaluation.domain.BadRating.Standing;
import org.doudi.events.EvaluationEvent;
import org.doudi.events.EvaluationEvent.RatingAppealDecided;
import org.doudi.events.EvaluationEvent.RatingAppealed;
import org.doudi.events.OrgCode;

/// 差评申诉 — 三.5: a unit may contest a 不满意 once. It holds up nothing: what is to be done again is done again.
final class Appealing {
    private static final String CLAUSE = "三.5";

    private Appealing() {}

    static List<EvaluationEvent> decide(AppealCommand command, EvaluationState state) {
        return switch (command) {
            case Appeal appeal -> appeal(appeal, state);
            case DecideAppeal decide -> decide(decide, state);
        };
    }

    private static List<EvaluationEvent> appeal(Appeal command, EvaluationState state) {
        Asking.as(command.by(), Role.COORDINATOR, "appeal.unit-only", "差评由承办单位的协调专员申诉");
        OrgCode unit = command.unit();
        if (!state.handlers().contains(unit)) {
            // Word for word what is said of a case that is not there.
            throw Refusal.unknown("case.unknown", "三.1", "没有这个办件");
        }
        BadRating rating = meant(
                command,
                state,
                bad -> bad.units().contains(unit),
                Refusal.conflict("appeal.no-bad-rating", CLAUSE, "贵单位承办的事项没有这一次不满意评价，不需要申诉"),
                bad -> bad.appealOf(unit).isEmpty(),
                Refusal.conflict("appeal.already-made", CLAUSE, "这一次评价已经申诉过，不能再次申诉"));
        return List.of(new RatingAppealed(
                rating.itemNo(),
                rating.round(),
                unit,
                command.reason(),
                command.by().who()));
    }

    private static List<EvaluationEvent> decide(DecideAppeal command, EvaluationState state) {
        Asking.as(command.by(), Role.DUTY_CHIEF, "appeal.chief-only", "差评申诉由值班长复核");
        OrgCode unit = command.unit();
        BadRating rating = meant(
                command,
                state,
                bad -> bad.appealOf(unit).isPresent(),
                Refusal.conflict("appeal.not-made", CLAUSE, "该单位没有申诉这一次评价"),
                bad -> bad.appealOf(unit).filter(Standing.OPEN::equals).isPresent(),
                Refusal.conflict("appeal.already-decided", CLAUSE, "该申诉已经复核"));
        return List.of(new RatingAppealDecided(
                rating.itemNo(),
                rating.round(),
                unit,
                command.decision(),
                command.reason(),
                command.by().who()));
    }

    private static BadRating meant(
            AppealCommand command,
            EvaluationState state,
            Predicate<BadRating> concerned,
            Refusal none,
            Predicate<BadRating> open,
            Refusal settled) {
        List<BadRating> all = state.badRatings().stream()
                .filter(command.rating()::means)
                .filter(concerned)
                .toList();
        if (all.isEmpty()) {
            throw none;
        }
        List<BadRating> left = all.stream().filter(open).toList();
        if (left.isEmpty()) {
            throw settled;
        }
        if (left.size() > 1) {
            throw Refusal.invalid("appeal.rating-not-named", CLAUSE, "有多次不满意评价，请写明事项序号和轮次");
        }
        return left.getFirst();
    }
}
