package org.doudi.reporting.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import org.doudi.events.CaseState;
import org.doudi.events.IntakeEvent.RecusalOrdered;
import org.doudi.events.StaffId;
import org.doudi.reporting.domain.Stories;
import org.doudi.reporting.domain.Story;
import org.doudi.reporting.domain.Told;
import org.doudi.testkit.Api;
import org.doudi.testkit.Api.Answer;
import org.doudi.testkit.ServiceServers;
import org.junit.jupiter.api.Test;

/// 查进度 — 五(一): with the slip in hand and without an account. It is the 12th of February 2026.
@QuarkusTest
@WithTestResource(value = ServiceServers.class, initArgs = @ResourceArg(name = "service", value = "reporting"))
@WithTestResource(OtherServices.class)
class ProgressApiTest {
    private static final String NUMBER = "乌办反〔2026〕0001号";

    private final Projected projected;

    @TestHTTPResource("/")
    URI base = URI.create("http://localhost");

    @Inject
    ProgressApiTest(Projected projected) {
        this.projected = projected;
    }

    @Test
    void whoeverHoldsTheSlipIsToldWhereTheCaseStands() {
        Story story = Stories.in(CaseState.HANDLING, Story.of("followed"));
        projected.holds(story);
        OtherServices.finds(id(story), "RIGHT");

        Answer answer = ask(NUMBER, "123456");
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(answer.header("Cache-Control")).contains("no-store");
        JsonNode told = answer.json();
        assertThat(told.path("number").asText()).isEqualTo(NUMBER);
        assertThat(told.path("state").asText()).isEqualTo("单位正在办");
        assertThat(told.path("receivedOn").asText()).isEqualTo("2026-02-09");
        assertThat(told.path("holders").valueStream().map(JsonNode::asText)).containsExactly("BDC");
        assertThat(told.path("steps").findValuesAsText("words")).contains("受理", "单位签收");
        assertThat(told.path("steps").get(0).path("on").asText()).isEqualTo("2026-02-09");
        assertThat(answer.body()).doesNotContain(Told.SEALED, "clerk1", "coord", id(story));

        assertThat(ask("2026-1", "123456").json().path("number").asText())
                .as("the digits are enough")
                .isEqualTo(NUMBER);
    }

    @Test
    void aWrongPinAndANumberThatThereIsNotAreAnsweredAlike() {
        Story story = Stories.in(CaseState.HANDLING, Story.of("not told"));
        projected.holds(story);
        OtherServices.finds(id(story), "WRONG");

        Answer wrong = ask(NUMBER, "123456");
        assertThat(OtherServices.askedAbout()).isEqualTo(id(story));
        Answer unknown = ask("乌办反〔2026〕9999号", "123456");
        String standIn = OtherServices.askedAbout();

        refused(wrong, 404, "progress.not-found");
        assertThat(unknown.status()).isEqualTo(wrong.status());
        assertThat(unknown.body()).isEqualTo(wrong.body());
        assertThat(standIn).as("the PIN is looked at all the same").isNotEqualTo(id(story));
        ask("乌办反〔2026〕9999号", "654321");
        assertThat(OtherServices.askedAbout()).as("and counted for that number").isEqualTo(standIn);

        OtherServices.finds(standIn, "RIGHT");
        assertThat(ask("乌办反〔2026〕9999号", "123456").body()).isEqualTo(wrong.body());
        OtherServices.finds(standIn, "TOO_MANY");
        refused(ask("乌办反〔2026〕9999号", "123456"), 429, "progress.too-many");
    }

    @Test
    void afterTooManyWrongOnesNothingIsTold() {
        Story story = Stories.in(CaseState.HANDLING, Story.of("guessed"));
        projected.holds(story);
        OtherServices.finds(id(story), "TOO_MANY");

        refused(ask(NUMBER, "123456"), 429, "progress.too-many");
    }

    @Test
    void aMergedCaseStandsWhereItsMasterStands() {
        Story own = Stories.in(CaseState.MERGED, Story.of("merged into"));
        Story master = Story.along(Told.MASTER)
                .then(Told.registered(77), Told.consulting(), Told.escalated(), Told.reviewOpened());
        projected.holds(own, master);
        OtherServices.finds(id(own), "RIGHT");
        OtherServices.finds(id(master), "WRONG");

        JsonNode told = ask(NUMBER, "123456").json();
        assertThat(told.path("state").asText()).isEqualTo("等着开会研究");
        assertThat(told.path("holders").get(0).asText()).isEqualTo("政务服务中心");
    }

    @Test
    void ofHowSomebodyWasTreatedNoUnitIsTold() {
        Story story = Stories.in(CaseState.HANDLING, Story.of("conduct"))
                .then(new RecusalOrdered(List.of(new StaffId("clerk9")), List.of()));
        projected.holds(story);
        OtherServices.finds(id(story), "RIGHT");

        Answer answer = ask(NUMBER, "123456");
        assertThat(answer.json().path("holders").get(0).asText()).isEqualTo("“办不成事”反映窗口");
        assertThat(answer.body()).doesNotContain("BDC", "clerk9");
    }

    @Test
    void aCaseOfAnotherCentreIsNotThisOnes() {
        Story elsewhere = Stories.in(CaseState.HANDLING, Story.elsewhere("150627", "elsewhere followed"));
        projected.holds(elsewhere);
        OtherServices.finds(id(elsewhere), "RIGHT");

        refused(ask(NUMBER, "123456"), 404, "progress.not-found");
    }

    @Test
    void whatIsNoNumberOrNoPinIsNotAsked() {
        for (String body : List.of(
                "{}",
                "{\"caseNo\":\" \",\"pin\":\"123456\"}",
                "{\"caseNo\":\"2026-1\",\"pin\":\"12345\"}",
                "{\"caseNo\":\"2026-1\",\"pin\":\"１２３４５６\"}",
                "{\"caseNo\":\"" + "1".repeat(65) + "\",\"pin\":\"123456\"}")) {
            refused(anybody().post("/api/v1/public/progress", body), 400, "request.invalid");
        }
    }

    private static String id(Story story) {
        return story.id().toString();
    }

    private static void refused(Answer answer, int status, String code) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.json().path("code").asText()).isEqualTo(code);
        assertThat(answer.json().path("title").asText()).containsPattern("\\p{IsHan}");
    }

    private Answer ask(String number, String pin) {
        return anybody().post("/api/v1/public/progress", "{\"caseNo\":\"" + number + "\",\"pin\":\"" + pin + "\"}");
    }

    private Api anybody() {
        return Api.at(base);
    }
}
