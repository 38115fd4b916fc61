package org.doudi.routing.adapter.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.doudi.testkit.Described;
import org.doudi.testkit.Published;
import org.doudi.testkit.ServiceServers;
import org.junit.jupiter.api.Test;

/// The published description names every endpoint that there is.
@QuarkusTest
@WithTestResource(value = ServiceServers.class, initArgs = @ResourceArg(name = "service", value = "routing"))
class OpenApiTest {
    @Test
    void theWalkOverTheRolesLeavesNothingOut() {
        Described described = Described.by(Caller.door());
        List<String> walked = AccessTest.endpoints()
                .map(endpoint -> endpoint.method() + " " + endpoint.path())
                .toList();
        assertThat(described.unknown(walked)).isEmpty();
        assertThat(described.leftOutBy(walked)).isEmpty();
    }

    @Test
    void everythingIsShownByAnExample() {
        Published published = Published.by(Caller.door());
        assertThat(published.missing()).isEmpty();
        assertThat(published.wrong()).isEmpty();
    }
}
