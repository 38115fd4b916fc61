package org.doudi.routing.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doudi.routing.domain.Histories.NOW;
import static org.doudi.routing.domain.Histories.and;
import static org.doudi.routing.domain.Histories.basis;
import static org.doudi.routing.domain.Histories.issued;
import static org.doudi.routing.domain.Histories.led;
import static org.doudi.routing.domain.Histories.reviewed;
import static org.doudi.routing.domain.Histories.sole;
import static org.doudi.routing.domain.People.AT_BDC;
import static org.doudi.routing.domain.People.AT_SWJ;
import static org.doudi.routing.domain.People.AT_ZRZY;
import static org.doudi.routing.domain.People.BDC;
import static org.doudi.routing.domain.People.CLERK;
import static org.doudi.routing.domain.People.GROUP;
import static org.doudi.routing.domain.People.LEAD;
import static org.doudi.routing.domain.People.NOWHERE;
import static org.doudi.routing.domain.People.STATIONED;
import static org.doudi.routing.domain.People.ZRZY;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.doudi.events.CaseState;
import org.doudi.events.ContactMethod;
import org.doudi.events.HandlingClass;
import org.doudi.events.OrgCode;
import org.doudi.events.ReviewOutcome;
import org.doudi.events.RoutingEvent;
import org.doudi.events.RoutingEvent.ReportedToSuperior;
import org.doudi.events.RoutingEvent.ReportedToWorkingGroup;
import org.doudi.events.RoutingEvent.SuperiorOverdue;
import org.doudi.events.RoutingEvent.SuperiorReplied;
import org.doudi.events.RoutingEvent.SuperiorSilent;
import org.doudi.events.RoutingEvent.UnitAssignment;
import org.doudi.events.RoutingEvent.WorkingGroupDecided;
import org.doudi.events.StaffId;
import org.doudi.events.SuperiorOutcome;
import org.doudi.events.UnitRole;
import org.doudi.events.WorkingGroupOutcome;
import org.doudi.routing.domain.AnsweringCommand.SubmitBasis;
import org.doudi.routing.domain.IssuingCommand.IssueTransfers;
import org.doudi.routing.domain.ReportingCommand.DecideAsWorkingGroup;
import org.doudi.routing.domain.ReportingCommand.RecordSuperiorReply;
import org.doudi.routing.domain.ReportingCommand.ReportToSuperior;
import org.doudi.routing.domain.ReportingCommand.ReportToWorkingGroup;
import org.doudi.routing.domain.ReportingCommand.SuperiorKeptSilent;
import org.doudi.routing.domain.ReportingCommand.TellOfSilence;
import org.doudi.testkit.DeciderSpec;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// 报请工作组、上报上级 — 三.3.
class ReportingTest {
    private static final RoutingEvent[] UNRESOLVED = reviewed(ReviewOutcome.UNRESOLVED, List.of());
    private static final RoutingEvent[] WITH_GROUP = and(UNRESOLVED, toGroup());
    private static final RoutingEvent[] BEYOND = reviewed(ReviewOutcome.BEYOND_AUTHORITY, led(ZRZY, BDC));
    private static final RoutingEvent[] REPORTED_UP = and(BEYOND, up(ZRZY, AT_ZRZY));

    private static final SuperiorSilent SILENT =
            new SuperiorSilent(1, led(ZRZY, BDC), Histories.sealed("文号和询问对象"), ContactMethod.PHONE, NOW, LEAD.who());

    private final DeciderSpec<RoutingCommand, RoutingState, RoutingEvent> spec = DeciderSpec.of(new RoutingDecider());

    @Test
    void theCentreReportsWhatItsMeetingCouldNotSolve() {
        spec.given(UNRESOLVED).when(reportToGroup(LEAD)).then(toGroup());
    }

    @Test
    void onlyTheCentreReportsAndOnlyTheUnresolvedAndOnce() {
        spec.given(UNRESOLVED).when(reportToGroup(CLERK)).thenRefused("working-group.centre-only");
        spec.given(BEYOND).when(reportToGroup(LEAD)).thenRefused("working-group.not-unresolved");
        spec.given(WITH_GROUP).when(reportToGroup(LEAD)).thenRefused("working-group.not-unresolved");
    }

    @Test
    void theGroupMakesItDoable() {
        WorkingGroupDecided decided = decided(WorkingGroupOutcome.DOABLE, sole(BDC), HandlingClass.SINGLE);
        spec.given(WITH_GROUP)
                .when(decide(GROUP, WorkingGroupOutcome.DOABLE, sole(BDC), HandlingClass.SINGLE))
                .then(decided);
        spec.given(and(WITH_GROUP, decided))
                .when(new IssueTransfers(CLERK, Histories.CASE, "150626", 1, Histories.sealed("请依法办理"), Histories.NOW))
                .then(issued(BDC, UnitRole.SOLE, 1, true));
    }

