package org.doudi.reporting.domain.figure;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.doudi.events.ReviewOutcome;
import org.doudi.reporting.domain.figure.Fact.Kind;
import org.doudi.reporting.domain.figure.Fact.Score;
import org.doudi.reporting.domain.view.CaseView;
import org.doudi.reporting.domain.view.Review.Conclusion;

/// M7 研判 — 三.3: how each item was concluded, and of how many it was "不能办". A second review counts for itself.
final class Reviewing {
    private Reviewing() {}

    static Stream<Fact> of(CaseView view) {
        List<Conclusion> all = view.routing().review().conclusions();
        return IntStream.range(0, all.size()).mapToObj(no -> fact(no, all.get(no)));
    }

    private static Fact fact(int no, Conclusion conclusion) {
        Score score = Score.of(conclusion.outcome() == ReviewOutcome.CANNOT_BY_POLICY);
        return Fact.of(Metric.M7, no + "-" + conclusion.itemNo(), conclusion.at(), score, conclusion.units())
                .in(Kind.of(conclusion.outcome()));
    }
}
