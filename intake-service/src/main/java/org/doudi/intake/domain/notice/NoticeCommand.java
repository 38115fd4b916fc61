package org.doudi.intake.domain.notice;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.doudi.events.NoticeFailure;
import org.doudi.events.NoticeTemplate;
import org.doudi.events.OrgCode;

/// 通知: what is asked of the notices of one stream.
public sealed interface NoticeCommand {
    /// 应发.
    ///
    /// @param knownAt   when what it tells of was recorded
    /// @param notBefore what was recorded before then is no news any more: nobody owes it
    record Owe(Occasion occasion, Lines lines, Instant knownAt, Instant notBefore) implements NoticeCommand {}

    /// 情况已变化: what still waits under these templates is not so any more.
    ///
    /// @param unit of one department only
    record Overtake(Set<NoticeTemplate> templates, Optional<OrgCode> unit) implements NoticeCommand {
        public Overtake {
            templates = Set.copyOf(templates);
        }
    }

    /// 已发.
    record NoteSent(UUID noticeId, int tries) implements NoticeCommand {}

    /// 未达.
    record NoteFailed(UUID noticeId, NoticeFailure cause, int tries) implements NoticeCommand {}
}
