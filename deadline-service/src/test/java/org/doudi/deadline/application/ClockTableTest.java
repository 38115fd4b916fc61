package org.doudi.deadline.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doudi.deadline.application.Counting.at;
import static org.doudi.deadline.application.Facts.BDC;
import static org.doudi.deadline.application.Facts.SWJ;
import static org.doudi.deadline.application.Facts.WINDOW;
import static org.doudi.deadline.application.Facts.ZJJ;
import static org.doudi.deadline.application.Facts.ZRZY;
import static org.doudi.deadline.application.Facts.archived;
import static org.doudi.deadline.application.Facts.arrived;
import static org.doudi.deadline.application.Facts.basis;
import static org.doudi.deadline.application.Facts.basisReturned;
import static org.doudi.deadline.application.Facts.brought;
import static org.doudi.deadline.application.Facts.called;
import static org.doudi.deadline.application.Facts.closed;
import static org.doudi.deadline.application.Facts.completed;
import static org.doudi.deadline.application.Facts.concluded;
import static org.doudi.deadline.application.Facts.extended;
import static org.doudi.deadline.application.Facts.extensionRefused;
import static org.doudi.deadline.application.Facts.found;
import static org.doudi.deadline.application.Facts.foundInTheHall;
import static org.doudi.deadline.application.Facts.fromAbove;
import static org.doudi.deadline.application.Facts.givenBack;
import static org.doudi.deadline.application.Facts.guided;
import static org.doudi.deadline.application.Facts.informed;
import static org.doudi.deadline.application.Facts.invited;
import static org.doudi.deadline.application.Facts.issued;
import static org.doudi.deadline.application.Facts.item;
import static org.doudi.deadline.application.Facts.objected;
import static org.doudi.deadline.application.Facts.opened;
import static org.doudi.deadline.application.Facts.ordered;
import static org.doudi.deadline.application.Facts.part;
import static org.doudi.deadline.application.Facts.passedOn;
import static org.doudi.deadline.application.Facts.registered;
import static org.doudi.deadline.application.Facts.reopened;
import static org.doudi.deadline.application.Facts.reportedUp;
import static org.doudi.deadline.application.Facts.rework;
import static org.doudi.deadline.application.Facts.scopeOf;
import static org.doudi.deadline.application.Facts.sentBack;
import static org.doudi.deadline.application.Facts.signed;
import static org.doudi.deadline.application.Facts.timedOut;
import static org.doudi.deadline.application.Facts.toGroup;
import static org.doudi.deadline.application.Facts.toReview;
import static org.doudi.deadline.application.Facts.upheld;

