package org.doudi.reporting.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.doudi.events.AssessmentEvent.AnnualAssessmentIssued;
import org.doudi.events.AssessmentEvent.ScoreItem;
import org.doudi.events.AssessmentItem;
import org.doudi.events.OrgCode;
import org.doudi.events.ReportingEvent;
import org.doudi.events.StaffId;
import org.doudi.reporting.domain.assessment.AssessmentDecider;
import org.doudi.reporting.domain.assessment.AssessmentState;
import org.doudi.reporting.domain.assessment.IssueAssessments;
import org.doudi.reporting.domain.assessment.Scoring;
import org.doudi.reporting.domain.assessment.UnitYear;
import org.doudi.reporting.domain.assessment.UnitYear.Of;
import org.doudi.reporting.domain.assessment.Weights;
import org.doudi.testkit.DeciderSpec;
import org.junit.jupiter.api.Test;

/// 年度考核 — 六(二): how a unit's year is scored, and that it is issued once.
class AssessmentDeciderTest {
    private static final OrgCode BDC = new OrgCode("BDC");
    private static final OrgCode SWJ = new OrgCode("SWJ");
    private static final StaffId LEAD = new StaffId("lead1");
    private static final UnitYear PERFECT = new UnitYear(BDC, new Of(8, 8), new Of(5, 5), 0, new Of(12, 12), 0);

    private final DeciderSpec<IssueAssessments, AssessmentState, ReportingEvent> rules =
            DeciderSpec.of(new AssessmentDecider());

    @Test
    void whoDidAllHasAHundredPoints() {
        assertThat(total(PERFECT)).isEqualTo(100_00);
    }

    @Test
    void eachItemIsScoredFromItsFigure() {
        List<ScoreItem> items =
                Scoring.of(new UnitYear(BDC, new Of(3, 4), new Of(1, 3), 2, new Of(6, 12), 1), Weights.USUAL);
        assertThat(items)
                .containsExactly(
                        new ScoreItem(AssessmentItem.ON_TIME, 40, 3, 4, 30_00),
                        new ScoreItem(AssessmentItem.SATISFACTION, 25, 1, 3, 8_33),
                        new ScoreItem(AssessmentItem.PUNCTUALITY, 15, 2, 10, 12_00),
                        new ScoreItem(AssessmentItem.LEADERS_VISITS, 10, 6, 12, 5_00),
                        new ScoreItem(AssessmentItem.CONDUCT, 10, 1, 2, 5_00));
        assertThat(Scoring.total(items)).isEqualTo(60_33);
    }

    /// Of what nothing was to be counted brings nothing and costs nothing.
    @Test
    void whoHadNothingToHandleIsScoredByTheRest() {
        UnitYear idle = new UnitYear(BDC, new Of(0, 0), new Of(0, 0), 0, new Of(6, 12), 0);
        assertThat(Scoring.of(idle, Weights.USUAL))
                .extracting(ScoreItem::item)
                .containsExactly(AssessmentItem.PUNCTUALITY, AssessmentItem.LEADERS_VISITS, AssessmentItem.CONDUCT);
        assertThat(total(idle)).isEqualTo(30_00 * 100 / 35);
    }

    @Test
    void nothingGoesBelowNothing() {
        UnitYear bad = new UnitYear(BDC, new Of(0, 4), new Of(0, 3), 25, new Of(0, 12), 7);
        assertThat(total(bad)).isZero();
    }

    @Test
    void theWeightsAreAHundredTogether() {
        assertThat(Weights.with(Map.of(AssessmentItem.ON_TIME, 45, AssessmentItem.SATISFACTION, 20))
                        .points())
                .containsEntry(AssessmentItem.PUNCTUALITY, 15);
        assertThatThrownBy(() -> Weights.with(Map.of(AssessmentItem.ON_TIME, 41)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Weights.with(Map.of(AssessmentItem.ON_TIME, -5, AssessmentItem.SATISFACTION, 70)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aYearIsIssuedWhenItIsOver_forAllUnits_once() {
        rules.given().when(issuing(LocalDate.of(2026, 1, 1))).then(issued(BDC), issued(SWJ));
        rules.given().when(issuing(LocalDate.of(2025, 12, 31))).thenRefused("assessment.year-not-over");
        rules.given(issued(BDC)).when(issuing(LocalDate.of(2026, 1, 1))).thenRefused("assessment.issued");
        rules.given()
                .when(new IssueAssessments(2025, List.of(), Weights.USUAL, List.of(), LEAD, LocalDate.of(2026, 1, 1)))
                .thenRefused("assessment.no-units");
    }

    private static IssueAssessments issuing(LocalDate today) {
        return new IssueAssessments(2025, List.of(of(SWJ), PERFECT), Weights.USUAL, List.of(), LEAD, today);
    }

    private static AnnualAssessmentIssued issued(OrgCode unit) {
        return new AnnualAssessmentIssued(2025, unit, Scoring.of(of(unit), Weights.USUAL), 100_00, List.of(), LEAD);
    }

    private static UnitYear of(OrgCode unit) {
        return new UnitYear(unit, PERFECT.onTime(), PERFECT.satisfied(), 0, PERFECT.visits(), 0);
    }

    private static int total(UnitYear year) {
        return Scoring.total(Scoring.of(year, Weights.USUAL));
    }
}
