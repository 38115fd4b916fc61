package org.doudi.reporting.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import org.doudi.events.CaseState;
import org.doudi.events.ClockKind;
import org.doudi.events.DeadlineEvent.ClockScope;
import org.doudi.events.DeadlineEvent.ClockStarted;
import org.doudi.events.IntakeEvent.RecusalOrdered;
import org.doudi.events.OrgCode;
import org.doudi.events.RecordedBytes;
import org.doudi.events.StaffId;
import org.doudi.reporting.domain.Stories;
import org.doudi.reporting.domain.Story;
import org.doudi.reporting.domain.Told;
import org.doudi.testkit.Api;
import org.doudi.testkit.Api.Answer;
import org.doudi.testkit.ServiceServers;
import org.doudi.testkit.TestTokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// 归档 — 三.7: from the request to the service's own log, over the topic, and back into the ledger.
@QuarkusTest
@WithTestResource(value = ServiceServers.class, initArgs = @ResourceArg(name = "service", value = "reporting"))
class ArchivingTest {
    private static final ClockStarted CLOCKED =
            Told.clock(ClockKind.ARCHIVE, ClockScope.CASE, "2026-02-12T09:00", "2026-02-26T17:30", new OrgCode("ZWZX"));

    private final Projected projected;

    @TestHTTPResource("/")
    URI base = URI.create("http://localhost");

    private final Pool pool;

    @Inject
    ArchivingTest(Projected projected, Pool pool) {
        this.projected = projected;
        this.pool = pool;
    }

    @AfterEach
    void forget() {
        projected.forgetsWhatItReached();
    }

    @Test
    void whatTheWindowFilesIsRecordedSaidAndFolded() throws Exception {
        Story story = read(Stories.in(CaseState.CLOSED, Story.of("to be filed")).then(CLOCKED));

        Answer filed = clerk().under("file-1").post(archiving(story), "");
        assertThat(filed.status()).as(filed.body()).isEqualTo(200);
        assertThat(filed.json().path("archiveNo").asText()).matches("乌办反档〔2026〕\\d{4}号");
        assertThat(filed.json().path("state").path("code").asText()).isEqualTo("ARCHIVED");
        String position = filed.header("Doudi-Position").orElseThrow();
        assertThat(position).startsWith("reporting/");

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(
                                line(story, position).path("state").path("code").asText())
                        .isEqualTo("ARCHIVED"));
        assertThat(line(story, position).path("archiveNo").asText())
                .isEqualTo(filed.json().path("archiveNo").asText());
        assertThat(clerk().get("/api/v1/cases/" + story.id() + "/timeline?limit=200")
                        .body())
                .contains("归档（" + filed.json().path("archiveNo").asText() + "）");

        JsonNode manifest =
                clerk().get("/api/v1/cases/" + story.id() + "/archive").json();
        assertThat(manifest.path("events")).hasSize(story.log().size());
        assertThat(manifest.path("intact").asBoolean()).isTrue();
        assertThat(manifest.path("retentionUntil").asText()).isEqualTo("2036-12-31");
        assertThat(manifest.toString()).doesNotContain(Told.SEALED);
        assertThat(byHand(story, manifest))
                .isEqualTo(filed.json().path("packageHash").asText());

        assertThat(clerk().under("file-1").post(archiving(story), "").body()).isEqualTo(filed.body());
        Answer again = clerk().under("file-2").post(archiving(story), "");
        assertThat(again.json().path("archiveNo")).isEqualTo(filed.json().path("archiveNo"));
        assertThat(again.header("Doudi-Position")).isEmpty();
    }

    /// The recipe of docs/events.md, from what the manifest shows.
    private static String byHand(Story story, JsonNode manifest) throws Exception {
        List<String> lines = new ArrayList<>(List.of("doudi-archive-v1", "case " + story.id()));
        manifest.path("events")
                .valueStream()
                .sorted(Comparator.<JsonNode, String>comparing(
                                event -> event.path("producer").asText())
                        .thenComparing(event -> event.path("position").asLong()))
                .forEach(event -> lines.add("event " + event.path("producer").asText() + " "
                        + event.path("position").asLong() + " "
                        + event.path("hash").asText()));
        byte[] text = (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
    }

    /// Its own log, too, is append-only for the service itself.
    @Test
    void whatIsFiledCannotBeChangedOrTakenAway() {
        for (String change : List.of("UPDATE event SET actor = 'user:other'", "DELETE FROM event")) {
            assertThatThrownBy(() -> pool.query(change).executeAndAwait())
                    .as(change)
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void whatComesLaterIsNoPartOfThePackage() {
        Story story = read(Stories.in(CaseState.WITHDRAWN, Story.of("and then")).then(CLOCKED));
        String position = clerk().under("file-3")
                .post(archiving(story), "")
                .header("Doudi-Position")
                .orElseThrow();
        await().atMost(Duration.ofSeconds(20))
                .until(() -> line(story, position).path("archiveNo").isTextual());
        int before = story.log().size();

        reads(List.of(Projected.chunks(story.then(Told.informed())).getFirst().getLast()));

        JsonNode manifest =
                clerk().get("/api/v1/cases/" + story.id() + "/archive").json();
        assertThat(manifest.path("events")).hasSize(before);
        assertThat(manifest.path("intact").asBoolean()).isTrue();
    }

    @Test
    void whatIsUnderWayIsRefused_andHasNoManifest() {
        Story story = read(Stories.in(CaseState.HANDLING, Story.of("under way")));

        Answer refused = clerk().under("file-4").post(archiving(story), "");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.json().path("code").asText()).isEqualTo("archive.not-ended");
        Answer manifest = clerk().get("/api/v1/cases/" + story.id() + "/archive");
        assertThat(manifest.status()).isEqualTo(404);
        assertThat(manifest.json().path("code").asText()).isEqualTo("archive.unknown");
    }

    /// Something of the case is not in the ledger yet, so its package would lack it.
    @Test
    void aParkedCaseIsNotFiled() {
        Story story = read(Stories.in(CaseState.NOT_ACCEPTED, Story.of("parked")));
        projected.parks(story);

        Answer refused = clerk().under("file-5").post(archiving(story), "");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.json().path("code").asText()).isEqualTo("archive.incomplete");
    }

    @Test
    void whoStandsBackFindsNothingToFile() {
        Story story = read(Stories.in(CaseState.CLOSED, Story.of("complaint to be filed"))
                .then(new RecusalOrdered(List.of(new StaffId("clerk9")), List.of())));
        Api recused = Api.at(base).as(TestTokens.of("clerk9", "ZWZX", "clerk"));

        assertThat(recused.under("file-6").post(archiving(story), "").status()).isEqualTo(404);
        assertThat(recused.get("/api/v1/cases/" + story.id() + "/archive").status())
                .isEqualTo(404);
    }

    /// The consumer has read the story, each producer's log as far as it goes.
    private Story read(Story story) {
        projected.empty();
        reads(Projected.chunks(story).getFirst());
        return story;
    }

    private void reads(List<RecordedBytes> chunk) {
        projected.apply(chunk);
        chunk.forEach(event -> projected.reached(
                event.metadata().source(),
                event.metadata().shard(),
                event.metadata().position()));
    }

    private JsonNode line(Story story, String position) {
        return clerk().get("/api/v1/ledger/" + story.id() + "?after=" + position.replace(" ", ""))
                .json()
                .path("ledger");
    }

    private static String archiving(Story story) {
        return "/api/v1/cases/" + story.id() + "/archiving";
    }

    private Api clerk() {
        return Api.at(base).as(TestTokens.of("clerk1", "ZWZX", "clerk"));
    }
}
