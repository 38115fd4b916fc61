package org.doudi.intake.application.notice;

import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.doudi.events.StreamId;

/// 待发通知: rows that were written with what is owed, and go with what ends it. Sending follows the
/// rows and never the log, so a log that is read again sends nothing.
public interface NoticeQueue {
    /// Whether any may be tried now.
    Uni<Boolean> anyDue();

    /// Takes the oldest for itself for a while; each counts as a try, also where whoever took it dies.
    Uni<List<Taken>> take(int most, Duration lease);

    /// Not now: it may be tried again after a pause.
    Uni<Void> putBack(UUID noticeId, Duration pause);

    /// Nobody owes it any more.
    Uni<Void> drop(UUID noticeId);

    /// @param tries with this one
    record Taken(UUID noticeId, StreamId stream, int tries) {}
}
