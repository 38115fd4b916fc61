package org.doudi.reporting.adapter.persistence.projection;

import io.vertx.mutiny.sqlclient.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.doudi.events.OrgCode;
import org.doudi.reporting.domain.figure.Breach;
import org.doudi.reporting.domain.figure.Fact;
import org.doudi.reporting.domain.figure.Fact.Kind;
import org.doudi.reporting.domain.figure.Facts;
import org.doudi.reporting.domain.view.CaseView;
import org.doudi.reporting.domain.view.Rating.Typing;
import org.doudi.reporting.domain.work.Duties;

/// The tables beside the ledger. Their rows follow from the view as it is now: a case's new rows replace
/// its old ones.
final class DerivedRows {
    private static final String UNITS = "INSERT INTO case_unit (unit, case_id, received_at)"
            + " SELECT * FROM unnest($1::text[], $2::uuid[], $3::timestamptz[]) ON CONFLICT DO NOTHING";
    private static final String RECUSALS = "INSERT INTO case_recusal (case_id, party)"
            + " SELECT * FROM unnest($1::uuid[], $2::text[]) ON CONFLICT DO NOTHING";
    private static final String DUTIES = "INSERT INTO work_item (case_id, no, owner, unit, step, due_at, provisional)"
            + " SELECT * FROM unnest($1::uuid[], $2::int[], $3::text[], $4::text[], $5::text[], $6::timestamptz[],"
            + " $7::boolean[])";
    private static final String FACTS = """
            INSERT INTO figure_fact (case_id, metric, key, at, also_at, hit, by_staff, units, category, category_name,
                amount)
            SELECT case_id, metric, key, at, also_at, hit, by_staff, string_to_array(units, ',')::varchar[],
                category, category_name, amount
            FROM unnest($1::uuid[], $2::text[], $3::text[], $4::timestamptz[], $5::timestamptz[], $6::boolean[],
                $7::boolean[], $8::text[], $9::text[], $10::text[], $11::int[])
                AS f(case_id, metric, key, at, also_at, hit, by_staff, units, category, category_name, amount)""";
    private static final String BREACHES = "INSERT INTO breach (clock_id, unit, role, case_id, kind, breached_at,"
            + " overdue_days) SELECT * FROM unnest($1::uuid[], $2::text[], $3::text[], $4::uuid[], $5::text[],"
            + " $6::timestamptz[], $7::int[])";

    private DerivedRows() {}

    /// A department that has seen a case may go on seeing it.
    static Statement units(List<CaseView> views) {
        return Statement.of(
                UNITS,
                rows(views, view -> view.routing().concerned()),
                columns -> columns.text(row -> row.value().value())
                        .uuid(Row::caseId)
                        .instant(Row::receivedAt));
    }

    /// Nobody who had to stand back is let in again.
    static Statement recusals(List<CaseView> views) {
        return Statement.of(
                RECUSALS,
                rows(views, view -> view.onSite().recused().parties()),
                columns -> columns.uuid(Row::caseId).text(Row::value));
    }

    static List<Statement> duties(List<CaseView> views) {
        return List.of(
                without("work_item", views),
                Statement.of(
                        DUTIES,
                        rows(views, Duties::of),
                        columns -> columns.uuid(Row::caseId)
                                .integer(Row::no)
                                .text(row -> row.value().owner().role())
                                .text(row ->
                                        row.value().unit().map(OrgCode::value).orElse(null))
                                .text(row -> row.value().step())
                                .instant(row -> row.value().dueAt().orElse(null))
                                .bool(row -> row.value()
                                        .due()
                                        .filter(due -> due.certainty().isProvisional())
                                        .isPresent())));
    }

    static List<Statement> facts(List<CaseView> views) {
        return List.of(
                without("figure_fact", views),
                Statement.of(
                        FACTS,
                        rows(views, Facts::of),
                        columns -> columns.uuid(Row::caseId)
                                .text(row -> row.value().metric().name())
                                .text(row -> row.value().key())
                                .instant(row -> row.value().at())
                                .instant(row -> row.value().alsoAt().orElse(null))
                                .bool(row -> row.value().score() == Fact.Score.HIT)
                                .bool(row -> row.value().typed() == Typing.BY_STAFF)
                                .text(row -> String.join(
                                        ",",
                                        row.value().units().stream()
                                                .map(OrgCode::value)
                                                .toList()))
                                .text(row -> row.value().kind().map(Kind::code).orElse(null))
                                .text(row -> row.value().kind().map(Kind::name).orElse(null))
                                .integer(row -> row.value().amount().orElse(null))));
    }

    static List<Statement> breaches(List<CaseView> views) {
        return List.of(
                without("breach", views),
                Statement.of(
                        BREACHES,
                        rows(views, Breach::of),
                        columns -> columns.uuid(row -> row.value().clockId())
                                .text(row -> row.value().party().unit().value())
                                .text(row -> row.value().party().role().name())
                                .uuid(Row::caseId)
                                .text(row -> row.value().kind().name())
                                .instant(row -> row.value().breachedAt())
                                .integer(row -> row.value().overdueWorkingDays().orElse(null))));
    }

    private static Statement without(String table, List<CaseView> views) {
        UUID[] ids = views.stream().map(view -> view.id().value()).toArray(UUID[]::new);
        String sql = String.format(Locale.ROOT, "DELETE FROM %s WHERE case_id = ANY($1)", table);
        return new Statement(sql, views, Tuple.of(ids));
    }

    private static <T> List<Row<T>> rows(List<CaseView> views, Function<CaseView, List<T>> derived) {
        return views.stream().flatMap(view -> rows(view, derived.apply(view))).toList();
    }

    private static <T> Stream<Row<T>> rows(CaseView view, List<T> values) {
        return IntStream.range(0, values.size()).mapToObj(no -> new Row<>(view, no, values.get(no)));
    }

    /// One of the things that follow from a case.
    private record Row<T>(CaseView view, int no, T value) {
        UUID caseId() {
            return view.id().value();
        }

        Instant receivedAt() {
            return view.onSite().reception().receivedAt();
        }
    }
}
