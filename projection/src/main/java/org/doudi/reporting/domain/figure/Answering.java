package org.doudi.reporting.domain.figure;

import java.util.stream.Stream;
import org.doudi.events.ClockKind;
import org.doudi.reporting.domain.figure.Fact.Score;
import org.doudi.reporting.domain.view.CaseView;
import org.doudi.reporting.domain.view.Clock;

/// M1 响应 —: answered within the target, of all that came in; what is not due yet and unanswered is left
/// out.
final class Answering {
    private Answering() {}

    static Stream<Fact> of(CaseView view) {
        return view.clocks().stream()
                .filter(clock -> clock.kind() == ClockKind.RESPONSE)
                .filter(clock -> clock.run() != Clock.Run.CANCELLED)
                .filter(clock -> clock.stop().isPresent() || clock.breached())
                .limit(1)
                .map(clock -> Fact.of(
                        Metric.M1,
                        "case",
                        view.onSite().reception().receivedAt(),
                        Score.of(inTime(clock)),
                        view.units()));
    }

    private static boolean inTime(Clock clock) {
        return !clock.breached() && clock.stop().filter(Clock.Stop::onTime).isPresent();
    }
}
