package org.doudi.intake.domain.notice;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.doudi.events.IntakeEvent.NoticeFigures;
import org.doudi.events.IntakeEvent.NoticeOwed;
import org.doudi.events.NoticeFailure;
import org.doudi.events.NoticeTemplate;
import org.doudi.events.OrgCode;
import org.doudi.intake.domain.notice.Occasion.Party;

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

    /// 超期撤销: whoever was to be told of this breach was not late after all.
    ///
    /// @param breach  the figures under which it was to be told
    /// @param cleared whom it is withdrawn for; empty: everybody
    record Retract(NoticeFigures breach, List<Party> cleared) implements NoticeCommand {
        public Retract {
            cleared = List.copyOf(cleared);
        }

        boolean covers(NoticeOwed owed) {
            Party told = new Party(owed.to().audience(), owed.to().unit());
            return owed.template() == NoticeTemplate.DEADLINE_BREACHED
                    && owed.figures().equals(breach)
                    && (cleared.isEmpty() || cleared.contains(told));
        }
    }

    /// 已发.
    record NoteSent(UUID noticeId, int tries) implements NoticeCommand {}

    /// 未达.
    record NoteFailed(UUID noticeId, NoticeFailure cause, int tries) implements NoticeCommand {}
}
