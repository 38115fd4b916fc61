package org.doudi.reporting.adapter.persistence.read;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.doudi.events.OrgCode;
import org.doudi.reporting.application.FigureScope.Period;
import org.doudi.reporting.application.PublicTallies;
import org.doudi.reporting.domain.figure.Metric;
import org.doudi.reporting.domain.publicity.Tally;

/// Counts for whoever makes them public: no case comes out of here, and nobody asks for himself.
@ApplicationScoped
public class StoredPublicTallies implements PublicTallies {
    private static final int MOST_GROUPS = 5_000;
    private static final String COUNT = """
            select f.metric, f.units, count(*), sum(case when f.hit then 1L else 0L end)
            from FigureFact f, LedgerEntry c
            where c.id = f.caseId and c.centre = :centre
                and (f.at >= :from and f.at < :before or f.alsoAt >= :from and f.alsoAt < :before)
            group by f.metric, f.units""";

    private final Reader reader;

    StoredPublicTallies(Reader reader) {
        this.reader = reader;
    }

    @Override
    public Uni<List<Counted>> of(String centre, Period period) {
        return reader.list(
                        Row.class,
                        COUNT,
                        Map.of("centre", centre, "from", period.from(), "before", period.before()),
                        MOST_GROUPS)
                .map(rows -> rows.stream().map(Row::counted).toList());
    }

    /// One group of facts.
    @SuppressWarnings("ArrayRecordComponent") // as it is read
    record Row(String metric, String[] units, long all, long hits) {
        Counted counted() {
            return new Counted(
                    Metric.valueOf(metric),
                    Stream.of(units).distinct().map(OrgCode::new).toList(),
                    new Tally(hits, all));
        }
    }
}
