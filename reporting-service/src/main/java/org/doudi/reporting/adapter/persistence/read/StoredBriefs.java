package org.doudi.reporting.adapter.persistence.read;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.doudi.events.BriefKind;
import org.doudi.reporting.application.Briefs;
import org.doudi.reporting.application.Cursor;
import org.doudi.reporting.application.Page;

/// 已移交的简要情况, from their table.
@ApplicationScoped
public class StoredBriefs implements Briefs {
    private static final String LIST = """
            SELECT id, kind, first_day, last_day, cases, file_hash, transferred_at, received_at, fed_back_at
            FROM discipline_brief WHERE centre = $1
                AND ($2::timestamptz IS NULL OR (transferred_at, id) < ($2, $3::uuid))
            ORDER BY transferred_at DESC, id DESC LIMIT $4""";
    private static final String HAS = "SELECT 1 FROM discipline_brief WHERE centre = $1 AND id = $2";

    private final Pool pool;

    StoredBriefs(Pool pool) {
        this.pool = pool;
    }

    @Override
    public Uni<Page<Entry>> list(String centre, Page.Request page) {
        return pool.preparedQuery(LIST)
                .execute(Tuple.tuple()
                        .addString(centre)
                        .addOffsetDateTime(page.after()
                                .map(after -> after.at().atOffset(ZoneOffset.UTC))
                                .orElse(null))
                        .addUUID(page.after().map(Cursor::id).orElse(null))
                        .addInteger(page.size() + 1))
                .map(rows -> Page.of(
                        StreamSupport.stream(rows.spliterator(), false)
                                .map(StoredBriefs::entry)
                                .toList(),
                        page.size(),
                        found -> new Cursor(found.transferredAt(), found.id())));
    }

    @Override
    public Uni<Boolean> has(String centre, UUID id) {
        return pool.preparedQuery(HAS).execute(Tuple.of(centre, id)).map(rows -> rows.size() > 0);
    }

    private static Entry entry(Row row) {
        return new Entry(
                row.getUUID("id"),
                BriefKind.valueOf(row.getString("kind")),
                row.getLocalDate("first_day"),
                row.getLocalDate("last_day"),
                row.getInteger("cases"),
                row.getString("file_hash"),
                row.getOffsetDateTime("transferred_at").toInstant(),
                Optional.ofNullable(row.getOffsetDateTime("received_at")).map(OffsetDateTime::toInstant),
                Optional.ofNullable(row.getOffsetDateTime("fed_back_at")).map(OffsetDateTime::toInstant));
    }
}
