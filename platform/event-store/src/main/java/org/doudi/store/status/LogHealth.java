package org.doudi.store.status;

import io.smallrye.health.api.AsyncHealthCheck;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.doudi.store.consume.LogConsumer;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/// Not ready while a shard stands still: what is missing is named.
@Readiness
@ApplicationScoped
public class LogHealth implements AsyncHealthCheck {
    private final LogConsumer consumer;

    LogHealth(LogConsumer consumer) {
        this.consumer = consumer;
    }

    @Override
    public Uni<HealthCheckResponse> call() {
        List<String> stopped = consumer.stopped();
        return Uni.createFrom()
                .item(HealthCheckResponse.named("log")
                        .status(stopped.isEmpty())
                        .withData("stopped", String.join("; ", stopped))
                        .withData("parkedStreams", consumer.parkedStreams().size())
                        .build());
    }
}
