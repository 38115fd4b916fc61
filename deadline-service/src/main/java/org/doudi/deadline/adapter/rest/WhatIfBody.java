package org.doudi.deadline.adapter.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.doudi.deadline.application.Supposing.Question;
import org.doudi.deadline.domain.reference.Publish;
import org.doudi.events.StaffId;
import org.jspecify.annotations.Nullable;

/// 假设: another calendar, other limits, or both.
///
/// @param calendar   一份放假安排, judged as one that is published
/// @param parameters for example `review.wd` → `3`
record WhatIfBody(
        @Nullable @Valid CalendarBody calendar,

        @Nullable @Size(max = 60, message = "不超过60个参数")
        Map<@NotNull @Size(max = 60) String, @NotNull @Size(max = 60) String> parameters) {
    Question question(StaffId who, Instant now) {
        return new Question(
                Optional.ofNullable(calendar).map(body -> new Publish.Calendar(body.notice(), now)),
                Optional.ofNullable(parameters).orElse(Map.of()),
                who,
                now);
    }
}
