package org.doudi.reporting.adapter.rest;

import java.time.Instant;
import java.util.Optional;
import org.doudi.reporting.domain.work.Duty;
import org.doudi.reporting.domain.work.Light;

/// 下一步: who owes what, by when, and its light now.
record DutyJson(Term owner, Optional<Names.Unit> unit, String step, Optional<Instant> dueAt, Term light) {
    static DutyJson of(Duty duty, Names.AsOf names, Instant now) {
        return new DutyJson(
                Term.of(duty.owner()),
                duty.unit().map(names::of),
                duty.step(),
                duty.dueAt(),
                Term.of(Light.of(duty.dueAt(), now)));
    }
}
