package org.doudi.intake.adapter.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.doudi.events.Category;
import org.doudi.events.CauseCode;
import org.doudi.events.Tier;
import org.jspecify.annotations.Nullable;

/// 分类分级 — 三.2, 四.
record ClassificationBody(
        @NotNull(message = "应填写分类：不能办、很难办、容缺受理、不给办或特殊办") Category category,
        @NotNull(message = "应填写层级：现场、单部门、多部门、工作组或上级") Tier tier,
        @Nullable @Size(max = 5, message = "原因不超过5项") List<@NotNull(message = "原因不能为空") CauseCode> causeCodes) {}
