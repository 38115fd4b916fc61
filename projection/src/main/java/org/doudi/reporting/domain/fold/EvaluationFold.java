package org.doudi.reporting.domain.fold;

import java.util.Optional;
import org.doudi.events.EvaluationEvent;
import org.doudi.events.EvaluationEvent.AnonymityNoted;
import org.doudi.events.EvaluationEvent.CaseClosed;
import org.doudi.events.EvaluationEvent.CompletionSentBack;
import org.doudi.events.EvaluationEvent.EvaluationOpened;
import org.doudi.events.EvaluationEvent.EvaluationRecusalNoted;
import org.doudi.events.EvaluationEvent.FollowUpFailed;
import org.doudi.events.EvaluationEvent.FollowUpScheduled;
import org.doudi.events.EvaluationEvent.FollowUpVisited;
import org.doudi.events.EvaluationEvent.ItemClosed;
import org.doudi.events.EvaluationEvent.ItemsAwaited;
import org.doudi.events.EvaluationEvent.LeaderTookCase;
import org.doudi.events.EvaluationEvent.MergedReporterEvent;
import org.doudi.events.EvaluationEvent.MergedReporterInvited;
import org.doudi.events.EvaluationEvent.MergedReporterLetGo;
import org.doudi.events.EvaluationEvent.MergedReporterMissed;
import org.doudi.events.EvaluationEvent.MergedReporterNoted;
import org.doudi.events.EvaluationEvent.MergedReporterRated;
import org.doudi.events.EvaluationEvent.MergedReporterVisited;
import org.doudi.events.EvaluationEvent.Rated;
import org.doudi.events.EvaluationEvent.RatingAppealDecided;
import org.doudi.events.EvaluationEvent.RatingAppealed;
import org.doudi.events.EvaluationEvent.RatingAttempted;
import org.doudi.events.EvaluationEvent.RatingCodeIssued;
import org.doudi.events.EvaluationEvent.RatingExpired;
import org.doudi.events.EvaluationEvent.RatingImported;
import org.doudi.events.EvaluationEvent.RatingInvited;
import org.doudi.events.EvaluationEvent.RatingPinRefused;
import org.doudi.events.EvaluationEvent.RatingSlipPrinted;
import org.doudi.events.EvaluationEvent.RecheckOrdered;
import org.doudi.events.EvaluationEvent.ReworkOrdered;
import org.doudi.events.EvaluationEvent.SourceNoted;
import org.doudi.events.EventMetadata;
import org.doudi.events.StaffId;
import org.doudi.reporting.domain.view.CaseView;
import org.doudi.reporting.domain.view.Closure;
import org.doudi.reporting.domain.view.Evaluation;
import org.doudi.reporting.domain.view.FollowUp;
import org.doudi.reporting.domain.view.MergedRating;
import org.doudi.reporting.domain.view.Rating.Answer;
import org.doudi.reporting.domain.view.Rating.Appeal;
import org.doudi.reporting.domain.view.Rating.Typing;

/// 评价、差评重办、回访、闭环 — 三.5.
final class EvaluationFold {
    private EvaluationFold() {}

    static CaseView fold(CaseView view, EvaluationEvent event, EventMetadata metadata) {
        CaseView next = view.with(evaluation(view.evaluation(), event, metadata));
        return event instanceof ReworkOrdered it
                ? next.with(next.routing().sentBack(it.itemNo(), it.toRound(), it.level()))
                : next;
    }

