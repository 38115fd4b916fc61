package org.doudi.reporting.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.doudi.events.CauseCode;
import org.doudi.events.IntakeEvent.RecusalOrdered;
import org.doudi.events.RoutingEvent.DepartmentRegistered;
import org.doudi.events.SealedFor;
import org.doudi.events.SealedText;
import org.doudi.events.Sealing;
import org.doudi.events.StaffId;
import org.doudi.reporting.domain.Story;
import org.doudi.reporting.domain.Told;
import org.doudi.testkit.Api;
import org.doudi.testkit.Api.Answer;
import org.doudi.testkit.ServiceServers;
import org.doudi.testkit.TestTokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// 问责 — 四(四), 六(二): from the request to oversight's own log, over the topic, and back into the work list.
@QuarkusTest
@WithTestResource(value = ServiceServers.class, initArgs = @ResourceArg(name = "service", value = "reporting"))
class AccountabilityApiTest {
    private static final Duration LIMIT = Duration.ofSeconds(20);
    private static final Sealing.KeyPair REPORTER = Sealing.newKeyPair();
    private static final UUID SUBJECT = UUID.fromString("00000000-0000-7000-8000-000000000001");
    private static final Story HALL = Story.of("departments")
            .then(new DepartmentRegistered(Told.BDC, "不动产登记中心", "DEPARTMENT", Story.at("2022-12-02T00:00")));
    private static final String PROPOSAL = "{\"unit\":\"BDC\",\"conduct\":[\"DELAYING\"],\"facts\":\"三次不收件\"}";
    private static final String DECISION = "{\"outcome\":\"RECTIFICATION\",\"reason\":\"属实\"}";
    private static final String CLOSING = "{\"result\":\"RECTIFIED\"}";

    private final Projected projected;

    @TestHTTPResource("/")
    URI base = URI.create("http://localhost");

    @Inject
    AccountabilityApiTest(Projected projected) {
        this.projected = projected;
    }

    @BeforeEach
    @AfterEach
    void forget() {
        projected.empty();
        projected.forgetsWhatItReached();
        projected.forgetsTheActsOfOversight();
    }

    @Test
    void proposedDecidedClosed_andTheCentreOwesItUntilThen() throws Exception {
        Story story = read(Story.of("accountable").then(Told.registeredTo(REPORTER.publicKey(), 71)));
        Answer proposed = chief().under("acc-1").post(path(story), PROPOSAL);
        assertThat(proposed.status()).as(proposed.body()).isEqualTo(201);
        assertThat(proposed.body()).doesNotContain("三次不收件");
        assertThat(opened(story, proposed.json().path("facts").asText())).isEqualTo("三次不收件");
        assertThat(chief().under("acc-1").post(path(story), PROPOSAL).body()).isEqualTo(proposed.body());
        assertOwed(story, "决定问责建议");

        String id = proposed.json().path("accountabilityId").asText();
        assertRefused(
                chiefAsLead().under("acc-2").post(path(story) + "/" + id + "/decision", DECISION), "own-proposal");
        Answer decided = lead().under("acc-3").post(path(story) + "/" + id + "/decision", DECISION);
        assertThat(decided.status()).as(decided.body()).isEqualTo(200);
        assertOwed(story, "落实问责决定并办结");
        Answer closed = lead().under("acc-4").post(path(story) + "/" + id + "/closure", CLOSING);
        assertThat(closed.json().path("stage").path("code").asText()).isEqualTo("CLOSED");

        assertThat(lead().get(path(story)).json()).hasSize(1);
        JsonNode entry =
                lead().get("/api/v1/accountability?stage=CLOSED").json().path(0);
        assertThat(entry.path("number").asText()).contains("0071");
        assertThat(entry.path("result").path("code").asText()).isEqualTo("RECTIFIED");
        assertThat(lead().get("/api/v1/accountability?stage=PROPOSED").json()).isEmpty();
        assertThat(lead().get("/api/v1/cases/" + story.id() + "/timeline")
                        .json()
                        .findValuesAsText("title"))
                .contains("问责建议", "问责决定（责令整改）");
    }

