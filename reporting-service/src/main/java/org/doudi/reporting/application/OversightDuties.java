package org.doudi.reporting.application;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.doudi.events.PeriodKind;
import org.doudi.reporting.application.Articles.Filter;
import org.doudi.reporting.application.FigureScope.Period;
import org.doudi.reporting.domain.figure.Metric;

/// 监督待办 — 三.6, 五(四), 六(二): what the Centre owes that is of no one case. Of a quarter, and of a year, only where
/// there were cases in it.
@ApplicationScoped
public class OversightDuties {
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final int MOST = 50;
    private static final int MONTHS_OF_QUARTER = 3;

    private final Articles articles;
    private final GuideRevisions guides;
    private final Briefs briefs;
    private final AssessingUnits assessing;
    private final Figures figures;

    OversightDuties(
            Articles articles, GuideRevisions guides, Briefs briefs, AssessingUnits assessing, Figures figures) {
        this.articles = articles;
        this.guides = guides;
        this.briefs = briefs;
        this.assessing = assessing;
        this.figures = figures;
    }

    /// One of them.
    ///
    /// @param since the day from which it has been owed
    /// @param where the address of what it is about
    public record OversightDuty(String step, String clause, LocalDate since, String where) {}

    public Uni<List<OversightDuty>> of(Sight sight, Instant now) {
        LocalDate today = now.atZone(SHANGHAI).toLocalDate();
        // One after the other: reads of one request share a session.
        return reviews(sight, today)
                .chain(reviews -> revisions(sight)
                        .chain(revisions -> brief(sight, today)
                                .chain(brief -> assessment(sight, today)
                                        .map(assessment -> Stream.of(
                                                        reviews.stream(),
                                                        revisions.stream(),
                                                        brief.stream(),
                                                        assessment.stream())
                                                .flatMap(each -> each)
                                                .toList()))));
    }

    private Uni<List<OversightDuty>> reviews(Sight sight, LocalDate today) {
        Filter due = new Filter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(today));
        return articles.list(sight.centre(), due, first())
                .map(page -> page.items().stream()
                        .map(shown -> new OversightDuty(
                                "复核知识库条目：" + shown.article().title(),
                                "五(四)",
                                shown.article().reviewBy(),
                                "/api/v1/articles/" + shown.id()))
                        .toList());
    }

    private Uni<List<OversightDuty>> revisions(Sight sight) {
        return guides.list(sight.centre(), true, first())
                .map(page -> page.items().stream()
                        .map(revision -> new OversightDuty(
                                "处理办事指南调整建议：" + revision.matter().name(),
                                "三.6",
                                revision.proposedAt().atZone(SHANGHAI).toLocalDate(),
                                "/api/v1/guide-revisions?open=true"))
                        .toList());
    }

    private Uni<Optional<OversightDuty>> brief(Sight sight, LocalDate today) {
        LocalDate first = today.withDayOfMonth(1)
                .minusMonths((today.getMonthValue() - 1L) % MONTHS_OF_QUARTER + MONTHS_OF_QUARTER);
        LocalDate last = PeriodKind.QUARTER.lastDay(first);
        OversightDuty duty = new OversightDuty(
                "移交" + first + "至" + last + "的季度简要情况", "六(二)", last.plusDays(1), "/api/v1/discipline-briefs");
        return briefs.has(
                        sight.centre(),
                        TransferringBriefs.quarterly(sight.centre(), first, last)
                                .value())
                .chain(has -> owed(sight, first, last, has, duty));
    }

    private Uni<Optional<OversightDuty>> assessment(Sight sight, LocalDate today) {
        Year year = Year.of(today.getYear() - 1);
        OversightDuty duty =
                new OversightDuty("发布" + year + "年度考核", "六(二)", today.withDayOfYear(1), "/api/v1/assessments/" + year);
        return assessing
                .issued(sight.centre(), year)
                .chain(loaded -> owed(
                        sight,
                        year.atDay(1),
                        year.atMonth(12).atEndOfMonth(),
                        !loaded.state().issued().isEmpty(),
                        duty));
    }

    private Uni<Optional<OversightDuty>> owed(
            Sight sight, LocalDate first, LocalDate last, boolean done, OversightDuty duty) {
        if (done) {
            return Uni.createFrom().item(Optional.empty());
        }
        Period period = new Period(
                first.atStartOfDay(SHANGHAI).toInstant(),
                last.plusDays(1).atStartOfDay(SHANGHAI).toInstant());
        return figures.count(sight, FigureScope.all(period))
                .map(counted -> counted.ratios().stream()
                        .filter(ratio -> ratio.metric() == Metric.M1 && ratio.denominator() > 0)
                        .findFirst()
                        .map(_ -> duty));
    }

    private static Page.Request first() {
        return new Page.Request(MOST, Optional.empty());
    }
}
