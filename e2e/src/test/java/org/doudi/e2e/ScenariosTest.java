package org.doudi.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// The acceptance scenarios, from the window to the last due instant, on real servers; every date was counted by
/// hand from the official holidays. Their numbers are kept. Nothing is older than what the installation begins with,
/// which is the calendar of 2026, published in November 2025; so a scenario that is older is played at the same place
/// of that calendar. Its own dates are held by `DueDateScenariosTest` and `ClockScenariosTest`.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Order(4)
class ScenariosTest {
    private static final String TICKET = "261003221000000001";
    private static final String OTHER_WITHOUT_TEXT = """
            {"reason": "OTHER_EXCLUDED", "properChannel": "导办台", "toldHow": "IN_PERSON"}""";
    private static final String CONDUCT_AS_PETITION = """
            {"reason": "PETITION", "properChannel": "信访局", "toldHow": "IN_PERSON", "scopeCodes": ["CONDUCT"]}""";
    private static final String VERY_DISSATISFIED = """
            {"scale": 5, "level": 5, "channel": "PHONE", "rater": "REPORTER"}""";

    private Stack stack;
    private Scenes scenes;

    private Scene s01;
    private Scene s02;
    private Scene s02NextMorning;
    private Scene s03;
    private Scene s04;
    private Scene s05;
    private Scene s06;
    private Scene s07;
    private Scene s08;
    private Scene s09;
    private Scene s10;
    private Scene s11;
    private Scene s11Beyond;
    private Scene s12Late;
    private Scene s12Untold;
    private Scene s14;
    private Scene s15;
    private Scene s15Concluded;
    private Scene s17;
    private Scene s19;
    private Scene s20;
    private Scene s21;
    private Scene s24InTime;
    private Scene s24Late;

    @BeforeAll
    void play(@TempDir Path folder) throws IOException {
        stack = new Stack(folder.resolve("scenarios"));
        scenes = new Scenes(stack);
        writeReviews();
        writeHandlings();
        writeExtensions();
        writeRatings();
        stack.doudi("up", "--detach");
        scenes.play();
    }

    @AfterAll
    void stop() throws IOException {
        stack.close();
    }

    private void writeReviews() {
        s01 = scenes.scene()
                .registered("2026-03-09T09:15")
                .consulted("2026-03-09T09:20")
                .dissatisfied("2026-03-09T10:02")
                .escalated("2026-03-09T10:05")
                .scheduled("2026-03-10T09:00", "2026-03-11T15:00")
                .noted("2026-03-10T09:01")
                .concluded("2026-03-11T16:40", "BDC");
        s02 = scenes.scene()
                .registered("2026-03-12T17:40")
                .consulted("2026-03-12T17:45")
                .escalated("2026-03-12T17:55");
        s02NextMorning = scenes.scene()
                .registered("2026-03-12T17:40")
                .consulted("2026-03-13T09:00")
                .escalated("2026-03-13T09:20");
        s03 = scenes.scene()
                .registered("2026-03-14T10:00")
                .consulted("2026-03-14T10:30")
                .escalated("2026-03-14T11:00");
        s04 = scenes.scene().stuck("2026-02-27T09:30");
        s05 = scenes.scene().stuck("2026-09-30T11:00");
        s06 = scenes.scene()
                .registered("2026-09-20T16:00")
                .consulted("2026-09-20T16:30")
                .escalated("2026-09-20T17:00");
        s07 = scenes.scene()
                .ticketed("2026-10-03T22:10", TICKET)
                .accepted("2026-10-08T08:40", TICKET)
                .consulted("2026-10-08T09:00")
                .escalated("2026-10-08T10:00");
        s15 = scenes.scene().stuck("2026-02-14T10:00");
        s15Concluded = scenes.scene().stuck("2026-02-13T10:00").concluded("2026-02-14T16:00", "BDC");
    }

