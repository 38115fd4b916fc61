package org.doudi.reporting.adapter.rest;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.doudi.reporting.application.Countdown;
import org.doudi.reporting.application.WorkedDays;
import org.doudi.reporting.domain.work.Duty;

/// 图例: what an answer is told by — what departments are called, what time it is, and which days are worked.
record Legend(Names names, Instant now, WorkedDays days) {
    LightJson light(Duty duty) {
        return LightJson.of(Countdown.of(duty.due(), now, days));
    }

    /// Of a case; none where nothing is owed any more.
    Optional<LightJson> light(List<Duty> duties) {
        return Duty.mostUrgent(duties).map(this::light);
    }
}
