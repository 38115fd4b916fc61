package org.doudi.store.rest;

import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.operators.multi.processors.BroadcastProcessor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/// Whoever listens for long is let go as soon as the service is asked to stop: it would wait for him, and he comes back
/// to another instance.
@ApplicationScoped
public class Listening {
    private final BroadcastProcessor<Boolean> asked = BroadcastProcessor.create();
    private volatile boolean stopping;

    void stop(@Observes ShutdownDelayInitiatedEvent event) {
        stopping = true;
        asked.onNext(true);
    }

    /// @param any item of the stream: it is not told
    public <T> Multi<T> untilStopped(Multi<T> told, T any) {
        return Multi.createBy()
                .merging()
                .streams(told, asked.map(_ -> any))
                .select()
                .first(_ -> !stopping);
    }
}
