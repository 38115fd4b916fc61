package org.doudi.deadline.adapter.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import org.doudi.deadline.Neighbours;
import org.doudi.testkit.Api;
import org.doudi.testkit.Published;
import org.doudi.testkit.ServiceServers;
import org.junit.jupiter.api.Test;

/// The published description shows what is asked and what is answered.
@QuarkusTest
@WithTestResource(value = ServiceServers.class, initArgs = @ResourceArg(name = "service", value = "deadline"))
@WithTestResource(Neighbours.class)
class OpenApiTest {
    @TestHTTPResource("/")
    URI base = URI.create("http://localhost");

    @Test
    void everythingIsShownByAnExample() {
        Published published = Published.by(Api.at(base));
        assertThat(published.missing()).isEmpty();
        assertThat(published.wrong()).isEmpty();
    }
}