    @Test
    void anExtortedCaseWaitsForAProposal() {
        Story story = read(Story.of("extorted").then(Told.registered(72, CauseCode.RENT_SEEKING)));
        assertOwed(story, "提出问责建议");
    }

    @Test
    void theBureauSeesACaseOnceSomebodyIsToAnswerForIt_theDisciplineCommissionNot() {
        Story story = read(Story.of("one unit's").then(Told.registeredTo(REPORTER.publicKey(), 73)));
        assertThat(bureau().get("/api/v1/ledger/" + story.id()).status()).isEqualTo(404);
        chief().under("acc-5").post(path(story), PROPOSAL);
        assertThat(bureau().get("/api/v1/ledger/" + story.id()).status()).isEqualTo(200);
        assertThat(bureau().get("/api/v1/accountability").json()).hasSize(1);
        assertThat(discipline().get("/api/v1/accountability").json()).isEmpty();
        assertThat(discipline().get(path(story)).status()).isEqualTo(404);
    }

    @Test
    void theDisciplineCommissionReadsOfWhatItSees() {
        Story story = read(
                Story.of("extorted too").then(Told.registeredTo(REPORTER.publicKey(), 74, CauseCode.RENT_SEEKING)));
        chief().under("acc-6").post(path(story), PROPOSAL);
        assertThat(discipline().get(path(story)).json()).hasSize(1);
        assertThat(discipline().get("/api/v1/accountability").json()).hasSize(1);
    }

    @Test
    void toWhoeverIsComplainedOfThereIsNoSuchCase() {
        Story story = read(Story.of("against the lead")
                .then(Told.registeredTo(REPORTER.publicKey(), 75))
                .then(new RecusalOrdered(List.of(new StaffId("lead1")), List.of())));
        String id = chief().under("acc-7")
                .post(path(story), PROPOSAL)
                .json()
                .path("accountabilityId")
                .asText();
        Answer own = lead().under("acc-8").post(path(story) + "/" + id + "/decision", DECISION);
        assertThat(own.status()).isEqualTo(404);
        assertThat(lead().get("/api/v1/accountability").json()).isEmpty();
        Answer other = bureau().under("acc-9").post(path(story) + "/" + id + "/decision", DECISION);
        assertThat(other.status()).as(other.body()).isEqualTo(200);
    }

    private void assertOwed(Story story, String step) {
        await().atMost(LIMIT)
                .untilAsserted(() -> assertThat(lead().get("/api/v1/work-items?limit=200")
                                .json()
                                .valueStream()
                                .filter(item -> item.path("caseId")
                                        .asText()
                                        .equals(story.id().toString()))
                                .map(item -> item.path("duty").path("step").asText()))
                        .contains(step));
    }

    private static void assertRefused(Answer answer, String rule) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(403);
        assertThat(answer.json().path("code").asText()).isEqualTo("accountability." + rule);
    }

    private static String opened(Story story, String sealed) throws Exception {
        return Sealing.opener(REPORTER.privateKey())
                .open(new SealedFor(SUBJECT, story.id(), SealedFor.Sort.WORDS), new SealedText(sealed));
    }

    /// The consumer has read the story, and knows of 不动产登记中心.
    private Story read(Story story) {
        Projected.chunks(HALL, story).forEach(chunk -> {
            projected.apply(chunk);
            chunk.forEach(event -> projected.reached(
                    event.metadata().source(),
                    event.metadata().shard(),
                    event.metadata().position()));
        });
        return story;
    }

    private static String path(Story story) {
        return "/api/v1/cases/" + story.id() + "/accountability";
    }

    private Api chief() {
        return as("chief1", "duty-chief");
    }

    private Api chiefAsLead() {
        return as("chief1", "centre-lead");
    }

    private Api lead() {
        return as("lead1", "centre-lead");
    }

    private Api bureau() {
        return Api.at(base).as(TestTokens.of("bureau1", "ZWFWJ", "bureau"));
    }

    private Api discipline() {
        return Api.at(base).as(TestTokens.of("jw1", "JWJW", "discipline"));
    }

    private Api as(String who, String role) {
        return Api.at(base).as(TestTokens.of(who, "ZWZX", role));
    }
}
