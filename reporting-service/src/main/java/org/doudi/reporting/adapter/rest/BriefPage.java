package org.doudi.reporting.adapter.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.doudi.events.BriefEvent.BriefCase;
import org.doudi.events.BriefEvent.BriefContents;
import org.doudi.events.BriefEvent.DisciplineBriefTransferred;
import org.doudi.events.Named;
import org.doudi.events.ReportingEvent.SummaryFigure;
import org.doudi.reporting.domain.figure.Metric;

/// 简要情况 as it is printed — 六(二): in the words of the trade, and nobody's name.
record BriefPage(
        String title,
        String period,
        String fileHash,
        List<Fact> counts,
        List<Fact> difficulties,
        List<Finding> findings,
        List<Finding> breaches,
        List<Line> cases) {
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final String NONE = "—";

    static BriefPage of(DisciplineBriefTransferred brief, Names all) {
        Names.AsOf names = all.at(brief.lastDay().atStartOfDay(SHANGHAI).toInstant());
        BriefContents contents = brief.contents();
        return new BriefPage(
                "“办不成事”反映窗口" + brief.kind().chinese() + "简要情况",
                brief.firstDay() + " 至 " + brief.lastDay(),
                brief.fileHash(),
                Stream.concat(counts(contents), contents.figures().stream().flatMap(BriefPage::figure))
                        .toList(),
                contents.difficulties().stream()
                        .map(each -> new Fact(each.kind().chinese(), each.count() + "件，已办结" + each.ended() + "件"))
                        .toList(),
                contents.conductFindings().stream()
                        .map(each -> new Finding(
                                names.of(each.unit()).name(), each.code().chinese(), each.count()))
                        .toList(),
                contents.breaches().stream()
                        .map(each -> new Finding(
                                names.of(each.unit()).name(), each.kind().chinese() + "超期", each.count()))
                        .toList(),
                contents.cases().stream().map(each -> Line.of(each, names)).toList());
    }

    private static Stream<Fact> counts(BriefContents contents) {
        return Stream.of(
                new Fact("收到反映", contents.counts().received() + "件"),
                new Fact("受理", contents.counts().accepted() + "件"),
                new Fact("不予受理", contents.counts().notAccepted() + "件"),
                new Fact("已了结", contents.counts().ended() + "件"));
    }

    private static Stream<Fact> figure(SummaryFigure figure) {
        return Stream.of(Metric.values())
                .filter(metric -> metric.code().equals(figure.metric()))
                .map(metric -> new Fact(metric.chinese(), figure.numerator() + "／" + figure.denominator()));
    }

    private static String words(List<? extends Named> terms) {
        return terms.isEmpty() ? NONE : terms.stream().map(Named::chinese).collect(Collectors.joining("、"));
    }

    private static String day(Instant at) {
        return LocalDate.ofInstant(at, SHANGHAI).toString();
    }

    /// 一项情况.
    record Fact(String name, String value) {}

    /// 一个单位的一种情况.
    record Finding(String unit, String what, long count) {}

    /// 一个办件.
    record Line(
            String number,
            String units,
            String causes,
            String conduct,
            String receivedAt,
            String endedAt,
            String state) {
        static Line of(BriefCase each, Names.AsOf names) {
            return new Line(
                    each.number().orElse(NONE),
                    each.units().stream().map(unit -> names.of(unit).name()).collect(Collectors.joining("、")),
                    words(each.causes()),
                    words(each.conduct()),
                    day(each.receivedAt()),
                    each.endedAt().map(BriefPage::day).orElse(NONE),
                    each.state().chinese());
        }
    }
}
