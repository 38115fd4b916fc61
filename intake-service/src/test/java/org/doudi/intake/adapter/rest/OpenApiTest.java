package org.doudi.intake.adapter.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.List;
import org.doudi.testkit.Api;
import org.doudi.testkit.Described;
import org.doudi.testkit.ServiceServers;
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

    private static String template(String path) {
        return path.replaceFirst("[0-9a-f]{8}-[0-9a-f-]{27}", "{id}")
                .replaceFirst("/attachments/1/", "/attachments/{no}/")
                .replaceFirst("/tolerances/BDC/", "/tolerances/{unit}/")
                .replaceFirst("\\?.*", "");
    }
}
