package org.doudi.reporting.adapter.timer;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.doudi.reporting.application.search.FillingSearch;
import org.doudi.reporting.application.search.SearchConfig;
import org.doudi.store.time.Looking;
import org.jboss.logging.Logger;

/// Looks every second for what is to be opened for the search, and shows in `doudi.search.lag` for how many
/// seconds the oldest text has been waiting. Where the search is off, nothing is ever opened.
@ApplicationScoped
public class SearchTimer implements Looking.Report {
    private static final Logger LOG = Logger.getLogger(SearchTimer.class);
    private static final Duration LOOK_EVERY = Duration.ofSeconds(1);

    private final FillingSearch filling;
    private final SearchConfig config;
    private final Vertx vertx;
    private final AtomicLong lag;
    private volatile Optional<Looking> looking = Optional.empty();

    SearchTimer(FillingSearch filling, SearchConfig config, Vertx vertx, MeterRegistry metrics) {
        this.filling = filling;
        this.config = config;
        this.vertx = vertx;
        this.lag = new AtomicLong();
        metrics.gauge("doudi.search.lag", lag);
    }

    void start(@Observes StartupEvent started) {
        if (config.enabled()) {
            looking = Optional.of(Looking.every(LOOK_EVERY, vertx, this::look, this));
        }
    }

    /// The lag is told whether intake answers or not.
    private Uni<Integer> look() {
        return filling.lag().invoke(waiting -> lag.set(waiting.toSeconds())).chain(_ -> filling.fill());
    }

    void stop(@Observes ShutdownEvent stopping) {
        looking.ifPresent(Looking::stop);
    }

    @Override
    public void found(int count) {
        LOG.infof("search.filled count=%d", count);
    }

    @Override
    public void failing(String cause) {
        LOG.warnf("search.look-failed cause=%s", cause);
    }

    @Override
    public void resumed() {
        LOG.info("search.look-resumed");
    }
}
