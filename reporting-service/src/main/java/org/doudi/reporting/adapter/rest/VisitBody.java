package org.doudi.reporting.adapter.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.doudi.events.CauseCode;
import org.doudi.events.LeaderRank;
import org.doudi.events.OrgCode;
import org.doudi.events.StaffId;
import org.doudi.reporting.domain.month.MonthCommand.RecordVisit;
import org.doudi.reporting.domain.month.Recorder;
import org.doudi.store.rest.input.Absent;
import org.doudi.store.rest.input.Account;
import org.doudi.store.rest.input.GivenWords;
import org.doudi.store.rest.input.Moment;
import org.doudi.store.rest.input.UnitCode;

/// 领导体验办事 — 六(一).
///
/// @param recordRef where the written record is, for example its 文号
record VisitBody(
        @UnitCode String unit,

        @NotNull(message = "应填写体验时间") @Moment(Moment.Tense.PAST)
        Instant visitedAt,

        @Account String person,
        @NotNull(message = "应填写职级") LeaderRank rank,
        @Size(max = 10, message = "发现的问题不超过10项") List<@NotNull CauseCode> findings,
        Optional<LocalDate> rectifyBy,
        Optional<@GivenWords(max = 100) String> recordRef) {
    VisitBody {
        findings = Absent.asEmpty(findings);
    }

    RecordVisit command(Recorder by, Set<OrgCode> registered, Instant now) {
        return new RecordVisit(
                new OrgCode(unit),
                visitedAt,
                new StaffId(person),
                rank,
                findings,
                rectifyBy,
                recordRef,
                by,
                registered,
                now);
    }
}
