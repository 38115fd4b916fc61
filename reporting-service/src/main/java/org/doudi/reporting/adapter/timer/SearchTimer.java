package org.doudi.reporting.adapter.timer;

import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
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
    private final AtomicLong lag = new AtomicLong();

    SearchTimer(FillingSearch filling, SearchConfig config, MeterRegistry metrics) {
        this.filling = filling;
        this.config = config;
        metrics.gauge("doudi.search.lag", lag);
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
