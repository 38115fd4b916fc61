package org.doudi.evaluation.adapter.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.doudi.testkit.ServiceServers;
import org.junit.jupiter.api.Test;

/// The published description names every endpoint that there is.
@QuarkusTest
@WithTestResource(value = ServiceServers.class, initArgs = @ResourceArg(name = "service", value = "evaluation"))
class OpenApiTest {
    @Test
    void everyEndpointIsDescribed() {
        JsonNode api = Hall.nobody().get("/q/openapi?format=json").json();
        AccessTest.endpoints()
                .forEach(endpoint -> assertThat(api.path("paths")
                                .path(endpoint.path()
                                        .replace(Hall.NO_CASE, "{id}")
                                        .replace(Requested.NO_CODE, "{code}"))
                                .has(endpoint.method().equals("GET") ? "get" : "post"))
                        .as(endpoint.path())
                        .isTrue());
    }
}
