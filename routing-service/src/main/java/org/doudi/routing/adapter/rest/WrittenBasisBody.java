package org.doudi.routing.adapter.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.doudi.events.RoutingEvent.LegalBasis;

/// 书面依据 — 三.3. What may not be missing is the decision's to say.
record WrittenBasisBody(
        @ItemNo int itemNo,
        @Size(max = 20, message = "法律依据不超过20条") List<@NotNull @Valid LegalBasisBody> legalBasis,

        @NotNull(message = "应填写原因") @Size(max = 4_000, message = "原因不超过4000个字符")
        String reasons,

        @NotNull(message = "应填写文号") @Size(max = 100, message = "文号不超过100个字符")
        String docNo,

        @Account String signedBy) {
    WrittenBasisBody {
        legalBasis = Absent.asEmpty(legalBasis);
    }

    List<LegalBasis> laws() {
        return legalBasis.stream()
                .map(body -> new LegalBasis(body.law(), body.article(), body.quote()))
                .toList();
    }

    /// 法律法规名称、条款、原文.
    record LegalBasisBody(
            @NotNull(message = "应填写法律法规名称") @Size(max = 200, message = "名称不超过200个字符")
            String law,

            @NotNull(message = "应填写条款") @Size(max = 100, message = "条款不超过100个字符")
            String article,

            @NotNull(message = "应填写原文") @Size(max = 4_000, message = "原文不超过4000个字符")
            String quote) {}
}
