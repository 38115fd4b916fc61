package org.doudi.reporting.application;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.doudi.events.OrgCode;
import org.doudi.events.ReportingEvent.MonthlySummaryPublished;
import org.doudi.events.ReportingEvent.SummaryDetails;
import org.doudi.events.ReportingEvent.SummaryUnit;
import org.doudi.reporting.domain.figure.Metric;
import org.doudi.reporting.domain.publicity.Disclosure;
import org.doudi.reporting.domain.publicity.Tally;
import org.doudi.store.config.DoudiConfig;

/// 公开指标 — 六(三): M1–M3 of this installation's centre, as the month's published summary froze them
/// (三.6). What is recorded of the month later changes nothing here, so no two looks tell a case from each
/// other. Anybody may ask, so each month is read once in a while only.
@ApplicationScoped
public class PublicFigures {
    /// The plan begins in December 2022; who asks for more at once asks again.
    public static final YearMonth FIRST = YearMonth.of(2022, 12);
    public static final int MOST_MONTHS = 24;
    private static final List<Metric> SHOWN = List.of(Metric.M1, Metric.M2, Metric.M3);

    private final PublishingSummaries summaries;
    private final String centre;
    private final Duration keptFor;
    private final Map<YearMonth, Uni<Optional<Month>>> kept = new ConcurrentHashMap<>();

    PublicFigures(PublishingSummaries summaries, DoudiConfig shared, PublicConfig config) {
        this.summaries = summaries;
        this.centre = shared.centre();
        this.keptFor = config.kept();
    }

    /// 一个月.
    public record Month(YearMonth month, Map<Metric, Disclosure> figures) {
        public Month {
            figures = Map.copyOf(figures);
        }
    }

    public String centre() {
        return centre;
    }

    /// Those of them whose summary is published.
    public Uni<List<Month>> of(List<YearMonth> months) {
        return Multi.createFrom()
                .iterable(months)
                .onItem()
                .transformToUniAndConcatenate(month -> kept.computeIfAbsent(month, this::frozen))
                .select()
                .where(Optional::isPresent)
                .map(Optional::orElseThrow)
                .collect()
                .asList();
    }

    /// What could not be read is read again.
    private Uni<Optional<Month>> frozen(YearMonth month) {
        return Uni.createFrom()
                .deferred(() -> summaries.find(centre, month.atDay(1)))
                .map(found -> found.map(summary -> new Month(month, disclosed(summary))))
                .onFailure()
                .invoke(() -> kept.remove(month))
                .memoize()
                .forFixedDuration(keptFor);
    }

    private static Map<Metric, Disclosure> disclosed(MonthlySummaryPublished summary) {
        Map<Metric, Disclosure> figures = new EnumMap<>(Metric.class);
        for (Metric metric : SHOWN) {
            figures.put(metric, Disclosure.of(whole(summary, metric), byUnit(summary, metric)));
        }
        return figures;
    }

    private static Tally whole(MonthlySummaryPublished summary, Metric metric) {
        return summary.figures().stream()
                .filter(figure -> figure.metric().equals(metric.code()))
                .map(figure -> new Tally(figure.numerator(), figure.denominator()))
                .reduce(Tally.NOTHING, Tally::plus);
    }

    private static Map<OrgCode, Tally> byUnit(MonthlySummaryPublished summary, Metric metric) {
        return summary.details().orElse(SummaryDetails.NONE).units().stream()
                .filter(unit -> unit.metric().equals(metric.code()))
                .collect(Collectors.toMap(
                        SummaryUnit::unit, unit -> new Tally(unit.numerator(), unit.denominator()), Tally::plus));
    }
}
