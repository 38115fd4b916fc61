package org.doudi.reporting.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.doudi.testkit.ServiceServers;
import org.doudi.testkit.TestTokens;
import org.junit.jupiter.api.Test;

/// 变动: whoever listens hears of the cases that he may see, and of no other.
@QuarkusTest
@WithTestResource(value = ServiceServers.class, initArgs = @ResourceArg(name = "service", value = "reporting"))
class ChangesTest {
    private final Projected projected;

    @TestHTTPResource("/")
    URI base = URI.create("http://localhost");

    @Inject
    ChangesTest(Projected projected) {
        this.projected = projected;
    }

    @Test
    void whoeverListensHearsOfWhatHeMaySee() throws Exception {
        projected.empty();
        try (HttpClient client = HttpClient.newHttpClient()) {
            List<String> chief = listening(client, "chief1", "ZWZX", "duty-chief");
            List<String> coordinator = listening(client, "coord1", "BDC", "coordinator");

            Projected.chunks(Cases.OF_BDC, Cases.OF_SWJ).forEach(projected::apply);

            await().untilAsserted(() -> assertThat(chief)
                    .anyMatch(line -> line.contains(Cases.OF_BDC.id().toString()))
                    .anyMatch(line -> line.contains(Cases.OF_SWJ.id().toString())));
            await().untilAsserted(() -> assertThat(coordinator)
                    .anyMatch(line -> line.contains(Cases.OF_BDC.id().toString())));
            assertThat(coordinator)
                    .noneMatch(line -> line.contains(Cases.OF_SWJ.id().toString()));
            client.shutdownNow();
        }
    }

    /// What comes in, once the other end is there.
    private List<String> listening(HttpClient client, String who, String org, String role) throws Exception {
        List<String> lines = new CopyOnWriteArrayList<>();
        HttpResponse<Stream<String>> response = client.send(
                HttpRequest.newBuilder(base.resolve("/api/v1/changes"))
                        .header("Authorization", "Bearer " + TestTokens.of(who, org, role))
                        .build(),
                HttpResponse.BodyHandlers.ofLines());
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/event-stream");
        Thread.ofVirtual().start(() -> response.body().forEach(lines::add));
        await().until(() -> !lines.isEmpty());
        return lines;
    }
}
