package org.doudi.routing.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doudi.routing.domain.Histories.NOW;
import static org.doudi.routing.domain.Histories.PROMISED;
import static org.doudi.routing.domain.Histories.TEXT;
import static org.doudi.routing.domain.Histories.and;
import static org.doudi.routing.domain.Histories.concluded;
import static org.doudi.routing.domain.Histories.history;
import static org.doudi.routing.domain.Histories.item;
import static org.doudi.routing.domain.Histories.opened;
import static org.doudi.routing.domain.Histories.sole;
import static org.doudi.routing.domain.People.AT_BDC;
import static org.doudi.routing.domain.People.AT_SWJ;
import static org.doudi.routing.domain.People.AT_ZRZY;
import static org.doudi.routing.domain.People.AUDITOR;
import static org.doudi.routing.domain.People.BDC;
import static org.doudi.routing.domain.People.BUREAU;
import static org.doudi.routing.domain.People.CHIEF;
import static org.doudi.routing.domain.People.GROUP;
import static org.doudi.routing.domain.People.LEAD;
import static org.doudi.routing.domain.People.SWJ;
import static org.doudi.routing.domain.People.ZRZY;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.doudi.events.AttendeeKind;
import org.doudi.events.OrgCode;
import org.doudi.events.ReviewOutcome;
import org.doudi.events.RoutingEvent;
import org.doudi.events.RoutingEvent.Absentee;
import org.doudi.events.RoutingEvent.Attendee;
import org.doudi.events.RoutingEvent.Invitee;
import org.doudi.events.RoutingEvent.MergerConfirmed;
import org.doudi.events.RoutingEvent.MergerUndone;
import org.doudi.events.RoutingEvent.NotInvited;
import org.doudi.events.RoutingEvent.ReviewHeld;
import org.doudi.events.RoutingEvent.ReviewRescheduled;
import org.doudi.events.RoutingEvent.ReviewScheduled;
import org.doudi.events.RoutingEvent.WithdrawalConfirmed;
import org.doudi.events.StaffId;
import org.doudi.events.StreamId;
import org.doudi.routing.domain.AgendaItem.Standing;
import org.junit.jupiter.api.Test;

/// 议程上的办件 — 三.3: what a case tells of a meeting, and to whom.
class AgendaItemTest {
    private static final UUID MEETING = new UUID(1, 7);
    private static final StreamId MASTER = new StreamId(new UUID(1, 1));
    private static final Invitee OF_BDC = new Invitee(BDC, AttendeeKind.BACKBONE, new StaffId("expert-bdc"));
    private static final Invitee OF_SWJ = new Invitee(SWJ, AttendeeKind.BACKBONE, new StaffId("expert-swj"));
    private static final ReviewScheduled SCHEDULED = new ReviewScheduled(
            MEETING,
            PROMISED,
            "二楼会议室",
            LEAD.who(),
            List.of(OF_BDC, OF_SWJ),
            Optional.of(3),
            List.of(missed(BDC), missed(SWJ)));
    private static final ReviewHeld HELD = new ReviewHeld(
            MEETING,
            List.of(came(BDC), came(ZRZY)),
            List.of(new Absentee(SWJ, AttendeeKind.BACKBONE, Optional.empty(), Optional.empty())),
            Optional.of("纪要〔2026〕7号"),
            NOW,
            LEAD.who());
    private static final RoutingEvent[] ON_AGENDA = history(opened(), SCHEDULED);

    @Test
    void itIsBeforeTheMeetingUntilItIsConcluded() {
        assertStands(Standing.OPEN, ON_AGENDA);
        assertStands(Standing.OPEN, and(ON_AGENDA, HELD));
        assertStands(Standing.CONCLUDED, and(ON_AGENDA, HELD, conclusion()));
        assertThat(of(and(ON_AGENDA, HELD, conclusion())).concludedAt()).contains(NOW);
        assertThat(of(and(ON_AGENDA, HELD, conclusion())).held()).contains(HELD);
    }

