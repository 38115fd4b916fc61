package org.doudi.deadline.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doudi.deadline.application.Counting.at;
import static org.doudi.deadline.application.Facts.BDC;
import static org.doudi.deadline.application.Facts.SWJ;
import static org.doudi.deadline.application.Facts.WINDOW;
import static org.doudi.deadline.application.Facts.ZJJ;
import static org.doudi.deadline.application.Facts.ZRZY;
import static org.doudi.deadline.application.Facts.arrived;
import static org.doudi.deadline.application.Facts.basis;
import static org.doudi.deadline.application.Facts.basisReturned;
import static org.doudi.deadline.application.Facts.called;
import static org.doudi.deadline.application.Facts.closed;
import static org.doudi.deadline.application.Facts.completed;
import static org.doudi.deadline.application.Facts.concluded;
import static org.doudi.deadline.application.Facts.fromAbove;
import static org.doudi.deadline.application.Facts.informed;
import static org.doudi.deadline.application.Facts.invited;
import static org.doudi.deadline.application.Facts.issued;
import static org.doudi.deadline.application.Facts.item;
import static org.doudi.deadline.application.Facts.part;
import static org.doudi.deadline.application.Facts.registered;
import static org.doudi.deadline.application.Facts.reportedUp;
import static org.doudi.deadline.application.Facts.rework;
import static org.doudi.deadline.application.Facts.signed;
import static org.doudi.deadline.application.Facts.timedOut;
import static org.doudi.deadline.application.Facts.toGroup;

import java.util.List;
import org.doudi.deadline.domain.clock.Clock;
import org.doudi.deadline.domain.clock.Clock.Standing;
import org.doudi.events.ClockKind;
import org.doudi.events.ConsultationMode;
import org.doudi.events.DeadlineEvent.ClockResumed;
import org.doudi.events.DeadlineEvent.ClockScope;
import org.doudi.events.DeadlineEvent.ClockStarted;
import org.doudi.events.DeadlineEvent.ClockedParty;
import org.doudi.events.DeadlineEvent.DeadlineBreached;
import org.doudi.events.DeadlineEvent.PartyRole;
import org.doudi.events.DeadlineEvent.UnitPartNoted;
import org.doudi.events.InformPurpose;
import org.doudi.events.ReviewOutcome;
import org.doudi.events.UnitRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/// 计时表 — §4.2: which fact moves which clock, and no other; and who is charged.
class ClockTableTest {
    private static final ClockScope ITEM_1 = ClockScope.item(1);
    private static final ClockScope ITEM_2 = ClockScope.item(2);

    private final Story story = new Story();

    @Test
    void tellingHowItStandsRenewsTheTermOfEveryItemAboveAndEachKeepsItsOwn() {
        story.at("2025-03-10T10:00", reportedUp(1, BDC))
                .at("2025-03-10T10:00", reportedUp(2, SWJ))
                .at("2025-03-12T09:00", informed(InformPurpose.SUPERIOR));

        List<Clock> running = running(ClockKind.UP_PROGRESS);
        assertThat(running.stream().map(Clock::scope)).containsExactly(ITEM_1, ITEM_2);
        assertThat(running.stream().map(Clock::dueAt)).containsOnly(at("2025-03-26T17:30"));
        assertThat(story.all(ClockStarted.class).stream().map(ClockStarted::clockId))
                .doesNotHaveDuplicates();

        story.at("2025-03-13T09:00", fromAbove(1));
        assertThat(running(ClockKind.UP_PROGRESS).stream().map(Clock::scope)).containsExactly(ITEM_2);
    }

