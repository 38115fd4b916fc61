package org.doudi.reporting.adapter.timer;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.doudi.reporting.application.search.FillingSearch;
import org.doudi.reporting.application.search.SearchConfig;
import org.doudi.store.look.Lookout;

/// Looks every second for what is to be opened for the search, and shows in `doudi.search.lag` for how many
/// seconds the oldest text has been waiting. Where the search is off, nothing is ever opened.
@ApplicationScoped
public class SearchTimer implements Lookout {
    private final FillingSearch filling;
    private final SearchConfig config;
    private final MeterRegistry meters;
    private final AtomicLong lag = new AtomicLong();
    private final Gauge shown;

    SearchTimer(FillingSearch filling, SearchConfig config, MeterRegistry meters) {
        this.filling = filling;
        this.config = config;
        this.meters = meters;
        this.shown = Gauge.builder("doudi.search.lag", lag, AtomicLong::get).register(meters);
    }

    /// Whoever looks next shows what it sees.
    void stop(@Observes ShutdownEvent stopping) {
        meters.remove(shown);
    }

    @Override
    public String name() {
        return "search";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(1);
    }

    /// The lag is told whether intake answers or not.
    @Override
    public Uni<Integer> look() {
        return config.enabled()
                ? filling.lag().invoke(waiting -> lag.set(waiting.toSeconds())).chain(_ -> filling.fill())
                : Uni.createFrom().item(0);
    }

    @Override
    public String found() {
        return "search.filled";
    }
}
