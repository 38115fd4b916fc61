package org.doudi.store.look;

import io.smallrye.health.api.AsyncHealthCheck;
import io.smallrye.health.api.Wellness;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.eclipse.microprofile.health.HealthCheckResponse;

/// What the service looks for as time goes by and cannot, each with its cause, under `/q/health/well`: it answers all
/// the same, so it stays ready.
@Wellness
@ApplicationScoped
public class LookHealth implements AsyncHealthCheck {
    private final Lookouts lookouts;

    LookHealth(Lookouts lookouts) {
        this.lookouts = lookouts;
    }

    @Override
    public Uni<HealthCheckResponse> call() {
        Map<String, String> failing = lookouts.failing();
        var response = HealthCheckResponse.named("looks").status(failing.isEmpty());
        failing.forEach(response::withData);
        return Uni.createFrom().item(response.build());
    }
}
