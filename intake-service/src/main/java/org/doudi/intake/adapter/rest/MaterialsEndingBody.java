package org.doudi.intake.adapter.rest;

import jakarta.validation.constraints.NotNull;
import org.doudi.intake.domain.MaterialsCommand.Ending;
import org.doudi.store.rest.input.Words;

/// 未补材料而了结 — 四(二): with what was explained to the reporter.
record MaterialsEndingBody(
        @NotNull(message = "应填写如何了结：指导准备材料或报会研究") Ending ending,
        @Words String text) {}
