package org.doudi.routing.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.doudi.events.Named;
import org.doudi.events.OrgCode;
import org.doudi.events.RoutingEvent;
import org.doudi.events.RoutingEvent.ReviewConcluded;
import org.doudi.events.RoutingEvent.ReviewHeld;
import org.doudi.events.RoutingEvent.ReviewScheduled;
import org.doudi.routing.domain.ReviewCommand.RescheduleReview;

/// 议程上的办件 — 三.3: what one case's log tells of a meeting that it was before, or is.
///
/// @param meeting     as it stood last for this case
/// @param concludedAt none as long as the meeting has not concluded it
public record AgendaItem(
        ReviewScheduled meeting, Optional<ReviewHeld> held, Standing standing, Optional<Instant> concludedAt) {
    private static final Set<Role> SEE_ALL = Set.of(Role.CENTRE_LEAD, Role.DUTY_CHIEF, Role.BUREAU, Role.AUDITOR);

    /// How a case stands to the meeting.
    public enum Standing implements Named {
        OPEN("待研判"),
        CONCLUDED("已有结论"),
        WITHDRAWN("已撤回"),
        MERGED("已并单");

        private final String chinese;

        Standing(String chinese) {
            this.chinese = chinese;
        }

        @Override
        public String chinese() {
            return chinese;
        }
    }

    /// Empty where the case was never before that meeting.
    public static Optional<AgendaItem> of(UUID meetingId, List<RoutingEvent> history) {
        RoutingDecider decider = new RoutingDecider();
        RoutingState state = decider.initial();
        Optional<AgendaItem> item = Optional.empty();
        for (RoutingEvent event : history) {
            state = decider.evolve(state, event);
            item = state instanceof InRouting routed ? after(routed, meetingId, item) : item;
        }
        return item;
    }

    private static Optional<AgendaItem> after(InRouting routed, UUID meetingId, Optional<AgendaItem> before) {
        return switch (routed.review()) {
            case Review.Scheduled scheduled
            when scheduled.isBefore(meetingId) ->
                Optional.of(new AgendaItem(scheduled.meeting(), scheduled.held(), Standing.OPEN, Optional.empty()));
            case Review.NotOpen _ ->
                before.map(item ->
                        item.ended(Standing.CONCLUDED, routed.conclusion().map(ReviewConcluded::concludedAt)));
            case Review.Withdrawn _ -> before.map(item -> item.ended(Standing.WITHDRAWN, Optional.empty()));
            case Review.Merged _ -> before.map(item -> item.ended(Standing.MERGED, Optional.empty()));
            case Review.Scheduled _, Review.Pending _ -> before;
        };
    }

    private AgendaItem ended(Standing how, Optional<Instant> at) {
        return isOpen() ? new AgendaItem(meeting, held, how, at) : this;
    }

    public boolean isMovedBy(RescheduleReview move) {
        return isOpen() && !Moving.isThere(move, meeting);
    }

    public boolean isOpen() {
        return standing == Standing.OPEN;
    }

    /// Whoever called the meeting, coordinates many departments or audits sees all of it; a department the cases that
    /// it was invited for or came to, and of them its own people.
    public Optional<AgendaItem> seenBy(Staff by) {
        if (by.roles().stream().anyMatch(SEE_ALL::contains)) {
            return Optional.of(this);
        }
        return by.is(Role.COORDINATOR) && concerns(by.unit())
                ? Optional.of(new AgendaItem(
                        Review.partOf(by.unit(), meeting),
                        held.map(event -> Review.partOf(by.unit(), event)),
                        standing,
                        concludedAt))
                : Optional.empty();
    }

    private boolean concerns(OrgCode unit) {
        return meeting.invitees().stream().anyMatch(invitee -> invitee.unit().equals(unit))
                || held.stream()
                        .flatMap(event -> event.attendees().stream())
                        .anyMatch(attendee -> attendee.unit().equals(unit));
    }
}
