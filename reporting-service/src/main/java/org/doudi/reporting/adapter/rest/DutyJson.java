package org.doudi.reporting.adapter.rest;

import java.time.Instant;
import java.util.Optional;
import org.doudi.reporting.domain.work.Duty;

/// 下一步: who owes what, by when, and its light now.
record DutyJson(Term owner, Optional<Names.Unit> unit, String step, Optional<Instant> dueAt, LightJson light) {
    static DutyJson of(Duty duty, Legend legend) {
        return new DutyJson(
                Term.of(duty.owner()),
                duty.unit().map(legend.names().at(legend.now())::of),
                duty.step(),
                duty.dueAt(),
                legend.light(duty));
    }
}
