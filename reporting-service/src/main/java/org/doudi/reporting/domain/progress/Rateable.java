package org.doudi.reporting.domain.progress;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.doudi.events.CaseState;
import org.doudi.events.Named;
import org.doudi.events.StreamId;
import org.doudi.reporting.domain.view.CaseView;
import org.doudi.reporting.domain.view.Evaluation;
import org.doudi.reporting.domain.view.Rating;

/// 能不能评价 — 三.5.
public enum Rateable implements Named {
    NOT_YET("办完以后，窗口请您评价"),
    OPEN("可以评价了"),
    GIVEN("已经评价"),
    OVER("评价的时间过了"),
    NEVER("不用评价");

    /// Of what was merged each reporter may rate, after the end as well — A-22.
    private static final Set<CaseState> DONE = EnumSet.of(
            CaseState.RESOLVED_ON_SITE,
            CaseState.COMPLETED,
            CaseState.CANNOT_REPLIED,
            CaseState.FOLLOW_UP,
            CaseState.CLOSED);

    private final String chinese;

    Rateable(String chinese) {
        this.chinese = chinese;
    }

    @Override
    public String chinese() {
        return chinese;
    }

    static Rateable of(CaseView own) {
        return own.evaluation().latest().map(Rateable::of).orElseGet(() -> unopened(own.stage()));
    }

    private static Rateable of(Rating latest) {
        return latest.answer()
                .map(answer -> answer.level().isPresent() ? GIVEN : OVER)
                .orElse(latest.invitedAt().isPresent() ? OPEN : NOT_YET);
    }

    private static Rateable unopened(CaseState stage) {
        return stage == CaseState.NOT_ACCEPTED || stage == CaseState.WITHDRAWN || stage == CaseState.CLOSED
                ? NEVER
                : NOT_YET;
    }

    /// @param own what was merged into it
    static Rateable ofMerged(StreamId own, CaseView master) {
        Evaluation evaluation = master.evaluation();
        Optional<Integer> round = evaluation.latest().map(Rating::round);
        boolean given = evaluation.merged().stream()
                .anyMatch(rating -> rating.duplicate().equals(own) && round.equals(Optional.of(rating.round())));
        if (given) {
            return GIVEN;
        }
        return DONE.contains(master.stage()) && round.isPresent() ? OPEN : NOT_YET;
    }
}
