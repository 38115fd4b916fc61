package org.doudi.deadline.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doudi.deadline.application.Counting.at;
import static org.doudi.deadline.application.Facts.BDC;
import static org.doudi.deadline.application.Facts.SWJ;
import static org.doudi.deadline.application.Facts.WINDOW;
import static org.doudi.deadline.application.Facts.ZRZY;
import static org.doudi.deadline.application.Facts.arrived;
import static org.doudi.deadline.application.Facts.basis;
import static org.doudi.deadline.application.Facts.basisReturned;
import static org.doudi.deadline.application.Facts.brought;
import static org.doudi.deadline.application.Facts.called;
import static org.doudi.deadline.application.Facts.completed;
import static org.doudi.deadline.application.Facts.concluded;
import static org.doudi.deadline.application.Facts.concludedWithout;
import static org.doudi.deadline.application.Facts.delivered;
import static org.doudi.deadline.application.Facts.extended;
import static org.doudi.deadline.application.Facts.fromAbove;
import static org.doudi.deadline.application.Facts.givenBack;
import static org.doudi.deadline.application.Facts.guided;
import static org.doudi.deadline.application.Facts.informed;
import static org.doudi.deadline.application.Facts.issued;
import static org.doudi.deadline.application.Facts.item;
import static org.doudi.deadline.application.Facts.opened;
import static org.doudi.deadline.application.Facts.ordered;
import static org.doudi.deadline.application.Facts.part;
import static org.doudi.deadline.application.Facts.passedOn;
import static org.doudi.deadline.application.Facts.received;
import static org.doudi.deadline.application.Facts.registered;
import static org.doudi.deadline.application.Facts.reportedUp;
import static org.doudi.deadline.application.Facts.signed;
import static org.doudi.deadline.application.Facts.timedOut;

import java.util.List;
import java.util.Optional;
import org.doudi.deadline.domain.clock.Clock;
import org.doudi.deadline.domain.clock.Clock.Standing;
import org.doudi.events.ClockKind;
import org.doudi.events.ConsultationMode;
import org.doudi.events.DeadlineEvent;
import org.doudi.events.DeadlineEvent.BreachWithdrawn;
import org.doudi.events.DeadlineEvent.ClockCancelled;
import org.doudi.events.DeadlineEvent.ClockRescheduled;
import org.doudi.events.DeadlineEvent.ClockScope;
import org.doudi.events.DeadlineEvent.ClockStopped;
import org.doudi.events.DeadlineEvent.ClockedParty;
import org.doudi.events.DeadlineEvent.DeadlineBreached;
import org.doudi.events.DeadlineEvent.PartyRole;
import org.doudi.events.EscalationReason;
import org.doudi.events.InformPurpose;
import org.doudi.events.IntakeEvent.DuplicateUnlinked;
import org.doudi.events.IntakeEvent.EscalatedToReview;
import org.doudi.events.ReceiptMode;
import org.doudi.events.ReviewOutcome;
import org.doudi.events.RoutingEvent.MergerConfirmed;
import org.doudi.events.RoutingEvent.MergerUndone;
import org.doudi.events.RoutingEvent.WithdrawalConfirmed;
import org.doudi.events.StreamId;
import org.doudi.events.UnitRole;
import org.junit.jupiter.api.Test;

/// 超期撤销 — §7: what happened in time and was recorded after the breach was told.
class WithdrawnBreachesTest {
    private static final ClockedParty LEAD = new ClockedParty(ZRZY, PartyRole.LEAD_UNIT);
    private static final ClockedParty CO = new ClockedParty(SWJ, PartyRole.UNIT);
    private static final String DUE = "2025-03-12T17:30";

    private final Story story = new Story();

    /// 2 working days from the receipt on Monday.
    private Story handledBy() {
        return story.at("2025-03-10T10:00", issued(1, BDC, UnitRole.SOLE, true))
                .at("2025-03-10T11:00", signed(BDC, UnitRole.SOLE));
    }

    /// Due on the fifth working day, the 17th.
    private Story sharedByTwo() {
        return story.at("2025-03-10T10:00", issued(1, ZRZY, UnitRole.LEAD, false))
                .at("2025-03-10T10:00", issued(1, SWJ, UnitRole.CO, true))
                .at("2025-03-10T11:00", signed(ZRZY, UnitRole.LEAD))
                .at("2025-03-10T11:00", signed(SWJ, UnitRole.CO));
    }

