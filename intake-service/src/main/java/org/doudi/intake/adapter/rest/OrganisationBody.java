package org.doudi.intake.adapter.rest;

import jakarta.validation.constraints.Pattern;
import java.util.Optional;
import org.doudi.intake.application.OrganisationForm;
import org.doudi.store.rest.input.Words;

/// 单位: a code whose check digit is wrong is no reason to refuse — real ones exist.
record OrganisationBody(
        @Words(max = 120) String name,
        Optional<@Pattern(regexp = "[0-9A-Z]{18}", message = "统一社会信用代码应为18位数字或大写字母") String> uscc) {
    OrganisationForm form() {
        return new OrganisationForm(name, uscc);
    }
}
