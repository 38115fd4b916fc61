package org.doudi.deadline.adapter.timer;

import io.smallrye.health.api.AsyncHealthCheck;
import io.smallrye.health.api.Wellness;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import org.doudi.deadline.application.FiringDueClocks;
import org.eclipse.microprofile.health.HealthCheckResponse;

/// 暂缓判定 and 时钟偏差 as an operator sees it, under `/q/health/well`: the service answers all the same, so it stays ready.
@Wellness
@ApplicationScoped
public class HeldClocks implements AsyncHealthCheck {
    private final FiringDueClocks firing;

    HeldClocks(FiringDueClocks firing) {
        this.firing = firing;
    }

    @Override
    public Uni<HealthCheckResponse> call() {
        Optional<String> held = firing.held();
        Optional<Duration> skew = firing.skew();
        return Uni.createFrom()
                .item(HealthCheckResponse.named("clocks")
                        .status(held.isEmpty() && skew.isEmpty())
                        .withData("held", held.orElse(""))
                        .withData("skew", skew.map(Duration::toString).orElse(""))
                        .build());
    }
}
