package org.doudi.reporting.adapter.persistence.read;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.StreamSupport;
import org.doudi.events.StaffId;
import org.doudi.reporting.application.SavedFilters;

/// 常用筛选, in their table.
@ApplicationScoped
public class StoredFilters implements SavedFilters {
    private static final String OF = "SELECT name, query, saved_at FROM saved_filter WHERE owner = $1 ORDER BY name";
    /// What is there already may always be changed.
    private static final String KEEP = "INSERT INTO saved_filter (owner, name, query, saved_at)"
            + " SELECT $1, $2, $3, $4 WHERE (SELECT count(*) FROM saved_filter WHERE owner = $1 AND name <> $2) < "
            + MOST + " ON CONFLICT (owner, name) DO UPDATE SET query = excluded.query, saved_at = excluded.saved_at";
    private static final String DROP = "DELETE FROM saved_filter WHERE owner = $1 AND name = $2";

    private final Pool pool;

    StoredFilters(Pool pool) {
        this.pool = pool;
    }

    @Override
    public Uni<List<Filter>> of(StaffId owner) {
        return pool.preparedQuery(OF)
                .execute(Tuple.of(owner.value()))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(row -> new Filter(
                                row.getString(0),
                                row.getString(1),
                                row.getOffsetDateTime(2).toInstant()))
                        .toList());
    }

    @Override
    public Uni<Boolean> keep(StaffId owner, Filter filter) {
        return pool.preparedQuery(KEEP)
                .execute(Tuple.of(
                        owner.value(),
                        filter.name(),
                        filter.query(),
                        filter.savedAt().atOffset(ZoneOffset.UTC)))
                .map(done -> done.rowCount() == 1);
    }

    @Override
    public Uni<Boolean> drop(StaffId owner, String name) {
        return pool.preparedQuery(DROP).execute(Tuple.of(owner.value(), name)).map(done -> done.rowCount() == 1);
    }
}
