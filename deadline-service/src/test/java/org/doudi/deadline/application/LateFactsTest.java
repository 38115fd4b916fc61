package org.doudi.deadline.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doudi.deadline.application.Counting.at;
import static org.doudi.deadline.application.Facts.BDC;
import static org.doudi.deadline.application.Facts.SWJ;
import static org.doudi.deadline.application.Facts.ZRZY;
import static org.doudi.deadline.application.Facts.basis;
import static org.doudi.deadline.application.Facts.basisReturned;
import static org.doudi.deadline.application.Facts.completed;
import static org.doudi.deadline.application.Facts.concluded;
import static org.doudi.deadline.application.Facts.expired;
import static org.doudi.deadline.application.Facts.informed;
import static org.doudi.deadline.application.Facts.invited;
import static org.doudi.deadline.application.Facts.issued;
import static org.doudi.deadline.application.Facts.item;
import static org.doudi.deadline.application.Facts.part;
import static org.doudi.deadline.application.Facts.received;
import static org.doudi.deadline.application.Facts.replied;
import static org.doudi.deadline.application.Facts.reportedUp;
import static org.doudi.deadline.application.Facts.signed;

import org.doudi.deadline.domain.clock.Clock;
import org.doudi.deadline.domain.clock.Clock.Standing;
import org.doudi.events.ClockKind;
import org.doudi.events.DeadlineEvent.ClockLapsed;
import org.doudi.events.DeadlineEvent.ClockScope;
import org.doudi.events.DeadlineEvent.ClockStarted;
import org.doudi.events.DeadlineEvent.ClockStopped;
import org.doudi.events.DeadlineEvent.ClockedParty;
import org.doudi.events.DeadlineEvent.DeadlineBreached;
import org.doudi.events.DeadlineEvent.PartyRole;
import org.doudi.events.InformPurpose;
import org.doudi.events.ReceiptMode;
import org.doudi.events.ReviewOutcome;
import org.doudi.events.UnitRole;
import org.junit.jupiter.api.Test;

/// A fact that came too late is seen before the timer could tell: after a downtime, or while a producer was silent.
class LateFactsTest {
    private final Story story = new Story();

    /// 视同签收 — 三.4, A-5: not signing stops no clock.
    @Test
    void whoSignsAfterTheLimitHasReceivedAtTheLimit() {
        story.at("2025-09-29T09:00", issued(1, BDC, UnitRole.SOLE, true))
                .seen("2025-10-10T09:00", "2025-10-09T10:00", signed(BDC, UnitRole.SOLE));

        assertThat(story.only(DeadlineBreached.class).kind()).isEqualTo(ClockKind.SIGN);
        story.expect(ClockKind.SIGN, Standing.STOPPED_LATE, "2025-09-30T17:30");
        story.expect(ClockKind.HANDLE, Standing.RUNNING, "2025-10-10T17:30");
        ClockStarted handling = story.all(ClockStarted.class).getLast();
        assertThat(handling.startAt()).isEqualTo(at("2025-09-30T17:30"));
        assertThat(story.instantOf(handling)).isEqualTo(at("2025-09-30T17:30"));

        story.seen("2025-10-10T09:01", "2025-09-30T17:30", received(1, BDC, UnitRole.SOLE, ReceiptMode.DEEMED));
        story.expect(ClockKind.HANDLE, Standing.RUNNING, "2025-10-10T17:30");
    }

    @Test
    void aSignatureAtTheLimitIsInTime() {
        story.at("2025-09-29T09:00", issued(1, BDC, UnitRole.SOLE, true))
                .at("2025-09-30T17:30", signed(BDC, UnitRole.SOLE));

        assertThat(story.all(DeadlineBreached.class)).isEmpty();
        story.expect(ClockKind.SIGN, Standing.STOPPED, "2025-09-30T17:30");
    }

    /// A part that came in after the due instant was open at it.
    @Test
    void aPartDoneTooLateIsStillCharged() {
        story.at("2025-09-29T08:50", issued(1, ZRZY, UnitRole.LEAD, false))
                .at("2025-09-29T08:50", issued(1, SWJ, UnitRole.CO, true))
                .at("2025-09-29T09:00", signed(ZRZY, UnitRole.LEAD))
                .at("2025-09-29T09:30", signed(SWJ, UnitRole.CO))
                .seen("2025-10-14T09:00", "2025-10-13T17:31", part(SWJ))
                .looked("2025-10-14T09:01");

        assertThat(story.only(DeadlineBreached.class).clockedParties())
                .containsExactly(new ClockedParty(ZRZY, PartyRole.LEAD_UNIT), new ClockedParty(SWJ, PartyRole.UNIT));
    }

