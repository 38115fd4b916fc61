package org.doudi.deadline.adapter.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import org.doudi.deadline.Neighbours;
import org.doudi.deadline.Surroundings;
import org.doudi.events.StreamId;
import org.doudi.testkit.Api;
import org.doudi.testkit.ServiceServers;
import org.doudi.testkit.TestTokens;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Who may look at the clocks, and what they are shown.
@QuarkusTest
@WithTestResource(value = ServiceServers.class, initArgs = @ResourceArg(name = "service", value = "deadline"))
@WithTestResource(Neighbours.class)
class ClockResourceTest {
    private static final Duration LIMIT = Duration.ofSeconds(20);
    private static final String NOBODYS_CASE = "/api/v1/cases/00000000-0000-0000-0000-0000000000aa/clocks";
    private static final String NEXT_DUE = "/api/v1/clocks/next-due";
    private static final String OFFICE_HOURS = "/api/v1/business-hours";
    private static final String DUE_DATES = "/api/v1/due-dates";

    @Inject
    Clocks clocks;

    @BeforeEach
    void nothingIsDueYet() {
        new Surroundings().itIs("2022-03-07T09:00");
    }

    @Test
    void aCaseThatNobodyKnowsHasNoClocks() {
        Api.Answer answer = as("clerk").get(NOBODYS_CASE);
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.json().path("code").asText()).isEqualTo("case.unknown");
    }

    /// 四(四): to whoever is complained of the case is not there.
    @Test
    void whoStandsBackSeesNoClocks() {
        StreamId complaint = clocks.started("2026-02-09T02:00:00Z", 2);
        clocks.recuse(complaint, "somebody");

        assertThat(as("clerk").get("/api/v1/cases/" + complaint + "/clocks").status())
                .isEqualTo(404);
        assertThat(door().as(TestTokens.of("clerk1", "ZWZX", "clerk"))
                        .get("/api/v1/cases/" + complaint + "/clocks")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void whatIsNoCaseIsNotFound() {
        assertThat(as("clerk").get("/api/v1/cases/abc/clocks").status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tomorrow", "2026-02-12"})
    void whatIsNoInstantIsRefused(String until) {
        Api.Answer answer = as("service").get(NEXT_DUE + "?until=" + until);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("code").asText()).isEqualTo("request.until-malformed");
        assertThat(answer.json().path("title").asText()).containsPattern("\\p{IsHan}");
    }

    /// 春节: the office opens again on the first working day, which is a Tuesday.
    @Test
    void theOfficeSaysWhenItOpensNext() {
        JsonNode closed =
                as("service").get(OFFICE_HOURS + "?at=2026-02-16T01:00:00Z").json();
        assertThat(closed.path("open").asBoolean()).isFalse();
        assertThat(closed.path("until").asText()).isEqualTo("2026-02-24T01:00:00Z");
        JsonNode open =
                as("service").get(OFFICE_HOURS + "?at=2026-02-24T01:00:00Z").json();
        assertThat(open.path("open").asBoolean()).isTrue();
        assertThat(open.path("until").asText()).isEqualTo("2026-02-24T09:30:00Z");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?at=now", "?at=1970-01-01T00:00:00Z", "?at=%2B1000000000-12-31T23:59:59Z"})
    void whoAsksForNoHourIsRefused(String query) {
        Api.Answer answer = as("service").get(OFFICE_HOURS + query);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("code").asText()).isEqualTo("request.at-malformed");
        assertThat(answer.json().path("title").asText()).containsPattern("\\p{IsHan}");
    }

    /// 春节 lies between: ten working days are three weeks.
    @Test
    void whatNoClockCountsIsCountedOnRequest() {
        JsonNode counted = as("service")
                .get(DUE_DATES + "?from=2026-02-09T02:00:00Z&workingDays=10")
                .json();
        assertThat(counted.path("dueAt").asText()).isEqualTo("2026-02-28T09:30:00Z");
        assertThat(counted.path("provisional").asBoolean()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?workingDays=10",
                "?from=now&workingDays=10",
                "?from=2026-02-09T02:00:00Z&workingDays=-1",
                "?from=2026-02-09T02:00:00Z&workingDays=251"
            })
    void whatCannotBeCountedIsRefused(String query) {
        Api.Answer answer = as("service").get(DUE_DATES + query);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("code").asText())
                .isIn("request.from-malformed", "request.working-days-out-of-range");
        assertThat(answer.json().path("title").asText()).containsPattern("\\p{IsHan}");
    }

    @Test
    void aProvisionalDueDateIsShownAsOneAndNeverComesUp() {
        StreamId firm = clocks.started("2026-12-14T02:00:00Z", 2);
        StreamId provisional = clocks.started("2026-12-30T02:00:00Z", 2);

        JsonNode shown = as("clerk")
                .get("/api/v1/cases/" + provisional + "/clocks")
                .json()
                .get(0);
        assertThat(shown.path("provisional").asBoolean()).isTrue();
        assertThat(shown.path("dueAt").asText()).isEqualTo("2027-01-04T09:30:00Z");
        assertThat(shown.path("standing").asText()).isEqualTo("RUNNING");
        JsonNode known =
                as("clerk").get("/api/v1/cases/" + firm + "/clocks").json().get(0);
        assertThat(known.path("provisional").asBoolean()).isFalse();
        assertThat(known.path("kind").asText()).isEqualTo("REVIEW");
        assertThat(known.path("name").asText()).isEqualTo("集中研判");
        assertThat(known.path("clause").asText()).isEqualTo("三.3");
        assertThat(known.path("dueAt").asText()).isEqualTo("2026-12-16T09:30:00Z");
    }

    @Test
    void theNextDueInstantIsAMomentAfterTheClockRunsOut() {
        clocks.started("2022-03-07T02:00:00Z", 1);

        assertThat(nextDue()).as("what is to be reminded of comes first").isEqualTo("2022-03-08T00:30:00Z");
        assertThat(as("service").get(NEXT_DUE + "?until=2022-03-08T00:29:59Z").status())
                .isEqualTo(204);
        new Surroundings().itIs("2022-03-08T16:00");
        await().atMost(LIMIT).until(() -> nextDue().equals("2022-03-08T09:30:00.001Z"));
        assertThat(as("service")
                        .get(NEXT_DUE + "?until=2022-03-08T09:30:00.001Z")
                        .status())
                .isEqualTo(200);
        assertThat(as("service").get(NEXT_DUE + "?until=2022-03-08T09:30:00Z").status())
                .isEqualTo(204);
    }

    private static String nextDue() {
        return as("service").get(NEXT_DUE).json().path("dueAt").asText();
    }

    private static Api as(String role) {
        return door().as(TestTokens.of("somebody", "BDC", role));
    }

    private static Api door() {
        return Api.at(URI.create(ConfigProvider.getConfig().getValue("test.url", String.class)));
    }
}
