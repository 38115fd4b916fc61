package org.doudi.events;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.doudi.events.IntakeEvent.Matter;

/// 知识库与办事指南 — 五(四), 三.6: what the window has learnt from its cases. It is written for the public, so it stands in
/// clear; no person is in it. An article, and a proposal, is a stream of its own that names its cases.
public sealed interface KnowledgeEvent extends ReportingEvent {

    /// 发布知识库条目.
    record KnowledgeArticlePublished(Article article, StaffId by) implements KnowledgeEvent {}

    /// 修订: the article reads like this now; also where it was looked through and left as it was.
    record KnowledgeArticleRevised(Article article, StaffId by) implements KnowledgeEvent {}

    /// 停用: nobody is shown it any more.
    record KnowledgeArticleRetired(RetirementCause cause, StaffId by) implements KnowledgeEvent {}

    /// 办事指南调整建议 — 三.6: from cases that were rated 不满意.
    record GuideRevisionProposed(Matter matter, String text, List<StreamId> fromCaseIds, StaffId by)
            implements KnowledgeEvent {}

    /// 办事指南调整建议的处理.
    ///
    /// @param effectiveFrom from when the guide reads otherwise, of what is adopted
    /// @param docNo         文号 of the new guide
    record GuideRevisionDecided(
            GuideVerdict verdict, Optional<LocalDate> effectiveFrom, Optional<String> docNo, StaffId by)
            implements KnowledgeEvent {}

    /// 知识库条目.
    ///
    /// @param matter   none where it is of no one matter
    /// @param cause    why business fails — 一
    /// @param reason   how that comes about
    /// @param solution what is to be done
    /// @param caseIds  from which it was learnt
    /// @param owner    who keeps it true
    /// @param reviewBy until when it is looked through again
    record Article(
            ArticleKind kind,
            Optional<Matter> matter,
            CauseCode cause,
            String title,
            String reason,
            String solution,
            List<StreamId> caseIds,
            StaffId owner,
            LocalDate reviewBy) {}
}