    @Test
    void theGroupFindsThatItCannotBeDone() {
        WorkingGroupDecided decided = decided(WorkingGroupOutcome.CANNOT_BY_POLICY, sole(BDC), null);
        spec.given(WITH_GROUP)
                .when(decide(GROUP, WorkingGroupOutcome.CANNOT_BY_POLICY, sole(BDC), null))
                .then(decided);
        spec.given(and(WITH_GROUP, decided)).when(submitBasis()).then(basis(BDC, true));
    }

    @Test
    void theGroupSendsItUp() {
        WorkingGroupDecided decided = decided(WorkingGroupOutcome.BEYOND_AUTHORITY, sole(ZRZY), null);
        spec.given(WITH_GROUP)
                .when(decide(GROUP, WorkingGroupOutcome.BEYOND_AUTHORITY, sole(ZRZY), null))
                .then(decided);
        spec.given(and(WITH_GROUP, decided)).when(reportUp(AT_ZRZY)).then(up(ZRZY, AT_ZRZY));
    }

    @Test
    void whatEvenTheGroupCannotSolveIsSettledHere() {
        WorkingGroupDecided decided = decided(WorkingGroupOutcome.STILL_UNRESOLVED, List.of(), null);
        spec.given(WITH_GROUP)
                .when(decide(GROUP, WorkingGroupOutcome.STILL_UNRESOLVED, List.of(), null))
                .then(decided);
        spec.given(and(WITH_GROUP, decided))
                .when(decide(GROUP, WorkingGroupOutcome.DOABLE, sole(BDC), HandlingClass.SINGLE))
                .thenRefused("working-group.not-reported");
    }

    @Test
    void onlyTheGroupDecidesAndNamesUnitsAndMeasures() {
        spec.given(WITH_GROUP)
                .when(decide(LEAD, WorkingGroupOutcome.STILL_UNRESOLVED, List.of(), null))
                .thenRefused("working-group.members-only");
        spec.given(UNRESOLVED)
                .when(decide(GROUP, WorkingGroupOutcome.STILL_UNRESOLVED, List.of(), null))
                .thenRefused("working-group.not-reported");
        spec.given(WITH_GROUP)
                .when(decide(GROUP, WorkingGroupOutcome.DOABLE, List.of(), null))
                .thenRefused("units.missing");
        spec.given(WITH_GROUP)
                .when(decide(GROUP, WorkingGroupOutcome.DOABLE, sole(BDC), null))
                .thenRefused("units.handling-class");
        spec.given(WITH_GROUP)
                .when(decide(GROUP, WorkingGroupOutcome.CANNOT_BY_POLICY, sole(NOWHERE), null))
                .thenRefused("unit.unknown");
        spec.given(WITH_GROUP)
                .when(new DecideAsWorkingGroup(
                        GROUP,
                        1,
                        WorkingGroupOutcome.STILL_UNRESOLVED,
                        Optional.empty(),
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        STATIONED))
                .thenRefused("working-group.measures-missing");
    }

    @Test
    void eachResponsibleUnitReportsUpOnce() {
        spec.given(BEYOND).when(reportUp(AT_ZRZY)).then(up(ZRZY, AT_ZRZY));
        spec.given(REPORTED_UP).when(reportUp(AT_BDC)).then(up(BDC, AT_BDC));
        spec.given(REPORTED_UP).when(reportUp(AT_ZRZY)).thenRefused("superior.already-reported");
    }

    @Test
    void onlyAResponsibleUnitReportsUpAndOnlyWhatIsBeyond() {
        spec.given(BEYOND).when(reportUp(AT_SWJ)).thenRefused("superior.not-yours");
        spec.given(BEYOND).when(reportUp(CLERK)).thenRefused("superior.not-yours");
        spec.given(reviewed(ReviewOutcome.DOABLE, sole(ZRZY)))
                .when(reportUp(AT_ZRZY))
                .thenRefused("superior.not-beyond");
    }

    /// 三.3, 事事有回应: whom an authority above leaves waiting is told where the matter lies.
    @Test
    void whereNobodyAboveAnswersTheCentreTellsTheReporter() {
        SuperiorOverdue overdue = new SuperiorOverdue(1, NOW);
        spec.given(REPORTED_UP).when(new SuperiorKeptSilent(1, NOW)).then(overdue);
        spec.given(and(REPORTED_UP, overdue))
                .when(new SuperiorKeptSilent(1, NOW))
                .thenNothing();
        spec.given(BEYOND).when(new SuperiorKeptSilent(1, NOW)).thenNothing();
        spec.given().when(new SuperiorKeptSilent(1, NOW)).thenNothing();

        spec.given(and(REPORTED_UP, overdue)).when(silence(LEAD, NOW)).then(SILENT);
        spec.given(REPORTED_UP).when(silence(LEAD, NOW)).thenRefused("superior.not-overdue");
        spec.given(and(REPORTED_UP, overdue)).when(silence(CLERK, NOW)).thenRefused("superior.centre-only");
        spec.given(and(REPORTED_UP, overdue))
                .when(silence(LEAD, NOW.plusSeconds(1)))
                .thenRefused("superior.told-in-future");
        spec.given(and(REPORTED_UP, overdue, SILENT)).when(silence(LEAD, NOW)).thenRefused("superior.not-overdue");
        assertThat(Standing.of((InRouting) SightTest.folded(and(REPORTED_UP, overdue, SILENT))))
                .contains(CaseState.FOLLOW_UP);
    }

