package org.doudi.store.wiring;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.doudi.store.relay.Relay;

/// The relay runs as long as the service does.
@ApplicationScoped
public class StoreLifecycle {
    private final Relay relay;

    StoreLifecycle(Relay relay) {
        this.relay = relay;
    }

    void start(@Observes StartupEvent started) {
        relay.start();
    }

    void stop(@Observes ShutdownEvent stopping) {
        relay.close();
    }
}
