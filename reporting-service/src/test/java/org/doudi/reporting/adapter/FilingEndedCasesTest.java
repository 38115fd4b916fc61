package org.doudi.reporting.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.doudi.events.CaseState;
import org.doudi.events.ClockKind;
import org.doudi.events.DeadlineEvent.ClockScope;
import org.doudi.events.OrgCode;
import org.doudi.events.RecordedBytes;
import org.doudi.reporting.domain.Stories;
import org.doudi.reporting.domain.Story;
import org.doudi.reporting.domain.Told;
import org.doudi.testkit.Api;
import org.doudi.testkit.ServiceServers;
import org.doudi.testkit.TestTokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// 自动归档 — 三.7: a day after nothing was in the way any more; business time is 2026-02-12 10:00.
@QuarkusTest
@TestProfile(FilingEndedCasesTest.AfterADay.class)
@WithTestResource(value = ServiceServers.class, initArgs = @ResourceArg(name = "service", value = "reporting"))
class FilingEndedCasesTest {
    private static final Duration LIMIT = Duration.ofSeconds(20);

    private final Projected projected;

    @TestHTTPResource("/")
    URI base = URI.create("http://localhost");

    @Inject
    FilingEndedCasesTest(Projected projected) {
        this.projected = projected;
    }

    /// As an installation has it.
    public static final class AfterADay implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("doudi.archive.after", "P1D");
        }
    }

    @AfterEach
    void forget() {
        projected.forgetsWhatItReached();
    }

    @Test
    void whatEndedADayAgoIsFiledByItself_andWhatEndedSinceIsNot() {
        Story old = Stories.in(CaseState.WITHDRAWN, Story.of("ended on the 9th").on("2026-02-09T09:30"));
        Story atTheLimit =
                Stories.in(CaseState.NOT_ACCEPTED, Story.of("a day ago").on("2026-02-11T10:00"));
        Story fresh = Stories.in(CaseState.NOT_ACCEPTED, Story.of("since").on("2026-02-11T10:00:01"));
        Story owing = Stories.in(CaseState.WITHDRAWN, Story.of("owing").on("2026-02-09T09:30"))
                .then(Told.clock(
                        ClockKind.HOTLINE,
                        ClockScope.CASE,
                        "2026-02-09T09:00",
                        "2026-02-20T17:30",
                        new OrgCode("ZWZX")));

        reads(old, atTheLimit, fresh, owing);

        await().atMost(LIMIT).until(() -> state(old).equals("ARCHIVED"));
        await().atMost(LIMIT).until(() -> state(atTheLimit).equals("ARCHIVED"));
        assertThat(state(fresh)).isEqualTo("NOT_ACCEPTED");
        assertThat(state(owing)).isEqualTo("WITHDRAWN");
        JsonNode manifest =
                auditor().get("/api/v1/cases/" + old.id() + "/archive").json();
        assertThat(manifest.has("archivedBy")).isFalse();
        assertThat(manifest.path("intact").asBoolean()).isTrue();
        assertThat(manifest.path("archivedAt").asText())
                .as("the instant at which it was due")
                .isEqualTo(Story.at("2026-02-10T09:30").toString());
        assertThat(next()).isEqualTo(Story.at("2026-02-12T10:00:01").toString());
        assertThat(filings(old)).as("looked at again and again, filed once").isEqualTo(1);
    }

    private String next() {
        return Api.at(base)
                .as(TestTokens.of("service-account-doudi-services", "NONE", "service"))
                .get("/api/v1/archiving/next-due")
                .json()
                .path("dueAt")
                .asText();
    }

    private long filings(Story story) {
        return auditor()
                .get("/api/v1/cases/" + story.id() + "/timeline?limit=200")
                .json()
                .valueStream()
                .filter(event -> event.path("type").asText().startsWith("doudi.CaseArchived"))
                .count();
    }

    private String state(Story story) {
        return auditor()
                .get("/api/v1/ledger/" + story.id())
                .json()
                .path("ledger")
                .path("state")
                .path("code")
                .asText();
    }

    private void reads(Story... stories) {
        projected.empty();
        List<List<RecordedBytes>> chunks = Projected.chunks(stories);
        chunks.forEach(chunk -> chunk.forEach(event -> projected.reached(
                event.metadata().source(),
                event.metadata().shard(),
                event.metadata().position())));
        chunks.forEach(projected::apply);
    }

    private Api auditor() {
        return Api.at(base).as(TestTokens.of("auditor1", "SJJ", "auditor"));
    }
}
