package org.doudi.reporting.domain.ledger;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.doudi.events.CaseState;
import org.doudi.events.Category;
import org.doudi.events.Channel;
import org.doudi.events.ClockKind;
import org.doudi.events.ClosureKind;
import org.doudi.events.DeadlineEvent.PartyRole;
import org.doudi.events.ExclusionReason;
import org.doudi.events.IntakeEvent.Matter;
import org.doudi.events.IntakeEvent.ReReflection;
import org.doudi.events.OrgCode;
import org.doudi.events.ReplySatisfaction;
import org.doudi.events.ResolvedKind;
import org.doudi.events.ReviewOutcome;
import org.doudi.events.ScopeCode;
import org.doudi.events.StreamId;
import org.doudi.reporting.domain.view.Mark;
import org.doudi.reporting.domain.view.Ticket;

/// 台账 — 三.1, 三.6, §3: one line for each case. Who reflected and what was said stays sealed.
///
/// @param number    编号; of a refusal, the refusal's
/// @param reference the number of the system that it came from
/// @param ticket    紧急、热线时限、结果回传, of a ticket
/// @param units     涉及部门
/// @param late      是否超期（谁）
/// @param related   关联办件, where there are any
/// @param archiveNo 归档号 — 三.7
public record LedgerLine(
        Optional<String> number,
        CaseState state,
        Channel channel,
        Optional<String> reference,
        Optional<Ticket> ticket,
        Instant receivedAt,
        Optional<Instant> acceptedAt,
        About about,
        List<OrgCode> units,
        Consultation consultation,
        Progress progress,
        List<Late> late,
        Ending ending,
        Optional<Related> related,
        List<Mark> marks,
        Optional<String> archiveNo) {
    public LedgerLine {
        marks = List.copyOf(marks);
        units = List.copyOf(units);
        late = List.copyOf(late);
    }

    /// As a department sees it: whose lateness, but of its own only; of other cases nothing.
    public LedgerLine seenBy(OrgCode unit) {
        return new LedgerLine(
                number,
                state,
                channel,
                reference,
                ticket,
                receivedAt,
                acceptedAt,
                about,
                units,
                consultation,
                progress,
                late.stream().filter(each -> each.unit().equals(unit)).toList(),
                ending,
                Optional.empty(),
                marks,
                archiveNo);
    }

    /// 范围、类别、事项.
    public record About(List<ScopeCode> scopes, Optional<Category> category, Optional<Matter> matter) {
        public About {
            scopes = List.copyOf(scopes);
        }
    }

    /// 现场协商结果、研判时间与结论.
    ///
    /// @param escalation 报会研究 with its reason
    public record Consultation(
            Optional<ResolvedKind> resolved,
            Optional<String> escalation,
            Optional<Instant> scheduledAt,
            Optional<Instant> concludedAt,
            List<ReviewOutcome> outcomes) {
        public Consultation {
            outcomes = List.copyOf(outcomes);
        }
    }

    /// 转办、签收、应办结、实际办结 of the last round.
    public record Progress(
            Optional<Instant> issuedAt,
            Optional<Instant> signedAt,
            Optional<Instant> dueAt,
            Optional<Instant> completedAt) {}

    /// 超期: which clock, and who is charged.
    public record Late(ClockKind clock, OrgCode unit, PartyRole role) {}

    /// 评价、重办轮次、回访结果、闭环方式、不予受理原因.
    public record Ending(
            Optional<Judgement> rating,
            int reworks,
            Optional<ReplySatisfaction> followUp,
            Optional<ClosureKind> closure,
            Optional<ExclusionReason> refusal) {}

    /// 关联办件 —.
    ///
    /// @param master     并单: what the case goes on as
    /// @param duplicates what goes on as this case
    /// @param reopenOf   再次反映、重复反映
    public record Related(Optional<StreamId> master, List<StreamId> duplicates, Optional<ReReflection> reopenOf) {
        public Related {
            duplicates = List.copyOf(duplicates);
        }
    }
}
