package org.doudi.intake.domain.notice;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.doudi.events.IntakeEvent;
import org.doudi.events.IntakeEvent.NoticeEvent;
import org.doudi.events.IntakeEvent.NoticeFailed;
import org.doudi.events.IntakeEvent.NoticeOwed;
import org.doudi.events.IntakeEvent.NoticeSent;
import org.doudi.events.NoticeTemplate;
import org.doudi.intake.domain.CaseFile;
import org.doudi.intake.domain.IntakeDecider;
import org.doudi.intake.domain.IntakeState;
import org.doudi.intake.domain.IntakeState.NotSeen;
import org.doudi.intake.domain.IntakeState.Seen;

/// 通知簿 of one stream: how the case stands, and what is to be told of it.
///
/// @param standing not seen, of a stream that is no case's
/// @param notices  every one that ever was owed, in order
public record NoticeBook(IntakeState standing, SequencedMap<UUID, Notice> notices) {
    private static final IntakeDecider CASE = new IntakeDecider();
    static final NoticeBook EMPTY = new NoticeBook(new NotSeen(), new LinkedHashMap<>());

    /// One notice, and how far it has come.
    record Notice(NoticeOwed owed, Stage stage) {}

    enum Stage {
        WAITING,
        SENT,
        FAILED
    }

    boolean knows(UUID noticeId) {
        return notices.containsKey(noticeId);
    }

    /// None where nobody owes it, or it has ended.
    public Optional<NoticeOwed> waiting(UUID noticeId) {
        return Optional.ofNullable(notices.get(noticeId))
                .filter(notice -> notice.stage() == Stage.WAITING)
                .map(Notice::owed);
    }

    Stream<NoticeOwed> waiting() {
        return notices.values().stream()
                .filter(notice -> notice.stage() == Stage.WAITING)
                .map(Notice::owed);
    }

    boolean wasSent(NoticeTemplate template) {
        return notices.values().stream()
                .anyMatch(
                        notice -> notice.stage() == Stage.SENT && notice.owed().template() == template);
    }

    boolean isOfCase() {
        return standing instanceof Seen;
    }

    /// 已受理, so that there is a number to tell, and a telephone to tell it to: an anonymous reporter has left none —
    //
    boolean canTellReporter() {
        return file().filter(
                        file -> file.registered().registration().reporterPhone().isPresent())
                .isPresent();
    }

    /// 反映工作作风 — 二(三).
    boolean isAboutConduct() {
        return file().filter(CaseFile::isAboutConduct).isPresent();
    }

    private Optional<CaseFile> file() {
        return standing instanceof Seen seen ? seen.onFile() : Optional.empty();
    }

    NoticeBook with(IntakeEvent event) {
        return event instanceof NoticeEvent notice
                ? new NoticeBook(standing, with(notice))
                : new NoticeBook(CASE.evolve(standing, event), notices);
    }

    private SequencedMap<UUID, Notice> with(NoticeEvent event) {
        SequencedMap<UUID, Notice> next = new LinkedHashMap<>(notices);
        switch (event) {
            case NoticeOwed owed -> next.put(owed.noticeId(), new Notice(owed, Stage.WAITING));
            case NoticeSent sent -> end(next, sent.noticeId(), Stage.SENT);
            case NoticeFailed failed -> end(next, failed.noticeId(), Stage.FAILED);
        }
        return next;
    }

    private static void end(Map<UUID, Notice> notices, UUID noticeId, Stage stage) {
        notices.computeIfPresent(noticeId, (_, notice) -> new Notice(notice.owed(), stage));
    }
}
