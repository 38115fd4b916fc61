package org.doudi.store.sealing;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.Optional;
import org.doudi.events.StreamId;
import org.doudi.events.SubjectKey;

/// Finds the key that a stream's free text is sealed to.
public class SubjectKeys {
    private static final String FIND = "SELECT subject, public_key FROM subject_key WHERE stream = $1";

    private final Pool pool;

    public SubjectKeys(Pool pool) {
        this.pool = pool;
    }

    public Uni<Optional<Subject>> of(StreamId stream) {
        return pool.preparedQuery(FIND).execute(Tuple.of(stream.value())).map(rows -> {
            var row = rows.iterator();
            if (!row.hasNext()) {
                return Optional.empty();
            }
            var found = row.next();
            return Optional.of(new Subject(found.getUUID(0), new SubjectKey(found.getString(1))));
        });
    }
}
