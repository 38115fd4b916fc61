package org.doudi.reporting.adapter.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.doudi.events.BriefEvent.BriefContents;
import org.doudi.events.BriefEvent.BriefFeedback;
import org.doudi.events.BriefEvent.DisciplineBriefReceived;
import org.doudi.events.BriefEvent.DisciplineBriefTransferred;
import org.doudi.events.BriefEvent.DisciplineFeedbackReceived;
import org.doudi.events.StaffId;
import org.doudi.events.StreamId;
import org.doudi.reporting.domain.brief.BriefDecider;
import org.doudi.reporting.domain.brief.BriefState;

/// 简要情况 as it was handed over, with its receipt and what came back.
record BriefJson(
        StreamId briefId,
        Term kind,
        LocalDate firstDay,
        LocalDate lastDay,
        String fileHash,
        Optional<String> sealedTo,
        StaffId transferredBy,
        Optional<StaffId> receivedBy,
        List<FeedbackJson> feedback,
        BriefContents contents) {
    static BriefJson of(StreamId id, BriefState state) {
        DisciplineBriefTransferred brief = state.transferred().orElseThrow(BriefDecider::unknown);
        return new BriefJson(
                id,
                Term.of(brief.kind()),
                brief.firstDay(),
                brief.lastDay(),
                brief.fileHash(),
                brief.sealedTo(),
                brief.by(),
                state.received().map(DisciplineBriefReceived::receivedBy),
                state.feedback().stream().flatMap(FeedbackJson::of).toList(),
                brief.contents());
    }

    /// 反馈 on one case.
    record FeedbackJson(StreamId caseId, Term outcome, Optional<String> docNo, StaffId by) {
        static Stream<FeedbackJson> of(DisciplineFeedbackReceived received) {
            return received.feedback().stream().map(each -> of(each, received));
        }

        private static FeedbackJson of(BriefFeedback feedback, DisciplineFeedbackReceived received) {
            return new FeedbackJson(feedback.caseId(), Term.of(feedback.outcome()), received.docNo(), received.by());
        }
    }
}