    @Test
    void whatWasDoneInTimeWithdrawsTheBreachAndStopsTheClockOnTime() {
        handledBy().looked("2025-03-12T17:31").seen("2025-03-12T17:45", DUE, completed(1, BDC));

        BreachWithdrawn withdrawn = story.only(BreachWithdrawn.class);
        assertThat(withdrawn.kind()).isEqualTo(ClockKind.HANDLE);
        assertThat(withdrawn.cleared()).containsExactly(new ClockedParty(BDC, PartyRole.UNIT));
        assertThat(withdrawn.stillCharged()).isEmpty();
        assertThat(withdrawn.causeAt()).isEqualTo(at(DUE));
        assertThat(withdrawn.detectedAt()).isEqualTo(at("2025-03-12T17:45"));
        assertThat(story.instantOf(withdrawn)).isEqualTo(at(DUE));
        ClockStopped stopped = stopOf(ClockKind.HANDLE);
        assertThat(stopped.onTime()).isTrue();
        assertThat(stopped.overdueWorkingDays()).isZero();
        assertThat(withdrawn.causeEventId()).isEqualTo(stopped.stopEventId());
        story.expect(ClockKind.HANDLE, Standing.STOPPED, DUE);
    }

    @Test
    void aSecondTooLateWithdrawsNothing() {
        handledBy().looked("2025-03-12T17:31").seen("2025-03-12T17:45", "2025-03-12T17:30:01", completed(1, BDC));

        assertThat(story.all(BreachWithdrawn.class)).isEmpty();
        story.expect(ClockKind.HANDLE, Standing.STOPPED_LATE, DUE);
    }

    /// §7: as if it had never stopped, so it is breached again, and by one breach.
    @Test
    void whatIsSentBackAfterwardsIsBreachedAgain() {
        handledBy()
                .looked("2025-03-12T17:31")
                .seen("2025-03-12T17:45", "2025-03-12T17:29", completed(1, BDC))
                .at("2025-03-13T09:00", givenBack(BDC))
                .looked("2025-03-13T09:01");

        assertThat(eventsOf(ClockKind.HANDLE))
                .filteredOn(event -> event instanceof DeadlineBreached || event instanceof BreachWithdrawn)
                .extracting(event -> event.getClass().getSimpleName())
                .containsExactly("DeadlineBreached", "BreachWithdrawn", "DeadlineBreached");
        story.expect(ClockKind.HANDLE, Standing.BREACHED, DUE);
    }

    @Test
    void whoseBasisWasInTimeIsClearedAndOwesItAgainWhenItIsReturned() {
        story.at("2025-03-10T10:00", concluded(item(1, ReviewOutcome.CANNOT_BY_POLICY, BDC)))
                .looked("2025-03-11T17:31")
                .seen("2025-03-11T17:40", "2025-03-11T17:00", basis(1, BDC));
        story.expect(ClockKind.BASIS, Standing.STOPPED, "2025-03-11T17:30");

        story.at("2025-03-12T09:00", basisReturned(1, BDC));
        story.expect(ClockKind.BASIS, Standing.RUNNING, "2025-03-11T17:30");
    }

    /// for whoever did its part in time the breach is withdrawn, for the others it stands.
    @Test
    void aPartThatWasInTimeClearsItsUnitAlone() {
        sharedByTwo().looked("2025-03-17T17:31").seen("2025-03-17T18:00", "2025-03-17T17:00", part(SWJ));

        BreachWithdrawn withdrawn = story.only(BreachWithdrawn.class);
        assertThat(withdrawn.cleared()).containsExactly(CO);
        assertThat(withdrawn.stillCharged()).containsExactly(LEAD);
        assertThat(story.only(DeadlineBreached.class).clockedParties()).containsExactly(LEAD, CO);
        story.expect(ClockKind.HANDLE, Standing.BREACHED, "2025-03-17T17:30");

        story.at("2025-03-18T09:00", part(ZRZY)).at("2025-03-18T09:00", completed(1, ZRZY, SWJ));
        assertThat(story.all(BreachWithdrawn.class)).hasSize(1);
        story.expect(ClockKind.HANDLE, Standing.STOPPED_LATE, "2025-03-17T17:30");
    }

