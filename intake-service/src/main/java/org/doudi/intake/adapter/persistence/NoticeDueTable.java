package org.doudi.intake.adapter.persistence;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.doudi.events.StreamId;
import org.doudi.intake.application.notice.NoticeQueue;

/// `notice_due`. The database's own clock counts leases and pauses, so that all instances count alike.
@ApplicationScoped
public class NoticeDueTable implements NoticeQueue {
    private static final String ANY = "select exists (select from notice_due where not_before <= now())";
    /// Whoever takes a row hides it for the lease; of two that look at once, each gets others.
    private static final String TAKE = """
            with taken as (
                update notice_due set tries = tries + 1, not_before = now() + $2 * interval '1 millisecond'
                where notice_id in (
                    select notice_id from notice_due where not_before <= now()
                    order by owed_at, notice_id limit $1 for update skip locked)
                returning notice_id, stream, tries, owed_at)
            select notice_id, stream, tries from taken order by owed_at, notice_id""";
    private static final String PUT_BACK =
            "update notice_due set not_before = now() + $2 * interval '1 millisecond' where notice_id = $1";
    private static final String DROP = "delete from notice_due where notice_id = $1";

    private final Pool pool;

    NoticeDueTable(Pool pool) {
        this.pool = pool;
    }

    @Override
    public Uni<Boolean> anyDue() {
        return pool.query(ANY).execute().map(rows -> rows.iterator().next().getBoolean(0));
    }

    @Override
    public Uni<List<Taken>> take(int most, Duration lease) {
        return pool.preparedQuery(TAKE)
                .execute(Tuple.of(most, lease.toMillis()))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(row -> new Taken(
                                row.getUUID("notice_id"), new StreamId(row.getUUID("stream")), row.getInteger("tries")))
                        .toList());
    }

    @Override
    public Uni<Void> putBack(UUID noticeId, Duration pause) {
        return pool.preparedQuery(PUT_BACK)
                .execute(Tuple.of(noticeId, pause.toMillis()))
                .replaceWithVoid();
    }

    @Override
    public Uni<Void> drop(UUID noticeId) {
        return pool.preparedQuery(DROP).execute(Tuple.of(noticeId)).replaceWithVoid();
    }
}
