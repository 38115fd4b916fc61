package org.doudi.evaluation.adapter.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Set;
import org.doudi.testkit.Described;
import org.doudi.testkit.Published;
import org.doudi.testkit.ServiceServers;
import org.junit.jupiter.api.Test;

/// The published description names every endpoint that there is.
@QuarkusTest
@WithTestResource(value = ServiceServers.class, initArgs = @ResourceArg(name = "service", value = "evaluation"))
class OpenApiTest {
    /// The citizen's door, with a code in place of an account: `CitizenApiTest` goes through it.
    private static final Set<String> CITIZENS = Set.of("GET /api/v1/ratings/{code}", "POST /api/v1/ratings/{code}");

    @Test
    void theWalkOverTheRolesLeavesNothingOut() {
        Described described = Described.by(Hall.nobody());
        List<String> walked = AccessTest.endpoints()
                .map(endpoint -> endpoint.method() + " " + endpoint.path())
                .toList();
        assertThat(described.unknown(walked)).isEmpty();
        assertThat(described.leftOutBy(walked)).isEqualTo(CITIZENS);
    }

    @Test
    void everythingIsShownByAnExample() {
        Published published = Published.by(Hall.nobody());
        assertThat(published.missing()).isEmpty();
        assertThat(published.wrong()).isEmpty();
    }
}
