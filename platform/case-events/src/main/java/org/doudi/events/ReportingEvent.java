package org.doudi.events;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.doudi.events.DeadlineEvent.PartyRole;

/// 归档, 月度汇总, 领导体验 — the events of reporting-service (三.7, 三.6, 六(一)): oversight's own acts. What it decides
/// on what it has seen of the others' logs says how far that was.
public sealed interface ReportingEvent extends DomainEvent
        permits AccountabilityEvent,
                AssessmentEvent,
                BriefEvent,
                KnowledgeEvent,
                ReportingEvent.CaseArchived,
                ReportingEvent.MonthlySummaryPublished,
                ReportingEvent.LeaderExperienceRecorded,
                ReportingEvent.CommonIssueIdentified,
                ReportingEvent.ImprovementAdopted {

    /// 归档: the one end of every case, whether closed, not accepted, merged or withdrawn. What was
    /// seen up to `seen` is the package; what is recorded of the case later stands beside it.
    ///
    /// @param archiveNo      归档号
    /// @param from           the end that the case had come to
    /// @param packageHash    SHA-256 of the package, hex: `docs/events.md` says how anybody computes it
    /// @param retentionUntil 保管期限: the last day on which the package is kept
    /// @param by             none where the system filed it
    record CaseArchived(
            NumberTemplate archiveNo,
            String series,
            CaseState from,
            String packageHash,
            List<SeenPosition> seen,
            LocalDate retentionUntil,
            Optional<StaffId> by)
            implements ReportingEvent, Numbered {
        @Override
        public CaseArchived numbered(long number) {
            return new CaseArchived(archiveNo.with(number), series, from, packageHash, seen, retentionUntil, by);
        }
    }

    /// 月度汇总 — 三.6: the figures of a month as they stood when it was published. They stay as they are; what is
    /// recorded of the month later counts in the figures themselves.
    ///
    /// @param firstDay of the month
    /// @param figures  M1–M7, M9, M11, M12 with what is shown beside them
    /// @param breaches M8, by clock and by who was charged
    /// @param seen     how far the logs had been read
    /// @param details  none of a summary that was published before it told more than the figures in all
    record MonthlySummaryPublished(
            LocalDate firstDay,
            List<SummaryFigure> figures,
            List<SummaryBreaches> breaches,
            List<SeenPosition> seen,
            StaffId by,
            Optional<SummaryDetails> details)
            implements ReportingEvent {}

    /// What the figures are made of.
    ///
    /// @param parts    where a figure is split
    /// @param units    each department's share in the figures
    /// @param visits   M10, of every registered department
    /// @param problems 同类问题, of which there was more than one case; the most frequent first
    record SummaryDetails(
            List<SummaryPart> parts,
            List<SummaryUnit> units,
            List<SummaryVisits> visits,
            List<SummaryProblem> problems) {
        public static final SummaryDetails NONE = new SummaryDetails(List.of(), List.of(), List.of(), List.of());
    }

    /// A ratio.
    ///
    /// @param metric  as the figures' addresses name it, for example `m2-original`
    /// @param byStaff how many of the counted ratings staff typed in
    /// @param amount  used working days, where they are measured
    record SummaryFigure(
            String metric, long numerator, long denominator, long byStaff, Optional<SummaryAmount> amount) {}

    /// @param of of how many
    record SummaryAmount(long total, long of) {}

    /// 其中: a part of a figure.
    ///
    /// @param code a reason, an outcome, a way of ending, a matter, a round
    record SummaryPart(String metric, String code, String name, long numerator, long denominator) {}

    /// One department's share in a figure.
    record SummaryUnit(OrgCode unit, String metric, long numerator, long denominator, long byStaff) {}

    /// M10 领导体验: none is told as nought.
    record SummaryVisits(OrgCode unit, long visits) {}

    /// 同类问题 — 三.6 举一反三: of one cause in one matter.
    ///
    /// @param matter the matter's code; none where the cases named none
    /// @param count  how many cases
    /// @param cases  the first of them
    record SummaryProblem(CauseCode cause, Optional<String> matter, String name, long count, List<StreamId> cases) {}

    /// 超期 of one clock, charged to one party.
    record SummaryBreaches(ClockKind kind, OrgCode unit, PartyRole role, long count, long overdueWorkingDays) {}

    /// 领导体验办事 — 六(一): a leader of 科级以上 has gone through the unit's business in the hall. It counts for the month
    /// of the visit, whenever it was written down. What was found is told by codes: no person's key seals it.
    ///
    /// @param firstDay  of the month of the visit
    /// @param findings  what makes business hard, none where nothing was found
    /// @param rectifyBy until when the unit means to have put it right
    /// @param recordRef where the written record is
    record LeaderExperienceRecorded(
            OrgCode unit,
            LocalDate firstDay,
            Instant visitedAt,
            StaffId person,
            LeaderRank rank,
            List<CauseCode> findings,
            Optional<LocalDate> rectifyBy,
            Optional<String> recordRef,
            StaffId by)
            implements ReportingEvent, Dated {
        @Override
        public Instant happenedAt() {
            return visitedAt;
        }
    }

    /// 同类问题 — 三.6 举一反三: cases of one cause in one matter were found to be one problem of the process. Its stream is
    /// that of the cause and the matter, whatever the month.
    ///
    /// @param firstDay of the month that it was found in
    /// @param matter   none where the cases named none
    record CommonIssueIdentified(
            CauseCode cause, Optional<IntakeEvent.Matter> matter, LocalDate firstDay, List<StreamId> cases, StaffId by)
            implements ReportingEvent {}

    /// 举一反三改进 — 三.6: what is changed so that it does not happen again. It is about a process, and names nobody but
    /// who answers for it: no person's key seals it.
    ///
    /// @param no            from 1, within the issue
    /// @param owner         who answers for it
    /// @param dueBy         the last day on which it is to be done
    /// @param effectiveFrom from when on it is to be felt: recurrence is measured before and after
    record ImprovementAdopted(
            int no, String measure, OrgCode unit, StaffId owner, LocalDate dueBy, LocalDate effectiveFrom, StaffId by)
            implements ReportingEvent {}

    /// How far a producer's log of the case's shard had been read.
    ///
    /// @param producer for example `/intake-service`
    record SeenPosition(String producer, int shard, long position) {}
}
