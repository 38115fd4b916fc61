package org.doudi.reporting.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.stream.Stream;
import org.doudi.events.BriefEvent.BriefCase;
import org.doudi.events.BriefEvent.BriefContents;
import org.doudi.events.BriefEvent.BriefCounts;
import org.doudi.events.BriefEvent.BriefDifficulty;
import org.doudi.events.BriefEvent.ConductFinding;
import org.doudi.events.CaseState;
import org.doudi.events.Category;
import org.doudi.events.CauseCode;
import org.doudi.events.ConductCode;
import org.doudi.events.DifficultyKind;
import org.doudi.events.IntakeEvent.CaseClassified;
import org.doudi.events.StreamId;
import org.doudi.events.Tier;
import org.doudi.reporting.domain.brief.BriefSources;
import org.doudi.reporting.domain.brief.BriefSources.Accounted;
import org.doudi.reporting.domain.brief.Composing;
import org.junit.jupiter.api.Test;

/// 汇总简要情况 — 六(二): what is counted, and which cases are handed over.
class ComposingTest {
    private static final Story ORDINARY = Stories.in(CaseState.HANDLING, Story.of("ordinary"));
    private static final Story CLOSED = Stories.in(CaseState.CLOSED, Story.of("closed"));
    private static final Story REFUSED = Stories.in(CaseState.NOT_ACCEPTED, Story.of("refused"));
    private static final Story STUDIED = Stories.in(CaseState.WORKING_GROUP, Story.of("studied"));
    private static final Story EXTORTED = Story.of("extorted").then(Told.registered(2, CauseCode.RENT_SEEKING));
    private static final Story OBSTRUCTED = Story.of("obstructed")
            .then(Told.registered(3))
            .then(new CaseClassified(Category.OBSTRUCTED, Tier.SINGLE_UNIT, List.of()));
    private static final Story EARLIER =
            Story.of("earlier").on("2025-12-01T10:00").then(Told.registered(1));

    @Test
    void whatWasReceivedIsCounted() {
        BriefContents contents = of(List.of(), List.of(), ORDINARY, CLOSED, REFUSED, STUDIED);
        assertThat(contents.counts()).isEqualTo(new BriefCounts(4, 3, 1, 2));
        assertThat(contents.difficulties())
                .contains(new BriefDifficulty(DifficultyKind.STUDIED, 1, 0))
                .extracting(BriefDifficulty::kind)
                .containsExactly(DifficultyKind.values());
    }

    @Test
    void whatWasComplainedOfIsHandedOver_andNothingElse() {
        BriefContents contents = of(List.of(), List.of(), ORDINARY, CLOSED, REFUSED, EXTORTED, OBSTRUCTED);
        assertThat(contents.cases())
                .extracting(BriefCase::caseId)
                .containsExactlyInAnyOrder(EXTORTED.id(), OBSTRUCTED.id());
        assertThat(contents.conductFindings()).isEmpty();
    }

    @Test
    void aUnitIsChargedWithWhatSomebodyIsToAnswerFor_ofEarlierCasesToo() {
        List<Accounted> accounted = List.of(
                new Accounted(EARLIER.id(), Told.BDC, List.of(ConductCode.DELAYING, ConductCode.SLOW)),
                new Accounted(EXTORTED.id(), Told.BDC, List.of(ConductCode.SLOW)));
        BriefContents contents = of(accounted, List.of(), EXTORTED);
        assertThat(contents.conductFindings())
                .extracting(ConductFinding::unit, ConductFinding::code, ConductFinding::count)
                .containsExactly(tuple(Told.BDC, ConductCode.SLOW, 2L), tuple(Told.BDC, ConductCode.DELAYING, 1L));
        assertThat(contents.cases()).extracting(BriefCase::caseId).containsExactly(EARLIER.id(), EXTORTED.id());
    }

    @Test
    void whatIsAskedForIsHandedOver() {
        assertThat(of(List.of(), List.of(EARLIER.id()), ORDINARY).cases())
                .extracting(BriefCase::caseId)
                .containsExactly(EARLIER.id());
    }

    /// The same cases give the same file, whatever order they were found in.
    @Test
    void theOrderIsTheCases() {
        assertThat(of(List.of(), List.of(), EXTORTED, OBSTRUCTED))
                .isEqualTo(of(List.of(), List.of(), OBSTRUCTED, EXTORTED));
    }

    private static BriefContents of(List<Accounted> accounted, List<StreamId> asked, Story... received) {
        return Composing.of(new BriefSources(
                Stream.of(received).map(Story::view).toList(),
                accounted,
                List.of(EARLIER.view()),
                asked,
                List.of(),
                List.of()));
    }
}
