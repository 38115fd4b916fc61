package org.doudi.routing.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doudi.routing.domain.Histories.CASE;
import static org.doudi.routing.domain.Histories.NOW;
import static org.doudi.routing.domain.Histories.PROMISED;
import static org.doudi.routing.domain.Histories.and;
import static org.doudi.routing.domain.Histories.assigned;
import static org.doudi.routing.domain.Histories.completed;
import static org.doudi.routing.domain.Histories.handledBySole;
import static org.doudi.routing.domain.Histories.issued;
import static org.doudi.routing.domain.Histories.led;
import static org.doudi.routing.domain.Histories.opened;
import static org.doudi.routing.domain.Histories.part;
import static org.doudi.routing.domain.Histories.received;
import static org.doudi.routing.domain.Histories.reviewed;
import static org.doudi.routing.domain.Histories.sole;
import static org.doudi.routing.domain.People.AT_BDC;
import static org.doudi.routing.domain.People.BDC;
import static org.doudi.routing.domain.People.CLERK;
import static org.doudi.routing.domain.People.LEAD;
import static org.doudi.routing.domain.People.STATIONED;
import static org.doudi.routing.domain.People.SWJ;
import static org.doudi.routing.domain.People.ZRZY;

import java.time.Instant;
import java.util.List;
import org.doudi.events.HandlingClass;
import org.doudi.events.ReviewOutcome;
import org.doudi.events.RoutingEvent;
import org.doudi.events.RoutingEvent.ReportedToWorkingGroup;
import org.doudi.events.RoutingEvent.ReviewCause;
import org.doudi.events.RoutingEvent.ReviewOpened;
import org.doudi.events.RoutingEvent.ReworkOpened;
import org.doudi.events.RoutingEvent.TransferIssued;
import org.doudi.events.TransferKind;
import org.doudi.events.UnitRole;
import org.doudi.events.policy.ParameterKey;
import org.doudi.routing.domain.IssuingCommand.IssueAssignment;
import org.doudi.routing.domain.IssuingCommand.IssueTransfers;
import org.doudi.routing.domain.IssuingCommand.OpenRework;
import org.doudi.routing.domain.ReportingCommand.ReportToWorkingGroup;
import org.doudi.testkit.DeciderSpec;
import org.junit.jupiter.api.Test;

/// 派发转办单、交办单、重办单 — 三.4, 三.5, 五(三).
class IssuingTest {
    private final DeciderSpec<RoutingCommand, RoutingState, RoutingEvent> spec = DeciderSpec.of(new RoutingDecider());

    @Test
    void theWindowIssuesToTheSoleUnit() {
        spec.given(reviewed(ReviewOutcome.DOABLE, sole(BDC)))
                .when(issue(CLERK))
                .then(issued(BDC, UnitRole.SOLE, 1, true));
    }

    @Test
    void everyUnitOfTheRoundGetsItsOrderAndTheLastOneSaysSo() {
        spec.given(reviewed(ReviewOutcome.DOABLE, led(ZRZY, BDC, SWJ)))
                .when(issue(CLERK))
                .then(
                        issued(ZRZY, UnitRole.LEAD, 1, false),
                        issued(BDC, UnitRole.CO, 1, false),
                        issued(SWJ, UnitRole.CO, 1, true));
    }

    @Test
    void onlyTheWindowIssues() {
        spec.given(reviewed(ReviewOutcome.DOABLE, sole(BDC))).when(issue(LEAD)).thenRefused("transfer.window-only");
        spec.given(reviewed(ReviewOutcome.DOABLE, sole(BDC)))
                .when(issue(AT_BDC))
                .thenRefused("transfer.window-only");
    }

    @Test
    void aRoundIsIssuedOnce() {
        spec.given(and(reviewed(ReviewOutcome.DOABLE, sole(BDC)), issued(BDC, UnitRole.SOLE, 1, true)))
                .when(issue(CLERK))
                .thenRefused("transfer.already-issued");
    }

    @Test
    void onlyADoableItemIsIssued() {
        spec.given(reviewed(ReviewOutcome.CANNOT_BY_POLICY, sole(BDC)))
                .when(issue(CLERK))
                .thenRefused("transfer.not-doable");
        spec.given(handledBySole()).when(issue(CLERK)).thenRefused("transfer.not-doable");
        spec.given(opened()).when(issue(CLERK)).thenRefused("item.unknown");
        spec.given().when(issue(CLERK)).thenRefused("case.unknown");
    }

    @Test
    void theNumberCountsTheYearOfTheBusinessZone() {
        TransferSeries newYearInShanghai =
                TransferSeries.of(TransferKind.TRANSFER, "150626", Instant.parse("2025-12-31T16:00:00Z"));
        assertThat(newYearInShanghai.template().value()).isEqualTo("乌转〔2026〕%04d号");
        assertThat(newYearInShanghai.name()).isEqualTo("TRANSFER/150626/2026");
    }

    @Test
    void theDutyChiefsOrderBecomesAnAssignmentWithItsPromise() {
        spec.given().when(assignment()).then(assigned(BDC));
    }

