package org.doudi.events;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// 归档 — the events of reporting-service (三.7): oversight's own acts. It decides on what it has seen
/// of the others' logs, so each act says how far that was.
public sealed interface ReportingEvent extends DomainEvent {

    /// 归档: the one end of every case, whether closed, not accepted, merged or withdrawn. What was
    /// seen up to `seen` is the package; what is recorded of the case later stands beside it.
    ///
    /// @param archiveNo      归档号
    /// @param from           the end that the case had come to
    /// @param packageHash    SHA-256 of the package, hex: `docs/events.md` says how anybody computes it
    /// @param retentionUntil 保管期限: the last day on which the package is kept
    /// @param by             none where the system filed it
    record CaseArchived(
            NumberTemplate archiveNo,
            String series,
            CaseState from,
            String packageHash,
            List<SeenPosition> seen,
            LocalDate retentionUntil,
            Optional<StaffId> by)
            implements ReportingEvent, Numbered {
        @Override
        public CaseArchived numbered(long number) {
            return new CaseArchived(archiveNo.with(number), series, from, packageHash, seen, retentionUntil, by);
        }
    }

    /// How far a producer's log of the case's shard had been read.
    ///
    /// @param producer for example `/intake-service`
    record SeenPosition(String producer, int shard, long position) {}
}
