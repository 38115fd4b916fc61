package org.doudi.intake.adapter.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.doudi.testkit.Api;
import org.doudi.testkit.Api.Answer;
import org.doudi.testkit.Described;
import org.doudi.testkit.Published;
import org.doudi.testkit.ServiceServers;
import org.doudi.testkit.TestTokens;
import org.junit.jupiter.api.Test;

/// The published description names every endpoint that there is.
@QuarkusTest
@WithTestResource(value = ServiceServers.class, initArgs = @ResourceArg(name = "service", value = "intake"))
class OpenApiTest {
    @TestHTTPResource("/")
    URI base = URI.create("http://localhost");

    @Test
    void everyEndpointIsDescribed() {
        JsonNode paths = Api.at(base).get("/q/openapi?format=json").json().path("paths");

        AccessTest.endpoints()
                .forEach(endpoint -> assertThat(paths.path(template(endpoint.path()))
                                .path(endpoint.method().equals("GET") ? "get" : "post")
                                .path("summary")
                                .asText())
                        .as(endpoint.path())
                        .containsPattern("\\p{IsHan}"));
    }

    @Test
    void theWalkOverTheRolesLeavesNothingOut() {
        List<String> walked = AccessTest.endpoints()
                .map(endpoint -> (endpoint.method().equals("GET") ? "GET " : "POST ") + endpoint.path())
                .toList();
        Described described = Described.by(Api.at(base));
        assertThat(described.unknown(walked)).isEmpty();
        assertThat(described.leftOutBy(walked)).isEmpty();
    }

    /// What is said over Kafka is described beside it.
    @Test
    void theEventsAreDescribedToo() {
        assertThat(Api.at(base)
                        .get("/asyncapi.json")
                        .json()
                        .at("/components/messages/CaseRegistered/name")
                        .asText())
                .isEqualTo("doudi.CaseRegistered.v1");
    }

    @Test
    void everythingIsShownByAnExample() {
        Published published = Published.by(Api.at(base));
        assertThat(published.missing()).isEmpty();
        assertThat(published.wrong()).isEmpty();
    }

    /// The refusal that is shown is one that is given.
    @Test
    void aRefusalIsShown() {
        Api api = Api.at(base);
        JsonNode shown = api.get("/q/openapi?format=json")
                .json()
                .at("/components/responses/Problem/content/application~1problem+json/example");
        Answer given = Hall.post(
                api.as(TestTokens.of("chief1", "ZWZX", "duty-chief")),
                "/api/v1/cases/00000000-0000-0000-0000-0000000000aa/merger/undoing",
                Map.of());
        assertThat(given.status()).isEqualTo(400);
        assertThat(given.json()).isEqualTo(shown);
    }

    private static String template(String path) {
        return path.replaceFirst("[0-9a-f]{8}-[0-9a-f-]{27}", "{id}")
                .replaceFirst("/attachments/1/", "/attachments/{no}/")
                .replaceFirst("/tolerances/BDC/", "/tolerances/{unit}/")
                .replaceFirst("\\?.*", "");
    }
}
