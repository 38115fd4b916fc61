package org.doudi.routing.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.doudi.decide.Refusal;
import org.doudi.events.ReviewOutcome;
import org.doudi.events.RoutingEvent;
import org.doudi.events.RoutingEvent.Attendee;
import org.doudi.events.RoutingEvent.Invitee;
import org.doudi.events.RoutingEvent.ReviewConcluded;
import org.doudi.events.RoutingEvent.ReviewHeld;
import org.doudi.events.RoutingEvent.ReviewItem;
import org.doudi.events.RoutingEvent.ReviewOpened;
import org.doudi.events.RoutingEvent.ReviewScheduled;
import org.doudi.events.SealedText;
import org.doudi.events.TransferKind;
import org.doudi.routing.domain.ReviewCommand.ConcludeReview;
import org.doudi.routing.domain.ReviewCommand.ConcludedItem;
import org.doudi.routing.domain.ReviewCommand.HoldReview;
import org.doudi.routing.domain.ReviewCommand.MoveMeeting;
import org.doudi.routing.domain.ReviewCommand.MoveWithMeeting;
import org.doudi.routing.domain.ReviewCommand.OpenReview;
import org.doudi.routing.domain.ReviewCommand.PutOnAgenda;
import org.doudi.routing.domain.ReviewCommand.RescheduleReview;
import org.doudi.routing.domain.ReviewCommand.ScheduleReview;

/// 集中研判 — 三.3: the centre convenes the units and concludes, item by item.
final class Reviewing {
    private Reviewing() {}

    static List<RoutingEvent> decide(ReviewCommand command, RoutingState state) {
        return switch (command) {
            case OpenReview open -> open(open, state);
            case ScheduleReview schedule -> schedule(schedule, Optional.empty(), state);
            case RescheduleReview move -> Moving.review(move, state);
            case MoveMeeting meeting -> Moving.meeting(meeting, state);
            case MoveWithMeeting meeting -> Moving.with(meeting.meeting(), state);
            case PutOnAgenda item -> Agenda.put(item, state);
            case HoldReview hold -> {
                asCentre(hold.by());
                yield Attending.hold(hold, state);
            }
            case ConcludeReview conclude -> conclude(conclude, state);
        };
    }

    private static List<RoutingEvent> open(OpenReview command, RoutingState state) {
        boolean before =
                switch (state) {
                    case RoutingState.NotRouted _ -> false;
                    case InRouting routed ->
                        routed.review().hasEnded()
                                || routed.review().isOpen()
                                || hasReviewedWork(routed)
                                || hasDoneItsOrder(routed);
                };
        return before ? List.of() : List.of(new ReviewOpened(command.cause(), command.units(), List.of()));
    }

    /// An order of the on-site stage does not stand in a review's way: it ends with it.
    private static boolean hasReviewedWork(InRouting routed) {
        return routed.items().values().stream()
                .anyMatch(item -> !item.isAssignment() && !item.state().isSettled());
    }

    /// 先记录的为准 — §7: the order given in the hall was done, if late, before the escalation came.
    private static boolean hasDoneItsOrder(InRouting routed) {
        return routed.orders().values().stream()
                .anyMatch(order -> order.issued().kind() == TransferKind.ASSIGNMENT && order.isCompleted());
    }

    static List<RoutingEvent> schedule(ScheduleReview command, Optional<Integer> agendaNo, RoutingState state) {
        asCentre(command.by());
        Review.Pending opened =
                switch (Asking.routed(state).review()) {
                    case Review.NotOpen _, Review.Withdrawn _, Review.Merged _ -> throw notOpen();
                    case Review.Scheduled _ -> throw Refusal.conflict("review.already-scheduled", "三.3", "研判会议已经排期");
                    case Review.Pending pending -> pending;
                };
        if (command.invitees().isEmpty()) {
            throw Refusal.invalid("review.invitees-missing", "三.3", "应当召集相关部门窗口人员、业务骨干和分管领导参加研判");
        }
        notInThePast(command.scheduledAt(), command.now());
        command.stationed().check(command.invitees().stream().map(Invitee::unit).toList());
        return List.of(new ReviewScheduled(
                command.meetingId(),
                command.scheduledAt(),
                command.place(),
                command.chair(),
                command.invitees(),
                agendaNo,
                Inviting.without(command, opened)));
    }

    static void notInThePast(Instant scheduledAt, Instant now) {
        if (scheduledAt.isBefore(now)) {
            throw Refusal.invalid("review.in-the-past", "三.3", "研判时间不能早于现在");
        }
    }

    private static List<RoutingEvent> conclude(ConcludeReview command, RoutingState state) {
        asCentre(command.by());
        InRouting routed = Asking.routed(state);
        if (!routed.review().isOpen()) {
            throw notOpen();
        }
        if (command.items().isEmpty()) {
            throw Refusal.invalid("review.items-missing", "三.3", "研判结论应当至少有一项");
        }
        List<Attendee> present = present(command, routed.review());
        command.stationed().check(present.stream().map(Attendee::unit).toList());
        List<Integer> numbers = ItemNumbers.of(command.items(), routed);
        List<ReviewItem> items = IntStream.range(0, command.items().size())
                .mapToObj(index -> concluded(numbers.get(index), command.items().get(index), command.stationed()))
                .toList();
        return List.of(new ReviewConcluded(
                items,
                present,
                command.minutesRef().or(() -> minutes(routed.review())),
                command.now(),
                Attending.absentOf(items, present, held(routed.review()))));
    }

    /// Who came is known where the meeting was recorded, and need not be written twice.
    private static List<Attendee> present(ConcludeReview command, Review review) {
        return command.attendees().isEmpty()
                ? held(review).map(ReviewHeld::attendees).orElse(List.of())
                : command.attendees();
    }

    private static Optional<String> minutes(Review review) {
        return held(review).flatMap(ReviewHeld::minutesRef);
    }

    private static Optional<ReviewHeld> held(Review review) {
        return review instanceof Review.Scheduled scheduled ? scheduled.held() : Optional.empty();
    }

    private static ReviewItem concluded(int itemNo, ConcludedItem item, Stationed stationed) {
        SealedText basis = item.basis()
                .orElseThrow(() -> Refusal.invalid("review.basis-missing", "三.3", "第" + itemNo + "项研判结论应当写明依据"));
        boolean unitless =
                item.outcome() == ReviewOutcome.UNRESOLVED && item.units().isEmpty();
        if (!unitless) {
            UnitRoles.check(item.units(), item.handlingClass(), item.outcome() == ReviewOutcome.DOABLE, stationed);
        }
        return new ReviewItem(itemNo, item.outcome(), item.units(), item.handlingClass(), basis, item.measures());
    }

    static void asCentre(Staff by) {
        Asking.as(by, Role.CENTRE_LEAD, "review.centre-only", "三.3", "集中研判由政务服务中心牵头");
    }

    private static Refusal notOpen() {
        return Refusal.conflict("review.not-open", "三.3", "没有待研判的事项");
    }
}
