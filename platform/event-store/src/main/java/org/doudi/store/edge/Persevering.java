package org.doudi.store.edge;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jboss.logging.Logger;

/// What fails for a time is tried again, never skipped.
public final class Persevering {
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final Vertx vertx;
    private final Logger log;
    private final String what;

    /// @param what begins the log's words, for example `ticket`
    public Persevering(Vertx vertx, Logger log, String what) {
        this.vertx = vertx;
        this.log = log;
        this.what = what;
    }

    public Uni<Void> handle(ConsumerRecord<?, ?> message, Supplier<Uni<? extends Void>> handling) {
        Context context = vertx.getOrCreateContext();
        return Uni.createFrom()
                .<Void>deferred(handling)
                .onFailure()
                .invoke(failure -> log.warnf(
                        "%s.retried partition=%d offset=%d cause=%s",
                        what,
                        message.partition(),
                        message.offset(),
                        failure.getClass().getSimpleName()))
                .onFailure()
                .call(() -> pause(context))
                .onFailure()
                .retry()
                .indefinitely();
    }

    /// The next try runs where this one did: a session may be bound to the message's context.
    private Uni<Void> pause(Context context) {
        return Uni.createFrom()
                .emitter(done -> vertx.setTimer(PAUSE.toMillis(), _ -> context.runOnContext(_ -> done.complete(null))));
    }
}
