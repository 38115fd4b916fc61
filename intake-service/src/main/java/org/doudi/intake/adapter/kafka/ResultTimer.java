package org.doudi.intake.adapter.kafka;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.health.api.AsyncHealthCheck;
import io.smallrye.health.api.Wellness;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Optional;
import org.doudi.store.time.Looking;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.jboss.logging.Logger;

/// Looks for results to return once a second. One that does not go out stays where it is, and is told of under
/// `/q/health/well`.
@Wellness
@ApplicationScoped
public class ResultTimer implements AsyncHealthCheck, Looking.Report {
    private static final Logger LOG = Logger.getLogger(ResultTimer.class);
    private static final Duration LOOK_EVERY = Duration.ofSeconds(1);

    private final ReturningResults returning;
    private final Vertx vertx;
    private volatile Optional<Looking> looking = Optional.empty();

    ResultTimer(ReturningResults returning, Vertx vertx) {
        this.returning = returning;
        this.vertx = vertx;
    }

    void start(@Observes StartupEvent started) {
        looking = Optional.of(Looking.every(LOOK_EVERY, vertx, returning::send, this));
    }

    void stop(@Observes ShutdownEvent stopping) {
        looking.ifPresent(Looking::stop);
    }

    @Override
    public void found(int count) {
        LOG.infof("hotline.results-sent count=%d", count);
    }

    @Override
    public void failing(String cause) {
        LOG.warnf("hotline.results-held cause=%s", cause);
    }

    @Override
    public void resumed() {
        LOG.info("hotline.results-resumed");
    }

    @Override
    public Uni<HealthCheckResponse> call() {
        Optional<String> held = looking.flatMap(Looking::failing);
        return Uni.createFrom()
                .item(HealthCheckResponse.named("hotline-results")
                        .status(held.isEmpty())
                        .withData("held", held.orElse(""))
                        .build());
    }
}
