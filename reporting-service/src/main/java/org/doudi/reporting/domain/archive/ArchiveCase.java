package org.doudi.reporting.domain.archive;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.doudi.events.ReportingEvent.SeenPosition;
import org.doudi.events.StaffId;

/// 归档 of one case, with all that was seen of it.
///
/// @param by        none where the system files it
/// @param overtaken 归档号 that do not stand: the case went on at the same moment
/// @param parked    how many events of the case wait for an operator, and are not in the package
/// @param seen      how far the logs had been read
/// @param reckoning whether what is owed at the end is known
public record ArchiveCase(
        Optional<StaffId> by,
        Readiness readiness,
        Reckoning reckoning,
        List<String> overtaken,
        long parked,
        CasePackage contents,
        List<SeenPosition> seen,
        ArchiveNumbering numbering,
        Retention retention,
        Instant at) {
    public ArchiveCase {
        overtaken = List.copyOf(overtaken);
        seen = List.copyOf(seen);
    }
}
