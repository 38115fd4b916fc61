package org.doudi.replay.log;

import io.vertx.mutiny.sqlclient.SqlConnection;
import org.doudi.replay.db.Access;
import org.doudi.replay.db.Waiting;

/// The two connections of one worker: the next page is read while the one before it is folded and written.
record Lane(SqlConnection reading, SqlConnection writing) implements AutoCloseable {
    static Lane of(Access generation) {
        return new Lane(generation.connectToRead(), generation.connectToFill());
    }

    @Override
    public void close() {
        Waiting.on(reading.close());
        Waiting.on(writing.close());
    }
}
