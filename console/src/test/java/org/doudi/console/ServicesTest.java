package org.doudi.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doudi.console.Browser.OWN;
import static org.doudi.console.Browser.json;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(Surroundings.class)
class ServicesTest {
    @TestHTTPResource
    URI console = URI.create("/");

    private Browser clerk = new Browser(console);

    @BeforeEach
    void signIn() {
        clerk = new Browser(console);
        clerk.signIn("clerk1", 300, "/");
    }

    @Test
    void a_service_hears_the_user_and_of_the_browser_only_what_the_interface_knows() {
        var headers = new HashMap<>(OWN);
        headers.putAll(Map.of(
                "Idempotency-Key",
                "k-1",
                "If-Match",
                "\"3\"",
                "Accept",
                "application/json",
                "Authorization",
                "Bearer mine"));
        headers.put("X-Forwarded-For", "10.0.0.1");
        headers.put("Content-Type", "application/json");
        var told = json(clerk.post("/services/intake/api/v1/cases?limit=2&word=%E5%8A%9E", headers, "{\"a\":1}"));

        assertThat(told.path("method").asText()).isEqualTo("POST");
        assertThat(told.path("uri").asText()).isEqualTo("/api/v1/cases?limit=2&word=%E5%8A%9E");
        assertThat(told.path("bytes").asInt()).isEqualTo(7);
        var names = new TreeSet<String>();
        told.path("headers").fieldNames().forEachRemaining(names::add);
        assertThat(names)
                .containsExactlyInAnyOrder(
                        "accept",
                        "authorization",
                        "content-length",
                        "content-type",
                        "host",
                        "idempotency-key",
                        "if-match");
        assertThat(told.path("headers").path("authorization").asText())
                .startsWith("Bearer ey")
                .isNotEqualTo("Bearer mine");
    }

    @Test
    void a_refusal_passes_through_and_no_cookie_of_a_service() {
        var answer = clerk.get("/services/routing/api/v1/refused");

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(json(answer).path("code").asText()).isEqualTo("case.closed");
        assertThat(clerk.lastSet()).noneMatch(cookie -> cookie.startsWith("theirs"));
    }

    @Test
    void the_next_page_is_the_consoles() {
        var answer = clerk.get("/services/reporting/api/v1/pages");

        assertThat(answer.headers().firstValue("Link"))
                .contains("</services/reporting/api/v1/pages?cursor=2>; rel=\"next\"");
        assertThat(answer.headers().firstValue("Doudi-Stale")).contains("true");
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
    }

    @Test
    void what_is_pushed_comes_at_once() throws IOException {
        var answer = clerk.send(
                "GET",
                "/services/reporting/api/v1/changes",
                Map.of("Accept", "text/event-stream", "Accept-Encoding", "gzip"),
                BodyPublishers.noBody(),
                BodyHandlers.ofInputStream());

        assertThat(answer.headers().firstValue("Content-Type")).contains("text/event-stream");
        try (var lines = new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8))) {
            assertThat(lines.readLine()).isEqualTo("data: {\"cases\":[]}");
        }
    }

    @Test
    void a_service_that_is_down_is_told_in_words() {
        var answer = clerk.get("/services/deadline/api/v1/calendars");

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(json(answer).path("code").asText()).isEqualTo("service.silent");
        assertThat(json(answer).path("title").asText()).contains("期限服务");
    }

    @Test
    void a_service_that_says_nothing_is_not_waited_for_without_end() {
        var answer = clerk.get("/services/intake/api/v1/silent");

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(json(answer).path("code").asText()).isEqualTo("service.silent");
    }

    @Test
    void nobody_reaches_a_service() {
        assertThat(new Browser(console).get("/services/intake/api/v1/cases").statusCode())
                .isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/services/intake/internal/status",
                "/services/intake/q/metrics",
                "/services/intake/api/v1/%2e%2e/%2e%2e/internal/status",
                "/services/keycloak/api/v1/users",
                "/services/intake",
                "/services/"
            })
    void nothing_but_the_interface_is_reached(String path) {
        var answer = clerk.get(path);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(json(answer).path("code").asText()).isEqualTo("request.http-404");
    }

    @Test
    void a_description_is_read() {
        assertThat(json(clerk.get("/services/intake/q/openapi?format=json"))
                        .path("uri")
                        .asText())
                .isEqualTo("/q/openapi?format=json");
        assertThat(clerk.post("/services/intake/q/openapi", OWN, "").statusCode())
                .isEqualTo(404);
    }

    @Test
    void bodies_are_bounded_and_say_how_long_they_are() {
        assertThat(clerk.post("/services/intake/api/v1/cases", OWN, "a".repeat(100_000))
                        .statusCode())
                .isEqualTo(200);
        var tooLarge = clerk.post("/services/intake/api/v1/cases", OWN, "a".repeat(100_001));
        assertThat(tooLarge.statusCode()).isEqualTo(413);
        assertThat(json(tooLarge).path("code").asText()).isEqualTo("request.too-large");
        var endless = clerk.send(
                "POST",
                "/services/intake/api/v1/cases",
                OWN,
                BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[10])),
                BodyHandlers.ofString());
        assertThat(endless.statusCode()).isEqualTo(411);
    }
}
