package org.doudi.reporting.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import org.doudi.events.CaseState;
import org.doudi.events.ClockKind;
import org.doudi.events.DeadlineEvent.ClockScope;
import org.doudi.events.EvaluationEvent.MergedReporterLetGo;
import org.doudi.events.HotlineStatus;
import org.doudi.events.IntakeEvent.DuplicateLetGo;
import org.doudi.events.IntakeEvent.DuplicateTakenIn;
import org.doudi.events.IntakeEvent.DuplicateUnlinked;
import org.doudi.events.IntakeEvent.HotlineResultReturned;
import org.doudi.events.OrgCode;
import org.doudi.events.RatingLevel;
import org.doudi.events.ReplySatisfaction;
import org.doudi.events.RoutingEvent.MergerUndone;
import org.doudi.events.StreamId;
import org.doudi.reporting.adapter.persistence.ViewJson;
import org.doudi.reporting.domain.figure.Fact;
import org.doudi.reporting.domain.figure.Facts;
import org.doudi.reporting.domain.ledger.Ledger;
import org.doudi.reporting.domain.ledger.LedgerLine.Related;
import org.doudi.reporting.domain.view.CaseView;
import org.doudi.reporting.domain.view.MergedRating;
import org.doudi.reporting.domain.work.Duties;
import org.junit.jupiter.api.Test;

/// 并单 — A-22, §6: a merged case counts as its master, once.
class MergerTest {
    private static final StreamId DUPLICATE = StreamId.named("case", "duplicate");
    private static final StreamId ANOTHER = StreamId.named("case", "another");
    private static final OrgCode WINDOW = new OrgCode("ZWZX");

    @Test
    void aMergedCaseIsInNoFigure() {
        var response = Told.clock(ClockKind.RESPONSE, ClockScope.CASE, "2026-02-09T09:00", "2026-02-09T17:30", WINDOW);
        Story story = Stories.in(CaseState.HANDLING).then(response, Told.stopped(response, "2026-02-09T10:00"));
        assertThat(Facts.of(story.view())).isNotEmpty();

        story.then(Told.merged());

        assertThat(Facts.of(story.view())).isEmpty();
        assertThat(Ledger.lineOf(story.view()).related().flatMap(Related::master))
                .contains(Told.MASTER);
    }

    @Test
    void undoneItStandsWhereItStood() {
        Story story = Stories.in(CaseState.MERGED)
                .then(
                        new DuplicateUnlinked(Told.MASTER, Optional.empty(), Optional.empty()),
                        new MergerUndone(Told.MASTER));

        assertThat(story.view().state()).isEqualTo(CaseState.HANDLING);
        assertThat(Ledger.lineOf(story.view()).related().flatMap(Related::master))
                .isEmpty();
    }

    @Test
    void theMasterNamesWhatGoesOnAsIt() {
        Story story = Stories.in(CaseState.HANDLING).then(new DuplicateTakenIn(DUPLICATE, Optional.of("T-2")));
        assertThat(Ledger.lineOf(story.view()).related().orElseThrow().duplicates())
                .containsExactly(DUPLICATE);
        assertThat(Ledger.lineOf(story.view()).seenBy(WINDOW).related()).isEmpty();

        story.then(new DuplicateLetGo(DUPLICATE));
        assertThat(Ledger.lineOf(story.view()).related()).isEmpty();
    }

    /// 事事有回应.
    @Test
    void whoeverReflectedTheSameIsToldToo() {
        var inform = Told.clock(ClockKind.INFORM, ClockScope.item(1), "2026-02-11T10:00", "2026-02-12T17:30", WINDOW);
        Story story = Stories.in(CaseState.COMPLETED)
                .then(new DuplicateTakenIn(DUPLICATE, Optional.empty()))
                .then(inform);

        assertThat(Duties.of(story.view())).anyMatch(duty -> duty.step().contains("并入的反映人"));
    }

    /// What was merged counts once, whatever its reporter says; he is visited, and it is seen what came of it.
    @Test
    void whatTheMergedReporterSaysStandsBesideAndInNoFigure() {
        Story story = Stories.in(CaseState.COMPLETED).then(new DuplicateTakenIn(DUPLICATE, Optional.empty()));
        List<Fact> before = Facts.of(story.view());
        story.then(ToldOfMerged.rated(DUPLICATE, RatingLevel.DISSATISFIED));

        assertThat(Facts.of(story.view())).isEqualTo(before);
        assertThat(story.view().evaluation().merged())
                .extracting(MergedRating::duplicate, MergedRating::level)
                .containsExactly(tuple(DUPLICATE, RatingLevel.DISSATISFIED));
        CaseView stored = ViewJson.view(ViewJson.write(story.view()));
        assertThat(stored.evaluation()).isEqualTo(story.view().evaluation());

        story.then(new MergedReporterLetGo(DUPLICATE));
        assertThat(story.view().evaluation().merged()).isEmpty();
    }

    @Test
    void visitedInVainItIsTheDutyChiefsThoughTheOtherIsSatisfied() {
        Story story = Stories.in(CaseState.FOLLOW_UP).then(new DuplicateTakenIn(DUPLICATE, Optional.empty()));
        int round = story.view().evaluation().visiting().getFirst().round();
        story.then(ToldOfMerged.visited(DUPLICATE, round, ReplySatisfaction.DISSATISFIED));
        assertThat(story.view().evaluation().visitedInVain()).isTrue();
        story.then(Told.visited(round, ReplySatisfaction.SATISFIED), ToldOfMerged.missed(ANOTHER, round));
        assertThat(story.view().evaluation().visitedInVain()).isTrue();
        story.then(ToldOfMerged.visited(DUPLICATE, round, ReplySatisfaction.SATISFIED));
        assertThat(story.view().evaluation().visitedInVain()).isFalse();
    }

    /// Its own ticket is one thing, that of the case which goes on as it another.
    @Test
    void theLedgerShowsItsOwnTicketOnly() {
        Story story = TicketTest.from("紧急").then(new DuplicateTakenIn(DUPLICATE, Optional.of("T-2")));
        story.then(new HotlineResultReturned(
                "T-2", HotlineStatus.CLOSED, List.of(), true, Optional.empty(), Optional.empty()));

        assertThat(Ledger.lineOf(story.view()).ticket().orElseThrow().told()).isEmpty();
    }

    /// A projection that is not rebuilt goes on with the views that it has.
    @Test
    void aViewThatWasStoredWithoutItIsRead() {
        Story story = Stories.in(CaseState.HANDLING);
        String before = ViewJson.write(story.view()).replaceFirst(",\"duplicates\":\\[\\]", "");

        assertThat(before).doesNotContain("duplicates", "reopenOf");
        assertThat(ViewJson.view(before)).isEqualTo(story.view());
    }
}
