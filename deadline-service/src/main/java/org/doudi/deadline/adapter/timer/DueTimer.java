package org.doudi.deadline.adapter.timer;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.doudi.deadline.application.FiringDueClocks;
import org.doudi.deadline.domain.clock.Witnesses;
import org.doudi.store.look.Looking;
import org.jboss.logging.Logger;

/// Looks for due clocks several times a second. That clocks are held, or that the machine's own clock is wrong, is told
/// when it begins and when it ends. Who does not answer keeps waiting only what asks him.
@ApplicationScoped
public class DueTimer implements Looking.Report {
    private static final Logger LOG = Logger.getLogger(DueTimer.class);
    private static final Duration LOOK_EVERY = Duration.ofMillis(200);

    private final FiringDueClocks firing;
    private final Vertx vertx;
    private final AtomicBoolean holding = new AtomicBoolean();
    private final AtomicBoolean skewed = new AtomicBoolean();
    private volatile List<Looking> looking = List.of();

    DueTimer(FiringDueClocks firing, Vertx vertx) {
        this.firing = firing;
        this.vertx = vertx;
    }

    void start(@Observes StartupEvent started) {
        looking = Stream.of(Witnesses.values())
                .map(witnesses -> Looking.every(LOOK_EVERY, vertx, () -> fire(witnesses), this))
                .toList();
    }

    void stop(@Observes ShutdownEvent stopping) {
        looking.forEach(Looking::stop);
    }

    private Uni<Integer> fire(Witnesses witnesses) {
        return firing.fire(witnesses).onTermination().invoke(() -> {
            tellHeld();
            tellSkew();
        });
    }

    private void tellSkew() {
        Optional<Duration> skew = firing.skew();
        if (skew.isPresent() != skewed.getAndSet(skew.isPresent())) {
            skew.ifPresentOrElse(
                    by -> LOG.warnf("clocks.skewed ahead=%s", by), () -> LOG.info("clocks.no-longer-skewed"));
        }
    }

    private void tellHeld() {
        Optional<String> held = firing.held();
        if (held.isPresent() != holding.getAndSet(held.isPresent())) {
            held.ifPresentOrElse(
                    reason -> LOG.warnf("clocks.held reason=%s", reason), () -> LOG.info("clocks.released"));
        }
    }

    @Override
    public void found(int count) {
        LOG.infof("clocks.fired count=%d", count);
    }

    @Override
    public void failing(String cause) {
        LOG.warnf("clocks.look-failed cause=%s", cause);
    }

    @Override
    public void resumed() {
        LOG.info("clocks.look-resumed");
    }
}
