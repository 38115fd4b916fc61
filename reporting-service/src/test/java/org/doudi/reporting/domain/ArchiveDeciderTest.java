package org.doudi.reporting.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.doudi.decide.Refusal;
import org.doudi.events.CaseState;
import org.doudi.events.ClockKind;
import org.doudi.events.NumberTemplate;
import org.doudi.events.OrgCode;
import org.doudi.events.ReportingEvent;
import org.doudi.events.ReportingEvent.CaseArchived;
import org.doudi.events.ReportingEvent.SeenPosition;
import org.doudi.events.StaffId;
import org.doudi.events.StreamId;
import org.doudi.reporting.domain.archive.ArchiveCase;
import org.doudi.reporting.domain.archive.ArchiveDecider;
import org.doudi.reporting.domain.archive.ArchiveNumbering;
import org.doudi.reporting.domain.archive.ArchiveState;
import org.doudi.reporting.domain.archive.CasePackage;
import org.doudi.reporting.domain.archive.CasePackage.Enclosure;
import org.doudi.reporting.domain.archive.CasePackage.Piece;
import org.doudi.reporting.domain.archive.Readiness;
import org.doudi.reporting.domain.archive.Reckoning;
import org.doudi.reporting.domain.archive.Retention;
import org.doudi.reporting.domain.view.Filing;
import org.doudi.testkit.DeciderSpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// 归档 — 三.7: what has ended, is settled and was told is filed, once.
class ArchiveDeciderTest {
    private static final StreamId CASE = StreamId.parse("6f1c7e0e-54d3-5c1e-9a3e-150626000001");
    private static final Instant NOW = Story.at("2026-02-12T10:00");
    private static final List<SeenPosition> SEEN =
            List.of(new SeenPosition("/evaluation-service", 3, 4), new SeenPosition("/intake-service", 3, 2));
    private static final CasePackage CONTENTS = new CasePackage(
            CASE,
            List.of(
                    new Piece("/intake-service", 1, "aa".repeat(32)),
                    new Piece("/intake-service", 2, "bb".repeat(32)),
                    new Piece("/evaluation-service", 4, "cc".repeat(32))),
            List.of(new Enclosure(1, "dd".repeat(32))));

    private final DeciderSpec<ArchiveCase, ArchiveState, ReportingEvent> rules = DeciderSpec.of(new ArchiveDecider());

    @ParameterizedTest
    @EnumSource(
            value = CaseState.class,
            names = {"CLOSED", "NOT_ACCEPTED", "MERGED", "WITHDRAWN"})
    void everyEndIsFiled(CaseState end) {
        rules.given().when(file(ready(end))).then(filed(end, "乌办反档〔2026〕%04d号"));
    }

    @Test
    void whatIsFiledIsNotFiledAgain() {
        rules.given(filed(CaseState.CLOSED, "乌办反档〔2026〕0007号"))
                .when(file(ready(CaseState.CLOSED)))
                .thenNothing();
        rules.given(filed(CaseState.CLOSED, "乌办反档〔2026〕0007号"))
                .when(file(new Readiness(
                        CaseState.CLOSED, List.of(ClockKind.INFORM), List.of(), Optional.of(NOW), Optional.of(NOW))))
                .thenNothing();
    }

    /// 取消不予受理 at the same moment: the case went on, and comes to another end.
    @Test
    void anArchiveThatWasOvertakenMakesWayForAnotherOne() {
        rules.given(filed(CaseState.NOT_ACCEPTED, "乌办反档〔2026〕0007号"))
                .when(file(ready(CaseState.CLOSED), "乌办反档〔2026〕0007号"))
                .then(filed(CaseState.CLOSED, "乌办反档〔2026〕%04d号"));
        rules.given(filed(CaseState.NOT_ACCEPTED, "乌办反档〔2026〕0007号"), filed(CaseState.CLOSED, "乌办反档〔2026〕0008号"))
                .when(file(ready(CaseState.CLOSED), "乌办反档〔2026〕0007号"))
                .thenNothing();
    }

    @ParameterizedTest
    @EnumSource(CaseState.class)
    void whatIsUnderWayIsNotFiled(CaseState state) {
        if (!Filing.ENDS.contains(state)) {
            rules.given().when(file(ready(state))).thenRefused("archive.not-ended", Refusal.Kind.CONFLICT);
        }
    }

    @Test
    void whatIsOwedIsDoneFirst() {
        rules.given()
                .when(file(new Readiness(
                        CaseState.CLOSED, List.of(ClockKind.INFORM), List.of(), Optional.of(NOW), Optional.of(NOW))))
                .thenRefused("archive.clock-open", Refusal.Kind.CONFLICT);
    }

