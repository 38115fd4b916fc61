package org.doudi.reporting.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.doudi.events.BriefEvent.BriefCase;
import org.doudi.events.BriefEvent.BriefContents;
import org.doudi.events.BriefEvent.BriefCounts;
import org.doudi.events.BriefEvent.BriefFeedback;
import org.doudi.events.BriefEvent.DisciplineBriefReceived;
import org.doudi.events.BriefEvent.DisciplineBriefTransferred;
import org.doudi.events.BriefEvent.DisciplineFeedbackReceived;
import org.doudi.events.BriefKind;
import org.doudi.events.CaseState;
import org.doudi.events.FeedbackOutcome;
import org.doudi.events.ReportingEvent;
import org.doudi.events.StaffId;
import org.doudi.events.StreamId;
import org.doudi.reporting.domain.brief.BriefCommand;
import org.doudi.reporting.domain.brief.BriefCommand.Feed;
import org.doudi.reporting.domain.brief.BriefCommand.Receive;
import org.doudi.reporting.domain.brief.BriefCommand.Transfer;
import org.doudi.reporting.domain.brief.BriefDecider;
import org.doudi.reporting.domain.brief.BriefState;
import org.doudi.testkit.DeciderSpec;
import org.junit.jupiter.api.Test;

/// 移交的规则 — 六(二).
class BriefDeciderTest {
    private static final LocalDate FIRST = LocalDate.of(2025, 10, 1);
    private static final LocalDate LAST = LocalDate.of(2025, 12, 31);
    private static final LocalDate AFTER = LocalDate.of(2026, 1, 1);
    private static final StreamId CASE = StreamId.named("case", "handed over");
    private static final StaffId LEAD = new StaffId("lead1");
    private static final StaffId COMMISSION = new StaffId("jw1");
    private static final BriefContents NOTHING = contents(List.of());
    private static final BriefContents ONE = contents(List.of(new BriefCase(
            CASE,
            Optional.of("1号"),
            CaseState.HANDLING,
            List.of(),
            List.of(),
            List.of(),
            Story.at("2025-11-03T10:00"),
            Optional.empty())));
    private static final DisciplineBriefReceived RECEIVED = new DisciplineBriefReceived("aa", COMMISSION);

    private final DeciderSpec<BriefCommand, BriefState, ReportingEvent> rules = DeciderSpec.of(new BriefDecider());

    @Test
    void aQuarterIsHandedOverFromTheDayAfterIt_once() {
        rules.given().when(quarter(FIRST, LAST, AFTER)).then(transferred(BriefKind.QUARTERLY, NOTHING));
        rules.given().when(quarter(FIRST, LAST, LAST)).thenRefused("brief.period-not-over");
        rules.given(transferred(BriefKind.QUARTERLY, NOTHING))
                .when(quarter(FIRST, LAST, AFTER))
                .thenRefused("brief.transferred");
    }

    @Test
    void itIsAWholeQuarter() {
        rules.given().when(quarter(FIRST.plusMonths(1), LAST, AFTER)).thenRefused("brief.not-a-quarter");
        rules.given().when(quarter(FIRST, LAST.minusDays(1), AFTER)).thenRefused("brief.not-a-quarter");
        rules.given().when(quarter(FIRST.plusDays(1), LAST, AFTER)).thenRefused("brief.not-a-quarter");
    }

    @Test
    void whatCannotWaitNamesItsCases() {
        rules.given().when(adHoc(FIRST, LAST, ONE)).then(transferred(BriefKind.AD_HOC, ONE));
        rules.given(transferred(BriefKind.AD_HOC, ONE))
                .when(adHoc(FIRST, LAST, ONE))
                .thenNothing();
        rules.given().when(adHoc(FIRST, LAST, NOTHING)).thenRefused("brief.case-missing");
        rules.given().when(adHoc(FIRST, AFTER.plusDays(1), ONE)).thenRefused("brief.period");
        rules.given().when(adHoc(LAST, FIRST, ONE)).thenRefused("brief.period");
    }

    @Test
    void theReceiptIsOfTheFileThatWasHandedOver() {
        rules.given(transferred(BriefKind.AD_HOC, ONE))
                .when(new Receive("aa", COMMISSION))
                .then(RECEIVED);
        rules.given(transferred(BriefKind.AD_HOC, ONE))
                .when(new Receive("bb", COMMISSION))
                .thenRefused("brief.hash-mismatch");
        rules.given(transferred(BriefKind.AD_HOC, ONE), RECEIVED)
                .when(new Receive("aa", COMMISSION))
                .thenNothing();
        rules.given().when(new Receive("aa", COMMISSION)).thenRefused("brief.unknown");
    }

    @Test
    void feedbackComesAfterTheReceipt_andIsOfItsCases() {
        rules.given(transferred(BriefKind.AD_HOC, ONE)).when(feedback(CASE)).thenRefused("brief.not-received");
        rules.given(transferred(BriefKind.AD_HOC, ONE), RECEIVED)
                .when(feedback(CASE))
                .then(new DisciplineFeedbackReceived(
                        List.of(new BriefFeedback(CASE, FeedbackOutcome.FILED)), Optional.empty(), COMMISSION));
        rules.given(transferred(BriefKind.AD_HOC, ONE), RECEIVED)
                .when(feedback(StreamId.named("case", "another")))
                .thenRefused("brief.case-unknown");
        rules.given(transferred(BriefKind.AD_HOC, ONE), RECEIVED)
                .when(new Feed(List.of(), Optional.empty(), COMMISSION))
                .thenRefused("brief.feedback-missing");
    }

    private static Feed feedback(StreamId caseId) {
        return new Feed(List.of(new BriefFeedback(caseId, FeedbackOutcome.FILED)), Optional.empty(), COMMISSION);
    }

    private static Transfer quarter(LocalDate first, LocalDate last, LocalDate today) {
        return new Transfer(BriefKind.QUARTERLY, first, last, NOTHING, "aa", Optional.empty(), List.of(), LEAD, today);
    }

    private static Transfer adHoc(LocalDate first, LocalDate last, BriefContents contents) {
        return new Transfer(BriefKind.AD_HOC, first, last, contents, "aa", Optional.empty(), List.of(), LEAD, AFTER);
    }

    private static DisciplineBriefTransferred transferred(BriefKind kind, BriefContents contents) {
        return new DisciplineBriefTransferred(kind, FIRST, LAST, contents, "aa", Optional.empty(), List.of(), LEAD);
    }

    private static BriefContents contents(List<BriefCase> cases) {
        return new BriefContents(new BriefCounts(0, 0, 0, 0), List.of(), List.of(), List.of(), List.of(), cases);
    }
}
