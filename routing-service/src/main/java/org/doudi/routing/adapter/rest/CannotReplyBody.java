package org.doudi.routing.adapter.rest;

import jakarta.validation.constraints.NotNull;
import org.doudi.events.ContactMethod;
import org.doudi.store.rest.input.Account;
import org.doudi.store.rest.input.ItemNo;
import org.doudi.store.rest.input.UnitCode;
import org.doudi.store.rest.input.Words;

/// 统一回复 — 三.3, 四(一). The text is sealed before it is recorded.
record CannotReplyBody(
        @ItemNo int itemNo,
        @NotNull(message = "应填写回复方式") ContactMethod method,
        @Words String text,
        @Account String jointExplainer,
        @UnitCode String jointExplainerUnit) {}
