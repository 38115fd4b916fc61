package org.doudi.reporting.application;

import io.smallrye.mutiny.Uni;
import java.util.UUID;
import org.doudi.events.IntakeEvent.AttachmentAdded;
import org.doudi.events.StreamId;

/// What other services keep of a case, for its archive package — 三.7. Nothing is opened for it.
public interface KeptElsewhere {
    /// 附件密文 of the hash that was recorded, or why it is not to be had.
    Uni<Fetched> attachment(StreamId caseId, AttachmentAdded attachment);

    /// 期限凭据 of one clock, as it is printed.
    Uni<Fetched> deadlineReceipt(StreamId caseId, UUID clockId);

    /// What came of asking.
    sealed interface Fetched {
        /// A file, whole.
        @SuppressWarnings("ArrayRecordComponent") // as it was sent
        record Whole(byte[] bytes) implements Fetched {}

        /// None, and why: whoever reads the package is told.
        ///
        /// @param code stable, for example `reporter.erased`
        record Absent(String code, String reason) implements Fetched {}
    }
}
