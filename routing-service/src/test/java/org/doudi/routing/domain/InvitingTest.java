package org.doudi.routing.domain;

import static org.doudi.routing.domain.Histories.NOW;
import static org.doudi.routing.domain.Histories.PROMISED;
import static org.doudi.routing.domain.People.BDC;
import static org.doudi.routing.domain.People.LEAD;
import static org.doudi.routing.domain.People.STATIONED;
import static org.doudi.routing.domain.People.SWJ;
import static org.doudi.routing.domain.People.ZRZY;
import static org.doudi.routing.domain.People.ZWZX;

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
import org.doudi.routing.domain.ReviewCommand.ScheduleReview;
import org.doudi.testkit.DeciderSpec;
import org.junit.jupiter.api.Test;

/// 邀请 — 三.3: whom a meeting does without is warned of and recorded, and blocks nothing.
class InvitingTest {
    private final DeciderSpec<RoutingCommand, RoutingState, RoutingEvent> spec = DeciderSpec.of(new RoutingDecider());

    @Test
    void whereAllThreeKindsOfEachDepartmentComeNobodyIsMissed() {
        assertMissed(List.of(BDC, SWJ), invited(all(BDC), all(SWJ)));
    }

    @Test
    void aKindThatNobodyIsInvitedOfIsMissed() {
        assertMissed(
                List.of(BDC),
                List.of(invitee(BDC, AttendeeKind.BACKBONE)),
                new NotInvited(BDC, Optional.of(AttendeeKind.WINDOW_STAFF)),
                new NotInvited(BDC, Optional.of(AttendeeKind.LEADER_IN_CHARGE)));
    }

    @Test
    void aDepartmentThatTheCaseConcernsIsMissedWhole() {
        assertMissed(List.of(BDC, SWJ), all(BDC).toList(), new NotInvited(SWJ, Optional.empty()));
    }

    @Test
    void oneThatComesWithoutBeingConcernedIsHeldToTheSame() {
        assertMissed(
                List.of(BDC),
                invited(all(BDC), Stream.of(invitee(ZRZY, AttendeeKind.WINDOW_STAFF))),
                new NotInvited(ZRZY, Optional.of(AttendeeKind.BACKBONE)),
                new NotInvited(ZRZY, Optional.of(AttendeeKind.LEADER_IN_CHARGE)));
    }

    @Test
    void theCentreIsItsOwnMatter() {
        assertMissed(List.of(BDC), invited(all(BDC), Stream.of(invitee(ZWZX, AttendeeKind.LEADER_IN_CHARGE))));
    }

    private void assertMissed(List<OrgCode> concerned, List<Invitee> invitees, NotInvited... missed) {
        UUID meeting = new UUID(1, 7);
        spec.given(new ReviewOpened(ReviewCause.ESCALATED, concerned, List.of()))
                .when(new ScheduleReview(LEAD, meeting, PROMISED, "二楼会议室", LEAD.who(), invitees, STATIONED, NOW))
                .then(new ReviewScheduled(
                        meeting, PROMISED, "二楼会议室", LEAD.who(), invitees, Optional.empty(), List.of(missed)));
    }

    private static List<Invitee> invited(Stream<Invitee> some, Stream<Invitee> others) {
        return Stream.concat(some, others).toList();
    }

    private static Stream<Invitee> all(OrgCode unit) {
        return Stream.of(AttendeeKind.values()).map(kind -> invitee(unit, kind));
    }

    private static Invitee invitee(OrgCode unit, AttendeeKind kind) {
        return new Invitee(unit, kind, new StaffId("somebody"));
    }
}
