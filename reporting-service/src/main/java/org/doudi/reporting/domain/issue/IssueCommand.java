package org.doudi.reporting.domain.issue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.doudi.events.CauseCode;
import org.doudi.events.IntakeEvent.Matter;
import org.doudi.events.OrgCode;
import org.doudi.events.StaffId;
import org.doudi.events.StreamId;

/// What is recorded of a problem that comes again. Everything that the decision needs comes with it.
public sealed interface IssueCommand {
    /// 认定同类问题.
    ///
    /// @param firstDay of the month that it was found in
    /// @param ofKind   those of the cases that are known to be of this cause and matter
    record Identify(
            CauseCode cause,
            Optional<Matter> matter,
            LocalDate firstDay,
            List<StreamId> cases,
            Set<StreamId> ofKind,
            StaffId by)
            implements IssueCommand {
        public Identify {
            cases = cases.stream().distinct().toList();
            ofKind = Set.copyOf(ofKind);
        }
    }

    /// 采取改进措施.
    ///
    /// @param registered every department that is known
    record Adopt(
            String measure,
            OrgCode unit,
            StaffId owner,
            LocalDate dueBy,
            LocalDate effectiveFrom,
            Set<OrgCode> registered,
            StaffId by,
            Instant now)
            implements IssueCommand {
        public Adopt {
            registered = Set.copyOf(registered);
        }
    }
}
