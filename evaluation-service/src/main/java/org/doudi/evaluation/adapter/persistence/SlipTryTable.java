package org.doudi.evaluation.adapter.persistence;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import org.doudi.evaluation.application.EvaluationConfig;
import org.doudi.evaluation.application.SlipTries;
import org.doudi.events.StreamId;

/// `slip_try`: never more rows than the bound over all, since nothing beyond it is counted.
@ApplicationScoped
public class SlipTryTable implements SlipTries {
    /// The next in the queue sees what the one before it has counted.
    private static final String QUEUE = "select pg_advisory_xact_lock(hashtext('slip_try'))";
    private static final String FORGET =
            "delete from slip_try where tried_at <= clock_timestamp() - make_interval(secs => $1)";
    private static final String WITHIN =
            "select count(*) < $3 and count(*) filter (where stream = $1) < $2 from slip_try";
    private static final String COUNT = "insert into slip_try (stream) values ($1)";

    private final Pool pool;
    private final EvaluationConfig config;

    SlipTryTable(Pool pool, EvaluationConfig config) {
        this.pool = pool;
        this.config = config;
    }

    @Override
    public Uni<Boolean> isOpen(StreamId caseId) {
        return pool.withTransaction(transaction -> within(transaction, caseId));
    }

    @Override
    public Uni<Boolean> countWrong(StreamId caseId) {
        return pool.withTransaction(transaction -> within(transaction, caseId)
                .call(open -> open
                        ? transaction.preparedQuery(COUNT).execute(Tuple.of(caseId.value()))
                        : Uni.createFrom().voidItem()));
    }

    private Uni<Boolean> within(SqlConnection transaction, StreamId caseId) {
        return transaction
                .query(QUEUE)
                .execute()
                .chain(_ -> transaction.preparedQuery(FORGET).execute(Tuple.of((double)
                        config.progressWindow().toSeconds())))
                .chain(_ -> transaction
                        .preparedQuery(WITHIN)
                        .execute(Tuple.of(
                                caseId.value(), (long) config.progressTries(), (long) config.progressTriesOverAll())))
                .map(rows -> rows.iterator().next().getBoolean(0));
    }
}