    private void writeHandlings() {
        s08 = scenes.scene()
                .stuck("2026-09-29T10:00")
                .concluded("2026-09-30T15:00", "BDC")
                .issued("2026-10-08T17:31", "BDC");
        s09 = scenes.scene()
                .stuck("2026-09-29T10:00")
                .concluded("2026-09-30T15:00", "BDC")
                .issued("2026-09-30T15:30", "BDC")
                .signed("2026-09-30T16:20", "BDC")
                .completed("2026-10-09T17:30", "BDC");
        s10 = scenes.scene()
                .stuck("2026-09-28T09:00")
                .concluded("2026-09-29T08:40", "ZRZY", "ZJJ", "SWJ")
                .issued("2026-09-29T08:50", "ZRZY", "ZJJ", "SWJ")
                .signed("2026-09-29T09:00", "ZRZY")
                .signed("2026-09-29T14:40", "ZJJ");
        s14 = handling("2026-02-12T09:00", "2026-02-13T15:00");
        s17 = handling("2025-12-30T09:00", "2025-12-31T16:00");
        s24InTime = handling("2026-06-17T09:00", "2026-06-18T16:00").completed("2026-06-23T17:30:00", "BDC");
        s24Late = handling("2026-06-17T09:00", "2026-06-18T16:00").completed("2026-06-23T17:30:01", "BDC");
    }

    private void writeExtensions() {
        s11 = handling("2026-09-28T09:00", "2026-09-29T10:00")
                .extended("2026-09-30T09:40", "BDC", extension("2026-10-19T17:30", "2026-09-30T09:40"))
                .completed("2026-10-19T16:00", "BDC");
        s11Beyond = handling("2026-09-28T09:00", "2026-09-29T10:00")
                .extendedInVain("2026-09-30T09:00", "BDC", extension("2026-10-20T17:30", "2026-09-30T09:00"));
        s12Late = handling("2026-04-27T09:00", "2026-04-28T11:00")
                .extendedInVain("2026-05-06T08:40", "BDC", extension("2026-05-08T17:30", "2026-05-06T08:40"));
        s12Untold = handling("2026-04-27T09:00", "2026-04-28T11:00")
                .extended(
                        "2026-04-30T09:00",
                        "BDC",
                        Papers.untoldExtension(Scenes.instant("2026-05-08T17:30"), Scenes.instant("2026-04-30T09:00")));
        s19 = scenes.scene()
                .stuck("2026-09-23T09:00")
                .concluded("2026-09-24T09:00", "BDC", "SLJ")
                .issued("2026-09-24T10:00", "BDC", "SLJ")
                .signed("2026-09-24T10:30", "BDC")
                .extendedInVain("2026-09-24T11:00", "BDC", extension("2026-10-16T17:30", "2026-09-24T11:00"))
                .noted("2026-09-24T11:30")
                .extended("2026-09-24T12:00", "BDC", extension("2026-10-15T17:30", "2026-09-24T12:00"));
    }

    private void writeRatings() {
        s20 = scenes.scene()
                .stuck("2026-04-27T09:00")
                .concluded("2026-04-27T15:00", "BDC")
                .issued("2026-04-27T16:00", "BDC")
                .signed("2026-04-28T09:00", "BDC")
                .completed("2026-04-29T10:00", "BDC")
                .rated("2026-04-30T10:00", VERY_DISSATISFIED)
                .noted("2026-04-30T10:01")
                .issued("2026-05-06T15:00", "BDC")
                .noted("2026-05-06T15:01")
                .signed("2026-05-07T16:00", "BDC")
                .completed("2026-05-09T11:00", "BDC")
                .rated("2026-05-09T11:30", Papers.rating(2))
                .standing("2026-05-09T11:31");
        s21 = scenes.scene()
                .sent("2026-06-18T16:50")
                .refusedInVain("2026-06-18T17:00", "other", OTHER_WITHOUT_TEXT)
                .refusedInVain("2026-06-18T17:01", "petition", CONDUCT_AS_PETITION)
                .notAccepted("2026-06-18T17:05");
    }

    /// One unit's, signed then.
    private Scene handling(String stuck, String signed) {
        return scenes.scene()
                .stuck(stuck)
                .concluded(stuck.substring(0, 11) + "10:00", "BDC")
                .issued(stuck.substring(0, 11) + "11:00", "BDC")
                .signed(signed, "BDC");
    }

    private static String extension(String until, String told) {
        return Papers.extension(Scenes.instant(until), Scenes.instant(told));
    }

    private static void assertClock(JsonNode clock, String due, String standing) {
        assertThat(clock.path("dueAt").asText()).isEqualTo(Scenes.instant(due).toString());
        assertThat(clock.path("standing").asText()).isEqualTo(standing);
    }

    @Test
    void s01_theReviewHasTwoWorkingDaysFromTheFailedConsultation() {
        assertClock(s01.clockAt("2026-03-10T09:01", "REVIEW"), "2026-03-11T17:30", "RUNNING");
        assertClock(s01.clock("REVIEW"), "2026-03-11T17:30", "STOPPED");
    }

