package org.doudi.reporting.domain.month;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.doudi.events.CauseCode;
import org.doudi.events.LeaderRank;
import org.doudi.events.OrgCode;
import org.doudi.events.ReportingEvent.SeenPosition;
import org.doudi.events.StaffId;

/// What is recorded of a month. Everything that the decision needs comes with it.
public sealed interface MonthCommand {

    /// 发布月度汇总 — 三.6.
    ///
    /// @param seen how far the logs had been read when the figures were counted
    record PublishSummary(
            LocalDate firstDay, SummaryContents contents, List<SeenPosition> seen, StaffId by, Instant now)
            implements MonthCommand {
        public PublishSummary {
            seen = List.copyOf(seen);
        }
    }

    /// 登记领导体验 — 六(一).
    ///
    /// @param registered every department that is known
    record RecordVisit(
            OrgCode unit,
            Instant visitedAt,
            StaffId person,
            LeaderRank rank,
            List<CauseCode> findings,
            Optional<LocalDate> rectifyBy,
            Optional<String> recordRef,
            Recorder by,
            Set<OrgCode> registered,
            Instant now)
            implements MonthCommand {
        public RecordVisit {
            findings = List.copyOf(findings);
            registered = Set.copyOf(registered);
        }

        /// The month that it counts for.
        public LocalDate firstDay() {
            return MonthDecider.dayOf(visitedAt).withDayOfMonth(1);
        }
    }
}
