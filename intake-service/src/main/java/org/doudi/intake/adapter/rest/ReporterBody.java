package org.doudi.intake.adapter.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import org.doudi.events.ReporterType;
import org.doudi.intake.application.input.GivenName;
import org.doudi.intake.application.input.GivenTelephone;

/// 反映人 — 附 受理单. Name and phone are sealed before they are recorded.
///
/// @param anonymous 匿名反映 — A-28: no name, no telephone, no organisation
@NamedOrAnonymous
record ReporterBody(
        @NotNull(message = "应填写反映人类型：个人、企业或其他") ReporterType type,
        Optional<@GivenName String> name,
        Optional<@GivenTelephone String> phone,
        Optional<@Valid OrganisationBody> organisation,
        Optional<Boolean> anonymous) {
    boolean isAnonymous() {
        return anonymous.orElse(false);
    }

    @Override
    public String toString() {
        return "［当事人］";
    }
}
