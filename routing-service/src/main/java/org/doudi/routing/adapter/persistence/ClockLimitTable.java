package org.doudi.routing.adapter.persistence;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.doudi.events.StreamId;
import org.doudi.routing.application.ClockLimits;
import org.doudi.routing.domain.HandlingLimit;

/// `clock_limit`.
@ApplicationScoped
public class ClockLimitTable implements ClockLimits {
    private static final String SIGNING = "select due_at from clock_limit where transfer_id = $1 and kind = 'SIGN'";

    private static final String HANDLING = """
            select item_no, round, due_at, cap_at from clock_limit
            where stream = $1 and kind = 'HANDLE' and cap_at is not null order by heard desc""";

    private final Pool pool;

    ClockLimitTable(Pool pool) {
        this.pool = pool;
    }

    @Override
    public Uni<Optional<Instant>> signingDue(UUID transferId) {
        return pool.preparedQuery(SIGNING).execute(Tuple.of(transferId)).map(ClockLimitTable::due);
    }

    @Override
    public Uni<List<HandlingLimit>> handling(StreamId caseId) {
        return pool.preparedQuery(HANDLING)
                .execute(Tuple.of(caseId.value()))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(row -> new HandlingLimit(
                                row.getInteger("item_no"),
                                row.getInteger("round"),
                                row.getOffsetDateTime("due_at").toInstant(),
                                row.getOffsetDateTime("cap_at").toInstant()))
                        .toList());
    }

    private static Optional<Instant> due(RowSet<Row> rows) {
        for (Row row : rows) {
            return Optional.of(row.getOffsetDateTime("due_at").toInstant());
        }
        return Optional.empty();
    }
}
