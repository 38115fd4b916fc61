package org.doudi.reporting.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doudi.reporting.domain.Told.BDC;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import org.doudi.events.CaseState;
import org.doudi.events.ClockKind;
import org.doudi.events.DeadlineEvent.ClockScope;
import org.doudi.events.IntakeEvent.ArchivalOvertaken;
import org.doudi.events.IntakeEvent.CaseMerged;
import org.doudi.events.IntakeEvent.DuplicateLinked;
import org.doudi.events.IntakeEvent.ToleranceLapsed;
import org.doudi.events.IntakeEvent.ToleranceMaterialsSupplied;
import org.doudi.events.NumberTemplate;
import org.doudi.events.OrgCode;
import org.doudi.events.StaffId;
import org.doudi.reporting.domain.archive.Readiness;
import org.doudi.reporting.domain.archive.Readiness.Obstacle;
import org.doudi.reporting.domain.archive.Reckoning;
import org.doudi.reporting.domain.view.Filing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// 归档条件 — §7: what is in the way of filing a case, and since when nothing is.
class ReadinessTest {
    private static final OrgCode WINDOW = new OrgCode("ZWZX");

    @ParameterizedTest
    @EnumSource(CaseState.class)
    void onlyWhatHasEndedIsFiled(CaseState state) {
        Readiness readiness = Readiness.of(Stories.in(state).view());

        if (state == CaseState.ARCHIVED || Filing.ENDS.contains(state)) {
            assertThat(readiness.obstacle()).isEmpty();
        } else {
            assertThat(readiness.obstacle()).contains(Obstacle.NOT_ENDED);
        }
    }

    @Test
    void whatIsStillOwedHoldsItUp_andTheArchiveItselfDoesNot() {
        var inform = Told.clock(ClockKind.INFORM, ClockScope.item(1), "2026-02-11T10:00", "2026-02-12T17:30", WINDOW);
        Story story = Stories.in(CaseState.CLOSED)
                .then(inform)
                .then(Told.clock(ClockKind.ARCHIVE, ClockScope.CASE, "2026-02-12T09:00", "2026-02-26T17:30", WINDOW));
        assertThat(Readiness.of(story.view()).obstacle()).contains(Obstacle.CLOCK_OPEN);
        assertThat(Readiness.of(story.view()).openClocks()).containsExactly(ClockKind.INFORM);
        assertThat(story.view().filed().readySince()).isEmpty();

        story.on("2026-02-12T11:00").then(Told.informed(), Told.stopped(inform, "2026-02-12T11:00"));

        assertThat(Readiness.of(story.view()).obstacle()).isEmpty();
        assertThat(story.view().filed().readySince()).contains(Story.at("2026-02-12T11:00"));
    }

    /// 四(三): a promise that ran out is open until it is kept after all, or undone.
    @Test
    void aGrantedPromiseHoldsAClosedCaseUp() {
        Story story = Stories.in(CaseState.CLOSED)
                .then(Told.promised(BDC, "2026-02-13T17:30"), Told.tolerated(BDC, "2026-02-13T17:30"));
        assertThat(Readiness.of(story.view()).obstacle()).contains(Obstacle.PROMISE_OPEN);

        story.then(new ToleranceLapsed(BDC, Story.at("2026-02-13T17:30")));
        assertThat(Readiness.of(story.view()).openPromises()).containsExactly(BDC);

        story.then(new ToleranceMaterialsSupplied(BDC, List.of(Told.TEXT), new StaffId("clerk1")));
        assertThat(Readiness.of(story.view()).obstacle()).isEmpty();
    }

    @Test
    void whatNobodyHasGrantedHoldsNothingUp() {
        Story story = Stories.in(CaseState.CLOSED).then(Told.promised(BDC, "2026-02-13T17:30"));

        assertThat(Readiness.of(story.view()).obstacle()).isEmpty();
    }

    /// With the case ends what was promised in it.
    @Test
    void aPromiseHoldsNoWithdrawnCaseUp() {
        Story story = Stories.in(CaseState.HANDLING)
                .then(Told.promised(BDC, "2026-02-13T17:30"), Told.tolerated(BDC, "2026-02-13T17:30"))
                .then(Told.withdrawn());

        assertThat(Readiness.of(story.view()).obstacle()).isEmpty();
    }

