package org.doudi.intake.adapter.vault;

import io.quarkus.vertx.core.runtime.context.VertxContextSafetyToggle;
import io.smallrye.common.vertx.VertxContext;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.mutiny.core.Vertx;
import java.util.function.Supplier;

/// Hibernate's session lives on a context that is one piece of work's own. A request has one; a timer,
/// or what comes after an answer over HTTP, is given one.
final class OwnContext {
    private OwnContext() {}

    static <T> Uni<T> run(Vertx vertx, Supplier<Uni<T>> work) {
        return VertxContext.isOnDuplicatedContext()
                ? work.get()
                : Uni.createFrom()
                        .emitter(emitter -> fresh(vertx).runOnContext(_ -> {
                            var _ = work.get().subscribe().with(emitter::complete, emitter::fail);
                        }));
    }

    private static Context fresh(Vertx vertx) {
        Context own =
                VertxContext.createNewDuplicatedContext(vertx.getDelegate().getOrCreateContext());
        VertxContextSafetyToggle.setContextSafe(own, true);
        return own;
    }
}
