package org.doudi.routing.adapter.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;

/// 部门更名: an official name, on one line, and the day that it begins.
record DepartmentNameBody(
        @NotNull(message = "应填写部门名称")
        @Pattern(regexp = "[^\\p{C}\\p{Z}]([^\\p{C}]{0,62}[^\\p{C}\\p{Z}])?", message = "部门名称为1–64个字符，前后没有空格")
        String name,

        @NotNull(message = "应填写生效日期，如 2026-03-01") LocalDate from) {}
