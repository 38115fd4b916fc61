package org.doudi.intake.application.notice;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.UUID;
import org.doudi.decide.Refusal;
import org.doudi.events.DomainEvent;
import org.doudi.events.IntakeEvent.NoticeEvent;
import org.doudi.events.IntakeEvent.NoticeFailed;
import org.doudi.events.IntakeEvent.NoticeOwed;
import org.doudi.events.IntakeEvent.NoticeSent;
import org.doudi.events.NoticeFailure;
import org.doudi.events.Recorded;
import org.doudi.events.StaffId;
import org.doudi.events.StreamId;
import org.doudi.intake.application.Intake;
import org.doudi.store.decider.Recusal;
import org.doudi.store.log.EventLog;

/// 查看通知 of a case: what was owed, and what became of it. Who did not get one is called by the
/// window.
@ApplicationScoped
public class ViewingNotices {
    private final EventLog log;

    ViewingNotices(EventLog log) {
        this.log = log;
    }

    public Uni<List<Viewed>> of(StreamId caseId, StaffId who) {
        return log.load(caseId).map(all -> Recusal.seenBy(who, all)).map(events -> {
            if (!Intake.areOfCase(events)) {
                throw Refusal.unknown("case.unknown", "三.1", "没有这个办件");
            }
            SequencedMap<UUID, Viewed> notices = new LinkedHashMap<>();
            events.forEach(event -> {
                if (event.event() instanceof NoticeEvent notice) {
                    note(notices, event, notice);
                }
            });
            return List.copyOf(notices.sequencedValues());
        });
    }

    private static void note(SequencedMap<UUID, Viewed> notices, Recorded<DomainEvent> event, NoticeEvent notice) {
        Instant at = event.metadata().occurredAt();
        switch (notice) {
            case NoticeOwed owed -> notices.put(owed.noticeId(), Viewed.waiting(owed));
            case NoticeSent sent ->
                notices.computeIfPresent(sent.noticeId(), (_, it) -> it.ended(at, sent.tries(), Optional.empty()));
            case NoticeFailed failed ->
                notices.computeIfPresent(
                        failed.noticeId(), (_, it) -> it.ended(at, failed.tries(), Optional.of(failed.cause())));
        }
    }

    /// One notice.
    ///
    /// @param endedAt when it was sent, or failed; none while it waits
    /// @param cause   why it failed
    public record Viewed(NoticeOwed owed, Optional<Instant> endedAt, int tries, Optional<NoticeFailure> cause) {
        static Viewed waiting(NoticeOwed owed) {
            return new Viewed(owed, Optional.empty(), 0, Optional.empty());
        }

        Viewed ended(Instant at, int tried, Optional<NoticeFailure> why) {
            return new Viewed(owed, Optional.of(at), tried, why);
        }
    }
}
