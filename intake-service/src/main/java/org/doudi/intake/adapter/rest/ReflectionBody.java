package org.doudi.intake.adapter.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.doudi.events.OrgCode;
import org.doudi.intake.application.ReportForm;
import org.doudi.intake.domain.Phone;
import org.doudi.intake.domain.Stationed.Named;
import org.doudi.store.rest.input.Absent;
import org.doudi.store.rest.input.GivenWords;
import org.doudi.store.rest.input.UnitCode;
import org.doudi.store.rest.input.Words;
import org.jspecify.annotations.Nullable;

/// 反映 — 三.1, 附 受理单: problem, demand and suggestion as they were told.
record ReflectionBody(
        @NotNull(message = "应填写反映人") @Valid ReporterBody reporter,
        @Words(max = 4_000) String problem,
        @Words String demand,
        Optional<@GivenWords String> suggestion,
        Optional<@Valid MatterBody> matter,
        @Nullable @Size(max = 20, message = "涉及部门不超过20个") List<@UnitCode String> involvedUnits,
        Optional<@Min(value = 1, message = "到大厅次数应为1–999") @Max(value = 999, message = "到大厅次数应为1–999") Integer>
                visitCount) {
    List<Named> units() {
        return Named.all("reflection.involvedUnits", Absent.asEmpty(involvedUnits));
    }

    ReportForm form() {
        return new ReportForm(
                reporter.type(),
                reporter.name().map(String::strip),
                reporter.phone().flatMap(Phone::parse),
                reporter.organisation().map(OrganisationBody::form),
                problem,
                demand,
                suggestion,
                matter.map(MatterBody::matter),
                Absent.asEmpty(involvedUnits).stream()
                        .map(OrgCode::new)
                        .distinct()
                        .toList(),
                visitCount);
    }

    @Override
    public String toString() {
        return "［反映］";
    }
}
