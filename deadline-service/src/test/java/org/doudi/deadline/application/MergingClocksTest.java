package org.doudi.deadline.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doudi.deadline.application.Facts.BDC;
import static org.doudi.deadline.application.Facts.archived;
import static org.doudi.deadline.application.Facts.issued;
import static org.doudi.deadline.application.Facts.opened;
import static org.doudi.deadline.application.Facts.registered;
import static org.doudi.deadline.application.Facts.signed;
import static org.doudi.deadline.application.Facts.tolerated;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.doudi.deadline.domain.clock.Clock.Standing;
import org.doudi.events.CaseState;
import org.doudi.events.ClockKind;
import org.doudi.events.DeadlineEvent.ClockResumed;
import org.doudi.events.DeadlineEvent.DeadlineBreached;
import org.doudi.events.IntakeEvent.CaseMerged;
import org.doudi.events.IntakeEvent.DuplicateUnlinked;
import org.doudi.events.RoutingEvent.MergerConfirmed;
import org.doudi.events.RoutingEvent.MergerUndone;
import org.doudi.events.RoutingEvent.WithdrawalConfirmed;
import org.doudi.events.StreamId;
import org.doudi.events.UnitRole;
import org.junit.jupiter.api.Test;

/// 并单的计时 — A-22: nobody owes anything of a merged case; undone, the rest of each limit runs on.
class MergingClocksTest {
    private static final StreamId MASTER = new StreamId(new UUID(1, 1));
    private static final CaseMerged MERGED = new CaseMerged(MASTER);
    private static final MergerConfirmed CONFIRMED = new MergerConfirmed(MASTER);
    private static final MergerUndone UNDONE = new MergerUndone(MASTER);
    private static final DuplicateUnlinked UNLINKED = new DuplicateUnlinked(MASTER, Optional.empty(), Optional.empty());

    private final Story story = new Story();

    @Test
    void aMergedCaseOwesNothing() {
        story.at("2025-03-10T10:00", registered())
                .at("2025-03-10T11:00", MERGED)
                .at("2025-03-11T09:00", archived(CaseState.MERGED))
                .looked("2025-03-20T00:00");

        assertThat(story.clock(ClockKind.CONSULT).standing()).isEqualTo(Standing.SET_ASIDE);
        assertThat(story.clock(ClockKind.RESPONSE).standing()).isEqualTo(Standing.SET_ASIDE);
        assertThat(story.all(DeadlineBreached.class)).isEmpty();
    }

    /// Monday's consultation, due the same day, is due on the day that the merger is undone.
    @Test
    void whatWasLeftRunsOnFromTheDayItIsUndone() {
        story.at("2025-03-10T10:00", registered())
                .at("2025-03-10T11:00", MERGED)
                .at("2025-03-13T09:00", UNLINKED);

        story.expect(ClockKind.CONSULT, Standing.RUNNING, "2025-03-13T17:30");
        story.looked("2025-03-13T17:31");
        story.expect(ClockKind.CONSULT, Standing.BREACHED, "2025-03-13T17:30");
        assertThat(story.all(ClockResumed.class)).hasSize(2);
    }

    /// Signed on Monday, two working days, one of them used when it is merged on Tuesday: one is left on Friday.
    @Test
    void aHandlingIsLeftTheDaysThatItHad() {
        story.at("2025-03-10T10:00", issued(1, BDC, UnitRole.SOLE, true))
                .at("2025-03-10T11:00", signed(BDC, UnitRole.SOLE))
                .at("2025-03-11T10:00", CONFIRMED);
        story.expect(ClockKind.HANDLE, Standing.SET_ASIDE, "2025-03-12T17:30");

        story.at("2025-03-14T10:00", UNDONE);

        story.expect(ClockKind.HANDLE, Standing.RUNNING, "2025-03-17T17:30");
    }

    @Test
    void whatWasBreachedStaysSo() {
        story.at("2025-03-10T10:00", opened()).looked("2025-03-13T00:00").at("2025-03-13T09:00", CONFIRMED);
        story.expect(ClockKind.REVIEW, Standing.SET_ASIDE_LATE, "2025-03-12T17:30");

        story.at("2025-03-14T09:00", UNDONE).looked("2025-03-20T00:00");

        story.expect(ClockKind.REVIEW, Standing.BREACHED, "2025-03-12T17:30");
        assertThat(story.all(DeadlineBreached.class)).hasSize(1);
    }

    /// What ran out before the merger has run out, whoever says so first.
    @Test
    void whatRanOutBeforeIsBreached() {
        story.at("2025-03-10T10:00", opened()).at("2025-03-13T09:00", CONFIRMED);

        story.expect(ClockKind.REVIEW, Standing.SET_ASIDE_LATE, "2025-03-12T17:30");
        assertThat(story.all(DeadlineBreached.class)).hasSize(1);
    }

    /// The applicant named a day, and nobody is charged by it.
    @Test
    void aPromisedDayStaysThatDay() {
        story.at("2025-03-10T10:00", tolerated(BDC, "2025-03-14T17:30"))
                .at("2025-03-11T10:00", MERGED)
                .at("2025-03-12T10:00", UNLINKED);
        story.expect(ClockKind.TOLERANCE, Standing.RUNNING, "2025-03-14T17:30");

        story.at("2025-03-13T10:00", MERGED).at("2025-03-17T10:00", UNLINKED);
        story.expect(ClockKind.TOLERANCE, Standing.SET_ASIDE, "2025-03-14T17:30");
    }

    /// The stages are heard in any order, and no day is counted twice.
    @Test
    void theOrderInWhichTheStagesAreHeardChangesNothing() {
        Story other = new Story();
        for (Story each : List.of(story, other)) {
            each.at("2025-03-10T09:00", registered())
                    .at("2025-03-10T10:00", issued(1, BDC, UnitRole.SOLE, true))
                    .at("2025-03-10T11:00", signed(BDC, UnitRole.SOLE));
        }
        story.seen("2025-03-14T11:00", "2025-03-11T10:00", CONFIRMED)
                .seen("2025-03-14T11:00", "2025-03-14T10:00", UNDONE)
                .seen("2025-03-14T11:00", "2025-03-11T10:00", MERGED)
                .seen("2025-03-14T11:00", "2025-03-14T10:00", UNLINKED);
        other.at("2025-03-11T10:00", CONFIRMED)
                .at("2025-03-11T10:00", MERGED)
                .at("2025-03-14T10:00", UNLINKED)
                .at("2025-03-14T10:00", UNDONE);

        other.expect(ClockKind.HANDLE, Standing.RUNNING, "2025-03-17T17:30");
        assertThat(story.clock(ClockKind.HANDLE)).isEqualTo(other.clock(ClockKind.HANDLE));
    }

    /// An order that is seen after the window's word for it ends with its own stage's.
    @Test
    void whatIsSeenLateOfAWithdrawnCaseEndsToo() {
        story.at("2025-03-10T10:00", opened()).at("2025-03-10T11:00", new WithdrawalConfirmed());

        story.expect(ClockKind.REVIEW, Standing.CANCELLED, "2025-03-12T17:30");
    }
}
