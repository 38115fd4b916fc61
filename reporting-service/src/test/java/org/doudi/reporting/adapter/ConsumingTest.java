package org.doudi.reporting.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.doudi.events.CaseState;
import org.doudi.events.EventChain;
import org.doudi.events.RecordedBytes;
import org.doudi.reporting.domain.Stories;
import org.doudi.reporting.domain.Story;
import org.doudi.testkit.Api;
import org.doudi.testkit.Api.Answer;
import org.doudi.testkit.ServiceServers;
import org.doudi.testkit.TestTokens;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/// From the topic of the log to the ledger, through the service's own consumer.
@QuarkusTest
@WithTestResource(value = ServiceServers.class, initArgs = @ResourceArg(name = "service", value = "reporting"))
class ConsumingTest {
    private final String kafka;
    private final String topic;

    @TestHTTPResource("/")
    URI base = URI.create("http://localhost");

    @Inject
    ConsumingTest(
            @ConfigProperty(name = "kafka.bootstrap.servers") String kafka,
            @ConfigProperty(name = "doudi.topic") String topic) {
        this.kafka = kafka;
        this.topic = topic;
    }

    @Test
    void whatIsSentOnTheTopicStandsInTheLedger_onceAlsoIfItIsSentTwice() {
        Story story = Stories.in(CaseState.HANDLING, Story.of("over kafka"));
        List<RecordedBytes> log = chained(Projected.chunks(story).getFirst());
        try (LogTopic sending = new LogTopic(kafka, topic)) {
            sending.send(log);
            sending.send(log);
        }

        RecordedBytes last = log.getLast();
        String after =
                "routing/" + last.metadata().shard() + "/" + last.metadata().position();
        Api auditor = Api.at(base).as(TestTokens.of("auditor1", "SJJ", "auditor"));
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            Answer timeline = auditor.get("/api/v1/cases/" + story.id() + "/timeline?limit=200&after=" + after);
            assertThat(timeline.status()).isEqualTo(200);
            assertThat(timeline.header("Doudi-Stale")).isEmpty();
            assertThat(timeline.json()).hasSize(log.size());
        });
    }

    /// Each producer's events linked as its log would link them.
    private static List<RecordedBytes> chained(List<RecordedBytes> events) {
        Map<String, byte[]> last = new HashMap<>();
        return events.stream()
                .map(event -> {
                    String source = event.metadata().source();
                    byte[] hash = EventChain.link(
                            last.getOrDefault(source, EventChain.genesis()), event.metadata(), event.body());
                    last.put(source, hash);
                    return new RecordedBytes(event.metadata(), event.body(), hash);
                })
                .toList();
    }
}
