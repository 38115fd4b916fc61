package org.doudi.reporting.domain.figure;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.doudi.events.CaseState;
import org.doudi.events.ClockKind;
import org.doudi.reporting.domain.figure.Fact.Score;
import org.doudi.reporting.domain.view.CaseView;
import org.doudi.reporting.domain.view.Clock;
import org.doudi.reporting.domain.view.Mark;
import org.doudi.reporting.domain.view.OnSite;
import org.doudi.reporting.domain.view.Rating.Typing;

/// 三个100% — §6: what a case contributes. It follows from what is recorded alone, never from the hour of asking.
public final class Facts {
    private static final String CASE = "case";

    private Facts() {}

    /// A merged case counts as its master, once — A-22.
    public static List<Fact> of(CaseView view) {
        if (view.stage() == CaseState.MERGED) {
            return List.of();
        }
        return Stream.of(responses(view), OnTime.of(view), Satisfaction.of(view), anonymous(view))
                .flatMap(each -> each)
                .toList();
    }

    /// M1: answered within the target, of all that came in; what is not due yet and unanswered is left out — A-13,
    //
    private static Stream<Fact> responses(CaseView view) {
        return view.clocks().stream()
                .filter(clock -> clock.kind() == ClockKind.RESPONSE)
                .filter(clock -> clock.run() != Clock.Run.CANCELLED)
                .filter(clock -> clock.stop().isPresent() || clock.breached())
                .limit(1)
                .map(clock -> new Fact(
                        Metric.M1,
                        CASE,
                        view.onSite().reception().receivedAt(),
                        Optional.empty(),
                        Score.of(answeredInTime(clock)),
                        Typing.BY_REPORTER,
                        view.units()));
    }

    /// Of what was accepted, what nobody stands behind: it has no share in M3, and is shown apart — A-28.
    private static Stream<Fact> anonymous(CaseView view) {
        OnSite.Reception reception = view.onSite().reception();
        return view.onSite().acceptance().stream()
                .map(_ -> new Fact(
                        Metric.ANONYMOUS,
                        CASE,
                        reception.receivedAt(),
                        Optional.empty(),
                        Score.of(reception.marks().contains(Mark.ANONYMOUS)),
                        Typing.BY_REPORTER,
                        view.units()));
    }

    private static boolean answeredInTime(Clock clock) {
        return !clock.breached() && clock.stop().filter(Clock.Stop::onTime).isPresent();
    }
}
