package org.doudi.reporting.domain.ledger;

import org.doudi.events.Named;
import org.doudi.events.RatingLevel;
import org.doudi.reporting.domain.view.Rating;

/// 评价 as the ledger shows it: the levels of 三.5, and 未评价.
public enum Judgement implements Named {
    SATISFIED("满意"),
    BASICALLY_SATISFIED("基本满意"),
    DISSATISFIED("不满意"),
    UNRATED("未评价");

    private final String chinese;

    Judgement(String chinese) {
        this.chinese = chinese;
    }

    static Judgement of(Rating.Answer answer) {
        return answer.level().map(Judgement::of).orElse(UNRATED);
    }

    private static Judgement of(RatingLevel level) {
        return switch (level) {
            case SATISFIED -> SATISFIED;
            case BASICALLY_SATISFIED -> BASICALLY_SATISFIED;
            case DISSATISFIED -> DISSATISFIED;
        };
    }

    @Override
    public String chinese() {
        return chinese;
    }
}