    @Test
    void anOrderToNobodyIsNotIssuedAndTheCentreConvenes() {
        spec.given()
                .when(new IssueAssignment(
                        CASE,
                        "150626",
                        People.NOWHERE,
                        PROMISED,
                        Histories.sealed("今天办结"),
                        People.CHIEF.who(),
                        STATIONED,
                        NOW))
                .then(new ReviewOpened(ReviewCause.ORDER_REFUSED, List.of(), List.of()));
    }

    @Test
    void anOrderInTheHallDeliveredTwiceIsOneAndAReviewOvertakesIt() {
        spec.given(assigned(BDC)).when(assignment()).thenNothing();
        spec.given(opened()).when(assignment()).thenNothing();
    }

    @Test
    void aDissatisfiedReporterOpensTheNextRound() {
        spec.given(handledBySole()).when(new OpenRework(1, 1, 2)).then(rework(2));
        spec.given(and(handledBySole(), rework(2))).when(issue(CLERK)).then(issued(BDC, UnitRole.SOLE, 2, true));
    }

    @Test
    void anAssignmentThatDisappointsIsReworkedToo() {
        spec.given(
                        assigned(BDC),
                        received(assigned(BDC)),
                        part(assigned(BDC)),
                        completed(1, TransferKind.ASSIGNMENT, BDC, BDC))
                .when(new OpenRework(1, 1, 2))
                .then(rework(2));
    }

    @Test
    void aReworkDeliveredTwiceOpensOneRound() {
        spec.given(and(handledBySole(), rework(2)))
                .when(new OpenRework(1, 1, 2))
                .thenNothing();
        spec.given(and(handledBySole(), rework(2), issued(BDC, UnitRole.SOLE, 2, true)))
                .when(new OpenRework(1, 1, 2))
                .thenNothing();
        spec.given().when(new OpenRework(1, 1, 2)).thenNothing();
        spec.given(reviewed(ReviewOutcome.DOABLE, sole(BDC)))
                .when(new OpenRework(1, 1, 2))
                .thenNothing();
        spec.given(handledBySole()).when(new OpenRework(9, 1, 2)).thenNothing();
    }

    @Test
    void afterTheThirdDissatisfactionTheWorkingGroupComesFirst() {
        RoutingEvent[] thirdTime = and(handledInRound(3), rework(4));
        spec.given(thirdTime).when(issue(CLERK)).thenRefused("rework.working-group-first");
        spec.given(thirdTime)
                .when(new ReportToWorkingGroup(LEAD, 1, List.of(Histories.sealed("台账"))))
                .then(new ReportedToWorkingGroup(1, List.of(Histories.sealed("台账")), LEAD.who()));
    }

    @Test
    void whichRoundIsTheLastOfTheUnitsIsThePolicys() {
        DeciderSpec<RoutingCommand, RoutingState, RoutingEvent> sooner =
                DeciderSpec.of(new RoutingDecider().under(People.policy(ParameterKey.REWORK_WORKING_GROUP, "2")));
        DeciderSpec<RoutingCommand, RoutingState, RoutingEvent> later =
                DeciderSpec.of(new RoutingDecider().under(People.policy(ParameterKey.REWORK_WORKING_GROUP, "4")));
        RoutingEvent[] secondTime = and(handledInRound(2), rework(3));
        spec.given(secondTime)
                .when(issue(CLERK))
                .thenEvents(events -> assertThat(events).hasSize(1));
        sooner.given(secondTime).when(issue(CLERK)).thenRefused("rework.working-group-first");
        sooner.given(secondTime)
                .when(new ReportingCommand.ReportToWorkingGroup(People.LEAD, 1, List.of()))
                .thenEvents(events -> assertThat(events).hasSize(1));
        later.given(and(handledInRound(3), rework(4)))
                .when(issue(CLERK))
                .thenEvents(events -> assertThat(events).hasSize(1));
    }

    static IssueTransfers issue(Staff by) {
        return issue(by, 1);
    }

    static IssueTransfers issue(Staff by, int itemNo) {
        return new IssueTransfers(by, CASE, "150626", itemNo, Histories.sealed("请依法办理"), NOW);
    }

    private static IssueAssignment assignment() {
        return new IssueAssignment(
                CASE, "150626", BDC, PROMISED, Histories.sealed("今天办结"), People.CHIEF.who(), STATIONED, NOW);
    }

    private static ReworkOpened rework(int round) {
        return new ReworkOpened(1, round, sole(BDC), HandlingClass.SINGLE);
    }

    private static RoutingEvent[] handledInRound(int rounds) {
        RoutingEvent[] history = handledBySole();
        for (int round = 2; round <= rounds; round++) {
            TransferIssued order = issued(BDC, UnitRole.SOLE, round, true);
            history = and(
                    history,
                    rework(round),
                    order,
                    received(order),
                    part(order),
                    completed(round, TransferKind.REWORK, BDC, BDC));
        }
        return history;
    }
}
