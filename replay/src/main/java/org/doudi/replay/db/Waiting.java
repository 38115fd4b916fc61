package org.doudi.replay.db;

import io.smallrye.mutiny.Uni;
import java.util.concurrent.CompletionException;

/// A program of its own may wait for the database; its event loops do not.
public final class Waiting {
    private Waiting() {}

    public static <T> T on(Uni<T> asked) {
        try {
            return asked.subscribeAsCompletionStage().join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }
}
