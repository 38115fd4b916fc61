package org.doudi.store.wiring;

import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.doudi.store.look.Lookout;
import org.doudi.store.policy.KnownPolicies;
import org.jboss.logging.Logger;

/// 时限政策 is known before anything is decided, and looked at once a second for what another instance has heard.
@ApplicationScoped
public class PolicyWatch implements Lookout {
    private static final Logger LOG = Logger.getLogger(PolicyWatch.class);
    private static final long FIRST_LOOK_SECONDS = 30;

    private final KnownPolicies policies;

    PolicyWatch(KnownPolicies policies) {
        this.policies = policies;
    }

    /// Before the log is read and requests come: what starts the service waits for it.
    void start(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) StartupEvent started) {
        int known = policies.look()
                .subscribeAsCompletionStage()
                .orTimeout(FIRST_LOOK_SECONDS, TimeUnit.SECONDS)
                .join();
        LOG.debugf("policy.known count=%d", known);
    }

    @Override
    public String name() {
        return "policy";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(1);
    }

    @Override
    public Uni<Integer> look() {
        return policies.look();
    }

    @Override
    public String found() {
        return "policy.heard";
    }
}
