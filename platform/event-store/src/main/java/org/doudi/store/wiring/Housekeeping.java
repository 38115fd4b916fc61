package org.doudi.store.wiring;

import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.doudi.store.config.DoudiConfig;
import org.doudi.store.log.KeptReplies;
import org.jboss.logging.Logger;

/// What is done every hour in a service.
@ApplicationScoped
public class Housekeeping {
    private static final Logger LOG = Logger.getLogger(Housekeeping.class);
    private static final Duration FIRST = Duration.ofMinutes(5);
    private static final Duration EVERY = Duration.ofHours(1);

    private final Vertx vertx;
    private final KeptReplies replies;

    Housekeeping(Vertx vertx, Pool pool, DoudiConfig config) {
        this.vertx = vertx;
        this.replies = new KeptReplies(pool, config.repliesKept());
    }

    void start(@Observes StartupEvent started) {
        vertx.setPeriodic(FIRST.toMillis(), EVERY.toMillis(), _ -> tidy());
    }

    private void tidy() {
        replies.forgetOld()
                .subscribe()
                .with(
                        count -> LOG.debugf("replies.forgotten count=%d", count),
                        failure -> LOG.warn("replies.not-forgotten", failure));
    }
}
