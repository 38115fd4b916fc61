package org.doudi.reporting.adapter.persistence.read;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.doudi.events.AccountabilityOutcome;
import org.doudi.events.ConductCode;
import org.doudi.events.OrgCode;
import org.doudi.events.StreamId;
import org.doudi.reporting.adapter.persistence.ViewJson;
import org.doudi.reporting.application.BriefCases;
import org.doudi.reporting.application.FigureScope.Period;
import org.doudi.reporting.application.Sight;
import org.doudi.reporting.domain.brief.BriefSources.Accounted;
import org.doudi.reporting.domain.view.CaseView;

/// What a brief looks through, from the projection and the table of 问责.
@ApplicationScoped
public class StoredBriefCases implements BriefCases {
    /// Of a quarter in a county a few hundred.
    private static final int MOST = 50_000;

    private final Reader reader;

    StoredBriefCases(Reader reader) {
        this.reader = reader;
    }

    @Override
    public Uni<List<CaseView>> received(Sight sight, Period period) {
        Clause where = within("c.receivedAt", period).and(SightClause.of(sight));
        return reader.list(
                        String.class,
                        "select c.view from LedgerEntry c where " + where.text() + " order by c.receivedAt, c.id",
                        where.parameters(),
                        MOST)
                .map(views -> views.stream().map(ViewJson::view).toList());
    }

    @Override
    public Uni<List<Accounted>> accounted(Sight sight, Period period) {
        Clause where = Clause.of("c.id = e.caseId")
                .and("(e.outcome is null or e.outcome <> :notHeld)", "notHeld", AccountabilityOutcome.NOT_HELD.name())
                .and(within("e.proposedAt", period))
                .and(SightClause.of(sight));
        return reader.list(
                        Row.class,
                        "select e.caseId, e.unit, e.conduct from AccountabilityEntry e, LedgerEntry c where "
                                + where.text() + " order by e.proposedAt, e.id",
                        where.parameters(),
                        MOST)
                .map(rows -> rows.stream().map(Row::accounted).toList());
    }

    private static Clause within(String instant, Period period) {
        return Clause.of(instant + " >= :periodFrom", "periodFrom", period.from())
                .and(instant + " < :periodBefore", "periodBefore", period.before());
    }

    /// What is read of one who is to answer.
    @SuppressWarnings("ArrayRecordComponent") // as it is read
    record Row(UUID caseId, String unit, String[] conduct) {
        Accounted accounted() {
            return new Accounted(
                    new StreamId(caseId),
                    new OrgCode(unit),
                    Stream.of(conduct).map(ConductCode::valueOf).toList());
        }
    }
}
