package org.doudi.reporting.adapter.rest;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.doudi.events.OrgCode;
import org.doudi.events.StaffId;
import org.doudi.reporting.domain.issue.IssueCommand.Adopt;
import org.doudi.store.rest.input.Account;
import org.doudi.store.rest.input.UnitCode;
import org.doudi.store.rest.input.Words;

/// 采取改进措施 — 三.6.
///
/// @param owner who answers for it
record ImprovementBody(
        @Words(max = 200) String measure,
        @UnitCode String unit,
        @Account String owner,
        @NotNull(message = "应填写完成期限") LocalDate dueBy,
        @NotNull(message = "应填写生效日期") LocalDate effectiveFrom) {
    Adopt command(Set<OrgCode> registered, StaffId by, Instant now) {
        return new Adopt(measure, new OrgCode(unit), new StaffId(owner), dueBy, effectiveFrom, registered, by, now);
    }
}
