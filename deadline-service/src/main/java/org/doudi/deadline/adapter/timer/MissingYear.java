package org.doudi.deadline.adapter.timer;

import io.smallrye.health.api.AsyncHealthCheck;
import io.smallrye.health.api.Wellness;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.doudi.deadline.application.Timekeeping;
import org.doudi.deadline.domain.calendar.DueDates;
import org.doudi.store.time.BusinessClock;
import org.eclipse.microprofile.health.HealthCheckResponse;

/// 缺日历: from November on an operator is told that next year's notice has not been published, under
/// `/q/health/well`. Until it is, limits that reach into that year are provisional (§4.1-9).
@Wellness
@ApplicationScoped
public class MissingYear implements AsyncHealthCheck {
    private static final int FIRST_MONTH = 11;

    private final Timekeeping timekeeping;
    private final BusinessClock clock;

    MissingYear(Timekeeping timekeeping, BusinessClock clock) {
        this.timekeeping = timekeeping;
        this.clock = clock;
    }

    @Override
    public Uni<HealthCheckResponse> call() {
        LocalDate today = clock.now().atZone(DueDates.ZONE).toLocalDate();
        int needed = today.getMonthValue() >= FIRST_MONTH ? today.getYear() + 1 : today.getYear();
        boolean known = timekeeping.reference().calendar().isOfficial(needed);
        return Uni.createFrom()
                .item(HealthCheckResponse.named("calendar")
                        .status(known)
                        .withData("missing", known ? "" : Integer.toString(needed))
                        .build());
    }
}
