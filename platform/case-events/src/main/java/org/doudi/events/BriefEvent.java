package org.doudi.events;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.doudi.events.ReportingEvent.SeenPosition;
import org.doudi.events.ReportingEvent.SummaryBreaches;
import org.doudi.events.ReportingEvent.SummaryFigure;

/// 移交纪委监委 — 六(二): each brief is a stream of its own. It holds numbers, codes and dates and nobody's name; its file
/// follows from the event byte for byte, and is known by its hash.
public sealed interface BriefEvent extends ReportingEvent {

    /// 移交简要情况. From then on the discipline commission sees its cases.
    ///
    /// @param fileHash SHA-256 of the file, hex
    /// @param sealedTo the beginning of the SHA-256 of the key that the file is closed to; none where no key is set
    /// @param seen     how far the logs had been read
    record DisciplineBriefTransferred(
            BriefKind kind,
            LocalDate firstDay,
            LocalDate lastDay,
            BriefContents contents,
            String fileHash,
            Optional<String> sealedTo,
            List<SeenPosition> seen,
            StaffId by)
            implements BriefEvent {}

    /// 签收: the commission has the file with this hash.
    record DisciplineBriefReceived(String fileHash, StaffId receivedBy) implements BriefEvent {}

    /// 反馈.
    record DisciplineFeedbackReceived(List<BriefFeedback> feedback, Optional<String> docNo, StaffId by)
            implements BriefEvent {}

    /// 简要情况的内容, counted from what had been read.
    ///
    /// @param counts          (一) 办件情况
    /// @param figures         (一) M1–M3 with what is shown beside them
    /// @param difficulties    (二) 疑难问题化解情况
    /// @param conductFindings (三) 不担当、不作为、冷硬横推等
    /// @param breaches        (四) 损害营商环境: who was late, and how often
    /// @param cases           the cases that are handed over
    record BriefContents(
            BriefCounts counts,
            List<SummaryFigure> figures,
            List<BriefDifficulty> difficulties,
            List<ConductFinding> conductFindings,
            List<SummaryBreaches> breaches,
            List<BriefCase> cases) {}

    /// 办件情况 of what was received in the period.
    record BriefCounts(long received, long accepted, long notAccepted, long ended) {}

    /// How many were difficult like that, and how many of them are at an end.
    record BriefDifficulty(DifficultyKind kind, long count, long ended) {}

    /// How many times somebody of a unit is to answer for this.
    record ConductFinding(OrgCode unit, ConductCode code, long count) {}

    /// 移交的办件: nothing of it but numbers, codes and dates.
    ///
    /// @param number     编号
    /// @param conduct    of those who are to answer for it
    record BriefCase(
            StreamId caseId,
            Optional<String> number,
            CaseState state,
            List<OrgCode> units,
            List<CauseCode> causes,
            List<ConductCode> conduct,
            Instant receivedAt,
            Optional<Instant> endedAt) {}

    /// 反馈 on one case.
    record BriefFeedback(StreamId caseId, FeedbackOutcome outcome) {}
}
