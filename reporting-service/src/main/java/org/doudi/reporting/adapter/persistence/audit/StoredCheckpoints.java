package org.doudi.reporting.adapter.persistence.audit;

import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.doudi.events.audit.Checkpoint;
import org.doudi.events.audit.SignedNote;
import org.doudi.reporting.application.Cursor;
import org.doudi.reporting.application.Page;
import org.doudi.reporting.application.audit.KeptCheckpoints;

/// The table `audit_checkpoint`. What is answered is read from the note: that is what was signed.
@ApplicationScoped
public class StoredCheckpoints implements KeptCheckpoints {
    private static final UUID NOBODY = new UUID(0, 0);
    private static final String BEFORE =
            "SELECT no, note FROM audit_checkpoint WHERE no < $1 ORDER BY no DESC LIMIT $2";
    private static final String KEEP = "INSERT INTO audit_checkpoint (no, size, root, made_at, day, note)"
            + " VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING";

    private final Pool pool;

    StoredCheckpoints(Pool pool) {
        this.pool = pool;
    }

    @Override
    public Uni<Optional<Kept>> latest() {
        return before(Long.MAX_VALUE, 1).map(kept -> kept.stream().findFirst());
    }

    @Override
    public Uni<Page<Kept>> page(Page.Request request) {
        return before(request.after().map(Cursor::no).orElse(Long.MAX_VALUE), request.size() + 1)
                .map(found -> Page.of(
                        found,
                        request.size(),
                        kept -> new Cursor(kept.checkpoint().madeAt(), NOBODY, kept.no())));
    }

    private Uni<List<Kept>> before(long no, int most) {
        return pool.preparedQuery(BEFORE).execute(Tuple.of(no, most)).map(StoredCheckpoints::kept);
    }

    private static List<Kept> kept(RowSet<Row> rows) {
        return StreamSupport.stream(rows.spliterator(), false)
                .map(row -> {
                    SignedNote note = SignedNote.parse(row.getString(1));
                    return new Kept(row.getLong(0), Checkpoint.parse(note.text()), note);
                })
                .toList();
    }

    @Override
    public Uni<Boolean> keep(Kept kept) {
        Checkpoint made = kept.checkpoint();
        return pool.preparedQuery(KEEP)
                .execute(Tuple.of(
                        kept.no(),
                        made.size(),
                        Buffer.buffer(made.root().bytes()),
                        made.madeAt().atOffset(ZoneOffset.UTC),
                        made.day().orElse(null),
                        kept.note().toString()))
                .map(rows -> rows.rowCount() == 1);
    }
}
