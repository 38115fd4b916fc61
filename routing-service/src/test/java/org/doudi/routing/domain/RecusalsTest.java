package org.doudi.routing.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doudi.routing.domain.Histories.NOW;
import static org.doudi.routing.domain.Histories.PROMISED;
import static org.doudi.routing.domain.Histories.TEXT;
import static org.doudi.routing.domain.People.BDC;
import static org.doudi.routing.domain.People.LEAD;
import static org.doudi.routing.domain.People.STATIONED;
import static org.doudi.routing.domain.People.SWJ;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.doudi.decide.Refusal;
import org.doudi.events.AttendeeKind;
import org.doudi.events.HandlingClass;
import org.doudi.events.OrgCode;
import org.doudi.events.ReviewOutcome;
import org.doudi.events.RoutingEvent;
import org.doudi.events.RoutingEvent.Invitee;
import org.doudi.events.RoutingEvent.ReviewCause;
import org.doudi.events.RoutingEvent.ReviewOpened;
import org.doudi.events.RoutingEvent.ReviewScheduled;
import org.doudi.events.RoutingEvent.RoutingRecusalNoted;
import org.doudi.events.RoutingEvent.UnitAssignment;
import org.doudi.events.StaffId;
import org.doudi.events.UnitRole;
import org.doudi.routing.domain.ReviewCommand.ConcludeReview;
import org.doudi.routing.domain.ReviewCommand.ConcludedItem;
import org.doudi.routing.domain.ReviewCommand.OpenReview;
import org.doudi.routing.domain.ReviewCommand.PutOnAgenda;
import org.doudi.routing.domain.ReviewCommand.ScheduleReview;
import org.doudi.testkit.DeciderSpec;
import org.junit.jupiter.api.Test;

/// 回避 — 四(四): 吃拿卡要 goes past the unit that is complained of.
class RecusalsTest {
    private static final UUID MEETING = new UUID(1, 7);
    private static final Recused BDC_STANDS_BACK = new Recused(List.of(new StaffId("clerk9")), List.of(BDC));
    private static final RoutingRecusalNoted NOTED =
            new RoutingRecusalNoted(BDC_STANDS_BACK.persons(), BDC_STANDS_BACK.units());
    private static final ReviewOpened OPENED = new ReviewOpened(ReviewCause.ESCALATED, List.of(), List.of());

    private final DeciderSpec<RoutingCommand, RoutingState, RoutingEvent> spec = DeciderSpec.of(new RoutingDecider());

    @Test
    void itIsNotedOnce_andDoesNotBringTheCaseHere() {
        spec.given().when(new NoteRecusal(BDC_STANDS_BACK)).then(NOTED);
        spec.given(NOTED).when(new NoteRecusal(BDC_STANDS_BACK)).thenNothing();
        spec.given(NOTED, OPENED).when(new NoteRecusal(BDC_STANDS_BACK)).thenNothing();
        spec.given(NOTED).when(schedule(SWJ)).thenRefused("case.unknown");
        spec.given(NOTED).when(new OpenReview(ReviewCause.ESCALATED, List.of())).then(OPENED);
    }

    @Test
    void theUnitIsNotInvited() {
        spec.given(NOTED, OPENED).when(schedule(SWJ, BDC)).thenRefused("recusal.unit", Refusal.Kind.CONFLICT);
        spec.given(OPENED, NOTED).when(schedule(BDC)).thenRefused("recusal.unit", Refusal.Kind.CONFLICT);
        spec.given(NOTED, OPENED).when(schedule(SWJ)).thenEvents(RecusalsTest::invitesSwjAlone);
    }

    @Test
    void whoComesForTheOthersDoesNotStandInThisCase() {
        spec.given(NOTED, OPENED)
                .when(new PutOnAgenda(schedule(SWJ, BDC), 1))
                .thenEvents(RecusalsTest::invitesSwjAlone);
        spec.given(NOTED, OPENED).when(new PutOnAgenda(schedule(BDC), 1)).thenRefused("review.invitees-missing");
    }

    @Test
    void theUnitDoesNotHandleIt() {
        spec.given(NOTED, OPENED).when(conclude(BDC)).thenRefused("recusal.unit", Refusal.Kind.CONFLICT);
        spec.given(NOTED, OPENED)
                .when(conclude(SWJ))
                .thenEvents(events -> assertThat(events).hasSize(1));
    }

    private static ScheduleReview schedule(OrgCode... units) {
        return new ScheduleReview(LEAD, MEETING, PROMISED, "二楼会议室", LEAD.who(), invitees(units), STATIONED, NOW);
    }

    private static void invitesSwjAlone(List<RoutingEvent> events) {
        assertThat(((ReviewScheduled) events.getFirst()).invitees()).isEqualTo(invitees(SWJ));
    }

    private static List<Invitee> invitees(OrgCode... units) {
        return List.of(units).stream()
                .map(unit -> new Invitee(unit, AttendeeKind.BACKBONE, new StaffId("somebody")))
                .toList();
    }

    private static ConcludeReview conclude(OrgCode unit) {
        ConcludedItem item = new ConcludedItem(
                Optional.empty(),
                ReviewOutcome.DOABLE,
                List.of(new UnitAssignment(unit, UnitRole.SOLE)),
                Optional.of(HandlingClass.SINGLE),
                Optional.of(TEXT),
                TEXT);
        return new ConcludeReview(LEAD, List.of(item), List.of(), Optional.empty(), STATIONED, NOW);
    }
}
