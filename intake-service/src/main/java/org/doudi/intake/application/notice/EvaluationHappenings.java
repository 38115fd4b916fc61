package org.doudi.intake.application.notice;

import java.util.stream.Stream;
import org.doudi.events.EvaluationEvent;
import org.doudi.events.EvaluationEvent.CaseClosed;
import org.doudi.events.EvaluationEvent.MergedReporterInvited;
import org.doudi.events.EvaluationEvent.MergedReporterRated;
import org.doudi.events.EvaluationEvent.Rated;
import org.doudi.events.EvaluationEvent.RatingExpired;
import org.doudi.events.EvaluationEvent.RatingInvited;
import org.doudi.events.EvaluationEvent.ReworkOrdered;
import org.doudi.events.EventMetadata;
import org.doudi.events.IntakeEvent.NoticeFigures;
import org.doudi.events.NoticeTemplate;
import org.doudi.events.RatingLevel;
import org.doudi.intake.domain.notice.Occasion.Party;

/// 评价、重办、闭环. The invitation says nothing of the result: the window has told it (三.5).
final class EvaluationHappenings {
    private EvaluationHappenings() {}

    static Stream<Happening> of(EvaluationEvent event, EventMetadata cause) {
        return switch (event) {
            case RatingInvited _ ->
                Stream.of(Happening.told(cause, NoticeTemplate.RATE, NoticeFigures.NONE, Party.REPORTER));
            // Told in the case that was merged.
            case MergedReporterInvited _ ->
                Stream.of(Happening.told(cause, NoticeTemplate.RATE, NoticeFigures.NONE, Party.REPORTER));
            case MergedReporterRated rated -> rated(rated.level(), cause);
            case Rated rated -> rated(rated.level(), cause);
            case RatingExpired _ -> Stream.of(Happening.moot(NoticeTemplate.RATE));
            case ReworkOrdered rework ->
                RoutingHappenings.departments(cause, NoticeTemplate.REWORK_ORDERED, rework.units());
            case CaseClosed _ ->
                Stream.of(Happening.told(cause, NoticeTemplate.CLOSED, NoticeFigures.NONE, Party.REPORTER));
            default -> Stream.empty();
        };
    }

    private static Stream<Happening> rated(RatingLevel level, EventMetadata cause) {
        Happening rated = Happening.moot(NoticeTemplate.RATE);
        return level == RatingLevel.DISSATISFIED
                ? Stream.of(
                        rated,
                        Happening.told(
                                cause,
                                NoticeTemplate.RATED_DISSATISFIED,
                                NoticeFigures.NONE,
                                Party.WINDOW,
                                Party.DUTY_CHIEF))
                : Stream.of(rated);
    }
}
