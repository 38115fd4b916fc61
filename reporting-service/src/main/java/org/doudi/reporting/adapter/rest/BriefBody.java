package org.doudi.reporting.adapter.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.doudi.events.BriefKind;
import org.doudi.events.StreamId;
import org.doudi.reporting.application.TransferringBriefs;
import org.doudi.reporting.application.TransferringBriefs.Scope;
import org.doudi.store.rest.input.Absent;

/// 移交简要情况 — 六(二).
///
/// @param firstDay of the quarter, or of whatever is told of
/// @param cases    of a 专项: what is handed over, whatever it is about
record BriefBody(
        @NotNull(message = "应填写种类") BriefKind kind,
        @NotNull(message = "应填写期间的第一天") LocalDate firstDay,
        @NotNull(message = "应填写期间的最后一天") LocalDate lastDay,
        @Size(max = 200, message = "办件不超过200个") List<@NotNull UUID> cases) {
    BriefBody {
        cases = Absent.asEmpty(cases);
    }

    /// A quarter's brief is known by its quarter, any other by its request.
    Scope scope(String centre, String client, String key) {
        Days days = Days.of(firstDay, lastDay);
        StreamId id =
                switch (kind) {
                    case QUARTERLY -> TransferringBriefs.quarterly(centre, firstDay, lastDay);
                    case AD_HOC -> StreamId.named("discipline-brief", client, key);
                };
        return new Scope(
                id,
                kind,
                firstDay,
                lastDay,
                days.period(),
                cases.stream().distinct().map(StreamId::new).toList());
    }
}
