package org.doudi.intake.domain.notice;

import java.time.Instant;
import java.util.Optional;
import org.doudi.events.IntakeEvent.NoticeOwed;
import org.doudi.events.NoticeAudience;
import org.doudi.events.NoticeChannel;
import org.doudi.events.NoticeFailure;
import org.doudi.events.NoticeTemplate;
import org.doudi.intake.domain.IntakeState;
import org.doudi.intake.domain.IntakeState.Archived;
import org.doudi.intake.domain.IntakeState.Merged;
import org.doudi.intake.domain.IntakeState.Seen;
import org.doudi.intake.domain.IntakeState.Withdrawn;

/// 不再发: why a notice that is owed is not sent any more, when its turn has come.
public final class Obstacles {
    private Obstacles() {}

    /// @param notBefore what was known before then is no news any more
    public static Optional<NoticeFailure> of(NoticeOwed notice, NoticeBook book, Instant notBefore) {
        if (isProtected(notice, book)) {
            return Optional.of(NoticeFailure.PROTECTED);
        }
        if (isOvertaken(notice.template(), book.standing())) {
            return Optional.of(NoticeFailure.OVERTAKEN);
        }
        return notice.owedAt().isBefore(notBefore) ? Optional.of(NoticeFailure.EXPIRED) : Optional.empty();
    }

    /// The case has turned out to be about conduct since: classified so, or amended.
    private static boolean isProtected(NoticeOwed notice, NoticeBook book) {
        boolean outside = notice.to().audience() == NoticeAudience.DEPARTMENT
                || notice.to().audience() == NoticeAudience.SUBSCRIBER;
        boolean telling = notice.channel() == NoticeChannel.SMS && notice.template() != NoticeTemplate.NEWS;
        return book.isAboutConduct() && (outside || telling);
    }

    private static boolean isOvertaken(NoticeTemplate template, IntakeState standing) {
        return switch (template) {
            // What has happened stays so, whatever became of the case.
            case CLOSED, WITHDRAWN, NEWS, DEADLINE_BREACHED, RATED_DISSATISFIED, WINDOW_UNATTENDED -> false;
            case MERGED -> !(standing.unfiled() instanceof Merged);
            // Whoever was merged rates under his own number what was done under another, and after that has ended, too.
            case RATE -> hasEnded(standing) && !(standing.unfiled() instanceof Merged);
            case REFLECTION_WAITING -> !(standing instanceof IntakeState.Received);
            case ACCEPTED,
                    IN_HAND,
                    EXTENDED,
                    LIMIT_STANDS,
                    ORDER_ISSUED,
                    OBJECTION_FILED,
                    OBJECTION_ACCEPTED,
                    OBJECTION_REJECTED,
                    EXTENSION_REQUESTED,
                    EXTENSION_REFUSED,
                    COMPLETION_RETURNED,
                    REWORK_ORDERED,
                    BASIS_OWED,
                    BASIS_RETURNED,
                    MATERIALS_DUE,
                    DEADLINE_APPROACHING,
                    URGED,
                    SUPERVISED,
                    CALL_OWED -> hasEnded(standing);
        };
    }

    private static boolean hasEnded(IntakeState standing) {
        return switch (standing) {
            case Withdrawn _, Merged _, Archived _ -> true;
            case Seen seen -> seen.onFile().flatMap(file -> file.closedAt()).isPresent();
            case IntakeState.NotSeen _ -> false;
        };
    }
}
