package org.doudi.reporting.adapter.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.doudi.events.ConductCode;
import org.doudi.events.OrgCode;
import org.doudi.events.StaffId;
import org.doudi.reporting.application.HoldingToAccount.Matter;
import org.doudi.reporting.domain.accountability.AccountabilityCommand.Propose;
import org.doudi.store.rest.input.Absent;
import org.doudi.store.rest.input.UnitCode;
import org.doudi.store.rest.input.Words;

/// 问责建议 — 四(四).
///
/// @param evidence    附件, by number
/// @param occurrences records of the case, by id as its timeline gives it
record ProposalBody(
        @UnitCode String unit,
        @Size(max = 12, message = "作风问题不超过12项") List<@NotNull ConductCode> conduct,
        @Words String facts,
        @Size(max = 50, message = "附件不超过50个") List<@NotNull @Positive Integer> evidence,
        @Size(max = 50, message = "记录不超过50条") List<@NotNull UUID> occurrences) {
    ProposalBody {
        conduct = Absent.asEmpty(conduct);
        evidence = Absent.asEmpty(evidence);
        occurrences = Absent.asEmpty(occurrences);
    }

    Propose command(UUID id, Matter matter, StaffId by) {
        return new Propose(
                id,
                new OrgCode(unit),
                conduct,
                matter.seal().words(facts),
                evidence,
                occurrences,
                matter.registered(),
                matter.of(),
                by);
    }
}
