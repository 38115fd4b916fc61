package org.doudi.intake.adapter.rest;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.doudi.events.ConsultationRole;
import org.doudi.events.OrgCode;
import org.doudi.intake.domain.Stationed.Named;
import org.doudi.store.rest.input.Account;
import org.doudi.store.rest.input.Moment;
import org.doudi.store.rest.input.Moment.Tense;
import org.doudi.store.rest.input.UnitCode;

/// 到场 — 三.2, 五(三). Arrived now, where no time is given.
record ArrivalBody(
        @NotNull(message = "应填写身份：值班长、部门窗口人员、首席代表或分管领导") ConsultationRole role,
        @Account String person,
        @UnitCode String unit,
        Optional<@Moment(Tense.PAST) Instant> arrivedAt) {
    List<Named> units() {
        return List.of(new Named("unit", new OrgCode(unit)));
    }
}
