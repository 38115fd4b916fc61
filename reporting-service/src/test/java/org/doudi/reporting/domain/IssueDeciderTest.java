package org.doudi.reporting.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.doudi.events.CauseCode;
import org.doudi.events.IntakeEvent.Matter;
import org.doudi.events.OrgCode;
import org.doudi.events.ReportingEvent;
import org.doudi.events.ReportingEvent.CommonIssueIdentified;
import org.doudi.events.ReportingEvent.ImprovementAdopted;
import org.doudi.events.StaffId;
import org.doudi.events.StreamId;
import org.doudi.reporting.domain.issue.IssueCommand;
import org.doudi.reporting.domain.issue.IssueCommand.Adopt;
import org.doudi.reporting.domain.issue.IssueCommand.Identify;
import org.doudi.reporting.domain.issue.IssueDecider;
import org.doudi.reporting.domain.issue.IssueState;
import org.doudi.reporting.domain.issue.Recurrence;
import org.doudi.testkit.DeciderSpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// 举一反三 — 三.6: what is a problem of the process, and what may be said to be done about it.
class IssueDeciderTest {
    private static final OrgCode BDC = new OrgCode("BDC");
    private static final StaffId LEAD = new StaffId("lead1");
    private static final StaffId OWNER = new StaffId("coord-bdc");
    private static final Optional<Matter> MATTER = Optional.of(new Matter("BDC-01", "转移登记"));
    private static final LocalDate FEBRUARY = LocalDate.of(2026, 2, 1);
    private static final StreamId ONE = StreamId.named("case", "one");
    private static final StreamId OTHER = StreamId.named("case", "other");
    private static final StreamId THIRD = StreamId.named("case", "third");
    private static final String MEASURE = "转移登记与完税核验并联办理，2个窗口合为1个";
    private static final CommonIssueIdentified FOUND =
            new CommonIssueIdentified(CauseCode.COORDINATION, MATTER, FEBRUARY, List.of(ONE, OTHER), LEAD);
    private static final ImprovementAdopted ADOPTED = adopted(1, MEASURE);

    private final DeciderSpec<IssueCommand, IssueState, ReportingEvent> rules = DeciderSpec.of(new IssueDecider());

    @Test
    void casesOfOneKindAreAProblem() {
        rules.given().when(identify(Set.of(ONE, OTHER, THIRD), ONE, OTHER)).then(FOUND);
    }

    @Test
    void oneCaseIsNone_howeverOftenItIsNamed() {
        rules.given().when(identify(Set.of(ONE), ONE, ONE)).thenRefused("issue.single-case");
    }

    @Test
    void whatIsOfAnotherKindDoesNotBelongToIt() {
        rules.given().when(identify(Set.of(ONE), ONE, OTHER)).thenRefused("issue.case-not-of-kind");
    }

    @Test
    void theSameIsFoundOnce_andMoreOfItAgain() {
        rules.given(FOUND).when(identify(Set.of(ONE, OTHER), OTHER, ONE)).thenNothing();
        rules.given(FOUND)
                .when(identify(Set.of(ONE, OTHER, THIRD), ONE, THIRD))
                .then(new CommonIssueIdentified(CauseCode.COORDINATION, MATTER, FEBRUARY, List.of(ONE, THIRD), LEAD));
    }

    @Test
    void whatIsDoneAboutItHasAnOwnerAndADate() {
        rules.given(FOUND).when(adopt(MEASURE, BDC, "2026-03-31", "2026-04-01")).then(ADOPTED);
        rules.given(FOUND, ADOPTED)
                .when(adopt(MEASURE, BDC, "2026-03-31", "2026-04-01"))
                .thenNothing();
        rules.given(FOUND, ADOPTED)
                .when(adopt("容缺受理", BDC, "2026-03-31", "2026-04-01"))
                .then(adopted(2, "容缺受理"));
    }

    @Test
    void nothingIsDoneAboutWhatWasNotFound() {
        rules.given().when(adopt(MEASURE, BDC, "2026-03-31", "2026-04-01")).thenRefused("issue.unknown");
    }

    @Test
    void whoDoesItIsKnown() {
        rules.given(FOUND)
                .when(adopt(MEASURE, new OrgCode("NONE"), "2026-03-31", "2026-04-01"))
                .thenRefused("department.unknown");
    }

    /// Else the months could be chosen for which it looks well.
    @Test
    void neitherDateLiesBehind() {
        rules.given(FOUND).when(adopt(MEASURE, BDC, "2026-03-03", "2026-04-01")).thenRefused("improvement.due-past");
        rules.given(FOUND)
                .when(adopt(MEASURE, BDC, "2026-03-31", "2026-03-03"))
                .thenRefused("improvement.effective-past");
    }

    @ParameterizedTest
    @ValueSource(strings = {"请电13847700001", "拨打 0477-7221 234", "证件１５２７０１１９８", "138 4770 0001"})
    void aNumberThatCouldBeAPersonsIsRefused(String measure) {
        rules.given(FOUND).when(adopt(measure, BDC, "2026-03-31", "2026-04-01")).thenRefused("improvement.personal");
    }

    /// 三.6 避免: whole months on both sides; the present one is not over.
    @Test
    void recurrenceIsMeasuredBeforeAndAfter() {
        Recurrence recurrence = Recurrence.of(
                List.of(
                        Story.at("2026-01-31T23:59"),
                        Story.at("2026-02-01T00:00"),
                        Story.at("2026-02-20T10:00"),
                        Story.at("2026-03-20T10:00"),
                        Story.at("2026-05-04T10:00"),
                        Story.at("2026-06-01T10:00")),
                Story.at("2026-06-10T10:00"));

        assertThat(recurrence.months()).extracting(Recurrence.Month::cases).containsExactly(1L, 2L, 1L, 0L, 1L, 1L);
        assertThat(recurrence.before(LocalDate.of(2026, 3, 15))).isEqualTo(new Recurrence.Side(2, 3));
        assertThat(recurrence.after(LocalDate.of(2026, 3, 15))).isEqualTo(new Recurrence.Side(2, 1));
        assertThat(recurrence.after(LocalDate.of(2026, 5, 1))).isEqualTo(new Recurrence.Side(1, 1));
        assertThat(Recurrence.of(List.of(), Instant.EPOCH).months()).isEmpty();
    }

    private static ImprovementAdopted adopted(int no, String measure) {
        return new ImprovementAdopted(
                no, measure, BDC, OWNER, LocalDate.of(2026, 3, 31), LocalDate.of(2026, 4, 1), LEAD);
    }

    private static Identify identify(Set<StreamId> ofKind, StreamId... cases) {
        return new Identify(CauseCode.COORDINATION, MATTER, FEBRUARY, List.of(cases), ofKind, LEAD);
    }

    private static Adopt adopt(String measure, OrgCode unit, String dueBy, String effectiveFrom) {
        return new Adopt(
                measure,
                unit,
                OWNER,
                LocalDate.parse(dueBy),
                LocalDate.parse(effectiveFrom),
                Set.of(BDC),
                LEAD,
                Story.at("2026-03-04T10:00"));
    }
}
