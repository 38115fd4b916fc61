package org.doudi.reporting.adapter.persistence.projection;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.doudi.events.StreamId;
import org.doudi.reporting.adapter.persistence.ViewJson;
import org.doudi.reporting.domain.figure.Breach;
import org.doudi.reporting.domain.figure.Facts;
import org.doudi.reporting.domain.view.CaseView;
import org.doudi.reporting.domain.work.Duties;

/// The tables of the cases, each written by one statement. What follows from a view is written only where it differs.
record CaseTables(SqlConnection transaction) {
    private static final String LOAD = "SELECT case_id, view, derived FROM case_ledger WHERE case_id = ANY($1)";

    Uni<Map<StreamId, Stored>> load(List<StreamId> streams) {
        UUID[] ids = streams.stream().map(StreamId::value).toArray(UUID[]::new);
        return transaction.preparedQuery(LOAD).execute(Tuple.of(ids)).map(rows -> {
            Map<StreamId, Stored> views = new HashMap<>();
            rows.forEach(row -> views.put(
                    new StreamId(row.getUUID(0)), new Stored(ViewJson.view(row.getString(1)), row.getInteger(2))));
            return views;
        });
    }

    List<Uni<Void>> write(List<CaseChange> changes) {
        List<Statement> statements = new ArrayList<>();
        statements.add(LedgerRows.upsert(changes));
        statements.add(DerivedRows.units(changed(changes, view -> view.routing().concerned())));
        statements.add(DerivedRows.recusals(
                changed(changes, view -> view.onSite().recused().parties())));
        statements.addAll(DerivedRows.duties(outdated(changes, Duties::of)));
        statements.addAll(DerivedRows.facts(outdated(changes, Facts::of)));
        statements.addAll(DerivedRows.breaches(outdated(changes, Breach::of)));
        return statements.stream()
                .filter(statement -> !statement.rows().isEmpty())
                .map(statement -> transaction
                        .preparedQuery(statement.sql())
                        .execute(statement.parameters())
                        .replaceWithVoid())
                .toList();
    }

    private static <T> List<CaseView> outdated(List<CaseChange> changes, Function<CaseView, List<T>> derived) {
        return changes.stream()
                .filter(change -> change.outdates(derived))
                .map(CaseChange::after)
                .toList();
    }

    private static <T> List<CaseView> changed(List<CaseChange> changes, Function<CaseView, List<T>> derived) {
        return changes.stream()
                .filter(change -> change.changes(derived))
                .map(CaseChange::after)
                .toList();
    }

    /// A case as it is stored, and by which derivation its facts were made.
    record Stored(CaseView view, int derived) {}
}
