package org.doudi.routing.domain;

import static org.doudi.routing.domain.Histories.TEXT;
import static org.doudi.routing.domain.Histories.and;
import static org.doudi.routing.domain.Histories.issued;
import static org.doudi.routing.domain.Histories.led;
import static org.doudi.routing.domain.Histories.received;
import static org.doudi.routing.domain.Histories.reviewed;
import static org.doudi.routing.domain.Histories.sole;
import static org.doudi.routing.domain.People.BDC;
import static org.doudi.routing.domain.People.BUREAU;
import static org.doudi.routing.domain.People.LEAD;
import static org.doudi.routing.domain.People.SWJ;
import static org.doudi.routing.domain.People.ZRZY;

import java.util.List;
import org.doudi.decide.Refusal;
import org.doudi.events.OrgCode;
import org.doudi.events.ReviewOutcome;
import org.doudi.events.RoutingEvent;
import org.doudi.events.RoutingEvent.MultiDeptCoordinationHeld;
import org.doudi.events.UnitRole;
import org.doudi.testkit.DeciderSpec;
import org.junit.jupiter.api.Test;

/// 多部门协调 — 三.4.
class CoordinatingTest {
    private static final RoutingEvent[] ISSUED = and(
            reviewed(ReviewOutcome.DOABLE, led(ZRZY, BDC)),
            issued(ZRZY, UnitRole.LEAD, 1, false),
            issued(BDC, UnitRole.CO, 1, true));
    private static final RoutingEvent[] IN_HANDLING = and(ISSUED, received(issued(ZRZY, UnitRole.LEAD, 1, false)));

    private final DeciderSpec<RoutingCommand, RoutingState, RoutingEvent> spec = DeciderSpec.of(new RoutingDecider());

    @Test
    void theBureauBringsTheUnitsTogetherWhileTheyHandleTheMatter() {
        for (RoutingEvent[] underOrders : List.of(ISSUED, IN_HANDLING)) {
            spec.given(underOrders).when(hold(BUREAU, ZRZY, BDC, BDC)).then(held(ZRZY, BDC));
        }
    }

    @Test
    void itMayBeHeldAgainAndChangesNothingElse() {
        spec.given(and(IN_HANDLING, held(ZRZY, BDC))).when(hold(BUREAU, BDC)).then(held(BDC));
        spec.given(and(IN_HANDLING, held(ZRZY, BDC)))
                .when(hold(BUREAU, BDC))
                .thenState(state ->
                        org.assertj.core.api.Assertions.assertThat(state).isEqualTo(SightTest.folded(IN_HANDLING)));
    }

    @Test
    void nobodyElseCoordinates() {
        spec.given(IN_HANDLING)
                .when(hold(LEAD, ZRZY, BDC))
                .thenRefused("coordination.bureau-only", Refusal.Kind.FORBIDDEN);
    }

    @Test
    void onlyAMatterOfSeveralUnitsThatIsBeingHandledIsCoordinated() {
        spec.given(and(reviewed(ReviewOutcome.DOABLE, sole(BDC)), issued(BDC, UnitRole.SOLE, 1, true)))
                .when(hold(BUREAU, BDC))
                .thenRefused("coordination.not-multi", Refusal.Kind.CONFLICT);
        spec.given(reviewed(ReviewOutcome.DOABLE, led(ZRZY, BDC)))
                .when(hold(BUREAU, ZRZY, BDC))
                .thenRefused("coordination.not-multi", Refusal.Kind.CONFLICT);
        spec.given(reviewed(ReviewOutcome.UNRESOLVED, List.of()))
                .when(hold(BUREAU, BDC))
                .thenRefused("coordination.not-multi", Refusal.Kind.CONFLICT);
        spec.given().when(hold(BUREAU, BDC)).thenRefused("case.unknown", Refusal.Kind.UNKNOWN);
    }

    @Test
    void whoTakesPartHandlesTheMatter() {
        spec.given(IN_HANDLING).when(hold(BUREAU)).thenRefused("coordination.units", Refusal.Kind.INVALID);
        spec.given(IN_HANDLING).when(hold(BUREAU, BDC, SWJ)).thenRefused("coordination.units", Refusal.Kind.INVALID);
    }

    private static HoldCoordination hold(Staff by, OrgCode... units) {
        return new HoldCoordination(by, 1, List.of(units), TEXT, TEXT);
    }

    private static MultiDeptCoordinationHeld held(OrgCode... units) {
        return new MultiDeptCoordinationHeld(1, List.of(units), TEXT, TEXT, BUREAU.who());
    }
}
