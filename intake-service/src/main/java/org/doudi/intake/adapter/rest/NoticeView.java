package org.doudi.intake.adapter.rest;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.doudi.events.IntakeEvent.NoticeRecipient;
import org.doudi.events.NoticeChannel;
import org.doudi.events.NoticeFailure;
import org.doudi.events.NoticeTemplate;
import org.doudi.intake.application.notice.ViewingNotices.Viewed;

/// 通知 as it is shown.
///
/// @param endedAt when it was sent, or failed
/// @param cause   why it failed
record NoticeView(
        UUID noticeId,
        NoticeChannel channel,
        String channelName,
        NoticeTemplate template,
        String templateName,
        NoticeRecipient to,
        Stage stage,
        Instant owedAt,
        Optional<Instant> endedAt,
        int tries,
        Optional<NoticeFailure> cause,
        Optional<String> causeName) {
    /// 应发、已发、未达.
    enum Stage {
        OWED,
        SENT,
        FAILED
    }

    static NoticeView of(Viewed notice) {
        return new NoticeView(
                notice.owed().noticeId(),
                notice.owed().channel(),
                notice.owed().channel().chinese(),
                notice.owed().template(),
                notice.owed().template().chinese(),
                notice.owed().to(),
                stage(notice),
                notice.owed().owedAt(),
                notice.endedAt(),
                notice.tries(),
                notice.cause(),
                notice.cause().map(NoticeFailure::chinese));
    }

    private static Stage stage(Viewed notice) {
        if (notice.endedAt().isEmpty()) {
            return Stage.OWED;
        }
        return notice.cause().isPresent() ? Stage.FAILED : Stage.SENT;
    }
}
