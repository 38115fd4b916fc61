package org.doudi.routing.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doudi.routing.domain.Histories.and;
import static org.doudi.routing.domain.Histories.concluded;
import static org.doudi.routing.domain.Histories.id;
import static org.doudi.routing.domain.Histories.issued;
import static org.doudi.routing.domain.Histories.item;
import static org.doudi.routing.domain.Histories.led;
import static org.doudi.routing.domain.Histories.opened;
import static org.doudi.routing.domain.Histories.reviewed;
import static org.doudi.routing.domain.Histories.sole;
import static org.doudi.routing.domain.People.AT_BDC;
import static org.doudi.routing.domain.People.AT_SWJ;
import static org.doudi.routing.domain.People.AT_ZRZY;
import static org.doudi.routing.domain.People.AUDITOR;
import static org.doudi.routing.domain.People.BDC;
import static org.doudi.routing.domain.People.BUREAU;
import static org.doudi.routing.domain.People.CHIEF;
import static org.doudi.routing.domain.People.CLERK;
import static org.doudi.routing.domain.People.GROUP;
import static org.doudi.routing.domain.People.LEAD;
import static org.doudi.routing.domain.People.SWJ;
import static org.doudi.routing.domain.People.ZRZY;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.doudi.events.AttendeeKind;
import org.doudi.events.ReviewOutcome;
import org.doudi.events.RoutingEvent;
import org.doudi.events.RoutingEvent.Invitee;
import org.doudi.events.RoutingEvent.ReportedToWorkingGroup;
import org.doudi.events.RoutingEvent.ReviewScheduled;
import org.doudi.events.RoutingEvent.WrittenBasisSubmitted;
import org.doudi.events.StaffId;
import org.doudi.events.UnitRole;
import org.junit.jupiter.api.Test;

/// 谁看得到什么 — 三.4, 五(二).
class SightTest {
    private static final RoutingEvent[] TWO_ITEMS = Histories.history(
            opened(),
            concluded(
                    item(1, ReviewOutcome.DOABLE, led(ZRZY, SWJ)), item(2, ReviewOutcome.CANNOT_BY_POLICY, sole(BDC))),
            issued(ZRZY, UnitRole.LEAD, 1, false),
            issued(SWJ, UnitRole.CO, 1, true));

    @Test
    void theWindowTheCentreAndTheAuditorSeeTheWhole() {
        RoutingState state = folded(TWO_ITEMS);
        assertThat(List.of(CLERK, CHIEF, LEAD, AUDITOR))
                .allSatisfy(by -> assertThat(Sight.of(state, by)).contains((InRouting) state));
    }

    @Test
    void aDepartmentSeesItsItemsAndItsOwnOrder() {
        assertThat(Sight.of(folded(TWO_ITEMS), AT_SWJ)).hasValueSatisfying(seen -> {
            assertThat(seen.items()).containsOnlyKeys(1);
            assertThat(seen.orders()).containsOnlyKeys(id(SWJ));
            assertThat(seen.conclusion().orElseThrow().items()).hasSize(1);
        });
        assertThat(Sight.of(folded(TWO_ITEMS), AT_BDC)).hasValueSatisfying(seen -> {
            assertThat(seen.items()).containsOnlyKeys(2);
            assertThat(seen.orders()).isEmpty();
        });
    }

    @Test
    void aDepartmentDoesNotLearnOfAnothersOrder() {
        RoutingState state = folded(TWO_ITEMS);
        assertThat(Sight.ofOrder(state, id(ZRZY), AT_ZRZY)).isPresent();
        assertThat(Sight.ofOrder(state, id(ZRZY), AT_SWJ)).isEmpty();
        assertThat(Sight.ofOrder(state, id(ZRZY), AT_BDC)).isEmpty();
    }

    @Test
    void aDepartmentWithoutOrderOrDutyDoesNotKnowOfTheCase() {
        assertThat(Sight.of(folded(reviewed(ReviewOutcome.DOABLE, sole(BDC))), AT_SWJ))
                .isEmpty();
        assertThat(Sight.of(folded(opened()), AT_BDC)).isEmpty();
        assertThat(Sight.of(new RoutingState.NotRouted(Recused.NOBODY), CLERK)).isEmpty();
    }

    @Test
    void whoIsInvitedSeesTheReview() {
        RoutingState state = folded(
                opened(),
                new ReviewScheduled(
                        Histories.id(BDC),
                        Histories.PROMISED,
                        "二楼会议室",
                        LEAD.who(),
                        List.of(new Invitee(BDC, AttendeeKind.BACKBONE, new StaffId("expert-bdc"))),
                        Optional.empty(),
                        List.of()));
        assertThat(Sight.of(state, AT_BDC))
                .hasValueSatisfying(seen -> assertThat(seen.review().isOpen()).isTrue());
        assertThat(Sight.of(state, AT_SWJ)).isEmpty();
    }

    @Test
    void theBureauSeesWhatSeveralDepartmentsHandle() {
        assertThat(Sight.of(folded(TWO_ITEMS), BUREAU)).isPresent();
        assertThat(Sight.of(folded(reviewed(ReviewOutcome.DOABLE, sole(BDC))), BUREAU))
                .isEmpty();
    }

    @Test
    void theBureauDoesNotSeeWhatIsNobodysYet() {
        assertThat(Sight.of(folded(reviewed(ReviewOutcome.UNRESOLVED, List.of())), BUREAU))
                .isEmpty();
    }

    @Test
    void aBasisIsReadByTheWindowTheCentreTheAuditorAndItsOwnUnit() {
        WrittenBasisSubmitted ofBdc = Histories.basis(BDC, false);
        WrittenBasisSubmitted ofSwj = Histories.basis(SWJ, true);
        RoutingState state = folded(and(reviewed(ReviewOutcome.CANNOT_BY_POLICY, led(BDC, SWJ)), ofBdc, ofSwj));
        Item item = Objects.requireNonNull(((InRouting) state).items().get(1));

        assertThat(List.of(CLERK, CHIEF, LEAD, AUDITOR))
                .allSatisfy(by -> assertThat(Sight.basesOf(item, by)).containsExactly(ofBdc, ofSwj));
        assertThat(Sight.basesOf(item, AT_SWJ)).containsExactly(ofSwj);
        assertThat(Sight.basesOf(item, BUREAU)).isEmpty();
        assertThat(Sight.basesOf(item, GROUP)).isEmpty();
    }

    @Test
    void theWorkingGroupSeesWhatWasReportedToIt() {
        RoutingEvent[] unresolved = reviewed(ReviewOutcome.UNRESOLVED, List.of());
        assertThat(Sight.of(folded(unresolved), GROUP)).isEmpty();
        assertThat(Sight.of(folded(and(unresolved, new ReportedToWorkingGroup(1, List.of(), LEAD.who()))), GROUP))
                .isPresent();
    }

    static RoutingState folded(RoutingEvent... events) {
        RoutingDecider decider = new RoutingDecider();
        RoutingState state = decider.initial();
        for (RoutingEvent event : events) {
            state = decider.evolve(state, event);
        }
        return state;
    }
}
