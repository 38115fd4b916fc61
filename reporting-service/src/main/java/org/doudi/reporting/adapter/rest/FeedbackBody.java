package org.doudi.reporting.adapter.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.doudi.events.BriefEvent.BriefFeedback;
import org.doudi.events.FeedbackOutcome;
import org.doudi.events.StaffId;
import org.doudi.events.StreamId;
import org.doudi.reporting.domain.brief.BriefCommand.Feed;
import org.doudi.store.rest.input.Absent;
import org.doudi.store.rest.input.GivenWords;

/// 纪委监委的反馈 — 六(二).
record FeedbackBody(
        @Size(max = 200, message = "反馈不超过200项") List<@NotNull @Valid OnCase> feedback,
        Optional<@GivenWords(max = 100) String> docNo) {
    FeedbackBody {
        feedback = Absent.asEmpty(feedback);
    }

    /// 一个办件.
    record OnCase(
            @NotNull(message = "应写明办件") UUID caseId,
            @NotNull(message = "应填写结果") FeedbackOutcome outcome) {}

    Feed command(StaffId by) {
        return new Feed(
                feedback.stream()
                        .map(each -> new BriefFeedback(new StreamId(each.caseId()), each.outcome()))
                        .toList(),
                docNo,
                by);
    }
}
