package org.doudi.intake.adapter.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.doudi.events.PersonalField;
import org.doudi.events.SealedText;
import org.doudi.events.StreamId;
import org.doudi.intake.application.Wanted;
import org.doudi.store.rest.input.Absent;
import org.doudi.store.rest.input.Words;
import org.jspecify.annotations.Nullable;

/// 启封 — which sealed texts of which cases, and what for.
record OpeningBody(
        @Words(max = 200) String purpose,

        @NotNull(message = "应填写要查阅的办件") @Size(max = 200, message = "一次最多查阅200个办件")
        List<@NotNull(message = "办件不能为空") @Valid CaseOpeningBody> cases) {
    List<Wanted> wanted() {
        return cases.stream().map(CaseOpeningBody::wanted).toList();
    }

    /// @param fields what the window recorded
    /// @param sealed sealed texts as other views returned them
    record CaseOpeningBody(
            @NotNull(message = "应填写办件标识") UUID caseId,

            @Nullable @Size(max = 50, message = "受理内容不超过50项")
            List<@NotNull(message = "受理内容不能为空") PersonalField> fields,

            @Nullable @Size(max = 500, message = "密封内容不超过500项")
            List<@NotNull(message = "密封内容不能为空") @Size(max = 32_768, message = "密封内容过长") String> sealed) {
        Wanted wanted() {
            return new Wanted(
                    new StreamId(caseId),
                    Absent.asEmpty(fields),
                    Absent.asEmpty(sealed).stream().map(SealedText::new).toList());
        }
    }
}
