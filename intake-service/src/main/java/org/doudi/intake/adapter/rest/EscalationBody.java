package org.doudi.intake.adapter.rest;

import jakarta.validation.constraints.NotNull;
import org.doudi.events.EscalationReason;
import org.doudi.store.rest.input.Words;

/// 报中心会议研究 — 三.2: with what was explained to the reporter.
record EscalationBody(
        @NotNull(message = "应填写上报原因：对答复不满意或当场无法答复") EscalationReason reason,
        @Words String explanation) {}
