package org.doudi.reporting.adapter.rest;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;
import org.doudi.events.GuideVerdict;
import org.doudi.events.StaffId;
import org.doudi.reporting.domain.knowledge.GuideCommand.Settle;
import org.doudi.store.rest.input.GivenWords;

/// 办事指南调整建议的处理 — 三.6.
record GuideDecisionBody(
        @NotNull(message = "应填写是否采纳") GuideVerdict verdict,
        Optional<LocalDate> effectiveFrom,
        Optional<@GivenWords(max = 100) String> docNo) {
    Settle command(StaffId by) {
        return new Settle(verdict, effectiveFrom, docNo, by);
    }
}