    /// 事事有回应: whose case went on as another one's is told so before his own is filed.
    @Test
    void whoWasToldNothingIsToldFirst() {
        Story story = Story.of("merged at once")
                .then(Told.received("2026-02-09T08:50"))
                .then(new DuplicateLinked(Told.MASTER, List.of(), new StaffId("clerk1")), new CaseMerged(Told.MASTER));
        assertThat(story.view().state()).isEqualTo(CaseState.MERGED);
        assertThat(Readiness.of(story.view()).obstacle()).contains(Obstacle.NOT_TOLD);

        story.on("2026-02-09T10:00").then(Told.informed());

        assertThat(Readiness.of(story.view()).obstacle()).isEmpty();
        assertThat(story.view().filed().readySince()).contains(Story.at("2026-02-09T10:00"));
    }

    /// 一: whatever way a case went, somebody has spoken with its reporter.
    @Test
    void anArchivedCasesReporterWasTold() {
        for (CaseState end : EnumSet.copyOf(Filing.ENDS)) {
            assertThat(Stories.in(end)
                            .then(Told.archived(end, 1))
                            .view()
                            .filed()
                            .toldAt())
                    .as("%s", end)
                    .isPresent();
        }
    }

    /// Whatever was recorded at the same moment, a case that went on is not hidden in the archive.
    @Test
    void aCaseThatWentOnIsNotArchived() {
        Story story = Stories.in(CaseState.NOT_ACCEPTED)
                .then(Told.registered(7))
                .then(Told.archived(CaseState.NOT_ACCEPTED, 1));

        assertThat(story.view().state()).isEqualTo(CaseState.REGISTERED);
        assertThat(story.view().filed().readySince()).isEmpty();
    }

    /// Until deadline-service has answered the end, an open clock may still be on its way; after a day
    /// it is not.
    @Test
    void whatIsOwedAtTheEndIsKnownOnceTheArchiveIsClocked() {
        Story story = Stories.in(CaseState.CLOSED);
        Instant ended = story.view().filed().endedAt().orElseThrow();
        assertThat(Reckoning.of(story.view(), ended.plusSeconds(5), Duration.ofDays(1)))
                .isEqualTo(Reckoning.PENDING);
        assertThat(Reckoning.of(story.view(), ended.plus(Duration.ofDays(1)), Duration.ofDays(1)))
                .isEqualTo(Reckoning.DONE);

        story.then(Told.clock(ClockKind.ARCHIVE, ClockScope.CASE, "2026-02-12T09:00", "2026-02-26T17:30", WINDOW));
        assertThat(Reckoning.of(story.view(), ended.plusSeconds(5), Duration.ofDays(1)))
                .isEqualTo(Reckoning.DONE);
    }

    /// 归档作废: intake had taken the case up again; at its next end it is filed anew, and never twice
    /// for the same one.
    @Test
    void anArchiveThatWasOvertakenMakesWayForTheNextEnd() {
        Story story = Stories.in(CaseState.NOT_ACCEPTED)
                .then(Told.archived(CaseState.NOT_ACCEPTED, 1))
                .then(Told.registered(7))
                .then(new ArchivalOvertaken(new NumberTemplate("乌办反档〔2026〕0001号")));
        assertThat(story.view().state()).isEqualTo(CaseState.REGISTERED);
        assertThat(story.view().filed().overtaken()).containsExactly("乌办反档〔2026〕0001号");

        story.on("2026-02-10T09:00").then(Told.withdrawn());
        assertThat(story.view().state()).isEqualTo(CaseState.WITHDRAWN);
        assertThat(story.view().filed().readySince()).contains(Story.at("2026-02-10T09:00"));

        story.then(new ArchivalOvertaken(new NumberTemplate("乌办反档〔2026〕0002号")));
        assertThat(Readiness.of(story.view()).obstacle()).contains(Obstacle.NOT_ENDED);
        assertThat(story.view().filed().readySince()).isEmpty();
    }
}
