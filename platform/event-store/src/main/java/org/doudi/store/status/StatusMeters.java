package org.doudi.store.status;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.doudi.store.config.DoudiConfig;
import org.doudi.store.look.Lookout;

/// Where the service stands, as gauges of `/q/metrics`: read from its tables each ten seconds, so that to ask for the
/// metrics costs nothing. Positions are summed over the shards. While the tables cannot be read the gauges stand, and
/// `doudi_looks_failing{look="status"}` says so.
@ApplicationScoped
public class StatusMeters implements Lookout {
    private final StatusReader reader;
    private final MultiGauge consumed;
    private volatile Optional<Status> last = Optional.empty();

    StatusMeters(StatusReader reader, MeterRegistry meters, DoudiConfig config) {
        this.reader = reader;
        Tags service = Tags.of("service", config.service());
        gauge(meters, service, "doudi.log.appended", status -> sum(status.appended()));
        gauge(meters, service, "doudi.log.relayed", status -> sum(status.relayed()));
        gauge(
                meters,
                service,
                "doudi.log.stopped.shards",
                status -> status.stopped().size());
        gauge(meters, service, "doudi.parked.events", Status::parked);
        gauge(meters, service, "doudi.dead.letters", Status::dlq);
        this.consumed = MultiGauge.builder("doudi.log.consumed").tags(service).register(meters);
    }

    private void gauge(MeterRegistry meters, Tags service, String name, ToDoubleFunction<Status> value) {
        Gauge.builder(name, this, its -> its.last.map(value::applyAsDouble).orElse(Double.NaN))
                .tags(service)
                .register(meters);
    }

    @Override
    public String name() {
        return "status";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(10);
    }

    @Override
    public Uni<Integer> look() {
        return reader.read()
                .invoke(status -> {
                    last = Optional.of(status);
                    consumed.register(byProducer(status), true);
                })
                .replaceWith(0);
    }

    @Override
    public String found() {
        return "status.read";
    }

    private static List<MultiGauge.Row<?>> byProducer(Status status) {
        return status.consumed().entrySet().stream()
                .<MultiGauge.Row<?>>map(
                        each -> MultiGauge.Row.of(Tags.of("producer", each.getKey()), sum(each.getValue())))
                .toList();
    }

    private static long sum(Map<Integer, Long> positions) {
        return positions.values().stream().mapToLong(Long::longValue).sum();
    }
}