    @Test
    void orTheReporterWithdrawsOrItIsMerged() {
        assertStands(Standing.WITHDRAWN, and(ON_AGENDA, new WithdrawalConfirmed()));
        assertStands(Standing.MERGED, and(ON_AGENDA, new MergerConfirmed(MASTER)));
        assertStands(Standing.OPEN, and(ON_AGENDA, new MergerConfirmed(MASTER), new MergerUndone(MASTER)));
    }

    @Test
    void whatComesAfterTheConclusionIsAnotherMeetings() {
        ReviewScheduled another = new ReviewScheduled(
                new UUID(2, 2), PROMISED, "三楼会议室", LEAD.who(), List.of(OF_BDC), Optional.empty(), List.of());
        RoutingEvent[] again = and(ON_AGENDA, conclusion(), Histories.reopened(1, BDC), another);

        assertStands(Standing.CONCLUDED, again);
        assertThat(of(again).meeting()).isEqualTo(SCHEDULED);
        assertThat(AgendaItem.of(new UUID(3, 3), List.of(again))).isEmpty();
    }

    @Test
    void oneThatIsMovedHasItsNewHour() {
        AgendaItem moved = of(and(
                ON_AGENDA,
                HELD,
                new ReviewRescheduled(MEETING, PROMISED.plusSeconds(60), TEXT, LEAD.who(), Optional.of("三楼会议室"))));

        assertThat(moved.meeting().scheduledAt()).isEqualTo(PROMISED.plusSeconds(60));
        assertThat(moved.meeting().place()).isEqualTo("三楼会议室");
        assertThat(moved.meeting().agendaNo()).contains(3);
        assertThat(moved.held()).isEmpty();
    }

    @Test
    void theCentreTheBureauAndTheAuditorSeeTheWhole() {
        AgendaItem whole = of(and(ON_AGENDA, HELD));
        for (Staff by : List.of(LEAD, CHIEF, BUREAU, AUDITOR)) {
            assertThat(whole.seenBy(by)).contains(whole);
        }
    }

    @Test
    void aDepartmentSeesItsOwnPeopleAlone() {
        AgendaItem seen = of(and(ON_AGENDA, HELD)).seenBy(AT_BDC).orElseThrow();

        assertThat(seen.meeting().invitees()).containsExactly(OF_BDC);
        assertThat(seen.meeting().notInvited()).containsExactly(missed(BDC));
        assertThat(seen.held().orElseThrow().attendees()).containsExactly(came(BDC));
        assertThat(seen.held().orElseThrow().absentees()).isEmpty();
    }

    @Test
    void whoCameUninvitedSeesThatItCameAndWhoDidNeitherSeesNothing() {
        assertThat(of(ON_AGENDA).seenBy(AT_ZRZY)).isEmpty();
        assertThat(of(and(ON_AGENDA, HELD)).seenBy(AT_ZRZY)).isPresent();
        assertThat(of(ON_AGENDA).seenBy(AT_SWJ)).isPresent();
        assertThat(of(ON_AGENDA).seenBy(GROUP)).isEmpty();
    }

    private static void assertStands(Standing standing, RoutingEvent... history) {
        assertThat(of(history).standing()).isEqualTo(standing);
    }

    private static AgendaItem of(RoutingEvent... history) {
        return AgendaItem.of(MEETING, List.of(history)).orElseThrow();
    }

    private static RoutingEvent conclusion() {
        return concluded(item(1, ReviewOutcome.DOABLE, sole(BDC)));
    }

    private static NotInvited missed(OrgCode unit) {
        return new NotInvited(unit, Optional.of(AttendeeKind.LEADER_IN_CHARGE));
    }

    private static Attendee came(OrgCode unit) {
        return new Attendee(unit, AttendeeKind.BACKBONE, new StaffId("somebody"));
    }
}
