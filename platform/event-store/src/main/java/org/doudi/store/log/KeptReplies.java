package org.doudi.store.log;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlResult;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.Duration;

/// The answers that are kept for repeats, and for how long: real time, since a client's retries are.
public final class KeptReplies {
    private static final String FORGET =
            "DELETE FROM idempotency_key WHERE created_at < now() - make_interval(secs => $1)";

    private final Pool pool;
    private final Duration kept;

    public KeptReplies(Pool pool, Duration kept) {
        this.pool = pool;
        this.kept = kept;
    }

    /// Drops what is older; answers how many there were.
    public Uni<Integer> forgetOld() {
        return pool.preparedQuery(FORGET)
                .execute(Tuple.of((double) kept.toSeconds()))
                .map(SqlResult::rowCount);
    }
}
