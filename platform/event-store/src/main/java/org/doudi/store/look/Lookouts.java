package org.doudi.store.look;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.vertx.mutiny.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.Map;
import java.util.TreeMap;
import org.jboss.logging.Logger;

/// Has every [Lookout] of the service look, and tells of each in the same words: `doudi.looks.failing` and
/// `doudi.looks.found` by look, `<name>.look-failed` and `<name>.look-resumed` in the log.
@ApplicationScoped
public class Lookouts {
    private static final Logger LOG = Logger.getLogger(Lookouts.class);

    private final Instance<Lookout> lookouts;
    private final Vertx vertx;
    private final MeterRegistry meters;
    private volatile Map<String, Looking> looking = Map.of();

    Lookouts(@Any Instance<Lookout> lookouts, Vertx vertx, MeterRegistry meters) {
        this.lookouts = lookouts;
        this.vertx = vertx;
        this.meters = meters;
    }

    public void start(@Observes StartupEvent started) {
        Map<String, Looking> begun = new TreeMap<>();
        lookouts.forEach(lookout -> begun.put(lookout.name(), begin(lookout)));
        looking = begun;
    }

    public void stop(@Observes ShutdownEvent stopping) {
        looking.values().forEach(Looking::stop);
    }

    /// Why the last look of each failed; what did not fail is not there.
    public Map<String, String> failing() {
        Map<String, String> failing = new TreeMap<>();
        looking.forEach((name, look) -> look.failing().ifPresent(cause -> failing.put(name, cause)));
        return failing;
    }

    private Looking begin(Lookout lookout) {
        Looking begun = Looking.every(lookout.every(), vertx, lookout::look, new Told(lookout));
        Gauge.builder("doudi.looks.failing", this, all -> all.failing().containsKey(lookout.name()) ? 1 : 0)
                .tag("look", lookout.name())
                .register(meters);
        return begun;
    }

    private final class Told implements Looking.Report {
        private final Lookout lookout;

        Told(Lookout lookout) {
            this.lookout = lookout;
        }

        @Override
        public void found(int count) {
            LOG.logf(lookout.loudness(), "%s count=%d", lookout.found(), count);
            meters.counter("doudi.looks.found", "look", lookout.name()).increment(count);
        }

        @Override
        public void failing(String cause) {
            LOG.warnf("%s.look-failed cause=%s", lookout.name(), cause);
        }

        @Override
        public void resumed() {
            LOG.infof("%s.look-resumed", lookout.name());
        }
    }
}