    @Test
    void aBreachedBasisThatIsReturnedCannotBeBreachedAgain() {
        story.at("2025-03-10T10:00", concluded(item(1, ReviewOutcome.CANNOT_BY_POLICY, BDC)))
                .looked("2025-03-11T17:31")
                .at("2025-03-12T09:00", basis(1, BDC))
                .at("2025-03-12T10:00", basisReturned(1, BDC));
        story.expect(ClockKind.BASIS, Standing.BREACHED, "2025-03-11T17:30");
        assertThat(story.all(ClockResumed.class))
                .singleElement()
                .satisfies(resumed -> assertThat(resumed.breached()).isTrue());

        story.looked("2025-03-12T11:00").at("2025-03-12T14:00", basis(1, BDC));
        story.only(DeadlineBreached.class);
        story.expect(ClockKind.BASIS, Standing.STOPPED_LATE, "2025-03-11T17:30");
    }

    @Test
    void aReturnedBasisRunsOnAsIfItHadNeverStopped() {
        story.at("2025-03-10T10:00", concluded(item(1, ReviewOutcome.CANNOT_BY_POLICY, BDC)))
                .at("2025-03-11T09:00", basis(1, BDC))
                .at("2025-03-12T10:00", basisReturned(1, BDC))
                .looked("2025-03-12T10:01");

        assertThat(story.all(ClockResumed.class))
                .singleElement()
                .satisfies(resumed -> assertThat(resumed.breached()).isFalse());
        assertThat(story.only(DeadlineBreached.class).dueAt()).isEqualTo(at("2025-03-11T17:30"));
    }

    /// each unit whose part is open.
    @Test
    void aPartThatWasDoneBeforeTheLeadSignedIsNotCharged() {
        story.at("2025-09-29T08:50", issued(1, ZRZY, UnitRole.LEAD, false))
                .at("2025-09-29T08:50", issued(1, ZJJ, UnitRole.CO, false))
                .at("2025-09-29T08:50", issued(1, SWJ, UnitRole.CO, true))
                .at("2025-09-29T09:00", signed(SWJ, UnitRole.CO))
                .at("2025-09-29T10:00", part(SWJ))
                .at("2025-09-29T10:00", part(SWJ))
                .at("2025-09-29T16:00", signed(ZRZY, UnitRole.LEAD));

        story.only(UnitPartNoted.class);
        assertThat(story.clock(ClockKind.HANDLE).parties())
                .containsExactly(new ClockedParty(ZRZY, PartyRole.LEAD_UNIT), new ClockedParty(ZJJ, PartyRole.UNIT));
    }

    /// plus the lead if only the consolidated result is missing.
    @Test
    void theLeadIsChargedWhereOnlyTheWholeIsMissing() {
        story.at("2025-09-29T08:50", issued(1, ZRZY, UnitRole.LEAD, false))
                .at("2025-09-29T08:50", issued(1, SWJ, UnitRole.CO, true))
                .at("2025-09-29T09:00", signed(ZRZY, UnitRole.LEAD))
                .at("2025-09-29T09:30", signed(SWJ, UnitRole.CO))
                .at("2025-09-30T09:00", part(ZRZY));
        assertThat(story.clock(ClockKind.HANDLE).parties()).containsExactly(new ClockedParty(SWJ, PartyRole.UNIT));

        story.at("2025-09-30T10:00", part(SWJ)).looked("2025-10-13T17:31");
        assertThat(story.all(DeadlineBreached.class).getLast().clockedParties())
                .containsExactly(new ClockedParty(ZRZY, PartyRole.LEAD_UNIT));
    }

    @Test
    void aReturnedBasisLeavesTheOtherItemsReplyAlone() {
        story.at(
                        "2025-03-10T10:00",
                        concluded(
                                item(1, ReviewOutcome.CANNOT_BY_POLICY, BDC),
                                item(2, ReviewOutcome.CANNOT_BY_POLICY, SWJ)))
                .at("2025-03-10T11:00", basis(1, BDC))
                .at("2025-03-10T11:00", basis(2, SWJ))
                .at("2025-03-10T14:00", basisReturned(2, SWJ));

        assertThat(story.clock(ClockKind.REPLY, ITEM_1).standing()).isEqualTo(Standing.RUNNING);
        assertThat(story.clock(ClockKind.REPLY, ITEM_2).standing()).isEqualTo(Standing.CANCELLED);
        assertThat(story.clock(ClockKind.BASIS, ClockScope.unit(1, BDC)).standing())
                .isEqualTo(Standing.STOPPED);
        assertThat(story.clock(ClockKind.BASIS, ClockScope.unit(2, SWJ)).standing())
                .isEqualTo(Standing.RUNNING);
    }

