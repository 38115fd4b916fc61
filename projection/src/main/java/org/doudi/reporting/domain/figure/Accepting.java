package org.doudi.reporting.domain.figure;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.doudi.events.CaseState;
import org.doudi.events.CauseCode;
import org.doudi.events.IntakeEvent.Matter;
import org.doudi.events.ResolvedKind;
import org.doudi.reporting.domain.figure.Fact.Kind;
import org.doudi.reporting.domain.figure.Fact.Score;
import org.doudi.reporting.domain.view.CaseView;
import org.doudi.reporting.domain.view.Mark;
import org.doudi.reporting.domain.view.OnSite;
import org.doudi.reporting.domain.view.OnSite.Acceptance;

/// 受理与现场协商 — 二(四), 三.1, 三.2: what came of a reflection at the window, and what it was about.
final class Accepting {
    private static final String CASE = "case";
    private static final Kind TO_REVIEW = new Kind("REVIEW", "报中心会议研究");
    private static final Kind ORDERED = new Kind("ASSIGNED", "现场交办");

    private Accepting() {}

    static Stream<Fact> of(CaseView view) {
        return Stream.of(refused(view), anonymous(view), onTheSpot(view), again(view), sameKind(view))
                .flatMap(each -> each);
    }

    /// M5: of what was accepted or refused, what was refused, by the reason — A-14.
    private static Stream<Fact> refused(CaseView view) {
        Optional<OnSite.Refused> refused = view.onSite().refused();
        if (refused.isEmpty() && view.onSite().acceptance().isEmpty()) {
            return Stream.empty();
        }
        Fact fact = received(view, Metric.M5, CASE, Score.of(refused.isPresent()));
        return Stream.of(refused.map(it -> fact.in(Kind.of(it.reason()))).orElse(fact));
    }

    /// Of what was accepted, what nobody stands behind: it has no share in M3, and is shown apart — A-28.
    private static Stream<Fact> anonymous(CaseView view) {
        boolean nobody = view.onSite().reception().marks().contains(Mark.ANONYMOUS);
        return accepted(view).map(_ -> received(view, Metric.ANONYMOUS, CASE, Score.of(nobody)));
    }

    /// M6: of what the on-site stage is over for, what was done there (3.2-8), by the way in which it ended.
    /// A case that went on to the review after all is not done on the spot.
    private static Stream<Fact> onTheSpot(CaseView view) {
        return accepted(view)
                .flatMap(_ -> ending(view).stream())
                .map(ending -> received(view, Metric.M6, CASE, Score.of(ending.equals(Kind.of(ResolvedKind.DONE))))
                        .in(ending));
    }

    private static Optional<Kind> ending(CaseView view) {
        OnSite onSite = view.onSite();
        if (onSite.state() == CaseState.WITHDRAWN) {
            return Optional.empty();
        }
        if (onSite.escalated().isPresent()) {
            return Optional.of(TO_REVIEW);
        }
        if (!view.routing().orders().isEmpty()) {
            return Optional.of(ORDERED);
        }
        return onSite.resolved().map(done -> Kind.of(done.kind()));
    }

    /// M9: of what was accepted for a matter, what was reflected before and is reflected again, by the matter.
    private static Stream<Fact> again(CaseView view) {
        return accepted(view)
                .flatMap(accepted -> view.onSite().reception().matter().stream()
                        .map(matter -> received(
                                        view,
                                        Metric.M9,
                                        CASE,
                                        Score.of(accepted.reopenOf().isPresent()))
                                .in(new Kind(matter.code(), matter.name()))));
    }

    /// 举一反三: what was accepted, by each of its causes and the matter.
    private static Stream<Fact> sameKind(CaseView view) {
        return accepted(view)
                .flatMap(accepted -> causes(view, accepted).stream())
                .map(cause -> received(view, Metric.SAME_KIND, cause.name(), Score.HIT)
                        .in(SameKind.of(
                                        cause,
                                        view.onSite().reception().matter().map(Matter::code))
                                .kind(view.onSite().reception().matter().map(Matter::name))));
    }

    private static List<CauseCode> causes(CaseView view, Acceptance accepted) {
        return Stream.concat(
                        accepted.causes().stream(),
                        view.onSite().classification().stream().flatMap(it -> it.causes().stream()))
                .distinct()
                .sorted()
                .toList();
    }

    private static Stream<Acceptance> accepted(CaseView view) {
        return view.onSite().acceptance().stream();
    }

    private static Fact received(CaseView view, Metric metric, String key, Score score) {
        return Fact.of(metric, key, view.onSite().reception().receivedAt(), score, view.units());
    }
}