    /// all parts were in and only the whole was missing, so the breach was the lead's, and is told as such.
    @Test
    void whereEveryPartWasInTimeTheLeadIsChargedForTheWholeInstead() {
        sharedByTwo()
                .at("2025-03-11T09:00", part(ZRZY))
                .looked("2025-03-17T17:31")
                .seen("2025-03-17T18:00", "2025-03-17T17:00", part(SWJ));

        assertThat(story.only(BreachWithdrawn.class).cleared()).containsExactly(CO);
        assertThat(story.all(DeadlineBreached.class))
                .extracting(DeadlineBreached::clockedParties)
                .containsExactly(List.of(CO), List.of(LEAD));
        story.expect(ClockKind.HANDLE, Standing.BREACHED, "2025-03-17T17:30");
    }

    /// 3.2-5.
    @Test
    void aDepartmentThatCameInTimeIsClearedEvenAfterTheConsultationWasEscalated() {
        story.at("2025-03-10T09:15", registered())
                .at("2025-03-10T09:30", called(ConsultationMode.ON_SITE, BDC, SWJ))
                .looked("2025-03-10T17:31")
                .seen("2025-03-10T17:32", "2025-03-10T17:30", timedOut())
                .seen("2025-03-10T17:40", "2025-03-10T17:40", arrived(SWJ, "2025-03-10T10:00"));

        BreachWithdrawn withdrawn = story.only(BreachWithdrawn.class);
        assertThat(withdrawn.cleared()).containsExactly(new ClockedParty(SWJ, PartyRole.CALLED_DEPARTMENT));
        assertThat(withdrawn.stillCharged()).hasSize(3);
        assertThat(withdrawn.causeAt()).isEqualTo(at("2025-03-10T10:00"));
        story.expect(ClockKind.CONSULT, Standing.STOPPED_LATE, "2025-03-10T17:30");
    }

    /// an order that was void before the limit leaves the others charged.
    @Test
    void whoWasLetGoInTimeIsCleared() {
        sharedByTwo()
                .looked("2025-03-17T17:31")
                .seen("2025-03-17T18:00", "2025-03-17T17:00", passedOn(SWJ, UnitRole.CO, BDC));

        assertThat(story.only(BreachWithdrawn.class).cleared()).containsExactly(CO);
        assertThat(story.only(BreachWithdrawn.class).stillCharged()).containsExactly(LEAD);
    }

    /// the extension was in force when the old limit came.
    @Test
    void anExtensionThatWasInForceInTimeMovesTheLimitAndTheClockRunsOn() {
        handledBy()
                .looked("2025-03-12T17:31")
                .seen("2025-03-12T17:40", "2025-03-12T17:29", extended(BDC, "2025-03-19T17:30"));

        assertThat(story.only(BreachWithdrawn.class).dueAt()).isEqualTo(at(DUE));
        assertThat(story.only(ClockRescheduled.class).oldDueAt()).isEqualTo(at(DUE));
        story.expect(ClockKind.HANDLE, Standing.RUNNING, "2025-03-19T17:30");

        story.looked("2025-03-19T17:31");
        assertThat(story.all(DeadlineBreached.class).getLast().dueAt()).isEqualTo(at("2025-03-19T17:30"));
        story.expect(ClockKind.HANDLE, Standing.BREACHED, "2025-03-19T17:30");
    }

    @Test
    void anExtensionAfterTheLimitCuresNothing() {
        handledBy()
                .looked("2025-03-12T17:31")
                .seen("2025-03-12T17:40", "2025-03-12T17:30:01", extended(BDC, "2025-03-19T17:30"));

        assertThat(story.all(BreachWithdrawn.class)).isEmpty();
        story.expect(ClockKind.HANDLE, Standing.BREACHED, DUE);
    }

    /// What routing confirms carries the hour of the statement, however long routing was away.
    @Test
    void aCaseThatWasWithdrawnInTimeWasNeverLate() {
        handledBy().looked("2025-03-12T17:31").seen("2025-03-12T18:30", "2025-03-12T17:00", new WithdrawalConfirmed());

        assertThat(story.only(BreachWithdrawn.class).stillCharged()).isEmpty();
        assertThat(story.all(ClockCancelled.class)).hasSize(1);
        story.expect(ClockKind.HANDLE, Standing.CANCELLED, DUE);
    }

    @Test
    void aWithdrawalAfterTheLimitLeavesTheBreach() {
        handledBy().looked("2025-03-12T17:31").at("2025-03-12T17:40", new WithdrawalConfirmed());

        assertThat(story.all(BreachWithdrawn.class)).isEmpty();
        story.expect(ClockKind.HANDLE, Standing.CANCELLED_LATE, DUE);
    }

