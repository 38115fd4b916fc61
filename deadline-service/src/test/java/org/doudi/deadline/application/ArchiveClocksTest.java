package org.doudi.deadline.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.doudi.deadline.application.Counting.at;
import static org.doudi.deadline.application.Facts.BDC;
import static org.doudi.deadline.application.Facts.SWJ;
import static org.doudi.deadline.application.Facts.WINDOW;
import static org.doudi.deadline.application.Facts.archived;
import static org.doudi.deadline.application.Facts.closed;
import static org.doudi.deadline.application.Facts.refused;
import static org.doudi.deadline.application.Facts.registered;
import static org.doudi.deadline.application.Facts.supplied;
import static org.doudi.deadline.application.Facts.tolerated;
import static org.doudi.deadline.application.Facts.undone;

import java.util.Optional;
import java.util.stream.Stream;
import org.doudi.deadline.domain.clock.Clock;
import org.doudi.deadline.domain.clock.Clock.Standing;
import org.doudi.events.CaseState;
import org.doudi.events.ClockKind;
import org.doudi.events.DeadlineEvent.CaseEndNoted;
import org.doudi.events.DeadlineEvent.ClockedParty;
import org.doudi.events.DeadlineEvent.DeadlineBreached;
import org.doudi.events.DeadlineEvent.PartyRole;
import org.doudi.events.DomainEvent;
import org.doudi.events.IntakeEvent.CaseMerged;
import org.doudi.events.IntakeEvent.CaseWithdrawn;
import org.doudi.events.IntakeEvent.DuplicateUnlinked;
import org.doudi.events.RoutingEvent.MergerConfirmed;
import org.doudi.events.RoutingEvent.WithdrawalConfirmed;
import org.doudi.events.StreamId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// 归档 — 三.7 及时: five working days from the end, once no 容缺 promise is open.
class ArchiveClocksTest {
    private static final StreamId MASTER = StreamId.named("case", "master");

    private final Story story = new Story();

    static Stream<DomainEvent> ends() {
        return Stream.of(closed(), refused(), new CaseMerged(MASTER), new CaseWithdrawn());
    }

