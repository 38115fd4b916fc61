package org.doudi.routing.adapter.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.Optional;
import org.doudi.events.RoutingEvent.ObjectionDecision;
import org.doudi.store.rest.input.Words;

/// 退单审核 — A-29. The reason is sealed before it is recorded.
record ObjectionDecisionBody(
        @NotNull(message = "应填写审核结果") ObjectionDecision decision,
        Optional<@Pattern(regexp = "[A-Z][A-Z0-9]{1,15}", message = "部门代码应为2–16位大写字母或数字") String> successor,
        @Words String reason) {}
