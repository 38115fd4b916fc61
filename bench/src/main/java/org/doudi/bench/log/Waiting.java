package org.doudi.bench.log;

import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Waits on a thread that may.
public final class Waiting {
    private static final Duration LIMIT = Duration.ofMinutes(2);

    private Waiting() {}

    public static <T> T on(Uni<T> asked) {
        try {
            return asked.subscribeAsCompletionStage().get(LIMIT.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }
}
