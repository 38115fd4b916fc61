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
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.jboss.logging.Logger;

/// Looks for results to return once a second. One that does not go out stays where it is, and is told of under
/// `/q/health/well`.
@Wellness
@ApplicationScoped
public class ResultTimer implements AsyncHealthCheck {
    private static final Logger LOG = Logger.getLogger(ResultTimer.class);
    private static final Duration LOOK_EVERY = Duration.ofSeconds(1);

    private final ReturningResults returning;
    private final Vertx vertx;
    private final AtomicBoolean busy = new AtomicBoolean();
    private volatile Optional<String> failing = Optional.empty();
    private volatile long timer;

    ResultTimer(ReturningResults returning, Vertx vertx) {
        this.returning = returning;
        this.vertx = vertx;
    }

    void start(@Observes StartupEvent started) {
        timer = vertx.setPeriodic(LOOK_EVERY.toMillis(), _ -> look());
    }

    void stop(@Observes ShutdownEvent stopping) {
        vertx.cancelTimer(timer);
    }

    private void look() {
        if (busy.compareAndSet(false, true)) {
            returning
                    .send()
                    .onTermination()
                    .invoke(() -> busy.set(false))
                    .subscribe()
                    .with(this::sent, this::failed);
        }
    }

    private void sent(int count) {
        if (failing.isPresent()) {
            LOG.info("hotline.results-resumed");
        }
        failing = Optional.empty();
        if (count > 0) {
            LOG.infof("hotline.results-sent count=%d", count);
        }
    }

    private void failed(Throwable failure) {
        String cause = failure.getClass().getSimpleName();
        if (failing.isEmpty()) {
            LOG.warnf("hotline.results-held cause=%s", cause);
        }
        failing = Optional.of(cause);
    }

    @Override
    public Uni<HealthCheckResponse> call() {
        return Uni.createFrom()
                .item(HealthCheckResponse.named("hotline-results")
                        .status(failing.isEmpty())
                        .withData("held", failing.orElse(""))
                        .build());
    }
}
