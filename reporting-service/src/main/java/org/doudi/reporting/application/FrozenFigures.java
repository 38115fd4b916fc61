package org.doudi.reporting.application;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.doudi.events.ReportingEvent.SummaryAmount;
import org.doudi.events.ReportingEvent.SummaryBreaches;
import org.doudi.events.ReportingEvent.SummaryDetails;
import org.doudi.events.ReportingEvent.SummaryFigure;
import org.doudi.events.ReportingEvent.SummaryPart;
import org.doudi.events.ReportingEvent.SummaryProblem;
import org.doudi.events.ReportingEvent.SummaryUnit;
import org.doudi.events.ReportingEvent.SummaryVisits;
import org.doudi.reporting.application.Figures.Charged;
import org.doudi.reporting.application.Figures.Counted;
import org.doudi.reporting.application.Figures.Measured;
import org.doudi.reporting.application.Figures.Problem;
import org.doudi.reporting.application.Figures.Ratio;
import org.doudi.reporting.application.Figures.UnitRatio;
import org.doudi.reporting.domain.figure.Metric;
import org.doudi.reporting.domain.figure.SameKind;
import org.doudi.reporting.domain.month.Attendance;
import org.doudi.reporting.domain.month.SummaryContents;

/// Figures, as an event carries them. An event has a size, so of the problems the most frequent ones are named,
/// each with its first cases; their number is told in any case.
final class FrozenFigures {
    private static final int MOST_KINDS = 50;
    private static final int MOST_CASES = 100;

    private FrozenFigures() {}

    static SummaryContents of(Counted counted, List<UnitRatio> units, List<Problem> problems, List<Attendance> visits) {
        return new SummaryContents(
                counted.ratios().stream().map(FrozenFigures::figure).toList(),
                counted.breaches().stream().map(FrozenFigures::breaches).toList(),
                new SummaryDetails(
                        counted.ratios().stream()
                                // The problems are told by themselves.
                                .filter(ratio -> ratio.metric() != Metric.SAME_KIND)
                                .flatMap(FrozenFigures::parts)
                                .toList(),
                        units.stream().map(FrozenFigures::unit).toList(),
                        visits.stream()
                                .map(each -> new SummaryVisits(each.unit(), each.visits()))
                                .toList(),
                        problems.stream()
                                .filter(problem -> problem.cases().size() > 1)
                                .sorted(Comparator.comparing((Problem problem) ->
                                                -problem.cases().size())
                                        .thenComparing(Problem::code))
                                .limit(MOST_KINDS)
                                .flatMap(problem -> problem(problem).stream())
                                .toList()));
    }

    static SummaryFigure figure(Ratio ratio) {
        return new SummaryFigure(
                ratio.metric().code(), ratio.numerator(), ratio.denominator(), ratio.byStaff(), amount(ratio.amount()));
    }

    private static Optional<SummaryAmount> amount(Measured amount) {
        return amount.of() == 0 ? Optional.empty() : Optional.of(new SummaryAmount(amount.total(), amount.of()));
    }

    private static Stream<SummaryPart> parts(Ratio ratio) {
        return ratio.shares().stream()
                .map(share -> new SummaryPart(
                        ratio.metric().code(), share.code(), share.name(), share.numerator(), share.denominator()));
    }

    static SummaryBreaches breaches(Charged charged) {
        return new SummaryBreaches(
                charged.kind(), charged.unit(), charged.role(), charged.count(), charged.overdueWorkingDays());
    }

    private static SummaryUnit unit(UnitRatio ratio) {
        return new SummaryUnit(
                ratio.unit(), ratio.metric().code(), ratio.numerator(), ratio.denominator(), ratio.byStaff());
    }

    private static Optional<SummaryProblem> problem(Problem problem) {
        return SameKind.parse(problem.code())
                .map(kind -> new SummaryProblem(
                        kind.cause(),
                        kind.matter(),
                        problem.name(),
                        problem.cases().size(),
                        problem.cases().stream().limit(MOST_CASES).toList()));
    }
}
