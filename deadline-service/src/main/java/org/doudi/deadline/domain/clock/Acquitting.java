package org.doudi.deadline.domain.clock;

import java.util.stream.Stream;
import org.doudi.deadline.domain.clock.Clock.Done;
import org.doudi.deadline.domain.clock.ClockCommand.Recount;
import org.doudi.events.DeadlineEvent;

/// 超期撤销 by a calendar — §4.1-9: the last day turns out to have been a day off, so nobody was late on it. The breach is
/// withdrawn and the limit moved; who was late by the new limit, too, is told so anew.
final class Acquitting {
    private Acquitting() {}

    /// Of a duty that is still owed, or was done. What was cancelled meanwhile stays as it was told: when it would have
    /// been done nobody knows.
    static Stream<DeadlineEvent> acquitted(Clock clock, Recount command) {
        return switch (clock.standing()) {
            case BREACHED, STOPPED_LATE ->
                Recounting.later(clock, command.reference()).stream().flatMap(term -> acquitted(clock, term, command));
            case RUNNING, STOPPED, LAPSED, CANCELLED, CANCELLED_LATE, SET_ASIDE, SET_ASIDE_LATE -> Stream.empty();
        };
    }

    private static Stream<DeadlineEvent> acquitted(Clock clock, Term term, Recount command) {
        Clock moved = clock.withdrawn().due(term);
        return Stream.concat(
                Stream.of(Withdrawing.whole(clock, command.moment()), Recounting.moved(clock, term, command)),
                clock.done().map(done -> ended(moved, done, command)).orElseGet(() -> owed(moved, command)));
    }

    private static Stream<DeadlineEvent> owed(Clock moved, Recount command) {
        return moved.hasRunOutBy(command.moment().happenedAt()) ? Stream.of(anew(moved, command)) : Stream.empty();
    }

    private static Stream<DeadlineEvent> ended(Clock moved, Done done, Recount command) {
        return moved.provisional() || !done.at().isAfter(moved.dueAt())
                ? Stream.of(stopped(moved, done, command))
                : Stream.of(anew(moved, command), stopped(moved.breached(moved.parties()), done, command));
    }

    private static DeadlineEvent stopped(Clock clock, Done done, Recount command) {
        return Ending.stopped(
                clock,
                done.eventId(),
                done.at(),
                command.reference().dates(clock.term().policyVersion()));
    }

    private static DeadlineEvent anew(Clock moved, Recount command) {
        return RunningOut.breached(moved, moved.parties(), command.moment().seenAt());
    }
}
