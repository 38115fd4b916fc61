package org.doudi.intake.adapter.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import org.doudi.events.ReporterType;
import org.doudi.intake.application.input.FullName;
import org.doudi.intake.application.input.Telephone;

/// 反映人 — 附 受理单. Name and phone are sealed before they are recorded.
record ReporterBody(
        @NotNull(message = "应填写反映人类型：个人、企业或其他") ReporterType type,
        @FullName String name,
        @Telephone String phone,
        Optional<@Valid OrganisationBody> organisation) {
    @Override
    public String toString() {
        return "［当事人］";
    }
}