    @Test
    void anAnswerThatComesLateIsAnAnswer() {
        RoutingEvent[] overdue = and(REPORTED_UP, new SuperiorOverdue(1, NOW));
        spec.given(overdue)
                .when(reply(AT_ZRZY, SuperiorOutcome.DONE))
                .then(replied(SuperiorOutcome.DONE, Optional.empty()));
        spec.given(and(overdue, up(BDC, AT_BDC))).when(silence(LEAD, NOW)).then(SILENT);
    }

    @Test
    void theUnitThatReportedRecordsTheReply() {
        spec.given(REPORTED_UP)
                .when(reply(AT_ZRZY, SuperiorOutcome.DOABLE))
                .then(replied(SuperiorOutcome.DOABLE, Optional.of(HandlingClass.MULTI)));
        spec.given(REPORTED_UP)
                .when(reply(AT_ZRZY, SuperiorOutcome.DONE))
                .then(replied(SuperiorOutcome.DONE, Optional.empty()));
        spec.given(REPORTED_UP).when(reply(AT_BDC, SuperiorOutcome.DONE)).thenRefused("superior.not-reported");
        spec.given(REPORTED_UP).when(reply(AT_SWJ, SuperiorOutcome.DONE)).thenRefused("superior.not-yours");
        spec.given(BEYOND).when(reply(AT_ZRZY, SuperiorOutcome.DONE)).thenRefused("superior.not-reported");
    }

    @Test
    void theReplyMovesTheItem() {
        spec.given(and(REPORTED_UP, replied(SuperiorOutcome.DOABLE, Optional.of(HandlingClass.MULTI))))
                .when(new IssueTransfers(CLERK, Histories.CASE, "150626", 1, Histories.sealed("请依法办理"), Histories.NOW))
                .then(issued(ZRZY, UnitRole.LEAD, 1, false), issued(BDC, UnitRole.CO, 1, true));
        spec.given(and(REPORTED_UP, replied(SuperiorOutcome.CANNOT_BY_POLICY, Optional.empty())))
                .when(submitBasis())
                .then(basis(BDC, false));
        spec.given(and(REPORTED_UP, replied(SuperiorOutcome.DONE, Optional.empty())))
                .when(reply(AT_ZRZY, SuperiorOutcome.DONE))
                .thenRefused("superior.not-beyond");
    }

    private static ReportToWorkingGroup reportToGroup(Staff by) {
        return new ReportToWorkingGroup(by, 1, List.of(Histories.sealed("研判记录")));
    }

    private static ReportedToWorkingGroup toGroup() {
        return new ReportedToWorkingGroup(1, List.of(Histories.sealed("研判记录")), LEAD.who());
    }

    private static DecideAsWorkingGroup decide(
            Staff by, WorkingGroupOutcome outcome, List<UnitAssignment> units, @Nullable HandlingClass handlingClass) {
        return new DecideAsWorkingGroup(
                by,
                1,
                outcome,
                Optional.of(Histories.sealed("专题研究")),
                units,
                Optional.ofNullable(handlingClass),
                Optional.empty(),
                STATIONED);
    }

    private static WorkingGroupDecided decided(
            WorkingGroupOutcome outcome, List<UnitAssignment> units, @Nullable HandlingClass handlingClass) {
        return new WorkingGroupDecided(
                1, outcome, Histories.sealed("专题研究"), units, Optional.ofNullable(handlingClass), Optional.empty());
    }

    private static ReportToSuperior reportUp(Staff by) {
        return new ReportToSuperior(by, 1, "自治区林业和草原局", "乌自然资发〔2026〕3号");
    }

    private static ReportedToSuperior up(OrgCode unit, Staff by) {
        return new ReportedToSuperior(1, unit, "自治区林业和草原局", "乌自然资发〔2026〕3号", by.who());
    }

    private static TellOfSilence silence(Staff by, Instant toldAt) {
        return new TellOfSilence(by, 1, Histories.sealed("文号和询问对象"), ContactMethod.PHONE, toldAt, NOW);
    }

    private static RecordSuperiorReply reply(Staff by, SuperiorOutcome outcome) {
        return new RecordSuperiorReply(by, 1, outcome, Histories.sealed("同意办理"));
    }

    private static SuperiorReplied replied(SuperiorOutcome outcome, Optional<HandlingClass> handlingClass) {
        return new SuperiorReplied(1, outcome, Histories.sealed("同意办理"), led(ZRZY, BDC), handlingClass);
    }

    private static SubmitBasis submitBasis() {
        return new SubmitBasis(
                AT_BDC,
                1,
                List.of(Histories.LAW),
                Optional.of(Histories.sealed("缺少发票，法律不允许")),
                "乌不登〔2026〕1号",
                new StaffId("head-bdc"),
                NOW);
    }
}
