package org.doudi.routing.adapter.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.doudi.events.RoutingEvent.LegalBasis;
import org.doudi.store.rest.input.Absent;
import org.doudi.store.rest.input.Account;
import org.doudi.store.rest.input.ItemNo;
import org.doudi.store.rest.input.Words;

/// 书面依据 — 三.3. What may not be missing is the decision's to say.
record WrittenBasisBody(
        @ItemNo int itemNo,
        @Size(max = 20, message = "法律依据不超过20条") List<@NotNull @Valid LegalBasisBody> legalBasis,

        @NotNull(message = "应填写原因") @Size(max = 4_000, message = "原因不超过4000个字符")
        String reasons,

        @Words(max = 100) String docNo,

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
            @Words(max = 200) String law,

            @Words(max = 100) String article,

            @Words(max = 4_000) String quote) {}
}
