package org.doudi.reporting.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.UUID;
import org.doudi.events.CaseState;
import org.doudi.events.SealedFor;
import org.doudi.events.SealedFor.Sort;
import org.doudi.events.SealedText;
import org.doudi.events.Sealing;
import org.doudi.events.StreamId;
import org.doudi.reporting.domain.Stories;
import org.doudi.reporting.domain.Story;
import org.doudi.testkit.Api;
import org.doudi.testkit.Api.Answer;
import org.doudi.testkit.ServiceServers;
import org.doudi.testkit.TestTokens;
import org.junit.jupiter.api.Test;

/// 密封移交 — 六(二): where the commission's key is set, the file is given closed, and only the commission
/// can open it.
@QuarkusTest
@WithTestResource(value = ServiceServers.class, initArgs = @ResourceArg(name = "service", value = "reporting"))
@WithTestResource(OtherServices.class)
class SealedBriefTest {
    private static final Story HANDED_OVER = Stories.in(CaseState.HANDLING, Story.of("handed over sealed"));

    private final Projected projected;

    @TestHTTPResource("/")
    URI base = URI.create("http://localhost");

    @Inject
    SealedBriefTest(Projected projected) {
        this.projected = projected;
    }

    @Test
    void theFileIsOpenedByTheCommissionAlone() throws Exception {
        projected.holds(HANDED_OVER);
        projected.forgetsTheActsOfOversight();
        JsonNode brief = transferred("sealed-1");
        StreamId id = StreamId.parse(brief.path("briefId").asText());

        JsonNode file = lead().get("/api/v1/discipline-briefs/" + id + "/file").json();
        SealedText sealed = new SealedText(file.path("sealed").asText());

        assertThat(file.has("text")).isFalse();
        assertThat(file.path("sealedTo").asText()).hasSize(16);
        assertThat(file.toString()).doesNotContain(HANDED_OVER.id().toString(), "乌办反");
        String text = Sealing.opener(OtherServices.privateKeyOfTheCommission()).open(boundTo(id), sealed);
        assertThat(text).contains("doudi-brief-v1", HANDED_OVER.id().toString());
        assertThat(sha256(text))
                .as("the receipt names the hash of what was opened")
                .isEqualTo(file.path("fileHash").asText())
                .isEqualTo(brief.path("fileHash").asText());
    }

    @Test
    void neitherAnotherKeyNorAnotherBriefOpensIt() throws Exception {
        projected.holds(HANDED_OVER);
        projected.forgetsTheActsOfOversight();
        StreamId id = StreamId.parse(transferred("sealed-2").path("briefId").asText());
        SealedText sealed = new SealedText(lead().get("/api/v1/discipline-briefs/" + id + "/file")
                .json()
                .path("sealed")
                .asText());
        Sealing.Opener commission = Sealing.opener(OtherServices.privateKeyOfTheCommission());
        Sealing.Opener another = Sealing.opener(Sealing.newKeyPair().privateKey());

        assertThatThrownBy(() -> another.open(boundTo(id), sealed)).isInstanceOf(GeneralSecurityException.class);
        assertThatThrownBy(() -> commission.open(boundTo(new StreamId(new UUID(0, 7))), sealed))
                .as("bound to the brief")
                .isInstanceOf(GeneralSecurityException.class);
    }

    private static SealedFor boundTo(StreamId brief) {
        return new SealedFor(brief.value(), brief, Sort.WORDS);
    }

    private JsonNode transferred(String key) {
        Answer answer = lead().under(key)
                .post(
                        "/api/v1/discipline-briefs",
                        "{\"kind\":\"AD_HOC\",\"firstDay\":\"2026-02-01\",\"lastDay\":\"2026-02-12\",\"cases\":[\""
                                + HANDED_OVER.id() + "\"]}");
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return answer.json();
    }

    private static String sha256(String text) throws GeneralSecurityException {
        return HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    private Api lead() {
        return Api.at(base).as(TestTokens.of("lead1", "ZWZX", "centre-lead"));
    }
}
