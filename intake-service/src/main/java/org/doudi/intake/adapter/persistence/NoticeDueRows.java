package org.doudi.intake.adapter.persistence;

import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.doudi.events.DomainEvent;
import org.doudi.events.IntakeEvent.NoticeEvent;
import org.doudi.events.IntakeEvent.NoticeFailed;
import org.doudi.events.IntakeEvent.NoticeOwed;
import org.doudi.events.IntakeEvent.NoticeSent;
import org.doudi.events.Recorded;
import org.doudi.store.log.IndexRows;
import org.doudi.store.log.IndexWrite;
import org.jspecify.annotations.Nullable;

/// A notice is in the table while it waits.
@ApplicationScoped
public class NoticeDueRows implements IndexRows {
    /// One statement for both, since a batch keeps the order of what one statement writes: what came
    /// to nothing at once is owed and ended in one append.
    private static final String WAIT = """
            merge into notice_due using
                (select $1::uuid as id, $2::uuid as stream, $3::timestamptz as owed) as its on notice_id = its.id
            when matched and its.owed is null then delete
            when not matched and its.owed is not null then
                insert (notice_id, stream, owed_at) values (its.id, its.stream, its.owed)""";

    @Override
    public List<IndexWrite> rows(Recorded<? extends DomainEvent> event) {
        return event.event() instanceof NoticeEvent notice
                ? List.of(new IndexWrite(
                        WAIT,
                        Tuple.of(notice.noticeId(), event.metadata().stream().value(), owedAt(notice))))
                : List.of();
    }

    /// None where it has ended.
    private static @Nullable OffsetDateTime owedAt(NoticeEvent notice) {
        return switch (notice) {
            case NoticeOwed owed -> owed.owedAt().atOffset(ZoneOffset.UTC);
            case NoticeSent _, NoticeFailed _ -> null;
        };
    }
}
