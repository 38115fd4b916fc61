package org.doudi.reporting.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doudi.reporting.domain.Told.BDC;
import static org.doudi.reporting.domain.Told.SWJ;

import java.util.List;
import org.doudi.events.CaseState;
import org.doudi.events.ClockKind;
import org.doudi.events.DeadlineEvent.ClockScope;
import org.doudi.events.DeadlineEvent.ClockStarted;
import org.doudi.events.DeadlineEvent.ClockedParty;
import org.doudi.events.DeadlineEvent.PartyRole;
import org.doudi.events.OrgCode;
import org.doudi.reporting.domain.figure.Breach;
import org.doudi.reporting.domain.figure.Fact;
import org.doudi.reporting.domain.figure.Fact.Score;
import org.doudi.reporting.domain.figure.Facts;
import org.doudi.reporting.domain.figure.Metric;
import org.doudi.reporting.domain.ledger.Ledger;
import org.doudi.reporting.domain.ledger.LedgerLine.Late;
import org.doudi.reporting.domain.log.Title;
import org.doudi.reporting.domain.view.Clock;
import org.junit.jupiter.api.Test;

/// 超期撤销: what was never late counts as such, in the figures and in the ledger.
class WithdrawnBreachTest {
    private static final OrgCode WINDOW = new OrgCode("ZWZX");
    private static final ClockedParty FIRST = new ClockedParty(BDC, PartyRole.LEAD_UNIT);
    private static final ClockedParty SECOND = new ClockedParty(SWJ, PartyRole.UNIT);

    /// M1, M8.
    @Test
    void anAnswerThatWasRecordedLateWasGivenInTime() {
        ClockStarted response =
                Told.clock(ClockKind.RESPONSE, ClockScope.CASE, "2026-02-09T09:00", "2026-02-09T17:30", WINDOW);
        Story story = Stories.in(CaseState.REGISTERED).then(response, Told.breached(response));
        assertThat(scores(story, Metric.M1)).containsExactly(Score.MISS);
        assertThat(Breach.of(story.view())).hasSize(1);
        assertThat(Ledger.lineOf(story.view()).late()).hasSize(1);

        story.then(
                Told.withdrawn(response, response.clockedParties(), List.of()),
                Told.stopped(response, "2026-02-09T17:29"));
        assertThat(scores(story, Metric.M1)).containsExactly(Score.HIT);
        assertThat(Breach.of(story.view())).isEmpty();
        assertThat(Ledger.lineOf(story.view()).late()).isEmpty();
    }

    /// M2: what runs on by an extension is not overdue.
    @Test
    void whatRunsOnIsNotOverdue() {
        ClockStarted handle = handle();
        Story story = Stories.in(CaseState.HANDLING).then(handle, Told.breached(handle));
        assertThat(scores(story, Metric.M2)).containsExactly(Score.MISS);

        story.then(
                Told.withdrawn(handle, handle.clockedParties(), List.of()), Told.extended(handle, "2026-02-16T17:30"));
        assertThat(scores(story, Metric.M2)).isEmpty();
        assertThat(story.view().clocks())
                .filteredOn(Clock::runs)
                .extracting(Clock::dueAt)
                .containsExactly(Story.at("2026-02-16T17:30"));

        story.then(Told.breached(handle));
        assertThat(scores(story, Metric.M2)).containsExactly(Score.MISS);
        assertThat(Breach.of(story.view())).hasSize(1);
    }

    /// it stands for those whose part was open.
    @Test
    void whoDidItsPartInTimeIsNotCountedAndTheOthersAre() {
        ClockStarted handle = handle();
        Story story = Stories.in(CaseState.HANDLING)
                .then(handle, Told.breached(handle, FIRST, SECOND))
                .then(Told.withdrawn(handle, List.of(SECOND), List.of(FIRST)));

        assertThat(Breach.of(story.view())).extracting(Breach::party).containsExactly(FIRST);
        assertThat(Ledger.lineOf(story.view()).late())
                .containsExactly(new Late(ClockKind.HANDLE, BDC, PartyRole.LEAD_UNIT));
        assertThat(scores(story, Metric.M2)).containsExactly(Score.MISS);
    }

    /// Where somebody else owed, it is withdrawn and told anew.
    @Test
    void whatIsToldAnewCountsOnce() {
        ClockStarted handle = handle();
        Story story = Stories.in(CaseState.HANDLING)
                .then(handle, Told.breached(handle, SECOND))
                .then(Told.withdrawn(handle, List.of(SECOND), List.of()), Told.breached(handle, FIRST));

        assertThat(Breach.of(story.view())).extracting(Breach::party).containsExactly(FIRST);
    }

    /// An order of the hall that was done in time is one, though its promise was given up meanwhile.
    @Test
    void whatEndsAClockThatWasGivenUpIsItsEnd() {
        ClockStarted response =
                Told.clock(ClockKind.RESPONSE, ClockScope.CASE, "2026-02-09T09:00", "2026-02-09T17:30", WINDOW);
        Story story = Stories.in(CaseState.REGISTERED)
                .then(response, Told.breached(response), Told.cancelled(response))
                .then(
                        Told.withdrawn(response, response.clockedParties(), List.of()),
                        Told.stopped(response, "2026-02-09T17:29"));

        assertThat(scores(story, Metric.M1)).containsExactly(Score.HIT);
    }

    @Test
    void theTimelineSaysWhetherAllOfItIsWithdrawn() {
        ClockStarted handle = handle();

        assertThat(Title.of(Told.withdrawn(handle, List.of(FIRST, SECOND), List.of())))
                .isEqualTo("超期撤销（办理）");
        assertThat(Title.of(Told.withdrawn(handle, List.of(SECOND), List.of(FIRST))))
                .isEqualTo("超期部分撤销（办理）");
    }

    private static ClockStarted handle() {
        return Told.clock(ClockKind.HANDLE, ClockScope.item(1, 1), "2026-02-10T17:00", "2026-02-12T17:30", BDC);
    }

    private static List<Score> scores(Story story, Metric metric) {
        return Facts.of(story.view()).stream()
                .filter(fact -> fact.metric() == metric)
                .map(Fact::score)
                .toList();
    }
}