    @Test
    void whatWasPromisedIsSettledFirst() {
        rules.given()
                .when(file(new Readiness(
                        CaseState.CLOSED, List.of(), List.of(new OrgCode("BDC")), Optional.of(NOW), Optional.of(NOW))))
                .thenRefused("archive.promise-open", Refusal.Kind.CONFLICT);
    }

    @Test
    void theReporterIsToldFirst() {
        rules.given()
                .when(file(new Readiness(CaseState.MERGED, List.of(), List.of(), Optional.empty(), Optional.of(NOW))))
                .thenRefused("archive.not-told", Refusal.Kind.CONFLICT);
    }

    @Test
    void whatIsOwedAtTheEndIsReckonedFirst() {
        rules.given()
                .when(file(ready(CaseState.CLOSED), Reckoning.PENDING))
                .thenRefused("archive.not-reckoned", Refusal.Kind.CONFLICT);
    }

    /// Something of the case is not in the ledger yet, so its package would lack it.
    @Test
    void whatWaitsForAnOperatorIsReadFirst() {
        rules.given()
                .when(file(ready(CaseState.CLOSED), Reckoning.DONE, 1))
                .thenRefused("archive.incomplete", Refusal.Kind.CONFLICT);
        rules.given(filed(CaseState.CLOSED, "乌办反档〔2026〕0007号"))
                .when(file(ready(CaseState.CLOSED), Reckoning.DONE, 1))
                .thenNothing();
    }

    @Test
    void keptForTheYearsAfterTheYearOfFiling() {
        rules.given()
                .when(file(ready(CaseState.CLOSED)))
                .thenEvents(events -> assertThat(events)
                        .singleElement()
                        .satisfies(event -> assertThat(((CaseArchived) event).retentionUntil())
                                .isEqualTo(LocalDate.parse("2036-12-31"))));
        assertThatThrownBy(() -> new Retention(0)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"乌办反档%04d号", "乌办反档〔{year}〕号", "%04d〔{year}〕", "档{year}%04d%s"})
    void aFormatThatCannotBeUsedIsRefused(String format) {
        assertThatThrownBy(() -> new ArchiveNumbering("150626", format))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("归档号格式");
    }

    /// The recipe of docs/events.md, done by hand (`printf … | sha256sum`): it never changes under this name.
    @Test
    void thePackagesHashIsWhatAnybodyComputes() {
        assertThat(CONTENTS.hash()).isEqualTo("1e355448ceb93757dd174ce3899ce30804ac14095760243d95274a62c31901a2");
    }

    @Test
    void thePackagesHashIsTheSameWhateverArrivedFirst() {
        assertThat(new CasePackage(CASE, CONTENTS.pieces().reversed(), CONTENTS.enclosures()).hash())
                .isEqualTo(CONTENTS.hash());
        assertThat(new CasePackage(CASE, CONTENTS.pieces().subList(1, 3), CONTENTS.enclosures()).hash())
                .isNotEqualTo(CONTENTS.hash());
        assertThat(new CasePackage(CASE, CONTENTS.pieces(), List.of()).hash()).isNotEqualTo(CONTENTS.hash());
    }

    private static Readiness ready(CaseState state) {
        return new Readiness(state, List.of(), List.of(), Optional.of(NOW), Optional.of(NOW));
    }

    private static ArchiveCase file(Readiness readiness, String... overtaken) {
        return file(readiness, Reckoning.DONE, overtaken);
    }

    private static ArchiveCase file(Readiness readiness, Reckoning reckoning, String... overtaken) {
        return file(readiness, reckoning, 0, overtaken);
    }

    private static ArchiveCase file(Readiness readiness, Reckoning reckoning, long parked, String... overtaken) {
        return new ArchiveCase(
                Optional.of(new StaffId("clerk1")),
                readiness,
                reckoning,
                List.of(overtaken),
                parked,
                CONTENTS,
                SEEN,
                new ArchiveNumbering("150626", "乌办反档〔{year}〕%04d号"),
                new Retention(10),
                NOW);
    }

    private static CaseArchived filed(CaseState from, String number) {
        return new CaseArchived(
                new NumberTemplate(number),
                "ARCHIVE/150626/2026",
                from,
                CONTENTS.hash(),
                SEEN,
                LocalDate.parse("2036-12-31"),
                Optional.of(new StaffId("clerk1")));
    }
}
