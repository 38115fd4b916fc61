package org.doudi.intake.adapter.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.doudi.events.OrgCode;
import org.doudi.intake.domain.Stationed.Named;
import org.doudi.store.rest.input.Absent;
import org.doudi.store.rest.input.UnitCode;
import org.doudi.store.rest.input.Words;

/// 容缺受理 — 四(三): what requests say.
final class ToleranceBodies {
    private ToleranceBodies() {}

    /// 补齐承诺书. How far ahead the promised time may lie is the decision's to say.
    record Commitment(
            @UnitCode String unit,

            @NotEmpty(message = "应列明缺少的材料") @Size(max = 50, message = "材料不超过50项")
            List<@Words(max = 200) String> items,

            @NotNull(message = "应填写承诺补齐的时间") Instant promisedAt,
            @NotNull(message = "应填写申办人签字") @Valid SignatureBody signature) {
        List<Named> units() {
            return List.of(new Named("unit", new OrgCode(unit)));
        }
    }

    /// 材料补齐. None named: all that were missing.
    record Supply(@Size(max = 50, message = "材料不超过50项") List<@Words(max = 200) String> items) {
        Supply {
            items = Absent.asEmpty(items);
        }
    }

    /// 不同意、撤销, with the reason.
    record Reason(@Words(max = 1_000) String reason) {}
}
