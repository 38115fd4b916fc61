package org.doudi.routing.adapter.rest;

import jakarta.validation.constraints.NotNull;
import org.doudi.events.SuperiorOutcome;
import org.doudi.store.rest.input.ItemNo;
import org.doudi.store.rest.input.Words;

/// 上级答复 — 三.3.
record SuperiorReplyBody(
        @ItemNo int itemNo,
        @NotNull(message = "应填写上级答复结果") SuperiorOutcome outcome,
        @Words String text) {}
