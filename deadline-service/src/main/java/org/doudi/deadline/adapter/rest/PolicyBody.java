package org.doudi.deadline.adapter.rest;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;

/// 时限政策: what is to be otherwise than in the version before it.
record PolicyBody(
        @NotNull(message = "应填写版本号")
        @Pattern(regexp = "[0-9A-Za-z][0-9A-Za-z.-]{0,30}", message = "版本号为1–31个字母、数字、点或者短横")
        String version,

        @NotNull(message = "应填写生效日期，如 2027-01-01") LocalDate from,

        @NotEmpty(message = "应至少列明一个参数") @Size(max = 60, message = "不超过60个参数")
        Map<@NotNull @Size(max = 60) String, @NotNull @Size(max = 60) String> parameters) {}