    private static Evaluation evaluation(Evaluation before, EvaluationEvent event, EventMetadata metadata) {
        return switch (event) {
            case EvaluationOpened it -> before.opened(it.subject(), it.itemNo(), it.round());
            case RatingInvited it ->
                before.rating(
                        rating -> rating.itemNo() == it.itemNo() && rating.round() == it.round(),
                        rating -> rating.invited(metadata.occurredAt()));
            case Rated it -> rated(before, it);
            case RatingAppealed it ->
                appealed(before, it.itemNo(), it.round(), new Appeal(it.unit(), Optional.empty()));
            case RatingAppealDecided it ->
                appealed(before, it.itemNo(), it.round(), new Appeal(it.unit(), Optional.of(it.decision())));
            case RatingExpired it -> expired(before, it, metadata);
            case ReworkOrdered it -> before.sentBack(it.itemNo(), it.toRound());
            case FollowUpVisited it ->
                before.with(new FollowUp(
                        it.itemNo(),
                        it.round(),
                        it.attempt(),
                        metadata.occurredAt(),
                        Optional.of(it.satisfaction()),
                        Optional.empty()));
            case FollowUpFailed it ->
                before.with(new FollowUp(
                        it.itemNo(),
                        it.round(),
                        it.attempt(),
                        metadata.occurredAt(),
                        Optional.empty(),
                        Optional.empty()));
            case MergedReporterEvent it -> ofMerged(before, it, metadata);
            case CaseClosed it -> before.closed(new Closure(it.kind(), it.finalLevel(), metadata.occurredAt()));
            case FollowUpScheduled it -> before.visitDue(it.itemNo(), it.round());
            case CompletionSentBack it -> before.notToBeRated(it.itemNo(), it.round());
            case RecheckOrdered it -> before.notToBeVisited(it.itemNo());
            case ItemClosed it -> before.notToBeVisited(it.itemNo());
            case ItemsAwaited it -> before.awaited(it.itemNos());
            case RatingImported _, RatingCodeIssued _, RatingPinRefused _, RatingSlipPrinted _ -> before;
            case SourceNoted _, AnonymityNoted _, EvaluationRecusalNoted _, RatingAttempted _, LeaderTookCase _ ->
                before;
        };
    }

    /// 并入的反映人 — A-22.
    private static Evaluation ofMerged(Evaluation before, MergedReporterEvent event, EventMetadata metadata) {
        return switch (event) {
            case MergedReporterRated it ->
                before.with(new MergedRating(
                        it.duplicate(), it.itemNo(), it.round(), it.level(), it.ratedAt(), typing(it.typedBy())));
            case MergedReporterVisited it ->
                before.with(new FollowUp(
                        it.itemNo(),
                        it.round(),
                        it.attempt(),
                        metadata.occurredAt(),
                        Optional.of(it.satisfaction()),
                        Optional.of(it.duplicate())));
            case MergedReporterMissed it ->
                before.with(new FollowUp(
                        it.itemNo(),
                        it.round(),
                        it.attempt(),
                        metadata.occurredAt(),
                        Optional.empty(),
                        Optional.of(it.duplicate())));
            case MergedReporterLetGo it -> before.lettingGo(it.duplicate());
            case MergedReporterNoted _, MergedReporterInvited _ -> before;
        };
    }

    private static Typing typing(Optional<StaffId> typedBy) {
        return typedBy.isPresent() ? Typing.BY_STAFF : Typing.BY_REPORTER;
    }

    /// What was contested is the 不满意 of that round, whatever it was given for.
    private static Evaluation appealed(Evaluation before, int itemNo, int round, Appeal appeal) {
        return before.rating(
                rating -> rating.itemNo() == itemNo && rating.round() == round && rating.bad(),
                rating -> rating.appealed(appeal));
    }

    private static Evaluation rated(Evaluation before, Rated event) {
        return before.answered(
                event.subject(),
                event.itemNo(),
                event.round(),
                new Answer(Optional.of(event.level()), event.ratedAt(), typing(event.typedBy())));
    }

    private static Evaluation expired(Evaluation before, RatingExpired event, EventMetadata metadata) {
        return before.answered(
                event.subject(),
                event.itemNo(),
                event.round(),
                new Answer(Optional.empty(), metadata.occurredAt(), Typing.BY_REPORTER));
    }
}
