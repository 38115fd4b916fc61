package org.doudi.intake.adapter.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.doudi.events.CauseCode;
import org.doudi.events.OrgCode;
import org.doudi.events.ReporterType;
import org.doudi.events.ScopeCode;
import org.doudi.intake.application.AmendmentForm;
import org.doudi.intake.application.input.GivenName;
import org.doudi.intake.application.input.GivenTelephone;
import org.doudi.intake.domain.Phone;
import org.doudi.intake.domain.Stationed.Named;
import org.doudi.store.rest.input.Absent;
import org.doudi.store.rest.input.GivenWords;
import org.doudi.store.rest.input.UnitCode;
import org.doudi.store.rest.input.Words;
import org.jspecify.annotations.Nullable;

/// 登记更正 — 三.1: what is given reads so from now on.
record AmendmentBody(
        Optional<ReporterType> reporterType,
        Optional<@GivenName String> reporterName,
        Optional<@GivenTelephone String> reporterPhone,
        Optional<@Valid OrganisationBody> organisation,
        Optional<@GivenWords(max = 4_000) String> problem,
        Optional<@GivenWords String> demand,
        Optional<@GivenWords String> suggestion,
        Optional<@Valid MatterBody> matter,
        @Nullable @Size(max = 20, message = "涉及部门不超过20个") List<@UnitCode String> involvedUnits,
        Optional<@Min(value = 1, message = "到大厅次数应为1–999") @Max(value = 999, message = "到大厅次数应为1–999") Integer>
                visitCount,
        @Nullable @Size(max = 5, message = "受理范围不超过5项") List<@NotNull(message = "受理范围不能为空") ScopeCode> scopeCodes,
        @Nullable @Size(max = 5, message = "原因不超过5项") List<@NotNull(message = "原因不能为空") CauseCode> causeCodes,
        Optional<@GivenWords String> windowOpinion,
        @Words(max = 1_000) String reason) {
    List<Named> units() {
        return Named.all("involvedUnits", Absent.asEmpty(involvedUnits));
    }

    AmendmentForm form() {
        return new AmendmentForm(
                reporterType,
                reporterName.map(String::strip),
                reporterPhone.flatMap(Phone::parse),
                organisation.map(OrganisationBody::form),
                problem,
                demand,
                suggestion,
                matter.map(MatterBody::matter),
                Optional.ofNullable(involvedUnits)
                        .map(units ->
                                units.stream().map(OrgCode::new).distinct().toList()),
                visitCount,
                distinct(scopeCodes),
                distinct(causeCodes),
                windowOpinion);
    }

    private static <T> Optional<List<T>> distinct(@Nullable List<T> codes) {
        return Optional.ofNullable(codes).map(given -> given.stream().distinct().toList());
    }

    @Override
    public String toString() {
        return "［更正］";
    }
}
