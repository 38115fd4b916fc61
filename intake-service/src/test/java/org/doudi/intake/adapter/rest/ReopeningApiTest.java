package org.doudi.intake.adapter.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.doudi.intake.adapter.rest.Hall.assertProblem;
import static org.doudi.intake.adapter.rest.Hall.done;
import static org.doudi.intake.adapter.rest.Hall.path;
import static org.doudi.intake.adapter.rest.Hall.post;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.doudi.events.ClosureKind;
import org.doudi.events.EvaluationEvent.CaseClosed;
import org.doudi.events.RatingLevel;
import org.doudi.events.StreamId;
import org.doudi.testkit.ForeignLog;
import org.doudi.testkit.ServiceServers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// 再次反映 — A-23: what is reflected again after its case was closed names that case.
@QuarkusTest
@WithTestResource(value = ServiceServers.class, initArgs = @ResourceArg(name = "service", value = "intake"))
class ReopeningApiTest {
    private static final Duration LIMIT = Duration.ofSeconds(30);

    @TestHTTPResource("/")
    URI base = URI.create("http://localhost");

    @Inject
    Pool pool;

    private Hall hall;

    @BeforeEach
    void open() {
        hall = new Hall(base, pool);
    }

    @Test
    void aSecondReflectionOfTheSameMatterIsMarked() {
        String earlier = hall.consulting();
        done(hall.clerk(), path(earlier, "on-site-reply"), Bodies.SATISFIED);
        assertProblem(post(hall.clerk(), "/api/v1/cases", again(earlier)), 409, "reopening.not-closed");
        try (ForeignLog evaluation = new ForeignLog("/evaluation-service", "system:test")) {
            evaluation.tells(
                    StreamId.parse(earlier),
                    new CaseClosed(
                            ClosureKind.RESOLVED_ON_SITE, Optional.of(RatingLevel.SATISFIED), 1, Optional.empty()),
                    Instant.now());
            await().atMost(LIMIT)
                    .until(() -> view(earlier).path("state").asText().equals("CLOSED"));
        }

        String id = done(hall.clerk(), "/api/v1/cases", again(earlier))
                .path("caseId")
                .asText();

        JsonNode reopenOf = view(id).path("acceptance").path("reopenOf");
        assertThat(reopenOf.path("earlier").asText()).isEqualTo(earlier);
        assertThat(reopenOf.path("repeated").asBoolean()).isTrue();
        assertThat(hall.events(earlier)).endsWith("OnSiteResolved", "ClosureNoted");
    }

    @Test
    void whatThereIsNotIsNotNamed() {
        assertProblem(
                post(hall.clerk(), "/api/v1/cases", again(UUID.randomUUID().toString())), 404, "reopening.unknown");
        assertProblem(post(hall.clerk(), "/api/v1/cases", again("x")), 400, "request.invalid");
    }

    private JsonNode view(String id) {
        return hall.clerk().get("/api/v1/cases/" + id).json();
    }

    private static Map<String, ?> again(String earlier) {
        return Bodies.with(Bodies.CASE, "acceptance.reopenOf", earlier);
    }
}
