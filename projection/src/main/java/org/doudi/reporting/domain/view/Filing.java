package org.doudi.reporting.domain.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.doudi.events.CaseState;
import org.doudi.events.ReportingEvent.CaseArchived;
import org.doudi.events.ReportingEvent.SeenPosition;
import org.doudi.events.StaffId;

/// 归档 — 三.7: what stands between a case and its archive.
///
/// @param toldAt     when the reporter was last told something — 事事有回应
/// @param endedAt    since when the case has been at an end
/// @param readySince since when nothing has been in the way
/// @param archive    the one that stands
/// @param overtaken  归档号 of those that a case did not stay at its end for
public record Filing(
        Optional<Instant> toldAt,
        Optional<Instant> endedAt,
        Optional<Instant> readySince,
        Optional<Archive> archive,
        List<String> overtaken) {
    /// The ends of a case — §7.
    public static final Set<CaseState> ENDS = Collections.unmodifiableSet(
            EnumSet.of(CaseState.CLOSED, CaseState.NOT_ACCEPTED, CaseState.MERGED, CaseState.WITHDRAWN));

    public static final Filing NONE =
            new Filing(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), List.of());

    public Filing {
        overtaken = List.copyOf(overtaken);
    }

    public Filing told(Instant at) {
        return new Filing(Optional.of(at), endedAt, readySince, archive, overtaken);
    }

    public Filing ended(Optional<Instant> at) {
        return new Filing(toldAt, at, readySince, archive, overtaken);
    }

    public Filing ready(Optional<Instant> since) {
        return new Filing(toldAt, endedAt, since, archive, overtaken);
    }

    public Filing archived(CaseArchived event, Instant at) {
        Archive next = new Archive(
                event.archiveNo().value(), at, event.packageHash(), event.seen(), event.retentionUntil(), event.by());
        return new Filing(toldAt, endedAt, readySince, Optional.of(next), overtaken);
    }

    /// 归档作废: the case had left its end. It has to come to another one before it is filed again.
    public Filing overtaken(String archiveNo) {
        return new Filing(
                toldAt,
                Optional.empty(),
                Optional.empty(),
                archive.filter(filed -> !filed.archiveNo().equals(archiveNo)),
                Stream.concat(overtaken.stream(), Stream.of(archiveNo)).toList());
    }

    /// 归档.
    ///
    /// @param seen           how far the logs had been read that it was made of
    /// @param retentionUntil 保管期限
    /// @param by             none where the system filed it
    public record Archive(
            String archiveNo,
            Instant at,
            String packageHash,
            List<SeenPosition> seen,
            LocalDate retentionUntil,
            Optional<StaffId> by) {
        public Archive {
            seen = List.copyOf(seen);
        }
    }
}