import java.util.List;
import org.doudi.deadline.domain.clock.Clock;
import org.doudi.deadline.domain.clock.Clock.Standing;
import org.doudi.events.CaseState;
import org.doudi.events.ClockKind;
import org.doudi.events.ConsultationMode;
import org.doudi.events.DeadlineEvent.ClockRescheduled;
import org.doudi.events.DeadlineEvent.ClockResumed;
import org.doudi.events.DeadlineEvent.ClockScope;
import org.doudi.events.DeadlineEvent.ClockStarted;
import org.doudi.events.DeadlineEvent.ClockedParty;
import org.doudi.events.DeadlineEvent.DeadlineBreached;
import org.doudi.events.DeadlineEvent.PartyRole;
import org.doudi.events.DeadlineEvent.RescheduleCause;
import org.doudi.events.DeadlineEvent.UnitPartNoted;
import org.doudi.events.InformPurpose;
import org.doudi.events.IntakeEvent.CaseWithdrawn;
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

    @Test
    void whatIsFoundImpossibleLetsTheUnitsGoAndTheReviewBeginAnew() {
        story.at("2025-03-10T10:00", issued(1, ZRZY, UnitRole.LEAD, false))
                .at("2025-03-10T10:00", issued(1, SWJ, UnitRole.CO, true))
                .at("2025-03-10T11:00", signed(ZRZY, UnitRole.LEAD))
                .at("2025-03-11T09:00", found(ZRZY))
                .at("2025-03-11T09:00", reopened(1, ZRZY));

        story.expect(ClockKind.HANDLE, Standing.CANCELLED, "2025-03-17T17:30");
        assertThat(story.clock(ClockKind.SIGN, scopeOf(1, SWJ)).standing()).isEqualTo(Standing.CANCELLED);
        story.expect(ClockKind.REVIEW, Standing.RUNNING, "2025-03-13T17:30");
        assertThat(story.clock(ClockKind.REVIEW).scope()).isEqualTo(ITEM_1);

        story.at("2025-03-12T09:00", concluded(item(1, ReviewOutcome.CANNOT_BY_POLICY, ZRZY)));
        story.expect(ClockKind.REVIEW, Standing.STOPPED, "2025-03-13T17:30");
    }

    /// 五(三): the promise is over with the order, and the whole case comes to the meeting.
    @Test
    void anOrderOfTheHallThatCannotBeDoneOwesNoPromise() {
        story.at("2025-03-10T10:00", ordered(BDC, "2025-03-10T17:00"))
                .at("2025-03-10T11:00", foundInTheHall(BDC))
                .at("2025-03-10T11:00", opened())
                .looked("2025-03-10T18:00");

        assertThat(story.clock(ClockKind.PROMISE).standing()).isEqualTo(Standing.CANCELLED);
        assertThat(story.clock(ClockKind.REVIEW).scope()).isEqualTo(ClockScope.CASE);
        assertThat(story.all(DeadlineBreached.class)).isEmpty();
    }

    /// What had run out by then stays so: the finding comes too late to undo it.
    @Test
    void whoFindsItImpossibleAfterTheLimitHasBreachedIt() {
        story.at("2025-03-10T10:00", issued(1, BDC, UnitRole.SOLE, true))
                .at("2025-03-10T11:00", signed(BDC, UnitRole.SOLE))
                .at("2025-03-12T18:00", found(BDC));

        assertThat(story.only(DeadlineBreached.class).kind()).isEqualTo(ClockKind.HANDLE);
    }

    /// 四(二): the applicant's day is nobody's breach, and the window has a business day anew once he comes.
    @Test
    void materialsAreTheApplicantsToBring() {
        story.at("2025-03-10T10:00", registered())
                .at("2025-03-10T11:00", guided("2025-03-14T17:30"))
                .looked("2025-03-13T09:00");
        story.expect(ClockKind.RESPONSE, Standing.STOPPED, "2025-03-10T17:30");
        story.expect(ClockKind.CONSULT, Standing.STOPPED, "2025-03-10T17:30");
        story.expect(ClockKind.MATERIALS, Standing.RUNNING, "2025-03-14T17:30");

        story.looked("2025-03-17T09:00").at("2025-03-17T10:00", brought());
        story.expect(ClockKind.MATERIALS, Standing.LAPSED, "2025-03-14T17:30");
        assertThat(story.clocks(ClockKind.CONSULT))
                .extracting(Clock::dueAt)
                .containsExactly(at("2025-03-10T17:30"), at("2025-03-17T17:30"));
        assertThat(story.all(DeadlineBreached.class)).isEmpty();
    }

    @Test
    void whatIsBroughtInTimeEndsTheWaiting() {
        story.at("2025-03-10T10:00", registered())
                .at("2025-03-10T11:00", guided("2025-03-14T17:30"))
                .at("2025-03-14T17:30", brought());

        story.expect(ClockKind.MATERIALS, Standing.STOPPED, "2025-03-14T17:30");
    }

    @Test
    void aWithdrawnCaseOwesNothingMoreAndWhatWasBreachedStaysSo() {
        story.at("2025-03-10T10:00", registered())
                .looked("2025-03-10T17:31")
                .at("2025-03-11T09:00", opened())
                .at("2025-03-11T10:00", new CaseWithdrawn());

        assertThat(story.clock(ClockKind.REVIEW).standing()).isEqualTo(Standing.CANCELLED);
        assertThat(story.all(DeadlineBreached.class)).hasSize(2);
        story.at("2025-03-12T09:00", archived(CaseState.WITHDRAWN)).looked("2025-03-20T00:00");
        assertThat(story.all(DeadlineBreached.class)).hasSize(2);
    }

    /// 三.4: what is done by the new limit is done in time; the cap is counted from the receipt.
    @Test
    void anExtensionMovesTheLimit() {
        story.at("2025-03-10T10:00", issued(1, BDC, UnitRole.SOLE, true))
                .at("2025-03-10T11:00", signed(BDC, UnitRole.SOLE))
                .at("2025-03-12T17:30", extended(BDC, "2025-03-19T17:30"))
                .looked("2025-03-13T09:00");
        story.expect(ClockKind.HANDLE, Standing.RUNNING, "2025-03-19T17:30");
        assertThat(story.only(ClockRescheduled.class).oldDueAt()).isEqualTo(at("2025-03-12T17:30"));
        assertThat(story.all(ClockStarted.class))
                .filteredOn(started -> started.kind() == ClockKind.HANDLE)
                .singleElement()
                .satisfies(started -> assertThat(started.capAt()).contains(at("2025-03-24T17:30")));

        story.at("2025-03-19T17:30", completed(1, BDC));
        assertThat(story.all(DeadlineBreached.class)).isEmpty();
    }

    @Test
    void anExtensionHealsNoBreach() {
        story.at("2025-03-10T10:00", issued(1, BDC, UnitRole.SOLE, true))
                .at("2025-03-10T11:00", signed(BDC, UnitRole.SOLE))
                .at("2025-03-12T17:31", extended(BDC, "2025-03-19T17:30"));

        assertThat(story.all(ClockRescheduled.class)).isEmpty();
        story.expect(ClockKind.HANDLE, Standing.BREACHED, "2025-03-12T17:30");
    }

    @Test
    void aRefusedExtensionLeavesTheOldLimit() {
        story.at("2025-03-10T10:00", issued(1, BDC, UnitRole.SOLE, true))
                .at("2025-03-10T11:00", signed(BDC, UnitRole.SOLE))
                .at("2025-03-11T09:00", extended(BDC, "2025-03-19T17:30"))
                .at("2025-03-12T09:00", extensionRefused(BDC, "2025-03-12T17:30"))
                .looked("2025-03-12T17:31");

        story.expect(ClockKind.HANDLE, Standing.BREACHED, "2025-03-12T17:30");
        assertThat(story.all(ClockRescheduled.class))
                .extracting(ClockRescheduled::cause)
                .containsExactly(RescheduleCause.EXTENSION, RescheduleCause.EXTENSION_REFUSED);
    }

    @Test
    void anExtensionThatIsRefusedBeforeItIsInForceMovesNothing() {
        story.at("2025-03-10T10:00", issued(1, BDC, UnitRole.SOLE, true))
                .at("2025-03-10T11:00", signed(BDC, UnitRole.SOLE))
                .at("2025-03-12T09:00", extensionRefused(BDC, "2025-03-12T17:30"));

        assertThat(story.all(ClockRescheduled.class)).isEmpty();
    }

    @Test
    void anObjectionIsTheDutyChiefsToDecideTheSameDay() {
        story.at("2025-03-10T10:00", issued(1, BDC, UnitRole.SOLE, true)).at("2025-03-10T11:00", objected(BDC));
        story.expect(ClockKind.OBJECTION, Standing.RUNNING, "2025-03-10T17:30");
        assertThat(story.clock(ClockKind.OBJECTION).parties())
                .containsExactly(new ClockedParty(WINDOW, PartyRole.DUTY_CHIEF));

        story.at("2025-03-10T15:00", upheld(BDC, UnitRole.SOLE)).looked("2025-03-11T18:00");
        story.expect(ClockKind.OBJECTION, Standing.STOPPED, "2025-03-10T17:30");
        assertThat(story.only(DeadlineBreached.class).kind()).isEqualTo(ClockKind.SIGN);
    }

    /// the order is void and with it what was counted from its receipt; the next unit has its own two days.
    @Test
    void whoTakesTheSoleUnitsPlaceHasALimitOfItsOwn() {
        story.at("2025-03-10T10:00", issued(1, BDC, UnitRole.SOLE, true))
                .at("2025-03-10T11:00", signed(BDC, UnitRole.SOLE))
                .at("2025-03-11T09:00", objected(BDC))
                .at("2025-03-11T10:00", passedOn(BDC, UnitRole.SOLE, SWJ));
        story.expect(ClockKind.HANDLE, Standing.CANCELLED, "2025-03-12T17:30");
        story.expect(ClockKind.ISSUE, Standing.RUNNING, "2025-03-12T17:30");

        story.at("2025-03-12T09:00", issued(1, SWJ, UnitRole.SOLE, true))
                .at("2025-03-12T10:00", signed(SWJ, UnitRole.SOLE))
                .looked("2025-03-14T17:31");
        story.expect(ClockKind.ISSUE, Standing.STOPPED, "2025-03-12T17:30");
        DeadlineBreached breach = story.only(DeadlineBreached.class);
        assertThat(breach.dueAt()).isEqualTo(at("2025-03-14T17:30"));
        assertThat(breach.clockedParties()).containsExactly(new ClockedParty(SWJ, PartyRole.UNIT));
    }

    @Test
    void whatSeveralUnitsShareRunsOnAndIsOwedByThoseThatAreLeft() {
        story.at("2025-03-10T10:00", issued(1, ZRZY, UnitRole.LEAD, false))
                .at("2025-03-10T10:00", issued(1, SWJ, UnitRole.CO, true))
                .at("2025-03-10T11:00", signed(ZRZY, UnitRole.LEAD))
                .at("2025-03-10T12:00", objected(SWJ))
                .at("2025-03-10T15:00", passedOn(SWJ, UnitRole.CO, BDC));
        assertThat(story.clock(ClockKind.SIGN, scopeOf(1, SWJ)).standing()).isEqualTo(Standing.CANCELLED);
        story.expect(ClockKind.HANDLE, Standing.RUNNING, "2025-03-17T17:30");
        assertThat(story.clock(ClockKind.HANDLE).parties())
                .containsExactly(new ClockedParty(ZRZY, PartyRole.LEAD_UNIT));

        story.at("2025-03-11T09:00", issued(1, BDC, UnitRole.CO, true));
        assertThat(story.clock(ClockKind.HANDLE).parties())
                .containsExactly(new ClockedParty(ZRZY, PartyRole.LEAD_UNIT), new ClockedParty(BDC, PartyRole.UNIT));
    }

    /// Until its order is out, nobody but the window owes what is due.
    @Test
    void whereTheLeadIsLetGoAndTheOthersAreDoneTheWindowOwes() {
        story.at("2025-03-10T10:00", issued(1, ZRZY, UnitRole.LEAD, false))
                .at("2025-03-10T10:00", issued(1, SWJ, UnitRole.CO, true))
                .at("2025-03-10T11:00", signed(ZRZY, UnitRole.LEAD))
                .at("2025-03-10T12:00", part(SWJ))
                .at("2025-03-10T15:00", passedOn(ZRZY, UnitRole.LEAD, BDC));
        assertThat(story.clock(ClockKind.HANDLE).parties()).containsExactly(new ClockedParty(WINDOW, PartyRole.WINDOW));

        story.at("2025-03-11T09:00", issued(1, BDC, UnitRole.LEAD, true));
        assertThat(story.clock(ClockKind.HANDLE).parties()).containsExactly(new ClockedParty(BDC, PartyRole.LEAD_UNIT));
    }

    @Test
    void whoIsLetGoBeforeTheLeadSignsIsNotCharged() {
        story.at("2025-03-10T10:00", issued(1, ZRZY, UnitRole.LEAD, false))
                .at("2025-03-10T10:00", issued(1, SWJ, UnitRole.CO, true))
                .at("2025-03-10T15:00", passedOn(SWJ, UnitRole.CO, BDC))
                .at("2025-03-11T09:00", issued(1, BDC, UnitRole.CO, true))
                .at("2025-03-11T10:00", signed(ZRZY, UnitRole.LEAD));

        assertThat(story.clock(ClockKind.HANDLE).parties())
                .containsExactly(new ClockedParty(ZRZY, PartyRole.LEAD_UNIT), new ClockedParty(BDC, PartyRole.UNIT));
    }

    @Test
    void theSecondTimeTheReviewBeginsAnew() {
        story.at("2025-03-10T10:00", issued(1, BDC, UnitRole.SOLE, true))
                .at("2025-03-10T11:00", objected(BDC))
                .at("2025-03-10T15:00", toReview(BDC, UnitRole.SOLE))
                .at("2025-03-10T15:00", reopened(1, BDC));

        assertThat(story.clock(ClockKind.SIGN, scopeOf(1, BDC)).standing()).isEqualTo(Standing.CANCELLED);
        story.expect(ClockKind.OBJECTION, Standing.STOPPED, "2025-03-10T17:30");
        story.expect(ClockKind.REVIEW, Standing.RUNNING, "2025-03-12T17:30");
        assertThat(story.clocks(ClockKind.ISSUE)).isEmpty();
    }

    /// §7: as if it had never stopped; and whoever has to do it again owes it, whenever that was due.
    @Test
    void aCompletionThatIsSentBackIsOwedByWhoDoesItAgain() {
        story.at("2025-03-10T10:00", issued(1, ZRZY, UnitRole.LEAD, false))
                .at("2025-03-10T10:00", issued(1, SWJ, UnitRole.CO, true))
                .at("2025-03-10T11:00", signed(ZRZY, UnitRole.LEAD))
                .at("2025-03-10T11:00", signed(SWJ, UnitRole.CO))
                .at("2025-03-12T09:00", part(SWJ))
                .at("2025-03-12T09:00", part(ZRZY))
                .at("2025-03-12T10:00", completed(1, ZRZY, SWJ))
                .at("2025-03-12T11:00", invited())
                .at("2025-03-18T09:00", sentBack(SWJ))
                .at("2025-03-18T09:00", givenBack(SWJ))
                .looked("2025-03-18T09:01");

        assertThat(story.all(DeadlineBreached.class))
                .filteredOn(breach -> breach.kind() == ClockKind.HANDLE)
                .singleElement()
                .satisfies(breach -> {
                    assertThat(breach.dueAt()).isEqualTo(at("2025-03-17T17:30"));
                    assertThat(breach.clockedParties()).containsExactly(new ClockedParty(SWJ, PartyRole.UNIT));
                });
        story.expect(ClockKind.RATE_WAIT, Standing.CANCELLED, "2025-03-19T17:30");
    }

    @Test
    void whereOnlyTheWholeIsSentBackTheLeadOwesIt() {
        story.at("2025-03-10T10:00", issued(1, ZRZY, UnitRole.LEAD, false))
                .at("2025-03-10T10:00", issued(1, SWJ, UnitRole.CO, true))
                .at("2025-03-10T11:00", signed(ZRZY, UnitRole.LEAD))
                .at("2025-03-12T09:00", part(SWJ))
                .at("2025-03-12T09:00", part(ZRZY))
                .at("2025-03-12T10:00", completed(1, ZRZY, SWJ))
                .at("2025-03-12T11:00", givenBack());
        story.expect(ClockKind.HANDLE, Standing.RUNNING, "2025-03-17T17:30");
        assertThat(story.clock(ClockKind.HANDLE).parties())
                .containsExactly(new ClockedParty(ZRZY, PartyRole.LEAD_UNIT));

        story.at("2025-03-13T09:00", completed(1, ZRZY, SWJ)).looked("2025-03-18T00:00");
        assertThat(story.all(DeadlineBreached.class))
                .filteredOn(each -> each.kind() == ClockKind.HANDLE)
                .isEmpty();
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
                .containsExactly(Standing.CANCELLED_LATE, Standing.RUNNING);
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
