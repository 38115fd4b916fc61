package org.doudi.routing.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doudi.routing.domain.Histories.and;
import static org.doudi.routing.domain.Histories.assigned;
import static org.doudi.routing.domain.Histories.basis;
import static org.doudi.routing.domain.Histories.concluded;
import static org.doudi.routing.domain.Histories.handledBySole;
import static org.doudi.routing.domain.Histories.issued;
import static org.doudi.routing.domain.Histories.item;
import static org.doudi.routing.domain.Histories.led;
import static org.doudi.routing.domain.Histories.opened;
import static org.doudi.routing.domain.Histories.received;
import static org.doudi.routing.domain.Histories.reviewed;
import static org.doudi.routing.domain.Histories.sole;
import static org.doudi.routing.domain.People.BDC;
import static org.doudi.routing.domain.People.SWJ;
import static org.doudi.routing.domain.People.ZRZY;

import java.util.List;
import org.doudi.events.CaseState;
import org.doudi.events.HandlingClass;
import org.doudi.events.ReviewOutcome;
import org.doudi.events.RoutingEvent;
import org.doudi.events.RoutingEvent.ReworkOpened;
import org.doudi.events.RoutingEvent.TransferIssued;
import org.doudi.events.UnitRole;
import org.junit.jupiter.api.Test;

/// 办件状态: the least advanced open item speaks for the case.
class StandingTest {
    @Test
    void aCaseStandsWhereItsItemStands() {
        TransferIssued order = issued(BDC, UnitRole.SOLE, 1, true);
        RoutingEvent[] doable = reviewed(ReviewOutcome.DOABLE, sole(BDC));
        assertStands(CaseState.REVIEW_PENDING, opened());
        assertStands(CaseState.TRANSFER_PENDING, doable);
        assertStands(CaseState.TRANSFERRED, and(doable, order));
        assertStands(CaseState.HANDLING, and(doable, order, received(order)));
        assertStands(CaseState.COMPLETED, handledBySole());
        assertStands(
                CaseState.REWORK_PENDING,
                and(handledBySole(), new ReworkOpened(1, 2, sole(BDC), HandlingClass.SINGLE)));
        assertStands(CaseState.BASIS_PENDING, reviewed(ReviewOutcome.CANNOT_BY_POLICY, sole(BDC)));
        assertStands(
                CaseState.REPLY_PENDING, and(reviewed(ReviewOutcome.CANNOT_BY_POLICY, sole(BDC)), basis(BDC, true)));
        assertStands(CaseState.WORKING_GROUP, reviewed(ReviewOutcome.UNRESOLVED, List.of()));
        assertStands(CaseState.REPORTED_UP, reviewed(ReviewOutcome.BEYOND_AUTHORITY, sole(ZRZY)));
        assertStands(CaseState.ASSIGNED_ON_SITE, assigned(BDC));
        assertStands(CaseState.ASSIGNED_ON_SITE, assigned(BDC), received(assigned(BDC)));
    }

    @Test
    void theLeastAdvancedItemSpeaksForTheCase() {
        assertStands(
                CaseState.TRANSFER_PENDING,
                opened(),
                concluded(
                        item(1, ReviewOutcome.CANNOT_BY_POLICY, sole(BDC)), item(2, ReviewOutcome.DOABLE, sole(SWJ))));
    }

    @Test
    void severalUnitsAreHandlingOnceTheLeadHasReceived() {
        TransferIssued lead = issued(ZRZY, UnitRole.LEAD, 1, false);
        TransferIssued co = issued(SWJ, UnitRole.CO, 1, true);
        RoutingEvent[] issued = and(reviewed(ReviewOutcome.DOABLE, led(ZRZY, SWJ)), lead, co);
        assertStands(CaseState.TRANSFERRED, and(issued, received(co)));
        assertStands(CaseState.HANDLING, and(issued, received(lead)));
    }

    private static void assertStands(CaseState expected, RoutingEvent... events) {
        assertThat(Standing.of((InRouting) SightTest.folded(events))).contains(expected);
    }
}