    @Test
    void aReplyThatWasOverdueWhenTheBasisWentBackStaysABreachAndBeginsAnew() {
        story.at("2025-03-10T10:00", concluded(item(1, ReviewOutcome.CANNOT_BY_POLICY, BDC)))
                .at("2025-03-10T11:00", basis(1, BDC))
                .seen("2025-03-12T10:00", "2025-03-12T09:00", basisReturned(1, BDC));
        assertThat(story.only(DeadlineBreached.class).kind()).isEqualTo(ClockKind.REPLY);
        story.expect(ClockKind.REPLY, Standing.CANCELLED_LATE, "2025-03-11T17:30");

        story.looked("2025-03-12T10:01").at("2025-03-12T11:00", basis(1, BDC)).at("2025-03-13T09:00", replied(1));
        assertThat(story.clocks(ClockKind.REPLY).stream().map(Clock::standing))
                .containsExactly(Standing.CANCELLED_LATE, Standing.STOPPED);
        assertThat(story.clocks(ClockKind.REPLY).getLast().dueAt()).isEqualTo(at("2025-03-13T17:30"));
    }

    @Test
    void whoToldTheProgressTooLateIsLateAndTheNextTermRuns() {
        story.at("2025-03-10T10:00", reportedUp(1, BDC))
                .seen("2025-03-25T10:00", "2025-03-25T09:00", informed(InformPurpose.SUPERIOR));

        assertThat(story.only(DeadlineBreached.class).dueAt()).isEqualTo(at("2025-03-24T17:30"));
        assertThat(story.clocks(ClockKind.UP_PROGRESS).stream().map(Clock::standing))
                .containsExactly(Standing.STOPPED_LATE, Standing.RUNNING);
    }

    /// Nobody is charged for a citizen's silence: such a wait lapses, and that is its end.
    @Test
    void aWaitThatChargesNobodyLapses() {
        story.at("2025-03-10T10:00", invited())
                .seen("2025-03-18T10:00", "2025-03-17T17:30:01", expired())
                .looked("2025-03-18T10:01");

        assertThat(story.instantOf(story.only(ClockLapsed.class))).isEqualTo(at("2025-03-17T17:30"));
        assertThat(story.all(DeadlineBreached.class)).isEmpty();
        assertThat(story.all(ClockStopped.class)).isEmpty();
        story.expect(ClockKind.RATE_WAIT, Standing.LAPSED, "2025-03-17T17:30");
    }

    @Test
    void aNewInvitationStartsANewWaitOnceTheOldOneHasLapsed() {
        story.at("2025-03-10T10:00", invited()).looked("2025-03-18T08:00").at("2025-03-18T09:00", invited());

        assertThat(story.clocks(ClockKind.RATE_WAIT).stream().map(Clock::standing))
                .containsExactly(Standing.LAPSED, Standing.RUNNING);
        assertThat(story.clocks(ClockKind.RATE_WAIT).getLast().dueAt()).isEqualTo(at("2025-03-25T17:30"));
    }

    @Test
    void aNewInvitationTellsThatTheOldWaitWasOver() {
        story.at("2025-03-10T10:00", invited()).seen("2025-03-18T10:00", "2025-03-18T09:00", invited());

        assertThat(story.only(ClockLapsed.class).detectedAt()).isEqualTo(at("2025-03-18T10:00"));
        assertThat(story.clocks(ClockKind.RATE_WAIT).stream().map(Clock::standing))
                .containsExactly(Standing.LAPSED, Standing.RUNNING);
    }

    @Test
    void anInvitationDuringAWaitDoesNotLengthenIt() {
        story.at("2025-03-10T10:00", invited()).at("2025-03-12T09:00", invited());

        story.expect(ClockKind.RATE_WAIT, Standing.RUNNING, "2025-03-17T17:30");
    }

    /// §4.1-9: from 2027 on only the statutory days are known.
    @Test
    void nobodyIsLateByAProvisionalLimit() {
        story.at("2026-12-29T10:00", signed(ZRZY, UnitRole.LEAD)).looked("2027-02-01T09:00");
        ClockStarted provisional = story.only(ClockStarted.class);
        assertThat(provisional.provisional()).isTrue();
        assertThat(provisional.dueAt()).isEqualTo(at("2027-01-06T17:30"));
        assertThat(story.all(DeadlineBreached.class)).isEmpty();

        story.at("2027-02-01T10:00", completed(1, ZRZY));
        assertThat(story.all(DeadlineBreached.class)).isEmpty();
        assertThat(story.only(ClockStopped.class).onTime()).isTrue();
        assertThat(story.only(ClockStopped.class).overdueWorkingDays()).isZero();
    }

    @Test
    void aYearWithoutAnyNoticeParksNoCase() {
        story.at("2031-03-10T10:00", concluded(item(1, ReviewOutcome.DOABLE, BDC)))
                .looked("2031-03-20T10:00")
                .at("2031-03-20T11:00", issued(1, BDC, UnitRole.SOLE, true));

        Clock issue = story.clock(ClockKind.ISSUE, ClockScope.item(1));
        assertThat(issue.provisional()).isTrue();
        assertThat(issue.standing()).isEqualTo(Standing.STOPPED);
        assertThat(story.all(DeadlineBreached.class)).isEmpty();
    }
}
