package org.doudi.reporting.application;

import java.time.Instant;
import java.util.List;
import org.doudi.reporting.domain.work.Duty;
import org.doudi.reporting.domain.work.Light;

/// 按灯筛选.
///
/// @param now by when it is judged
public record LightFilter(Light light, Instant now) {
    /// Of a case that owes these: its light is that of what is most urgent. Where nothing is owed there is
    /// none.
    boolean has(List<Duty> duties) {
        return Duty.mostUrgent(duties)
                .filter(duty -> Light.of(duty.dueAt(), now) == light)
                .isPresent();
    }

    public Instant endOfDay() {
        return Light.endOfDay(now);
    }
}
