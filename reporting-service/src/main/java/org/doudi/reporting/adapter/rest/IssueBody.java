package org.doudi.reporting.adapter.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.doudi.events.CauseCode;
import org.doudi.events.IntakeEvent.Matter;
import org.doudi.events.StaffId;
import org.doudi.events.StreamId;
import org.doudi.reporting.domain.figure.SameKind;
import org.doudi.reporting.domain.issue.IssueCommand.Identify;
import org.doudi.store.rest.input.Words;

/// 认定同类问题 — 三.6.
///
/// @param month  of the summary that it was found in, for example `2026-02`
/// @param matter none where the cases named none
record IssueBody(
        @NotNull(message = "应填写月份") String month,
        @NotNull(message = "应填写原因") CauseCode cause,
        Optional<@Valid MatterBody> matter,

        @NotEmpty(message = "应填写办件") @Size(max = 200, message = "一次不超过200个办件")
        List<@NotNull UUID> cases) {
    /// 事项.
    record MatterBody(
            @Words(max = 64) String code, @Words(max = 100) String name) {}

    SameKind kind() {
        return SameKind.of(cause, matter.map(MatterBody::code));
    }

    List<StreamId> streams() {
        return cases.stream().map(StreamId::new).toList();
    }

    Identify command(Set<StreamId> ofKind, StaffId by) {
        return new Identify(
                cause,
                matter.map(it -> new Matter(it.code(), it.name())),
                Months.of(month).firstDay(),
                streams(),
                ofKind,
                by);
    }
}
