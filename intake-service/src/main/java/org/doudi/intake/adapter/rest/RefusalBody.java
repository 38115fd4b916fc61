package org.doudi.intake.adapter.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.doudi.events.ContactMethod;
import org.doudi.events.ExclusionReason;
import org.doudi.events.ScopeCode;
import org.doudi.intake.application.RefusalForm;
import org.doudi.intake.application.RefusalForm.HandOverForm;
import org.doudi.store.rest.input.Absent;
import org.doudi.store.rest.input.GivenWords;
import org.doudi.store.rest.input.Moment;
import org.doudi.store.rest.input.Moment.Tense;
import org.doudi.store.rest.input.Words;
import org.jspecify.annotations.Nullable;

/// 不予受理意见 — 二(四). Told now, where no time is given.
record RefusalBody(
        @NotNull(message = "应填写不予受理原因") ExclusionReason reason,
        Optional<@GivenWords(max = 500) String> text,
        @Words(max = 200) String properChannel,
        Optional<@Valid HandOverBody> handOver,
        @NotNull(message = "应填写告知方式") ContactMethod toldHow,
        Optional<@Moment(Tense.PAST) Instant> toldAt,
        @Nullable @Size(max = 4, message = "受理范围不超过4项") List<@NotNull(message = "受理范围不能为空") ScopeCode> scopeCodes) {
    RefusalForm form(Instant now) {
        return new RefusalForm(
                reason,
                text,
                properChannel,
                handOver.map(given -> new HandOverForm(given.to(), given.at().orElse(now))),
                toldAt.orElse(now),
                toldHow,
                Absent.asEmpty(scopeCodes));
    }

    /// 移交.
    record HandOverBody(@Words(max = 120) String to, Optional<@Moment(Tense.PAST) Instant> at) {}
}
