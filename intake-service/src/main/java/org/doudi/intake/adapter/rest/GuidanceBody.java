package org.doudi.intake.adapter.rest;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.doudi.events.OrgCode;
import org.doudi.intake.domain.Stationed.Named;
import org.doudi.store.rest.input.Account;
import org.doudi.store.rest.input.UnitCode;
import org.doudi.store.rest.input.Words;

/// 指导准备材料 — 四(二). How far ahead the agreed day may lie is the decision's to say.
record GuidanceBody(
        @NotEmpty(message = "应列明需要补齐的材料") @Size(max = 50, message = "材料不超过50项")
        List<@Words(max = 200) String> items,

        @UnitCode String unit,

        @NotEmpty(message = "应填写指导人") @Size(max = 20, message = "指导人不超过20人")
        List<@Account String> guidedBy,

        @NotNull(message = "应填写约定的补材料时间") Instant agreedAt) {
    List<Named> units() {
        return List.of(new Named("unit", new OrgCode(unit)));
    }
}