    @Test
    void aReplyThatWasBreachedStaysSoAndTheNextOneHasALimitOfItsOwn() {
        story.at("2025-03-10T10:00", concluded(item(1, ReviewOutcome.CANNOT_BY_POLICY, BDC)))
                .at("2025-03-10T11:00", basis(1, BDC))
                .looked("2025-03-11T17:31")
                .at("2025-03-12T09:00", basisReturned(1, BDC))
                .at("2025-03-12T11:00", basis(1, BDC));

        assertThat(breachOf(ClockKind.REPLY).dueAt()).isEqualTo(at("2025-03-11T17:30"));
        assertThat(story.clocks(ClockKind.REPLY).stream().map(Clock::standing))
                .containsExactly(Standing.CANCELLED, Standing.RUNNING);
    }

    @Test
    void aSuperiorsAnswerLeavesTheOtherItemsReportAlone() {
        story.at(
                        "2025-03-10T10:00",
                        concluded(
                                item(1, ReviewOutcome.BEYOND_AUTHORITY, BDC, ZJJ),
                                item(2, ReviewOutcome.BEYOND_AUTHORITY, SWJ)))
                .at("2025-03-10T11:00", reportedUp(1, BDC))
                .at("2025-03-10T14:00", fromAbove(1));

        assertThat(story.clock(ClockKind.UP, ClockScope.unit(1, ZJJ)).standing())
                .isEqualTo(Standing.CANCELLED);
        assertThat(story.clock(ClockKind.UP, ClockScope.unit(2, SWJ)).standing())
                .isEqualTo(Standing.RUNNING);
    }

    @Test
    void aReportToTheWorkingGroupLeavesTheOtherItemsReworkAlone() {
        story.at("2025-03-10T10:00", rework(1, 2)).at("2025-03-10T14:00", toGroup(2));

        assertThat(story.clock(ClockKind.REWORK_ISSUE, ITEM_1).standing()).isEqualTo(Standing.RUNNING);
    }

    /// from the third 不满意 on the next act is the centre's.
    @Test
    void theThirdBadRatingIsTheCentresToReport() {
        story.at("2025-03-10T10:00", rework(1, 3));
        assertThat(story.clock(ClockKind.REWORK_ISSUE).parties())
                .containsExactly(new ClockedParty(WINDOW, PartyRole.WINDOW));

        Story third = new Story().at("2025-03-10T10:00", rework(1, 4));
        assertThat(third.clocks(ClockKind.REWORK_ISSUE)).isEmpty();
        third.expect(ClockKind.WG_REPORT, Standing.RUNNING, "2025-03-11T17:30");
        assertThat(third.clock(ClockKind.WG_REPORT).parties())
                .containsExactly(new ClockedParty(WINDOW, PartyRole.CENTRE));

        third.at("2025-03-11T10:00", toGroup(1));
        third.expect(ClockKind.WG_REPORT, Standing.STOPPED, "2025-03-11T17:30");
        third.expect(ClockKind.WG, Standing.RUNNING, "2025-03-18T17:30");
    }

