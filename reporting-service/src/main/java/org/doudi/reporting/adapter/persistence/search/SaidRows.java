package org.doudi.reporting.adapter.persistence.search;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.doudi.events.RecordedBytes;

/// `case_text` follows the log in the consumer's transaction: what was said is due to be opened, and of an
/// erased person everything goes at once, and does not come back. A rebuild does not come by here, so it
/// opens nothing.
public final class SaidRows {
    private static final String SAID = "INSERT INTO case_text (case_id, due_since)"
            + " SELECT DISTINCT id, now() FROM unnest($1::uuid[]) id ON CONFLICT (case_id) DO UPDATE"
            + " SET revision = case_text.revision + 1, due_since = coalesce(case_text.due_since, now()),"
            + " next_try = now() WHERE NOT case_text.erased";
    private static final String ERASED = "INSERT INTO case_text (case_id, erased)"
            + " SELECT DISTINCT id, true FROM unnest($1::uuid[]) id ON CONFLICT (case_id) DO UPDATE"
            + " SET erased = true, due_since = NULL, plain = '', grams = '{}'";

    private SaidRows() {}

    public static Uni<Void> note(SqlConnection transaction, List<RecordedBytes> events) {
        return run(transaction, SAID, events, SaidTexts::says)
                .chain(() -> run(transaction, ERASED, events, SaidTexts.ERASED::equals));
    }

    private static Uni<Void> run(
            SqlConnection transaction, String sql, List<RecordedBytes> events, Predicate<String> types) {
        UUID[] cases = events.stream()
                .filter(event -> types.test(event.metadata().type()))
                .map(event -> event.metadata().stream().value())
                .distinct()
                .sorted()
                .toArray(UUID[]::new);
        return cases.length == 0
                ? Uni.createFrom().voidItem()
                : transaction.preparedQuery(sql).execute(Tuple.of(cases)).replaceWithVoid();
    }
}
