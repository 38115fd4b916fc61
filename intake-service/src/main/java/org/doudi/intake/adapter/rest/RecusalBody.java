package org.doudi.intake.adapter.rest;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.doudi.events.StaffId;
import org.doudi.store.rest.input.Account;

/// 登记被反映人 — 四(四): by account.
record RecusalBody(
        @NotEmpty(message = "应填写被反映人") @Size(max = 10, message = "被反映人不超过10人")
        List<@Account String> persons) {
    List<StaffId> people() {
        return persons.stream().map(StaffId::new).distinct().toList();
    }
}