    /// and undone, what was left of the limit runs on.
    @Test
    void aCaseThatWasMergedInTimeRunsOnWithTheRestOnceThatIsUndone() {
        StreamId master = StreamId.named("case", "2");
        story.at("2025-03-10T10:00", opened())
                .looked("2025-03-12T17:31")
                .seen("2025-03-12T18:30", "2025-03-12T15:00", new MergerConfirmed(master));
        story.expect(ClockKind.REVIEW, Standing.SET_ASIDE, DUE);

        story.at("2025-03-17T10:00", new MergerUndone(master))
                .at(
                        "2025-03-17T10:00",
                        new DuplicateUnlinked(master, Optional.of(Facts.text()), Optional.of(Facts.somebody())));
        assertThat(story.only(BreachWithdrawn.class).kind()).isEqualTo(ClockKind.REVIEW);
        assertThat(story.clock(ClockKind.REVIEW).standing()).isEqualTo(Standing.RUNNING);
    }

    /// the copy's own hour counts, and the unit's day runs from it.
    @Test
    void minutesThatWereDeliveredInTimeClearTheWindow() {
        story.at("2025-03-10T10:00", concludedWithout(List.of(SWJ), item(1, ReviewOutcome.CANNOT_BY_POLICY, SWJ)))
                .looked("2025-03-10T17:31")
                .seen("2025-03-10T17:45", "2025-03-10T16:00", delivered(1, SWJ, "2025-03-10T16:00"));

        assertThat(story.only(BreachWithdrawn.class).cleared())
                .containsExactly(new ClockedParty(WINDOW, PartyRole.WINDOW));
        story.expect(ClockKind.MINUTES, Standing.STOPPED, "2025-03-10T17:30");
        story.expect(ClockKind.BASIS, Standing.RUNNING, "2025-03-11T17:30");
    }

    /// An order that the duty chief gave in time is issued at his hour, however long routing was away.
    @Test
    void anAssignmentOrderedInTimeEndedTheConsultationInTime() {
        story.at("2025-03-10T09:15", registered())
                .looked("2025-03-10T17:31")
                .seen("2025-03-10T18:30", "2025-03-10T17:20", ordered(BDC, "2025-03-11T17:00"));

        assertThat(story.only(BreachWithdrawn.class).kind()).isEqualTo(ClockKind.CONSULT);
        story.expect(ClockKind.CONSULT, Standing.STOPPED, "2025-03-10T17:30");
        story.expect(ClockKind.RESPONSE, Standing.BREACHED, "2025-03-10T17:30");
    }

    /// The superior had answered; the window's word, which was late, was told first.
    @Test
    void whatEndsAClockThatWasStoppedLateShowsThatItWasInTime() {
        story.at("2025-03-10T10:00", reportedUp(1, BDC))
                .at("2025-03-24T17:40", informed(InformPurpose.SUPERIOR))
                .seen("2025-03-24T17:45", "2025-03-24T17:20", fromAbove(1));

        assertThat(story.only(BreachWithdrawn.class).dueAt()).isEqualTo(at("2025-03-24T17:30"));
        assertThat(story.clocks(ClockKind.UP_PROGRESS).stream().map(Clock::standing))
                .containsExactly(Standing.STOPPED, Standing.STOPPED);
    }

    /// The window told in time, and its own later word was seen before: the term that runs by now is the later one's.
    @Test
    void aTermThatWasRenewedInTimeIsNotRenewedTwice() {
        story.at("2025-03-10T10:00", reportedUp(1, BDC))
                .at("2025-03-24T17:40", informed(InformPurpose.SUPERIOR))
                .seen("2025-03-24T17:45", "2025-03-24T17:20", informed(InformPurpose.SUPERIOR));

        story.only(BreachWithdrawn.class);
        assertThat(story.clocks(ClockKind.UP_PROGRESS).stream().map(Clock::standing))
                .containsExactly(Standing.STOPPED, Standing.RUNNING);
    }