    @Test
    void s02_afterHoursNobodyLosesTime() {
        assertClock(s02.clock("CONSULT"), "2026-03-13T17:30", "STOPPED");
        assertThat(s02.line().path("acceptedAt").asText()).isEqualTo("2026-03-12T09:40:00Z");
        assertThat(s02.clock("REVIEW").path("dueAt").asText()).isEqualTo(due("2026-03-16T17:30"));
        assertThat(s02NextMorning.clock("REVIEW").path("dueAt").asText()).isEqualTo(due("2026-03-17T17:30"));
    }

    @Test
    void s03_anOrdinarySaturdayIsNotCounted() {
        assertClock(s03.clock("CONSULT"), "2026-03-16T17:30", "STOPPED");
        assertThat(s03.clock("REVIEW").path("dueAt").asText()).isEqualTo(due("2026-03-17T17:30"));
    }

    @Test
    void s04_aMakeUpSaturdayIs() {
        assertThat(s04.clock("REVIEW").path("dueAt").asText()).isEqualTo(due("2026-03-02T17:30"));
    }

    @Test
    void s05_nothingCountsOverNationalDay() {
        assertThat(s05.clock("REVIEW").path("dueAt").asText()).isEqualTo(due("2026-10-09T17:30"));
    }

    @Test
    void s06_aMakeUpSundayIsAnOrdinaryStartDay() {
        assertClock(s06.clock("CONSULT"), "2026-09-21T17:30", "STOPPED");
        assertThat(s06.clock("REVIEW").path("dueAt").asText()).isEqualTo(due("2026-09-22T17:30"));
    }

    @Test
    void s07_aTicketInTheBreakIsAnsweredOnTheFirstDayAfterIt() {
        assertClock(s07.clock("RESPONSE"), "2026-10-08T17:30", "STOPPED");
        assertClock(s07.clock("CONSULT"), "2026-10-08T17:30", "STOPPED");
        assertThat(s07.clock("REVIEW").path("dueAt").asText()).isEqualTo(due("2026-10-10T17:30"));
    }

    @Test
    void s08_aMinuteTooLateIsTheWindowsBreachAndNobodyElses() {
        JsonNode issue = s08.clock("ISSUE");
        assertClock(issue, "2026-10-08T17:30", "STOPPED_LATE");
        assertThat(issue.path("clockedParties").findValuesAsText("role")).containsExactly("WINDOW");
        // Nobody signed: the order is received at SIGN's limit, and only then the unit is clocked.
        assertThat(s08.clock("HANDLE").path("startAt").asText()).isEqualTo(due("2026-10-09T17:30"));
    }

    @Test
    void s09_doneAtTheDueInstantIsOnTime() {
        assertClock(s09.clock("HANDLE"), "2026-10-09T17:30", "STOPPED");
    }

    @Test
    void s10_severalUnitsShareOneLimitFromTheLeadsReceipt() {
        JsonNode handle = s10.clock("HANDLE");
        assertClock(handle, "2026-10-12T17:30", "BREACHED");
        assertThat(handle.path("clockedParties").findValuesAsText("unit"))
                .containsExactlyInAnyOrder("ZRZY", "ZJJ", "SWJ");
        JsonNode receipt = s10.orderOf("SWJ").path("receipt");
        assertThat(receipt.path("mode").asText()).isEqualTo("DEEMED");
        assertThat(receipt.path("receivedAt").asText()).isEqualTo(due("2026-09-30T17:30"));
    }

    @Test
    void s11_anExtensionReachesTheTenthWorkingDayAndNoFurther() throws IOException {
        assertClock(s11.clock("HANDLE"), "2026-10-19T17:30", "STOPPED");
        assertThat(s11Beyond.refusal("BDC").json().path("code").asText()).isEqualTo("extension.beyond-cap");
        assertClock(s11Beyond.clock("HANDLE"), "2026-10-08T17:30", "BREACHED");
        assertThat(counted("2026-10", "m2", "HIT")).contains(s11.caseId());
        assertThat(counted("2026-10", "m2-original", "MISS")).contains(s11.caseId());
    }

