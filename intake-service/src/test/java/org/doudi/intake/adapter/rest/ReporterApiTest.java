package org.doudi.intake.adapter.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doudi.intake.adapter.rest.Hall.assertProblem;
import static org.doudi.intake.adapter.rest.Hall.done;
import static org.doudi.intake.adapter.rest.Hall.path;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.doudi.testkit.Api.Answer;
import org.doudi.testkit.ServiceServers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// 个人信息保管: one person for one telephone, opened for a purpose only.
@QuarkusTest
@WithTestResource(value = ServiceServers.class, initArgs = @ResourceArg(name = "service", value = "intake"))
class ReporterApiTest {
    private static final String PURPOSE = "?purpose=" + URLEncoder.encode("回电核实材料", StandardCharsets.UTF_8);

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
    void theClerkSeesNameAndPhoneAndIsRecorded() {
        String id = hall.registered();
        Answer shown = hall.clerk().get(path(id, "reporter") + PURPOSE);

        assertThat(shown.status()).isEqualTo(200);
        assertThat(shown.json().path("name").asText()).isEqualTo(Bodies.NAME);
        assertThat(shown.json().path("phone").asText()).isEqualTo(Bodies.PHONE);
        assertThat(shown.header("ETag")).contains("\"2\"");
        assertThat(hall.events(id)).containsExactly("CaseRegistered", "PersonalDataViewed");
        assertThat(hall.recorded(id)).contains("\"who\":\"clerk1\"", "回电核实材料");
    }

    @Test
    void withoutPurposeOrRoleNothingIsShownOrRecorded() {
        String id = hall.registered();

        assertProblem(hall.clerk().get(path(id, "reporter")), 400, "request.invalid");
        assertProblem(hall.clerk().get(path(id, "reporter") + "?purpose=%20"), 400, "request.invalid");
        assertProblem(hall.staff("auditor1", "auditor").get(path(id, "reporter") + PURPOSE), 403, "request.forbidden");
        assertProblem(
                hall.clerk().get(path("00000000-0000-0000-0000-0000000000aa", "reporter") + PURPOSE),
                404,
                "case.unknown");
        assertThat(hall.events(id)).containsExactly("CaseRegistered");
    }

    @Test
    void theSameTelephoneAtOnceIsOnePerson() {
        long before = hall.count("subject");
        try (var people = Executors.newFixedThreadPool(8)) {
            Stream<Future<JsonNode>> registering = IntStream.range(0, 16)
                    .mapToObj(i -> people.submit(() -> done(hall.clerk(), "/api/v1/cases", registration(i))))
                    .toList()
                    .stream();
            assertThat(registering
                            .map(ReporterApiTest::got)
                            .map(made -> subject(made.path("caseId").asText()))
                            .distinct())
                    .hasSize(1);
        }
        assertThat(hall.count("subject")).isEqualTo(before + 1);
    }

    @Test
    void whoseKeyIsGoneIsErased() {
        String id = done(hall.clerk(), "/api/v1/cases", registration("19900007777"))
                .path("caseId")
                .asText();
        pool.query("DELETE FROM subject WHERE id = '" + subject(id) + "'")
                .execute()
                .await()
                .indefinitely();

        assertProblem(hall.clerk().get(path(id, "reporter") + PURPOSE), 404, "reporter.erased");
        assertThat(hall.events(id)).containsExactly("CaseRegistered");
    }

    private String subject(String caseId) {
        return hall.recorded(caseId).replaceAll("(?s)^.*\"subject\":\"([^\"]+)\".*$", "$1");
    }

    private static Map<String, ?> registration(int way) {
        return registration(way % 2 == 0 ? "+86 199-0000-5678" : "19900005678");
    }

    private static Map<String, ?> registration(String phone) {
        return Bodies.with(Bodies.CASE, "reflection.reporter.phone", phone);
    }

    private static JsonNode got(Future<JsonNode> answer) {
        try {
            return answer.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
