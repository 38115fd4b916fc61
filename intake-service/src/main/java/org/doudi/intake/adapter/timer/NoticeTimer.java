package org.doudi.intake.adapter.timer;

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
import org.doudi.intake.application.notice.SendingNotices;
import org.doudi.store.time.Looking;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.jboss.logging.Logger;

/// Looks for notices to send once a second. Where nobody can say whether the office is open they wait,
/// and that is told of under `/q/health/well`.
@Wellness
@ApplicationScoped
public class NoticeTimer implements AsyncHealthCheck, Looking.Report {
    private static final Logger LOG = Logger.getLogger(NoticeTimer.class);
    private static final Duration LOOK_EVERY = Duration.ofSeconds(1);

    private final SendingNotices sending;
    private final Vertx vertx;
    private volatile Optional<Looking> looking = Optional.empty();

    NoticeTimer(SendingNotices sending, Vertx vertx) {
        this.sending = sending;
        this.vertx = vertx;
    }

    void start(@Observes StartupEvent started) {
        looking = Optional.of(Looking.every(LOOK_EVERY, vertx, sending::send, this));
    }

    void stop(@Observes ShutdownEvent stopping) {
        looking.ifPresent(Looking::stop);
    }

    @Override
    public void found(int count) {
        LOG.infof("notices.ended count=%d", count);
    }

    @Override
    public void failing(String cause) {
        LOG.warnf("notices.held cause=%s", cause);
    }

    @Override
    public void resumed() {
        LOG.info("notices.resumed");
    }

    @Override
    public Uni<HealthCheckResponse> call() {
        Optional<String> held = looking.flatMap(Looking::failing);
        return Uni.createFrom()
                .item(HealthCheckResponse.named("notices")
                        .status(held.isEmpty())
                        .withData("held", held.orElse(""))
                        .build());
    }
}