    /// 3.2-5.
    @Test
    void aConsultationThatIsNotEndedIsChargedToWhoWasCalledAndDidNotCome() {
        story.at("2025-03-10T09:15", registered())
                .at("2025-03-10T09:30", called(ConsultationMode.ON_SITE, BDC, SWJ))
                .at("2025-03-10T10:00", arrived(BDC, "2025-03-10T09:55"))
                .looked("2025-03-10T17:31")
                .at("2025-03-10T17:30", timedOut());

        assertThat(breachOf(ClockKind.CONSULT).clockedParties())
                .containsExactly(
                        new ClockedParty(WINDOW, PartyRole.WINDOW),
                        new ClockedParty(WINDOW, PartyRole.DUTY_CHIEF),
                        new ClockedParty(SWJ, PartyRole.CALLED_DEPARTMENT));
        story.expect(ClockKind.CONSULT, Standing.STOPPED_LATE, "2025-03-10T17:30");
        story.expect(ClockKind.RESPONSE, Standing.BREACHED, "2025-03-10T17:30");
    }

    @Test
    void aDepartmentThatComesAfterTheLimitDidNotCome() {
        story.at("2025-03-10T09:15", registered())
                .at("2025-03-10T09:30", called(ConsultationMode.ON_SITE, SWJ))
                .seen("2025-03-10T18:00", "2025-03-10T18:00", arrived(SWJ, "2025-03-10T17:31"))
                .looked("2025-03-10T18:01");

        assertThat(breachOf(ClockKind.CONSULT).clockedParties())
                .contains(new ClockedParty(SWJ, PartyRole.CALLED_DEPARTMENT));
    }

    @Test
    void aConsultationByPhoneCallsNobodyToTheHall() {
        story.at("2025-03-10T09:15", registered()).at("2025-03-10T09:30", called(ConsultationMode.PHONE, SWJ));

        assertThat(story.clock(ClockKind.CONSULT).parties().stream().map(ClockedParty::role))
                .containsExactly(PartyRole.WINDOW, PartyRole.DUTY_CHIEF);
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.INCLUDE,
            names = {"COMPLETION", "WORKING_GROUP", "SUPERIOR"})
    void tellingTheResultIsWhatWasOwed(InformPurpose purpose) {
        story.at("2025-03-10T10:00", completed(1, BDC)).at("2025-03-10T11:00", informed(purpose));

        story.expect(ClockKind.INFORM, Standing.STOPPED, "2025-03-11T17:30");
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"COMPLETION", "WORKING_GROUP", "SUPERIOR"})
    void tellingSomethingElseAnswersTheReporterButTellsNoResult(InformPurpose purpose) {
        story.at("2025-03-10T09:15", registered())
                .at("2025-03-10T10:00", completed(1, BDC))
                .at("2025-03-10T11:00", informed(purpose));

        story.expect(ClockKind.INFORM, Standing.RUNNING, "2025-03-11T17:30");
        story.expect(ClockKind.RESPONSE, Standing.STOPPED, "2025-03-10T17:30");
    }

    /// 事事有回应: a case that is closed does not free anybody of what is still owed to the reporter.
    @Test
    void closingEndsTheWaitsForTheCitizenAndNothingElse() {
        story.at("2025-03-10T10:00", rework(2, 2))
                .at("2025-03-10T10:00", completed(2, BDC))
                .at("2025-03-10T10:30", invited())
                .at("2025-03-10T11:00", closed());

        story.expect(ClockKind.RATE_WAIT, Standing.CANCELLED, "2025-03-17T17:30");
        story.expect(ClockKind.FOLLOWUP, Standing.CANCELLED, "2025-03-13T17:30");
        story.expect(ClockKind.INFORM, Standing.RUNNING, "2025-03-11T17:30");
        story.expect(ClockKind.REWORK_ISSUE, Standing.RUNNING, "2025-03-11T17:30");
    }

    private List<Clock> running(ClockKind kind) {
        return story.clocks(kind).stream().filter(Clock::isRunning).toList();
    }

    private DeadlineBreached breachOf(ClockKind kind) {
        return story.all(DeadlineBreached.class).stream()
                .filter(breach -> breach.kind() == kind)
                .findFirst()
                .orElseThrow();
    }
}
