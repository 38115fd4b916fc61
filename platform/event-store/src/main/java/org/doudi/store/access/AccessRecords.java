package org.doudi.store.access;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.StreamSupport;

/// The table `access_record`.
@ApplicationScoped
public class AccessRecords {
    private static final String ADD =
            "INSERT INTO access_record (at, actor, kind, target, outcome) VALUES ($1, $2, $3, $4, $5)";
    private static final String BEFORE = "SELECT id, at, actor, kind, target, outcome FROM access_record"
            + " WHERE id < $1 ORDER BY id DESC LIMIT $2";

    private final Pool pool;

    AccessRecords(Pool pool) {
        this.pool = pool;
    }

    public Uni<Void> add(Access access) {
        return pool.preparedQuery(ADD)
                .execute(Tuple.of(
                        access.at().atOffset(ZoneOffset.UTC),
                        access.actor(),
                        access.kind().name(),
                        access.target(),
                        access.outcome()))
                .replaceWithVoid();
    }

    /// The latest first.
    ///
    /// @param before the number that they are smaller than
    public Uni<List<AccessRecord>> before(long before, int limit) {
        return pool.preparedQuery(BEFORE)
                .execute(Tuple.of(before, limit))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(AccessRecords::record)
                        .toList());
    }

    private static AccessRecord record(Row row) {
        AccessKind kind = AccessKind.valueOf(row.getString(3));
        return new AccessRecord(
                row.getLong(0),
                row.getOffsetDateTime(1).toInstant(),
                row.getString(2),
                kind,
                kind.chinese(),
                row.getString(4),
                row.getString(5));
    }
}