    @ParameterizedTest
    @MethodSource("ends")
    void everyEndIsFiledWithinFiveWorkingDays(DomainEvent end) {
        story.at("2025-03-10T10:00", end);
        story.expect(ClockKind.ARCHIVE, Standing.RUNNING, "2025-03-17T17:30");
        assertThat(story.clock(ClockKind.ARCHIVE).parties())
                .containsExactly(new ClockedParty(WINDOW, PartyRole.WINDOW));

        story.at("2025-03-17T17:30", archived(CaseState.CLOSED)).looked("2025-03-17T17:31");
        story.expect(ClockKind.ARCHIVE, Standing.STOPPED, "2025-03-17T17:30");
        assertThat(story.all(DeadlineBreached.class)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("ends")
    void whatIsFiledLateIsLate(DomainEvent end) {
        story.at("2025-03-10T10:00", end).looked("2025-03-17T17:31").at("2025-03-18T09:00", archived(CaseState.CLOSED));

        story.only(DeadlineBreached.class);
        story.expect(ClockKind.ARCHIVE, Standing.STOPPED_LATE, "2025-03-17T17:30");
    }

    /// 取消不予受理.
    @Test
    void whatIsAcceptedAfterAllIsNoEnd() {
        story.at("2025-03-10T10:00", refused()).at("2025-03-11T09:00", registered());

        story.expect(ClockKind.ARCHIVE, Standing.CANCELLED, "2025-03-17T17:30");
    }

    @Test
    void whatIsNotMergedAnyMoreIsNoEnd() {
        story.at("2025-03-10T10:00", new CaseMerged(MASTER))
                .at("2025-03-11T09:00", new DuplicateUnlinked(MASTER, Optional.empty(), Optional.empty()));
        story.expect(ClockKind.ARCHIVE, Standing.CANCELLED, "2025-03-17T17:30");

        story.at("2025-03-12T09:00", new CaseMerged(MASTER));
        assertThat(story.clocks(ClockKind.ARCHIVE))
                .extracting(Clock::standing)
                .containsExactly(Standing.CANCELLED, Standing.RUNNING);
    }

    /// In whatever order the stages are heard: what they ended before is not the archive.
    @Test
    void routingsWordDoesNotEndIt() {
        story.at("2025-03-10T10:00", new CaseMerged(MASTER)).at("2025-03-10T10:00", new MergerConfirmed(MASTER));
        story.expect(ClockKind.ARCHIVE, Standing.RUNNING, "2025-03-17T17:30");

        Story other = new Story()
                .at("2025-03-10T10:00", new CaseWithdrawn())
                .at("2025-03-10T10:00", new WithdrawalConfirmed());
        other.expect(ClockKind.ARCHIVE, Standing.RUNNING, "2025-03-17T17:30");
    }

    @Test
    void itWaitsForWhatWasPromised() {
        story.at("2025-03-10T09:00", tolerated(BDC, "2025-03-14T17:30")).at("2025-03-10T10:00", closed());
        assertThat(story.clocks(ClockKind.ARCHIVE)).isEmpty();
        story.only(CaseEndNoted.class);

        story.at("2025-03-12T10:00", supplied(BDC));
        story.expect(ClockKind.ARCHIVE, Standing.RUNNING, "2025-03-19T17:30");
    }

    /// A promise that has lapsed is open until it is kept after all, or undone.
    @Test
    void itWaitsForALapsedPromiseToo() {
        story.at("2025-03-10T09:00", tolerated(BDC, "2025-03-11T17:30"))
                .at("2025-03-10T09:30", tolerated(SWJ, "2025-03-11T17:30"))
                .at("2025-03-10T10:00", closed())
                .looked("2025-03-11T17:31");
        assertThat(story.clocks(ClockKind.ARCHIVE)).isEmpty();

        story.at("2025-03-12T10:00", supplied(BDC));
        assertThat(story.clocks(ClockKind.ARCHIVE)).isEmpty();

        story.at("2025-03-13T10:00", undone(SWJ));
        story.expect(ClockKind.ARCHIVE, Standing.RUNNING, "2025-03-20T17:30");
    }

    @Test
    void whatWasKeptLateBeforeTheEndIsNotWaitedFor() {
        story.at("2025-03-10T09:00", tolerated(BDC, "2025-03-11T17:30"))
                .looked("2025-03-11T17:31")
                .at("2025-03-12T10:00", supplied(BDC))
                .at("2025-03-13T10:00", closed());

        story.expect(ClockKind.ARCHIVE, Standing.RUNNING, "2025-03-20T17:30");
    }

    /// Of a department only its last promise counts: the one before was settled, or it could not have
    /// been made.
    @Test
    void eachDepartmentsLastPromiseCounts() {
        story.at("2025-03-10T09:00", tolerated(BDC, "2025-03-11T17:30"))
                .looked("2025-03-11T17:31")
                .at("2025-03-12T09:00", undone(BDC))
                .at("2025-03-12T10:00", tolerated(BDC, "2025-03-14T17:30"))
                .at("2025-03-13T10:00", supplied(BDC))
                .at("2025-03-13T11:00", closed());

        story.expect(ClockKind.ARCHIVE, Standing.RUNNING, "2025-03-20T17:30");
    }

    @Test
    void whatIsGrantedAfterTheEndIsWaitedForAnew() {
        story.at("2025-03-10T10:00", closed()).at("2025-03-11T09:00", tolerated(BDC, "2025-03-20T17:30"));
        story.expect(ClockKind.ARCHIVE, Standing.CANCELLED, "2025-03-17T17:30");

        story.at("2025-03-18T10:00", supplied(BDC));
        assertThat(story.clocks(ClockKind.ARCHIVE))
                .extracting(Clock::standing, Clock::dueAt)
                .containsExactly(
                        tuple(Standing.CANCELLED, at("2025-03-17T17:30")),
                        tuple(Standing.RUNNING, at("2025-03-25T17:30")));
    }

    /// A withdrawal ends what was promised with the case.
    @Test
    void aWithdrawnCaseWaitsForNothing() {
        story.at("2025-03-10T09:00", tolerated(BDC, "2025-03-11T17:30"))
                .looked("2025-03-11T17:31")
                .at("2025-03-12T10:00", new CaseWithdrawn());

        story.expect(ClockKind.ARCHIVE, Standing.RUNNING, "2025-03-19T17:30");
    }
}
