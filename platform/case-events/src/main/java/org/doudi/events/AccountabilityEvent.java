package org.doudi.events;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// 问责 — 四(四), 六(二): proposed, decided and closed, each recorded, on the stream of the case that it is about. What is
/// written about the facts is sealed to the case's reporter like all words about a case.
public sealed interface AccountabilityEvent extends ReportingEvent {
    UUID accountabilityId();

    /// Who is to answer.
    OrgCode unit();

    /// 问责建议.
    ///
    /// @param evidence    附件 of the case, by number
    /// @param occurrences events of the case that show it, by id
    /// @param seen        how far the logs had been read
    record AccountabilityProposed(
            UUID accountabilityId,
            OrgCode unit,
            List<ConductCode> conductCodes,
            SealedText facts,
            List<Integer> evidence,
            List<UUID> occurrences,
            List<ReportingEvent.SeenPosition> seen,
            StaffId by)
            implements AccountabilityEvent {}

    /// 问责决定.
    ///
    /// @param docNo 文号, where it was put in writing
    record AccountabilityDecided(
            UUID accountabilityId,
            OrgCode unit,
            AccountabilityOutcome outcome,
            SealedText reason,
            Optional<String> docNo,
            StaffId by)
            implements AccountabilityEvent {}

    /// 问责办结.
    record AccountabilityClosed(
            UUID accountabilityId, OrgCode unit, AccountabilityResult result, Optional<SealedText> account, StaffId by)
            implements AccountabilityEvent {}
}
