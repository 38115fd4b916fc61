package org.doudi.reporting.domain.accountability;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.doudi.events.AccountabilityOutcome;
import org.doudi.events.AccountabilityResult;
import org.doudi.events.ConductCode;
import org.doudi.events.OrgCode;
import org.doudi.events.SealedText;
import org.doudi.events.StaffId;

/// What is done about who is to answer. Everything that the decision needs comes with it.
public sealed interface AccountabilityCommand {
    UUID id();

    /// The case that it is about, as far as it was read.
    CaseAtIssue of();

    StaffId by();

    /// 提出问责建议.
    ///
    /// @param evidence    附件, by number
    /// @param occurrences events of the case
    /// @param registered  every department that is known
    record Propose(
            UUID id,
            OrgCode unit,
            List<ConductCode> conduct,
            SealedText facts,
            List<Integer> evidence,
            List<UUID> occurrences,
            Set<OrgCode> registered,
            CaseAtIssue of,
            StaffId by)
            implements AccountabilityCommand {
        public Propose {
            conduct = List.copyOf(conduct);
            evidence = List.copyOf(evidence);
            occurrences = List.copyOf(occurrences);
            registered = Set.copyOf(registered);
        }
    }

    /// 决定.
    record Decide(
            UUID id,
            AccountabilityOutcome outcome,
            SealedText reason,
            Optional<String> docNo,
            CaseAtIssue of,
            StaffId by)
            implements AccountabilityCommand {}

    /// 办结.
    record Close(UUID id, AccountabilityResult result, Optional<SealedText> account, CaseAtIssue of, StaffId by)
            implements AccountabilityCommand {}
}
