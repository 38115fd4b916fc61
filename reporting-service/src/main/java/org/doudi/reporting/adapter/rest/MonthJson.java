package org.doudi.reporting.adapter.rest;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.doudi.events.OrgCode;
import org.doudi.events.ReportingEvent.SeenPosition;
import org.doudi.events.ReportingEvent.SummaryFigure;
import org.doudi.events.ReportingEvent.SummaryPart;
import org.doudi.events.ReportingEvent.SummaryProblem;
import org.doudi.events.ReportingEvent.SummaryUnit;
import org.doudi.events.StaffId;
import org.doudi.events.StreamId;
import org.doudi.reporting.application.Figures.Charged;
import org.doudi.reporting.application.Figures.Counted;
import org.doudi.reporting.application.Figures.Measured;
import org.doudi.reporting.application.Figures.Ratio;
import org.doudi.reporting.application.Figures.Share;
import org.doudi.reporting.domain.figure.SameKind;
import org.doudi.reporting.domain.month.Attendance;
import org.doudi.reporting.domain.month.SummaryContents;

/// 月度汇总 — 三.6: the figures as they were frozen, with the addresses of the cases that they were counted from.
///
/// @param centre      whose month it is: 行政区划代码, and what the centre was called
/// @param publishedBy none of a draft
/// @param publishedAt none of a draft
record MonthJson(
        String month,
        Names.Unit centre,
        Optional<StaffId> publishedBy,
        Optional<Instant> publishedAt,
        FiguresJson figures,
        List<UnitJson> units,
        List<ProblemJson> problems) {
    /// 政务服务中心, as the list of departments has it.
    private static final OrgCode CENTRE = new OrgCode("ZWZX");

    /// By whom and when; none of a draft.
    record Publication(StaffId by, Instant at) {}

    static MonthJson of(
            Asked asked,
            String centre,
            SummaryContents contents,
            List<SeenPosition> seen,
            Optional<Publication> published,
            Names names) {
        List<Attendance> visits = contents.details().visits().stream()
                .map(each -> new Attendance(each.unit(), asked.months().firstDay(), each.visits()))
                .toList();
        return new MonthJson(
                asked.months().first().toString(),
                new Names.Unit(
                        centre, names.at(asked.months().lastDay()).of(CENTRE).name()),
                published.map(Publication::by),
                published.map(Publication::at),
                FiguresJson.of(asked, SeenJson.of(Optional.empty(), seen), counted(contents), visits, names),
                units(contents.details().units(), asked, names.at(asked.months().lastDay())),
                contents.details().problems().stream()
                        .map(problem -> ProblemJson.of(problem, asked))
                        .toList());
    }

    private static Counted counted(SummaryContents contents) {
        return new Counted(
                contents.figures().stream()
                        .map(figure -> ratio(figure, contents.details().parts()))
                        .toList(),
                contents.breaches().stream()
                        .map(each -> new Charged(
                                each.kind(), each.unit(), each.role(), each.count(), each.overdueWorkingDays()))
                        .toList());
    }

    private static Ratio ratio(SummaryFigure figure, List<SummaryPart> parts) {
        return new Ratio(
                MetricPath.parse(figure.metric()),
                figure.numerator(),
                figure.denominator(),
                figure.byStaff(),
                figure.amount()
                        .map(amount -> new Measured(amount.total(), amount.of()))
                        .orElse(new Measured(0, 0)),
                parts.stream()
                        .filter(part -> part.metric().equals(figure.metric()))
                        .map(part -> new Share(part.code(), part.name(), part.numerator(), part.denominator()))
                        .toList());
    }

    private static List<UnitJson> units(List<SummaryUnit> shares, Asked asked, Names.AsOf names) {
        Map<OrgCode, List<SummaryUnit>> byUnit = shares.stream()
                .collect(Collectors.groupingBy(
                        SummaryUnit::unit,
                        () -> new TreeMap<>(Comparator.comparing(OrgCode::value)),
                        Collectors.toList()));
        return byUnit.entrySet().stream()
                .map(each -> UnitJson.of(names.of(each.getKey()), each.getValue(), asked.of(each.getKey())))
                .toList();
    }

    /// One department's shares.
    record UnitJson(Names.Unit unit, List<ShareJson> figures) {
        static UnitJson of(Names.Unit unit, List<SummaryUnit> shares, Asked asked) {
            return new UnitJson(
                    unit,
                    shares.stream().map(share -> ShareJson.of(share, asked)).toList());
        }
    }

    /// A department's share in one figure.
    record ShareJson(Term metric, long numerator, long denominator, long typedByStaff, String cases) {
        static ShareJson of(SummaryUnit share, Asked asked) {
            return new ShareJson(
                    Term.of(MetricPath.parse(share.metric())),
                    share.numerator(),
                    share.denominator(),
                    share.byStaff(),
                    asked.address(share.metric()));
        }
    }

    /// 同类问题.
    ///
    /// @param matter the matter's code
    /// @param first  the first of its cases; all of them are behind the address
    record ProblemJson(
            Term cause, Optional<String> matter, String name, long count, List<StreamId> first, String cases) {
        static ProblemJson of(SummaryProblem problem, Asked asked) {
            String code = SameKind.of(problem.cause(), problem.matter()).code();
            return new ProblemJson(
                    Term.of(problem.cause()),
                    problem.matter(),
                    problem.name(),
                    problem.count(),
                    problem.cases(),
                    asked.address("same-kind", Asked.parameter("category", code)));
        }
    }
}
