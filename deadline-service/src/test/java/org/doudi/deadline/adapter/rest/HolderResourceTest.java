package org.doudi.deadline.adapter.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import org.awaitility.Awaitility;
import org.doudi.deadline.Neighbours;
import org.doudi.deadline.Surroundings;
import org.doudi.events.StreamId;
import org.doudi.store.time.BusinessClock;
import org.doudi.testkit.Api;
import org.doudi.testkit.ServiceServers;
import org.doudi.testkit.TestTokens;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// 谁的时间 of a case that goes on, until now.
@QuarkusTest
@WithTestResource(value = ServiceServers.class, initArgs = @ResourceArg(name = "service", value = "deadline"))
@WithTestResource(Neighbours.class)
class HolderResourceTest {
    private static final Duration LIMIT = Duration.ofSeconds(20);

    @Inject
    Clocks clocks;

    @Inject
    BusinessClock clock;

    @BeforeEach
    void itIsTheNextMorning() {
        new Surroundings().itIs("2022-03-08T10:00");
        Awaitility.await().atMost(LIMIT).until(() -> clock.now().equals(Instant.parse("2022-03-08T02:00:00Z")));
    }

    @Test
    void itTellsInWhoseHandsTheCaseIs() {
        StreamId matter = clocks.started("2022-03-07T07:30:00Z", 2);
        Api.Answer answer = as("leader").get(holders(matter));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        JsonNode told = answer.json();
        assertThat(told.path("ended").asBoolean()).isFalse();
        assertThat(told.at("/whole/workingTime").asText()).isEqualTo("PT3H");
        assertThat(told.at("/whole/workingDays").asInt()).isEqualTo(1);
        assertThat(told.path("shares")).hasSize(1);
        assertThat(told.at("/shares/0/holders/0/kind").asText()).isEqualTo("CENTRE");
        assertThat(told.at("/shares/0/time")).isEqualTo(told.path("whole"));
        assertThat(told.at("/spells/0/to").asText()).isEqualTo("2022-03-08T02:00:00Z");
    }

    /// 四(四).
    @Test
    void whoStandsBackIsToldNothing() {
        StreamId complaint = clocks.started("2022-03-07T07:30:00Z", 2);
        clocks.recuse(complaint, "somebody");
        Api.Answer answer = as("clerk").get(holders(complaint));
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.json().path("code").asText()).isEqualTo("case.unknown");
        assertThat(answer.json().path("title").asText()).containsPattern("\\p{IsHan}");
    }

    @Test
    void aCaseThatNobodyKnowsIsInNobodysHands() {
        assertThat(as("clerk")
                        .get("/api/v1/cases/00000000-0000-0000-0000-0000000000aa/holders")
                        .status())
                .isEqualTo(404);
        assertThat(as("clerk").get("/api/v1/cases/abc/holders").status()).isEqualTo(404);
    }

    private static String holders(StreamId matter) {
        return "/api/v1/cases/" + matter + "/holders";
    }

    private static Api as(String role) {
        return door().as(TestTokens.of("somebody", "BDC", role));
    }

    private static Api door() {
        return Api.at(URI.create(ConfigProvider.getConfig().getValue("test.url", String.class)));
    }
}