    @Test
    void s12_neitherALateExtensionNorAnUntoldOneHealsABreach() {
        assertThat(s12Late.refusal("BDC").status()).isEqualTo(409);
        assertThat(s12Late.refusal("BDC").json().path("code").asText()).isEqualTo("extension.too-late");
        for (Scene scene : new Scene[] {s12Late, s12Untold}) {
            assertClock(scene.clock("HANDLE"), "2026-04-30T17:30", "BREACHED");
            assertThat(scene.happened("DeadlineBreached", Scenes.instant("2026-04-30T17:30")))
                    .hasSize(1);
        }
        assertThat(s12Untold.orderOf("BDC").at("/extension/standing").asText()).isEqualTo("LAPSED");
    }

    @Test
    void s14_s15_springFestival() {
        assertThat(s14.clock("HANDLE").path("dueAt").asText()).isEqualTo(due("2026-02-24T17:30"));
        assertThat(s15.clock("REVIEW").path("dueAt").asText()).isEqualTo(due("2026-02-25T17:30"));
        assertThat(s15Concluded.clock("ISSUE").path("dueAt").asText()).isEqualTo(due("2026-02-24T17:30"));
    }

    @Test
    void s17_acrossTheYearsEnd() {
        assertThat(s17.clock("HANDLE").path("dueAt").asText()).isEqualTo(due("2026-01-05T17:30"));
        assertThat(s17.line().path("number").asText()).contains("〔2025〕");
    }

    @Test
    void s19_midAutumnAndNationalDayInOneLimit() {
        assertClock(s19.clockAt("2026-09-24T11:30", "HANDLE"), "2026-10-09T17:30", "RUNNING");
        assertThat(s19.refusal("BDC").json().path("code").asText()).isEqualTo("extension.beyond-cap");
        assertThat(s19.clock("HANDLE").path("dueAt").asText()).isEqualTo(due("2026-10-15T17:30"));
    }

    @Test
    void s20_aBadRatingIsDoneAgainWithAClockOfItsOwn_andVisited() throws IOException {
        assertClock(s20.clockAt("2026-04-30T10:01", "REWORK_ISSUE"), "2026-05-06T17:30", "RUNNING");
        assertClock(s20.clockAt("2026-04-30T10:01", "HANDLE"), "2026-04-30T17:30", "STOPPED");
        assertThat(s20.lastClock("SIGN").path("dueAt").asText()).isEqualTo(due("2026-05-07T17:30"));
        assertClock(s20.lastClock("HANDLE"), "2026-05-09T17:30", "STOPPED");
        assertThat(s20.state("2026-05-09T11:31")).isEqualTo("FOLLOW_UP");
        assertThat(s20.lastClock("FOLLOWUP").path("dueAt").asText()).isEqualTo(due("2026-05-13T17:30"));
        assertThat(counted("2026-04", "m3-first", "MISS")).contains(s20.caseId());
        assertThat(counted("2026-05", "m3", "HIT")).contains(s20.caseId());
    }

    @Test
    void s21_aRefusalIsAnsweredAndKeptOutOfTheOthersFigures() throws IOException {
        assertThat(s21.refusal("other").json().path("code").asText()).isEqualTo("refusal.text-missing");
        assertThat(s21.refusal("petition").json().path("code").asText()).isEqualTo("refusal.conduct-in-scope");
        assertClock(s21.clock("RESPONSE"), "2026-06-22T17:30", "STOPPED");
        assertThat(s21.line().at("/ending/refusal/code").asText()).isEqualTo("PRIVATE_DISPUTE");
        assertThat(counted("2026-06", "m1", "HIT")).contains(s21.caseId());
        assertThat(counted("2026-06", "m2", "ALL")).doesNotContain(s21.caseId());
        assertThat(counted("2026-06", "m3", "ALL")).doesNotContain(s21.caseId());
    }

    @Test
    void s24_aSecondDecides_andABreachIsToldOnce() {
        assertClock(s24InTime.clock("HANDLE"), "2026-06-23T17:30", "STOPPED");
        assertClock(s24Late.clock("HANDLE"), "2026-06-23T17:30", "STOPPED_LATE");
        assertThat(s24Late.happened("DeadlineBreached", Scenes.instant("2026-06-23T17:30")))
                .hasSize(1);
        assertThat(s24InTime.happened("DeadlineBreached", Scenes.instant("2026-06-23T17:30")))
                .isEmpty();
    }

    private static String due(String shanghai) {
        return Scenes.instant(shanghai).toString();
    }

    /// The cases of a figure's month.
    private String counted(String month, String metric, String part) {
        return scenes.does("lead1", Act.SEE_FIGURE, "?month=%s&part=%s&limit=200".formatted(month, part), metric)
                .toString();
    }
}
