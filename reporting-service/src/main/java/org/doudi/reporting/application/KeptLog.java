package org.doudi.reporting.application;

import io.smallrye.mutiny.Multi;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.doudi.events.RecordedBytes;

/// 事件日志 as it was read, for whoever repeats the audit.
public interface KeptLog {
    /// What stood there when it was asked for, shard by shard in the order of arrival, in pages.
    Multi<List<RecordedBytes>> pages(Sight sight, Choice choice);

    /// 筛选.
    ///
    /// @param stream   of one case, or of whatever else has a stream
    /// @param producer for example `/intake-service`
    /// @param type     for example `doudi.CaseRegistered.v1`
    /// @param from     recorded at or after
    /// @param before   recorded before
    record Choice(
            Optional<UUID> stream,
            Optional<String> producer,
            Optional<String> type,
            Optional<Instant> from,
            Optional<Instant> before) {}
}
