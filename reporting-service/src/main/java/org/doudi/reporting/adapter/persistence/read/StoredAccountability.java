package org.doudi.reporting.adapter.persistence.read;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.doudi.events.AccountabilityOutcome;
import org.doudi.events.AccountabilityResult;
import org.doudi.events.ConductCode;
import org.doudi.events.OrgCode;
import org.doudi.events.StreamId;
import org.doudi.reporting.application.Accountability;
import org.doudi.reporting.application.Cursor;
import org.doudi.reporting.application.Page;
import org.doudi.reporting.application.Sight;
import org.doudi.reporting.domain.view.Accountabilities.Stage;
import org.jspecify.annotations.Nullable;

/// 问责台账, from its table, within what an asker may see.
@ApplicationScoped
public class StoredAccountability implements Accountability {
    private final Reader reader;

    StoredAccountability(Reader reader) {
        this.reader = reader;
    }

    @Override
    public Uni<Page<Entry>> list(Sight sight, Filter filter, Page.Request page) {
        Clause where = Clause.all(Stream.of(
                                Optional.of(Clause.of("c.id = e.caseId")),
                                filter.stage().map(stage -> Clause.of("e.stage = :stage", "stage", stage.name())),
                                filter.unit().map(unit -> Clause.of("e.unit = :unit", "unit", unit.value())),
                                page.after().map(StoredAccountability::after))
                        .flatMap(Optional::stream)
                        .toList())
                .and(SightClause.of(sight));
        return reader.list(
                        Row.class,
                        "select e.id, e.caseId, c.number, e.unit, e.conduct, e.stage, e.outcome, e.result, e.proposedAt,"
                                + " e.decidedAt, e.closedAt from AccountabilityEntry e, LedgerEntry c where "
                                + where.text() + " order by e.proposedAt desc, e.id desc",
                        where.parameters(),
                        page.size() + 1)
                .map(rows -> Page.of(rows, page.size(), Row::cursor).map(Row::entry));
    }

    private static Clause after(Cursor after) {
        return new Clause(
                "(e.proposedAt < :afterAt or e.proposedAt = :afterAt and e.id < :afterId)",
                Map.of("afterAt", after.at(), "afterId", after.id()));
    }

    /// What is read of an entry and its case.
    @SuppressWarnings("ArrayRecordComponent") // as it is read
    record Row(
            UUID id,
            UUID caseId,
            @Nullable String number,
            String unit,
            String[] conduct,
            String stage,
            @Nullable String outcome,
            @Nullable String result,
            Instant proposedAt,
            @Nullable Instant decidedAt,
            @Nullable Instant closedAt) {
        Cursor cursor() {
            return new Cursor(proposedAt, id);
        }

        Entry entry() {
            return new Entry(
                    id,
                    new StreamId(caseId),
                    Optional.ofNullable(number),
                    new OrgCode(unit),
                    Stream.of(conduct).map(ConductCode::valueOf).toList(),
                    Stage.valueOf(stage),
                    Optional.ofNullable(outcome).map(AccountabilityOutcome::valueOf),
                    Optional.ofNullable(result).map(AccountabilityResult::valueOf),
                    proposedAt,
                    Optional.ofNullable(decidedAt),
                    Optional.ofNullable(closedAt));
        }
    }
}
