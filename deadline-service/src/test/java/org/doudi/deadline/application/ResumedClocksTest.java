package org.doudi.deadline.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doudi.deadline.application.Counting.at;
import static org.doudi.deadline.application.Facts.BDC;
import static org.doudi.deadline.application.Facts.WINDOW;
import static org.doudi.deadline.application.Facts.completed;
import static org.doudi.deadline.application.Facts.givenBack;
import static org.doudi.deadline.application.Facts.issued;
import static org.doudi.deadline.application.Facts.objected;
import static org.doudi.deadline.application.Facts.ordered;
import static org.doudi.deadline.application.Facts.part;
import static org.doudi.deadline.application.Facts.partOfTheHall;
import static org.doudi.deadline.application.Facts.signed;
import static org.doudi.deadline.application.Facts.ticket;
import static org.doudi.deadline.application.Facts.upheld;

import java.util.List;
import org.doudi.deadline.domain.clock.Clock.Standing;
import org.doudi.events.ClockKind;
import org.doudi.events.DeadlineEvent.ClockResumed;
import org.doudi.events.DeadlineEvent.ClockedParty;
import org.doudi.events.DeadlineEvent.DeadlineBreached;
import org.doudi.events.DeadlineEvent.PartyRole;
import org.doudi.events.RoutingEvent.CompletionReturned;
import org.doudi.events.TransferKind;
import org.doudi.events.UnitRole;
import org.junit.jupiter.api.Test;

/// 计时恢复 — §7, A-29: what is sent back is due as if it had never been done.
class ResumedClocksTest {
    private final Story story = new Story();

    /// 五(三): the promise is the reporter's, so it is not made anew.
    @Test
    void aPromiseRunsOnToItsOwnHourAndIsBreachedAtItWhenItIsSentBackLater() {
        story.at("2025-03-10T10:00", ordered(BDC, "2025-03-10T17:00"))
                .at("2025-03-10T15:00", partOfTheHall(BDC))
                .at("2025-03-10T16:00", sentBackFromTheHall());
        story.expect(ClockKind.PROMISE, Standing.RUNNING, "2025-03-10T17:00");

        story.at("2025-03-10T16:30", partOfTheHall(BDC))
                .at("2025-03-11T09:00", sentBackFromTheHall())
                .looked("2025-03-11T09:01");
        assertThat(story.only(DeadlineBreached.class).dueAt()).isEqualTo(at("2025-03-10T17:00"));
        story.expect(ClockKind.PROMISE, Standing.BREACHED, "2025-03-10T17:00");
    }

    @Test
    void aHandlingThatWasLateStaysSoHoweverOftenItIsSentBack() {
        story.at("2025-03-10T10:00", issued(1, BDC, UnitRole.SOLE, true))
                .at("2025-03-10T11:00", signed(BDC, UnitRole.SOLE))
                .at("2025-03-13T09:00", completed(1, BDC))
                .at("2025-03-13T10:00", givenBack(BDC))
                .looked("2025-03-13T10:01")
                .at("2025-03-13T11:00", completed(1, BDC));

        assertThat(story.only(ClockResumed.class).breached()).isTrue();
        story.only(DeadlineBreached.class);
        story.expect(ClockKind.HANDLE, Standing.STOPPED_LATE, "2025-03-12T17:30");
    }

    /// rejected, it runs from the original receipt.
    @Test
    void anObjectionThatIsRejectedHasHeldUpNothing() {
        story.at("2025-03-10T10:00", issued(1, BDC, UnitRole.SOLE, true))
                .at("2025-03-10T11:00", signed(BDC, UnitRole.SOLE))
                .at("2025-03-10T15:00", objected(BDC))
                .at("2025-03-10T16:00", upheld(BDC, UnitRole.SOLE));

        story.expect(ClockKind.HANDLE, Standing.RUNNING, "2025-03-12T17:30");
        assertThat(story.clock(ClockKind.HANDLE).startAt()).isEqualTo(at("2025-03-10T11:00"));
    }

    /// until its part is done, and again once that is sent back.
    @Test
    void whoDoesItAgainHasTheTicketInHandAgain() {
        ClockedParty unit = new ClockedParty(BDC, PartyRole.UNIT);
        ClockedParty window = new ClockedParty(WINDOW, PartyRole.WINDOW);
        story.at("2025-03-10T09:00", ticket("2025-03-12T12:00"))
                .at("2025-03-10T10:00", issued(1, BDC, UnitRole.SOLE, true))
                .at("2025-03-10T11:00", signed(BDC, UnitRole.SOLE))
                .at("2025-03-11T09:00", part(BDC))
                .at("2025-03-11T09:00", completed(1, BDC));
        assertThat(story.clock(ClockKind.HOTLINE).parties()).containsExactly(window);

        story.at("2025-03-11T10:00", givenBack(BDC));
        assertThat(story.clock(ClockKind.HOTLINE).parties()).containsExactly(window, unit);
    }

    private static CompletionReturned sentBackFromTheHall() {
        return new CompletionReturned(1, 1, TransferKind.ASSIGNMENT, List.of(BDC), Facts.text(), Facts.somebody());
    }
}