    /// 视同签收 carries the due instant, and is nobody's deed: it withdraws nothing.
    @Test
    void theLimitsOwnEffectClearsNobody() {
        story.at("2025-03-10T10:00", issued(1, BDC, UnitRole.SOLE, true))
                .looked("2025-03-11T17:31")
                .seen("2025-03-11T17:32", "2025-03-11T17:30", received(1, BDC, UnitRole.SOLE, ReceiptMode.DEEMED));
        story.expect(ClockKind.SIGN, Standing.STOPPED_LATE, "2025-03-11T17:30");

        Story consulted = new Story()
                .at("2025-03-10T09:15", registered())
                .looked("2025-03-10T17:31")
                .seen("2025-03-10T17:32", "2025-03-10T17:30", timedOut());
        consulted.expect(ClockKind.CONSULT, Standing.STOPPED_LATE, "2025-03-10T17:30");

        Story promised = new Story()
                .at("2025-03-10T10:00", ordered(BDC, "2025-03-10T17:00"))
                .looked("2025-03-10T17:01")
                .seen("2025-03-10T17:02", "2025-03-10T17:00", promiseMissed());
        promised.expect(ClockKind.PROMISE, Standing.CANCELLED_LATE, "2025-03-10T17:00");

        assertThat(story.all(BreachWithdrawn.class)).isEmpty();
        assertThat(consulted.all(BreachWithdrawn.class)).isEmpty();
        assertThat(promised.all(BreachWithdrawn.class)).isEmpty();
    }

    @Test
    void aSignatureAtTheLimitItselfIsADeedAndDoes() {
        story.at("2025-03-10T10:00", issued(1, BDC, UnitRole.SOLE, true))
                .looked("2025-03-11T17:31")
                .seen("2025-03-11T17:32", "2025-03-11T17:30", signed(BDC, UnitRole.SOLE));

        assertThat(story.only(BreachWithdrawn.class).kind()).isEqualTo(ClockKind.SIGN);
        story.expect(ClockKind.SIGN, Standing.STOPPED, "2025-03-11T17:30");
        story.expect(ClockKind.HANDLE, Standing.RUNNING, "2025-03-13T17:30");
    }

    /// What was done in time clears, though its promise was given up meanwhile.
    @Test
    void anOrderOfTheHallThatWasDoneInTimeIsClearedAfterItWasEscalated() {
        story.at("2025-03-10T10:00", ordered(BDC, "2025-03-10T17:00"))
                .looked("2025-03-10T17:01")
                .seen("2025-03-10T17:02", "2025-03-10T17:00", promiseMissed())
                .seen("2025-03-10T17:03", "2025-03-10T16:59", Facts.partOfTheHall(BDC));

        assertThat(story.only(BreachWithdrawn.class).kind()).isEqualTo(ClockKind.PROMISE);
        story.expect(ClockKind.PROMISE, Standing.STOPPED, "2025-03-10T17:00");
    }

    /// What happened before a clock began was another duty's.
    @Test
    void whatHappenedBeforeTheClockBeganDoesNotClearIt() {
        story.at("2025-03-10T10:00", reportedUp(1, BDC))
                .at("2025-03-12T10:00", informed(InformPurpose.SUPERIOR))
                .looked("2025-03-26T17:31")
                .seen("2025-03-26T17:40", "2025-03-11T10:00", informed(InformPurpose.SUPERIOR));

        assertThat(story.all(BreachWithdrawn.class)).isEmpty();
        assertThat(story.clocks(ClockKind.UP_PROGRESS).getLast().standing()).isEqualTo(Standing.BREACHED);
    }

    /// Who came to the first consultation did not come to the second, which began with the materials.
    @Test
    void whoCameToAnEarlierConsultationIsNotClearedOfALaterOne() {
        story.at("2025-03-10T09:15", registered())
                .at("2025-03-10T10:00", guided("2025-03-14T17:30"))
                .at("2025-03-10T11:00", brought())
                .at("2025-03-10T11:30", called(ConsultationMode.ON_SITE, SWJ))
                .looked("2025-03-10T17:31")
                .seen("2025-03-10T17:40", "2025-03-10T17:40", arrived(SWJ, "2025-03-10T09:50"));

        assertThat(story.all(BreachWithdrawn.class)).isEmpty();
    }

    private static EscalatedToReview promiseMissed() {
        return new EscalatedToReview(EscalationReason.PROMISE_MISSED, Optional.empty(), Optional.empty(), List.of(BDC));
    }

    private ClockStopped stopOf(ClockKind kind) {
        return story.all(ClockStopped.class).stream()
                .filter(stopped -> stopped.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private List<DeadlineEvent> eventsOf(ClockKind kind) {
        Clock clock = story.clock(kind, ClockScope.item(1, 1));
        return story.log().stream()
                .map(Story.Told::event)
                .filter(event -> event.toString().contains(clock.id().toString()))
                .toList();
    }
}
