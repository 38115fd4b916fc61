package org.doudi.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.doudi.events.Channel;
import org.doudi.events.EvaluationEvent.EvaluationSubject;
import org.doudi.events.EvaluationEvent.Rated;
import org.doudi.events.Rater;
import org.doudi.events.RatingChannel;
import org.doudi.events.RatingLevel;
import org.doudi.events.SealedText;
import org.doudi.events.StreamId;
import org.doudi.store.log.Entry;
import org.doudi.store.log.EventLog;
import org.doudi.store.log.PendingEvent;
import org.doudi.store.log.StreamAppend;
import org.doudi.testkit.Api;
import org.doudi.testkit.ServiceServers;
import org.doudi.testkit.TestTokens;
import org.junit.jupiter.api.Test;

/// 密封文字 — 三.5: what the reporter said is given as it stands, for intake to open.
@QuarkusTest
@WithTestResource(value = ServiceServers.class, initArgs = @ResourceArg(name = "service", value = "evaluation"))
class WordsTest {
    private static final SealedText REASON = new SealedText("cmVhc29u");
    private static final SealedText COMMENT = new SealedText("Y29tbWVudA==");

    @TestHTTPResource("/")
    URI base = URI.create("http://localhost");

    @Inject
    EventLog log;

    @Test
    void whatTheReporterSaidIsGivenSealed() {
        StreamId caseId = rated();

        JsonNode words = clerk().get(path(caseId)).json().path("words");

        assertThat(words.findValuesAsText("what")).containsExactly("评价原因", "评价意见");
        assertThat(words.path(0).path("sealed").path(0).asText()).isEqualTo(REASON.value());
        assertThat(words.path(1).path("sealed").path(0).asText()).isEqualTo(COMMENT.value());
    }

    @Test
    void whatIsNotRatedHasNoWords() {
        assertThat(clerk().get(path(new StreamId(UUID.randomUUID()))).status()).isEqualTo(404);
    }

    @Test
    void departmentsAreNotToldHere() {
        Api coordinator = Api.at(base).as(TestTokens.of("coord-bdc", "BDC", "coordinator"));

        assertThat(coordinator.get(path(rated())).status()).isEqualTo(403);
        assertThat(Api.at(base).get(path(rated())).status()).isEqualTo(401);
    }

    private Api clerk() {
        return Api.at(base).as(TestTokens.of("clerk1", "ZWZX", "clerk"));
    }

    private static String path(StreamId caseId) {
        return "/api/v1/cases/" + caseId + "/words";
    }

    private StreamId rated() {
        StreamId caseId = new StreamId(UUID.randomUUID());
        PendingEvent pending = new PendingEvent(
                UUID.randomUUID(),
                new Rated(
                        EvaluationSubject.HANDLING,
                        1,
                        1,
                        RatingLevel.SATISFIED,
                        3,
                        1,
                        List.of(REASON),
                        Optional.of(COMMENT),
                        RatingChannel.QR,
                        Rater.REPORTER,
                        Optional.empty(),
                        Instant.EPOCH),
                Instant.EPOCH,
                Optional.empty(),
                UUID.randomUUID(),
                "user:clerk1",
                "150626",
                "2022-12-02",
                Channel.WINDOW,
                Optional.empty());
        log.append(Entry.of(new StreamAppend(caseId, 0, List.of(pending))))
                .await()
                .atMost(Duration.ofSeconds(10));
        return caseId;
    }
}
