package org.doudi.reporting.adapter.persistence.read;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.doudi.events.GuideVerdict;
import org.doudi.events.IntakeEvent.Matter;
import org.doudi.events.StaffId;
import org.doudi.events.StreamId;
import org.doudi.reporting.application.Cursor;
import org.doudi.reporting.application.GuideRevisions;
import org.doudi.reporting.application.Page;

/// 办事指南调整建议, from its table.
@ApplicationScoped
public class StoredGuideRevisions implements GuideRevisions {
    private static final String LIST = """
            SELECT id, matter, matter_name, words, case_ids, proposed_by, proposed_at, verdict, effective_from, doc_no,
                decided_by, decided_at
            FROM guide_revision WHERE centre = $1 AND (NOT $2 OR verdict IS NULL)
                AND ($3::timestamptz IS NULL OR (proposed_at, id) < ($3, $4::uuid))
            ORDER BY proposed_at DESC, id DESC LIMIT $5""";

    private final Pool pool;

    StoredGuideRevisions(Pool pool) {
        this.pool = pool;
    }

    @Override
    public Uni<Page<Revision>> list(String centre, boolean open, Page.Request page) {
        return pool.preparedQuery(LIST)
                .execute(Tuple.tuple()
                        .addString(centre)
                        .addBoolean(open)
                        .addOffsetDateTime(page.after()
                                .map(after -> after.at().atOffset(ZoneOffset.UTC))
                                .orElse(null))
                        .addUUID(page.after().map(Cursor::id).orElse(null))
                        .addInteger(page.size() + 1))
                .map(rows -> Page.of(
                        StreamSupport.stream(rows.spliterator(), false)
                                .map(StoredGuideRevisions::revision)
                                .toList(),
                        page.size(),
                        found -> new Cursor(found.proposedAt(), found.id())));
    }

    private static Revision revision(Row row) {
        return new Revision(
                row.getUUID("id"),
                new Matter(row.getString("matter"), row.getString("matter_name")),
                row.getString("words"),
                Stream.of(row.getArrayOfUUIDs("case_ids")).map(StreamId::new).toList(),
                new StaffId(row.getString("proposed_by")),
                row.getOffsetDateTime("proposed_at").toInstant(),
                Optional.ofNullable(row.getString("verdict"))
                        .map(verdict -> new Settlement(
                                GuideVerdict.valueOf(verdict),
                                Optional.ofNullable(row.getLocalDate("effective_from")),
                                Optional.ofNullable(row.getString("doc_no")),
                                new StaffId(row.getString("decided_by")),
                                row.getOffsetDateTime("decided_at").toInstant())));
    }
}
