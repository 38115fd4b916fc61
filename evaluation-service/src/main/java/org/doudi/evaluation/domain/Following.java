package org.doudi.evaluation.domain;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.doudi.evaluation.domain.EvaluationState.Reporter;
import org.doudi.evaluation.domain.FollowingCommand.AwaitItems;
import org.doudi.evaluation.domain.FollowingCommand.Expire;
import org.doudi.evaluation.domain.FollowingCommand.NoteAnonymity;
import org.doudi.evaluation.domain.FollowingCommand.NoteLetGo;
import org.doudi.evaluation.domain.FollowingCommand.NoteMerged;
import org.doudi.evaluation.domain.FollowingCommand.NoteRecusal;
import org.doudi.evaluation.domain.FollowingCommand.NoteSource;
import org.doudi.evaluation.domain.FollowingCommand.Open;
import org.doudi.evaluation.domain.FollowingCommand.Opening;
import org.doudi.evaluation.domain.ItemState.AwaitingRating;
import org.doudi.evaluation.domain.ItemState.Calls;
import org.doudi.evaluation.domain.ItemState.Elsewhere;
import org.doudi.evaluation.domain.ItemState.Ended;
import org.doudi.evaluation.domain.ItemState.FollowUp;
import org.doudi.evaluation.domain.ItemState.SentBack;
import org.doudi.evaluation.domain.ItemState.Subject;
import org.doudi.events.EvaluationEvent;
import org.doudi.events.EvaluationEvent.AnonymityNoted;
import org.doudi.events.EvaluationEvent.EvaluationOpened;
import org.doudi.events.EvaluationEvent.EvaluationRecusalNoted;
import org.doudi.events.EvaluationEvent.FollowUpScheduled;
import org.doudi.events.EvaluationEvent.ItemsAwaited;
import org.doudi.events.EvaluationEvent.MergedReporterLetGo;
import org.doudi.events.EvaluationEvent.MergedReporterNoted;
import org.doudi.events.EvaluationEvent.RatingExpired;
import org.doudi.events.EvaluationEvent.SourceNoted;
import org.doudi.events.StaffId;
import org.doudi.events.StreamId;

/// 跟随其他环节: what they do reaches the reporter's judgement, item by item — 三.3, 三.5.
final class Following {
    private Following() {}

    static List<EvaluationEvent> decide(FollowingCommand command, EvaluationState state) {
        return switch (command) {
            case NoteSource(String sender) -> state.sender().isPresent() ? List.of() : List.of(new SourceNoted(sender));
            case NoteAnonymity _ -> state.reporter() == Reporter.ANONYMOUS ? List.of() : List.of(new AnonymityNoted());
            case NoteRecusal(List<StaffId> persons) ->
                persons.equals(state.recused()) ? List.of() : List.of(new EvaluationRecusalNoted(persons));
            case NoteMerged(StreamId duplicate) ->
                state.merged().containsKey(duplicate) ? List.of() : List.of(new MergedReporterNoted(duplicate));
            case NoteLetGo(StreamId duplicate) ->
                state.merged().containsKey(duplicate) ? List.of(new MergedReporterLetGo(duplicate)) : List.of();
            case AwaitItems(List<Integer> itemNos) -> await(itemNos, state);
            case Open open -> open(open, state);
            case Expire expire -> expire(expire, state);
        };
    }

    /// What is before the review is not to be rated, and the case does not close over it.
    private static List<EvaluationEvent> await(List<Integer> itemNos, EvaluationState state) {
        List<Integer> news = itemNos.stream()
                .filter(itemNo -> isNews(Optional.ofNullable(state.items().get(itemNo))))
                .toList();
        return news.isEmpty() ? List.of() : List.of(new ItemsAwaited(news));
    }

    private static boolean isNews(Optional<ItemState> item) {
        return item.map(known -> switch (known) {
                    case Elsewhere _, SentBack _ -> false;
                    case AwaitingRating _, FollowUp _, Ended _ -> true;
                })
                .orElse(true);
    }

    private static List<EvaluationEvent> open(Open command, EvaluationState state) {
        ItemState item = state.items().getOrDefault(command.itemNo(), Elsewhere.NEW);
        return switch (item) {
            case Elsewhere _, SentBack _ ->
                opened(command, command.round().orElse(item.round()), state, item.past())
                        .toList();
            case AwaitingRating _, FollowUp _, Ended _ -> List.of();
        };
    }

    /// Of an anonymous reporter there is nobody to ask or to visit: it ends as it comes — A-28.
    private static Stream<EvaluationEvent> opened(Open command, int round, EvaluationState state, Past past) {
        EvaluationOpened opened = new EvaluationOpened(command.kind(), command.itemNo(), round, command.units());
        if (state.reporter() == Reporter.ANONYMOUS) {
            Subject subject = new Subject(command.kind(), command.itemNo(), round, command.units());
            return Stream.of(opened, Closing.ended(state, subject, past));
        }
        return command.opening() == Opening.TO_BE_VISITED
                ? Stream.of(opened, new FollowUpScheduled(command.itemNo(), round))
                : Stream.of(opened);
    }

    /// Unrated is a value of its own; it needs an attempt that reached the reporter — 3.5-2a.
    private static List<EvaluationEvent> expire(Expire command, EvaluationState state) {
        if (!(state.items().get(command.itemNo()) instanceof AwaitingRating awaiting)
                || awaiting.round() != command.round()
                || awaiting.calls() != Calls.REACHED) {
            return List.of();
        }
        RatingExpired expired = new RatingExpired(awaiting.subject().kind(), command.itemNo(), command.round());
        return Stream.concat(Stream.of(expired), Closing.afterRating(state, awaiting, awaiting.past()).stream())
                .toList();
    }
}
