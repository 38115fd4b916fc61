package org.doudi.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doudi.console.Browser.json;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Another site's page sends the session's cookie along, and gets nothing done by it.
@QuarkusTest
@WithTestResource(Surroundings.class)
class ForeignRequestTest {
    private static final String CASES = "/services/intake/api/v1/cases";

    @TestHTTPResource
    URI console = URI.create("/");

    private Browser clerk = new Browser(console);

    @BeforeEach
    void signIn() {
        clerk = new Browser(console);
        clerk.signIn("clerk1", 300, "/");
    }

    @Test
    void what_changes_something_carries_the_consoles_header() {
        isRefused(Map.of("Sec-Fetch-Site", "same-origin"));
        isRefused(Map.of("X-Doudi-Console", "0", "Sec-Fetch-Site", "same-origin"));
    }

    @Test
    void and_comes_from_the_consoles_own_page() {
        isRefused(Map.of("X-Doudi-Console", "1"));
        isRefused(Map.of("X-Doudi-Console", "1", "Sec-Fetch-Site", "cross-site"));
        isRefused(Map.of("X-Doudi-Console", "1", "Sec-Fetch-Site", "same-site"));
        isRefused(Map.of("X-Doudi-Console", "1", "Sec-Fetch-Site", "none"));
        isRefused(Map.of("X-Doudi-Console", "1", "Origin", "http://elsewhere.example"));
        isRefused(Map.of("X-Doudi-Console", "1", "Origin", "null"));
        isRefused(
                Map.of("X-Doudi-Console", "1", "Origin", "http://elsewhere.example", "Sec-Fetch-Site", "same-origin"));
    }

    @Test
    void the_consoles_own_page_is_heard() {
        String origin = "http://" + console.getAuthority();

        assertThat(status("POST", Map.of("X-Doudi-Console", "1", "Origin", origin)))
                .isEqualTo(200);
        assertThat(status("PUT", Browser.OWN)).isEqualTo(200);
        assertThat(status("GET", Map.of())).isEqualTo(200);
    }

    @Test
    void no_method_is_forgotten() {
        for (String method : new String[] {"POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "ANYTHING"}) {
            assertThat(status(method, Map.of("Sec-Fetch-Site", "cross-site")))
                    .as(method)
                    .isEqualTo(403);
        }
    }

    private int status(String method, Map<String, String> headers) {
        return clerk.send(method, CASES, headers, BodyPublishers.noBody(), BodyHandlers.discarding())
                .statusCode();
    }

    private void isRefused(Map<String, String> headers) {
        var answer = clerk.post(CASES, headers, "{}");
        assertThat(answer.statusCode()).as(headers.toString()).isEqualTo(403);
        assertThat(json(answer).path("code").asText()).isEqualTo("request.foreign");
    }
}
