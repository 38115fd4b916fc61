package org.doudi.intake.adapter.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doudi.intake.adapter.rest.Hall.assertProblem;
import static org.doudi.intake.adapter.rest.Hall.done;
import static org.doudi.intake.adapter.rest.Hall.post;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.doudi.testkit.ServiceServers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// 匿名反映 — A-28: each stands alone, and has nobody to be opened.
@QuarkusTest
@WithTestResource(value = ServiceServers.class, initArgs = @ResourceArg(name = "service", value = "intake"))
class AnonymousApiTest {
    private static final Map<String, ?> ANONYMOUS = Bodies.with(
            Bodies.with(Bodies.CASE, "reflection.reporter", Map.of("type", "PERSON", "anonymous", true)),
            "acceptance.signature",
            Map.of("kind", "EXEMPT_ANONYMOUS"));

    @TestHTTPResource("/")
    URI base = URI.create("http://localhost");

    @Inject
    Pool pool;

    private Hall hall = new Hall(base, pool);

    @BeforeEach
    void openTheHall() {
        hall = new Hall(base, pool);
    }

    @Test
    void eachStandsAlone() {
        long people = hall.count("subject");
        String first = registered();
        String second = registered();

        assertThat(hall.count("subject")).isEqualTo(people + 2);
        assertThat(hall.recorded(first)).doesNotContain("reporterName", "reporterPhone");
        assertThat(hall.recorded(second)).doesNotContain("reporterName", "reporterPhone");
    }

    @Test
    void whatWasSaidIsOpened_andNobodyWithIt() {
        String id = registered();
        Map<String, ?> wanted = Map.of(
                "purpose",
                "核实反映内容",
                "cases",
                List.of(Map.of("caseId", id, "fields", List.of("REPORTER_NAME", "REPORTER_PHONE", "PROBLEM"))));

        JsonNode fields = done(hall.clerk(), "/api/v1/openings", wanted)
                .path("cases")
                .path(0)
                .path("fields");

        assertThat(fields.path("PROBLEM").asText()).isEqualTo(Bodies.PROBLEM);
        assertThat(fields.has("REPORTER_NAME")).isFalse();
        assertThat(fields.has("REPORTER_PHONE")).isFalse();
    }

    @Test
    void whoDoesNotSayThatHeStaysAnonymousIsAskedForHisName() {
        assertViolation(Bodies.without(Bodies.CASE, "reflection.reporter.name"), "reflection.reporter.name");
        assertViolation(Bodies.without(Bodies.CASE, "reflection.reporter.phone"), "reflection.reporter.phone");
        assertViolation(Bodies.with(ANONYMOUS, "reflection.reporter.anonymous", false), "reflection.reporter.phone");
    }

    @Test
    void whoStaysAnonymousLeavesNothing() {
        assertViolation(Bodies.with(ANONYMOUS, "reflection.reporter.phone", Bodies.PHONE), "reflection.reporter.phone");
        assertViolation(Bodies.with(ANONYMOUS, "reflection.reporter.name", Bodies.NAME), "reflection.reporter.name");
        assertViolation(
                Bodies.with(ANONYMOUS, "reflection.reporter.organisation", Map.of("name", "样例公司")),
                "reflection.reporter.organisation");
    }

    private void assertViolation(Map<String, ?> body, String field) {
        assertThat(assertProblem(post(hall.clerk(), "/api/v1/cases", body), 400, "request.invalid")
                        .path("violations")
                        .findValuesAsText("field"))
                .anyMatch(named -> named.endsWith(field));
    }

    private String registered() {
        return done(hall.clerk(), "/api/v1/cases", ANONYMOUS).path("caseId").asText();
    }
}
