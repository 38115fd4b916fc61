package org.doudi.reporting.application;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.doudi.events.OrgCode;
import org.doudi.reporting.application.FigureScope.Period;
import org.doudi.reporting.application.PublicTallies.Counted;
import org.doudi.reporting.domain.figure.Metric;
import org.doudi.reporting.domain.publicity.Disclosure;
import org.doudi.reporting.domain.publicity.Tally;
import org.doudi.store.config.DoudiConfig;

/// 公开指标 — 六(三): M1–M3 of months that are over, of this installation's centre. Anybody may ask, so each month is counted
/// once in a while only, however often it is asked for.
@ApplicationScoped
public class PublicFigures {
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    /// The plan begins in December 2022; who asks for more at once asks again.
    public static final YearMonth FIRST = YearMonth.of(2022, 12);
    public static final int MOST_MONTHS = 24;
    private static final List<Metric> SHOWN = List.of(Metric.M1, Metric.M2, Metric.M3);

    private final PublicTallies tallies;
    private final String centre;
    private final Duration keptFor;
    private final Map<YearMonth, Uni<Month>> kept = new ConcurrentHashMap<>();

    PublicFigures(PublicTallies tallies, DoudiConfig shared, PublicConfig config) {
        this.tallies = tallies;
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

    public Uni<List<Month>> of(List<YearMonth> months) {
        return Multi.createFrom()
                .iterable(months)
                .onItem()
                .transformToUniAndConcatenate(month -> kept.computeIfAbsent(month, this::counted))
                .collect()
                .asList();
    }

    /// What is not counted in the end is counted again.
    private Uni<Month> counted(YearMonth month) {
        return Uni.createFrom()
                .deferred(() -> tallies.of(centre, period(month)))
                .map(counted -> new Month(month, disclosed(counted)))
                .onFailure()
                .invoke(() -> kept.remove(month))
                .memoize()
                .forFixedDuration(keptFor);
    }

    private static Map<Metric, Disclosure> disclosed(List<Counted> counted) {
        Map<Metric, Disclosure> figures = new HashMap<>();
        for (Metric metric : SHOWN) {
            Tally whole = Tally.NOTHING;
            Map<OrgCode, Tally> units = new HashMap<>();
            for (Counted each : counted) {
                if (each.metric() == metric) {
                    whole = whole.plus(each.tally());
                    each.units().forEach(unit -> units.merge(unit, each.tally(), Tally::plus));
                }
            }
            figures.put(metric, Disclosure.of(whole, units));
        }
        return figures;
    }

    private static Period period(YearMonth month) {
        return new Period(
                month.atDay(1).atStartOfDay(SHANGHAI).toInstant(),
                month.plusMonths(1).atDay(1).atStartOfDay(SHANGHAI).toInstant());
    }
}
