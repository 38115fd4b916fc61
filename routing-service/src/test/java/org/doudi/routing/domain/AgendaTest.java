package org.doudi.routing.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.doudi.routing.domain.Histories.NOW;
import static org.doudi.routing.domain.Histories.PROMISED;
import static org.doudi.routing.domain.Histories.handledBySole;
import static org.doudi.routing.domain.Histories.opened;
import static org.doudi.routing.domain.People.BDC;
import static org.doudi.routing.domain.People.CLERK;
import static org.doudi.routing.domain.People.LEAD;
import static org.doudi.routing.domain.People.STATIONED;
import static org.doudi.routing.domain.People.SWJ;
import static org.doudi.routing.domain.People.ZWZX;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.doudi.events.AttendeeKind;
import org.doudi.events.OrgCode;
import org.doudi.events.RoutingEvent;
import org.doudi.events.RoutingEvent.Invitee;
import org.doudi.events.RoutingEvent.NotInvited;
import org.doudi.events.RoutingEvent.ReviewCause;
import org.doudi.events.RoutingEvent.ReviewOpened;
import org.doudi.events.RoutingEvent.ReviewScheduled;
import org.doudi.events.StaffId;
import org.doudi.routing.domain.ReviewCommand.PutOnAgenda;
import org.doudi.routing.domain.ReviewCommand.ScheduleReview;
import org.doudi.testkit.DeciderSpec;
import org.junit.jupiter.api.Test;

/// 研判议程 — 三.3: one meeting over several cases.
class AgendaTest {
    private static final UUID MEETING = new UUID(1, 7);
    private static final Invitee OF_BDC = invitee(BDC);
    private static final Invitee OF_SWJ = invitee(SWJ);
    private static final Invitee OF_CENTRE = invitee(ZWZX);

    private final DeciderSpec<RoutingCommand, RoutingState, RoutingEvent> spec = DeciderSpec.of(new RoutingDecider());

    @Test
    void inEachCaseStandThoseWhoAreInvitedForIt() {
        spec.given(opened())
                .when(put(LEAD, PROMISED, OF_BDC, OF_SWJ, OF_CENTRE))
                .then(scheduled(OF_BDC, OF_CENTRE));
    }

    /// Whoever is invited sees the case.
    @Test
    void aCaseIsNotShownToOthersForWantOfItsOwnUnits() {
        spec.given(opened()).when(put(LEAD, PROMISED, OF_SWJ, OF_CENTRE)).thenRefused("review.units-not-invited");
        spec.given(opened()).when(put(LEAD, PROMISED, OF_CENTRE)).thenRefused("review.units-not-invited");
    }

    @Test
    void ofACaseThatNamesNoUnitAllAreInvited() {
        spec.given(new ReviewOpened(ReviewCause.ESCALATED, List.of(), List.of()))
                .when(put(LEAD, PROMISED, OF_SWJ, OF_CENTRE))
                .then(scheduled(OF_SWJ, OF_CENTRE));
    }

    @Test
    void aDepartmentSeesItsOwnInvitationAlone() {
        RoutingState state = new RoutingDecider().initial();
        for (RoutingEvent event : List.of(opened(), scheduled(OF_BDC, OF_CENTRE))) {
            state = new RoutingDecider().evolve(state, event);
        }
        Review seen = Sight.of(state, People.AT_BDC).orElseThrow().review();

        assertThat(seen)
                .isInstanceOfSatisfying(
                        Review.Scheduled.class,
                        scheduled -> assertThat(scheduled.meeting().invitees()).containsExactly(OF_BDC));
        assertThat(Sight.of(state, People.AT_SWJ)).isEmpty();
    }

    @Test
    void aRefusalSaysWhichCaseItIsAbout() {
        RoutingState state = SightTest.folded(handledBySole());
        assertThatThrownBy(() -> new RoutingDecider().decide(put(LEAD, PROMISED, OF_BDC), state))
                .hasMessage("第2个办件：没有待研判的事项");
    }

    @Test
    void theSameMeetingAgainChangesNothing() {
        spec.given(opened(), scheduled(OF_BDC, OF_CENTRE))
                .when(put(LEAD, PROMISED, OF_BDC, OF_SWJ, OF_CENTRE))
                .thenNothing();
        spec.given(opened(), scheduled(OF_BDC, OF_CENTRE))
                .when(put(LEAD, PROMISED.plusSeconds(60), OF_BDC, OF_CENTRE))
                .thenRefused("review.already-scheduled");
    }

    @Test
    void whatHoldsForOneCaseHoldsForEach() {
        spec.given(opened()).when(put(CLERK, PROMISED, OF_BDC)).thenRefused("review.centre-only");
        spec.given(opened()).when(put(LEAD, PROMISED)).thenRefused("review.units-not-invited");
        spec.given(opened()).when(put(LEAD, NOW.minusMillis(1), OF_BDC)).thenRefused("review.in-the-past");
        spec.given(handledBySole()).when(put(LEAD, PROMISED, OF_BDC)).thenRefused("review.not-open");
        spec.given().when(put(LEAD, PROMISED, OF_BDC)).thenRefused("case.unknown");
        spec.given(opened(), elsewhere()).when(put(LEAD, PROMISED, OF_BDC)).thenRefused("review.already-scheduled");
    }

    private static PutOnAgenda put(Staff by, Instant at, Invitee... invitees) {
        return new PutOnAgenda(
                new ScheduleReview(by, MEETING, at, "二楼会议室", LEAD.who(), List.of(invitees), STATIONED, NOW), 2);
    }

    /// Of each department that comes, one kind of three is invited.
    private static ReviewScheduled scheduled(Invitee... invitees) {
        List<NotInvited> others = Stream.of(invitees)
                .map(Invitee::unit)
                .filter(unit -> !unit.equals(ZWZX))
                .flatMap(unit -> Stream.of(
                        new NotInvited(unit, Optional.of(AttendeeKind.WINDOW_STAFF)),
                        new NotInvited(unit, Optional.of(AttendeeKind.LEADER_IN_CHARGE))))
                .toList();
        return new ReviewScheduled(MEETING, PROMISED, "二楼会议室", LEAD.who(), List.of(invitees), Optional.of(2), others);
    }

    private static ReviewScheduled elsewhere() {
        return new ReviewScheduled(
                new UUID(2, 2), PROMISED, "二楼会议室", LEAD.who(), List.of(OF_BDC), Optional.empty(), List.of());
    }

    private static Invitee invitee(OrgCode unit) {
        return new Invitee(unit, AttendeeKind.BACKBONE, new StaffId("somebody"));
    }
}
