package org.doudi.reporting.adapter.persistence.read;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.doudi.events.OrgCode;
import org.doudi.events.StreamId;
import org.doudi.reporting.application.Cursor;
import org.doudi.reporting.application.LightFilter;
import org.doudi.reporting.application.Page;
import org.doudi.reporting.application.Reach;
import org.doudi.reporting.application.Sight;
import org.doudi.reporting.application.WorkList;
import org.doudi.reporting.domain.work.Light;
import org.doudi.reporting.domain.work.Owner;
import org.jspecify.annotations.Nullable;

/// 待办, from its table.
@ApplicationScoped
public class StoredWorkList implements WorkList {
    private static final int MOST_OWNERS = 10_000;

    private final Reader reader;

    StoredWorkList(Reader reader) {
        this.reader = reader;
    }

    @Override
    public Uni<Page<Owed>> list(Sight sight, Whose whose, Optional<LightFilter> light, Page.Request page) {
        Clause own = Clause.of("c.id = w.caseId").and(of(whose));
        Clause lit = light.map(LightClause::ofDuty).map(own::and).orElse(own);
        Clause where =
                page.after().map(after -> lit.and(after(after))).orElse(lit).and(SightClause.of(sight));
        return reader.list(
                        Row.class,
                        "select w.caseId, c.number, w.no, w.owner, w.unit, w.step, w.dueAt, w.provisional"
                                + " from WorkItem w, LedgerEntry c where " + where.text()
                                + " order by w.sortAt, w.caseId, w.no",
                        where.parameters(),
                        page.size() + 1)
                .map(rows -> Page.of(rows, page.size(), Row::cursor).map(Row::owed));
    }

    @Override
    public Uni<List<Lit>> lights(Sight sight, Instant now) {
        Clause where = new Clause("c.id = w.caseId", Map.of("lightNow", now, "lightDayEnd", Light.endOfDay(now)))
                .and(sight.onlyDepartment()
                        .map(unit -> Clause.of("w.unit = :litUnit", "litUnit", unit.value()))
                        .orElse(Clause.of("1 = 1")))
                .and(SightClause.of(sight));
        return reader.list(
                        LitRow.class,
                        "select w.owner, w.unit, count(*), sum(case when w.dueAt < :lightNow then 1L else 0L end),"
                                + " sum(case when w.dueAt < :lightDayEnd then 1L else 0L end)"
                                + " from WorkItem w, LedgerEntry c where " + where.text()
                                + " group by w.owner, w.unit order by w.owner, w.unit",
                        where.parameters(),
                        MOST_OWNERS)
                .map(rows -> rows.stream().map(LitRow::lit).toList());
    }

    /// How many one owner owes.
    ///
    /// @param due by the end of the day, the late ones with them
    record LitRow(String owner, @Nullable String unit, long all, long late, long due) {
        Lit lit() {
            return new Lit(Owner.of(owner), Optional.ofNullable(unit).map(OrgCode::new), all - due, due - late, late);
        }
    }

    private static Clause after(Cursor after) {
        return new Clause(
                "(w.sortAt >= :afterAt and (w.sortAt > :afterAt or w.caseId > :afterId"
                        + " or w.caseId = :afterId and w.no > :afterNo))",
                Map.of("afterAt", after.at(), "afterId", after.id(), "afterNo", after.place()));
    }

    private static Clause of(Whose whose) {
        return switch (whose) {
            case Whose.Everybody _ -> Clause.of("1 = 1");
            case Whose.Own(var offices, var unit) ->
                Clause.any(Stream.of(
                                Optional.of(Clause.of("1 = 0")),
                                offices.isEmpty()
                                        ? Optional.<Clause>empty()
                                        : Optional.of(Clause.of(
                                                "w.unit is null and w.owner in (:offices)", "offices", offices)),
                                unit.map(own -> Clause.of("w.unit = :unit", "unit", own.value())))
                        .flatMap(Optional::stream)
                        .toList());
        };
    }

    /// What is read of an item and its case.
    record Row(
            UUID caseId,
            @Nullable String number,
            int no,
            String owner,
            @Nullable String unit,
            String step,
            @Nullable Instant dueAt,
            boolean provisional) {
        Cursor cursor() {
            return new Cursor(sortedAt(), caseId, no);
        }

        private Instant sortedAt() {
            return Optional.ofNullable(dueAt).orElse(Reach.NEVER);
        }

        Owed owed() {
            return new Owed(
                    new StreamId(caseId),
                    Optional.ofNullable(number),
                    no,
                    CaseDuties.duty(owner, unit, step, dueAt, provisional));
        }
    }
}
