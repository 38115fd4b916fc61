package org.doudi.intake.adapter.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doudi.intake.adapter.rest.Hall.assertProblem;
import static org.doudi.intake.adapter.rest.Hall.done;
import static org.doudi.intake.adapter.rest.Hall.path;
import static org.doudi.intake.adapter.rest.Hall.post;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.doudi.testkit.Api;
import org.doudi.testkit.ServiceServers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// 回避 — 四(四): to whoever is complained of the case is not there, whatever he asks of it.
@QuarkusTest
@WithTestResource(value = ServiceServers.class, initArgs = @ResourceArg(name = "service", value = "intake"))
class RecusalApiTest {
    private static final String ACCUSED = "clerk9";
    private static final Map<String, ?> COMPLAINT = Bodies.with(
            Bodies.with(Bodies.CASE, "acceptance.scopeCodes", List.of("CONDUCT")),
            "acceptance.complainedOf",
            List.of(ACCUSED));

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
    void itIsNotThereForWhoeverIsComplainedOf() {
        String id =
                done(hall.clerk(), "/api/v1/cases", COMPLAINT).path("caseId").asText();

        assertHiddenFrom(hall.staff(ACCUSED, "clerk"), id);
        assertThat(hall.events(id)).containsExactly("CaseRegistered", "RecusalOrdered");
        done(hall.clerk(), path(id, "consultation"), Bodies.CONSULTATION);
    }

    @Test
    void itIsGoneOnceSomebodyIsNamed() {
        String id = done(hall.clerk(), "/api/v1/cases", Bodies.without(COMPLAINT, "acceptance.complainedOf"))
                .path("caseId")
                .asText();
        Api accused = hall.staff(ACCUSED, "duty-chief");
        assertThat(accused.get("/api/v1/cases/" + id).status()).isEqualTo(200);

        done(hall.staff("lead1", "centre-lead"), path(id, "recusal"), Map.of("persons", List.of(ACCUSED)));

        assertHiddenFrom(accused, id);
    }

    @Test
    void theCentreTakesItInTheChiefsPlace() {
        String complaint =
                done(hall.clerk(), "/api/v1/cases", COMPLAINT).path("caseId").asText();
        String plain = hall.registered();
        Api centre = hall.staff("lead1", "centre-lead");

        done(centre, path(complaint, "consultation"), Bodies.CONSULTATION);
        assertProblem(post(centre, path(plain, "consultation"), Bodies.CONSULTATION), 403, "case.window-only");
    }

    @Test
    void anotherCaseThatIsLikeItIsNotSuggestedToHim() {
        Map<String, ?> told = Map.of("phone", "19900007777");
        String id = done(
                        hall.clerk(),
                        "/api/v1/cases",
                        Bodies.with(COMPLAINT, "reflection.reporter.phone", "19900007777"))
                .path("caseId")
                .asText();

        assertThat(post(hall.clerk(), "/api/v1/similar-reflections", told).body())
                .contains(id);
        assertThat(post(hall.staff(ACCUSED, "clerk"), "/api/v1/similar-reflections", told)
                        .body())
                .doesNotContain(id);
    }

    /// Not even whether it is open or closed.
    @Test
    void heCannotNameItAsTheEarlierOne() {
        String id =
                done(hall.clerk(), "/api/v1/cases", COMPLAINT).path("caseId").asText();
        Map<String, ?> again = Bodies.with(Bodies.CASE, "acceptance.reopenOf", id);

        assertProblem(post(hall.clerk(), "/api/v1/cases", again), 409, "reopening.not-closed");
        assertProblem(post(hall.staff(ACCUSED, "clerk"), "/api/v1/cases", again), 404, "reopening.unknown");
    }

    private static void assertHiddenFrom(Api accused, String id) {
        assertProblem(accused.get("/api/v1/cases/" + id), 404, "case.unknown");
        assertProblem(accused.get(path(id, "words")), 404, "case.unknown");
        assertProblem(accused.get(path(id, "attachments")), 404, "case.unknown");
        assertProblem(accused.get(path(id, "notices")), 404, "case.unknown");
        assertProblem(post(accused, path(id, "consultation"), Bodies.CONSULTATION), 404, "case.unknown");
        assertProblem(post(accused, path(id, "withdrawal"), Bodies.WITHDRAWAL), 404, "case.unknown");
        Map<String, ?> wanted =
                Map.of("purpose", "核实", "cases", List.of(Map.of("caseId", id, "fields", List.of("PROBLEM"))));
        assertProblem(post(accused, "/api/v1/openings", wanted), 404, "case.unknown");
    }
}
