package org.doudi.store.wiring;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.vertx.mutiny.core.Vertx;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.doudi.store.policy.KnownPolicies;
import org.doudi.store.time.Looking;
import org.jboss.logging.Logger;

/// 时限政策 is known before anything is decided, and looked at once a second for what another instance has heard.
@ApplicationScoped
public class PolicyWatch implements Looking.Report {
    private static final Logger LOG = Logger.getLogger(PolicyWatch.class);
    private static final Duration LOOK_EVERY = Duration.ofSeconds(1);
    private static final long FIRST_LOOK_SECONDS = 30;

    private final KnownPolicies policies;
    private final Vertx vertx;
    private volatile Optional<Looking> looking = Optional.empty();

    PolicyWatch(KnownPolicies policies, Vertx vertx) {
        this.policies = policies;
        this.vertx = vertx;
    }

    /// Before the log is read and requests come: what starts the service waits for it.
    void start(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) StartupEvent started) {
        int known = policies.look()
                .subscribeAsCompletionStage()
                .orTimeout(FIRST_LOOK_SECONDS, TimeUnit.SECONDS)
                .join();
        LOG.debugf("policy.known count=%d", known);
        looking = Optional.of(Looking.every(LOOK_EVERY, vertx, policies::look, this));
    }

    void stop(@Observes ShutdownEvent stopping) {
        looking.ifPresent(Looking::stop);
    }

    @Override
    public void found(int count) {
        LOG.infof("policy.heard count=%d", count);
    }

    @Override
    public void failing(String cause) {
        LOG.warnf("policy.look-failed cause=%s", cause);
    }

    @Override
    public void resumed() {
        LOG.info("policy.look-resumed");
    }
}
