package org.doudi.intake.adapter.rest;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.doudi.events.DuplicateBasis;
import org.doudi.store.rest.input.Words;

/// 并单 — A-22: what requests say.
final class MergerBodies {
    private MergerBodies() {}

    /// 并单, into the one that was received first.
    record Merging(
            @NotNull(message = "应写明并入哪个办件") UUID masterCaseId,

            @NotEmpty(message = "应写明并单的依据") @Size(max = 3, message = "依据不超过3项")
            List<@NotNull(message = "依据不能为空") DuplicateBasis> basis) {}

    /// 取消并单, with the reason.
    record Undoing(@Words(max = 1_000) String reason) {}
}
