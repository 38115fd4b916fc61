package org.doudi.store.consume;

import io.vertx.pgclient.PgException;
import java.time.DateTimeException;
import org.doudi.events.UnreadableEvent;

/// Is it the event that fails, or the world around it? The one will fail again, the other may pass.
final class Poison {
    private Poison() {}

    /// Data that the tables refuse (SQLSTATE classes 22 and 23), an event that cannot be read, a fold that breaks, a
    /// stream that lacks an event.
    static boolean isIn(Throwable failure) {
        return switch (failure) {
            case UnreadableEvent _,
                    IllegalStateException _,
                    IllegalArgumentException _,
                    NullPointerException _,
                    DateTimeException _,
                    ArithmeticException _ -> true;
            case PgException refused -> {
                String state = String.valueOf(refused.getSqlState());
                yield state.startsWith("22") || state.startsWith("23");
            }
            default -> false;
        };
    }

    /// Blames the first of the chunk; applied one by one, that is the one.
    static Throwable blame(Chunk chunk, Throwable failure) {
        return chunk.events().isEmpty()
                ? failure
                : new PoisonEvent(chunk.events().getFirst().metadata(), failure);
    }
}
